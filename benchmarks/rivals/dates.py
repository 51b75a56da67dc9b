"""Dates in sentences: which days a tool understands.

Every row is a sentence, the words that name a time, and the first and last day they mean, None for an open side. What a
tool finds in those words, however many pieces, is taken together: from its earliest to its latest day.

found      a dated expression that shares a letter or digit with the words
interval   of all rows: exactly the first and the last day
within     of all rows: nothing outside these days, one day of slack at either end; of an open side the limit is
           compared. One day for a month is right here, and Sunday for "before Sunday"
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

PUBLISHED = date(2024, 10, 22)
SLACK = timedelta(days=1)
SHORTEST_MONTH = timedelta(days=27)
"""From the first to the last day of a February."""
SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11)}
QUARTERS = {f"Q{n}": (3 * n - 2, 3 * n) for n in range(1, 5)} | {"H1": (1, 6), "H2": (7, 12)}

Days = tuple[date | None, date | None]
"""First and last day, None where that side is open."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence and the right answer for the words start:end of it."""

    sentence: str
    start: int
    end: int
    days: Days

    @property
    def kind(self) -> str:
        """What a tool must have a notion of to be exactly right."""
        first, last = self.days
        if first is None or last is None:
            return "open"
        return "day" if first == last else "stretch"


KINDS = {"day": "one day", "stretch": "several days, a month, a year …", "open": "open on one side"}


@dataclass(frozen=True, slots=True)
class Found:
    """A tool's expression: where it stands and which days it means."""

    start: int
    end: int
    days: Days


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def row(sentence: str, mention: str, first: str | None, last: str | None) -> Row:
    start = sentence.index(mention)
    return Row(sentence, start, start + len(mention), (day(first), day(last)))


def months(year: int, first: int, last: int) -> Days:
    """From the first day of a month to the last of another; months over twelve are of the year after."""
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def of_timex(value: str) -> Days | None:
    """The days of a TIMEX3 value, None for what names none (durations, vague references)."""
    if m := re.match(r"(\d{4})-(\d\d)-(\d\d)", value):
        try:
            only = date(int(m[1]), int(m[2]), int(m[3]))
        except ValueError:
            return None
        # the night of a day lasts into the next one
        return only, only + timedelta(days=1) if value.endswith("TNI") else only
    if m := re.match(r"(\d{4})-W(\d\d)(-WE)?$", value):
        monday = date.fromisocalendar(int(m[1]), int(m[2]), 1)
        return monday + timedelta(days=5 if m[3] else 0), monday + timedelta(days=6)
    if m := re.match(r"(\d{4})-(SP|SU|FA|WI)$", value):
        return months(int(m[1]), *SEASONS.get(m[2], (12, 14)))
    if m := re.match(r"(\d{4})-(Q[1-4]|H[12])$", value):
        return months(int(m[1]), *QUARTERS[m[2]])
    if m := re.match(r"(\d{4})-(\d\d)$", value):
        return months(int(m[1]), int(m[2]), int(m[2])) if 1 <= int(m[2]) <= 12 else None
    if re.match(r"\d{2}$", value):
        return date(int(value) * 100 + 1, 1, 1), date(int(value) * 100 + 100, 12, 31)
    if re.match(r"\d{3,4}$", value):
        years = 10 ** (4 - len(value))
        first = int(value) * years
        return (date(first, 1, 1), date(first + years - 1, 12, 31)) if first else None
    return None


def narrowed(days: Days, words: str) -> Days:
    """The part of a month or year that "début", "mi" or "fin" at the head of the words means, as our rows count it.

    HeidelTime marks the part, with limits left to the reader; its Python package does not hand the mark on.
    """
    first, last = days
    head = re.match(r"(?:l[ae] )?(début|mi|fin)\b", words.lower())
    if not head or not first or not last or last - first < SHORTEST_MONTH:
        return days
    if (first.year, first.month) == (last.year, last.month):
        thirds = {"début": (1, 10), "mi": (11, 20), "fin": (21, last.day)}
        return first.replace(day=thirds[head[1]][0]), first.replace(day=thirds[head[1]][1])
    if first.year == last.year and head[1] != "mi":
        return months(first.year, *QUARTERS["Q1" if head[1] == "début" else "Q4"])
    return days


def of_heideltime(rows: Sequence[Mapping[str, Any]]) -> list[Found]:
    """HeidelTime's expressions that name days. An expression it dates only vaguely names none."""
    dated = [(r, of_timex(r["value"])) for r in rows if r["type"] in ("DATE", "TIME")]
    return [Found(r["start"], r["end"], narrowed(days, r["text"])) for r, days in dated if days]


def of_dateparser(rows: Sequence[Mapping[str, Any]]) -> list[Found]:
    """dateparser's dates: the month or year around its day where it says that only these were named."""
    found = []
    for r in rows:
        only = date.fromisoformat(r["day"])
        days: Days = (only, only)
        if r["period"] == "week":
            monday = only - timedelta(days=only.weekday())
            days = monday, monday + timedelta(days=6)
        elif r["period"] == "month":
            days = months(only.year, only.month, only.month)
        elif r["period"] == "year":
            days = months(only.year, 1, 12)
        found.append(Found(r["start"], r["end"], days))
    return found


def of_program(sentence: str) -> list[Found]:
    """Our times that are tied to days."""
    from recoupe.extraction.times import times
    from recoupe.language import pack
    from recoupe.model.text import Published, Span

    read = times(sentence, Span(0, len(sentence)), pack("fr").calendar, Published(PUBLISHED), False)
    return [Found(t.span.start, t.span.end, (t.start, t.end)) for t in read if t.start or t.end]


def together(row: Row, found: Sequence[Found]) -> Days | None:
    """From the earliest to the latest day of what was found in the words of the row, None where nothing was."""

    def inside(one: Found) -> bool:
        shared = row.sentence[max(row.start, one.start) : min(row.end, one.end)]
        return any(ch.isalnum() for ch in shared)

    touching = [one.days for one in found if inside(one)]
    if not touching:
        return None
    firsts, lasts = [d[0] for d in touching], [d[1] for d in touching]
    first = None if None in firsts else min(d for d in firsts if d)
    return first, None if None in lasts else max(d for d in lasts if d)


def within(given: Days, right: Days) -> bool:
    """Whether the given days lie inside the right ones, with a day of slack. Of an open side, the limit is compared."""

    def near(one: date | None, other: date | None) -> bool:
        return one is not None and other is not None and abs(one - other) <= SLACK

    (first, last), (right_first, right_last) = given, right
    if right_first is None:
        return near(last, right_last)
    if right_last is None:
        return near(first, right_first)
    return first is not None and last is not None and first >= right_first - SLACK and last <= right_last + SLACK


def count(rows: Sequence[Row], found: Sequence[Sequence[Found]]) -> dict[str, list[int]]:
    """`found`, `interval`, `within` over the rows, and `interval` by kind: right ones and all."""
    counts = {name: [0, 0] for name in ("found", "interval", "within", *KINDS)}
    for one, given in zip(rows, found, strict=True):
        days = together(one, given)
        right = {
            "found": days is not None,
            "interval": days == one.days,
            "within": days is not None and within(days, one.days),
        }
        for name, hit in (*right.items(), (one.kind, right["interval"])):
            counts[name][0] += hit
            counts[name][1] += 1
    return counts
