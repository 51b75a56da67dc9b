"""Grades: a letter for the source, a digit for the information, each with its rule and what it was decided from."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from recoupe.corroboration.grade import digit, letters
from recoupe.model.authority import Kind
from recoupe.model.grading import RULES, Case
from small_dossiers import Dossier, proposition

CASE = Case(origins=1, denials=0, doubts=0, conflicts=0, direct=True, sure=True, judgeable=True)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({}, 3, id="one origin, sure"),
        pytest.param({"sure": False}, 4, id="one origin, hedged"),
        pytest.param({"origins": 2}, 2, id="two origins"),
        pytest.param({"origins": 2, "doubts": 1}, 3, id="two origins, somebody cannot confirm"),
        pytest.param({"origins": 3}, 1, id="three origins"),
        pytest.param({"origins": 3, "direct": False}, 2, id="three origins, all relayed"),
        pytest.param({"origins": 3, "denials": 1}, 4, id="three origins, one denies"),
        pytest.param({"denials": 2}, 5, id="more deny than assert"),
        pytest.param({"conflicts": 1}, 4, id="another figure stands against it"),
        pytest.param({"origins": 0}, 6, id="no origin"),
        pytest.param({"judgeable": False}, 6, id="a forecast"),
    ],
)
def test_the_digit_follows_the_published_rules(changes: dict[str, Any], expected: int) -> None:
    assert digit(CASE._replace(**changes)).digit == expected


def test_every_kind_of_authority_has_a_letter_with_a_reason() -> None:
    assert set(letters()) == set(get_args(Kind))
    assert all(letter in "BCDF" and why for letter, why in letters().values())


def test_rules_have_distinct_names() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_grade_says_its_rule_and_what_went_in() -> None:
    dossier = Dossier()
    who = dossier.authority("Institut du feu", "public_service", body="Institut du feu")
    claim = dossier.claim(
        dossier.article("Le Fil", "Le feu est éteint, dit l'Institut du feu."), "Le feu est éteint", who
    )
    found = proposition(dossier.findings(), claim).grade
    assert (found.letter, found.digit) == ("B", 3)
    assert [reason.rule for reason in found.reasons] == ["letter.public_service", "grade.possible"]
    assert "1 origin" in found.reasons[1].text


def test_a_forecast_cannot_be_graded_as_information() -> None:
    dossier = Dossier()
    who = dossier.authority("Institut du feu", "public_service", body="Institut du feu")
    article = dossier.article("Le Fil", "Le feu sera éteint demain, dit l'Institut du feu.")
    claim = dossier.claim(article, "Le feu sera éteint demain", who, certainty="forecast")
    found = proposition(dossier.findings(), claim)
    assert (found.status, found.grade.digit) == ("forecast", 6)


def test_the_statement_is_words_of_the_text_on_one_line() -> None:
    dossier = Dossier()
    who = dossier.authority("Institut du feu", "public_service", body="Institut du feu")
    article = dossier.article("Le Fil", "Selon l'Institut, le feu de la forêt d'Orval\n est éteint depuis mardi")
    claim = dossier.claim(article, "le feu de la forêt d'Orval", who)
    other = dossier.claim(dossier.article("Le Jour", "Le feu est mort."), "Le feu")
    dossier.group(claim, other)
    assert proposition(dossier.findings(), claim).statement == "le feu de la forêt d'Orval"
