"""Sentences with their times, lists in the forms of `times_notation`."""

# absolute dates
ABSOLUTE_ONE_TIME = [
    (
        ("Le barrage de Sidi Amrane, mis en eau le 14 février 1998, fournit la moitié de l'électricité de la plaine."),
        "le 14 février 1998",
        "1998-02-14",
        "1998-02-14",
        "day",
    ),
    (
        "L'ancienne trésorière du parti a été mise en examen le 3 avril 2019 pour détournement de fonds publics.",
        "le 3 avril 2019",
        "2019-04-03",
        "2019-04-03",
        "day",
    ),
    (
        "Le vendredi 13 septembre 2024, la Cour suprême a annulé le scrutin présidentiel à la surprise générale.",
        "Le vendredi 13 septembre 2024",
        "2024-09-13",
        "2024-09-13",
        "day",
    ),
    (
        "En janvier 2020, la direction avait déjà reçu une mise en demeure de l'inspection du travail.",
        "En janvier 2020",
        "2020-01-01",
        "2020-01-31",
        "month",
    ),
    (
        "La lettre recommandée, datée du 23/11/2021, n'a jamais été transmise au comité d'entreprise.",
        "23/11/2021",
        "2021-11-23",
        "2021-11-23",
        "day",
    ),
    (
        "Dans les années 1980, la verrerie employait encore la plupart des hommes du bourg.",
        "Dans les années 1980",
        "1980-01-01",
        "1989-12-31",
        "decade",
    ),
    (
        "Le traité d'amitié, paraphé le 1er août 2022 à Astana, n'a toujours pas été ratifié par le Parlement.",
        "le 1er août 2022",
        "2022-08-01",
        "2022-08-01",
        "day",
    ),
    (
        "Le pont suspendu avait été inspecté pour la dernière fois début 2021, d'après le carnet d'entretien.",
        "début 2021",
        "2021-01-01",
        "2021-03-31",
        "year",
    ),
    (
        "Le procès en appel s'ouvrira le lundi 13 janvier 2025 devant la cour d'assises de Rouen.",
        "le lundi 13 janvier 2025",
        "2025-01-13",
        "2025-01-13",
        "day",
    ),
]


ABSOLUTE_NO_TIME = [
    "Le derby a été interrompu par un envahissement de terrain au stade du 5-Juillet.",
    "Les rebelles du Mouvement du 23-Mars ont repris deux localités sur la rive du lac.",
    "Le monument aux victimes du 11-Septembre a été tagué par des inconnus.",
]

# relative to publication
RELATIVE_ONE_TIME = [
    (
        "La ministre des Armées est attendue demain à Djibouti pour la signature d'un accord de défense.",
        "demain",
        "2024-10-23",
        "2024-10-23",
        "day",
    ),
    (
        "Le vote solennel, prévu après-demain, s'annonce serré selon les présidents de groupe.",
        "après-demain",
        "2024-10-24",
        "2024-10-24",
        "day",
    ),
    (
        "Aujourd'hui, les écoles de la province restent closes par crainte de nouvelles répliques.",
        "Aujourd'hui",
        "2024-10-22",
        "2024-10-22",
        "day",
    ),
    (
        "La semaine dernière, le conseil fédéral avait pourtant juré ne rien vouloir changer à la redevance.",
        "La semaine dernière",
        "2024-10-14",
        "2024-10-20",
        "week",
    ),
    (
        "Les pourparlers reprendront la semaine prochaine sous l'égide d'un émissaire de l'Union africaine.",
        "la semaine prochaine",
        "2024-10-28",
        "2024-11-03",
        "week",
    ),
    (
        "Un premier chèque avait été remis aux familles le mois dernier, sans cérémonie ni discours.",
        "le mois dernier",
        "2024-09-01",
        "2024-09-30",
        "month",
    ),
    (
        "Le trois-mâts avait appareillé de Bilbao il y a dix jours avec un équipage d'apprentis.",
        "il y a dix jours",
        "2024-10-12",
        "2024-10-12",
        "day",
    ),
    (
        "Le glacier aura perdu sa langue terminale dans deux ans, prévoient les glaciologues suisses.",
        "dans deux ans",
        "2026-01-01",
        "2026-12-31",
        "year",
    ),
    (
        "Hier après-midi, un camion-citerne s'est couché sur la bretelle menant au tunnel.",
        "Hier après-midi",
        "2024-10-21",
        "2024-10-21",
        "part_of_day",
    ),
    (
        "Demain matin, les riverains devront quitter leurs logements pour le désamorçage de la bombe.",
        "Demain matin",
        "2024-10-23",
        "2024-10-23",
        "part_of_day",
    ),
]


RELATIVE_NO_TIME = [
    "Du jour au lendemain, la raffinerie a congédié tous ses sous-traitants roumains.",
    "Un jour, peut-être, les archives de la commission seront ouvertes aux chercheurs.",
    "Les intermittents vivent au jour le jour, déplore la porte-parole du collectif.",
    "Le syndicat réclame la semaine de quatre jours pour les conducteurs d'engins.",
    "Des lendemains difficiles attendent l'équipe municipale, prédit un conseiller d'opposition.",
    "Les mariniers subissent des contrôles de tous les jours à l'écluse, peste leur délégué.",
]

# weekdays: the last one that was (past tense), the next one to come (looks ahead)
WEEKDAYS_ONE_TIME = [
    (
        "Vendredi, le chef de la junte a limogé son ministre des Mines par un simple communiqué.",
        "Vendredi",
        "2024-10-18",
        "2024-10-18",
        "day",
    ),
    (
        "L'avalanche s'est déclenchée samedi sur le versant nord, emportant un groupe de randonneurs à raquettes.",
        "samedi",
        "2024-10-19",
        "2024-10-19",
        "day",
    ),
    (
        ("Réunis jeudi à Luxembourg, les ministres de l'Agriculture n'ont pu s'entendre sur les quotas de cabillaud."),
        "jeudi",
        "2024-10-17",
        "2024-10-17",
        "day",
    ),
    (
        "La tour de contrôle avait perdu la trace du bimoteur dimanche soir, au-dessus du golfe.",
        "dimanche soir",
        "2024-10-20",
        "2024-10-20",
        "part_of_day",
    ),
    (
        "Mercredi matin, des huissiers se sont présentés au siège de l'association pour y saisir le mobilier.",
        "Mercredi matin",
        "2024-10-16",
        "2024-10-16",
        "part_of_day",
    ),
    (
        "L'écrivaine a été relaxée ce lundi par le tribunal correctionnel de Namur.",
        "ce lundi",
        "2024-10-21",
        "2024-10-21",
        "day",
    ),
]


WEEKDAYS_AHEAD = [
    ("Le secrétaire d'État américain se rendra jeudi à Amman pour relancer la médiation.", "2024-10-24"),
    ("Vendredi, la rame inaugurale circulera sans voyageurs entre les deux terminus.", "2024-10-25"),
    ("La banque centrale dévoilera lundi un plan de soutien aux exportateurs de coton.", "2024-10-28"),
]


WEEKDAYS_NO_TIME = [
    "La comédienne Élise Dimanche présidera le jury du festival de courts-métrages.",
    "Le collectif des Gilets du Samedi a déposé plainte contre la préfecture.",
    "La troupe rejouera la pièce « Un mardi sans fin » au profit des sinistrés.",
    "Le naufrage du chalutier Vendredi-Treize n'a jamais été élucidé.",
]

# intervals: from … to, between, since, until
INTERVALS_ONE_TIME = [
    (
        "Le cirque, installé sur le mail du 3 au 5 mai, n'avait pas d'autorisation pour ses fauves.",
        "du 3 au 5 mai",
        "2024-05-03",
        "2024-05-05",
        "day",
    ),
    (
        "Entre jeudi et samedi, les services de météorologie ont mesuré plus d'eau qu'en un mois ordinaire.",
        "Entre jeudi et samedi",
        "2024-10-17",
        "2024-10-19",
        "day",
    ),
    (
        "Les transferts de fonds se sont étalés de mars à juin 2022, selon la note de la cellule antiblanchiment.",
        "de mars à juin 2022",
        "2022-03-01",
        "2022-06-30",
        "month",
    ),
    (
        "Consul honoraire de 2008 à 2011, il avait table ouverte à la résidence.",
        "de 2008 à 2011",
        "2008-01-01",
        "2011-12-31",
        "year",
    ),
    (
        "L'entreprise de dragage aurait versé des pots-de-vin entre 1999 et 2004 à des élus de la côte.",
        "entre 1999 et 2004",
        "1999-01-01",
        "2004-12-31",
        "year",
    ),
    (
        "Depuis jeudi, les avions cargos tournent à vide au-dessus de l'aérodrome enneigé.",
        "Depuis jeudi",
        "2024-10-17",
        "2024-10-22",
        "day",
    ),
    (
        "Les dockers de Gdynia débrayent deux heures par équipe depuis le 2 septembre.",
        "depuis le 2 septembre",
        "2024-09-02",
        "2024-10-22",
        "day",
    ),
    (
        "La zone d'exclusion aérienne est maintenue jusqu'au 31 mars 2025, a fait savoir l'état-major.",
        "jusqu'au 31 mars 2025",
        None,
        "2025-03-31",
        "day",
    ),
    (
        "Le chantier a été arrêté du lundi 7 au vendredi 11 octobre à la demande du coroner.",
        "du lundi 7 au vendredi 11 octobre",
        "2024-10-07",
        "2024-10-11",
        "day",
    ),
    (
        "Les salariés ont occupé la papeterie de juin 2021 à février 2022, soutenus par la commune.",
        "de juin 2021 à février 2022",
        "2021-06-01",
        "2022-02-28",
        "month",
    ),
    (
        "Dans la nuit du 12 au 13 mai, des inconnus ont sectionné les câbles de la gare de triage.",
        "la nuit du 12 au 13 mai",
        "2024-05-12",
        "2024-05-13",
        "part_of_day",
    ),
    (
        "Exposé du 18 décembre 2023 au 7 janvier 2024, le retable avait attiré une foule inattendue.",
        "du 18 décembre 2023 au 7 janvier 2024",
        "2023-12-18",
        "2024-01-07",
        "day",
    ),
]


INTERVALS_NO_TIME = [
    "Le pont aérien a fonctionné pendant trois jours avant l'épuisement du kérosène.",
    "La convalescence prendra de trois à cinq semaines, estime le médecin du club.",
    "Les pensionnaires, âgés de 3 à 5 ans, ont été confiés à une famille d'accueil.",
    "Les températures oscillent de 20 à 30 degrés sur le littoral, loin des normales.",
]

# hours, zones and parts of the day
HOURS_CLOCKS = [
    ("La fusée doit décoller à 14 h 30 GMT du cosmodrome de Baïkonour.", "14 h 30 GMT", "14:30", "minute"),
    ("Une panne de signalisation a immobilisé les rames vers 7h45 à la Part-Dieu.", "7h45", "07:45", "minute"),
    (
        "Le couvre-feu débute à minuit dans les quartiers nord, sur ordre du gouverneur militaire.",
        "minuit",
        "00:00",
        "hour",
    ),
    (
        "L'huissier a frappé vers 6 heures du matin à la porte de l'imprimerie clandestine.",
        "6 heures du matin",
        "06:00",
        "hour",
    ),
]


HOURS_ONE_TIME = [
    (
        "La déflagration a été entendue lundi à 6 h 15 jusque dans les faubourgs de Nicosie.",
        "lundi à 6 h 15",
        "2024-10-21",
        "2024-10-21",
        "minute",
    ),
    (
        "Dans la nuit de mardi à mercredi, la garde nationale a tiré en l'air pour disperser les assaillants.",
        "la nuit de mardi à mercredi",
        "2024-10-15",
        "2024-10-16",
        "part_of_day",
    ),
    (
        "Vendredi soir, le standard du Samu a été saturé d'appels de joggeurs pris de malaise.",
        "Vendredi soir",
        "2024-10-18",
        "2024-10-18",
        "part_of_day",
    ),
    (
        "Ce matin, les éboueurs de Palerme ont déversé leurs bennes devant le palais communal.",
        "Ce matin",
        "2024-10-22",
        "2024-10-22",
        "part_of_day",
    ),
    (
        "Le colonel putschiste s'est rendu hier soir au poste-frontière de Paraguari.",
        "hier soir",
        "2024-10-21",
        "2024-10-21",
        "part_of_day",
    ),
    (
        "Le 4 mars 2023 à 18h42, le transformateur du quartier de la Minière a explosé.",
        "Le 4 mars 2023 à 18h42",
        "2023-03-04",
        "2023-03-04",
        "minute",
    ),
]


HOURS_NO_TIME = [
    "Le camp de réfugiés se trouve à deux heures de piste de la ville la plus proche.",
    "L'autoclave tourne 24 heures sur 24 pour stériliser les déchets de l'hôpital.",
    "Le trajet en car, de 1 h 45, ne coûtera plus rien aux retraités.",
    "La régie a comptabilisé 300 000 heures supplémentaires impayées.",
]

# since and by
SINCE_BY_ONE_TIME = [
    (
        "Depuis 2017, la coopérative laitière exporte sa poudre vers l'Algérie sans passer par un négociant.",
        "Depuis 2017",
        "2017-01-01",
        "2024-10-22",
        "year",
    ),
    (
        "Le comptoir de change est fermé depuis hier, faute de billets.",
        "depuis hier",
        "2024-10-21",
        "2024-10-22",
        "day",
    ),
    (
        "Sans nouvelles de l'alpiniste polonaise depuis cinq jours, les secours ont suspendu les recherches.",
        "depuis cinq jours",
        "2024-10-17",
        "2024-10-22",
        "day",
    ),
    (
        "Les candidats devront déposer leurs parrainages d'ici le 15 décembre, a rappelé le greffe.",
        "d'ici le 15 décembre",
        "2024-10-22",
        "2024-12-15",
        "day",
    ),
    (
        "Le vaccin sera livré aux dispensaires d'ici mars 2025, assure l'alliance sanitaire.",
        "d'ici mars 2025",
        "2024-10-22",
        "2025-03-31",
        "month",
    ),
    (
        "D'ici la fin du mois, le stade sera doté d'une pelouse neuve.",
        "D'ici la fin du mois",
        "2024-10-22",
        "2024-10-31",
        "month",
    ),
    (
        "Les frontaliers devront présenter un visa à compter du 4 novembre.",
        "à compter du 4 novembre",
        "2024-11-04",
        None,
        "day",
    ),
    (
        "Les loups abattus avant le 1er janvier 2025 seront imputés sur le quota en vigueur.",
        "avant le 1er janvier 2025",
        None,
        "2024-12-31",
        "day",
    ),
]


SINCE_BY_NO_TIME = [
    "Les gens d'ici n'ont rien oublié de la catastrophe, soupire la gérante du café.",
    "Le tireur a ouvert le feu depuis le toit de la préfecture sur le cortège funèbre.",
    "Le convoi d'aide, parti depuis Mersin, a été refoulé à la barrière.",
    "Depuis longtemps, les ostréiculteurs réclament une station d'épuration.",
    "La passerelle est déserte depuis toujours, plaisante l'éclusier.",
    "Le sénateur dit vouloir aller jusqu'au bout de son recours.",
]

# counted from another moment of the story: no calendar date
STORY_TIMES_STORY = [
    "Le lendemain, des habitants en colère ont incendié le bureau de l'officier d'état civil.",
    "Le surlendemain, la préfète a ordonné la fermeture de l'abattoir mis en cause.",
    "L'année suivante, le groupe a rouvert la mine sous un autre nom.",
    "Une semaine auparavant, le même médecin avait refusé d'hospitaliser la fillette.",
    "Le convoyeur s'est rétracté deux jours après, devant la juge d'instruction de Pau.",
    "Le mois suivant, les actionnaires ont révoqué le président du directoire.",
    "Quatre ans plus tôt, sa sœur avait disparu sur le même sentier côtier.",
]


STORY_TIMES_NO_TIME = [
    "La cellule de veille sanitaire a été activée par l'agence du médicament.",
    "Une infirmière veille sur les rescapés, allongés dans le gymnase.",
]

# nothing anchors them: no publication date
WITHOUT_DATE_UNDATED = [
    "Hier, une bombe artisanale a été désamorcée dans la consigne de la gare routière.",
    "Le procureur général a été limogé mercredi par le Conseil de transition.",
    "La semaine dernière, la rivière était encore à l'étiage, se souvient le meunier.",
    "Il y a trois jours, un bateau de croisière a heurté une pile du pont Charles.",
    "Les bacheliers connaîtront leurs notes demain, a confirmé l'académie.",
    "L'an dernier, le refuge avait accueilli deux fois plus de chouettes blessées.",
    "Ce week-end, la circulation alternée sera suspendue sur la corniche.",
]


WITHOUT_DATE_DATED = [
    ("La statue équestre a été déboulonnée le 4 octobre 2021 par des étudiants de la faculté.", "2021-10-04"),
    ("En 2009, la commune avait vendu ses sources à un embouteilleur.", "2009-01-01"),
    ("Le tremblement de terre de mars 2011 avait fissuré la cuve, selon l'exploitant.", "2011-03-01"),
]


WITHOUT_DATE_NO_TIME = [
    "La fillette de huit ans a marché durant toute une journée pour donner l'alerte.",
]

# durations, ages, names and idioms that are no times
NO_TIMES_NO_TIME = [
    "Un nourrisson de trois mois a survécu à la chute de l'ascenseur.",
    "La grève de la faim a duré dix-sept jours avant que l'aumônier n'obtienne une audience.",
    "L'avenue du 11-Novembre est coupée à la circulation par une fuite de gaz.",
    "L'équipe de jour et l'équipe de nuit se relaient au chevet des grands brûlés.",
    "Le festival Printemps de Bourges a perdu son principal mécène.",
    "Le satellite d'observation met 99 minutes à boucler son orbite.",
    "La députée Mars, élue des Ardennes, a claqué la porte du groupe.",
]

# several times in their order
IN_ORDER_SEVERAL = [
    ("Le bilan, établi lundi matin, a été revu mardi par la protection civile.", ["lundi matin", "mardi"]),
]
