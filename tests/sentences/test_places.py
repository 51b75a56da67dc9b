"""Places of invented sentences: which names stand as places, which country they lie in, what is said of namesakes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from costs import times_as_long
from recoupe.extraction.places import PlaceContext, place_context, places
from recoupe.language import pack
from recoupe.model.text import Span
from recoupe.model.where import Place

GAZETTEER = pack("fr").gazetteer


def read(sentence: str, article: str = "") -> tuple[Place, ...]:
    """The places of a sentence that stands alone, or in an article that goes on."""
    text = sentence + article
    return places(text, Span(0, len(sentence)), GAZETTEER, place_context(text, GAZETTEER))


def shown(found: tuple[Place, ...]) -> list[str]:
    return [f"{place.name} {place.country or '-'} {place.precision}" for place in found]


NAMED = [
    # prepositions of place
    ("Un entrepôt brûle à Gdansk.", ["Gdansk PL town"]),
    ("Des renforts arrivent en Moldavie.", ["Moldavie MD country"]),
    ("Les secours se dirigent vers Agadez.", ["Agadez NE town"]),
    ("Le convoi est parti depuis Minsk.", ["Minsk BY town"]),
    ("La neige tombe sur Oslo.", ["Oslo NO town"]),
    ("Un train a déraillé près de Valparaíso.", ["Valparaiso CL town"]),
    ("Le cargo dérive au large de Malte.", ["Malte MT country"]),
    ("La fumée se voit dans tout le Donbass.", ["Donbass UA region"]),
    ("Le typhon traverse les Philippines.", ["Philippines PH country"]),
    ("À Kaboul, les écoles ferment.", ["Kaboul AF town"]),
    ("Les pluies gagnent le nord du Tchad.", ["Tchad TD country"]),
    ("La route entre Damas et Homs est coupée.", ["Damas SY town", "Homs SY town"]),
    ("Ils vivent entre Saumur et Limoges.", ["Saumur FR town", "Limoges FR town"]),
    # contraction with the town's own article
    ("Le sommet s'ouvre au Caire.", ["Le Caire EG town"]),
    ("Des ouvriers du Havre débraient.", ["Le Havre FR town"]),
    ("La cour siège à La Haye.", ["La Haye NL town"]),
    ("Le cyclone menace La Réunion.", ["La Réunion RE country"]),
    # names of several words
    ("La fièvre gagne la République démocratique du Congo.", ["République démocratique du Congo CD country"]),
    ("Un sous-marin patrouille en mer Noire.", ["mer Noire - area"]),
    ("Le pétrolier franchit le détroit d'Ormuz.", ["détroit d'Ormuz - area"]),
    ("L'électricité revient dans la bande de Gaza.", ["Bande de Gaza PS region"]),
    ("Une usine ouvre en Caroline du Nord.", ["Caroline du Nord US region"]),
    ("Le festival se tient à Aix-en-Provence.", ["Aix-en-Provence FR town"]),
    ("Un puits est foré en Arabie saoudite.", ["Arabie saoudite SA country"]),
    ("Le volcan gronde en Papouasie-Nouvelle-Guinée.", ["Papouasie-Nouvelle-Guinée PG country"]),
    # other spellings
    ("Le marché d'Odesa rouvre.", ["Odessa UA town"]),
    ("Un pont est miné à Lougansk.", ["Louhansk UA town"]),
    ("Le train arrive à Oussouriisk.", ["Oussourïisk RU town"]),
    ("Les étals de Bassorah sont vides.", ["Bassora IQ town"]),
    ("Le laboratoire est à Bombay.", ["Bombay IN town"]),
    # enumeration
    ("Des coupures touchent Lviv, Poltava et Soumy.", ["Lviv UA town", "Poltava UA town", "Soumy UA town"]),
    (
        "L'agence recrute en Espagne, au Portugal et en Italie.",
        ["Espagne ES country", "Portugal PT country", "Italie IT country"],
    ),
    # dateline and label
    ("QUITO (Agence Exemple) – Un pont a cédé.", ["Quito EC town"]),
    ("Lima, 3 mai (Agence Exemple) — Le marché rouvre.", ["Lima PE town"]),
    ("Pérou : un pont cède sous la crue", ["Pérou PE country"]),
    # what is done to a place
    ("La tempête a ravagé Galveston avant l'aube.", ["Galveston US town"]),
    ("Les blindés encerclent Bakhmout.", ["Bakhmout UA town"]),
    ("Une frappe contre le Liban est envisagée.", ["Liban LB country"]),
    # kinds of place
    ("La ville portuaire chilienne d'Iquique est plongée dans le noir.", ["Iquique CL town"]),
    ("Des pluies noient la région de Soumy.", ["Soumy UA region"]),
    ("La capitale libanaise Beyrouth est à l'arrêt.", ["Beyrouth LB town"]),
    ("La commune de Brumeval a été évacuée.", ["Brumeval - unknown"]),
    ("Le port de Sablonne-les-Bains est fermé.", ["Sablonne-les-Bains - unknown"]),
    ("Une crue menace le village de Haute Serre.", ["Haute Serre - unknown"]),
    ("À Tarnelle, le gaz est coupé.", ["Tarnelle - unknown"]),
    ("Le port de pêche de Brumeval reste ouvert.", ["Brumeval - unknown"]),
    ("La déflagration de Gdansk a soufflé les vitres.", ["Gdansk PL town"]),
    ("Le vol est dérouté vers Sablonne, faute de kérosène.", ["Sablonne - unknown"]),
    ("Le feu progresse au nord de Brumeval.", ["Brumeval - unknown"]),
    ("Le cargo a quitté Marseille pour Tanger.", ["Marseille FR town", "Tanger MA town"]),
    ("Un avion est tombé dans l'océan Indien.", ["océan Indien - area"]),
    ("La ministre se rend à Nouméa.", ["Nouméa NC town"]),
    ("La peste gagne toute la Géorgie.", ["Géorgie GE country"]),
    ("Le marché aux puces de Rome est fermé.", ["Rome IT town"]),
]

NOT_NAMED = [
    # states that act or speak
    "Moscou affirme ne rien savoir.",
    "Selon Varsovie, le drone venait de l'est.",
    "La Norvège a livré des chaloupes.",
    "Un accord est conclu entre Oslo et Stockholm.",
    "Le ministre accuse Téhéran.",
    "Les autorités de Tripoli démentent.",
    "Le président de la Bolivie démissionne.",
    "Elle a demandé à Tokyo de patienter.",
    "Les ventes à l'Iran reprennent.",
    "Face à Pékin, l'alliance hésite.",
    # adjectives and peoples
    "Des soldats nord-coréens s'entraînent.",
    "Les Ukrainiens résistent.",
    "Une fregate danoise approche.",
    # people
    "Jordan Austin a démissionné.",
    "Le général Laval a pris sa retraite.",
    "M. Lens conteste le rapport.",
    "Le permis de port d'arme d'Alexandre Marchetti a expiré.",
    "L'état de santé de Clinton Marchetti inquiète.",
    "Le public applaudit Florence Marchetti.",
    # organisations, papers, products
    "L'Otan se réunit mardi.",
    "Le quotidien Libération révèle une note.",
    "Le journal La Provence publie une photo.",
    "Le Washington Herald cite un espion.",
    "Le bouquet revient sur France 2.",
    # streets and products
    "Un colis brûle avenue de Moscou.",
    "Il vendait de l'eau de Cologne.",
    # months and first words
    "Mars sera froid.",
    "Tous les ponts sont fermés.",
    "Dans la nuit, le vent est tombé.",
    "Des tours de garde sont prévus.",
]


@pytest.mark.parametrize(("sentence", "expected"), NAMED, ids=[sentence for sentence, _ in NAMED])
def test_places_are_named_with_country_and_precision(sentence: str, expected: list[str]) -> None:
    assert shown(read(sentence)) == expected


@pytest.mark.parametrize("sentence", NOT_NAMED)
def test_a_name_that_is_no_place_there_is_left_alone(sentence: str) -> None:
    assert shown(read(sentence)) == []


STATED = [
    ("L'usine de Tours, en Belgique, a brûlé.", "Tours", "FR", "BE"),
    ("Un camp ouvre dans la région de Koursk, en Ukraine.", "Koursk", "RU", "UA"),
    ("La ville ukrainienne de Voronej est dans le noir.", "Voronej", "RU", "UA"),
    ("Un bac a coulé à Brest (Biélorussie).", "Brest", "BY", "BY"),
    ("Un bac a coulé à Brest (Finistère).", "Brest", "FR", "FR"),
    ("Il habite Valence (Drôme).", "Valence", "FR", "FR"),
    ("Elle vit à Saint-Pierre, à La Réunion.", "Saint-Pierre", "RE", "RE"),
    ("Le séisme a frappé Alep, dans le nord de la Syrie.", "Alep", "SY", "SY"),
]


@pytest.mark.parametrize(("sentence", "name", "country", "stated"), STATED, ids=[row[0] for row in STATED])
def test_the_country_the_text_states_is_kept_beside_the_gazetteers(
    sentence: str, name: str, country: str, stated: str
) -> None:
    place = read(sentence)[0]
    assert (place.name, place.country, place.stated_country) == (name, country, stated)
    assert (place.note is not None) == (country != stated)


def test_a_place_in_the_wrong_country_says_so() -> None:
    place = read("L'usine de Tours, en Belgique, a brûlé.")[0]
    assert place.note == "the text puts it in Belgique (BE), the gazetteer knows it in France (FR)"


def test_an_invented_town_keeps_the_country_the_text_gives_it() -> None:
    place = read("La ville de Brumeval, en Suisse, est inondée.")[0]
    assert (place.name, place.country, place.stated_country, place.lat) == ("Brumeval", None, "CH", None)


def test_a_way_is_no_container() -> None:
    place = read("Le convoi est venu de Minsk en Pologne.")[0]
    assert (place.name, place.stated_country, place.note) == ("Minsk", None, None)


def test_a_list_is_no_container() -> None:
    place = read("Ils ont joué à Londres, en Suède et au Japon.")[0]
    assert (place.name, place.stated_country) == ("Londres", None)


def test_namesakes_are_told_apart_by_the_countries_of_the_article() -> None:
    libyan = read("Un obus tombe à Tripoli.", " La Libye est coupée en deux.")[0]
    lebanese = read("Un obus tombe à Tripoli.", " L'armée libanaise se déploie.")[0]
    assert (libyan.country, lebanese.country) == ("LY", "LB")
    assert (libyan.note, lebanese.note) == (None, None)


def test_a_region_of_the_article_tells_namesakes_apart() -> None:
    assert read("Un train brûle à Valence.", " Les pompiers de la Drôme sont là.")[0].country == "FR"


def test_a_town_that_bears_a_countrys_name_is_the_town_where_its_own_country_is_named() -> None:
    assert read("Les cafés de Grenade ferment.", " L'Espagne tremble.")[0].country == "ES"
    assert read("Les cafés de la Grenade ferment.", " L'Espagne tremble.")[0].country == "GD"


def test_a_famous_town_is_not_lost_to_a_small_namesake() -> None:
    assert read("La conférence s'ouvre à Paris.", " Les États-Unis sont absents.")[0].country == "FR"


def test_namesakes_that_the_article_cannot_tell_apart_are_noted() -> None:
    place = read("Un obus tombe à Tripoli.")[0]
    assert place.country == "LY"
    assert place.note is not None
    assert "Liban (LB)" in place.note


def test_a_town_the_article_introduced_stays_a_place() -> None:
    text = "La ville de Brumeval est inondée. Les secours rejoignent Brumeval avant la nuit."
    second = Span(text.index("Les"), len(text))
    assert shown(places(text, second, GAZETTEER, place_context(text, GAZETTEER))) == ["Brumeval - unknown"]
    assert places(text, second, GAZETTEER) == ()


def test_mentions_are_slices_of_the_text() -> None:
    text = "À Kaboul comme en mer Noire, l'Ukraine et la ville de Haute Serre."
    found = places(text, Span(0, len(text)), GAZETTEER)
    assert [place.mention for place in found] == [place.span.of(text) for place in found]
    assert len(found) >= 3


def known_gap(sentence: str, expected: list[str], why: str) -> object:
    return pytest.param(sentence, expected, id=sentence, marks=pytest.mark.xfail(reason=why))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        known_gap("L'état de santé de Clinton inquiète.", [], "a town's name after de, with no word that tells"),
        known_gap("L'horloge de Brumeval retarde.", ["Brumeval - unknown"], "any noun may take a name after de"),
        known_gap("Kharkiv compte ses morts.", ["Kharkiv UA town"], "no preposition, and the country is not named"),
        known_gap("Le maire inaugure la place de Brumeval.", ["Brumeval - unknown"], "squares bear any name"),
        known_gap("Elle doit tout à Florence.", [], "a given name after à reads as the town"),
    ],
)
def test_known_gaps_of_places(sentence: str, expected: list[str]) -> None:
    assert shown(read(sentence)) == expected


def test_reading_grows_with_the_text_and_no_faster() -> None:
    def reading(names: int) -> Callable[[], None]:
        text = "Paris à Xavier de Saint-Clair la Ville du Mont Noir " * (names // 10) + "À " * 50

        def read_places() -> None:
            places(text, Span(0, len(text)), GAZETTEER, PlaceContext())
            place_context(text, GAZETTEER)

        return read_places

    # five times the names: a quadratic reader would need twenty-five times as long
    assert times_as_long(reading(100_000), reading(20_000), allowed=12) < 12


def test_a_hundred_thousand_different_capitalised_words_do_not_fill_the_memory() -> None:
    text = " ".join(f"Zq{number:x}x" for number in range(100_000))
    assert places(text, Span(0, len(text)), GAZETTEER, PlaceContext()) == ()
