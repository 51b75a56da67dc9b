"""Times as intervals with a granularity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from recoupe.model.text import Span

Granularity = Literal["minute", "hour", "part_of_day", "day", "week", "month", "season", "year", "decade"]


@dataclass(frozen=True, slots=True)
class Time:
    """An interval of days that a text names.

    start, end: first and last day (both included); None where that side is open or nothing anchors it.
    clock: time of day as the text gives it, normalised to HH:MM (`18:42`), else None.
    anchored: whether start or end is a calendar date; False with `why` when the publication date is missing.
    why: how it was anchored, or why it was not.
    """

    mention: str
    span: Span
    start: date | None
    end: date | None
    granularity: Granularity
    anchored: bool
    clock: str | None = None
    why: str = ""
