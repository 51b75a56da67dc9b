"""French verb forms, computed from principal parts.

A form is looked up, not guessed: regular verbs by ending and stem, irregular ones from their principal parts. Covers
the verbs of the tables; a form of any other verb is recognised only where its ending leaves no doubt (`unknown_form`).
Cost: a dictionary lookup for a word seen before, some twenty otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from recoupe.language.tables import rows
from recoupe.model.pack.grammar import Form

Reading = tuple[str, int, bool]
"""Tense, person and whether plural."""

_MEMORY = 50_000  # distinct words remembered: about 5 MB; a text of random words must not fill the memory

_PERSONS = {
    "impf": (("ais", 1, False), ("ait", 3, False), ("aient", 3, True), ("ions", 1, True), ("iez", 2, True)),
    "fut": (
        ("a", 3, False),
        ("ont", 3, True),
        ("ai", 1, False),
        ("as", 2, False),
        ("ons", 1, True),
        ("ez", 2, True),
    ),
    "cond": (("ait", 3, False), ("aient", 3, True), ("ais", 1, False), ("ions", 1, True), ("iez", 2, True)),
}


def _endings(group: str) -> dict[str, tuple[Reading, ...]]:
    """Ending after the stem -> readings (tense, person, plural) of a regular group."""
    out: dict[str, list[Reading]] = {}

    def add(ending: str, tense: str, person: int = 3, plural: bool = False) -> None:
        out.setdefault(ending, []).append((tense, person, plural))

    if group == "er":
        vowel, present, past = "er", (("e", 3, False), ("ent", 3, True), ("es", 2, False)), (("a", 3), ("ai", 1))
        theme, plural_past = "", "èrent"
        participles = ("é", "ée", "és", "ées")
    else:
        vowel, present, past = "ir", (("it", 3, False), ("issent", 3, True), ("is", 1, False)), (("it", 3), ("is", 1))
        theme, plural_past = "iss", "irent"
        participles = ("i", "ie", "is", "ies")
    for ending, person, plural in present:
        add(ending, "pres", person, plural)
    add(theme + "ons", "pres", 1, True)
    add(theme + "ez", "pres", 2, True)
    for ending in participles:
        add(ending, "pp", 3, ending.endswith("s"))
    add(vowel, "inf")
    add(theme + "ant", "ger")
    for ending, person in past:
        add(ending, "past", person)
    add(plural_past, "past", 3, True)
    for tense, stem in (("impf", theme), ("fut", vowel), ("cond", vowel)):
        for ending, person, plural in _PERSONS[tense]:
            add(stem + ending, tense, person, plural)
    if group == "ir":
        add("isse", "subj")
    return {ending: tuple(readings) for ending, readings in out.items()}


_VOWELS = "aeiouyéèà"


def _er_stems(infinitive: str) -> Iterator[str]:
    """The stems a regular -er verb takes: appel-, appell-; lanc-, lanç-; assièg-, assiég-, assiége-."""
    stem = infinitive[:-2]
    yield stem
    if stem[-1] == "c":
        yield stem[:-1] + "ç"
    elif stem[-1] == "g":
        yield stem + "e"
    elif stem[-1] == "y":
        yield stem[:-1] + "i"
    if stem[-1] not in _VOWELS:
        if stem[-2:-1] in ("é", "e"):
            yield stem[:-2] + "è" + stem[-1]
        elif stem[-3:-2] == "é" and stem[-2] not in _VOWELS:
            yield stem[:-3] + "è" + stem[-2:]
    if stem[-1] in "lt" and stem[-2:-1] == "e":
        yield stem + stem[-1]


_IRREGULAR_EXTRA: dict[str, dict[str, Reading]] = {
    "être": {
        "suis": ("pres", 1, False),
        "es": ("pres", 2, False),
        "sommes": ("pres", 1, True),
        "êtes": ("pres", 2, True),
        "étant": ("ger", 3, False),
        "soient": ("subj", 3, True),
        "furent": ("past", 3, True),
        "fût": ("subj", 3, False),
    },
    "avoir": {
        "ai": ("pres", 1, False),
        "as": ("pres", 2, False),
        "avons": ("pres", 1, True),
        "avez": ("pres", 2, True),
        "ayant": ("ger", 3, False),
        "aient": ("subj", 3, True),
        "eût": ("subj", 3, False),
    },
    "aller": {"vais": ("pres", 1, False), "allons": ("pres", 1, True), "allez": ("pres", 2, True)},
    "faire": {"faites": ("pres", 2, True), "fais": ("pres", 1, False)},
    "dire": {"dites": ("pres", 2, True), "dis": ("pres", 1, False)},
    "pouvoir": {"peux": ("pres", 1, False), "puissent": ("subj", 3, True)},
    "vouloir": {"veux": ("pres", 1, False)},
    "savoir": {"sais": ("pres", 1, False), "sachant": ("ger", 3, False), "sachent": ("subj", 3, True)},
}


class _Irregular(NamedTuple):
    """An irregular verb: its infinitive without prefix, the prefixes it takes, and its place in the table."""

    verb: str
    prefixes: tuple[str, ...]
    place: int


class Verbs:
    """All verb forms of the tables."""

    def __init__(self) -> None:
        self._memory: dict[str, tuple[Form, ...]] = {}
        self._stems: dict[str, dict[str, str]] = {"er": {}, "ir": {}}
        for row in rows("fr", "verbs.tsv"):
            stems = self._stems[row["group"]]
            for verb in row["verbs"].split():
                for stem in _er_stems(verb) if row["group"] == "er" else (verb[:-2],):
                    stems.setdefault(stem, verb)
        self._endings: dict[str, list[tuple[str, tuple[Reading, ...]]]] = {}
        for group in ("er", "ir"):
            for ending, readings in _endings(group).items():
                self._endings.setdefault(ending, []).append((group, readings))
        self._longest = max(map(len, self._endings))
        # forms without prefix: *prédire*, *redire* and *médire* are conjugated once, as *dire*
        self._irregular: dict[str, list[tuple[_Irregular, Reading]]] = {}
        for place, row in enumerate(rows("fr", "irregular_verbs.tsv")):
            prefixes = tuple("" if prefix == "-" else prefix for prefix in row["prefixes"].split())
            self._conjugate(row, _Irregular(row["verb"], prefixes, place))
        self._longest_prefix = max(
            len(prefix) for entries in self._irregular.values() for verb, _ in entries for prefix in verb.prefixes
        )

    def _conjugate(self, row: dict[str, str], verb: _Irregular) -> None:
        seen = self._irregular

        def add(form: str, tense: str, person: int = 3, plural: bool = False) -> None:
            seen.setdefault(form, []).append((verb, (tense, person, plural)))

        for form in row["present3s"].split():
            add(form, "pres")
            add({"t": form[:-1] + "s", "d": form + "s"}.get(form[-1], form), "pres", 1)
        for form in row["present3p"].split():
            add(form, "pres", 3, True)
        for stem in row["imperfect"].split():
            for ending, person, plural in _PERSONS["impf"]:
                add(stem + ending, "impf", person, plural)
            add(stem + "ons", "pres", 1, True)
            add(stem + "ez", "pres", 2, True)
            add(stem + "ant", "ger")
        for stem in row["future"].split():
            for tense in ("fut", "cond"):
                for ending, person, plural in _PERSONS[tense]:
                    add(stem + ending, tense, person, plural)
        for form in row["participle"].split():
            feminine = form + "e" if not form.endswith("û") else form[:-1] + "ue"
            plural_form = form if form.endswith("s") else form + "s"
            if form in ("absous", "inclus"):
                feminine = form + "e" if form == "inclus" else "absoute"
            for word in (form, feminine):
                add(word, "pp", 3, False)
            for word in (plural_form, feminine + "s"):
                add(word, "pp", 3, True)
        for form in row["past3s"].split():
            add(form, "past")
            plural_past = form[:-1] + "rent" if form[-1] == "t" else form[:-1] + "èrent"
            add("vinrent" if form == "vint" else "tinrent" if form == "tint" else plural_past, "past", 3, True)
        for form in row["subjunctive"].split():
            add(form, "subj")
        add(verb.verb, "inf")
        for form, reading in _IRREGULAR_EXTRA.get(verb.verb, {}).items():
            add(form, *reading)

    def forms(self, word: str) -> tuple[Form, ...]:
        """Every reading of a lower-case word as a verb form, empty when it is none of the tables."""
        known = self._memory.get(word)
        if known is None:
            if len(self._memory) >= _MEMORY:
                self._memory.clear()
            known = self._memory[word] = self._analyse(word)
        return known

    def forms_of(self, words: Sequence[str]) -> list[tuple[Form, ...]]:
        """The readings of several words, in their order."""
        known = self._memory.get
        found = [known(word) for word in words]
        return [self.forms(word) if forms is None else forms for word, forms in zip(words, found, strict=True)]

    def inflected(self, infinitive: str) -> tuple[str, ...]:
        """Infinitive, participles and third persons of a verb, sorted; of one outside the tables by its ending.

        Slow (it goes through the whole table); for tools. Raises ValueError for what ends in neither -er nor -ir.
        """
        found = {
            prefix + form
            for form, entries in self._irregular.items()
            for verb, (_, person, _) in entries
            for prefix in verb.prefixes
            if prefix + verb.verb == infinitive and person == 3
        }
        group = infinitive[-2:]
        if not found and group not in self._stems:
            raise ValueError(f"{infinitive!r} is no verb of the tables")
        if not found:
            stem, *changed = _er_stems(infinitive) if group == "er" else (infinitive[:-2],)
            for ending, groups in self._endings.items():
                if not any(name == group and any(third[1] == 3 for third in readings) for name, readings in groups):
                    continue
                found.add(stem + ending)
                # *ç* and *ge* stand before a and o, *è* and doubled consonants before a silent e
                found.update(
                    other + ending
                    for other in changed
                    if ending[0] == ("a" if other[-1] == "ç" or other == stem + "e" else "e") and ending != "er"
                )
        return tuple(sorted(found))

    def _irregular_forms(self, word: str) -> list[Form]:
        """Readings of a word as a form of an irregular verb with one of its prefixes, in the order of the table."""
        found: list[tuple[int, int, Form]] = []
        for cut in range(min(self._longest_prefix, len(word) - 1) + 1):
            for verb, reading in self._irregular.get(word[cut:], ()):
                prefix = word[:cut]
                if prefix in verb.prefixes:
                    found.append((verb.place, verb.prefixes.index(prefix), Form(prefix + verb.verb, *reading)))
        if len(found) > 1:
            found.sort(key=lambda entry: entry[:2])
        return list(dict.fromkeys(form for _, _, form in found))

    def _analyse(self, word: str) -> tuple[Form, ...]:
        regular: dict[str, list[Form]] = {"er": [], "ir": []}
        for cut in range(min(self._longest, len(word) - 1), 0, -1):
            for group, readings in self._endings.get(word[-cut:], ()):
                lemma = self._stems[group].get(word[:-cut])
                if lemma:
                    regular[group] += [Form(lemma, *reading) for reading in readings]
        found = [*self._irregular_forms(word), *regular["er"], *regular["ir"]]
        if not found:
            found = list(unknown_form(word))
        return tuple(found)


@cache
def verbs() -> Verbs:
    """The verb forms of the tables, made once per process."""
    return Verbs()


_SURE_ENDING = re.compile(
    r"(?P<cond>\w{2,}[eid]r(?:ait|aient))$|(?P<fut>\w{2,}(?:er|ir)(?:ont|a))$|(?P<impf>\w{3,}(?:aient|issait))$"
)
_SURE_PARTICIPLE = re.compile(r"[a-zà-ÿœ]{3,}(?:é|ée|és|ées)$")
_NO_VERBS = frozenset(("caméra", "choléra", "opéra"))


def unknown_form(word: str) -> Iterator[Form]:
    """The reading of a word outside the tables whose ending leaves no doubt (-erait, -eront, -aient, -é)."""
    if _SURE_PARTICIPLE.match(word):
        yield Form(word, "pp", 3, word.endswith("s"))
    match = _SURE_ENDING.match(word)
    if match and word not in _NO_VERBS and match.lastgroup:
        yield Form(word, match.lastgroup, 3, word.endswith("nt"))
