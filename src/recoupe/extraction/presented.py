"""The person whom the introduction of an interview presents: « Entretien avec X », « X répond à nos questions »."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from recoupe.model.pack import Names
from recoupe.model.text import Span

_CAPITAL = r"(?:[^\W\d_a-z]['’])?[^\W\d_a-zà-ÿ][\w-]+(?:['’][^\W\d_a-zà-ÿ]\w+)?"
_PARTICLES = r"de|du|des|la|le|von|van|[^\W\d_a-z]\."
_PERSON = re.compile(rf"(?<![\w-]){_CAPITAL}(?:[ \u00a0](?:{_PARTICLES}|(?:d['’])?{_CAPITAL}))+")
_STARTS = re.compile(r"(?:^|(?<=[ \u00a0])(?:d['’])?)(?=[^\W\d_a-zà-ÿ])")
_SPACE = re.compile(r"[ \u00a0]")
_NAME_WORDS = 8  # a longer run of capitalised words is a heading
_INTRODUCTION = 3_000  # characters above the first question; an interview does not begin later
_SUGGESTED, _SAID = 1, 2
_REACH = 100  # characters between « entretien avec » and the name, or between the name and « répond à nos questions »


class Person(NamedTuple):
    """Somebody an introduction names: where, and how.

    announced: the introduction says that this is who is interviewed. sure: it says or suggests so, or names no other.
    """

    span: Span
    name: str
    sure: bool
    announced: bool = False

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1] if self.name else ""

    @property
    def initials(self) -> str:
        """First letters of the capitalised words: Jean-Marc Le Goff gives JMLG."""
        return "".join(part[0] for part in re.split(r"[\s-]+", self.name) if part[:1].isupper())


def presented(text: str, end: int, words: Mapping[str, frozenset[str]], names: Names) -> list[Person]:
    """The persons named before `end`, whoever is announced first; then in order of the text, each once."""
    low = text[:end].lower().replace("’", "'").replace("\u00a0", " ")
    found: dict[str, Span] = {}
    rank: dict[str, int] = {}
    for match in _PERSON.finditer(text, max(0, end - _INTRODUCTION), end):
        if (name := _name(match.group(), names)) is not None:
            span = Span(match.end() - len(name), match.end())
            found.setdefault(name, span)
            rank[name] = max(rank.get(name, 0), _announced(low, span, words))
    ordered = sorted(found, key=lambda name: -rank[name])
    return [Person(found[name], name, bool(rank[name]) or len(found) == 1, rank[name] == _SAID) for name in ordered]


def _name(stretch: str, names: Names) -> str | None:
    """The person's name that ends a stretch of capitalised words (Interview d'Anna Roy), None where there is none."""
    if len(stretch.split()) > _NAME_WORDS:
        return None
    for start in _STARTS.finditer(stretch):
        name = stretch[start.end() :]
        if _SPACE.search(name) and names.describe(name).person == name:
            return name
    return None


def _announced(low: str, span: Span, words: Mapping[str, frozenset[str]]) -> int:
    """Whether the line says that this person is interviewed, right before the name or after it, or only suggests it."""
    before = low[max(0, span.start - _REACH) : span.start].rpartition("\n")[2]
    after = low[span.end : span.end + _REACH].partition("\n")[0].partition(". ")[0]
    if any(cue in before for cue in words["announces"]) or any(cue in after for cue in words["replies"]):
        return _SAID
    return _SUGGESTED if any(cue in after for cue in words["tells"]) else 0
