"""What the reader finds in a sentence before it knows who is who: reports and the stretches they govern."""

from __future__ import annotations

from typing import NamedTuple

from recoupe.extraction.noun_phrases import Phrase
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.model.pack.grammar import Cue, Word

Zone = tuple[int, int]
"""A stretch of words: start, end (excluded)."""

RELAYS = frozenset(("news_agency", "media"))
"""Kinds of authority that relay: what was said *to* them is passed on by them."""

SPEAKERS = Word.ROLE | Word.BODY | Word.PAPER | Word.UNNAMED | Word.TITLE
"""Classes of nouns that can head the name of a source."""

CLOSERS = frozenset('»”"')
FIRST_PERSON = frozenset(("je", "j'", "nous", "tu", "vous"))


class Report(NamedTuple):
    """A cue and what hangs on it.

    source: the phrase that speaks, or where a pronoun stands; None when nobody is named there.
    pronoun: il, elle, ce dernier, ...; "=" for the subject of the verb before, "-" for the outlet itself, else "".
    zones: stretches of content. act_start: first word of the claim where the cue belongs to it, else -1.
    relays: phrases that pass it on, nearest to the outlet first. cited: phrases this source itself cites (citant Y).
    parsed: what made the grammar unsure, where a parser decided; else "".
    """

    cue: Cue
    rule: str
    cue_words: Zone
    source: Phrase | None
    pronoun: str
    zones: tuple[Zone, ...]
    act_start: int
    relays: tuple[Phrase, ...]
    cited: tuple[Phrase, ...]
    group: VerbGroup | None
    parsed: str = ""
