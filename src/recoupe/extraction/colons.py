"""What a speaker adds after a colon to a denial or demand: conteste ce bilan : douze personnes ont été soignées."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.cues import cue_of
from recoupe.extraction.frames import Report
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Cue

_ACTS = frozenset(("denies", "demands"))
_ADDED = Cue(":", "attributed", "states", "certain", frozenset(("quote",)))


def parted(
    words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], reports: Sequence[Report], body: int
) -> Iterator[Report]:
    """The reports, an act and what follows its colon each in a report of its own."""
    for report in reports:
        colon = _colon(words, quoted, report)
        group = report.group
        cue = cue_of(words, group, body) if colon > 0 and group is not None else None
        added = report.zones
        if report.rule == "source.object":
            added = ((colon + 1, report.zones[-1][1]),)
            told = any(group.finite and group.first > colon for group in groups)
        else:
            # X dément : « ... »; X demande un report : CONTENT
            told = cue is not None and group is not None and cue.stance in _ACTS and "obj" in cue.frames
            told = told and (cue is None or cue.stance == "denies" or colon > report.cue_words[1])
        if cue is None or group is None or not told:
            yield report
            continue
        act = ((group.start, colon),)
        yield report._replace(cue=cue, rule="source.object", zones=act, act_start=group.start)
        at = (colon, colon + 1)
        yield Report(_ADDED, "source.colon", at, None, "=", added, -1, report.relays, report.cited, None)


def _colon(words: Words, quoted: Sequence[int], report: Report) -> int:
    """The colon after the object of an act, -1 where there is none."""
    group = report.group
    if group is None or not report.zones or (report.source is None and not report.pronoun):
        return -1
    if report.rule == "source.colon":
        stop = report.zones[0][0]
    elif report.rule == "source.object" and report.cue.stance in _ACTS and report.act_start >= 0:
        stop = report.zones[-1][1]
    else:
        return -1
    begins = group.end + (report.rule == "source.object")
    return next((k for k in range(begins, stop) if words.low[k] == ":" and quoted[k] < 0), -1)
