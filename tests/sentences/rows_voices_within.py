"""Who speaks inside a quotation or an answer, after an incise of reading, and for the sentence before."""

from __future__ import annotations

from reading import no_claim, row, says

PAPERS_READ = [
    row(
        "L'audit a été transmis au conseil. « Le joint n'a pas été remplacé depuis 2011 », y lit-on noir sur blanc.",
        says("Le joint n'a pas été remplacé depuis 2011", "audit", "attributed", via=()),
    ),
    row(
        "La note date de mars. Elle tient en six pages. « La pompe de secours est à l'arrêt », peut-on y lire.",
        says("La pompe de secours est à l'arrêt", "note", "attributed", via=()),
    ),
    row(
        "« Les bornes ont été déplacées de nuit », est-il écrit dans le rapport du cadastre.",
        says("Les bornes ont été déplacées de nuit", "rapport du cadastre", "attributed", via=()),
    ),
    row(
        "Une lettre a été adressée aux parents. « La cantine fermera vendredi », y est-il précisé.",
        says("La cantine fermera vendredi", "lettre", "forecast"),
    ),
    row(
        "Notre journal a consulté un document interne de la régie. Six wagons présentaient, y lit-on, des fissures.",
        says("Six wagons présentaient", "document", "attributed", figure="6"),
    ),
    row(
        "« Le danger a été signalé trois fois », pouvait-on lire dimanche dans le registre du chantier.",
        says("Le danger a été signalé trois fois", "registre", "attributed"),
    ),
    row(
        "Le ministère de la Pêche a publié un communiqué. « Deux chalutiers ont été déroutés », est-il indiqué dans le "
        "communiqué.",
        says("Deux chalutiers ont été déroutés", "ministère", "attributed"),
    ),
    row(
        "Le bulletin est paru mardi. « Nous pleurons un ami », peut-on lire sur la page de l'Association des marins.",
        says("Nous pleurons un ami", "Association des marins", "attributed"),
    ),
    row(
        "« Rendez-nous le lac », lisait-on sur une banderole tendue devant la mairie.",
        says("Rendez-nous le lac", None),
    ),
    row(
        "Le maire a visité l'école. Il a été indiqué aux parents que la cantine rouvrirait lundi.",
        says("la cantine rouvrirait lundi", None),
    ),
]

PAPERS_OPENED = [
    row(
        "La circulaire date de mars. On y lit que la vanne fuit depuis deux ans.",
        says("la vanne fuit depuis deux ans", "circulaire", "attributed"),
        no_claim("On y lit"),
    ),
    row(
        "La circulaire date de mars. On peut y lire : « La vanne fuit depuis deux ans. »",
        says("La vanne fuit depuis deux ans", "circulaire", "attributed"),
    ),
    row(
        "Il est écrit dans le rapport de la régie que la vanne fuit.",
        says("la vanne fuit", "rapport", "attributed"),
    ),
    row(
        "Le rapport, long de six pages, accable la régie. « La vanne fuit depuis deux ans », indique-t-il.",
        says("La vanne fuit depuis deux ans", "rapport", "attributed"),
    ),
    row(
        "Au marché, on lit que tout va mieux et on le croit.",
        says("tout va mieux", None),
    ),
]

WHO_STANDS_BY_IT = [
    row(
        "La turbine a été arrêtée à 6 h 10, c'est la préfecture qui l'a annoncé hier.",
        says("La turbine a été arrêtée à 6 h 10", "préfecture", "attributed", via=()),
        no_claim("c'est la préfecture qui l'a annoncé"),
    ),
    row(
        "Les freins étaient usés, et c'est un mécanicien du dépôt qui le dit, dans un message diffusé par Radio Valse.",
        says("Les freins étaient usés", "mécanicien", "attributed", via="Valse"),
    ),
    row(
        "Le tunnel rouvrira lundi. C'est ce qu'a annoncé la compagnie des chemins de fer.",
        says("Le tunnel rouvrira lundi", "compagnie", "forecast"),
        no_claim("ce qu'a annoncé"),
    ),
    row(
        "Le troupeau a été abattu par erreur. C'est du moins ce qu'affirme la vétérinaire du canton.",
        says("Le troupeau a été abattu par erreur", "vétérinaire", "attributed"),
    ),
    row(
        "Le toit a cédé sous la neige. C'est ce qu'indique un rapport de la gendarmerie, consulté par l'AFP.",
        says("Le toit a cédé sous la neige", "rapport", "attributed", via="AFP"),
    ),
    row(
        "Deux ponts ont sauté, c'est ce qu'a déclaré le général Morand.",
        says("Deux ponts ont sauté", "Morand", "attributed", figure="2"),
    ),
    row(
        "La vanne fuyait depuis mars, c'est en tout cas ce que soutient le syndicat.",
        says("La vanne fuyait depuis mars", "syndicat", "attributed"),
    ),
    row(
        "La vanne fuyait depuis mars. La mairie l'affirme.",
        says("La vanne fuyait depuis mars", "mairie", "attributed"),
    ),
    row(
        "Le marché a brûlé. C'est le maire qui l'avait inauguré.",
        says("Le marché a brûlé", None, "asserted"),
    ),
    row(
        "Selon l'expert, le mât était fendu. C'est ce que soutient aussi le skipper.",
        says("le mât était fendu", "expert", "attributed"),
    ),
    row(
        "La réserve est vide. C'est ce que dément le ministère.",
        says("La réserve est vide", None, "asserted"),
        says("ce que dément le ministère", "ministère", "denied"),
    ),
]

SUBJECTS_ACROSS = [
    row(
        "Son intendante, Lise Arnal, dont le renvoi serait, à en croire l'entourage du proviseur, « acquis », n'a pas "
        "souhaité s'exprimer.",
        says("le renvoi serait", "entourage", "hedged"),
        says("n'a pas souhaité s'exprimer", "Arnal", "hedged", via=(), stance="silent"),
    ),
    row(
        "Les secours, dont le bilan est passé à cinq morts, un plongeur ayant disparu sous la glace, parlent d'un "
        "accident.",
        says("d'un accident", "secours", "attributed"),
    ),
    row(
        "Des enquêteurs, qui, selon une source judiciaire, soupçonnent que le dossier a été vidé, ont perquisitionné "
        "l'étude.",
        says("que le dossier a été vidé", "enquêteurs", "hedged", via="source judiciaire"),
        says("ont perquisitionné l'étude", None, "asserted"),
    ),
    row(
        "Les douaniers, selon une source portuaire, soupçonnent que la cargaison a été échangée.",
        says("que la cargaison a été échangée", "douaniers", "hedged", via="source portuaire"),
    ),
    row(
        "Citant un adjudant, la chaîne Valse, qui revendique 200 000 abonnés, fait état de plus de 60 soldats tués.",
        says("état de plus de 60 soldats tués", "adjudant", "attributed", via="Valse", figure="at least 60"),
    ),
    row(
        "La Drave en recense la moitié ; Melk n'en reconnaît que 12 000, jure le ministère de la Défense.",
        says("la moitié", "Drave", "attributed"),
    ),
    row(
        "Le gérant a fermé l'atelier ; les salariés, assure le syndicat, seront payés.",
        says("Le gérant a fermé l'atelier", None, "asserted"),
        says("seront payés", "syndicat", "forecast"),
    ),
]

WHOSE_PEOPLE = [
    row(
        "Le ministre Karl Brandt a quitté la ville. Son cabinet affirme qu'il reviendra lundi.",
        says("il reviendra lundi", ("cabinet", "Brandt"), "forecast"),
    ),
    row(
        "Les familles ont porté plainte contre le transporteur. Leur avocate assure que le dossier est solide.",
        says("le dossier est solide", ("avocate", "familles"), "attributed"),
    ),
    row(
        "Le reporter Luc Tardy a été relâché. Plusieurs de nos confrères restent détenus. Son avocat affirme que la "
        "procédure est nulle.",
        says("la procédure est nulle", ("avocat", "Tardy"), "attributed", via=()),
    ),
    row(
        "La Drave en recense la moitié ; Melk n'en reconnaît que 12 000, jure son ministère de la Défense.",
        says("la moitié", "Drave", "attributed", via=()),
        says("12 000", "Melk", "attributed", via=()),
    ),
    row(
        "Selon la radio Valse, la ministre Ida Corso a dîné chez l'armateur. Son entourage dément tout repas.",
        says("dément tout repas", ("entourage", "Corso"), "denied", via=()),
    ),
    row(
        "La Régie contrôle ses ponts chaque mois, rappelle son directeur, Paul Hamelin.",
        says("La Régie contrôle ses ponts chaque mois", "Hamelin", "attributed"),
    ),
    row(
        "Selon nos confrères de Radio Valse, le puits est à sec.",
        says("le puits est à sec", "Valse", "attributed"),
    ),
]

TITLES_OF_INTERVIEWS = [
    row(
        "« Personne ne relit ces archives, et cela m'attriste »\n\nArchiviste, Anne Varin dirige le fonds. Elle a "
        "répondu à nos questions.\n\nCraignez-vous une fermeture ?\n\nNon, la salle reste ouverte le matin.\n\nQue "
        "demandez-vous ?\n\nJe demande que le toit soit réparé.",
        says("Personne ne relit ces archives", "Varin", "attributed", via=()),
        says("la salle reste ouverte le matin", "Varin", "attributed"),
    ),
    row(
        "« Les digues tiendront encore dix ans » : entretien avec Paul Renaud\n\nPaul Renaud dirige le barrage.\n\nLe "
        "Courrier : Le barrage est-il sûr ?\n\nPaul Renaud : Oui, les vannes ont été contrôlées.",
        says("Les digues tiendront encore dix ans", "Renaud", "forecast"),
    ),
    row(
        "« Les digues tiendront encore dix ans »\n\nPaul Renaud et Anne Varin débattent.\n\nLe Courrier : Le barrage "
        "est-il sûr ?\n\nPaul Renaud : Oui, les vannes ont été contrôlées.\n\nAnne Varin : Non, la pile nord a bougé.",
        says("Les digues tiendront encore dix ans", None),
    ),
    row(
        "« Les digues tiendront encore dix ans »\n\nLe barrage a été inspecté lundi. Le préfet est venu sur place.",
        says("Les digues tiendront encore dix ans", None),
    ),
]

_asked = "Anne Varin a répondu à nos questions.\n\nCraignez-vous une fermeture ?\n\n"
_more = "\n\nQue demandez-vous ?\n\nJe demande que le toit soit réparé."

REPORTS_INSIDE_ANSWERS = [
    row(
        f"{_asked}Non. La ministre est venue lundi. Elle m'a dit dimanche qu'elle y travaillait.{_more}",
        says("elle y travaillait", "ministre", "attributed", via="Varin"),
    ),
    row(
        f"{_asked}Les congés ont été supprimés, m'a confié un gardien de nuit.{_more}",
        says("Les congés ont été supprimés", "gardien", "attributed", via="Varin"),
    ),
    row(
        f"{_asked}Que le fonds soit vendu, le conservateur Storm l'affirme, mes contacts à Londres le nient.{_more}",
        says("le fonds soit vendu", "Storm", "attributed", via="Varin"),
        says("le nient", "contacts", "denied", via="Varin"),
    ),
    row(
        f"{_asked}Je l'ignore. Ceux qui vous disent le savoir mentent.{_more}",
        says("Ceux qui vous disent le savoir mentent", "Varin", via=()),
    ),
    row(
        "Ceux qui affirment que la mine est vide se trompent, estime le géologue Paul Arnal.",
        says("Ceux qui affirment que la mine est vide se trompent", "Arnal", via=()),
    ),
    row(
        "Ceux qui ont vu la scène affirment que le tireur a fui par les toits.",
        says("le tireur a fui par les toits", "Ceux", "attributed"),
    ),
]

PRONOUNS_INSIDE_QUOTATIONS = [
    row(
        "Les autorités ont réagi. « Ils savaient, ils nous ont dit que la cuve était vide », accuse le syndicaliste "
        "Marc Dubois sur Radio Valse.",
        says("la cuve était vide", "Dubois", "attributed"),
    ),
    row(
        "Le Phare a publié la note. « Il a promis que la cuve serait vidée », raconte le chauffeur Marc Dubois.",
        says("la cuve serait vidée", "Dubois"),
    ),
    row(
        "« La directrice nous a réunis. Elle a dit que la cuve était vide », raconte le chauffeur Marc Dubois.",
        says("la cuve était vide", "directrice", "attributed", via="Dubois"),
    ),
    row(
        "« Le préfet nous a réunis et il a juré que la route serait rouverte », raconte l'éleveuse Lise Arnal.",
        says("la route serait rouverte", "préfet", via="Arnal"),
    ),
]

THINGS_DO_NOT_SPEAK = [
    row(
        "« Il y a eu des arrivées de sacs. Elles ont dit que la cale était pleine », raconte Jean Malo, docker.",
        says("la cale était pleine", "Malo"),
    ),
]

AS_FOR = [
    row(
        "Le maire est absent. Quant à Marie Lenoir, conseillère d'opposition, elle affirme que la route était fermée.",
        says("la route était fermée", "Lenoir", "attributed"),
        no_claim("Quant à Marie Lenoir"),
    ),
    row(
        "La préfète a démissionné. Quant au procureur, il assure que le dossier est clos.",
        says("le dossier est clos", "procureur", "attributed"),
    ),
    row(
        "De son côté, Me Duval, qui défend trois familles, nous a dit que l'expertise était nulle.",
        says("l'expertise était nulle", "Duval", "attributed"),
    ),
    row(
        "Le maire est absent. Quant au pont, il a été fermé lundi.",
        says("il a été fermé lundi", None, "asserted"),
    ),
]

DIT_IL = [
    row(
        "Le ministre des Ports Paul Renaud s'est rendu sur place. Le ministère a ouvert une enquête. « Nous serons "
        "vigilants », dit-il.",
        says("Nous serons vigilants", "Renaud", "forecast"),
    ),
    row(
        "Anne Varin a visité le dépôt. La mairie a annoncé sa fermeture. « L'air était irrespirable », raconte-t-elle.",
        says("L'air était irrespirable", "Varin", "attributed"),
    ),
    row(
        "La mairie a annoncé la fermeture du dépôt. « Le site est dangereux », dit-elle.",
        says("Le site est dangereux", "mairie", "attributed"),
    ),
    row(
        "Anne Varin a visité le dépôt. La mairie a annoncé sa fermeture. « Le site est dangereux », précise-t-elle.",
        says("Le site est dangereux", "mairie", "attributed"),
    ),
]

RELAYS_CARRIED = [
    row(
        "« On nous a laissés seuls », a dit à Radio Valse le maire, Luc Hardi. « Quand on m'a appelé, l'eau montait. »",
        says("Quand on m'a appelé", "Hardi", "attributed", via="Valse"),
    ),
    row(
        "« On nous a laissés seuls », a dit le maire, Luc Hardi. « Quand on m'a appelé, l'eau montait. »",
        says("Quand on m'a appelé", "Hardi", "attributed", via=()),
    ),
]
