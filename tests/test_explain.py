"""`explain` says why anything in a brief is as it is, in the words of its rules and of the article."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import tarnelle
from recoupe import api
from recoupe.errors import UnknownId
from recoupe.model.grading import RULES
from recoupe.model.text import Article, Reason
from recoupe.report.rules import french, rule_words
from recoupe.report.words import words

PACKAGE = Path(__file__).parents[1] / "src" / "recoupe"


def told(identifier: str, lang: str = "en") -> str:
    text = api.explain(tarnelle.BRIEF, identifier, lang=lang, columns=400)
    return re.sub(r"[ \u00a0\u202f]+", " ", text)


@pytest.mark.parametrize(
    ("identifier", "sentences"),
    [
        pytest.param(
            "c9",
            ("Claim c9", "stance cannot confirm", "cue ne pas pouvoir confirmer", "characters 14–70", "proposition p2"),
            id="claim",
        ),
        pytest.param("c3", ("stands for la préfecture", "[source.office_of_body]", "[forecast.future]"), id="pronoun"),
        pytest.param("c7", ("via Presse-Sud", "au moins 65 000 foyers → at least 65,000"), id="relay"),
        pytest.param(
            "p2",
            (
                "3 articles, 1 origin (préfecture)",
                "conflicts x1, x3",
                "Origin p2/a1",
                "Grade of p2",
                "C3, source fairly",
            ),
            id="proposition",
        ),
        pytest.param("p6/a5", ("Origin p6/a5", "name pompiers", "It speaks from its own knowledge."), id="origin"),
        pytest.param("x2", ("kind denial", "Stated by source proche de l’enquête, denied by"), id="conflict"),
        pytest.param("u1", ("earlier p2", "later p3", "follows, without correcting it"), id="update"),
        pytest.param("s1", ("counted foyer", "40,000 (p2); at least 65,000 (p3)"), id="series"),
        pytest.param("a2", ("name Réseau Tarnelle", "kind company", "country France"), id="authority"),
        pytest.param(
            tarnelle.COURRIER.id[:6], ("document 01-courrier.txt", "published 2 June 2031"), id="article, short"
        ),
    ],
)
def test_everything_with_an_id_explains_itself(identifier: str, sentences: tuple[str, ...]) -> None:
    text = told(identifier)
    for sentence in sentences:
        assert sentence in text


def test_a_reason_quotes_the_words_of_the_article() -> None:
    assert "[cue.test] — “Selon”" in told("c2")


def test_an_explanation_in_french_holds_no_english_reason() -> None:
    for identifier in ("c2", "p2", "x1", "u1", "a1", "p2/a1"):
        text = told(identifier, "fr")
        for english in (
            "The words",
            "Both give",
            "The bounds",
            "Printed a day",
            "It speaks",
            "The mentions",
            "A public",
        ):
            assert english not in text


def test_an_explanation_as_json_holds_the_same_reasons() -> None:
    found = json.loads(api.explain(tarnelle.BRIEF, "c2", format="json"))
    assert found["id"] == "c2"
    assert found["parts"][0]["reasons"] == [{"rule": "cue.test", "text": "The words that report it.", "words": "Selon"}]


@pytest.mark.parametrize("identifier", ["zz", "", "p22"])
def test_an_id_that_is_not_there_is_refused_with_examples(identifier: str) -> None:
    with pytest.raises(UnknownId, match="p1, p2, p3, p4"):
        api.explain(tarnelle.BRIEF, identifier)


def test_a_beginning_that_several_ids_share_is_refused_with_those() -> None:
    with pytest.raises(UnknownId, match="several things: c1, c2, c3, c4"):
        api.explain(tarnelle.BRIEF, "c")


def test_the_meaning_of_a_rule_is_that_of_its_family_where_it_has_none_of_its_own() -> None:
    family = next(rule for rule in french() if "." not in rule)
    assert rule_words(Reason(f"{family}.no_such_rule", "English."), words("fr")) == french()[family]
    assert rule_words(Reason(f"{family}.no_such_rule", "English."), words("en")) == "English."


def rules_of_the_program() -> set[str]:
    """Everything in the code of the stages that looks like a rule: a string of two words with a dot between."""
    stages = [PACKAGE / name for name in ("extraction", "linking", "corroboration")]
    found: set[str] = set()
    for stage in stages:
        for module in sorted(stage.rglob("*.py")):
            text = module.read_text(encoding="utf-8")
            found |= set(re.findall(r'"([a-z]+(?:_[a-z]+)*\.[a-z_]+)"', text))
            found |= set(re.findall(r'Reason\(\s*"([a-z_.]+)"', text))
            found |= {f"{family}.x" for family in re.findall(r'Reason\(\s*f"([a-z]+)\.', text)}
    return {rule for rule in found if not rule.startswith("recoupe.") and not rule.endswith((".tsv", ".cfg"))}


def covered(rule: str) -> bool:
    known = french()
    return rule in known or rule.rpartition(".")[0] in known


def test_every_rule_of_the_program_has_a_meaning_in_french() -> None:
    assert [rule for rule in sorted(rules_of_the_program()) if not covered(rule)] == []


def test_every_reason_of_a_real_brief_has_a_meaning_in_french() -> None:
    brief = api.brief(Path(__file__).parents[1] / "examples" / "morlan")
    reasons = [reason for claim in brief.claims for reason in claim.reasons]
    for group in (brief.propositions, brief.conflicts, brief.updates, brief.authorities):
        reasons += [reason for one in group for reason in one.reasons]
    reasons += [reason for one in brief.propositions for reason in one.grade.reasons]
    reasons += [reason for one in brief.propositions for origin in one.origins for reason in origin.reasons]
    assert sorted({reason.rule for reason in reasons if not covered(reason.rule)}) == []


def test_a_grade_shows_the_rules_of_its_digit_and_what_went_in() -> None:
    text = "Selon la préfecture de l’Orne, le pont d’Alençon est fermé."
    brief = api.brief(Article("a.txt", text, outlet="Le Fil"))
    (group,) = brief.propositions
    shown = api.explain(brief, group.id, lang="en", columns=200)
    facts = shown[shown.index(f"Grade of {group.id}") :]
    for line in (
        "independent origins    1",
        "denials                0",
        "cannot confirm         0",
        "other conflicts        0",
        "origin cited directly  yes",
        "without hedging        yes",
        "asserted as a fact     yes",
        "evidence               none read",
    ):
        assert line in facts
    rules = facts[facts.index("Rules of the digit") :].splitlines()[1 : 1 + len(RULES)]
    assert [line.split()[0] for line in rules] == [str(rule.digit) for rule in RULES]
    assert [line for line in rules if "decides here" in line] == [
        "  3  one origin, sure, nothing against it ← decides here"
    ]
    french = api.explain(brief, group.id, lang="fr", columns=200)
    assert re.search("origines indépendantes +1\n", french)
    assert "une origine, sûre, et rien contre ← décide ici" in french


def test_the_rules_in_words_are_those_of_the_program_and_of_the_page() -> None:
    page = (Path(__file__).parents[1] / "docs" / "method.md").read_text(encoding="utf-8")
    for rule in RULES:
        key = f"digit.{rule.name.removeprefix('grade.')}"
        assert words("en")(key).replace("’", "'") == rule.asks
        assert words("fr")(key) != words("en")(key)
        assert f"| {rule.digit} | {rule.asks} |" in page


def test_a_saved_brief_keeps_what_a_grade_was_decided_from() -> None:
    brief = api.brief(Article("a.txt", "Selon l’agence TASS, 12 chars ont brûlé à Torvel."))
    assert [one.relation for one in brief.authorities] == ["state_media"]
    read = api.brief_from_json(api.render(brief, "json"))
    assert [one.grade for one in read.propositions] == [one.grade for one in brief.propositions]
    assert [one.relation for one in read.authorities] == [one.relation for one in brief.authorities]
    assert all(one.grade.inputs is not None for one in read.propositions)
