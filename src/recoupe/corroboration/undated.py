"""Figures without a date: what is said of them where others count the same thing. Linear in the figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from recoupe.corroboration.series import Figure, by_key
from recoupe.corroboration.updates import Step
from recoupe.model.finding import Proposition
from recoupe.model.text import Reason

NO_DATE = Reason(
    "order.no_date",
    "No article that gives this figure has a date, so it is put neither before nor after the others of its series.",
)


def with_missing_dates(
    propositions: Sequence[Proposition], figures: Iterable[Figure | None], steps: Iterable[Step]
) -> tuple[Proposition, ...]:
    """The propositions, those with a reason more whose figure has no date and no place among others of its series."""
    ordered = {place for step in steps for place in (step.earlier.proposition, step.later.proposition)}
    lost = {
        one.proposition
        for members in by_key(figures).values()
        for one in members
        if len(members) > 1 and one.first is None and one.proposition not in ordered
    }
    return tuple(
        replace(one, reasons=(*one.reasons, NO_DATE)) if place in lost else one
        for place, one in enumerate(propositions)
    )
