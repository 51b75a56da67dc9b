"""Who speaks: offices, lists, unnamed people, documents, rivals, pronouns and carriers, voices that go on."""

from __future__ import annotations

from reading import no_claim, row, says

# office, body, country and apposition before and after the name
WHO_OFFICES = [
    row(
        "Leïla Mansouri, secrétaire d'État tunisienne chargée de l'Eau, a indiqué que douze barrages sont "
        "sous la cote d'alerte.",
        says("douze barrages sont sous la cote d'alerte", "Mansouri", "attributed", figure="12"),
    ),
    row(
        "La porte-parole du Haut-Commissariat aux réfugiés, Ingrid Soltau, a précisé que 6 000 personnes "
        "avaient franchi la rivière à pied.",
        says("6 000 personnes avaient franchi la rivière à pied", "Soltau", "attributed", figure="6000"),
    ),
    row(
        "Pedro Quiroga, qui dirige la brigade criminelle de Rosario, assure que l'arme provient d'un vol "
        "dans une armurerie militaire.",
        says("l'arme provient d'un vol", "Quiroga", "attributed"),
    ),
    row(
        "Élue en mars à la tête de la région de Murcie, Dolores Aranda soutient que le canal Tage-Segura est à sec.",
        says("le canal Tage-Segura est à sec", "Aranda", "attributed"),
    ),
    row(
        "Le vice-président du syndicat agricole FNSEA du Gers, le céréalier Rémi Castaing, déplore que les "
        "semis aient été noyés deux fois.",
        says("les semis aient été noyés", "Castaing", "attributed"),
    ),
    row(
        "La commissaire aux comptes Ulrike Bernhard, mandatée par le tribunal de Hambourg, a constaté que 80 "
        "factures étaient fictives.",
        says("80 factures étaient fictives", "Bernhard", "attributed", figure="80"),
    ),
    row(
        "Selon l'ancien chef de la diplomatie brésilienne Otávio Frazão, la médiation a échoué dès le premier soir.",
        says("la médiation a échoué dès le premier soir", "Frazão", "attributed"),
    ),
    row(
        "Du côté de l'hôpital, le chef du service des grands brûlés, le professeur Samir Haddouche, indique "
        "que cinq patients ont été transférés à Lyon.",
        says("cinq patients ont été transférés à Lyon", "Haddouche", "attributed", figure="5"),
    ),
    row(
        "Le nouveau ministre letton de la Défense, Valdis Ozols, a pris ses fonctions lundi dans un bâtiment "
        "en travaux.",
        says("a pris ses fonctions lundi", None, "asserted"),
    ),
    row(
        "L'ambassadeur du Japon, Kenji Morita, a visité la verrerie de Meisenthal puis déjeuné à Bitche.",
        says("a visité la verrerie de Meisenthal", None, "asserted"),
    ),
    row(
        "La juge qui a quitté le ministère de l'Économie en août affirme que le dossier est vide.",
        says("le dossier est vide", "juge", "attributed"),
    ),
    row(
        "Oubliés, les 118 km/h qui avaient fuité : le bureau d'enquête retient le chiffre de 104.",
        says("le chiffre de 104", ("bureau", "enquête"), figure="104"),
    ),
    row(
        "Norrgard Systems, une compagnie dont les puces auraient été trouvées dans l'arme, a dit qu'elle avait arrêté "
        "les ventes.",
        says("elle avait arrêté les ventes", "Norrgard", "attributed"),
    ),
    row(
        "Publiée sur X par un compte, elle serait, affirme ce dernier, la preuve d'un tir raté, dit le préfet.",
        no_claim("affirme ce dernier"),
    ),
    row(
        "La ville est vide, a constaté notre envoyé spécial.",
        says("La ville est vide", None, "asserted"),
    ),
    row(
        "Deux morts cette nuit, nous dit Elsa March, notre correspondante sur place.",
        says("Deux morts cette nuit", None, "asserted", figure="2"),
    ),
    row(
        "Des blindés étaient postés devant la radio, a constaté un journaliste de l'AFP.",
        says("Des blindés étaient postés devant la radio", "AFP", "attributed"),
    ),
    row(
        "La ville est vide, a constaté l'envoyé spécial des Nations unies.",
        says("La ville est vide", "envoyé spécial", "attributed"),
    ),
]

# two or more who speak together
WHO_LISTS = [
    row(
        "Le proviseur et l'infirmière scolaire ont confirmé que quatorze internes avaient été pris de vomissements.",
        says(
            "quatorze internes avaient été pris de vomissements", ("proviseur", "infirmière"), "attributed", figure="14"
        ),
    ),
    row(
        "Selon Lisbonne et Madrid, la panne du réseau électrique est partie d'une ligne à très haute tension "
        "française.",
        says(
            "la panne du réseau électrique est partie d'une ligne à très haute tension",
            ("Lisbonne", "Madrid"),
            "attributed",
        ),
    ),
    row(
        "Ni la préfecture ni le rectorat n'ont souhaité commenter l'intrusion de deux hommes masqués au lycée.",
        says("n'ont souhaité commenter l'intrusion", ("préfecture", "rectorat"), "hedged", stance="silent"),
    ),
    row(
        "Les géologues, les pompiers et jusqu'au curé assurent que la fissure s'est élargie depuis Noël.",
        says("la fissure s'est élargie depuis Noël", ("géologues", "pompiers"), "attributed"),
    ),
    row(
        "Le fabricant et son distributeur suédois reconnaissent tous deux que le joint du casque se décolle "
        "à la chaleur.",
        says("le joint du casque se décolle à la chaleur", ("fabricant", "distributeur"), "attributed"),
    ),
    row(
        "La police affirme que la foule a lancé des pierres, tandis que les étudiants soutiennent qu'aucun "
        "projectile n'est parti du campus.",
        says("la foule a lancé des pierres", "police", "attributed"),
        says("aucun projectile n'est parti du campus", "étudiants", "denied"),
    ),
    row(
        "D'après le conducteur et trois passagers, le portique était éteint et le feu au vert.",
        says("le portique était éteint", ("conducteur", "passagers"), "attributed"),
    ),
    row(
        "Les pompiers, la police et la protection civile ont défilé mardi sur le front de mer de Pornic.",
        says("ont défilé mardi sur le front de mer", None, "asserted"),
    ),
    row(
        "Le car transportait 22 lycéens, trois enseignants et un accompagnateur lorsqu'il a versé dans le fossé.",
        says("Le car transportait 22 lycéens", None, "asserted", figure="22"),
    ),
]

# people without a name: an official who asked for anonymity, a source close to the matter, witnesses, residents
WHO_UNNAMED = [
    row(
        "Un responsable du ministère du Pétrole ayant requis l'anonymat affirme que la raffinerie tourne à "
        "30 % de sa capacité.",
        says("la raffinerie tourne à 30 % de sa capacité", "responsable", "attributed", figure="30"),
    ),
    row(
        "Une source proche du dossier confie que le prix de vente du vignoble a été revu à la baisse.",
        says("le prix de vente du vignoble a été revu à la baisse", "source proche du dossier", "attributed"),
    ),
    row(
        "Plusieurs témoins ont raconté que le camion avait accéléré à l'approche du barrage.",
        says("le camion avait accéléré à l'approche du barrage", "témoins", "attributed"),
    ),
    row(
        "« Les munitions manquent depuis trois semaines », lâche un haut gradé, attablé dans un café loin du front.",
        says("Les munitions manquent depuis trois semaines", "haut gradé", "attributed"),
    ),
    row(
        "Un employé de la morgue, qui n'était pas autorisé à parler à la presse, dit avoir compté 27 corps.",
        says("avoir compté 27 corps", "employé de la morgue", "attributed", figure="27"),
    ),
    row(
        "D'après deux diplomates occidentaux, l'ambassade a brûlé ses archives dans la cour.",
        says("l'ambassade a brûlé ses archives dans la cour", "diplomates", "attributed"),
    ),
    row(
        "Sous couvert d'anonymat, un médecin du stade assure que le coureur avait été dopé à son insu.",
        says("le coureur avait été dopé à son insu", "médecin", "attributed"),
    ),
    row(
        "« Elle avait réclamé sa mutation trois fois », glisse une collègue de la postière, les yeux rougis.",
        says("Elle avait réclamé sa mutation", "collègue", "attributed"),
    ),
    row(
        "Certains rescapés jurent que les canots étaient crevés avant même le départ de Zouara.",
        says("les canots étaient crevés avant même le départ", "rescapés", "attributed"),
    ),
    row(
        "Un passant, la soixantaine, soutient que la vitrine avait déjà été brisée la veille.",
        says("la vitrine avait déjà été brisée la veille", "passant", "attributed"),
    ),
    row(
        "Un haut gradé de l'armée philippine a été relevé de son commandement mardi, sans explication.",
        says("a été relevé de son commandement", None, "asserted"),
    ),
    row(
        "Deux témoins du mariage, arrivés en retard, ont manqué l'échange des alliances.",
        says("ont manqué l'échange des alliances", None, "asserted"),
    ),
    row(
        "Une foule anonyme a déposé près de 300 bouquets devant la crèche incendiée.",
        says("a déposé près de 300 bouquets", None, "asserted", figure="about 300"),
    ),
]

# documents, sensors, satellites, videos, data, studies and polls that assert
WHO_DOCUMENTS = [
    row(
        "Des clichés satellitaires pris le 11 mai montrent que la piste d'atterrissage a été prolongée de 600 mètres.",
        says(
            "la piste d'atterrissage a été prolongée de 600 mètres", "clichés satellitaires", "attributed", figure="600"
        ),
    ),
    row(
        "L'audit remis au conseil municipal conclut que la piscine a coûté deux fois le prix annoncé.",
        says("la piscine a coûté deux fois le prix annoncé", "audit", "attributed"),
    ),
    row(
        "Selon un sondage de l'institut Démoscope, 58 % des Tchèques jugent la réforme injuste.",
        says("58 % des Tchèques jugent la réforme injuste", "Démoscope", "attributed", figure="58"),
    ),
    row(
        "La boîte noire indique que les deux pilotes ont reçu l'alarme de décrochage à 4 000 pieds.",
        says("les deux pilotes ont reçu l'alarme de décrochage", "boîte noire", "attributed"),
    ),
    row(
        "Une étude de l'université d'Uppsala portant sur 9 200 patients établit que le traitement réduit les rechutes.",
        says("le traitement réduit les rechutes", "étude", "attributed"),
    ),
    row(
        "D'après les relevés du sismographe de Nouméa, la secousse a atteint la magnitude 6,4.",
        says("la secousse a atteint la magnitude 6,4", "relevés", "attributed"),
    ),
    row(
        "L'analyse toxicologique a révélé que le chauffeur avait consommé des amphétamines.",
        says("le chauffeur avait consommé des amphétamines", "analyse toxicologique", "attributed"),
    ),
    row(
        "Une note interne datée du 3 janvier, que nous avons pu lire, signale que le pont roulant était hors service.",
        says("le pont roulant était hors service", "note interne", "attributed"),
    ),
    row(
        "Les données du satellite européen Sentinelle révèlent que 40 hectares de tourbière ont brûlé.",
        says("40 hectares de tourbière ont brûlé", "données", "attributed", figure="40"),
    ),
    row(
        "Sur une vidéo authentifiée par un collectif d'enquêteurs, on voit des soldats décharger des caisses "
        "frappées de l'emblème du croissant.",
        says("des soldats décharger des caisses", ..., ("attributed", "asserted")),
    ),
    row(
        "Le rapport annuel de la Cour des comptes a été remis au président mercredi dans un coffret bleu.",
        says("a été remis au président mercredi", None, "asserted"),
    ),
    row(
        "Le satellite indien a été placé sur orbite à la deuxième tentative, avec onze jours de retard.",
        says("a été placé sur orbite", None, "asserted"),
    ),
    row(
        "La vidéo du but a été vue 12 millions de fois en deux jours.",
        says("a été vue 12 millions de fois", None, "asserted", figure="12000000"),
    ),
    row(
        "Les documents saisis à la mairie tiennent dans quatorze cartons, entreposés sous scellés à Nanterre.",
        says("tiennent dans quatorze cartons", None, "asserted", figure="14"),
    ),
]

# rivals with like names in one text, each with its own claim
WHO_RIVALS = [
    row(
        "L'armée indienne affirme avoir abattu un drone au-dessus du Cachemire. L'armée pakistanaise "
        "soutient qu'il s'agissait d'un ballon météorologique.",
        says("avoir abattu un drone", ("armée", "indienne"), "attributed"),
        says("il s'agissait d'un ballon météorologique", ("armée", "pakistanaise"), "attributed"),
    ),
    row(
        "Le gouvernement de Tripoli a annoncé que la route côtière était rouverte. Le gouvernement de "
        "Benghazi a répondu que ses chars la barraient toujours.",
        says("la route côtière était rouverte", "Tripoli", "attributed"),
        says("ses chars la barraient toujours", "Benghazi", "attributed"),
    ),
    row(
        "Selon le maire de Pristina, la fontaine a été vandalisée par des supporters. Selon le maire de "
        "Mitrovica, elle était cassée depuis l'hiver.",
        says("la fontaine a été vandalisée par des supporters", "Pristina", "attributed"),
        says("elle était cassée depuis l'hiver", "Mitrovica", "attributed"),
    ),
    row(
        "Le parquet de Naples a indiqué que l'incendie était criminel. Le parquet de Salerne, qui enquête "
        "sur le même entrepôt, parle d'un court-circuit.",
        says("l'incendie était criminel", "Naples", "attributed"),
        says("un court-circuit", "Salerne", "attributed"),
    ),
    row(
        "Le comité olympique kényan affirme que l'athlète a été contrôlée une fois. Le comité olympique "
        "international assure qu'elle l'a été à quatre reprises.",
        says("l'athlète a été contrôlée une fois", ("comité", "kényan"), "attributed"),
        says("elle l'a été à quatre reprises", ("comité", "international"), "attributed"),
    ),
    row(
        "L'armée soudanaise affirme tenir le pont de Shambat. L'armée sud-soudanaise a fêté dimanche son "
        "anniversaire par un défilé à Juba.",
        says("tenir le pont de Shambat", ("armée", "soudanaise"), "attributed"),
        says("a fêté dimanche son anniversaire", None, "asserted"),
    ),
    row(
        "La police fédérale et la police de Bruges partagent depuis lundi les mêmes locaux, rue Pathoeke.",
        says("partagent depuis lundi les mêmes locaux", None, "asserted"),
    ),
    row(
        "Le ministère grec du Tourisme a fermé le site de Delphes. Le ministère de la Culture a prêté 40 "
        "gardiens pour le week-end.",
        says("a prêté 40 gardiens", None, ("asserted", "attributed"), figure="40"),
    ),
    row(
        "Les deux Chambres se sont réunies mercredi. Le président de la Chambre basse affirme que le quorum "
        "était atteint dans l'une comme dans l'autre.",
        says("Les deux Chambres se sont réunies mercredi", None, "asserted"),
        says("le quorum était atteint", ("président", "Chambre basse"), "attributed"),
    ),
    row(
        "Le maire évoque trois blessés, le préfet cinq.",
        says("trois blessés", "maire", figure="3"),
        says("cinq", "préfet", figure="5"),
    ),
]

# pronouns and carriers over two or three sentences
WHO_CARRIED = [
    row(
        "La directrice de l'hôpital d'Agen, Karima Belkacem, a renoncé à ses congés. Elle précise que sept "
        "lits ont été rouverts aux urgences.",
        says("sept lits ont été rouverts aux urgences", "Belkacem", "attributed", figure="7"),
    ),
    row(
        "Le gardien a été entendu par le commissaire Vidal. Ce dernier assure que la clé n'avait pas quitté "
        "le tableau.",
        says("la clé n'avait pas quitté le tableau", "Vidal"),
    ),
    row(
        "La ville a poursuivi la société Aquabel devant le tribunal administratif. Celle-ci soutient que les "
        "compteurs avaient été étalonnés en 2021.",
        says("les compteurs avaient été étalonnés en 2021", "Aquabel", "attributed"),
    ),
    row(
        "Petra Hosková, ministre tchèque de la Justice, s'est rendue à la prison de Valdice. La ministre a "
        "reconnu que trois surveillants manquaient par équipe.",
        says("trois surveillants manquaient par équipe", "Hosková", "attributed", figure="3"),
    ),
    row(
        "Présente à Goma depuis 2008, l'ONG Santé Kivu tient trois dispensaires. L'organisation affirme que "
        "les stocks de sérum sont épuisés.",
        says("les stocks de sérum sont épuisés", "Santé Kivu", "attributed"),
    ),
    row(
        "Un cadre de la société de nettoyage a accepté de parler. Le responsable assure que les gants "
        "n'étaient plus fournis depuis mars.",
        says("les gants n'étaient plus fournis depuis mars", "cadre", "attributed"),
    ),
    row(
        "Le groupe hôtelier Palmeral vient d'annoncer ses résultats. Il a enregistré, dit-il, un bénéfice de "
        "48 millions d'euros.",
        says("un bénéfice de 48 millions d'euros", "Palmeral", "attributed", figure="48000000"),
    ),
    row(
        "Le gouverneur de Mombasa a tenu une conférence de presse dimanche. Son adjoint, présent à ses "
        "côtés, affirme que le port est approvisionné.",
        says("le port est approvisionné", "adjoint", "attributed"),
    ),
    row(
        "Bertille Moulin a trouvé la lettre dans le grenier familial. La retraitée raconte que l'encre était intacte.",
        says("l'encre était intacte", "Moulin", "attributed"),
    ),
    row(
        "Le chef de la météo de Sibiu a ouvert la station. Il neige depuis dix heures et les crêtes sont blanches.",
        says("les crêtes sont blanches", None, "asserted"),
    ),
    row(
        "Le ministre de la Pêche a visité le chantier. Il est ensuite reparti en hélicoptère vers Kribi.",
        says("Il est ensuite reparti en hélicoptère vers Kribi", None, "asserted"),
    ),
    row(
        "L'ONG Terres vivantes a fêté ses vingt ans. L'organisation emploie 140 salariés dans neuf pays.",
        says("L'organisation emploie 140 salariés", None, "asserted", figure="140"),
    ),
    row(
        "Elle a gagné le tournoi de Rabat à dix-sept ans. La joueuse slovène s'entraîne désormais à Barcelone.",
        says("s'entraîne désormais à Barcelone", None, "asserted"),
    ),
    row(
        "Le général s'en est pris à l'opposition et aux rebelles : pour eux, l'armée a tiré la première.",
        says("l'armée a tiré la première", "rebelles", "attributed"),
    ),
    row(
        "La cause reste à établir ; un câble a pu céder, a déclaré la directrice du port.",
        says("La cause reste à établir", "directrice", ("attributed", "hedged")),
        says("un câble a pu céder", "directrice", "hedged"),
    ),
    row(
        "Une source militaire citée par l'agence Volna a confirmé le vol. Elle n'a pas souhaité en préciser le but.",
        says("n'a pas souhaité en préciser le but", "source militaire", "hedged"),
    ),
    row(
        "De source diplomatique, le convoi n'a pas bougé. Son arrivée a été, à l'en croire, annoncée dès lundi.",
        says("annoncée dès lundi", "source diplomatique", "attributed"),
    ),
    row(
        "Le médiateur table sur une trêve, prévient-il, avant la fin du mois.",
        says("sur une trêve", "médiateur", "forecast"),
    ),
    row("Elle se garde d'accuser quiconque, la juge.", says("se garde d'accuser quiconque", ..., "hedged")),
    row(
        "La société Hydralpe a suspendu ses travaux. Le groupe, qui dit en compter 214 dans la vallée, a tout fermé.",
        says("en compter 214 dans la vallée", "Hydralpe", "attributed", figure="214"),
    ),
    row(
        "Torvex fermera deux usines, a indiqué le groupe. L'entreprise affirme que les salariés seront reclassés.",
        says("Torvex fermera deux usines", "Torvex", "forecast"),
        says("les salariés seront reclassés", "Torvex", "forecast"),
    ),
    row(
        "Selon Amnesty International, 30 détenus ont disparu. L'ONG dénonce un nettoyage.",
        says("dénonce un nettoyage", "Amnesty"),
    ),
    row(
        "L'hôpital de Lubesk a reçu douze blessés. L'établissement se refuse à tout commentaire.",
        says("se refuse à tout commentaire", "Lubesk", "hedged"),
    ),
    row(
        "Jean Dupont est maire. Dupont a démissionné. L'entreprise affirme le contraire.",
        says("affirme le contraire", "entreprise"),
    ),
    row(
        "Selon le maire, tout va bien. Le préfet viendra lundi. La route, a-t-il précisé, sera rouverte.",
        says("sera rouverte", "préfet", "forecast"),
        no_claim("La route"),
    ),
    row(
        "Deux radars étaient en panne, glisse un technicien, ce que dément sa direction.",
        says("Deux radars étaient en panne", "technicien", "attributed", figure="2"),
        says("dément sa direction", "direction", "denied"),
    ),
    row(
        "La Turquie achète le pétrole. Ce pays a menacé de fermer la route.",
        says("a menacé de fermer la route", "Turquie"),
    ),
    row(
        "LCI a diffusé un sujet. Hubert Caron éprouvait de la rancœur car il pensait que son frère avait des lingots.",
        says("son frère avait des lingots", "Caron", "hedged"),
    ),
    row(
        "Sur la chaîne nationale, l'ambassadeur Paul Kess a évoqué trois morts. Le diplomate a ajouté que les corps "
        "seraient rapatriés.",
        says("les corps seraient rapatriés", "Kess", "forecast"),
    ),
    row(
        "La maire Odile Brun a ouvert le gymnase. L'élue assure que cent lits sont prêts.",
        says("cent lits sont prêts", "Brun"),
    ),
    row(
        "Le colonel Marc Vial dirige le poste. Le diplomate assure que la route est libre.",
        says("la route est libre", "diplomate"),
    ),
    row(
        "Rail Azur, d'abord. L'exploitant dément que les alarmes aient été coupées.",
        says("dément que les alarmes aient été coupées", "Rail Azur", "denied"),
    ),
    row(
        "Journée de mises au point dans la vallée. L'exploitant dément que les alarmes aient été coupées.",
        says("dément que les alarmes aient été coupées", "exploitant", "denied"),
    ),
]

# a voice that goes on without a cue, and where it stops
WHO_GOES_ON = [
    row(
        "Le rapport de la mission parlementaire dresse un tableau accablant. Les canalisations datent de "
        "1954. Un tiers de l'eau se perd dans le sol.",
        says("Les canalisations datent de 1954", "rapport", "attributed"),
        says("Un tiers de l'eau se perd dans le sol", "rapport", "attributed"),
    ),
    row(
        "« Le clocher penchait depuis des années », explique l'abbé Corentin Mével. « La fissure passait "
        "sous l'horloge. »",
        says("La fissure passait sous l'horloge", "Mével", "attributed"),
    ),
    row(
        "Pour le syndicat des maraîchers, l'accord ne tient pas debout. Il évoque trois griefs : des quotas "
        "trop bas, un prix plancher dérisoire, des contrôles absents.",
        says("l'accord ne tient pas debout", "maraîchers", "attributed"),
        says("un prix plancher dérisoire", "maraîchers", "attributed"),
    ),
    row(
        "« On a entendu un sifflement », témoigne Rosa Delgado, épicière. « Puis le plafond est tombé. Mon "
        "mari était au comptoir. »",
        says("le plafond est tombé", "Delgado", "attributed"),
        says("Mon mari était au comptoir", "Delgado", "attributed"),
    ),
    row(
        "« Nos mécaniciens ont tout vérifié », assure le patron de la compagnie d'autocars. L'accident s'est "
        "produit vendredi sur la nationale 7, à hauteur de Moulins.",
        says("Nos mécaniciens ont tout vérifié", "patron", "attributed"),
        says("L'accident s'est produit vendredi sur la nationale 7", None, "asserted"),
    ),
    row(
        "« Je n'ai jamais rencontré cet homme », jure l'ancien député. Le procès s'est ouvert lundi devant "
        "la cour criminelle d'Albi.",
        says("Je n'ai jamais rencontré cet homme", "député", "denied"),
        says("Le procès s'est ouvert lundi", None, "asserted"),
    ),
]
