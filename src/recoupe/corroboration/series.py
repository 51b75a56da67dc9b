"""Propositions that count the same thing, put in order of time.

A figure belongs to a series by what is counted (the dead, the missing, tonnes), among whom (all, sailors), as a whole
or as a share of a larger count, and where. Linear in the claims but for sorting.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from recoupe.corroboration.figures import Facet, Key, readable
from recoupe.corroboration.ground import Day, Ground
from recoupe.corroboration.ids import identifier
from recoupe.model.finding import Proposition, Series
from recoupe.model.quantity import Quantity


class Figure(NamedTuple):
    """The figure of one proposition.

    days: every day on which it was stated, sorted; first, last: their ends, None where no claim is dated.
    moment: earliest day and minute. before, after: see Facet; earlier_claims, later_claims: told so.
    firm: whether no claim is a forecast or a sum.
    """

    proposition: int
    key: Key
    low: float
    high: float
    size: float
    quantity: Quantity
    days: tuple[date, ...]
    moment: Day
    before: bool
    after: bool
    firm: bool
    of: str
    places: frozenset[str]
    claims: tuple[str, ...]
    earlier_claims: frozenset[str]
    later_claims: frozenset[str]

    @property
    def first(self) -> date | None:
        return self.days[0] if self.days else None

    @property
    def last(self) -> date | None:
        return self.days[-1] if self.days else None


def figures(ground: Ground, known: Mapping[str, Facet], derived: frozenset[str]) -> tuple[Figure | None, ...]:
    """The figure of each group of the dossier, None for those without one. derived: claims that only add up."""
    return tuple(figure(place, group.claims, ground, known, derived) for place, group in enumerate(ground.groups))


def figure(
    place: int, claims: Sequence[str], ground: Ground, known: Mapping[str, Facet], derived: frozenset[str]
) -> Figure | None:
    """The figure most claims of a proposition give; claims with another key do not count towards it."""
    some = [known[claim] for claim in claims if claim in known]
    if not some:
        return None
    tally = Counter(f.key for f in some)
    key = min(tally, key=lambda k: (-tally[k], k))
    mine = [f for f in some if f.key == key]
    sizes = Counter(f.quantity.figures()[-1] for f in mine)
    size = min(sizes, key=lambda s: (-sizes[s], s))
    chosen = next(f for f in mine if f.quantity.figures()[-1] == size)
    present = [f for f in mine if not f.before] or mine
    days = sorted({day for f in present if (day := ground.days[f.claim].day) is not None})
    moments = sorted(
        (d for f in present if (d := ground.days[f.claim]).day is not None), key=lambda d: (str(d.day), d.minute)
    )
    return Figure(
        proposition=place,
        key=key,
        low=min(f.low for f in mine),
        high=max(f.high for f in mine),
        size=size,
        quantity=chosen.quantity,
        days=tuple(days),
        moment=moments[0] if moments else Day(None),
        before=all(f.before for f in mine),
        after=any(f.after for f in mine),
        firm=all(ground.claims[f.claim].certainty != "forecast" and f.claim not in derived for f in mine),
        of=next((f.of for f in mine if f.of), ""),
        places=frozenset().union(*(f.places for f in mine)),
        claims=tuple(f.claim for f in mine),
        earlier_claims=frozenset(f.claim for f in mine if f.before),
        later_claims=frozenset(f.claim for f in mine if f.after),
    )


def by_key(some: Iterable[Figure | None]) -> dict[Key, list[Figure]]:
    """Figures of one key together, each list in order of time (undated last), then size."""
    found: dict[Key, list[Figure]] = {}
    for one in some:
        if one is not None:
            found.setdefault(one.key, []).append(one)
    for members in found.values():
        members.sort(key=in_time)
    return dict(sorted(found.items()))


def in_time(one: Figure) -> tuple[bool, str, int, float, int]:
    """Sort key: dated before undated, then day, minute, size."""
    return (one.first is None, str(one.first), max(one.moment.minute, 0), one.size, one.proposition)


def comparable(left: Figure, right: Figure) -> bool:
    """Whether two figures of one key speak of the same stuff in the same place, as far as both say."""
    if left.of and right.of and left.of != right.of:
        return False
    return not (left.places and right.places and left.places.isdisjoint(right.places))


def series(propositions: Sequence[Proposition], some: Sequence[Figure | None]) -> tuple[Series, ...]:
    """Series with at least two propositions, each in order of time, by label."""
    out = []
    for key, members in by_key(some).items():
        if len(members) > 1:
            rows = tuple(propositions[one.proposition].id for one in members)
            of = next((one.of for one in members if one.of), "")
            label = (
                readable(key, members[0].quantity) + (f" of {of}" if of else "") + (f": {key.who}" if key.who else "")
            )
            label += f" ({key.scope})" if key.scope else ""
            out.append(Series(identifier("s", *rows), label, key.counted, rows))
    return tuple(sorted(out, key=lambda s: (s.label, s.id)))
