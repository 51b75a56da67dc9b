"""A stretch of text cut into numbers, words and signs, for the grammars of figures and times."""

from __future__ import annotations

from re import Pattern

from recoupe.model.text import Span


class Lexemes:
    """Parallel lists over the pieces of a stretch, in order.

    raw: as written; low: lower case with straight apostrophes; starts, ends: offsets in the whole text.
    """

    __slots__ = ("count", "ends", "low", "raw", "span", "starts", "text")

    def __init__(self, text: str, span: Span, tokens: Pattern[str]) -> None:
        self.text, self.span = text, span
        spans = [match.span() for match in tokens.finditer(text, span.start, span.end)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.raw = [text[start:end] for start, end in spans]
        self.low = [raw.lower() for raw in self.raw]
        if "’" in text[span.start : span.end]:
            self.low = [low.replace("’", "'") for low in self.low]
        self.count = len(self.raw)

    def word(self, index: int) -> str:
        """The lower-case piece at an index, "" outside the stretch."""
        return self.low[index] if 0 <= index < self.count else ""

    def touches(self, index: int) -> bool:
        """Whether the piece at an index stands directly against the one before it."""
        return 0 < index < self.count and self.starts[index] == self.ends[index - 1]

    def span_of(self, first: int, last: int) -> Span:
        """Offsets from one piece to another (excluded)."""
        return Span(self.starts[first], self.ends[last - 1])
