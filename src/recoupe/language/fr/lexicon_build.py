"""The index over the tables of names, made from the tables themselves: about 150 ms.

`tools/build_names_index.py` writes what it makes to names_index.txt, which `lexicon` reads in a fifteenth of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

from recoupe.language.fr.lexicon import (
    ARTICLE,
    ARTICLES,
    CAPITAL,
    LETTERS,
    OF_STATES,
    STOPS,
    Entry,
    Index,
    Sort,
    cells_of,
    completed,
)
from recoupe.language.tables import lines
from recoupe.model.authority import Kind, Relation

COLUMNS = 8
"""Cells a row is filled up to."""

BODIES = ("africa", "americas", "asia", "europe", "middle_east")
"""Parts of the world whose bodies stand in a table of their own."""

_UNTIL = re.compile(r" \((\d{4})\)")


def _folded_table(text: str) -> str:
    """The same as `folded` for a long text: a handful of replacements beats a look-up per letter ten times.

    Words stand one space apart, cells and phrases without any around them.
    """
    text = text.lower()
    for letter in set(text):
        plain = LETTERS.get(ord(letter), letter)
        if plain != letter:
            text = text.replace(letter, plain or "")
    while "  " in text:
        text = text.replace("  ", " ")
    for mark in "\t;\n":
        text = text.replace(f" {mark}", mark).replace(f"{mark} ", mark)
    return text.strip(" ")


def _plural(phrase: str) -> str:
    """Folded plural of a folded noun phrase: the words before the first preposition take it."""
    words = phrase.split(" ")
    for at, word in enumerate(words):
        if word in STOPS or word == "porte":
            break
        words[at] = _plural_of(word)
    return " ".join(words)


@cache
def _plural_of(word: str) -> str:
    # "nord-coréens": the first half of a compound adjective of a people stays
    if word in ("nord", "sud") or word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al"):
        return word[:-1] + "ux"
    return word + ("x" if word.endswith(("au", "eu")) else "s")


def _cells(name: str) -> Iterator[tuple[list[str], list[str]]]:
    """Rows of a table as cells, each with the same cells folded."""
    content = "\n".join(lines("fr", name))
    for row, plain in zip(content.split("\n")[1:], _folded_table(content).split("\n")[1:], strict=True):
        cells = row.split("\t")
        missing = [""] * (COLUMNS - len(cells))
        yield cells + missing, plain.split("\t") + missing


def built() -> Index:
    """The index, from the tables."""
    return Build().index()


class Build:
    """Collects what the tables say; see Index and Lexicon for what the fields are."""

    def __init__(self) -> None:
        self.phrases: dict[str, tuple[Entry, ...]] = {}
        self.seats: dict[tuple[str, str], str] = {}
        self.states: dict[str, str] = {}
        self.known: dict[str, Entry] = {}
        self.lands: dict[str, str] = {}
        self.shared: set[str] = set()
        self._persons()
        self._countries()
        tables = (*(f"bodies_{part}.tsv" for part in BODIES), "organisations.tsv")
        for table in tables:
            self._seats(table)
        for table in tables:
            self._bodies(table)
        self._outlets()
        self._common("offices.tsv", "office")
        self._common("institutions.tsv", "institution")
        self._people("people.tsv", "people")
        self._people("documents.tsv", "document")
        self._portfolios()
        self._bearings()
        self._people("titles.tsv", "title")

    def index(self) -> Index:
        """What was collected, each entry once."""
        places: dict[Entry, int] = {}

        def place(entry: Entry) -> str:
            bare = entry._replace(capital=0, article=False)
            at = places.setdefault(bare, len(places))
            return f"{at}{CAPITAL[entry.capital]}{ARTICLE if entry.article else ''}"

        phrases = {phrase: " ".join(map(place, entries)) for phrase, entries in self.phrases.items()}
        known = {name: place(entry) for name, entry in self.known.items()}
        reach: dict[str, int] = {}
        for phrase in phrases:
            first, words = phrase.partition(" ")[0], phrase.count(" ") + 1
            reach[first] = max(words, reach.get(first, 0))
        entries = tuple("\t".join(cells_of(entry)) for entry in places)
        return Index(entries, phrases, known, reach, self.seats, self.states, self.lands, frozenset(self.shared))

    def _add(self, phrase: str, entry: Entry) -> None:
        if phrase:
            self.phrases[phrase] = (*self.phrases.get(phrase, ()), entry)

    def _proper(self, surface: str, phrase: str, entry: Entry) -> None:
        """Adds a proper name: a capital asks for a capital, an article of its own for an article."""
        first, _, rest = phrase.partition(" ")
        bare, article, capital = surface, False, 0
        if rest and first in ARTICLES and surface[0].isupper():
            phrase, bare, article = rest, surface[len(first) :].lstrip(" '’"), True
        if bare[:1].isupper() and phrase.count(" ") < 2:
            capital = 2 if len(bare) <= 4 and bare.isupper() else 1
        if capital or article:
            entry = entry._replace(capital=capital, article=article)
        self._add(phrase, entry)

    def _bodies(self, table: str) -> None:
        for (name, kind, country, side, stands, aliases, former, relation), plain in _cells(table):
            body = completed(stands[1:], country, self.seats, self.states) if stands[:1] == "=" else name
            home = side or (country if country and kind in OF_STATES else name)
            relates = cast("Relation", relation) if relation else None
            entry = Entry("body", name, cast("Kind", kind), country or None, body, home, relation=relates)
            self._alias(name, plain[0], entry)
            self._alias(aliases, plain[5], entry)
            for old, phrase in zip(former.split(";"), plain[6].split(";"), strict=True):
                year = _UNTIL.search(old)
                if old:
                    bare = entry._replace(former=True, until=int(year[1]) if year else None)
                    self._proper(_UNTIL.sub("", old), phrase.removesuffix(f" {year[1]}") if year else phrase, bare)
            self.known[name] = entry

    def _seats(self, table: str) -> None:
        """Which generic body each body is in its country; nicknames are none."""
        for (name, _, country, _, stands, *_), _ in _cells(table):
            if stands[:1] not in ("", "="):
                for generic in stands.split(";"):
                    self.seats.setdefault((generic, country), name)

    def _outlets(self) -> None:
        for (name, kind, country, relation, aliases, side, *_), plain in _cells("outlets.tsv"):
            relates = cast("Relation", relation) if relation else None
            home = side or (country if relation == "state_media" else name)
            entry = Entry("body", name, cast("Kind", kind), country or None, name, home, relation=relates)
            self._alias(name, plain[0], entry)
            self._alias(aliases, plain[4], entry)
            self.known[name] = entry

    def _alias(self, surfaces: str, phrases: str, entry: Entry) -> None:
        """Adds the proper names of one cell."""
        if surfaces:
            for surface, phrase in zip(surfaces.split(";"), phrases.split(";"), strict=True):
                self._proper(surface, phrase, entry)

    def _persons(self) -> None:
        for (name, surname, kind, country, body, also, *_), plain in _cells("persons.tsv"):
            entry = Entry("person", name, cast("Kind", kind), country or None, body, country or body)
            self._alias(name, plain[0], entry)
            if plain[1] != plain[0]:
                self._alias(surname, plain[1], entry)
            self._alias(also, plain[5], entry)

    def _countries(self) -> None:
        meanings: dict[str, Entry] = {}
        columns = next(lines("fr", "countries.tsv")).split("\t")
        wanted = [columns.index(c) for c in ("iso", "name", "aliases", "capital", "masculine", "feminine")]
        for cells, folds in _cells("countries.tsv"):
            code, name, aliases, capital, *_ = (cells[at] for at in wanted)
            plain = [folds[at] for at in wanted]
            self.states[code] = name
            entry = Entry("country", name, "state", code, name, code)
            self._alias(name, plain[1], entry)
            self._alias(aliases, plain[2], entry)
            for cell in plain[1:4]:
                self.lands.update((phrase, code) for phrase in cell.split(";") if phrase)
            if capital and plain[3] != plain[1]:
                self._alias(capital, plain[3], Entry("capital", capital, "state", code, name, code))
            one = Entry("demonym", name, "state", code, name, code)
            several = one._replace(many=True)
            for adjective in dict.fromkeys(";".join(plain[4:]).split(";")):
                for form in (adjective, _plural(adjective)) if adjective else ():
                    entry = several if form.endswith(("s", "x")) else one
                    if meanings.setdefault(form, entry).country != code:
                        meanings[form] = Entry(
                            "demonym", form, "state"
                        )  # of two countries: which, the word leaves open
        for form, entry in meanings.items():
            if entry.country:
                self.lands[form] = entry.country
            self._add(form, entry)

    def _common(self, table: str, sort: Sort) -> None:
        for (name, forms, kind, body, scope, country, *_), plain in _cells(table):
            if scope == "shared":
                self.shared.add(body)
                scope = "state"
            entry = Entry(sort, name, cast("Kind", kind), country or None, body or None, None, scope)
            self._forms(entry, name, plain[0], forms, plain[1])

    def _people(self, table: str, sort: Sort) -> None:
        for (name, forms, kind, voice, *_), plain in _cells(table):
            self._forms(Entry(sort, name, cast("Kind", kind), scope=voice), name, plain[0], forms, plain[1])

    def _forms(self, entry: Entry, name: str, plain_name: str, forms: str, plain_forms: str) -> None:
        surfaces, phrases = (name, *forms.split(";")), (plain_name, *plain_forms.split(";"))
        plural = entry._replace(many=True)
        for surface, phrase in zip(surfaces, phrases, strict=True):
            if not surface:
                continue
            if 1 < len(surface) <= 4 and surface.isupper():
                self._add(phrase, entry._replace(capital=2))
            elif entry.body in self.shared:
                self._add(phrase, entry._replace(capital=1))
                continue
            else:
                self._add(phrase, entry)
            several = _plural(phrase)
            if several not in self.phrases:
                self._add(several, plural)

    def _portfolios(self) -> None:
        for (name, *_), plain in _cells("portfolios.tsv"):
            for form in plain[1].split(";"):
                self._add(form, Entry("portfolio", name, "ministry", body=f"Ministère {name}"))

    def _bearings(self) -> None:
        for (name, forms, scope, kind, body, *_), plain in _cells("bearings.tsv"):
            side = body if scope == "organisation" else None
            entry = Entry("bearing", name, cast("Kind", kind or "unknown"), None, body or None, side, scope)
            self._forms(entry, name, plain[0], forms, plain[1])
