"""Reports whose verb is left out because the clause before has it: A compte 4 500 marcheurs, B 18 000."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.frames import SPEAKERS, Report
from recoupe.extraction.noun_phrases import Phrase, phrase_after
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words

_RULES = frozenset(("source.object", "source.figure", "source.inf", "source.que", "source.toll"))
_LINKS = frozenset((",", ";", "et", "contre"))


def gapped(
    words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], subjects: Subjects, reports: Sequence[Report]
) -> Iterator[Report]:
    """The reports in order, each cut where another voice takes up its verb, followed by what that voice says."""
    for report in reports:
        if report.rule not in _RULES or report.act_start >= 0 or len(report.zones) != 1:
            yield report
            continue
        start, end = report.zones[0]
        if (said := _same_preposition(words, groups, quoted, subjects, report)) is not None:
            yield report
            yield said
            continue
        found = _second(words, groups, quoted, subjects, report, start, end)
        if found is None:
            yield report
            continue
        at, phrase, begins = found
        yield report._replace(zones=((start, at),))
        stop = next((k for k in range(begins, end) if words.low[k] == ";"), end)
        cue = (phrase.end, begins)
        second = Report(report.cue, report.rule, cue, phrase, "", ((begins, stop),), -1, (), (), None)
        yield from gapped(words, groups, quoted, subjects, (second,))


def _same_preposition(
    words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], subjects: Subjects, report: Report
) -> Report | None:
    """A parle d'un accident ; B, d'une faute: what stands behind the semicolon or comma, of another voice."""
    start, end = report.zones[0]
    of = words.low[start] if start < words.count else ""
    if of not in _SAME or words.low[end : end + 1] != [";"] or quoted[end] >= 0:
        return None
    begins = end + 1 + (words.low[end + 1 : end + 2] in (["et"], ["mais"]))
    phrase = phrase_after(words, begins, groups, words.count) if begins < words.count else None
    if phrase is None or not _speaks(words, subjects, bare := Phrase(phrase.start, phrase.core_end, phrase.core_end)):
        return None
    stop = next((k for k in range(begins, words.count) if words.low[k] in (";", ".")), words.count)
    again = next((k for k in range(phrase.core_end, stop) if words.low[k] in _SAME[of]), -1)
    if again < 0 or words.low[again - 1] != "," or any(g.finite and begins <= g.first < again for g in groups):
        return None
    cue = (phrase.core_end, again)
    return Report(report.cue, report.rule, cue, bare, "", ((again, stop),), -1, (), (), None)


_OBJECTS = (("de", "d'", "du", "des"), ("à", "au", "aux"), ("un", "une", "des"))
_SAME = {word: frozenset(words) for words in reversed(_OBJECTS) for word in words}


def _second(
    words: Words,
    groups: Sequence[VerbGroup],
    quoted: Sequence[int],
    subjects: Subjects,
    report: Report,
    start: int,
    end: int,
) -> tuple[int, Phrase, int] | None:
    """(word where the first content ends, the second voice, first word of what it says)."""
    for at in range(start + 1, end - 2):
        if words.low[at] not in _LINKS or quoted[at] >= 0:
            continue
        begins = at + 1 + (words.low[at] in (",", ";") and words.low[at + 1] in ("et", "mais", "contre"))
        found = phrase_after(words, begins, groups, end) if begins < end else None
        if found is None or found.start != begins:
            continue
        figure = next((k for k in range(begins + 1, found.end + 1) if k < end and words.is_number(k)), -1)
        limit = figure if figure > 0 else found.core_end
        of = figure > 0 and words.low[figure - 1] in ("de", "d'", "à")
        phrase = Phrase(begins, limit - of, limit - of)
        if not _speaks(words, subjects, phrase):
            continue
        if report.rule == "source.que":
            if words.low[found.end : found.end + 1] in (["que"], ["qu'"]):
                return at, Phrase(found.start, found.end, found.core_end), found.end + 1
        elif figure > 0 and _only_figure(words, groups, figure, end) and _counted(words, start, at):
            return at, phrase, figure - of
    return None


def _speaks(words: Words, subjects: Subjects, phrase: Phrase) -> bool:
    """Whether the words show somebody who asserts: a role, a body, or a name the tables know."""
    if phrase.end <= phrase.start:
        return False
    if any(words.classes[k] & SPEAKERS for k in range(phrase.start, phrase.end)):
        return True
    kind = subjects.names.describe(words.slice(phrase.start, phrase.end)).kind
    known = kind not in ("unknown", "sensor", "document")
    return known and (words.capital(phrase.end - 1) or kind not in ("person", "state", "unnamed"))


def _only_figure(words: Words, groups: Sequence[VerbGroup], figure: int, end: int) -> bool:
    """Whether no verb of its own follows the figure before the clause ends."""
    stop = next((k for k in range(figure, end) if words.low[k] in (",", ";")), end)
    return not any(group.finite and figure <= group.first < stop for group in groups)


def _counted(words: Words, start: int, end: int) -> bool:
    return any(words.is_number(k) for k in range(start, end))
