"""Source phrases: selon and its kin in every position, pour, unnamed sources, channels."""

from __future__ import annotations

from reading import row, says

# selon and d'après in every position: front, middle, end, parenthesis, across a semicolon, two of them
SELON_POSITIONS = [
    row(
        "L'épidémie de rougeole (1 450 cas depuis mars, selon l'institut Robert-Koch) gagne désormais la Saxe.",
        says("1 450 cas depuis mars", "Robert-Koch", "attributed", figure="1450"),
        says("gagne désormais la Saxe", None, "asserted"),
    ),
    row(
        "Le glacier d'Aletsch a perdu quatre mètres d'épaisseur en un an, et, selon les glaciologues de "
        "Zurich, la fonte s'accélère encore.",
        says("la fonte s'accélère encore", "glaciologues", "attributed"),
    ),
    row(
        "D'après le registre du port, le vraquier « Amaltea » a appareillé le 2 février avec 18 hommes à bord.",
        says("a appareillé le 2 février avec 18 hommes à bord", "registre", "attributed", figure="18"),
    ),
    row(
        "La facture d'eau a bondi de 4 à 9 % selon que l'on habite la plaine ou la montagne.",
        says("La facture d'eau a bondi de 4 à 9 %", None, "asserted", figure="4 to 9"),
    ),
    row(
        "La pièce, adaptée d'après un roman de Tolstoï, a tenu l'affiche six mois à Riga.",
        says("a tenu l'affiche six mois à Riga", None, "asserted"),
    ),
    row(
        "Le montage des gradins s'est déroulé selon le calendrier prévu, malgré deux jours de neige.",
        says("Le montage des gradins s'est déroulé", None, "asserted"),
    ),
    row(
        "Les blessés ont été répartis entre trois hôpitaux selon la gravité de leur état.",
        says("Les blessés ont été répartis entre trois hôpitaux", None, "asserted", figure="3"),
    ),
]

# pour X, à en croire, aux yeux de, du point de vue de; pour of purpose, time, price, person served
POUR_VOICES = [
    row(
        "Pour les riverains de la décharge, l'odeur est devenue insupportable depuis l'arrivée des boues d'épuration.",
        says("l'odeur est devenue insupportable", "riverains", "attributed"),
    ),
    row(
        "Le verrou a été forcé de l'intérieur, pour l'avocat des parties civiles, et non depuis la rue.",
        says("Le verrou a été forcé de l'intérieur", "avocat", "attributed"),
    ),
    row(
        "La peine est disproportionnée aux yeux de la Ligue des droits de l'homme, qui fait appel.",
        says("La peine est disproportionnée", "Ligue des droits de l'homme", "attributed"),
    ),
    row(
        "Pour sa part, le procureur adjoint considère que le dossier est prescrit depuis 2018.",
        says("le dossier est prescrit depuis 2018", "procureur adjoint", "attributed"),
    ),
    row(
        "Un tableau de l'école flamande a été adjugé pour 2,1 millions d'euros chez un commissaire-priseur de Drouot.",
        says("a été adjugé pour 2,1 millions d'euros", None, "asserted", figure="2100000"),
    ),
    row(
        "Pour les enfants du camp, des bénévoles ont installé une école sous deux tentes kaki.",
        says("des bénévoles ont installé une école", None, "asserted"),
    ),
]

# de source(s), de bonne source, selon une source, de même source, toujours selon, d'après la même source
SOURCE_WORDS = [
    row(
        "De source judiciaire, on indique que le commanditaire présumé a été localisé au Paraguay.",
        says("le commanditaire présumé a été localisé au Paraguay", "source judiciaire", "attributed"),
    ),
    row(
        "On sait de bonne source que le rachat de la raffinerie a été bouclé la semaine dernière à Londres.",
        says("le rachat de la raffinerie a été bouclé", "source", "attributed"),
    ),
    row(
        "Selon une source au sein de la compagnie, le commandant volait depuis dix-neuf heures d'affilée.",
        says("le commandant volait depuis dix-neuf heures d'affilée", "source au sein de la compagnie", "attributed"),
    ),
    row(
        "La grève est levée, de source syndicale, dans huit dépôts sur onze.",
        says("La grève est levée", "source syndicale", "attributed"),
    ),
    row(
        "Selon une source gouvernementale, l'avion présidentiel a été vendu à une société émiratie. La même "
        "source assure que le prix a été divisé par deux.",
        says("l'avion présidentiel a été vendu", "source gouvernementale", "attributed"),
        says("le prix a été divisé par deux", "source gouvernementale", "attributed"),
    ),
]

# who is quoted where: citant, cité par, interrogé par, au micro de, auprès de, contacté par; platforms are no relays
PHRASES_OF_CHANNEL = [
    row(
        "Interrogée par Le Télégramme, la présidente de la criée affirme que les prix ont chuté de moitié.",
        says("les prix ont chuté de moitié", "présidente", "attributed", via="Télégramme"),
    ),
    row(
        "Au micro d'Europe 1, le patron des sénateurs radicaux a soutenu que le budget était insincère.",
        says("le budget était insincère", "patron des sénateurs", "attributed", via="Europe 1"),
    ),
    row(
        "L'évêque de Matagalpa est assigné à résidence, a affirmé auprès de l'agence EFE un prêtre de son diocèse.",
        says("L'évêque de Matagalpa est assigné à résidence", "prêtre", "attributed", via="EFE"),
    ),
    row(
        "Dans un entretien au journal Kathimerini, l'architecte de l'aéroport soutient que la façade a été "
        "modifiée sans son accord.",
        says("la façade a été modifiée sans son accord", "architecte", "attributed", via="Kathimerini"),
    ),
    row(
        "Le gouverneur de Belgorod, Arseni Lobov, a écrit sur Telegram qu'un drone était tombé dans un verger.",
        says("un drone était tombé dans un verger", "Lobov", "attributed", via=()),
    ),
    row(
        "« La piste est praticable », a posté sur X le directeur de course, photo de neige fraîche à l'appui.",
        says("La piste est praticable", "directeur de course", "attributed", via=()),
    ),
    row(
        "Interrogé par le juge pendant neuf heures, l'ancien banquier est ressorti par une porte dérobée.",
        says("est ressorti par une porte dérobée", None, "asserted", via=()),
    ),
    row(
        "Contactés à temps, les démineurs ont neutralisé l'obus devant l'école de Verdun-Glorieux.",
        says("les démineurs ont neutralisé l'obus", None, "asserted", via=()),
    ),
]
