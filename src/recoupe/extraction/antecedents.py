"""Whom a pronoun or a possessive takes up: inside somebody's words, before a lawyer or a ministry, before y lit-on.

A pronoun inside somebody's words can only mean who is named in them before it: « La préfète est venue. Elle m'a dit
que P », raconte X: the prefect, via X. Without such a name the words stay X's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from recoupe.extraction.frames import RELAYS, SPEAKERS
from recoupe.extraction.noun_phrases import Phrase, phrase_after, subject_before
from recoupe.extraction.sentences import Sentence
from recoupe.extraction.voices import number_and_gender
from recoupe.extraction.words import Words
from recoupe.extraction.written import is_paper
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Word

PERSONAL = frozenset(("il", "elle", "ils", "elles"))
_PAPERS = 4  # sentences that y lit-on can reach back over to the paper that it reads
_FAR = 3  # sentences of the same words that a pronoun reaches back over
_VERBS = 40  # verbs of a sentence whose subjects a pronoun may mean: more stand in no sentence a person wrote

_PEOPLE = SPEAKERS & ~Word.PAPER

Inside = Callable[[Sentence, int], bool]
"""Whether a word of a sentence stands inside the words that are looked through."""


class Mention(NamedTuple):
    """A noun phrase of a sentence."""

    sentence: Sentence
    phrase: Phrase


def named_inside(
    sentences: Sequence[Sentence], sentence: Sentence, at: int, pronoun: str, inside: Inside, names: Names
) -> Mention | None:
    """The last one named before a word who agrees with the pronoun: subjects first, sentence by sentence."""
    plural, feminine = pronoun in ("ils", "elles"), pronoun in ("elle", "elles")
    for near in reversed(sentences[max(0, sentence.number - _FAR) : sentence.number + 1]):
        limit = at if near is sentence else near.words.count
        for phrase in _phrases(near, limit):
            words = near.words
            if not inside(near, phrase.start) or phrase.end > limit or words.low[phrase.start] in ("de", "d'"):
                continue
            if any(words.is_number(k) for k in range(phrase.start, phrase.core_end)):
                continue
            facts = names.describe(words.slice(phrase.start, phrase.core_end))
            several, of_women = number_and_gender(words, phrase, facts)
            if several != plural or of_women not in (None, feminine) or facts.kind in RELAYS:
                continue
            if facts.person or _speaks(words, phrase):
                return Mention(near, phrase)
    return None


def last_paper(sentences: Sequence[Sentence], sentence: Sentence, before: int, names: Names) -> Mention | None:
    """The paper that *y lit-on* reads: the last one named outside quotations, before a word or just before."""
    for near in reversed(sentences[max(0, sentence.number - _PAPERS) : sentence.number + 1]):
        words = near.words
        limit = before if near is sentence else words.count
        for start in range(limit - 2, near.body - 1, -1):
            if near.quoted[start] >= 0 or not words.classes[start] & Word.DETERMINER:
                continue
            phrase = phrase_after(words, start, near.groups, limit)
            if phrase is not None and phrase.start == start and is_paper(words, phrase, names):
                return Mention(near, Phrase(start, phrase.core_end, phrase.core_end))
    return None


def clause_subject(sentence: Sentence, before: int) -> Mention | None:
    """The subject of the last clause before a word: Melk n'en reconnaît que douze, jure son ministère."""
    words = sentence.words
    clause = [group for group in sentence.groups if group.finite and group.end <= before]
    phrase = subject_before(words, clause[-1], sentence.groups, sentence.body) if clause else None
    if phrase is None or sentence.quoted[phrase.start] >= 0 or words.classes[phrase.start] & Word.POSSESSIVE:
        return None
    return Mention(sentence, phrase)


def person_of(sentence: Sentence, names: Names) -> Mention | None:
    """The person a sentence is about: Selon X, la ministre a cédé. Son cabinet nie."""
    words = sentence.words
    for group in reversed(sentence.groups):
        if not group.finite or sentence.quoted[group.first] >= 0:
            continue
        phrase = subject_before(words, group, sentence.groups, sentence.body)
        if phrase is None:
            continue
        office = any(words.classes[k] & Word.ROLE for k in range(phrase.start, phrase.core_end))
        if office or names.describe(words.slice(phrase.start, phrase.end)).person:
            return Mention(sentence, phrase)
    return None


def _phrases(sentence: Sentence, limit: int) -> Iterator[Phrase]:
    """The subjects of a sentence and its other noun phrases before a word, the last ones first."""
    words = sentence.words
    verbs = [group for group in sentence.groups if group.finite and group.start < limit][-_VERBS:]
    for group in reversed(verbs):
        phrase = subject_before(words, group, sentence.groups, sentence.body)
        if phrase is not None:
            yield phrase
    for index in range(limit - 2, sentence.body - 1, -1):
        titled = words.classes[index] & Word.TITLE or (words.capital(index) and words.capital(index + 1))
        headed = words.classes[index] & Word.DETERMINER and words.classes[index + 1] & _PEOPLE
        if titled or headed:
            phrase = phrase_after(words, index, sentence.groups, limit)
            if phrase is not None and phrase.start == index:
                yield Phrase(index, phrase.core_end, phrase.core_end)


def _speaks(words: Words, phrase: Phrase) -> bool:
    """Whether the first words of a phrase name a person, an office or a body."""
    head = range(phrase.start, min(phrase.start + 2, phrase.core_end))
    return any(words.classes[k] & _PEOPLE for k in head)
