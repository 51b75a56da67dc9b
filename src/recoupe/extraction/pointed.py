"""The grammar with two questions answered from outside: can these words name a speaker, and whom does a pronoun mean?

Everything else stays the grammar's: which verbs report, what is the subject, where content begins and ends, how sure it
is. Who answers cannot make a report where the text has no cue, nor move a source from one verb to another, nor choose
between two whom a pronoun may mean: then it stays open.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from recoupe.extraction.extract import _Reader
from recoupe.extraction.frames import Report
from recoupe.extraction.noun_phrases import Phrase, phrase_after
from recoupe.extraction.sentences import Sentence
from recoupe.extraction.speakers import Heard, Speakers
from recoupe.extraction.voices import number_and_gender
from recoupe.model.authority import Facts, Kind, Relation, Voice
from recoupe.model.claim import Claim
from recoupe.model.pack import Actions, Calendar, FindingWords, Gazetteer, Grammar, Names, Numbers, Pack, Senses
from recoupe.model.pack.grammar import Word
from recoupe.model.pack.names import Introduction
from recoupe.model.text import Article, Span
from recoupe.settings import Settings

_STANDS_IN: Kind = "company"
"""Kind that lets an unknown name speak while its sentence is read; the claim gets the tables' own kind back."""


class Pointed(NamedTuple):
    """Answers from outside, as words of the article.

    speakers: words that name somebody who can assert something. antecedents: pronoun -> whom it means.
    """

    speakers: tuple[Span, ...]
    antecedents: Mapping[Span, Span]


def claims_pointed(article: Article, pack: Pack, settings: Settings, pointed: Pointed) -> tuple[Claim, ...]:
    """The claims of an article as the grammar reads it with those answers; ids as `extract.claims` gives them."""
    found = _PointedReader(article, pack, settings, pointed).read()
    return tuple(_with_own_kinds(claim, pack.names) for claim in found)


def _with_own_kinds(claim: Claim, names: Names) -> Claim:
    """The claim with every voice of the kind that the tables give it."""
    source = None if claim.source is None else _of_own_kind(claim.source, names)
    return replace(claim, source=source, via=tuple(_of_own_kind(voice, names) for voice in claim.via))


def _of_own_kind(voice: Voice, names: Names) -> Voice:
    if voice.kind == _STANDS_IN and voice.resolved_from is None and names.describe(voice.mention).kind == "unknown":
        return replace(voice, kind="unknown")
    return voice


class _Names:
    """The names of a language, and the speakers pointed at."""

    def __init__(self, names: Names, speakers: Iterable[str]) -> None:
        self._names = names
        self._speakers = frozenset(form for words in speakers for form in _forms(words))

    def describe(self, mention: str) -> Facts:
        facts = self._names.describe(mention)
        if facts.kind == "unknown" and not self._speakers.isdisjoint(_forms(mention)):
            return replace(facts, kind=_STANDS_IN)
        return facts

    def introductions(self, text: str) -> tuple[Introduction, ...]:
        return self._names.introductions(text)

    def countries(self, text: str) -> Mapping[str, int]:
        return self._names.countries(text)

    def inhabitants(self, text: str) -> Mapping[str, str]:
        return self._names.inhabitants(text)

    def located(self, text: str, within: bool = False) -> frozenset[str]:
        return self._names.located(text, within)

    def of_country(self, facts: Facts, country: str) -> Facts:
        return self._names.of_country(facts, country)

    def relation(self, kind: Kind, body: str | None, side: str | None) -> Relation | None:
        return self._names.relation(kind, body, side)


class _Pack:
    """A language's pack with those names."""

    def __init__(self, pack: Pack, names: Names) -> None:
        self._pack, self.names = pack, names
        self.code: str = pack.code
        self.grammar: Grammar = pack.grammar
        self.numbers: Numbers = pack.numbers
        self.calendar: Calendar = pack.calendar
        self.gazetteer: Gazetteer = pack.gazetteer
        self.actions: Actions = pack.actions

    @property
    def findings(self) -> FindingWords:
        return self._pack.findings

    @property
    def senses(self) -> Senses:
        return self._pack.senses

    def sentences(self, text: str) -> tuple[Span, ...]:
        return self._pack.sentences(text)


def _forms(words: str) -> tuple[str, ...]:
    """The words of a name, with and without the article in front."""
    low = words.lower().replace("’", "'")
    head, _, rest = low.replace("'", "' ").partition(" ")
    return (low, rest.replace("' ", "'")) if rest and len(head) <= _ARTICLE else (low,)


_ARTICLE = 3  # letters of the longest article: une, les, des


class _Speakers(Speakers):
    """The speakers of an article; a pronoun that the grammar leaves open means whom the answers say, if that fits."""

    def __init__(self, base: Speakers, pointed: Pointed, tables: Names) -> None:
        super().__init__(base.text, base.names, base.sentences, base.answers, base.posts, base.voices.outlet)
        self._antecedents = {pronoun.end: meant for pronoun, meant in pointed.antecedents.items()}
        self._tables = tables
        self._mentions: list[_Candidate] | None = None
        self._candidates: dict[tuple[bool, bool], tuple[list[_Candidate], int]] = {}

    def voices_of(self, sentence: Sentence, report: Report, earlier: Sequence[Heard]) -> Heard:
        source, relays = super().voices_of(sentence, report, earlier)
        if source is None and report.pronoun in _PRONOUNS:
            source = self._pointed(sentence, report)
        return source, relays

    def _pointed(self, sentence: Sentence, report: Report) -> Voice | None:
        words = sentence.words
        at = report.source.start if report.source else self._pronoun_at(words, report)
        token = Span(words.starts[at], words.ends[at])
        meant = self._antecedents.get(token.end)  # by its end: elle ends précise-t-elle
        only = None if meant is None else self._only_one(report.pronoun, sentence.number)
        if meant is None or only is None or not _span(only).overlaps(meant):
            return None
        # heard last, it is what the pronoun means if it stands near enough
        self.voices.hear(only.sentence.words, only.phrase, only.sentence.number, speaks=True)
        return self.voices.pronoun(words, report.pronoun, at, sentence.number)

    def _only_one(self, pronoun: str, before: int) -> _Candidate | None:
        """The last mention before a sentence of the only one whom the pronoun can mean, None where there are several.

        Whoever is named anywhere before counts: a name put into a text to be chosen leaves the pronoun open.
        """
        plural = pronoun in ("ils", "elles", "eux")
        feminine = pronoun in ("elle", "elles")
        key = (plural, feminine)
        if key not in self._candidates:
            self._candidates[key] = _first_of_two(self._voices_in_order(), plural, feminine)
        mentions, second = self._candidates[key]
        if second <= before or not mentions:
            return None
        at = bisect_left(mentions, before, key=lambda one: one.sentence.number)
        return mentions[at - 1] if at else None

    def _voices_in_order(self) -> list[_Candidate]:
        """Every mention of somebody whom the tables know for a person, an office or a body."""
        if self._mentions is None:
            self._mentions = []
            for sentence in self.sentences:
                words = sentence.words
                for index in range(words.count):
                    if not (words.capital(index) or words.classes[index] & (Word.DETERMINER | Word.TITLE)):
                        continue
                    phrase = phrase_after(words, index, sentence.groups, words.count)
                    if phrase is None or phrase.start != index:
                        continue
                    stop = next(
                        (k for k in range(index, phrase.end) if words.classes[k] & Word.COORDINATOR), phrase.end
                    )
                    phrase = Phrase(index, stop, min(stop, phrase.core_end))  # Paul Varin et Jean Malbec are two
                    if stop == index:
                        continue
                    facts = self._tables.describe(words.slice(phrase.start, phrase.core_end))
                    if facts.kind not in ("unknown", "state", "sensor", "document"):
                        self._mentions.append(_Candidate(sentence, phrase, facts))
        return self._mentions


class _Candidate(NamedTuple):
    """A mention of somebody whom a pronoun can mean."""

    sentence: Sentence
    phrase: Phrase
    facts: Facts


def _span(candidate: _Candidate) -> Span:
    return candidate.sentence.words.span_of(candidate.phrase.start, candidate.phrase.end)


def _first_of_two(candidates: Iterable[_Candidate], plural: bool, feminine: bool) -> tuple[list[_Candidate], int]:
    """Mentions of the first one who agrees, and the number of the sentence that first names another one.

    Later mentions are of the same one where they say nothing new: *Varin* after *Paul Varin*, not *Jean Varin*.
    """
    mentions: list[_Candidate] = []
    known: set[str] = set()
    for one in candidates:
        words = one.sentence.words
        of_several, of_women = number_and_gender(words, one.phrase, one.facts)
        if of_several != plural or of_women not in (None, feminine):
            continue
        own = {words.low[k] for k in range(one.phrase.start, one.phrase.end) if not words.classes[k] & _GLUE}
        if not mentions:
            known = own
        elif not own <= known:
            return mentions, one.sentence.number
        last = mentions[-1] if mentions else None
        if last is None or last.sentence is not one.sentence or last.phrase.end <= one.phrase.start:
            mentions.append(one)  # else a name inside the phrase before: Anne Roy in la maire, Anne Roy
    return mentions, sys.maxsize


_GLUE = Word.DETERMINER | Word.PREPOSITION | Word.TITLE
_PRONOUNS = frozenset(("il", "elle", "ils", "elles", "lui", "eux"))


class _PointedReader(_Reader):
    """Reads one article with those answers."""

    def __init__(self, article: Article, pack: Pack, settings: Settings, pointed: Pointed) -> None:
        names = _Names(pack.names, (span.of(article.text) for span in pointed.speakers))
        super().__init__(article, _Pack(pack, names), settings)
        self.speakers = _Speakers(self.speakers, pointed, pack.names)
