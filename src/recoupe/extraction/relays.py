"""Who passed a statement on, where no verb of saying shows it: read by an agency, asked by a paper, told on our air."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.frames import Zone
from recoupe.extraction.noun_phrases import Phrase, phrase_after
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Word

_REACH = 8  # words between a participle and its agent: consulté dans la nuit de lundi à mardi par
_RELATIVES = frozenset(("que", "qu'", "dont", "auquel", "auxquels", "auxquelles", "laquelle", "lesquels", "lesquelles"))


class Relays:
    """Relays of one sentence: each as (word it stands at, phrase that names it, stretch that is no content)."""

    def __init__(self, words: Words, groups: Sequence[VerbGroup], subjects: Subjects) -> None:
        self.words, self.groups, self.subjects = words, groups, subjects
        of = words.grammar.verbs_of
        self.handed = of("handed")
        self._link = {
            "par": of("handed") | of("revealed") | of("broadcast"),
            "à": of("sent"),
            "au": of("sent"),
            "aux": of("sent"),
            "avec": of("spoken_with"),
        }
        near = [lemmas for word, lemmas in self._link.items() if word in words.low]
        any_of = frozenset[str]().union(*near)  # the verbs whose link the sentence has
        self.starts: set[int] = {index for index, word in enumerate(words.low) if word in _RELATIVES}
        """Words at which a relay may be brought in."""
        if any_of:
            for index in range(words.count):
                forms = words.forms(index)
                if forms and any(form.tense == "pp" and form.lemma in any_of for form in forms):
                    self.starts.add(index)

    def at(self, index: int) -> tuple[Phrase, Zone] | None:
        """The relay that a participle or a relative pronoun at `index` brings in, and the words that do so."""
        if index not in self.starts:
            return None
        if self.words.low[index] in _RELATIVES:
            return self._relative(index)
        lemmas = self._lemmas(index)
        if lemmas & self.words.grammar.verbs_of("broadcast") and any(
            group.finite and group.start < index for group in self.groups
        ):
            return None  # retrouve ces images dans un reportage diffusé par X
        return self._agent(index, lemmas)

    def _lemmas(self, index: int) -> set[str]:
        """Of the verbs whose past participle the word can be."""
        return {form.lemma for form in self.words.forms(index) if form.tense == "pp"}

    def _agent(self, index: int, lemmas: set[str]) -> tuple[Phrase, Zone] | None:
        """consulté jeudi par l'AFP; joint par téléphone par l'AFP; transmis à l'AFP; s'est entretenu avec la BBC."""
        words = self.words
        told = any(group.finite and group.start <= index < group.end for group in self.groups)
        if told and lemmas & words.grammar.reporting.keys() and not lemmas & self.handed:
            return None  # a confié à Reuters: the verb of saying has its own recipient
        for at in range(index + 1, min(index + 1 + _REACH, words.count - 1)):
            if not words.is_word(at) or any(group.start <= at < group.end and group.finite for group in self.groups):
                return None
            if not lemmas & self._link.get(words.low[at], frozenset()):
                continue
            phrase = phrase_after(words, at + 1, self.groups, words.count)
            if phrase is not None and self.subjects.relays(bare := _core(phrase)):
                bare = self._one_of_them(bare)
                return bare, (index, bare.end)
        return None

    def _one_of_them(self, several: Phrase) -> Phrase:
        """The outlet that is named of several: plusieurs médias, dont l'AFP."""
        words = self.words
        at = several.end + (words.low[several.end : several.end + 1] == [","])
        if words.low[at : at + 1] != ["dont"]:
            return several
        phrase = phrase_after(words, at + 1, self.groups, words.count)
        return _core(phrase) if phrase is not None and self.subjects.relays(_core(phrase)) else several

    def _relative(self, index: int) -> tuple[Phrase, Zone] | None:
        """que l'AFP a pu consulter; qu'a lu jeudi l'agence; dont le Monde a obtenu copie; auquel la BBC a eu accès."""
        words = self.words
        group = next((group for group in self.groups if group.start > index), None)
        if group is None or group.start - index > _REACH or not group.finite:
            return None
        copied = any(word in words.grammar.verbs_of("copied") for word in words.low[group.end : group.end + 4])
        if not copied and not {*group.chain} & self.handed:
            return None
        end = group.end
        if group.start > index + 1:
            phrase: Phrase | None = Phrase(index + 1, group.start, group.start)
        else:
            end = self._past_times(end)
            phrase = phrase_after(words, end, self.groups, words.count) if end < words.count else None
        if phrase is None or not self.subjects.relays(bare := _core(phrase)):
            return None
        while copied and words.low[end - 1] not in words.grammar.verbs_of("copied"):
            end += 1
        return bare, (index, max(end, bare.end))

    def _past_times(self, at: int) -> int:
        """First word after adverbs and days."""
        words = self.words
        while at < words.count and (
            words.classes[at] & (Word.TIME | Word.ADVERB) or words.low[at] in ("cette", "semaine", "soir", "matin")
        ):
            at += 1
        return at


def _core(phrase: Phrase) -> Phrase:
    """The phrase without its appositions."""
    return Phrase(phrase.start, phrase.core_end, phrase.core_end)
