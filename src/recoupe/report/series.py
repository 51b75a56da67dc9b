"""Figures of one thing, side by side: each value with its origins, articles and dates.

Figures stand in one series where they count the same noun and either say the same action or are bound by a conflict or an
update. What is counted is not guessed beyond that: a figure without an action stays alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recoupe.model.finding import Brief, Proposition
from recoupe.model.quantity import Quantity
from recoupe.report.lookup import Lookup

BINDING = frozenset({"number", "magnitude", "unconfirmed", "denial", "self-contradiction"})
"""Kinds of conflict between two figures of the same thing."""


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One value of a series.

    figure: the quantity as the proposition's best words give it. claims: those that state it.
    origins, origins_range: as its proposition counts them. first, last: days of the articles that print it.
    stood_by: False where one of its own sources elsewhere cannot confirm it, denies it or will not say.
    """

    figure: Quantity
    proposition: str
    statement: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]
    origins_range: tuple[int, int]
    articles: int
    first: date | None
    last: date | None
    stood_by: bool


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of one thing, lowest first.

    unit: the counted noun as a lemma; counted: the same as the texts write it (`soldats`); action: code, None where unseen.
    """

    id: str
    unit: str
    counted: str
    action: str | None
    rows: tuple[SeriesRow, ...]


def place_on_axis(figure: Quantity) -> float:
    """The number by which a figure is sorted: its value, or the lower end of a range."""
    numbers = figure.figures()
    return numbers[0] if numbers else 0.0


def counted_words(figures: list[Quantity]) -> str:
    """What is counted as the texts write it: the words after the number in the most frequent spelling, else the unit."""
    endings: dict[str, int] = {}
    for figure in figures:
        digits = max((place for place, ch in enumerate(figure.text) if ch.isdigit()), default=-1)
        ending = figure.text[digits + 1 :].strip() if digits >= 0 else ""
        stem = figure.unit.split(" ")[0][:4].lower()
        if ending and ending.lower().startswith(stem) and (figure.figures() or (0.0,))[-1] >= 2:
            endings[ending] = endings.get(ending, 0) + 1
    # the shortest of the most frequent: "soldats" before "soldats nord-coréens d'élite"
    return min(endings, key=lambda words: (-endings[words], len(words), words)) if endings else figures[0].unit


class _Sets:
    """Figures that belong together, joined pair by pair; the earliest stands for all."""

    def __init__(self) -> None:
        self.parent: dict[int, int] = {}

    def find(self, one: int) -> int:
        while self.parent.setdefault(one, one) != one:
            self.parent[one] = self.parent[self.parent[one]]
            one = self.parent[one]
        return one

    def join(self, left: int, right: int) -> None:
        left, right = self.find(left), self.find(right)
        self.parent[max(left, right)] = min(left, right)


def same_figure(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities state the same number with the same bound."""
    return (left.value, left.low, left.high, left.approx) == (right.value, right.low, right.high, right.approx)


def row(proposition: Proposition, figure: Quantity, lookup: Lookup) -> SeriesRow:
    """The row of one figure of a proposition."""
    stating = tuple(
        one
        for one in proposition.claims
        if one in lookup.claims and any(same_figure(figure, other) for other in lookup.claims[one].quantities)
    )
    stating = stating or proposition.claims
    days = sorted(day for one in stating if one in lookup.claims and (day := lookup.day(lookup.claims[one])))
    return SeriesRow(
        figure=figure,
        proposition=proposition.id,
        statement=proposition.statement,
        claims=stating,
        origins=tuple(origin.name for origin in proposition.origins),
        origins_range=proposition.origins_range,
        articles=len({lookup.claims[one].article for one in stating if one in lookup.claims}),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        stood_by=lookup.disowned_by(proposition, stating) is None,
    )


def series(brief: Brief, lookup: Lookup | None = None) -> tuple[Series, ...]:
    """Every figure of the brief in its series, the longest series first."""
    lookup = lookup or Lookup(brief)
    held: list[tuple[Proposition, Quantity, str | None]] = []
    for proposition in brief.propositions:
        best = lookup.claims.get(proposition.best)
        held += [
            (proposition, figure, best.action if best else None) for figure in proposition.figures if figure.figures()
        ]
    sets = _Sets()
    first_of: dict[tuple[str, str], int] = {}
    places: dict[str, list[int]] = {}
    for place, (proposition, figure, action) in enumerate(held):
        places.setdefault(proposition.id, []).append(place)
        if figure.unit and action:
            sets.join(place, first_of.setdefault((figure.unit, action), place))
    bound = [(left, right) for one in brief.conflicts if one.kind in BINDING for left, right in pairs(one.propositions)]
    bound += [(one.earlier, one.later) for one in brief.updates]
    for left, right in bound:
        for one in places.get(left, ()):
            for other in places.get(right, ()):
                if held[one][1].unit == held[other][1].unit:
                    sets.join(one, other)
    together: dict[int, list[int]] = {}
    for place in range(len(held)):
        together.setdefault(sets.find(place), []).append(place)
    ranked = sorted(
        together.values(), key=lambda group: (-len(group), -len({c for p in group for c in held[p][0].claims}), group)
    )
    out = []
    for rank, group in enumerate(ranked, start=1):
        rows = [row(held[place][0], held[place][1], lookup) for place in group]
        rows.sort(key=lambda one: (place_on_axis(one.figure), one.first or date.max, one.proposition))
        figures = [held[place][1] for place in group]
        actions = [held[place][2] for place in group if held[place][2]]
        out.append(
            Series(f"s{rank}", figures[0].unit, counted_words(figures), actions[0] if actions else None, tuple(rows))
        )
    return tuple(out)


def pairs(members: tuple[str, ...]) -> list[tuple[str, str]]:
    """Every pair of the members; none for one alone."""
    return [(left, right) for place, left in enumerate(members) for right in members[place + 1 :]]
