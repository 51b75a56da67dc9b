"""What pages carry: residue, interviews, odd quotation marks, on-phrases, posts."""

from __future__ import annotations

from reading import no_claim, row, says

# datelines, credits, bylines, captions, teasers, buttons, boxes: no claims, the article's sentences beside them are
RESIDUE = [
    row(
        "PARIS (Reuters) – Le constructeur ferroviaire Talvec supprimera 900 postes en Europe, a "
        "annoncé mercredi sa présidente, Maud Lestrange.",
        says(
            "Le constructeur ferroviaire Talvec supprimera 900 postes en Europe",
            "Lestrange",
            "forecast",
            via=(),
            figure="900",
        ),
    ),
    row(
        "La Rochelle, le 4 février (APM) – La capitainerie a interdit la sortie des chalutiers en raison de la houle.",
        says("interdit la sortie des chalutiers", "capitainerie"),
        no_claim("La Rochelle, le 4 février (APM)"),
    ),
    row(
        "L'usine de Fos a rejeté des poussières d'amiante, confirme la préfecture des "
        "Bouches-du-Rhône.\n\nLire aussi : Amiante, dix ans de combat pour une veuve de docker\n\n"
        "Une enquête administrative est en cours.",
        says("L'usine de Fos a rejeté des poussières d'amiante", "préfecture", "attributed"),
        no_claim("Amiante, dix ans de combat pour une veuve de docker"),
        says("Une enquête administrative est en cours", None, "asserted"),
    ),
    row(
        "Un bus scolaire a versé dans un ravin au nord de Cuzco, faisant onze blessés.\n\n"
        "Des secouristes hissent un blessé hors du ravin, lundi 6 mai, près de Cuzco. © Ramiro "
        "Quesada / AP\n\nLe chauffeur a été placé en garde à vue.",
        says("Un bus scolaire a versé dans un ravin au nord de Cuzco", None, "asserted", figure="11"),
        no_claim("© Ramiro Quesada / AP"),
        says("Le chauffeur a été placé en garde à vue", None, "asserted"),
    ),
    row(
        "Partager\nFacebook\nTwitter\nWhatsApp\nCopier le lien\n\n"
        "Le tribunal d'Helsinki a condamné le capitaine du pétrolier à quatre ans de prison "
        "ferme.",
        no_claim("Copier le lien"),
        no_claim("WhatsApp"),
        says("condamné le capitaine du pétrolier à quatre ans de prison ferme", ..., ("asserted", "attributed")),
    ),
    row(
        "Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail. Je m'inscris.\n\n"
        "La régie des transports de Lausanne a résilié le contrat de son fournisseur de "
        "billetterie.",
        no_claim("Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail"),
        no_claim("Je m'inscris"),
        says("La régie des transports de Lausanne a résilié le contrat", None, ("asserted", "attributed")),
    ),
    row(
        "La pêche au thon rouge est suspendue au large de Djerba jusqu'au printemps.\n\n"
        "Sur le même sujet\nThon rouge : les quotas explosent\n"
        "Tunisie : des armateurs menacent de bloquer les ports\n"
        "Que cache la mort du dauphin de Tabarka ?",
        says("La pêche au thon rouge est suspendue au large de Djerba", None, "asserted"),
        no_claim("les quotas explosent"),
        no_claim("des armateurs menacent de bloquer les ports"),
        no_claim("Que cache la mort du dauphin de Tabarka"),
    ),
    row(
        "Temps de lecture : 4 minutes\nRéservé aux abonnés\n\n"
        "L'évêque de Tournai a présenté sa démission au pape, selon deux prêtres du diocèse.",
        no_claim("Temps de lecture : 4 minutes"),
        no_claim("Réservé aux abonnés"),
        says("L'évêque de Tournai a présenté sa démission au pape", "prêtres", "attributed"),
    ),
    row(
        "Le pont transbordeur ne rouvrira pas avant l'été, a prévenu le syndicat mixte.\n\n"
        "(Reportage Ingrid Solheim, rédigé par Théo Vidal, édité par Sabine Carrel)",
        says("Le pont transbordeur ne rouvrira pas avant l'été", "syndicat mixte"),
        no_claim("(Reportage Ingrid Solheim, rédigé par Théo Vidal, édité par Sabine Carrel)"),
    ),
    row(
        "À lire le communiqué de l'ambassade, aucun ressortissant danois ne se trouvait dans le train accidenté.",
        says("aucun ressortissant danois ne se trouvait dans le train accidenté", "communiqué", "denied"),
    ),
    row(
        "Cookies : l'autorité norvégienne de protection des données inflige 6 millions d'euros "
        "d'amende à un site de rencontres\n\nLa décision peut faire l'objet d'un recours.",
        says("inflige 6 millions d'euros d'amende à un site de rencontres", ..., figure="6000000"),
    ),
    row("Envoyez vos photos, vos vidéos, vos témoignages.", no_claim("Envoyez vos photos")),
    row(
        "À 9 h 24, le site est tombé. A 9 h 40, il a rouvert.",
        says("le site est tombé", None),
        says("il a rouvert", None),
    ),
]

# interviews: the questions are no claims, the answers belong to the one interviewed
INTERVIEWS = [
    row(
        "Entretien avec Salomé Kerbrat, directrice de l'Observatoire des prisons du Ponant\n\n"
        "Question : Combien de détenus dorment par terre ?\n"
        "Réponse : Plus de 400 détenus dorment sur un matelas posé au sol.\n"
        "Question : L'administration le sait-elle ?\n"
        "Réponse : La direction a reçu notre rapport en janvier.",
        no_claim("Combien de détenus dorment par terre"),
        says("Plus de 400 détenus dorment sur un matelas", "Kerbrat", "attributed", figure="at least 400"),
        no_claim("L'administration le sait-elle"),
        says("La direction a reçu notre rapport en janvier", "Kerbrat", "attributed"),
    ),
    row(
        "Trois questions à Bassirou Ndong, président du syndicat des mareyeurs\n\n"
        "Q. – Le port peut-il rouvrir ?\n"
        "R. – La criée est contaminée aux hydrocarbures.\n"
        "Q. – Qui paiera ?\n"
        "R. – L'armateur a promis d'indemniser chaque famille.",
        no_claim("Le port peut-il rouvrir"),
        says("La criée est contaminée aux hydrocarbures", "Ndong", "attributed"),
        no_claim("Qui paiera"),
        says("indemniser chaque famille", ...),
    ),
    row(
        "Ancienne inspectrice de la sûreté aérienne, Mathilde Grosjean répond à nos questions.\n\n"
        "**Que révèle l'épave ?**\n\n"
        "M. G. : Le train d'atterrissage n'était pas verrouillé.\n\n"
        "**L'équipage a-t-il commis une faute ?**\n\n"
        "M. G. : Le commandant a ignoré deux alarmes.",
        no_claim("Que révèle l'épave"),
        says("Le train d'atterrissage n'était pas verrouillé", "Grosjean"),
        no_claim("L'équipage a-t-il commis une faute"),
        says("Le commandant a ignoré deux alarmes", "Grosjean", "attributed", figure="2"),
    ),
    row(
        "Radio Vallée : Monsieur le maire, les classes rouvrent-elles lundi ?\n"
        "Gaspard Imbert : L'école élémentaire rouvrira lundi matin.\n"
        "Radio Vallée : Et la cantine ?\n"
        "Gaspard Imbert : La cuisine centrale a été inondée jusqu'au plafond.",
        no_claim("les classes rouvrent-elles lundi"),
        says("L'école élémentaire rouvrira lundi matin", "Imbert", "forecast"),
        no_claim("Et la cantine"),
        says("La cuisine centrale a été inondée jusqu'au plafond", "Imbert", "attributed"),
    ),
    row(
        "L'oncologue Priya Ramaswamy dirige le registre des cancers de la vallée.\n\n"
        "— Observez-vous un excès de leucémies ?\n"
        "— Nous avons relevé 14 cas en cinq ans autour de l'incinérateur.\n"
        "— Est-ce un lien de cause à effet ?\n"
        "— Rien ne permet de l'affirmer.",
        no_claim("Observez-vous un excès de leucémies"),
        says("Nous avons relevé 14 cas en cinq ans autour de l'incinérateur", "Ramaswamy", figure="14"),
        no_claim("Est-ce un lien de cause à effet"),
    ),
    row(
        "Le Courrier des Alpes : Le glacier va-t-il rompre ?\n"
        "Ugo Ferrero : La poche d'eau pourrait se vider d'un coup.\n"
        "Le Courrier des Alpes : Le village est-il menacé ?\n"
        "Ugo Ferrero : Le hameau du Tour sera évacué avant dimanche.\n\n"
        "Ugo Ferrero est ingénieur au service des risques naturels du canton.",
        says("La poche d'eau pourrait se vider d'un coup", "Ferrero", "hedged"),
        says("Le hameau du Tour sera évacué avant dimanche", "Ferrero", "forecast"),
        says("Ugo Ferrero est ingénieur au service des risques naturels du canton", None, "asserted"),
    ),
    row(
        "Barrage de Monteferro : la crue menace trois villages\n\nLes vannes ont été ouvertes en grand mardi soir.",
        says("la crue menace trois villages", None),
        says("Les vannes ont été ouvertes en grand mardi soir", None, "asserted"),
    ),
    row(
        "À retenir :\nLe col est fermé aux poids lourds.\nLes cars sont déviés par la vallée.",
        says("Le col est fermé aux poids lourds", None, "asserted"),
        says("Les cars sont déviés par la vallée", None, "asserted"),
    ),
    row(
        "Pourquoi le ferry a-t-il gîté ? Le chargement était mal arrimé, conclut le bureau d'enquêtes maritimes.",
        no_claim("Pourquoi le ferry a-t-il gîté"),
        says("Le chargement était mal arrimé", "bureau d'enquêtes", "attributed"),
    ),
]

# quotations with marks that do not match, with (…) or […], cut into fragments; quotation marks that quote nobody
ODD_QUOTES = [
    row(
        "« Les cuves ont été vidées en pleine nuit\", a affirmé un ancien magasinier devant la commission d'enquête.",
        says("Les cuves ont été vidées en pleine nuit", "magasinier", "attributed"),
    ),
    row(
        "“Le chalutier n'avait plus de balise\", témoigne le patron d'un bateau voisin, encore sous le choc.",
        says("Le chalutier n'avait plus de balise", "patron", "attributed"),
    ),
    row(
        "« La coque a été percée (…) par un objet métallique d'un mètre de long », écrivent les "
        "experts dans leur note.",
        says(
            "La coque a été percée (…) par un objet métallique d'un mètre de long", "experts", "attributed", whole=True
        ),
    ),
    row(
        "L'opérateur parle d'un « incident mineur », sans « aucune conséquence » pour le voisinage de la centrale.",
        says("incident mineur", "opérateur"),
    ),
    row(
        "« On a couru », dit-elle. « On a sauté », ajoute son frère Malo Quintin. « Le pont pliait », conclut-il.",
        says("On a sauté", "Quintin", "attributed"),
        says("Le pont pliait", "Quintin", "attributed"),
    ),
    row(
        "« Les semences, a expliqué l'agronome, ont été mélangées au port de Mombasa. »",
        says("ont été mélangées au port de Mombasa", "agronome", "attributed"),
    ),
    row(
        "Le général Okonjo a promis « de traquer » les ravisseurs « jusque dans leurs grottes » "
        "et de libérer « toutes les écolières ».",
        says("les ravisseurs", "Okonjo", stance="pledges"),
    ),
    row(
        "Le « tour de vis » budgétaire a été adopté en première lecture par la Chambre des représentants.",
        says("a été adopté en première lecture", ..., ("asserted", "attributed")),
    ),
    row(
        "Le film « La Loi du marais » a été retiré des salles de Minsk par décision administrative.",
        says("a été retiré des salles de Minsk", None, ("asserted", "attributed")),
    ),
]

# learnt from somebody, said by the same source or over the telephone; the same words in other senses
LEARNT_FROM = [
    row(
        "Le niveau de la nappe remonte lentement, indique-t-on à la préfecture de Charente.",
        says("Le niveau de la nappe remonte lentement", "préfecture", "attributed"),
    ),
    row(
        "« Nos silos sont vides », assure Edmond Vatel, joint par téléphone depuis son bureau de Saint-Louis.",
        says("Nos silos sont vides", "Vatel", "attributed"),
    ),
    row(
        "Le consulat de Batoumi a été plastiqué, a-t-on indiqué de source diplomatique.",
        says("Le consulat de Batoumi a été plastiqué", "source diplomatique", "attributed"),
    ),
    row(
        "L'évasion était préparée depuis des semaines, souligne-t-on au parquet d'Aix-en-Provence.",
        says("L'évasion était préparée depuis des semaines", "parquet", "attributed"),
    ),
    row(
        "La piscine a été vidée par précaution, a-t-on appris mardi soir de l'agence régionale de santé.",
        says("La piscine a été vidée par précaution", "agence", "attributed"),
    ),
    row(
        "Dans l'atelier de la prison, on apprend le métier de relieur sous la conduite d'un maître d'art.",
        says("on apprend le métier de relieur", None, "asserted"),
    ),
    row(
        "Joint par téléphone, l'avocat du promoteur n'a pas souhaité s'exprimer.",
        says("n'a pas souhaité s'exprimer", "avocat", "hedged", stance="silent"),
    ),
    row(
        "A-t-on le droit de pêcher le homard dans la baie ? La capitainerie a rouvert la zone jeudi.",
        no_claim("A-t-on le droit de pêcher le homard dans la baie"),
        says("rouvert la zone jeudi", ...),
    ),
    row(
        "Le tuyau, joint par une simple bride au réservoir, s'est rompu sous la pression.",
        says("s'est rompu sous la pression", None, "asserted"),
    ),
]

# a post or a communiqué quoted whole: its sentences belong to the author, what stands around it does not
POSTS = [
    row(
        "« Les équipages du #Samu sont engagés sur trois accidents. @PrefetSavoie coordonne les "
        "secours. »\n\n— Pompiers de Savoie (@SDISSavoie) 3 février 2024",
        says("Les équipages du #Samu sont engagés sur trois accidents", "Pompiers", "attributed", via=(), figure="3"),
        says("@PrefetSavoie coordonne les secours", "Pompiers", "attributed"),
    ),
    row(
        "La ministre de la Justice a écrit sur X : « Deux surveillants ont été sauvagement "
        "agressés à Alençon. L'auteur est identifié. »\n\n"
        "— Bérangère Sautel (@BSautel) 8 octobre 2023",
        says("Deux surveillants ont été sauvagement agressés à Alençon", "Sautel", "attributed", via=(), figure="2"),
        says("L'auteur est identifié", "Sautel", "attributed"),
    ),
    row(
        "Communiqué de la société Hydrovar :\n\n"
        "« La cuve de chlore est intacte. Nos équipes surveillent la température toutes les "
        "heures. »\n\nL'usine emploie 180 personnes.",
        says("La cuve de chlore est intacte", "Hydrovar", "attributed"),
        says("Nos équipes surveillent la température toutes les heures", "Hydrovar", "attributed"),
        says("L'usine emploie 180 personnes", None, "asserted", figure="180"),
    ),
    row(
        "Dans un communiqué publié lundi, l'ambassade de Norvège écrit : « Le permis de séjour "
        "de notre ressortissant a été confisqué. Nous exigeons sa restitution. »",
        says("Le permis de séjour de notre ressortissant a été confisqué", "ambassade", "attributed"),
        says("Nous exigeons sa restitution", "ambassade", stance="demands"),
    ),
    row(
        "Le Club alpin a publié le texte suivant :\n\n"
        "« Le refuge du Tsanteleina est fermé. Le sentier est coupé par un éboulement de 2 000 "
        "mètres cubes. »",
        says("Le refuge du Tsanteleina est fermé", "Club alpin", "attributed"),
        says("Le sentier est coupé par un éboulement", "Club alpin", "attributed", figure="2000"),
    ),
    row(
        "Sur son compte Telegram, le gouverneur de Zarechny Andreï Volkov a écrit : « Une "
        "sous-station a été touchée. Les réparateurs sont sur place. »",
        says("Une sous-station a été touchée", "Volkov", "attributed", via=()),
        says("Les réparateurs sont sur place", "Volkov", "attributed", via=()),
    ),
    row(
        "Le syndicat SUD-Fret a réagi : « La direction a menti. Dix-huit machinistes ont été "
        "sanctionnés. »\n\n— SUD-Fret (@sudfret) 2 mars 2024\n\n"
        "La compagnie conteste cette version.",
        says("La direction a menti", "SUD-Fret"),
        says("Dix-huit machinistes ont été sanctionnés", "SUD-Fret", "attributed", figure="18"),
        says("conteste cette version", "compagnie", "denied"),
    ),
    row(
        "Avec ses 2 millions d'abonnés, le compte @meteoalpes a annulé sa diffusion du soir.",
        says("le compte @meteoalpes a annulé sa diffusion du soir", ..., ("asserted", "attributed")),
    ),
    row(
        "Voir le message sur X\nUne publication partagée par Le Phare d'Iroise (@phareiroise)\n\n"
        "Le phare restera éteint jusqu'au printemps, regrettent les riverains.",
        no_claim("Voir le message sur X"),
        no_claim("Une publication partagée par Le Phare d'Iroise (@phareiroise)"),
        says("Le phare restera éteint jusqu'au printemps", "riverains", "forecast"),
    ),
]
