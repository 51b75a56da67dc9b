"""French: the pack and its tables."""

from __future__ import annotations

from functools import cached_property

from recoupe.model.pack import Actions, Calendar, FindingWords, Gazetteer, Grammar, Names, Numbers, Senses
from recoupe.model.text import Span


class French:
    """The French pack. Tables are read on first use and shared by all users of the instance."""

    code = "fr"

    @cached_property
    def grammar(self) -> Grammar:
        from recoupe.language.fr.grammar import FrenchGrammar

        return FrenchGrammar()

    @cached_property
    def numbers(self) -> Numbers:
        from recoupe.language.fr.numbers import FrenchNumbers

        return FrenchNumbers()

    @cached_property
    def calendar(self) -> Calendar:
        from recoupe.language.fr.calendar import FrenchCalendar

        return FrenchCalendar()

    @cached_property
    def gazetteer(self) -> Gazetteer:
        from recoupe.language.fr.gazetteer import FrenchGazetteer

        return FrenchGazetteer()

    @cached_property
    def names(self) -> Names:
        from recoupe.language.fr.names import FrenchNames

        return FrenchNames()

    @cached_property
    def actions(self) -> Actions:
        from recoupe.language.fr.actions import FrenchActions

        return FrenchActions()

    @cached_property
    def senses(self) -> Senses:
        from recoupe.language.fr.senses import FrenchSenses

        return FrenchSenses()

    @cached_property
    def findings(self) -> FindingWords:
        from recoupe.language.fr.findings import FrenchFindingWords

        return FrenchFindingWords()

    def sentences(self, text: str) -> tuple[Span, ...]:
        from recoupe.language.segment import sentences

        return sentences(text)
