"""Who a verb's subject is, and whether its words can name somebody who asserts."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.frames import RELAYS, SPEAKERS
from recoupe.extraction.noun_phrases import Phrase, phrase_after, subject_before
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Word

_PARTED = 5  # words of the shortest subject with its relative clause
_OPENERS = frozenset(("dont", "qui", "où"))
_SEVERAL = frozenset(("les", "des", "ces", "ses", "leurs", "plusieurs", "certains", "certaines", "deux", "trois"))
_CARRIED = 2  # words of a noun that takes up a body: ce pays


class Subjects:
    """Subjects of the verbs of one sentence."""

    def __init__(self, words: Words, groups: Sequence[VerbGroup], names: Names, body: int) -> None:
        self.words, self.groups, self.names, self.body = words, groups, names, body

    def subject(self, index: int, group: VerbGroup) -> tuple[Phrase | None, str, int]:
        """(phrase, pronoun, first word) of the subject: pronoun "=" means the one of the verb before."""
        words = self.words
        at = group.start - 1
        if at == self.body + 1 and words.low[self.body : at + 1] in (["le", "même"], ["la", "même"], ["les", "mêmes"]):
            return Phrase(self.body, at + 1, at + 1), "", self.body  # le même jure que
        while at > 0 and words.classes[at] & Word.ADVERB and not words.classes[at] & Word.SUBJECT:
            at -= 1
        if group.tense == "ger":
            if words.low[group.start] == "en":
                return None, "=", group.start
            if at >= 0 and words.low[at] in (",", "en", "et", "»"):
                return None, "=", group.start
            if at >= 0 and words.low[at] == "comme" and index and self.groups[index - 1].passive:
                return self.subject(index - 1, self.groups[index - 1])  # X a été cité comme disant que
            phrase = self.phrase_ending(at + 1)
            return (phrase, "", phrase.start) if phrase else (None, "=", group.start)
        if at < 0:
            return None, "", group.start
        low = words.low[at]
        if low in ("et", "mais", "puis", "ou") and index:
            return None, "=", at
        if low in ("qui", "lequel", "laquelle", "lesquels", "lesquelles"):
            end = at - 1 if at and words.low[at - 1] == "," else at
            phrase = self.phrase_ending(end)
            return phrase, "", phrase.start if phrase else at
        if words.classes[at] & Word.SUBJECT and low not in ("c'", "ce", "cela", "ça", "ceci"):
            return None, low, at
        if low in ("lui", "eux") and (at == self.body or words.low[at - 1] in (",", "et", "mais", ".")):
            return None, low, at
        if low == "dernier" and at and words.low[at - 1] == "ce":
            return None, "ce dernier", at - 1
        if low == "dernière" and at and words.low[at - 1] == "cette":
            return None, "cette dernière", at - 1
        if (some := self._some(at)) is not None:
            return some, "", some.start
        phrase = self._resumed(group) or subject_before(words, group, self.groups, self.body)
        if phrase is not None:
            for number, first in enumerate(
                words.low[phrase.start - 1 : phrase.start + 1] if phrase.start else words.low[:1]
            ):
                at_pronoun = phrase.start - 1 + number if phrase.start else 0
                if first in ("ce", "cette", "ces") and words.low[at_pronoun + 1] in (
                    "dernier",
                    "dernière",
                    "derniers",
                    "dernières",
                ):
                    return None, f"{first} {words.low[at_pronoun + 1]}", at_pronoun
            antecedent = self.antecedent(index)
            if antecedent is not None and (
                self._inside(index - 1, phrase)
                or self.can_speak(antecedent, strict=True)
                or not self.can_speak(phrase, strict=True)
            ):
                return antecedent, "", antecedent.start  # l'ancien banquier qui a quitté le ministère s'est déclaré
            return phrase, "", phrase.start
        if low in ("et", "mais", "puis", ",", "ou") and index:
            return None, "=", at
        if (antecedent := self.antecedent(index)) is not None:
            return antecedent, "", antecedent.start
        return None, "", group.start

    def _some(self, at: int) -> Phrase | None:
        """*Certains assurent que*; *Beaucoup, autour de lui, affirment que*: people of whom nothing more is said."""
        words = self.words
        some = words.grammar.verbs_of("some_people")
        start = self.body if words.low[at] == "," else at
        if words.low[start] not in some or (start > self.body and words.is_word(start - 1)):
            return None
        if start < at and (words.low[start + 1] != "," or any(g.finite and g.end <= at for g in self.groups)):
            return None
        return Phrase(start, start + 1, start + 1)

    def _resumed(self, group: VerbGroup) -> Phrase | None:
        """The subject that a relative clause parts from its verb: X, dont le départ serait, selon Y, proche, se tait.

        The verb stands right behind a comma, and is the first to do so behind the relative clause.
        """
        words, at = self.words, group.start - 1
        if not group.finite or at < self.body + _PARTED or words.low[at] != ",":
            return None
        opens = next((k for k in range(self.body + 2, at) if words.low[k] == "," and words.low[k + 1] in _OPENERS), -1)
        if opens < 0 or {";", ":"} & {*words.low[self.body : at]}:
            return None
        before = [other for other in self.groups if other.finite and other.start < group.start]
        if not before or before[0].start < opens or any(words.low[other.start - 1] == "," for other in before):
            return None
        commas = (k + 1 for k in range(self.body, opens) if words.low[k] in (",", "mais", "et"))
        found = (self._ending(start, opens) for start in (self.body, *commas))
        phrase = next((phrase for phrase in found if phrase is not None), None)
        if phrase is None:
            return None
        first = phrase.start
        several = words.low[first] in _SEVERAL
        one = words.classes[first] & Word.DETERMINER and not several
        if (several and not group.plural) or (
            one and group.plural and "et" not in words.low[phrase.start : phrase.end]
        ):
            return None
        return phrase

    def generic(self, phrase: Phrase, group: VerbGroup) -> bool:
        """Whether nobody in particular is meant: ceux qui vous disent le savoir mentent."""
        words = self.words
        if phrase.end - phrase.start > 1 or words.low[phrase.start] not in ("ceux", "celles", "celui", "celle"):
            return False
        if group.start < 1 or words.low[group.start - 1] != "qui" or group.tense != "pres":
            return False
        erring = words.grammar.verbs_of("erring")
        addressed = "vous" in words.low[group.start : group.first]
        return addressed or any(other.start > group.end and other.lemma in erring for other in self.groups)

    def _ending(self, start: int, end: int) -> Phrase | None:
        """The noun phrase from one word to another: it opens on a determiner, a title or a word that is only a name."""
        words, low = self.words, self.words.low[start]
        if words.classes[start] & (Word.DETERMINER | Word.TITLE):
            if low in ("de", "d'", "du", "à", "au", "aux"):
                return None
        elif not words.capital(start) or words.classes[start] or words.forms(start):
            return None
        phrase = phrase_after(words, start, self.groups, end)
        return phrase if phrase is not None and (phrase.start, phrase.end) == (start, end) else None

    def relative_start(self, source: Phrase | None, group: VerbGroup) -> int:
        """First word of the noun phrase that *dont X dit*, *que X estime* takes up, -1 where none stands there."""
        at = (source.start if source is not None else group.start) - 1
        if at < 1 or self.words.low[at] not in ("dont", "que", "qu'"):
            return -1
        phrase = self.phrase_ending(at - (self.words.low[at - 1] == ","))
        return phrase.start if phrase is not None else -1

    def antecedent(self, index: int) -> Phrase | None:
        """The subject before a relative clause without commas: *un pilote qui a survolé la baie a estimé*."""
        words = self.words
        if not index:
            return None
        before = self.groups[index - 1]
        at = before.start - 1
        stretch = words.low[at : self.groups[index].start]
        if at > 0 and words.low[at] == "qui" and not {",", ";", ":", "—"} & {*stretch}:
            return self.phrase_ending(at)
        return None

    def _inside(self, index: int, phrase: Phrase) -> bool:
        """Whether a phrase goes on the clause of a verb: no conjunction parts them."""
        end = self.groups[index].end
        between = self.words.classes[end : phrase.start]
        return phrase.start >= end and not any(c & (Word.COORDINATOR | Word.SUBORDINATOR) for c in between)

    def phrase_ending(self, end: int) -> Phrase | None:
        """The noun phrase that ends at `end` (excluded), as far back as commas, verbs and breaks allow."""
        words = self.words
        if end <= 0:
            return None
        start = end - 1
        floor = max((group.end for group in self.groups if group.end <= end - 1 and group.finite), default=0)
        while start > floor and words.low[start - 1] not in (
            ",",
            ";",
            ":",
            "«",
            "»",
            "“",
            "”",
            '"',
            "(",
            "—",
            "que",
            "qu'",
            "avec",
            "dont",
        ):
            start -= 1
        while start < end and (
            words.low[start] in ("et", "mais", "or", "alors")
            or (words.classes[start] & Word.PREPOSITION and words.low[start] not in ("des", "de", "du", "d'"))
        ):
            start += 1
        return Phrase(start, end, end) if end > start else None

    def can_speak(self, phrase: Phrase, *, strict: bool) -> bool:
        """Whether the words can name somebody who asserts; strict: they must show it."""
        words = self.words
        if words.low[phrase.start] in ("ni", "aucun", "aucune", "nul", "nulle", "personne", "rien"):
            return False  # nobody says so: that is the outlet's own finding
        if words.low[phrase.core_end - 2 : phrase.core_end] in (["plus", "personne"], ["presque", "personne"]):
            return False
        if phrase.core_end == phrase.start + 1 and words.low[phrase.start] in words.grammar.verbs_of("some_people"):
            return True
        if words.low[phrase.start] in ("celui", "celle", "ceux", "celles") and words.low[phrase.start + 1] == "qui":
            return True
        if phrase.core_end == phrase.start + _CARRIED and words.low[phrase.start + 1] in words.grammar.carriers:
            return True  # ce pays, l'établissement
        if words.low[phrase.start] in ("cela", "ceci", "ce", "ça", "cette", "ces", "cet") and strict:
            telling = Word.ROLE | Word.BODY | Word.UNNAMED | Word.PAPER
            if any(words.classes[k] & telling for k in range(phrase.start, phrase.core_end)):
                return True
            return self.names.describe(words.slice(phrase.start + 1, phrase.core_end)).kind == "witness"
        if not strict or words.low[phrase.start : phrase.start + 3] in (["l'", "un", "d'"], ["l'", "une", "d'"]):
            return True
        if any(
            words.classes[k] & SPEAKERS or (words.capital(k) and k > phrase.start)
            for k in range(phrase.start, phrase.end)
        ):
            return True
        if words.capital(phrase.start) and not words.classes[phrase.start] and phrase.start != self.body:
            return True
        return self.names.describe(words.slice(phrase.start, phrase.core_end)).kind != "unknown"

    def counts(self, phrase: Phrase, after: int) -> bool:
        """Whether the subject of *compter*, *totaliser* is a body that keeps count (and not what is counted)."""
        words = self.words
        kind = self.names.describe(words.slice(phrase.start, phrase.core_end)).kind
        follows = after < words.count and (
            words.text[words.starts[after]].isdigit()
            or bool(words.classes[after] & (Word.DETERMINER | Word.ADVERB | Word.PREPOSITION))
        )
        return follows and kind not in ("unknown", "unnamed", "state", "witness") and words.low[after] != "parmi"

    def head_can_speak(self, phrase: Phrase, *, clause: bool) -> bool:
        """Whether the first words themselves name a speaker, as verbs that things can head (montrer que) demand.

        clause: whether a clause is reported; a noun after the verb (un tableau évoque X) asks for a body or an office.
        """
        words = self.words
        barred = ("unknown",) if clause else ("unknown", "document", "witness", "sensor")
        head = range(phrase.start, min(phrase.start + 3, phrase.core_end))
        return (
            any(words.classes[k] & SPEAKERS or (words.capital(k) and k > 0) for k in head)
            or (words.capital(phrase.start) and not words.classes[phrase.start])
            or self.names.describe(words.slice(phrase.start, min(phrase.start + 2, phrase.core_end))).kind not in barred
        )

    def without_recipient(self, phrase: Phrase) -> tuple[Phrase, Phrase | None]:
        """A speaker after its verb parted from the medium spoken to: *a dit le directeur au Monde*.

        Who works for a medium (journaliste au Monde) keeps it.
        """
        words = self.words
        for index in range(phrase.start + 1, phrase.core_end - 1):
            if words.low[index] not in ("à", "au", "aux"):
                continue
            recipient = Phrase(index + 1, phrase.core_end, phrase.core_end)
            office = self.names.describe(words.slice(phrase.start, index))
            if self.relays(recipient) and office.kind not in RELAYS:
                return Phrase(phrase.start, index, index), recipient
        return phrase, None

    def ours(self, phrase: Phrase) -> bool:
        """Whether the phrase names the outlet itself: notre antenne, nos confrères is another."""
        words = self.words
        return words.low[phrase.start] in ("notre", "nos") and any(
            words.low[k] in words.grammar.verbs_of("own_channel") for k in range(phrase.start + 1, phrase.core_end)
        )

    def relays(self, phrase: Phrase) -> bool:
        """Whether the phrase names an outlet, which passes on what it is told."""
        words = self.words
        if self.ours(phrase):
            return True
        mention = words.slice(phrase.start, phrase.core_end)
        if words.low[phrase.start - 1] == "au" and words.capital(phrase.start):
            return self.names.describe(f"Le {mention}").kind in RELAYS  # au Monde
        last = mention.replace("’", "'").rpartition("'")[2]
        if last.isupper() and 2 <= len(last) <= 5 and phrase.end - phrase.start <= 2:
            return self.names.describe(mention).kind in (
                *RELAYS,
                "unknown",
                "think_tank",
            )  # à l'ABC: an agency we do not know
        return self.names.describe(self.words.slice(phrase.start, phrase.core_end)).kind in RELAYS

    def bare(self, phrase: Phrase) -> Phrase:
        """The body behind a carrier: *les dernières informations du renseignement* gives *renseignement*."""
        words = self.words
        for index in range(phrase.start, min(phrase.start + 4, phrase.core_end - 1)):
            if words.low[index] in words.grammar.verbs_of("carrying"):
                following = words.low[index + 1]
                if following in ("du", "des") or (
                    following in ("de", "d'")
                    and index + 2 < phrase.end
                    and (words.capital(index + 2) or words.classes[index + 2] & Word.DETERMINER)
                ):
                    start = index + 2
                    if start < phrase.end:
                        return Phrase(start, phrase.end, phrase.core_end)
        return phrase
