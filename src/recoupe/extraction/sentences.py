"""The sentences of an article with all that their own words show: verb groups, quotations, reports, headings."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from recoupe.extraction.analyser import Analyser, Shown
from recoupe.extraction.datelines import after_dateline
from recoupe.extraction.frames import Report, Zone
from recoupe.extraction.interviews import Interview
from recoupe.extraction.page_lines import PageLines
from recoupe.extraction.posts import Signature
from recoupe.extraction.quotes import Quote
from recoupe.extraction.verb_groups import VerbGroup, verb_groups
from recoupe.extraction.words import Words
from recoupe.model.pack import Names, Pack
from recoupe.model.text import Span
from recoupe.settings import Settings

TITLE_MARKS = ("‹", "›")
_NOTE = 8  # words of a remark in brackets
_INDENT = 40  # characters of white space a line may open with


@dataclass(slots=True)
class Sentence:
    """One sentence with what its own words show.

    quoted[i]: number of the quotation that word i stands in, -1 outside. body: first word after a dateline or label.
    silent: stretches that name relays and are no content. asked: whether an interviewer says it.
    """

    number: int
    span: Span
    words: Words
    groups: tuple[VerbGroup, ...]
    quoted: list[int]
    body: int
    heading: bool
    question: bool
    asked: bool
    reports: list[Report] = field(default_factory=list)
    silent: list[Zone] = field(default_factory=list)


class Layout(NamedTuple):
    """What the signs of a page show before a sentence is read: speech, titles, who asks and answers, signed posts."""

    quotes: Sequence[Quote]
    titles: Sequence[Quote]
    asked: Interview
    signed: Sequence[Signature]


class Sentences:
    """Reads the sentences of one text."""

    def __init__(
        self, text: str, pack: Pack, names: Names, layout: Layout, settings: Settings, analyser: Analyser
    ) -> None:
        self.names = names
        self.text, self.pack, self.settings, self.analyser = text, pack, settings, analyser
        self.quotes, self.titles, self.asked, self.signed = layout
        self._said = sorted(
            [
                *(answer.span.start for answer in self.asked.answers if answer.labelled),
                *(q.start for q in self.asked.questions),
            ]
        )

    def read(self) -> list[Sentence]:
        """The sentences in order, with their words, verb groups, quotations and reports."""
        out: list[Sentence] = []
        spans = self.pack.sentences(self.text)
        page = PageLines(self.text, self.pack.grammar, self.settings.reading)
        quote_at, begun = 0, False
        for number, span in enumerate(spans):
            aside = page.covers(span)
            words = Words(self.text, span, self.pack.grammar)
            while quote_at < len(self.quotes) and self.quotes[quote_at].outer.end <= span.start:
                quote_at += 1
            quoted = self._quoted(words, quote_at)
            groups = self._without_titles(words)
            opens = self._opens_line(span)
            body = self._after_label(words) or (after_dateline(words, first=not begun) if opens else 0)
            sentence = Sentence(
                number,
                span,
                words,
                groups,
                quoted,
                body,
                heading=aside or self._is_heading(not begun, span, words, quoted),
                question=self.text[span.end - 1] == "?"
                or self.text[span.end - 3 : span.end].rstrip(' »”"\u00a0').endswith("?"),
                asked=self._asked_in(span),
            )
            begun = begun or not aside
            if not sentence.heading:
                found = self.analyser.analyse(Shown(words, groups, quoted, self.names, body))
                sentence.reports = found.reports
                sentence.silent = [*found.silent, *self._signatures(words), *self._note(words)]
            out.append(sentence)
        return out

    def _without_titles(self, words: Words) -> tuple[VerbGroup, ...]:
        """The verb groups outside titles, whose marks then no longer count as those of a quotation."""
        groups = verb_groups(words)
        at = bisect_right(self.titles, words.span.start, key=lambda title: title.outer.end)
        while at < len(self.titles) and self.titles[at].outer.start < words.span.end:
            first, end = words.at(self.titles[at].outer.start), words.at(self.titles[at].outer.end)
            groups = tuple(group for group in groups if not first <= group.first < end)
            words.low[first], words.low[end - 1] = TITLE_MARKS
            at += 1
        return groups

    def _after_label(self, words: Words) -> int:
        """First word after the label of who asks or answers, 0 where there is none."""
        at = bisect_right(self._said, words.span.start)
        inside = at < len(self._said) and self._said[at] < words.span.end
        return words.at(self._said[at]) if inside else 0

    def _asked_in(self, span: Span) -> bool:
        """Whether an interviewer says it."""
        questions = self.asked.questions
        at = bisect_left(questions, span.end, key=lambda question: question.start) - 1
        return at >= 0 and questions[at].end > span.start

    def _signatures(self, words: Words) -> Iterator[Zone]:
        """Stretches of words that sign a post and are no content."""
        at = bisect_right(self.signed, words.span.start, key=lambda signature: signature.span.end)
        while at < len(self.signed) and self.signed[at].span.start < words.span.end:
            yield words.at(self.signed[at].span.start), words.at(self.signed[at].span.end)
            at += 1

    def _note(self, words: Words) -> Iterator[Zone]:
        """The brackets that end a text: (avec AFP), (Lire page 3)."""
        closed = words.count - 1 - (words.low[-1:] == ["."])
        opened = next((k for k in range(closed - 1, max(0, closed - _NOTE), -1) if words.low[k] == "("), 0)
        if opened and words.low[closed] == ")" and words.low[opened + 1] in self.pack.grammar.page_lines["note"]:
            yield opened, words.count

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

    def _is_heading(self, headline: bool, span: Span, words: Words, quoted: Sequence[int]) -> bool:
        """A short line of its own without a full stop: a section title. A headline is read."""
        if headline or self.text[span.end - 1] in '.!…»”"':
            return False
        if not self._is_line(span):
            return False
        if self.text[span.end - 1] == "?":
            return True
        return words.count <= self.settings.reading.heading_words and not any(index >= 0 for index in quoted)

    def _opens_line(self, span: Span) -> bool:
        before = self.text[max(0, span.start - _INDENT) : span.start].rstrip(" \t\u00a0\u202f\u2009")
        return not before or before.endswith("\n")

    def _is_line(self, span: Span) -> bool:
        """Whether the sentence fills its line."""
        after = self.text[span.end : span.end + 1]
        return self._opens_line(span) and (not after or after in "\r\n")
