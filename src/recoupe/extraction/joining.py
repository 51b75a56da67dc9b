"""Reports of one sentence fitted to each other: where one voice ends because the next begins, and who relays which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.frames import Report, Zone
from recoupe.extraction.source_phrases import SourcePhrases
from recoupe.extraction.words import Words

_CLOSING = frozenset(("source.selon", "source.de_source"))


def joined(words: Words, reports: Sequence[Report], phrases: SourcePhrases) -> list[Report]:
    """The reports in order, each cut where the next voice begins, with its relays and the bodies it cites."""
    cut = list(_cut(words, reports))
    nearest_cited = [(_main(words, cut, at), phrase) for at, phrase in phrases.cited]
    nearest_relay = [(_nearest(cut, at), phrase) for at, phrase in phrases.relays]
    out = []
    for number, report in enumerate(cut):
        cited = tuple(phrase for near, phrase in nearest_cited if near == number)
        relays = tuple(phrase for near, phrase in nearest_relay if near == number and phrase != report.source)
        out.append(report._replace(relays=relays, cited=cited) if cited or relays else report)
    return out


def _cut(words: Words, reports: Sequence[Report]) -> Iterator[Report]:
    for left, report in enumerate(reports):
        zones = report.zones
        for right in reports[left + 1 :]:
            at = _border(words, report, right)
            if at is None:
                continue
            shorter = tuple((a, min(b, at)) for a, b in zones if a < at)
            zones = shorter or zones
            if right.group is not None and right.rule != "source.incise":
                break
        before = reports[left - 1] if left else None
        if (
            before is not None
            and report.rule in _CLOSING
            and before.rule == "source.incise"
            and _follows(report, before)
        ):
            zones = ((min(zones[0][0], before.zones[0][0]), zones[0][1]), *zones[1:])
        yield report._replace(zones=zones)


def _follows(report: Report, incise: Report) -> bool:
    """Whether a closing source phrase passes on what an incise before it covers: A ; B, a-t-il dit, selon X."""
    stop = max(incise.cue_words[1], incise.source.end if incise.source else 0)
    return bool(incise.zones) and report.zones[0][0] < report.cue_words[0] and 0 <= report.cue_words[0] - stop <= 2


def _border(words: Words, report: Report, right: Report) -> int | None:
    """The word where the content of a report ends because a later report begins, None where it goes on."""
    if report.rule == "source.incise":
        return None
    if right.rule == "source.incise":
        # an incise after the content covers the whole clause
        at = right.cue_words[0]
        return at if any(a < at < b for a, b in report.zones) else None
    group = right.group
    if group is None:
        # a closing "selon X" covers the whole clause, so it is no content of a report before it
        closing = right.rule in _CLOSING and right.zones[0][0] < right.cue_words[0]
        return right.cue_words[0] if closing and report.group is not None else None
    if report.group is None or right.rule == "source.trailing":
        return None
    start = right.source.start if right.source else group.start
    if right.pronoun == "=" and group.start > 0:
        at = group.start - 1  # the same subject goes on: et a ajouté que, notant que
    elif _contrasts(words, start):
        at = start - 1  # another one is set against it: tandis que, mais
    else:
        return None
    while at > 0 and words.low[at - 1] in (",", "tandis", "alors", "et", "mais"):
        at -= 1
    return at


def _contrasts(words: Words, start: int) -> bool:
    return (start > 0 and words.low[start - 1] in ("mais", ";")) or (
        start > 1 and (words.phrase(start - 2, ("tandis", "que")) or words.phrase(start - 2, ("alors", "que")))
    )


def _main(words: Words, reports: Sequence[Report], at: int) -> int:
    """Number of the report that an opening *citant Y* goes with: no verb of a relative clause behind the subject."""
    found = _nearest(reports, at)
    source, group = (reports[found].source, reports[found].group) if found >= 0 else (None, None)
    if source is None or group is None or at >= source.start or words.low[group.start - 1] not in ("qui", "dont"):
        return found
    return next((n for n, r in enumerate(reports) if n > found and r.source == source), found)


def _nearest(reports: Sequence[Report], at: int) -> int:
    """Number of the report whose source or cue stands nearest to a word, -1 where there is none."""

    def distance(number: int) -> tuple[int, int]:
        report = reports[number]
        stretches: list[Zone] = [report.cue_words]
        if report.source:
            stretches.append((report.source.start, report.source.end))
        return min(abs(edge - at) for stretch in stretches for edge in stretch), number

    return min(range(len(reports)), key=distance, default=-1)
