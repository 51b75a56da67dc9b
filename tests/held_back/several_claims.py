"""Several claims in one sentence: coordination, relatives, participles, lists of figures, totals."""

from __future__ import annotations

from reading import row, says

# 9a et, mais, tandis que, alors que, semicolons
COORDINATED = [
    row(
        "La tornade a rasé 40 maisons à l'entrée de la ville et renversé un train de marchandises de 62 wagons.",
        says("La tornade a rasé 40 maisons", None, "asserted", figure="40"),
        says("renversé un train de marchandises de 62 wagons", None, "asserted", figure="62"),
    ),
    row(
        "Treize passagers ont été sauvés par un chalutier tandis que six autres restent introuvables.",
        says("Treize passagers ont été sauvés par un chalutier", None, "asserted", figure="13"),
        says("six autres restent introuvables", None, "asserted", figure="6"),
    ),
    row(
        "Les ventes du groupe ont reculé de 4\xa0% en Europe, alors qu’elles ont bondi de 17\xa0% en Asie.",
        says("Les ventes du groupe ont reculé de 4\xa0% en Europe", None, "asserted", figure="4"),
        says("elles ont bondi de 17\xa0% en Asie", None, "asserted", figure="17"),
    ),
    row(
        "Le fonds danois détient déjà 18 % du capital et pourrait bientôt prendre le contrôle du port.",
        says("Le fonds danois détient déjà 18 % du capital", None, "asserted", figure="18"),
        says("pourrait bientôt prendre le contrôle du port", None, "forecast"),
    ),
    row(
        "La présidente de l'assemblée s'est levée et a quitté la salle sous les huées.",
        says(
            "La présidente de l'assemblée s'est levée et a quitté la salle sous les huées", None, "asserted", whole=True
        ),
    ),
    row(
        "Le taux directeur a été relevé de 4 à 4,5 % par la banque centrale hongroise.",
        says("Le taux directeur a été relevé de 4 à 4,5 % par la banque centrale hongroise", ..., whole=True),
    ),
]

# 9b relative clauses with a figure or a certainty of their own
RELATIVES = [
    row(
        "Vingt-trois randonneurs, dont sept mineurs, ont été hélitreuillés dans la nuit depuis le refuge du Sarmoz.",
        says("Vingt-trois randonneurs", None, "asserted", figure="23"),
        says("dont sept mineurs", None, "asserted", figure="7"),
    ),
    row(
        "La banque, dont le cours a perdu 38 % en deux séances, a renoncé à verser un dividende.",
        says("dont le cours a perdu 38 % en deux séances", None, "asserted", figure="38"),
        says("a renoncé à verser un dividende", ..., "asserted"),
    ),
    row(
        "Selon le HCR, 48 000 réfugiés vivent dans le camp d'Adré, où ne fonctionnent que six puits.",
        says("48 000 réfugiés vivent dans le camp d'Adré", "HCR", "attributed", figure="48000"),
        says("où ne fonctionnent que six puits", "HCR", "attributed", figure="6"),
    ),
    row(
        "Le cyclone, qui pourrait toucher Madagascar dès jeudi, a déjà tué quatre personnes à Maurice.",
        says("qui pourrait toucher Madagascar dès jeudi", None, ("forecast", "hedged")),
        says("a déjà tué quatre personnes à Maurice", None, "asserted", figure="4"),
    ),
    row(
        "L'opposante, qui aurait entamé une grève de la faim, a été transférée à 2 000 km de la capitale.",
        says("qui aurait entamé une grève de la faim", None, "hedged"),
        says("a été transférée à 2 000 km de la capitale", None, "asserted", figure="2000"),
    ),
    row(
        "C'est le capitaine lui-même qui a coupé les moteurs.",
        says("C'est le capitaine lui-même qui a coupé les moteurs", None, "asserted", whole=True),
    ),
    row(
        "La ville où s'est tenu le sommet a été placée sous couvre-feu.",
        says("La ville où s'est tenu le sommet a été placée sous couvre-feu", None, "asserted", whole=True),
    ),
]

# 9c participles and gerunds that add a fact
PARTICIPLES = [
    row(
        "Les personnes souffrant d'asthme sont priées de rester chez elles.",
        says("Les personnes souffrant d'asthme sont priées de rester chez elles", ..., whole=True),
    ),
]

# 9d several figures under one head, gapped verbs
FIGURE_LISTS = [
    row(
        "On dénombre douze cas de rougeole à Lyon, huit à Lille et cinq à Brest.",
        says("douze cas de rougeole à Lyon", ..., figure="12"),
        says("huit à Lille", ..., figure="8"),
        says("cinq à Brest", ..., figure="5"),
    ),
    row(
        "Les dons proviennent à 60 % de particuliers, à 25 % d'entreprises et à 15 % de l'État.",
        says("à 60 % de particuliers", None, "asserted", figure="60"),
        says("à 25 % d'entreprises", None, "asserted", figure="25"),
        says("à 15 % de l'État", None, "asserted", figure="15"),
    ),
    row(
        "La gendarmerie parle d'une dizaine de vitrines brisées, les commerçants d'au moins 35.",
        says("une dizaine de vitrines brisées", "gendarmerie", "attributed", figure="about 10"),
        says("les commerçants d'au moins 35", "commerçants", "attributed", figure="at least 35"),
    ),
    row(
        "La dalle mesure 12 mètres de long sur 4 de large.",
        says("La dalle mesure 12 mètres de long sur 4 de large", None, "asserted", whole=True),
    ),
]

# 9e a total with its parts, two sources in one sentence
TOTALS_AND_PAIRS = [
    row(
        "L'effondrement de la tribune a tué 25 personnes, dont 10 enfants, selon la protection civile.",
        says("L'effondrement de la tribune a tué 25 personnes", "protection civile", "attributed", figure="25"),
        says("dont 10 enfants", "protection civile", "attributed", figure="10"),
    ),
    row(
        "Le groupe a supprimé 410 postes, soit 90 de plus qu’annoncé en juin.",
        says("Le groupe a supprimé 410 postes", ..., "asserted", figure="410"),
        says("soit 90 de plus qu’annoncé en juin", None, figure="90"),
    ),
    row(
        "Selon l'armée malienne, 40 combattants ont été neutralisés ; selon les rebelles, 17 soldats ont péri.",
        says("40 combattants ont été neutralisés", "armée", "attributed", figure="40"),
        says("17 soldats ont péri", "rebelles", "attributed", figure="17"),
    ),
    row(
        "Le ministère fait état de huit morts, une ONG locale d'au moins 22.",
        says("Le ministère fait état de huit morts", "ministère", "attributed", figure="8"),
        says("une ONG locale d'au moins 22", "ONG", "attributed", figure="at least 22"),
    ),
    row(
        "Quelque 3 200 automobilistes ont été contrôlés, parmi lesquels 140 conduisaient sans permis.",
        says("Quelque 3 200 automobilistes ont été contrôlés", None, "asserted", figure="about 3200"),
        says("parmi lesquels 140 conduisaient sans permis", None, "asserted", figure="140"),
    ),
    row(
        "Le gouverneur dément tout détournement, mais la Cour des comptes relève 14 marchés sans appel d'offres.",
        says("tout détournement", "gouverneur", "denied"),
        says("14 marchés sans appel d'offres", "Cour des comptes", "attributed", figure="14"),
    ),
]
