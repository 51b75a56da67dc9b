"""Who finds the reports of a sentence: the grammar, or another under the same contract.

An analyser is given what the tables show of a sentence and says who reports what in it. What comes after (who is who,
how surely, which figures) is the same for all. Pure: the same sentence gives the same reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from recoupe.extraction.attribution import SentenceReader
from recoupe.extraction.frames import Report, Zone
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names


class Shown(NamedTuple):
    """What a sentence shows by its words. quoted[i]: number of the quotation of word i, -1 outside; body: first word
    after a dateline or label."""

    words: Words
    groups: Sequence[VerbGroup]
    quoted: Sequence[int]
    names: Names
    body: int


class Analysis(NamedTuple):
    """Reports in the order of their cues, and stretches that name relays and are no content."""

    reports: list[Report]
    silent: list[Zone]


class Analyser(Protocol):
    """Something that finds the reports of a sentence."""

    @property
    def name(self) -> str:
        """Its word in reasons and tables."""
        ...

    def analyse(self, shown: Shown) -> Analysis:
        """Every cue of the sentence with its source, its relays and the stretches it governs."""
        ...


class Grammar:
    """Cues, subjects and clause borders from tables and neighbouring words alone."""

    name = "grammar"

    def analyse(self, shown: Shown) -> Analysis:
        """Every cue of the sentence with its source, its relays and the stretches it governs."""
        reader = SentenceReader(*shown)
        return Analysis(reader.read(), reader.silent)


GRAMMAR = Grammar()
