"""Direct speech: marks, length, incises and inversions, quotations without a cue."""

from __future__ import annotations

from reading import row, says

# every kind of mark: « », “ ”, " ", single marks, marks inside marks
DIRECT_MARKS = [
    row(
        "“La moelle épinière est intacte, mais deux vertèbres sont fracturées”, a expliqué le médecin de "
        "l'équipe cycliste, Tomas Verhelle, à l'arrivée de la cinquième étape.",
        says("deux vertèbres sont fracturées", "Verhelle", "attributed", figure="2"),
    ),
    row(
        "‘Notre frère a été enlevé devant le marché par des hommes en uniforme’, a témoigné Oumar Sangalo, "
        "joint par téléphone depuis Ségou.",
        says("Notre frère a été enlevé devant le marché", "Sangalo", "attributed", via=()),
    ),
    row(
        "'Le tunnel a été inondé en moins de vingt minutes', a raconté le chef de chantier, Ivo Maric, "
        "encore vêtu de sa combinaison trempée.",
        says("Le tunnel a été inondé en moins de vingt minutes", "Maric", "attributed", figure="at most 20"),
    ),
    row(
        "« L'inspection a parlé d'un “défaut mineur”, alors que la soudure était fendue sur toute sa "
        "longueur », s'indigne la veuve du grutier.",
        says("la soudure était fendue sur toute sa longueur", "veuve", "attributed"),
    ),
    row(
        "«La récolte de cacao a reculé pour la troisième année de suite», a constaté le Conseil des "
        "planteurs dans son bulletin trimestriel.",
        says("La récolte de cacao a reculé", "Conseil des planteurs", "attributed"),
    ),
    row(
        "“Nous avons recensé 87 cas de choléra en une semaine,” a déclaré la responsable sanitaire du camp, "
        "Mariam Doukouré.",
        says("Nous avons recensé 87 cas de choléra", "Doukouré", "attributed", figure="87"),
    ),
    row(
        "Le président du tribunal a évoqué « une violence d'une gratuité absolue » devant une salle pétrifiée.",
        says("une violence d'une gratuité absolue", "président du tribunal", "attributed"),
    ),
    row(
        "La commissaire européenne a assuré que l'accord « protège pleinement les éleveurs » et qu'il "
        "entrera en vigueur « avant l'été ».",
        says("protège pleinement les éleveurs", "commissaire", "attributed"),
        says("il entrera en vigueur", "commissaire", "forecast"),
    ),
    row(
        'Dans une lettre adressée aux abonnés, la régie écrit : "Vos données bancaires ont été copiées lors '
        "de l'intrusion du 9 avril. Vos mots de passe sont intacts.\"",
        says("Vos données bancaires ont été copiées", "régie", "attributed"),
        says("Vos mots de passe sont intacts", "régie", "attributed"),
    ),
    row(
        "“Quand mon père dit ‘la mine nous a tués’, il pense aux poussières”, confie Elsa Brodin, dont le "
        "frère est mort à 39 ans.",
        says("il pense aux poussières", "Brodin", "attributed"),
    ),
    row(
        'Le restaurant "Chez Lulu", place du Marché, a été ravagé par les flammes dans la nuit de lundi à mardi.',
        says("a été ravagé par les flammes", None, "asserted"),
    ),
    row(
        "La loi dite « anti-squat » est entrée en vigueur jeudi, après deux ans de navette parlementaire.",
        says("est entrée en vigueur jeudi", None, "asserted"),
    ),
    row(
        'Le voleur a emporté une vingtaine de téléviseurs de 55" dans un fourgon dérobé la veille à Vierzon.',
        says("a emporté une vingtaine de téléviseurs", None, "asserted", figure="about 20"),
    ),
    row(
        "Le terme de « féminicide » figure désormais dans le code pénal de sept pays de la région.",
        says("figure désormais dans le code pénal de sept pays", None, "asserted", figure="7"),
    ),
    row(
        "« Il s'agira, je pense, des plus importantes baisses d'impôts jamais votées », a dit la ministre.",
        says("Il s'agira, je pense, des plus importantes baisses d'impôts", "ministre", "forecast", whole=True),
    ),
    row(
        "Vers midi, Maxime Nicol commente le discours du président : « les miettes tombent ».",
        says("les miettes tombent", "Nicol", "attributed"),
    ),
]

# a quotation over several sentences or paragraphs, opened again or never closed
DIRECT_LONG = [
    row(
        "La proviseure tempère : « Les épreuves ont repris ce matin. Quatre surveillants ont été dépêchés "
        "par le rectorat. Les élèves sont calmes. »",
        says("Les épreuves ont repris ce matin", "proviseure", "attributed"),
        says("Quatre surveillants ont été dépêchés par le rectorat", "proviseure", "attributed", figure="4"),
        says("Les élèves sont calmes", "proviseure", "attributed"),
    ),
    row(
        "« Le train d'atterrissage gauche est resté bloqué.\n\n« L'équipage a tourné quarante minutes pour "
        "brûler du carburant », a exposé devant la presse la commandante de bord, Sigrid Halvorsen.",
        says("Le train d'atterrissage gauche est resté bloqué", "Halvorsen", "attributed"),
        says("L'équipage a tourné quarante minutes", "Halvorsen", "attributed", figure="40"),
    ),
    row(
        "Le recteur de l'université a lu une longue déclaration.\n\n« L'occupation de l'amphithéâtre a cessé à "
        "l'aube. Les dégâts se montent à 90 000 euros.\n\n« Les examens sont reportés au 14 juin. »",
        says("L'occupation de l'amphithéâtre a cessé à l'aube", "recteur", "attributed"),
        says("Les dégâts se montent à 90 000 euros", "recteur", "attributed", figure="90000"),
        says("Les examens sont reportés au 14 juin", "recteur"),
    ),
    row(
        "“Le convoi est parti de nuit.\n\n“Nous étions quarante-deux dans la remorque, sans eau”, poursuit "
        "Tesfay, dix-neuf ans, assis dans la cour du centre d'accueil de Trapani.",
        says("Le convoi est parti de nuit", "Tesfay", "attributed"),
        says("Nous étions quarante-deux dans la remorque", "Tesfay", "attributed", figure="42"),
    ),
    row(
        "« La digue nord est percée sur trente mètres », a prévenu l'ingénieure Clara Nijhof. « Les pompes "
        "tournent à plein régime. Les habitants du quartier bas sont tous au gymnase. »",
        says("La digue nord est percée sur trente mètres", "Nijhof", "attributed", figure="30"),
        says("Les pompes tournent à plein régime", "Nijhof", "attributed"),
        says("Les habitants du quartier bas sont tous au gymnase", "Nijhof", "attributed"),
    ),
    row(
        "« Nous avons perdu le contact radio à 3 h 10, a relaté le contrôleur aérien. La balise s'est "
        "déclenchée deux minutes plus tard. L'hélicoptère était déjà en route. »",
        says("Nous avons perdu le contact radio", "contrôleur", "attributed"),
        says("La balise s'est déclenchée deux minutes plus tard", "contrôleur", "attributed"),
        says("L'hélicoptère était déjà en route", "contrôleur", "attributed"),
    ),
    row(
        "« Les semences livrées par la coopérative étaient périmées, s'est plaint un producteur de Sikasso. "
        "La campagne agricole a débuté en mai dans la région.",
        says("Les semences livrées par la coopérative étaient périmées", "producteur", "attributed"),
        says("La campagne agricole a débuté en mai dans la région", None, "asserted"),
    ),
    row(
        "\"La chaudière a explosé pendant la relève, a témoigné un électricien de l'usine.\n\nLe site de "
        "Wallerfangen emploie 310 personnes depuis sa reprise par le groupe Adler.",
        says("La chaudière a explosé pendant la relève", "électricien", "attributed"),
        says("emploie 310 personnes", None, "asserted", figure="310"),
    ),
    row(
        "« Le gel a brûlé les bourgeons. Toute la rive gauche est touchée », résume le syndicat viticole. "
        "Les températures sont tombées à moins six degrés dans la nuit de dimanche.",
        says("Toute la rive gauche est touchée", "syndicat viticole", "attributed"),
        says("Les températures sont tombées à moins six degrés", None, "asserted"),
    ),
    row(
        "« On nous avait promis un médecin. Il n'est jamais venu », souffle la doyenne du hameau.\n\nLe "
        "cabinet le plus proche se trouve à 45 kilomètres, de l'autre côté du col.",
        says("On nous avait promis un médecin", "doyenne"),
        says("Le cabinet le plus proche se trouve à 45 kilomètres", None, "asserted", figure="45"),
    ),
    row(
        "« À table ! », « Silence ! », « Dehors ! » : les ordres claquaient dans le réfectoire de "
        "l'internat, fermé depuis par le département.",
        says("les ordres claquaient dans le réfectoire", None, "asserted"),
    ),
    row(
        "« Il y a eu un choc, puis un raclement, se souvient Marc Tell, 51 ans, routier à Brenac. En cinq minutes, on "
        "marchait sur les cloisons. »",
        says("Il y a eu un choc, puis un raclement", "Tell"),
        says("En cinq minutes, on marchait sur les cloisons", "Tell"),
    ),
]

# the cue in the middle or turned round after a quotation
DIRECT_INVERSION = [
    row(
        "« Le vaccin, a martelé la directrice de l'agence sanitaire, a évité 3 000 hospitalisations cet hiver. »",
        says("a évité 3 000 hospitalisations cet hiver", "directrice", "attributed", figure="3000"),
    ),
    row(
        "L'ancien entraîneur est sorti libre du palais de justice. « J'ai répondu à toutes les questions du "
        "magistrat », a-t-il déclaré en montant dans un taxi.",
        says("J'ai répondu à toutes les questions du magistrat", "entraîneur", "attributed"),
        says("est sorti libre du palais de justice", None, "asserted"),
    ),
    row(
        "« Cette caserne n'abrite que des conscrits », a répondu le lieutenant-colonel Ansgar Thiel à un élu "
        "écologiste qui l'interpellait sur la présence de mercenaires.",
        says("Cette caserne n'abrite que des conscrits", "Thiel"),
    ),
    row(
        "« Un naufrage industriel », dixit le maire de Florange, que la fermeture du laminoir prive de 400 emplois.",
        says("Un naufrage industriel", "maire de Florange", "attributed"),
    ),
    row(
        "« Les deux skieurs étaient équipés de détecteurs, indique le peloton de gendarmerie de haute "
        "montagne, mais la plaque mesurait deux cents mètres de large. »",
        says("Les deux skieurs étaient équipés de détecteurs", "gendarmerie", "attributed"),
        says("la plaque mesurait deux cents mètres de large", "gendarmerie", "attributed", figure="200"),
    ),
    row(
        "« Le virus s'est propagé par la ventilation », avancent les épidémiologistes de l'institut Karelin, "
        "dont le rapport tient en douze pages.",
        says("Le virus s'est propagé par la ventilation", "épidémiologistes"),
    ),
    row(
        "« La caisse a été vidée avant notre arrivée », se défend, visiblement éprouvé, le nouveau trésorier "
        "de la fédération de lutte.",
        says("La caisse a été vidée avant notre arrivée", "trésorier", "attributed"),
    ),
    row(
        "« Sur les 46 mineurs remontés, deux respirent à l'aide d'une machine », a annoncé, la voix blanche, "
        "Ignacio Peralta, médecin-chef de l'hôpital d'Oruro.",
        says("deux respirent à l'aide d'une machine", "Peralta", "attributed", figure="2"),
    ),
    row(
        "« La subvention a servi à payer les loyers en retard », a admis, au troisième jour de son procès, "
        "l'ex-directrice du festival.",
        says("La subvention a servi à payer les loyers en retard", "directrice", "attributed"),
    ),
    row(
        "Sans doute les éleveurs ont-ils vendu une partie du troupeau avant l'arrivée des inspecteurs.",
        says("les éleveurs ont-ils vendu une partie du troupeau", None, "hedged"),
    ),
    row(
        "Les barrages durent depuis trois semaines ; aussi les moissonneuses sont-elles restées dans les "
        "hangars de la plaine.",
        says("les moissonneuses sont-elles restées dans les hangars", None, "asserted"),
    ),
    row(
        "La Société des voies, mise en cause par les syndicats, contrôle ses signaux tous les mois, rappelle son "
        "directeur, Paul Hamel.",
        says("contrôle ses signaux tous les mois", "Hamel", "attributed"),
    ),
    row(
        "Débarqués en mars d'un vraquier grec, les fûts n'auraient jamais dû toucher le port, raconte celui qui tenait "
        "alors la barre.",
        says("les fûts n'auraient jamais dû toucher le port", "celui qui tenait", "hedged"),
    ),
    row(
        "« Il y a 5 ou 6 ans, une telle découverte aurait été impossible », dit François Hamel.",
        says("Il y a 5 ou 6 ans, une telle découverte aurait été impossible", "Hamel", "hedged", whole=True),
    ),
    row(
        "L'évacuateur était donc dépassé, en déduit le professeur.",
        says("L'évacuateur était donc dépassé", "professeur", "attributed"),
    ),
    row(
        "« La Dravonie ira à Montreux », a assuré la ministre, Irina Kalvet, mais elle « ne négociera pas sous le "
        "chantage ».",
        says("La Dravonie ira à Montreux", "Kalvet", "forecast"),
        says("ne négociera pas sous le chantage", "Kalvet", "forecast"),
    ),
    row(
        "Quarante, répète le maire ; soixante, maintient le préfet ; cent, jure le syndicat.",
        says("Quarante", "maire", figure="40"),
        says("soixante", "préfet", figure="60"),
        says("cent", "syndicat", figure="100"),
    ),
    row(
        "En résidence surveillée, affirment les putschistes.",
        says("En résidence surveillée", "putschistes"),
    ),
    row(
        "« On entend des tirs depuis minuit », témoigne cette mère de famille que nous avons jointe.",
        says("On entend des tirs depuis minuit", "mère de famille"),
    ),
    row(
        "Les 17 morts incluent, précise la direction, cinq personnes décédées de vieillesse.",
        says("cinq personnes décédées de vieillesse", "direction", figure="5"),
    ),
]

# quotations without a cue of their own after a named speaker; marks that are no speech
DIRECT_FLOATING = [
    row(
        "Le colonel Baptiste Oriol ne cache pas sa fatigue. « Mes hommes ont passé trente heures dans les décombres. »",
        says("Mes hommes ont passé trente heures dans les décombres", "Oriol", "attributed", figure="30"),
    ),
    row(
        "Devant les grilles de l'usine, Maryvonne Le Dantec, déléguée syndicale, montre une feuille "
        "froissée. « La direction nous a remis ce papier à six heures du matin. »",
        says("La direction nous a remis ce papier", "Le Dantec", "attributed"),
    ),
    row(
        "La candidate a reconnu sa défaite peu après 22 heures. « Les électeurs ont tranché, et je les respecte. »",
        says("Les électeurs ont tranché", "candidate", "attributed"),
    ),
    row(
        "Même son de cloche chez le patron du syndicat des transporteurs. « Le gazole a augmenté de 18 % "
        "depuis janvier. »",
        says("Le gazole a augmenté de 18 %", "patron", "attributed", figure="18"),
    ),
    row(
        "« Le lac était encore gelé hier », assure le guide Ruedi Amstalden. Il hausse les épaules. « La "
        "glace portait un camion. »",
        says("La glace portait un camion", "Amstalden", "attributed"),
    ),
    row(
        "Yoann Kersaudy a tout perdu dans l'incendie du camping. « La caravane a fondu, les papiers aussi. » "
        "À trente-quatre ans, il dort chez sa sœur.",
        says("La caravane a fondu", "Kersaudy", "attributed"),
        says("il dort chez sa sœur", None, "asserted"),
    ),
    row(
        "Le verdict laisse un goût amer à la sœur de la victime, Aline Toussard. « Quinze ans, c'est le prix "
        "d'un braquage. »",
        says("c'est le prix d'un braquage", "Toussard", "attributed"),
    ),
    row(
        "La « trêve » n'a pas empêché l'artillerie de pilonner le faubourg nord pendant toute la matinée.",
        says("pilonner le faubourg nord", None, "asserted"),
    ),
    row(
        "Projeté en ouverture, « Les Enfants du sel » a valu à sa réalisatrice une ovation de huit minutes.",
        says("a valu à sa réalisatrice une ovation de huit minutes", None, "asserted"),
    ),
    row(
        "Aux cris de « Rendez-nous l'eau », quelque 2 000 paysans ont bloqué jeudi l'autoroute reliant "
        "Tolède à Madrid.",
        says("ont bloqué jeudi l'autoroute", None, "asserted", figure="about 2000"),
    ),
    row(
        "La police a saisi chez le faux guérisseur des flacons étiquetés « eau bénite » et des dizaines "
        "d'ordonnances vierges.",
        says("a saisi chez le faux guérisseur des flacons", None, "asserted"),
    ),
    row(
        "Le « oui » l'a emporté de justesse au référendum sur le port de plaisance, avec 50,8 % des voix.",
        says("l'a emporté de justesse au référendum", None, "asserted", figure="50.8"),
    ),
    row(
        "«Un scénario écrit d'avance»: Moscou rejette les accusations de Kiev",
        says("Un scénario écrit d'avance", "Moscou"),
        says("rejette les accusations de Kiev", "Moscou", "denied"),
    ),
    row(
        "« La digue tiendra » : le préfet rassure les riverains",
        says("La digue tiendra", "préfet", "forecast"),
    ),
    row(
        "Moussa Fall, frère d'un otage, est furieux. « La société nous dit d'appeler l'ambassade. On nous parle de 31 "
        "disparus. »",
        says("On nous parle de 31 disparus", "Fall", "attributed", figure="31"),
    ),
    row(
        "La Norvège « étudie toutes les pistes ».",
        says("étudie toutes les pistes", "Norvège"),
    ),
    row(
        "Le ministre « coopère pleinement avec les juges ».",
        says("coopère pleinement avec les juges", "ministre"),
    ),
    row(
        "Le chat « parle » la nuit.",
        says("parle", None),
    ),
    row(
        "« On nous a menti », lâche le maire. « Personne n'est venu. »",
        says("Personne n'est venu", "maire"),
    ),
    row(
        "« Nous coulions et la radio ne répondait pas », se souvient Ana Mirel, 34 ans.",
        says("la radio ne répondait pas", "Mirel"),
    ),
    row(
        "L'avocate du gérant, Me Sabine Cau, sort les griffes : « C'est un mensonge, mon client est resté. »",
        says("C'est un mensonge", "Cau", "denied"),
        says("mon client est resté", "Cau", "attributed"),
    ),
    row(
        "La mesure durera « au moins dix jours ».",
        says("La mesure durera « au moins dix jours »", None, "forecast", figure="at least 10", whole=True),
    ),
    row(
        "L'Élysée a salué « un esprit visionnaire et un réformateur ardent ».",
        says("a salué « un esprit visionnaire et un réformateur ardent »", "Élysée"),
    ),
    row(
        "La ministre a remercié hier « les élus qui tiennent bon ».",
        says("les élus qui tiennent bon", "ministre"),
    ),
    row(
        "Le chef a envoyé un colis à la banque, avec ces mots peints : « merci pour tout le monde ».",
        says("a envoyé un colis à la banque", None),
    ),
]
