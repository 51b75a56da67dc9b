"""What an analyst knows better than the tables: who is whom, which statements are one, how reliable somebody is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations
from typing import Generic, Literal, NamedTuple, TypeVar

Letter = Literal["A", "B", "C", "D", "E", "F"]
Key = TypeVar("Key", bound=Hashable)
Rows = tuple[tuple[str, ...], ...]


class Rating(NamedTuple):
    """The reliability of an authority, by its name in the register: letter of the Admiralty code, and why."""

    name: str
    letter: Letter
    reason: str


class Corrections(NamedTuple):
    """Corrections to what linking and the default letters say; they win over both.

    same, not_same: names of authorities, each row one authority, or pairwise different ones. same_claims,
    not_same_claims: statements, by the id of a claim or by words of theirs, likewise. register: ratings by name.
    origin: where they come from, for messages.
    """

    same: Rows = ()
    not_same: Rows = ()
    same_claims: Rows = ()
    not_same_claims: Rows = ()
    register: tuple[Rating, ...] = ()
    origin: str = "corrections"


NONE = Corrections()
"""No correction at all."""


class Unmet(NamedTuple):
    """An entry of the corrections that stands for nothing in the dossier."""

    kind: Literal["name", "statement"]
    entry: str


class Classes(Generic[Key]):
    """Keys that stand for one thing, by the rows that say so, transitively. Near-linear in the keys."""

    def __init__(self, rows: Iterable[Sequence[Key]]) -> None:
        self._above: dict[Key, Key] = {}
        for row in rows:
            for key in row:
                left, right = self.of(row[0]), self.of(key)
                if left != right:
                    self._above[right] = left

    def of(self, key: Key) -> Key:
        """The key that stands for all that are the same as this one."""
        while (above := self._above.get(key, key)) != key:
            self._above[key] = self._above.get(above, above)
            key = above
        return key


class Contradiction(NamedTuple):
    """Rows that cannot all hold: the row that parts two entries, and those that join them."""

    apart: tuple[str, ...]
    same: Rows


def contradiction(same: Rows, not_same: Rows) -> Contradiction | None:
    """The first row of not_same of which two entries are the same, by name or transitively; None where none is."""
    classes = Classes([[folded(entry) for entry in row] for row in same])
    for row in not_same:
        for left, right in combinations(row, 2):
            one = classes.of(folded(left))
            if one == classes.of(folded(right)):
                return Contradiction(row, tuple(other for other in same if classes.of(folded(other[0])) == one))
    return None


_ARTICLE = re.compile(r"^(?:les? |la |l )")
_NO_LETTER = re.compile(r"[\W_]+")


def folded(entry: str) -> str:
    """A name or words as they are compared: without accents, case, signs and the article before them."""
    bare = unicodedata.normalize("NFKD", entry.casefold().replace("œ", "oe"))
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return _ARTICLE.sub("", _NO_LETTER.sub(" ", bare).strip())
