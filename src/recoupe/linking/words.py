"""Words of an article with what they stand for, read once per stretch."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from recoupe.model.pack import Gazetteer, Senses
from recoupe.model.pack.senses import Sense
from recoupe.model.text import Span

# a number with its groups of three (spaces of three kinds, dots) or a word with its hyphens; percent and currency signs
TOKEN = re.compile(r"(\d+(?:[.\u0020\u00a0\u202f]\d{3}(?!\d)){0,6}(?:,\d+)?)|([^\W\d_]+(?:-[^\W\d_]+){0,4})|([%€$£])")
NUMBER = 1  # its group
# quotation marks do not end a phrase: « des milliers » de soldats
BREAK = re.compile(r"[,;:.!?()–—]")

LINK = re.compile(r"[\s»”\"]{0,4}(?:de\s|d['’])?[\s«“\"]{0,3}")

WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+){0,3}")
# characters to either side of a claim or number that may still say what it is about: two lines of print
REACH = 400
# characters after a number within which an adjective of nationality still qualifies those counted
NATION_WITHIN = 40


class Token(NamedTuple):
    """A word that says something, or a number: its place, concept and role (`number` for digits)."""

    start: int
    end: int
    concept: str
    role: str


def _start(token: Token) -> int:
    return token.start


class Words:
    """Tokens of one article's text."""

    def __init__(self, text: str, senses: Senses, gazetteer: Gazetteer) -> None:
        self.text = text
        self._senses = senses
        self._gazetteer = gazetteer
        self._inhabitants = senses.inhabitants(text)
        self._read: dict[Span, list[Token]] = {}

    def within(self, span: Span) -> list[Token]:
        """Tokens of a stretch, in order."""
        found = self._read.get(span)
        if found is None:
            found = self._read[span] = self._tokens(span)
        return found

    def around(self, span: Span, limits: Span) -> list[Token]:
        """Tokens within reach of a stretch inside its limits: a sentence without end costs no more than a long one."""
        tokens = self.within(limits)
        first = bisect_left(tokens, span.start - REACH, key=_start)
        return tokens[first : bisect_left(tokens, span.end + REACH, lo=first, key=_start)]

    def _tokens(self, span: Span) -> list[Token]:
        out: list[Token] = []
        at = span.start
        for start, end in self._senses.expressions(self.text, span.start, span.end):
            self._single(at, start, out)
            sense = self._senses.read(" ".join(self.text[start:end].replace("’", "'").split()))
            if sense is not None:
                out.append(Token(start, end, sense.concept, sense.role))
            at = end
        self._single(at, span.end, out)
        return out

    def _single(self, start: int, end: int, out: list[Token]) -> None:
        """Adds the tokens of a stretch without expressions."""
        read, inhabitants = self._senses.read, self._inhabitants
        for match in TOKEN.finditer(self.text, start, end):
            word = match.group()
            if match.lastindex == NUMBER:
                out.append(Token(*match.span(), word, "number"))
                continue
            sense = inhabitants.get(word) or read(word)
            if sense is None:
                continue
            if "-" not in sense.concept:
                out.append(Token(*match.span(), sense.concept, sense.role))
                continue
            # a compound that the table does not know is read part by part
            at = match.start()
            for part in word.split("-"):
                # the *t* of *a-t-on* is no tonne
                sense = read(part) if len(part) > 1 else None
                if sense is not None:
                    out.append(Token(at, at + len(part), sense.concept, sense.role))
                at += len(part) + 1

    def unit(self, lemma: str) -> Sense | None:
        """What a counted noun stands for; the table may know its plural alone (*forces*: soldiers)."""
        word = lemma.split()[0]
        whole = self._senses.read(lemma)
        if whole is not None and whole.role == "measure":
            return whole  # *kilomètre carré* is no *kilomètre*
        sense = self._senses.read(word)
        if sense is not None and sense.role == "theme":
            several = self._senses.read(word + "s")
            return several if several is not None and several.role != "theme" else sense
        return sense

    def stems(self, words: Sequence[str]) -> list[str]:
        """What words stand for, those left out that say nothing by themselves."""
        return [sense.concept for sense in map(self._senses.read, words) if sense is not None]

    def phrase(self, tokens: Sequence[Token], start: int) -> list[Token]:
        """Tokens from a place to the end of its phrase: punctuation, or a word that starts the next part of a list."""
        out: list[Token] = []
        for token in tokens:
            if token.role == "joint" or BREAK.search(self.text, start, token.start):
                break
            out.append(token)
            start = token.end
        return out

    def phrase_before(self, tokens: Sequence[Token], end: int) -> list[Token]:
        """Tokens from the start of the phrase, or from the number before, up to a place."""
        out: list[Token] = []
        for token in reversed(tokens):
            if token.role in ("joint", "number", "count") or BREAK.search(self.text, token.end, end):
                break
            out.append(token)
            end = token.start
        return out[::-1]

    def nation(self, start: int) -> str | None:
        """The country of an adjective or demonym among the next few words of the phrase (*500 soldats russes*)."""
        end = start + NATION_WITHIN
        stop = BREAK.search(self.text, start, end)
        for match in islice(WORD.finditer(self.text, start, stop.start() if stop else end), 3):
            country = self._gazetteer.country_of_adjective(match.group())
            if country is not None:
                return country
        return None

    def touches(self, start: int, end: int) -> bool:
        """Whether at most a preposition stands between a number and a noun (*2 000 maisons*, *3 millions d'arbres*)."""
        return LINK.fullmatch(self.text, start, end) is not None
