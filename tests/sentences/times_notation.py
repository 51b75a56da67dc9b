"""What must be found of the times of a sentence, by the kind of its list, and how the program differs from it.

The end of a list's name tells the form of its rows. Sentences are published on Tuesday 22 October 2024 unless the
kind says otherwise.

ONE_TIME   sentence, mention, first and last day (None: open), granularity: the one time of the sentence, anchored
CLOCKS     sentence, mention, time of day, granularity: a time of day whose day the words leave open
AHEAD      sentence about the future, first day of its one time
STORY      sentence whose one time counts from another moment of the story
UNDATED    sentence whose one time cannot be anchored without a publication date
DATED      sentence without a publication date, first day of its one time
NO_TIME    sentence without any time
SEVERAL    sentence, mentions in order
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from recoupe.extraction.anchoring import NO_DATE
from recoupe.extraction.times import STORY, times
from recoupe.language import pack
from recoupe.model.text import Published, Span
from recoupe.model.when import Time

TUESDAY = Published(date(2024, 10, 22))


def read(sentence: str, published: Published | None = TUESDAY, looks_ahead: bool = False) -> tuple[Time, ...]:
    """The times of a sentence that stands alone."""
    return times(sentence, Span(0, len(sentence)), pack("fr").calendar, published, looks_ahead)


def differences_of_time(list_name: str, row: object) -> list[str]:
    """What the program reads otherwise than a row of that list says, a line each; none where it is right."""
    parts = row if isinstance(row, tuple) else (row,)
    return _CHECKS[kind_of(list_name)](*parts)


def kind_of(list_name: str) -> str:
    """The form of a list's rows: the kind its name ends in."""
    return next(kind for kind in _CHECKS if list_name.endswith(kind))


def _one_time(sentence: str, mention: str, start: str | None, end: str | None, granularity: str) -> list[str]:
    wanted = [(mention, _day(start), _day(end), granularity, True)]
    return _compared(wanted, [(t.mention, t.start, t.end, t.granularity, t.anchored) for t in read(sentence)])


def _clocks(sentence: str, mention: str, clock: str, granularity: str) -> list[str]:
    wanted = [(mention, clock, granularity, False)]
    return _compared(wanted, [(t.mention, t.clock, t.granularity, t.anchored) for t in read(sentence)])


def _ahead(sentence: str, start: str) -> list[str]:
    return _compared([_day(start)], [t.start for t in read(sentence, looks_ahead=True)])


def _story(sentence: str) -> list[str]:
    return _compared([(None, None, STORY)], [(t.start, t.end, t.why) for t in read(sentence)])


def _undated(sentence: str) -> list[str]:
    return _compared([(None, None, NO_DATE)], [(t.start, t.end, t.why) for t in read(sentence, published=None)])


def _dated(sentence: str, start: str) -> list[str]:
    return _compared([(_day(start), True)], [(t.start, t.anchored) for t in read(sentence, published=None)])


def _no_time(sentence: str) -> list[str]:
    return _compared([], [t.mention for t in read(sentence)])


def _several(sentence: str, mentions: list[str]) -> list[str]:
    return _compared(mentions, [t.mention for t in read(sentence)])


def _compared(wanted: object, found: object) -> list[str]:
    return [] if wanted == found else [f"wanted {wanted}, found {found}"]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


_CHECKS: dict[str, Callable[..., list[str]]] = {
    "ONE_TIME": _one_time,
    "CLOCKS": _clocks,
    "AHEAD": _ahead,
    "STORY": _story,
    "UNDATED": _undated,
    "_DATED": _dated,
    "NO_TIME": _no_time,
    "SEVERAL": _several,
}
