"""Indirect speech: que, infinitives, questions, nouns, passives, nouns of saying."""

from __future__ import annotations

from reading import no_claim, row, says

# que after many verbs of saying; verbs of wanting, obtaining, seeing to it
INDIRECT_QUE = [
    row(
        "Le constructeur ferroviaire assure que les essieux mis en cause ont tous été remplacés pendant la "
        "trêve estivale.",
        says("les essieux mis en cause ont tous été remplacés", "constructeur", "attributed"),
    ),
    row(
        "Les négociateurs boliviens font valoir que la frontière maritime a été tracée sans leur accord à la "
        "fin du XIXe siècle.",
        says("la frontière maritime a été tracée sans leur accord", "négociateurs boliviens", "attributed"),
    ),
    row(
        "Le gestionnaire du réseau a fait savoir vendredi soir que le courant était rétabli dans 80 % des "
        "foyers de l'île.",
        says("le courant était rétabli dans 80 % des foyers", "gestionnaire", "attributed", figure="80"),
    ),
    row(
        "Le sélectionneur a laissé entendre que son capitaine souffrait encore de la cheville, à deux jours "
        "du quart de finale.",
        says("son capitaine souffrait encore de la cheville", "sélectionneur"),
    ),
    row(
        "La banque centrale du Kenya reconnaît que l'inflation est repassée au-dessus de sa cible depuis février.",
        says("l'inflation est repassée au-dessus de sa cible", "banque centrale", "attributed"),
    ),
    row(
        "Le parquet de Bergame a précisé que la victime, un livreur de 26 ans, n'était pas connue des "
        "services de renseignement et que son scooter avait disparu.",
        says("son scooter avait disparu", "parquet", "attributed"),
    ),
    row(
        "La Cour des comptes rappelle que la rocade devait coûter 310 millions d'euros et ouvrir en 2019.",
        says("la rocade devait coûter 310 millions d'euros", "Cour des comptes", figure="310000000"),
    ),
    row(
        "L'association de consommateurs se félicite que le fabricant ait rappelé les 14 000 poussettes défectueuses.",
        says("le fabricant ait rappelé les 14 000 poussettes", "association", figure="14000"),
    ),
    row(
        "Les enquêteurs ont établi que le virement était parti d'un compte chypriote, et l'avocat de la "
        "défense ne conteste pas que son client en avait la signature.",
        says("le virement était parti d'un compte chypriote", "enquêteurs", "attributed"),
    ),
    row(
        "Un vétérinaire de la réserve déplore que les braconniers aient repris leurs tournées dès le départ "
        "des rangers.",
        says("les braconniers aient repris leurs tournées", "vétérinaire", "attributed"),
    ),
    row(
        "Le négociant aurait, d'après l'ordonnance de renvoi, avoué que les étiquettes étaient imprimées à Gênes.",
        says("les étiquettes étaient imprimées à Gênes", ...),
    ),
    row(
        "Deux agents municipaux veillent à ce que les enfants traversent sans danger devant l'école maternelle.",
        says("Deux agents municipaux veillent", None, "asserted"),
    ),
    row(
        "Les riverains ont obtenu que les camions ne passent plus par la place du village après 20 heures.",
        says("Les riverains ont obtenu", None, "asserted"),
    ),
    row(
        "Les plongeurs ont attendu que la marée descende pour pénétrer dans la coque du ferry.",
        says("Les plongeurs ont attendu que la marée descende", None, "asserted"),
    ),
    row(
        "La récolte a été si mauvaise que les moulins de la vallée tournent à mi-régime depuis septembre.",
        says("les moulins de la vallée tournent à mi-régime", None, "asserted"),
    ),
    row("On lui a assuré qu'il était vivant.", says("il était vivant", None, "attributed")),
    row("On nous a dit que le pont était fermé.", says("le pont était fermé", None, "attributed")),
    row("On sait que le pont est fermé.", says("le pont est fermé", None, "asserted")),
    row(
        "Le ministre de la Justice a précisé pendant une conférence de presse que l'explosion était un accident.",
        says("l'explosion était un accident", "ministre de la Justice", "attributed"),
    ),
    row(
        "Luc Fallon est candidat. Concernant le fait que son épouse soit discrète, il explique qu'elle a voyagé.",
        says("elle a voyagé", "Fallon", "attributed"),
    ),
    row(
        "Le ministre s'est contenté de rappeler que l'enquête était en cours.",
        says("l'enquête était en cours", "ministre", "attributed"),
    ),
    row(
        "La directrice soutient que les comptes sont justes et table sur une hausse en juin.",
        says("les comptes sont justes", "directrice", "attributed"),
        says("une hausse en juin", "directrice", "forecast"),
    ),
    row(
        "À la préfecture, on répond que le dossier suit son cours.",
        says("le dossier suit son cours", "préfecture", "attributed"),
    ),
    row(
        "Au siège de Renault, on assure que les freins sont sûrs.",
        says("les freins sont sûrs", "Renault"),
    ),
    row(
        "À Toulouse, on a compté 300 marcheurs.",
        says("on a compté 300 marcheurs", None, figure="300"),
    ),
    row(
        "Le procureur n'en démord pas : le premier appel date de midi.",
        says("le premier appel date de midi", "procureur"),
    ),
    row(
        "Le syndicat enfonce le clou : « Le dépôt sera fermé en mai. »",
        says("Le dépôt sera fermé en mai", "syndicat", "forecast"),
    ),
    row(
        "Beaucoup, autour de lui, affirment que les coffres étaient fermés.",
        says("les coffres étaient fermés", "Beaucoup"),
    ),
    row(
        "Certains assurent que les coffres étaient fermés.",
        says("les coffres étaient fermés", "Certains"),
    ),
    row(
        "Certains coffres étaient fermés.",
        says("Certains coffres étaient fermés", None),
    ),
    row(
        "Même prudence au ministère des Pêches, où l'on fait valoir que 300 chalutiers attendent au port.",
        says("300 chalutiers attendent au port", "ministère des Pêches", figure="300"),
    ),
]

# infinitives: dit avoir, affirme disposer de, reconnaît être, promet de, menace de, nie avoir
INDIRECT_INFINITIVE = [
    row(
        "La défense antiaérienne dit avoir abattu dans la nuit 21 drones au-dessus de la mer d'Azov.",
        says("avoir abattu dans la nuit 21 drones", "défense antiaérienne", "attributed", figure="21"),
    ),
    row(
        "Le Premier ministre a promis de réunir les partenaires sociaux avant la fin du mois.",
        says("réunir les partenaires sociaux", "Premier ministre", ("forecast", "attributed"), stance="pledges"),
    ),
    row(
        "Le conseiller régional nie avoir touché la moindre commission sur la vente du domaine skiable.",
        says("avoir touché la moindre commission", "conseiller régional", "denied", stance="denies"),
    ),
    row(
        "L'assaillant prétend avoir agi seul, sur un coup de tête, après une dispute avec son bailleur.",
        says("avoir agi seul", "assaillant"),
    ),
    row(
        "La milice dit ne détenir aucun des ingénieurs portés disparus sur le chantier du gazoduc.",
        says("ne détenir aucun des ingénieurs", "milice", "denied"),
    ),
    row(
        "Le milliardaire s'est engagé à céder ses parts dans la chaîne d'ici à l'automne.",
        says("céder ses parts dans la chaîne", "milliardaire", stance="pledges"),
    ),
    row(
        "La coalition affirme, images à l'appui, contrôler désormais les deux rives du canal.",
        says("contrôler désormais les deux rives du canal", "coalition", "attributed"),
    ),
    row(
        "Le syndicat des pilotes a démenti préparer un débrayage pour le week-end de la Pentecôte.",
        says("préparer un débrayage", "syndicat", "denied", stance="denies"),
    ),
    row(
        "Le vieux cadastre permet de reconnaître les parcelles inondables sans avoir à se rendre sur place.",
        says("Le vieux cadastre permet de reconnaître les parcelles inondables", None, "asserted"),
    ),
    row(
        "À Bruges, les guides promènent les touristes en barque jusqu'à 22 heures pour affirmer la place de "
        "la ville sur la carte.",
        says("les guides promènent les touristes en barque", None, "asserted"),
    ),
    row(
        "Le sprinteur jamaïcain vient de prolonger de deux ans son contrat avec l'équipementier allemand.",
        says("vient de prolonger de deux ans son contrat", None, "asserted"),
    ),
    row(
        "L'ancien Premier ministre Luc Fallon, candidat à la mairie, a assuré au « 20 Heures » de TF1, ce jeudi 26 "
        "janvier, être prêt à renoncer.",
        says("être prêt à renoncer", "Fallon", "attributed"),
    ),
    row(
        "Le gérant précise en avoir vendu trois.",
        says("en avoir vendu trois", "gérant", figure="3"),
    ),
    row(
        "La mairie demande aux riverains de ne pas boire l'eau du puits.",
        says("demande aux riverains de ne pas boire l'eau du puits", "mairie"),
    ),
    row(
        "La forte demande aux urgences inquiète peu.",
        says("demande aux urgences inquiète", None),
    ),
    row(
        "Le patron est sorti pour affirmer n'avoir jamais rien su du défaut.",
        says("n'avoir jamais rien su du défaut", "patron"),
    ),
    row(
        "Le délégué du Syndicat des marins (SMD) rappelle avoir alerté trois fois.",
        says("avoir alerté trois fois", "SMD", figure="3"),
    ),
    row(
        "Au ministère des Transports, on jure n'avoir jamais reçu le rapport.",
        says("n'avoir jamais reçu le rapport", "ministère des Transports", "denied"),
    ),
]

# indirect questions after saying, knowing, not knowing; the same words elsewhere
INDIRECT_QUESTIONS = [
    row(
        "Les autorités sanitaires ignorent toujours comment la bactérie est entrée dans le réseau d'eau potable.",
        says("comment la bactérie est entrée dans le réseau", "autorités sanitaires", "hedged"),
    ),
    row(
        "Le commandant du navire a refusé de dire qui se trouvait à la barre au moment du choc.",
        says("qui se trouvait à la barre", "commandant", "hedged", stance="silent"),
    ),
    row(
        "L'horloger a expliqué comment le mécanisme avait été démonté, pièce par pièce, en 1943.",
        says("comment le mécanisme avait été démonté", "horloger"),
    ),
    row(
        "On ignore encore qui a commandité l'assassinat du notaire de Bastelica.",
        says("qui a commandité l'assassinat du notaire", None, "hedged"),
    ),
    row(
        "Reste à savoir si le Parlement de Skopje ratifiera le texte avant les élections.",
        says("si le Parlement de Skopje ratifiera le texte", None, ("hedged", "forecast")),
    ),
    row(
        "La commission d'enquête n'a pas pu déterminer lequel des deux moteurs a pris feu le premier.",
        says("lequel des deux moteurs a pris feu le premier", "commission", "hedged"),
    ),
    row(
        "Ceux qui savent nager ont gagné la rive, les autres se sont accrochés aux branches.",
        says("ont gagné la rive", None, "asserted"),
        says("les autres se sont accrochés aux branches", None, "asserted"),
    ),
    row(
        "Le froid était si vif que la fontaine de la place a gelé en plein après-midi.",
        says("la fontaine de la place a gelé", None, "asserted"),
    ),
    row(
        "Combien de temps encore les habitants de Chinandega devront-ils boire l'eau des citernes ?",
        no_claim("Combien de temps encore les habitants de Chinandega devront-ils boire l'eau des citernes"),
    ),
    row(
        "Les apiculteurs savent dire l'heure à la seule couleur des butineuses : la chaleur a tout déréglé "
        "cette année.",
        says("la chaleur a tout déréglé cette année", None, "asserted"),
    ),
]

# nouns as objects: annoncer la mort de, faire état de, revendiquer, chiffrer à, imputer à, accuser de, qualifier de
NOUN_OBJECTS = [
    row(
        "L'état-major nigérian a annoncé mardi la mort de 12 civils dans une embuscade près de Maiduguri.",
        says("la mort de 12 civils", "état-major", "attributed", figure="12"),
    ),
    row(
        "Le Croissant-Rouge a fait état de 64 blessés, pour la plupart touchés par des éclats de verre.",
        says("64 blessés", "Croissant-Rouge", "attributed", figure="64"),
    ),
    row(
        "Devant les actionnaires, la directrice financière a évoqué une perte de 7 millions d'euros au "
        "premier trimestre.",
        says("une perte de 7 millions d'euros", "directrice financière", "attributed", figure="7000000"),
    ),
    row(
        "Le préfet du Nord a parlé d'un « acte isolé » après la profanation des 31 tombes du carré militaire.",
        says("acte isolé", "préfet du Nord", "attributed"),
    ),
    row(
        "La fédération des assureurs a chiffré à 430 millions de francs suisses le coût des orages de grêle.",
        says("430 millions de francs suisses", "assureurs", ("attributed", "hedged"), figure="430000000"),
    ),
    row(
        "Le service météorologique évalue à 120 kilomètres par heure la vitesse des rafales sur la côte sud.",
        says("120 kilomètres par heure", "service météorologique", "hedged", figure="120"),
    ),
    row(
        "Erevan a accusé Bakou d'avoir ouvert le feu sur une ambulance dans la région de Tavouch.",
        says("avoir ouvert le feu sur une ambulance", "Erevan", "attributed", stance="accuses"),
    ),
    row(
        "L'office du tourisme s'attend à une affluence record pour le pont de l'Ascension.",
        says("une affluence record", "office du tourisme", "forecast"),
    ),
    row(
        "Les inspecteurs de l'ONU ont constaté la disparition de deux cylindres de chlore dans l'entrepôt scellé.",
        says("la disparition de deux cylindres de chlore", "inspecteurs", "attributed", figure="2"),
    ),
    row(
        "Handicap International déplore le décès de trois de ses démineurs dans la province de Herat.",
        says("le décès de trois de ses démineurs", "Handicap International", "attributed", figure="3"),
    ),
    row(
        "Les feuilles rousses annoncent l'automne dans les forêts du Vermont, où les hôtels affichent complet.",
        says("Les feuilles rousses annoncent l'automne", None, "asserted"),
    ),
    row(
        "Le fils du forgeron a été confirmé dimanche en l'église Saint-Loup par l'évêque de Troyes.",
        says("a été confirmé dimanche en l'église Saint-Loup", None, "asserted"),
    ),
    row(
        "La statue équestre évoque un condottiere et trône depuis 1911 devant la gare.",
        says("trône depuis 1911 devant la gare", None, "asserted"),
    ),
    row(
        "Un feu clignotant signale l'entrée du chenal aux plaisanciers depuis le début du mois.",
        says("Un feu clignotant signale l'entrée du chenal", None, "asserted"),
    ),
    row(
        "Le vieux pont accuse son âge : la circulation y est limitée à 3,5 tonnes depuis dix ans.",
        says("la circulation y est limitée à 3,5 tonnes", None, "asserted", figure="3.5"),
    ),
    row("La mairie a prévenu les riverains dès lundi.", says("La mairie a prévenu les riverains", None, "asserted")),
    row("La société a averti ses clients d'une coupure.", says("d'une coupure", "société", "attributed")),
    row("L'ONU a alerté mardi sur le sort de 300 000 déplacés.", says("sur le sort de 300 000 déplacés", "ONU")),
    row("Le syndicat a alerté la direction sur le manque de lits.", says("sur le manque de lits", "syndicat")),
    row("Les pompiers ont alerté la société en mai.", says("ont alerté la société en mai", None, "asserted")),
    row(
        "La radio évoquait, sur la foi d'un infirmier, la mort d'un captif.",
        says("la mort d'un captif", "infirmier", "attributed", via="radio"),
    ),
    row(
        "Les rebelles avancent difficilement par le nord et perdent des dizaines de combattants.",
        says("perdent des dizaines de combattants", None, "asserted", figure="at least 20"),
    ),
    row("L'ONU avance le chiffre de 300 morts.", says("le chiffre de 300 morts", "ONU", figure="300")),
    row(
        "Le gouvernement s'estime en bonne voie pour atteindre son objectif.",
        says("s'estime en bonne voie", "gouvernement", "attributed"),
    ),
    row(
        "Ce sont les Danois qui établissent les meilleures performances, avec 39 % de leur électricité.",
        says("établissent les meilleures performances", None, "asserted"),
    ),
    row(
        "Le diplomate a fait cas de cinq autres étudiants sans nouvelles.",
        says("cinq autres étudiants sans nouvelles", "diplomate", figure="5"),
    ),
    row(
        "Le rapport, révélé par l'AFP, concluait à la vulnérabilité de l'ouvrage.",
        says("la vulnérabilité de l'ouvrage", "rapport"),
    ),
    row(
        "La crue, ce que des hydrologues décrivent comme la plus forte du siècle, a emporté deux ponts.",
        says("la plus forte du siècle", "hydrologues"),
    ),
    row(
        "Le barrage a cédé dans ce que la préfète a appelé « un enchaînement malheureux ».",
        says("un enchaînement malheureux", "préfète"),
    ),
    row(
        "Le procès s'ouvre dans ce que l'ONG présente comme une mascarade.",
        says("une mascarade", "ONG"),
    ),
    row(
        "Ce que le maire présente comme un accident a coûté deux vies.",
        says("a coûté deux vies", None, figure="2"),
    ),
    row(
        "L'ONG fait désormais état de neuf morts.",
        says("neuf morts", "ONG", figure="9"),
    ),
    row(
        "Le ministère fait encore état de deux disparus.",
        says("deux disparus", "ministère", figure="2"),
    ),
    row(
        "Les organisateurs attendent 30 000 marcheurs samedi.",
        says("30 000 marcheurs samedi", "organisateurs", "forecast", figure="30000"),
    ),
    row(
        "Le comptable attend sa convocation du 5 juin devant le tribunal.",
        says("convocation du 5 juin devant le tribunal", None),
    ),
    row(
        "Les clichés du satellite Orbis, publiés dimanche par Reuters, montrent des chars alignés.",
        says("des chars alignés", "satellite"),
    ),
    row(
        "Le guide montre une grotte aux visiteurs.",
        says("montre une grotte aux visiteurs", None),
    ),
    row(
        "L'institut corrige son estimation : de 30 000 à 33 000 foyers.",
        says("de 30 000 à 33 000 foyers", "institut", "hedged", figure="30000 to 33000"),
    ),
    row(
        "Le syndicat des marins pointe du doigt le manque d'effectifs.",
        says("pointe du doigt le manque d'effectifs", "syndicat"),
    ),
    row(
        "La maire exprime son incompréhension face à la lenteur des secours.",
        says("exprime son incompréhension", "maire"),
    ),
    row(
        "Le parquet a requis dix ans de prison contre l'ancien maire.",
        says("a requis dix ans de prison", "parquet", figure="10"),
    ),
    row(
        "L'avocat de la défense a plaidé la relaxe.",
        says("a plaidé la relaxe", "avocat"),
    ),
    row(
        "L'opposition crie au scandale et réclame une enquête.",
        says("crie au scandale", "opposition"),
        says("réclame une enquête", "opposition"),
    ),
    row(
        "La police dénombre des blessés dans trois rues.",
        says("des blessés dans trois rues", "police"),
    ),
    row(
        "L'experte tient la thèse d'une collision pour « peu vraisemblable ».",
        says("la thèse d'une collision", "experte", "hedged"),
    ),
    row(
        "Le maire tient une réunion pour les riverains.",
        says("tient une réunion pour les riverains", None),
    ),
    row(
        "Des images satellites semblent montrer un patrouilleur au nord du ferry.",
        says("un patrouilleur au nord du ferry", "images satellites", "hedged"),
    ),
    row(
        "Les données AIS font apparaître une vitesse stable de 17 nœuds.",
        says("une vitesse stable de 17 nœuds", "données AIS"),
    ),
    row(
        "L'expert penche plutôt pour une panne.",
        says("une panne", "expert", "hedged"),
    ),
    row(
        "Le gestionnaire du port s'attend à un recul de 40 % du trafic.",
        says("un recul de 40 % du trafic", "gestionnaire", "forecast"),
    ),
    row(
        "Le comité fait pour sa part état de quatre morts.",
        says("quatre morts", "comité", figure="4"),
    ),
    row(
        "Le communiqué final prévoit le gel des avoirs de 23 officiers.",
        says("le gel des avoirs de 23 officiers", "communiqué", "attributed", figure="23"),
    ),
    row(
        "Le règlement prévoit une amende de 30 euros.",
        says("prévoit une amende de 30 euros", None),
    ),
    row(
        "Le docteur Ikess a fourni lui-même un décompte : 19 corps et 86 blessés.",
        says("19 corps", "Ikess", figure="19"),
        says("86 blessés", "Ikess", figure="86"),
    ),
    row(
        "Un agent, qui a requis l'anonymat, évoque une fuite.",
        says("une fuite", "agent"),
    ),
]

# the source stands after par, or the sentence is impersonal
PASSIVE_SOURCES = [
    row(
        "Il a été annoncé par le palais royal que le prince héritier renonçait à ses fonctions militaires.",
        says("le prince héritier renonçait à ses fonctions militaires", "palais royal", "attributed"),
    ),
    row(
        "Le décès du navigateur a été confirmé dans la soirée par son équipe à terre.",
        says("Le décès du navigateur", "équipe", "attributed"),
    ),
    row(
        "L'attentat contre le marché aux bestiaux a été revendiqué par le Front du Sahel, un groupe dissident.",
        says("L'attentat contre le marché aux bestiaux", "Front du Sahel", "attributed"),
    ),
    row(
        "Les hausses de salaire proposées par la direction sont jugées dérisoires par l'intersyndicale.",
        says("sont jugées dérisoires", "intersyndicale", "attributed"),
    ),
    row(
        "Les dégâts sont évalués par la chambre d'agriculture à quelque 15 millions d'euros.",
        says("15 millions d'euros", "chambre d'agriculture", "hedged", figure="about 15000000"),
    ),
    row(
        "La présence de salmonelles dans le lot 447 a été établie par le laboratoire cantonal de Fribourg.",
        says("La présence de salmonelles dans le lot 447", "laboratoire cantonal", "attributed"),
    ),
    row(
        "Il est précisé dans l'arrêté que les terrasses doivent fermer à 23 heures.",
        says("les terrasses doivent fermer à 23 heures", "arrêté"),
    ),
    row(
        "Le maintien de la grève a été voté, rappelle-t-on au syndicat, par 212 voix contre 9.",
        says("Le maintien de la grève a été voté", "syndicat", "attributed"),
    ),
    row(
        "La finale a été précédée par une minute de silence, puis par un lâcher de colombes.",
        says("La finale a été précédée par une minute de silence", None, "asserted"),
    ),
    row(
        "Il a été plusieurs fois champion de Galice avant d'être engagé, à trente ans, par l'équipe nationale.",
        says("Il a été plusieurs fois champion de Galice", None, "asserted"),
    ),
    row(
        "Le discours de la reine a été interrompu par une panne de micro qui a duré huit minutes.",
        says("Le discours de la reine a été interrompu par une panne de micro", None, "asserted"),
    ),
    row(
        "Une échéance jugée « irréaliste » par le syndicat du rail.",
        says("jugée « irréaliste »", "syndicat"),
    ),
    row(
        "Le plan, qualifié de « fumeux » par les élus d'opposition, coûterait 3 millions.",
        says("qualifié de « fumeux »", "élus d'opposition"),
        says("coûterait 3 millions", None, "hedged"),
    ),
    row(
        "La loi présentée lundi par le ministre sera votée en mars.",
        says("sera votée en mars", None, "forecast"),
    ),
    row(
        "Ces digues, jugées insuffisantes par la Cour des comptes, dataient de 1950.",
        says("jugées insuffisantes", "Cour des comptes"),
    ),
]

# nouns of saying: de l'aveu de, aux dires de, l'annonce par X de, la déclaration selon laquelle, les chiffres de
SAYING_NOUNS = [
    row(
        "La cale, à en croire le second, contenait des pneus usagés et non des pièces d'artillerie.",
        says("contenait des pneus usagés", "second"),
    ),
    row(
        "L'annonce par le groupe Steelwerk de la fermeture de son laminoir de Charleroi a pris de court les "
        "élus wallons.",
        says("la fermeture de son laminoir de Charleroi", "Steelwerk"),
        says("a pris de court les élus wallons", None, "asserted"),
    ),
    row(
        "D'après les estimations de la FAO, un éleveur sur cinq a perdu la totalité de son troupeau.",
        says("un éleveur sur cinq a perdu la totalité de son troupeau", "FAO", "hedged"),
    ),
    row(
        "Les chiffres de l'office national de la pêche montrent un recul de 22 % des débarquements de sardines.",
        says(
            "un recul de 22 % des débarquements de sardines", "office national de la pêche", "attributed", figure="22"
        ),
    ),
    row(
        "Selon le témoignage de la boulangère, l'homme boitait et parlait avec un accent du Nord.",
        says("l'homme boitait et parlait avec un accent du Nord", "boulangère", "attributed"),
    ),
    row(
        "L'affirmation du promoteur selon laquelle le sol a été dépollué est contredite par trois carottages.",
        says("le sol a été dépollué", "promoteur", "attributed"),
    ),
    row(
        "Les aveux du comptable, qui a admis devant le juge avoir détourné 90 000 livres, ont clos l'instruction.",
        says("avoir détourné 90 000 livres", "comptable", "attributed", figure="90000"),
    ),
    row(
        "Le président du club a négocié seul à Dubaï la vente du stade. À l'en croire, elle rapportera 60 "
        "millions d'euros.",
        says("rapportera 60 millions", "président du club", "forecast", figure="60000000"),
    ),
    row(
        "Les accusations de Bogota, pour qui la guérilla a miné l'oléoduc, ont été rendues publiques dimanche.",
        says("la guérilla a miné l'oléoduc", "Bogota", "attributed"),
    ),
    row(
        "Les chiffres romains gravés sur le fronton du théâtre ont été redorés au printemps.",
        says("ont été redorés au printemps", None, "asserted"),
    ),
    row(
        "Le mot d'ordre a été suivi par les trois quarts des écoles, et l'école du bourg n'a accueilli que "
        "six enfants.",
        says("l'école du bourg n'a accueilli que six enfants", None, figure="6"),
    ),
]
