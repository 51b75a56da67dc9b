"""What holds of the claims of every text, however damaged: `faults(text)` lists where it does not.

Every value is a slice of the text or read from one; nobody is a source whose mention does not stand there; the labels
are those of the closed lists; the same text is read the same way again, and a sentence cut out of it gives the same
figures and times.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from recoupe.extraction.extract import claims
from recoupe.extraction.quantities import quantities
from recoupe.extraction.times import times
from recoupe.language import pack
from recoupe.model.authority import Kind, Voice
from recoupe.model.claim import Certainty, Claim, Degree, Mood, Polarity, Stance
from recoupe.model.quantity import Approx, Quantity
from recoupe.model.text import Article, Span
from recoupe.model.when import Granularity, Time
from recoupe.settings import DEFAULT

PACK = pack("fr")

_BOUNDS: dict[str, tuple[bool, bool, bool]] = {
    "exact": (True, True, True),
    "about": (True, False, False),
    "at_least": (False, True, False),
    "at_most": (False, False, True),
    "range": (False, True, True),
}
"""Which of value, low and high a figure of each kind has at least."""


def read(text: str, outlet: str | None = None) -> tuple[Claim, ...]:
    """The claims of a text without date."""
    return claims(Article(document="x", text=text, outlet=outlet), PACK, DEFAULT)


def voices(claim: Claim) -> Iterator[Voice]:
    """Source, relays, and the members of each."""
    waiting = [voice for voice in (claim.source, *claim.via) if voice is not None]
    while waiting:
        voice = waiting.pop()
        yield voice
        waiting += voice.members


def faults(text: str, outlet: str | None = None) -> list[str]:
    """One line for every promise that the claims of the text break."""
    found = read(text, outlet)
    wrong = []
    if read(text, outlet) != found:
        wrong.append("read twice, it gives other claims")
    if pickle.loads(pickle.dumps(found)) != found:  # noqa: S301
        wrong.append("the claims do not survive pickling")
    if len({claim.id for claim in found}) != len(found):
        wrong.append("two claims with one id")
    if [claim.sentence for claim in found] != sorted(claim.sentence for claim in found):
        wrong.append("the claims are not in the order of the sentences")
    for claim in found:
        wrong += _out_of_place(claim, text)
        wrong += _unlisted(claim)
    for sentence in dict.fromkeys(claim.sentence for claim in found):
        wrong += _read_otherwise([claim for claim in found if claim.sentence == sentence], sentence, text)
    return wrong


def _out_of_place(claim: Claim, text: str) -> Iterator[str]:
    """Values that are no slice of the text, and stretches that are empty, outside, or not where they belong."""
    slices = [("claim", claim.text, claim.span)]
    for voice in voices(claim):
        slices.append(("voice", voice.mention, voice.span))
        if voice.resolved_from is not None:
            slices.append(("antecedent", voice.resolved_from.mention, voice.resolved_from.span))
        if not voice.name.strip():
            yield f"a voice without a name: {voice}"
    slices += [("marker", marker.text, marker.span) for marker in claim.markers]
    slices += [("place", place.mention, place.span) for place in claim.places]
    counted = [("quantity", quantity.text, quantity.span) for quantity in claim.quantities]
    counted += [("time", time.mention, time.span) for time in claim.times]
    for kind, words, span in slices + counted:
        if span.of(text) != words:
            yield f"{kind} {words!r} is not the slice {span}"
    inside = [span for _, _, span in slices + counted]
    inside += [reason.span for reason in claim.reasons if reason.span is not None]
    inside += [claim.content, claim.sentence, *([claim.cue] if claim.cue is not None else [])]
    for span in inside:
        if not 0 <= span.start < span.end <= len(text):
            yield f"{span} is empty or outside"
    if not (claim.sentence.covers(claim.span) and claim.span.covers(claim.content)):
        yield f"claim {claim.span}, content {claim.content} and sentence {claim.sentence} do not lie in one another"
    for kind, words, span in counted:
        if not claim.sentence.covers(span):
            yield f"{kind} {words!r} outside its sentence"


def _unlisted(claim: Claim) -> Iterator[str]:
    """Labels that are not on their closed list, and figures that lack a bound of their kind."""
    labels = [
        (claim.certainty, Certainty),
        (claim.degree, Degree),
        (claim.polarity, Polarity),
        (claim.mood, Mood),
        (claim.stance, Stance),
        *((voice.kind, Kind) for voice in voices(claim)),
        *((quantity.approx, Approx) for quantity in claim.quantities),
        *((time.granularity, Granularity) for time in claim.times),
    ]
    for label, known in labels:
        if label not in get_args(known):
            yield f"{label!r} is on no list"
    for figure in claim.quantities:
        bounds = (figure.value, figure.low, figure.high)
        if any(needed and bound is None for needed, bound in zip(_BOUNDS[figure.approx], bounds, strict=True)):
            yield f"{figure} lacks a bound"
        if figure.low is not None and figure.high is not None and figure.low > figure.high:
            yield f"{figure} has its bounds the wrong way round"


def _read_otherwise(here: list[Claim], sentence: Span, text: str) -> Iterator[str]:
    """Figures and times that the sentence, cut out of its text, does not give."""
    alone = sentence.of(text)
    whole = Span(0, len(alone))
    dated = [time for ahead in (False, True) for time in times(alone, whole, PACK.calendar, None, ahead)]
    taken = [time.span for time in times(alone, whole, PACK.calendar, None)]
    again: set[Quantity | Time] = {*dated, *quantities(alone, whole, PACK.numbers, taken)}
    for claim in here:
        values: tuple[Quantity | Time, ...] = (*claim.quantities, *claim.times)
        for value in values:
            moved = Span(value.span.start - sentence.start, value.span.end - sentence.start)
            if replace(value, span=moved) not in again:
                yield f"{value} is not what its sentence gives: {alone!r}"
