"""Forecasts: plans, what is about to come, open outcomes, and what only looks like one."""

from __future__ import annotations

from reading import row, says

# 8a devrait, doit, va and the simple future
PLANNED = [
    row(
        "Environ 1 300 secouristes supplémentaires devraient rejoindre la zone sinistrée au cours du "
        "week-end, selon la Protection civile italienne.",
        says(
            "Environ 1 300 secouristes supplémentaires devraient rejoindre la zone sinistrée",
            "Protection civile",
            "forecast",
            figure="about 1300",
        ),
    ),
    row(
        "La cheffe du gouvernement lituanien doit rencontrer jeudi à Oslo son homologue norvégien.",
        says("doit rencontrer jeudi à Oslo son homologue norvégien", None, "forecast"),
    ),
    row(
        "La hausse des tarifs touchera d'abord les foyers chauffés à l'électricité, prévient une "
        "association de consommateurs.",
        says("La hausse des tarifs touchera d'abord les foyers chauffés à l'électricité", "association", "forecast"),
    ),
    row(
        "Les premiers céréaliers vont quitter le port de Constanța dès l'aube, a annoncé le ministre "
        "roumain des Transports.",
        says("Les premiers céréaliers vont quitter le port de Constanța dès l'aube", "ministre", "forecast"),
    ),
    row(
        "Le procès en appel s’ouvrira le 9 janvier à Lausanne\xa0; une quarantaine de témoins doivent y être entendus.",
        says("Le procès en appel s’ouvrira le 9 janvier à Lausanne", None, "forecast"),
        says("une quarantaine de témoins doivent y être entendus", None, "forecast", figure="about 40"),
    ),
    row(
        "Le porte-parole de l'opérateur a confirmé que les abonnés seraient remboursés, sans doute en avoirs.",
        says("les abonnés seraient remboursés", "opérateur", "forecast"),
    ),
    row(
        "Le bourg de Saint-Ay doit son nom à une source que les pèlerins fréquentaient déjà au Moyen Âge.",
        says("Le bourg de Saint-Ay doit son nom à une source", None, "asserted"),
    ),
    row(
        "Les trois plongeurs remontés trop vite vont mieux, indique le centre hyperbare de Split.",
        says("Les trois plongeurs remontés trop vite vont mieux", "centre hyperbare", "attributed", figure="3"),
    ),
    row(
        "Le futur aéroport a déjà coûté 600 millions d’euros au contribuable letton.",
        says("Le futur aéroport a déjà coûté 600 millions d’euros", None, "asserted", figure="600000000"),
    ),
    row(
        "Privés d'école, les enfants du camp vont chercher l'eau à deux heures de marche.",
        says("les enfants du camp vont chercher l'eau", None, "asserted"),
    ),
    row("La Commission table sur une croissance de 2 %.", says("une croissance de 2 %", "Commission", "forecast")),
    row("La table sur la terrasse est cassée.", says("La table sur la terrasse est cassée", None, "asserted")),
    row(
        "Trois corps ont été repêchés, a annoncé la marine, précisant que les recherches reprendraient à l'aube.",
        says("les recherches reprendraient à l'aube", "marine", "forecast"),
    ),
]

# 8b s'apprête à, sur le point de, d'ici, prévoit, s'attend à, attendu, prévu, compte, envisage
ABOUT_TO = [
    row(
        "D'ici à la fin du mois, la moitié des abris de la capitale auront été rénovés, promet la municipalité.",
        says("la moitié des abris de la capitale auront été rénovés", "municipalité", "forecast"),
    ),
    row(
        "Le groupe hôtelier prévoit d’ouvrir 25 établissements au Maghreb dans les trois ans.",
        says("d’ouvrir 25 établissements au Maghreb", ..., "forecast", figure="25"),
    ),
    row(
        "La Banque mondiale s'attend à une contraction de 3 % de l'économie soudanaise.",
        says("une contraction de 3 % de l'économie soudanaise", "Banque mondiale", "forecast", figure="3"),
    ),
    row(
        "Quelque 12 000 supporters écossais sont attendus samedi dans le centre de Cologne.",
        says("Quelque 12 000 supporters écossais sont attendus samedi", None, "forecast", figure="about 12000"),
    ),
    row(
        "La mise en service du tronçon, initialement fixée à juin, est désormais prévue pour le printemps 2027.",
        says("est désormais prévue pour le printemps 2027", None, "forecast"),
    ),
    row(
        "Copenhague envisage d'interdire le chalutage dans trois de ses détroits.",
        says("envisage d'interdire le chalutage dans trois de ses détroits", ..., ("forecast", "hedged")),
    ),
    row(
        "Un nouveau vol d'évacuation est programmé dans la nuit, selon l'ambassade de Belgique à Niamey.",
        says("Un nouveau vol d'évacuation est programmé dans la nuit", "ambassade", "forecast"),
    ),
    row(
        "La grève prévue mercredi dans les crèches a été levée après un accord nocturne.",
        says("a été levée après un accord nocturne", None, "asserted"),
    ),
    row(
        "Le code du travail prévoit un repos de onze heures entre deux services.",
        says("un repos de onze heures entre deux services", ..., ("asserted", "attributed")),
    ),
    row(
        "Un millier de personnes attendent depuis l'aube devant le consulat d'Espagne.",
        says("Un millier de personnes attendent depuis l'aube", None, "asserted", figure="about 1000"),
    ),
    row(
        "Comme prévu par l’accord, les six otages ont été remis dimanche à la Croix-Rouge.",
        says("les six otages ont été remis dimanche à la Croix-Rouge", None, "asserted", figure="6"),
    ),
]

# 8c conditional forecasts and tolls that may still rise
OPEN_FORECASTS = [
    row(
        "La production devrait reprendre lundi si les inspecteurs donnent leur feu vert.",
        says("La production devrait reprendre lundi", None, "forecast"),
    ),
    row(
        "Le dernier otage pourrait bientôt être libéré, a laissé entendre le négociateur égyptien.",
        says("Le dernier otage pourrait bientôt être libéré", "négociateur", "forecast"),
    ),
    row(
        "Le nombre de sans-abri devrait dépasser les 50 000 si les pluies se poursuivent.",
        says("Le nombre de sans-abri devrait dépasser les 50 000", None, "forecast", figure="at least 50000"),
    ),
    row(
        "Si le gel persiste, les arboriculteurs perdront les deux tiers de leur récolte d’abricots.",
        says("les arboriculteurs perdront les deux tiers de leur récolte d’abricots", None, "forecast"),
    ),
    row(
        "D'autres corps devraient être découverts sous les gravats, prévient la responsable des secours.",
        says("D'autres corps devraient être découverts sous les gravats", "responsable", "forecast"),
    ),
    row(
        "Sauf nouveau report, la sonde se posera sur Mars le 3 février.",
        says("la sonde se posera sur Mars le 3 février", None, "forecast"),
    ),
    row(
        "Tant que la direction refusera de négocier, les quais resteront bloqués, prévient le comité de grève.",
        says("les quais resteront bloqués", "comité", "forecast"),
    ),
    row(
        "« Le bilan va malheureusement encore grimper », redoute le maire de Ksar Hellal.",
        says("Le bilan va malheureusement encore grimper", "maire", "forecast"),
    ),
    row(
        "La sécheresse pourrait expliquer la mort de plusieurs centaines d’éléphants au Botswana.",
        says("La sécheresse pourrait expliquer la mort de plusieurs centaines d’éléphants", None, "hedged"),
    ),
    row(
        "L'entreprise table désormais sur un chiffre d'affaires de 2 milliards.",
        says("sur un chiffre d'affaires de 2 milliards", "entreprise", "forecast", figure="2000000000"),
    ),
    row(
        "Des analystes préviennent que l'embargo pourrait vider les pompes en moins de deux semaines.",
        says("pourrait vider les pompes en moins de deux semaines", "analystes", "forecast"),
    ),
]

# 8d past plans, legal duties, the historic future, the habitual present
NOT_TO_COME = [
    row(
        "La manufacture emploiera jusqu'à 2 000 ouvrières en 1925, avant de fermer ses portes trente ans plus tard.",
        says("La manufacture emploiera jusqu'à 2 000 ouvrières en 1925", None, "asserted", figure="at most 2000"),
    ),
    row(
        "Chaque printemps, les bergers montent aux alpages avec quelque 40 000 brebis.",
        says("les bergers montent aux alpages avec quelque 40 000 brebis", None, "asserted", figure="about 40000"),
    ),
    row(
        "Aux termes de la loi, l'employeur doit déclarer tout accident mortel dans les douze heures.",
        says("l'employeur doit déclarer tout accident mortel dans les douze heures", ..., ("asserted", "attributed")),
    ),
    row(
        "Il faudra attendre 1946 pour que les femmes de l’archipel obtiennent enfin le droit de vote.",
        says("Il faudra attendre 1946", None, "asserted"),
    ),
    row(
        "À l'époque, personne ne pensait que le groupe allait survivre à la crise du jouet.",
        says("personne ne pensait que le groupe allait survivre", None, ("asserted", "denied")),
    ),
    row(
        "Le bateau allait accoster lorsque la passerelle s'est décrochée.",
        says("la passerelle s'est décrochée", None, "asserted"),
    ),
    row(
        "L'entraîneuse, dont le contrat s'achève en juin, quittera le club à cette date.",
        says("quittera le club à cette date", None, "forecast"),
    ),
    row(
        "À partir de janvier, les bailleurs devront déclarer leurs loyers en ligne.",
        says("les bailleurs devront déclarer leurs loyers en ligne", None, "forecast"),
    ),
]
