"""The grammar with two questions answered from outside: can these words name a speaker, and whom does a pronoun mean?

Everything else stays the grammar's: which verbs report, what is the subject, where content begins and ends, how sure it
is. Who answers cannot make a report where the text has no cue, nor move a source from one verb to another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from recoupe.extraction.extract import _Reader
from recoupe.extraction.frames import Report
from recoupe.extraction.noun_phrases import Phrase, phrase_after
from recoupe.extraction.sentences import Sentence
from recoupe.extraction.speakers import Heard, Speakers
from recoupe.model.authority import Facts, Kind, Voice
from recoupe.model.claim import Claim
from recoupe.model.pack import Actions, Calendar, FindingWords, Gazetteer, Grammar, Names, Numbers, Pack, Senses
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

    def of_country(self, facts: Facts, country: str) -> Facts:
        return self._names.of_country(facts, country)


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
        super().__init__(base.text, base.names, base.sentences, base.answers)
        self._antecedents = pointed.antecedents
        self._tables = tables

    def voices_of(self, sentence: Sentence, report: Report, earlier: Sequence[Heard]) -> Heard:
        source, relays = super().voices_of(sentence, report, earlier)
        if source is None and report.pronoun in _PRONOUNS:
            source = self._pointed(sentence, report)
        return source, relays

    def _pointed(self, sentence: Sentence, report: Report) -> Voice | None:
        words = sentence.words
        at = report.source.start if report.source else self._pronoun_at(words, report)
        token = Span(words.starts[at], words.ends[at])
        meant = next((span for pronoun, span in self._antecedents.items() if token.covers(pronoun)), None)
        if meant is None:
            return None
        before = next((one for one in self.sentences[: sentence.number] if one.span.covers(meant)), None)
        if before is None:
            return None
        phrase = phrase_after(before.words, before.words.at(meant.start), before.groups, before.words.count)
        if phrase is None or not self._has_a_voice(before, phrase):
            return None
        # heard last, it is what the pronoun means if number, gender and distance agree
        self.voices.hear(before.words, phrase, before.number, speaks=True)
        voice = self.voices.pronoun(words, report.pronoun, at, sentence.number)
        found = voice.resolved_from if voice is not None else None
        return voice if found is not None and found.span.overlaps(meant) else None

    def _has_a_voice(self, sentence: Sentence, phrase: Phrase) -> bool:
        """Whether the tables themselves know the words for a person, an office or a body."""
        facts = self._tables.describe(sentence.words.slice(phrase.start, phrase.core_end))
        return facts.kind not in ("unknown", "state", "sensor", "document")


_PRONOUNS = frozenset(("il", "elle", "ils", "elles", "lui", "eux"))


class _PointedReader(_Reader):
    """Reads one article with those answers."""

    def __init__(self, article: Article, pack: Pack, settings: Settings, pointed: Pointed) -> None:
        names = _Names(pack.names, (span.of(article.text) for span in pointed.speakers))
        super().__init__(article, _Pack(pack, names), settings)
        self.speakers = _Speakers(self.speakers, pointed, pack.names)
