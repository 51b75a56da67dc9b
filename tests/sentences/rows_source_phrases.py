"""Source phrases: selon and its kin in every position, pour, unnamed sources, channels."""

from __future__ import annotations

from reading import no_claim, row, says

# selon and d'après in every position: front, middle, end, parenthesis, across a semicolon, two of them
SELON_POSITIONS = [
    row(
        "Selon les premiers éléments communiqués par la gendarmerie de l'Orne, l'autocar a quitté la "
        "chaussée dans une ligne droite, sans trace de freinage.",
        says("l'autocar a quitté la chaussée dans une ligne droite", "gendarmerie", "attributed"),
    ),
    row(
        "Selon H. Marcillac, 14 wagons ont quitté la voie.",
        says("14 wagons ont quitté la voie", "H. Marcillac", "attributed", figure="14"),
    ),
    row(
        "Selon J.-P. Marcillac, la digue a cédé sur deux cents mètres.",
        says("la digue a cédé sur deux cents mètres", "J.-P. Marcillac", "attributed", figure="200"),
    ),
    row(
        "La digue a cédé sur deux cents mètres, a affirmé J.K. Marcillac.",
        says("La digue a cédé sur deux cents mètres", "J.K. Marcillac", "attributed", figure="200"),
    ),
    row(
        "La fuite de gaz a duré, d'après l'exploitant du terminal, moins de quatre minutes.",
        says("moins de quatre minutes", "exploitant", "attributed", figure="at most 4"),
    ),
    row(
        "Le club doit encore 1,3 million d'euros à ses anciens joueurs, d'après l'administrateur judiciaire.",
        says(
            "Le club doit encore 1,3 million d'euros à ses anciens joueurs",
            "administrateur",
            "attributed",
            figure="1300000",
        ),
    ),
    row(
        "Selon la préfecture, 3 200 personnes ont défilé à Rouen ; selon les syndicats, elles étaient 11 000.",
        says("3 200 personnes ont défilé à Rouen", "préfecture", "attributed", figure="3200"),
        says("elles étaient 11 000", "syndicats", "attributed", figure="11000"),
    ),
    row(
        "Le missile a touché un silo à grains, selon Kiev, un dépôt de munitions, selon Moscou.",
        says("un silo à grains", "Kiev", "attributed"),
        says("un dépôt de munitions", "Moscou", "attributed"),
    ),
    row(
        "La voiture, qui roulait selon l'expert à 140 km/h, a fauché un abribus vide avant de finir dans le canal.",
        says("roulait selon l'expert à 140 km/h", "expert", "attributed", figure="140"),
    ),
    row(
        "Le patron de la brasserie aurait, selon l'acte d'accusation, soudoyé deux inspecteurs du travail.",
        says("soudoyé deux inspecteurs du travail", "acte d'accusation", "hedged", figure="2"),
    ),
    row(
        "Sept wagons ont déraillé selon la compagnie des chemins de fer, qui a dépêché une grue sur place.",
        says("Sept wagons ont déraillé", "compagnie des chemins de fer", "attributed", figure="7"),
    ),
    row(
        "Le cessez-le-feu tenait dimanche soir dans les trois provinces du sud ; d'après la mission "
        "d'observation, un seul tir a été entendu.",
        says("un seul tir a été entendu", "mission d'observation", "attributed"),
    ),
    row(
        "La fusion créera 500 emplois selon les dirigeants des deux laboratoires, et en détruira 900 d'après "
        "les élus du personnel.",
        says("La fusion créera 500 emplois", "dirigeants", "forecast", figure="500"),
        says("en détruira 900", "élus du personnel", "forecast", figure="900"),
    ),
    row(
        "Selon les cas, les passagers bloqués à Reykjavik ont été relogés à l'hôtel ou dans un gymnase.",
        says("les passagers bloqués à Reykjavik ont été relogés", None, "asserted", via=()),
    ),
    row(
        "Le tarif du péage change selon le type de véhicule depuis le 1er février sur les deux autoroutes galloises.",
        says("Le tarif du péage change", None, "asserted"),
    ),
    row(
        "Selon la police, le suspect a fui ; il aurait traversé la frontière dans la nuit.",
        says("le suspect a fui", "police", "attributed"),
        says("il aurait traversé la frontière dans la nuit", "police", "hedged"),
    ),
    row(
        "Selon la police, le suspect a fui ; le parquet se tait.",
        says("le suspect a fui", "police", "attributed"),
        says("le parquet se tait", None, "asserted"),
    ),
    row(
        "Selon un décompte établi par cette agence à partir des avis de décès, l'accident a coûté la vie à 21 "
        "personnes.",
        says("l'accident a coûté la vie à 21 personnes", "décompte", "attributed", figure="21"),
        no_claim("à partir des avis de décès"),
    ),
    row(
        "Vers 22 h, selon Olive Dufour, secrétaire d'État auprès du ministre de l'action publique, les mesures "
        "annoncées représentent un coût de 8 à 10 millions d'euros.",
        says("les mesures annoncées représentent un coût", "Dufour", "attributed", figure="8000000 to 10000000"),
        no_claim("Vers 22 h"),
    ),
    row(
        "La Suède a connu une hausse de la natalité selon une première estimation provenant des instituts officiels.",
        says("La Suède a connu une hausse de la natalité", "estimation", "hedged"),
        no_claim("provenant des instituts officiels"),
    ),
    row(
        "Pascale Troy aurait, d'après Le Parisien, vendu cet or dans un immeuble de Brest.",
        says("vendu cet or dans un immeuble de Brest", "Parisien", "hedged"),
        no_claim("Pascale Troy aurait"),
    ),
    row("Il risque la prison, selon les mots du procureur Luc Roux.", says("Il risque la prison", "Roux")),
    row(
        "Même son de cloche au ministère de la Justice, selon lequel le fichier n'est pas une solution.",
        says("le fichier n'est pas une solution", "ministère de la Justice", "attributed"),
    ),
    row(
        "Le bilan devrait s'alourdir, de l'aveu même des secours.",
        says("Le bilan devrait s'alourdir", "secours", "forecast"),
    ),
    row(
        "Deux jours après la frappe, qui a fait 31 morts selon Sorvak, l'origine du missile reste disputée.",
        says("qui a fait 31 morts", "Sorvak", figure="31"),
        says("l'origine du missile reste disputée", None, "asserted"),
    ),
    row(
        "Le journal cite un responsable, sous le couvert de l'anonymat, selon lequel trente soldats étaient là.",
        says("trente soldats étaient là", "responsable", figure="30"),
    ),
    row(
        "Me Karim Astruc se montre plus mesuré : à ses yeux, le retard n'a tué personne.",
        says("le retard n'a tué personne", "Astruc"),
    ),
    row(
        "A l'en croire, l'équipage a perdu sept marins.",
        says("l'équipage a perdu sept marins", ..., "attributed"),
    ),
    row(
        "Treize morts au total, si l'on s'en tient aux chiffres de l'hôpital Sainte-Odile.",
        says("Treize morts au total", "hôpital Sainte-Odile", figure="13"),
    ),
    row(
        "D'après l'un d'eux, le général, resté fidèle, avait négocié sa reddition.",
        says("avait négocié sa reddition", "un d'eux"),
    ),
]

# pour X, à en croire, aux yeux de, du point de vue de; pour of purpose, time, price, person served
POUR_VOICES = [
    row(
        "Pour l'ambassadrice du Chili à l'ONU, le texte adopté vendredi vide la convention de sa substance.",
        says("le texte adopté vendredi vide la convention de sa substance", "ambassadrice", "attributed"),
    ),
    row(
        "À en croire le carnet de bord retrouvé dans l'épave, le moteur avait calé trois fois depuis Tanger.",
        says("le moteur avait calé trois fois", "carnet de bord"),
    ),
    row(
        "Le ministère n'a rien vu venir, à en croire un conseiller qui assistait à la réunion du 6 mai.",
        says("Le ministère n'a rien vu venir", "conseiller"),
    ),
    row(
        "Aux yeux du directeur de la chambre de commerce, la rocade a tué les boutiques du centre.",
        says("la rocade a tué les boutiques du centre", "directeur", "attributed"),
    ),
    row(
        "Du point de vue de Varsovie, le retrait des batteries américaines constitue une faute stratégique.",
        says("le retrait des batteries américaines constitue une faute stratégique", "Varsovie", "attributed"),
    ),
    row(
        "De l'avis de plusieurs hydrologues, la retenue d'eau a privé la vallée de ses dernières zones humides.",
        says("la retenue d'eau a privé la vallée de ses dernières zones humides", "hydrologues", "attributed"),
    ),
    row(
        "Pour Goran Petek, qui a dessiné le viaduc, la structure avait trente ans de réserve.",
        says("la structure avait trente ans de réserve", "Petek", "attributed"),
    ),
    row(
        "Pour les fêtes, la chocolaterie de Namur a embauché 40 saisonniers et ouvert une seconde ligne.",
        says("a embauché 40 saisonniers", None, "asserted", figure="40"),
    ),
    row(
        "Le milieu de terrain danois a signé pour quatre saisons au Celta Vigo, où il portera le numéro 8.",
        says("a signé pour quatre saisons au Celta Vigo", None, "asserted", figure="4"),
    ),
    row(
        "Pour la reine Margrethe, attendue à midi, les fleuristes avaient dressé une haie de 3 000 tulipes.",
        says("les fleuristes avaient dressé une haie de 3 000 tulipes", None, "asserted", figure="3000"),
    ),
    row(
        "Condamné pour escroquerie en bande organisée, l'ancien agent immobilier purge sa peine à Fresnes.",
        says("purge sa peine à Fresnes", None, "asserted"),
    ),
    row(
        "Pour le député Yann Galand, soutien de Benoît Hamel à la primaire, le candidat s'est trompé d'époque.",
        says("le candidat s'est trompé d'époque", "Galand", "attributed"),
        no_claim("soutien de Benoît Hamel à la primaire"),
    ),
    row(
        "Ils étaient 4 000 selon la police, 12 000 pour les syndicats.",
        says("Ils étaient 4 000", "police", figure="4000"),
        says("12 000", "syndicats", figure="12000"),
    ),
    row(
        "Deux morts, d'après la préfecture ; plus de quatre pour le collectif des riverains.",
        says("Deux morts", "préfecture"),
        says("plus de quatre", "collectif", figure="at least 4"),
    ),
    row(
        "Le chantier a coûté 3 millions selon la mairie, 12 000 euros pour les façades.",
        says("12 000 euros pour les façades", "mairie"),
    ),
    row(
        "Pour le préfet, le dispositif « tiendra jusqu'en mai ».",
        says("le dispositif « tiendra jusqu'en mai »", "préfet", "forecast"),
    ),
    row(
        "Pour Paul Vial, maire de Sorbe et médecin, « c'est une honte ».",
        says("c'est une honte", "Vial"),
    ),
]

# de source(s), de bonne source, selon une source, de même source, toujours selon, d'après la même source
SOURCE_WORDS = [
    row(
        "Le président du Sénat a été hospitalisé dimanche soir, a-t-on appris de sources parlementaires concordantes.",
        says("Le président du Sénat a été hospitalisé", "sources parlementaires", "attributed"),
    ),
    row(
        "Trois policiers ont été suspendus, selon une source proche de l'enquête. De même source, on précise "
        "que l'arme de service n'a pas été retrouvée.",
        says("Trois policiers ont été suspendus", "source proche de l'enquête", "attributed", figure="3"),
        says("l'arme de service n'a pas été retrouvée", "source proche de l'enquête"),
    ),
    row(
        "D'après le quartier général de la force africaine, la colonne a été prise sous le feu à Gao. "
        "Toujours selon l'état-major, deux véhicules ont brûlé.",
        says("la colonne a été prise sous le feu à Gao", "quartier général", "attributed"),
        says("deux véhicules ont brûlé", "état-major", "attributed", figure="2"),
    ),
    row(
        "Selon l'Institut de veille des marchés, le cuivre a gagné 6 % en mai. D'après la même source, le "
        "nickel en a perdu 2.",
        says("le cuivre a gagné 6 % en mai", "Institut de veille", "attributed", figure="6"),
        says("le nickel en a perdu 2", "Institut de veille", "attributed", figure="2"),
    ),
    row(
        "Un haut fonctionnaire du Trésor affirme que la garantie de l'État a été accordée. Toujours selon "
        "lui, la banque n'avait plus que cinq jours de liquidités.",
        says("la garantie de l'État a été accordée", "haut fonctionnaire", "attributed"),
        says("la banque n'avait plus que cinq jours de liquidités", "haut fonctionnaire", "attributed", figure="5"),
    ),
    row(
        "Le colis contenait une grenade désamorcée, précise-t-on de source proche du dossier.",
        says("Le colis contenait une grenade désamorcée", "source proche du dossier", "attributed"),
    ),
    row(
        "Des sources hospitalières font état de neuf décès au service des urgences de Kano depuis samedi.",
        says("neuf décès au service des urgences", "sources hospitalières", "attributed", figure="9"),
    ),
    row(
        "La source de Castalie, à sec depuis août, a recommencé à couler après les orages du week-end.",
        says("a recommencé à couler", None, "asserted"),
    ),
    row(
        "Principale source de devises de l'archipel, la vanille a été dévastée par le cyclone Freda.",
        says("la vanille a été dévastée par le cyclone Freda", None, "asserted"),
    ),
    row(
        "Les techniciens ont coulé du béton autour de la source radioactive, oubliée dans un appareil de radiographie.",
        says("Les techniciens ont coulé du béton", None, "asserted"),
    ),
    row(
        "L'entreprise a vidé dès le lundi les bassins alimentés par les sources chaudes de Pamukkale.",
        says("vidé dès le lundi les bassins", None, "asserted"),
    ),
    row(
        "Les habitants puisent de nouveau à la même source que leurs grands-parents, au pied de la falaise.",
        says("Les habitants puisent de nouveau", None, "asserted"),
    ),
]

# who is quoted where: citant, cité par, interrogé par, au micro de, auprès de, contacté par; platforms are no relays
PHRASES_OF_CHANNEL = [
    row(
        "Le quotidien Haaretz, citant un officier de réserve, écrit que la brèche avait été signalée deux fois.",
        says("la brèche avait été signalée deux fois", "officier de réserve", "attributed", via="Haaretz"),
    ),
    row(
        "Le directeur des chantiers navals de Gdynia, cité par la radio publique polonaise, assure que la "
        "coque est saine.",
        says("la coque est saine", "directeur", "attributed", via="radio publique"),
    ),
    row(
        "Contacté par Nice-Matin, l'armateur du yacht reconnaît que l'équipage ne parlait pas la même langue.",
        says("l'équipage ne parlait pas la même langue", "armateur", via="Nice-Matin"),
    ),
    row(
        "Dans un communiqué diffusé à l'aube, la compagnie Nordfly précise que ses 14 appareils sont restés au sol.",
        says("ses 14 appareils sont restés au sol", "Nordfly", "attributed", via=(), figure="14"),
    ),
    row(
        "Sur sa page Facebook, la mairie de Palmi annonce que l'eau est redevenue potable.",
        says("l'eau est redevenue potable", "mairie de Palmi", "attributed", via=()),
    ),
    row(
        "La mère du matelot, jointe au téléphone par Radio Caraïbes, raconte que le bateau avait quitté "
        "Miragoâne sans radio.",
        says("le bateau avait quitté Miragoâne sans radio", "mère", "attributed", via="Radio Caraïbes"),
    ),
    row(
        "Dans une vidéo publiée sur YouTube, le chef rebelle revendique la prise de la garnison de Djibo.",
        says("la prise de la garnison de Djibo", "chef rebelle", "attributed", via=()),
    ),
    row(
        "La maison mère de Telegram a déménagé ses serveurs à Singapour au mois de mars.",
        says("a déménagé ses serveurs à Singapour", None, "asserted"),
    ),
    row(
        "Cité à comparaître, le maire de Vallauris s'est présenté lundi au tribunal avec deux avocats.",
        says("s'est présenté lundi au tribunal", None, "asserted", via=()),
    ),
    row(
        "La chanteuse portugaise a posé son micro après trente ans de carrière et une ultime tournée à "
        "guichets fermés.",
        says("a posé son micro après trente ans de carrière", None, "asserted"),
    ),
]
