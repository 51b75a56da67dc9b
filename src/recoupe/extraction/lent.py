"""Figures and quotations that a relative clause gives to somebody: les 300 morts que lui prête l'ONU."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.frames import Report
from recoupe.extraction.noun_phrases import phrase_after
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Cue, Word

_MARKS = frozenset('«»“”"%‹›')
_LONGEST = 10  # words of what is lent
_LENDS = Cue("que", "attributed", "states", "certain", frozenset(("obj",)))


def lent(words: Words, groups: Sequence[VerbGroup], scopes: Scopes, subjects: Subjects, body: int) -> Iterator[Report]:
    """A report for each counted or quoted noun phrase before *que* and a verb with its subject behind it."""
    lending = words.grammar.verbs_of("lending")
    for number, group in enumerate(groups):
        that = group.start - 1
        if not group.finite or group.negated or group.passive or that <= body or words.low[that] not in ("que", "qu'"):
            continue
        cue = words.grammar.reporting.get(group.lemma)
        if group.lemma in lending:
            cue = _LENDS
        if cue is None or "obj" not in cue.frames or cue.stance != "states":
            continue
        floor = max((g.end for g in groups[:number] if g.finite), default=body)
        start = _start(words, max(floor, that - _LONGEST), that)
        after, _recipients = scopes.skip_adjuncts(group.end)
        source = phrase_after(words, after, groups, words.count) if after < words.count else None
        if start < 0 or source is None or source.start != after or not subjects.can_speak(source, strict=True):
            continue
        yield Report(cue, "source.lent", (group.start, group.end), source, "", ((start, that),), -1, (), (), group)


def _start(words: Words, floor: int, end: int) -> int:
    """First word of the noun phrase that ends before *que*, where it holds a figure or a quotation; else -1."""
    counted = -1
    for at in range(end - 1, floor - 1, -1):
        if not words.is_word(at) and words.low[at] not in _MARKS:
            return -1
        if words.is_number(at) or words.low[at] in ("«", "“", "‹"):
            counted = at
        elif counted >= 0 or words.classes[at] & (Word.RELATIVE | Word.SUBORDINATOR):
            break
    if counted < 0:
        return -1
    article = counted > floor and words.classes[counted - 1] & Word.DETERMINER
    return counted - 1 if article else counted
