"""What follows from the claims of many articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from recoupe.model.authority import Authority
from recoupe.model.claim import Claim
from recoupe.model.corrections import Letter
from recoupe.model.grading import Case, Digit
from recoupe.model.quantity import Quantity
from recoupe.model.text import Article, Reason, Refusal

Status = Literal["corroborated", "single origin", "contested", "denied", "forecast", "own voice"]
ConflictKind = Literal[
    "denial",
    "unconfirmed",
    "number",
    "magnitude",
    "date",
    "place",
    "blame",
    "name",
    "definition",
    "self-contradiction",
    "other",
]


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that state the same thing, with the field-by-field reasons of every merge."""

    claims: tuple[str, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """A body that speaks from its own knowledge, with the claims that go back to it.

    authority: id of the authority; side: the party it belongs to; relayed_by: outlets and agencies that pass it on.
    named: False where it cannot be told from another unnamed one.
    """

    name: str
    authority: str
    side: str | None
    claims: tuple[str, ...]
    relayed_by: tuple[str, ...]
    named: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Grade:
    """Admiralty code: letter A-F of the source, digit 1-6 of the information, each with reasons.

    inputs: what the digit was decided from; None where the grade was not made by the published rules.
    """

    letter: Letter
    digit: Digit
    reasons: tuple[Reason, ...]
    inputs: Case | None = None


@dataclass(frozen=True, slots=True)
class Proposition:
    """Claims of any article that state the same thing of the same event.

    statement: readable words, taken from the best claim (its id is `best`).
    articles: number of distinct articles. origins_range: lowest and highest defensible number of independent origins.
    origins: what can be told apart; its length lies within origins_range.
    figures: the quantity that the proposition is about, one per distinct value.
    """

    id: str
    statement: str
    best: str
    claims: tuple[str, ...]
    articles: int
    origins: tuple[Origin, ...]
    origins_range: tuple[int, int]
    status: Status
    grade: Grade
    figures: tuple[Quantity, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two propositions, or claims in one, that cannot both hold. why: one sentence that says what cannot."""

    id: str
    kind: ConflictKind
    propositions: tuple[str, ...]
    claims: tuple[str, ...]
    why: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Update:
    """A later figure or status of the same thing.

    earlier, later: proposition ids. entitled: whether the source may revise the earlier one; None where that cannot
    be told.
    """

    id: str
    earlier: str
    later: str
    why: str
    entitled: bool | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Figures for one thing, in order of time: propositions that count the same among the same people or goods.

    label: what is counted, as a readable code (`dead`, `dead: sailor`, `tonne of nitrat`). unit: concept or measure.
    rows: proposition ids, earliest first; those without a date stand last.
    """

    id: str
    label: str
    unit: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What the claims of a dossier amount to once they are held against each other."""

    propositions: tuple[Proposition, ...]
    conflicts: tuple[Conflict, ...]
    updates: tuple[Update, ...]
    series: tuple[Series, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """What a reader gets from a pile of files: articles, claims, and what follows from them."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    propositions: tuple[Proposition, ...]
    conflicts: tuple[Conflict, ...]
    updates: tuple[Update, ...]
    authorities: tuple[Authority, ...]
    refusals: tuple[Refusal, ...]
    series: tuple[Series, ...] = ()
