"""States that no table knows: small, new or invented, told from the articles themselves.

A name is a land where a body of state is called after it or after its people (*le ministère dravonien de la Défense*,
Dravonie). Its people's words, its bodies and its capital (*SELISK (Karsavie)*, *à Sélisk* beside the land's name more
often than beside another's) then speak for one side, and never for the country that the articles are printed in.
Linear in the texts but for the few bare names that may be a capital.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from recoupe.model.authority import Facts, Kind
from recoupe.model.pack import Names
from recoupe.model.text import Article

OF_STATE: frozenset[Kind] = frozenset(
    (
        "head_of_state",
        "government",
        "ministry",
        "intelligence_service",
        "army",
        "police",
        "justice",
        "legislature",
        "public_service",
        "diplomacy",
        "unnamed",
        "document",
    )
)
"""Kinds whose words may say of which land they are."""
SURE: frozenset[Kind] = OF_STATE - {"unnamed", "document", "public_service", "justice"}
"""Kinds that prove a land."""

PEOPLE = re.compile(r"\(([a-z-]+)\)$")
ENDINGS = ("", "s", "e", "es", "ne", "nes")
"""Of number and gender."""
CODE = re.compile(r" \([A-Z]{2}\)$")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
AT = re.compile(r"\ba ([^\W\d_]+)")
SENTENCE = re.compile(r"[.!?…\n]+")
BESIDE = 2
"""Sentences in which a bare name stands beside a land from which it may be its capital."""
LEAD = 2
"""How many times more often than beside another land."""
DATELINE = 5
"""Sentences that *Sélisk (Karsavie)* is worth."""


class Lands:
    """The unknown lands of one dossier.

    voices: words and facts of each voice. relays: words of those that pass on: papers and agencies, no capitals.
    words: folded name, people's word or capital -> the land's name. capitals: those of them that are capitals.
    """

    def __init__(
        self, articles: Sequence[Article], voices: Iterable[tuple[str, Facts]], relays: Collection[str], names: Names
    ) -> None:
        self.words: dict[str, str] = {}
        self.capitals: dict[str, str] = {}
        self.folds = {article.id: plain(article.text) for article in articles}
        text = "\n".join(article.text for article in articles)
        people = {plain(word): name for word, name in names.inhabitants(text).items()}
        # "Premier" of a heading is no land: the word stands in lower case as well
        common = {word for word in WORD.findall(text) if word.islower()} if people else set()
        people = {
            word: name for word, name in people.items() if name.casefold() not in common and not _inflected(word, name)
        }
        roots = {plain(name): name for name in people.values()}
        bare: dict[str, str] = {}
        proved: set[str] = set()
        for words, facts in voices:
            parts = WORD.findall(plain(words))
            adjective = PEOPLE.search(facts.body or "")
            if adjective and adjective.group(1) not in people:
                # no article names the land itself: it is called after its people
                forms = (adjective.group(1) + ending for ending in ENDINGS)
                people.update(dict.fromkeys(forms, adjective.group(1)))
            if facts.kind in SURE:
                proved.update(people[word] for word in parts if word in people)
                proved.update(roots[word] for word in parts if word in roots)
            if facts.body is None and facts.kind in ("person", "unknown") and len(parts) == 1 and words not in relays:
                bare.setdefault(parts[0], words)
        self.words = {word: name for word, name in people.items() if name in proved}
        self.words.update({plain(name): name for name in proved})
        if proved:
            self._find_capitals(articles, [word for word in bare if word not in self.words])

    def _find_capitals(self, articles: Sequence[Article], bare: Sequence[str]) -> None:
        """Which bare names stand for a land by its capital."""
        wanted = frozenset(bare)
        beside: dict[str, Counter[str]] = {name: Counter() for name in bare}
        if not wanted:
            return
        placed: set[str] = set()
        for article in articles:
            low = self.folds[article.id]
            for sentence in SENTENCE.split(low):
                found = set(WORD.findall(sentence))
                lands = {self.words[word] for word in found if word in self.words}
                if len(lands) == 1:  # what two lands say of each other tells nothing
                    for name in found & wanted:
                        beside[name].update(lands)
            for name in bare:
                if re.search(rf"\b(?:a|depuis|vers|de|d')\s*{re.escape(name)}\b", low):
                    placed.add(name)
                for match in re.finditer(rf"\b{re.escape(name)} \(([^()]{{3,40}})\)", low):
                    if match.group(1) in self.words:
                        beside[name][self.words[match.group(1)]] += DATELINE
                        placed.add(name)
        for name, counts in beside.items():
            ranked = counts.most_common(2)
            if name not in placed or not ranked or ranked[0][1] < BESIDE:
                continue
            if len(ranked) == 1 or ranked[0][1] >= LEAD * ranked[1][1]:
                self.words[name] = self.capitals[name] = ranked[0][0]

    def of(self, words: str) -> str | None:
        """The land that a mention names, None where it names none or several."""
        if not self.words:
            return None
        found = {self.words[word] for word in WORD.findall(plain(words)) if word in self.words}
        return next(iter(found)) if len(found) == 1 else None

    def complete(self, words: str, facts: Facts) -> Facts:
        """The facts of a mention that names a land: the land's own word, or a body of it; else unchanged."""
        land = self.of(words)
        if land is None:
            return facts
        if plain(words) in self.words or plain(facts.name) in self.words:
            return replace(facts, kind="state", country=None, body=land, side=land, person=None, office=None)
        return of_land(facts, land) if facts.kind in OF_STATE else facts

    def spoken_in(self, sentence: str) -> str | None:
        """The land in whose capital something is said (*a assuré à Tarmény la porte-parole*), None for none or two."""
        found = {self.capitals[name] for name in AT.findall(plain(sentence)) if name in self.capitals}
        return next(iter(found)) if len(found) == 1 else None


def _inflected(word: str, name: str) -> bool:
    """Whether a word is the name itself in another number."""
    return word.rstrip("s") == plain(name).rstrip("s")


def plain(text: str) -> str:
    """The text in lower case without accents, apostrophes made alike."""
    bare = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(ch for ch in bare if not unicodedata.combining(ch))


def of_land(facts: Facts, land: str) -> Facts:
    """The same facts for a body of a land that no table knows."""
    if facts.kind == "intelligence_service" and facts.country:
        body: str | None = f"Service de renseignement ({land})"
    elif facts.body is None:
        body = None
    else:
        body = f"{CODE.sub('', re.sub(r' [(][a-z-]+[)]$', '', facts.body))} ({land})"
    return replace(facts, country=None, body=body, side=land)
