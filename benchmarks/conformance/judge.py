"""Whether an answer is right: the same rules for every tool."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from conformance.suite import Check, Dossier, has_words

Verdict = Literal["right", "wrong", "none"]


@dataclass(frozen=True, slots=True)
class Found:
    """What a tool says of one statement asked about.

    held: how many of the articles that make the statement its answer rests on. origins: lowest and highest number,
    None where the tool gives none. status: one of the suite's, None likewise. sides: number of parties behind the
    origins. notes: everything the tool remarks on it, in one text.
    """

    held: int
    origins: tuple[int, int] | None
    status: str | None = None
    sides: int | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A tool's answer to one check. why: what it said, for the list of misses."""

    verdict: Verdict
    why: str = ""


ABSTAINS = Said("none")


class Tool(Protocol):
    """What is run against the suite."""

    @property
    def name(self) -> str: ...

    def answers(self, dossiers: Sequence[Dossier]) -> Mapping[str, Said]:
        """An answer for each check id; a check without one counts as no answer."""
        ...


def shown(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def on_statement(check: Check, found: Found | None) -> Said:
    """An answer about one statement: nothing found is wrong, since the statement is there.

    The answer has to rest on more than half of the articles that make the statement: a tool that leaves five reports
    of one thing apart has not counted its origins, even though it shows one for each.
    """
    assert check.left is not None
    if found is None:
        return Said("wrong", "the statement was not found")
    wanted = len(check.left.articles)
    together = 2 * found.held > wanted
    rest = f"on {found.held} of {wanted} articles"
    if check.kind == "origins":
        if found.origins is None:
            return ABSTAINS
        right = together and found.origins in check.expected
        return Said("right" if right else "wrong", f"{shown(*found.origins)} {rest}")
    if check.kind == "status":
        if found.status is None:
            return ABSTAINS
        right = together and found.status in check.expected
        return Said("right" if right else "wrong", f"“{found.status}” {rest}")
    if check.kind == "sides":
        if found.sides is None:
            return ABSTAINS
        return Said("right" if together and found.sides == check.expected else "wrong", f"{found.sides} {rest}")
    if found.notes is None:
        return ABSTAINS
    flagged = any(has_words(found.notes, [word]) for word in check.expected)
    return Said("right" if flagged else "wrong", "flagged" if flagged else "nothing flagged")


def wanted(check: Check) -> str:
    """What is right, in a few words."""
    if check.kind == "origins":
        return " or ".join(shown(*one) for one in check.expected)
    if check.kind in ("status", "flag"):
        return " or ".join(check.expected)
    if check.kind == "sides":
        return str(check.expected)
    if check.kind == "conflict":
        return "conflict: " + " or ".join(sorted(check.expected))
    if check.kind == "update" and check.expected is not None:
        return "an update, " + ("entitled" if check.expected else "not entitled")
    return {"update": "an update", "no update": "no update", "no conflict": "no conflict"}.get(check.kind, check.kind)
