"""The French grammar tables behind the protocol `model.pack.Grammar`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import cast

from recoupe.language.fr.verbs import verbs
from recoupe.language.tables import rows
from recoupe.model.claim import Certainty, Degree, Stance
from recoupe.model.pack.grammar import Carrier, Cue, Form, Hedge, Modal, Word

_CONTRACTED = {"de": ("de", "d'", "du", "des"), "à": ("à", "au", "aux")}
_CUE_CLASSES = ("refusing", "hiding", "asking_si", "threatening", "self_judging", "deed", "willing")
_NOUNS = Word.ROLE | Word.BODY | Word.PAPER | Word.UNNAMED


def _cue(lemma: str, row: dict[str, str]) -> Cue:
    return Cue(
        lemma,
        cast("Certainty", row["certainty"]),
        cast("Stance", row["stance"]),
        cast("Degree", row["degree"]),
        frozenset(row["frames"].split()),
    )


class FrenchGrammar:
    """Tables read once, when first asked for."""

    def __init__(self) -> None:
        self._classes: dict[str, int] = {}
        for row in rows("fr", "function_words.tsv"):
            flag: int = getattr(Word, row["class"])
            for word in row["words"].split():
                self._classes[word] = self._classes.get(word, 0) | flag
                if flag & _NOUNS and word[-1] not in "sxz.'":
                    plural = word[:-2] + "aux" if word.endswith("al") else word + "s"
                    self._classes[plural] = self._classes.get(plural, 0) | flag
        for row in rows("fr", "homographs.tsv"):
            for word in row["words"].split():
                self._classes[word] = self._classes.get(word, 0) | Word.HOMOGRAPH
        self._verbs = verbs()

    @cached_property
    def reporting(self) -> dict[str, Cue]:
        return {row["verb"]: _cue(row["verb"], row) for row in rows("fr", "reporting.tsv")}

    @cached_property
    def carriers(self) -> dict[str, Carrier]:
        return {
            noun: Carrier(frozenset(row["kinds"].split()), row["unknown"] == "yes")
            for row in rows("fr", "carriers.tsv")
            for noun in row["nouns"].split()
        }

    @cached_property
    def cue_verbs(self) -> frozenset[str]:
        classes = frozenset[str]().union(*map(self.verbs_of, _CUE_CLASSES))
        return classes | self.reporting.keys() | self.expressions.keys() | {"faire", "laisser", "voir"}

    @cached_property
    def roles(self) -> dict[str, frozenset[str]]:
        return {
            noun: frozenset(row["offices"].split())
            for row in rows("fr", "roles_taken_up.tsv")
            for noun in row["nouns"].split()
        }

    @cached_property
    def page_lines(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for row in rows("fr", "page_lines.tsv"):
            found[row["kind"]].add(row["words"])
        return {kind: frozenset(words) for kind, words in found.items()}

    @cached_property
    def source_phrases(self) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for row in rows("fr", "source_phrases.tsv"):
            words = tuple(row["phrase"].split())
            # "de" stands for de, d', du, des; "à" for à, au, aux
            for last in _CONTRACTED.get(words[-1], (words[-1],)) if len(words) > 1 else (words[-1],):
                phrase = (*words[:-1], last)
                if (phrase, row["kind"]) not in found[words[0]]:
                    found[words[0]].append((phrase, row["kind"]))
        for phrases in found.values():
            phrases.sort(key=lambda phrase: (-len(phrase[0]), phrase))
        return dict(found)

    @cached_property
    def hedges(self) -> dict[str, list[Hedge]]:
        found: dict[str, list[Hedge]] = defaultdict(list)
        for row in rows("fr", "hedges.tsv"):
            words = tuple(row["words"].split())
            found[words[0]].append(
                Hedge(words, cast("Certainty", row["certainty"]), cast("Degree", row["degree"]), row["rule"])
            )
        for hedges in found.values():
            hedges.sort(key=lambda hedge: (-len(hedge.words), hedge.words))
        return dict(found)

    @cached_property
    def modals(self) -> dict[str, Modal]:
        return {
            row["verb"]: Modal(row["verb"], row["certainty"], cast("Degree", row["degree"]), row["rule"])
            for row in rows("fr", "modals.tsv")
        }

    @cached_property
    def expressions(self) -> dict[str, list[tuple[str, Cue]]]:
        found: dict[str, list[tuple[str, Cue]]] = defaultdict(list)
        for row in rows("fr", "expressions.tsv"):
            found[row["verb"]].append((row["word"], _cue(row["verb"], row)))
        return dict(found)

    @cached_property
    def adverbials(self) -> dict[str, list[tuple[str, ...]]]:
        found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for row in rows("fr", "adverbials.tsv"):
            words = tuple(row["phrase"].split())
            found[words[0]].append(words)
        for phrases in found.values():
            phrases.sort(key=lambda phrase: (-len(phrase), phrase))
        return dict(found)

    @cached_property
    def openings(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(row["phrase"].split()) for row in rows("fr", "openings.tsv"))

    @cached_property
    def denials(self) -> dict[str, str]:
        return {row["word"]: row["kind"] for row in rows("fr", "denials.tsv")}

    @cached_property
    def tolls(self) -> dict[str, str]:
        return {row["word"]: row["kind"] for row in rows("fr", "tolls.tsv")}

    @cached_property
    def _verb_classes(self) -> dict[str, frozenset[str]]:
        return {row["class"]: frozenset(row["verbs"].split()) for row in rows("fr", "verb_classes.tsv")}

    def verbs_of(self, name: str) -> frozenset[str]:
        return self._verb_classes[name]

    def classes(self, word: str) -> int:
        return self._classes.get(word, 0)

    def classes_of(self, words: Sequence[str]) -> list[int]:
        known = self._classes.get
        return [known(word, 0) for word in words]

    def forms(self, word: str) -> tuple[Form, ...]:
        return self._verbs.forms(word)

    def forms_of(self, words: Sequence[str]) -> list[tuple[Form, ...]]:
        return self._verbs.forms_of(words)
