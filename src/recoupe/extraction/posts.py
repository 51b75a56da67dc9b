"""Posts set into a page whole: « ... » — Compte (@compte) 3 février 2024. What they say is the account's.

A post is the quotation that ends right before its signature, else the text of the line (or of the line right above).
Linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from recoupe.extraction.quotes import Quote
from recoupe.model.text import Span

_SIGNATURE = re.compile(
    r"(?:(?:^|(?<=\s))(?:(?:https?://|pic\.|t\.co/)\S{1,80}\s){0,4}[—–-]{1,2}[ \t\u00a0]*|^[ \t\u00a0>]*)"
    r"(?P<name>[^\W_][^\n(@«»“”]{0,59}?)[ \t\u00a0]*\(@\w{1,30}\)(?P<date>[^\n.]{0,40})$",
    re.MULTILINE,
)
_DATED = re.compile(r"\d|^\s*$")


class Signature(NamedTuple):
    """The signature of a post: the whole of it, the name of the account, and where the post stands.

    quote: number of the quotation it signs, -1 where it signs the bare text of `post`.
    """

    span: Span
    name: Span
    post: Span
    quote: int


def signatures(text: str, quotes: Sequence[Quote]) -> tuple[Signature, ...]:
    """The signatures of posts in order. quotes: the quotations of the text in order."""
    if "(@" not in text:
        return ()
    ends = [quote.outer.end for quote in quotes]
    found: list[Signature] = []
    for match in _SIGNATURE.finditer(text):
        dashed = not match.group().lstrip(" \t\u00a0>").startswith(match["name"])
        if not _DATED.search(match["date"]) or match["name"].count(" ") > 8:
            continue
        number = bisect_right(ends, match.start()) - 1
        name = Span(match.start("name"), match.end("name"))
        if number >= 0 and not text[ends[number] : match.start()].strip():
            found.append(Signature(Span(match.start(), match.end()), name, quotes[number].outer, number))
        elif dashed:
            found.append(Signature(Span(match.start(), match.end()), name, _bare(text, match.start()), -1))
    return tuple(found)


def _bare(text: str, signed: int) -> Span:
    """The text that stands on the line of a signature, or on the line right above it."""
    start = text.rfind("\n", 0, signed) + 1
    if not text[start:signed].strip() and start:
        signed = start - 1
        start = text.rfind("\n", 0, signed) + 1
    return Span(start, signed)
