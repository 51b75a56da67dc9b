"""What a language must bring to say whether two statements are about the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, Protocol

Role = Literal[
    "theme",
    "theory",
    "state",
    "who",
    "people",
    "measure",
    "total",
    "grow",
    "confirm",
    "this",
    "other",
    "elsewhere",
    "count",
    "joint",
    "negation",
    "frame",
]


class Sense(NamedTuple):
    """What a word stands for when statements are compared.

    concept: one name for words that say the same (`dead` for *mort*, *tué*, *péri*), else the word's stem.
    role: `state` what befell those counted, `who` a kind of person counted, `people` persons of any kind,
        `measure` a unit, `total` a tally (*bilan*), `grow` a tally that rises, `confirm` a confirmation,
        `this` a word that points back, `other` *autres*, `elsewhere` the rest of the area, `count` a number word,
        `joint` a word that starts the next part of a list (*et*, *mais*), `negation` *ne*, `theory` what may
        explain an event (*accident*, *attentat*), `theme` all else.
    """

    concept: str
    role: Role


class Senses(Protocol):
    """Synonyms, counted classes and stems of one language."""

    def read(self, word: str) -> Sense | None:
        """What the word stands for; None for a word that says nothing by itself. Pure; remembered per word."""
        ...

    def inhabitants(self, text: str) -> Mapping[str, Sense]:
        """Words of a text made from a name in it that no table holds, with what that name stands for. Pure."""
        ...

    def expressions(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Stretches of several words that are read as one word, in order."""
        ...
