"""States that no table knows: small, new or invented, told from the articles themselves.

A name is a land where a body of state is called after it or after its people (*le ministère dravonien de la Défense*,
Dravonie). Its people's words, its bodies and its capital (*SELISK (Karsavie)*, *à Sélisk* beside the land's name more
often than beside another's) then speak for one side, and never for the country that the articles are printed in.
Linear in the texts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from recoupe.linking.aliases import plain
from recoupe.model.authority import STATE_KINDS, Facts, Kind
from recoupe.model.pack import Names
from recoupe.model.text import Article
from recoupe.settings import Cast

OF_STATE: frozenset[Kind] = STATE_KINDS - {"state"} | {"unnamed", "document"}
"""Kinds whose words may say of which land they are."""
SURE: frozenset[Kind] = STATE_KINDS - {"state", "public_service", "justice"}
"""Kinds that prove a land; a hospital or a court may be called after a town."""

PEOPLE = re.compile(r" \(([a-z-]+)\)$")
"""How a body of a people that no table knows is told from others of its name: Protection civile (arvelienne)."""
CODE = re.compile(r" \([A-Z]{2}\)$")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
NAMED_BEHIND = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*) \(([^()]{3,40})\)")
"""A town with its land: *Sélisk (Karsavie)*."""
SENTENCE = re.compile(r"[.!?…\n]+")


class Lands:
    """The unknown lands of one dossier.

    voices: words and facts of each voice. relays: words of those that pass on: papers and agencies, no capitals.
    words: folded name, people's word or capital -> the land's name. capitals: those of them that are capitals.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        voices: Iterable[tuple[str, Facts]],
        relays: Collection[str],
        names: Names,
        settings: Cast,
    ) -> None:
        self._names = names
        self._settings = settings
        self.capitals: dict[str, str] = {}
        text = "\n".join(article.text for article in articles)
        people = {plain(word): name for word, name in names.inhabitants(text).items()}
        voices = list(voices)
        people.update(self._peoples_alone(text, voices, people))
        roots = {plain(name): name for name in people.values()}
        bare: set[str] = set()
        proved: set[str] = set()
        for words, facts in voices:
            parts = WORD.findall(plain(words))
            if facts.kind in SURE:
                proved.update(people.get(word) or roots[word] for word in parts if word in people or word in roots)
            if facts.body is None and facts.kind in ("person", "unknown") and len(parts) == 1 and words not in relays:
                bare.add(parts[0])
        self.words = {word: name for word, name in people.items() if name in proved}
        self.words.update({plain(name): name for name in proved})
        if proved and bare:
            self._find_capitals(text, bare - self.words.keys())

    def _peoples_alone(
        self, text: str, voices: Iterable[tuple[str, Facts]], known: Collection[str]
    ) -> Iterable[tuple[str, str]]:
        """Words of peoples whose land no article names; the land is called after them."""
        bodies = (PEOPLE.search(facts.body or "") for _, facts in voices)
        alone = {body.group(1) for body in bodies if body is not None} - set(known)
        if not alone:
            return
        yield from ((word, word) for word in alone)
        for word in sorted(set(WORD.findall(plain(text)))):
            for ending in range(1, self._settings.people_ending + 1):
                if word[:-ending] in alone:
                    yield word, word[:-ending]

    def _find_capitals(self, text: str, bare: Collection[str]) -> None:
        """Which bare names stand for a land by its capital."""
        beside: dict[str, Counter[str]] = {name: Counter() for name in bare}
        low = plain(text)
        for sentence in SENTENCE.split(low):
            found = set(WORD.findall(sentence))
            lands = {self.words[word] for word in found if word in self.words}
            if len(lands) == 1:  # what two lands say of each other tells nothing
                for name in found & beside.keys():
                    beside[name].update(lands)
        placed = set(self._names.located(text))
        for town, land in NAMED_BEHIND.findall(low):
            if town in beside and land in self.words:
                beside[town][self.words[land]] += self._settings.capital_dateline
                placed.add(town)
        for name, counts in sorted(beside.items()):
            ranked = counts.most_common(2)
            if name not in placed or not ranked or ranked[0][1] < self._settings.capital_beside:
                continue
            if len(ranked) == 1 or ranked[0][1] >= self._settings.capital_lead * ranked[1][1]:
                self.words[name] = self.capitals[name] = ranked[0][0]

    def complete(self, words: str, facts: Facts) -> Facts:
        """The facts of a mention that names a land: the land's own word, or a body of it; else unchanged."""
        if not self.words:
            return facts
        named = {self.words[word] for word in WORD.findall(plain(words)) if word in self.words}
        if len(named) != 1:
            return facts
        land = named.pop()
        if plain(words) in self.words or plain(facts.name) in self.words:
            return replace(facts, kind="state", country=None, body=land, side=land, person=None, office=None)
        if facts.kind not in OF_STATE:
            return facts
        if facts.country and facts.body and not CODE.search(facts.body):
            # the tables know a body of that name elsewhere: this one is what its words say
            return replace(facts, country=None, name=words, body=words, side=land)
        return of_land(facts, land)

    def spoken_in(self, sentence: str) -> str | None:
        """The land in whose capital something is said (*a assuré à Tarmény la porte-parole*), None for none or two."""
        found = {self.capitals[name] for name in self._names.located(sentence, within=True) if name in self.capitals}
        return next(iter(found)) if len(found) == 1 else None


def of_land(facts: Facts, land: str) -> Facts:
    """The same facts for a body of a land that no table knows."""
    body = facts.body and f"{CODE.sub('', PEOPLE.sub('', facts.body))} ({land})"
    return replace(facts, country=None, body=body, side=land)
