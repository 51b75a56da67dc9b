"""The lines that a page prints around an article: stamps, bylines, captions, teasers, share buttons, boxes, headlines.

A line is judged by its own words and by the list it stands in; what is left out is never a matter of its subject. The
words are the language's (`Grammar.page_lines`). Linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from recoupe.model.pack import Grammar
from recoupe.model.pack.grammar import Word
from recoupe.model.text import Span
from recoupe.settings import Reading

_LINE = re.compile(r"^[^\S\n]*\S[^\n]*", re.MULTILINE)
_LEAD = re.compile(r"[\s*#>»→►▶▸●•·|–—\[(-]*")
_TOKEN = re.compile(r"\d[\d.,:]*[^\W\d_]*|[^\W\d_]+(?:-[^\W\d_]+)*'?")
_COUNT = re.compile(r"\(?\d[\d\s,.k]*\)?\s+(?P<noun>[^\W\d_]+)(?:\s[^\W\d_']+){0,2}$")
_NAME = r"[A-ZÀ-Þ][\w'’.-]*"
_BYLINE = re.compile(
    rf"[ \u00a0]+{_NAME}(?:[ \u00a0](?:{_NAME}|de|du|la|le|van|von|et|&))*[ \u00a0]{_NAME}\s*(?:[,(|·–—-].*)?$"
)
_PERSON = rf"{_NAME}(?:[ \u00a0]{_NAME}){{1,3}}"
_SLASH = r"[ \u00a0]?/[ \u00a0]?"
_SIGNED = re.compile(rf"[(\[]?(?:{_PERSON}{_SLASH}{_NAME}(?:[ \u00a0/]{_NAME})*|{_NAME}{_SLASH}{_PERSON})[)\]]?$")
_AFTER_SENTENCE = re.compile(
    r"(?:(?<=[.!?…»”])|(?<=[.!?…]\)))[ \u00a0]+|[ \u00a0]*[(\[|][ \u00a0]*|[ \u00a0][-–—][ \u00a0]|^"
)
_RIGHTS = "©"
_REFERENCE = 40  # characters of « À lire sur le même sujet : »
_STAMP = 30  # characters: the end of a line of date and hour, where a figure stands
_LONGEST = 400  # characters: no line of a page is longer
_INCISE = re.compile(r", (?:[^\W\d_]{1,4} )?([^\W\d_]+)(?: ([^\W\d_]+))?")
_SPEECH = re.compile(r"[«“\"]")
_FULL_STOPS = tuple(".…»”")


class _Line(NamedTuple):
    """A line: where, as written without what leads it in (bullets, bold), and in lower case with straight marks."""

    span: Span
    text: str
    low: str


class PageLines:
    """Finds the lines of one page. `spans` in order, `covers` whether a stretch lies in one."""

    def __init__(self, text: str, grammar: Grammar, reading: Reading) -> None:
        self.grammar, self.reading = grammar, reading
        self.words = grammar.page_lines
        self.openings, self.stamps, self.pictures = (
            tuple(self.words[kind]) for kind in ("opening", "stamp", "picture")
        )
        lines = [_line(text, match) for match in _LINE.finditer(text)]
        self.spans = self._found(lines)
        self._starts = [span.start for span in self.spans]
        self._text = text

    def covers(self, span: Span) -> bool:
        """Whether the sentence lies in a line of the page, or refers to another article: Lire aussi : ..."""
        at = bisect_right(self._starts, span.start) - 1
        if at >= 0 and span.start < self.spans[at].end:
            return True
        title, colon, _ = _plain(self._text[span.start : span.start + _REFERENCE]).partition(":")
        return bool(colon) and title.strip() in self.words["list"]

    def _found(self, lines: list[_Line]) -> tuple[Span, ...]:
        found: list[Span] = []
        listed = False
        for number, line in enumerate(lines):
            short = len(line.low) <= _LONGEST and line.low.count(" ") < self.reading.page_line_words
            if listed and short and not line.text.endswith(_FULL_STOPS):
                found.append(line.span)
                continue
            listed = line.low.rstrip(" :*#") in self.words["list"]
            alone, last = len(lines) == 1, number == len(lines) - 1
            if listed or (short and self._is_page(line, alone=alone, last=last)) or self._is_box(line):
                found.append(line.span)
        return tuple(found)

    def _is_page(self, line: _Line, *, alone: bool, last: bool) -> bool:
        low = line.low
        if low.startswith(self.openings) or low.rstrip(" :.*#") in self.words["whole"]:
            return True
        stopped = line.text.endswith(".")
        if low.startswith(self.stamps) and not stopped:
            return True
        if not stopped and any(
            low.startswith(word) and _BYLINE.match(line.text, len(word)) for word in self.words["by"]
        ):
            return True
        return not alone and (
            self._is_stamp(low) or self._is_count(low) or self._addresses(line) or self._is_caption(line, last=last)
        )

    def _is_stamp(self, low: str) -> bool:
        """mardi 6 mai 2024 à 18h35: nothing but a date and an hour."""
        if not any(mark.isdigit() for mark in low[-_STAMP:]):
            return False
        tokens = _TOKEN.findall(low)
        small = Word.DETERMINER | Word.PREPOSITION | Word.TIME
        classes = [self.grammar.classes(token) for token in tokens if not token[0].isdigit()]
        dated = any(flags & Word.TIME for flags in classes) or any("h" in token or ":" in token for token in tokens)
        return dated and len(classes) < len(tokens) and all(flags & small for flags in classes)

    def _is_count(self, low: str) -> bool:
        """12 commentaires, 4 min de lecture."""
        match = _COUNT.match(low)
        return match is not None and match["noun"] in self.words["counted"]

    def _addresses(self, line: _Line) -> bool:
        """Recevez notre lettre: an order to the reader, with a word of what pages ask of him."""
        first = line.low.partition(" ")[0].removesuffix("-vous")
        if not first.endswith("ez") or not any(form.person == 2 for form in self.grammar.forms(first)):
            return False
        return self._has(line.low, "reader") and not self._reported(line)

    def _is_box(self, line: _Line) -> bool:
        """Vous pouvez vous désinscrire; nos partenaires déposent des cookies: the page speaks to its reader."""
        return self._has(line.low, "box") and self._has(line.low, "you") and not self._reported(line)

    def _reported(self, line: _Line) -> bool:
        """Whether somebody says it: in quotation marks, or « , demande la mairie », « , a dit le maire »."""
        if _SPEECH.search(line.text):
            return True
        tokens = (token for match in _INCISE.finditer(line.low) for token in match.groups("")[:2])
        return any(form.lemma in self.grammar.reporting for token in tokens for form in self.grammar.forms(token))

    def _has(self, low: str, kind: str) -> bool:
        return not self.words[kind].isdisjoint(_TOKEN.findall(low))

    def _is_caption(self, line: _Line, *, last: bool) -> bool:
        """Whether a picture's credit closes the line. In the last line © is the credit of the text."""
        if _RIGHTS in line.text and (not last or "/" in line.text):
            return True
        for border in _AFTER_SENTENCE.finditer(line.text):
            tail = line.text[border.end() :]
            if _SIGNED.match(tail) and not (last and "/" not in line.text):
                return True
            low = line.low[border.end() :]
            if border.end() and any(_credits(word, low, tail) for word in self.pictures):
                return True
        return False


def _credits(word: str, low: str, tail: str) -> bool:
    """Whether the end of a line opens with a word of pictures and goes on with a name: (Photo Jean Martin / AFP)."""
    rest = tail[len(word) :]
    if not low.startswith(word) or rest[:1].isalnum():
        return False
    named = rest.lstrip(" \u00a0:")[:1]
    return named.isupper() or named in ("©", ")", "")


def _line(text: str, match: re.Match[str]) -> _Line:
    start = _LEAD.match(text, match.start(), match.end())
    begin = start.end() if start is not None else match.start()
    written = text[begin : match.end()].rstrip(" \t\r\u00a0\u202f*").replace("\u202f", "\u00a0")
    return _Line(Span(match.start(), match.end()), written, _plain(written))


def _plain(text: str) -> str:
    return text.lower().replace("\u00a0", " ").replace("’", "'")
