"""Structures found by marking articles by hand, in sentences of our own: a statement inside another that must stand
in a claim of its own. Each list says how many marked statements share its cause."""

from __future__ import annotations

from reading import row, says

# an adjective, a participle or a prepositional phrase after a noun is a statement of its own (6)
PHRASES_AFTER_A_NOUN = [
    row(
        "Des relevés de balises publiques confirment qu'un ferry grec, apte à embarquer plus de 900 passagers, a "
        "récemment relié Le Pirée à Tobrouk.",
        says("apte à embarquer plus de 900 passagers", None, "asserted", figure="at least 900"),
        says("a récemment relié Le Pirée à Tobrouk", "relevés", "attributed"),
    ),
    row(
        "Les deux glissements de lundi auraient pour cause 1 800 tonnes de gravier à destination de la Corse, d'après "
        "le colonel Hugo Sarlat, chef du génie.",
        says("Les deux glissements de lundi auraient pour cause 1 800 tonnes", "Sarlat", "hedged", figure="1800"),
        says("à destination de la Corse", "Sarlat", "hedged"),
    ),
    row(
        "Pour les pompiers, la vitesse du feu s'explique par quelque 600 bidons de solvant, entassés au sous-sol "
        "« sans aucune autorisation ».",
        says("la vitesse du feu s'explique par quelque 600 bidons", "pompiers", "attributed", figure="about 600"),
        says("entassés au sous-sol « sans aucune autorisation »", "pompiers", "attributed"),
    ),
    row(
        "La cheminote Danuta Wolska a été entendue lundi. Le wagon contenait 90 tonnes de soude, sorties de Lodz pour "
        "Anvers, où les espérait une savonnerie, a-t-elle dit.",
        says("Le wagon contenait 90 tonnes de soude", "Wolska", "attributed", figure="90"),
        says("sorties de Lodz pour Anvers", "Wolska", "attributed"),
    ),
    row(
        "Le maire de Brévans et son adjointe auraient su dès mars le risque des 40 fûts de cyanure enfouis dix ans "
        "sous l'école, selon une note de l'inspection qu'a consultée l'agence Belga.",
        says("Le maire de Brévans et son adjointe auraient su dès mars", "note", "hedged", via="Belga"),
        says("40 fûts de cyanure enfouis dix ans sous l'école", "note", "attributed", via="Belga", figure="40"),
    ),
    row(
        "Le trafic avec l'île a déjà porté sur plus de 300 caisses d'antiquités, le musée du Pharos ayant diffusé des "
        "clichés aériens en avril révélant leur chargement de nuit.",
        says("Le trafic avec l'île a déjà porté sur plus de 300 caisses", None, "asserted", figure="at least 300"),
        says("révélant leur chargement de nuit", "musée du Pharos", "attributed"),
    ),
]

# a superlative set beside the subject says something of it (2)
SUPERLATIVES_BESIDE_THE_SUBJECT = [
    row(
        "L'avalanche, la plus meurtrière qu'aient connue les Pyrénées, a aussi coupé trois villages du monde.",
        says("la plus meurtrière qu'aient connue les Pyrénées", None, "asserted"),
        says("a aussi coupé trois villages du monde", None, "asserted", figure="3"),
    ),
    row(
        "La coupure, une des plus longues jamais relevées en hiver, a privé de courant plus de 30 000 foyers et en a "
        "gêné le double.",
        says("une des plus longues jamais relevées en hiver", None, "asserted"),
        says("a privé de courant plus de 30 000 foyers", None, "asserted", figure="at least 30000"),
    ),
]

# what a name is, said beside it, is the outlet's statement (2)
WHAT_A_NAME_IS = [
    row(
        "Castelor, exploitant du téléphérique, n'avait pas répondu dimanche matin.",
        says("Castelor, exploitant du téléphérique", None, "asserted"),
        says("n'avait pas répondu dimanche matin", "Castelor", "hedged"),
    ),
    row(
        "L'ODR, l'ancienne Garde des eaux, jure que nul de ses employés n'a écrit à ce blog.",
        says("l'ancienne Garde des eaux", None, "asserted"),
        says("nul de ses employés n'a écrit à ce blog", "ODR", "denied"),
    ),
]

# an event or a document named in a circumstance of the sentence is stated too (4)
NAMED_IN_A_CIRCUMSTANCE = [
    row(
        "Le négoce entre Hanoï et Vientiane s'est accru à la suite d'un traité de transit de mars, prévoyant "
        "apparemment une baisse des droits.",
        says("Le négoce entre Hanoï et Vientiane s'est accru", None, "asserted"),
        says("un traité de transit de mars", None, "asserted"),
        says("prévoyant apparemment une baisse des droits", None, "hedged"),
    ),
    row(
        "Au lendemain de l'avalanche qui a enseveli le chalet 3, Orsival pleure ses guides, et deux versions "
        "s'opposent déjà.",
        says("l'avalanche qui a enseveli le chalet 3", None, "asserted"),
        says("deux versions s'opposent déjà", None, "asserted"),
    ),
    row(
        "Dans un mémo daté du 3 août, dont La Gazette du Lac a reçu copie, Petra Lunn, chargée des ascenseurs de la "
        "tour, prévient son employeur que “le câble principal s'use”.",
        says("un mémo daté du 3 août", None, "asserted"),
        says("le câble principal s'use", "Lunn", "attributed"),
    ),
    row(
        "Partie du blog Le Veilleur des cimes, qui invoque un garde forestier, relayée par Radio Combes puis par un "
        "mensuel de Gap, l'hypothèse du loup échappé n'a trouvé jusqu'ici l'appui d'aucun témoin.",
        says(
            "l'hypothèse du loup échappé", "garde forestier", "attributed", via=("Veilleur des cimes", "Radio Combes")
        ),
        says("n'a trouvé jusqu'ici l'appui d'aucun témoin", None),
    ),
]

# a participle, « avant de », « sans », a relative after the saying: what the same person also refuses or accuses (5)
ADDED_AFTER_THE_SAYING = [
    row(
        "La rectrice de Nice, Odile Prat, a dit « pencher pour une erreur humaine », tout en évitant de parler du "
        "contenu des copies.",
        says("pencher pour une erreur humaine", "Prat", "attributed"),
        says("évitant de parler du contenu des copies", "Prat", "hedged"),
    ),
    row(
        "La consule Ilse Vantongeren a tenu une réunion publique. « Nous voulons apprendre qui a vendu ces radeaux », "
        "a-t-elle lâché, avant de réclamer la liste du bord.",
        says("Nous voulons apprendre qui a vendu ces radeaux", "Vantongeren", "attributed"),
        says("réclamer la liste du bord", "Vantongeren", "attributed"),
    ),
    row(
        "Interrogée samedi, Mme Roche a admis être à l'origine du signalement, sans souhaiter aller plus loin.",
        says("être à l'origine du signalement", "Roche", "attributed"),
        says("sans souhaiter aller plus loin", "Roche", "hedged"),
    ),
    row(
        "Nier la détresse des gens ou la tourner en dérision est une faute, a poursuivi la directrice, visant ceux qui "
        "ont décidé, à l'occasion de la grève, de salir tout un métier.",
        says("Nier la détresse des gens ou la tourner en dérision est une faute", "directrice", "attributed"),
        says("de salir tout un métier", "directrice", "attributed"),
    ),
    row(
        "L'Agence des ponts, renommée Office des ouvrages en 2019, n'a bien sûr rien souhaité nous confier.",
        says("renommée Office des ouvrages en 2019", None, "asserted"),
        says("n'a bien sûr rien souhaité nous confier", "Agence des ponts", "hedged"),
    ),
]

# a clause whose verb is « étant » is a statement of its own (2)
CLAUSES_WITH_ETANT = [
    row(
        "Le décompte pourrait monter, une trentaine de skieurs étant encore introuvables, d'après leur club.",
        says("Le décompte pourrait monter", ..., "forecast"),
        says("une trentaine de skieurs étant encore introuvables", "club", "attributed", figure="about 30"),
    ),
    row(
        "Lina Osei avait plus tôt évoqué un manque à gagner de 4 à 6 millions de francs, le préjudice d'image, celui "
        "de la marque, étant inclus.",
        says("un manque à gagner de 4 à 6 millions de francs", "Osei", "attributed", figure="4000000 to 6000000"),
        says("le préjudice d'image, celui de la marque, étant inclus", "Osei", "attributed"),
    ),
]

# two facts of one subject, or two objects of one verb, each with its own figure or circumstance (6)
TWO_FACTS_OF_ONE_SUBJECT = [
    row(
        "L'éboulement, perçu jusqu'à Sallanches, à une quinzaine de kilomètres plus bas, s'est déclenché à 5h20 sur le "
        "versant nord du Brévot, a indiqué à l'APA la capitaine Inès Chamoux, chef des secours.",
        says("perçu jusqu'à Sallanches, à une quinzaine de kilomètres", "Chamoux", "attributed", figure="about 15"),
        says("s'est déclenché à 5h20 sur le versant nord du Brévot", "Chamoux", "attributed", via="APA"),
    ),
    row(
        "La coulée a touché le bourg, a précisé la lieutenante Maud Sirier. « Nous avons un mur de boue de plus de "
        "huit mètres et un torrent qui menace l'école. Mes gars restent à l'abri », a-t-elle expliqué.",
        says("Nous avons un mur de boue de plus de huit mètres", "Sirier", "attributed", figure="at least 8"),
        says("un torrent qui menace l'école", "Sirier", "attributed"),
    ),
    row(
        "Le train 208 de la Rhétique a été stoppé à Coire, comme cinq autres convois, à cause d'une coulée qui "
        "dépasserait 2 mètres de haut, selon la régie des rails.",
        says("Le train 208 de la Rhétique a été stoppé à Coire", "régie", "attributed"),
        says("comme cinq autres convois", "régie", "attributed", figure="5"),
        says("une coulée qui dépasserait 2 mètres de haut", "régie", "hedged", figure="at least 2"),
    ),
    row(
        "Le site Trainspot.org, fin connaisseur des gares que cite l'agence Belga, raconte que le wagon Lutetia, sous "
        "licence danoise, a stationné à Metz en mai 2011 avec 310 tonnes d'acide sulfurique à bord.",
        says("le wagon Lutetia, sous licence danoise, a stationné à Metz en mai 2011", "Trainspot", "attributed"),
        says("avec 310 tonnes d'acide sulfurique à bord", "Trainspot", "attributed", via="Belga", figure="310"),
    ),
    row(
        "Partie il y a quatre ans dans un camion roumain d'occasion, sans freins, la cuve qui s'est renversée lundi "
        "n'aurait jamais dû rouler, raconte celle qui tenait alors le volant.",
        says("Partie il y a quatre ans dans un camion roumain d'occasion", "celle qui", "attributed", figure="4"),
        says("n'aurait jamais dû rouler", "celle qui", "attributed"),
    ),
]

# another voice inside the sentence, in a relative, with « quand » or after a fronted object (7)
A_SECOND_VOICE_INSIDE = [
    row(
        "Plus tôt, Irma Kallas, ministre des Forêts, avait parlé de braises dans la scierie, quand le colonel Pärn "
        "s'en tenait, après un tour du site, à des bonbonnes de gaz oubliées là « depuis des mois ».",
        says("de braises dans la scierie", "Kallas", "attributed"),
        says("des bonbonnes de gaz oubliées là « depuis des mois »", "Pärn", "attributed"),
    ),
    row(
        "Le patron « ne pensait » qu'à la prime, soutient Marek Dolny, pilote du ballon en 1998, à qui il a infligé ce "
        "détour alpin pour y charger du courrier.",
        says("Le patron « ne pensait » qu'à la prime", "Dolny", "attributed"),
        says("à qui il a infligé ce détour alpin", "Dolny", "attributed"),
    ),
    row(
        "Le Secours fluvial a démenti lundi les 740 noyés de Sarhad que lui attribuait le service météo de l'Union.",
        says("a démenti lundi les 740 noyés", "Secours fluvial", "denied"),
        says("les 740 noyés de Sarhad que lui attribuait le service météo de l'Union", "service météo", "attributed"),
    ),
    row(
        "Cette liste, le comité suisse l'a imputée au Secours fluvial, qui l'a niée mardi.",
        says("Cette liste, le comité suisse l'a imputée au Secours fluvial", "comité suisse", "attributed"),
        says("l'a niée mardi", "Secours fluvial", "denied"),
    ),
    row(
        "Ces secousses, présentées comme naturelles, le réseau andin de surveillance (RAS) les a notées à hauteur d'un "
        "tremblement de magnitude 2,7 ; on les a entendues à Arica, à plus de 90 km.",
        says("présentées comme naturelles", ..., "attributed"),
        says("notées à hauteur d'un tremblement de magnitude 2,7", "RAS", "attributed", figure="2.7"),
    ),
    row(
        "Trente-neuf, calculent la plupart des radios voisines, qui additionnent aux 31 noyés de la préfecture les "
        "huit pêcheurs du « Santa Lina » recensés par le Portugal.",
        says("Trente-neuf", "radios", "attributed", figure="39"),
        says("31 noyés de la préfecture", "préfecture", "attributed", figure="31"),
        says("les huit pêcheurs du « Santa Lina »", "Portugal", "attributed", figure="8"),
    ),
]

# what those say whom a speaker reports or accuses is theirs, through the speaker; « à moins que » (4)
VOICES_A_SPEAKER_REPORTS = [
    row(
        "Mais Mme Rao a dit que de vieux ingénieurs semblent croire à une « fuite banale », et pas du tout à un geste "
        "de sabotage.",
        says("semblent croire à une « fuite banale »", "ingénieurs", "hedged", via="Rao"),
        says("pas du tout à un geste de sabotage", "ingénieurs", "denied", via="Rao"),
    ),
    row(
        "Tibor Halasz, patron du fonds Corvin, a nié samedi toute faute. Il s'en est pris à « certains clubs » et à "
        "leurs sites, qui ont d'après lui colporté un récit tout prêt : pour eux, des clients du groupe ont provoqué "
        "la faillite, à moins que la caisse n'ait été vidée par ses cadres.",
        says("des clients du groupe ont provoqué la faillite", "clubs", "attributed", via="Halasz"),
        says("la caisse n'ait été vidée par ses cadres", "clubs", "hedged", via="Halasz"),
    ),
]

# the first clause before a semicolon, of the speaker named after the second, is not read (1)
CLAUSES_BEFORE_A_SEMICOLON = [
    row(
        "Rien n'exclut un geste volontaire, a déclaré la juge Elpida Zervou. L'origine reste à trouver ; une "
        "étincelle, un mégot ou un réchaud a pu partir du quai, a-t-elle ajouté, selon l'agence grecque Athina.",
        says("L'origine reste à trouver", "Zervou", "attributed", via="Athina"),
        says("une étincelle, un mégot ou un réchaud a pu partir du quai", "Zervou", "hedged", via="Athina"),
    ),
]

# « mes » before the instrument that gives a figure makes it the source; the relative « ce qui » judges the figure (2)
INSTRUMENTS_AND_WHAT_THEY_SHOW = [
    row(
        "Le Phare : D'où vient ce plomb ?\n\nArvid Holm : De la vieille usine, c'est presque certain.\n\nLe ministère "
        "de l'Eau assure que le puits est propre. Le croyez-vous ?\n\nMoi, j'ai vérifié. Mes capteurs donnent 0,4 "
        "gramme de plomb par litre au puits, ce qui est sous la norme, mais de justesse.",
        says("Mes capteurs donnent 0,4 gramme de plomb par litre au puits", "Holm", "attributed", figure="0.4"),
        says("ce qui est sous la norme, mais de justesse", "Holm", "attributed"),
    ),
]

# a list of places after « tels que » is cut at its first comma (1)
PLACES_IN_A_LIST = [
    row(
        "Les conscrits sont logés dans des casernes à Tartu et dans d'autres villes estoniennes telles que Narva, "
        "Valga et Pärnu et seront sans doute envoyés au front, selon la DGR.",
        says("d'autres villes estoniennes telles que Narva, Valga et Pärnu", "DGR", "attributed", whole=True),
        says("seront sans doute envoyés au front", "DGR", "forecast"),
    ),
]
