"""Reports whose cue follows what is said: « ... », a dit X; CONTENT, X a dit."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.frames import CLOSERS, FIRST_PERSON, Report, Zone
from recoupe.extraction.noun_phrases import Phrase, phrase_after, subject_before
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Cue, Word

_CIRCLE = 7  # words between « a-t-on appris » and whoever it was learnt from: tard dans la soirée de lundi
_FRONT = 14  # words of a place in front of on: au siège du groupe pharmaceutique, à Bâle, on se refuse
_CIRCLES = frozenset(("à", "au", "aux", "dans", "chez", "en", "de", "du", "des", "d'", "auprès", "parmi"))
_UNNAMED = frozenset(("source", "sources", "bonne", "même", "mêmes"))


_FIRST_WORDS = 3  # words before an incise that break off a clause: tout passe, raconte-t-il, par un notable
_AGAIN = 4  # words between a speaker and his next quotation: a dit X, mais elle « … »
_TO_QUOTE = 12  # words between a speaker and the colon before what he says: rétorque X, joint par téléphone : « ... »


class Incises:
    """Incises of one sentence. quoted[i]: number of the quotation that word i stands in, -1 outside."""

    def __init__(
        self,
        words: Words,
        groups: Sequence[VerbGroup],
        quoted: Sequence[int],
        body: int,
        scopes: Scopes,
        subjects: Subjects,
    ) -> None:
        self.words, self.groups, self.quoted, self.body = words, groups, quoted, body
        self.scopes, self.subjects = scopes, subjects

    def subject(self, group: VerbGroup, cue: Cue, after: int) -> Phrase | None:
        """The subject after the verb, None when the verb is not an incise."""
        words = self.words
        if "quote" not in cue.frames and "que" not in cue.frames:
            return None
        before = group.start - 1
        if before < 0 or not group.finite:
            return None
        mark = words.low[before]
        if mark not in (",", "—", "–", "!", "?", "…", "-", ".") and mark not in CLOSERS:
            return None
        if after >= words.count:
            return None
        if words.low[after] in ("que", "qu'", ":", "«", "“") and mark not in CLOSERS:
            return None
        if words.low[after] == "," and (mark in CLOSERS or mark == ","):
            after = self._past_aside(after)  # se défend, visiblement éprouvé, le trésorier
        phrase = phrase_after(words, after, self.groups, words.count) if after < words.count else None
        handed = words.grammar.verbs_of("handed")
        if phrase is None or (
            phrase.end < words.count - 1
            and words.low[phrase.end] in ("que", "qu'")
            and not any(form.lemma in handed for form in words.forms(phrase.end + 1))
        ):
            return None
        if mark in CLOSERS and self.quoted[before] < 0 and not self.subjects.head_can_speak(phrase, clause=False):
            return None  # l'organisation « X » revendique les attaques de Y
        if mark == "," and words.low[before - 1] not in CLOSERS and self.quoted[group.first] < 0:
            said = any(
                other.finite and other.end <= before and not self.scopes.relative(other) for other in self.groups
            )
            own_subject = subject_before(words, group, self.groups, self.body)
            apposed = own_subject is not None and "," in words.low[own_subject.start : before]
            if (
                apposed
                and not said
                and own_subject is not None
                and self.subjects.can_speak(own_subject, strict=True)
                and not self.subjects.head_can_speak(phrase, clause=False)
            ):
                return None  # à midi, le préfet, Jean Roux, demande l'arrêt des travaux
            if own_subject is not None and own_subject.end == before and not apposed:
                # one comma alone never parts a subject from its verb: what stands before is what is said
                own_subject = None
            if own_subject is not None and own_subject.start == self.body and not said:
                if not (
                    self.subjects.can_speak(phrase, strict=True)
                    and not self.subjects.can_speak(own_subject, strict=True)
                ):
                    return None
            elif not (
                self.subjects.can_speak(phrase, strict=True) or (said and self._named_last(group, cue, phrase))
            ) or (
                not said
                and own_subject is not None
                and self.subjects.can_speak(own_subject, strict=True)
                and not any(
                    words.low[k][0].isdigit() or self.quoted[k] >= 0 or words.low[k] in CLOSERS
                    for k in range(self.body, before)
                )
            ):
                return None
        if (
            phrase.end < words.count
            and any(g.start == phrase.end and g.finite for g in self.groups)
            and mark not in CLOSERS
        ):
            return None
        return phrase

    def _past_aside(self, index: int) -> int:
        """First word after a short aside between commas without a finite verb, `index` where there is none."""
        words = self.words
        close = next((k for k in range(index + 1, min(index + 7, words.count)) if words.low[k] == ","), -1)
        if close < 0 or any(group.finite and index < group.first < close for group in self.groups):
            return index
        return close + 1

    def _named_last(self, group: VerbGroup, cue: Cue, phrase: Phrase) -> bool:
        """Whether a verb of saying before the last noun phrase of the sentence shows that it speaks."""
        words = self.words
        rest = words.low[phrase.end : phrase.end + 1]
        return (
            (cue.lemma in words.grammar.verbs_of("saying") or cue.frames == {"quote"})
            and bool(words.classes[phrase.start] & Word.DETERMINER)
            and rest in ([], ["."], ["!"], ["…"], [","], [";"])
            and not any(other.finite and other.start >= phrase.end for other in self.groups)
            and group.finite
        )

    def report(self, group: VerbGroup, cue: Cue, phrase: Phrase, pronoun: str) -> Report:
        words = self.words
        start = self.scopes.clause_start(group.start, speech=True)
        parted = next((k for k in range(group.start - 1, start, -1) if words.low[k] == ";" and self.quoted[k] < 0), -1)
        if parted >= 0 and not any(g.finite and parted < g.first < group.start for g in self.groups):
            start = parted + 1  # A ; les salariés, assure X, seront payés: the verb of what X says is still to come
        stop = max(phrase.end, group.end)
        before = group.start
        while before > start and not words.is_word(before - 1) and words.low[before - 1] not in CLOSERS:
            before -= 1
        zones: list[Zone] = [(start, before)] if before > start else []
        rest_end = self.scopes.hard_break(stop)
        after_quote = (group.start and words.low[group.start - 1] in CLOSERS) or (
            group.start > 1 and words.low[group.start - 2] in CLOSERS
        )
        inside = self.quoted[group.first]
        if inside >= 0:
            rest = stop
            while rest < words.count and self.quoted[rest] == inside:
                rest += 1
            rest_end = rest
            aged = words.low[stop + 2 : stop + 3] in (["ans"], ["an"])  # se souvient X, 51 ans, routier
            if rest - stop > 1 and not aged:
                zones.append((stop + (words.low[stop] == ","), rest))
        elif (
            stop < rest_end
            and words.low[stop] == ","
            and not after_quote
            and stop + 1 < words.count
            and (not self.scopes.own_clause(stop + 1) or (bool(pronoun) and before - start <= _FIRST_WORDS))
        ):
            zones.append((stop + 1, rest_end))
        elif stop < words.count and words.low[stop] in (":", ";") and inside < 0 and self.scopes.goes_on(stop + 1):
            zones.append((stop + 1, self.scopes.hard_break(stop + 1)))
        elif (
            stop < words.count
            and words.low[stop] in (":", "«", "“", '"', ",")
            and any(self.quoted[k] >= 0 for k in range(stop, rest_end))
        ):
            first = next(k for k in range(stop, rest_end) if self.quoted[k] >= 0)
            again = words.low[stop + 1 : stop + 2] in (["mais"], ["et"]) and first - stop <= _AGAIN
            if first - stop <= 2 or again or (first - stop <= _TO_QUOTE and words.low[first - 1] == ":"):
                zones.append((first, rest_end))
        source = phrase if phrase.end > phrase.start else None
        rule = "source.incise"
        return Report(cue, rule, (group.start, group.end), source, pronoun, tuple(zones), -1, (), (), group)

    def circle(self, group: VerbGroup) -> Phrase | None:
        """Whom *on* stands for: souligne-t-on au parquet, a-t-on appris mardi soir de l'agence de l'eau.

        None where nobody is named, and before *de source policière*, which is a source phrase of its own.
        """
        words = self.words
        learnt = not words.grammar.verbs_of("learning").isdisjoint(group.chain)
        for at in range(group.end, min(group.end + _CIRCLE, words.count - 1)):
            if not words.is_word(at):
                return None
            low = words.low[at]
            if low not in _CIRCLES:
                continue
            if low in ("de", "d'") and words.low[at + 1] in _UNNAMED:
                return None
            begin = at + 1
            if low == "auprès":
                begin += words.low[begin] in ("de", "d'", "du", "des")
            phrase = phrase_after(words, begin, self.groups, words.count) if begin < words.count else None
            if phrase is None or phrase.start > begin or not self.subjects.can_speak(phrase, strict=True):
                continue
            told = low in ("à", "au", "aux") and not learnt and self.subjects.relays(phrase)
            return None if told else phrase
        return None

    def circle_in_front(self, group: VerbGroup) -> Phrase | None:
        """Whom *on* stands for where the place stands in front: à la préfecture, on répond que."""
        words = self.words
        begins = next((k for k in range(group.start - 1, self.body, -1) if words.low[k] == "on"), -1)
        begins -= words.low[begins - 1] == "l'"
        begins -= words.low[begins - 1] == "où"  # prudence à la mairie, où l'on assure que
        if begins < 3 or words.low[begins - 1] != "," or self.quoted[begins] >= 0:
            return None
        where = words.low[begins] == "où"
        for at in range(max(self.body, begins - _FRONT), begins - 1):
            opens = at == self.body or words.low[at - 1] in (",", "et", ";", "mais")
            if not (opens or where) or words.low[at] not in ("à", "au", "aux", "chez"):
                continue
            of = next((k for k in range(at + 1, begins - 1) if words.low[k] in ("de", "du", "d'", "des")), at)
            for start in dict.fromkeys((at + 1, of + 1)):  # au siège de Renault
                phrase = phrase_after(words, start, self.groups, words.count)
                if phrase is None or phrase.start != start or phrase.core_end != begins - 1:
                    continue
                core = Phrase(phrase.start, phrase.core_end, phrase.core_end)
                if self.subjects.can_speak(core, strict=True):
                    return core
        return None

    def trailing(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """CONTENT, X a dit. : subject and verb after the content, as in translated copy."""
        words = self.words
        if not cue.frames & {"que", "quote"} or (
            after < words.count and words.low[after] not in (".", ";", "!", "…", "»", ",")
        ):
            return None
        source, pronoun, begins = self.subjects.subject(index, group)
        if pronoun in FIRST_PERSON:
            return None  # « Il s'agira, je pense, d'une baisse »
        if begins < 2 or words.low[begins - 1] not in (",", "»", "”", '"'):
            return None
        if not any(other.finite and other.end < begins for other in self.groups):
            return None
        start = self.scopes.clause_start(begins, speech=True)
        return Report(
            cue, "source.trailing", (group.start, group.end), source, pronoun, ((start, begins - 1),), -1, (), (), group
        )

    def closing(self, reports: Sequence[Report]) -> list[Report]:
        """« ... », s'agace la directrice: whatever stands between a quotation and a speaker reports, table or not."""
        words = self.words
        known = {index for report in reports for index in range(*report.cue_words)}
        found: list[Report] = []
        for index in range(self.body, words.count - 3):
            quote = self.quoted[index]
            if quote < 0 or self.quoted[index + 1] == quote:
                continue
            at = index + 1 + (words.low[index + 1] == ",")
            opens = next(k for k in range(words.count) if self.quoted[k] == quote)
            if words.low[index + 1] != "," and opens > self.body:
                continue  # des tirs « venus du nord » auraient couvert leur retraite
            if at < words.count and words.low[at] in ("s'", "se"):
                at += 1
            if at + 1 >= words.count or at in known or not self._may_report(at):
                continue
            verb = next((group for group in self.groups if group.start <= at < group.end), None)
            after, _recipients = self.scopes.skip_adjuncts(verb.end if verb else at + 1)
            if after < words.count and words.low[after] in ("que", "qu'"):
                continue
            phrase = phrase_after(words, after, self.groups, words.count) if after < words.count else None
            if phrase is None or not self.subjects.can_speak(phrase, strict=True):
                continue
            if any(group.start == phrase.end and group.finite for group in self.groups):
                continue
            first = next(k for k in range(words.count) if self.quoted[k] == quote)
            cue = Cue(words.low[at], "attributed", "states", "certain", frozenset(("quote",)))
            found.append(
                Report(cue, "source.incise", (at, at + 1), phrase, "", ((first, index + 1),), -1, (), (), None)
            )
        return found

    def _may_report(self, index: int) -> bool:
        """Whether a word between a quotation and a speaker can be a verb: lower case, and no function word."""
        words = self.words
        if words.capital(index) or not words.text[words.starts[index]].isalpha():
            return False
        function = Word.DETERMINER | Word.PREPOSITION | Word.COORDINATOR | Word.SUBORDINATOR | Word.RELATIVE
        return not words.classes[index] & (function | Word.ADVERB | Word.TIME | Word.ROLE | Word.BODY)
