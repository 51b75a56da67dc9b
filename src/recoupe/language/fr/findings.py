"""French words that order, limit or point at figures and statements, found in a text.

Each phrase is filed under the first letters of its first word, so a text costs one look-up a word.
"""

from __future__ import annotations

import re
import unicodedata
from typing import cast, get_args

from recoupe.language.tables import rows
from recoupe.model.pack.findings import Cue, CueKind

FILED_UNDER = 2
"""Letters of the first word that a phrase is filed under: the shortest first word has one."""

WORD = re.compile(r"[a-zœæ]+")
GAP = r"[^.;:!?]{0,30}?"


def folded(text: str) -> str:
    """The text in lower case without accents, with the same offsets."""
    out = []
    for char in text:
        if char < "\x80":
            out.append(char.lower())
        elif char in "’‘ʼ":
            out.append("'")
        elif char.isspace():
            out.append(" ")
        else:
            low = unicodedata.normalize("NFKD", char)[0].lower()
            out.append(low if len(low) == 1 else char)
    return "".join(out)


def pattern(phrase: str) -> str:
    """The regular expression of one phrase of the table."""
    parts = []
    for word in phrase.split(" "):
        if word == "~":
            parts.append(GAP)
        else:
            parts.append(re.escape(word.rstrip("*")).replace("'", "' ?") + (r"[a-zœæ]*" if word.endswith("*") else ""))
    return " ".join(parts).replace(f" {GAP} ", f" {GAP}") + r"(?![a-zœæ0-9])"


class FrenchFindingWords:
    """The table of cues, filed for one pass over a text."""

    def __init__(self) -> None:
        filed: dict[str, list[tuple[str, CueKind, str]]] = {}
        for row in rows("fr", "findings.tsv"):
            if row["kind"] not in get_args(CueKind):
                raise ValueError(f"fr/findings.tsv: {row['kind']!r} is no kind of cue")
            for phrase in row["phrases"].split(" | "):
                first = WORD.match(phrase)
                if first is None:
                    raise ValueError(f"fr/findings.tsv: {phrase!r} does not begin with a letter")
                key = first.group()[:FILED_UNDER]
                filed.setdefault(key, []).append((pattern(phrase), cast("CueKind", row["kind"]), row["value"]))
        self._filed = {
            key: tuple((re.compile(regex), kind, value) for regex, kind, value in sorted(some))
            for key, some in filed.items()
        }

    def cues(self, text: str) -> tuple[Cue, ...]:
        """Cues of a text in order; of one kind beginning at one place the longest."""
        low = folded(text)
        found: list[Cue] = []
        for word in WORD.finditer(low):
            here: dict[CueKind, Cue] = {}
            for regex, kind, value in self._filed.get(word.group()[:FILED_UNDER], ()):
                match = regex.match(low, word.start())
                if match and (kind not in here or match.end() > here[kind].end):
                    here[kind] = Cue(kind, value, match.start(), match.end())
            found.extend(here[kind] for kind in sorted(here))
        return tuple(found)
