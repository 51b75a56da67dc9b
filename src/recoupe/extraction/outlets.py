"""The names of a language as one article sees them: whoever prints it is an outlet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from recoupe.model.authority import Facts, Kind, Relation
from recoupe.model.pack import Names
from recoupe.model.pack.names import Introduction

_ARTICLES = frozenset(("le", "la", "les", "l'"))


class NamesOfArticle:
    """The names of a language, with the outlet that prints the article among its media."""

    def __init__(self, names: Names, outlet: str) -> None:
        self._names = names
        self._outlet = tuple(_words(outlet))

    def describe(self, mention: str) -> Facts:
        facts = self._names.describe(mention)
        if facts.kind in ("unknown", "person") and self._prints(mention):
            return replace(facts, kind="media", named=True)
        return facts

    def introductions(self, text: str) -> tuple[Introduction, ...]:
        return self._names.introductions(text)

    def countries(self, text: str) -> Mapping[str, int]:
        return self._names.countries(text)

    def inhabitants(self, text: str) -> Mapping[str, str]:
        return self._names.inhabitants(text)

    def located(self, text: str, within: bool = False) -> frozenset[str]:
        return self._names.located(text, within)

    def of_country(self, facts: Facts, country: str) -> Facts:
        return self._names.of_country(facts, country)

    def relation(self, kind: Kind, body: str | None, side: str | None) -> Relation | None:
        return self._names.relation(kind, body, side)

    def _prints(self, mention: str) -> bool:
        """Whether the mention is the outlet's name, or the beginning of it (Volna of Volna France)."""
        words = tuple(_words(mention))
        return bool(words) and words == self._outlet[: len(words)]


def _words(name: str) -> list[str]:
    low = name.lower().replace("’", "'").replace("'", "' ").split()
    return [word for word in low if word not in _ARTICLES]
