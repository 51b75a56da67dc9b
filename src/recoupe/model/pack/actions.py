"""What a language must bring to say what was done."""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

from recoupe.model.action import ActionCode

ActionRole = Literal[
    "adverb",
    "agent",
    "auxiliary",
    "be",
    "body",
    "clitic",
    "collective",
    "determiner",
    "existence",
    "light",
    "modal",
    "negator",
    "no",
    "not",
    "opener",
    "people",
    "preposition",
    "pronoun",
    "quantifier",
    "reflexive",
    "relative",
    "self",
]
"""What a word does in a clause; the language's table says what each means."""

VerbShape = Literal["finite", "participle", "infinitive", "gerund"]


class Deed(NamedTuple):
    """One reading of a word as a verb of the table.

    happens: the subject undergoes it (*exploser*). objects: lemmas, one of which it needs as its object; empty: any.
    """

    code: ActionCode
    lemma: str
    shape: VerbShape
    happens: bool
    objects: frozenset[str]


class SetPhrase(NamedTuple):
    """A set phrase met after its verb: its code, whether its subject undergoes it, how many words follow the verb."""

    code: ActionCode
    happens: bool
    words: int


class Actions(Protocol):
    """Verbs and nouns of action with their codes, of one language. Words are given in lower case."""

    @property
    def anybody(self) -> str:
        """The lemma that stands for people of no certain kind (*personne*)."""
        ...

    @property
    def of(self) -> frozenset[str]:
        """The words that join a noun to its complement (*de*)."""
        ...

    def deeds(self, word: str) -> tuple[Deed, ...]:
        """The readings of a word as a verb with a code, those that need a certain object first; mostly none."""
        ...

    def verb(self, word: str) -> tuple[str, VerbShape] | None:
        """Lemma and shape of a word that is a form of any verb, None for other words."""
        ...

    def code_of_noun(self, lemma: str) -> ActionCode | None:
        """The code of an event noun or of a noun for people counted (*mort* gives die, *déploiement* gives deploy)."""
        ...

    def phrase(self, words: tuple[str, ...], verb: str, *, reflexive: bool) -> SetPhrase | None:
        """The set phrase a verb lemma begins (*perdre* with *la vie*), from the words after it, or None."""
        ...

    def passive_code(self, code: ActionCode) -> ActionCode:
        """What the passive of an action counts (killed people have died)."""
        ...

    def roles(self, word: str) -> frozenset[ActionRole]:
        """What a word does in a clause, by the tables; empty for most words."""
        ...

    def lemma(self, noun: str) -> str:
        """The dictionary form of a noun."""
        ...
