"""What a reader from outside proposes, tied to the words of the text.

A proposal is a bundle of strings said to stand in the article. Each is looked up verbatim; a string that is not there,
or not where it must be, takes the whole proposal with it. Nothing else of a proposal is ever used: no label, no number,
no name that the text does not print.
"""

from __future__ import annotations

from typing import NamedTuple

from recoupe.extraction.verbatim import Verbatim
from recoupe.model.text import Span


class Proposal(NamedTuple):
    """A statement as somebody outside read it; every field is words of the article.

    sentence: the sentence it stands in. content: what is stated. source: who states it, as the sentence names them; ""
    for the outlet's own voice. stands_for: earlier words for whom a pronoun source stands, else "". cue: the words that
    report it, "" for none. relays: who passes it on. hedges, denials: words that weaken or deny it. figures: numbers in
    the content with what they count.
    """

    sentence: str
    content: str
    source: str = ""
    stands_for: str = ""
    cue: str = ""
    relays: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()


class Anchored(NamedTuple):
    """A proposal as spans of the text.

    source: None for the outlet's own voice. stands_for, meant: what a pronoun stands for, and the text's words there.
    weakening: hedges and denials.
    repeated: whether its words stand several times, so that the first place was taken.
    """

    sentence: Span
    content: Span
    source: Span | None
    stands_for: Span | None
    cue: Span | None
    meant: str
    weakening: tuple[Span, ...]
    repeated: bool


class Unanchored(NamedTuple):
    """Why a proposal is not tied to the text: one sentence in English."""

    why: str


def anchored(proposal: Proposal, text: Verbatim) -> Anchored | Unanchored:
    """The proposal as spans of the text, or why it cannot be tied to it."""
    sentences = text.find(proposal.sentence)
    if not sentences:
        return Unanchored("Its sentence does not stand in the text.")
    sentence = sentences[0]
    contents = text.find(proposal.content, sentence)
    if not contents:
        return Unanchored("Its statement does not stand in its sentence.")
    content = contents[0]
    repeated = len(sentences) > 1 or len(contents) > 1
    cue = _beside(text, proposal.cue, sentence, content)
    if proposal.cue and cue is None:
        return Unanchored("The words said to report it do not stand in its sentence.")
    source = _beside(text, proposal.source, sentence, cue or content)
    if proposal.source and source is None:
        return Unanchored("Its source is not named in its sentence.")
    stands_for = text.last(proposal.stands_for, sentence.start)
    if proposal.stands_for and stands_for is None:
        return Unanchored("Whom its pronoun stands for is not named before it.")
    if any(not text.find(relay, sentence) for relay in proposal.relays):
        return Unanchored("A relay is not named in its sentence.")
    if any(not text.find(figure, content) for figure in proposal.figures):
        return Unanchored("A figure does not stand in its statement.")
    weakening: list[Span] = []
    for words in (*proposal.hedges, *proposal.denials):
        found = text.find(words, sentence)
        if not found:
            return Unanchored("A hedge or denial does not stand in its sentence.")
        weakening.append(found[0])
    meant = stands_for.of(text.text) if stands_for is not None else ""
    return Anchored(sentence, content, source, stands_for, cue, meant, tuple(weakening), repeated)


def _beside(text: Verbatim, words: str, sentence: Span, near: Span) -> Span | None:
    """Of the places of the words in the sentence, the one nearest to another span; None where there is none."""
    places = text.find(words, sentence) if words else ()
    return min(places, key=lambda place: min(abs(place.end - near.start), abs(place.start - near.end)), default=None)
