"""Later figures of the same thing, each after the one it follows.

Order comes from days of publication, days named beside a statement, or words that put one figure before another;
without any of these there is no order and no update. Linear but for sorting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from recoupe.corroboration.conflicts import Clash, asserted_by, counted, number, parties
from recoupe.corroboration.figures import course
from recoupe.corroboration.ground import Ground
from recoupe.corroboration.ids import identifier
from recoupe.corroboration.series import Figure, by_key, comparable, in_time
from recoupe.model.finding import Proposition, Update
from recoupe.model.text import Reason


class Step(NamedTuple):
    """One figure after another, with the rule that gave the order."""

    earlier: Figure
    later: Figure
    rule: str
    entitled: bool | None


def steps(figures: Iterable[Figure | None], clashes: Sequence[Clash], ground: Ground) -> list[Step]:
    """Consecutive figures of every series, each voice's own line of figures apart.

    A party's figures follow each other; a figure that an outlet gives without a source follows, and is followed by, the
    nearest of any party that it does not contradict.
    """
    against = {frozenset(c.propositions) for c in clashes if c.kind in ("number", "magnitude")}
    out: list[Step] = []
    for key, members in by_key(figures).items():
        if len(members) < 2 or course(key.counted) == "fixed":
            continue
        out.extend(in_series([f for f in members if f.firm and not f.quantity.vague], against, ground))
    return out


def in_series(members: Sequence[Figure], against: set[frozenset[int]], ground: Ground) -> list[Step]:
    """Each figure of one series after the nearest earlier one that it may follow and does not contradict."""
    out: list[Step] = []
    line = sorted(members, key=in_order)
    for place, later in enumerate(line):
        now = parties(later, ground)
        for earlier in reversed(line[max(0, place - 4 * ground.settings.corroboration.maximum_rivals) : place]):
            then = parties(earlier, ground)
            if then and now and then.isdisjoint(now):
                continue
            rule = order(earlier, later, ground)
            if rule and frozenset((earlier.proposition, later.proposition)) not in against:
                out.append(Step(earlier, later, rule, True if then & now else None))
                break
    return out


def in_order(one: Figure) -> tuple[bool, str, bool, int, float, int]:
    """Sort key of a line: as in_time, with figures told as earlier ones first on their day."""
    undated, day, minute, size, place = in_time(one)
    return (undated, day, not one.before, minute, size, place)


def order(earlier: Figure, later: Figure, ground: Ground) -> str:
    """The rule that puts one figure after the other, "" where nothing does or where it is one figure told twice."""
    share = ground.settings.corroboration.same_figure_share
    if not comparable(earlier, later) or not earlier.size or not later.size:
        return ""
    if abs(earlier.size - later.size) <= share * max(earlier.size, later.size) and not (
        earlier.quantity.approx == later.quantity.approx == "exact"
    ):
        return ""
    if earlier.size == later.size:
        return ""
    way = course(earlier.key.counted)
    together = {ground.claims[c].article for c in earlier.claims} & {ground.claims[c].article for c in later.claims}
    if together and earlier.before and not later.before:
        return "update.told_as_earlier"
    if earlier.first is None or later.first is None:
        return ""
    if later.before and not earlier.before:
        return ""
    if earlier.first < later.first:
        return "update.later_day"
    if earlier.moment.minute >= 0 and earlier.moment.minute < later.moment.minute:
        return "update.later_hour"
    if way == "grows" and earlier.size < later.size:
        return "update.growing_count"
    return ""


SAID = {
    "update.told_as_earlier": "One article tells the first as the earlier figure.",
    "update.later_day": "Stated on a later day.",
    "update.later_hour": "Stated at a later hour of the same day.",
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
