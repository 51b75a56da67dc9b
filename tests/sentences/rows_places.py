"""Sentences with their places, lists in the forms of `places_notation`."""

# countries, regions, towns, seas, places by the front
KINDS_NAMED = [
    ("Des essaims de criquets ravagent les cultures de sorgho en Somalie, alerte la FAO.", ["Somalie SO country"]),
    ("Des barrages routiers ont été dressés par les viticulteurs en Catalogne.", ["Catalogne ES region"]),
    ("Un porte-conteneurs a été la cible d'un tir de roquette en mer Rouge.", ["mer Rouge - area"]),
    ("Deux câbles sous-marins ont été sectionnés au fond de la mer Baltique.", ["Baltique - area"]),
    ("Les patrouilles antipiraterie ont été renforcées dans le golfe d'Aden.", ["golfe d'Aden - area"]),
    ("Les pluies de mousson ont emporté deux ponts au Bangladesh.", ["Bangladesh BD country"]),
    ("Les réserves d'eau potable s'épuisent à Port-Soudan, prévient une infirmière.", ["Port-Soudan SD town"]),
    ("Les tornades ont fauché des lotissements entiers dans le Kentucky.", ["Kentucky US region"]),
    ("Le bac qui relie Calais à Douvres a talonné dans le chenal.", ["Calais FR town", "Douvres GB town"]),
    ("Des milices se disputent les mines d'or du Darfour depuis la dissolution de la police.", ["Darfour SD region"]),
]


KINDS_NOT_NAMED = [
    "Le front social se durcit dans les raffineries, dont les salariés refusent l'accord.",
    "La mer a rejeté des centaines de méduses sur la plage surveillée.",
    "Un front froid traversera le littoral dans la soirée, avec de fortes rafales.",
    "Le golfe compte six trous de plus que prévu, ironise le promoteur du parcours.",
]

# adjectives and names of peoples are no places; a place beside them is one
ADJECTIVES_NOT_NAMED = [
    "Les pêcheurs sénégalais accusent des chalutiers chinois de piller les fonds.",
    "Les Burkinabè ont appris la dissolution du gouvernement par la radio.",
    "L'armée congolaise et les mutins se rejettent la responsabilité du massacre.",
    "Une coureuse éthiopienne a été suspendue quatre ans pour dopage.",
    "Les Néo-Zélandais se prononceront sur l'euthanasie par référendum.",
    "Des coopératives andalouses bloquent les camions d'oranges marocaines.",
    "Le cinéaste québécois a été distingué pour son film sur les bûcherons.",
]


ADJECTIVES_NAMED = [
    ("Les ouvriers népalais affluent au Qatar malgré les morts sur les chantiers.", ["Qatar QA country"]),
    ("Un navire de guerre britannique a fait escale à Odessa, selon la presse turque.", ["Odessa UA town"]),
]

# a capital that speaks or acts is an authority; where something happens is a place
METONYMS_NOT_NAMED = [
    "Moscou a déclaré avoir intercepté une centaine de drones au cours de la nuit.",
    "Washington et Séoul se disent prêts à reprendre leurs manœuvres aériennes.",
    "Bruxelles menace Budapest de geler de nouveaux versements.",
    "Tokyo a convoqué l'ambassadeur après l'arraisonnement d'un thonier.",
    "Berlin versera une aide d'urgence aux sinistrés, a promis le porte-parole.",
]


METONYMS_NAMED = [
    ("À Moscou, des riverains ont été réveillés par la chute de débris de drones.", ["Moscou RU town"]),
    ("Une grève surprise des aiguilleurs paralyse l'aéroport de Bruxelles.", ["Bruxelles BE town"]),
    ("La manifestation interdite a tout de même réuni des milliers d'étudiants à Belgrade.", ["Belgrade RS town"]),
    ("Des inconnus ont incendié la bibliothèque d'un lycée dans le sud d'Ankara.", ["Ankara TR town"]),
]

# namesakes decided by what the article says
HOMONYMS_CONTEXT = [
    (
        "Un pétrolier a pris feu dans le port de Tripoli.",
        " Le Parlement libanais a décrété trois jours de deuil.",
        ["Tripoli LB town"],
    ),
    (
        "Des miliciens ont investi le siège de la télévision à Tripoli.",
        " La Libye n'a plus de budget depuis des mois.",
        ["Tripoli LY town"],
    ),
    (
        "Les crues ont emporté les voitures garées à Valence.",
        " Le gouvernement espagnol a dépêché l'armée.",
        ["Valence ES town"],
    ),
    (
        "Un TER a percuté une remorque agricole à Valence.",
        " La préfecture de la Drôme a ouvert une cellule de crise.",
        ["Valence FR town"],
    ),
    (
        "Des bulletins pré-remplis ont circulé dans toute la Géorgie.",
        " Tbilissi accuse Moscou d'avoir orchestré la fraude.",
        ["Géorgie GE country"],
    ),
    ("La fièvre hémorragique se propage en Guinée.", " Conakry a fermé ses marchés.", ["Guinée GN country"]),
    (
        "Le conseil municipal de Birmingham est en faillite.",
        " Le gouvernement britannique a nommé des commissaires.",
        ["Birmingham GB town"],
    ),
    (
        "Les cavistes de Grenade vendent du vin coupé.",
        " La police andalouse, en Espagne, a saisi des milliers de bouteilles.",
        ["Grenade ES town"],
    ),
    (
        "Une coulée de boue a traversé les faubourgs de Hyderabad.",
        " L'Inde a demandé l'aide de ses voisins.",
        ["Hyderabad IN town"],
    ),
    ("Le géomètre Louis Valence conteste le tracé de la rocade.", " Le gouvernement espagnol suit le dossier.", []),
]

# French names and other spellings
EXONYMS_NAMED = [
    ("Des coupures tournantes sont imposées à Kharkov, selon les services municipaux.", ["Kharkiv UA town"]),
    ("Les discussions sur la trêve reprennent au Caire dimanche.", ["Le Caire EG town"]),
    ("Les taux d'épargne bondissent à Pékin, où la confiance des ménages s'érode.", ["Pékin CN town"]),
    ("Les souks couverts sont en cours de restauration à Alep.", ["Alep SY town"]),
    ("Une usine de batteries sera construite à Bâle par un groupe coréen.", ["Bâle CH town"]),
    ("Les conseillers ont siégé toute la nuit à Saragosse.", ["Saragosse ES town"]),
    ("Un violent incendie a détruit la halle aux poissons d'Anvers.", ["Anvers BE town"]),
    ("Une passerelle piétonne s'est affaissée à Cracovie sous le poids des pèlerins.", ["Cracovie PL town"]),
    ("Un tremblement de terre a ébranlé Erevan à l'heure de la prière.", ["Erevan AM town"]),
]


EXONYMS_SAME = [
    ("Des drones ont été abattus au-dessus de Kiev.", "Des drones ont été abattus au-dessus de Kyiv.", "UA town"),
    ("Le marché aux fleurs de Pékin a fermé.", "Le marché aux fleurs de Beijing a fermé.", "CN town"),
    ("La radio émet depuis Calcutta.", "La radio émet depuis Kolkata.", "IN town"),
]


EXONYMS_NOT_NAMED = [
    "Le contrebandier transportait des bidons d'eau de Cologne coupée au méthanol.",
    "Les avocats plaident un syndrome de Stockholm chez l'otage libérée.",
    "La Croix-Rouge rappelle aux belligérants les obligations de la convention de Genève.",
]

# the country the text puts the place in, rightly or wrongly; and the words that look so
CONTAINERS_STATED = [
    ("La ville allemande de Strasbourg est noyée sous un brouillard givrant.", "Strasbourg", "FR", "DE"),
    ("Des avions de chasse ont bombardé Alep, dans le nord de l'Irak.", "Alep", "SY", "IQ"),
    ("Un camion-bélier a foncé sur un marché à Marioupol, en Russie.", "Marioupol", "UA", "RU"),
    ("Une mosquée a été attaquée à Agadez, dans le nord du Niger.", "Agadez", "NE", "NE"),
    ("Un hôtel du front de mer a brûlé à Benghazi, en Libye.", "Benghazi", "LY", "LY"),
    ("Des pillages ont éclaté à Birmingham, dans l'Alabama.", "Birmingham", "US", "US"),
    ("Une halle de marché a brûlé à Nancy (Meurthe-et-Moselle).", "Nancy", "FR", "FR"),
]


CONTAINERS_NOT_STATED = [
    ("Le cortège funèbre a traversé Prague en silence.", "Prague"),
]

# persons, teams, products, streets and papers that bear a place's name; and places beside them
BORNE_NAMES_NOT_NAMED = [
    "La fuite de gaz a fait évacuer un immeuble de la rue de Rome.",
    "Le Paris Saint-Germain a été condamné pour travail dissimulé.",
    "Les signataires du traité de Rome n'avaient pas prévu cette clause, souligne la juriste.",
    "Les salariés de Bordeaux Métropole Assainissement réclament une prime.",
    "L'enquête du Toronto Star vise l'ancien maire.",
]


BORNE_NAMES_NAMED = [
    ("Le Paris Saint-Germain s'est incliné à Lille au terme d'un match houleux.", ["Lille FR town"]),
    ("Selon Le Parisien, une voiture piégée a été découverte à Créteil.", ["Créteil FR town"]),
    ("M. Laval est rentré d'urgence à Nantes.", ["Nantes FR town"]),
    ("L'équipe de Manchester City s'entraînera à Marbella pendant la trêve.", ["Marbella ES town"]),
    ("L'avocate Odile Troyes a plaidé à Rouen.", ["Rouen FR town"]),
]
