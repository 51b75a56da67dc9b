"""Chains: links, relays told from who asserts, interviews."""

from __future__ import annotations

from reading import row, says

# chains of two and three links, in any order
CHAINS_LINKS = [
    row(
        "La vanne principale était grippée, affirme un sous-traitant cité par l'hebdomadaire Falter.",
        says("La vanne principale était grippée", "sous-traitant", "attributed", via="Falter"),
    ),
    row(
        "L'agence Belga rapporte que le bourgmestre d'Ostende a dit que la digue avait été inspectée en avril.",
        says("la digue avait été inspectée en avril", "bourgmestre", "attributed", via="Belga"),
    ),
    row(
        "Le New York Times, s'appuyant sur des documents judiciaires, écrit que la fondation a reçu 9 "
        "millions de dollars du Golfe.",
        says(
            "la fondation a reçu 9 millions de dollars",
            "documents judiciaires",
            "attributed",
            via="New York Times",
            figure="9000000",
        ),
    ),
    row(
        "Selon une note du renseignement néerlandais que le quotidien NRC a pu consulter, le sabotage a été "
        "préparé depuis un voilier.",
        says("le sabotage a été préparé depuis un voilier", ("note", "renseignement"), "attributed", via="NRC"),
    ),
    row(
        "Le site Ynet, qui reprend une dépêche d'Associated Press, rapporte qu'un responsable qatari juge "
        "l'accord imminent.",
        says("l'accord imminent", "responsable qatari", via=("Ynet", "Associated Press")),
    ),
    row(
        "L'avocat rapporte que son client tient de son voisin de cellule que le mur avait été percé à la "
        "petite cuillère.",
        says("le mur avait été percé à la petite cuillère", "voisin de cellule", "attributed"),
    ),
    row(
        "Selon la Banque mondiale et le Fonds monétaire international, la dette de Lusaka est redevenue soutenable.",
        says(
            "la dette de Lusaka est redevenue soutenable", ("Banque mondiale", "Fonds monétaire"), "attributed", via=()
        ),
    ),
    row(
        "Le syndicat a déclaré à ses adhérents que le préavis courait jusqu'au 30 juin.",
        says("le préavis courait jusqu'au 30 juin", "syndicat", via=()),
    ),
    row(
        "L'agence Reuters a ouvert à Nairobi un bureau de 40 journalistes, le plus grand du continent.",
        says("a ouvert à Nairobi un bureau", None, ("asserted", "attributed"), figure="40"),
    ),
    row(
        "La reporter de la chaîne CBC a été blessée par une balle en caoutchouc à Hamilton.",
        says("a été blessée par une balle en caoutchouc", None, "asserted", via=()),
    ),
    row(
        "La ministre a dit à son homologue suédois, jeudi à Turku, que la ligne ferroviaire serait "
        "électrifiée en 2030.",
        says("la ligne ferroviaire serait électrifiée en 2030", "ministre", "forecast", via=()),
    ),
    row(
        "Le ministre a salué les secours. Le feu est maîtrisé ; un engin reste sur place, a-t-il ajouté, selon "
        "l'agence Belga.",
        says("Le feu est maîtrisé", "ministre", "attributed", via="Belga"),
        says("un engin reste sur place", "ministre", "attributed", via="Belga"),
    ),
    row(
        "Citant un commandant rebelle, la chaîne Svira Info fait état de 60 morts.",
        says("état de 60 morts", "commandant rebelle", "attributed", via="Svira Info", figure="60"),
    ),
    row(
        "« On nous a dit de rester », a raconté à la chaîne publique NRK Lena Brand, 34 ans, qui voyageait seule.",
        says("On nous a dit de rester", "Brand", via="NRK"),
    ),
    row(
        "« On nous a dit de rester », a raconté à l'AFP Lena Brand.",
        says("On nous a dit de rester", "Brand", via="AFP"),
    ),
]

# who relays and who asserts: outlet verbs against authority verbs, an outlet's or agency's own finding
RELAY_OR_ASSERT = [
    row(
        "Le quotidien La Nación rapporte que le juge a fait saisir les comptes du sénateur.",
        says("le juge a fait saisir les comptes du sénateur", "La Nación", "attributed"),
    ),
    row(
        "La radio Okapi relaie l'appel de la mairie de Bukavu, qui assure que les puits ont été chlorés.",
        says("les puits ont été chlorés", "mairie de Bukavu", "attributed"),
    ),
    row(
        "Le front est calme, a pu constater un journaliste de l'AFP qui se trouvait dimanche à Kostiantynivka.",
        says("Le front est calme", "journaliste de l'AFP", ("attributed", "asserted")),
    ),
    row(
        "Une centaine de tombes ont été ouvertes, a constaté un correspondant de Reuters sur place.",
        says(
            "Une centaine de tombes ont été ouvertes",
            "correspondant de Reuters",
            ("attributed", "asserted"),
            figure="about 100",
        ),
    ),
    row(
        "Selon les informations recueillies par Le Monde, le cabinet du ministre a facturé deux fois la même mission.",
        says("le cabinet du ministre a facturé deux fois la même mission", "Le Monde", "attributed"),
    ),
    row(
        "L'agence de presse officielle Kcna a relayé un message du maréchal affirmant que la frontière sud "
        "était minée.",
        says("la frontière sud était minée", "maréchal", "attributed", via="Kcna"),
    ),
    row(
        "Le Spiegel, qui a eu accès au contrat, écrit que l'acompte s'élevait à 30 millions d'euros.",
        says("l'acompte s'élevait à 30 millions d'euros", "Spiegel", "attributed", figure="30000000"),
    ),
    row(
        "Selon un décompte de l'Associated Press, au moins 260 migrants sont morts dans le désert en un an.",
        says(
            "au moins 260 migrants sont morts dans le désert", "Associated Press", "attributed", figure="at least 260"
        ),
    ),
    row(
        "L'AFP a licencié douze photographes à la fin de l'année, au grand dam de la rédaction.",
        says("a licencié douze photographes", None, "asserted", figure="12"),
    ),
    row(
        "La coureuse a constaté que son vélo avait disparu en sortant du café de la Poste.",
        says("son vélo avait disparu", ..., ("asserted", "attributed")),
    ),
    row(
        "Une agence de mannequins milanaise a repris le bail du palais Vendramin pour dix-huit ans.",
        says("a repris le bail du palais Vendramin", None, "asserted"),
    ),
    row(
        "Les deux correspondants de la télévision slovène ont été expulsés dimanche de la province de Herat.",
        says("ont été expulsés dimanche", None, "asserted", figure="2"),
    ),
    row(
        "L'armée a démenti les 300 morts que lui prêtait l'ONU.",
        says("a démenti", "armée", "denied"),
        says("les 300 morts", "ONU", "attributed", via=(), figure="300"),
    ),
    row(
        "On est loin des « centaines de victimes » que prédisait l'opposition.",
        says("« centaines de victimes »", "opposition", figure="at least 200"),
    ),
    row(
        "Les 26 corps que brandit M. Essel relèvent de la propagande, dit la ministre.",
        says("Les 26 corps", "Essel", figure="26"),
        says("relèvent de la propagande", "ministre", "denied"),
    ),
    row(
        "L'entreprise Geosat a déclaré que les données préliminaires suggéraient une érosion sous la digue.",
        says("une érosion sous la digue", "Geosat", "hedged"),
    ),
    row(
        "Le site Vigilance, citant un garde-barrière, rapporte que le camion stationnait près des vannes.",
        says("le camion stationnait près des vannes", "garde-barrière", via="Vigilance"),
    ),
    row(
        "Le bilan avancé par Sorvak est passé de 23 à 31 morts.",
        says("31 morts", "Sorvak"),
    ),
    row(
        "Le journal croit savoir, de source militaire, que le missile a été suivi par les radars.",
        says("le missile a été suivi par les radars", "source militaire", "hedged", via="journal"),
    ),
    row(
        "Le rapport de 2029, révélé par le Northern Post, concluait à la vulnérabilité de l'ouvrage.",
        says("à la vulnérabilité de l'ouvrage", "rapport de 2029", via="Northern Post"),
    ),
    row(
        "Dans une déclaration transmise à plusieurs médias, dont l'AFP, le Front du Nord a revendiqué l'attaque.",
        says("a revendiqué l'attaque", "Front du Nord", via="AFP"),
    ),
    row(
        "Sur la télévision publique, le ministre a reconnu trois erreurs.",
        says("trois erreurs", "ministre", via="télévision publique"),
    ),
    row(
        "Les chiffres publiés par le ministère montrent une baisse, dit le maire.",
        says("montrent une baisse", "maire", via=()),
    ),
    row(
        "Dans une déclaration diffusée par la BBC, le comité dit prendre acte de ces mesures.",
        says("prendre acte de ces mesures", "comité", via="BBC"),
    ),
    row(
        "Le montage reprend ces images, tirées d'un reportage diffusé en 2026 par la BBC.",
        says("reportage diffusé en 2026 par la BBC", None),
    ),
]

# interviews given to an outlet: dans une interview à, interrogé sur, invité de, au micro de, dans les colonnes de
INTERVIEWS = [
    row(
        "Dans une interview accordée au quotidien Le Soir, le patron de la SNCB affirme que la ponctualité a "
        "été rétablie sur la dorsale wallonne.",
        says("la ponctualité a été rétablie", "patron de la SNCB", "attributed", via="Le Soir"),
    ),
    row(
        "Interrogé sur la chaîne publique RTS à propos de l'avalanche, le guide Beat Imfeld a assuré que la "
        "couche était instable.",
        says("la couche était instable", "Imfeld", "attributed", via="RTS"),
    ),
    row(
        "« Les vaches sont parties avec la coulée », confie l'éleveuse dans un entretien à la Gazzetta di Parma.",
        says("Les vaches sont parties avec la coulée", "éleveuse", "attributed", via="Gazzetta"),
    ),
    row(
        "Le secrétaire d'État au Logement a reconnu sur le plateau de LCI que 9 000 appartements restaient vides.",
        says("9 000 appartements restaient vides", "secrétaire d'État", "attributed", via="LCI", figure="9000"),
    ),
    row(
        "L'interview du premier ministre, diffusée dimanche soir, a réuni 3,4 millions de téléspectateurs.",
        says("a réuni 3,4 millions de téléspectateurs", None, "asserted", figure="3400000"),
    ),
    row(
        "L'invité surprise du festival, un joueur de luth afghan, a joué deux heures sans entracte.",
        says("a joué deux heures sans entracte", None, "asserted"),
    ),
    row(
        "La journaliste de la RTBF a raccroché son micro à Mons après trente-deux ans d'antenne.",
        says("a raccroché son micro à Mons", None, "asserted"),
    ),
    row(
        "Dans un entretien à l'AFP, le ministre a promis une baisse. Durant sa campagne, il avait promis la gratuité.",
        says("a promis une baisse", "ministre", via="AFP"),
        says("avait promis la gratuité", "ministre", via=()),
    ),
    row(
        "Joint par Le Décodeur, l'auteur du reportage, Nikos Adam, confirme avoir filmé la scène en mai.",
        says("avoir filmé la scène en mai", "Adam", "attributed", via="Décodeur"),
    ),
    row(
        "Le Bosphore Matin publie une note. Le quotidien affirme que le ministre savait.",
        says("le ministre savait", "Bosphore Matin", "attributed"),
    ),
    row(
        "« Il y a eu un mort de trop », a déclaré le maire au micro de France Bleu.",
        says("Il y a eu un mort de trop", "maire", via="France Bleu"),
    ),
    row(
        "« Des mots, encore des mots », déplore dans Le Figaro un élu du parti.",
        says("Des mots, encore des mots", "élu", via="Figaro"),
    ),
]
