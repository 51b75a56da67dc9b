"""The rows of the known misses that are not read rightly today, each with its cause."""

from __future__ import annotations

OPINIONS_OF_PEOPLE_NAMED_WITHOUT_A_VERB = "a holder of an opinion named without a verb of saying is not the source"
REPORTED_INFORMATION = "the thing reported or signed is taken for the source"
PICTURES_PUBLISHED = "what published pictures show is told as the outlet's own"
GROUNDS_AFTER_A_QUESTION = "the grounds after « citant » are taken for the source"
SILENCE_TOLD_BY_THE_OUTLET = "what the outlet tells of a silence is given to the silent or read as a denial"
RIVALS_AFTER_A_SEMICOLON = "the second verb after the semicolon goes back to the first source"
WHERE_A_FIGURE_CAME_FROM = "who gave the figure, said in a relative, is not the source"
A_RELAY_THAT_STAYS = "the outlet spoken to is not the relay of the next sentences"
THE_OUTLET_AS_WE = "« nous » is not read as the outlet named before"
WHOSE_COMMUNIQUE = "« son communiqué » is given to the last body named"
INCISES_AFTER_A_VERB_OF_WARNING = (
    "those who warned are taken for the source, and are not heard through those who tell it"
)
QUOTATIONS_OVER_TWO_PARAGRAPHS = "a quotation that goes on in a new paragraph loses its speaker"
HIS_OWN_PEOPLE_COUNTED = "those who counted are taken for the source in place of who adds it"
ALORS_BETWEEN_VERB_AND_QUE = "« alors » between the verb and « que » is read as « alors que »"
RELATIVES_OF_ANOTHER_VOICE = "a relative in another voice is given to the speaker"
INCISE_AFTER_A_COLON = "the incise at the end is carried back over the colon"
PRESENTED_BY_SOMEBODY = "what stands between the commas hides the denial"
LATER_SENTENCES_OF_THE_OUTLET = "a later sentence of the outlet makes no claim"
ALARMS_AS_DEEDS = "an alarm that is told as a deed is read as words"
CARRIED_TO_THE_NEXT_SENTENCE = "the source is not carried to « les autres »"
PHRASES_AFTER_A_NOUN = "a phrase after a noun stays in the claim of its clause"
SUPERLATIVES_BESIDE_THE_SUBJECT = "a superlative beside the subject stays in the claim of its clause"
WHAT_A_NAME_IS = "what a name is, said beside it, makes no claim"
NAMED_IN_A_CIRCUMSTANCE = "an event or a document named in a circumstance makes no claim of its own"
ADDED_AFTER_THE_SAYING = "what is added after the saying makes no claim of its own"
CLAUSES_WITH_ETANT = "a clause with « étant » stays in the claim before it"
TWO_FACTS_OF_ONE_SUBJECT = "two facts of one subject stay in one claim"
A_SECOND_VOICE_INSIDE = "a second voice inside the sentence is not heard"
VOICES_A_SPEAKER_REPORTS = "those whose view the speaker reports are not the source"
INSTRUMENTS_AND_WHAT_THEY_SHOW = "the speaker's instrument is the source in place of the speaker"
PLACES_IN_A_LIST = "a list of places is cut at its first comma"
COULD_IN_THE_PAST = "« pouvait » is read as a doubt"
CONDITIONALS_OF_OPINION = "a conditional of opinion is read as a doubt"
CONDITIONAL_BEFORE_THE_SOURCE = "the conditional before the source is not carried over it"
NOTHING_TO_DO_WITH = "« rien à voir » is not read as a denial"
FIGURES_BESIDE_FIGURES = "a figure beside a figure takes the wrong certainty"
DOUBT_IN_A_NOUN_OR_A_VERB = "a doubt that lies in a noun is not read"
ON_PARLAIT = "« on parlait de » is read as the outlet's own figure"
WHAT_IS_TO_COME = "what is promised is not read as a forecast"
DOUBT_IN_THE_VERB_OF_SAYING = "the conditional of the verb of saying is not read"
NUMBERS_NOT_READ = "a number after an article, or « fois supérieur », is not read"

GAPS: dict[str, str] = {
    "Pour Oslo, la présence de chalutiers russes à seulement 30 milles de la côte est très "
    "inquiétante.": OPINIONS_OF_PEOPLE_NAMED_WITHOUT_A_VERB,
    "La coopérative, longtemps coupée du marché, voit dans cette foire une chance de rajeunir son image et de "
    "moderniser ses pressoirs, souvent jugés dépassés par les œnologues.": OPINIONS_OF_PEOPLE_NAMED_WITHOUT_A_VERB,
    "L'an passé, le prince Omar et Lena Dahl ont conclu un pacte s'engageant à se défendre en cas de « siège » de "
    "l'un ou l'autre port.": REPORTED_INFORMATION,
    "L'Office des forêts a publié sur son portail des vues aériennes et d'autres clichés montrant ce qu'il nomme "
    "des coupes illégales près d'une réserve birmane le mois dernier.": PICTURES_PUBLISHED,
    "Plusieurs juristes se demandent dans quelle mesure le rachat du club aiderait la ligue, citant le stade "
    "vétuste de l'Ajax et son absence de garanties.": GROUNDS_AFTER_A_QUESTION,
    "Plus de 80 élèves seraient malades, selon la rectrice. Ni parents ni infirmières n'ont toutefois confirmé "
    "cette liste.": SILENCE_TOLD_BY_THE_OUTLET,
    "Les chaînes publiques birmanes n'ont diffusé aucun bulletin sur l'incendie.": SILENCE_TOLD_BY_THE_OUTLET,
    "Les élus du sud corse ont déclaré qu'il manquait 40 bêtes et que des bergers avaient fui ; leurs rivaux de "
    "Calvi ont proclamé l'état d'urgence et demandé des renforts.": RIVALS_AFTER_A_SEMICOLON,
    "Quant au chiffre de 28, l'Institut des volcans (IDV), qui l'a diffusé mardi, l'attribuait à la garde "
    "civile.": WHERE_A_FIGURE_CAME_FROM,
    "Lundi, déjà, l'agence Tanjug avait repris cette liste, qu'elle tenait d'une femme présentée comme la "
    "trésorière du club.": WHERE_A_FIGURE_CAME_FROM,
    "Qu'elle avoue donc pourquoi l'usine de Kolin a été vidée vingt minutes AVANT la coupure, comme l'écrit Radio "
    "Bohemia, qui tient la nouvelle d'un chauffeur, lequel la tenait du gardien de nuit.": WHERE_A_FIGURE_CAME_FROM,
    "À Trieste, la cheffe des douanes s'était montrée plus réservée auprès de l'Ansa un peu avant : pour le port, "
    "la perte pourrait atteindre 90 caisses. Giulia Tonin a tout de même qualifié l'attente de franchement "
    "pénible.\n\nAu port, à quelque 12 km du centre, elle comptait déjà au moins 70 caisses abîmées par l'eau, un "
    "total qu'elle s'attendait à voir monter.": A_RELAY_THAT_STAYS,
    "Jointe par Télé Fjord, la régie Nordbus se tait. Le préfet d'Ålen, Nils Hauge, s'en prend à la régie "
    "sur notre antenne : « Personne ne m'a averti. Ni le dépôt ni la tour de contrôle ne m'ont écrit ce "
    "soir. »": THE_OUTLET_AS_WE,
    'Jointe par Télé Fjord, la régie Nordbus se tait. Contactée par nos soins, la Garde des ponts (GDP) "ne désire '
    'pas réagir à un procès ouvert".': THE_OUTLET_AS_WE,
    "Le consulat du Pérou en Italie a annoncé lundi que 12 Péruviens figuraient parmi les noyés du lac. Il n'a pas "
    "précisé s'ils comptaient dans les 31 noyés recensés par la préfecture italienne. Cette liste de « frères » "
    "péruviens demeure incomplète, note son communiqué sur internet.": WHOSE_COMMUNIQUE,
    "Les deux élues auraient su dès mai, selon une note qu'a vue l'agence Belga. Des inspecteurs de la voirie les "
    "ont alertées le mois passé, affirment des sources syndicales : ce pont, s'il cédait, pourrait barrer la "
    "vallée.": INCISES_AFTER_A_VERB_OF_WARNING,
    "« Ce sont des mensonges, gronde Aldo Ferri. On raye trois noms d'un coup de gomme et il faudrait sourire "
    "?\n\nJ’ai les vingt-sept fiches dans mon tiroir. » Le syndic refuse de partir.": QUOTATIONS_OVER_TWO_PARAGRAPHS,
    "Nora Quist, sage-femme à Lindvik, n'a pas mangé depuis hier. « On a mis des lits dans la crypte. Les plus "
    "faibles, on les mène à Bergen par la mer, parce que le tunnel est coupé, raconte-t-elle.\n\nRéclamez donc au "
    "ministre ses fameuses tentes. »": QUOTATIONS_OVER_TWO_PARAGRAPHS,
    "« Trois citernes avaient été pesées deux fois », explique le Syndicat des eaux dans la note que voici.\n\n« "
    "Le volume perdu s'établit à 14 tonnes.\n\nLe syndicat rappelle que lui seul peut chiffrer les pertes.\n\nLes "
    "prélèvements faits dimanche ne mettent en évidence aucun métal dans la nappe. Les éleveurs touchés pourront "
    "reprendre la traite dès jeudi. »": QUOTATIONS_OVER_TWO_PARAGRAPHS,
    "La cheffe de gare, Mila Ostrova, accuse la région : « Nul ne nous a écrit. Ni le dépôt ni la police ne m'ont "
    "prévenue.\n\nDonc, qu'on ne me serve plus de leçons ! »": QUOTATIONS_OVER_TWO_PARAGRAPHS,
    "La maire de Tarnos, Edda Frost, accuse l'État : « Personne n'est venu. » Elle ajoute que ses propres équipes "
    "ont compté 16 chiens rien que dans les caves longeant le canal.": HIS_OWN_PEOPLE_COUNTED,
    "La déléguée au Laos de la Ligue des rivières juge alors que la pêche serait deux fois plus "
    "faible.": ALORS_BETWEEN_VERB_AND_QUE,
    "La reine Maud, sans fournir d'indice, avait soutenu devant la presse que la panne, dont on dénombre au moins "
    "60 brûlés et des centaines d'évacués, paraissait être « un sabotage honteux ».": RELATIVES_OF_ANOTHER_VOICE,
    "La Société des barrages, qui jurait n'avoir rien vu, a fini par concéder que le rapport de Mme Ilves, que La "
    "Tribune du Delta date du 4 mai, « a pu circuler » dans ses bureaux.": RELATIVES_OF_ANOTHER_VOICE,
    "Ce relevé pourrait grimper : outre ces fugitifs, au moins 40 détenus étaient mardi à l'infirmerie, avait "
    "indiqué l'administration.": INCISE_AFTER_A_COLON,
    "Or la Garde alpine, présentée par le Fonds comme l'auteur de la liste, a démenti ces "
    "données.": PRESENTED_BY_SOMEBODY,
    "Le blé a brûlé, a dit la garde. Une liste fiable fait donc défaut, et tout demeure fort "
    "incertain.": LATER_SENTENCES_OF_THE_OUTLET,
    "Quatre ans avant la faillite du 2 juin, une comptable de la banque avait tiré la sonnette "
    "d'alarme.": ALARMS_AS_DEEDS,
    "Huit cordées de ce groupe, qui en comptait 20, se sont perdues, d'après le club d'Innsbruck. Les douze autres "
    "sont redescendues et leurs blessures seraient sans gravité.": CARRIED_TO_THE_NEXT_SENTENCE,
    "Des relevés de balises publiques confirment qu'un ferry grec, apte à embarquer plus de 900 passagers, a "
    "récemment relié Le Pirée à Tobrouk.": PHRASES_AFTER_A_NOUN,
    "Les deux glissements de lundi auraient pour cause 1 800 tonnes de gravier à destination de la Corse, d'après "
    "le colonel Hugo Sarlat, chef du génie.": PHRASES_AFTER_A_NOUN,
    "Pour les pompiers, la vitesse du feu s'explique par quelque 600 bidons de solvant, entassés au sous-sol « "
    "sans aucune autorisation ».": PHRASES_AFTER_A_NOUN,
    "La cheminote Danuta Wolska a été entendue lundi. Le wagon contenait 90 tonnes de soude, sorties de Lodz pour "
    "Anvers, où les espérait une savonnerie, a-t-elle dit.": PHRASES_AFTER_A_NOUN,
    "Le maire de Brévans et son adjointe auraient su dès mars le risque des 40 fûts de cyanure enfouis dix ans "
    "sous l'école, selon une note de l'inspection qu'a consultée l'agence Belga.": PHRASES_AFTER_A_NOUN,
    "Le trafic avec l'île a déjà porté sur plus de 300 caisses d'antiquités, le musée du Pharos ayant diffusé des "
    "clichés aériens en avril révélant leur chargement de nuit.": PHRASES_AFTER_A_NOUN,
    "L'avalanche, la plus meurtrière qu'aient connue les Pyrénées, a aussi coupé trois villages du "
    "monde.": SUPERLATIVES_BESIDE_THE_SUBJECT,
    "La coupure, une des plus longues jamais relevées en hiver, a privé de courant plus de 30 000 foyers et en a "
    "gêné le double.": SUPERLATIVES_BESIDE_THE_SUBJECT,
    "Castelor, exploitant du téléphérique, n'avait pas répondu dimanche matin.": WHAT_A_NAME_IS,
    "L'ODR, l'ancienne Garde des eaux, jure que nul de ses employés n'a écrit à ce blog.": WHAT_A_NAME_IS,
    "Le négoce entre Hanoï et Vientiane s'est accru à la suite d'un traité de transit de mars, prévoyant "
    "apparemment une baisse des droits.": NAMED_IN_A_CIRCUMSTANCE,
    "Au lendemain de l'avalanche qui a enseveli le chalet 3, Orsival pleure ses guides, et deux versions "
    "s'opposent déjà.": NAMED_IN_A_CIRCUMSTANCE,
    "Partie du blog Le Veilleur des cimes, qui invoque un garde forestier, relayée par Radio Combes "
    "puis par un mensuel de Gap, l'hypothèse du loup échappé n'a trouvé jusqu'ici l'appui d'aucun "
    "témoin.": NAMED_IN_A_CIRCUMSTANCE,
    "La rectrice de Nice, Odile Prat, a dit « pencher pour une erreur humaine », tout en évitant de parler du "
    "contenu des copies.": ADDED_AFTER_THE_SAYING,
    "La consule Ilse Vantongeren a tenu une réunion publique. « Nous voulons apprendre qui a vendu ces radeaux », "
    "a-t-elle lâché, avant de réclamer la liste du bord.": ADDED_AFTER_THE_SAYING,
    "Interrogée samedi, Mme Roche a admis être à l'origine du signalement, sans souhaiter aller plus "
    "loin.": ADDED_AFTER_THE_SAYING,
    "Nier la détresse des gens ou la tourner en dérision est une faute, a poursuivi la directrice, visant ceux qui "
    "ont décidé, à l'occasion de la grève, de salir tout un métier.": ADDED_AFTER_THE_SAYING,
    "L'Agence des ponts, renommée Office des ouvrages en 2019, n'a bien sûr rien souhaité nous "
    "confier.": ADDED_AFTER_THE_SAYING,
    "Lina Osei avait plus tôt évoqué un manque à gagner de 4 à 6 millions de francs, le préjudice d'image, celui "
    "de la marque, étant inclus.": CLAUSES_WITH_ETANT,
    "L'éboulement, perçu jusqu'à Sallanches, à une quinzaine de kilomètres plus bas, s'est déclenché à 5h20 sur le "
    "versant nord du Brévot, a indiqué à l'APA la capitaine Inès Chamoux, chef des secours.": TWO_FACTS_OF_ONE_SUBJECT,
    "La coulée a touché le bourg, a précisé la lieutenante Maud Sirier. « Nous avons un mur de boue de "
    "plus de huit mètres et un torrent qui menace l'école. Mes gars restent à l'abri », a-t-elle "
    "expliqué.": TWO_FACTS_OF_ONE_SUBJECT,
    "Le train 208 de la Rhétique a été stoppé à Coire, comme cinq autres convois, à cause d'une coulée qui "
    "dépasserait 2 mètres de haut, selon la régie des rails.": TWO_FACTS_OF_ONE_SUBJECT,
    "Le site Trainspot.org, fin connaisseur des gares que cite l'agence Belga, raconte que le wagon "
    "Lutetia, sous licence danoise, a stationné à Metz en mai 2011 avec 310 tonnes d'acide sulfurique à "
    "bord.": TWO_FACTS_OF_ONE_SUBJECT,
    "Partie il y a quatre ans dans un camion roumain d'occasion, sans freins, la cuve qui s'est renversée lundi "
    "n'aurait jamais dû rouler, raconte celle qui tenait alors le volant.": TWO_FACTS_OF_ONE_SUBJECT,
    "Plus tôt, Irma Kallas, ministre des Forêts, avait parlé de braises dans la scierie, quand le "
    "colonel Pärn s'en tenait, après un tour du site, à des bonbonnes de gaz oubliées là « depuis des "
    "mois ».": A_SECOND_VOICE_INSIDE,
    "Le patron « ne pensait » qu'à la prime, soutient Marek Dolny, pilote du ballon en 1998, à qui il a infligé ce "
    "détour alpin pour y charger du courrier.": A_SECOND_VOICE_INSIDE,
    "Le Secours fluvial a démenti lundi les 740 noyés de Sarhad que lui attribuait le service météo de "
    "l'Union.": A_SECOND_VOICE_INSIDE,
    "Cette liste, le comité suisse l'a imputée au Secours fluvial, qui l'a niée mardi.": A_SECOND_VOICE_INSIDE,
    "Ces secousses, présentées comme naturelles, le réseau andin de surveillance (RAS) les a notées à hauteur d'un "
    "tremblement de magnitude 2,7 ; on les a entendues à Arica, à plus de 90 km.": A_SECOND_VOICE_INSIDE,
    "Trente-neuf, calculent la plupart des radios voisines, qui additionnent aux 31 noyés de la préfecture les "
    "huit pêcheurs du « Santa Lina » recensés par le Portugal.": A_SECOND_VOICE_INSIDE,
    "Mais Mme Rao a dit que de vieux ingénieurs semblent croire à une « fuite banale », et pas du tout à un geste "
    "de sabotage.": VOICES_A_SPEAKER_REPORTS,
    "Tibor Halasz, patron du fonds Corvin, a nié samedi toute faute. Il s'en est pris à « certains clubs » et à "
    "leurs sites, qui ont d'après lui colporté un récit tout prêt : pour eux, des clients du groupe ont provoqué "
    "la faillite, à moins que la caisse n'ait été vidée par ses cadres.": VOICES_A_SPEAKER_REPORTS,
    "Le Phare : D'où vient ce plomb ?\n\nArvid Holm : De la vieille usine, c'est presque certain.\n\nLe ministère "
    "de l'Eau assure que le puits est propre. Le croyez-vous ?\n\nMoi, j'ai vérifié. Mes capteurs donnent 0,4 "
    "gramme de plomb par litre au puits, ce qui est sous la norme, mais de justesse.": INSTRUMENTS_AND_WHAT_THEY_SHOW,
    "Les conscrits sont logés dans des casernes à Tartu et dans d'autres villes estoniennes telles que Narva, "
    "Valga et Pärnu et seront sans doute envoyés au front, selon la DGR.": PLACES_IN_A_LIST,
    "Ingrid Voss, à la tête de la Ligue alpine, a affirmé mardi à Berne que l'on pouvait empêcher la moitié de ces "
    "chutes.": COULD_IN_THE_PAST,
    "Mal calée, la grue menaçait l'école, a déclaré cette inspectrice, qui a aidé à écrire la note et dit leur "
    "avoir signalé que Lindvik pouvait être coupée en deux.": COULD_IN_THE_PAST,
    "La juge de Trente, Alba Moro, a dit « attendre les expertises ». « Il serait imprudent de nommer un coupable "
    "ce soir. Laissons faire la police. »": CONDITIONALS_OF_OPINION,
    "Dans un mémo, Petra Lunn, chargée des ascenseurs, avertit son employeur que “le câble 2 s'use” et que “tout "
    "trajet y serait un pari”.": CONDITIONALS_OF_OPINION,
    "La reine Maud a décrit l'énorme panne de Turin comme un sabotage, alors qu'il pourrait s'agir, selon les "
    "ingénieurs italiens, d'une usure due à la chaleur de vieux câbles.": CONDITIONAL_BEFORE_THE_SOURCE,
    "« Rien à voir » avec le casino, a soutenu à l'Ansa une source judiciaire, sans donner son "
    "nom.": NOTHING_TO_DO_WITH,
    "Le total des chômeurs à Gdynia pourrait atteindre 9 000, a déclaré jeudi à TVN la syndicaliste Ewa Lis, soit "
    "un quart des dockers.": FIGURES_BESIDE_FIGURES,
    "Rédigé le 2 mai 2019 et vu hier par Belga, son audit estime qu'environ 40 lingots ont fondu, loin des 310 "
    "lingots déposés par une banque suisse. Le parquet de Gand a commandé l'étude.": FIGURES_BESIDE_FIGURES,
    "ROME : Le vin volé l'an passé à Asti n'était qu'un tiers du lot livré en 2016, a conclu la garde des "
    "finances, de quoi renforcer les soupçons d'un trafic du reste.": DOUBT_IN_A_NOUN_OR_A_VERB,
    "Une estimation donne 70 000 foyers privés de chauffage, et le nombre de malades pourrait monter "
    "encore.": DOUBT_IN_A_NOUN_OR_A_VERB,
    "On parlait alors de 600 noyés ; à ce jour, seuls 90 corps ont été repêchés.": ON_PARLAIT,
    "La syndique Ana Roig a indiqué avoir saisi la Cour des comptes et promis un second audit « sous trois mois "
    "».": WHAT_IS_TO_COME,
    "L'Écho du Tage, une gazette locale, a rapporté une plainte. La plainte aurait dit que la digue du moulin "
    "suintait, la gazette a ajouté.": DOUBT_IN_THE_VERB_OF_SAYING,
    "La région s'en tient aux 14 pannes comptées par l'Office des lignes ; la mairie, qui dit avoir visité les "
    "trois centrales et le poste de secours, en recense 21.": NUMBERS_NOT_READ,
    "Le maire Bo Ek conteste aussi la propreté du lac : un atelier payé par ses soins aurait mesuré lundi à Vik "
    "une teneur en plomb trois fois supérieure au seuil.": NUMBERS_NOT_READ,
}
