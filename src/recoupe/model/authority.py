"""Who can assert something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from recoupe.model.text import Reason, Span

Kind = Literal[
    "head_of_state",
    "government",
    "ministry",
    "intelligence_service",
    "army",
    "police",
    "justice",
    "legislature",
    "local_government",
    "public_service",
    "diplomacy",
    "party",
    "armed_group",
    "think_tank",
    "academic",
    "news_agency",
    "media",
    "ngo",
    "international_organisation",
    "company",
    "union",
    "witness",
    "person",
    "state",
    "sensor",
    "document",
    "unnamed",
    "unknown",
]


STATE_KINDS: frozenset[Kind] = frozenset(
    (
        "head_of_state",
        "government",
        "ministry",
        "intelligence_service",
        "army",
        "police",
        "justice",
        "legislature",
        "public_service",
        "diplomacy",
        "state",
    )
)
"""Kinds whose bodies speak for one state; a town hall speaks for itself."""

Relation = Literal["state_organ", "state_media", "public_media", "de_facto"]
"""What an authority is to a state: part of it; a medium that says what it wants said; a medium it owns or funds whose
newsroom is kept apart by law; a power that rules without being the recognised state."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a language's tables say about the words of a mention, without looking at the rest of the article.

    name: the best readable name for the mention (table name of a known body, else the mention without its article).
    kind: what sort of authority it is. country: ISO 3166-1 alpha-2 it belongs to, None where unknown.
    body: canonical name of the body it speaks for (*le porte-parole du Kremlin* gives Kremlin), None where unknown.
    side: the state or organisation the body belongs to, canonical (`RU`, `ONU`), None where unknown.
    person: the personal name in the mention, None where there is none.
    office: the office in the mention as a lemma (`porte-parole`, `ministre de la Santé`), None where there is none.
    named: whether the authority can be told apart (*des experts*, *une source proche du dossier* cannot).
    plural: whether the mention speaks of several (*des responsables*).
    outdated: the current name where the mention uses a historical one (KCIA for NIS), else None.
    until: the year in which that historical name went out of use, None where it is not known.
    """

    name: str
    kind: Kind
    country: str | None = None
    body: str | None = None
    side: str | None = None
    person: str | None = None
    office: str | None = None
    named: bool = True
    plural: bool = False
    outdated: str | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Antecedent:
    """The words elsewhere in the article that a pronoun or a carried voice stands for."""

    rule: str
    mention: str
    span: Span


@dataclass(frozen=True, slots=True)
class Voice:
    """An authority as one claim names it: the source of a claim, or a relay.

    name: readable name (the antecedent's where the mention is a pronoun).
    mention, span: the words that stand for it in this article; mention is the slice at span.
    resolved_from: the antecedent where the mention is a pronoun, a carrier or a voice carried over.
    members: each authority of joint sources (*Washington et Séoul*), empty for one.
    """

    name: str
    mention: str
    span: Span
    kind: Kind = "unknown"
    country: str | None = None
    body: str | None = None
    named: bool = True
    resolved_from: Antecedent | None = None
    members: tuple[Voice, ...] = ()


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority across the articles of a dossier.

    names: every way the articles name it, most frequent first; claims: ids of the claims it is the source of.
    relays: ids of the claims it passes on. side: see Facts. reasons: why these mentions are one authority.
    relation: what it is to the state of its country, None where it is nothing to it or that is not known.
    """

    id: str
    name: str
    kind: Kind
    country: str | None
    body: str | None
    side: str | None
    named: bool
    names: tuple[str, ...]
    claims: tuple[str, ...]
    relays: tuple[str, ...]
    reasons: tuple[Reason, ...]
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class WhoIsWho:
    """Which authority each voice of each claim is.

    authorities: every authority of the dossier. sources: claim id -> authority ids of its source (several for joint
    sources, none for the outlet's own voice). relays: claim id -> authority ids of its relays, nearest to the outlet
    first.
    """

    authorities: tuple[Authority, ...]
    sources: Mapping[str, tuple[str, ...]]
    relays: Mapping[str, tuple[str, ...]]

    def authority(self, identifier: str) -> Authority:
        """The authority of that id. Raises KeyError for an id that is not in the cast."""
        for authority in self.authorities:
            if authority.id == identifier:
                return authority
        raise KeyError(identifier)
