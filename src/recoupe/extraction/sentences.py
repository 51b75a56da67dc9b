"""The sentences of an article with all that their own words show: verb groups, quotations, reports, headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from recoupe.extraction.analyser import Analyser, Shown
from recoupe.extraction.frames import Report, Zone
from recoupe.extraction.interviews import Answer
from recoupe.extraction.quotes import Quote
from recoupe.extraction.verb_groups import VerbGroup, verb_groups
from recoupe.extraction.words import Words
from recoupe.model.pack import Pack
from recoupe.model.text import Span
from recoupe.settings import Settings

_INDENT = 40  # characters of white space a line may open with


@dataclass(slots=True)
class Sentence:
    """One sentence with what its own words show.

    quoted[i]: number of the quotation that word i stands in, -1 outside. body: first word after a dateline or label.
    silent: stretches that name relays and are no content.
    """

    number: int
    span: Span
    words: Words
    groups: tuple[VerbGroup, ...]
    quoted: list[int]
    body: int
    heading: bool
    question: bool
    reports: list[Report] = field(default_factory=list)
    silent: list[Zone] = field(default_factory=list)


class Sentences:
    """Reads the sentences of one text."""

    def __init__(
        self,
        text: str,
        pack: Pack,
        quotes: Sequence[Quote],
        answers: Sequence[Answer],
        settings: Settings,
        analyser: Analyser,
    ) -> None:
        self.text, self.pack, self.quotes, self.answers, self.settings = text, pack, quotes, answers, settings
        self.analyser = analyser

    def read(self) -> list[Sentence]:
        """The sentences in order, with their words, verb groups, quotations and reports."""
        out: list[Sentence] = []
        spans = self.pack.sentences(self.text)
        quote_at = 0
        for number, span in enumerate(spans):
            words = Words(self.text, span, self.pack.grammar)
            while quote_at < len(self.quotes) and self.quotes[quote_at].outer.end <= span.start:
                quote_at += 1
            quoted = self._quoted(words, quote_at)
            groups = verb_groups(words)
            body = self._after_label(words) or _after_dateline(words, first=number == 0)
            sentence = Sentence(
                number,
                span,
                words,
                groups,
                quoted,
                body,
                heading=self._is_heading(number, span, words, quoted),
                question=self.text[span.end - 1] == "?"
                or self.text[span.end - 3 : span.end].rstrip(' »”"\u00a0').endswith("?"),
            )
            if not sentence.heading:
                found = self.analyser.analyse(Shown(words, groups, quoted, self.pack.names, body))
                sentence.reports, sentence.silent = found
            out.append(sentence)
        return out

    def _after_label(self, words: Words) -> int:
        """First word of an answer after the speaker's label, 0 where there is no label."""
        for answer in self.answers:
            if answer.labelled and words.span.start <= answer.span.start < words.span.end:
                return words.at(answer.span.start)
        return 0

    def _quoted(self, words: Words, quote_at: int) -> list[int]:
        quoted = [-1] * words.count
        number = quote_at
        while number < len(self.quotes) and self.quotes[number].outer.start < words.span.end:
            outer = self.quotes[number].outer
            first, last = words.at(outer.start), words.at(outer.end)
            for index in range(first, min(last, words.count)):
                if words.starts[index] < outer.end:
                    quoted[index] = number
            number += 1
        return quoted

    def _is_heading(self, number: int, span: Span, words: Words, quoted: Sequence[int]) -> bool:
        """A line of the page, or a short line of its own without a full stop: a section title. A headline is read."""
        if self._is_page_line(span, words):
            return True
        if not number or self.text[span.end - 1] in '.!…»”"':
            return False
        if not self._is_line(span):
            return False
        if self.text[span.end - 1] == "?":
            return True
        return words.count <= self.settings.reading.heading_words and not any(index >= 0 for index in quoted)

    def _is_page_line(self, span: Span, words: Words) -> bool:
        """Whether the sentence is what a page prints around an article (publié le, à lire aussi, abonnez-vous)."""
        low = span.of(self.text).lower().replace("\u00a0", " ").replace("’", "'")
        if words.count > self.settings.reading.page_line_words or not low.startswith(self.pack.grammar.page_lines):
            return False
        return self._is_line(span)

    def _is_line(self, span: Span) -> bool:
        """Whether the sentence fills its line."""
        before = self.text[max(0, span.start - _INDENT) : span.start].rstrip(" \t\u00a0\u202f\u2009")
        after = self.text[span.end : span.end + 1]
        return (span.start == 0 or before.endswith("\n")) and (not after or after in "\r\n")


def _after_dateline(words: Words, *, first: bool) -> int:
    """First word after a dateline (PARIS (Reuters) –) or a time stamp (11h20 -), 0 where there is none."""
    limit = min(words.count, 16 if first else 3)
    for index in range(1, limit):
        if words.low[index] in ("-", "–", "—") or (
            words.low[index] == ":" and index <= 2 and words.text[words.starts[0] : words.ends[0]].isupper()
        ):
            head = words.text[words.starts[0] : words.ends[0]]
            stamp = head[0].isdigit() and "h" in head.lower()
            place = first and (
                (head.isupper() and len(head) > 2)
                or any(words.low[k][0].isdigit() for k in range(index))
                or (index <= 4 and words.capital(0) and words.low[index] == "—")
            )
            return index + 1 if stamp or place else 0
    return 0
