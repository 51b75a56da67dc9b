"""Groups after corrections: what must be together, what must be apart, everything else as it was.

First the parts of a group that may not stand together, then groups that must. Linear in the items, but for groups of
which several labelled parts have to be told apart.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

Item = TypeVar("Item", bound=Hashable)

NO_LABEL: frozenset[int] = frozenset()


class Part(NamedTuple, Generic[Item]):
    """A group after correction.

    first: the place, among the groups given, of the one that it continues. split: whether it was taken out of that one.
    joined: whether it took another one in.
    """

    items: tuple[Item, ...]
    first: int
    split: bool
    joined: bool


def regrouped(
    groups: Sequence[Sequence[Item]],
    labels: Mapping[Item, frozenset[int]],
    joined: frozenset[int],
    apart: frozenset[tuple[int, int]],
) -> list[Part[Item]]:
    """The groups with every correction made, in the order of the groups they continue.

    labels: what each item was named as, for items that were named at all. joined: labels whose items are one group.
    apart: pairs of labels, both ways round, whose items never stand in one. Being apart goes before being joined.
    """
    parts: list[tuple[list[Item], set[int], int, bool]] = []
    for number, group in enumerate(groups):
        for split, (items, marks) in enumerate(_without_clashes(group, labels, apart)):
            parts.append((items, marks, number, split > 0))
    target: dict[int, int] = {}
    grown: set[int] = set()
    merged_into: dict[int, int] = {}
    for at, (_, marks, _, _) in enumerate(parts):
        for label in sorted(marks & joined):
            home = _end(target.setdefault(label, at), merged_into)
            here = _end(at, merged_into)
            if home == here:
                continue
            if _clash(parts[home][1], parts[here][1], apart):
                continue
            first, second = sorted((home, here))
            parts[first][0].extend(parts[second][0])
            parts[first][1].update(parts[second][1])
            parts[second][0].clear()
            merged_into[second] = first
            grown.add(first)
    return [
        Part(tuple(items), number, split, at in grown) for at, (items, _, number, split) in enumerate(parts) if items
    ]


def _end(at: int, merged_into: Mapping[int, int]) -> int:
    while at in merged_into:
        at = merged_into[at]
    return at


def _without_clashes(
    group: Sequence[Item], labels: Mapping[Item, frozenset[int]], apart: frozenset[tuple[int, int]]
) -> list[tuple[list[Item], set[int]]]:
    """The parts of a group that may stand together; what was not named stays with the largest part."""
    units: dict[frozenset[int], list[Item]] = {}
    for item in group:
        units.setdefault(labels.get(item, NO_LABEL), []).append(item)
    plain = units.pop(NO_LABEL, [])
    parts: list[tuple[list[Item], set[int]]] = []
    for marks, items in sorted(units.items(), key=lambda unit: -len(unit[1])):
        fitting = next((part for part in parts if not _clash(part[1], marks, apart)), None)
        if fitting is None:
            parts.append((list(items), set(marks)))
        else:
            fitting[0].extend(items)
            fitting[1].update(marks)
    if not parts:
        return [(plain, set())]
    order = {item: place for place, item in enumerate(group)}
    parts[0][0].extend(plain)
    for items, _ in parts:
        items.sort(key=order.__getitem__)
    return parts


def _clash(left: Iterable[int], right: Iterable[int], apart: frozenset[tuple[int, int]]) -> bool:
    return bool(apart) and any((a, b) in apart for a in left for b in right)
