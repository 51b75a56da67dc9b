"""The dossiers and what must hold of them, read from the files of `dossiers/` (their form: README.md)."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

HERE = Path(__file__).resolve().parent
DOSSIERS = HERE / "dossiers"
BETWEEN_ARTICLES = "\n-----\n"
HEAD = ("outlet", "author", "date", "title")
"""What the head of an article may say; outlet is never left out."""

Kind = Literal[
    "origins", "status", "sides", "flag", "conflict", "no conflict", "update", "no update", "merged", "apart"
]
KINDS: tuple[Kind, ...] = (
    "origins",
    "status",
    "sides",
    "flag",
    "conflict",
    "no conflict",
    "update",
    "no update",
    "merged",
    "apart",
)
CONFLICT_KINDS = frozenset(
    {
        "denial",
        "unconfirmed",
        "number",
        "magnitude",
        "date",
        "place",
        "blame",
        "name",
        "definition",
        "self-contradiction",
        "other",
    }
)
STATUSES = frozenset({"corroborated", "single origin", "contested", "denied", "forecast", "own voice"})


class SuiteError(ValueError):
    """A dossier is not written as README.md asks: its message names the dossier and what is wrong."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article. number: from 1; date: ISO day or moment, None where the dossier leaves it out."""

    number: int
    outlet: str
    title: str
    date: str | None
    author: str | None
    text: str
    raw: str
    """Head and text as they stand in the dossier."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement to be found in the articles: by its words, in one article or in any of `articles`.

    words: each has to be there; `a|b` asks for one of the two. Compared without case, accents and grouped digits.
    """

    words: tuple[str, ...]
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that must hold.

    id: dossier and number, as `name/origins 1`. about: the statement as a French sentence, for tools that are asked so.
    left, right: the sides of a conflict, the earlier and later of an update, the two statements merged or apart; for
    the kinds that ask about one statement, left alone. against: articles that deny or doubt it.
    expected: what is right, by kind: ranges of origins; statuses, words of a flag; kinds of conflict; number of sides;
    whether an update is entitled (None: either).
    """

    id: str
    kind: Kind
    about: str
    left: Statement | None
    right: Statement | None
    against: tuple[int, ...]
    expected: Any


@dataclass(frozen=True, slots=True)
class Dossier:
    """A few articles, the one principle they are about, and the checks."""

    name: str
    principle: str
    why: str
    articles: tuple[Article, ...]
    checks: tuple[Check, ...]


_GROUPED = re.compile(r"(?<=\d)[ .](?=\d{3}(?!\d))")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Small letters without accents, straight apostrophes, single blanks, digits without groups (12 000: 12000)."""
    plain = unicodedata.normalize("NFD", text.casefold().translate(_LIGATURES))
    plain = "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")
    return _GROUPED.sub("", " ".join(plain.split()))


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    """A word at its beginning (`soldat` finds *soldats*); a number as a whole."""
    some = [re.escape(folded(one)) + (r"(?![\d,])" if one[-1].isdigit() else "") for one in word.split("|")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(some)})")


def has_words(text: str, words: Sequence[str]) -> bool:
    """Whether a text has all the words of a statement."""
    plain = folded(text)
    return all(_pattern(word).search(plain) for word in words)


def articles_of(text: str, name: str) -> tuple[Article, ...]:
    """The articles of a dossier's file. Raises SuiteError."""
    found = []
    for number, raw in enumerate(text.strip("\n").split(BETWEEN_ARTICLES), 1):
        head, _, body = raw.partition("\n\n")
        fields: dict[str, str] = {}
        for line in head.splitlines():
            key, colon, value = line.partition(": ")
            if not colon or key not in HEAD or key in fields:
                raise SuiteError(f"{name}: article {number} has the head line {line!r}")
            fields[key] = value
        if "outlet" not in fields or not body.strip():
            raise SuiteError(f"{name}: article {number} lacks an outlet or a text")
        found.append(
            Article(
                number,
                fields["outlet"],
                fields.get("title", ""),
                fields.get("date"),
                fields.get("author"),
                body,
                raw + "\n",
            )
        )
    return tuple(found)


def dossiers(folder: Path = DOSSIERS) -> tuple[Dossier, ...]:
    """All dossiers of a folder, by name. Raises SuiteError."""
    names = sorted(path.stem for path in folder.glob("*.toml"))
    lonely = sorted({path.stem for path in folder.glob("*.txt")} ^ set(names))
    if lonely:
        raise SuiteError(f"{', '.join(lonely)}: a dossier is a .txt and a .toml of one name")
    return tuple(_dossier(folder, name) for name in names)


def _dossier(folder: Path, name: str) -> Dossier:
    articles = articles_of((folder / f"{name}.txt").read_text(encoding="utf-8"), name)
    try:
        wanted = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as failure:
        raise SuiteError(f"{name}: {failure}") from failure
    try:
        checks = tuple(_numbered(name, _checks(wanted, articles)))
        return Dossier(name, wanted.pop("principle"), wanted.pop("why"), articles, checks)
    except KeyError as missing:
        raise SuiteError(f"{name}: no {missing}") from missing


def _numbered(name: str, checks: Iterator[tuple[Kind, dict[str, Any]]]) -> Iterator[Check]:
    counted: dict[str, int] = {}
    for kind, fields in checks:
        counted[kind] = counted.get(kind, 0) + 1
        filled = {"about": "", "left": None, "right": None, "against": (), **fields}
        yield Check(f"{name}/{kind} {counted[kind]}", kind, **filled)


def _statement(given: Mapping[str, Any], articles: Sequence[Article], what: str) -> Statement:
    """A statement of the expected answers; each article that it names has to have its words."""
    numbers = tuple(given.get("articles", [given["article"]] if "article" in given else ()))
    words = tuple(given["words"])
    known = {article.number: article for article in articles}
    if not words or not set(numbers) <= set(known):
        raise SuiteError(f"{what}: no words, or an article that is not there: {dict(given)}")
    for number in numbers or ():
        text = known[number].title + "\n" + known[number].text
        if not has_words(text, words):
            raise SuiteError(f"{what}: article {number} has not all of {list(words)}")
    if not numbers and not any(has_words(article.text, words) for article in articles):
        raise SuiteError(f"{what}: no article has all of {list(words)}")
    return Statement(words, numbers or tuple(known))


def _checks(wanted: dict[str, Any], articles: Sequence[Article]) -> Iterator[tuple[Kind, dict[str, Any]]]:
    what = str(wanted.get("principle", "?"))
    known = {
        "principle",
        "why",
        "no_conflicts",
        "no_updates",
        "origins",
        "conflict",
        "update",
        "merged",
        "apart",
    }
    if unknown := set(wanted) - known:
        raise SuiteError(f"{what}: unknown {sorted(unknown)}")
    for row in wanted.get("origins", []):
        yield from _asked(row, articles, what)
    for row in wanted.get("conflict", []):
        kinds = frozenset(row["kind"])
        if not kinds or not kinds <= CONFLICT_KINDS:
            raise SuiteError(f"{what}: unknown kinds of conflict {row['kind']}")
        yield "conflict", {**_pair(row, "left", "right", articles, what), "expected": kinds}
    if "no_conflicts" in wanted:
        kinds = CONFLICT_KINDS if wanted["no_conflicts"] == ["any"] else frozenset(wanted["no_conflicts"])
        if not kinds <= CONFLICT_KINDS:
            raise SuiteError(f"{what}: unknown kinds of conflict {wanted['no_conflicts']}")
        yield "no conflict", {"expected": kinds}
    for row in wanted.get("update", []):
        yield "update", {**_pair(row, "from", "to", articles, what), "expected": row.get("entitled")}
    if wanted.get("no_updates"):
        yield "no update", {"expected": None}
    for row in wanted.get("merged", []):
        yield "merged", {**_pair(row, "left", "right", articles, what), "expected": None}
    for row in wanted.get("apart", []):
        yield "apart", {**_pair(row, "left", "right", articles, what), "expected": None}


def _pair(
    row: Mapping[str, Any], left: str, right: str, articles: Sequence[Article], what: str
) -> dict[str, Statement]:
    return {"left": _statement(row[left], articles, what), "right": _statement(row[right], articles, what)}


def _asked(row: Mapping[str, Any], articles: Sequence[Article], what: str) -> Iterator[tuple[Kind, dict[str, Any]]]:
    """The checks of one statement asked about: its origins, status, sides, what is flagged."""
    if unknown := set(row) - {"about", "words", "articles", "against", "count", "also", "status", "sides", "flag"}:
        raise SuiteError(f"{what}: unknown {sorted(unknown)}")
    common = {
        "about": row["about"],
        "left": _statement({"words": row["words"], "articles": row["articles"]}, articles, what),
        "against": tuple(row.get("against", ())),
    }
    if "count" in row:
        ranges = tuple((low, high) for low, high in [row["count"], *row.get("also", [])])
        if any(not 0 <= low <= high for low, high in ranges):
            raise SuiteError(f"{what}: origins {ranges}")
        yield "origins", {**common, "expected": ranges}
    if "sides" in row:
        yield "sides", {**common, "expected": int(row["sides"])}
    if "status" in row:
        if not set(row["status"]) <= STATUSES:
            raise SuiteError(f"{what}: unknown status {row['status']}")
        yield "status", {**common, "expected": tuple(row["status"])}
    if "flag" in row:
        yield "flag", {**common, "expected": tuple(row["flag"])}
