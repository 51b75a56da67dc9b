"""Sentences of a French text, with exact offsets.

A line break always ends a sentence. So does `.`, `!`, `?` or `…` (with the quotation marks and brackets that close
after it) before what can open a sentence. Abbreviations, initials, decimals and grouped digits do not. Linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recoupe.language.tables import rows
from recoupe.model.text import Span

_END = re.compile(
    r"(?P<mark>[.!?…]{1,4})(?P<close>\"(?=\s|$)|(?:[ \u00a0\u202f]?»|[”’)\]])*)(?P<gap>[^\S\n]*)"
    r"(?:(?P<line>\n|\Z)|(?P<next>[«“\"'‘(\[—–@#-]{0,2}\s?[^\W_]))"
)
_LONGEST = 2_000  # characters: the longest sentence of 1,191 Wikinews articles has 1,100
_LAST_WORD = re.compile(r"[^\s«“\"(’']+\Z")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]\Z")


def _abbreviations(before: str) -> frozenset[str]:
    return frozenset(row["word"] for row in rows("fr", "abbreviations.tsv") if row["before"] == before)


_BEFORE_NAMES = _abbreviations("name")
_BEFORE_NUMBERS = _abbreviations("number") | {"n"}


def sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, without the white space around them."""
    found: list[Span] = []
    at = 0
    for line_end in _line_ends(text):
        _split_line(text, at, line_end, found)
        at = line_end + 1
    return tuple(piece for sentence in found for piece in _bounded(text, sentence))


def _bounded(text: str, sentence: Span) -> Iterator[Span]:
    """The sentence, in pieces where it is longer than any real one: what reads it looks at pairs of its parts."""
    start = sentence.start
    while sentence.end - start > _LONGEST:
        cut = max(text.rfind(", ", start, start + _LONGEST), start + _LONGEST // 2)
        while cut < start + _LONGEST and not text[cut].isspace():
            cut += 1
        yield Span(start, cut)
        while cut < sentence.end and text[cut].isspace():
            cut += 1
        start = cut
    if start < sentence.end:
        yield Span(start, sentence.end)


def _line_ends(text: str) -> list[int]:
    return [match.start() for match in re.finditer(r"\n|\Z", text)]


def _split_line(text: str, start: int, end: int, found: list[Span]) -> None:
    at = start
    for match in _END.finditer(text, start, end):
        if match["next"] is None or not _ends_here(text, at, match):
            continue
        _add(text, at, match.end("close"), found)
        at = match.end("gap")
    _add(text, at, end, found)


def _ends_here(text: str, sentence_start: int, match: re.Match[str]) -> bool:
    opener = match["next"]
    first = opener[-1]
    if not match["gap"]:
        # no space: a missing one (fin.Le) ends a sentence, U.S.A. and 1.500 and recoupe.example do not
        return (
            match["mark"] == "."
            and not match["close"]
            and first.isupper()
            and text[match.start() - 1].islower()
            and (text[match.end() : match.end() + 1].islower() or text[match.end() : match.end() + 1] in "'’")
        )
    if not (first.isupper() or first.isdigit() or opener[0] in '«“"—–@#'):
        return False
    if match["mark"] == ".":
        word = _LAST_WORD.search(text, max(sentence_start, match.start() - 24), match.start())
        if word:
            before = word.group()
            if before.lower() in _BEFORE_NAMES or (_INITIAL.match(before) and not before[-1].islower()):
                return False
            if before.lower() in _BEFORE_NUMBERS and first.isdigit():
                return False
    if opener[0] in "-–—" and not first.isupper():
        return False
    return not (match["close"] and "»" in match["close"] and first.islower())


def _add(text: str, start: int, end: int, found: list[Span]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        found.append(Span(start, end))
