"""French words read for comparison: concept of the table, else a light stem.

The stemmer folds accents and drops endings of number, gender and conjugation; it knows no lexicon and does not want
to: a stem is never shown, only compared. Irregular forms stand in senses.tsv.
"""

from __future__ import annotations

import re
import unicodedata
from typing import cast, get_args

from recoupe.language.fr.folding import folded
from recoupe.language.tables import rows
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
# letters that a stem needs to bring in words that the table does not list: short ones collide (*croire*, *croître*);
# the first for words with a role, which can forbid a merge, the second for synonyms
SHORTEST_SHARED = (6, 5)
NUMBER_AND_GENDER = ("s", "e", "es")
INFLECTED = ("state", "who", "people", "total")
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


class FrenchSenses:
    """Table of senses and the stemmer behind it."""

    def __init__(self) -> None:
        self._known: dict[str, Sense] = {}
        self._stems: dict[str, Sense] = {}
        self._empty = {word for row in rows("fr", "senses_empty.tsv") for word in fold(row["words"]).split()}
        for row in rows("fr", "senses.tsv"):
            if row["role"] not in get_args(Role):
                raise ValueError(f"fr/senses.tsv: {row['role']!r} is no role")
            sense = Sense(row["concept"], cast("Role", row["role"]))
            for word in fold(row["words"]).split():
                listed = word.replace("_", " ")
                self._known.setdefault(listed, sense)
                for ending in NUMBER_AND_GENDER if sense.role in INFLECTED else ():
                    self._known.setdefault(listed + ending, sense)
        for word, sense in self._known.items():
            root = stem(word)
            if len(root) >= SHORTEST_SHARED[sense.role == "theme"] and " " not in word:
                self._stems.setdefault(root, sense)
        # expressions of several words, the longest first, under their first word
        self._several: dict[str, list[str]] = {}
        for word in sorted((word for word in self._known if " " in word), key=lambda word: (-len(word), word)):
            self._several.setdefault(word.split(" ", 1)[0].split("'", 1)[0], []).append(word)
        self._read: dict[str, Sense | None] = {}

    def read(self, word: str) -> Sense | None:
        """What the word stands for; None for a word that says nothing by itself."""
        try:
            return self._read[word]
        except KeyError:
            if len(self._read) > 200_000:  # a bound on memory, not on what is known
                self._read.clear()
            sense = self._read[word] = self._look_up(fold(word))
            return sense

    def expressions(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Stretches of several words that the table reads as one (*perdu la vie*), in order."""
        plain = folded(text[start:end])
        found: list[tuple[int, int]] = []
        free = 0
        for first in FIRST_WORD.finditer(plain):
            here = first.start()
            for expression in self._several.get(first.group(), ()):
                after = here + len(expression)
                if here >= free and plain.startswith(expression, here) and AFTER_WORD.match(plain, after):
                    found.append((start + here, start + after))
                    free = after
                    break
        return found

    def _look_up(self, plain: str) -> Sense | None:
        known = self._known.get(plain)
        if known is not None:
            return known
        if plain in self._empty or len(plain) < SHORTEST_WORD:
            return None
        if "-" in plain:
            return Sense(plain, "theme")
        root = stem(plain)
        return self._stems.get(root) or Sense(root, "theme")
