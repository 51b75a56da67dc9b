"""Sources named by a phrase and not by a verb: selon X, de source Y, annoncé par Z, citant W."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.frames import SPEAKERS, Report, Zone
from recoupe.extraction.noun_phrases import Phrase, phrase_after
from recoupe.extraction.relays import Relays
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Cue, Word


class SourcePhrases:
    """Source phrases of one sentence.

    reports: those that govern a statement. relays, cited: (word, phrase) of relays and of bodies that a source cites,
    to be hung on the nearest report. silent: stretches that belong to such phrases and are no content.
    """

    def __init__(
        self, words: Words, groups: Sequence[VerbGroup], names: Names, body: int, scopes: Scopes, subjects: Subjects
    ) -> None:
        self.words, self.groups, self.names, self.body = words, groups, names, body
        self.scopes, self.subjects = scopes, subjects
        self.grammar = words.grammar
        self.reports: list[Report] = []
        self.relays: list[tuple[int, Phrase]] = []
        self.cited: list[tuple[int, Phrase]] = []
        self.silent: list[Zone] = []

    def read(self) -> set[int]:
        """Words that belong to a source phrase; what they say is in reports, relays, cited and silent."""
        words, taken = self.words, set[int]()
        self._medium_in_front()
        phrases = self.grammar.source_phrases
        relays = Relays(words, self.groups, self.subjects)
        for index in range(words.count):
            self._valued(index)
            if (handed := relays.at(index)) is not None:
                self.relays.append((index, handed[0]))
                self.silent.append(handed[1])
                taken.update(range(index, handed[0].start))
                continue
            for phrase, kind in phrases.get(words.low[index], ()):
                if words.phrase(index, phrase):
                    after = index + len(phrase)
                    if kind != "none":
                        self._phrase(index, after, kind)
                    taken.update(range(index, after))
                    break
        return taken

    def _medium_in_front(self) -> None:
        """Sur France Inter, X affirme: the medium in front passes on what X says there."""
        words, body = self.words, self.body
        if words.count < body + 4 or words.low[body] not in ("sur", "dans", "à", "au"):
            return
        phrase = phrase_after(words, body + 1, self.groups, words.count)
        if phrase is not None and words.low[body + 1] == "même":
            phrase = phrase._replace(start=body + 1)
        if phrase is None or phrase.core_end >= words.count or words.low[phrase.core_end] != ",":
            return
        phrase = Phrase(phrase.start, phrase.core_end, phrase.core_end)
        proper = words.capital(phrase.start) or words.capital(phrase.start + 1) or self.subjects.ours(phrase)
        proper = proper or words.low[phrase.start] == "même"
        if proper and self.subjects.relays(phrase):
            self.relays.append((phrase.end, phrase))
            self.silent.append((body, phrase.end))

    def _phrase(self, index: int, after: int, kind: str) -> None:
        words = self.words
        if kind == "own":
            self._add_selon(index, Phrase(after - 1, after, after), "-", "source.own_inquiry")
            return
        if kind in ("de_source", "same"):
            end = after
            while (
                end < words.count
                and words.is_word(end)
                and (
                    words.classes[end] == 0
                    or words.low[end] in ("proche", "proches", "du", "de", "de", "la", "l'", "des")
                )
            ):
                if any(form.tense in ("pres", "impf") for form in words.forms(end)) and end > after:
                    break
                end += 1
            phrase = Phrase(after - 1, end, end)
            self._add_selon(index, phrase, "" if kind == "de_source" else "=", "source.de_source")
            return
        phrase_found = phrase_after(words, after, self.groups, words.count)
        if kind == "selon":
            if after < words.count and words.low[after] in ("lui", "elle", "eux", "elles", "celui-ci", "celle-ci"):
                self._add_selon(index, Phrase(after, after + 1, after + 1), words.low[after], "source.selon")
            elif phrase_found and not self._measures(phrase_found):
                self._add_selon(index, phrase_found, "", "source.selon")
        elif kind == "reading":
            opening = index == self.body or not words.is_word(index - 1)
            if opening and phrase_found and self._is_paper(phrase_found):
                self._add_selon(index, phrase_found, "", "source.selon")
        elif kind == "pour":
            opening = index == 0 or words.low[index - 1] in (";", ":", "«", ".", "-", "—")
            if opening and phrase_found and phrase_found.end < words.count and words.low[phrase_found.end] == ",":
                facts = self.names.describe(words.slice(phrase_found.start, phrase_found.end))
                speaks = any(words.classes[k] & SPEAKERS for k in range(phrase_found.start, phrase_found.core_end))
                if (
                    (facts.person and " " in facts.person)
                    or words.classes[phrase_found.start] & Word.TITLE
                    or (speaks and facts.kind not in ("state", "sensor", "document"))
                ):
                    self._add_selon(index, phrase_found, "", "source.pour")
        elif phrase_found and kind == "agent":
            self._add_agent(index, after, phrase_found)
        elif (
            phrase_found
            and kind == "trusting"
            and not any(group.finite and group.lemma in self.grammar.reporting for group in self.groups)
        ):
            self._add_selon(index, phrase_found, "", "source.selon")
        elif phrase_found and kind in ("citing", "trusting") and self.subjects.can_speak(phrase_found, strict=True):
            self.cited.append((index, self.subjects.bare(phrase_found)))
        elif (
            phrase_found and kind in ("cited", "recipient") and (kind == "cited" or self.subjects.relays(phrase_found))
        ):
            if words.low[phrase_found.start] in ("notre", "nos"):
                phrase_found = Phrase(phrase_found.start, phrase_found.core_end, phrase_found.core_end)
            self.relays.append((index, phrase_found))
            self.silent.append((index, phrase_found.end))

    def _is_paper(self, phrase: Phrase) -> bool:
        return any(self.words.classes[k] & Word.PAPER for k in range(phrase.start, phrase.core_end))

    def _measures(self, phrase: Phrase) -> bool:
        """Whether *selon* means "depending on" before this phrase: selon les cas, selon la taille du navire."""
        words = self.words
        for index in range(phrase.start, phrase.core_end):
            classes = words.classes[index]
            if classes & SPEAKERS or (words.capital(index) and index > phrase.start):
                return False
            if classes & Word.MEASURE:
                return True
        return False

    def _after_other_source(self, index: int, clause: int) -> int:
        """Where the statement begins when another closing source stands before: 200 selon A et 500 selon B."""
        ends = [
            report.source.end
            for report in self.reports
            if report.rule == "source.selon"
            and report.source
            and clause < report.source.end < index
            and report.zones[0][0] < report.cue_words[0]
        ]
        return max(ends, default=clause)

    def _add_selon(self, index: int, phrase: Phrase, pronoun: str, rule: str) -> None:
        words = self.words
        end = phrase.end
        clause = self.scopes.clause_start(index)
        if index and words.low[index - 1] == "toujours":
            clause = self.body  # toujours selon X: everything before goes back to X as well
        inner = index - (words.low[index - 1] == ",") - 1
        if inner > clause and words.low[inner] in ("que", "qu'"):
            clause = index  # raconte que, selon X, ...
        opening = index - clause <= 1 and all(
            not words.is_word(k) or words.low[k] in ("et", "mais", "or", "toujours") for k in range(clause, index)
        )
        stop = self.scopes.hard_break(end)
        if end < words.count and words.low[end] == ",":
            end += 1
        if opening:
            zones: tuple[Zone, ...] = ((end, stop),)
        else:
            start = self.scopes.participle_clause(clause, index) if stop - end <= 1 else clause
            start = self._after_other_source(index, start)
            zones = ((start, index), (end, stop)) if stop - end > 1 else ((start, index),)
        estimate = any(
            words.low[k].startswith(("estimation", "évaluation", "projection")) for k in range(phrase.start, phrase.end)
        )
        cue = Cue("selon", "attributed", "states", "certain", frozenset())
        if pronoun == "-":
            cue = cue._replace(certainty="asserted")
        elif estimate:
            cue = cue._replace(certainty="hedged", degree="probable")
        source = phrase if not pronoun else None
        self.reports.append(
            Report(
                cue,
                rule,
                (index, phrase.start),
                self.subjects.bare(source) if source else None,
                pronoun,
                zones,
                -1,
                (),
                (),
                None,
            )
        )

    def _valued(self, index: int) -> None:
        """chiffrés à 140 millions par X: the participle's figure is X's."""
        words = self.words
        if index + 1 >= words.count or words.low[index + 1] not in ("à", "entre"):
            return
        valuing = self.grammar.verbs_of("valuing")
        if not any(form.tense == "pp" and form.lemma in valuing for form in words.forms(index)):
            return
        agent = next((k for k in range(index + 2, min(index + 10, words.count)) if words.low[k] == "par"), None)
        if agent is None or any(group.start <= index < group.end for group in self.groups):
            return
        phrase = phrase_after(words, agent + 1, self.groups, words.count)
        if phrase is not None and self.subjects.can_speak(phrase, strict=True):
            cue = Cue(words.low[index], "attributed", "states", "certain", frozenset())
            zone = (index, agent)
            self.reports.append(Report(cue, "source.agent", (agent, agent + 1), phrase, "", (zone,), -1, (), (), None))

    def _add_agent(self, index: int, after: int, phrase: Phrase) -> None:
        words = self.words
        follows = words.low[phrase.end] if phrase.end < words.count else ""
        if not self.subjects.can_speak(phrase, strict=True) or follows in ("que", "qu'"):
            return
        floor = self.scopes.clause_start(index)
        start = index - 1 if index and words.low[index - 1] == "," else index
        while (
            start > floor
            and words.low[start - 1] != ","
            and not any(group.last == start - 1 and group.finite for group in self.groups)
        ):
            start -= 1
        if start < index:
            cue = Cue(words.low[index], "attributed", "states", "certain", frozenset())
            self.reports.append(
                Report(cue, "source.agent", (index, after), phrase, "", ((start, index),), -1, (), (), None)
            )
