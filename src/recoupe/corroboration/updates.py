"""Later figures of the same thing, each after the one it follows.

Order comes from days of publication, days named beside a statement, or words that put one figure before another;
without any of these there is no order and no update. Linear but for sorting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from recoupe.corroboration.conflicts import asserted_by, counted, number, parties
from recoupe.corroboration.figures import course
from recoupe.corroboration.ground import Ground
from recoupe.corroboration.ids import identifier
from recoupe.corroboration.paired import chance, fields
from recoupe.corroboration.series import Figure, in_time
from recoupe.corroboration.targets import Compared
from recoupe.model.finding import Proposition, Update
from recoupe.model.text import Reason


class Step(NamedTuple):
    """One figure after another, with the rule that gave the order."""

    earlier: Figure
    later: Figure
    rule: str
    entitled: bool | None


def steps(figures: Iterable[Figure | None], compared: Compared) -> list[Step]:
    """Each figure after the one it most likely follows."""
    counted: dict[str, list[Figure]] = {}
    for one in figures:
        if one is not None and is_count(one):
            counted.setdefault(one.key.counted, []).append(one)
    out: list[Step] = []
    for members in counted.values():
        out.extend(in_series(members, compared))
    return out


def in_series(members: Sequence[Figure], compared: Compared) -> list[Step]:
    """Each figure of what is counted alike after the earlier one that it most likely revises."""
    settings = compared.ground.settings
    out: list[Step] = []
    line = sorted(members, key=in_order)
    for place, later in enumerate(line):
        best: tuple[float, Step] | None = None
        reach = settings.corroboration.maximum_rivals
        for earlier in (*line[max(0, place - reach) : place], *line[place + 1 : place + 1 + reach]):
            rule = order(earlier, later, compared.ground)
            if not rule:
                continue
            most = settings.corroboration.compared_claims
            likely = max(
                chance(fields(one, other, compared), settings.revised)
                for one in earlier.claims[:most]
                for other in later.claims[:most]
            )
            if likely >= settings.corroboration.revision_chance and (best is None or likely >= best[0]):
                then, now = parties(earlier, compared.ground), parties(later, compared.ground)
                best = likely, Step(earlier, later, rule, bool(then & now) if then and now else None)
        if best is not None:
            out.append(best[1])
    return out


def is_count(one: Figure) -> bool:
    """Whether a figure counts: no forecast, no order of magnitude, no mere upper bound."""
    return one.firm and not one.quantity.vague and one.quantity.approx != "at_most"


def in_order(one: Figure) -> tuple[bool, str, bool, int, float, int]:
    """Sort key of a line: as in_time, with figures told as earlier ones first on their day."""
    undated, day, minute, size, place = in_time(one)
    return (undated, day, not one.before, minute, size, place)


def order(earlier: Figure, later: Figure, ground: Ground) -> str:
    """The rule that puts one figure after the other, "" where nothing does or where it is one figure told twice."""
    if not earlier.size or not later.size or earlier.size == later.size:
        return ""
    if not ground.one_event(earlier.claims, later.claims):
        return ""
    factor = max(earlier.size, later.size) / min(earlier.size, later.size)
    together = {ground.claims[c].article for c in earlier.claims} & {ground.claims[c].article for c in later.claims}
    if told_before(earlier, together, ground) and not told_before(later, together, ground):
        return "update.told_as_earlier"
    if earlier.first is None or later.first is None:
        return ""
    if later.before and not earlier.before:
        return ""
    if earlier.first < later.first:
        return "update.later_day"
    if earlier.moment.minute >= 0 and earlier.moment.minute < later.moment.minute:
        return "update.later_hour"
    if min(earlier.moment.minute, later.moment.minute) >= 0 and earlier.moment.minute > later.moment.minute:
        return ""
    way = course(earlier.key.counted)
    if factor >= ground.settings.corroboration.magnitude_factor or earlier.first != later.first:
        return ""
    if way == "grows" and earlier.size < later.size:
        return "update.growing_count"
    if way == "falls" and earlier.size > later.size:
        return "update.falling_count"
    return ""


def told_before(one: Figure, articles: set[str], ground: Ground) -> bool:
    """Whether one of some articles tells a figure as an earlier one."""
    return any(ground.claims[claim].article in articles for claim in one.earlier_claims)


SAID = {
    "update.told_as_earlier": "One article tells the first as the earlier figure.",
    "update.later_day": "Stated on a later day.",
    "update.later_hour": "Stated at a later hour of the same day.",
    "update.falling_count": "Stated on one day; such a count only falls, so the lower figure is taken as the later.",
    "update.growing_count": "Stated on one day; such a count only grows, so the higher figure is taken as the later.",
}


def updates(found: Iterable[Step], propositions: Sequence[Proposition], ground: Ground) -> tuple[Update, ...]:
    """Steps as values with ids, in the order of their propositions."""
    out = []
    for earlier, later, rule, entitled in sorted(found, key=lambda s: (s.earlier.proposition, s.later.proposition)):
        left, right = propositions[earlier.proposition], propositions[later.proposition]
        days = [f"{one.first.isoformat()}" if one.first else "no date" for one in (earlier, later)]
        who = {
            True: "by the body that gave the earlier figure",
            False: "by another body than the one that gave the earlier figure",
            None: "it is not said by whom",
        }[entitled]
        why = (
            f"{counted(earlier)}: {number(earlier.quantity)} ({asserted_by(earlier.claims, ground)}, {days[0]}), then "
            f"{number(later.quantity)} ({asserted_by(later.claims, ground)}, {days[1]}), {who}."
        )
        name = identifier("u", left.id, right.id)
        out.append(Update(name, left.id, right.id, why, entitled, (Reason(rule, SAID[rule]),)))
    return tuple(out)
