"""French verbs and nouns of action: the tables `actions.tsv` and `action_words.tsv` behind the protocol `Actions`."""

from __future__ import annotations

from functools import cache, cached_property
from typing import NamedTuple, cast

from recoupe.language.fr.nouns import noun_lemma
from recoupe.language.fr.verbs import Verbs, _er_stems
from recoupe.language.tables import rows
from recoupe.model.action import ActionCode
from recoupe.model.pack.actions import ActionRole, Deed, SetPhrase, VerbShape

_MEMORY = 50_000  # distinct words remembered: a text of random words must not fill the memory
_SHAPES: dict[str, VerbShape] = {"pp": "participle", "inf": "infinitive", "ger": "gerund"}
_NONE: frozenset[ActionRole] = frozenset()


class _ActionVerbs(Verbs):
    """The verb forms of the general tables and of the regular verbs that only the table of actions has."""

    def __init__(self) -> None:
        super().__init__()
        for row in rows("fr", "actions.tsv"):
            for verb in row["verbs"].split():
                if verb.endswith("er"):
                    for stem in _er_stems(verb):
                        self._stems["er"].setdefault(stem, verb)


@cache
def verbs() -> Verbs:
    """The verb forms of the tables, made once per process."""
    return _ActionVerbs()


class _Row(NamedTuple):
    code: ActionCode
    happens: bool
    objects: frozenset[str]


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    reflexive: bool
    code: ActionCode
    happens: bool


def variants(word: str) -> set[str]:
    """The word with and without the endings of number and gender: *disparues* also as *disparu*."""
    singular = noun_lemma(word)
    return {word, singular, singular.removesuffix("e")}


class FrenchActions:
    """Tables of actions, read on first use."""

    anybody = "personne"
    of = frozenset({"de", "d'", "du", "des"})

    def __init__(self) -> None:
        self._deeds: dict[str, tuple[Deed, ...]] = {}
        self._role: dict[str, frozenset[ActionRole]] = {}

    @cached_property
    def _rows(self) -> list[dict[str, str]]:
        return rows("fr", "actions.tsv")

    @cached_property
    def _verbs(self) -> dict[str, list[_Row]]:
        out: dict[str, list[_Row]] = {}
        for row in self._rows:
            entry = _Row(cast("ActionCode", row["code"]), row["happens"] == "yes", frozenset(row["objects"].split()))
            for verb in row["verbs"].split():
                out.setdefault(verb, []).append(entry)
        for entries in out.values():
            entries.sort(key=lambda entry: not entry.objects)
        return out

    @cached_property
    def _nouns(self) -> dict[str, ActionCode]:
        return {
            noun.replace("_", " "): cast("ActionCode", row["code"])
            for row in self._rows
            for noun in row["nouns"].split()
        }

    @cached_property
    def _phrases(self) -> dict[str, list[_Phrase]]:
        out: dict[str, list[_Phrase]] = {}
        for row in self._rows:
            for phrase in row["phrases"].split():
                first, *rest = phrase.replace("s'", "se_").replace("'", "'_").split("_")
                reflexive = first == "se"
                if reflexive:
                    first, *rest = rest
                entry = _Phrase(tuple(rest), reflexive, cast("ActionCode", row["code"]), row["happens"] == "yes")
                out.setdefault(first, []).append(entry)
        for entries in out.values():
            entries.sort(key=lambda entry: -len(entry.words))
        return out

    @cached_property
    def _words(self) -> dict[str, frozenset[ActionRole]]:
        out: dict[str, set[ActionRole]] = {}
        for row in rows("fr", "action_words.tsv"):
            for word in row["words"].split():
                out.setdefault(word, set()).add(cast("ActionRole", row["role"]))
        return {word: frozenset(roles) for word, roles in out.items()}

    def deeds(self, word: str) -> tuple[Deed, ...]:
        """The readings of a word as a verb with a code, those that need a certain object first; mostly none."""
        known = self._deeds.get(word)
        if known is None:
            if len(self._deeds) >= _MEMORY:
                self._deeds.clear()
            found: dict[Deed, None] = {}
            for form in verbs().forms(word):
                shape = _SHAPES.get(form.tense, "finite")
                for row in self._verbs.get(form.lemma, ()):
                    found[Deed(row.code, form.lemma, shape, row.happens, row.objects)] = None
            known = self._deeds[word] = tuple(
                sorted(found, key=lambda deed: (deed.shape != "participle", not deed.objects))
            )
        return known

    def verb(self, word: str) -> tuple[str, VerbShape] | None:
        """Lemma and shape of a word that is a form of any verb, None for other words."""
        forms = verbs().forms(word)
        return (forms[0].lemma, _SHAPES.get(forms[0].tense, "finite")) if forms else None

    def code_of_noun(self, lemma: str) -> ActionCode | None:
        """The code of an event noun or of a noun for people counted (*mort* gives die, *déploiement* gives deploy)."""
        return self._nouns.get(lemma)

    def phrase(self, words: tuple[str, ...], verb: str, *, reflexive: bool) -> SetPhrase | None:
        """The set phrase a verb lemma begins (*perdre* with *la vie*), from the words after it, or None."""
        for entry in self._phrases.get(verb, ()):
            if entry.reflexive != reflexive or len(entry.words) > len(words):
                continue
            if all(wanted in variants(word) for wanted, word in zip(entry.words, words, strict=False)):
                return SetPhrase(entry.code, entry.happens, len(entry.words))
        return None

    def passive_code(self, code: ActionCode) -> ActionCode:
        """What the passive of an action counts (killed people have died)."""
        return "die" if code == "kill" else code

    def roles(self, word: str) -> frozenset[ActionRole]:
        """What a word does in a clause, by the tables; empty for most words."""
        known = self._role.get(word)
        if known is None:
            if len(self._role) >= _MEMORY:
                self._role.clear()
            found = set(self._words.get(word, _NONE))
            for form in verbs().forms(word):
                found |= self._words.get(form.lemma, _NONE) & _OF_VERBS
            if word.endswith("ment") and noun_lemma(word) not in self._nouns:
                found.add("adverb")
            known = self._role[word] = frozenset(found)
        return known

    def lemma(self, noun: str) -> str:
        """The dictionary form of a noun."""
        return noun_lemma(noun)


_OF_VERBS: frozenset[ActionRole] = frozenset({"auxiliary", "be", "existence", "light", "modal", "reflexive"})
