"""Figures of invented sentences: value, bound, counted noun, and the numbers that are no figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from costs import times_as_long
from recoupe.extraction.quantities import quantities
from recoupe.extraction.times import times
from recoupe.language import pack
from recoupe.language.fr.nouns import noun_lemma
from recoupe.model.quantity import Quantity
from recoupe.model.text import Span

NARROW, THIN, HARD = "\u202f", "\u2009", "\u00a0"


def read(sentence: str) -> tuple[Quantity, ...]:
    """The quantities of a sentence, its times read first as in the program."""
    whole = Span(0, len(sentence))
    taken = [moment.span for moment in times(sentence, whole, pack("fr").calendar, None)]
    return quantities(sentence, whole, pack("fr").numbers, taken)


def shown(sentence: str) -> list[tuple[str, str, tuple[float, ...], str]]:
    return [(found.text, found.approx, found.figures(), found.unit) for found in read(sentence)]


ONE_FIGURE = [
    # how a number is written
    (f"La digue protégeait 16{NARROW}000 riverains.", f"16{NARROW}000 riverains", "exact", (16000.0,), "riverain"),
    (f"La digue protégeait 16{HARD}000 riverains.", f"16{HARD}000 riverains", "exact", (16000.0,), "riverain"),
    (f"La digue protégeait 16{THIN}000 riverains.", f"16{THIN}000 riverains", "exact", (16000.0,), "riverain"),
    ("La digue protégeait 16 000 riverains.", "16 000 riverains", "exact", (16000.0,), "riverain"),
    ("La digue protégeait 500.000 riverains.", "500.000 riverains", "exact", (500000.0,), "riverain"),
    ("La caserne abrite 1.700 recrues.", "1.700 recrues", "exact", (1700.0,), "recrue"),
    ("Le fleuve est monté de 0,9 mètre.", "0,9 mètre", "exact", (0.9,), "mètre"),
    ("Le projet coûte 16,3 milliards d'euros.", "16,3 milliards d'euros", "exact", (16.3e9,), "euro"),
    ("Le pays compte 2,4 millions de retraités.", "2,4 millions de retraités", "exact", (2.4e6,), "retraité"),
    ("Le forage descend à 3.4 mètres.", "3.4 mètres", "exact", (3.4,), "mètre"),
    ("La vente a rapporté 5 M€ à la commune.", "5 M€", "exact", (5e6,), "euro"),
    ("L'amende atteint $ 300 par navire.", "$ 300", "exact", (300.0,), "dollar"),
    # spelled out
    ("Deux wagons ont déraillé.", "Deux wagons", "exact", (2.0,), "wagon"),
    ("Trois mille cinq cents grévistes défilent.", "Trois mille cinq cents grévistes", "exact", (3500.0,), "gréviste"),
    ("On a sorti quatre-vingt-dix-sept mineurs.", "quatre-vingt-dix-sept mineurs", "exact", (97.0,), "mineur"),
    ("Vingt et un bateaux sont rentrés.", "Vingt et un bateaux", "exact", (21.0,), "bateau"),
    ("Soixante-douze chevaux ont été évacués.", "Soixante-douze chevaux", "exact", (72.0,), "cheval"),
    ("Cinquante-deux, corrige le maire.", "Cinquante-deux", "exact", (52.0,), ""),
    ("Deux cent mille foyers sont privés d'eau.", "Deux cent mille foyers", "exact", (200000.0,), "foyer"),
    ("Le chantier emploie cent dix ouvriers.", "cent dix ouvriers", "exact", (110.0,), "ouvrier"),
    ("Il a versé un million et demi d'euros.", "un million et demi d'euros", "exact", (1.5e6,), "euro"),
    ("La tempête a fait un mort.", "un mort", "exact", (1.0,), "mort"),
    ("La caisse a rapporté 66,1 milliards de francs.", "66,1 milliards de francs", "exact", (6.61e10,), "franc"),
    ("La grêle a percé 30 mm de tôle.", "30 mm", "exact", (30.0,), "millimètre"),
    ("Il a parlé une demi-heure.", "une demi-heure", "exact", (0.5,), "heure"),
    # about
    ("Environ 800 moutons ont péri.", "Environ 800 moutons", "about", (800.0,), "mouton"),
    ("Il y avait près de 1 800 passagers à bord.", "près de 1 800 passagers", "about", (1800.0,), "passager"),
    ("On compte quelques 270 blessés.", "quelques 270 blessés", "about", (270.0,), "blessé"),
    ("Quelque 60 blindés ont passé le pont.", "Quelque 60 blindés", "about", (60.0,), "blindé"),
    ("La coulée mesure autour de 200 mètres.", "autour de 200 mètres", "about", (200.0,), "mètre"),
    ("On parle d'à peu près 40 grutiers.", "à peu près 40 grutiers", "about", (40.0,), "grutier"),
    ("La jauge contenait approximativement 30 litres.", "approximativement 30 litres", "about", (30.0,), "litre"),
    ("Une centaine de pèlerins attendent.", "Une centaine de pèlerins", "about", (100.0,), "pèlerin"),
    ("Une vingtaine de tentes brûlent.", "Une vingtaine de tentes", "about", (20.0,), "tente"),
    ("Une dizaine de milliers de colis traînent.", "Une dizaine de milliers de colis", "about", (10000.0,), "colis"),
    ("Un millier de cheminots défilent.", "Un millier de cheminots", "about", (1000.0,), "cheminot"),
    ("Le maire a reçu deux douzaines de plaintes.", "deux douzaines de plaintes", "about", (24.0,), "plainte"),
    ("Le bilan approche les 900 victimes.", "approche les 900 victimes", "about", (900.0,), "victime"),
    ("La facture avoisine 40 millions d'euros.", "avoisine 40 millions d'euros", "about", (4e7,), "euro"),
    ("Ils seraient 700 environ.", "700 environ", "about", (700.0,), ""),
    ("Le cargo transportait presque 90 tonnes de riz.", "presque 90 tonnes", "about", (90.0,), "tonne"),
    # at least
    ("Plus de 250 vitraux ont volé en éclats.", "Plus de 250 vitraux", "at_least", (250.0,), "vitrail"),
    ("Au moins sept skieurs manquent.", "Au moins sept skieurs", "at_least", (7.0,), "skieur"),
    ("Pas moins de 30 avocats plaident.", "Pas moins de 30 avocats", "at_least", (30.0,), "avocat"),
    ("L'avalanche a tué 14 skieurs au moins.", "14 skieurs au moins", "at_least", (14.0,), "skieur"),
    ("Il faudrait 600 lits au minimum.", "600 lits au minimum", "at_least", (600.0,), "lit"),
    ("Le déficit dépasse trois milliards d'euros.", "dépasse trois milliards d'euros", "at_least", (3e9,), "euro"),
    ("La barre des 5 000 cas est franchie.", "barre des 5 000 cas", "at_least", (5000.0,), "cas"),
    ("L'or a franchi les 2 500 dollars.", "franchi les 2 500 dollars", "at_least", (2500.0,), "dollar"),
    ("Un peu plus de 80 élus ont signé.", "Un peu plus de 80 élus", "at_least", (80.0,), "élu"),
    ("Un débit supérieur à 900 litres inquiète.", "supérieur à 900 litres", "at_least", (900.0,), "litre"),
    ("La panne a duré plus d'une heure.", "plus d'une heure", "at_least", (1.0,), "heure"),
    (
        "Le procès réunit plus d'un millier de plaignants.",
        "plus d'un millier de plaignants",
        "at_least",
        (1000.0,),
        "plaignant",
    ),
    # at most
    ("Le stade accueille jusqu'à 9 000 spectateurs.", "jusqu'à 9 000 spectateurs", "at_most", (9000.0,), "spectateur"),
    ("Il reste moins de 20 doses.", "moins de 20 doses", "at_most", (20.0,), "dose"),
    ("Le convoi ne comptait pas plus de 12 camions.", "pas plus de 12 camions", "at_most", (12.0,), "camion"),
    ("La crue pourrait atteindre 4 mètres.", "atteindre 4 mètres", "at_most", (4.0,), "mètre"),
    ("Le total peut encore monter à 600 cas.", "monter à 600 cas", "at_most", (600.0,), "cas"),
    ("La crue atteint 4 mètres.", "4 mètres", "exact", (4.0,), "mètre"),
    ("Le coût ne dépasse pas 50 euros.", "dépasse pas 50 euros", "at_most", (50.0,), "euro"),
    ("Un rapport sera remis sous dix jours.", "sous dix jours", "at_most", (10.0,), "jour"),
    ("Ils répondront dans les quinze jours.", "dans les quinze jours", "at_most", (15.0,), "jour"),
    ("La cale tient 40 caisses tout au plus.", "40 caisses tout au plus", "at_most", (40.0,), "caisse"),
    # ranges
    (
        "Entre 300 et 400 millions de francs manquent.",
        "Entre 300 et 400 millions de francs",
        "range",
        (3e8, 4e8),
        "franc",
    ),
    ("Le trajet prend de 7 à 11 heures.", "de 7 à 11 heures", "range", (7.0, 11.0), "heure"),
    ("Le gouffre a 70 à 80 mètres de large.", "70 à 80 mètres", "range", (70.0, 80.0), "mètre"),
    ("De 210.000 à 240.000 foyers ont froid.", "De 210.000 à 240.000 foyers", "range", (210000.0, 240000.0), "foyer"),
    ("Le trou serait de 20 à 25 milliards.", "de 20 à 25 milliards", "range", (2e10, 2.5e10), ""),
    ("Deux ou trois barques dérivent.", "Deux ou trois barques", "range", (2.0, 3.0), "barque"),
    ("Ils étaient entre 10 et 15 000.", "entre 10 et 15 000", "range", (10000.0, 15000.0), ""),
    ("La hausse va de 20 à 30 %.", "de 20 à 30 %", "range", (20.0, 30.0), "percent"),
    ("On voit passer 10-15 pick-ups chaque soir.", "10-15 pick-ups", "range", (10.0, 15.0), "pick-up"),
    ("La perte va de 20 % à 30 %.", "de 20 % à 30 %", "range", (20.0, 30.0), "percent"),
    ("La pluie a baissé de 12 à 15 %.", "de 12 à 15 %", "range", (12.0, 15.0), "percent"),
    ("Un montant de 3 à 5 millions est prévu.", "de 3 à 5 millions", "range", (3e6, 5e6), ""),
    # from one figure to another: the one reached
    ("Le devis tombe de 900 à 640 millions de francs.", "de 900 à 640 millions de francs", "exact", (6.4e8,), "franc"),
    ("Le déficit recule, de 4,2 milliards à 3,6.", "de 4,2 milliards à 3,6", "exact", (3.6e9,), ""),
    ("Le loyer passe de 300 à près de 450 euros.", "de 300 à près de 450 euros", "about", (450.0,), "euro"),
    ("La vitesse passe de 90 à 80 km/h.", "de 90 à 80 km/h", "exact", (80.0,), "kilomètre-heure"),
    # open orders of magnitude
    ("Des dizaines de mules ont péri.", "Des dizaines de mules", "at_least", (20.0,), "mule"),
    ("Il a reçu des centaines de lettres.", "des centaines de lettres", "at_least", (200.0,), "lettre"),
    ("Plusieurs milliers de fidèles prient.", "Plusieurs milliers de fidèles", "at_least", (2000.0,), "fidèle"),
    (
        "Les dizaines de milliers de réfugiés attendent.",
        "Les dizaines de milliers de réfugiés",
        "at_least",
        (20000.0,),
        "réfugié",
    ),
    ("Le vaccin sauve des millions de vies.", "des millions de vies", "at_least", (2e6,), "vie"),
    ("Les dégâts se chiffrent en milliers.", "milliers", "at_least", (2000.0,), ""),
    ("Quelques centaines d'abonnés protestent.", "Quelques centaines d'abonnés", "at_least", (200.0,), "abonné"),
    # shares
    ("Selon lui, 60 % des vignes sont perdues.", "60 %", "exact", (60.0,), "percent"),
    ("Le taux tombe à 90 pour cent.", "90 pour cent", "exact", (90.0,), "percent"),
    ("La moitié des vergers ont gelé.", "La moitié", "exact", (50.0,), "percent"),
    ("Près d'un quart du parc est fermé.", "Près d'un quart", "about", (25.0,), "percent"),
    ("Un cinquième des sièges change de camp.", "Un cinquième", "exact", (20.0,), "percent"),
    ("Plus des deux tiers des élus ont voté.", "Plus des deux tiers", "at_least", (66.7,), "percent"),
    ("Un habitant sur cinq a fui.", "Un habitant sur cinq", "exact", (20.0,), "percent"),
    ("Elle vend moins de la moitié de sa pêche.", "moins de la moitié", "at_most", (50.0,), "percent"),
    # measures
    ("La fuite a libéré 1 320 t de fioul.", "1 320 t", "exact", (1320.0,), "tonne"),
    ("Le feu couvre 40 kilomètres carrés.", "40 kilomètres carrés", "exact", (40.0,), "kilomètre carré"),
    ("Il soufflait à plus de 130 km/h.", "plus de 130 km/h", "at_least", (130.0,), "kilomètre-heure"),
    ("Le séisme, de magnitude 5,4, a réveillé la ville.", "magnitude 5,4", "exact", (5.4,), "magnitude"),
    ("Il gelait, 25 degrés sous zéro.", "25 degrés", "exact", (25.0,), "degré"),
    ("Le taux est trois fois supérieur au seuil.", "trois fois", "exact", (3.0,), "fois"),
    ("La panne a duré une heure et demie.", "une heure et demie", "exact", (1.5,), "heure"),
    ("La coupure a duré trois heures et demie.", "trois heures et demie", "exact", (3.5,), "heure"),
    ("Le navire était à quai il y a sept ans.", "sept ans", "exact", (7.0,), "an"),
    ("Elle court le bois pendant 48 heures.", "48 heures", "exact", (48.0,), "heure"),
    # the noun is elsewhere
    ("La mairie en dénombre 52.", "52", "exact", (52.0,), ""),
    ("Le ministère revoit son compte à la baisse, à 38.", "38", "exact", (38.0,), ""),
    ("Deux ont été relâchés.", "Deux", "exact", (2.0,), ""),
    ("Le canot, qui en portait 17, a coulé.", "17", "exact", (17.0,), ""),
    ("Quatre autres suivront.", "Quatre autres", "exact", (4.0,), ""),
    ("Les neuf autres sont soignés.", "neuf autres", "exact", (9.0,), ""),
    ("On comptait 300 déjà vaccinés.", "300 déjà vaccinés", "exact", (300.0,), "vacciné"),
    ("Les 60 de la veille ont été libérés.", "60", "exact", (60.0,), ""),
    (
        "Il a évoqué « plusieurs milliers » de fantassins.",
        "plusieurs milliers » de fantassins",
        "at_least",
        (2000.0,),
        "fantassin",
    ),
    ("Mille soldats, dont un général, sont là.", "Mille soldats", "exact", (1000.0,), "soldat"),
]


@pytest.mark.parametrize(
    ("sentence", "text", "approx", "figures", "unit"), ONE_FIGURE, ids=[row[0] for row in ONE_FIGURE]
)
def test_a_sentence_gives_its_figure(
    sentence: str, text: str, approx: str, figures: tuple[float, ...], unit: str
) -> None:
    assert shown(sentence) == [(text, approx, figures, unit)]


SEVERAL_FIGURES = [
    ("Un mort et deux blessés.", [("Un mort", (1.0,)), ("deux blessés", (2.0,))]),
    ("Au moins 20 morts, 300 blessés.", [("Au moins 20 morts", (20.0,)), ("300 blessés", (300.0,))]),
    ("Ils ont vu 14 d'un côté et 31 de l'autre.", [("14", (14.0,)), ("31", (31.0,))]),
    ("Le bilan passe de 40 à 52 morts.", [("de 40 à 52 morts", (52.0,))]),
    ("Le compte est ramené de 61 à 44.", [("de 61 à 44", (44.0,))]),
    (
        "La région compte 40 cas et plus de 9 décès.",
        [("40 cas", (40.0,)), ("plus de 9 décès", (9.0,))],
    ),
    (
        "On dénombre 840 noyés, dont 190 déjà enterrés.",
        [("840 noyés", (840.0,)), ("190 déjà enterrés", (190.0,))],
    ),
    (
        "Environ 30 tentes, 12 citernes et 4 barges sont venues.",
        [("Environ 30 tentes", (30.0,)), ("12 citernes", (12.0,)), ("4 barges", (4.0,))],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SEVERAL_FIGURES, ids=[row[0] for row in SEVERAL_FIGURES])
def test_a_bound_covers_the_number_it_stands_next_to(
    sentence: str, expected: list[tuple[str, tuple[float, ...]]]
) -> None:
    assert [(found.text, found.figures()) for found in read(sentence)] == expected


NO_FIGURE = [
    "L'accord date de 2014.",
    "Le 7 mars 2024, la mairie a fermé.",
    "Du 3 au 9 octobre, le port était clos.",
    "Le train part à 18h42.",
    "Il est arrivé vers 9 heures.",
    "Le 11e corps d'armée recule.",
    "Il finit 3e de la course.",
    "Un Il-76 et un F-16 se sont posés.",
    "L'incendie a pris dans le hangar 7 du port.",
    "L'article 14 de la loi est clair.",
    "Les articles 14 et 15 sont clairs.",
    "Le vol 612 a été dérouté.",
    "Il l'a dit sur la chaîne 12.",
    "Le n° 3 du parti se tait.",
    "Le quai numéro 12 est fermé.",
    "Le G20 se réunit à Lima.",
    "La Covid-19 circule encore.",
    "La ligne 3 est coupée.",
    "Le Boeing 737 russe a décollé.",
    "Une conductrice de 58 ans a parlé.",
    "Le suspect, âgé de 12 ans, a fui.",
    "Marie Delorme, 43 ans, a tout vu.",
    "Il avait 41 ans.",
    "Des obus de 155 mm sont tombés.",
    "Appelez le 01 42 76 40 40.",
    "Lyon l'emporte 2-1.",
    "Menés 3 à 1, ils ont perdu.",
    "Le score final est de 2 à 1.",
    "Les articles 12 à 15 sont retirés.",
    "L'échangeur 37 est fermé.",
    "Une mitrailleuse lourde de 12,7 mm a tiré.",
    "Le musée est ouvert de 8 à 18 heures.",
    "Ouvert de 9 h à 17 h.",
    "Il est à deux doigts de renoncer.",
    "C'est une mort tragique.",
    "Le décret présidentiel 13769 tombe.",
    "Ils sont venus tous trois.",
    "Il joue le quart de finale.",
    "Un manifestant de 17 ans crie.",
    "Il fait jusqu'à moins 12 degrés.",
    "1. Introduction",
    "Un homme a été vu.",
    "L'un des pilotes est mort.",
    "En un mot, c'est fini.",
    "Ils sont venus tous les deux.",
    "Les deux explosions ont été entendues.",
    "Ces trois hommes se taisent.",
    "Aucun blessé n'est signalé.",
    "C'est deux fois plus que prévu.",
    "Les Vingt-Sept se réunissent.",
    "Il a fait le double.",
    "Le pont est neuf.",
    "Deux poids, deux mesures, dit-il.",
    "Des 4x4 ont été volés.",
    "Il passe toutes les deux heures.",
    "Le texte [3] le confirme.",
    "C'est la première moitié du mandat.",
    "Il est en bonne santé.",
    "",
]


@pytest.mark.parametrize("sentence", NO_FIGURE)
def test_names_dates_ranks_and_ages_are_no_figures(sentence: str) -> None:
    assert shown(sentence) == []


def known_gap(sentence: str, expected: list[str], why: str) -> object:
    return pytest.param(sentence, expected, marks=pytest.mark.xfail(reason=why, strict=True), id=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        known_gap("Il a visité les deux hôpitaux.", ["deux hôpitaux"], "a small definite number reads as known"),
        known_gap("Le coureur boucle en 2 h 39 min 18 s.", ["2 h 39 min 18 s"], "a chain of units is not one figure"),
        known_gap("Appelez le numéro d'urgence 911.", [], "the noun before is not in the table of names"),
        known_gap("Il gèle à -20 °C.", ["-20 °C"], "negative measures are left out"),
        known_gap("Deux hommes politiques de trente ans.", ["Deux hommes"], "the adjective hides the person"),
    ],
)
def test_known_gaps_of_figures(sentence: str, expected: list[str]) -> None:
    assert [found.text for found in read(sentence)] == expected


def test_an_open_magnitude_says_that_it_is_vague() -> None:
    vague = {found.text: found.vague for found in read("Des milliers de tentes et 300 lits sont arrivés.")}
    assert vague == {"Des milliers de tentes": True, "300 lits": False}


def test_bounds_leave_the_open_side_open() -> None:
    sides = {
        found.approx: (found.value, found.low, found.high)
        for found in read("Environ 5 cas, plus de 6 cas, moins de 7 cas, 8 cas, entre 9 et 10 cas.")
    }
    assert sides == {
        "about": (5.0, None, None),
        "at_least": (6.0, 6.0, None),
        "at_most": (7.0, None, 7.0),
        "exact": (8.0, 8.0, 8.0),
        "range": (None, 9.0, 10.0),
    }


def test_offsets_count_the_whole_text() -> None:
    text = "Rien ici. Puis 40 chars sont venus. Fin."
    start = text.index("Puis")
    (found,) = quantities(text, Span(start, start + 25), pack("fr").numbers)
    assert text[found.span.start : found.span.end] == found.text == "40 chars"


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("soldats", "soldat"),
        ("chevaux", "cheval"),
        ("bateaux", "bateau"),
        ("travaux", "travail"),
        ("pays", "pays"),
        ("décès", "décès"),
        ("blessées", "blessé"),
        ("sous-marins", "sous-marin"),
        ("casques-bleus", "casque-bleu"),
        ("sans-abri", "sans-abri"),
        ("Français", "Français"),
        ("Maliens", "Malien"),
        ("délais", "délai"),
        ("feux", "feu"),
        ("élus", "élu"),
        ("ONG", "ONG"),
    ],
)
def test_counted_nouns_come_in_the_singular(plural: str, singular: str) -> None:
    assert noun_lemma(plural) == singular


HOSTILE: list[tuple[str, Callable[[int], str]]] = [
    ("digits", lambda size: "1" * (40 * size)),
    ("groups of digits", lambda size: "1 000 " * size),
    ("white space", lambda size: "le 3 " + " " * (20 * size) + "mai deux morts"),
    ("number words", lambda size: "deux " * size),
    ("thousands", lambda size: "mille " * size),
    ("tens and", lambda size: "vingt et " * size),
    ("hyphens", lambda size: "deux-" * (5 * size)),
    ("bound words", lambda size: "plus de " * size + "3"),
    ("quotation marks", lambda size: "« 3 " * size),
    ("open dates", lambda size: "du 3 au " * size),
    ("dates", lambda size: "le 3 mai 4 morts " * (size // 4)),
    ("distances", lambda size: "il y a 3 jours " * (size // 4)),
    ("nested magnitudes", lambda size: "dizaines de " * size),
]


@pytest.mark.parametrize(("name", "make"), HOSTILE, ids=[name for name, _ in HOSTILE])
def test_reading_time_grows_with_the_text_and_no_faster(name: str, make: Callable[[int], str]) -> None:
    read("deux morts le 3 mai")  # tables are loaded outside the measurement

    short, long = make(1500), make(6000)
    assert times_as_long(lambda: read(long), lambda: read(short), allowed=8, measurable_s=0.008) < 8, name
