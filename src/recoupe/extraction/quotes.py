"""Quotations of an article: « », “ ”, and straight quotes, over several sentences, nested, closed by another mark.

A quotation ends at its closing mark, at the latest at the end of its paragraph (or of the last paragraph that itself
opens with the same mark, as the press prints long speech). Linear in the number of marks.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from recoupe.model.text import Span

_HEADING_WORDS = 2  # words of a quotation that heads a line before a colon and whose words it is
_TITLE_WORDS = 12  # titles are short
_LOOK_BACK = 60  # characters that these words may take
_BEFORE = 4  # words between a work and its title: le dernier roman de Zola « … »
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MARK = re.compile(r"[«»“”\"„\n]")
_CLOSER = {"«": "»", "“": "”", "„": "“", '"': '"'}
_OPENING = "«“„"


class Quote(NamedTuple):
    """A quotation: outer span with its marks, inner span without them; whether a closing mark was found."""

    outer: Span
    inner: Span
    closed: bool

    def speech(self, text: str, minimum_words: int) -> bool:
        """Whether it is somebody's statement: long enough to be no word held at arm's length, or before a colon.

        « La digue tiendra » : le préfet rassure: at the head of a line. « Personne n'est venu. »: a sentence by itself.
        """
        start, end = self.outer.start, self.outer.end
        heads = (not start or text[start - 1] == "\n") and text[end : end + 2].lstrip()[:1] == ":"
        announced = text[max(0, start - 2) : start].rstrip()[-1:] == ":"
        inner = self.inner.of(text).strip()
        whole = (
            inner[-1:] in (".", "!", "…") and inner[:1].isupper() and text[:start].rstrip()[-1:] in (".", "!", "»", "”")
        )
        least = _HEADING_WORDS if heads else minimum_words - 1 if announced or whole else minimum_words
        return self.inner.of(text).count(" ") + 1 >= least

    def title(self, text: str, works: frozenset[str]) -> bool:
        """Whether it is the title of a work that is named right before it: le film « … », intitulé « … ».

        works: nouns for works and participles of naming, lower case.
        """
        inner = self.inner.of(text)
        if not inner or not (inner[0].isupper() or inner[0].isdigit()) or inner[-1] in ".!…,":
            return False
        if inner.count(" ") >= _TITLE_WORDS:
            return False
        before = re.split(r"[,;:.!?()«»“”\"\n]", text[max(0, self.outer.start - _LOOK_BACK) : self.outer.start])[-1]
        return not works.isdisjoint(word.lower() for word in _WORD.findall(before)[-_BEFORE:])


def quotes(text: str) -> tuple[Quote, ...]:
    """Outermost quotations in order. Quotations inside quotations are part of the outer one."""
    marks = [(match.start(), match.group()) for match in _MARK.finditer(text)]
    closer_ahead = _closers_ahead(marks)
    found: list[Quote] = []
    opened_at, opener, depth = -1, "", 0
    for number, (at, mark) in enumerate(marks):
        if mark == "\n":
            if opened_at >= 0 and not _goes_on(text, at, opener):
                found.append(_quote(text, opened_at, at, closed=False))
                opened_at, depth = -1, 0
        elif opened_at < 0:
            if mark in _OPENING or (mark == '"' and _opens(text, at)):
                opened_at, opener, depth = at, mark, 0
        elif mark == opener and opener != '"':
            depth += text[at - 1] != "\n"
        elif mark == _CLOSER[opener] and depth:
            depth -= 1
        elif mark == _CLOSER[opener] or (
            # closed by another mark: only where the right one does not follow in the paragraph
            mark in '»”"' and opener != '"' and _CLOSER[opener] not in closer_ahead[number] and not _opens(text, at)
        ):
            found.append(_quote(text, opened_at, at + 1, closed=True))
            opened_at, depth = -1, 0
    if opened_at >= 0:
        found.append(_quote(text, opened_at, len(text), closed=False))
    return tuple(found)


def _closers_ahead(marks: list[tuple[int, str]]) -> list[frozenset[str]]:
    """For every mark, the closing marks that follow in the same paragraph."""
    ahead: list[frozenset[str]] = [frozenset()] * len(marks)
    seen: frozenset[str] = frozenset()
    for number in range(len(marks) - 1, -1, -1):
        ahead[number] = seen
        mark = marks[number][1]
        if mark == "\n":
            seen = frozenset()
        elif mark in "»”“" and mark not in seen:
            seen = seen | {mark}
    return ahead


def _opens(text: str, at: int) -> bool:
    """Whether a straight quote opens: something that is no word stands before it, something that is one after."""
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return not before.isalnum() and before not in ".,!?…)" and not after.isspace()


def _goes_on(text: str, line_end: int, opener: str) -> bool:
    """Whether the next paragraph opens with the same mark, so that the speech goes on."""
    return opener in _OPENING and text[line_end + 1 : line_end + 3].lstrip()[:1] == opener


def _quote(text: str, start: int, end: int, *, closed: bool) -> Quote:
    inner_start, inner_end = start + 1, end - 1 if closed else end
    while inner_start < inner_end and text[inner_start].isspace():
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1].isspace():
        inner_end -= 1
    return Quote(Span(start, end), Span(inner_start, inner_end), closed)
