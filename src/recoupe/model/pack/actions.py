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
    "time",
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


class WordFacts(NamedTuple):
    """What the tables say of a word.

    deeds: its readings as a verb with a code, those that need a certain object first. verb, shape: lemma and shape as
    a form of any verb, "" where it is none. noun: its lemma as a noun; code: the code of that noun.
    begins: whether a set phrase begins with this verb.
    """

    roles: frozenset[ActionRole]
    deeds: tuple[Deed, ...]
    verb: str
    shape: VerbShape
    noun: str
    code: ActionCode | None
    begins: bool


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

    def facts(self, word: str) -> WordFacts:
        """What the tables say of a word in lower case; remembered per distinct word."""
        ...

    def long_noun(self, lemma: str) -> bool:
        """Whether a noun of several words begins with this one (*mise en examen*)."""
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
