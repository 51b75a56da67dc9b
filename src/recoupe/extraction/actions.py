"""Who does what to whom in one statement: the first verb of the table, its subject and its object.

Reads words and commas, without a parser. Where no verb of the table stands, a noun of action or of people counted does.
Linear in words; one or two dictionary look-ups for most of them.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from recoupe.model.action import TOLL_CODES, Action, ActionCode
from recoupe.model.pack.actions import ActionRole, Actions, Deed, SetPhrase
from recoupe.model.pack.gazetteer import Gazetteer
from recoupe.model.text import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*[’']?|\d+(?:[.,\s\u202f]\d{3})*(?:,\d+)?|[^\w\s]")
_LONGEST = 80
"""Words of a statement that are read; what follows is no part of its main clause."""
_REACH = 7
"""Words between an auxiliary and its participle (*n'ont toutefois pas encore été officiellement retrouvés*)."""
_OBJECT_REACH = 14
"""Words after a verb among which the head of its object stands (*plus de trois mille jeunes soldats*)."""
_NAME_WORDS = 8
"""Words of an actor that are kept."""
_BREAKS = frozenset('.;:«»“”"()[]!?…—–')

_OVERRULED: frozenset[ActionCode] = frozenset({"advance", "announce", "confirm", "cost", "fall", "rise", "discover"})
"""What a verb says of a toll, not of people: the people counted are the matter (*le bilan grimpe à 12 morts*)."""

_STRIKING: frozenset[ActionCode] = frozenset({"strike", "harm", "destroy", "damage"})
_NATURAL: frozenset[ActionCode] = frozenset({"burn", "collapse", "explode", "flood", "quake"})
"""What happens without a doer: the subject of *a frappé* may be the event itself (*un séisme a frappé l'île*)."""

_HELPERS: frozenset[ActionRole] = frozenset({"auxiliary", "be", "modal"})
_BETWEEN: frozenset[ActionRole] = frozenset({"clitic", "not", "negator", "adverb"})
_NOMINAL: frozenset[ActionRole] = frozenset({"quantifier", "preposition", "no"})
_PASSED_OVER: frozenset[ActionRole] = frozenset({"determiner", "quantifier", "adverb", "no", "not"})
_NO_OBJECT: frozenset[ActionRole] = frozenset({"preposition", "auxiliary", "be", "modal"})
_COUNTING: frozenset[ActionRole] = frozenset({"quantifier", "no", "determiner"})
_SUBJECT_ENDS: frozenset[ActionRole] = frozenset({"relative", "opener"})


class _Verb(NamedTuple):
    """A verb of action: index of its word, where its group starts, and how it stands.

    happens: its subject undergoes it. bare: a participle or infinitive without auxiliary or modal.
    """

    at: int
    start: int
    code: ActionCode
    happens: bool
    passive: bool
    bare: bool
    end: int


class _Group(NamedTuple):
    """What stands before a verb and belongs to it."""

    start: int
    helped: bool
    be: bool
    reflexive: bool


def action(text: str, content: Span, actions: Actions, gazetteer: Gazetteer) -> Action:
    """The action one statement is about; an empty `Action` where the tables know none of its words."""
    return _Clause(text, content, actions, gazetteer).read()


class _Clause:
    """The words of a statement, with what the tables say of each."""

    def __init__(self, text: str, content: Span, actions: Actions, gazetteer: Gazetteer) -> None:
        self.text, self.actions, self.gazetteer = text, actions, gazetteer
        self.spans = [match.span() for match in islice(_WORD.finditer(text, *content), _LONGEST)]
        self.low = [text[start:end].lower().replace("’", "'") for start, end in self.spans]
        self.facts = [actions.facts(word) for word in self.low]
        self.roles = [facts.roles for facts in self.facts]

    def read(self) -> Action:
        """The action of the clause."""
        verb = self.main_verb()
        if verb is None or verb.code in _OVERRULED or verb.bare:
            noun = self.event_noun(only_tolls=verb is not None)
            if noun is not None and (verb is None or noun[0] < verb.at or not verb.bare):
                at, code = noun
                actor, span = self.actor_of_noun(at, code)
                return Action(actor, span, code, self.of_noun(at, code), self.refused(at), passive=False)
        return self.deed(verb) if verb is not None else Action()

    def deed(self, verb: _Verb) -> Action:
        """The action of a verb with its subject and object."""
        subject = self.subject(verb.start)
        negated = self.negated(verb) or (subject is not None and self.refused(subject[1]))
        if verb.passive or verb.happens:
            code = self.actions.passive_code(verb.code) if verb.passive else verb.code
            agent = self.agent(verb) if verb.passive else None
            actor, span = self.actor(*agent) if agent else (None, None)
            return Action(actor, span, code, self.head(*subject) if subject else None, negated, verb.passive)
        natural = self.event_in(*subject) if subject and verb.code in _STRIKING else None
        if natural in _NATURAL:
            # an earthquake that strikes is no strike
            return Action(None, None, natural, self.object_after(verb.end), negated, passive=False)
        actor, span = self.actor(*subject) if subject else (None, None)
        return Action(actor, span, verb.code, self.object_after(verb.end), negated, passive=False)

    # the verb

    def main_verb(self) -> _Verb | None:
        """The first verb of the table that is finite or carried by an auxiliary or modal; else the first bare one."""
        bare: _Verb | None = None
        for at, facts in enumerate(self.facts):
            if facts.deeds or facts.begins:
                found = self.verb_at(at)
                if found is not None and not found.bare:
                    return found
                bare = bare or found
        return bare

    def verb_at(self, at: int) -> _Verb | None:
        """The verb of action at a word, a set phrase before a single verb."""
        facts = self.facts[at]
        group = self.group(at)
        shape, deeds = facts.shape, facts.deeds
        if deeds:
            # a participle where an auxiliary stands, else the finite form: *détruit* is both
            shape = next((deed.shape for deed in deeds if (deed.shape == "participle") == group.helped), deeds[0].shape)
        bare = shape != "finite" and not group.helped
        before = self.roles[at - 1] if at else _NOMINAL
        if shape == "finite" and not group.helped and (before & _NOMINAL or self.determined(at)):
            return None
        if (
            bare
            and shape == "participle"
            and (self.determined(at) or before & _NOMINAL or self.low[at - 1][0].isdigit())
        ):
            return None
        phrase = self.phrase(at, group) if facts.begins else None
        if phrase:
            passive = group.be and shape == "participle" and not phrase.happens
            return _Verb(at, group.start, phrase.code, phrase.happens, passive, bare, phrase.words)
        deed = self.reading(deeds, at, group, shape)
        if deed is None or (group.reflexive and "reflexive" in self.roles[at]):
            return None
        happens = deed.happens or (group.reflexive and self.object_after(at + 1) is None)
        passive = shape == "participle" and not happens and not group.reflexive and (group.be or bare)
        return _Verb(at, group.start, deed.code, happens, passive, bare, at + 1)

    def determined(self, at: int) -> bool:
        """Whether a determiner makes a noun of a word that is also a verb form (*une frappe*, but *il la frappe*)."""
        before = self.roles[at - 1] if at else frozenset()
        if "determiner" not in before:
            return False
        return "clitic" not in before or at < 2 or not self.roles[at - 2] & {"pronoun", "self", "not"}

    def group(self, at: int) -> _Group:
        """The auxiliaries, clitics and adverbs before a verb."""
        start, helped, be, reflexive = at, False, False, False
        for back in range(at - 1, max(at - 1 - _REACH, -1), -1):
            roles = self.roles[back]
            if "self" in roles:
                reflexive, start = True, back
            elif roles & _HELPERS and "preposition" not in roles:
                be = be or (not helped and "be" in roles)
                helped, start = True, back
            elif roles & {"clitic", "not"}:
                start = back
            elif not roles & _BETWEEN and not ("preposition" in roles and back and _carries(self.roles[back - 1])):
                break
        return _Group(start, helped, be and not reflexive, reflexive)

    def reading(self, deeds: tuple[Deed, ...], at: int, group: _Group, shape: str) -> Deed | None:
        """The reading of a verb that fits its object; the ones that want a certain object come first."""
        held: str | None = None
        if any(deed.objects for deed in deeds):
            undergone = shape == "participle" and (group.be or not group.helped)
            held = (
                self.head(max(0, group.start - _OBJECT_REACH), group.start) if undergone else self.object_after(at + 1)
            )
        for deed in deeds:
            if (not deed.objects or held in deed.objects) and deed.shape == shape:
                return deed
        return None

    def phrase(self, at: int, group: _Group) -> SetPhrase | None:
        """The set phrase a verb begins, past adverbs (*mis enfin fin*); its `words` are those up to its end."""
        first = at + 1
        while first < len(self.low) and self.roles[first] & {"adverb", "negator"}:
            first += 1
        rest = tuple(self.low[first : first + 5])
        found = self.actions.phrase(rest, self.facts[at].verb, reflexive=group.reflexive)
        return found._replace(words=first + found.words) if found else None

    def negated(self, verb: _Verb) -> bool:
        """Whether a negation with its second word surrounds the verb (*n'a pas envoyé*, *sans être blessé*)."""
        around = range(max(0, verb.start - 1), min(len(self.low), verb.at + 4))
        if not any("not" in self.roles[at] for at in around if at < verb.at):
            return False
        return any(self.roles[at] & {"negator", "no"} for at in around)

    # nouns

    def actor_of_noun(self, at: int, code: ActionCode) -> tuple[str | None, Span | None]:
        """Who does what a noun says, by the verb that leaves the action to it (*Israël a mené une frappe*)."""
        if code in TOLL_CODES or code in _NATURAL:
            return None, None
        for back in range(at - 1, 0, -1):
            if "light" in self.roles[back]:
                group = self.group(back)
                subject = None if group.be or group.reflexive else self.subject(group.start)
                return self.actor(*subject) if subject else (None, None)
        return None, None

    def event_noun(self, *, only_tolls: bool) -> tuple[int, ActionCode] | None:
        """The noun that carries the action.

        People counted come first, anywhere; then the first noun of a statement without a verb, the head of the subject,
        or what follows a verb that leaves the action to its noun. Any other noun is only mentioned.
        """
        first: tuple[int, ActionCode] | None = None
        open_to_nouns = True
        for at, facts in enumerate(self.facts):
            roles = facts.roles
            code = None if roles & {"preposition", "determiner"} else self.noun_code(at)
            if code is not None and code in TOLL_CODES and self.is_counted(at):
                return at, code
            if code is not None and open_to_nouns and not only_tolls:
                first = first or (at, code)
            if roles & {"light", "existence"}:
                open_to_nouns = True
            elif open_to_nouns and ("relative" in roles or self.is_finite(at)):
                open_to_nouns = False
        return first

    def is_counted(self, at: int) -> bool:
        """Whether a number or a determiner stands before a noun."""
        return bool(at) and (self.low[at - 1][0].isdigit() or bool(self.roles[at - 1] & _COUNTING))

    def is_finite(self, at: int) -> bool:
        """Whether a word is a finite verb, as far as the word before it allows one."""
        facts = self.facts[at]
        return bool(facts.verb) and facts.shape == "finite" and not self.determined(at)

    def event_in(self, start: int, end: int) -> ActionCode | None:
        """The code of the first noun of action in a stretch of words."""
        return next((code for at in range(start, end) if (code := self.noun_code(at)) is not None), None)

    def noun_code(self, at: int) -> ActionCode | None:
        """The code of the noun at a word."""
        return self.long_noun(at)[0] or self.facts[at].code

    def long_noun(self, at: int) -> tuple[ActionCode | None, int]:
        """The code of a noun of several words that begins here (*mise en examen*), and how many follow the first."""
        facts = self.facts[at]
        if self.actions.long_noun(facts.noun):
            for further in (2, 1):
                name = " ".join([facts.noun, *self.low[at + 1 : at + 1 + further]]).replace("' ", "'")
                code = self.actions.code_of_noun(name)
                if code is not None:
                    return code, further
        return None, 0

    def of_noun(self, at: int, code: ActionCode) -> str | None:
        """What a noun of action is about: its complement (*le déploiement de soldats*), people for a toll."""
        found = self.object_after(at + 1 + self.long_noun(at)[1], linked=True)
        return found or (self.actions.anybody if code in TOLL_CODES else None)

    def refused(self, at: int) -> bool:
        """Whether a negating determiner stands in the noun phrase around a word (*aucun blessé*)."""
        return any("no" in self.roles[back] for back in range(max(0, at - 4), min(at + 1, len(self.roles))))

    def subject(self, end: int) -> tuple[int, int] | None:
        """The words of the subject before a verb: start, end (excluded); None where there is none or a pronoun."""
        while end > 0 and self.low[end - 1] == ",":
            end -= 1
        if end > 0 and self.roles[end - 1] & {"relative"}:
            end -= 1
        start = end
        while start > 0 and self.low[start - 1] not in _BREAKS and not self.roles[start - 1] & _SUBJECT_ENDS:
            start -= 1
        # the first stretch between commas without a preposition at its head; others are circumstance, apposition
        for first, last in self.stretches(start, end):
            while first < last and self.roles[first] & {"adverb", "negator"}:
                first += 1
            opening = self.roles[first] if first < last else frozenset()
            if first == last or ("preposition" in opening and not opening & {"quantifier", "determiner"}):
                continue
            if any("time" in self.roles[at] for at in range(first, min(first + 3, last))):
                continue
            return None if self.roles[first] & {"pronoun"} and last - first == 1 else (first, last)
        return None

    def stretches(self, start: int, end: int) -> list[tuple[int, int]]:
        """The parts of a stretch of words that commas set apart."""
        out, first = [], start
        for at in range(start, end + 1):
            if at == end or self.low[at] == ",":
                if at > first:
                    out.append((first, at))
                first = at + 1
        return out

    def head(self, start: int, end: int) -> str | None:
        """The lemma of the first noun of a noun phrase, past numbers, bounds and nouns of quantity."""
        at = start
        while at < end:
            word, roles = self.low[at], self.roles[at]
            if not word[0].isalpha() or roles & _PASSED_OVER or roles & {"clitic"}:
                at += 1
                continue
            if roles & {"collective"}:
                at += 1
                continue
            if roles & {"preposition"}:
                # à, près de, plus de: what follows is still the phrase after a quantity, not at its head
                if at == start or not self.roles[at - 1] & {"collective", "quantifier"}:
                    return None
                at += 1
                continue
            if roles & {"pronoun", "relative", "opener", "time"}:
                return None
            lemma = self.facts[at].noun
            if "people" in roles or self.facts[at].code in TOLL_CODES:
                return self.actions.anybody
            begin, stop = self.spans[at]
            return self.text[begin:stop] if self.text[begin].isupper() else lemma
        return None

    def object_after(self, at: int, *, linked: bool = False) -> str | None:
        """The head of the object that begins at a word; linked: of a complement, which a preposition opens."""
        end = min(len(self.low), at + _OBJECT_REACH)
        while at < end and self.roles[at] & {"adverb", "negator"} and not self.roles[at] & {"quantifier"}:
            at += 1
        if at >= end:
            return None
        if linked:
            if self.low[at] not in self.actions.of:
                return None
            at += 1
        elif self.roles[at] & _NO_OBJECT and not self.roles[at] & {"determiner", "quantifier"}:
            return None
        for stop in range(at, end):
            if self.low[stop] in _BREAKS or self.low[stop] == ",":
                end = stop
                break
        return self.head(at, end)

    def agent(self, verb: _Verb) -> tuple[int, int] | None:
        """The words after *par* behind a passive, up to the next preposition or mark."""
        for at in range(verb.at + 1, min(len(self.low), verb.at + _REACH)):
            if "agent" in self.roles[at]:
                return at + 1, len(self.low)
            if self.low[at] in _BREAKS or self.low[at] == ",":
                break
        return None

    def actor(self, start: int, end: int) -> tuple[str | None, Span | None]:
        """The state a subject stands for, or its words, with the span of its words."""
        first = start
        while first < end and self.roles[first] & {"determiner", "clitic"} and self.low[first] not in self.actions.of:
            first += 1
        last = first
        while last < end and last - first < _NAME_WORDS:
            roles, word = self.roles[last], self.low[last]
            if word == "," or word in _BREAKS or roles & (_SUBJECT_ENDS | _HELPERS):
                break
            if last > first and roles & {"preposition"} and word not in self.actions.of and not roles & {"determiner"}:
                break
            last += 1
        if last == first:
            return None, None
        span = Span(self.spans[first][0], self.spans[last - 1][1])
        words = span.of(self.text)
        whole = Span(self.spans[start][0], span.end)
        code = self.gazetteer.country_of_state_name(words) or self.gazetteer.country_of_state_name(whole.of(self.text))
        if code is None and "body" in self.roles[first]:
            codes = {self.gazetteer.country_of_adjective(self.low[at]) for at in range(first + 1, last)} - {None}
            code = codes.pop() if len(codes) == 1 else None
        return code or whole.of(self.text), whole


def _carries(roles: frozenset[ActionRole]) -> bool:
    return bool(roles & {"modal"})
