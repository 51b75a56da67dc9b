"""Denials and their neighbours: verbs, unconfirmed, negative findings, negations that deny nothing, what is denied."""

from __future__ import annotations

from reading import row, says

# 7a démentir, nier, réfuter, rejeter, contester, écarter, exclure, récuser in every form
DENIAL_VERBS = [
    row(
        "La compagnie ferroviaire dément que le conducteur ait été prévenu du danger avant son départ de Poznań.",
        says("le conducteur ait été prévenu du danger avant son départ", "compagnie", "denied", stance="denies"),
    ),
    row(
        "Mis en cause par deux anciens collègues, le trésorier de la mutuelle nie avoir puisé dans la "
        "caisse de secours.",
        says("avoir puisé dans la caisse de secours", "trésorier", "denied", stance="denies"),
    ),
    row(
        "Toute implication dans l’enlèvement du blogueur a été rejetée dimanche par Riyad.",
        says("Toute implication dans l’enlèvement du blogueur", "Riyad", "denied"),
    ),
    row(
        "Un acte de malveillance est exclu à ce stade, a précisé l'exploitant de la ligne.",
        says("Un acte de malveillance est exclu à ce stade", "exploitant", "denied"),
    ),
    row(
        "Le général Mokoena récuse toute responsabilité dans le massacre du marché de Bethal.",
        says("toute responsabilité dans le massacre du marché", "Mokoena", "denied", stance="denies"),
    ),
    row(
        "Berne a opposé un démenti catégorique à l'annonce d'une médiation secrète entre les deux belligérants.",
        says("un démenti catégorique à l'annonce d'une médiation secrète", "Berne", "denied"),
    ),
    row(
        "«\xa0Je démens avec la plus grande fermeté avoir rencontré cet homme d’affaires\xa0», écrit la "
        "sénatrice sur Facebook.",
        says("avoir rencontré cet homme d’affaires", "sénatrice", "denied"),
    ),
    row(
        "L'information, relayée par plusieurs comptes anonymes, a été démentie dès lundi par le ministère "
        "estonien de la Défense.",
        says("a été démentie dès lundi par le ministère estonien de la Défense", ("ministère", "Défense"), "denied"),
    ),
    row(
        "Devant le tribunal, l'ancien maire s'est défendu d'avoir favorisé l'entreprise de son gendre.",
        says("avoir favorisé l'entreprise de son gendre", "maire", "denied"),
    ),
    row(
        "La marine sud-coréenne a exclu que son sous-marin ait franchi la ligne de démarcation.",
        says("son sous-marin ait franchi la ligne de démarcation", "marine", "denied"),
    ),
    row(
        "Le jury a écarté douze films de la sélection officielle pour non-respect du règlement.",
        says("a écarté douze films de la sélection officielle", ..., ("asserted", "attributed"), figure="12"),
    ),
    row(
        "Le succès de la braderie ne se dément pas\xa0: plus de 80\u202f000 visiteurs s’y sont pressés ce week-end.",
        says("plus de 80\u202f000 visiteurs s’y sont pressés ce week-end", None, "asserted", figure="at least 80000"),
    ),
    row(
        "La centrale rejette chaque jour dans la Meuse des eaux dont la température dépasse 27 degrés.",
        says("La centrale rejette chaque jour dans la Meuse des eaux", None, "asserted"),
    ),
    row(
        "Les courants ont rejeté sur la plage de Messanges une trentaine de ballots de cocaïne.",
        says(
            "Les courants ont rejeté sur la plage de Messanges une trentaine de ballots",
            None,
            "asserted",
            figure="about 30",
        ),
    ),
    row(
        "Le champion du monde, jusque-là incontesté, a été battu en deux manches par une lycéenne de Riga.",
        says("a été battu en deux manches par une lycéenne de Riga", None, "asserted"),
    ),
    row("Le médiateur dément : « Tous sont vivants. »", says("dément", "médiateur", "denied", stance="denies")),
    row(
        "Le ministère a nié toute incursion, tout en reconnaissant la mort de neuf gardes sous des obus.",
        says("a nié toute incursion", "ministère", "denied"),
        says("la mort de neuf gardes sous des obus", "ministère", "attributed", figure="9"),
    ),
    row("« Nous n'avons pas tiré », a répondu le colonel.", says("Nous n'avons pas tiré", "colonel", "denied")),
    row(
        "« Je n'ai pas signé cette lettre », affirme le trésorier.",
        says("Je n'ai pas signé cette lettre", "trésorier", "denied"),
    ),
    row(
        "« Nous ne sommes pas les auteurs de ce texte », a dit le porte-parole du mouvement.",
        says("Nous ne sommes pas les auteurs", "porte-parole", "denied"),
    ),
    row(
        "Démenti immédiat de l'armée.",
        says("Démenti immédiat de l'armée", "armée", "denied"),
    ),
    row(
        "Démenti chez Renault.",
        says("Démenti chez Renault", "Renault", "denied"),
    ),
    row(
        "Une source portuaire évoque une surcharge ; la direction du port, elle, la dément catégoriquement.",
        says("une surcharge", "source portuaire"),
        says("la dément catégoriquement", "direction du port", "denied"),
    ),
    row(
        "Le bilan de 40 morts circule. Le ministre le conteste.",
        says("le conteste", "ministre", "denied"),
    ),
    row(
        "La compagnie parle de « ragots ».",
        says("« ragots »", "compagnie", "denied"),
    ),
    row(
        "Un proche du général parle d'une « pure intoxication ».",
        says("« pure intoxication »", "proche du général", "denied"),
    ),
    row(
        "Le maire parle d'une intoxication au monoxyde dans trois immeubles.",
        says("une intoxication au monoxyde dans trois immeubles", "maire", "attributed"),
    ),
]

# 7b negated reporting verbs: who does not confirm, does not comment, does not know
UNCONFIRMED = [
    row(
        "L'état-major ukrainien n'a pas confirmé, dans son point du soir, la perte de la cité minière.",
        says("la perte de la cité minière", "état-major", "hedged", stance="unconfirmed"),
    ),
    row(
        "La diplomatie omanaise s'étonne de se voir attribuer un rôle de médiateur dans la crise des otages.",
        says("s'étonne de se voir attribuer un rôle de médiateur", "diplomatie omanaise", ("hedged", "denied")),
    ),
    row(
        "Ni Ankara ni Erbil n'ont confirmé ou démenti la tenue d'une rencontre à Genève.",
        says("n'ont confirmé ou démenti la tenue d'une rencontre à Genève", ..., "hedged", stance="unconfirmed"),
    ),
    row(
        "Au siège du groupe pharmaceutique, à Bâle, on se refuse à tout commentaire sur les licenciements "
        "annoncés par la presse.",
        says("on se refuse à tout commentaire sur les licenciements", "groupe", "hedged", stance="silent"),
    ),
    row(
        "L’AFP n’a pas pu vérifier ces images de manière indépendante.",
        says("n’a pas pu vérifier ces images de manière indépendante", ..., "hedged", stance="unconfirmed"),
    ),
    row(
        "Contacté à plusieurs reprises, l'avocat du prévenu n'a pas donné suite à nos demandes d'entretien.",
        says("n'a pas donné suite à nos demandes d'entretien", "avocat", "hedged", stance="silent"),
    ),
    row(
        "L'ONU indique qu'elle ne peut confirmer le chiffre de 900 disparus avancé par les rebelles.",
        says("le chiffre de 900 disparus", "ONU", "hedged", stance="unconfirmed"),
    ),
    row(
        "La jument a refusé trois fois l'obstacle de la rivière et a été éliminée du concours.",
        says("La jument a refusé trois fois l'obstacle de la rivière", None, "asserted"),
    ),
    row(
        "La mairie de Gand a confirmé la fermeture du gymnase, sans en préciser la durée.",
        says("la fermeture du gymnase", "mairie", "attributed"),
    ),
    row(
        "La destination du navire n'a pas été précisée par le ministère.",
        says("n'a pas été précisée par le ministère", "ministère", "hedged"),
    ),
    row(
        "« Nous ne pouvons pas dire ce qui a provoqué l'effondrement », a averti un analyste.",
        says("Nous ne pouvons pas dire ce qui a provoqué", "analyste", "hedged"),
    ),
    row(
        "Le service européen se garde d'en tirer une conclusion.",
        says("se garde d'en tirer une conclusion", "service européen", "hedged"),
    ),
    row(
        "L'ONG dit ne pas être en mesure d'en déterminer l'origine.",
        says("ne pas être en mesure d'en déterminer l'origine", "ONG", "hedged"),
    ),
    row(
        "Ni les autorités ni leurs alliés n'ont produit la moindre preuve.",
        says("n'ont produit la moindre preuve", None, "denied"),
    ),
    row(
        "Le maire n'a pas voulu en dire plus.",
        says("n'a pas voulu en dire plus", "maire", "hedged", stance="silent"),
    ),
    row(
        "Le procureur a refusé d'en dire davantage sur l'enquête.",
        says("a refusé d'en dire davantage sur l'enquête", "procureur", "hedged", stance="silent"),
    ),
    row(
        "Le gardien n'a pas dit plus de trois mots.",
        says("n'a pas dit plus de trois mots", None, "asserted"),
    ),
    row(
        "Le patron refuse toutefois de produire la facture.",
        says("refuse toutefois de produire la facture", "patron", "hedged", stance="silent"),
    ),
    row(
        "La direction refuse en revanche de s'exprimer sur le chargement.",
        says("refuse en revanche de s'exprimer sur le chargement", "direction", "hedged", stance="silent"),
    ),
]

# 7c what was looked for and not found
NEGATIVE_FINDINGS = [
    row(
        "Aucun élément du dossier ne corrobore, à ce jour, la version du chauffeur.",
        says("Aucun élément du dossier ne corrobore, à ce jour, la version du chauffeur", None, "denied"),
    ),
    row(
        "Les analyses n'ont pas mis en évidence de légionelles dans le réseau d'eau chaude, a annoncé "
        "l'agence régionale de santé.",
        says("Les analyses n'ont pas mis en évidence de légionelles", "agence", "denied"),
    ),
    row(
        "Rien n'indique que l'attaquant ait eu des complices, d'après le ministre de l'Intérieur.",
        says("l'attaquant ait eu des complices", "ministre", "denied"),
    ),
    row(
        "« Nous n'avons rien découvert qui laisse penser à un sabotage », a déclaré l'enquêteuse en chef, Solveig Aas.",
        says("Nous n'avons rien découvert qui laisse penser à un sabotage", ..., "denied"),
    ),
    row(
        "Malgré trois jours de fouilles, les secouristes n'ont repéré aucun signe de vie sous la coulée de boue.",
        says("n'ont repéré aucun signe de vie sous la coulée de boue", ..., "denied"),
    ),
    row(
        "Il n'existe pas de preuve que le tableau ait été volé pendant la guerre, conclut la fondation propriétaire.",
        says("le tableau ait été volé pendant la guerre", "fondation", "denied"),
    ),
    row(
        "Aucun lien n'a été établi entre les deux intoxications survenues à une semaine d'intervalle.",
        says("Aucun lien n'a été établi entre les deux intoxications", None, "denied"),
    ),
    row(
        "Les capteurs n'ont pas détecté de radioactivité anormale autour du site, précise l'AIEA.",
        says("Les capteurs n'ont pas détecté de radioactivité anormale", "AIEA", "denied"),
    ),
    row(
        "Les fouilles ont révélé un tunnel de 80 mètres creusé sous la clôture du pénitencier.",
        says("Les fouilles ont révélé un tunnel de 80 mètres", None, "asserted", figure="80"),
    ),
    row(
        "Des preuves du détournement ont été retrouvées dans la cave d'un hôtel, affirme la juge Perpetua Lorenzi.",
        says("Des preuves du détournement ont été retrouvées dans la cave d'un hôtel", "Lorenzi", "attributed"),
    ),
    row(
        "Rien n'indique qu'un feu vert ait été donné, tempère l'auteur.",
        says("un feu vert ait été donné", "auteur", "denied"),
    ),
    row("Rien ne montre que la digue ait cédé.", says("Rien ne montre que la digue ait cédé", None, "denied")),
    row("Il n'y a pas eu de blessés, a indiqué la préfecture.", says("pas eu de blessés", "préfecture", "denied")),
    row("Il n'y a pas de doute, a dit le maire.", says("Il n'y a pas de doute", "maire", "attributed")),
]

# 7d negations that deny nothing, and refusals by courts and votes
NEGATED_NOT_DENIED = [
    row(
        "L'intersyndicale affirme que les salaires de mars n'ont pas été versés.",
        says("les salaires de mars n'ont pas été versés", "intersyndicale", "attributed"),
    ),
    row(
        "Le colonel ne nie pas que des prisonniers ont été frappés lors du transfert.",
        says("des prisonniers ont été frappés lors du transfert", "colonel", ("attributed", "hedged")),
    ),
    row(
        "Le Kremlin n'exclut pas une rencontre entre les deux ministres en marge du forum.",
        says("une rencontre entre les deux ministres", "Kremlin", "hedged"),
    ),
    row(
        "La cour d'appel d'Aix a rejeté la demande de remise en liberté de l'ancien préfet.",
        says("a rejeté la demande de remise en liberté de l'ancien préfet", ..., ("asserted", "attributed")),
    ),
    row(
        "Le Conseil d'État a rejeté le recours de onze communes contre le tracé de la ligne à grande vitesse.",
        says("a rejeté le recours de onze communes", ..., ("asserted", "attributed")),
    ),
    row(
        "Par 312 voix contre 240, les députés ont repoussé la motion de censure déposée par la gauche.",
        says("les députés ont repoussé la motion de censure", ..., ("asserted", "attributed")),
    ),
    row(
        "Le directeur de l'aquarium explique que l'alarme n'a pas sonné à cause d'un fusible grillé.",
        says("l'alarme n'a pas sonné à cause d'un fusible grillé", "directeur", "attributed"),
    ),
    row(
        "Selon les guides, la route n'est plus praticable au-delà du col.",
        says("la route n'est plus praticable au-delà du col", "guides", "attributed"),
    ),
    row(
        "Téhéran ne conteste pas la présence de ses conseillers à Damas.",
        says("la présence de ses conseillers à Damas", "Téhéran", ("attributed", "hedged")),
    ),
    row(
        "« Les enfants ne dorment plus depuis le séisme », raconte une institutrice d'Antakya.",
        says("Les enfants ne dorment plus depuis le séisme", "institutrice", "attributed"),
    ),
    row(
        "« L'usine n'a jamais stocké de chlore », martèle son directeur, Gaspard Heuzé.",
        says("L'usine n'a jamais stocké de chlore", ..., "denied"),
    ),
    row(
        "Bruxelles exclut toute dérogation au pacte budgétaire pour les pays riverains.",
        says("toute dérogation au pacte budgétaire", "Bruxelles", "denied"),
    ),
    row(
        "« Nous ne voulons pas la guerre », a dit le ministre.",
        says("Nous ne voulons pas la guerre", "ministre", "attributed"),
    ),
    row(
        "« Je n'ai pas dormi de la nuit », raconte la boulangère.",
        says("Je n'ai pas dormi de la nuit", "boulangère", "attributed"),
    ),
    row(
        "« Nous ne sommes pas prêts », a reconnu l'entraîneur.",
        says("Nous ne sommes pas prêts", "entraîneur", "attributed"),
    ),
    row(
        "Le fabricant ne conteste pas le modèle mais soutient que cet exemplaire a été volé.",
        says("ne conteste pas le modèle", "fabricant", "attributed"),
        says("cet exemplaire a été volé", "fabricant", "attributed"),
    ),
    row(
        "« Le service de pédiatrie n'existe plus », a écrit le maire.",
        says("Le service de pédiatrie n'existe plus", "maire", "attributed"),
    ),
    row(
        "« J'ai compté quatre collègues qui ne répondaient plus », a dit Daria Melnik.",
        says("quatre collègues qui ne répondaient plus", "Melnik", "attributed", figure="4"),
    ),
    row(
        "Une riposte pourrait entraîner une escalade que ni Washington ni Ankara ne souhaitent.",
        says("Une riposte pourrait entraîner une escalade", None, "hedged"),
    ),
    row(
        "L'alerte rouge n'avait été donnée qu'une seule fois depuis 2010.",
        says("n'avait été donnée qu'une seule fois", None, "asserted"),
    ),
    row(
        "Le maire rapporte que douze cars ne passent dans aucun village.",
        says("douze cars ne passent dans aucun village", "maire", "attributed"),
    ),
]

# 7e what exactly is denied, also from the next sentence
WHAT_IS_DENIED = [
    row(
        "Le constructeur dément que ses batteries aient pris feu lors des essais menés en Norvège à la fin "
        "du mois d'août.",
        says(
            "ses batteries aient pris feu lors des essais menés en Norvège à la fin du mois d'août",
            "constructeur",
            "denied",
            stance="denies",
            whole=True,
        ),
    ),
    row(
        "Un site satirique a annoncé la mort du chanteur. Il n’en est rien, assure son agent.",
        says("Il n’en est rien", "agent", "denied"),
    ),
    row(
        "Selon des messages partagés sur WhatsApp, l'eau du robinet serait empoisonnée. Il n'en est rien : "
        "tous les prélèvements sont conformes.",
        says("l'eau du robinet serait empoisonnée", "messages", "hedged", whole=True),
        says("Il n'en est rien", None, "denied"),
    ),
    row(
        "Des comptes complotistes affirment que le vote par correspondance a été supprimé. C'est inexact, "
        "rectifie la commission électorale.",
        says("le vote par correspondance a été supprimé", "comptes", "attributed"),
        says("C'est inexact", "commission électorale", "denied"),
    ),
    row(
        "Non, la vidéo ne montre pas l’incendie de la basilique de Tournay\xa0: elle a été tournée en 2017 au Chili.",
        says("la vidéo ne montre pas l’incendie de la basilique de Tournay", None, "denied"),
        says("elle a été tournée en 2017 au Chili", None, "asserted"),
    ),
    row(
        "Washington a qualifié de « pure fiction » l'existence d'un plan de partage de l'île.",
        says("l'existence d'un plan de partage de l'île", "Washington", "denied"),
    ),
    row(
        "L'accusation reproche à l'armateur d'avoir fait naviguer un caboteur sans certificat. Lui "
        "soutient le contraire.",
        says("Lui soutient le contraire", "armateur", "denied"),
    ),
    row(
        "Trois élus affirment avoir été suivis par des détectives. La mairie parle d'« affabulations ».",
        says("avoir été suivis par des détectives", "élus", "attributed"),
        says("La mairie parle d'« affabulations »", "mairie", "denied"),
    ),
    row(
        "« C'est exact », a répondu la ministre à l'opposition, qui lui demandait si elle avait reçu le lobbyiste.",
        says("C'est exact", "ministre", "attributed"),
    ),
    row(
        "La fausse infirmière a été démasquée par une patiente qui l’avait connue caissière à Roubaix.",
        says("La fausse infirmière a été démasquée par une patiente", None, "asserted"),
    ),
    row(
        "« C'est vrai que l'on a perdu du temps », concède la directrice du centre de secours.",
        says("l'on a perdu du temps", "directrice", "attributed"),
    ),
    row(
        "Il ne reste rien de la halle : le toit, la charpente et les étals ont brûlé.",
        says("le toit, la charpente et les étals ont brûlé", None, "asserted"),
    ),
    row(
        "Le préfet conteste ce bilan : douze personnes seulement auraient été hospitalisées.",
        says("conteste ce bilan", "préfet", "denied", figure="none"),
        says("douze personnes seulement auraient été hospitalisées", "préfet", "hedged", figure="12"),
    ),
    row(
        "Le ministre a démenti toute fermeture : « Les trois lycées restent ouverts. »",
        says("a démenti toute fermeture", "ministre", "denied", stance="denies"),
        says("Les trois lycées restent ouverts", "ministre", "attributed"),
    ),
    row(
        "La direction nie toute négligence : l'alarme a sonné à 6 h 12, affirme-t-elle.",
        says("nie toute négligence", "direction", "denied"),
        says("l'alarme a sonné à 6 h 12", "direction", "attributed"),
    ),
    row(
        "L'exploitant rejette l'accusation : ses services avaient prévenu la société dès lundi.",
        says("rejette l'accusation", "exploitant", "denied"),
        says("ses services avaient prévenu la société dès lundi", "exploitant", "attributed"),
    ),
    row(
        "L'avocate a demandé un report : son client est hospitalisé.",
        says("a demandé un report", "avocate", "attributed", stance="demands"),
        says("son client est hospitalisé", "avocate", "attributed"),
    ),
    row("Une thèse que réfute l'Institut météorologique.", says("thèse que réfute", "Institut", "denied")),
    row(
        "Face aux députés, Tibor Valence a écarté toute démission.",
        says("a écarté toute démission", "Valence", "denied"),
    ),
    row(
        "L'argument de la surprise ne tient pas, assure la prévisionniste en chef.",
        says("L'argument de la surprise ne tient pas", "prévisionniste", "denied"),
    ),
    row("La thèse du sabotage ne tient plus.", says("La thèse du sabotage ne tient plus", None, "denied")),
    row(
        "Selon lui, l'alerte n'a été donnée qu'à 3 h 40, indique le maire.",
        says("l'alerte n'a été donnée qu'à 3 h 40", ..., "attributed"),
    ),
    row("Le mur tient encore, assure le maire.", says("Le mur tient encore", "maire", "attributed")),
    row(
        "Elle a ajouté que le sous-sol abritait un poste, ce que la direction de l'hôpital nie catégoriquement.",
        says("nie catégoriquement", "direction de l'hôpital", "denied"),
    ),
    row(
        "Ses services ont fait savoir qu'il n'avait « jamais avancé ce chiffre ».",
        says("jamais avancé ce chiffre", "services", "denied"),
    ),
    row("Un tir a eu lieu mardi, dit-on. C'est faux.", says("C'est faux", None, "denied")),
]
