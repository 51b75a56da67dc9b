"""Stands on what others say that no verb of saying shows by itself: what nobody could check, what is passed over.

Positions count words of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.cues import agent_at
from recoupe.extraction.frames import Report
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Cue

_FAR = 6  # words between a verb of checking and its source: n'a pu être vérifié mardi soir de source indépendante
_ASIDE = 8  # words between *possible* and the verb of checking: possible, dans l'immédiat, de vérifier
_NOT = frozenset(("ne", "n'", "pas"))
_ANSWER = 6  # words and marks of the longest answer that is none: « Pas de commentaire »
_PASSED_OVER = frozenset(("mot", "commentaire", "explication", "réponse"))


def unchecked(words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], scopes: Scopes) -> Iterator[Report]:
    """..., ce qui n'a pu être vérifié: the outlet says so, whoever said what stands before."""
    unsure = words.grammar.verbs_of("unsure")
    for group in groups:
        begin = group.start - 2
        if not group.negated or begin < 1 or unsure.isdisjoint(group.chain) or quoted[group.first] >= 0:
            continue
        if words.low[begin - 1 : group.start] == [",", "ce", "qui"] and agent_at(words, group) < 0:
            zone = (begin, scopes.hard_break(group.end))
            cue = Cue(group.lemma, "hedged", "unconfirmed", "unknown", frozenset())
            yield Report(cue, "source.own_inquiry", (group.start, group.end), None, "-", (zone,), begin, (), (), group)


def passed_over(words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], scopes: Scopes) -> Iterator[Report]:
    """..., sans un mot sur X: the subject of the verb before keeps silent on it."""
    if "sans" not in words.low:
        return
    for index in range(1, words.count - 3):
        if words.low[index] != "sans" or quoted[index] >= 0:
            continue
        if words.low[index + 1] not in ("un", "une", "le") or not _PASSED_OVER & {*words.low[index + 2 : index + 4]}:
            continue
        about = next((k for k in range(index + 3, index + 5) if words.low[k : k + 1] in (["sur"], ["pour"])), -1)
        if about < 0 or not any(group.finite and group.end <= index for group in groups):
            continue
        cue = Cue("taire", "hedged", "silent", "unknown", frozenset(("bare",)))
        zone = (index, scopes.clause_end(about))
        yield Report(cue, "source.silent", (index, about + 1), None, "=", (zone,), index, (), (), None)


def no_comment(words: Words, start: int, end: int) -> bool:
    """Whether somebody's whole answer is that he has none: « Sans commentaire », « Pas de commentaire »."""
    said = [words.low[k] for k in range(start, min(end, start + _ANSWER)) if words.is_word(k)]
    return bool(said) and said[-1] in ("commentaire", "commentaires") and said[0] in ("sans", "pas", "aucun")


def of_a_check(words: Words, groups: Sequence[VerbGroup], index: int) -> bool:
    """Whether *de source indépendante* at `index` says how something was not checked, and not who says it."""
    unsure = words.grammar.verbs_of("unsure")
    for group in groups:
        checks = group.negated and 0 <= index - group.end <= _FAR and not unsure.isdisjoint(group.chain)
        if checks and "," not in words.low[group.end : index]:
            return True
    found = uncheckable(words, max(0, index - _ASIDE - _FAR), index)
    return found is not None and index - found[1] <= _FAR and "," not in words.low[found[1] : index]


def uncheckable(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """The words that say that something cannot be checked: pas possible, dans l'immédiat, de vérifier."""
    doable, unsure = words.grammar.verbs_of("doable"), words.grammar.verbs_of("unsure")
    if doable.isdisjoint(words.low[start:end]):
        return None
    for index in range(start, end):
        if words.low[index] not in doable:
            continue
        if words.low[index] == "possible" and not _NOT & {*words.low[max(0, index - _ASIDE) : index]}:
            continue
        for at in range(index + 2, min(index + _ASIDE, end)):
            if any(form.tense == "inf" and form.lemma in unsure for form in words.forms(at)):
                return index, at + 1
    return None
