"""Denials and their neighbours: verbs, unconfirmed, negative findings, negations that deny nothing, what is denied."""

from __future__ import annotations

from reading import row, says

# 7a démentir, nier, réfuter, rejeter, contester, écarter, exclure, récuser in every form
DENIAL_VERBS = [
    row(
        "L'ambassade de Chine à Prague a réfuté les conclusions d'un rapport parlementaire sur ses "
        "consulats clandestins.",
        says("a réfuté les conclusions d'un rapport parlementaire", "ambassade", "denied", stance="denies"),
    ),
    row(
        "Le laboratoire conteste formellement que son antidouleur puisse entraîner une dépendance.",
        says("son antidouleur puisse entraîner une dépendance", "laboratoire", "denied", stance="denies"),
    ),
    row(
        "Les enquêteurs de la brigade criminelle ont d'ores et déjà écarté la thèse d'un règlement de comptes.",
        says("la thèse d'un règlement de comptes", "enquêteurs", "denied"),
    ),
    row(
        "Accusée d'avoir bombardé une école, l'armée birmane a nié en bloc.",
        says("l'armée birmane a nié en bloc", "armée", "denied"),
    ),
    row(
        "La fédération a exclu le gardien pour six matches après son geste envers l'arbitre.",
        says("a exclu le gardien pour six matches", ..., ("asserted", "attributed"), figure="6"),
    ),
]

# 7b negated reporting verbs: who does not confirm, does not comment, does not know
UNCONFIRMED = [
    row(
        "Sollicitée par l’AFP, la société de nettoyage n’a pas souhaité réagir à la plainte de ses intérimaires.",
        says("n’a pas souhaité réagir à la plainte de ses intérimaires", "société", "hedged", stance="silent"),
    ),
    row(
        "Le Quai d'Orsay dit ne disposer d'aucun élément sur le sort des deux humanitaires enlevés en mai.",
        says("ne disposer d'aucun élément sur le sort des deux humanitaires", "Quai d'Orsay", "hedged"),
    ),
    row(
        "Le porte-parole du Pentagone n'était pas en mesure, lundi soir, de dire combien de militaires "
        "avaient été touchés.",
        says("combien de militaires avaient été touchés", "Pentagone", "hedged", stance=("unconfirmed", "silent")),
    ),
    row(
        "« Nous ne pouvons pas confirmer à ce stade la présence d'amiante dans les gravats », a déclaré la "
        "directrice de l'agence sanitaire.",
        says(
            "Nous ne pouvons pas confirmer à ce stade la présence d'amiante",
            "directrice",
            "hedged",
            stance="unconfirmed",
        ),
    ),
    row(
        "Le parti au pouvoir n'a ni confirmé ni infirmé la candidature de l'ancien gouverneur.",
        says("la candidature de l'ancien gouverneur", "parti", "hedged", stance="unconfirmed"),
    ),
    row(
        "La préfète a décliné toute question sur l'identité des trois personnes interpellées.",
        says(
            "a décliné toute question sur l'identité des trois personnes interpellées",
            "préfète",
            "hedged",
            stance="silent",
        ),
    ),
    row(
        "Le parquet de Metz confirme qu’une autopsie a été pratiquée mercredi matin.",
        says("une autopsie a été pratiquée mercredi matin", "parquet", "attributed"),
    ),
    row(
        "Le pilote n'a pas pu redresser l'appareil, qui s'est écrasé dans un champ de colza près de Laon.",
        says("n'a pas pu redresser l'appareil", None, "asserted"),
    ),
    row(
        "Les sénateurs ont confirmé la magistrate à la tête de la Cour suprême par 54 voix contre 46.",
        says("ont confirmé la magistrate à la tête de la Cour suprême", ..., ("asserted", "attributed")),
    ),
]

# 7c what was looked for and not found
NEGATIVE_FINDINGS = [
    row(
        "Les plongeurs n’ont trouvé aucune trace du coffre-fort décrit par l’indicateur.",
        says("aucune trace du coffre-fort", ..., "denied"),
    ),
    row(
        "L'autopsie n'a révélé aucune lésion suspecte, selon le parquet de Bayonne.",
        says("L'autopsie n'a révélé aucune lésion suspecte", "parquet", "denied"),
    ),
    row(
        "Le recomptage n’a fait apparaître aucune irrégularité, selon les observateurs de l’OSCE.",
        says("Le recomptage n’a fait apparaître aucune irrégularité", "OSCE", "denied"),
    ),
    row(
        "La perquisition menée au domicile du député n'a rien donné, indique une source judiciaire.",
        says(
            "La perquisition menée au domicile du député n'a rien donné", "source judiciaire", ("denied", "attributed")
        ),
    ),
    row(
        "La brigade a trouvé des traces de poudre sur la veste du suspect.",
        says("des traces de poudre sur la veste du suspect", ..., ("asserted", "attributed")),
    ),
    row(
        "Sans aucune hésitation, les délégués ont élu la représentante des marins-pêcheurs.",
        says("les délégués ont élu la représentante des marins-pêcheurs", None, "asserted"),
    ),
    row(
        "Les démineurs n'ont pas encore fini de ratisser les deux kilomètres de plage.",
        says("n'ont pas encore fini de ratisser", None, "asserted"),
    ),
]

# 7d negations that deny nothing, and refusals by courts and votes
NEGATED_NOT_DENIED = [
    row(
        "La direction départementale de l'équipement indique que le pont n'est toujours pas rouvert à la circulation.",
        says("le pont n'est toujours pas rouvert à la circulation", "direction", "attributed"),
    ),
    row(
        "La rédactrice en chef n'a pas démenti avoir reçu une offre du groupe concurrent.",
        says("avoir reçu une offre du groupe concurrent", "rédactrice", ("hedged", "attributed")),
    ),
    row(
        "Les actionnaires ont rejeté à 61\xa0% l’offre du concurrent suédois.",
        says("ont rejeté à 61\xa0% l’offre du concurrent suédois", ..., ("asserted", "attributed"), figure="61"),
    ),
    row(
        "L'armée affirme qu'elle n'a pas tiré la première.",
        says("elle n'a pas tiré la première", "armée", ("attributed", "denied")),
    ),
    row(
        "Le consul affirme n’avoir jamais été informé des menaces visant le centre culturel.",
        says("n’avoir jamais été informé des menaces", "consul", "denied"),
    ),
    row(
        "La direction rejette l'accusation de discrimination portée par trois cadres.",
        says("l'accusation de discrimination portée par trois cadres", "direction", "denied"),
    ),
]

# 7e what exactly is denied, also from the next sentence
WHAT_IS_DENIED = [
    row(
        "L'opérateur aurait dissimulé la fuite pendant trois jours. « C'est faux », a répondu son "
        "porte-parole, Yann Kermadec.",
        says("L'opérateur aurait dissimulé la fuite pendant trois jours", None, "hedged", whole=True),
        says("C'est faux", "Kermadec", "denied"),
    ),
    row(
        "La rumeur d'un transfert de l'attaquant vers Turin est infondée, a fait savoir le club.",
        says("La rumeur d'un transfert de l'attaquant vers Turin est infondée", "club", "denied", whole=True),
    ),
    row(
        "Plusieurs journaux prêtaient au ministre l'intention de démissionner. « Je n'y ai jamais songé », "
        "a-t-il coupé.",
        says("Je n'y ai jamais songé", "ministre", "denied"),
    ),
    row(
        "L'intermédiaire nie avoir touché la moindre commission sur la vente des 14 patrouilleurs à la "
        "marine philippine.",
        says(
            "avoir touché la moindre commission sur la vente des 14 patrouilleurs à la marine philippine",
            "intermédiaire",
            "denied",
            figure="none",
            whole=True,
        ),
    ),
    row(
        "Contrairement à ce qui a été écrit, le port n'a jamais été mis en vente, insiste la chambre de commerce.",
        says("le port n'a jamais été mis en vente", "chambre de commerce", "denied", whole=True),
    ),
    row(
        "Le faux passeport avait été acheté 800 euros à Sofia, selon la police aux frontières.",
        says("Le faux passeport avait été acheté 800 euros à Sofia", "police", "attributed", figure="800"),
    ),
]
