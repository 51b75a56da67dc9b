"""Which pairs of sentences state the same thing: our own sentences about invented events."""

from __future__ import annotations

import pytest

from recoupe.language import pack
from recoupe.linking.propositions import explain_pair, groups
from same_thing_notation import article, cast

# what else the dossiers of these events report, so that no word is rare merely because a test is short
BACKGROUND = (
    "La ville de Brumeval [a été coupée du monde] pendant deux nuits.",
    "Le pont des Tanneurs [reste fermé à la circulation].",
    "@Maire Le maire de Brumeval [a remercié les bénévoles].",
    "Les écoles [rouvriront lundi] à Brumeval.",
    "@Syndicat Le syndicat [réclame des primes] pour les équipes de nuit.",
    "La compagnie ferroviaire [a affrété des autocars].",
    "@Armée L'armée [a envoyé un hélicoptère] dans la vallée.",
    "Le marché couvert [a servi de refuge] aux familles.",
    "@Parquet Le parquet [a ouvert une enquête] sur les travaux du quai.",
    "Des experts [ont examiné les relevés] de la station.",
    "@Opposition L'opposition [demande une commission] au parlement.",
    "La rivière [est revenue dans son lit] jeudi matin.",
)

SAME = [
    # bounds do not make another figure
    ("@Préfet La crue a fait [{au moins 412} morts], dit le préfet.", "On compte [{412} morts] à Brumeval."),
    ("@Préfet Le préfet dénombre [{plus de 3 000} disparus].", "[{Près de 3 000} personnes sont portées disparues]."),
    ("@Armée [{Environ 14 000} soldats] ont été déployés au nord.", "Le pays a envoyé [{jusqu'à 14 000} soldats]."),
    ("Les combats ont tué [{500} soldats russes].", "[{500} soldats] sont morts dans ces combats."),
    ("Le séisme a tué [{187} personnes].", "Le tremblement de terre a coûté la vie à [{187} habitants]."),
    # the noun left out, taken from the words around
    ("Le nombre de blessés [atteint {742}] à Brumeval.", "[{742} personnes ont été blessées] dans l'accident."),
    ("@Maire Les disparus, [il les évalue à {2 900}].", "Il y a [{2 900} disparus] dans la vallée."),
    # a rounded figure and the exact one
    (
        "@Douane Le hangar contenait [{environ 6 300} tonnes d'engrais].",
        "Un relevé mentionne [{6 340} tonnes d'engrais].",
    ),
    ("@Police [{plus de 5 600} blessés], dit la police.", "@Ministre Le ministre compte [{5 640} blessés]."),
    # orders of magnitude
    ("La secousse a fait [{des milliers} de blessés].", "Le séisme a blessé [{plusieurs milliers} de personnes]."),
    # measures and shares
    (
        "La fumée [montait à {4 200} mètres] au-dessus du port.",
        "Un pilote a vu la fumée [à {4 200} mètres] d'altitude.",
    ),
    (
        "[{10 %} des bureaux de vote n'ont pas ouvert].",
        "@Ong Selon l'ONG, [{10 %} des bureaux de vote sont restés fermés].",
    ),
    # a toll that may rise, whoever says it
    ("F @Préfet [Le bilan pourrait s'alourdir], craint le préfet.", "F [Le nombre de morts devrait encore augmenter]."),
    ("F @Onu [Ces chiffres vont encore grimper], prévient l'ONU.", "F [Le bilan risque de s'aggraver] dans la nuit."),
    # denials of one thing
    (
        "D @Régie La régie [dément toute fuite de chlore] à l'usine.",
        "D @Préfet Le préfet [dément la fuite de chlore] signalée à l'usine.",
    ),
    (
        "D @Norval Norval [nie avoir livré des missiles] aux rebelles.",
        "D @Ambassade/NV L'ambassade [rejette l'accusation d'avoir livré des missiles] aux rebelles.",
    ),
    # one body repeats its denial in another article
    pytest.param(
        "D @Croix-Bleue L'organisation [a démenti ce total] dimanche.",
        "D @Croix-Bleue Elle [dit n'avoir jamais transmis de total] à quiconque.",
        marks=pytest.mark.xfail(reason="two denials of few words are two until words or a figure are shared"),
    ),
    # statements without figures
    pytest.param(
        "Le ministre [a remis sa démission] au président après le scandale des marchés truqués.",
        "@Gouvernement Le ministre [a démissionné] après les révélations sur les marchés truqués.",
        marks=pytest.mark.xfail(reason="one deed and one scandal: likely, not likely enough"),
    ),
    (
        "@Maire Des ingénieurs [avaient alerté la régie sur les fissures du barrage].",
        "La régie [avait été avertie des fissures du barrage] par ses ingénieurs.",
    ),
    pytest.param(
        "H @Police L'attaque [aurait été menée par deux hommes masqués].",
        "@Témoin [Deux hommes masqués ont mené l'attaque], raconte un témoin.",
        marks=pytest.mark.xfail(reason="two voices share a figure of two and one deed: likely, not likely enough"),
    ),
    pytest.param(
        "@Syndicat [Les conducteurs de train cesseront le travail mardi], annonce le syndicat.",
        "F [Les conducteurs de train seront en grève mardi] à l'appel du syndicat.",
        marks=pytest.mark.xfail(reason="a conjugated phrase (cesseront le travail) is not read as its synonym (grève)"),
    ),
    (
        "F @Syndicat [Les conducteurs de train feront grève mardi], annonce le syndicat.",
        "F [Les conducteurs de train seront en grève mardi] à l'appel du syndicat.",
    ),
    (
        "@Opposition L'opposition dénonce [un bourrage des urnes dans le district de Karn].",
        "@Ong Des observateurs évoquent [un bourrage d'urnes dans le district de Karn].",
    ),
    (
        "H @Renseignement Les troupes [seraient transportées par des navires de guerre].",
        "@Armée [Des navires de guerre ont transporté les troupes], selon l'armée.",
    ),
    # one explanation of the event
    (
        "H @Préfet Le préfet [penche pour un accident].",
        "H @Compagnie La compagnie évoque [une piste accidentelle].",
    ),
    (
        "H @Procureur [L'hypothèse d'un sabotage est privilégiée].",
        "H @Ministre Pour le ministre, [c'est un sabotage].",
    ),
    # a case of the same explanation
    pytest.param(
        "H @Préfet Le préfet [privilégie la piste accidentelle].",
        "H @Parquet Le parquet [retient comme cause probable une négligence].",
        marks=pytest.mark.xfail(reason="the case of an explanation weighs less than the two parties that give it"),
    ),
    # what several expect
    (
        "F @Armée Selon l'armée, [les blindés rejoindront bientôt la première ligne].",
        "F @Ministre [Les blindés seront envoyés sur le front].",
    ),
    # the same worry of one body
    (
        "W @Ministère Le ministère [s'est dit préoccupé par la coopération nucléaire].",
        "W @Ministère Le ministère [juge inquiétante cette coopération nucléaire].",
    ),
]

APART = [
    # what is counted
    ("On compte [{120} morts] à Brumeval.", "On compte [{120} blessés] à Brumeval.", "what_is_counted"),
    ("Il y a [{57} disparus].", "Le ministère annonce [{57} morts].", "what_is_counted"),
    ("[{900} habitants ont été évacués].", "[{900} habitants ont été blessés].", "what_is_counted"),
    ("Le cargo portait [{1 600} tonnes] d'engrais.", "Le cargo mesurait [{1 600} mètres].", "what_is_counted"),
    ("Elle a livré [{7 500} tentes] au camp.", "Elle a livré [{7 500} couvertures] au camp.", "what_is_counted"),
    (
        "[{14 000} soldats] ont franchi la frontière.",
        "[{14 000} personnes] ont franchi la frontière.",
        "what_is_counted",
    ),
    # who is counted
    ("L'attaque a tué [{17} soldats].", "L'attaque a tué [{17} civils].", "subject"),
    ("[{9} enfants ont péri] dans l'incendie.", "[{9} pompiers ont péri] dans l'incendie.", "subject"),
    # whose side those counted are on
    ("Les combats ont tué [{500} soldats russes].", "Les combats ont tué [{500} soldats ukrainiens].", "side"),
    ("[{12} touristes français] sont bloqués.", "[{12} touristes espagnols] sont bloqués.", "side"),
    # two figures of one thing
    ("@Ministre On dénombre [{4 617} morts].", "@Porte-parole On dénombre [{5 120} morts].", "figure"),
    ("Le hangar contenait [{6 300} tonnes d'engrais].", "Le hangar contenait [{6 350} tonnes d'engrais].", "figure"),
    ("Le séisme a fait [{21 400} morts].", "Le séisme a fait [{21 580} morts].", "figure"),
    ("@Police Il y a [{plus de 260} blessés].", "@Maire Il y a [{268} blessés].", "figure"),
    ("Il y a [{de 200 à 300} blessés].", "Il y a [{300} blessés].", "figure"),
    ("La crue a fait [{des milliers} de morts].", "La crue a fait [{2 600} morts].", "figure"),
    # the rest of the area
    (
        "La tempête a tué [{140} personnes] à Brumeval.",
        "La tempête a tué [{140} personnes ailleurs] dans l'est.",
        "place",
    ),
    # a denial and what it denies; what cannot be confirmed
    (
        "@Norval Norval [a livré des missiles] aux rebelles.",
        "D @Ambassade L'ambassade [nie que Norval ait livré des missiles] aux rebelles.",
        "kind_of_statement",
    ),
    (
        "@Presse Les rebelles [ont reçu des missiles].",
        "U @Otan L'alliance [ne peut pas confirmer que les rebelles aient reçu des missiles].",
        "kind_of_statement",
    ),
    (
        "D @Norval Norval [nie avoir livré des missiles].",
        "U @Otan L'alliance [ne peut pas confirmer la livraison de missiles].",
        "kind_of_statement",
    ),
    # a rising toll and the toll itself
    ("F [Le bilan pourrait s'alourdir].", "Le bilan [s'établit à {61} morts].", "kind_of_statement"),
    # acts of two bodies
    (
        "W @Paris Paris [s'inquiète de l'essai nucléaire].",
        "W @Tokyo Tokyo [s'inquiète de l'essai nucléaire].",
        "subject",
    ),
    ("Q @Onu L'ONU [demande un cessez-le-feu].", "Q @Vatican Le pape [demande un cessez-le-feu].", "subject"),
    # different statements that share the event's words
    (
        "Le pont de Brumeval [s'est effondré dans la rivière].",
        "Le maire de Brumeval [a visité la rivière dimanche].",
        "score",
    ),
    (
        "@Opposition L'opposition [accuse le maire de corruption].",
        "@Opposition L'opposition [a saisi le tribunal de Karn].",
        "score",
    ),
    # words that only say what sort of people a claim is about
    ("[Les familles des victimes étaient là].", "@Maire [Les victimes restent sans aide].", "score"),
    # two explanations of the event
    (
        "H @Préfet Le préfet [penche pour un accident].",
        "H @Ministre Pour le ministre, [c'est un sabotage].",
        "score",
    ),
    # small numbers that agree by chance
    ("[{3} immeubles se sont effondrés] rue Haute.", "@Parquet [{3} hommes ont été arrêtés] hier.", "what_is_counted"),
    ("[{2} enquêtes sont ouvertes] sur les marchés.", "[{2} ponts] ont cédé.", "what_is_counted"),
    # what is and what is expected
    (
        "La compagnie [a fermé la ligne de Karn].",
        "F @Syndicat Selon le syndicat, [la compagnie fermera la ligne de Karn].",
        "time",
    ),
    # a word for an explanation that explains nothing there
    (
        "H @Préfet Le préfet évoque [un attentat].",
        "@Douane [Ce produit acheté au marché peut servir à un attentat].",
        "score",
    ),
    # an explanation and that it is none
    (
        "H @Préfet Le préfet [privilégie la piste d'un accident].",
        "@Ministre Pour le ministre, [cela n'a rien d'un accident].",
        "score",
    ),
    # one sentence of two people, two towns, two days
    pytest.param(
        "[Paul Morand remporte le trophée des cimes de Karn].",
        "[Anna Delorme remporte le trophée des cimes] hier soir.",
        "score",
        marks=pytest.mark.xfail(reason="a verb without a code (remporter) keeps two winners in one"),
    ),
    # one measure of two things
    pytest.param(
        "[Il a payé {13 000} euros] au tailleur.",
        "[L'amende atteint {13 000} euros] pour la ville.",
        "score",
        marks=pytest.mark.xfail(reason="a number of five digits in one measure is hardly taken for chance"),
    ),
    # a figure and a statement without one
    ("Norval a déployé [{14 000} soldats] au nord.", "@Otan Norval [a décidé de déployer des blindés].", "score"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_two_sentences_that_state_the_same_are_one_proposition(left: str, right: str) -> None:
    grouped, verdict = judged(left, right)
    assert verdict.startswith("merge."), verdict
    assert grouped


@pytest.mark.parametrize(("left", "right", "reason"), APART)
def test_two_sentences_that_state_two_things_stay_apart_and_say_why(left: str, right: str, reason: str) -> None:
    grouped, verdict = judged(left, right)
    assert verdict == f"apart.{reason}"
    assert not grouped


def judged(left: str, right: str) -> tuple[bool, str]:
    """Whether the two sentences end in one group of a dossier, and the rule of the verdict on the pair."""
    made = [
        article("a", [left]),
        article("b", [right]),
        *(article(f"z{i}", [line]) for i, line in enumerate(BACKGROUND)),
    ]
    articles = [found for found, _ in made]
    noted = [claim for _, claims in made for claim in claims]
    who, claims = cast(noted), [claim for claim, _ in noted]
    found = groups(articles, claims, who, pack("fr"))
    reasons = explain_pair("a-0", "b-0", articles, claims, who, pack("fr"))
    return any({"a-0", "b-0"} <= set(group.claims) for group in found), reasons[-1].rule
