"""Who stands by what was said just before: P, c'est X qui l'a annoncé; P. C'est ce qu'affirme X.

The pronoun takes up the clause in front, or the sentence before where it opens one. Reads the verb groups once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.frames import Report, Zone
from recoupe.extraction.noun_phrases import Phrase, phrase_after
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.source_phrases import SourcePhrases
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words

BACK = "source.back"
"""Rule of a report whose content is the sentence before."""

_NAMED = 16  # words between c'est and qui: c'est le directeur de la régie des transports de la ville qui l'a dit
_OPENING = 6  # words before the pronoun that opens a sentence: C'est, en tout cas, ce que
_CLEFT = 5  # words of the shortest clause with c'est behind it
_TAKEN_UP = frozenset(("l'", "le"))


def clefts(
    words: Words,
    groups: Sequence[VerbGroup],
    scopes: Scopes,
    subjects: Subjects,
    phrases: SourcePhrases,
) -> Iterator[Report]:
    """A report for each *c'est X qui le dit*: of the clause before it, else (BACK, no zone) of the sentence before."""
    for group in groups:
        start = group.start - 1
        if start < 3 or words.low[start] != "qui" or words.low[group.start] not in _TAKEN_UP or group.negated:
            continue
        cue = words.grammar.reporting.get(group.lemma)
        if cue is None or cue.stance != "states" or not group.finite or not cue.frames & {"que", "quote"}:
            continue
        follows = words.low[group.end : group.end + 1]
        if follows in (["que"], ["qu'"], [":"]):
            continue
        opens = next((k for k in range(start - 2, max(-1, start - _NAMED), -1) if _presents(words, k)), -1)
        if opens < 0:
            continue
        phrase = phrase_after(words, opens + 2, groups, start)
        if phrase is None or phrase.start != opens + 2 or not subjects.can_speak(phrase, strict=True):
            continue
        zones = _in_front(words, groups, scopes, opens)
        if not zones and opens > scopes.body:
            continue
        _tail(words, groups, scopes, subjects, phrases, group.end)
        yield Report(cue, "source.incise" if zones else BACK, (opens, group.end), phrase, "", zones, -1, (), (), group)


def restated(words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], subjects: Subjects) -> Iterator[Report]:
    """A report for each denial that takes up the clause before (P, Y le nie), and for X l'affirme alone."""
    for number, group in enumerate(groups):
        if words.low[group.start] not in _TAKEN_UP or not group.finite or group.negated or group.passive:
            continue
        cue = words.grammar.reporting.get(group.lemma)
        if cue is None or group.lemma not in words.grammar.verbs_of("taking_up"):
            continue
        phrase, _pronoun, begins = subjects.subject(number, group)
        if phrase is None or group.end >= words.count or words.is_word(group.end):
            continue
        if cue.stance == "states" and begins == subjects.body and group.end + 1 >= words.count:
            if subjects.can_speak(phrase, strict=True):
                yield Report(cue, BACK, (begins, group.end), phrase, "", (), -1, (), (), group)
            continue
        if cue.stance != "denies" or begins <= subjects.body:
            continue
        if subjects.can_speak(phrase, strict=False) and quoted[begins] == quoted[group.first]:
            act = (group.start, group.end)
            yield Report(cue, "source.bare", act, phrase, "", (act,), group.start, (), (), group)


def pointed(words: Words, groups: Sequence[VerbGroup], scopes: Scopes, report: Report) -> Report:
    """The report of *P, c'est ce qu'a annoncé X* over the clause P in front; any other report as it is."""
    at = report.act_start
    if report.rule != "source.bare" or report.cue.stance != "states" or at < _CLEFT or words.low[at] != "ce":
        return report
    opens = next((k for k in range(at - 2, max(at - _OPENING, 0), -1) if _presents(words, k)), -1)
    zones = _in_front(words, groups, scopes, opens) if opens > 0 else ()
    if not zones:
        return report
    return report._replace(rule="source.incise", zones=zones, act_start=-1, cue_words=(opens, report.cue_words[1]))


def _presents(words: Words, index: int) -> bool:
    return words.low[index] in ("c'", "ce") and words.low[index + 1] in ("est", "était", "sont", "fut")


def _in_front(words: Words, groups: Sequence[VerbGroup], scopes: Scopes, opens: int) -> tuple[Zone, ...]:
    """The clause before the comma in front of *c'est*, none where the sentence opens on it."""
    end = opens - (words.low[opens - 1] in ("et", "mais") if opens else 0)
    if end < 2 or words.low[end - 1] not in (",", ":", "—", "–"):
        return ()
    start = scopes.clause_start(end - 1)
    if not any(group.finite and start <= group.first < end for group in groups):
        return ()
    return ((start, end - 1),)


def _tail(
    words: Words,
    groups: Sequence[VerbGroup],
    scopes: Scopes,
    subjects: Subjects,
    phrases: SourcePhrases,
    start: int,
) -> None:
    """What stands behind is no content; an outlet there passes it on: dans un enregistrement diffusé par Y."""
    stop = scopes.hard_break(start)
    if any(group.finite and start <= group.first < stop for group in groups):
        return
    phrases.silent.append((start, stop))
    phrases.reports[:] = [report for report in phrases.reports if not start <= report.cue_words[0] < stop]
    for at in range(start, stop - 1):
        if words.low[at] not in ("par", "à", "au", "sur"):
            continue
        medium = phrase_after(words, at + 1, groups, words.count)
        if medium is not None and medium.start == at + 1:
            medium = Phrase(medium.start, medium.core_end, medium.core_end)
            known = any(relay.start == medium.start for _at, relay in phrases.relays)
            if not known and subjects.relays(medium):
                phrases.relays.append((start, medium))
                return


def backing(words: Words, body: int, reports: Sequence[Report]) -> Report | None:
    """The report of a sentence that only says who stands by the one before, None for any other sentence."""
    if len(reports) != 1:
        return None
    report = reports[0]
    if report.rule == BACK:
        return report if report.cue_words[0] == body else None
    if words.low[body : body + 1] not in (["c'"], ["voilà"], ["ce"]):
        return None
    pointing = report.rule == "source.bare" and report.cue.stance == "states" and report.source is not None
    if not pointing or not body < report.act_start <= body + _OPENING or report.pronoun:
        return None
    end = max(report.zones[-1][1], report.cue_words[1])
    if words.low[report.act_start] != "ce" or any(low in (":", "«", "que", "qu'") for low in words.low[end:]):
        return None
    return report._replace(rule=BACK, zones=(), act_start=-1)
