"""Chains: links, relays told from who asserts, interviews."""

from __future__ import annotations

from reading import row, says

# chains of two and three links, in any order
CHAINS_LINKS = [
    row(
        "Selon le Corriere della Sera, citant un magistrat antimafia, le parrain se cachait dans un couvent "
        "de Calabre.",
        says("le parrain se cachait dans un couvent", "magistrat", "attributed", via="Corriere"),
    ),
    row(
        "« Nous avons perdu le contrôle du feu à la tombée de la nuit », a déclaré le chef des pompiers de "
        "Lamia à la chaîne ERT.",
        says("Nous avons perdu le contrôle du feu", "chef des pompiers", "attributed", via="ERT"),
    ),
    row(
        "Le propriétaire de la mine d'étain a indiqué à l'agence Bloomberg que la galerie effondrée n'était "
        "plus exploitée.",
        says("la galerie effondrée n'était plus exploitée", "propriétaire", "attributed", via="Bloomberg"),
    ),
    row(
        "D'après la télévision publique danoise, des officiers de la marine affirment que l'ancre a été "
        "traînée sur six kilomètres.",
        says(
            "l'ancre a été traînée sur six kilomètres", "officiers", "attributed", via="télévision publique", figure="6"
        ),
    ),
    row(
        "L'ambulancier raconte que, selon la mère de l'enfant, la fièvre durait depuis quatre jours.",
        says("la fièvre durait depuis quatre jours", "mère", "attributed", via="ambulancier"),
    ),
    row(
        "Trois otages ont été libérés près de Kidal, a annoncé l'agence Fars, qui cite le ministère iranien "
        "des Affaires étrangères.",
        says(
            "Trois otages ont été libérés", ("ministère", "Affaires étrangères"), "attributed", via="Fars", figure="3"
        ),
    ),
    row(
        "Selon Reuters, citant la chaîne Al-Masirah, le porte-parole des rebelles a affirmé que deux "
        "frégates avaient été visées.",
        says(
            "deux frégates avaient été visées", "porte-parole", "attributed", via=("Reuters", "Al-Masirah"), figure="2"
        ),
    ),
]

# who relays and who asserts: outlet verbs against authority verbs, an outlet's or agency's own finding
RELAY_OR_ASSERT = [
    row(
        "Le groupe laitier a sciemment vendu des lots contaminés, révèle Mediapart au terme d'un an d'enquête.",
        says("Le groupe laitier a sciemment vendu des lots contaminés", "Mediapart", "attributed"),
    ),
    row(
        "L'AFP compte 17 corps alignés dans la cour de l'hôpital Al-Zahra.",
        says("17 corps alignés dans la cour de l'hôpital", "AFP", ("attributed", "asserted"), figure="17"),
    ),
    row(
        "La BBC a vérifié la vidéo et affirme qu'elle a été filmée au nord d'El Fasher.",
        says("elle a été filmée au nord d'El Fasher", "BBC", "attributed"),
    ),
    row(
        "Le site Bellingcat, qui a analysé 200 images, soutient que le tir provenait de la rive gauche.",
        says("le tir provenait de la rive gauche", "Bellingcat", "attributed", via=()),
    ),
    row(
        "La presse locale reprend les propos du préfet de Kaolack, pour qui le marché central est une poudrière.",
        says("le marché central est une poudrière", "préfet de Kaolack", "attributed"),
    ),
    row(
        "Le Monde a vendu 4 000 abonnements de plus en septembre, porté par son édition du soir.",
        says("a vendu 4 000 abonnements de plus", None, "asserted", figure="4000"),
    ),
]

# interviews given to an outlet: dans une interview à, interrogé sur, invité de, au micro de, dans les colonnes de
INTERVIEWS = [
    row(
        "Invitée de la matinale de France Culture, l'historienne Anouk Verdier a soutenu que l'archive avait "
        "été falsifiée.",
        says("l'archive avait été falsifiée", "Verdier", "attributed", via="France Culture"),
    ),
    row(
        "Au micro de nos confrères de Radio Bleue, le viticulteur Aimé Soulier raconte que la grêle a haché "
        "ses vignes en cinq minutes.",
        says("la grêle a haché ses vignes", "Soulier", "attributed", via="Radio Bleue"),
    ),
    row(
        "Dans les colonnes du Guardian, le biologiste marin Colm Rafferty écrit que les récifs ont blanchi dès 2016.",
        says("les récifs ont blanchi", "Rafferty", "attributed", via="Guardian"),
    ),
    row(
        "Répondant aux questions de l'agence Xinhua, l'ambassadeur du Pérou a indiqué que le cuivre était "
        "exporté par Chancay.",
        says("le cuivre était exporté par Chancay", "ambassadeur", "attributed", via="Xinhua"),
    ),
    row(
        "Le prince héritier affirme à la chaîne Al Arabiya que la centrale fournira de l'eau à deux millions "
        "de personnes.",
        says(
            "la centrale fournira de l'eau à deux millions de personnes",
            "prince héritier",
            "forecast",
            via="Al Arabiya",
            figure="2000000",
        ),
    ),
    row(
        "L'actrice a raconté dans le magazine Elle avoir porté plainte contre son agent en 2015.",
        says("avoir porté plainte contre son agent", "actrice", "attributed", via="Elle"),
    ),
    row(
        "Joint par Ouest-France, le propriétaire du camping de Locquirec assure que la tempête a couché 80 pins.",
        says("la tempête a couché 80 pins", "propriétaire", "attributed", via="Ouest-France", figure="80"),
    ),
    row(
        "Le patron de la Fédération internationale de natation, interrogé sur le dopage par la NZZ, répond "
        "que douze échantillons ont disparu.",
        says("douze échantillons ont disparu", "patron", "attributed", via="NZZ", figure="12"),
    ),
    row(
        "Les colonnes du temple de Ségeste ont été consolidées avec de la résine par une équipe turinoise.",
        says("ont été consolidées avec de la résine", None, "asserted"),
    ),
    row(
        "Interrogé pendant trois heures par la police des frontières, le reporter norvégien a manqué sa "
        "correspondance à Ankara.",
        says("a manqué sa correspondance", None, "asserted"),
    ),
]
