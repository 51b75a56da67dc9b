"""Shades of certainty that a speaker gives his own words: what he fears, what he does not know.

Each function notes what it finds through the `mark` of the judgement. Positions count words of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words

if TYPE_CHECKING:
    from recoupe.extraction.certainty import Mark

_HEAD = 4  # words before the infinitive that heads what is said: « ne toujours pas savoir


def unsure_of(
    words: Words, inside: Sequence[VerbGroup], main: Sequence[VerbGroup], start: int, rule: str, mark: Mark
) -> None:
    """A dit redouter X; je l'ignore, nous ne savons pas si: whoever speaks is not sure.

    Dit ignorer X is told for sure.
    """
    hiding = words.grammar.verbs_of("hiding")
    head = inside[0] if inside else None
    if rule == "source.inf" and head is not None and head.tense == "inf" and head.start - start <= _HEAD:
        cue = words.grammar.reporting.get(head.chain[0])
        if cue is not None and cue.certainty == "hedged" and not head.negated:
            mark("hedged", cue.degree, "certainty.belief", head.start, head.end)
    for group in main:
        can = any(form.tense == "inf" for k in (group.end, group.end + 1) if k < words.count for form in words.forms(k))
        if group.tense != "pres" or can or not first_person(words, group):
            continue  # nous ne savons pas nager
        doubts = group.lemma in hiding or group.lemma == "douter"
        if (doubts and not group.negated) or (group.lemma == "savoir" and group.negated):
            mark("hedged", "unknown", "certainty.unclear", group.start, group.end)  # je l'ignore


def supposes(words: Words, inside: Sequence[VerbGroup], condition: int, sourced: bool) -> bool:
    """Whether the clause behind *si* and the one behind its comma are told as not so: si X avait su, il partait.

    In the outlet's own voice two imperfects may only stand beside each other: si l'un riait, l'autre pleurait.
    """
    after = [group for group in inside if group.finite and group.first > condition]
    if len(after) < 2 or "," not in words.low[after[0].end : after[-1].start]:
        return False
    given = ("impf", "pluperfect") if sourced else ("pluperfect",)
    return after[0].tense in given and after[-1].tense in ("impf", "pluperfect")


def first_person(words: Words, group: VerbGroup) -> bool:
    """Whether the speaker is the subject; of most verbs the form after *je* is that after *il*."""
    return group.person == 1 or (group.start > 0 and words.low[group.start - 1] in ("je", "j'"))
