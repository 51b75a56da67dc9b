"""French verbs and nouns of action: the tables `actions.tsv` and `action_words.tsv` behind the protocol `Actions`."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple, cast

from recoupe.language.fr.nouns import noun_lemma
from recoupe.language.fr.verbs import verbs
from recoupe.language.tables import rows
from recoupe.model.action import ActionCode
from recoupe.model.pack.actions import ActionRole, Deed, SetPhrase, VerbShape, WordFacts

_MEMORY = 50_000  # distinct words remembered: a text of random words must not fill the memory
_SHAPES: dict[str, VerbShape] = {"pp": "participle", "inf": "infinitive", "ger": "gerund"}
_NONE: frozenset[ActionRole] = frozenset()


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
        self._facts: dict[str, WordFacts] = {}

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
    def _long_nouns(self) -> frozenset[str]:
        return frozenset(noun.split(" ")[0] for noun in self._nouns if " " in noun)

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

    def facts(self, word: str) -> WordFacts:
        """What the tables say of a word in lower case; remembered per distinct word."""
        known = self._facts.get(word)
        if known is None:
            if len(self._facts) >= _MEMORY:
                self._facts.clear()
            known = self._facts[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> WordFacts:
        roles = set(self._words.get(word, _NONE))
        # *du*, *la*, *pendant* are no forms of devoir, lire, pendre here
        closed = not word[0].isalpha() or bool(roles & {"determiner", "preposition", "pronoun"})
        forms = () if closed else verbs().forms(word)
        deeds: dict[Deed, None] = {}
        for form in forms:
            roles |= self._words.get(form.lemma, _NONE) & _OF_VERBS
            for row in self._verbs.get(form.lemma, ()):
                shape = _SHAPES.get(form.tense, "finite")
                deeds[Deed(row.code, form.lemma, shape, row.happens, row.objects)] = None
        if roles & {"auxiliary", "be"}:
            # *sommes* is être before it is sommer
            deeds.clear()
        noun = noun_lemma(word)
        if word.endswith("ment") and noun not in self._nouns:
            roles.add("adverb")
        return WordFacts(
            frozenset(roles),
            tuple(sorted(deeds, key=lambda deed: (deed.shape != "participle", not deed.objects))),
            forms[0].lemma if forms else "",
            _SHAPES.get(forms[0].tense, "finite") if forms else "finite",
            noun,
            self._nouns.get(noun),
            any(form.lemma in self._phrases for form in forms),
        )

    def long_noun(self, lemma: str) -> bool:
        """Whether a noun of several words begins with this one (*mise en examen*)."""
        return lemma in self._long_nouns

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


_OF_VERBS: frozenset[ActionRole] = frozenset({"auxiliary", "be", "existence", "light", "modal", "reflexive"})
