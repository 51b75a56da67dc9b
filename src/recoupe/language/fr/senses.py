"""French words read for comparison: concept of the table, else a light stem.

The stemmer folds accents and drops endings of number, gender and conjugation; it knows no lexicon and does not want
to: a stem is never shown, only compared. Irregular forms stand in senses.tsv.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterable, Mapping
from itertools import chain, repeat
from typing import TypeVar, cast

from recoupe.language.fr.folding import folded
from recoupe.language.fr.inhabitants import derived
from recoupe.language.tables import data, rows
from recoupe.model.pack.senses import Role, Sense

# feminines that double the consonant: coréenne, patronne, officielle, muette
DOUBLED = ("enne", "onne", "elle", "ette")
ENDINGS = frozenset(ending for row in rows("fr", "senses_endings.tsv") for ending in row["endings"].split())
LONGEST_ENDING = max(map(len, ENDINGS))
# what is left of a word must keep three letters
SHORTEST_STEM = 3
LONGEST_STEM = 9
# a word of two letters or one says nothing by itself (*un*, *à*, *y*, initials); table words may be short (*km*)
SHORTEST_WORD = 3
TABLES = ("senses", "senses_empty", "senses_endings", "countries", "verbs", "irregular_verbs")
"""Tables the index is made from."""

INDEX = "senses_index.txt"
"""The index as it was last written, by tools/build_senses_index.py."""

SECTION = "\n==\n"
"""Between the sections of the index: sum of tables, concepts, their roles, their words (a line each), their stems,
empty words, forms of the first words of expressions (a line for those with the same rest), what may follow them."""

Value = TypeVar("Value")

MARKS = dict.fromkeys(range(0x300, 0x370))
"""Accents that stand apart, to be left out."""
FIRST_WORD = re.compile(r"\w+")
AFTER_WORD = re.compile(r"(?!\w)")


def fold(text: str) -> str:
    """The text in lower case without accents and ligatures."""
    low = text.lower()
    if low.isascii():
        return low
    return unicodedata.normalize("NFKD", low.replace("œ", "oe").replace("æ", "ae")).translate(MARKS)


def stem(folded: str) -> str:
    """The stem of a folded word."""
    word = folded
    if len(word) > SHORTEST_STEM:
        if word.endswith("aux"):
            word = word[:-2] + "l"
        elif word[-1] in "sx":
            word = word[:-1]
    if word.endswith(DOUBLED):
        word = word[:-2]
    for length in range(min(LONGEST_ENDING, len(word) - SHORTEST_STEM), 0, -1):
        if word[-length:] in ENDINGS:
            word = word[:-length]
            break
    if len(word) > SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    if word[-1:] == "y":
        word = word[:-1] + "i"
    return word[:LONGEST_STEM]


def sum_of_tables() -> str:
    """A short text that changes with any table that the index is made from."""
    total = 0
    for table in TABLES:
        total = zlib.crc32(data("fr", f"{table}.tsv"), total)
    return f"{total:08x}"


def written_index() -> str:
    """The index as it was last written; made anew where a table has changed since."""
    text = data("fr", INDEX).decode()
    if text.startswith(f"{sum_of_tables()}\n"):
        return text
    from recoupe.language.fr.senses_build import built

    return built().written(sum_of_tables())


def _spread(section: str, values: Iterable[Value]) -> dict[str, Value]:
    """The words of a section, each with the value of its line; no loop of Python's own: this is in every start."""
    counts = map(len, map(str.split, section.split("\n")))
    return dict(zip(section.split(), chain.from_iterable(map(repeat, values, counts)), strict=True))


class FrenchSenses:
    """Table of senses and the stemmer behind it; index: as senses_build.Index writes it, the package's own without."""

    def __init__(self, index: str | None = None) -> None:
        sections = (index or written_index()).removesuffix("\n").split(SECTION)
        _, concepts, roles, words, stems, empty, openings, tails = sections
        self._empty = frozenset(empty.split())
        self._senses = list(map(Sense, concepts.split(), cast("Iterable[Role]", roles.split())))
        self._known = _spread(words, self._senses)
        self._stems = _spread(stems, self._senses)
        # under each form of the first word of an expression, what may follow it, as the index has it
        self._openings = _spread(openings, tails.split("\n"))
        self._several: dict[str, dict[str, Sense]] = {}
        self._read: dict[str, Sense | None] = {}

    def _tails(self, first: str) -> Mapping[str, Sense]:
        """What may follow the first word of an expression, and what it then stands for, the longest first."""
        found = self._several.get(first)
        if found is None:
            pairs = [tail.rpartition("=") for tail in self._openings[first].split("|")]
            found = self._several[first] = {tail: self._senses[int(place)] for tail, _, place in pairs}
        return found

    def read(self, word: str) -> Sense | None:
        """What the word stands for; None for a word that says nothing by itself."""
        try:
            return self._read[word]
        except KeyError:
            if len(self._read) > 200_000:  # a bound on memory, not on what is known
                self._read.clear()
            sense = self._read[word] = self._known.get(word.lower()) or self._look_up(fold(word))
            return sense

    def inhabitants(self, text: str) -> Mapping[str, Sense]:
        """Words of a text that no table holds, made from a name in it (*dravonien*), with what that name stands for."""
        out = {}
        for word, name in derived(text).items():
            plain = fold(word)
            if plain in self._known or plain in self._empty or stem(plain) in self._stems:
                continue
            sense = self.read(name) if fold(name) not in self._known else None  # *François* is nobody of *France*
            if sense is not None:
                out[word] = sense
        return out

    def expressions(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Stretches of several words that the table reads as one (*perdu la vie*), in order."""
        plain = folded(text[start:end])
        found: list[tuple[int, int]] = []
        free = 0
        for first in FIRST_WORD.finditer(plain):
            word = first.group()
            if word not in self._openings or first.start() < free:
                continue
            here = first.end()
            for tail in self._tails(word):
                if plain.startswith(tail, here) and AFTER_WORD.match(plain, here + len(tail)):
                    free = here + len(tail)
                    found.append((start + first.start(), start + free))
                    break
        return found

    def _look_up(self, plain: str) -> Sense | None:
        known = self._known.get(plain)
        if known is not None:
            return known
        first = FIRST_WORD.match(plain)
        if first is not None and first.group() in self._openings:
            expression = self._tails(first.group()).get(plain[first.end() :])
            if expression is not None:
                return expression
        if plain in self._empty or len(plain) < SHORTEST_WORD:
            return None
        if "-" in plain:
            return Sense(plain, "theme")
        root = stem(plain)
        return self._stems.get(root) or Sense(root, "theme")
