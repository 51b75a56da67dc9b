"""Stands on what others say: what could not be checked or is not denied, silence, and what is hedged or ruled out."""

from __future__ import annotations

from reading import row, says

# « de source indépendante » after a check that failed says how nobody checked it; what hangs on behind is the outlet's
UNCHECKED = [
    row(
        "La milice revendique la prise du fort, ce qui n'a pu être confirmé de source indépendante, le secteur étant "
        "fermé à la presse.",
        says("la prise du fort", "milice", "attributed", via=()),
        says("n'a pu être confirmé", None, "hedged", stance="unconfirmed"),
        says("le secteur étant fermé à la presse", None),
    ),
    row(
        "Le témoignage de l'éclusier n'a pas pu être recoupé de source indépendante.",
        says("n'a pas pu être recoupé", None, "hedged", stance="unconfirmed"),
    ),
    row(
        "Il n'est pas possible, à ce stade, de vérifier ces images de source indépendante.",
        says("Il n'est pas possible, à ce stade, de vérifier ces images", None, "hedged", whole=True),
    ),
    row("Il est impossible de vérifier ce décompte.", says("impossible de vérifier ce décompte", None, "hedged")),
    row(
        "Nous n'avons pas pu authentifier la lettre.",
        says("Nous n'avons pas pu authentifier la lettre", None, "hedged"),
    ),
    row(
        "De source diplomatique, la trêve a tenu toute la nuit.",
        says("la trêve a tenu toute la nuit", "source diplomatique", "attributed"),
    ),
    row(
        "Le maire de Corbel affirme qu'il est possible de vérifier les comptes.",
        says("il est possible de vérifier les comptes", "maire", ("attributed", "hedged")),
    ),
    row(
        "L'usine rejette du cadmium, ce qui a été confirmé par deux laboratoires.",
        says("L'usine rejette du cadmium", ..., ("asserted", "attributed")),
    ),
]

# what is not denied is left open; what is not contested is admitted
NOT_DENIED = [
    row(
        "Le constructeur ne dément pas l'existence d'un défaut de freinage.",
        says("l'existence d'un défaut de freinage", "constructeur", "hedged"),
    ),
    row(
        "L'évêché n'a pas démenti que des dons avaient disparu.",
        says("des dons avaient disparu", "évêché", "hedged"),
    ),
    row("Interrogée hier, la juge n'exclut rien.", says("n'exclut rien", "juge", "hedged")),
    row("La police n'exclut aucune piste.", says("n'exclut aucune piste", "police", "hedged")),
    row(
        "Le parquet de Lannes n'écarte pas un acte de malveillance.",
        says("un acte de malveillance", "parquet", "hedged"),
    ),
    row(
        "Le chauffeur ne conteste pas les faits.",
        says("ne conteste pas les faits", "chauffeur", "attributed"),
    ),
    row(
        "La banque dément l'existence d'un compte à Panama.",
        says("dément l'existence d'un compte", "banque", "denied"),
    ),
]

# silence, and doors closed to the outlet
SILENT = [
    row(
        "La fédération n'a fait aucun commentaire sur ces transferts.",
        says("n'a fait aucun commentaire sur ces transferts", "fédération", "hedged", stance="silent"),
    ),
    row(
        "Le groupe hôtelier, lui, n'a pas souhaité faire de commentaire.",
        says("n'a pas souhaité faire de commentaire", "groupe", "hedged", stance="silent"),
    ),
    row(
        "L'opérateur renvoie les journalistes vers son avocat.",
        says("renvoie les journalistes vers son avocat", "opérateur", "hedged", stance="silent"),
    ),
    row(
        "Au rectorat de Lille, on nous renvoie vers le ministère.",
        says("nous renvoie vers le ministère", "rectorat", "hedged", stance="silent"),
    ),
    row(
        "Interrogé sur la prime, le président du club botte en touche.",
        says("botte en touche", "président", "hedged", stance="silent"),
    ),
    row(
        "Le notaire garde l'acte dans son coffre. Ce dernier n'a pas voulu nous le montrer.",
        says("n'a pas voulu nous le montrer", "notaire", "hedged", stance="silent"),
    ),
    row(
        "Le directeur de l'abattoir a refusé de nous recevoir.",
        says("a refusé de nous recevoir", "directeur", "hedged", stance="silent"),
    ),
    row(
        "La ministre a détaillé les aides, sans un mot sur les saisonniers.",
        says("sans un mot sur les saisonniers", "ministre", "hedged", stance="silent"),
    ),
    row(
        "La mairie renvoie le dossier à la commission d'appel d'offres.",
        says("renvoie le dossier à la commission", ..., ("asserted", "attributed")),
    ),
    row(
        "« Le consul n'a pas voulu nous aider », raconte une touriste belge.",
        says("Le consul n'a pas voulu nous aider", "touriste", "attributed"),
    ),
    row(
        "Le préfet a fait un long commentaire des chiffres de l'emploi.",
        says("Le préfet a fait un long commentaire", ..., ("asserted", "attributed")),
    ),
]

# estimates: with their agent in the passive, and what is put between two figures
ESTIMATES = [
    row(
        "Le coût de la digue est estimé par le syndicat des eaux à 12 millions d'euros.",
        says("Le coût de la digue est estimé", "syndicat", "hedged", figure="12000000", whole=True),
    ),
    row(
        "L'institut de climatologie situe la hausse entre 2 et 4 degrés.",
        says("la hausse entre 2 et 4 degrés", "institut", "hedged", figure="2 to 4"),
    ),
    row(
        "Les courtiers situent la facture à 9 millions d'euros.",
        says("la facture à 9 millions d'euros", "courtiers", "hedged", figure="9000000"),
    ),
    row("L'écluse se situe à 14 km du bourg.", says("L'écluse se situe à 14 km du bourg", None, "asserted")),
    row("Le phare est situé à 3 km du port.", says("Le phare est situé à 3 km du port", None, "asserted")),
]

# doubts of whoever speaks
DOUBTS = [
    row(
        "La restauratrice affirme, avec une quasi-certitude, que la fresque date de 1510.",
        says("la fresque date de 1510", "restauratrice", "hedged"),
    ),
    row(
        "« À mon sens, la passerelle a rouillé trop vite », juge l'architecte Nadia Klein.",
        says("la passerelle a rouillé trop vite", "Klein", "hedged"),
    ),
    row(
        "« La sirène, me semble-t-il, a retenti deux fois », raconte un riverain.",
        says("a retenti deux fois", "riverain", "hedged"),
    ),
    row(
        "Le viticulteur a dit redouter une récolte catastrophique.",
        says("redouter une récolte catastrophique", "viticulteur", "hedged"),
    ),
    row(
        "La direction dit craindre que la grève dure jusqu'à Noël.",
        says("la grève dure jusqu'à Noël", "direction", ("hedged", "forecast")),
    ),
    row("« Qui a coupé le courant ? Je l'ignore », a admis le gardien.", says("Je l'ignore", "gardien", "hedged")),
    row(
        "« Nous ne savons pas si le câble a été sectionné », a déclaré la ministre.",
        says("Nous ne savons pas si le câble a été sectionné", "ministre", "hedged"),
    ),
    row("« Je n'en sais rien », a soufflé le trésorier.", says("Je n'en sais rien", "trésorier", "hedged")),
    row(
        "« Je sais que la cuve fuit », a soufflé le trésorier.",
        says("Je sais que la cuve fuit", "trésorier", "attributed"),
    ),
    row(
        "La coopérative dit vouloir vendre ses silos.",
        says("vouloir vendre ses silos", "coopérative", "attributed"),
    ),
]

# what would have been: the condition belongs to the claim
CONDITIONS = [
    row(
        "« Si l'alarme avait sonné, tout le monde était sauvé », soupire la veuve du capitaine.",
        says("Si l'alarme avait sonné, tout le monde était sauvé", "veuve", "hedged", whole=True),
    ),
    row(
        "« Si la région voulait nous entendre, nous serions reçus », a lancé le berger.",
        says("Si la région voulait nous entendre, nous serions reçus", "berger", "hedged", whole=True),
    ),
    row(
        "L'amiral a prévenu que, si ces manœuvres continuaient, la flotte quitterait le port.",
        says("si ces manœuvres continuaient, la flotte quitterait le port", "amiral", "hedged", whole=True),
    ),
    row(
        "« Si j'avais su, je ne serais pas venue », dit la voyageuse.",
        says("je ne serais pas venue", "voyageuse", "hedged"),
    ),
    row(
        "« S'il pleut dimanche, la course n'aura pas lieu », a dit l'organisateur.",
        says("la course n'aura pas lieu", "organisateur", ("forecast", "hedged")),
    ),
    row(
        "Si le père était forgeron, le fils cousait des voiles.",
        says("le fils cousait des voiles", None, "asserted"),
    ),
]

# a source inserted between « pouvoir » and its verb leaves one claim, with its subject
PARTED = [
    row(
        "Le stade pourrait, selon la trésorière, coûter 4 millions d'euros.",
        says("Le stade pourrait, selon la trésorière, coûter 4 millions d'euros", "trésorière", "hedged", whole=True),
    ),
    row(
        "Plusieurs experts hésitent, une partie des icônes pouvant, selon eux, être des copies.",
        says("une partie des icônes pouvant, selon eux, être des copies", "experts", "hedged", whole=True),
    ),
    row(
        "La grange est fermée, le plancher pouvant, d'après les pompiers, céder.",
        says("le plancher pouvant, d'après les pompiers, céder", "pompiers", "hedged", whole=True),
    ),
    row(
        "Le syndic aurait, selon deux voisins, vendu la chaudière.",
        says("vendu la chaudière", "voisins", "hedged"),
    ),
]

# answers that are none, questions dodged
NO_ANSWER = [
    row(
        "« Sans commentaire », a répondu l'entourage du ministre.",
        says("Sans commentaire", "entourage", "hedged", stance="silent"),
    ),
    row(
        "« Pas de commentaire », a répondu la banque.",
        says("Pas de commentaire", "banque", "hedged", stance="silent"),
    ),
    row("Le ministre élude la question.", says("élude la question", "ministre", "hedged", stance="silent")),
    row(
        "La préfecture n'a donné aucune explication sur ce retard.",
        says("n'a donné aucune explication", "préfecture", "hedged", stance="silent"),
    ),
    row(
        "La préfecture a donné une explication : la route était inondée.",
        says("la route était inondée", ..., ("attributed", "asserted")),
    ),
]
