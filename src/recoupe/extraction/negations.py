"""Negations that deny without a word of the tables for it, and those that only look like a denial.

Positions count words of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Cue

_MARKS = frozenset('«»“”"‹›')
_NEAR = 5  # words behind a verb in which what it lacks stands: n'avait « pas connaissance de »
_DEGREES = frozenset(("aussi", "si", "autant", "tant"))
_ANSWER = 2  # words of « non, » at the head of an answer


def not_one(words: Words, group: VerbGroup, start: int, end: int) -> tuple[int, int] | None:
    """The words that say not one: pas un centime n'est allé, n'en a pas montré une seule."""
    if not group.negated:
        return None
    for index in range(start, group.start):
        if words.low[index] == "pas" and words.low[index + 1 : index + 2] in (["un"], ["une"]):
            return index, index + 2
    for index in range(group.end, min(group.end + _NEAR, end - 1)):
        if words.low[index] in ("un", "une") and words.low[index + 1] in ("seul", "seule"):
            return (index, index + 2) if words.low[index - 1] not in ("que", "qu'") else None  # n'en a vu qu'un seul
    return None


def unaware(words: Words, group: VerbGroup, end: int) -> bool:
    """Whether somebody has no knowledge of it: n'avait « pas connaissance de »."""
    stretch = words.low[group.end : min(group.end + _NEAR, end)]
    return group.negated and group.lemma == "avoir" and "connaissance" in stretch


def compares(words: Words, index: int) -> bool:
    """Whether *jamais* at `index` measures and denies nothing: n'a jamais été aussi élevé, jamais eu autant de."""
    return not _DEGREES.isdisjoint(words.low[index + 1 : index + 4])


def answers_no(words: Words, main: Sequence[VerbGroup], start: int, end: int) -> bool:
    """Whether an answer opens on no: Non, pas avant le vote; Non, l'eau n'est pas polluée."""
    while start < end and words.low[start] in _MARKS:
        start += 1
    if words.low[start : start + _ANSWER] not in (["non", ","], ["non", "."]):
        return False
    return words.low[start + _ANSWER : start + _ANSWER + 1] == ["pas"] or any(group.negated for group in main[:1])


def shifts_blame(words: Words, group: VerbGroup) -> bool:
    """Whether a verb of rejecting lays the blame on another: rejette la responsabilité de l'accident sur le pilote."""
    faults = words.grammar.verbs_of("faults")
    for index in range(group.end, min(group.end + _NEAR, words.count)):
        if words.low[index] in faults:
            if words.low[index - 1] not in ("la", "l'", "les", "leurs"):
                return False
            stretch = words.low[index + 1 : index + 1 + _BLAMED]
            return "sur" in stretch and not {",", ";", "et"} & {*stretch[: stretch.index("sur")]}
    return False


_BLAMED = 9  # words from the blame to whoever gets it: la responsabilité de l'accident de lundi sur


def belittles(words: Words, cue: Cue | None, start: int, end: int) -> bool:
    """Whether what somebody says is only a word that denies what others say: parle de « ragots »."""
    if cue is None or cue.lemma not in words.grammar.verbs_of("belittling"):
        return False
    said = [words.low[k] for k in range(start, end) if words.is_word(k)]
    return len(said) <= _BELITTLED and not words.grammar.verbs_of("disparaging").isdisjoint(said)


_BELITTLED = 4  # words of d'« une pure intoxication »
