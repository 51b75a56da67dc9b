"""Who a mention names, from its words alone: offices, bodies, states, persons, unnamed voices, documents.

`describe` cuts the mention into parts (`mentions`), reads the first telling part as its head (`heads`) and what stands
beside it as its name (`readings`). What the article says elsewhere is the business of `introductions` and of linking.
About 20 microseconds a mention, nothing for one seen before.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from recoupe.language.fr.inhabitants import derived
from recoupe.language.fr.introductions import countries, introductions
from recoupe.language.fr.lexicon import OF_STATES, WORDS, Lexicon, folded
from recoupe.language.fr.mentions import Part, parts
from recoupe.language.fr.readings import read
from recoupe.model.authority import Facts, Kind, Relation
from recoupe.model.pack.names import Introduction

REMEMBERED = 50_000
"""Distinct mentions kept in memory, about 20 MB; a dossier of 100,000 claims has fewer."""

WORD = re.compile(r"[^\W\d_]+")
_DEFINITE = ("le ", "la ", "les ", "l'", "l’", "du ", "au ", "aux ", "ce ", "cet ", "cette ", "son ", "sa ", "leur ")
_INDEFINITE = ("un ", "une ", "l'un des ", "l’un des ", "l'une des ", "l’une des ", "un des ", "une des ")
_SHED = frozenset(("les", "des", "aux", "ces", "ses", "leurs"))


class FrenchNames:
    """Bodies, offices, metonyms, demonyms and unnamed voices of French news."""

    def __init__(self) -> None:
        self._remembered: dict[str, Facts] = {}

    @cached_property
    def lexicon(self) -> Lexicon:
        """The tables, read on first use."""
        return Lexicon()

    def describe(self, mention: str) -> Facts:
        """What the tables say about the words of a mention. Pure; remembered per distinct mention."""
        facts = self._remembered.get(mention)
        if facts is None:
            if len(self._remembered) >= REMEMBERED:
                self._remembered.clear()
            facts = self._remembered[mention] = self._described(mention)
        return facts

    def introductions(self, text: str) -> tuple[Introduction, ...]:
        """Where a text ties a personal name to an office or body, or a short name to a full one, in order."""
        return introductions(text, self.describe, self.lexicon)

    def countries(self, text: str) -> dict[str, int]:
        """How often a text names each country, most often first."""
        return countries(text, self.lexicon)

    def inhabitants(self, text: str) -> dict[str, str]:
        """Words made from a capitalised name of the text that is no land of the tables."""
        known = self.lexicon.lands
        found = {
            word: name
            for word, name in derived(text).items()
            if folded(name) not in known
            and folded(word) not in known
            and not self.lexicon.at(folded(name))
            and word[0].islower()
            and folded(word).rstrip("s") != folded(name).rstrip("s")  # another number of it
        }
        if not found:
            return found
        # "Premier" of a heading is no land: the word stands in lower case as well
        common = set(WORD.findall(text))
        return {word: name for word, name in found.items() if name.lower() not in common}

    def located(self, text: str, within: bool = False) -> frozenset[str]:
        """Folded words that stand where a place does, or in it."""
        before = WORDS["at" if within else "place"]
        return frozenset(word for first, word in pairwise(folded(text).split()) if first in before)

    def of_country(self, facts: Facts, country: str) -> Facts:
        """The same facts for a body of the state whose country the words leave open; unchanged for any other."""
        if facts.country is not None or facts.body is None or country not in self.lexicon.states:
            return facts
        if facts.body in self.lexicon.shared:  # a country may have no body of that name
            known = self.lexicon.body(self.lexicon.completed(facts.body, country))
            return (
                replace(facts, kind=known.kind, country=country, body=known.name, side=known.side) if known else facts
            )
        if facts.side is None:
            if facts.kind in STATELESS and facts.body != "Croissant-Rouge":
                return facts
            body = "État" if facts.body == "Autorités" else facts.body
            completed = self.lexicon.completed(body, country)
            return replace(facts, country=country, body=completed, side=completed if facts.kind == "ngo" else country)
        if facts.side.startswith("Gouvernement "):  # a government beside the recognised one keeps its side
            side = f"{facts.side} ({country})"
            return replace(facts, country=country, body=facts.body.replace(facts.side, side), side=side)
        return facts

    def relation(self, kind: Kind, body: str | None, side: str | None) -> Relation | None:
        """What a body of that kind and side is to a state."""
        known = self.lexicon.body(body)
        if known is not None and known.relation is not None:
            return known.relation
        if kind not in OF_STATES or kind == "local_government" or side is None:
            return None
        if side in self.lexicon.states:
            return "state_organ"
        return "de_facto" if side.startswith("Gouvernement ") else None

    def _described(self, mention: str) -> Facts:
        bare, definite, several, unknown = _without_article(mention)
        read_parts: list[Part] = parts(mention, self.lexicon)
        reading = read(read_parts, mention, self.lexicon, definite or unknown or several)
        if reading.kind in ("unknown", "person") and reading.office is None and _is_outlet(bare or mention):
            reading.kind, reading.person = "media", None  # Bosphore Matin, le Northern Post
        one_of = unknown and not several  # "l'un des témoins"
        named = reading.named
        if named is None:
            named = not unknown
        return Facts(
            name=reading.name or bare or mention,
            kind=reading.kind,
            country=reading.country,
            body=reading.body,
            side=reading.side,
            person=reading.person,
            office=reading.office,
            named=named,
            plural=(several and reading.can_be_several) or (reading.many and not one_of),
            outdated=reading.outdated,
            until=reading.until,
        )


_LONGEST_TITLE = 5  # words of a paper's name: Les Nouvelles de Haute Provence


def _is_outlet(name: str) -> bool:
    """Whether a name of several words ends or begins as papers and stations are called, each word with a capital."""
    words = name.split()
    if not 1 < len(words) <= _LONGEST_TITLE or not (words[0][:1].isupper() and words[-1][:1].isupper()):
        return False
    ends = folded(words[-1].lower()).strip() in WORDS["outlet_end"]
    return ends or folded(words[0].lower()).strip() in WORDS["outlet_head"]


_STATELESS_KINDS = """
academic armed_group company document international_organisation local_government media news_agency ngo party person
sensor think_tank union unknown unnamed witness
"""
STATELESS = frozenset(_STATELESS_KINDS.split())
"""Kinds that no context turns into a body of the state whose article speaks."""


def _without_article(mention: str) -> tuple[str, bool, bool, bool]:
    """The mention without its article; whether it is definite, speaks of several, leaves open who it is."""
    text = " ".join(mention.strip(' ,.;:«»“”"').split())
    lower = text.lower()
    for indefinite in _INDEFINITE:
        if lower.startswith(indefinite):
            return text[len(indefinite) :].strip(), False, False, True
    word = folded(lower.split(" ", 1)[0]).strip()
    if word in WORDS["several"] or word.isdigit() or lower.startswith(("d'autres ", "d’autres ")):
        some = word in WORDS["some"] or word not in WORDS["several"]
        return text.split(" ", 1)[-1].strip() if word in _SHED else text, not some, True, some
    for article in _DEFINITE:
        if lower.startswith(article):
            # "Le Monde" and "La Haye" keep theirs: the table gives back their own name
            return text[len(article) :].strip(), True, False, False
    return text, False, " et " in lower and ", " not in lower and "(" not in lower, False
