"""French words that order, limit or point at figures and statements, found in a text.

Each phrase is filed under its first word, so a text costs one or two look-ups a word and nothing is compiled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, cast, get_args

from recoupe.language.fr.folding import folded
from recoupe.language.tables import rows
from recoupe.model.pack.findings import Cue, CueKind

FILED_UNDER = 3
"""Letters that a first word with an open end (`dement*`) is filed under: the shortest has as many."""
LONGEST_GAP = 30
"""Characters that `~` may stand for."""

WORD = re.compile(r"[a-zœæ]+")
LETTERS = re.compile(r"[a-zœæ]*")
WORD_ENDS = re.compile(r"(?![a-zœæ0-9])")
GAP_ENDS = ".;:!?"
SIGNS = re.compile(r"[*'~]")


class _Step(NamedTuple):
    """A part of a phrase: letters as they stand, then a sign of the table (`*`, `'`, `~`) or nothing."""

    letters: str
    sign: str


class _Phrase(NamedTuple):
    """A phrase of the table: how its first word begins, the letters that must come next, all that must."""

    first: str
    next: str
    steps: tuple[_Step, ...]
    kind: CueKind
    value: str


def _steps(rest: str) -> tuple[_Step, ...]:
    """The parts of what follows the letters of the first word."""
    out = []
    at = 0
    rest = rest.replace("~ ", "~")
    for sign in SIGNS.finditer(rest):
        out.append(_Step(rest[at : sign.start()], sign.group()))
        at = sign.end()
    return (*out, _Step(rest[at:], "")) if at < len(rest) else tuple(out)


def _end(text: str, at: int, steps: Sequence[_Step]) -> int | None:
    """Where the steps end when they stand at that place and end with a word; else None."""
    for done, (letters, sign) in enumerate(steps, start=1):
        if not text.startswith(letters, at):
            return None
        at += len(letters)
        if sign == "*":
            letters_here = LETTERS.match(text, at)
            at = letters_here.end() if letters_here else at
        elif sign == "'":
            if not text.startswith("'", at):
                return None
            at += 2 if text.startswith("' ", at) else 1
        elif sign == "~":
            return _after_gap(text, at, steps[done:])
    return at if WORD_ENDS.match(text, at) else None


def _after_gap(text: str, at: int, steps: Sequence[_Step]) -> int | None:
    """Where the steps end when they stand within a gap of that place, the nearest first."""
    for start in range(at, min(at + LONGEST_GAP, len(text)) + 1):
        end = _end(text, start, steps)
        if end is not None:
            return end
        if text[start : start + 1] in GAP_ENDS:
            break
    return None


class FrenchFindingWords:
    """The table of cues, filed for one pass over a text."""

    def __init__(self) -> None:
        self._whole: dict[str, list[_Phrase]] = {}
        self._begun: dict[str, list[_Phrase]] = {}
        for row in rows("fr", "findings.tsv"):
            if row["kind"] not in get_args(CueKind):
                raise ValueError(f"fr/findings.tsv: {row['kind']!r} is no kind of cue")
            for phrase in row["phrases"].split(" | "):
                self._file(phrase, cast("CueKind", row["kind"]), row["value"])
        for filed in (*self._whole.values(), *self._begun.values()):
            filed.sort()

    def _file(self, phrase: str, kind: CueKind, value: str) -> None:
        word = WORD.match(phrase)
        if word is None:
            raise ValueError(f"fr/findings.tsv: {phrase!r} does not begin with a letter")
        first, rest = word.group(), phrase[word.end() :]
        steps = _steps(rest.removeprefix("*"))
        entry = _Phrase(first, steps[0].letters if steps else "", steps, kind, value)
        if not rest.startswith("*"):
            self._whole.setdefault(first, []).append(entry)
        elif len(first) < FILED_UNDER:
            raise ValueError(f"fr/findings.tsv: {phrase!r} begins with too few letters before *")
        else:
            self._begun.setdefault(first[:FILED_UNDER], []).append(entry)

    def cues(self, text: str) -> tuple[Cue, ...]:
        """Cues of a text in order; of one kind beginning at one place the longest."""
        low = folded(text)
        found: list[Cue] = []
        for match in WORD.finditer(low):
            word = match.group()
            phrases = self._whole.get(word, [])
            begun = self._begun.get(word[:FILED_UNDER])
            if begun:
                phrases = phrases + [phrase for phrase in begun if word.startswith(phrase.first)]
            if not phrases:
                continue
            start, after = match.span()
            here: dict[CueKind, Cue] = {}
            for _, following, steps, kind, value in phrases:
                end = _end(low, after, steps) if low.startswith(following, after) else None
                if end is not None and (kind not in here or end > here[kind].end):
                    here[kind] = Cue(kind, value, start, end)
            found.extend(here[kind] for kind in sorted(here))
        return tuple(found)
