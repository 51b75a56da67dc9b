"""How often what an origin said was later established: counts, the share they point to, and how sure that is.

Each origin starts at Beta(1, 1), which says nothing; each statement of its that was established adds one to the first
number, each that proved false one to the second. The mean is that of the distribution, the interval leaves 2.5 % of it
on either side (equal tails; the regularised incomplete beta function by continued fraction, Numerical Recipes 6.4,
turned round by bisection). Nothing here moves a grade: the letter is the register's. No clock: days are arguments.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import exp, lgamma, log, log1p

from recoupe.model.authority import Authority
from recoupe.model.claim import Claim
from recoupe.model.corrections import folded
from recoupe.model.finding import Proposition
from recoupe.model.judgement import Due, Judged, Judgement, TrackRecord
from recoupe.model.text import Article

TAIL = 0.025
"""What lies outside a 95 % interval on either side."""

PRIOR = 1
"""Both numbers of the Beta distribution before anything was judged: every share is as likely as another."""

_STEPS = 60
"""Halvings of the interval 0 to 1: finer than a float can tell."""
_TERMS = 20_000
"""Terms of the continued fraction at most; some hundred do for a hundred thousand statements."""
_SMALL = 1e-300
_EXACT = 1e-14


def origins_of(proposition: Proposition, authorities: Mapping[str, Authority]) -> tuple[Judged, ...]:
    """The named origins that carried a proposition, each once: by the body they speak for, else by name."""
    found: dict[str, Judged] = {}
    for origin in proposition.origins:
        if not origin.named:
            continue
        authority = authorities.get(origin.authority)
        name = (authority.body if authority else None) or origin.name
        found.setdefault(folded(name), Judged(name, origin.name, authority.kind if authority else "media"))
    return tuple(found.values())


def standing(record: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """The verdicts of a record that have not been withdrawn, in its order."""
    gone = {one.withdraws for one in record}
    return tuple(one for one in record if one.verdict != "withdrawn" and one.id not in gone)


def already(record: Sequence[Judgement], proposition: str, statement: str) -> Judgement | None:
    """The verdict that stands on a proposition, known by its id or by its words; None where there is none."""
    words = folded(statement)
    return next(
        (one for one in standing(record) if one.proposition == proposition or folded(one.statement) == words), None
    )


def track_records(record: Sequence[Judgement]) -> tuple[TrackRecord, ...]:
    """Every origin of a record, those judged most often first, then by name."""
    held: dict[str, list[tuple[Judged, Judgement]]] = {}
    for judgement in standing(record):
        for origin in judgement.origins:
            held.setdefault(folded(origin.name), []).append((origin, judgement))
    out = []
    for some in held.values():
        established = sum(judgement.verdict == "established" for _, judgement in some)
        mean, low, high = share(established, len(some) - established)
        last = some[-1][0]
        ids = tuple(judgement.id for _, judgement in some)
        out.append(TrackRecord(last.name, last.kind, established, len(some) - established, mean, low, high, ids))
    return tuple(sorted(out, key=lambda one: (-len(one.judgements), folded(one.name))))


def share(established: int, false: int) -> tuple[float, float, float]:
    """Mean and 95 % interval of the share that is established, 0 to 1."""
    a, b = PRIOR + established, PRIOR + false
    return a / (a + b), quantile(TAIL, a, b), quantile(1 - TAIL, a, b)


def quantile(probability: float, a: float, b: float) -> float:
    """Where a Beta(a, b) distribution has that much of itself below."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if incomplete_beta(middle, a, b) < probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function: how much of a Beta(a, b) distribution lies below x."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):  # where the fraction converges fast
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function, by Lentz's method."""
    c, d = 1.0, 1 / _away_from_zero(1 - (a + b) * x / (a + 1))
    total = d
    for m in range(1, _TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for numerator in (even, odd):
            d = 1 / _away_from_zero(1 + numerator * d)
            c = _away_from_zero(1 + numerator / c)
            total *= c * d
        if abs(c * d - 1) < _EXACT:
            break
    return total


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _SMALL else _SMALL


def due(
    propositions: Iterable[Proposition],
    claims: Sequence[Claim],
    articles: Sequence[Article],
    record: Sequence[Judgement],
    day: date,
) -> tuple[Due, ...]:
    """Forecasts of a named origin whose deadline lies before a day without a verdict, the oldest deadline first."""
    by_id = {claim.id: claim for claim in claims}
    printed = {article.id: article.published.day for article in articles if article.published}
    found = []
    for one in propositions:
        if one.status != "forecast" or not any(origin.named for origin in one.origins):
            continue
        ends = [
            time.end
            for claim in map(by_id.__getitem__, one.claims)
            if claim.certainty == "forecast"
            for time in claim.times
            # a day before the article came out is when something was announced, not when it is to be
            if time.end and time.end >= printed.get(claim.article, time.end)
        ]
        if ends and max(ends) < day and already(record, one.id, one.statement) is None:
            found.append(Due(one.id, one.statement, max(ends), tuple(origin.name for origin in one.origins)))
    return tuple(sorted(found, key=lambda one: (one.deadline, one.proposition)))
