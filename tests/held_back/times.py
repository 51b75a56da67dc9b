"""Times of sentences; the end of a list's name gives the form of its rows (times_notation)."""

from __future__ import annotations

# absolute dates
ABSOLUTE_ONE_TIME = [
    (
        ("Fondée en 1911 par des armateurs norvégiens, la compagnie a déposé son bilan devant le tribunal de Bergen."),
        "en 1911",
        "1911-01-01",
        "1911-12-31",
        "year",
    ),
    (
        "Un arrêté du 9 juillet 2024 interdit le survol de la centrale par les drones de loisir.",
        "9 juillet 2024",
        "2024-07-09",
        "2024-07-09",
        "day",
    ),
    (
        "La ligne avait été fermée aux voyageurs fin mars 2023 après la découverte de fissures dans le viaduc.",
        "fin mars 2023",
        "2023-03-21",
        "2023-03-31",
        "month",
    ),
    (
        (
            "Les premiers symptômes remontent à l'automne 2021, a reconnu devant les sénateurs la "
            "patronne du laboratoire."
        ),
        "l'automne 2021",
        "2021-09-01",
        "2021-11-30",
        "season",
    ),
    (
        "Le quatrième trimestre 2023 a été le plus mauvais de l'histoire du fabricant de pneus.",
        "quatrième trimestre 2023",
        "2023-10-01",
        "2023-12-31",
        "season",
    ),
]


ABSOLUTE_NO_TIME = [
    "La police a évacué un squat de la rue du 8-Mai-1945 sans rencontrer de résistance.",
    "La mairie a débloqué 2 000 euros pour les sinistrés de la place du 14-Juillet.",
    "Le pétrolier, long de 330 mètres, jauge 1 998 conteneurs de moins que son jumeau.",
]

# relative to publication
RELATIVE_ONE_TIME = [
    (
        "Hier, le tribunal de commerce de Metz a prononcé la liquidation de la cristallerie.",
        "Hier",
        "2024-10-21",
        "2024-10-21",
        "day",
    ),
    (
        "L'épicerie solidaire a été cambriolée avant-hier, pour la troisième fois en peu de temps.",
        "avant-hier",
        "2024-10-20",
        "2024-10-20",
        "day",
    ),
    (
        "Le mois prochain, le constructeur mettra au chômage partiel l'ensemble de son site d'Aragon.",
        "Le mois prochain",
        "2024-11-01",
        "2024-11-30",
        "month",
    ),
    (
        "Il y a trois jours, un glissement de terrain a coupé l'unique route menant au monastère.",
        "Il y a trois jours",
        "2024-10-19",
        "2024-10-19",
        "day",
    ),
    (
        "Il y a quatre mois, la même usine avait été épinglée pour des rejets de solvants.",
        "Il y a quatre mois",
        "2024-06-01",
        "2024-06-30",
        "month",
    ),
    (
        "L'année dernière, le parc naturel avait recensé un nombre record de départs de feu.",
        "L'année dernière",
        "2023-01-01",
        "2023-12-31",
        "year",
    ),
]

# weekdays: the last one that was (past tense), the next one to come (looks ahead)
WEEKDAYS_ONE_TIME = [
    (
        "Dimanche dernier, les électeurs du canton ont rejeté la fusion des communes à une courte majorité.",
        "Dimanche dernier",
        "2024-10-20",
        "2024-10-20",
        "day",
    ),
    (
        "Les chauffeurs de car lèveront leur piquet lundi prochain si la prime est versée.",
        "lundi prochain",
        "2024-10-28",
        "2024-10-28",
        "day",
    ),
]


WEEKDAYS_AHEAD = [
    ("Les avocats plaideront samedi la nullité de la procédure devant la cour d'Abidjan.", "2024-10-26"),
    ("Dimanche, deux millions d'électeurs moldaves choisiront leur président.", "2024-10-27"),
    ("Mercredi, le personnel navigant de la compagnie irlandaise cessera le travail.", "2024-10-23"),
]


WEEKDAYS_NO_TIME = [
    "L'hebdomadaire satirique Vendredi a été placé en redressement par le tribunal.",
]

# intervals: from … to, between, since, until
INTERVALS_ONE_TIME = [
    (
        "Les 6 et 7 juin 2024, des hackers ont paralysé les hôpitaux de trois comtés.",
        "Les 6 et 7 juin 2024",
        "2024-06-06",
        "2024-06-07",
        "day",
    ),
]


INTERVALS_NO_TIME = [
    "Entre 2 000 et 2 500 manifestants ont défilé sous les fenêtres du gouverneur.",
]

# hours, zones and parts of the day
HOURS_CLOCKS = [
    (
        "Le premier missile a frappé le terminal à 8 h, heure locale, pendant la relève.",
        "8 h, heure locale",
        "08:00",
        "hour",
    ),
    ("Les bureaux de vote fermeront à 19 heures dans toutes les communes de l'archipel.", "19 heures", "19:00", "hour"),
]


HOURS_ONE_TIME = [
    (
        "Dans la nuit de dimanche à lundi, un cargo chargé d'engrais s'est échoué sur un banc de sable.",
        "la nuit de dimanche à lundi",
        "2024-10-20",
        "2024-10-21",
        "part_of_day",
    ),
]


HOURS_NO_TIME = [
    "Après trois heures de débat, les édiles ont repoussé la vente du casino.",
    "Le constructeur engagera un prototype à hydrogène aux Vingt-Quatre Heures du Mans.",
]

# since and by
SINCE_BY_ONE_TIME = [
    (
        "Les pompiers de l'Oregon luttent depuis trois semaines contre un feu de tourbe qui couve sous la neige.",
        "depuis trois semaines",
        "2024-10-01",
        "2024-10-22",
        "week",
    ),
    (
        "Depuis mars, les salaires des instituteurs sont versés en bons d'achat, dénonce leur fédération.",
        "Depuis mars",
        "2024-03-01",
        "2024-10-22",
        "month",
    ),
    (
        "L'opérateur promet de rétablir la fibre d'ici vendredi dans les hameaux sinistrés.",
        "d'ici vendredi",
        "2024-10-22",
        "2024-10-25",
        "day",
    ),
    (
        "La dernière mine de lignite fermera d'ici 2030, a répété la chancelière devant les mineurs.",
        "d'ici 2030",
        "2024-10-22",
        "2030-12-31",
        "year",
    ),
    (
        "La compagnie desservira l'île à partir de samedi au moyen d'un hydravion.",
        "à partir de samedi",
        "2024-10-26",
        None,
        "day",
    ),
]

# counted from another moment of the story: no calendar date
STORY_TIMES_STORY = [
    "La veille, le capitaine avait signalé une avarie de barre au sémaphore d'Ouessant.",
    "Trois jours plus tôt, une première coulée de boue avait balayé le camping municipal.",
    "L'avant-veille, un drone de reconnaissance avait survolé le dépôt sans être inquiété.",
    "Six mois plus tard, la fondation n'avait encore indemnisé aucune des plaignantes.",
]


STORY_TIMES_NO_TIME = [
    "Les lendemains de fête laissent la plage couverte de tessons, déplore l'adjoint.",
    "Plus tôt que prévu, la coulée a atteint les premières serres de la vallée.",
    "La suite du convoi a franchi le bac sans encombre, selon le batelier.",
]

# nothing anchors them: no publication date
WITHOUT_DATE_UNDATED = [
    "Le 12 avril, des braconniers ont abattu le dernier rhinocéros de la réserve.",
    "La vanne de décharge est restée bloquée depuis lundi, admet la société d'exploitation.",
]


WITHOUT_DATE_NO_TIME = [
    "Le siège de la préfecture a duré quarante heures, selon le négociateur de la gendarmerie.",
    "La doyenne du village, âgée de 104 ans, a refusé de quitter sa ferme.",
]

# durations, ages, names and idioms that are no times
NO_TIMES_NO_TIME = [
    "Le mécanicien, âgé de 58 ans, a été entendu par les enquêteurs du bureau des accidents.",
    "La commission du 11-Septembre avait rendu un rapport de plusieurs centaines de pages.",
    "Le virement a mis quarante-huit heures à parvenir au notaire, d'où la colère de la veuve.",
    "Le prisonnier purge une peine de vingt ans dans une forteresse de l'île.",
    "La chaîne TV Ponant a été mise en demeure pour un sujet de son émission L'Heure du thé.",
    "Les pourparlers ont capoté à la dernière minute sur la question des otages.",
]

# several times in their order
IN_ORDER_SEVERAL = [
    ("Arrêté jeudi à Tanger, le passeur a été extradé hier vers Madrid.", ["jeudi", "hier"]),
    ("Ouverte en 1974, la centrale a été arrêtée en 2020 après une visite de contrôle.", ["en 1974", "en 2020"]),
    (
        "Voté le 5 juin 2023, le texte entrera en vigueur le 1er janvier 2025.",
        ["le 5 juin 2023", "le 1er janvier 2025"],
    ),
]
