"""The number that begins at a piece of text: digits, number words, collectives, fractions, open orders of magnitude.

A numeral says what the words are worth; whether it is a figure of the news is for `quantities` to decide.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from recoupe.extraction.lexemes import Lexemes
from recoupe.model.pack import Numbers
from recoupe.settings import DEFAULT, Figures

Shape = Literal["digits", "words", "one", "collective", "open", "fraction"]

_ADDING = frozenset({"cardinal", "hundred", "thousand"})


class Numeral(NamedTuple):
    """A number in a text.

    first, last: pieces it covers, last excluded, with the article that belongs to it (*une dizaine*, *la moitié*).
    value: hundredths of the whole for a fraction. scale: the last multiplier (*trois millions*: 1000000), else 1.
    noun_after_of: whether the language puts a word between it and what it counts (*une dizaine de*).
    """

    first: int
    last: int
    value: float
    scale: float
    shape: Shape
    noun_after_of: bool = False


def numeral(lexemes: Lexemes, at: int, numbers: Numbers, settings: Figures = DEFAULT.figures) -> Numeral | None:
    """The numeral that begins at a piece, None where none does. Reads each word once, so a scan stays linear."""
    low = lexemes.low[at]
    if low[0].isdigit():
        value = numbers.parse(low)
        return None if value is None else _enlarged(lexemes, numbers, at, at + 1, value, "digits")
    entry = numbers.words.get(low)
    if entry is None:
        return _compound(lexemes, numbers, at) if "-" in low else None
    if entry.kind in _ADDING:
        last, value, scale = _cardinal(lexemes, numbers, at)
        one = last == at + 1 and value == 1
        return _enlarged(lexemes, numbers, at, last, value, "one" if one else "words", scale)
    if entry.kind == "collective" or entry.kind == "magnitude":
        return _without_count(lexemes, numbers, at, settings.open_factor)
    if entry.kind == "fraction":
        return _whole_fraction(lexemes, numbers, at)
    return None


def _compound(lexemes: Lexemes, numbers: Numbers, at: int) -> Numeral | None:
    """Words joined by hyphens: *quatre-vingt-dix-sept*, *demi-million*."""
    first, _, rest = lexemes.low[at].partition("-")
    entry, other = numbers.words.get(first), numbers.words.get(rest)
    if entry is None:
        return None
    if entry.kind == "half":
        if other is None or other.kind not in {"magnitude", "collective"}:
            return None
        start = at - 1 if at and numbers.words.get(lexemes.low[at - 1], None) is not None else at
        shape: Shape = "words" if other.kind == "magnitude" else "collective"
        return Numeral(start, at + 1, entry.value * other.value, other.value, shape, other.kind == "magnitude")
    last, value, scale = _cardinal(lexemes, numbers, at)
    if last == at:
        return None
    return _enlarged(lexemes, numbers, at, last, value, "words", scale)


def _cardinal(lexemes: Lexemes, numbers: Numbers, at: int) -> tuple[int, float, float]:
    """Where a run of number words ends (excluded; `at` where there is none), its value and its last multiplier."""
    words, joins = numbers.words, numbers.role("and")
    total = current = 0.0
    scale = 1.0
    index = at
    while index < lexemes.count:
        low = lexemes.low[index]
        step = index + 1
        if low in joins and index > at:
            # vingt et un: only after a round ten, and only one or eleven follow
            following = words.get(lexemes.word(step))
            if not (following and following.kind == "cardinal" and following.value in {1, 11} and _is_round(current)):
                break
            low = lexemes.low[step]
            step += 1
        state: tuple[float, float, float] | None = (total, current, scale)
        for part in low.split("-"):
            entry = words.get(part)
            if part in joins and index == step - 1 and "-" in low:
                continue
            if entry is None or entry.kind not in _ADDING or state is None:
                state = None
                break
            state = _added(state[0], state[1], entry.kind, entry.value)
        if state is None:
            break
        total, current, scale = state
        index = step
    return index, total + current, scale


def _is_round(current: float) -> bool:
    return current % 100 in {20, 30, 40, 50, 60, 70, 80, 90}


def _added(total: float, current: float, kind: str, value: float) -> tuple[float, float, float] | None:
    """Total, current part below a thousand and multiplier after one more word; None where it begins another number."""
    if kind == "thousand":
        return None if total else ((current or 1.0) * value, 0.0, value)
    if kind == "hundred":
        return None if current >= 10 else (total, (current or 1.0) * value, value)
    below = current % 100
    if below == 0:
        return total, current + value, 1.0
    if below == 4 and value == 20:
        return total, current - 4 + 80, 1.0
    # soixante-dix, quatre-vingt-onze; dix-sept
    if (below >= 20 and below % 10 == 0 and (value < 10 or (below in {60, 80} and value < 20))) or (
        below in {10, 70, 90} and 7 <= value <= 9
    ):
        return total, current + value, 1.0
    return None


def _enlarged(
    lexemes: Lexemes, numbers: Numbers, first: int, last: int, value: float, shape: Shape, scale: float = 1.0
) -> Numeral | None:
    """The numeral with the magnitude, collective or fraction that follows the count."""
    words = numbers.words
    entry = words.get(lexemes.word(last))
    if entry is None:
        return Numeral(first, last, value, scale, shape)
    if entry.kind == "thousand" and shape == "digits":
        return Numeral(first, last + 1, _times(value, entry.value), entry.value, shape)
    if entry.kind == "sign":
        if lexemes.word(last + 1) in numbers.role("currency_before"):
            return Numeral(first, last + 1, _times(value, entry.value), entry.value, shape)
        return Numeral(first, last, value, scale, shape)
    if entry.kind == "magnitude":
        return _with_magnitude(lexemes, numbers, first, last, value, entry.value, "words" if shape == "one" else shape)
    if entry.kind == "collective" and (entry.plural or value == 1):
        value, last = value * entry.value, last + 1
        factor, last = _of_magnitude(lexemes, numbers, last)
        return Numeral(first, last, value * factor, entry.value * factor, "collective", noun_after_of=True)
    if entry.kind == "fraction" and value * entry.value < 100 and shape != "digits":
        return _fraction(lexemes, numbers, first, last + 1, value * entry.value, shape == "one")
    return Numeral(first, last, value, scale, shape)


def _with_magnitude(
    lexemes: Lexemes, numbers: Numbers, first: int, last: int, value: float, magnitude: float, shape: Shape
) -> Numeral:
    """Millions and milliards, with *et demi* and the smaller part that may follow (*deux millions cinq cent mille*)."""
    words = numbers.words
    value, last = _times(value, magnitude), last + 1
    following = words.get(lexemes.word(last + 1))
    if lexemes.word(last) in numbers.role("and") and following is not None and following.kind == "half":
        return Numeral(first, last + 2, value + following.value * magnitude, magnitude, shape, noun_after_of=True)
    smaller = words.get(lexemes.word(last).partition("-")[0])
    if shape == "words" and smaller is not None and smaller.kind in _ADDING and smaller.value != 1:
        end, part, _ = _cardinal(lexemes, numbers, last)
        entry = words.get(lexemes.word(end))
        if entry is not None and entry.kind == "magnitude" and entry.value < magnitude:
            return Numeral(first, end + 1, value + part * entry.value, entry.value, shape, noun_after_of=True)
        if 1 < part < magnitude and end > last:
            return Numeral(first, end, value + part, 1.0, shape)
    return Numeral(first, last, value, magnitude, shape, noun_after_of=True)


def _of_magnitude(lexemes: Lexemes, numbers: Numbers, at: int) -> tuple[float, int]:
    """The factor of *de milliers*, *de millions* after a collective, and where it ends."""
    if lexemes.word(at) in numbers.role("of"):
        entry = numbers.words.get(lexemes.word(at + 1))
        if entry is not None and entry.plural and entry.kind in {"collective", "magnitude"}:
            return entry.value, at + 2
    return 1.0, at


def _without_count(lexemes: Lexemes, numbers: Numbers, at: int, open_factor: float) -> Numeral:
    """A collective or magnitude that no number counts: open in the plural (*des milliers*), else its value."""
    entry = numbers.words[lexemes.low[at]]
    factor, last = _of_magnitude(lexemes, numbers, at + 1)
    before = lexemes.word(at - 1)
    opened = before in numbers.role("several") or before in numbers.role("determiner")
    first = at - 1 if opened or before in numbers.role("definite") else at
    if entry.plural:
        return Numeral(
            first, last, open_factor * entry.value * factor, entry.value * factor, "open", noun_after_of=True
        )
    shape: Shape = "collective" if entry.kind == "collective" else "words"
    return Numeral(first, last, entry.value * factor, entry.value * factor, shape, noun_after_of=True)


def _whole_fraction(lexemes: Lexemes, numbers: Numbers, at: int) -> Numeral | None:
    """*la moitié*, *le tiers de*: a fraction whose article stands for its numerator."""
    if lexemes.word(at - 1) not in numbers.role("whole"):
        return None
    value = numbers.words[lexemes.low[at]].value
    if _is_stage(lexemes, numbers, at + 1):
        return None
    # "le cinquième", "le quart" alone are ranks and quarters of an hour
    if value < 50 and (value < 25 or lexemes.word(at + 1) not in numbers.role("of")):
        return None
    return Numeral(at - 1, at + 1, value, 1.0, "fraction")


def _fraction(lexemes: Lexemes, numbers: Numbers, first: int, last: int, value: float, one: bool) -> Numeral | None:
    """A fraction with its numerator; None where *un cinquième* may be the fifth of a row."""
    following = lexemes.word(last)
    if _is_stage(lexemes, numbers, last):
        return None
    if one and following and following[0].isalnum() and following not in numbers.role("of"):
        return None
    return Numeral(first, last, round(value, 1) if value < 99.9 else value, 1.0, "fraction")


def _is_stage(lexemes: Lexemes, numbers: Numbers, at: int) -> bool:
    """Whether a fraction is a stage of a contest: *le quart de finale*."""
    return lexemes.word(at) in numbers.role("of") and lexemes.word(at + 1) in numbers.role("stage")


def _times(value: float, factor: float) -> float:
    """A count with its magnitude, without the dust of binary fractions (66,1 milliards)."""
    return round(value * factor, 2)
