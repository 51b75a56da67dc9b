"""Structures found by marking articles by hand, in sentences of our own: how surely it is said, and the figure.

Each list says how many marked statements share its cause.
"""

from __future__ import annotations

from reading import row, says

# « pouvoir » in the past is what could be done, « pouvait » in what somebody warned of too: not a doubt (2)
COULD_IN_THE_PAST = [
    row(
        "Ingrid Voss, à la tête de la Ligue alpine, a affirmé mardi à Berne que l'on pouvait empêcher la moitié de ces "
        "chutes.",
        says("l'on pouvait empêcher la moitié de ces chutes", "Voss", "attributed"),
    ),
    row(
        "Mal calée, la grue menaçait l'école, a déclaré cette inspectrice, qui a aidé à écrire la note et dit leur "
        "avoir signalé que Lindvik pouvait être coupée en deux.",
        says("leur avoir signalé que Lindvik pouvait être coupée en deux", "inspectrice", "attributed"),
    ),
]

# a conditional of opinion (« il serait imprudent de », « serait une folie ») is no doubt (2)
CONDITIONALS_OF_OPINION = [
    row(
        "La juge de Trente, Alba Moro, a dit « attendre les expertises ». « Il serait imprudent de nommer un coupable "
        "ce soir. Laissons faire la police. »",
        says("Il serait imprudent de nommer un coupable ce soir", "Moro", "attributed"),
    ),
    row(
        "Dans un mémo, Petra Lunn, chargée des ascenseurs, avertit son employeur que “le câble 2 s'use” et que “tout "
        "trajet y serait un pari”.",
        says("tout trajet y serait un pari", "Lunn", "attributed"),
    ),
]

# with « si », a conditional « montrerait » is what it would mean, no forecast (1)
CONDITIONALS_OF_A_CONDITION = [
    row(
        "Tarja Niemi, ministre finlandaise, a déclaré que si l'achat de brouilleurs était prouvé, cela trahirait "
        "l'ampleur de la peur au Kremlin.",
        says("cela trahirait l'ampleur de la peur au Kremlin", "Niemi", "hedged"),
    ),
]

# « bien que … n'ait offert aucun » after a statement is not a denial of it (1)
DENIED_BY_A_CONCESSION = [
    row(
        "Brandt a laissé entendre que ce rachat pourrait « tenter d'autres banques », bien qu'elle n'ait donné aucun "
        "nom, laissant la presse deviner ce que feraient les juges.",
        says("ce rachat pourrait « tenter d'autres banques »", "Brandt", "hedged"),
    ),
]

# the conditional before an incise holds for what follows it (« il s'agirait, selon X, d'un accident ») (1)
CONDITIONAL_BEFORE_THE_SOURCE = [
    row(
        "La reine Maud a décrit l'énorme panne de Turin comme un sabotage, alors qu'il pourrait s'agir, selon les "
        "ingénieurs italiens, d'une usure due à la chaleur de vieux câbles.",
        says("d'une usure due à la chaleur de vieux câbles", "ingénieurs italiens", "hedged"),
    ),
]

# a denial without a verb of denying: « rien à voir avec », said by somebody (1)
NOTHING_TO_DO_WITH = [
    row(
        "« Aucun lien » avec la mairie, a assuré à Belga une source policière, sous couvert d'anonymat.",
        says("« Aucun lien » avec la mairie", "source policière", "denied", via="Belga"),
    ),
    row(
        "« Rien à voir » avec le casino, a soutenu à l'Ansa une source judiciaire, sans donner son nom.",
        says("« Rien à voir » avec le casino", "source judiciaire", "denied", via="Ansa"),
    ),
]

# « soit » a share of a doubtful figure is as doubtful; « loin des » figures said as sure beside a guess are sure (2)
FIGURES_BESIDE_FIGURES = [
    row(
        "Le total des chômeurs à Gdynia pourrait atteindre 9 000, a déclaré jeudi à TVN la syndicaliste Ewa Lis, soit "
        "un quart des dockers.",
        says("soit un quart des dockers", ..., "hedged", figure="25"),
    ),
    row(
        "Rédigé le 2 mai 2019 et vu hier par Belga, son audit estime qu'environ 40 lingots ont fondu, loin des 310 "
        "lingots déposés par une banque suisse. Le parquet de Gand a commandé l'étude.",
        says("loin des 310 lingots déposés par une banque suisse", ..., "attributed", figure="310"),
    ),
]

# « croire à » with a verb of owning up, « de quoi nourrir les soupçons », « une estimation donne » (3)
DOUBT_IN_A_NOUN_OR_A_VERB = [
    row(
        "Plus d'un élu lombard avait reconnu en coulisses croire à une fraude sur le gros du stock.",
        says("croire à une fraude sur le gros du stock", "élu lombard", "hedged"),
    ),
    row(
        "ROME : Le vin volé l'an passé à Asti n'était qu'un tiers du lot livré en 2016, a conclu la garde des "
        "finances, de quoi renforcer les soupçons d'un trafic du reste.",
        says("les soupçons d'un trafic du reste", None, "hedged"),
    ),
    row(
        "Une estimation donne 70 000 foyers privés de chauffage, et le nombre de malades pourrait monter encore.",
        says("70 000 foyers privés de chauffage", ..., "hedged", figure="70000"),
    ),
]

# « on parlait de » gives the figure of nobody named, not the outlet's own (1)
ON_PARLAIT = [
    row(
        "On parlait alors de 600 noyés ; à ce jour, seuls 90 corps ont été repêchés.",
        says("On parlait alors de 600 noyés", ..., "attributed", figure="600"),
        says("seuls 90 corps ont été repêchés", None, "asserted", figure="90"),
    ),
]

# a promise of what is to come, a rally that is announced, « serait » for a date to come: forecasts (3)
WHAT_IS_TO_COME = [
    row(
        "La syndique Ana Roig a indiqué avoir saisi la Cour des comptes et promis un second audit « sous trois mois ».",
        says("promis un second audit « sous trois mois »", "Roig", "forecast", figure="at most 3"),
    ),
    row(
        "La sénatrice Pia Lund exige le départ du directeur et annonce une veillée mardi devant la gare.",
        says("annonce une veillée mardi devant la gare", "Lund", "forecast"),
    ),
    row(
        "La cheffe des ponts a dit que la crue est déjà « à moitié passée » et qu'elle serait derrière nous pour jeudi "
        "midi.",
        says("elle serait derrière nous pour jeudi midi", "cheffe", "forecast"),
    ),
]

# « la lettre aurait dit que …, le journal a ajouté »: word order of a translation, doubt in the verb of saying (1)
DOUBT_IN_THE_VERB_OF_SAYING = [
    row(
        "L'Écho du Tage, une gazette locale, a rapporté une plainte. La plainte aurait dit que la digue du moulin "
        "suintait, la gazette a ajouté.",
        says("la digue du moulin suintait", ..., "hedged", via="gazette"),
    ),
]

# « faire le tour des deux »: a number after « des » (1); « quatre fois supérieur » is a figure, contested by somebody
# who has had it measured (1)
NUMBERS_NOT_READ = [
    row(
        "La région s'en tient aux 14 pannes comptées par l'Office des lignes ; la mairie, qui dit avoir visité les "
        "trois centrales et le poste de secours, en recense 21.",
        says("avoir visité les trois centrales et le poste de secours", "mairie", "attributed", figure="3"),
        says("21", "mairie", "attributed", figure="21"),
    ),
    row(
        "Le maire Bo Ek conteste aussi la propreté du lac : un atelier payé par ses soins aurait mesuré lundi à Vik "
        "une teneur en plomb trois fois supérieure au seuil.",
        says("un atelier payé par ses soins aurait mesuré lundi", "atelier", "hedged", via="Bo Ek", figure="3"),
    ),
]
