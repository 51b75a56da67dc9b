"""Numbers in sentences: which value a tool reads, and which bound.

Every row is a sentence, the words of a figure, its bound and its one or two numbers. Results that share a letter or a
digit with the words count together.

value   each number is among the results; a share may be given as 0.25 or 25; an order of magnitude ("des milliers") is
        right within a factor of four, as in the marked sets
bound   the value, and exact, about, at least, at most or range as in the row; only for a tool that says such a thing
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

OPEN_FACTOR = 4
"""The factor that score_claims allows for vague figures."""
SHARE_TOLERANCE = 0.01
"""Relative: two thirds are 66.7 in the rows and 0.6667 or 66.67 in answers."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence and the right answer for the words start:end of it. open: only an order of magnitude is named."""

    sentence: str
    start: int
    end: int
    bound: str
    figures: tuple[float, ...]
    share: bool
    open: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A tool's figure: where it stands, its numbers, and its bound where the tool has such a notion."""

    start: int
    end: int
    figures: tuple[float, ...]
    bound: str | None = None


def row(sentence: str, mention: str, bound: str, figures: Sequence[float], *, share: bool, is_open: bool) -> Row:
    start = sentence.index(mention)
    return Row(sentence, start, start + len(mention), bound, tuple(figures), share, is_open)


def of_recognizers(rows: Sequence[Mapping[str, Any]]) -> list[Found]:
    return [Found(r["start"], r["end"], (r["value"],)) for r in rows]


def of_program(sentence: str) -> list[Found]:
    """Our quantities, with the times of the sentence read first as in the program."""
    from recoupe.extraction.quantities import quantities
    from recoupe.extraction.times import times
    from recoupe.language import pack
    from recoupe.model.text import Span

    whole = Span(0, len(sentence))
    taken = [moment.span for moment in times(sentence, whole, pack("fr").calendar, None)]
    read = quantities(sentence, whole, pack("fr").numbers, taken)
    return [Found(q.span.start, q.span.end, tuple(q.figures()), q.approx) for q in read]


def touching(row: Row, found: Sequence[Found]) -> list[Found]:
    def inside(one: Found) -> bool:
        shared = row.sentence[max(row.start, one.start) : min(row.end, one.end)]
        return any(ch.isalnum() for ch in shared)

    return [one for one in found if inside(one)]


def same(wanted: float, given: float, row: Row) -> bool:
    """Whether a given number is the wanted one, as far as the row asks."""
    if row.open:
        return wanted / OPEN_FACTOR <= given <= wanted * OPEN_FACTOR
    if row.share:
        return any(math.isclose(wanted, given * scale, rel_tol=SHARE_TOLERANCE) for scale in (1, 100))
    return math.isclose(wanted, given)


def value_right(row: Row, found: Sequence[Found]) -> bool:
    given = [number for one in touching(row, found) for number in one.figures]
    return all(any(same(wanted, number, row) for number in given) for wanted in row.figures)


def bound_right(row: Row, found: Sequence[Found]) -> bool:
    """The value in one figure that has the bound too."""
    return any(one.bound == row.bound and value_right(row, [one]) for one in touching(row, found))


def count(rows: Sequence[Row], found: Sequence[Sequence[Found]], *, bounds: bool) -> dict[str, list[int]]:
    """`value` and, where the tool has bounds, `bound` over the rows: right ones and all."""
    counts = {"value": [0, 0]} | ({"bound": [0, 0]} if bounds else {})
    for one, given in zip(rows, found, strict=True):
        counts["value"][0] += value_right(one, given)
        counts["value"][1] += 1
        if bounds:
            counts["bound"][0] += bound_right(one, given)
            counts["bound"][1] += 1
    return counts
