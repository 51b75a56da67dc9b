"""Forecasts: plans, what is about to come, open outcomes, and what only looks like one."""

from __future__ import annotations

from reading import row, says

# 8a devrait, doit, va and the simple future
PLANNED = [
    row(
        "Le tribunal de Bruges devrait rendre sa décision le 14 novembre dans l'affaire des prêts toxiques.",
        says("Le tribunal de Bruges devrait rendre sa décision le 14 novembre", None, "forecast", figure="none"),
    ),
    row(
        "Faute de médecins, le service des urgences va fermer chaque nuit à compter du 1er octobre.",
        says("le service des urgences va fermer chaque nuit à compter du 1er octobre", None, "forecast"),
    ),
    row(
        "L'Union européenne versera 35 millions d'euros aux éleveurs touchés par la fièvre aphteuse, a "
        "promis le commissaire à l'Agriculture.",
        says(
            "L'Union européenne versera 35 millions d'euros aux éleveurs", "commissaire", "forecast", figure="35000000"
        ),
    ),
    row(
        "« Nous ne signerons pas un texte au rabais », a averti le négociateur en chef des pays insulaires.",
        says("Nous ne signerons pas un texte au rabais", "négociateur", "forecast"),
    ),
    row(
        "Quatre-vingts lits seront ajoutés au service de réanimation avant l'arrivée de la grippe.",
        says("Quatre-vingts lits seront ajoutés au service de réanimation", None, "forecast", figure="80"),
    ),
    row(
        "Selon une note interne consultée par Le Soir, l'atelier de Seraing ne rouvrira jamais.",
        says("l'atelier de Seraing ne rouvrira jamais", "note", ("forecast", "denied")),
    ),
    row(
        "Les bénéfices de la tombola vont à une association de Bergame qui aide les grands brûlés.",
        says("Les bénéfices de la tombola vont à une association de Bergame", None, "asserted"),
    ),
]

# 8b s'apprête à, sur le point de, d'ici, prévoit, s'attend à, attendu, prévu, compte, envisage
ABOUT_TO = [
    row(
        "Le constructeur japonais s'apprête à rappeler 90 000 utilitaires vendus en Europe du Sud.",
        says("s'apprête à rappeler 90 000 utilitaires vendus en Europe du Sud", ..., "forecast", figure="90000"),
    ),
    row(
        "Les deux factions libyennes sont sur le point de conclure une trêve, assure un médiateur qatari.",
        says("Les deux factions libyennes sont sur le point de conclure une trêve", "médiateur", "forecast"),
    ),
    row(
        "Le juge doit se prononcer d'ici mardi sur la saisie des comptes de la fondation.",
        says("Le juge doit se prononcer d'ici mardi sur la saisie des comptes", None, "forecast"),
    ),
    row(
        "L'avocate de la famille compte saisir la Cour de cassation dès la semaine prochaine.",
        says("compte saisir la Cour de cassation dès la semaine prochaine", ..., "forecast"),
    ),
    row(
        "L’éditeur a l’intention de publier la suite de l’enquête en deux volumes.",
        says("a l’intention de publier la suite de l’enquête", ..., ("forecast", "hedged")),
    ),
    row(
        "L'orchestre compte 74 musiciens, pour moitié formés à l'étranger.",
        says("L'orchestre compte 74 musiciens", None, "asserted", figure="74"),
    ),
]

# 8c conditional forecasts and tolls that may still rise
OPEN_FORECASTS = [
    row(
        "Le bilan, encore provisoire, pourrait s'alourdir dans les prochaines heures, selon les pompiers "
        "de Valparaíso.",
        says("pourrait s'alourdir dans les prochaines heures", "pompiers", "forecast"),
    ),
    row(
        "Les autorités népalaises craignent que le nombre de morts n'augmente encore à mesure que les "
        "villages sont atteints.",
        says("le nombre de morts n'augmente encore", "autorités", ("forecast", "hedged")),
    ),
    row(
        "Un cessez-le-feu pourrait entrer en vigueur d'ici à dimanche, affirme le chef de la diplomatie turque.",
        says("Un cessez-le-feu pourrait entrer en vigueur d'ici à dimanche", "diplomatie", "forecast"),
    ),
    row(
        "Si les vannes avaient été ouvertes plus tôt, le quartier aurait été épargné, selon l'ingénieur Théo Larcher.",
        says("le quartier aurait été épargné", "Larcher", "hedged"),
    ),
    row(
        "Le bilan s'est encore alourdi dans la nuit : il est désormais de 57 morts.",
        says("Le bilan s'est encore alourdi dans la nuit", None, "asserted"),
        says("il est désormais de 57 morts", None, "asserted", figure="57"),
    ),
    row(
        "Lorsque le vent tourne, la fumée de la raffinerie recouvre tout le quartier des pêcheurs.",
        says("la fumée de la raffinerie recouvre tout le quartier des pêcheurs", None, "asserted"),
    ),
    row(
        "Le fugitif pourrait se cacher dans l'un des squats du port, d'après un policier bruxellois.",
        says("Le fugitif pourrait se cacher dans l'un des squats du port", "policier", "hedged"),
    ),
]

# 8d past plans, legal duties, the historic future, the habitual present
NOT_TO_COME = [
    row(
        "Le convoi humanitaire devait arriver hier à El-Fasher, mais il a rebroussé chemin à cause des combats.",
        says("Le convoi humanitaire devait arriver hier à El-Fasher", None, "asserted"),
        says("il a rebroussé chemin à cause des combats", None, "asserted"),
    ),
    row(
        "Tout pilote de drone professionnel doit être titulaire d’un certificat délivré par l’aviation civile.",
        says("Tout pilote de drone professionnel doit être titulaire d’un certificat", None, "asserted"),
    ),
    row(
        "Né à Oran en 1951, il entrera à l'Assemblée à 30 ans et deviendra en 1998 ministre de l'Industrie.",
        says("deviendra en 1998 ministre de l'Industrie", None, "asserted"),
    ),
    row(
        "L'entraîneuse devait quitter le club en juin ; elle a finalement prolongé jusqu'en 2028.",
        says("L'entraîneuse devait quitter le club en juin", None, "asserted"),
        says("elle a finalement prolongé jusqu'en 2028", None, "asserted"),
    ),
    row(
        "Le ferry part tous les matins du Pirée et met six heures à rallier l'île.",
        says("Le ferry part tous les matins du Pirée", None, "asserted"),
    ),
    row(
        "Le missionnaire Jean Larigot mourra de la fièvre jaune en 1887, sans avoir revu sa Bretagne.",
        says("mourra de la fièvre jaune en 1887", None, "asserted"),
    ),
    row(
        "Le convoi humanitaire doit arriver demain à El-Fasher, indique le Programme alimentaire mondial.",
        says("Le convoi humanitaire doit arriver demain à El-Fasher", "Programme alimentaire mondial", "forecast"),
    ),
    row(
        "Le nouveau ferry partira du Pirée à compter du 15 mai et mettra quatre heures à rallier l'île.",
        says("Le nouveau ferry partira du Pirée à compter du 15 mai", None, "forecast"),
    ),
]
