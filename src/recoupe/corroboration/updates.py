"""Later figures of the same thing, each after the one it follows.

Order comes from days of publication, days named beside a statement, or words that put one figure before another;
without any of these there is no order and no update. Linear but for sorting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from recoupe.corroboration.conflicts import asserted_by, clash_of, counted, number, parties, same_matter
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


def steps(figures: Iterable[Figure | None], ground: Ground) -> list[Step]:
    """Consecutive figures of every series, each voice's own line of figures apart.

    A party's figures follow each other; a figure that an outlet gives without a source follows, and is followed by, the
    nearest of any party that it does not contradict.
    """
    out: list[Step] = []
    for key, members in by_key(figures).items():
        if len(members) < 2 or course(key.counted) == "fixed":
            continue
        out.extend(in_series([f for f in members if is_count(f)], ground))
    return out


def in_series(members: Sequence[Figure], ground: Ground) -> list[Step]:
    """Each figure of one series after the nearest earlier one that it may follow."""
    out: list[Step] = []
    line = without_outliers(sorted(members, key=in_order), ground)
    for place, later in enumerate(line):
        now = parties(later, ground)
        for earlier in reversed(line[max(0, place - ground.settings.corroboration.maximum_rivals) : place]):
            then = parties(earlier, ground)
            if then and now and then.isdisjoint(now):
                continue
            rule = order(earlier, later, ground)
            if rule and clash_of(earlier, later, False, ground) is None:
                out.append(Step(earlier, later, rule, True if then & now else None))
                break
    return out


def without_outliers(line: Sequence[Figure], ground: Ground) -> list[Figure]:
    """A line without figures that contradict a better attested one of the same party."""
    kept: list[Figure] = []
    for one in line:
        mine = parties(one, ground)
        rivals = [
            other
            for other in kept[-ground.settings.corroboration.maximum_rivals :]
            if mine & parties(other, ground) and clash_of(other, one, False, ground) is not None
        ]
        if any(len(other.claims) >= len(one.claims) for other in rivals):
            continue
        kept = [other for other in kept if other not in rivals] if rivals else kept
        kept.append(one)
    return kept


def is_count(one: Figure) -> bool:
    """Whether a figure counts: no forecast, no order of magnitude, no mere upper bound."""
    return one.firm and not one.quantity.vague and one.quantity.approx != "at_most"


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
    factor = max(earlier.size, later.size) / min(earlier.size, later.size)
    if (
        not same_matter(earlier, later, False, ground)
        or factor > ground.settings.corroboration.maximum_magnitude_factor
    ):
        return ""
    if way == "grows" and later.size < earlier.size and factor > ground.settings.corroboration.maximum_fall_factor:
        return ""
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
    if way == "grows" and earlier.size < later.size and factor < ground.settings.corroboration.magnitude_factor:
        return "update.growing_count"
    return ""


def told_before(one: Figure, articles: set[str], ground: Ground) -> bool:
    """Whether one of some articles tells a figure as an earlier one."""
    return any(ground.claims[claim].article in articles for claim in one.earlier_claims)


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
