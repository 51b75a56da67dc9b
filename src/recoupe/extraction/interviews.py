"""Interviews in question and answer: who answers where nobody says so.

An interview is an article with a speaker's label at the start of a line (*Anne Roy : Oui.*) and at least two lines that
are questions. From the first label on, what is no question and no label of the one who asks is the answer of the last
person labelled; where the answers carry no label any more, of the one who was labelled once.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from recoupe.model.text import Span

_LINE = re.compile(r"[^\n]+")
_LABEL = re.compile(r"\s*[-–—•]?\s*(?P<name>[^\W\d_a-z][^\n:.!?«»\"]{1,60}?)\s?:\s")
_QUESTIONS = 2  # lines: one question mark alone is a rhetorical question of any report
_NAME_WORDS = 5


class Answer(NamedTuple):
    """A stretch of text somebody says in an interview: where, and where the name stands."""

    span: Span
    name: Span
    labelled: bool


def answers(text: str) -> tuple[Answer, ...]:
    """The answers of an interview in order; empty for any other article. Linear."""
    lines = [Span(match.start(), match.end()) for match in _LINE.finditer(text)]
    asked = [line for line in lines if text[line.start : line.end].rstrip().endswith("?")]
    if len(asked) < _QUESTIONS:
        return ()
    labels = {line: label for line in lines if (label := _label(text, line)) is not None}
    answering = [label.of(text) for line, label in labels.items() if line not in asked]
    asking = {label.of(text) for line, label in labels.items() if line in asked}
    people = [name for name in dict.fromkeys(answering) if name not in asking]
    if not people:
        return ()
    found: list[Answer] = []
    speaker: Span | None = None
    for line in lines:
        label = labels.get(line)
        if label is not None:
            speaker = label if label.of(text) in people else speaker
            if label.of(text) in asking:
                continue
        if speaker is None or line in asked:
            continue
        start = label.end if label is not None else line.start
        while start < line.end and text[start] in " :\u00a0\u202f":
            start += 1
        found.append(Answer(Span(start, line.end), speaker, label is not None))
    return tuple(found)


def _label(text: str, line: Span) -> Span | None:
    match = _LABEL.match(text, line.start, line.end)
    if match is None:
        return None
    name = match["name"].strip()
    words = name.split()
    if len(words) > _NAME_WORDS or not all(
        word[0].isupper() or word in ("de", "du", "la", "le", "von", "van", "El", "Le") for word in words
    ):
        return None
    return Span(match.start("name"), match.start("name") + len(name))
