"""The words by which French news names those who assert something: one index over all tables of names.

A phrase is found by its folded words, longest first. Reading all tables takes about 15 ms, once per pack.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple, cast

from recoupe.language.tables import lines, rows
from recoupe.model.authority import Kind

Sort = Literal[
    "body", "person", "country", "capital", "demonym", "office", "institution", "people", "document", "portfolio",
    "bearing", "title",
]  # fmt: skip

COLUMNS = 8
"""Cells a row is filled up to."""

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


_LETTERS = _letters()


def folded(text: str) -> str:
    """The text in lower case, without accents, apostrophes and punctuation; tabs, semicolons and line ends stay."""
    return text.lower().translate(_LETTERS)


def _folded_table(text: str) -> str:
    """The same as `folded` for a long text: a handful of replacements beats a look-up per letter ten times.

    Words stand one space apart, cells and phrases without any around them.
    """
    text = text.lower()
    for letter in set(text):
        plain = _LETTERS.get(ord(letter), letter)
        if plain != letter:
            text = text.replace(letter, plain or "")
    while "  " in text:
        text = text.replace("  ", " ")
    for mark in "\t;\n":
        text = text.replace(f" {mark}", mark).replace(f"{mark} ", mark)
    return text.strip(" ")


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


class Lexicon:
    """All phrases of the tables of names.

    phrases: folded phrase -> what it can stand for, most telling first. reach: first word -> words of the longest
    phrase that begins with it. seats: (generic body, country) -> the name its country's press form has (*Pentagone*).
    states: ISO code -> French name. known: name of a body -> its entry.
    lands: folded name, capital or adjective of a people -> ISO code, where it means one country.
    """

    def __init__(self) -> None:
        self.phrases: dict[str, tuple[Entry, ...]] = {}
        self.reach: dict[str, int] = {}
        self.seats: dict[tuple[str, str], str] = {}
        self.states: dict[str, str] = {}
        self.known: dict[str, Entry] = {}
        self.lands: dict[str, str] = {}
        self._variants: dict[tuple[int, bool] | None, Entry] = {}
        self._persons()
        self._countries()
        self._bodies("bodies.tsv")
        self._bodies("organisations.tsv")
        self._outlets()
        self._common("offices.tsv", "office")
        self._common("institutions.tsv", "institution")
        self._people("people.tsv", "people")
        self._people("documents.tsv", "document")
        self._portfolios()
        self._bearings()
        self._people("titles.tsv", "title")
        for phrase in self.phrases:
            first = phrase.partition(" ")[0]
            words = phrase.count(" ") + 1
            if words > self.reach.get(first, 0):
                self.reach[first] = words

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
            made = self._variants
            if made.get(None) is not entry:
                made.clear()
                made[None] = entry
            variant = made.get((capital, article))
            if variant is None:
                variant = made[capital, article] = Entry(*entry[:7], capital, article, entry.former)
            entry = variant
        self._add(phrase, entry)

    def _bodies(self, table: str) -> None:
        for (name, kind, country, side, stands, aliases, former, _), plain in _cells(table):
            body = self.completed(stands[1:], country) if stands[:1] == "=" else name
            home = side or (country if country and kind in OF_STATES else name)
            entry = Entry("body", name, cast("Kind", kind), country or None, body, home)
            self._alias(name, plain[0], entry)
            self._alias(aliases, plain[5], entry)
            self._alias(former, plain[6], entry._replace(former=True))
            self.known[name] = entry
            if stands and body == name:
                for generic in stands.split(";"):
                    self.seats.setdefault((generic, country), name)

    def _outlets(self) -> None:
        for (name, kind, country, state, aliases, *_), plain in _cells("outlets.tsv"):
            entry = Entry("body", name, cast("Kind", kind), country or None, name, country if state else name)
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
            acronym = 1 < len(surface) <= 4 and surface.isupper()
            self._add(phrase, entry._replace(capital=2) if acronym else entry)
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

    def completed(self, body: str, country: str) -> str:
        """The body of that country by its own name: *Ministère de la Défense* of US is *Pentagone*."""
        return self.seats.get((body, country)) or (self.states[country] if body == "État" else f"{body} ({country})")
