"""The published rules of the digit of the Admiralty code, and what they are decided from."""

from __future__ import annotations

from typing import Literal, NamedTuple

Digit = Literal[1, 2, 3, 4, 5, 6]


class Case(NamedTuple):
    """What the digit is decided from.

    origins: lowest defensible number. denials: parties that deny it; doubts: parties that cannot confirm it.
    conflicts: other conflicts it stands in. direct: an article names the origin without a relay. sure: a claim of an
    origin is not hedged. judgeable: somebody asserts it as a fact that happened.
    """

    origins: int
    denials: int
    doubts: int
    conflicts: int
    direct: bool
    sure: bool
    judgeable: bool


class Rule(NamedTuple):
    """One rule of the digit: its name, its digit and what it asks for."""

    name: str
    digit: Digit
    asks: str


RULES = (
    Rule("grade.not_judged", 6, "a forecast, an outlet's own voice without inquiry, or no origin"),
    Rule("grade.denied_by_more", 5, "more parties deny it than origins assert it"),
    Rule("grade.contested", 4, "somebody denies it, or a conflicting statement stands against it"),
    Rule("grade.confirmed", 1, "three origins or more, one of them direct and sure, nothing against it"),
    Rule("grade.probable", 2, "two origins or more, one of them sure, nothing against it"),
    Rule("grade.possible", 3, "one origin, sure, nothing against it"),
    Rule("grade.hedged", 4, "no origin is sure of it"),
)
"""Read from the top; the first that fits decides. Somebody who cannot confirm holds the digit at 3 or worse."""
