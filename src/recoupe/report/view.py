"""What a brief shows, in the words of one language and in reading order. Renderers only lay it out.

All strings come from texts of others and are *not* escaped here: each renderer escapes for its own medium.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from recoupe.model.finding import Status
from recoupe.report.series import FigureRow

SectionKey = Literal["conflicts", "figures", "corroborated", "single", "own", "forecasts", "origins"]
SECTIONS: tuple[SectionKey, ...] = ("conflicts", "figures", "corroborated", "single", "own", "forecasts", "origins")
"""Sections in reading order; the names that `--only` takes."""

Tone = Literal["good", "plain", "warning", "bad", "faint"]


class Print(NamedTuple):
    """A claim where it was printed: its id, the outlet, the day in words ("" where unknown)."""

    claim: str
    outlet: str
    day: str


class Saying(NamedTuple):
    """Who says a thing, via whom, how surely, and where it was printed.

    who: the authority, or that the outlet speaks for itself. how: certainty and stance in words. sure: no hedge.
    """

    who: str
    via: tuple[str, ...]
    how: str
    sure: bool
    prints: tuple[Print, ...]


class Item(NamedTuple):
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


class Clash(NamedTuple):
    """Why two or more items of a dispute cannot all hold: letters of the items, kind and reason in words."""

    id: str
    letters: tuple[str, ...]
    kind: str
    why: str


class Dispute(NamedTuple):
    """Propositions bound by conflicts, best supported first. unshown: how many clashes were left out, in words."""

    items: tuple[Item, ...]
    clashes: tuple[Clash, ...]
    unshown: str


class FigureLine(NamedTuple):
    """One value of a series in words. counts: articles and origins; caution: as in Item."""

    proposition: str
    amount: str
    statement: str
    origins: str
    articles: str
    days: str
    caution: str
    claims: tuple[str, ...]


class FigureTable(NamedTuple):
    """A series in words, with the values behind it for a chart; none where the figures count different things."""

    id: str
    title: str
    lines: tuple[FigureLine, ...]
    rows: tuple[FigureRow, ...]


class OriginLine(NamedTuple):
    """A body with what it carries: numbers of propositions, and who relays it."""

    name: str
    kind: str
    side: str
    carries: str
    alone: str
    disputed: str
    relays: str


class Section(NamedTuple):
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


class View(NamedTuple):
    """A brief to be laid out. summary: one line of counts. reading: what an origin is. refusals: a line each."""

    lang: str
    title: str
    subtitle: str
    summary: str
    reading: str
    sections: tuple[Section, ...]
    refusals: tuple[str, ...]
    nothing: str
