"""The words by which French news names those who assert something: one index over all tables of names.

A phrase is found by its folded words, longest first. The index is read from names_index.txt, which was made from the
tables: about 10 ms, once per pack. Where a table has changed since, the index is made anew from the tables, in 150 ms.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, cast

from recoupe.language.tables import data, rows
from recoupe.model.authority import Kind, Relation

Sort = Literal[
    "body", "person", "country", "capital", "demonym", "office", "institution", "people", "document", "portfolio",
    "bearing", "title",
]  # fmt: skip

TABLES = (
    "bodies_africa", "bodies_americas", "bodies_asia", "bodies_europe", "bodies_middle_east", "organisations",
    "outlets", "persons", "countries", "offices", "institutions", "people", "documents", "portfolios", "bearings",
    "titles", "name_words",
)  # fmt: skip
"""Tables the index is made from."""

CAPITAL = ("", "c", "C")
ARTICLE = "a"
"""Letters behind a place in the index: what capital a phrase asks for (see Entry), and that it asks for an article."""

INDEX = "names_index.txt"
"""The index as it was last written, by tools/build_names_index.py."""

WORDS = {row["role"]: frozenset(row["words"].split()) for row in rows("fr", "name_words.tsv")}
"""Folded small words by role: articles, prepositions, particles of names, endings of adjectives of peoples."""

ARTICLES = WORDS["article"]
STOPS = WORDS["stop"]

_STATE_KINDS = """
army diplomacy government head_of_state intelligence_service justice legislature local_government ministry police
public_service state
"""
OF_STATES = frozenset(_STATE_KINDS.split())
"""Kinds whose bodies speak for a state."""


def _letters() -> dict[int, str | None]:
    plain: dict[int, str | None] = {}
    for code in range(0xC0, 0x250):
        first = unicodedata.normalize("NFKD", chr(code))[0]
        if first != chr(code):
            plain[code] = first.lower()
    plain |= {ord(a): b for a, b in zip("œæßıłøđ", ("oe", "ae", "ss", "i", "l", "o", "d"), strict=True)}
    plain |= dict.fromkeys(map(ord, "’'ʼ`-‐‑–.,()/&\u00a0\u202f\u2009«»“”\"…"), " ")
    return plain | dict.fromkeys(range(0x300, 0x370))


LETTERS = _letters()


def folded(text: str) -> str:
    """The text in lower case, without accents, apostrophes and punctuation; tabs, semicolons and line ends stay."""
    return text.lower().translate(LETTERS)


class Entry(NamedTuple):
    """What one phrase of the tables stands for.

    name: lemma or canonical name. body, side, country, scope: columns of the tables. capital: 0 any case, 1 the first
    letter must be a capital, 2 all letters (short acronyms). article: it must follow an article (*le Monde*).
    former: the phrase is a name no longer in use. many: it is a plural.
    """

    sort: Sort
    name: str
    kind: Kind
    country: str | None = None
    body: str | None = None
    side: str | None = None
    scope: str = ""
    capital: int = 0
    article: bool = False
    former: bool = False
    many: bool = False
    until: int | None = None
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class Index:
    """All that the tables of names say, as it is written and read.

    entries: each distinct entry once, as cells, apart from how a phrase must be written. phrases: folded phrase ->
    places of its entries, joined by a space, most telling first, each with letters of CAPITAL and ARTICLE behind it.
    known: name of a body -> place of its entry. The rest: see Lexicon.
    """

    entries: tuple[str, ...]
    phrases: Mapping[str, str]
    known: Mapping[str, str]
    reach: Mapping[str, int]
    seats: Mapping[tuple[str, str], str]
    states: Mapping[str, str]
    lands: Mapping[str, str]
    shared: frozenset[str]

    def written(self, sum_of_tables: str) -> str:
        """The index as a text, sections apart by an empty line."""
        by_reach: dict[int, list[str]] = {}
        for word, size in self.reach.items():
            by_reach.setdefault(size, []).append(word)
        by_land: dict[str, list[str]] = {}
        for phrase, code in self.lands.items():
            by_land.setdefault(code, []).append(phrase)
        sections = (
            [sum_of_tables],
            self.entries,
            self.phrases,
            self.phrases.values(),
            self.known,
            self.known.values(),
            [f"{size} {' '.join(words)}" for size, words in sorted(by_reach.items())],
            [f"{generic}\t{country}\t{name}" for (generic, country), name in self.seats.items()],
            [f"{code}\t{name}" for code, name in self.states.items()],
            [f"{code}\t{';'.join(phrases)}" for code, phrases in by_land.items()],
            sorted(self.shared),
        )
        return "\n\n".join("\n".join(section) for section in sections)

    @classmethod
    def read(cls, text: str) -> Index:
        """The index of a text that `written` gave."""
        _, entries, phrases, places, known, known_places, reach, seats, states, lands, shared = text.split("\n\n")
        reaching: dict[str, int] = {}
        for line in reach.split("\n"):
            size, _, words = line.partition(" ")
            reaching.update(dict.fromkeys(words.split(" "), int(size)))
        where: dict[str, str] = {}
        for line in lands.split("\n"):
            code, _, names = line.partition("\t")
            where.update(dict.fromkeys(names.split(";"), code))
        rows_of_seats = [line.split("\t") for line in seats.split("\n")]
        return cls(
            tuple(entries.split("\n")),
            dict(zip(phrases.split("\n"), places.split("\n"), strict=True)),
            dict(zip(known.split("\n"), known_places.split("\n"), strict=True)),
            reaching,
            {(generic, country): name for generic, country, name in rows_of_seats},
            dict(line.split("\t") for line in states.split("\n")),
            where,
            frozenset(shared.split("\n")),
        )


def sum_of_tables() -> str:
    """A short text that changes with any table of names."""
    total = 0
    for table in TABLES:
        total = zlib.crc32(data("fr", f"{table}.tsv"), total)
    return f"{total:08x}"


def written_index() -> Index | None:
    """The index as it was last written; None where a table has changed since."""
    text = data("fr", INDEX).decode()
    return Index.read(text) if text.startswith(f"{sum_of_tables()}\n") else None


class Lexicon:
    """All phrases of the tables of names.

    reach: first word -> words of the longest phrase that begins with it.
    seats: (generic body, country) -> the name its country's press form has (*Pentagone*).
    states: ISO code -> French name. shared: names that bodies of several states bear (*DGSN*); alone they are none.
    lands: folded name, capital or adjective of a people -> ISO code, where it means one country.
    """

    def __init__(self, index: Index | None = None) -> None:
        index = index or written_index()
        if index is None:
            from recoupe.language.fr.lexicon_build import built

            index = built()
        self.reach = index.reach
        self.seats = index.seats
        self.states = index.states
        self.lands = index.lands
        self.shared = index.shared
        self._index = index
        self._entries: dict[str, Entry] = {}
        self._found: dict[str, tuple[Entry, ...]] = {}

    def at(self, phrase: str) -> tuple[Entry, ...]:
        """What a folded phrase can stand for, most telling first."""
        found = self._found.get(phrase)
        if found is None:
            places = self._index.phrases.get(phrase)
            if places is None:
                return ()
            found = self._found[phrase] = tuple([self._entry(place) for place in places.split(" ")])
        return found

    def body(self, name: str | None) -> Entry | None:
        """What the tables know of the body of that name, None for a body that is in none."""
        place = self._index.known.get(name) if name else None
        return self._entry(place) if place else None

    def _entry(self, place: str) -> Entry:
        entry = self._entries.get(place)
        if entry is None:
            plain = place.rstrip("cCa")
            entry = entry_of(self._index.entries[int(plain)].split("\t"))
            if plain != place:
                marks = place[len(plain) :]
                entry = entry._replace(capital=CAPITAL.index(marks.rstrip(ARTICLE)), article=marks.endswith(ARTICLE))
            self._entries[place] = entry
        return entry

    def completed(self, body: str, country: str) -> str:
        """The body of that country by its own name: *Ministère de la Défense* of US is *Pentagone*."""
        return completed(body, country, self.seats, self.states)


def completed(body: str, country: str, seats: Mapping[tuple[str, str], str], states: Mapping[str, str]) -> str:
    """The name a generic body has in a country."""
    return seats.get((body, country)) or (states[country] if body == "État" else f"{body} ({country})")


def cells_of(entry: Entry) -> list[str]:
    """An entry as cells without its capital and article; flags are 1 or empty."""
    sort, name, kind, country, body, side, scope, _, _, former, many, until, relation = entry
    texts = (sort, name, kind, country, body, side, scope)
    return [*(text or "" for text in texts), "1"[:former], "1"[:many], str(until or ""), relation or ""]


def entry_of(cells: list[str]) -> Entry:
    """The entry that those cells were made of."""
    sort, name, kind, country, body, side, scope, former, many, until, relation = cells
    return Entry(
        cast("Sort", sort), name, cast("Kind", kind), country or None, body or None, side or None, scope,
        0, False, bool(former), bool(many), int(until) if until else None,
        cast("Relation", relation) if relation else None,
    )  # fmt: skip
