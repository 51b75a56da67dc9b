"""French verb forms, computed from principal parts.

A form is looked up, not guessed: regular verbs by ending and stem, irregular ones from their principal parts. Covers
the verbs of the tables; a form of any other verb is recognised only where its ending leaves no doubt (`unknown_form`).
Cost: a dictionary lookup for a word seen before, some twenty otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recoupe.language.tables import rows
from recoupe.model.pack.grammar import Form

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


def _endings(group: str) -> dict[str, tuple[tuple[str, int, bool], ...]]:
    """Ending after the stem -> readings (tense, person, plural) of a regular group."""
    out: dict[str, list[tuple[str, int, bool]]] = {}

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
    for closed in ("é", "e"):
        match = re.search(closed + r"([^aeiouyéèà]{1,2})$", stem)
        if match and (closed == "é" or len(match.group(1)) == 1):
            yield stem[: match.start()] + "è" + match.group(1)
    if stem[-1] in "lt" and stem[-2:-1] == "e":
        yield stem + stem[-1]


_IRREGULAR_EXTRA: dict[str, dict[str, tuple[str, int, bool]]] = {
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
        self._endings = {"er": _endings("er"), "ir": _endings("ir")}
        self._longest = max(len(ending) for endings in self._endings.values() for ending in endings)
        self._irregular: dict[str, list[Form]] = {}
        for row in rows("fr", "irregular_verbs.tsv"):
            for prefix in row["prefixes"].split():
                self._conjugate(row, "" if prefix == "-" else prefix)

    def _conjugate(self, row: dict[str, str], prefix: str) -> None:
        base = row["verb"]
        lemma = prefix + {"cevoir": "cevoir", "clure": "clure"}.get(base, base)
        seen = self._irregular

        def add(form: str, tense: str, person: int = 3, plural: bool = False) -> None:
            readings = seen.setdefault(prefix + form, [])
            reading = Form(lemma, tense, person, plural)
            if reading not in readings:
                readings.append(reading)

        for form in row["present3s"].split():
            add(form, "pres")
            add(form[:-1] + "s" if form[-1] in "td" else form, "pres", 1)
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
        add(base, "inf")
        for form, reading in _IRREGULAR_EXTRA.get(base, {}).items():
            add(form, *reading)

    def forms(self, word: str) -> tuple[Form, ...]:
        """Every reading of a lower-case word as a verb form, empty when it is none of the tables."""
        known = self._memory.get(word)
        if known is None:
            if len(self._memory) >= _MEMORY:
                self._memory.clear()
            known = self._memory[word] = self._analyse(word)
        return known

    def _analyse(self, word: str) -> tuple[Form, ...]:
        found = list(self._irregular.get(word, ()))
        for group in ("er", "ir"):
            stems, endings = self._stems[group], self._endings[group]
            for cut in range(min(self._longest, len(word) - 1), 0, -1):
                readings = endings.get(word[-cut:])
                if readings:
                    lemma = stems.get(word[:-cut])
                    if lemma:
                        found += [Form(lemma, *reading) for reading in readings]
        if not found:
            found = list(unknown_form(word))
        return tuple(found)


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
