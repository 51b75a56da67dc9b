"""Words read for comparison: the table of senses, its index, and what must meet and what must not."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

import pytest

from recoupe.language import pack
from recoupe.language.fr.senses import INDEX, FrenchSenses, sum_of_tables
from recoupe.language.fr.senses_build import built, listed
from recoupe.language.tables import data, rows
from recoupe.linking.words import Words
from recoupe.model.text import Span
from senses_pairs import APART, MEET, pairs

FRENCH = pack("fr")
ROWS = rows("fr", "senses.tsv")
THEMES = [row for row in ROWS if row["role"] in ("theme", "theory")]
ROLES = [row for row in ROWS if row["role"] not in ("theme", "theory")]
SILENT = ("joint", "frame", "negation", "count", "this", "other")


def concepts(text: str) -> set[str]:
    """What a phrase is about."""
    words = Words(text, FRENCH.senses, FRENCH.gazetteer)
    return {token.concept for token in words.within(Span(0, len(text))) if token.role not in SILENT}


# -- the table


def test_concepts_are_in_snake_case_and_stand_once() -> None:
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", row["concept"]) for row in ROWS)
    assert [concept for concept, times in Counter(row["concept"] for row in ROWS).items() if times > 1] == []


def test_roles_stand_before_themes_and_themes_are_sorted() -> None:
    assert [*ROLES, *THEMES] == ROWS
    names = [row["concept"] for row in THEMES]
    assert names == sorted(names)


def test_no_word_stands_in_two_rows() -> None:
    by_row = [{word.lower() for item in row["words"].split() for word in listed(item)[0]} for row in ROWS]
    several = Counter(chain.from_iterable(by_row))
    assert several["perdre la vie"] == 1
    assert [word for word, times in several.items() if times > 1] == []


def test_a_theme_joins_two_words_or_more() -> None:
    assert [row["concept"] for row in THEMES if len(row["words"].split()) < 2] == []


def test_each_word_is_read_as_the_concept_of_its_row() -> None:
    senses = FrenchSenses()
    strangers = {
        (row["concept"], word)
        for row in ROWS
        for item in row["words"].split()
        for word in listed(item)[0]
        if (sense := senses.read(word)) is None or (sense.concept, sense.role) != (row["concept"], row["role"])
    }
    assert strangers == set()


def test_the_table_is_wide() -> None:
    assert len(THEMES) > 900


# -- the index


def test_the_written_index_is_what_the_tables_say() -> None:
    """Run `PYTHONPATH=src python tools/build_senses_index.py` after a change to a table of senses."""
    assert data("fr", INDEX).decode() == built().written(sum_of_tables())


def test_senses_from_the_tables_are_those_of_the_index() -> None:
    written, fresh = FrenchSenses(), FrenchSenses(built().written("anew"))
    words = [word for row in built().rows for word in row.words]
    assert [written.read(word) for word in words] == [fresh.read(word) for word in words]


def test_rows_that_claim_one_word_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    twice = [
        {"concept": "ship", "role": "theme", "words": "navire"},
        {"concept": "boat", "role": "theme", "words": "navire"},
    ]
    monkeypatch.setattr("recoupe.language.fr.senses_build.rows", lambda _, name: twice if name == "senses.tsv" else [])
    with pytest.raises(ValueError, match="'navire' stands in ship and in boat"):
        built()


def test_an_unknown_role_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    table = [{"concept": "ship", "role": "vessel", "words": "navire"}]
    monkeypatch.setattr("recoupe.language.fr.senses_build.rows", lambda _, name: table if name == "senses.tsv" else [])
    with pytest.raises(ValueError, match="'vessel' is no role"):
        built()


# -- what must meet, what must not


@pytest.mark.parametrize(("left", "right"), pairs(MEET))
def test_they_share_a_concept(left: str, right: str) -> None:
    assert concepts(left) & concepts(right)


@pytest.mark.parametrize(("left", "right"), pairs(APART))
def test_they_share_none(left: str, right: str) -> None:
    assert concepts(left) & concepts(right) == set()


@pytest.mark.parametrize(
    ("text", "concept", "role"),
    [
        ("les captifs", "kidnapped", "state"),
        ("les disparus", "missing", "state"),
        ("perdent la vie", "dead", "state"),
        ("au décompte", "total", "total"),
        ("les forces de l'ordre", "police", "who"),
        ("les forces", "soldier", "who"),
        ("les sinistrés", "affected", "state"),
        ("le sinistre", "catastrophe", "theme"),
        ("un attentat", "attack", "theory"),
        ("120 km/h", "kilometre_per_hour", "measure"),
        ("120 km", "kilometre", "measure"),
    ],
)
def test_roles(text: str, concept: str, role: str) -> None:
    words = Words(text, FRENCH.senses, FRENCH.gazetteer)
    assert [(t.concept, t.role) for t in words.within(Span(0, len(text))) if t.role != "number"] == [(concept, role)]


# -- inhabitants


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Dravonie", "dravonien"),
        ("Dravonie", "dravoniennes"),
        ("Karsavie", "karsave"),
        ("Karsavie", "karsaves"),
        ("Tessagne", "tessagnais"),
        ("Brennes", "brennoise"),
        ("Orvaul", "orvaulais"),
        ("Mélissane", "mélissanais"),
    ],
)
def test_a_word_for_inhabitants_goes_with_the_name_of_the_same_text(name: str, word: str) -> None:
    text = f"Rien ne bouge à {name} selon le garde {word}."
    words = Words(text, FRENCH.senses, FRENCH.gazetteer)
    place = words.within(Span(text.index(name), text.index(name) + len(name)))
    people = words.within(Span(text.index(word), text.index(word) + len(word)))
    assert [token.concept for token in place] == [token.concept for token in people]


def test_the_name_itself_is_read_as_in_a_text_without_its_people() -> None:
    alone = Words("La Dravonie.", FRENCH.senses, FRENCH.gazetteer).within(Span(3, 11))
    beside = Words("La Dravonie dravonienne.", FRENCH.senses, FRENCH.gazetteer).within(Span(3, 11))
    assert [token.concept for token in alone] == [token.concept for token in beside]


@pytest.mark.parametrize("text", ["Un garde dravonien.", "Dravo et un garde dravonien.", "François salue la France."])
def test_without_its_name_a_word_stays_what_it_is(text: str) -> None:
    assert FRENCH.senses.inhabitants(text) == {}
