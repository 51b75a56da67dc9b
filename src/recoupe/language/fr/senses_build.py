"""Makes the index of senses from senses.tsv, senses_empty.tsv and the countries: forms of verbs, plurals, stems.

Only tools/build_senses_index.py, the tests and a checkout whose tables have changed come here; a start reads the index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple, cast, get_args

from recoupe.language.fr.folding import folded
from recoupe.language.fr.senses import FIRST_WORD, SECTION, fold, stem
from recoupe.language.fr.verbs import verbs
from recoupe.language.tables import rows
from recoupe.model.pack.senses import Role

# letters that a stem needs to bring in words that the table does not list: short ones collide (*croire*, *croître*);
# the first for words with a role, which can forbid a merge, the second for synonyms
SHORTEST_SHARED = (6, 5)
NUMBER_AND_GENDER = ("s", "e", "es")
INFLECTED = ("state", "who", "people", "total")
OPTIONAL = re.compile(r"\((\w+)\)")
EXACT, CONJUGATED = "=", "*"
NO_PLURAL = ("s", "x", "z", "r")
PLAIN_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+){0,4}|[%$€£]")
# names of countries that are words or first names as well
HOMOGRAPHS = frozenset(("dominique", "grenade", "hollande", "maurice", "la reunion", "reunion"))
COUNTRY = "country_"
"""Opens the concepts of countries; their ISO code follows in lower case."""


class Row(NamedTuple):
    """One concept: its role, the folded words that stand for it, and the stems of others that do."""

    concept: str
    role: Role
    words: tuple[str, ...]
    stems: tuple[str, ...]


class Index(NamedTuple):
    """All that the tables of senses say, every form written out.

    empty: folded words that say nothing. several: expressions of more than a word, as the forms that their first word
    takes and what may follow those (its spaces included) with the row that it stands for, the longest first.
    """

    rows: tuple[Row, ...]
    empty: tuple[str, ...]
    several: tuple[tuple[tuple[str, ...], tuple[tuple[str, int], ...]], ...]

    def written(self, sum_of_tables: str) -> str:
        """The index as the text that FrenchSenses reads."""
        sections = (
            [sum_of_tables],
            [row.concept for row in self.rows],
            [row.role for row in self.rows],
            [" ".join(row.words) for row in self.rows],
            [" ".join(row.stems) for row in self.rows],
            [" ".join(self.empty)],
            [" ".join(forms) for forms, _ in self.several],
            ["|".join(f"{tail}={place}" for tail, place in tails) for _, tails in self.several],
        )
        return SECTION.join("\n".join(section) for section in sections) + "\n"


def variants(item: str) -> list[str]:
    """All spellings of a cell's item, optional letters in and out: mis(e)(s)_à_mort."""
    parts = OPTIONAL.split(item)
    choices = [(part,) if i % 2 == 0 else ("", part) for i, part in enumerate(parts)]
    return ["".join(chosen).replace("_", " ") for chosen in product(*choices)]


def listed(item: str) -> tuple[list[str], bool, str]:
    """Spellings of an item, whether its stem is kept to itself, and the verb whose forms it stands for, "" for none.

    A verb behind another word (*se_refuser**) is written out, a spelling for each of its forms.
    """
    exact = item.startswith(EXACT)
    bare = item.removeprefix(EXACT)
    head, star, rest = bare.partition(CONJUGATED)
    before, link, verb = head.rpartition("_")
    if not star:
        return variants(bare), exact, ""
    if link:
        written = [before + link + form + rest for form in verbs().inflected(verb)]
        return [spelling for form in written for spelling in variants(form)], exact, ""
    return variants(verb + rest), exact, verb


class _Builder:
    """Collects the keys of each row: the words as listed first, then what follows from them."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, Role]] = []
        self.words: dict[str, int] = {}
        self.spelt: dict[str, int] = {}
        self.spelling: dict[str, str] = {}
        self.derived: dict[str, int] = {}
        self.stems: dict[str, set[int]] = {}
        self.expressions: dict[str, dict[str, int]] = {}
        self.empty_spelt = frozenset(word for row in rows("fr", "senses_empty.tsv") for word in row["words"].split())
        self.empty = frozenset(map(fold, self.empty_spelt))

    def add(self, concept: str, role: str, items: Iterable[str]) -> None:
        if role not in get_args(Role):
            raise ValueError(f"fr/senses.tsv: {role!r} is no role")
        self.rows.append((concept, cast("Role", role)))
        for item in items:
            self._item(item, role)

    def _item(self, item: str, role: str) -> None:
        spellings, exact, verb = listed(item)
        place = len(self.rows) - 1
        for spelling in spellings:
            plain = fold(spelling)
            if not PLAIN_WORD.fullmatch(plain):
                # texts are searched with their ligatures, which cannot be split without moving what stands behind
                for written in {plain, folded(spelling)}:
                    self._expression(written, verb, place)
                continue
            self._word(spelling.lower(), plain, place)
            for form in verbs().inflected(verb) if verb else () if exact else _inflected(plain, role):
                self.derived.setdefault(fold(form), place)
            root = stem(plain)
            if not exact and "-" not in plain and len(root) >= SHORTEST_SHARED[role == "theme"]:
                self.stems.setdefault(root, set()).add(place)

    def _expression(self, plain: str, verb: str, place: int) -> None:
        """Adds a folded expression under its first word, or under all forms of the verb that opens it."""
        opening = fold(verb) if verb else FIRST_WORD.match(plain).group()  # type: ignore[union-attr]
        for form in verbs().inflected(verb) if verb else (opening,):
            self.expressions.setdefault(fold(form), {}).setdefault(plain[len(opening) :], place)

    def _word(self, spelling: str, plain: str, place: int) -> None:
        """Adds a listed word; where rows differ by an accent alone (*sinistre*, *sinistré*), each spelling counts."""
        if self.spelt.setdefault(spelling, place) != place:
            other, here = self.rows[self.spelt[spelling]][0], self.rows[place][0]
            raise ValueError(f"fr/senses.tsv: {spelling!r} stands in {other} and in {here}")
        first = self.spelling.setdefault(plain, spelling)
        if plain in self.empty and spelling not in self.empty_spelt:
            self.words[spelling] = place  # *côte*, where *côté* says nothing
        elif self.words.setdefault(plain, place) == place:
            return
        elif spelling != plain:
            self.words[spelling] = place
        else:
            self.words[first], self.words[plain] = self.words[plain], place

    def countries(self) -> None:
        """Each country with its adjectives: *Russie*, *russes*."""
        for row in rows("fr", "countries.tsv"):
            self.rows.append((COUNTRY + row["iso"].lower(), "theme"))
            place = len(self.rows) - 1
            adjectives = [*row["masculine"].split(";"), *row["feminine"].split(";")]
            for name in (row["name"], *row["aliases"].split(";"), *adjectives, *(word + "s" for word in adjectives)):
                plain = fold(name)
                if len(plain) <= 2 or plain in HOMOGRAPHS:
                    continue
                if PLAIN_WORD.fullmatch(plain):
                    self.derived.setdefault(plain, place)
                else:
                    first = FIRST_WORD.match(plain).group()  # type: ignore[union-attr]
                    self.expressions.setdefault(first, {}).setdefault(plain[len(first) :], place)

    def built(self) -> Index:
        """What was collected; a form that two rows lead to goes with the first, a stem that two share with neither."""
        stems = {root: min(places) for root, places in self.stems.items() if len(places) == 1}
        words = {word: place for word, place in self.derived.items() if word not in self.empty} | self.words
        # what its stem brings in anyway need not be listed
        words = {
            word: place
            for word, place in words.items()
            if word in self.empty or not word.isascii() or "-" in word or stems.get(stem(word)) != place
        }
        by_row: dict[int, tuple[list[str], list[str]]] = {place: ([], []) for place in range(len(self.rows))}
        for i, keys in enumerate((words, stems)):
            for key, place in sorted(keys.items()):
                by_row[place][i].append(key)
        senses = tuple(Row(*self.rows[place], tuple(found), tuple(roots)) for place, (found, roots) in by_row.items())
        by_tails: dict[tuple[tuple[str, int], ...], list[str]] = {}
        for form, tails in sorted(self.expressions.items()):
            ranked = tuple(sorted(tails.items(), key=lambda tail: (-len(tail[0]), tail)))
            by_tails.setdefault(ranked, []).append(form)
        several = tuple((tuple(forms), tails) for tails, forms in by_tails.items())
        return Index(senses, tuple(sorted(self.empty)), several)


def _inflected(plain: str, role: str) -> Iterator[str]:
    """Plurals and feminines that the stemmer may not bring together."""
    if role in INFLECTED:
        yield from (plain + ending for ending in NUMBER_AND_GENDER)
    elif role in ("theme", "theory") and not plain.endswith(NO_PLURAL):
        yield plain + "s"


def built() -> Index:
    """The index that the tables make. Raises ValueError where they contradict themselves."""
    builder = _Builder()
    for row in rows("fr", "senses.tsv"):
        builder.add(row["concept"], row["role"], row["words"].split())
    builder.countries()
    return builder.built()
