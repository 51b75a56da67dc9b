"""The words of one sentence, with the classes and verb forms the tables give them."""

from __future__ import annotations

import re

from recoupe.model.pack import Grammar
from recoupe.model.pack.grammar import Form, Word
from recoupe.model.text import Span

_WORD = re.compile(
    r"(?:MM?|Mr|Dr|Pr|Me|Mgr|Ste?)\.(?=\s)"  # forms of address keep their full stop
    r"|[^\W\d_]+(?:[-‑][^\W\d_]+)*[’']?"  # words, hyphenated or elided: nord-coréens, a-t-il, l'
    r"|\d+(?:[.,  \u202f\u2009]\d+)*[^\W\d_]{0,3}"  # figures with their separators: 12 000, 1.500, 18h42, 11e
    r"|[^\w\s]"
)
_TERM = 5  # words between marks that are a name or term (les « gilets jaunes ») and no speech
_PAIRS = {"«": "»", "“": "”", '"': '"'}
_INVERSION = re.compile(r"(.+?)-(?:t-)?(il|elle|on|ils|elles|je|nous|vous|tu)\Z")


_LATIN = frozenset(("priori", "posteriori", "fortiori", "minima", "maxima", "contrario"))


class Words:
    """Parallel lists over the words and marks of a sentence.

    starts, ends: offsets in the article. low: lower case, apostrophes straight, the marks around a
    name or term as ‹ and ›. classes: sums of `Word` flags.
    base: `low` without an inverted pronoun (a-t-il gives a); pronoun: that pronoun or "".
    wordy: whether each is a word or a figure, not a mark.
    shouted: whether the sentence is all in capitals, so that a capital letter says nothing of a word.
    """

    __slots__ = (
        "_forms",
        "base",
        "classes",
        "count",
        "ends",
        "grammar",
        "low",
        "pronoun",
        "shouted",
        "span",
        "starts",
        "text",
        "wordy",
    )

    def __init__(self, text: str, span: Span, grammar: Grammar) -> None:
        self.text, self.span, self.grammar = text, span, grammar
        spans = [match.span() for match in _WORD.finditer(text, span.start, span.end)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.low = [text[start:end].lower() for start, end in spans]
        if "’" in text[span.start : span.end]:
            self.low = [word.replace("’", "'") for word in self.low]
        if self.low[:1] == ["a"] and self.low[1:2] and self.low[1] not in _LATIN:
            self.low[0] = "à"  # A la mairie, on répond: capitals often go without their accent
        self.classes = grammar.classes_of(self.low)
        self.base = self.low.copy()
        self.pronoun = [""] * len(spans)
        for index in [index for index, word in enumerate(self.low) if "-" in word]:
            if inverted := _INVERSION.match(self.low[index]):
                self.base[index], self.pronoun[index] = inverted.groups()
        self._forms = grammar.forms_of(self.base)
        self.count = len(self.low)
        self.wordy = [text[at].isalnum() for at in self.starts]
        self.shouted = text[span.start : span.end].isupper()
        if not _PAIRS.keys().isdisjoint(self.low):
            for index, word in enumerate(self.low):
                if word in _PAIRS and index and (end := self._term_end(index)):
                    self.low[index], self.low[end] = "‹", "›"

    def _term_end(self, start: int) -> int:
        """Index of the mark that closes a name or term in quotation marks inside a noun phrase, 0 for speech."""
        determined = bool(self.classes[start - 1] & Word.DETERMINER) and self.low[start - 1] not in ("de", "d'", "du")
        noun = not self.classes[start - 1] & ~(Word.BODY | Word.ROLE | Word.UNNAMED) and self.is_word(start - 1)
        for index in range(start + 1, min(start + 2 + _TERM, self.count)):
            if self.low[index] == _PAIRS[self.low[start]]:
                verb = any(form.tense != "pp" for form in self.grammar.forms(self.low[start - 1]))
                named = noun and self.capital(start + 1) and not verb
                return index if index > start + 1 and (determined or named) else 0
            if not self.is_word(index):
                return 0
        return 0

    def span_of(self, start: int, end: int) -> Span:
        """The characters from word `start` to word `end` (excluded). Raises IndexError for an empty stretch."""
        return Span(self.starts[start], self.ends[end - 1])

    def slice(self, start: int, end: int) -> str:
        """The text from word `start` to word `end` (excluded)."""
        return self.text[self.starts[start] : self.ends[end - 1]] if end > start else ""

    def at(self, offset: int) -> int:
        """Index of the first word that ends after the offset; `count` when none does."""
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            if self.ends[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return low

    def forms(self, index: int) -> tuple[Form, ...]:
        """Every reading of the word as a verb form."""
        return self._forms[index]

    def capital(self, index: int) -> bool:
        """Whether the word begins with a capital that shows a name: where all are capitals, no table knows the word."""
        written = self.text[self.starts[index]].isupper()
        return written and not (self.shouted and (self.classes[index] or self.forms(index)))

    def is_word(self, index: int) -> bool:
        """Whether it is a word or a figure, not a mark."""
        return self.wordy[index]

    def is_number(self, index: int) -> bool:
        """Whether it is a figure or begins like a number word: 300, vingt-six."""
        if self.text[self.starts[index]].isdigit():
            return True
        first = self.low[index].partition("-")[0]
        return bool(self.grammar.classes(first) & Word.NUMBER)

    def phrase(self, index: int, words: tuple[str, ...]) -> bool:
        """Whether the phrase stands at the index."""
        return self.low[index : index + len(words)] == list(words)

    def after_adverbial(self, index: int) -> int:
        """Index after the adverbial phrase at `index` (d'abord, de son côté), `index` itself where there is none."""
        for phrase in self.grammar.adverbials.get(self.low[index], ()):
            if self.phrase(index, phrase):
                return index + len(phrase)
        return index

    def is_verb_for_sure(self, index: int) -> bool:
        """Whether the word before shows that a word which could be a noun is a verb: il note, qui porte, se garde."""
        before = index - 1
        if before < 0:
            return False
        if self.low[before] in ("se", "s'", "ne", "n'", "qui"):
            return True
        return bool(self.classes[before] & Word.SUBJECT)
