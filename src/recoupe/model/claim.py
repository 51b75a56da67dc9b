"""What an article states, tied to its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from recoupe.model.authority import Voice
from recoupe.model.quantity import Quantity
from recoupe.model.text import Reason, Span
from recoupe.model.when import Time
from recoupe.model.where import Place

Certainty = Literal["asserted", "attributed", "hedged", "denied", "forecast"]
Degree = Literal["certain", "probable", "possible", "unknown"]
Polarity = Literal["positive", "negative"]
Mood = Literal["indicative", "conditional", "future", "subjunctive", "imperative", "infinitive", "none"]
Stance = Literal[
    "states",
    "denies",
    "unconfirmed",
    "silent",
    "accuses",
    "demands",
    "pledges",
    "decrees",
    "worries",
    "asks",
]


@dataclass(frozen=True, slots=True)
class Marker:
    """Words that decided the certainty: the slice at span, and the rule they set off."""

    text: str
    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement in one article.

    span: the claim, its cue included where the cue is part of what is said; text is the slice at span.
    sentence: the sentence it stands in. content: the reported statement alone. cue: the words that report it, or None.
    source: who asserts it; None for the outlet's own voice. via: who relays, nearest to the outlet first.
    stance: what the source does with the content (states, denies, cannot confirm, ...).
    actor, action, object: who does what to whom, as far as the grammar sees it: the subject's words (or the country
        code they stand for), an English action code of the language's table, the object's lemma; None where unseen.
    reasons: every decision with its rule; doubts: what the reader is not sure of.
    """

    id: str
    document: str
    article: str
    span: Span
    text: str
    sentence: Span
    content: Span
    cue: Span | None
    source: Voice | None
    via: tuple[Voice, ...]
    certainty: Certainty
    degree: Degree
    polarity: Polarity
    mood: Mood
    stance: Stance
    markers: tuple[Marker, ...]
    quantities: tuple[Quantity, ...]
    places: tuple[Place, ...]
    times: tuple[Time, ...]
    actor: str | None
    action: str | None
    object: str | None
    reasons: tuple[Reason, ...]
    doubts: tuple[str, ...]
