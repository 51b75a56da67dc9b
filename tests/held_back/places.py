"""Places of sentences; the end of a list's name gives the form of its rows (places_notation)."""

from __future__ import annotations

# countries, regions, towns, seas, places by the front
KINDS_NAMED = [
    ("Un foyer de fièvre catarrhale a été confirmé dans trois élevages en Bavière.", ["Bavière DE region"]),
    ("L'éruption a contraint les compagnies à annuler leurs vols vers la Sicile.", ["Sicile IT region"]),
    ("La ligne de front passe désormais à quelques kilomètres à l'ouest de Bakhmout.", ["Bakhmout UA town"]),
    ("L'hôpital de campagne a été monté sur un terrain de football à Goma.", ["Goma CD town"]),
]


KINDS_NOT_NAMED = [
    "La région réclame à l'État le remboursement des masques.",
]

# adjectives and names of peoples are no places; a place beside them is one
ADJECTIVES_NOT_NAMED = [
    "Des instructeurs nord-coréens auraient formé les artilleurs de la garnison.",
    "La diplomatie iranienne a convoqué l'ambassadeur pour lui remettre une protestation.",
]


ADJECTIVES_NAMED = [
    ("Des pompiers bulgares combattent un feu de maquis aux portes d'Athènes.", ["Athènes GR town"]),
    ("Une délégation saoudienne est attendue à Islamabad pour parler blé et pétrole.", ["Islamabad PK town"]),
    ("Le juge espagnol enquête sur des comptes ouverts à Andorre-la-Vieille.", ["Andorre-la-Vieille AD town"]),
]

# a capital that speaks or acts is an authority; where something happens is a place
METONYMS_NOT_NAMED = [
    "Selon Ankara, les combattants kurdes ont été repoussés au-delà du fleuve.",
    "La Havane dément tout transfert d'armes vers le continent.",
    "L'accord gazier signé par Alger déplaît à Rabat, confie un négociateur.",
]


METONYMS_NAMED = [
    ("Les négociateurs se retrouvent à Doha pour un troisième cycle de discussions.", ["Doha QA town"]),
    ("Un immeuble s'est effondré dans un faubourg de Rabat à la suite des pluies.", ["Rabat MA town"]),
]

# namesakes decided by what the article says
HOMONYMS_CONTEXT = [
    (
        "L'ouragan a privé de courant une bonne partie de la Géorgie.",
        " Les autorités américaines évacuent la Floride et les Carolines.",
        ["Géorgie US region"],
    ),
    (
        "Un coup d'État a échoué en Guinée-Bissau, selon l'Union africaine.",
        " Bissau est quadrillée.",
        ["Guinée-Bissau GW country"],
    ),
    (
        "Le pétrole représente l'essentiel des recettes en Guinée équatoriale.",
        " Malabo emprunte pourtant.",
        ["Guinée équatoriale GQ country"],
    ),
    (
        "Un tireur s'est retranché dans une église de Birmingham.",
        " Le gouverneur de l'Alabama a envoyé la garde nationale.",
        ["Birmingham US town"],
    ),
    (
        "Le procès du pilleur de tombes s'ouvre à Alexandrie.",
        " L'Égypte réclame le retour de trente statues.",
        ["Alexandrie EG town"],
    ),
    (
        "La conférence sur les océans a été interrompue à Paris par une alerte.",
        " La délégation du Texas a quitté la salle.",
        ["Paris FR town"],
    ),
    ("La cour d'appel a relaxé la romancière Irma Paris.", " L'éditeur du Texas triomphe.", []),
]

# French names and other spellings
EXONYMS_NAMED = [
    ("Le port en eau profonde de Marioupol a rouvert aux vraquiers.", ["Marioupol UA town"]),
    ("Une parade nocturne s'est tenue à Pyongyang en présence de délégations étrangères.", ["Pyongyang KP town"]),
    ("L'ancien général comparaîtra à La Haye devant une chambre spéciale.", ["La Haye NL town"]),
    ("Des ouvriers du Cap bloquent l'accès au chantier naval.", ["Le Cap ZA town"]),
    ("L'ouragan a épargné de peu La Nouvelle-Orléans.", ["La Nouvelle-Orléans US town"]),
    ("Les Égyptiens de Londres ont défilé devant leur consulat.", ["Londres GB town"]),
]


EXONYMS_SAME = [
    ("Une foire au bétail se tient à Kharkiv.", "Une foire au bétail se tient à Kharkov.", "UA town"),
    ("Les restaurateurs de Lviv baissent le rideau.", "Les restaurateurs de Lvov baissent le rideau.", "UA town"),
    ("Les dockers de Bombay ont cessé le travail.", "Les dockers de Mumbai ont cessé le travail.", "IN town"),
]


EXONYMS_NOT_NAMED = [
    "La dentellière expose un col en point de Venise acheté aux enchères.",
    "Le jambon de Bayonne vendu en ligne était une contrefaçon, selon la répression des fraudes.",
]

# the country the text puts the place in, rightly or wrongly; and the words that look so
CONTAINERS_STATED = [
    ("Un entrepôt de produits chimiques a explosé à Lyon, en Belgique.", "Lyon", "FR", "BE"),
    ("Une manifestation étudiante a dégénéré à Vilnius, en Pologne.", "Vilnius", "LT", "PL"),
    ("Une tornade a rasé un motel à Paris, au Texas.", "Paris", "US", "US"),
    ("La secousse a réveillé les habitants de Quito, au Pérou.", "Quito", "EC", "PE"),
    ("La ville hongroise de Bratislava est privée de tramway par le verglas.", "Bratislava", "SK", "HU"),
    ("Les secours ont mis des heures à gagner Liège (Belgique).", "Liège", "BE", "BE"),
    ("Un accident de téléphérique a fait des victimes à Valence, en Espagne.", "Valence", "ES", "ES"),
    ("Les dockers de Tripoli, dans le nord du Liban, refusent de décharger le fioul.", "Tripoli", "LB", "LB"),
]


CONTAINERS_NOT_STATED = [
    ("Le ferry a quitté Marseille pour l'Algérie avec deux jours de retard.", "Marseille"),
    ("Des migrants sont passés de Sfax en Italie à bord d'un canot.", "Sfax"),
    ("L'orchestre se produira à Vienne, en Suède et au Danemark.", "Vienne"),
    ("Le trafic aérien entre Genève et la Grèce reste suspendu.", "Genève"),
]

# persons, teams, products, streets and papers that bear a place's name; and places beside them
BORNE_NAMES_NOT_NAMED = [
    "Le Parisien révèle que l'appel d'offres avait été truqué par un cabinet.",
    "M. Lille, l'ancien régisseur, assure n'avoir jamais signé ces reçus.",
    "Le député Yves Laval a été exclu de son groupe.",
    "Le New York Times a publié la photographie floutée du suspect.",
    "La commissaire Odile Troyes a dirigé la perquisition.",
    "Le club de Manchester City a fait appel de la sanction.",
    "L'actrice Géraldine Orléans s'est dite bouleversée par l'hommage.",
    "Le porte-avions Charles de Gaulle a mis le cap au large.",
]
