"""Stands on what others say: what could not be checked, what is not denied, silence, and what is hedged or ruled out."""

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
