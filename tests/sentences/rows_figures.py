"""Figures: bounds, ranges, spelled, fractions, measures, numbers in names, scope, findings of none, counted nouns."""

from __future__ import annotations

from reading import row, says

# bounds and approximators of a figure, and the same words where they bound nothing
BOUNDS = [
    row(
        "Le cortège, parti de la gare routière sous une pluie battante, a réuni environ 6 500 "
        "personnes selon la police.",
        says("a réuni environ 6 500 personnes", "police", "attributed", figure="about 6500"),
    ),
    row(
        "Le prix de la baguette s'établit désormais autour de 350 dinars dans les quartiers "
        "périphériques de la capitale.",
        says("s'établit désormais autour de 350 dinars", None, figure="about 350"),
    ),
    row(
        "À peine 300 spectateurs ont assisté à la rencontre, jouée dans une enceinte qui peut en "
        "accueillir vingt fois plus.",
        says("À peine 300 spectateurs ont assisté à la rencontre", None, "asserted"),
    ),
    row(
        "Une cinquantaine de motards de la gendarmerie ont été déployés le long du parcours, fermé depuis l'aube.",
        says("Une cinquantaine de motards de la gendarmerie ont été déployés", None, figure="about 50"),
    ),
    row(
        "Une centaine de riverains, réunis dans la salle des fêtes, ont signé la pétition contre "
        "l'extension de la carrière.",
        says("Une centaine de riverains", None, figure="about 100"),
    ),
    row(
        "Au moins dix-sept mineurs sont bloqués au fond de la galerie nord, a indiqué le gouverneur de la province.",
        says("Au moins dix-sept mineurs sont bloqués", "gouverneur", "attributed", figure="at least 17"),
    ),
    row(
        "Pas moins de 64 recours ont été déposés devant le tribunal administratif contre l'arrêté du préfet.",
        says("Pas moins de 64 recours ont été déposés", None, figure="at least 64"),
    ),
    row(
        "L'opérateur devra verser des indemnités au-delà de 180 jours de coupure, rappelle l'autorité de régulation.",
        says("verser des indemnités au-delà de 180 jours de coupure", "autorité", figure="at least 180"),
    ),
    row(
        "Un peu plus de 900 bulletins séparaient les deux candidats à l'issue du dépouillement, "
        "achevé tard dans la nuit.",
        says("Un peu plus de 900 bulletins séparaient les deux candidats", None, figure="at least 900"),
    ),
    row(
        "Les silos du port ne contiennent plus que de quoi tenir 20 jours tout au plus, "
        "reconnaît l'Office des céréales.",
        says("de quoi tenir 20 jours tout au plus", "Office", figure="at most 20"),
    ),
    row(
        "La dette de la région dépasse 2,3 milliards d'euros, selon un audit remis lundi aux élus de la commission.",
        says(
            "La dette de la région dépasse 2,3 milliards d'euros", "audit", "attributed", figure="at least 2300000000"
        ),
    ),
    row(
        "Le montant des impayés excède 40 000 euros, ce qui a conduit le bailleur à saisir le juge.",
        says("Le montant des impayés excède 40 000 euros", None, figure="at least 40000"),
    ),
    row(
        "Ils étaient 12 000 au moins sur l'esplanade, assure l'intersyndicale, qui parle d'un succès inespéré.",
        says("Ils étaient 12 000 au moins sur l'esplanade", "intersyndicale", "attributed", figure="at least 12000"),
    ),
    row(
        "La construction de la digue a coûté 70 millions d'euros environ, financés pour "
        "l'essentiel par l'Union européenne.",
        says("La construction de la digue a coûté 70 millions d'euros environ", None, figure="about 70000000"),
    ),
    row(
        "Les sauveteurs ont extrait 38 passagers au minimum de la rame accidentée avant l'arrivée de la grue.",
        says("Les sauveteurs ont extrait 38 passagers au minimum", None, figure="at least 38"),
    ),
    row(
        "Près de Charleroi, le convoi exceptionnel a heurté la pile d'une passerelle, coupant la "
        "circulation dans les deux sens.",
        says("le convoi exceptionnel a heurté la pile d'une passerelle", None, "asserted", figure="none"),
    ),
    row(
        "Le président de la fédération a parcouru la région jusqu'à Perpignan sans jamais "
        "évoquer la fermeture des centres.",
        says("Le président de la fédération a parcouru la région jusqu'à Perpignan", None, "asserted", figure="none"),
    ),
    row(
        "Dans les rayons du supermarché, il n'y avait plus de farine ni d'huile dès l'annonce du blocus.",
        says("il n'y avait plus de farine ni d'huile", None, figure="none"),
    ),
    row(
        "Le récit des rescapés dépasse l'entendement et plonge le village dans la stupeur.",
        says("Le récit des rescapés dépasse l'entendement", None, "asserted", figure="none"),
    ),
    row(
        "Les véhicules blindés ont pris position autour de la place centrale et dans les "
        "environs du palais de justice.",
        says("Les véhicules blindés ont pris position autour de la place centrale", None, "asserted", figure="none"),
    ),
    row(
        "À peine arrivée à l'aéroport, la délégation kényane a été conduite à la résidence du médiateur.",
        says("la délégation kényane a été conduite à la résidence du médiateur", None, "asserted", figure="none"),
    ),
]

# ranges of figures, and pairs of numbers that are no range
RANGES = [
    row(
        "Sur la digue, 15-20 baraques ont été emportées par la houle, raconte un pêcheur de l'île.",
        says("15-20 baraques ont été emportées par la houle", "pêcheur", "attributed", figure="15 to 20"),
    ),
    row(
        "Le ministère de l'Économie évalue le manque à gagner entre 3 et 4 milliards de dollars "
        "pour la seule année écoulée.",
        says(
            "le manque à gagner entre 3 et 4 milliards de dollars",
            "ministère",
            "hedged",
            figure="3000000000 to 4000000000",
        ),
    ),
    row(
        "Les pluies ont apporté entre 90 et 110 millimètres d'eau en trois heures sur le piémont "
        "cévenol, du jamais-vu en mai.",
        says("Les pluies ont apporté entre 90 et 110 millimètres d'eau", None, figure="90 to 110"),
    ),
    row(
        "D'après l'état-major, la garnison compterait de 1 500 à 2 000 hommes, dont une partie mal équipée.",
        says("la garnison compterait de 1 500 à 2 000 hommes", "état-major", "hedged", figure="1500 to 2000"),
    ),
    row(
        "Le nombre de communes placées en alerte rouge est passé de 12 à 15 dans la matinée.",
        says("est passé de 12 à 15", None, "asserted", figure="15"),
    ),
    row(
        "L'assureur a ramené son estimation des sinistres de 900 à 640 millions de francs "
        "suisses, après l'inspection des toitures.",
        says(
            "ramené son estimation des sinistres de 900 à 640 millions de francs suisses",
            "assureur",
            figure="640000000",
        ),
    ),
    row(
        "De 2012 à 2015, la fonderie a rejeté ses eaux usées dans le canal sans autorisation.",
        says("la fonderie a rejeté ses eaux usées dans le canal sans autorisation", None, "asserted", figure="none"),
    ),
    row(
        "Le bureau de vote de l'école Pasteur est ouvert de 8 à 18 heures, sauf décision contraire du préfet.",
        says("Le bureau de vote de l'école Pasteur est ouvert de 8 à 18 heures", None, figure="none"),
    ),
    row(
        "Battue 3-1 sur son terrain, l'équipe féminine de Dunkerque a réclamé l'annulation du match pour tricherie.",
        says("l'équipe féminine de Dunkerque a réclamé l'annulation du match", ..., figure="none"),
    ),
    row(
        "Les articles 12 à 15 du projet de loi sur les carrières ont été retirés en commission.",
        says(
            "Les articles 12 à 15 du projet de loi sur les carrières ont été retirés", None, "asserted", figure="none"
        ),
    ),
]

# numbers spelled out or mixed, and number words that count nothing
SPELLED = [
    row(
        "Deux douzaines de bergers ont bloqué l'accès au parc national pour réclamer des tirs de "
        "défense contre le loup.",
        says("Deux douzaines de bergers ont bloqué l'accès au parc national", None, "asserted", figure="about 24"),
    ),
    row(
        "Plusieurs dizaines de milliers de pèlerins convergent vers le sanctuaire malgré "
        "l'interdiction prononcée par la préfète.",
        says("Plusieurs dizaines de milliers de pèlerins convergent", None, "asserted", figure="at least 20000"),
    ),
    row(
        "Un millier d'apiculteurs ont manifesté devant le Parlement européen contre l'autorisation du pesticide.",
        says("Un millier d'apiculteurs ont manifesté", None, "asserted", figure="about 1000"),
    ),
    row(
        "Mille deux cents logements sociaux seront démolis dans le quartier des Tilleuls, a annoncé l'office HLM.",
        says("Mille deux cents logements sociaux seront démolis", "office", "forecast", figure="1200"),
    ),
    row(
        "Le constructeur coréen investira 1,5 milliard d'euros dans son usine slovaque, selon le "
        "communiqué publié vendredi.",
        says("Le constructeur coréen investira 1,5 milliard d'euros", "communiqué", "forecast", figure="1500000000"),
    ),
    row(
        "Trente-sept mille cinq cents hectares de pinède sont partis en fumée, selon les images du satellite européen.",
        says(
            "Trente-sept mille cinq cents hectares de pinède sont partis en fumée",
            "images",
            "attributed",
            figure="37500",
        ),
    ),
    row(
        "Un million deux cent mille électeurs étaient appelés aux urnes dans cette province frontalière du Soudan.",
        says("Un million deux cent mille électeurs étaient appelés aux urnes", None, figure="1200000"),
    ),
    row(
        "Soixante et onze otages, pour la plupart des lycéennes, ont été relâchés au bord de la rivière.",
        says("Soixante et onze otages", None, "asserted", figure="71"),
    ),
    row(
        "Des centaines de milliers de moutons ont péri dans les steppes mongoles, ensevelis sous une croûte de glace.",
        says("Des centaines de milliers de moutons ont péri", None, "asserted", figure="at least 200000"),
    ),
    row(
        "Le musée a reçu une demi-douzaine de menaces depuis l'ouverture de l'exposition, confie sa conservatrice.",
        says("Le musée a reçu une demi-douzaine de menaces", "conservatrice", "attributed", figure="about 6"),
    ),
    row(
        "Près de deux cents journalistes tchèques ont signé la tribune publiée samedi par l'hebdomadaire.",
        says("Près de deux cents journalistes tchèques ont signé la tribune", None, "asserted", figure="about 200"),
    ),
    row(
        "Le mouvement est à deux doigts de l'implosion depuis la démission de sa trésorière.",
        says("Le mouvement est à deux doigts de l'implosion", None, "asserted", figure="none"),
    ),
    row(
        "Le conseil municipal a adopté à l'unanimité le jumelage avec la ville ontarienne de Mille-Îles.",
        says("Le conseil municipal a adopté à l'unanimité le jumelage", ..., figure="none"),
    ),
]

# fractions and percentages (in percent), and the same words in names and set phrases
FRACTIONS = [
    row(
        "La moitié des passages à niveau du département ne sont pas gardés, relève la chambre régionale des comptes.",
        says("La moitié des passages à niveau du département ne sont pas gardés", "chambre", figure="50"),
    ),
    row(
        "Un tiers du cheptel ovin de l'île a été abattu en six semaines, selon les services vétérinaires.",
        says("Un tiers du cheptel ovin de l'île a été abattu", "services vétérinaires", "attributed", figure="33.3"),
    ),
    row(
        "Les deux tiers des enseignants du lycée français de Bogota ont cessé le travail mardi.",
        says("Les deux tiers des enseignants", None, "asserted", figure="66.7"),
    ),
    row(
        "Un adolescent sur cinq dit avoir été harcelé en ligne, d'après une enquête menée dans quatorze pays.",
        says("Un adolescent sur cinq dit avoir été harcelé en ligne", ..., figure="20"),
    ),
    row(
        "La liste sortante recule de trois points par rapport au scrutin précédent, d'après le dernier sondage.",
        says("La liste sortante recule de trois points", "sondage", "attributed", figure="3"),
    ),
    row(
        "Les trois quarts des bâtiments inspectés présentent des fissures, ont averti les "
        "ingénieurs dépêchés sur place.",
        says(
            "Les trois quarts des bâtiments inspectés présentent des fissures", "ingénieurs", "attributed", figure="75"
        ),
    ),
    row(
        "Plus de la moitié des sièges sont allés à des indépendants proches du roi, selon des résultats partiels.",
        says(
            "Plus de la moitié des sièges sont allés à des indépendants",
            "résultats",
            "attributed",
            figure="at least 50",
        ),
    ),
    row(
        "Le laboratoire a vendu un quart de ses brevets à un concurrent indien pour éponger ses pertes.",
        says("Le laboratoire a vendu un quart de ses brevets", None, "asserted", figure="25"),
    ),
    row(
        "Près d'un patient sur deux renonce à se faire opérer faute d'anesthésiste, regrette le "
        "syndicat des chirurgiens.",
        says("Près d'un patient sur deux renonce à se faire opérer", "syndicat", figure="about 50"),
    ),
    row(
        "Le tiers payant sera supprimé dans les centres de santé privés, d'après un brouillon du décret.",
        says("Le tiers payant sera supprimé", "brouillon", "forecast", figure="none"),
    ),
    row(
        "Le bâtonnier juge l'enquête à moitié faite et réclame l'audition de tous les surveillants.",
        says("l'enquête à moitié faite", "bâtonnier", figure="none"),
    ),
    row(
        "La garde frontalière surveille le col vingt-quatre heures sur vingt-quatre, avec l'appui de drones.",
        says("La garde frontalière surveille le col", None, "asserted"),
    ),
]

# money, distances, weights, magnitudes, areas, speeds; calibres and models that are no counts
MEASURES = [
    row(
        "Le parquet financier réclame 1,2 million d'euros d'amende à la banque luxembourgeoise "
        "pour blanchiment aggravé.",
        says("réclame 1,2 million d'euros d'amende", "parquet", stance="demands", figure="1200000"),
    ),
    row(
        "La marée noire s'étend désormais sur 40 kilomètres de littoral, a précisé la préfecture maritime.",
        says("La marée noire s'étend désormais sur 40 kilomètres de littoral", "préfecture", "attributed", figure="40"),
    ),
    row(
        "Les douaniers d'Anvers ont intercepté 3,4 tonnes de cocaïne dissimulées dans des conteneurs de bananes.",
        says("Les douaniers d'Anvers ont intercepté 3,4 tonnes de cocaïne", None, "asserted", figure="3.4"),
    ),
    row(
        "Une secousse de magnitude 6,3 a été ressentie à l'aube jusque dans les faubourgs de Lima.",
        says("Une secousse de magnitude 6,3 a été ressentie", None, "asserted", figure="6.3"),
    ),
    row(
        "L'incendie, attisé par le mistral, a dévoré 850 hectares de garrigue aux portes de Martigues.",
        says("a dévoré 850 hectares de garrigue", None, "asserted", figure="850"),
    ),
    row(
        "Le conducteur du bus roulait à 112 km/h dans une zone limitée à 70, a révélé le procureur de Huelva.",
        says("Le conducteur du bus roulait à 112 km/h", "procureur", "attributed", figure="112"),
    ),
    row(
        "La rançon versée pour la libération du cargo s'élèverait à 4 millions de dollars, croit savoir un courtier.",
        says(
            "La rançon versée pour la libération du cargo s'élèverait à 4 millions de dollars",
            "courtier",
            "hedged",
            figure="4000000",
        ),
    ),
    row(
        "Le niveau du lac a baissé de 2,7 mètres en dix ans, d'après l'observatoire de l'eau du canton.",
        says("Le niveau du lac a baissé de 2,7 mètres", "observatoire", "attributed", figure="2.7"),
    ),
    row(
        "Un obus de 155 mm a éventré la façade de la maternité, selon le gouverneur de la région.",
        says("Un obus de 155 mm a éventré la façade de la maternité", "gouverneur", "attributed", figure="none"),
    ),
    row(
        "L'armée slovaque a cédé à Kiev des munitions de 122 mm prélevées sur ses réserves stratégiques.",
        says("L'armée slovaque a cédé à Kiev des munitions de 122 mm", None, "asserted", figure="none"),
    ),
    row(
        "Une mitrailleuse lourde de 12,7 mm était montée sur le plateau du pick-up, rapporte un témoin.",
        says("Une mitrailleuse lourde de 12,7 mm était montée sur le plateau", "témoin", "attributed", figure="none"),
    ),
    row(
        "Un char T-72 et un lance-missiles S-300 ont été exposés sur la place par les autorités de la ville.",
        says("ont été exposés sur la place", None, "asserted", figure="none"),
    ),
]

# years, dates, hours, ranks and names that hold a number: no quantities; a true count beside them
NUMBERED_NAMES = [
    row(
        "Le 11e corps d'armée a repassé le fleuve sans combattre, laissant ses blindés sur la rive droite.",
        says("Le 11e corps d'armée a repassé le fleuve sans combattre", None, "asserted", figure="none"),
    ),
    row(
        "Un Il-96 du gouvernement s'est posé en urgence à Novossibirsk après une alerte au train d'atterrissage.",
        says("Un Il-96 du gouvernement s'est posé en urgence", None, "asserted", figure="none"),
    ),
    row(
        "La Grèce a signé l'achat de F-16 modernisés, malgré les protestations de la gauche radicale.",
        says("La Grèce a signé l'achat de F-16 modernisés", None, "asserted", figure="none"),
    ),
    row(
        "La RN7 est coupée dans les deux sens à la hauteur de Roanne en raison d'un éboulement.",
        says("La RN7 est coupée dans les deux sens", None, "asserted"),
    ),
    row(
        "L'épidémie de Covid-19 a durablement désorganisé les greffes d'organes, concluent les auteurs du rapport.",
        says("L'épidémie de Covid-19 a durablement désorganisé les greffes d'organes", "auteurs", figure="none"),
    ),
    row(
        "L'épave du vol MH-370 n'a jamais été localisée avec certitude malgré des recherches "
        "jusqu'au large de l'Australie.",
        says("L'épave du vol MH-370 n'a jamais été localisée avec certitude", None, figure="none"),
    ),
    row(
        "La victime occupait la chambre 12 de l'hôtel, d'après le registre saisi par les enquêteurs.",
        says("La victime occupait la chambre 12 de l'hôtel", "registre", "attributed", figure="none"),
    ),
    row(
        "Le tribunal de Bobigny, saisi en 2019, a condamné l'ancien principal du collège pour détournement de fonds.",
        says("a condamné l'ancien principal du collège", ..., figure="none"),
    ),
    row(
        "Le coup de feu est parti à 23 h 40, le 14 août, sur le parking de la discothèque.",
        says("Le coup de feu est parti à 23 h 40", None, "asserted", figure="none"),
    ),
    row(
        "L'A75 reste fermée aux poids lourds au niveau de l'échangeur 37, indique Bison futé.",
        says("L'A75 reste fermée aux poids lourds", "Bison", "attributed", figure="none"),
    ),
    row(
        "Sacré champion pour la 2e fois, le lanceur de marteau kényan a été contrôlé positif à la testostérone.",
        says("le lanceur de marteau kényan a été contrôlé positif à la testostérone", None, "asserted", figure="none"),
    ),
    row(
        "En 2021, le service comptait 23 magistrats, rappelle l'Union syndicale, qui dénonce un "
        "sous-effectif chronique.",
        says("le service comptait 23 magistrats", "Union syndicale", figure="23"),
    ),
    row(
        "Le vol AH1009 transportait 98 passagers au moment où le radar l'a perdu, selon la tour de contrôle.",
        says("Le vol AH1009 transportait 98 passagers", "tour de contrôle", "attributed", figure="98"),
    ),
]

# a bound word before a list of figures: the first for certain; no bound leaks back or over "dont"
BOUND_SCOPE = [
    row(
        "Environ 200 morts et 400 blessés ont été recensés dans les hôpitaux de la capitale, "
        "selon le ministère de la Santé.",
        says("Environ 200 morts", "ministère", "attributed", figure="about 200"),
    ),
    row(
        "Près de 70 enseignants, 15 surveillants et 8 infirmières refusent de rejoindre leur poste depuis la rentrée.",
        says("Près de 70 enseignants", None, "asserted", figure="about 70"),
    ),
    row(
        "L'armée revendique la destruction de moins de 20 ponts et de 6 radars depuis le début "
        "de la campagne aérienne.",
        says("moins de 20 ponts et de 6 radars", "armée", figure="at most 20"),
    ),
    row(
        "Jusqu'à 2 500 déplacés et 40 travailleurs humanitaires pourraient être évacués par la rivière, estime l'ONU.",
        says(
            "Jusqu'à 2 500 déplacés",
            "ONU",
            "hedged",
            figure="at most 2500",
        ),
    ),
    row(
        "Les secours ont dégagé 17 corps et une cinquantaine de survivants des gravats de la résidence universitaire.",
        says("Les secours ont dégagé 17 corps", None, "asserted", figure="17"),
    ),
    row(
        "L'éboulement a fait 38 morts et environ 120 disparus, d'après un bilan communiqué par la protection civile.",
        says("L'éboulement a fait 38 morts", "protection civile", "attributed", figure="38"),
        says("environ 120 disparus", "protection civile", "attributed", figure="about 120"),
    ),
    row(
        "Le raid a tué 9 combattants et au moins 3 civils, assure l'Observatoire des droits de la vallée.",
        says("tué 9 combattants", "Observatoire", "attributed", figure="9"),
        says("au moins 3 civils", "Observatoire", figure="at least 3"),
    ),
    row(
        "Plus de 80 ouvriers, dont 12 intérimaires, ont été intoxiqués par les vapeurs de soudure.",
        says("Plus de 80 ouvriers", None, "asserted", figure="at least 80"),
    ),
    row(
        "Le patron de la marine marchande parle de 26 navires immobilisés, dont près de la "
        "moitié battent pavillon panaméen.",
        says("26 navires immobilisés", "patron", figure="26"),
    ),
    row(
        "Un glissement de terrain a enseveli 5 maisons et plus de 300 têtes de bétail dans l'État du Kerala.",
        says("a enseveli 5 maisons", None, "asserted", figure="5"),
    ),
    row(
        "La Commission recense 400 plaintes recevables et une trentaine de signalements anonymes contre le diocèse.",
        says("400 plaintes recevables", "Commission", figure="400"),
    ),
    row(
        "La ville compte non pas 30 mais 45 logements vides.",
        says("45 logements vides", None, figure="45", whole=True),
    ),
    row(
        "Il y a eu non pas quatre, mais six décès, selon l'hôpital.",
        says("six décès", "hôpital", figure="6"),
    ),
]

# negative findings (no dead, no victim): denied and without a figure; look-alikes
NEGATIVE_FINDINGS = [
    row(
        "Aucun mort n'est à déplorer dans l'incendie de la tour, a annoncé le commandant des pompiers de Bruxelles.",
        says("Aucun mort n'est à déplorer dans l'incendie de la tour", "commandant", "denied", figure="none"),
    ),
    row(
        "La tempête n'a fait ni mort ni blessé dans l'archipel, où les liaisons maritimes restent suspendues.",
        says("La tempête n'a fait ni mort ni blessé dans l'archipel", None, "denied", figure="none"),
    ),
    row(
        "Les plongeurs n'ont retrouvé aucun corps dans l'épave du caboteur, relevée mercredi au large de Sfax.",
        says("Les plongeurs n'ont retrouvé aucun corps dans l'épave du caboteur", None, "denied", figure="none"),
    ),
    row(
        "« On ne compte ni blessé ni disparu », a déclaré à la presse le colonel Armand Tiercelin.",
        says("On ne compte ni blessé ni disparu", "Tiercelin", "denied", figure="none"),
    ),
    row(
        "Aucun des prélèvements effectués sur la plage ne dépasse la norme, a fait savoir l'agence régionale de santé.",
        says("Aucun des prélèvements effectués sur la plage ne dépasse la norme", "agence", "denied", figure="none"),
    ),
    row(
        "Personne n'a été blessé lors de la collision entre le tramway et la camionnette de livraison.",
        says("Personne n'a été blessé lors de la collision", None, "denied", figure="none"),
    ),
    row(
        "Aucun train ne circulera dimanche entre Metz et Nancy, a averti la direction régionale.",
        says("Aucun train ne circulera dimanche entre Metz et Nancy", "direction", ("forecast", "denied")),
    ),
    row(
        "Ni le parquet ni la défense n'ont souhaité commenter la décision de la chambre de l'instruction.",
        says("n'ont souhaité commenter la décision", "parquet", "hedged", stance="silent"),
    ),
    row(
        "La ville n'a pas seulement perdu son usine, elle a aussi vu partir ses commerces.",
        says("elle a aussi vu partir ses commerces", None, "asserted"),
    ),
    row(
        "Les deux camps sont ressortis de la réunion sans aucun accord, d'après un médiateur omanais.",
        says("Les deux camps sont ressortis de la réunion sans aucun accord", "médiateur"),
    ),
]

# a counted noun with its complement; "corps" and "camarades" that count nothing
COUNTED_NOUNS = [
    row(
        "Kiev revendique la mort de 12 soldats nord-coréens tués lors d'un assaut contre un dépôt de carburant.",
        says("12 soldats nord-coréens tués lors d'un assaut", ("Kiev",), figure="12"),
    ),
    row(
        "Trois jeunes recrues d'origine tchétchène ont déserté la base de Goris, selon une "
        "source militaire arménienne.",
        says("Trois jeunes recrues d'origine tchétchène ont déserté", "source militaire", "attributed", figure="3"),
    ),
    row(
        "Quatre de ses collaborateurs, dont la directrice de cabinet, ont été placés en garde à vue mardi matin.",
        says("Quatre de ses collaborateurs", None, "asserted", figure="4"),
    ),
    row(
        "La police judiciaire a saisi 17 fusils d'assaut de fabrication serbe dans un box de Vénissieux.",
        says("La police judiciaire a saisi 17 fusils d'assaut de fabrication serbe", None, "asserted", figure="17"),
    ),
    row(
        "Une vingtaine d'opposants au barrage, interpellés à l'aube, ont été présentés à un juge.",
        says("Une vingtaine d'opposants au barrage", None, "asserted", figure="about 20"),
    ),
    row(
        "Le navire-hôpital a recueilli 63 naufragés, la plupart originaires d'Érythrée, dont "
        "onze mineurs non accompagnés.",
        says("Le navire-hôpital a recueilli 63 naufragés", None, "asserted", figure="63"),
    ),
    row(
        "Deux cent dix plaignantes canadiennes ont saisi la Cour supérieure contre le fabricant de prothèses.",
        says("Deux cent dix plaignantes canadiennes ont saisi la Cour supérieure", None, "asserted", figure="210"),
    ),
    row(
        "Le corps électoral de la Nouvelle-Calédonie sera élargi, malgré l'opposition d'un camp "
        "indépendantiste divisé.",
        says("Le corps électoral de la Nouvelle-Calédonie sera élargi", None, "forecast", figure="none"),
    ),
    row(
        "L'un de leurs camarades a raconté que la mine avait été noyée volontairement.",
        says("la mine avait été noyée volontairement", "camarades", "attributed", figure="none"),
    ),
]
