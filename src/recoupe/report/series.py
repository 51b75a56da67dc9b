"""Figures side by side: each value with its origins, articles and dates, and whether its own source stands by it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from recoupe.model.finding import Brief, Proposition, Series
from recoupe.model.quantity import Quantity
from recoupe.report.lookup import Lookup


class FigureRow(NamedTuple):
    """One value of one proposition.

    statement: the words that give it. claims: those that state it.
    origins, origins_range: of the proposition, as far as these claims go back to them.
    first, last: days of the first and last article that prints it. stood_by: False where one of its own sources
    elsewhere cannot confirm it, denies it or will not say.
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


def size(figure: Quantity) -> float:
    """The number by which a figure is sorted: its value, or the lower end of a range."""
    numbers = figure.figures()
    return numbers[0] if numbers else 0.0


def same_figure(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities state the same number with the same bound."""
    return (left.value, left.low, left.high, left.approx) == (right.value, right.low, right.high, right.approx)


def counted_words(rows: tuple[FigureRow, ...]) -> str:
    """What is counted, as the texts write it: the most frequent words from the noun on, else the unit; "" for none."""
    unit = rows[0].figure.unit
    endings: dict[str, int] = {}
    for row in rows:
        several = (row.figure.figures() or (0.0,))[-1] >= 2
        noun = row.figure.text.lower().find(" " + unit[:4].lower()) if unit and several else -1
        if noun >= 0:
            ending = row.figure.text[noun:].strip()
            endings[ending] = endings.get(ending, 0) + 1
    # the shortest of the most frequent: "soldats" before "soldats d'élite"
    return min(endings, key=lambda words: (-endings[words], len(words), words)) if endings else unit


def figure_rows(proposition: Proposition, lookup: Lookup) -> tuple[FigureRow, ...]:
    """A row for each value of a proposition."""
    return tuple(figure_row(proposition, figure, lookup) for figure in proposition.figures if figure.figures())


def figure_row(proposition: Proposition, figure: Quantity, lookup: Lookup) -> FigureRow:
    """The row of one value of a proposition. Claims that word it otherwise count where none gives it in these words."""
    stating = tuple(
        one
        for one in proposition.claims
        if one in lookup.claims and any(same_figure(figure, other) for other in lookup.claims[one].quantities)
    )
    stating = stating or proposition.claims
    known = [lookup.claims[one] for one in stating if one in lookup.claims]
    days = sorted(day for claim in known if (day := lookup.day(claim)))
    names = tuple(origin.name for origin in proposition.origins if not set(stating).isdisjoint(origin.claims))
    low, high = proposition.origins_range
    if len(stating) < len(proposition.claims):
        low, high = min(low, len(names)), max(1, min(high, len(names)))
    words = proposition.statement
    if proposition.best not in stating and stating[0] in lookup.claims:
        words = lookup.claims[stating[0]].text
    return FigureRow(
        figure=figure,
        proposition=proposition.id,
        statement=words,
        claims=stating,
        origins=names,
        origins_range=(low, high),
        articles=len({claim.article for claim in known}),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        stood_by=lookup.disowned_by(proposition, stating) is None,
    )


def series_rows(one: Series, lookup: Lookup) -> tuple[FigureRow, ...]:
    """The rows of a series: in order of time where every one is dated, else lowest first."""
    rows = [row for proposition in one.rows for row in figure_rows(lookup.propositions[proposition], lookup)]
    dated = all(row.first for row in rows)
    rows.sort(key=lambda row: ((row.first or date.max) if dated else date.max, size(row.figure), row.proposition))
    return tuple(rows)


def single_figures(brief: Brief, lookup: Lookup) -> list[FigureRow]:
    """Rows of the propositions that stand in no series, in the order of the brief."""
    taken = {proposition for one in brief.series for proposition in one.rows}
    return [row for one in brief.propositions if one.id not in taken for row in figure_rows(one, lookup)]
