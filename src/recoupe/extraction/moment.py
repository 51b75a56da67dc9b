"""A calendar expression as the words give it, before anything anchors it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Turn = Literal["", "last", "next", "this"]
Edge = Literal["", "early", "mid", "late"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A calendar expression read off the words; what is None or empty was not said.

    last: first piece after it. shift: days from today. unit: a period (`week`) that turn points to, count: how many of
    them (0: left open). part: part of the day; clock: `HH:MM`, whole_hour: without minutes.
    """

    last: int
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    season: int | None = None
    shift: int | None = None
    unit: str = ""
    quarter: int | None = None
    count: int | None = None
    decade: bool = False
    turn: Turn = ""
    edge: Edge = ""
    part: str = ""
    clock: str | None = None
    whole_hour: bool = False

    @property
    def dated(self) -> bool:
        """Whether it names a day, month, year or period, not only a time of day."""
        return any(
            value is not None for value in (self.weekday, self.day, self.month, self.year, self.season, self.shift)
        ) or bool(self.unit)
