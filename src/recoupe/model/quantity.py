"""Figures with their bounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from recoupe.model.text import Span

Approx = Literal["exact", "about", "at_least", "at_most", "range"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as the text gives it, with its bound and what is counted.

    value, low, high: in base units (3.2 million is 3200000.0), by `approx`:
        exact: low = high = value; about: value alone; at_least: low = value;
        at_most: high = value; range: low and high, value None.
    unit: the counted noun as a lemma of the text's language (`soldat`), `percent`, a currency or measure
        (`euro`, `kilomètre`), or "" when the text leaves it out.
    span, text: the number with its bound words and counted noun; text is the slice at span.
    vague: the words give an order of magnitude only (*des milliers*: at_least 2000, vague).
    """

    value: float | None
    low: float | None
    high: float | None
    unit: str
    approx: Approx
    span: Span
    text: str
    vague: bool = False

    def figures(self) -> tuple[float, ...]:
        """The one or two numbers it states."""
        if self.approx == "range" and self.low is not None and self.high is not None:
            return (self.low, self.high)
        for number in (self.value, self.low, self.high):
            if number is not None:
                return (number,)
        return ()
