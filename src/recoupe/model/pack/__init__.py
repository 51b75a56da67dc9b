"""What a language must bring. Stages take a `Pack` as an argument and never import the language itself."""

from __future__ import annotations

from typing import Protocol

from recoupe.model.pack.actions import Actions
from recoupe.model.pack.calendar import Calendar
from recoupe.model.pack.findings import FindingWords
from recoupe.model.pack.gazetteer import Gazetteer
from recoupe.model.pack.grammar import Grammar
from recoupe.model.pack.names import Names
from recoupe.model.pack.numbers import Numbers
from recoupe.model.pack.senses import Senses
from recoupe.model.text import Span

__all__ = ["Actions", "Calendar", "FindingWords", "Gazetteer", "Grammar", "Names", "Numbers", "Pack", "Senses"]


class Pack(Protocol):
    """The tables of one language, each loaded on first use."""

    @property
    def code(self) -> str:
        """ISO 639-1 code."""
        ...

    @property
    def grammar(self) -> Grammar: ...
    @property
    def numbers(self) -> Numbers: ...
    @property
    def calendar(self) -> Calendar: ...
    @property
    def gazetteer(self) -> Gazetteer: ...
    @property
    def names(self) -> Names: ...
    @property
    def actions(self) -> Actions: ...
    @property
    def findings(self) -> FindingWords: ...
    @property
    def senses(self) -> Senses: ...

    def sentences(self, text: str) -> tuple[Span, ...]:
        """Sentences of a text in order, without the white space around them."""
        ...
