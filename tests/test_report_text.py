"""Text from outside is shown, never obeyed; numbers, dates and counts are written as each language writes them."""

from __future__ import annotations

import json
import re
import string
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.errors import WrongUse
from recoupe.model import authority, claim, finding
from recoupe.model.quantity import Quantity
from recoupe.model.text import Span
from recoupe.report import phrases
from recoupe.report.clean import HIDDEN, cell, json_safe, one_line, shortened, visible
from recoupe.report.words import LANGS, table, words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("\x1b[31mrouge", "␛[31mrouge", id="escape sequence"),
        pytest.param("a\u202eb", "a‹U+202E›b", id="reversed text"),
        pytest.param("a\u200bb", "a‹U+200B›b", id="space of no width"),
        pytest.param("a\x9bb", "a‹U+009B›b", id="control of the second set"),
        pytest.param("a\x7f", "a␡", id="delete"),
        pytest.param("\ud800", "\ufffd", id="half a character"),
        pytest.param("l’été « 12 000 »", "l’été « 12 000 »", id="French typography stays"),
        pytest.param("👩\u200d🚒", "👩\u200d🚒", id="the joiner inside an emoji stays"),
        pytest.param("un\r\ndeux\rtrois", "un\ndeux\ntrois", id="line breaks of three systems"),
    ],
)
def test_hidden_characters_are_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters(codec=None)))
def test_nothing_hidden_is_left_in_any_text(text: str) -> None:
    shown = one_line(text)
    assert not HIDDEN.search(shown)
    assert "\n" not in shown
    shown.encode("utf-8")


def test_a_long_statement_is_cut_before_a_word() -> None:
    assert shortened("Une panne a plongé la région dans le noir", 25) == "Une panne a plongé la…"
    assert shortened("mot" * 40, 10) == "motmotmot…"
    assert shortened("court", 25) == "court"


@pytest.mark.parametrize("text", ["=1+1", "+33", "-cmd", "@SUM(A1)", "\t=1", "＝1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


def test_a_lone_surrogate_survives_as_json() -> None:
    assert json.loads(json_safe(json.dumps("a\ud800b", ensure_ascii=False))) == "a\ud800b"


@pytest.mark.parametrize(
    ("value", "fr", "en"),
    [
        (12000, "12\u202f000", "12,000"),
        (3_200_000, "3\u202f200\u202f000", "3,200,000"),
        (2.75, "2,75", "2.75"),
        (7, "7", "7"),
        (float("inf"), "?", "?"),
    ],
)
def test_numbers_are_written_as_the_language_does(value: float, fr: str, en: str) -> None:
    assert words("fr").number(value) == fr
    assert words("en").number(value) == en


@pytest.mark.parametrize(
    ("approx", "value", "low", "high", "fr", "en"),
    [
        ("exact", 40, 40, 40, "40", "40"),
        ("about", 40, None, None, "environ 40", "about 40"),
        ("at_least", 40, 40, None, "au moins 40", "at least 40"),
        ("at_most", 40, None, 40, "au plus 40", "at most 40"),
        ("range", None, 8, 12, "de 8 à 12", "8 to 12"),
    ],
)
def test_amounts_say_their_bound(approx: str, value: float, low: float, high: float, fr: str, en: str) -> None:
    quantity = Quantity(value, low, high, "", approx, Span(0, 1), "")  # type: ignore[arg-type]
    assert words("fr").amount(quantity) == fr
    assert words("en").amount(quantity) == en


def test_the_first_of_the_month_is_an_ordinal_in_french() -> None:
    assert words("fr").day(date(2031, 6, 1)) == "1er juin 2031"
    assert words("en").day(date(2031, 6, 1)) == "1 June 2031"


@pytest.mark.parametrize(
    ("n", "fr", "en"), [(0, "0 article", "0 articles"), (1, "1 article", "1 article"), (2, "2 articles", "2 articles")]
)
def test_zero_is_singular_in_french_and_plural_in_english(n: int, fr: str, en: str) -> None:
    assert words("fr").count("articles", n) == fr
    assert words("en").count("articles", n) == en


def test_a_count_that_is_a_range_shows_both_ends() -> None:
    assert words("fr").span_count("origins", 2, 3) == "2–3 origines"
    assert words("fr").span_count("origins", 0, 1) == "0–1 origine"
    assert words("en").span_count("origins", 0, 1) == "0–1 origins"


def test_only_two_languages_have_a_wording() -> None:
    with pytest.raises(WrongUse, match="fr, en"):
        words("de")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("name", ["words.tsv", "countries.tsv"])
def test_every_wording_stands_in_both_languages_with_the_same_blanks(name: str) -> None:
    for key, row in table(name).items():
        for lang in LANGS:
            assert row[lang].strip(), f"{key} has no {lang}"
        assert placeholders(row["fr"]) == placeholders(row["en"]), key


def test_wordings_are_in_order_so_that_a_twin_is_seen() -> None:
    for name in ("words.tsv", "countries.tsv", "rules_fr.tsv"):
        keys = list(table(name))
        assert keys == sorted(keys), name


@pytest.mark.parametrize(
    ("table_name", "closed_list"),
    [
        ("certainty", claim.Certainty),
        ("degree", claim.Degree),
        ("mood", claim.Mood),
        ("stance", claim.Stance),
        ("status", finding.Status),
        ("conflict", finding.ConflictKind),
        ("kind", authority.Kind),
        ("relation", authority.Relation),
    ],
)
def test_every_code_of_a_closed_list_has_a_label(table_name: str, closed_list: object) -> None:
    missing = [code for code in get_args(closed_list) if not words("fr").has(f"{table_name}.{code}")]
    assert not missing


@pytest.mark.parametrize(
    ("kind", "relation", "shown"),
    [
        ("news_agency", "state_media", "agence de presse, média d’État"),
        ("government", "de_facto", "gouvernement, pouvoir de fait"),
        ("media", "public_media", "média"),
        ("army", "state_organ", "armée"),
        ("ngo", None, "ONG"),
    ],
)
def test_a_kind_says_what_it_does_not_tell_of_the_state(
    kind: authority.Kind, relation: authority.Relation | None, shown: str
) -> None:
    one = authority.Authority("a1", "Voz", kind, "PE", "Voz", "PE", True, ("Voz",), (), (), (), relation)
    assert phrases.kind(one, words("fr")) == shown


def test_french_wording_keeps_its_signs_on_the_line_of_their_word() -> None:
    loose = [key for key, row in table("words.tsv").items() if re.search(r" [:;!?»]|« ", row["fr"])]
    assert loose == []


def test_every_class_of_counted_things_has_a_label() -> None:
    table_of_classes = Path(__file__).parents[1] / "src" / "recoupe" / "corroboration" / "classes.tsv"
    lines = [line for line in table_of_classes.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    classes = {line.split("\t")[1] for line in lines[1:] if line}
    assert sorted(name for name in classes if not words("fr").has(f"unit.{name}")) == []
