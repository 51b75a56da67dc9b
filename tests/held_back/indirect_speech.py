"""Indirect speech: que, infinitives, questions, nouns, passives, nouns of saying."""

from __future__ import annotations

from reading import row, says

# que after many verbs of saying; verbs of wanting, obtaining, seeing to it
INDIRECT_QUE = [
    row(
        "Dans son mémoire en défense, la métropole soutient que le terrain appartenait déjà au domaine public en 1962.",
        says("le terrain appartenait déjà au domaine public", "métropole", "attributed"),
    ),
    row(
        "De meeting en meeting, le chef de file des centristes martèle que la dette a doublé sous la "
        "précédente majorité.",
        says("la dette a doublé sous la précédente majorité", "chef de file", "attributed"),
    ),
    row(
        "Le rapporteur du budget convient que les recettes ont été surévaluées, mais il rejette toute idée "
        "de collectif.",
        says("les recettes ont été surévaluées", "rapporteur", "attributed"),
    ),
    row(
        "La générale Ortega a juré devant la commission qu'aucun ordre de tir n'avait été donné.",
        says("aucun ordre de tir n'avait été donné", "Ortega", "denied"),
    ),
    row(
        "Le train a ralenti pour que les contrôleurs puissent descendre sur le quai désert.",
        says("Le train a ralenti", None, "asserted"),
    ),
    row(
        "Les alpinistes ont profité de ce que le vent tombait pour atteindre le col avant midi.",
        says("Les alpinistes ont profité de ce que le vent tombait", None, "asserted"),
    ),
]

# infinitives: dit avoir, affirme disposer de, reconnaît être, promet de, menace de, nie avoir
INDIRECT_INFINITIVE = [
    row(
        "Le groupe pharmaceutique affirme disposer de stocks suffisants pour six mois de traitement.",
        says("disposer de stocks suffisants", "groupe pharmaceutique", "attributed"),
    ),
    row(
        "Confrontée aux relevés téléphoniques, l'infirmière a reconnu être entrée deux fois dans la chambre.",
        says("être entrée deux fois dans la chambre", "infirmière", "attributed"),
    ),
    row(
        "Les dockers de Salonique menacent de bloquer les terminaux à conteneurs dès lundi.",
        says("bloquer les terminaux à conteneurs", "dockers"),
    ),
    row(
        "La maison de retraite soutient avoir alerté l'agence régionale à trois reprises pendant la canicule.",
        says("avoir alerté l'agence régionale", "maison de retraite", "attributed"),
    ),
    row(
        "Le gardien du phare se souvient avoir aperçu une fusée rouge vers minuit.",
        says("avoir aperçu une fusée rouge", "gardien"),
    ),
    row(
        "L'opérateur téléphonique a indiqué avoir rétabli le service et enquêter sur l'origine de la panne.",
        says("avoir rétabli le service", "opérateur", "attributed"),
        says("enquêter sur l'origine de la panne", "opérateur", "attributed"),
    ),
    row(
        "Après avoir dit adieu à ses coéquipiers, le gardien de but a pris l'avion pour Istanbul.",
        says("le gardien de but a pris l'avion pour Istanbul", None, "asserted"),
    ),
    row(
        "La pluie menace depuis l'aube, et les organisateurs du marathon ont fait installer des bâches.",
        says("les organisateurs du marathon ont fait installer des bâches", None, "asserted"),
    ),
]

# indirect questions after saying, knowing, not knowing; the same words elsewhere
INDIRECT_QUESTIONS = [
    row(
        "La société d'autoroutes n'a pas précisé si les péages rouvriraient pour le week-end.",
        says("si les péages rouvriraient", "société d'autoroutes", "hedged", stance="silent"),
    ),
    row(
        "La ministre n'a pas voulu indiquer combien de soldats avaient été envoyés dans l'archipel.",
        says("combien de soldats avaient été envoyés", "ministre", "hedged", stance="silent"),
    ),
    row(
        "Le juge d'instruction a demandé au témoin où avait été garé le fourgon blanc.",
        says("où avait été garé le fourgon blanc", "juge", stance="asks"),
    ),
    row(
        "Le directeur de la prison a détaillé où et quand les deux détenus avaient été vus pour la dernière fois.",
        says("les deux détenus avaient été vus pour la dernière fois", "directeur"),
    ),
    row(
        "« Je ne sais pas si mes fils sont vivants », répète Zohra, assise devant les ruines de l'immeuble.",
        says("si mes fils sont vivants", "Zohra", "hedged"),
    ),
    row(
        "Le garde-côte dit ignorer pourquoi le signal de détresse n'a pas été relayé.",
        says("pourquoi le signal de détresse n'a pas été relayé", "garde-côte", "hedged"),
    ),
    row(
        "Si le temps le permet, la fusée décollera de Kourou jeudi à 14 h 20.",
        says("la fusée décollera de Kourou", None, ("forecast", "hedged")),
    ),
    row(
        "Le village où a grandi le champion a pavoisé ses rues dès l'annonce de la victoire.",
        says("a pavoisé ses rues", None, "asserted"),
    ),
]

# nouns as objects: annoncer la mort de, faire état de, revendiquer, chiffrer à, imputer à, accuser de, qualifier de
NOUN_OBJECTS = [
    row(
        "Le parquet fédéral a confirmé l'arrestation de deux douaniers soupçonnés d'avoir fermé les yeux sur "
        "un trafic de bois précieux.",
        says("l'arrestation de deux douaniers", "parquet fédéral", "attributed", figure="2"),
    ),
    row(
        "Les garde-côtes grecs signalent la présence d'une nappe d'hydrocarbures à l'ouest de Kythira.",
        says("la présence d'une nappe d'hydrocarbures", "garde-côtes", "attributed"),
    ),
    row(
        "Un groupuscule inconnu, les Brigades du Levant, a revendiqué l'attaque du consulat sur une "
        "messagerie chiffrée.",
        says("l'attaque du consulat", "Brigades du Levant", "attributed"),
    ),
    row(
        "Le directeur du barrage impute la rupture de la vanne à un défaut d'entretien.",
        says("la rupture de la vanne à un défaut d'entretien", "directeur", "attributed"),
    ),
    row(
        "La cheffe de l'opposition a qualifié la réforme des retraites de « hold-up social ».",
        says("hold-up social", "cheffe de l'opposition", "attributed"),
    ),
    row(
        "Le roi se dit prêt à recevoir les chefs des tribus rivales dans son palais d'été.",
        says("prêt à recevoir les chefs des tribus rivales", "roi"),
    ),
    row(
        "Amsterdam dénonce une violation flagrante de son espace aérien par deux hélicoptères.",
        says("une violation flagrante de son espace aérien", "Amsterdam", "attributed"),
    ),
    row(
        "La rectrice a reconnu un retard de paiement de six semaines pour les vacataires.",
        says("un retard de paiement de six semaines", "rectrice", "attributed", figure="6"),
    ),
    row(
        "Le tour-opérateur dit craindre l'annulation d'un tiers des réservations, faute de visas.",
        says("l'annulation d'un tiers des réservations", "tour-opérateur"),
    ),
    row(
        "Le maire de Longyearbyen mentionne l'effondrement de deux maisons, construites sur un sol qui dégèle.",
        says("l'effondrement de deux maisons", "maire", "attributed", figure="2"),
    ),
    row(
        "La nageuse lettone s'est qualifiée pour la finale du 200 mètres papillon en battant son record personnel.",
        says("s'est qualifiée pour la finale du 200 mètres papillon", None, "asserted"),
    ),
]

# the source stands after par, or the sentence is impersonal
PASSIVE_SOURCES = [
    row(
        "L'ancien chef des douanes est accusé par le parquet de Tirana d'avoir blanchi 3 millions d'euros.",
        says("avoir blanchi 3 millions d'euros", "parquet de Tirana", "attributed", stance="accuses", figure="3000000"),
    ),
    row(
        "Une fuite de 2 000 litres d'acide a été signalée à l'aube par un agent d'entretien de la station d'épuration.",
        says("Une fuite de 2 000 litres d'acide", "agent d'entretien", "attributed", figure="2000"),
    ),
    row(
        "Le chiffre de 800 manifestants, avancé par la police, a été aussitôt contesté par les organisateurs.",
        says("a été aussitôt contesté", "organisateurs", "denied"),
    ),
    row(
        "Toute implication dans le piratage du scrutin est niée par l'ambassade.",
        says("Toute implication dans le piratage du scrutin", "ambassade", "denied", stance="denies"),
    ),
    row(
        "L'usage de munitions à fragmentation a été dénoncé à Genève par une coalition d'ONG.",
        says("L'usage de munitions à fragmentation", "coalition d'ONG", "attributed"),
    ),
    row(
        "Le clocher de l'abbaye a été abattu par la foudre dans la nuit de la Saint-Jean.",
        says("Le clocher de l'abbaye a été abattu par la foudre", None, "asserted"),
    ),
    row(
        "Le camion-citerne a été percuté par un tramway vide à l'entrée du dépôt de Graz.",
        says("Le camion-citerne a été percuté par un tramway vide", None, "asserted"),
    ),
]

# nouns of saying: de l'aveu de, aux dires de, l'annonce par X de, la déclaration selon laquelle, les chiffres de
SAYING_NOUNS = [
    row(
        "De l'aveu même de l'entraîneur adjoint, deux joueuses ont disputé la rencontre avec de la fièvre.",
        says(
            "deux joueuses ont disputé la rencontre avec de la fièvre", "entraîneur adjoint", "attributed", figure="2"
        ),
    ),
    row(
        "Aux dires des bateliers du lac, le niveau de l'eau n'était pas descendu aussi bas depuis 1976.",
        says("le niveau de l'eau n'était pas descendu aussi bas", "bateliers"),
    ),
    row(
        "La déclaration du gouverneur selon laquelle les stocks de blé sont pleins a fait bondir les boulangers.",
        says("les stocks de blé sont pleins", "gouverneur", "attributed"),
    ),
    row(
        "Sur la foi de deux repentis, les magistrats palermitains ont fait creuser le sol de la villa.",
        says("les magistrats palermitains ont fait creuser le sol de la villa", None, "asserted"),
    ),
    row(
        "La presse et les chancelleries ont appris la nouvelle de la bouche du porte-parole : le traité est enterré.",
        says("le traité est enterré", "porte-parole", "attributed"),
    ),
    row(
        "L'annonce de la fanfare a couvert les applaudissements du public massé devant le kiosque.",
        says("a couvert les applaudissements du public", None, "asserted"),
    ),
    row(
        "Les bureaux des impôts restent ouverts le samedi matin pour aider à remplir la déclaration de revenus.",
        says("Les bureaux des impôts restent ouverts le samedi matin", None, "asserted"),
    ),
    row(
        "Le procès du courtier a été renvoyé au 4 mars pour complément d'expertise, sans que la défense s'y oppose.",
        says("Le procès du courtier a été renvoyé au 4 mars", None, ("asserted", "forecast")),
    ),
    row(
        "Les pèlerins, fidèles à la foi de leurs ancêtres, ont gravi pieds nus les 900 marches du sanctuaire.",
        says("ont gravi pieds nus les 900 marches", None, "asserted", figure="900"),
    ),
]
