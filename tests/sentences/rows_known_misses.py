"""Structures found by marking articles by hand, in sentences of our own: whose words they are, and through whom.

Each list says how many marked statements share its cause.
"""

from __future__ import annotations

from reading import row, says

# « pour » before the name of a capital that stands for its government; « considéré comme » with « par » (2)
OPINIONS_OF_PEOPLE_NAMED_WITHOUT_A_VERB = [
    row(
        "Pour Oslo, la présence de chalutiers russes à seulement 30 milles de la côte est très inquiétante.",
        says("à seulement 30 milles de la côte", "Oslo", "attributed", figure="30"),
    ),
    row(
        "La coopérative, longtemps coupée du marché, voit dans cette foire une chance de rajeunir son image et de "
        "moderniser ses pressoirs, souvent jugés dépassés par les œnologues.",
        says("souvent jugés dépassés par les œnologues", "œnologues", "attributed"),
    ),
]

# the thing reported (information, study, letter) is taken for the source in place of those who report it (2)
REPORTED_INFORMATION = [
    row(
        "L'affaire inquiète, alors que la ministre estonienne Kadri Luik et des juges lettons ont rapporté des indices "
        "suggérant que la banque pourrait s'apprêter à fermer ses guichets.",
        says("la banque pourrait s'apprêter à fermer ses guichets", ("Kadri Luik", "juges lettons"), "hedged"),
    ),
    row(
        "L'an passé, le prince Omar et Lena Dahl ont conclu un pacte s'engageant à se défendre en cas de « siège » "
        "de l'un ou l'autre port.",
        says("ont conclu un pacte s'engageant à se défendre", None, "asserted"),
    ),
]

# pictures that show something, published by somebody who calls it his way (1)
PICTURES_PUBLISHED = [
    row(
        "L'Office des forêts a publié sur son portail des vues aériennes et d'autres clichés montrant ce qu'il nomme "
        "des coupes illégales près d'une réserve birmane le mois dernier.",
        says("des vues aériennes et d'autres clichés", "Office des forêts", "attributed"),
    ),
]

# what follows the question (« citant ») is taken for who asks (1)
GROUNDS_AFTER_A_QUESTION = [
    row(
        "Plusieurs juristes se demandent dans quelle mesure le rachat du club aiderait la ligue, citant le stade "
        "vétuste de l'Ajax et son absence de garanties.",
        says("le rachat du club aiderait la ligue", "juristes", "hedged"),
    ),
]

# « ni X ni Y n'ont confirmé » is the outlet's statement about them (1); a body that publishes nothing is too (1)
SILENCE_TOLD_BY_THE_OUTLET = [
    row(
        "Plus de 80 élèves seraient malades, selon la rectrice. Ni parents ni infirmières n'ont toutefois confirmé "
        "cette liste.",
        says("Ni parents ni infirmières n'ont toutefois confirmé cette liste", None, "hedged"),
    ),
    row(
        "Les chaînes publiques birmanes n'ont diffusé aucun bulletin sur l'incendie.",
        says("n'ont diffusé aucun bulletin sur l'incendie", None, "asserted"),
    ),
]

# a statement of another body after the semicolon: « leurs rivaux de » (1)
RIVALS_AFTER_A_SEMICOLON = [
    row(
        "Les élus du sud corse ont déclaré qu'il manquait 40 bêtes et que des bergers avaient fui ; leurs rivaux de "
        "Calvi ont proclamé l'état d'urgence et demandé des renforts.",
        says("demandé des renforts", "Calvi", "attributed"),
        says("qu'il manquait 40 bêtes", "élus du sud", "attributed", figure="40"),
    ),
]

# « l'a publié » says who gave a figure put first with « quant à »; one who « tenait » it from another is the relay (3)
WHERE_A_FIGURE_CAME_FROM = [
    row(
        "Quant au chiffre de 28, l'Institut des volcans (IDV), qui l'a diffusé mardi, l'attribuait à la garde civile.",
        says("chiffre de 28", "IDV", "attributed", figure="28"),
    ),
    row(
        "Lundi, déjà, l'agence Tanjug avait repris cette liste, qu'elle tenait d'une femme présentée comme la "
        "trésorière du club.",
        says(
            "cette liste, qu'elle tenait d'une femme", "femme présentée comme la trésorière", "attributed", via="Tanjug"
        ),
    ),
    row(
        "Qu'elle avoue donc pourquoi l'usine de Kolin a été vidée vingt minutes AVANT la coupure, comme l'écrit Radio "
        "Bohemia, qui tient la nouvelle d'un chauffeur, lequel la tenait du gardien de nuit.",
        says(
            "l'usine de Kolin a été vidée vingt minutes AVANT la coupure",
            "gardien de nuit",
            "attributed",
            via=("chauffeur", "Radio Bohemia"),
            figure="20",
        ),
    ),
]

# the outlet once spoken to stays the relay of what the speaker goes on to say (3)
A_RELAY_THAT_STAYS = [
    row(
        "À Trieste, la cheffe des douanes s'était montrée plus réservée auprès de l'Ansa un peu avant : pour le port, "
        "la perte pourrait atteindre 90 caisses. Giulia Tonin a tout de même qualifié l'attente de franchement "
        "pénible.\n\nAu port, à quelque 12 km du centre, elle comptait déjà au moins 70 caisses abîmées par l'eau, un "
        "total qu'elle s'attendait à voir monter.",
        says("l'attente de franchement pénible", "Tonin", "attributed", via="Ansa"),
        says("au moins 70 caisses abîmées par l'eau", "Tonin", "attributed", via="Ansa", figure="at least 70"),
        says("un total qu'elle s'attendait à voir monter", "Tonin", "forecast", via="Ansa"),
    ),
]

# « notre antenne », « nos soins » are the outlet that writes, named elsewhere in its article (3)
THE_OUTLET_AS_WE = [
    row(
        "Jointe par Télé Fjord, la régie Nordbus se tait. Le préfet d'Ålen, Nils Hauge, s'en prend à la régie sur "
        "notre antenne : « Personne ne m'a averti. Ni le dépôt ni la tour de contrôle ne m'ont écrit ce soir. »",
        says("Personne ne m'a averti", "Hauge", "attributed", via="Télé Fjord"),
        says("Ni le dépôt ni la tour de contrôle ne m'ont écrit ce soir", "Hauge", via="Télé Fjord"),
    ),
    row(
        'Jointe par Télé Fjord, la régie Nordbus se tait. Contactée par nos soins, la Garde des ponts (GDP) "ne désire '
        'pas réagir à un procès ouvert".',
        says("ne désire pas réagir à un procès ouvert", "GDP", "hedged", via="Télé Fjord"),
    ),
]

# « son communiqué » is of the body the sentences are about, not of the last one named (1)
WHOSE_COMMUNIQUE = [
    row(
        "Le consulat du Pérou en Italie a annoncé lundi que 12 Péruviens figuraient parmi les noyés du lac. Il n'a pas "
        "précisé s'ils comptaient dans les 31 noyés recensés par la préfecture italienne. Cette liste de « frères » "
        "péruviens demeure incomplète, note son communiqué sur internet.",
        says("Cette liste de « frères » péruviens demeure incomplète", "consulat", "attributed"),
    ),
]

# the pronoun of the clause before the incise, or the people it tells of, are taken for the source (2)
INCISES_AFTER_A_VERB_OF_WARNING = [
    row(
        "Les deux élues auraient su dès mai, selon une note qu'a vue l'agence Belga. Des inspecteurs de la voirie les "
        "ont alertées le mois passé, affirment des sources syndicales : ce pont, s'il cédait, pourrait barrer la "
        "vallée.",
        says("Des inspecteurs de la voirie les ont alertées", "sources syndicales", "attributed", via="Belga"),
        says("pourrait barrer la vallée", "inspecteurs", "hedged", via=("sources syndicales", "Belga")),
    ),
]

# the speaker of a quotation goes on in a new paragraph, closed by its mark alone; « alors, qu'on ne vienne pas » (5)
QUOTATIONS_OVER_TWO_PARAGRAPHS = [
    row(
        "« Ce sont des mensonges, gronde Aldo Ferri. On raye trois noms d'un coup de gomme et il faudrait sourire ?\n\n"
        "J’ai les vingt-sept fiches dans mon tiroir. » Le syndic refuse de partir.",
        says("J’ai les vingt-sept fiches dans mon tiroir", "Ferri", "attributed", figure="27"),
    ),
    row(
        "Nora Quist, sage-femme à Lindvik, n'a pas mangé depuis hier. « On a mis des lits dans la crypte. Les plus "
        "faibles, on les mène à Bergen par la mer, parce que le tunnel est coupé, raconte-t-elle.\n\nRéclamez donc au "
        "ministre ses fameuses tentes. »",
        says("Réclamez donc au ministre ses fameuses tentes", "Quist", "attributed"),
    ),
    row(
        "« Trois citernes avaient été pesées deux fois », explique le Syndicat des eaux dans la note que voici.\n\n« "
        "Le volume perdu s'établit à 14 tonnes.\n\nLe syndicat rappelle que lui seul peut chiffrer les pertes.\n\nLes "
        "prélèvements faits dimanche ne mettent en évidence aucun métal dans la nappe. Les éleveurs touchés pourront "
        "reprendre la traite dès jeudi. »",
        says("ne mettent en évidence aucun métal dans la nappe", "syndicat", "denied"),
        says("Les éleveurs touchés pourront reprendre la traite dès jeudi", "syndicat", "forecast"),
    ),
    row(
        "La cheffe de gare, Mila Ostrova, accuse la région : « Nul ne nous a écrit. Ni le dépôt ni la police ne m'ont "
        "prévenue.\n\nDonc, qu'on ne me serve plus de leçons ! »",
        says("qu'on ne me serve plus de leçons", "Ostrova", "attributed"),
    ),
]

# who adds that his own people counted is the source, not they (1)
HIS_OWN_PEOPLE_COUNTED = [
    row(
        "La maire de Tarnos, Edda Frost, accuse l'État : « Personne n'est venu. » Elle ajoute que ses propres équipes "
        "ont compté 16 chiens rien que dans les caves longeant le canal.",
        says("ses propres équipes ont compté 16 chiens", "Frost", "attributed", figure="16"),
    ),
]

# « juge alors que », « dit alors que »: « alors » is an adverb between the verb and « que » (1)
ALORS_BETWEEN_VERB_AND_QUE = [
    row(
        "La déléguée au Laos de la Ligue des rivières juge alors que la pêche serait deux fois plus faible.",
        says("la pêche serait deux fois plus faible", "déléguée", "hedged"),
    ),
]

# a relative with « dont on compte », and a relative « que X date du », are not the speaker's words (3)
RELATIVES_OF_ANOTHER_VOICE = [
    row(
        "La reine Maud, sans fournir d'indice, avait soutenu devant la presse que la panne, dont on dénombre au moins "
        "60 brûlés et des centaines d'évacués, paraissait être « un sabotage honteux ».",
        says("on dénombre au moins 60 brûlés", None, "asserted", figure="at least 60"),
        says("des centaines d'évacués", None, "asserted"),
    ),
    row(
        "La Société des barrages, qui jurait n'avoir rien vu, a fini par concéder que le rapport de Mme Ilves, que La "
        "Tribune du Delta date du 4 mai, « a pu circuler » dans ses bureaux.",
        says("que La Tribune du Delta date du 4 mai", "Tribune du Delta", "attributed"),
    ),
]

# a colon after the outlet's clause: the incise at the end belongs to the second part alone (1)
INCISE_AFTER_A_COLON = [
    row(
        "Ce relevé pourrait grimper : outre ces fugitifs, au moins 40 détenus étaient mardi à l'infirmerie, avait "
        "indiqué l'administration.",
        says("Ce relevé pourrait grimper", None, "forecast"),
        says("au moins 40 détenus étaient mardi à l'infirmerie", "administration", "attributed", figure="at least 40"),
    ),
]

# « présenté par X comme » between commas hides the denial that follows (1)
PRESENTED_BY_SOMEBODY = [
    row(
        "Or la Garde alpine, présentée par le Fonds comme l'auteur de la liste, a démenti ces données.",
        says("a démenti ces données", "Garde alpine", "denied"),
    ),
]

# a later sentence of the outlet without a figure or an event is no statement for the reader (2)
LATER_SENTENCES_OF_THE_OUTLET = [
    row(
        "Le blé a brûlé, a dit la garde. Une liste fiable fait donc défaut, et tout demeure fort incertain.",
        says("tout demeure fort incertain", None, "hedged"),
    ),
    row(
        "Une bergère a écrit au rectorat de Nancy, selon la garde. Le pli, adressé à la Chambre agricole, porte une "
        "marque de dépôt du 9 mai.",
        says("porte une marque de dépôt du 9 mai", None, "asserted"),
    ),
]

# « tirer la sonnette d'alarme » without what is feared tells a deed (1)
ALARMS_AS_DEEDS = [
    row(
        "Quatre ans avant la faillite du 2 juin, une comptable de la banque avait tiré la sonnette d'alarme.",
        says("une comptable de la banque avait tiré la sonnette d'alarme", None, "asserted"),
    ),
]

# what is said of « les autres » is of the source of the sentence before (1)
CARRIED_TO_THE_NEXT_SENTENCE = [
    row(
        "Huit cordées de ce groupe, qui en comptait 20, se sont perdues, d'après le club d'Innsbruck. Les douze autres "
        "sont redescendues et leurs blessures seraient sans gravité.",
        says("Les douze autres sont redescendues", "club d'Innsbruck", "attributed", figure="12"),
    ),
]
