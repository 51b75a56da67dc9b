"""Certainty: rumour, conditionals, modals, adverbs, presumption, estimates, questions, layers of hedging, verbs."""

from __future__ import annotations

from reading import no_claim, row, says

# 6a the conditional as rumour, in the outlet's voice and inside an attribution
RUMOUR = [
    row(
        "L'ancien directeur financier du groupe Verlaine aurait transféré près de 4 millions d'euros vers "
        "un compte ouvert à Chypre quelques jours avant la faillite.",
        says(
            "aurait transféré près de 4 millions d'euros vers un compte ouvert à Chypre",
            None,
            "hedged",
            figure="about 4000000",
        ),
    ),
    row(
        "Selon une source proche du dossier, le suspect se serait réfugié chez un cousin dans la banlieue "
        "de Charleroi après avoir abandonné sa voiture.",
        says("le suspect se serait réfugié chez un cousin", "source proche du dossier", "hedged"),
    ),
    row(
        "D'après plusieurs médias turcs, au moins 17 mineurs seraient toujours bloqués au fond de la "
        "galerie nord, où l'air commence à manquer.",
        says("au moins 17 mineurs seraient toujours bloqués", "médias turcs", "hedged", figure="at least 17"),
    ),
    row(
        "La conductrice, une infirmière qui rentrait de son service de nuit, se serait assoupie au volant, "
        "rapporte le Corriere della Sera.",
        says("se serait assoupie au volant", "Corriere", "hedged"),
    ),
    row(
        "Des drones d'origine inconnue auraient visé dans la nuit de lundi à mardi un dépôt de carburant "
        "situé à une trentaine de kilomètres de la frontière moldave.",
        says("auraient visé dans la nuit de lundi à mardi un dépôt de carburant", None, "hedged", figure="about 30"),
    ),
    row(
        "Le virus circulerait depuis la fin de l'été dans les élevages de la vallée, sans que les services "
        "vétérinaires s'en soient aperçus.",
        says("Le virus circulerait depuis la fin de l'été dans les élevages de la vallée", None, "hedged"),
    ),
    row(
        "Les pourparlers entre la direction et l'intersyndicale achopperaient sur la prime de fin d'année, "
        "croit savoir Radio Escaut.",
        says("achopperaient sur la prime de fin d'année", "Radio Escaut", "hedged"),
    ),
    row(
        "Le montant du rachat s'élèverait à 310 millions de dollars, a-t-on appris de source bancaire à Francfort.",
        says(
            "Le montant du rachat s'élèverait à 310 millions de dollars",
            "source bancaire",
            "hedged",
            figure="310000000",
        ),
    ),
    row(
        "L’épidémie de choléra aurait déjà tué 43 personnes dans le camp, selon Médecins sans frontières, "
        "qui n’a accès qu’à deux des cinq secteurs.",
        says("L’épidémie de choléra aurait déjà tué 43 personnes", "Médecins sans frontières", "hedged", figure="43"),
    ),
    row(
        "Une rixe aurait éclaté vers 2 heures du matin devant la discothèque ; l'un des vigiles a été hospitalisé.",
        says("Une rixe aurait éclaté vers 2 heures du matin", None, "hedged"),
        says("l'un des vigiles a été hospitalisé", None, "asserted"),
    ),
    row(
        "À l'annonce du verdict, la foule entrait par vagues dans la cour du palais de justice et se "
        "serrait contre les grilles.",
        says("la foule entrait par vagues dans la cour du palais de justice", None, "asserted"),
    ),
    row(
        "Le grossiste livrait sans le savoir des pièces contrefaites à une trentaine de garages de la région de Liège.",
        says("livrait sans le savoir des pièces contrefaites", None, "asserted", figure="about 30"),
    ),
    row(
        "Les transporteurs avaient prévenu la préfecture que les dépôts resteraient bloqués toute la semaine.",
        says("les dépôts resteraient bloqués toute la semaine", "transporteurs", "forecast"),
    ),
    row(
        "Le ferry pouvait embarquer 620 passagers.",
        says("pouvait embarquer 620 passagers", None, "asserted", figure="620"),
    ),
    row(
        "Le ferry pourrait embarquer 620 passagers.",
        says("pourrait embarquer 620 passagers", None, "hedged"),
    ),
]

# 6b the conditional as a future seen from the past, as hypothesis, as politeness or wish
OTHER_CONDITIONALS = [
    row(
        "Interrogée par la commission, la présidente de la SNCB a indiqué que 60 guichets fermeraient d'ici à 2027.",
        says("60 guichets fermeraient d'ici à 2027", "présidente", "forecast", figure="60"),
    ),
    row(
        "Dans une lettre adressée aux familles, l’armateur a garanti que les corps seraient remontés avant l’hiver.",
        says("les corps seraient remontés avant l’hiver", "armateur", "forecast"),
    ),
    row(
        "Le porte-parole du Kremlin a fait savoir que la délégation partirait pour Istanbul sans attendre "
        "la réponse de Kiev.",
        says("la délégation partirait pour Istanbul", "Kremlin", "forecast"),
    ),
    row(
        "Si le barrage venait à céder, une vague de six mètres atteindrait le centre-ville en moins d'une demi-heure.",
        says("une vague de six mètres atteindrait le centre-ville", None, "hedged", figure="6"),
    ),
    row(
        "En cas de rejet du budget, quelque 9 000 agents contractuels perdraient leur poste, avertit la "
        "Cour des comptes.",
        says(
            "quelque 9 000 agents contractuels perdraient leur poste", "Cour des comptes", "hedged", figure="about 9000"
        ),
    ),
    row(
        "«\xa0Sans la digue construite après 2003, le bourg entier aurait été emporté\xa0», observe l’hydrologue "
        "Ines Thaler.",
        says("le bourg entier aurait été emporté", "Thaler", "hedged"),
    ),
    row(
        "« J'aimerais rappeler que ce site n'a jamais reçu d'autorisation », a glissé l'avocate des riverains.",
        says("ce site n'a jamais reçu d'autorisation", "avocate", ("attributed", "denied")),
    ),
    row(
        "« Il faudrait doubler le nombre d'inspecteurs du travail dans le bâtiment », plaide la "
        "Confédération européenne des syndicats.",
        says("Il faudrait doubler le nombre d'inspecteurs du travail", "Confédération", ("attributed", "hedged")),
    ),
    row(
        "En 1962, ce petit éleveur ignorait qu'il deviendrait, trente ans plus tard, le premier président "
        "élu de l'archipel.",
        says("ce petit éleveur ignorait", None, "asserted"),
    ),
    row(
        "Le virus n'est pas vaincu même si l'on peut espérer, affirme la docteure Jeanne Roux.",
        says("Le virus n'est pas vaincu", "Roux", ("attributed", "denied")),
    ),
    row(
        "Le vol a été dérouté sans que la tour puisse l'expliquer, selon la compagnie.",
        says("Le vol a été dérouté", "compagnie", "attributed"),
    ),
]

# 6c pouvoir, devoir, sembler, paraître, risquer de: where they hedge and where they do not
MODAL_VERBS = [
    row(
        "L'incendie, qui a détruit deux ateliers, a pu couver plusieurs heures dans les faux plafonds "
        "avant d'être repéré.",
        says("a pu couver plusieurs heures dans les faux plafonds", None, "hedged"),
    ),
    row(
        "Le pilote a dû confondre les feux du port avec ceux de la piste, avance le bureau d'enquêtes dans "
        "une note préliminaire.",
        says("Le pilote a dû confondre les feux du port avec ceux de la piste", "bureau d'enquêtes", "hedged"),
    ),
    row(
        "La manœuvre semble avoir été destinée à gagner du temps avant le sommet de La Haye.",
        says("La manœuvre semble avoir été destinée à gagner du temps", None, "hedged"),
    ),
    row(
        "La fermeture du détroit pourrait priver l'Europe d'un cinquième de ses importations de gaz, "
        "s'alarme un cabinet danois.",
        says("La fermeture du détroit pourrait priver l'Europe", "cabinet", "hedged"),
    ),
    row(
        "Faute de pièces détachées, la moitié des hélicoptères de secours risque d'être clouée au sol cet hiver.",
        says("la moitié des hélicoptères de secours risque d'être clouée au sol", None, ("hedged", "forecast")),
    ),
    row(
        "L'auteur du message peut avoir agi depuis l'étranger, selon la gendarmerie, qui a saisi deux serveurs.",
        says("L'auteur du message peut avoir agi depuis l'étranger", "gendarmerie", "hedged"),
    ),
    row(
        "Il semble que le conducteur ait tenté de freiner sur les cent derniers mètres.",
        says("le conducteur ait tenté de freiner", None, "hedged"),
    ),
    row(
        "La rupture de la canalisation doit remonter à la nuit de jeudi, puisque les voisins ont signalé "
        "une odeur dès l'aube.",
        says("La rupture de la canalisation doit remonter à la nuit de jeudi", None, "hedged"),
    ),
    row(
        "Après trois heures de recherches, les plongeurs ont pu remonter la cabine du remorqueur, intacte.",
        says("les plongeurs ont pu remonter la cabine du remorqueur", None, "asserted"),
    ),
    row(
        "La commune doit encore 2,4 millions d'euros à l'entreprise qui a bâti la piscine.",
        says("La commune doit encore 2,4 millions d'euros", None, "asserted", figure="2400000"),
    ),
    row(
        "L'arrêté paraîtra jeudi au Journal officiel et s'appliquera à tous les ports de la façade atlantique.",
        says("L'arrêté paraîtra jeudi au Journal officiel", None, "forecast"),
    ),
]

# 6d adverbs and adverbials of probability
ADVERBS = [
    row(
        "La baisse des dons s'explique sans doute par l'affaire des faux reçus, analyse la présidente de "
        "la Banque alimentaire.",
        says("La baisse des dons s'explique sans doute par l'affaire des faux reçus", "présidente", "hedged"),
    ),
    row(
        "Le tireur était vraisemblablement posté sur le toit d'un hôtel, d'où il a fait feu à trois reprises.",
        says("Le tireur était vraisemblablement posté sur le toit d'un hôtel", None, "hedged"),
    ),
    row(
        "Apparemment, personne à la préfecture n'avait lu le rapport remis en avril par l'inspection des barrages.",
        says("personne à la préfecture n'avait lu le rapport", None, ("hedged", "denied")),
    ),
    row(
        "A priori, l'explosion est d'origine accidentelle, a indiqué à la presse le commandant des pompiers de Namur.",
        says("l'explosion est d'origine accidentelle", "pompiers", "hedged"),
    ),
    row(
        "Selon toute vraisemblance, l'avalanche a été déclenchée par le passage de deux skieurs hors piste.",
        says("l'avalanche a été déclenchée par le passage de deux skieurs", None, "hedged"),
    ),
    row(
        "Le train roulait possiblement à plus de 140 km/h à l'entrée de la courbe, estime un cheminot retraité.",
        says("Le train roulait possiblement à plus de 140 km/h", "cheminot", "hedged", figure="at least 140"),
    ),
    row(
        "Il est fort possible que les ravisseurs aient franchi la frontière à pied, explique l'état-major nigérien.",
        says("les ravisseurs aient franchi la frontière à pied", "état-major", "hedged"),
    ),
    row(
        "Il ne fait aucun doute que la signature a été imitée, a tranché l'experte en écritures devant la "
        "cour d'assises.",
        says("la signature a été imitée", "experte", "attributed"),
    ),
    row(
        "La digue de Malbosc est sans conteste l'ouvrage le plus cher jamais construit par le département.",
        says("La digue de Malbosc est sans conteste l'ouvrage le plus cher", None, "asserted"),
    ),
]

# 6e présumé, supposé, prétendu, soi-disant, dit, allégué
PRESUMED = [
    row(
        "Disparu en mer en 2019, le navigateur est présumé mort par la justice portugaise.",
        says("le navigateur est présumé mort", ..., ("hedged", "attributed")),
    ),
    row(
        "L'adjoint à l'urbanisme est supposé avoir touché 12 000 euros d'un promoteur en échange d'un "
        "permis de construire.",
        says("est supposé avoir touché 12 000 euros d'un promoteur", None, "hedged", figure="12000"),
    ),
    row(
        "Les faits allégués par la plaignante se seraient déroulés dans les vestiaires du club entre 2011 et 2014.",
        says("se seraient déroulés dans les vestiaires du club", ..., "hedged"),
    ),
    row(
        "Le principal bénéficiaire supposé de la fraude est une société écran enregistrée à Ras el-Khaïmah.",
        says("Le principal bénéficiaire supposé de la fraude est une société écran", None, "hedged"),
    ),
    row(
        "Le vaccin rendrait soi-disant stérile, à en croire une vidéo vue deux millions de fois.",
        says("Le vaccin rendrait soi-disant stérile", "vidéo", ("hedged", "denied")),
    ),
    row(
        "Le meurtrier présumé de la joggeuse de Tarvin a été incarcéré jeudi à la maison d'arrêt de Nîmes.",
        says("a été incarcéré jeudi à la maison d'arrêt de Nîmes", None, "asserted"),
    ),
    row(
        "Mario Belluci, dit « le Notaire », a été interpellé à l'aube dans une villa d'Alicante.",
        says("a été interpellé à l'aube dans une villa d'Alicante", None, "asserted"),
    ),
    row(
        "Les trois organisateurs présumés du trafic comparaissent depuis lundi devant le tribunal de Marseille.",
        says("comparaissent depuis lundi devant le tribunal de Marseille", None, "asserted"),
    ),
    row(
        "La loi dite «\xa0anti-squat\xa0» est entrée en vigueur fin juillet malgré l’opposition des associations "
        "de locataires.",
        says("est entrée en vigueur fin juillet", None, "asserted"),
    ),
    row(
        "Le prétendu complot n'a laissé aucune trace dans les archives des renseignements militaires.",
        says("n'a laissé aucune trace dans les archives des renseignements militaires", None, ("denied", "asserted")),
    ),
]

# 6f estimates, and verbs of judgement
ESTIMATES = [
    row(
        "La fédération hôtelière estime à 180 millions d'euros le manque à gagner provoqué par les marées noires.",
        says("180 millions d'euros le manque à gagner", "fédération", "hedged", figure="180000000"),
    ),
    row(
        "Selon les estimations de la Croix-Rouge éthiopienne, plus de 70\u202f000 personnes ont quitté la "
        "vallée depuis les premiers combats.",
        says("plus de 70\u202f000 personnes ont quitté la vallée", "Croix-Rouge", "hedged", figure="at least 70000"),
    ),
    row(
        "On estime que 3 000 logements de la ville basse sont encore privés d'eau courante.",
        says("3 000 logements de la ville basse sont encore privés d'eau courante", ..., "hedged", figure="3000"),
    ),
    row(
        "Le coût du démantèlement serait de l'ordre de 900 millions de francs suisses.",
        says(
            "Le coût du démantèlement serait de l'ordre de 900 millions de francs suisses",
            None,
            "hedged",
            figure="about 900000000",
        ),
    ),
    row(
        "Le nombre de manifestants, que la police chiffrait à 15 000, était sans doute deux fois plus élevé.",
        says("à 15 000", "police", ("hedged", "attributed"), figure="15000"),
    ),
    row(
        "Les dégâts sont évalués par les assureurs à environ 45 millions de couronnes.",
        says(
            "Les dégâts sont évalués par les assureurs à environ 45 millions",
            "assureurs",
            "hedged",
            figure="about 45000000",
        ),
    ),
    row(
        "La Cour européenne des droits de l'homme juge que l'État bulgare a manqué à son obligation de "
        "protéger la détenue.",
        says("l'État bulgare a manqué à son obligation de protéger la détenue", "Cour européenne", "attributed"),
    ),
    row(
        "Le syndicat des pilotes considère que la direction a sciemment ignoré les alertes.",
        says("la direction a sciemment ignoré les alertes", "syndicat", "attributed"),
    ),
    row(
        "La commission d'enquête a conclu que la chaîne de commandement n'avait pas fonctionné.",
        says("la chaîne de commandement n'avait pas fonctionné", "commission", "attributed"),
    ),
    row(
        "Selon un décompte établi par l'AFP à partir de sources hospitalières, 58 personnes ont péri depuis dimanche.",
        says("58 personnes ont péri depuis dimanche", "AFP", "attributed", figure="58"),
    ),
    row(
        "L'ancien entraîneur, très estimé de ses joueurs, a reçu une ovation à son retour au stade.",
        says("a reçu une ovation à son retour au stade", None, "asserted"),
    ),
    row(
        "Les élèves de sixième sont évalués chaque automne en français et en mathématiques.",
        says("Les élèves de sixième sont évalués chaque automne", None, "asserted"),
    ),
    row(
        "Déboutés en appel, les ouvriers s'estiment trahis par le comité d'entreprise.",
        says("s'estiment trahis par le comité d'entreprise", "ouvriers", ("attributed", "hedged")),
    ),
    row(
        "Nous estimons que la Dravonie conserve entre 60 et 80 missiles.",
        says("la Dravonie conserve entre 60 et 80 missiles", None, "hedged", figure="60 to 80"),
    ),
]

# 6g questions, si, sous réserve, à confirmer
QUESTIONS_AND_CONDITIONS = [
    row(
        "Si ce bilan est confirmé, il s'agirait de l'attaque la plus meurtrière depuis la signature de la trêve.",
        says("il s'agirait de l'attaque la plus meurtrière", None, "hedged"),
    ),
    row(
        "S'il était avéré, le versement de 600 000 euros constituerait un délit de corruption, souligne "
        "l'ONG Transparence Adriatique.",
        says("constituerait un délit de corruption", "Transparence", "hedged"),
    ),
    row(
        "Reste à savoir si la banque centrale avait été informée de l'ampleur des pertes.",
        says("la banque centrale avait été informée de l'ampleur des pertes", None, "hedged"),
    ),
    row(
        "À supposer que la bande soit authentique, elle a été enregistrée avant la rupture des relations "
        "diplomatiques.",
        says("elle a été enregistrée avant la rupture des relations diplomatiques", None, "hedged"),
    ),
    row(
        "Canicule : les réacteurs de la vallée vont-ils devoir s'arrêter ?",
        no_claim("les réacteurs de la vallée vont-ils devoir s'arrêter"),
    ),
    row(
        "Pourquoi l'alerte a-t-elle été donnée quarante minutes trop tard ? C'est ce que le parquet de "
        "Bari veut comprendre.",
        no_claim("Pourquoi l'alerte a-t-elle été donnée quarante minutes trop tard"),
    ),
    row(
        "Le président a-t-il menti au Parlement ? Trois documents versés mardi au dossier montrent qu'il "
        "connaissait le contrat.",
        no_claim("Le président a-t-il menti au Parlement"),
        says("il connaissait le contrat", ..., ("asserted", "attributed")),
    ),
    row(
        "Le choc a été si violent que la locomotive s'est couchée sur le talus.",
        says("Le choc a été si violent", None, "asserted"),
    ),
    row(
        "La question du financement de l'hôpital a été tranchée lundi par le conseil régional.",
        says("La question du financement de l'hôpital a été tranchée lundi", None, "asserted"),
    ),
    row(
        "Même si les pluies ont cessé, 4 000 foyers restent sans électricité dans le delta.",
        says("4 000 foyers restent sans électricité dans le delta", None, "asserted", figure="4000"),
    ),
    row(
        "S'il a longtemps vécu à Bruxelles, l'opposant n'a jamais demandé la nationalité belge.",
        says("l'opposant n'a jamais demandé la nationalité belge", None, ("asserted", "denied")),
    ),
]

# 6h a hedge inside an attribution, an attribution inside a hedge
HEDGE_AND_ATTRIBUTION = [
    row(
        "Il semble que, selon la gendarmerie de Moselle, les deux véhicules aient roulé sans feux.",
        says("les deux véhicules aient roulé sans feux", "gendarmerie", "hedged"),
    ),
    row(
        "La juge d'instruction n'exclut pas que d'autres élus aient profité du système.",
        says("d'autres élus aient profité du système", "juge", "hedged"),
    ),
    row(
        "« Les pirates ont sans doute eu accès aux dossiers médicaux », a reconnu le directeur de l'hôpital de Lugano.",
        says("Les pirates ont sans doute eu accès aux dossiers médicaux", "directeur", "hedged"),
    ),
    row(
        "Selon toute probabilité, affirme l'institut géologique islandais, le magma s'est déplacé vers le sud-ouest.",
        says("le magma s'est déplacé vers le sud-ouest", "institut", "hedged"),
    ),
    row(
        "Le président géorgien aurait confié à ses proches qu’il ne croyait plus à l’adhésion.",
        says("il ne croyait plus à l’adhésion", "président", ("hedged", "denied")),
    ),
    row(
        "Un diplomate européen juge possible que le sommet soit déplacé à Vienne.",
        says("le sommet soit déplacé à Vienne", "diplomate", ("hedged", "forecast")),
    ),
    row(
        "L'avocat de la famille se dit convaincu que le vol a été commis par un employé.",
        says("le vol a été commis par un employé", "avocat", "attributed"),
    ),
    row(
        "La Banque de France ne doute pas que l’établissement a trompé ses clients.",
        says("l’établissement a trompé ses clients", "Banque de France", "attributed"),
    ),
]

# 6i how sure the verb itself is
VERB_CLASSES = [
    row(
        "Le consortium affirme que le câble sous-marin a été sectionné à deux endroits.",
        says("le câble sous-marin a été sectionné à deux endroits", "consortium", "attributed"),
    ),
    row(
        "L’ONU craint que 200\u202f000 habitants ne soient coupés de toute aide.",
        says(
            "200\u202f000 habitants ne soient coupés de toute aide", "ONU", "hedged", figure="200000", stance="worries"
        ),
    ),
    row(
        "Le voisin du dessus pense que le locataire était absent depuis plusieurs jours.",
        says("le locataire était absent depuis plusieurs jours", "voisin", "hedged"),
    ),
    row(
        "Une étude de l'université d'Uppsala démontre que les filtres laissaient passer les particules les plus fines.",
        says("les filtres laissaient passer les particules les plus fines", "Uppsala", "attributed"),
    ),
    row(
        "Les services sociaux savaient que l'enfant ne fréquentait plus l'école, reconnaît la présidente "
        "du département.",
        says("l'enfant ne fréquentait plus l'école", ..., ("attributed", "asserted")),
    ),
    row(
        "Le club espère que son capitaine sera remis pour la finale de dimanche.",
        says("son capitaine sera remis pour la finale de dimanche", "club", ("forecast", "hedged")),
    ),
    row(
        "Craint de tous ses lieutenants, le chef de la milice vivait reclus dans une ancienne mine.",
        says("le chef de la milice vivait reclus dans une ancienne mine", None, "asserted"),
    ),
    row(
        "Un quart des enfants de la région ne savent pas nager à leur entrée au collège.",
        says("ne savent pas nager à leur entrée au collège", None, "asserted"),
    ),
    row(
        "L’article 12 du règlement prévoit une amende de 1\u202f500 euros par jour de retard.",
        says("une amende de 1\u202f500 euros par jour de retard", ..., ("asserted", "attributed"), figure="1500"),
    ),
    row(
        "La réforme suppose une révision de la Constitution et donc l'accord des deux chambres.",
        says("La réforme suppose une révision de la Constitution", None, "asserted"),
    ),
]
