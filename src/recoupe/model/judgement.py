"""What later turned out of a statement, and what that says of the origins that carried it."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

Verdict = Literal["established", "false", "withdrawn"]


class Judged(NamedTuple):
    """An origin that carried a judged statement.

    name: of the body it speaks for, else its own. voice: its name in the brief.
    kind: what sort of authority it is, `media` for an outlet with an inquiry of its own.
    """

    name: str
    voice: str
    kind: str


class Judgement(NamedTuple):
    """One entry of a record. A verdict is never changed, only withdrawn by a later entry.

    id: `j1`, `j2`, … in the order of the record. day: when it was judged. proposition, statement, origins: what was
    judged and whose word it was; empty in a withdrawal. withdraws: id of the entry taken back, else None.
    """

    id: str
    day: date
    verdict: Verdict
    proposition: str
    statement: str
    origins: tuple[Judged, ...]
    withdraws: str | None = None


class TrackRecord(NamedTuple):
    """How an origin's judged statements turned out.

    established, false: how many. mean, low, high: of the share established, with its 95 % interval. judgements: ids.
    """

    name: str
    kind: str
    established: int
    false: int
    mean: float
    low: float
    high: float
    judgements: tuple[str, ...]


class Due(NamedTuple):
    """A forecast whose deadline has passed without a verdict. deadline: the last day that its claims name."""

    proposition: str
    statement: str
    deadline: date
    origins: tuple[str, ...]
