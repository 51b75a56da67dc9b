"""Several claims in one sentence: coordination, relatives, participles, lists of figures, totals."""

from __future__ import annotations

from reading import row, says

# 9a et, mais, tandis que, alors que, semicolons
COORDINATED = [
    row(
        "Le syndicat revendique 900 grévistes, mais la direction n'en compte que 210.",
        says("900 grévistes", "syndicat", "attributed", figure="900"),
        says("la direction n'en compte que 210", "direction", "attributed", figure="210"),
    ),
    row(
        "La crue a atteint 5,8 mètres à Plzeň ; à Prague, la Vltava n'a gagné que 90 centimètres.",
        says("La crue a atteint 5,8 mètres à Plzeň", None, "asserted", figure="5.8"),
        says("la Vltava n'a gagné que 90 centimètres", None, "asserted"),
    ),
    row(
        "Selon l'hôpital de Sfax, 14 blessés sont rentrés chez eux mais cinq patients demeurent dans un état critique.",
        says("14 blessés sont rentrés chez eux", "hôpital", "attributed", figure="14"),
        says("cinq patients demeurent dans un état critique", "hôpital", "attributed", figure="5"),
    ),
    row(
        "Le principal suspect a été interpellé à Vigo ; son complice serait toujours au Maroc.",
        says("Le principal suspect a été interpellé à Vigo", None, "asserted"),
        says("son complice serait toujours au Maroc", None, "hedged"),
    ),
    row(
        "La gendarmerie a saisi 340 kg de résine de cannabis et la douane a intercepté 12 véhicules volés.",
        says("340 kg de résine de cannabis", ..., figure="340"),
        says("la douane a intercepté 12 véhicules volés", ..., figure="12"),
    ),
    row(
        "Oslo a expulsé trois diplomates, Stockholm en a rappelé deux.",
        says("Oslo a expulsé trois diplomates", ..., figure="3"),
        says("Stockholm en a rappelé deux", ..., figure="2"),
    ),
    row(
        "L’avocate générale a requis huit ans de prison, tandis que la défense a plaidé l’acquittement.",
        says("a requis huit ans de prison", ..., figure="8"),
        says("la défense a plaidé l’acquittement", ...),
    ),
    row(
        "Le maire assure que l'eau est potable, mais reconnaît que deux captages ont été fermés.",
        says("l'eau est potable", "maire", "attributed"),
        says("deux captages ont été fermés", "maire", "attributed", figure="2"),
    ),
    row(
        "Un chauffeur et son passager ont été retrouvés morts dans la cabine du poids lourd.",
        says(
            "Un chauffeur et son passager ont été retrouvés morts dans la cabine du poids lourd",
            None,
            "asserted",
            whole=True,
        ),
    ),
    row(
        "Les inspecteurs sont venus contrôler et peser les chargements de bois.",
        says("Les inspecteurs sont venus contrôler et peser les chargements de bois", None, "asserted", whole=True),
    ),
    row(
        "Un hélicoptère a percuté une tour et s'est écrasé sur une autoroute, selon la police.",
        says("Un hélicoptère a percuté une tour", "police", "attributed"),
        says("s'est écrasé sur une autoroute", "police", "attributed"),
    ),
    row(
        "Le ministre a mis fin au suspense en annonçant sa candidature à la mairie.",
        says("Le ministre a mis fin au suspense", None, "asserted"),
        says("sa candidature à la mairie", "ministre", "attributed"),
    ),
    row(
        "Les autorités parlent d'un accident ; l'opposition, d'une négligence.",
        says("un accident", "autorités"),
        says("une négligence", "opposition"),
    ),
    row(
        "Kiev parle d'un assaut « préparé » ; l'état-major russe, lui, d'une « provocation ».",
        says("un assaut « préparé »", "Kiev"),
        says("une « provocation »", "état-major russe"),
    ),
    row(
        "Une source parle d'un accord proche et juge « improbable » un échec.",
        says("un accord proche", "source"),
        says("« improbable » un échec", "source"),
    ),
    row(
        "Le maire juge « irresponsable » la décision du préfet.",
        says("« irresponsable » la décision du préfet", "maire"),
    ),
    row(
        "Une source évoque un attentat ; le maire, un accident.",
        says("un attentat", "source"),
        says("un accident", "maire"),
    ),
    row(
        "Le Premier ministre a présenté ses condoléances aux familles et promis « toute la lumière ».",
        says("« toute la lumière »", "Premier ministre"),
    ),
]

# 9b relative clauses with a figure or a certainty of their own
RELATIVES = [
    row(
        "L'incendie de l'usine textile, qui a fait 12 blessés, a détruit 3 000 mètres carrés d'ateliers.",
        says("qui a fait 12 blessés", None, "asserted", figure="12"),
        says("a détruit 3 000 mètres carrés d'ateliers", None, "asserted", figure="3000"),
    ),
    row(
        "Le chalutier, à bord duquel se trouvaient neuf marins, a sombré à 60 milles au large de Vigo.",
        says("à bord duquel se trouvaient neuf marins", None, "asserted", figure="9"),
        says("a sombré à 60 milles au large de Vigo", None, "asserted", figure="60"),
    ),
    row(
        "Le ministre, qui affirme avoir été prévenu tardivement, a limogé deux directeurs d’administration.",
        says("avoir été prévenu tardivement", "ministre", "attributed"),
        says("a limogé deux directeurs d’administration", ..., "asserted", figure="2"),
    ),
    row(
        "Les éboulements ont emporté 11 chalets, dont trois étaient occupés.",
        says("Les éboulements ont emporté 11 chalets", None, "asserted", figure="11"),
        says("dont trois étaient occupés", None, "asserted", figure="3"),
    ),
    row(
        "Le vaccin, que 62 % des soignants ont refusé, a été administré à 8 000 résidents de maisons de retraite.",
        says("que 62 % des soignants ont refusé", None, "asserted", figure="62"),
        says("a été administré à 8 000 résidents de maisons de retraite", None, "asserted", figure="8000"),
    ),
    row(
        "La police bavaroise a démantelé un réseau de faussaires qui avait écoulé plus de 5 000 diplômes, "
        "a annoncé le parquet.",
        says("La police bavaroise a démantelé un réseau de faussaires", "parquet", "attributed"),
        says("qui avait écoulé plus de 5 000 diplômes", "parquet", "attributed", figure="at least 5000"),
    ),
    row(
        "Les familles qui ont perdu leur logement seront hébergées au gymnase.",
        says("Les familles qui ont perdu leur logement seront hébergées au gymnase", None, "forecast", whole=True),
    ),
    row(
        "Le juge qui instruit l'affaire a été dessaisi vendredi.",
        says("Le juge qui instruit l'affaire a été dessaisi vendredi", None, "asserted", whole=True),
    ),
    row(
        "De son côté, Me Paule Aud, qui défend vingt-trois familles, nous a dit redouter un procès.",
        says("qui défend vingt-trois familles", None, figure="23"),
        says("redouter un procès", "Aud"),
    ),
    row(
        "La fondation, dont l'État paie 15 % des frais, assure travailler seule.",
        says("dont l'État paie 15 % des frais", None, figure="15"),
        says("travailler seule", "fondation"),
    ),
    row(
        "Le Front, qui revendique 300 hommes, nie l'attaque.",
        says("revendique 300 hommes", "Front"),
        says("nie l'attaque", "Front", "denied"),
    ),
]

# 9c participles and gerunds that add a fact
PARTICIPLES = [
    row(
        "Un kamikaze s'est fait exploser devant une caserne de Quetta, faisant 12 morts et une quarantaine de blessés.",
        says("Un kamikaze s'est fait exploser devant une caserne de Quetta", None, "asserted"),
        says("faisant 12 morts", None, "asserted", figure="12"),
        says("une quarantaine de blessés", None, "asserted", figure="about 40"),
    ),
    row(
        "Une poutrelle est tombée du quatrième étage, blessant grièvement deux ouvriers polonais.",
        says("Une poutrelle est tombée du quatrième étage", None, "asserted"),
        says("blessant grièvement deux ouvriers polonais", None, "asserted", figure="2"),
    ),
    row(
        "Trois corps ont été repêchés dimanche, portant le bilan à 31 morts.",
        says("Trois corps ont été repêchés dimanche", None, "asserted", figure="3"),
        says("portant le bilan à 31 morts", None, "asserted", figure="31"),
    ),
    row(
        "Le typhon a balayé le nord de Luçon, privant d'électricité 600 000 foyers et déracinant des "
        "centaines d'arbres.",
        says("privant d'électricité 600 000 foyers", None, "asserted", figure="600000"),
        says("déracinant des centaines d'arbres", None, "asserted"),
    ),
    row(
        "Le fabricant a rappelé 27 modèles de sèche-cheveux, reconnaissant que le fil s'échauffait.",
        says("Le fabricant a rappelé 27 modèles de sèche-cheveux", ..., figure="27"),
        says("le fil s'échauffait", "fabricant", "attributed"),
    ),
    row(
        "Un obus est tombé sur un marché de Maiduguri, tuant 19 personnes selon la police.",
        says("Un obus est tombé sur un marché de Maiduguri", ...),
        says("tuant 19 personnes", "police", "attributed", figure="19"),
    ),
    row(
        "L'entreprise a fermé en juin, laissant 340 salariés sans solde et 2 000 clients sans chaudière.",
        says("laissant 340 salariés sans solde", None, "asserted", figure="340"),
        says("2 000 clients sans chaudière", None, "asserted", figure="2000"),
    ),
    row(
        "Les assaillants, arrivés à bord de trois motos, ont tué un policier et blessé six passants.",
        says("arrivés à bord de trois motos", None, "asserted", figure="3"),
        says("blessé six passants", None, "asserted", figure="6"),
    ),
    row(
        "Condamnée à 40\u202f000 euros d’amende en première instance, la chaîne a été relaxée en appel.",
        says("Condamnée à 40\u202f000 euros d’amende en première instance", None, "asserted", figure="40000"),
        says("la chaîne a été relaxée en appel", None, "asserted"),
    ),
    row(
        "« Le quai est sous l'eau », a constaté la capitaine du port, précisant que onze voiliers avaient "
        "rompu leurs amarres.",
        says("Le quai est sous l'eau", "capitaine", "attributed"),
        says("onze voiliers avaient rompu leurs amarres", "capitaine", "attributed", figure="11"),
    ),
    row(
        "Le club a terminé l'exercice sur une perte de 7 millions d'euros, portant sa dette à 52 millions.",
        says("une perte de 7 millions d'euros", None, "asserted", figure="7000000"),
        says("portant sa dette à 52 millions", None, "asserted", figure="52000000"),
    ),
    row(
        "Les manifestants ont défilé en chantant sous les fenêtres du ministère.",
        says("Les manifestants ont défilé en chantant sous les fenêtres du ministère", None, "asserted", whole=True),
    ),
    row(
        "Un piéton a été tué en traversant la voie rapide près de Graz.",
        says("Un piéton a été tué en traversant la voie rapide près de Graz", None, "asserted", whole=True),
    ),
    row(
        "Un retraité de Pescara a été condamné pour avoir menacé une juge.",
        says("Un retraité de Pescara a été condamné pour avoir menacé une juge", None, "asserted", whole=True),
    ),
    row(
        "Le bilan reste provisoire, trois mineurs étant encore portés disparus, a indiqué la préfecture.",
        says("Le bilan reste provisoire", "préfecture", "attributed"),
        says("trois mineurs étant encore portés disparus", "préfecture", "attributed", figure="3"),
    ),
    row(
        "La route reste coupée, quatre arbres étant tombés, selon la gendarmerie.",
        says("La route reste coupée", "gendarmerie", "attributed"),
        says("quatre arbres étant tombés", "gendarmerie", "attributed", figure="4"),
    ),
    row(
        "Avec des experts avertissant d'une pénurie, le marché recule.",
        says("d'une pénurie", "experts"),
        says("le marché recule", None, "asserted"),
    ),
]

# 9d several figures under one head, gapped verbs
FIGURE_LISTS = [
    row(
        "Les heurts entre supporters ont fait 16 blessés d'un côté et 29 de l'autre.",
        says("16 blessés d'un côté", None, "asserted", figure="16"),
        says("29 de l'autre", None, "asserted", figure="29"),
    ),
    row(
        "La préfecture a compté 4 500 marcheurs, les organisateurs 18 000.",
        says("4 500 marcheurs", "préfecture", figure="4500"),
        says("18 000", "organisateurs", figure="18000"),
    ),
    row(
        "Le sondage donne 47 % à la maire sortante, 31 % à son rival écologiste et 22 % au candidat souverainiste.",
        says("47 % à la maire sortante", ..., figure="47"),
        says("31 % à son rival écologiste", ..., figure="31"),
        says("22 % au candidat souverainiste", ..., figure="22"),
    ),
    row(
        "La ligue a retiré trois points à Malmö et cinq à Norrköping.",
        says("trois points à Malmö", ..., figure="3"),
        says("cinq à Norrköping", ..., figure="5"),
    ),
    row(
        "Selon la Croix-Rouge, 230 tentes ont été livrées lundi, 410 mardi et 90 mercredi.",
        says("230 tentes ont été livrées lundi", "Croix-Rouge", "attributed", figure="230"),
        says("410 mardi", "Croix-Rouge", "attributed", figure="410"),
        says("90 mercredi", "Croix-Rouge", "attributed", figure="90"),
    ),
    row(
        "Moscou dit avoir abattu 32 drones, Kiev 11 missiles.",
        says("32 drones", "Moscou", "attributed", figure="32"),
        says("Kiev 11 missiles", "Kiev", "attributed", figure="11"),
    ),
    row(
        "La grippe aviaire a tué 6 000 canards dans les Landes et 2 500 dans le Gers, selon la chambre d'agriculture.",
        says("6 000 canards dans les Landes", "chambre d'agriculture", "attributed", figure="6000"),
        says("2 500 dans le Gers", "chambre d'agriculture", "attributed", figure="2500"),
    ),
    row(
        "L'usine de Gijón perdra 180 postes, celle de Porto 95.",
        says("L'usine de Gijón perdra 180 postes", None, "forecast", figure="180"),
        says("celle de Porto 95", None, "forecast", figure="95"),
    ),
    row(
        "Le thermomètre affichait entre 38 et 41 degrés dans la plaine du Pô.",
        says(
            "Le thermomètre affichait entre 38 et 41 degrés dans la plaine du Pô",
            None,
            "asserted",
            figure="38 to 41",
            whole=True,
        ),
    ),
    row(
        "La motion a été adoptée par 12 voix contre 8.",
        says("La motion a été adoptée par 12 voix contre 8", None, "asserted", whole=True),
    ),
    row(
        "Un garçon de 8 ans et sa sœur de 11 ans ont disparu du centre aéré.",
        says("Un garçon de 8 ans et sa sœur de 11 ans ont disparu du centre aéré", None, "asserted", whole=True),
    ),
    row(
        "Des attaques ont fait au moins sept morts (deux civils et cinq assaillants).",
        says("au moins sept morts", None, "asserted", figure="at least 7"),
        says("deux civils", None, "asserted", figure="2"),
        says("cinq assaillants", None, "asserted", figure="5"),
    ),
]

# 9e a total with its parts, two sources in one sentence
TOTALS_AND_PAIRS = [
    row(
        "Au total, 1 940 hectares ont brûlé en Galice, dont 600 dans la seule province d'Ourense.",
        says("1 940 hectares ont brûlé en Galice", None, "asserted", figure="1940"),
        says("dont 600 dans la seule province d'Ourense", None, "asserted", figure="600"),
    ),
    row(
        "La direction affirme que la fuite a duré dix minutes, l'inspection du travail qu'elle a commencé la veille.",
        says("la fuite a duré dix minutes", "direction", "attributed", figure="10"),
        says("elle a commencé la veille", "inspection", "attributed"),
    ),
    row(
        "Sur les 64 élèves intoxiqués, 51 ont regagné leur domicile et 13 sont en observation.",
        says("51 ont regagné leur domicile", None, "asserted", figure="51"),
        says("13 sont en observation", None, "asserted", figure="13"),
    ),
    row(
        "L’assureur évalue les pertes à 80 millions d’euros, mais l’armateur assure qu’elles dépassent 120 millions.",
        says("évalue les pertes à 80 millions d’euros", "assureur", "hedged", figure="80000000"),
        says("elles dépassent 120 millions", "armateur", "attributed", figure="at least 120000000"),
    ),
    row(
        "La pétition a recueilli 5 000 signatures en mai et 7 000 en juin, soit 12 000 au total.",
        says("5 000 signatures en mai", None, "asserted", figure="5000"),
        says("7 000 en juin", None, "asserted", figure="7000"),
        says("soit 12 000 au total", None, "asserted", figure="12000"),
    ),
    row(
        "Selon l'OMS et l'Unicef, deux millions d'enfants ne sont pas vaccinés dans la région.",
        says(
            "deux millions d'enfants ne sont pas vaccinés dans la région",
            ...,
            "attributed",
            figure="2000000",
            whole=True,
        ),
    ),
    row(
        "Neuf des douze jurés ont voté la culpabilité.",
        says("Neuf des douze jurés ont voté la culpabilité", None, "asserted", figure="9", whole=True),
    ),
    row(
        "Le ministre et le préfet affirment d'une même voix que la digue avait été inspectée.",
        says("la digue avait été inspectée", "ministre", "attributed", whole=True),
    ),
    row(
        "Une Calabraise sur cinq vit sous le seuil de pauvreté.",
        says("Une Calabraise sur cinq vit sous le seuil de pauvreté", None, "asserted", whole=True),
    ),
]
