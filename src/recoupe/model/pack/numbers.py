"""What a language must bring to read figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from re import Pattern
from typing import Literal, NamedTuple, Protocol

from recoupe.model.quantity import Approx

NumberKind = Literal["cardinal", "hundred", "thousand", "magnitude", "sign", "collective", "fraction", "half"]


class NumberWord(NamedTuple):
    """A word that carries a number: what it does with its neighbours, and its value (percent for a fraction)."""

    kind: NumberKind
    value: float
    plural: bool


class Bound(NamedTuple):
    """Words that bound a number, in normal form; the first word last for those that stand before it.

    needs: `modal`, `passed`, `duration` or "": what must hold in the clause besides.
    one: whether they make a number of the indefinite article too: `yes`, `measure` (before a measure), "" (no).
    """

    words: tuple[str, ...]
    approx: Approx
    needs: str
    one: str


class Measure(NamedTuple):
    """A unit: the words that name it (lower case), its canonical singular, what it measures.

    sign: whether it may touch the number (`5km`).
    """

    words: tuple[str, ...]
    unit: str
    kind: str
    sign: bool


class Idiom(NamedTuple):
    """A set phrase whose number counts nothing: words before it (nearest first) and after it, in normal form.

    alone: whether it is one only where nothing counted follows (*coupé en deux*, but *en deux jours*).
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    alone: bool


class Numbers(Protocol):
    """Number words, bound words, units and counted nouns of one language.

    All words are in lower case with the straight apostrophe. Normal form: elided and contracted function words written
    out, so that one row covers all spellings (French *d'*, *des*, *du* become *de*). A stem covers what begins so.
    """

    @property
    def tokens(self) -> Pattern[str]:
        """What a text is cut into: numbers with their separators, words, signs."""
        ...

    @property
    def words(self) -> Mapping[str, NumberWord]: ...
    @property
    def bounds_before(self) -> Mapping[str, Sequence[Bound]]:
        """By the word nearest to the number, longest first."""
        ...

    @property
    def bounds_before_stems(self) -> Sequence[Bound]:
        """Those whose word nearest to the number is a stem (ends in a hyphen)."""
        ...

    @property
    def bounds_after(self) -> Mapping[str, Sequence[Bound]]:
        """By their first word, longest first."""
        ...

    @property
    def measures(self) -> Mapping[str, Sequence[Measure]]:
        """By their first word, longest first."""
        ...

    @property
    def idioms(self) -> Mapping[str, Sequence[Idiom]]:
        """By the number as written."""
        ...

    @property
    def adjectives(self) -> Mapping[str, bool]:
        """Adjectives between number and noun; whether they can be the noun themselves."""
        ...

    @property
    def function_words(self) -> frozenset[str]:
        """Words that follow a number without being what it counts."""
        ...

    @property
    def people(self) -> frozenset[str]:
        """Nouns for a person, whose years are an age."""
        ...

    @property
    def names(self) -> frozenset[str]:
        """Nouns after which a number is a name or a rank."""
        ...

    def role(self, name: str) -> frozenset[str]:
        """Words that play a part around numbers (`of`, `between`, `definite`, ...); empty for an unknown part."""
        ...

    def stems(self, name: str) -> tuple[str, ...]:
        """Beginnings of words that play that part, or endings where the part is told by endings."""
        ...

    def hinted(self, text: str) -> bool:
        """Whether the text may hold a figure at all: cheap, and never wrong in saying no."""
        ...

    def normal(self, word: str) -> str:
        """The normal form of one word."""
        ...

    def parse(self, digits: str) -> float | None:
        """The value of a number written in digits, None where it is too long or no number."""
        ...

    def can_be_counted(self, word: str, several: bool) -> bool:
        """Whether a word looks like a counted noun: a plural after two or more, any but a function word after one."""
        ...

    def lemma(self, noun: str) -> str:
        """The singular of a counted noun."""
        ...
