"""What a number counts: the noun, measure or currency that stands with it."""

from __future__ import annotations

from typing import NamedTuple

from recoupe.extraction.lexemes import Lexemes
from recoupe.extraction.numerals import Numeral
from recoupe.model.pack import Numbers
from recoupe.model.pack.numbers import Measure

_ADJECTIVES = 3
"""Most adjectives between a number and its noun; a bound on the look ahead."""


class Counted(NamedTuple):
    """What a number counts.

    last: first piece after it (after the number where the noun is left out). unit: as in `Quantity`.
    kind: what a measure measures, `noun`, or "" where the noun is left out. half: what *et demie* adds to the number.
    ahead: pieces before the number that belong to it (*magnitude 5*).
    """

    last: int
    unit: str
    kind: str
    half: float = 0.0
    ahead: int = 0


def counted(lexemes: Lexemes, number: Numeral, numbers: Numbers) -> Counted:
    """What stands after a numeral, or for some units before it (*magnitude 5*, *$ 5*)."""
    at = number.last
    of = numbers.role("of")
    elided = Counted(at, "", "")
    if lexemes.word(at) in numbers.role("closing") and (
        lexemes.word(at + 1) in of or lexemes.word(at + 1) in numbers.measures
    ):
        at += 1
    if number.shape == "fraction":
        measure = _measure(lexemes, at + 1, numbers) if lexemes.word(at) in of else None
        if measure is not None and measure.kind == "duration" and number.value < 100:
            # un quart d'heure
            return Counted(at + 1 + len(measure.words), measure.unit, measure.kind, number.value / 100 - number.value)
        return Counted(number.last, "percent", "share")
    if number.noun_after_of and lexemes.word(at) in of:
        at += 1
        while lexemes.word(at) in numbers.role("determiner"):
            at += 1
    elif number.noun_after_of and lexemes.word(at) not in numbers.role("currency_before"):
        return elided
    measure = _measure(lexemes, at, numbers)
    if measure is not None:
        return _measured(lexemes, numbers, at + len(measure.words), measure)
    half = _half_measure(lexemes.low[at], numbers) if at < lexemes.count and "-" in lexemes.low[at] else None
    if half is not None:
        return Counted(at + 1, half.unit, half.kind, -number.value / 2)
    before = lexemes.word(number.first - 1)
    if before in numbers.role("unit_before"):
        return Counted(number.last, before, "level", ahead=1)
    if before in numbers.role("currency_before"):
        return Counted(number.last, numbers.measures[before][0].unit, "money", ahead=1)
    return _noun(lexemes, number, numbers, at) or elided


def _half_measure(word: str, numbers: Numbers) -> Measure | None:
    """The measure that a compound halves: *une demi-heure*, *trois demi-journées*."""
    head, _, rest = word.partition("-")
    entry = numbers.words.get(head)
    if entry is None or entry.kind != "half":
        return None
    return next((measure for measure in numbers.measures.get(rest, ()) if len(measure.words) == 1), None)


def _measured(lexemes: Lexemes, numbers: Numbers, last: int, measure: Measure) -> Counted:
    """A measure, with *et demie* where it follows."""
    entry = numbers.words.get(lexemes.word(last + 1))
    if lexemes.word(last) in numbers.role("and") and entry is not None and entry.kind == "half":
        return Counted(last + 2, measure.unit, measure.kind, entry.value)
    return Counted(last, measure.unit, measure.kind)


def _measure(lexemes: Lexemes, at: int, numbers: Numbers) -> Measure | None:
    """The longest measure whose words begin at a piece."""
    for measure in numbers.measures.get(lexemes.word(at), ()):
        if len(measure.words) > 1 and tuple(lexemes.low[at : at + len(measure.words)]) != measure.words:
            continue
        raw = lexemes.raw[at]
        # a capital T or M alone is an initial
        if len(raw) == 1 and raw.isupper():
            continue
        if lexemes.touches(at) and raw[0].isalpha() and not measure.sign and lexemes.low[at - 1][-1].isdigit():
            continue
        return measure
    return None


def _noun(lexemes: Lexemes, number: Numeral, numbers: Numbers, at: int) -> Counted | None:
    """The counted noun that begins at a piece, over the adjectives and adverbs that may stand before it."""
    several = number.value >= 2 or number.scale > 1 or number.shape == "open"
    fallback: Counted | None = None
    for _ in range(_ADJECTIVES + 1):
        word = lexemes.word(at)
        if not word or (lexemes.touches(at) and word[0].isalpha() and lexemes.low[at - 1][-1].isdigit()):
            return fallback
        adjective = numbers.adjectives.get(word)
        if adjective is not None:
            fallback = Counted(at + 1, numbers.lemma(word) if adjective else "", "noun")
            at += 1
            continue
        if word in numbers.role("between_adverb") or word.endswith(tuple(numbers.role("adverb_ending"))):
            following = lexemes.word(at + 1)
            if fallback is None and following and numbers.can_be_counted(following, several=True):
                return Counted(at + 2, numbers.lemma(following), "noun")
            return fallback
        raw = lexemes.raw[at]
        if not numbers.can_be_counted(raw, several):
            return fallback
        if raw.isupper() and len(raw) > 4:
            raw = word
        return Counted(at + 1, numbers.lemma(raw), "noun")
    return fallback
