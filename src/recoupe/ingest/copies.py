"""Text that articles share: passages of at least `Ingest.minimum_copied_words` words in a row.

Method: winnowing (Schleimer, Wilkerson, Aiken 2003) over hashes of six words finds where two texts may run together,
then the run is extended word by word, so that what is reported is exact. Words are compared without regard to case,
typography (apostrophes, quotation marks, no-break spaces) and composed or combining accents.

Articles are taken in order of publication, and each passage is linked to the earliest article that has it: a thousand
copies of one dispatch give 999 links, not half a million. So the cost grows with the words read and the passages
found. A fingerprint that occurs in more than `Ingest.maximum_contexts` different passages is a set phrase and is
dropped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import NamedTuple

from recoupe.model.copies import Copy, Passage
from recoupe.model.text import Article, Span
from recoupe.settings import DEFAULT, Ingest, Settings

# « l'explosion » is one word, whatever its apostrophe; « après-midi » is two
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_WORD_WITH_MARKS = re.compile(r"[^\W_](?:'?[^\W_]|[\u0300-\u036f])*")
_MASK = (1 << 61) - 1
_STEP = 0x1E3779B97F4A7C15


class _Words:
    """The words of one article, each as a number that is the same for the same word everywhere."""

    __slots__ = ("_spans", "article", "numbers")

    def __init__(self, article: Article, numbers: dict[str, int]) -> None:
        """numbers: word to number, in order of first occurrence; filled here."""
        self.article = article
        self._spans: list[tuple[int, int]] | None = None
        words = _pattern(article.text).findall(_plain(article.text))
        if unicodedata.is_normalized("NFC", article.text):
            keys = [word.lower() for word in words]
        else:
            keys = [unicodedata.normalize("NFC", word.lower()) for word in words]
        self.numbers = [numbers.setdefault(key, len(numbers)) for key in keys]

    def span(self, start: int, words: int) -> Span:
        """The characters of so many words. Found on first use: most articles share nothing."""
        if self._spans is None:
            text = self.article.text
            self._spans = [match.span() for match in _pattern(text).finditer(_plain(text))]
        return Span(self._spans[start][0], self._spans[start + words - 1][1])


def _plain(text: str) -> str:
    """The text with one kind of apostrophe; no character moves."""
    return text.replace("’", "'")


def _pattern(text: str) -> re.Pattern[str]:
    return _WORD if unicodedata.is_normalized("NFC", text) else _WORD_WITH_MARKS


class _Run(NamedTuple):
    """A shared run: where it begins in the earlier and the later article, and its length in words."""

    earlier: int
    later: int
    words: int


def copies(articles: Sequence[Article], settings: Settings = DEFAULT) -> tuple[Copy, ...]:
    """Pairs of articles that share passages, in order of the later article, then of the earlier one.

    The order is that of publication; where the dates of a pair do not give it, that of the documents' names, and
    `dated` is false. Passages of a pair do not overlap in the later article.
    """
    ordered = sorted(articles, key=_order)
    numbers: dict[str, int] = {}
    index = _Index(settings.ingest)
    found: list[Copy] = []
    for article in ordered:
        words = _Words(article, numbers)
        for earlier, runs in sorted(index.runs_of(words).items()):
            found.append(_copy(index.members[earlier], words, runs))
    return tuple(found)


class _Index:
    """Fingerprints of the articles so far, each with the passages it occurs in, earliest first."""

    def __init__(self, settings: Ingest) -> None:
        self._settings = settings
        self.members: list[_Words] = []
        self._places: dict[int, list[tuple[int, int]]] = {}

    def runs_of(self, words: _Words) -> dict[int, list[_Run]]:
        """Runs that an article shares with those before it, by number of the earlier one; then adds the article."""
        own = len(self.members)
        self.members.append(words)
        gram = self._settings.gram_words
        fingerprints = _fingerprints(words.numbers, gram, self._settings.window_grams)
        runs, covered = self._runs(fingerprints, words.numbers)
        for fingerprint, place in fingerprints:
            places = self._places.setdefault(fingerprint, [])
            # words of a passage that an earlier article has are not indexed again: that one stands for them
            if (
                len(places) <= self._settings.maximum_contexts
                and not (places and places[-1][0] == own)
                and not _inside(covered, place, gram)
            ):
                places.append((own, place))
        return runs

    def _runs(self, fingerprints: list[tuple[int, int]], numbers: list[int]) -> tuple[dict[int, list[_Run]], bytearray]:
        """Runs by number of the earlier article, and which words they cover. The earliest article is tried first."""
        runs: dict[int, list[_Run]] = {}
        covered = bytearray(len(numbers))
        matches = [
            (earlier, place, start)
            for fingerprint, place in fingerprints
            if (places := self._places.get(fingerprint)) and len(places) <= self._settings.maximum_contexts
            for earlier, start in places
        ]
        for earlier, place, start in sorted(matches):
            if _inside(covered, place, self._settings.gram_words):
                continue
            last = runs[earlier][-1] if earlier in runs else None
            # one word more than what the first article has is no reason to name another one
            if self._new_words(numbers, self.members[earlier].numbers, place, start, covered):
                run = _extended(self.members[earlier].numbers, numbers, start, place, last)
                runs.setdefault(earlier, []).append(run)
                covered[run.later : run.later + run.words] = b"\1" * run.words
        return runs, covered

    def _new_words(self, later: list[int], earlier: list[int], place: int, start: int, covered: bytearray) -> bool:
        """Whether enough words around a match are shared and not yet covered. Looks no further than needed."""
        gram, enough = self._settings.gram_words, self._settings.minimum_copied_words
        if later[place : place + gram] != earlier[start : start + gram]:
            return False
        found = covered.count(0, place, place + gram)
        back = 1
        while found < enough and min(place, start) >= back and later[place - back] == earlier[start - back]:
            if covered[place - back]:
                break
            found += 1
            back += 1
        ahead = gram
        longest = min(len(later) - place, len(earlier) - start)
        while found < enough and ahead < longest and later[place + ahead] == earlier[start + ahead]:
            if covered[place + ahead]:
                break
            found += 1
            ahead += 1
        return found >= enough


def _inside(covered: bytearray, place: int, words: int) -> bool:
    return covered.count(1, place, place + words) == words


def _fingerprints(numbers: list[int], gram: int, window: int) -> list[tuple[int, int]]:
    """Hashes of grams of words with the place of each, thinned out: the smallest of each window of grams.

    A text shorter than a window keeps its smallest; one shorter than a gram has none.
    """
    hashes = numbers
    size = 1
    while size < gram:
        # grams of `size` words joined to longer ones: one multiplication a word and round
        grown = min(2 * size, gram)
        step = _STEP + 2 * size
        hashes = [(left * step + right) & _MASK for left, right in zip(hashes, hashes[grown - size :], strict=False)]
        size = grown
    if not hashes:
        return []
    # place in the low bits: of equal hashes the first in the window is kept
    packed = [((value >> 5) << 32) | place for place, value in enumerate(hashes)]
    smallest, width = packed, 1
    while width < window and len(smallest) > 1:
        shift = min(width, window - width, len(smallest) - 1)
        smallest = list(map(min, smallest, smallest[shift:]))
        width += shift
    return [(value >> 32, value & 0xFFFFFFFF) for value in dict.fromkeys(smallest)]


def _extended(left: list[int], right: list[int], start: int, place: int, last: _Run | None) -> _Run:
    """The longest run through two places, not going back into the run before it in the later article."""
    floor = last.later + last.words if last else 0
    begin_left, begin_right = start, place
    if begin_right < floor:
        begin_left, begin_right = start + floor - place, floor
    while begin_left > 0 and begin_right > floor and left[begin_left - 1] == right[begin_right - 1]:
        begin_left -= 1
        begin_right -= 1
    end_left, end_right = max(start, begin_left), max(place, begin_right)
    most_left, most_right = len(left), len(right)
    while end_left < most_left and end_right < most_right and left[end_left] == right[end_right]:
        end_left += 1
        end_right += 1
    return _Run(begin_left, begin_right, end_left - begin_left)


def _copy(earlier: _Words, later: _Words, runs: list[_Run]) -> Copy:
    passages = tuple(
        Passage(
            earlier.span(run.earlier, run.words),
            later.span(run.later, run.words),
            run.words,
        )
        for run in sorted(runs, key=lambda run: run.later)
    )
    shared = sum(run.words for run in runs)
    return Copy(
        earlier=earlier.article.id,
        later=later.article.id,
        share=round(shared / len(later.numbers), 4),
        passages=passages,
        dated=_dated(earlier.article, later.article),
    )


def _order(article: Article) -> tuple[bool, datetime, str, str]:
    """Dated articles first, by time; a day without minutes counts as its noon."""
    moment = _moment(article)
    return moment is None, moment or datetime.max.replace(tzinfo=UTC), article.document, article.id


def _moment(article: Article) -> datetime | None:
    published = article.published
    if published is None:
        return None
    if published.moment is None:
        return datetime.combine(published.day, time(12), UTC)
    return published.moment if published.moment.tzinfo else published.moment.replace(tzinfo=UTC)


def _dated(earlier: Article, later: Article) -> bool:
    """Whether the dates say which of two articles came first; minutes count only where both have them."""
    left, right = earlier.published, later.published
    if left is None or right is None:
        return False
    if left.moment and right.moment:
        return _moment(earlier) != _moment(later)
    return left.day < right.day
