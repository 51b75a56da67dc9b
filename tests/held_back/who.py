"""Who speaks: offices, lists, unnamed people, documents, rivals, pronouns and carriers, voices that go on."""

from __future__ import annotations

from reading import row, says

# office, body, country and apposition before and after the name
WHO_OFFICES = [
    row(
        "Le ministre finlandais de l'Environnement Aarne Kettunen affirme que la nappe a été contenue avant "
        "d'atteindre les îles Åland.",
        says("la nappe a été contenue", "Kettunen", "attributed"),
    ),
    row(
        "« Les freins avaient été purgés la veille », soutient Jean-Noël Abgrall, chef d'atelier du dépôt de "
        "Landerneau depuis vingt-deux ans.",
        says("Les freins avaient été purgés la veille", "Abgrall", "attributed"),
    ),
    row(
        "Le numéro trois de l'ambassade du Canada à Port-au-Prince, Marc-Antoine Lussier, a fait savoir que "
        "30 ressortissants ont été évacués.",
        says("30 ressortissants ont été évacués", "Lussier", "attributed", figure="30"),
    ),
    row(
        "Simone Vautrin, porte-parole du collectif des sinistrés pendant onze ans, est morte mercredi à Angoulême.",
        says("est morte mercredi à Angoulême", None, "asserted"),
    ),
    row(
        "Le général Kwame Asante, chef d'état-major du Ghana, a été reçu au palais de Lomé avec les honneurs "
        "militaires.",
        says("a été reçu au palais de Lomé", None, "asserted"),
    ),
]

# two or more who speak together
WHO_LISTS = [
    row(
        "L'ONU, la Croix-Rouge et l'Union européenne ont affirmé jeudi que le corridor humanitaire était ouvert.",
        says("le corridor humanitaire était ouvert", ("ONU", "Croix-Rouge"), "attributed"),
    ),
    row(
        "« Nos deux fédérations ne signeront pas », ont prévenu Alban Girod et Fatoumata Sy, les deux négociateurs.",
        says("Nos deux fédérations ne signeront pas", ("Girod", "Sy")),
    ),
    row(
        "Amnesty International et Human Rights Watch accusent la junte d'avoir exécuté des prisonniers à Monywa.",
        says("avoir exécuté des prisonniers", ("Amnesty", "Human Rights Watch"), "attributed", stance="accuses"),
    ),
    row(
        "Le gouvernement colombien et la guérilla de l'ELN ont annoncé conjointement la reprise des "
        "pourparlers à Caracas.",
        says("la reprise des pourparlers", ("gouvernement colombien", "ELN"), "attributed"),
    ),
    row(
        "L'Italie, Malte et Chypre ont envoyé douze avions bombardiers d'eau vers la Thessalie.",
        says("ont envoyé douze avions bombardiers d'eau", None, "asserted", figure="12"),
    ),
    row(
        "Le pianiste et la violoncelliste ont joué Schubert pendant deux heures dans la gare désaffectée.",
        says("ont joué Schubert pendant deux heures", None, "asserted"),
    ),
]

# people without a name: an official who asked for anonymity, a source close to the matter, witnesses, residents
WHO_UNNAMED = [
    row(
        "Des habitants de la vieille ville rapportent que des coups de feu ont retenti jusqu'à l'aube.",
        says("des coups de feu ont retenti jusqu'à l'aube", "habitants", "attributed"),
    ),
    row(
        "Dans l'entourage du président, on assure que la rencontre avec le patriarche a duré dix minutes.",
        says("la rencontre avec le patriarche a duré dix minutes", "entourage", "attributed", figure="10"),
    ),
    row(
        "Des habitants ont dressé des murets de sacs de sable devant les portes des caves.",
        says("ont dressé des murets de sacs de sable", None, "asserted"),
    ),
]

# documents, sensors, satellites, videos, data, studies and polls that assert
WHO_DOCUMENTS = [
    row(
        "Les caméras de vidéosurveillance attestent que la victime est sortie seule de la boîte de nuit à 4 h 12.",
        says("la victime est sortie seule de la boîte de nuit", "caméras", "attributed"),
    ),
    row(
        "Le procès-verbal de la séance mentionne que trois conseillers ont quitté la salle avant le vote.",
        says("trois conseillers ont quitté la salle avant le vote", "procès-verbal", "attributed", figure="3"),
    ),
    row(
        "Les sondages ont creusé sept trous de trente mètres dans la craie avant le passage du tunnelier.",
        says("ont creusé sept trous de trente mètres", None, "asserted", figure="7"),
    ),
]

# rivals with like names in one text, each with its own claim
WHO_RIVALS = [
    row(
        "Le ministère de l'Intérieur fait état de 12 blessés dans les rangs des manifestants. Le ministère "
        "de la Santé, lui, en recense 31.",
        says("12 blessés", ("ministère", "Intérieur"), "attributed", figure="12"),
        says("en recense 31", ("ministère", "Santé"), "attributed", figure="31"),
    ),
    row(
        "La chancellerie autrichienne juge l'accord équilibré ; la chancellerie hongroise le qualifie de diktat.",
        says("l'accord équilibré", ("chancellerie", "autrichienne"), "attributed"),
        says("diktat", ("chancellerie", "hongroise"), "attributed"),
    ),
    row(
        "Le porte-parole des pêcheurs normands assure que les filets ont été coupés de nuit. Le porte-parole "
        "des pêcheurs de Jersey rétorque que personne n'a pris la mer.",
        says("les filets ont été coupés de nuit", ("pêcheurs", "normands"), "attributed"),
        says("personne n'a pris la mer", ("pêcheurs", "Jersey")),
    ),
    row(
        "Le syndicat des conducteurs annonce 90 % de grévistes au dépôt central. Le syndicat des cadres n'en "
        "dénombre que 40 %.",
        says("90 % de grévistes", ("syndicat", "conducteurs"), "attributed", figure="90"),
        says("40 %", ("syndicat", "cadres"), "attributed", figure="40"),
    ),
    row(
        "L'agence sanitaire cantonale indique que l'eau est conforme. L'agence sanitaire fédérale précise "
        "que deux puits ont été fermés.",
        says("l'eau est conforme", "cantonale", "attributed"),
        says("deux puits ont été fermés", "fédérale", "attributed", figure="2"),
    ),
    row(
        "L'Union des pharmaciens de Flandre a élu un nouveau bureau à Gand, l'Union des médecins en a élu un à Anvers.",
        says("a élu un nouveau bureau à Gand", None, "asserted"),
    ),
]

# pronouns and carriers over two or three sentences
WHO_CARRIED = [
    row(
        "Le vice-amiral Thierry Le Guern a embarqué à bord de l'aviso. Il affirme que l'épave repose par 90 "
        "mètres de fond.",
        says("l'épave repose par 90 mètres de fond", "Le Guern", "attributed", figure="90"),
    ),
    row(
        "L'Institut polaire norvégien suit la banquise depuis 1928. L'institut indique que sa surface a "
        "reculé de 12 % en dix ans.",
        says("sa surface a reculé de 12 %", "Institut polaire", "attributed", figure="12"),
    ),
    row(
        "Interpol a publié une notice rouge contre le trafiquant Milo Draskic. L'organisation précise qu'il "
        "voyage avec un passeport bolivien.",
        says("il voyage avec un passeport bolivien", "Interpol", "attributed"),
    ),
    row(
        "Le commissaire a refermé le dossier. Celui-ci compte 1 700 pages et trois cédéroms.",
        says("compte 1 700 pages", None, "asserted", figure="1700"),
    ),
]

# a voice that goes on without a cue, and where it stops
WHO_GOES_ON = [
    row(
        "À la barre, le livreur livre sa version des faits. La porte du hangar était ouverte. Deux hommes en "
        "bleu de travail chargeaient une camionnette.",
        says("La porte du hangar était ouverte", "livreur", "attributed"),
        says("Deux hommes en bleu de travail chargeaient une camionnette", "livreur", "attributed", figure="2"),
    ),
    row(
        "Le communiqué de l'armateur est bref : le navire n'a pas touché le fond. L'équipage est sain et "
        "sauf. Une escale technique est prévue à Dakar.",
        says("L'équipage est sain et sauf", "armateur", "attributed"),
    ),
    row(
        "Le récit de la rescapée glace l'auditoire. Les hommes sont entrés par la cuisine. Ils ont aligné la "
        "famille contre le mur.",
        says("Les hommes sont entrés par la cuisine", "rescapée", "attributed"),
        says("Ils ont aligné la famille contre le mur", "rescapée", "attributed"),
    ),
    row(
        "Selon le Bureau d'enquêtes, le rotor s'est désolidarisé du mât. Autre constat des experts : la "
        "pièce n'avait pas été graissée.",
        says("le rotor s'est désolidarisé du mât", "Bureau d'enquêtes", "attributed"),
        says("la pièce n'avait pas été graissée", "experts", "attributed"),
    ),
    row(
        "Selon la capitainerie, le bac transportait 60 véhicules. La liaison entre Tadoussac et "
        "Baie-Sainte-Catherine avait été inaugurée en 1980.",
        says("le bac transportait 60 véhicules", "capitainerie", "attributed", figure="60"),
        says("avait été inaugurée en 1980", None, "asserted"),
    ),
    row(
        "La procureure a confirmé que le suspect avait été hospitalisé. Une marche blanche a réuni dimanche "
        "400 personnes à Péronne.",
        says("le suspect avait été hospitalisé", "procureure", "attributed"),
        says("Une marche blanche a réuni dimanche 400 personnes", None, "asserted", figure="400"),
    ),
    row(
        "Le sélectionneur affirme que ses joueurs sont prêts. La Zambie a perdu ses trois dernières "
        "rencontres à domicile.",
        says("ses joueurs sont prêts", "sélectionneur", "attributed"),
        says("a perdu ses trois dernières rencontres à domicile", None, "asserted"),
    ),
    row(
        "L'éleveuse dit avoir reconnu la trace d'un loup dans la boue. Au village, les cloches ont sonné à "
        "dix heures pour l'enterrement du boulanger.",
        says("avoir reconnu la trace d'un loup", "éleveuse", "attributed"),
        says("les cloches ont sonné à dix heures", None, "asserted"),
    ),
]
