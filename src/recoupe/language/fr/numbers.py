"""French number words, bounds, units: the tables `figure_*.tsv` behind the protocol `Numbers`."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, cached_property
from typing import cast

from recoupe.language.fr.nouns import noun_lemma
from recoupe.language.tables import rows
from recoupe.model.pack.numbers import Bound, Idiom, Measure, NumberKind, NumberWord
from recoupe.model.quantity import Approx

SEPARATORS = " \u00a0\u202f\u2009."
"""Between groups of three digits: space, the three no-break spaces of French typography, the full stop of agencies."""

TOKENS = re.compile(
    rf"""
      \d{{1,2}}\s?[hH]\s?\d{{2}}(?!\w)                         # 18h42, 14 h 30
    | \d{{1,2}}:\d{{2}}(?![\w:])                               # 18:42
    | \d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d{{2}})(?![\w/])   # 7/03/2024
    | \d{{4}}-\d{{2}}-\d{{2}}(?!\w)                            # 2024-03-07
    | \d{{1,3}}([{SEPARATORS}])\d{{3}}(?:\1\d{{3}})*(?!\d)(?:,\d+)?   # 12 000, 1.500
    | \d+(?:[.,]\d+)?                                          # 16,3 and, in translations, 3.4
    | [Aa]ujourd['’]hui
    | [^\W\d_]\w*(?:-\w+)*['’]?                                # words, with what is joined to them by hyphens
    | [^\w\s]                                                  # signs
    """,
    re.VERBOSE,
)
"""Every repetition runs over one class of characters that the next one excludes: linear."""

WORDS = re.compile(r"[^\W\d_]+")
LONGEST = 24
"""Characters of the longest number worth reading; longer runs of digits are codes."""

_NORMAL = {"d'": "de", "des": "de", "du": "de", "aux": "à", "au": "à", "jusqu'": "jusqu'", "qu'": "que"}
_LONE = frozenset({"un", "une"})
_LEADING_ZERO = re.compile(r"0\d")
_DIGIT = re.compile(r"\d")


class FrenchNumbers:
    """Tables of figures, read on first use."""

    tokens = TOKENS

    @cached_property
    def words(self) -> dict[str, NumberWord]:
        return {
            row["word"]: NumberWord(cast("NumberKind", row["kind"]), float(row["value"]), row["word"].endswith("s"))
            for row in rows("fr", "figure_words.tsv")
        }

    @cached_property
    def _bounds(self) -> tuple[dict[str, list[Bound]], list[Bound], dict[str, list[Bound]]]:
        before: defaultdict[str, list[Bound]] = defaultdict(list)
        stems: list[Bound] = []
        after: defaultdict[str, list[Bound]] = defaultdict(list)
        for row in rows("fr", "figure_bounds.tsv"):
            words = phrase(row["words"])
            approx = cast("Approx", row["approx"])
            if row["side"] == "after":
                after[words[0]].append(Bound(words, approx, row["needs"], row["one"]))
                continue
            bound = Bound(words[::-1], approx, row["needs"], row["one"])
            if bound.words[0].endswith("-"):
                stems.append(bound)
            else:
                before[bound.words[0]].append(bound)
        for table in (before, after):
            for bounds in table.values():
                bounds.sort(key=lambda bound: -len(bound.words))
        stems.sort(key=lambda bound: -len(bound.words))
        return dict(before), stems, dict(after)

    @property
    def bounds_before(self) -> dict[str, list[Bound]]:
        return self._bounds[0]

    @property
    def bounds_before_stems(self) -> list[Bound]:
        return self._bounds[1]

    @property
    def bounds_after(self) -> dict[str, list[Bound]]:
        return self._bounds[2]

    @cached_property
    def measures(self) -> dict[str, list[Measure]]:
        table: defaultdict[str, list[Measure]] = defaultdict(list)
        for row in rows("fr", "figure_measures.tsv"):
            words = tuple(row["words"].split(" "))
            table[words[0]].append(Measure(words, row["unit"], row["kind"], row["sign"] == "yes"))
        for measures in table.values():
            measures.sort(key=lambda measure: -len(measure.words))
        return dict(table)

    @cached_property
    def idioms(self) -> dict[str, list[Idiom]]:
        table: defaultdict[str, list[Idiom]] = defaultdict(list)
        for row in rows("fr", "figure_idioms.tsv"):
            before, number, after = re.split(r"[\[\]]", row["words"])
            table[number].append(Idiom(phrase(before)[::-1], phrase(after), row["alone"] == "yes"))
        return dict(table)

    @cached_property
    def adjectives(self) -> dict[str, bool]:
        return {row["word"]: row["noun"] == "yes" for row in rows("fr", "figure_adjectives.tsv")}

    @cached_property
    def function_words(self) -> frozenset[str]:
        return function_words()

    @cached_property
    def people(self) -> frozenset[str]:
        return _column("figure_people.tsv")

    @cached_property
    def names(self) -> frozenset[str]:
        singular = _column("figure_names.tsv")
        return singular | {f"{word}s" for word in singular}

    @cached_property
    def _roles(self) -> tuple[dict[str, frozenset[str]], dict[str, tuple[str, ...]]]:
        words: defaultdict[str, set[str]] = defaultdict(set)
        stems: defaultdict[str, list[str]] = defaultdict(list)
        for row in rows("fr", "figure_roles.tsv"):
            if len(row["word"]) > 1 and "-" in {row["word"][0], row["word"][-1]}:
                stems[row["role"]].append(row["word"].strip("-"))
            else:
                words[row["role"]].add(row["word"])
        return {role: frozenset(held) for role, held in words.items()}, {role: tuple(s) for role, s in stems.items()}

    def role(self, name: str) -> frozenset[str]:
        return self._roles[0].get(name, frozenset())

    def stems(self, name: str) -> tuple[str, ...]:
        return self._roles[1].get(name, ())

    @cached_property
    def _hints(self) -> tuple[frozenset[str], frozenset[str]]:
        """Words that promise a figure, and those that make one of *un*."""
        sure = {word for word, entry in self.words.items() if entry.kind != "sign"} - _LONE
        bounding = {part for side in self.bounds_before.values() for bound in side if bound.one for part in bound.words}
        stems = {bound.words[0][:-1] for bound in self.bounds_before_stems}
        return frozenset(sure), frozenset(bounding - {"de", "à", "les", "en", "pas"} | stems | self.role("one_counts"))

    @cached_property
    def _bounding(self) -> re.Pattern[str]:
        return re.compile("|".join(rf"\b{re.escape(word)}" for word in sorted(self._hints[1])))

    def hinted(self, text: str) -> bool:
        if _DIGIT.search(text):
            return True
        low = text.lower()
        held = WORDS.findall(low)
        if not self._hints[0].isdisjoint(held):
            return True
        return not _LONE.isdisjoint(held) and self._bounding.search(low) is not None

    def normal(self, word: str) -> str:
        return normal_word(word)

    def parse(self, digits: str) -> float | None:
        if len(digits) > LONGEST or _LEADING_ZERO.match(digits):
            return None
        whole, comma, decimals = digits.partition(",")
        if not comma and "." in whole:
            groups = whole.split(".")
            if len(groups) == 2 and (len(groups[1]) != 3 or groups[0] == "0"):
                whole, decimals = groups
        if decimals:
            decimals = f".{decimals}"
        for separator in SEPARATORS:
            whole = whole.replace(separator, "")
        try:
            return float(whole + decimals)
        except ValueError:
            return None  # a date or a clock time

    def can_be_counted(self, word: str, several: bool) -> bool:
        low = word.lower()
        if (
            not low[0].isalpha()
            or low[-1].isdigit()
            or low.endswith("'")
            or low in self.function_words
            or low in self.words
        ):
            return False
        if not several:
            return len(low) > 2
        return low[-1] in "sxz" or word[0].isupper() or "-" in low

    def lemma(self, noun: str) -> str:
        return noun_lemma(noun)


def normal_word(word: str) -> str:
    """A word with elision and contraction written out."""
    return _NORMAL.get(word, word)


def spellings() -> frozenset[str]:
    """Words that have another normal form."""
    return frozenset(_NORMAL)


def phrase(words: str) -> tuple[str, ...]:
    """The words of a table cell, cut and brought into normal form like a text; stems keep their hyphen."""
    out: list[str] = []
    for part in words.split():
        if part.endswith("-"):
            out.append(part)
        else:
            out.extend(normal_word(token.group()) for token in TOKENS.finditer(part))
    return tuple(out)


@cache
def function_words() -> frozenset[str]:
    """Words that follow a number without being what it counts."""
    return _column("figure_function_words.tsv")


def _column(name: str) -> frozenset[str]:
    """The first column of a table."""
    return frozenset(next(iter(row.values())) for row in rows("fr", name))
