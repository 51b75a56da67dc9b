"""Figures: bounds, ranges, spelled, fractions, measures, numbers in names, scope, findings of none, counted nouns."""

from __future__ import annotations

from reading import row, says

# bounds and approximators of a figure, and the same words where they bound nothing
BOUNDS = [
    row(
        "Dans la vallée de l'Aude, près de 1 400 foyers restaient privés d'électricité jeudi "
        "soir, d'après le gestionnaire du réseau.",
        says("près de 1 400 foyers restaient privés d'électricité", "gestionnaire", "attributed", figure="about 1400"),
    ),
    row(
        "Quelque 230 agents de la plateforme logistique ont cessé le travail à l'appel de trois "
        "syndicats, paralysant les quais.",
        says("Quelque 230 agents de la plateforme logistique ont cessé le travail", None, figure="about 230"),
    ),
    row(
        "Le hangar, conçu pour le fret, peut abriter jusqu'à 800 réfugiés, a fait savoir le Croissant-Rouge.",
        says("peut abriter jusqu'à 800 réfugiés", "Croissant-Rouge", figure="at most 800"),
    ),
    row(
        "Plus de 3 200 dossiers de surendettement ont été déposés depuis janvier auprès de la Banque centrale.",
        says("Plus de 3 200 dossiers de surendettement ont été déposés", None, figure="at least 3200"),
    ),
    row(
        "Avec moins de 450 votants, le scrutin municipal de dimanche est l'un des moins suivis "
        "que la commune ait connus.",
        says("moins de 450 votants", None, figure="at most 450"),
    ),
    row(
        "Il faudra 15 médecins minimum pour rouvrir le service des urgences, prévient la directrice de l'hôpital.",
        says("15 médecins minimum pour rouvrir le service", "directrice", figure="at least 15"),
    ),
    row(
        "À Séville, où le thermomètre a frôlé 46 degrés mercredi après-midi, les parcs publics ont été fermés.",
        says("le thermomètre a frôlé 46 degrés", None, figure="about 46"),
    ),
    row(
        "Le taux d'occupation des lits de réanimation avoisine 95 % dans trois départements, "
        "s'alarme la fédération hospitalière.",
        says("Le taux d'occupation des lits de réanimation avoisine 95 %", "fédération", figure="about 95"),
    ),
    row(
        "Le nombre de cas de rougeole recensés dans la province est inférieur à 60, se félicite l'agence sanitaire.",
        says("est inférieur à 60", "agence sanitaire", figure="at most 60"),
    ),
]

# ranges of figures, and pairs of numbers that are no range
RANGES = [
    row(
        "Entre 120 et 150 familles vivent encore dans le bidonville, que la municipalité promet "
        "de raser avant l'hiver.",
        says("Entre 120 et 150 familles vivent encore dans le bidonville", None, "asserted", figure="120 to 150"),
    ),
    row(
        "Il manque de 8 à 12 infirmiers par équipe de nuit, déplore la déléguée du personnel de la clinique.",
        says("Il manque de 8 à 12 infirmiers par équipe de nuit", "déléguée", figure="8 to 12"),
    ),
    row(
        "Le bac embarque chaque matin 40 à 45 camions chargés de clinker à destination de Mayotte.",
        says("Le bac embarque chaque matin 40 à 45 camions", None, "asserted", figure="40 to 45"),
    ),
    row(
        "Les tarifs de l'eau vont augmenter de 8 à 12 % selon les communes, a confirmé le syndicat intercommunal.",
        says("Les tarifs de l'eau vont augmenter de 8 à 12 %", "syndicat", "forecast", figure="8 to 12"),
    ),
    row(
        "Cinq ou six planches de la passerelle manquaient depuis l'automne, selon un habitué du sentier.",
        says("Cinq ou six planches de la passerelle manquaient", "habitué", "attributed", figure="5 to 6"),
    ),
    row(
        "Une fourchette de 25 % à 30 % de participation est jugée plausible par les instituts de sondage.",
        says("Une fourchette de 25 % à 30 % de participation", "instituts", figure="25 to 30"),
    ),
    row(
        "La traversée du désert prend de 8 à 12 heures aux camions-citernes, retardés par les contrôles de la milice.",
        says("La traversée du désert prend de 8 à 12 heures", None, "asserted", figure="8 to 12"),
    ),
    row(
        "L'autocar assurant la liaison Oran-Tlemcen s'est renversé entre le 3 et le 4 mars sans "
        "que l'alerte soit donnée.",
        says("L'autocar assurant la liaison Oran-Tlemcen s'est renversé", None, "asserted", figure="none"),
    ),
]

# numbers spelled out or mixed, and number words that count nothing
SPELLED = [
    row(
        "Le pays a accueilli 3,2 millions de visiteurs l'an passé, un record que l'office du "
        "tourisme attribue aux vols à bas prix.",
        says("Le pays a accueilli 3,2 millions de visiteurs", ..., figure="3200000"),
    ),
    row(
        "Une dizaine d'ambulances stationnaient encore devant la raffinerie en fin de matinée.",
        says("Une dizaine d'ambulances stationnaient encore devant la raffinerie", None, "asserted", figure="about 10"),
    ),
    row(
        "Quatre-vingt-douze députés ont voté la motion de censure, bien loin de la majorité requise.",
        says("Quatre-vingt-douze députés ont voté la motion de censure", None, "asserted", figure="92"),
    ),
    row(
        "La coopérative a détruit 12.500 volailles après la découverte d'un foyer de grippe aviaire.",
        says("La coopérative a détruit 12.500 volailles", None, "asserted", figure="12500"),
    ),
    row(
        "Les vergers de la plaine ont perdu 12\u00a0500 arbres au cours des deux derniers "
        "hivers, d'après la chambre d'agriculture.",
        says("Les vergers de la plaine ont perdu 12\u00a0500 arbres", "chambre", "attributed", figure="12500"),
    ),
    row(
        "Le dépôt de munitions abritait 12\u202f500 caisses de grenades, affirme un ancien officier du génie.",
        says("Le dépôt de munitions abritait 12\u202f500 caisses", "officier", "attributed", figure="12500"),
    ),
    row(
        "La plateforme de livraison a désactivé 12\u2009500 comptes de coursiers, dont beaucoup "
        "étaient loués à des sans-papiers.",
        says("La plateforme de livraison a désactivé 12\u2009500 comptes", None, "asserted", figure="12500"),
    ),
    row(
        "Le projet de tramway, entièrement neuf, a été présenté aux commerçants de l'avenue par "
        "l'adjointe aux transports.",
        says("a été présenté aux commerçants de l'avenue", None, "asserted", figure="none"),
    ),
    row(
        "L'opposition dénonce une politique du deux poids, deux mesures en matière de permis de construire.",
        says("une politique du deux poids, deux mesures", "opposition", figure="none"),
    ),
    row(
        "La présidente du tribunal a rappelé que l'un des jurés pouvait se faire remplacer.",
        says("l'un des jurés pouvait se faire remplacer", "présidente", figure="none"),
    ),
]

# fractions and percentages (in percent), and the same words in names and set phrases
FRACTIONS = [
    row(
        "L'inflation a atteint 12,5 % sur un an au Ghana, portée par les prix du manioc et du carburant.",
        says("L'inflation a atteint 12,5 %", None, "asserted", figure="12.5"),
    ),
    row(
        "Quelque 40 pour cent des forages de la zone sahélienne sont hors d'usage, déplore "
        "l'organisation Eau Vive Sahel.",
        says("Quelque 40 pour cent des forages de la zone sahélienne sont hors d'usage", "Eau Vive", figure="about 40"),
    ),
    row(
        "Neuf foyers sur dix ont retrouvé l'eau courante, s'est félicité lundi le directeur de la régie.",
        says("Neuf foyers sur dix ont retrouvé l'eau courante", "directeur", "attributed", figure="90"),
    ),
    row(
        "Moins d'un tiers des électeurs inscrits avaient voté à 17 heures, a constaté la commission nationale.",
        says("Moins d'un tiers des électeurs inscrits avaient voté", "commission", "attributed", figure="at most 33.3"),
    ),
    row(
        "Le bénéfice net du groupe pétrolier a fondu de 18,4% au deuxième semestre, à la surprise des analystes.",
        says("Le bénéfice net du groupe pétrolier a fondu de 18,4%", None, "asserted", figure="18.4"),
    ),
    row(
        "Éliminée en quart de finale, la sélection marocaine a porté réclamation contre "
        "l'arbitre auprès de la confédération.",
        says("la sélection marocaine a porté réclamation contre l'arbitre", ..., figure="none"),
    ),
    row(
        "Durant la seconde moitié de la soirée, des casseurs ont pris le contrôle du boulevard.",
        says("des casseurs ont pris le contrôle du boulevard", None, "asserted", figure="none"),
    ),
]

# money, distances, weights, magnitudes, areas, speeds; calibres and models that are no counts
MEASURES = [
    row(
        "Le litre de gazole a franchi 2 euros dans plusieurs stations d'autoroute, une première depuis l'automne.",
        says("Le litre de gazole a franchi 2 euros", None, figure="at least 2"),
    ),
    row(
        "Pékin et Islamabad ont signé un contrat de 900 millions de dollars portant sur la livraison de sous-marins.",
        says("un contrat de 900 millions de dollars", None, "asserted", figure="900000000"),
    ),
    row(
        "Des rafales supérieures à 140 km/h ont arraché la toiture du gymnase où dormaient les sinistrés.",
        says("Des rafales supérieures à 140 km/h ont arraché la toiture du gymnase", None, figure="at least 140"),
    ),
    row(
        "L'arme, un pistolet de calibre 9 mm, a été retrouvée dans une bouche d'égout à proximité du bar.",
        says("a été retrouvée dans une bouche d'égout", None, "asserted", figure="none"),
    ),
    row(
        "Six obus de mortier de 120 mm sont tombés sur le marché couvert sans exploser.",
        says("Six obus de mortier de 120 mm sont tombés sur le marché couvert", None, "asserted", figure="6"),
    ),
]

# years, dates, hours, ranks and names that hold a number: no quantities; a true count beside them
NUMBERED_NAMES = [
    row(
        "Le gouvernement a eu recours à l'article 49.3 pour faire passer le volet recettes du budget.",
        says("Le gouvernement a eu recours à l'article 49.3", None, figure="none"),
    ),
    row(
        "Les ministres des Finances du G7, réunis à Bari, ont promis un nouveau train de sanctions contre le régime.",
        says("un nouveau train de sanctions", "ministres", stance="pledges", figure="none"),
    ),
    row(
        "La 3e brigade motorisée a été dissoute par décret après la mutinerie de ses cadres.",
        says("La 3e brigade motorisée a été dissoute par décret", None, figure="none"),
    ),
    row(
        "Le 2e régiment parachutiste a perdu 14 hommes dans l'embuscade, a reconnu lundi l'état-major.",
        says("Le 2e régiment parachutiste a perdu 14 hommes", "état-major", "attributed", figure="14"),
    ),
    row(
        "Treize habitants de l'immeuble situé au 27 de la rue des Carmes ont été relogés par la mairie.",
        says("Treize habitants de l'immeuble", None, "asserted", figure="13"),
    ),
]

# a bound word before a list of figures: the first for certain; no bound leaks back or over "dont"
BOUND_SCOPE = [
    row(
        "Au moins 31 chalutiers et 12 vedettes ont chaviré dans la baie, indique la capitainerie de Vigo.",
        says("Au moins 31 chalutiers et 12 vedettes ont chaviré", "capitainerie", "attributed", figure="at least 31"),
    ),
    row(
        "Plus de 600 policiers et 90 gendarmes mobiles seront engagés pour encadrer le sommet, prévoit le plan.",
        says("Plus de 600 policiers et 90 gendarmes mobiles seront engagés", "plan", "forecast", figure="at least 600"),
    ),
    row(
        "Quelque 5 000 lampadaires et 30 abribus ont été vandalisés, déplore la mairie de Saint-Denis.",
        says("Quelque 5 000 lampadaires et 30 abribus ont été vandalisés", "mairie", figure="about 5000"),
    ),
]

# negative findings (no dead, no victim): denied and without a figure; look-alikes
NEGATIVE_FINDINGS = [
    row(
        "Selon la gendarmerie, il n'y a pas de victime parmi les occupants de l'autocar tombé dans le fossé.",
        says("il n'y a pas de victime parmi les occupants de l'autocar", "gendarmerie", "denied", figure="none"),
    ),
    row(
        "Les analyses n'ont mis en évidence aucune trace d'amiante dans la cour de l'école, assure le rectorat.",
        says("Les analyses n'ont mis en évidence aucune trace d'amiante", "rectorat", "denied", figure="none"),
    ),
    row(
        "Le séisme n'a causé aucun dégât majeur, selon les premières vérifications de la sécurité civile.",
        says("Le séisme n'a causé aucun dégât majeur", ("sécurité civile",), "denied", figure="none"),
    ),
    row(
        "L'hôpital universitaire fait état de zéro décès lié à la canicule dans ses services.",
        says("zéro décès lié à la canicule", "hôpital"),
    ),
    row(
        "Sans aucun doute, l'accord de pêche signé avec Rabat est le plus avantageux depuis "
        "vingt ans, juge l'armateur.",
        says("l'accord de pêche signé avec Rabat est le plus avantageux", "armateur", "attributed"),
    ),
    row(
        "L'explosion n'a tué que des chèvres, mais elle a privé d'eau tout le plateau.",
        says("L'explosion n'a tué que des chèvres", None, "asserted"),
    ),
]

# a counted noun with its complement; "corps" and "camarades" that count nothing
COUNTED_NOUNS = [
    row(
        "Trente-quatre corps retrouvés dans les décombres de l'usine textile ont été transportés à la morgue de Dacca.",
        says("Trente-quatre corps retrouvés dans les décombres", None, "asserted", figure="34"),
    ),
    row(
        "Les corps de huit mineurs ont été remontés du puits n° 4 à l'issue de trois jours de pompage.",
        says("Les corps de huit mineurs ont été remontés du puits", None, "asserted", figure="8"),
    ),
    row(
        "Les grévistes exigent la réintégration de cinq de leurs camarades, licenciés pour avoir bloqué l'entrepôt.",
        says("la réintégration de cinq de leurs camarades", "grévistes", stance="demands", figure="5"),
    ),
    row(
        "Neuf cents familles déplacées par la crue campent sur le remblai de la voie ferrée.",
        says("Neuf cents familles déplacées par la crue campent", None, "asserted", figure="900"),
    ),
    row(
        "Sept autres employés de la filiale chilienne ont contracté la fièvre, d'après le syndicat des dockers.",
        says(
            "Sept autres employés de la filiale chilienne ont contracté la fièvre", "syndicat", "attributed", figure="7"
        ),
    ),
    row(
        "Le corps du randonneur allemand a été découvert dans un couloir d'éboulis, sous le refuge des Bouquetins.",
        says(
            "Le corps du randonneur allemand a été découvert dans un couloir d'éboulis", None, "asserted", figure="none"
        ),
    ),
    row(
        "Le corps médical de Tunis s'alarme d'une pénurie de seringues dans les dispensaires.",
        says("une pénurie de seringues", "corps médical", stance="worries", figure="none"),
    ),
]
