"""Figures of one thing on one axis: a lane for each origin, a dot for each claim, a line for what a bound leaves open.

Across, places are shares of the axis in percent, so that the drawing keeps its letters at any width; down, pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from recoupe.model.claim import Claim
from recoupe.model.quantity import Quantity
from recoupe.report.clean import one_line
from recoupe.report.desk import Desk
from recoupe.report.phrases import speaker, sure
from recoupe.report.series import FigureRow, same_figure

MARGIN = 2.5
"""Share of the width kept free on each side, in percent, so that a dot at the end is whole."""
LANE, DOT = 40, 9
"""Height of a lane and of each further dot stacked on an equal one, in pixels."""
COLOURS = 8
"""Colours of the palette; a ninth origin takes the first again, its lane tells it apart."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A claim. x: percent; y: pixels. left, right: ends of its line in percent, None without one. open_: open end."""

    claim: str
    x: float
    y: int
    left: float | None
    right: float | None
    open_: str
    sure: bool
    label: str


@dataclass(frozen=True, slots=True)
class Lane:
    """An origin with its dots. y: pixels of its name; colour: number in the palette."""

    name: str
    y: int
    colour: int
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Dispersion:
    """A chart ready to be drawn. height, axis: pixels."""

    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    height: int
    axis: int
    logarithmic: bool
    whiskers: bool


class Scale:
    """Values to percent of the width. Logarithmic where the largest is far more than the smallest."""

    def __init__(self, values: Sequence[float], log_spread: float) -> None:
        low, high = min(values), max(values)
        self.logarithmic = low > 0 and high / low > log_spread
        if self.logarithmic:
            self._low, self._high = log10(low), log10(high)
        else:
            room = (high - low) or abs(high) or 1.0
            self._low, self._high = low - room * 0.08, high + room * 0.08
            if low >= 0:
                self._low = max(0.0, self._low)

    def percent(self, value: float) -> float:
        """Where a value stands; values beyond the axis stand at its end."""
        place = log10(max(value, 1e-12)) if self.logarithmic else value
        share = (place - self._low) / ((self._high - self._low) or 1.0)
        return round(MARGIN + (100 - 2 * MARGIN) * min(1.0, max(0.0, share)), 2)

    def ticks(self, most: int = 6) -> list[float]:
        """Round values inside the axis, at most so many."""
        if self.logarithmic:
            decades = range(floor(self._low), ceil(self._high) + 1)
            for leads in ((1, 2, 5), (1, 3), (1,)):
                marks = [lead * 10.0**decade for decade in decades for lead in leads]
                inside = [mark for mark in marks if self._low - 1e-9 <= log10(mark) <= self._high + 1e-9]
                if len(inside) <= most:
                    return inside
            return inside[:: ceil(len(inside) / most)]
        room = self._high - self._low
        step = 10.0 ** floor(log10(room / most))
        step *= next(lead for lead in (1, 2, 2.5, 5, 10) if room / (step * lead) <= most)
        first = ceil(self._low / step)
        return [number * step for number in range(first, floor(self._high / step) + 1)]


def extent(figure: Quantity, about_share: float) -> tuple[float | None, float | None]:
    """Lower and upper end of what the figure leaves room for; None where it is open, both equal for an exact one."""
    if figure.approx == "range":
        return figure.low, figure.high
    value = figure.figures()[0]
    if figure.approx == "about":
        return value * (1 - about_share), value * (1 + about_share)
    return (None if figure.approx == "at_most" else value), (None if figure.approx == "at_least" else value)


def middle(figure: Quantity) -> float:
    """Where the dot stands: the value, or the middle of a range."""
    numbers = figure.figures()
    return sum(numbers) / len(numbers)


def origin_name(claim: Claim, row: FigureRow, desk: Desk) -> str:
    """The origin that the claim goes back to in its proposition; else who says it, all outlets together."""
    for origin in desk.lookup.propositions[row.proposition].origins:
        if claim.id in origin.claims:
            return one_line(origin.name)
    return speaker(claim, desk) if claim.source else desk.words("own_voice")


def dispersion(rows: Sequence[FigureRow], desk: Desk, about_share: float) -> Dispersion | None:
    """The chart of a series; None where it would hold fewer than two different values."""
    points: list[tuple[str, Claim, Quantity]] = []
    for row in rows:
        for identifier in row.claims:
            claim = desk.lookup.claims.get(identifier)
            if claim:
                figure = next((q for q in claim.quantities if same_figure(q, row.figure)), row.figure)
                points.append((origin_name(claim, row, desk), claim, figure))
    values = [
        end for _, _, figure in points for end in (*extent(figure, about_share), middle(figure)) if end is not None
    ]
    if len({middle(figure) for _, _, figure in points}) < 2:
        return None
    scale = Scale(values, desk.settings.log_spread)
    by_origin: dict[str, list[tuple[Claim, Quantity]]] = {}
    for name, claim, figure in points:
        by_origin.setdefault(name, []).append((claim, figure))
    lanes = []
    top = 0
    for place, (name, stated) in enumerate(by_origin.items()):
        stacked: dict[float, int] = {}
        levels = [(claim, figure, _level(stacked, scale.percent(middle(figure)))) for claim, figure in stated]
        bottom = top + LANE + DOT * max(level for _, _, level in levels)
        dots = tuple(_dot(claim, figure, level, bottom, scale, about_share, desk) for claim, figure, level in levels)
        lanes.append(Lane(name, top + 14, place % COLOURS, dots))
        top = bottom
    ticks = tuple(Tick(scale.percent(value), desk.words.number(value)) for value in scale.ticks())
    whiskers = any(dot.left is not None for lane in lanes for dot in lane.dots)
    return Dispersion(tuple(lanes), ticks, top + 30, top + 6, scale.logarithmic, whiskers)


def _level(stacked: dict[float, int], x: float) -> int:
    """How many dots already stand at that place."""
    stacked[x] = stacked.get(x, -1) + 1
    return stacked[x]


def _dot(claim: Claim, figure: Quantity, level: int, bottom: int, scale: Scale, about_share: float, desk: Desk) -> Dot:
    low, high = extent(figure, about_share)
    drawn = low != high
    day = desk.lookup.day(claim)
    printed = f"{one_line(desk.lookup.outlet(claim))}" + (f", {desk.words.day(day)}" if day else "")
    return Dot(
        claim=claim.id,
        x=scale.percent(middle(figure)),
        y=bottom - 10 - DOT * level,
        left=(MARGIN if low is None else scale.percent(low)) if drawn else None,
        right=(100 - MARGIN if high is None else scale.percent(high)) if drawn else None,
        open_="left" if low is None else "right" if high is None else "",
        sure=sure(claim),
        label=f"{one_line(figure.text)} — {speaker(claim, desk)} — {printed}",
    )
