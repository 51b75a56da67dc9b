"""Figures of a sentence with their bounds and what they count.

Read: digits with their separators, number words, collectives (*une dizaine*), open orders of magnitude (*des
milliers*), fractions and percentages, ranges, measures, durations. Refused: years, dates, clock times, ranks, names
with numbers, ages, calibres, scores, telephone numbers, the indefinite article, small definite numbers (*les deux
hommes*).
Linear in the length of the sentence: every look to the left or right is bounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from recoupe.extraction.counted import Counted, counted
from recoupe.extraction.lexemes import Lexemes
from recoupe.extraction.not_figures import is_no_figure
from recoupe.extraction.numerals import Numeral, numeral
from recoupe.model.pack import Numbers
from recoupe.model.pack.numbers import Bound
from recoupe.model.quantity import Approx, Quantity
from recoupe.model.text import Span
from recoupe.settings import DEFAULT, Figures

_MODAL_REACH = 4
"""Words before a verb of reaching in which its modal may stand (*pourrait encore s'élever à*)."""
_CHANGE_REACH = 8
"""Words before *de A à B* in which a verb of change may stand (*a ramené son estimation des sinistres de A à B*)."""
_SCORE = 100
"""From here on *de A à B*, the second one lower, is no score."""
_BOUND_WORDS = 5
"""Most words of a bound between *à* and its number (*à un peu plus de 450*), and the number itself."""
_PASSED_REACH = 10
"""Words around a mark (*la barre des 300*) in which it may be said to be passed."""


def quantities(
    text: str, span: Span, numbers: Numbers, taken: Sequence[Span] = (), settings: Figures = DEFAULT.figures
) -> tuple[Quantity, ...]:
    """The figures of text[span.start:span.end] in order, with offsets of the whole text.

    taken: spans of times already read; a number in one counts only where it measures a duration (*il y a six mois*).
    A bound word covers the number it stands next to, not the others of a list.
    """
    if not numbers.hinted(text[span.start : span.end]):
        return ()
    reader = _Reader(Lexemes(text, span, numbers.tokens), numbers, taken, settings)
    return tuple(reader.read())


class _Limit(NamedTuple):
    """A bound as found: what it says and the first piece of its words."""

    approx: Approx
    first: int
    one: str


class _Reader:
    """Reads one stretch from left to right; holds what all its steps need."""

    def __init__(self, lexemes: Lexemes, numbers: Numbers, taken: Sequence[Span], settings: Figures) -> None:
        self.lexemes, self.numbers, self.settings = lexemes, numbers, settings
        self.taken = sorted(taken, reverse=True)  # the next one last: those passed are dropped, which keeps this linear
        self.named = -1  # last piece of a number that was a name: "les articles 14 et 15"

    def read(self) -> list[Quantity]:
        found: list[Quantity] = []
        lexemes, words = self.lexemes, self.numbers.words
        at = 0
        while at < lexemes.count:
            low = lexemes.low[at]
            if not (low[0].isdigit() or low in words or "-" in low):
                at += 1
                continue
            number = numeral(lexemes, at, self.numbers, self.settings)
            if number is None:
                at += 1
                continue
            at, quantity = self._figure(number)
            if quantity is not None:
                found.append(quantity)
        return found

    def _figure(self, number: Numeral) -> tuple[int, Quantity | None]:
        """Where to read on, and the quantity at a numeral where it is one."""
        thing = counted(self.lexemes, number, self.numbers)
        rest = number.last
        if self._is_taken(number, thing):
            return rest, None
        ranged = self._range(number, thing)
        if ranged is not None:
            return ranged
        limit = self._limit_before(number.first - thing.ahead, thing)
        if number.shape == "one" and not self._one_counts(number, thing, limit):
            share = self._share(number, thing, limit)
            return (rest, None) if share is None else (share[0], share[1])
        if is_no_figure(self.lexemes, number, thing, self.numbers, limit is not None, self.named, self.settings):
            if self.numbers.names and thing.kind == "":
                self.named = number.last - 1
            return rest, None
        share = self._share(number, thing, limit)
        if share is not None:
            return share
        return thing.last, self._quantity(number, thing, limit)

    def _is_taken(self, number: Numeral, thing: Counted) -> bool:
        """Whether the number belongs to a time already read, other than as the length of a duration."""
        lexemes = self.lexemes
        start, end = lexemes.starts[number.first], lexemes.ends[number.last - 1]
        while self.taken and self.taken[-1].end <= start:
            self.taken.pop()
        if not self.taken or self.taken[-1].start >= end:
            return False
        if thing.kind != "duration":
            return True
        return thing.unit in self.numbers.role("clock_unit") and self._is_clock(number, thing, self.taken[-1])

    def _is_clock(self, number: Numeral, thing: Counted, span: Span) -> bool:
        """Whether hours inside a time are a time of day (*mardi à 9 heures*), not a length (*il y a neuf heures*)."""
        lexemes, numbers = self.lexemes, self.numbers
        after = lexemes.word(thing.last)
        if after in numbers.role("of"):
            return True  # du matin
        joined = after in numbers.role("to") or after in numbers.role("and")
        if joined and lexemes.word(thing.last + 1)[:1].isdigit():
            before = lexemes.word(number.first - 1)  # de 9 h à 17 h
            return before in numbers.role("from") or before in numbers.role("between")
        inside = thing.last < lexemes.count and lexemes.starts[thing.last] < span.end
        if inside and lexemes.raw[thing.last].islower():
            return False  # plus tard
        opener = number.first
        while opener and lexemes.starts[opener - 1] >= span.start:
            opener -= 1
        return lexemes.word(opener) not in numbers.role("length_opener")

    def _one_counts(self, number: Numeral, thing: Counted, limit: _Limit | None) -> bool:
        """Whether *un*, *une* is a number: bounded (*plus d'un an*) or before a noun always counted (*un mort*)."""
        lexemes, numbers = self.lexemes, self.numbers
        following = lexemes.word(number.last)
        if thing.half:
            return True
        if f"{lexemes.low[number.first]}_{following}" in numbers.role("one_not"):
            return False  # une mort tragique
        if following in numbers.role("one_counts"):
            return lexemes.word(thing.last) not in numbers.role("of")
        if limit is None or thing.kind == "":
            return False
        return limit.one == "yes" or (limit.one == "measure" and thing.kind not in {"", "noun"})

    def _limit_before(self, first: int, thing: Counted) -> _Limit | None:
        """The bound words that end right before a piece; an article or an opening quotation mark may stand between."""
        lexemes, numbers = self.lexemes, self.numbers
        at = first - 1
        while at >= 0 and lexemes.low[at] in numbers.role("opening"):
            at -= 1
        if at < 0:
            return None
        found = self._bound_ending(at, thing)
        if found is None and at and lexemes.low[at] in numbers.role("article"):
            found = self._bound_ending(at - 1, thing)
        return found

    def _bound_ending(self, at: int, thing: Counted) -> _Limit | None:
        low = self.numbers.normal(self.lexemes.low[at])
        stems = [bound for bound in self.numbers.bounds_before_stems if low.startswith(bound.words[0][:-1])]
        for bound in (*self.numbers.bounds_before.get(low, ()), *stems):
            first = self._spelled_backwards(bound, at)
            if first is not None and self._allowed(bound, first, thing):
                return _Limit(bound.approx, first, bound.one)
        return None

    def _spelled_backwards(self, bound: Bound, at: int) -> int | None:
        """The first piece of a bound's words where they end at a piece, None where they do not."""
        lexemes, normal = self.lexemes, self.numbers.normal
        if at + 1 < len(bound.words):
            return None
        for offset, word in enumerate(bound.words):
            low = normal(lexemes.low[at - offset])
            if low != word and not (word[-1] == "-" and low.startswith(word[:-1])):
                return None
        return at + 1 - len(bound.words)

    def _allowed(self, bound: Bound, first: int, thing: Counted) -> bool:
        if not bound.needs:
            return True
        low = self.lexemes.low
        if bound.needs == "duration":
            return thing.kind == "duration"
        if bound.needs == "modal":
            return not self.numbers.role("modal").isdisjoint(low[max(0, first - _MODAL_REACH) : first])
        passed = self.numbers.stems("passed")
        return any(word.startswith(passed) for word in low[max(0, first - _PASSED_REACH) : first + _PASSED_REACH])

    def _limit_after(self, last: int) -> tuple[Approx, int] | None:
        """The bound words right after a number and its noun, or after one adjective more, and where they end."""
        lexemes, numbers = self.lexemes, self.numbers
        for at in (last, last + 1):
            if at >= lexemes.count:
                return None
            for bound in numbers.bounds_after.get(numbers.normal(lexemes.low[at]), ()):
                end = at + len(bound.words)
                spelled = tuple(numbers.normal(low) for low in lexemes.low[at:end])
                # "trois morts, environ dix blessés": these words bound the next number
                ended = bound.needs != "end" or self._is_no_adjective(end)
                if spelled == bound.words and ended and not self._bounds_the_next(end):
                    return bound.approx, end
            if not numbers.can_be_counted(lexemes.raw[at], several=True):
                return None
        return None

    def _is_no_adjective(self, at: int) -> bool:
        word = self.lexemes.word(at)
        return not word[:1].isalpha() or word in self.numbers.function_words

    def _bounds_the_next(self, at: int) -> bool:
        """Whether a number follows, with or without a preposition (*trois morts et plus de dix blessés*)."""
        lexemes = self.lexemes
        if lexemes.word(at) in self.numbers.role("of"):
            at += 1
        return at < lexemes.count and numeral(lexemes, at, self.numbers, self.settings) is not None

    def _range(self, number: Numeral, thing: Counted) -> tuple[int, Quantity | None] | None:
        """Where to read on and the range that begins at a numeral, None where none does."""
        lexemes, numbers = self.lexemes, self.numbers
        at = thing.last
        if number.shape == "open" or at + 1 >= lexemes.count:
            return None
        join, before = lexemes.low[at], lexemes.word(number.first - 1)
        if join in numbers.role("to") and before in numbers.role("from"):
            change = self._change(number, thing, at)
            if change is not None:
                return change
        opened = False
        if before in numbers.role("between") and join in numbers.role("and"):
            opened = True
        elif join in numbers.role("to"):
            opened = before in numbers.role("from")
        elif join in numbers.role("or"):
            pass
        elif not (join in _HYPHENS and lexemes.touches(at) and lexemes.touches(at + 1)):
            return None
        if not opened and thing.kind not in {"", "share"}:
            return None
        other = numeral(lexemes, at + 1, numbers, self.settings)
        if other is None or other.shape == "open":
            return None
        end = counted(lexemes, other, numbers)
        if end.kind == "" and not opened and join not in numbers.role("or"):
            # "3 à 1", "6-4": a score
            return (other.last, None) if number.value >= other.value or join in _HYPHENS else None
        if thing.unit and end.unit and thing.unit != end.unit:
            return None
        low = number.value * _distributed(number, other)
        if low >= other.value:
            # "battu de 2 à 1": a score
            score = opened and join in numbers.role("to") and not (thing.kind or end.kind) and number.value < _SCORE
            return (other.last, None) if score and thing.last == number.last else None
        first = number.first - 1 if opened else number.first
        what = end if thing.unit == "" else thing
        # the hyphen of "10-15 navires" would read as a code
        if join not in _HYPHENS and is_no_figure(lexemes, number, what, numbers, opened, self.named, self.settings):
            return (other.last, None)
        limit = self._limit_before(first, end)
        start = limit.first if limit is not None else first
        stop = end.last if end.kind else other.last
        unit = end.unit or thing.unit
        return stop, self._made(None, low, other.value, unit, "range", start, stop)

    def _change(self, number: Numeral, thing: Counted, at: int) -> tuple[int, Quantity] | None:
        """Where *de A à B* ends and the figure reached, where it tells how a figure moved (*passé de 40 à 52*).

        None where A and B are the ends of a range. at: the piece of *à*.
        """
        lexemes, numbers = self.lexemes, self.numbers
        reached = self._reached(at + 1)
        if reached is None:
            return None
        other, end, limit = reached
        if thing.unit and end.unit and thing.unit != end.unit:
            return None
        before, after = _same_scale(number, other)
        falls = before > after
        said = lexemes.low[max(0, number.first - _CHANGE_REACH) : number.first]
        if self._names_one_of("change_down", said):
            moved = falls  # "baissé de 12 à 15 %" tells by how much
        else:
            moved = before != after and (self._names_one_of("change", said) or (falls and end.kind not in {"", "noun"}))
        if not moved or is_no_figure(lexemes, number, thing, numbers, limit is not None, self.named, self.settings):
            return None
        approx: Approx = limit.approx if limit else "about" if other.shape == "collective" else "exact"
        stop = max(end.last, other.last)
        return stop, self._bounded(after, end.unit or thing.unit, approx, number.first - 1, stop)

    def _reached(self, at: int) -> tuple[Numeral, Counted, _Limit | None] | None:
        """The number at a piece or after the bound words there (*à près de 450*), what it counts and its bound."""
        lexemes, numbers = self.lexemes, self.numbers
        for inner in range(at, min(at + _BOUND_WORDS, lexemes.count)):
            other = numeral(lexemes, inner, numbers, self.settings)
            if other is None:
                continue
            if other.shape == "open":
                return None
            end = counted(lexemes, other, numbers)
            if other.first <= at:
                return other, end, None
            limit = self._limit_before(other.first - end.ahead, end)
            return (other, end, limit) if limit is not None and limit.first <= at else None
        return None

    def _names_one_of(self, role: str, words: Sequence[str]) -> bool:
        """Whether one of the words has that role, by itself or by its beginning."""
        held, stems = self.numbers.role(role), self.numbers.stems(role)
        return any(word in held or word.startswith(stems) for word in words)

    def _share(self, number: Numeral, thing: Counted, limit: _Limit | None) -> tuple[int, Quantity] | None:
        """*un habitant sur cinq* as a percentage."""
        lexemes, numbers = self.lexemes, self.numbers
        at = thing.last
        if thing.kind not in {"", "noun"} or lexemes.word(at) not in numbers.role("out_of") or at + 1 >= lexemes.count:
            return None
        base = numeral(lexemes, at + 1, numbers, self.settings)
        if base is None or base.value not in self.settings.ratio_bases or number.value >= base.value:
            return None
        if counted(lexemes, base, numbers).kind:
            return None
        first = limit.first if limit is not None else number.first
        share = round(100 * number.value / base.value, 1)
        return base.last, self._bounded(share, "percent", limit.approx if limit else "exact", first, base.last)

    def _quantity(self, number: Numeral, thing: Counted, limit: _Limit | None) -> Quantity:
        value = number.value + thing.half
        first = number.first - thing.ahead if limit is None else limit.first
        last = max(thing.last, number.last)
        approx: Approx = "about" if number.shape == "collective" else "exact"
        after = self._limit_after(last)
        if after is not None:
            last = after[1]
        if limit is not None:
            approx = limit.approx
        elif after is not None:
            approx = after[0]
        if number.shape == "open":
            return self._bounded(value, thing.unit, "at_least", first, last, vague=True)
        return self._bounded(value, thing.unit, approx, first, last)

    def _bounded(
        self, value: float, unit: str, approx: Approx, first: int, last: int, *, vague: bool = False
    ) -> Quantity:
        low = value if approx in {"exact", "at_least"} else None
        high = value if approx in {"exact", "at_most"} else None
        return self._made(value, low, high, unit, approx, first, last, vague=vague)

    def _made(
        self,
        value: float | None,
        low: float | None,
        high: float | None,
        unit: str,
        approx: Approx,
        first: int,
        last: int,
        *,
        vague: bool = False,
    ) -> Quantity:
        span = self.lexemes.span_of(first, last)
        return Quantity(value, low, high, unit, approx, span, span.of(self.lexemes.text), vague)


_HYPHENS = frozenset("-–—")
_SHARED_RATIO = 100.0
"""Most times that one end of a change may be the other for both to share a multiplier (not *de 900 à 1,2 million*)."""


def _same_scale(before: Numeral, after: Numeral) -> tuple[float, float]:
    """Both ends of a change, the multiplier that one of them leaves out added: *de 900 à 640 millions*."""
    first, last = before.value, after.value
    if after.scale > 1 and before.scale == 1 and first < min(1000.0, _SHARED_RATIO * last / after.scale):
        return first * after.scale, last
    if before.scale > 1 and after.scale == 1 and last < min(1000.0, _SHARED_RATIO * first / before.scale):
        return first, last * before.scale
    return first * _distributed(before, after), last


def _distributed(low: Numeral, high: Numeral) -> float:
    """What the lower end is to be multiplied by: *entre trois et cinq milliards*, *10 à 15 000*."""
    if low.scale == 1 and low.value < 1000 and high.scale > 1 and low.value * high.scale <= high.value:
        return high.scale
    if (
        low.scale == 1
        and low.value < 1000
        and high.value % 1000 == 0
        and high.value / 10 < low.value * 1000 < high.value
    ):
        return 1000.0
    return 1.0
