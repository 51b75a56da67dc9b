"""What a language must bring to read times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from re import Pattern
from typing import Literal, NamedTuple, Protocol

from recoupe.model.when import Granularity

CalendarKind = Literal["month", "short", "weekday", "day", "season", "part", "clock", "unit"]
Effect = Literal["since", "from", "before", "after", "by", "until", "ago", "in", "within", "inside"]


class CalendarWord(NamedTuple):
    """A word of the calendar.

    kind: month, abbreviated month, day of the week, day counted from today, season, part of a day, time of day, length.
    value: number of the month, of the weekday (Monday 0), of days from today, of a season's first month; `HH:MM`; or
    the code of the part (`morning`) or the length (`day`, `week`, `month`, `quarter`, `year`, `decade`, `hour`, ...).
    """

    kind: CalendarKind
    value: str

    @property
    def number(self) -> int:
        """The value of a month, weekday, day or season. Raises ValueError for the other kinds."""
        return int(self.value)


class Opener(NamedTuple):
    """Words that open a time, in normal form: which side of it they mean, and whether it lies ahead."""

    words: tuple[str, ...]
    effect: Effect
    forward: bool


class StoryTime(NamedTuple):
    """Words for a time that counts from another moment of the story, or (no granularity) a set phrase of no time."""

    words: tuple[str, ...]
    granularity: Granularity | None


class Calendar(Protocol):
    """Months, weekdays, parts of day, relative expressions of one language. Words as in `Numbers`."""

    @property
    def tokens(self) -> Pattern[str]: ...
    @property
    def words(self) -> Mapping[str, CalendarWord]: ...
    @property
    def openers(self) -> Mapping[str, Sequence[Opener]]:
        """By their first word in normal form, longest first."""
        ...

    @property
    def stories(self) -> Mapping[str, Sequence[StoryTime]]:
        """By their first word, longest first."""
        ...

    @property
    def starters(self) -> frozenset[str]:
        """Every word that a time can begin with, digits and compounds aside."""
        ...

    @property
    def pivots(self) -> frozenset[str]:
        """Words of which every time holds at least one, digits and compounds aside."""
        ...

    def role(self, name: str) -> frozenset[str]:
        """Words that play a part around dates (`article`, `last`, `between`, ...); empty for an unknown part."""
        ...

    def hinted(self, text: str) -> bool:
        """Whether the text may hold a time at all: cheap, and never wrong in saying no."""
        ...

    def normal(self, word: str) -> str:
        """The normal form of one word."""
        ...

    def count(self, word: str) -> int | None:
        """The number a single word or run of digits stands for, None where it is none (or too large to count days)."""
        ...

    def ordinal(self, word: str) -> int | None:
        """The rank that digits with an ending stand for (*1er*: 1), None where it is none."""
        ...

    def clock(self, word: str) -> str | None:
        """`HH:MM` of a time of day written in digits (`18h42`), None where it is none."""
        ...

    def looks_counted(self, word: str) -> bool:
        """Whether a word looks like a counted noun, so that a number before it is no date."""
        ...
