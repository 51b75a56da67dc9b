"""Whose voice a report is: phrases, pronouns, carriers (*le ministre*, *la même source*) and quotations without a cue.

One pass over an article, in order, remembering who was named. Every resolution gives its rule and the words it rests
on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from recoupe.extraction.frames import RELAYS
from recoupe.extraction.noun_phrases import Phrase
from recoupe.extraction.words import Words
from recoupe.model.authority import Antecedent, Facts, Voice
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Carrier, Grammar, Word
from recoupe.model.text import Span

_FEMININE = frozenset(("la", "une", "cette", "mme", "mlle", "elle", "sa", "celle-ci"))
_MASCULINE = frozenset(("le", "un", "ce", "m.", "il", "lui", "celui-ci"))
_PLURAL = frozenset(
    ("les", "des", "ces", "ses", "leurs", "plusieurs", "deux", "trois", "quatre", "ils", "elles", "eux", "mm.")
)
_CARRIERS = frozenset(("le", "la", "l'", "ce", "cet", "cette", "les", "ces"))
_NO_PERSON = frozenset((*RELAYS, "state", "document", "sensor", "company", "international_organisation"))
_OF_STATES = frozenset(("ministry", "government", "army", "head_of_state", "legislature"))
_LATE = frozenset(("document", "sensor", "state"))
"""Kinds that *il*, *elle* mean only where nobody else fits: papers, instruments and states are named again."""
_FEMININE_ENDINGS = ("ion", "ence", "ance", "té", "rice", "euse", "ée", "trice")
_OFFICE = 8  # first words of a mention in which an office stands: Le secrétaire général de la
_WITH_ADJECTIVE = 3  # words of la compagnie aérienne
_REMEMBERED = 40  # authorities an article's pronouns can reach back to


class Named(NamedTuple):
    """An authority that an article has named: its voice, number and gender (None where the words do not show it)."""

    voice: Voice
    facts: Facts
    plural: bool
    feminine: bool | None
    head: str
    sentence: int
    speaks: bool


class Voices:
    """Memory of one article's authorities. Make one per article; feed it in text order.

    outlet: who prints the article, "" where that is not known: what *notre antenne* stands for.
    """

    def __init__(self, text: str, names: Names, outlet: str = "") -> None:
        self.text, self.names, self.outlet = text, names, outlet
        self._named: list[Named] = []
        self._things: list[Named] = []
        self._told: dict[Span, tuple[Voice, ...]] = {}
        self._people: set[Span] = set()  # mentions of somebody's lawyer or family, to whom others' relays do not pass

    # -- remembering -------------------------------------------------------------------------------------------------

    def hear(self, words: Words, phrase: Phrase, sentence: int, *, speaks: bool) -> Voice:
        """The voice a phrase names, remembered for later pronouns. Carriers are resolved."""
        if words.low[phrase.start] in ("notre", "nos") and not speaks:
            return self._ours(words, phrase)
        carried = self._carrier(words, phrase)
        voice = carried or self._voice(words, phrase)
        antecedent = voice.resolved_from
        if antecedent is not None and antecedent.rule == "voice.carrier":
            if speaks or voice.kind not in RELAYS:  # who only passes it on is not who speaks next
                self._remember_again(antecedent.span, sentence, speaks=speaks)
            return voice
        self._remember(words, phrase, voice, sentence, speaks=speaks)
        return voice

    def named(self, words: Words, phrase: Phrase) -> Voice:
        """The voice a phrase names, not remembered: whom somebody's words speak of is not who speaks next."""
        return self._voice(words, phrase)

    def _remember(self, words: Words, phrase: Phrase, voice: Voice, sentence: int, *, speaks: bool) -> None:
        facts = self.names.describe(voice.mention)
        plural, feminine = number_and_gender(words, phrase, facts)
        plural = plural or bool(voice.members)
        self._named.append(Named(voice, facts, plural, feminine, self._head(words, phrase), sentence, speaks))
        if len(self._named) > _REMEMBERED:
            del self._named[0]

    def mention(self, words: Words, phrase: Phrase, sentence: int) -> None:
        """Remembers a proper name of no known kind that a sentence is about, for nouns that take it up."""
        voice = self._voice(words, phrase)
        self._things.append(Named(voice, self.names.describe(voice.mention), False, None, "", sentence, speaks=False))
        if len(self._things) > _REMEMBERED:
            del self._things[0]

    def _remember_again(self, span: Span, sentence: int, *, speaks: bool) -> None:
        for index in range(len(self._named) - 1, -1, -1):
            named = self._named[index]
            if named.voice.span == span:
                del self._named[index]
                self._named.append(
                    Named(
                        named.voice,
                        named.facts,
                        named.plural,
                        named.feminine,
                        named.head,
                        sentence,
                        speaks or named.speaks,
                    )
                )
                return

    def _head(self, words: Words, phrase: Phrase) -> str:
        """The noun of function that heads the phrase, "" where there is none."""
        for index in range(phrase.start, phrase.core_end):
            if words.classes[index] & (Word.ROLE | Word.BODY | Word.UNNAMED | Word.PAPER):
                return words.low[index]
        return ""

    # -- voices ------------------------------------------------------------------------------------------------------

    def _voice(self, words: Words, phrase: Phrase) -> Voice:
        span = words.span_of(phrase.start, phrase.end)
        if phrase.end - phrase.start > 14 and phrase.core_end > phrase.start:
            span = words.span_of(phrase.start, phrase.core_end)
        mention = span.of(self.text)
        facts = self.names.describe(mention)
        core = self.names.describe(words.slice(phrase.start, phrase.core_end))
        members = self._members(words, phrase)
        voice = Voice(
            name=mention if members else core.name if core.person else facts.name,
            mention=mention,
            span=span,
            kind=facts.kind,
            country=facts.country,
            body=facts.body,
            named=facts.named,
            members=members,
        )
        if (
            words.classes[phrase.start] & Word.POSSESSIVE
            and any(words.classes[k] & Word.PAPER for k in range(phrase.start, phrase.core_end))
            and not facts.person
        ):
            owner = next((n for n in reversed(self._named) if n.facts.kind not in ("media", "news_agency")), None)
            if owner is not None:
                return self.again(span, owner.voice, "voice.possessive")
        if words.classes[phrase.start] & Word.POSSESSIVE and words.low[phrase.start] in (
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
        ):
            return self._held(words, phrase, voice, facts)
        if self._issued(words, phrase) or self._bare_role(words, phrase):
            return self._possessed(voice, facts, words.grammar, lone=True)
        return voice

    def _held(self, words: Words, phrase: Phrase, voice: Voice, facts: Facts) -> Voice:
        """*son avocat*, *leur avocate*, *sa directrice*: of the holder named last who is one, or several for *leur*."""
        several = words.low[phrase.start] in ("leur", "leurs")
        if words.low[phrase.start + 1] not in words.grammar.verbs_of("of_people"):
            office = facts.kind in _OF_STATES or words.low[phrase.start + 1] in words.grammar.verbs_of("representing")
            return self._possessed(voice, facts, words.grammar, several=several, office=office)
        holder = next(
            (
                n
                for n in reversed(self._named)
                if (n.facts.person or n.facts.kind not in (*_LATE, *RELAYS))
                and (n.plural or bool(n.voice.members)) == several
                and n.voice.span != voice.span
                and (several or n.facts.person or words.grammar.classes(n.head) & Word.ROLE)
            ),
            None,
        )
        if holder is None:
            return voice
        self._people.add(voice.span)
        held = self._of_holder(voice, facts, holder.voice)
        if words.low[phrase.start + 1] in ("cabinet", "entourage"):
            return held
        return replace(held, kind=facts.kind, country=facts.country, body=facts.body)  # nobody's spokesman

    def _bare_role(self, words: Words, phrase: Phrase) -> bool:
        """*le porte-parole*, *le ministre* without a name or complement: the one of whichever body was named last."""
        start, end = phrase.start, phrase.core_end
        return (
            end - start == 2
            and phrase.end == end
            and words.low[start] in ("le", "la", "l'")
            and words.low[start + 1] in words.grammar.verbs_of("representing")
            and not words.capital(start + 1)
        )

    def _issued(self, words: Words, phrase: Phrase) -> bool:
        """*le communiqué*, *le texte* without a complement: the paper of whichever body was named last."""
        low = words.low
        return (
            low[phrase.start] in ("le", "la", "l'", "ce", "cette")
            and bool(phrase.start + 1 < phrase.end and words.classes[phrase.start + 1] & Word.PAPER)
            and not any(low[k] in ("de", "du", "des", "d'") for k in range(phrase.start, phrase.end))
        )

    def _possessed(
        self,
        voice: Voice,
        facts: Facts,
        grammar: Grammar,
        *,
        several: bool | None = None,
        office: bool = False,
        lone: bool = False,
    ) -> Voice:
        """*son porte-parole*: the possessor is the last body named.

        several: whether it is more than one, if known. office: whether even a name of no known kind can hold it.
        lone: of a role without a possessive.
        """
        possessor = next(
            (
                n
                for n in reversed(self._named)
                if n.facts.kind not in ("media", "news_agency", "witness", "document", "sensor")
                and not (n.facts.kind == "unnamed" and n.voice.body is None)
                and not (n.facts.kind == "unknown" and grammar.classes(n.head) & Word.ROLE)
                and (not n.facts.person or (office and not several and self._bare_name(n)))
                and not (lone and n.facts.office and not n.facts.person)  # le maire ... le préfet
                and n.voice.span != voice.span
                and (several is None or several == (n.plural or bool(n.voice.members)))
            ),
            None,
        )
        return self._of_holder(voice, facts, possessor.voice) if possessor is not None else voice

    def _of_holder(self, voice: Voice, facts: Facts, owner: Voice) -> Voice:
        """The voice of somebody's people: under the holder's name, where they have none."""
        name = facts.person or f"{voice.mention} ({owner.name})"
        return Voice(
            name=name,
            mention=voice.mention,
            span=voice.span,
            kind=owner.kind if facts.kind in ("unknown", "person") else facts.kind,
            country=voice.country or owner.country,
            body=owner.body or owner.name,
            named=owner.named,
            resolved_from=Antecedent("voice.possessive", owner.mention, owner.span),
        )

    def _members(self, words: Words, phrase: Phrase) -> tuple[Voice, ...]:
        """The authorities of a coordination (*Washington et Séoul*), empty for one authority."""
        joints = [k for k in range(phrase.start + 1, phrase.core_end - 1) if words.low[k] in ("et", "comme", "ou")]
        if len(joints) != 1:
            return ()
        joint = joints[0]
        after = words.classes[joint + 1]
        if not (words.capital(joint + 1) or after & Word.DETERMINER or after & Word.UNNAMED):
            return ()
        right_start = joint + 1
        stretches: list[tuple[int, int]] = []
        at = phrase.start
        for index in range(phrase.start, joint + 1):
            if words.low[index] == "," or index == joint:
                if index > at:
                    stretches.append((at, index))
                at = index + 1
        stretches.append((right_start, phrase.core_end))
        voices = []
        for start, end in stretches:
            if not _can_be_member(words, start, end):
                return ()
            span = words.span_of(start, end)
            facts = self.names.describe(span.of(self.text))
            if facts.kind == "unknown" and not facts.person:
                return ()
            voices.append(
                Voice(facts.name, span.of(self.text), span, facts.kind, facts.country, facts.body, facts.named)
            )
        if (
            len(stretches) == 2
            and not words.classes[right_start] & Word.DETERMINER
            and words.classes[stretches[0][0]] & Word.DETERMINER
            and not words.capital(right_start)
        ):
            return ()
        return tuple(voices)

    def _ours(self, words: Words, phrase: Phrase) -> Voice:
        """*notre antenne*, *nos colonnes*: the outlet itself."""
        span = words.span_of(phrase.start, phrase.core_end)
        return Voice(self.outlet or span.of(self.text), span.of(self.text), span, "media")

    # -- resolving ---------------------------------------------------------------------------------------------------

    def _carrier(self, words: Words, phrase: Phrase) -> Voice | None:
        """*le ministre*, *ce responsable*, *la même source*: a short definite phrase without a name of its own."""
        start, end = phrase.start, phrase.core_end
        contracted = start > 0 and words.low[start] == "même" and words.low[start - 1] in ("au", "du")
        if (words.low[start] not in _CARRIERS and not contracted) or end - start > 4 or phrase.end != phrase.core_end:
            return None
        if words.low[start:end] in (["l'", "un", "d'", "eux"], ["l'", "une", "d'", "elles"]):
            return self.pronoun(words, words.low[end - 1], start, 0)
        taken = self._body_taken_up(words, start, end) or self._holder_taken_up(words, start, end)
        if taken is not None:
            return taken
        if any(words.capital(k) for k in range(start + 1, end)):
            return None
        if any(words.low[k] in ("de", "du", "des", "d'") for k in range(start + 1, end)):
            return self._of_kind(words, start, end)
        head = self._head(words, phrase)
        same = any(words.low[k] == "même" for k in range(start, end))
        if same and self.names.describe(words.slice(start, end)).kind in RELAYS:
            outlet = next((n for n in reversed(self._named) if n.facts.kind in RELAYS and not n.plural), None)
            return self._again(words.span_of(start, end), outlet, "voice.carrier") if outlet is not None else None
        if words.low[start + 1 : end] == ["même"]:
            last = next((n for n in reversed(self._named) if n.speaks), None)
            return self._again(words.span_of(start, end), last, "voice.carrier") if last is not None else None
        if end - start == 2 and words.low[end - 1] in ("second", "seconde", "premier", "première", "autre"):
            several = next((n for n in reversed(self._named) if n.plural and n.speaks), None)
            return self._again(words.span_of(start, end), several, "voice.carrier") if several is not None else None
        demonstrative = words.low[start] in ("ce", "cet", "cette", "ces")
        bare = end - start == 2 or same or demonstrative
        if not bare or not head:
            return None
        plural = words.low[start] in _PLURAL
        chosen = None
        if same and head == "source":
            chosen = next((n for n in reversed(self._named) if n.speaks and n.facts.kind not in RELAYS), None)
        for named in reversed(self._named):
            if chosen is not None:
                break
            if named.plural != plural and not same:
                continue
            if named.head == head or head in named.voice.mention.lower():
                chosen = named
                break
        if chosen is None and same:
            chosen = next((n for n in reversed(self._named) if n.speaks), None)
        if chosen is None and (demonstrative or head in words.grammar.verbs_of("person_meant")):
            chosen = next(
                (
                    n
                    for n in reversed(self._named)
                    if n.plural == plural
                    and (n.facts.person or n.speaks)
                    and n.facts.kind not in _NO_PERSON
                    and not (n.feminine is False and head.endswith("ée"))
                ),
                None,
            )
        if chosen is None and head in words.grammar.verbs_of("person_meant") and not plural:
            chosen = next((n for n in reversed(self._named) if n.facts.kind == "unnamed" and not n.plural), None)
        if chosen is None and words.classes[end - 1] & Word.GENERIC:
            kind = self.names.describe(words.slice(start, end)).kind
            chosen = next(
                (
                    n
                    for n in reversed(self._named)
                    if not n.facts.person and not n.plural and n.facts.kind == kind != "unknown"
                ),
                None,
            )
        if chosen is None and words.classes[end - 1] & Word.ROLE and not plural:
            other = words.low[start] == "le" if words.low[start] in ("le", "la") else None
            chosen = next(
                (
                    n
                    for n in reversed(self._named)
                    if n.facts.person and n.facts.office is None and not n.plural and n.feminine is not other
                ),
                None,
            )
        if chosen is None:
            return None
        return self._again(words.span_of(start, end), chosen, "voice.carrier")

    def _body_taken_up(self, words: Words, start: int, end: int) -> Voice | None:
        """*le groupe*, *l'ONG*, *la compagnie aérienne*: the last body of a kind that the noun can stand for."""
        carrier = words.grammar.carriers.get(words.low[start + 1]) if end - start in (2, 3) else None
        if carrier is None or words.low[start] in _PLURAL or words.low[start] == "l'" == words.low[end - 1]:
            return None
        if end - start == _WITH_ADJECTIVE and (words.capital(end - 1) or words.classes[end - 1] & ~Word.HOMOGRAPH):
            return None
        fits = [n for n in self._named if not n.plural and self._is_body(n, carrier)]
        things = [n for n in self._things if self._is_thing(n, carrier)]
        for names in (fits, things):  # Cent, jure le syndicat: a number at the head of a sentence names nobody
            names[:] = [n for n in names if not words.grammar.classes(n.voice.mention.lower())]
        recent = max((n.sentence for n in fits), default=-1)
        fits = [n for n in fits if n.sentence == recent and n.speaks] or fits
        chosen = max((*fits[-1:], *things[-1:]), key=lambda n: (n.sentence, n.voice.span.start), default=None)
        return self._again(words.span_of(start, end), chosen, "voice.carrier") if chosen is not None else None

    def _holder_taken_up(self, words: Words, start: int, end: int) -> Voice | None:
        """*le diplomate*, *l'élue*: whoever was last named by an office that the noun can stand for."""
        if end - start != len(("le", "diplomate")):
            return None
        noun = words.low[start + 1]
        offices = words.grammar.roles.get(noun)
        if offices is None:
            return None
        other = True if words.low[start] == "le" else False if words.low[start] == "la" or noun[-1] == "e" else None
        other = None if words.low[start] == "l'" and noun[-1] != "e" else other
        for named in reversed(self._named):
            if named.plural or named.feminine is other or not named.facts.named:
                continue
            mention = named.voice.mention.lower().replace("’", "'").replace("l'", " ").split()
            if noun in mention or not offices.isdisjoint(mention[:_OFFICE]):
                return self._again(words.span_of(start, end), named, "voice.carrier")
        return None

    def _is_body(self, named: Named, carrier: Carrier) -> bool:
        """Whether a carrier can take up an authority: of its kinds, or a single proper name of none."""
        if named.facts.kind in carrier.kinds:
            return not named.facts.person
        return carrier.unknown and self._bare_name(named)

    def _bare_name(self, named: Named) -> bool:
        """Whether an authority is a single proper name of no known kind, and nobody's surname."""
        if named.facts.office or named.facts.kind not in ("unknown", "person"):
            return False
        name = named.facts.person or ""
        if " " in name or named.head or not named.voice.name[:1].isupper():
            return False
        return not self._surname(name)

    def _is_thing(self, named: Named, carrier: Carrier) -> bool:
        if named.facts.kind == "state":
            return "state" in carrier.kinds
        return carrier.unknown and not self._surname(named.voice.mention)

    def _surname(self, name: str) -> bool:
        """Whether somebody was named whose full name ends so."""
        return any(other.facts.person and other.facts.person.endswith(f" {name}") for other in self._named)

    def _of_kind(self, words: Words, start: int, end: int) -> Voice | None:
        """*le groupe de réflexion*, *l'agence de presse*: the last body of that kind that was named."""
        kind = self.names.describe(words.slice(start, end)).kind
        if kind in ("unknown", "person", "unnamed", "witness", "document", "sensor"):
            return None
        named = next((n for n in reversed(self._named) if n.facts.kind == kind and not n.facts.person), None)
        return self._again(words.span_of(start, end), named, "voice.carrier") if named is not None else None

    def pronoun(self, words: Words, low: str, at: int, sentence: int, *, person: bool = False) -> Voice | None:
        """The voice behind il, elle, ils, elles, lui, eux, ce dernier; None when nobody named fits.

        person: whether a person is meant rather than a body (« … », dit-il).
        """
        plural = low in ("ils", "elles", "eux")
        feminine = low in ("elle", "elles", "celle-ci", "cette dernière")
        fits = [
            named
            for named in self._named
            if named.plural == plural and named.feminine in (None, feminine) and sentence - named.sentence <= 6
        ]
        if not fits and plural:
            fits = [named for named in self._named if named.plural]
        if not fits:
            return None
        # an outlet is meant only right after it spoke
        fits = [n for n in fits if n.facts.kind not in RELAYS or (n.speaks and sentence - n.sentence <= 1)] or fits
        # who has spoken or is a person is meant, rather than a thing of the same gender
        likely = [named for named in fits if named.speaks or named.facts.person]
        likely = [named for named in likely if named.facts.kind not in _LATE] or likely
        people = [named for named in likely if self._is_person(words.grammar, named)] if person else []
        chosen = (people or likely or fits)[-1]
        if chosen.sentence < sentence - 1:
            # whoever the sentence before is about, rather than a speaker further back
            recent = (n for n in reversed(fits) if n.sentence >= sentence - 1 and self._acts(n))
            chosen = next((n for n in recent if not people or self._is_person(words.grammar, n)), chosen)
        if chosen.feminine is None and not plural:
            self._named[self._named.index(chosen)] = chosen = chosen._replace(feminine=feminine)
        span = Span(words.starts[at], words.ends[at])
        return self._again(span, chosen, "voice.pronoun")

    def _is_person(self, grammar: Grammar, named: Named) -> bool:
        """Whether an authority is somebody: by name, by an office or as a witness."""
        if named.facts.person or named.facts.kind in ("witness", "person"):
            return True
        return bool(grammar.classes(named.head) & (Word.ROLE | Word.UNNAMED)) if named.head else False

    def _acts(self, named: Named) -> bool:
        """Whether an authority that a sentence is about can be who speaks next."""
        known = named.facts.person is not None or bool(named.head) or named.facts.kind != "unknown"
        return (
            known and named.facts.kind != "witness" and named.facts.kind not in _LATE and named.facts.kind not in RELAYS
        )

    def relays(self, source: Voice, heard: tuple[Voice, ...], *, earlier: bool = False) -> tuple[Voice, ...]:
        """Who relays a source: those its report names, else those to whom it spoke when it was last heard.

        earlier: whether what it said is told as further back (avait promis), so to others.
        """
        span = source.resolved_from.span if source.resolved_from is not None else source.span
        if heard:
            self._told[span] = heard
            return heard
        if earlier:
            return ()
        if source.resolved_from is not None:
            return () if source.span in self._people else self._told.get(span, ())
        key = source.name.rpartition(" ")[2]
        for known, voices in self._told.items():
            if len(key) > 3 and key in known.of(self.text):
                return voices
        return ()

    def focus(self, sentence: int, outside: Span | None = None) -> Named | None:
        """Who is most likely to be speaking on: the last speaker, or the last person named, within two sentences.

        outside: nobody named in this stretch is meant.
        """
        recent = [named for named in self._named if sentence - named.sentence <= 2]
        if outside is not None:
            recent = [named for named in recent if not outside.covers(named.voice.span)]
        people = [named for named in recent if named.speaks or named.facts.person]
        return (people or recent)[-1] if recent else None

    def _again(self, span: Span, named: Named, rule: str) -> Voice:
        voice = named.voice
        origin = voice.resolved_from
        antecedent = (
            Antecedent(rule, voice.mention, voice.span)
            if origin is None or origin.rule == "voice.possessive"
            else Antecedent(rule, origin.mention, origin.span)
        )
        return Voice(
            name=voice.name,
            mention=span.of(self.text),
            span=span,
            kind=voice.kind,
            country=voice.country,
            body=voice.body,
            named=voice.named,
            resolved_from=antecedent,
            members=voice.members,
        )

    def again(self, span: Span, voice: Voice, rule: str) -> Voice:
        """A voice under other words: the mention is the span, the antecedent the voice's own words."""
        return replace(
            voice, mention=span.of(self.text), span=span, resolved_from=Antecedent(rule, voice.mention, voice.span)
        )

    def carried(self, named: Named, rule: str) -> Voice:
        """The voice of somebody named before, going on without being named again."""
        return self._again(named.voice.span, named, rule)


def number_and_gender(words: Words, phrase: Phrase, facts: Facts) -> tuple[bool, bool | None]:
    """Whether a phrase speaks of several, and whether it is feminine (None where its first word does not show it)."""
    first = words.low[phrase.start]
    counted = any(words.text[words.starts[k]].isdigit() for k in range(phrase.start, min(phrase.start + 4, phrase.end)))
    feminine = True if first in _FEMININE else False if first in _MASCULINE else None
    if first in ("son", "mon", "notre", "leur") and phrase.start + 1 < words.count:
        noun = words.low[phrase.start + 1]
        feminine = True if noun in words.grammar.verbs_of("feminine_nouns") else None
    return first in _PLURAL or facts.plural or counted, feminine


def _can_be_member(words: Words, start: int, end: int) -> bool:
    return end > start and (
        words.capital(start)
        or bool(words.classes[start] & (Word.DETERMINER | Word.TITLE))
        or bool(words.classes[start] & Word.UNNAMED)
    )
