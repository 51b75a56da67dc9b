"""French place names: countries, regions, towns, seas, and the words that stand beside them.

`gazetteer.tsv` is one line a name, sorted, so that a name is found by bisection and nothing is parsed at the start.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property
from typing import Any, cast

from recoupe.language.fr.verbs import verbs
from recoupe.language.tables import data, rows
from recoupe.model.pack.gazetteer import Entry, Habit
from recoupe.model.where import Precision

# letters that Unicode does not decompose into a base and an accent
_WHOLE = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ı": "i",
        "ß": "ss",
        "þ": "th",
        "ə": "a",
        "ʻ": "",
        "ʼ": "",
    }
)
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")

LIKE = "~"
"""Opens the keys of the second kind: spellings reduced by `like_of`. It sorts after every letter."""

_ARTICLES = ("al ", "el ", "ad ", "an ", "ar ", "as ", "ash ", "ach ", "at ", "ath ", "az ")
_SOUNDS = (
    (re.compile("chtch|shch|tsch|tch|tsh|sh|ch"), "x"),
    (re.compile("dzh|dj|zh"), "j"),
    (re.compile("kh"), "h"),
    (re.compile("gh|gu(?=[ei])"), "g"),
    (re.compile("ou|oo"), "u"),
    (re.compile("ph"), "f"),
    (re.compile("[cq]"), "k"),
    (re.compile("w"), "v"),
    (re.compile("[iy]+"), "i"),
    (re.compile("i(?=[aeou])"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile("(?:h|e)$"), ""),
)


def key_of(name: str) -> str:
    """The name as the gazetteer looks it up: lower case, no accents, a space for whatever is not a letter or digit."""
    plain = name.lower()
    if not plain.isascii():
        plain = "".join(
            c for c in unicodedata.normalize("NFD", plain.translate(_WHOLE)) if not unicodedata.combining(c)
        )
    return _NOT_LETTERS.sub(" ", plain).strip()


def like_of(key: str) -> str:
    """A key reduced to what French, English and local transliterations of one name have in common."""
    for article in _ARTICLES:
        if key.startswith(article) and len(key) > len(article) + 2:
            key = key[len(article) :]
            break
    for pattern, sound in _SOUNDS:
        key = pattern.sub(sound, key)
    return key.replace(" ", "")


def _plurals(masculine: str, feminine: str) -> tuple[str, ...]:
    """All forms of an adjective from its two singulars."""
    plural = masculine if masculine[-1] in "sx" else masculine + "s"
    return (masculine, plural, feminine, feminine + "s")


class FrenchGazetteer:
    """The French gazetteer. The table is read on the first look-up; answers are remembered per distinct word."""

    home = "FR"

    def __init__(self) -> None:
        self._named: dict[str, tuple[Entry, ...]] = {}
        self._found: dict[str, tuple[Entry, ...]] = {}
        self._begun: dict[str, bool] = {}
        self._beside: dict[str, frozenset[Habit]] = {}

    @cached_property
    def _table(self) -> bytes:
        """The rows of the table, headings left out; keys are ASCII, so bytes sort as they do."""
        content = data("fr", "gazetteer.tsv")
        return content[content.index(b"\n", content.index(b"\nkey\t") + 1) + 1 :]

    @cached_property
    def _countries(self) -> dict[str, dict[str, str]]:
        return {row["iso"]: row for row in rows("fr", "countries.tsv")}

    @cached_property
    def _adjectives(self) -> dict[str, str]:
        out: dict[str, str] = {}
        for iso, row in self._countries.items():
            for masculine, feminine in zip(row["masculine"].split(";"), row["feminine"].split(";"), strict=True):
                if masculine:
                    out.update((form, iso) for form in _plurals(masculine, feminine))
        for row in rows("fr", "demonyms.tsv"):
            out.update((form, row["iso"]) for form in _plurals(row["masculine"], row["feminine"]))
        return out

    @cached_property
    def _states(self) -> dict[str, str]:
        out: dict[str, str] = {}
        for iso, row in self._countries.items():
            for column in ("name", "aliases", "capital", "metonyms"):
                for name in row[column].split(";"):
                    if name:
                        out.setdefault(key_of(name), iso)
        return out

    @cached_property
    def _capitals(self) -> frozenset[tuple[str, str]]:
        return frozenset(
            (iso, key_of(name))
            for iso, row in self._countries.items()
            for name in row["capital"].split(";")
            if name and not row["state"]  # Nouméa does not speak for a state
        )

    @cached_property
    def _habits(self) -> dict[str, frozenset[Habit]]:
        out: dict[str, set[Habit]] = {}
        for row in rows("fr", "places.tsv"):
            for word in row["words"].split(" "):
                out.setdefault(word.replace("_", " "), set()).add(cast("Habit", row["habit"]))
        return {word: frozenset(kinds) for word, kinds in out.items()}

    def find(self, name: str) -> tuple[Entry, ...]:
        """Every place of that name, the best known first; empty where none is known."""
        known = self._named.get(name)
        if known is None:
            _make_room(self._named)
            known = self._named[name] = self._look_up(key_of(name))
        return known

    def find_like(self, name: str) -> tuple[Entry, ...]:
        """Every place whose name may be another spelling of this one (transliterations); empty where none is known."""
        like = like_of(key_of(name))
        # shorter reductions meet unrelated names too often
        return self._look_up(LIKE + like) if len(like) >= 4 else ()

    def _look_up(self, key: str) -> tuple[Entry, ...]:
        known = self._found.get(key)
        if known is None:
            _make_room(self._found)
            known = self._found[key] = tuple(self._read(key)) if key else ()
        return known

    def _read(self, key: str) -> list[Entry]:
        out = []
        for cells in self._rows(key):
            if len(cells) == 3:
                # another name: the place stands under its own key, beside its namesakes
                out += [self._entry(own) for own in self._rows(cells[2]) if own[1] == cells[1] and len(own) > 3]
            else:
                out.append(self._entry(cells))
        return sorted(out, key=_rank)

    def _rows(self, key: str) -> Iterator[list[str]]:
        table, head = self._table, f"{key}\t".encode()
        at = self._first(head)
        while table.startswith(head, at):
            end = table.index(b"\n", at)
            yield table[at:end].decode().split("\t")
            at = end + 1

    def _first(self, head: bytes) -> int:
        """Where the first row stands that does not sort before head: bisection on the bytes, some sixteen steps."""
        table = self._table
        low, high = 0, len(table)
        while low < high:
            middle = table.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if table[middle : middle + len(head)] < head:
                low = table.index(b"\n", middle) + 1
            else:
                high = middle
        return low

    def _entry(self, cells: list[str]) -> Entry:
        _, identifier, name, precision, country, division, lat, lon, thousands = cells
        return Entry(
            identifier,
            name,
            cast("Precision", precision),
            country or None,
            division,
            float(lat),
            float(lon),
            int(thousands or 0),
            precision == "town" and (country, key_of(name)) in self._capitals,
        )

    def begins(self, word: str) -> bool:
        """Whether a known name of several words begins with this one."""
        known = self._begun.get(word)
        if known is None:
            _make_room(self._begun)
            head = f"{key_of(word)} ".encode()
            known = self._begun[word] = self._table.startswith(head, self._first(head))
        return known

    def country_name(self, code: str) -> str | None:
        """The short French name of a country, None for an unknown code."""
        row = self._countries.get(code)
        return row["name"] if row else None

    def state_of(self, code: str) -> str:
        """The state a country code belongs to: itself, or for a territory (*GP*) the state it is part of (*FR*)."""
        row = self._countries.get(code)
        return (row["state"] if row else "") or code

    def country_of_adjective(self, word: str) -> str | None:
        """The country an adjective or demonym belongs to (*ukrainienne* gives UA), None for any other word."""
        return self._adjectives.get(word.lower())

    def country_of_state_name(self, name: str) -> str | None:
        """The country a name stands for when it acts or speaks: its name, its capital, the house of its government."""
        return self._states.get(key_of(name))

    def with_article(self, article: str, name: str) -> str | None:
        """The name with its own article, where a text has it apart or contracted: *au*, *Caire* gives *le Caire*."""
        whole = _OWN_ARTICLE.get(article)
        return f"{whole} {name}" if whole else None

    def habits(self, word: str) -> frozenset[Habit]:
        """What a lower-case word does beside a place name, by the tables; empty for most words."""
        known = self._beside.get(word)
        if known is None:
            _make_room(self._beside)
            known = self._habits.get(word, _NONE)
            if len(word) > 3 and not known & _CLOSED:
                known = known.union(*(self._habits.get(form.lemma, _NONE) & _OF_VERBS for form in verbs().forms(word)))
            self._beside[word] = known
        return known


def _make_room(memory: dict[str, Any]) -> None:
    """Forgets what is remembered when a text of random words would fill the memory."""
    if len(memory) >= _MEMORY:
        memory.clear()


_MEMORY = 50_000  # distinct words remembered in each table: a few megabytes
_CLOSED: frozenset[Habit] = frozenset({"article", "contracted", "function", "locative", "of", "source"})
_OF_VERBS: frozenset[Habit] = frozenset({"target_verb", "threatening", "addressing", "from"})
_OWN_ARTICLE = {"au": "le", "du": "le", "aux": "les", "des": "les", "le": "le", "la": "la", "les": "les"}
_NONE: frozenset[Habit] = frozenset()
_ORDER: dict[Precision, int] = {"country": 0, "area": 1, "region": 2, "town": 3, "unknown": 4}


def _rank(entry: Entry) -> tuple[int, int, str]:
    """The order of namesakes: what is larger in kind, then in inhabitants."""
    return _ORDER[entry.precision], -entry.thousands, entry.id
