"""What a language must bring to read places."""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

from recoupe.model.where import Precision

Habit = Literal[
    "actor",
    "addressing",
    "article",
    "bearing",
    "between",
    "border",
    "coining",
    "complement",
    "contracted",
    "direction",
    "from",
    "function",
    "generic",
    "generic_region",
    "into",
    "joining",
    "lands_only",
    "locative",
    "month",
    "name",
    "never",
    "of",
    "onward",
    "person",
    "phrase_head",
    "power",
    "source",
    "street",
    "target_noun",
    "target_verb",
    "threatening",
    "toward",
    "whole",
]
"""What a word does beside a place name; the language's table says what each means."""


class Entry(NamedTuple):
    """A place of the gazetteer.

    id: stable (`g` and the GeoNames number for towns, `c` and the code for countries, `r` and `a` for the rest).
    country: ISO 3166-1 alpha-2, None where it spans several. division: GeoNames code of the first-level division.
    lat, lon: degrees WGS 84 of its centre. thousands: inhabitants in thousands, 0 where unknown.
    capital: whether its name may stand for its state.
    """

    id: str
    name: str
    precision: Precision
    country: str | None
    division: str
    lat: float
    lon: float
    thousands: int
    capital: bool


class Gazetteer(Protocol):
    """Place names, demonyms and containers of one language. Names are compared without case, accents and hyphens."""

    @property
    def home(self) -> str:
        """Code of the country most of the press of this language writes in, and need not name."""
        ...

    def find(self, name: str) -> tuple[Entry, ...]:
        """Every place of that name, the best known first; empty where none is known."""
        ...

    def find_like(self, name: str) -> tuple[Entry, ...]:
        """Every place whose name may be another spelling of this one (transliterations); empty where none is known."""
        ...

    def begins(self, word: str) -> bool:
        """Whether a known name of several words begins with this one."""
        ...

    def with_article(self, article: str, name: str) -> str | None:
        """The name with its own article, where a text has it apart or contracted: *au*, *Caire* gives *le Caire*."""
        ...

    def country_name(self, code: str) -> str | None:
        """The short name of a country in this language, None for an unknown code."""
        ...

    def state_of(self, code: str) -> str:
        """The state a country code belongs to: itself, or for a territory (*GP*) the state it is part of (*FR*)."""
        ...

    def country_of_adjective(self, word: str) -> str | None:
        """The country an adjective or demonym belongs to (*ukrainienne* gives UA), None for any other word."""
        ...

    def country_of_state_name(self, name: str) -> str | None:
        """The country a name stands for when it acts or speaks: its name, its capital, the house of its government."""
        ...

    def habits(self, word: str) -> frozenset[Habit]:
        """What a lower-case word does beside a place name, by the tables; empty for most words."""
        ...
