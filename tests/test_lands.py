"""States that no table knows are told from the articles: their bodies, their people, their capital."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from costs import times_as_long
from recoupe import api
from recoupe.corroboration.ground import home_land
from recoupe.language import pack
from recoupe.linking.authorities import who_is_who
from recoupe.linking.lands import Lands
from recoupe.model.authority import Authority
from recoupe.model.text import Article
from recoupe.settings import DEFAULT

FRENCH = pack("fr")


def lands(text: str, *voices: str, relays: frozenset[str] = frozenset()) -> Lands:
    described = [(words, FRENCH.names.describe(words)) for words in voices]
    return Lands([Article("a.txt", text)], described, relays, FRENCH.names, DEFAULT.cast)


def cast(*texts: str) -> dict[str, Authority]:
    """Authorities by every name they go by."""
    articles = [Article(f"{n}.txt", text, outlet=f"Journal {n}", id=str(n)) for n, text in enumerate(texts)]
    claims = [claim for article in articles for claim in api.claims(article)]
    found = who_is_who(articles, claims, FRENCH.names).authorities
    return {name: authority for authority in found for name in (authority.name, *authority.names)}


MINISTRY = "ministère ostravien de la Défense"
WAR = "L'Ostravie a fermé ses ports. Le ministère ostravien de la Défense a annoncé un exercice."


@pytest.mark.parametrize(
    ("text", "voice", "body"),
    [
        pytest.param(WAR, MINISTRY, "Ministère de la Défense (Ostravie)", id="its people's word"),
        pytest.param(WAR, "ambassade d'Ostravie", None, id="its own name"),
        pytest.param(WAR, "Ostravie", "Ostravie", id="the land itself"),
    ],
)
def test_a_body_of_an_unknown_state_is_of_that_land(text: str, voice: str, body: str | None) -> None:
    facts = lands(text, MINISTRY, voice).complete(voice, FRENCH.names.describe(voice))
    assert (facts.side, facts.country) == ("Ostravie", None)
    assert body is None or facts.body == body


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        pytest.param(
            "La France a parlé. Le ministère français de la Défense aussi.",
            ["ministère français de la Défense"],
            id="a known country",
        ),
        pytest.param(
            "Premier point : la première heure. C'est le premier bilan du Premier ministre.",
            ["porte-parole du Premier ministre"],
            id="a heading",
        ),
        pytest.param("Norval a parlé. L'usine norvalienne a fermé.", ["directeur de Norval"], id="no body of state"),
    ],
)
def test_no_land_without_a_body_of_state_that_is_called_after_it(text: str, voices: list[str]) -> None:
    assert lands(text, *voices).words == {}


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        pytest.param(f"LEMBROK (Ostravie) - {WAR}", True, id="a dateline with the land"),
        pytest.param(
            f"{WAR} La présidence ostravienne siège à Lembrok. L'armée ostravienne défile vers Lembrok.",
            True,
            id="beside the land in two sentences",
        ),
        pytest.param(f"{WAR} L'armée ostravienne défile à Lembrok.", False, id="once may be chance"),
        pytest.param(
            f"{WAR} Les Ostraviens aiment Lembrok. L'armée ostravienne salue Lembrok.",
            False,
            id="never where a place is",
        ),
    ],
)
def test_a_bare_name_is_the_capital_where_it_stands_beside_the_land(text: str, capital: bool) -> None:
    found = lands(text, MINISTRY, "Lembrok")
    assert found.capitals == ({"lembrok": "Ostravie"} if capital else {})


def test_a_paper_of_the_land_is_no_capital() -> None:
    text = f"LEMBROK (Ostravie) - {WAR}"
    assert lands(text, MINISTRY, "Lembrok", relays=frozenset({"Lembrok"})).capitals == {}


def test_no_body_is_given_to_the_country_that_the_articles_speak_of_most() -> None:
    found = cast(
        "Paris suit l'affaire. La France attend, la France s'inquiète, dit la presse en France. Selon le ministère "
        "ostravien de la Défense, trois navires ont coulé. L'Ostravie pleure ses marins."
    )
    assert found[MINISTRY].side == "Ostravie"


def test_a_ministry_and_its_capital_are_one_side() -> None:
    found = cast(
        "LEMBROK (Ostravie) - Trois navires ont coulé, selon le ministère ostravien de la Défense.",
        "Lembrok affirme que trois navires ont coulé. L'Ostravie pleure ses marins.",
    )
    assert found[MINISTRY].side == found["Lembrok"].side == "Ostravie"


def test_firemen_of_a_body_are_that_body() -> None:
    found = cast(
        "Selon la Protection civile ostravienne, douze maisons ont brûlé en Ostravie.",
        "Douze maisons ont brûlé, selon les pompiers de la Protection civile.",
    )
    assert found["pompiers de la Protection civile"].body == found["Protection civile ostravienne"].body


def test_bodies_of_no_stated_state_are_of_the_land_with_most_bodies() -> None:
    def body(name: str, side: str | None) -> Authority:
        return Authority(name, name, "ministry", None, name, side, True, (name,), (), (), ())

    some = [body("Défense (Ostravie)", "Ostravie"), body("Santé (Ostravie)", "Ostravie"), body("Armée (Vel)", "Vel")]
    assert home_land([*some, body("Ministère de l'Intérieur", None)]) == "Ostravie"
    assert home_land([body("Ministère de l'Intérieur", None)]) is None


def test_cost_grows_with_the_text_and_not_with_the_bare_names_in_it() -> None:
    def text(size: int) -> tuple[str, list[str]]:
        names = ["B" + "".join("aeioudflmr"[int(digit)] for digit in str(10_000 + n)) for n in range(size)]
        return WAR + " ".join(f"{name} affirme que oui." for name in names), names

    def reading(size: int) -> Callable[[], Lands]:
        long, names = text(size)
        return lambda: lands(long, MINISTRY, *names)

    # eight times the names: looking each of them up in the text would take sixty-four times as long
    assert times_as_long(reading(1_600), reading(200), allowed=20) < 20
