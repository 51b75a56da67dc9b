"""What a brief shows, in the words of one language and in reading order. Renderers only lay it out.

All strings come from texts of others and are *not* escaped here: each renderer escapes for its own medium.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from recoupe.model.finding import Status
from recoupe.report.series import FigureRow

SectionKey = Literal["conflicts", "figures", "corroborated", "single", "own", "forecasts", "origins"]
SECTIONS: tuple[SectionKey, ...] = ("conflicts", "figures", "corroborated", "single", "own", "forecasts", "origins")
"""Sections in reading order; the names that `--only` takes."""

Tone = Literal["good", "plain", "warning", "bad", "faint"]


@dataclass(frozen=True, slots=True)
class Print:
    """A claim where it was printed: its id, the outlet, the day in words ("" where unknown)."""

    claim: str
    outlet: str
    day: str


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says a thing, via whom, how surely, and where it was printed.

    who: the authority, or that the outlet speaks for itself. how: certainty and stance in words. sure: no hedge.
    """

    who: str
    via: tuple[str, ...]
    how: str
    sure: bool
    prints: tuple[Print, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A proposition as it is shown.

    counts: articles and origins in one phrase. caution: that its own source does not stand by it, else "".
    letter: its mark inside a dispute (A, B, ...), else "". notes: updates that touch it.
    """

    id: str
    statement: str
    status: Status
    status_words: str
    tone: Tone
    counts: str
    grade: str
    grade_words: str
    caution: str
    sayings: tuple[Saying, ...]
    notes: tuple[str, ...]
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """Why two or more items of a dispute cannot all hold: letters of the items, kind and reason in words."""

    id: str
    letters: tuple[str, ...]
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """Propositions bound by conflicts, best supported first. unshown: how many clashes were left out, in words."""

    items: tuple[Item, ...]
    clashes: tuple[Clash, ...]
    unshown: str


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One value of a series in words. counts: articles and origins; caution: as in Item."""

    proposition: str
    amount: str
    statement: str
    origins: str
    articles: str
    days: str
    caution: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A series in words, with the values behind it for a chart; none where the figures count different things."""

    id: str
    title: str
    lines: tuple[FigureLine, ...]
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class OriginLine:
    """A body with what it carries: numbers of propositions, and who relays it."""

    name: str
    kind: str
    side: str
    carries: str
    alone: str
    disputed: str
    relays: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the brief. lead: one sentence that says how to read it. hidden: how many entries `top` cut off."""

    key: SectionKey
    title: str
    lead: str
    total: int
    disputes: tuple[Dispute, ...] = ()
    figures: tuple[FigureTable, ...] = ()
    items: tuple[Item, ...] = ()
    origins: tuple[OriginLine, ...] = ()
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """A brief to be laid out. summary: one line of counts. reading: what an origin is. refusals: a line each."""

    lang: str
    title: str
    subtitle: str
    summary: str
    reading: str
    sections: tuple[Section, ...]
    refusals: tuple[str, ...]
    nothing: str
