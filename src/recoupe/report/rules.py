"""What a rule means, in French. In English the reason says it itself, with the values of the case."""

from __future__ import annotations

import re
from functools import cache

from recoupe.model.text import Reason
from recoupe.report.clean import one_line
from recoupe.report.words import Words, table

_QUOTED = re.compile("“([^”]*)”")


@cache
def french() -> dict[str, str]:
    """Rule, or family of rules up to a dot, by what it means."""
    return {key: row["fr"] for key, row in table("rules_fr.tsv").items()}


def rule_words(reason: Reason, words: Words) -> str:
    """What a reason says: its own sentence in English; in French that of its rule, else of the family it belongs to."""
    if words.lang == "en":
        return one_line(reason.text)
    known = french()
    rule = reason.rule
    while rule not in known and "." in rule:
        rule = rule.rpartition(".")[0]
    text = known.get(rule, words("rule.unnamed"))
    # what somebody wrote stands between quotation marks in the reason and is kept in its own words
    return text.replace("{said}", words.listed([words.quoted(one) for one in _QUOTED.findall(one_line(reason.text))]))
