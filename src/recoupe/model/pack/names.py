"""What a language must bring to say who an authority is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, Protocol

from recoupe.model.authority import Facts, Kind, Relation
from recoupe.model.text import Span


class Introduction(NamedTuple):
    """Where a text says who somebody is.

    how: `person` (a personal name beside an office or body: *Ana Ruiz, porte-parole de la police*), `short` (a short
    name for a full one: *l'Institut des études navales (IEN)*).
    name: the personal or short name as written. facts: what the words beside it describe; of a person's, `facts.person`
    is that name. span: the whole introduction.
    """

    how: Literal["person", "short"]
    name: str
    facts: Facts
    span: Span


class Names(Protocol):
    """Bodies, offices, metonyms, nicknames, demonyms and unnamed-source words of one language.

    A body of a state is named with its country's code, *Ministère de la Santé (LB)*, unless it has a name of its own
    (*Pentagone*); where the words leave the country open, the code is missing and `side` is None.
    """

    def describe(self, mention: str) -> Facts:
        """What the tables say about the words of a mention. Pure; remembered per distinct mention."""
        ...

    def introductions(self, text: str) -> tuple[Introduction, ...]:
        """Where a text ties a personal name to an office or body, or a short name to a full one, in order."""
        ...

    def countries(self, text: str) -> Mapping[str, int]:
        """How often a text names each country (ISO 3166-1 alpha-2), by name, capital or adjective; most often first."""
        ...

    def inhabitants(self, text: str) -> Mapping[str, str]:
        """Words for the people of a name in the text that no table knows (*dravonien*), each with that name. Pure."""
        ...

    def located(self, text: str, within: bool = False) -> frozenset[str]:
        """Words that stand where a place does (*vers X*, *à X*), in lower case without accents. Pure; linear.

        within: those alone in which something is or is said (*à X*).
        """
        ...

    def of_country(self, facts: Facts, country: str) -> Facts:
        """The same facts for a body of the state whose country the words leave open; unchanged for any other."""
        ...

    def relation(self, kind: Kind, body: str | None, side: str | None) -> Relation | None:
        """What a body of that kind and side is to a state; None where it is nothing to it or that is not known."""
        ...
