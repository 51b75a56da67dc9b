"""What somebody calls a thing: ce que X décrit comme Y, jugé « Y » par X, X « dément Y », Démenti de X."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.frames import SPEAKERS, Report
from recoupe.extraction.noun_phrases import Phrase, phrase_after, subject_before
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Cue, Word

_CALLED = Cue("que", "attributed", "states", "certain", frozenset(("comme",)))
_JUDGED = Cue("par", "attributed", "states", "certain", frozenset(("comme",)))
_QUOTED = Cue("«", "attributed", "states", "certain", frozenset(("quote",)))
_OPENERS = frozenset('«“"')
_SUBJECT = 8  # words between ce que and its verb
_JUDGEMENT = 10  # words between a participle of judging and par
_NOUN = 4  # words between Démenti and de: Démenti immédiat et catégorique de
_OWN_WORDS = 3  # words and marks between a verb and the quotation that is its object: a salué en lui «
_CUT_IN = 3  # words and marks of the shortest quotation that a subject outside speaks: demande à voir


class Called:
    """Reports of one sentence whose form is a name given to something."""

    def __init__(
        self,
        words: Words,
        groups: Sequence[VerbGroup],
        quoted: Sequence[int],
        scopes: Scopes,
        subjects: Subjects,
        body: int,
    ) -> None:
        self.words, self.groups, self.quoted, self.body = words, groups, quoted, body
        self.scopes, self.subjects = scopes, subjects

    def reports(self) -> Iterator[Report]:
        """The reports, in no order; those with a group are the only reading of that group."""
        calling = self.words.grammar.verbs_of("calling")
        for group in self.groups:
            if group.finite and group.lemma in calling and not group.passive:
                report = self._what(group)
                if report is not None:
                    yield report
        if "par" in self.words.low:
            yield from self._judged()
        if (denial := self._denial()) is not None:
            yield denial

    def cut_in(self) -> Iterator[Report]:
        """X « n'exclut pas » un retrait, in a sentence where nobody else speaks."""
        for number, group in enumerate(self.groups):
            if group.finite and group.start and self.words.low[group.start - 1] in _OPENERS:
                report = self._cut_in(number, group)
                if report is not None:
                    yield report

    def acts(self) -> Iterator[Report]:
        """X a salué « un esprit visionnaire », in a sentence where nobody else speaks: what X does in his own words."""
        words = self.words
        for number, group in enumerate(self.groups):
            if not group.finite or group.passive or group.lemma == "être" or self.quoted[group.first] >= 0:
                continue
            near = range(group.end, min(group.end + _OWN_WORDS + 1, words.count))
            opened = next((k for k in near if self.quoted[k] >= 0), -1)
            if opened < 0 or not {":", ",", ";"}.isdisjoint(words.low[group.end : opened]):
                continue
            source, pronoun, _begins = self.subjects.subject(number, group)
            if pronoun not in ("il", "elle", "ils", "elles") and not self._shown(source, pronoun):
                continue
            zone = (group.start, self.scopes.clause_end(group.end))
            at = (group.start, group.end)
            yield Report(_QUOTED, "source.quote", at, source, pronoun, (zone,), group.start, (), (), group)

    def _shown(self, source: Phrase | None, pronoun: str) -> bool:
        """Whether the subject is named by words that show somebody who speaks."""
        words = self.words
        if source is None or pronoun or not self.subjects.can_speak(source, strict=True):
            return False
        return any(words.classes[k] & SPEAKERS or words.capital(k) for k in range(source.start, source.core_end))

    def _what(self, group: VerbGroup) -> Report | None:
        """Ce que X décrit comme Y; ce que X a appelé samedi « Y »."""
        words = self.words
        that = next(
            (
                k
                for k in range(group.start - 1, max(self.body, group.start - _SUBJECT), -1)
                if words.low[k] in ("que", "qu'") and words.low[k - 1] == "ce"
            ),
            -1,
        )
        source = subject_before(words, group, self.groups, that + 1) if that > 0 else None
        if source is None or not self.subjects.can_speak(source, strict=True):
            return None
        after, _recipients = self.scopes.skip_adjuncts(group.end)
        start = after + (words.low[after : after + 1] in (["comme"], ["de"], ["d'"]))
        if start >= words.count or (start == after and words.low[after] not in _OPENERS):
            return None
        zone = (start, self.scopes.clause_end(start))
        if that - 1 == self.body and (main := next((g for g in self.groups if g.finite and g.start > start), None)):
            zone = (start, main.start)  # ce que X présente comme un accident a coûté deux vies
        comma = next((k for k in range(start, zone[1]) if words.low[k] == "," and self.quoted[k] < 0), -1)
        if words.low[that - 2 : that - 1] == [","] and comma > 0:
            zone = (start, comma)  # la crue, ce que X décrit comme la pire, a fait
        return Report(_CALLED, "source.comme", (that - 1, start), source, "", (zone,), -1, (), (), group)

    def _judged(self) -> Iterator[Report]:
        """Un délai jugé « irréaliste » par X; des propos qualifiés d'« insultants » par X."""
        words, judging = self.words, self.words.grammar.verbs_of("judging")
        inside = {k for group in self.groups if group.finite for k in range(group.start, group.end)}
        for index in range(self.body + 1, words.count - 3):
            if index in inside or not any(f.tense == "pp" and f.lemma in judging for f in words.forms(index)):
                continue
            by = next(
                (k for k in range(index + 2, min(index + _JUDGEMENT, words.count)) if words.low[k] == "par"),
                words.count,
            )
            if any(words.low[k] in (",", ";", ":") or k in inside for k in range(index + 1, by)):
                continue
            said = words.low[index + 1] in ("comme", "de", "d'")
            said = said or any(words.low[k] in _OPENERS for k in range(index + 1, by))
            if not said and not any(f.lemma in words.grammar.verbs_of("holding_true") for f in words.forms(index)):
                continue  # la loi présentée lundi par le ministre
            source = phrase_after(words, by + 1, self.groups, words.count) if by + 1 < words.count else None
            if source is None or not self.subjects.can_speak(source, strict=True):
                continue
            source = Phrase(source.start, source.core_end, source.core_end)
            yield Report(_JUDGED, "source.judged", (by, by + 1), source, "", ((index, by),), -1, (), (), None)

    def _cut_in(self, number: int, group: VerbGroup) -> Report | None:
        """X « n'exclut pas » un retrait: the words of the subject begin at its verb."""
        words = self.words
        opened = group.start - 1
        number_of = self.quoted[group.start]
        if number_of < 0 or self.quoted[opened - 1] >= 0:
            return None
        close = next((k for k in range(group.start, words.count) if self.quoted[k] != number_of), words.count)
        others = (g for g in self.groups if g is not group and g.finite)
        if close - group.start < _CUT_IN or any(g.lemma in words.grammar.reporting for g in others):
            return None
        source, pronoun, _begins = self.subjects.subject(number, group)
        if source is None or words.low[opened - 1] in ("et", "ou", "mais"):
            return None
        if pronoun or source.end != opened or not self.subjects.can_speak(source, strict=True):
            return None
        if not any(words.classes[k] & SPEAKERS or words.capital(k) for k in range(source.start, source.core_end)):
            return None
        stop = self.scopes.clause_end(group.end)
        return Report(_QUOTED, "source.quote", (opened, group.start), source, "", ((opened, stop),), -1, (), (), group)

    def _denial(self) -> Report | None:
        """Démenti immédiat de l'armée: a sentence that is the noun alone."""
        words, body = self.words, self.body
        cue = words.grammar.reporting.get("démentir")
        if cue is None or any(group.finite for group in self.groups) or words.low[body : body + 1] != ["démenti"]:
            return None
        of = next((k for k in range(body + 1, min(body + 1 + _NOUN, words.count)) if words.low[k] in _OF), -1)
        if of < 0 or any(words.classes[k] & Word.PREPOSITION for k in range(body + 1, of)):
            return None
        source = phrase_after(words, of + (words.low[of] != "des"), self.groups, words.count)
        if source is None or not self.subjects.can_speak(source, strict=True):
            return None
        zone = (body, self.scopes.hard_break(source.end))
        return Report(cue, "source.denies", (body, body + 1), source, "", (zone,), body, (), (), None)


_OF = frozenset(("de", "d'", "du", "des", "chez"))
