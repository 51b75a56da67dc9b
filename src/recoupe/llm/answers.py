"""What a language model answered, as proposals: parsed, checked field by field, cut to size.

An answer is text from outside. Whatever is not of the agreed form is dropped with a reason, or, where nothing of it can
be read, refuses the answer as a whole. Linear in the bytes of the answer.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from recoupe.errors import EndpointFailed
from recoupe.extraction.proposals import Proposal
from recoupe.settings import Llm

_WORDS = ("sentence", "content", "source", "stands_for", "cue")
_LISTS = ("relays", "hedges", "denials", "figures")


class Answer(NamedTuple):
    """The proposals of one answer, and what of it was dropped: (what was offered, why)."""

    proposals: tuple[Proposal, ...]
    dropped: tuple[tuple[str, str], ...]


def read(content: str, text_id: str, limits: Llm) -> Answer:
    """The proposals in the content of a model's message. Raises EndpointFailed where it is no answer to that text."""
    found = _parsed(content)
    if not isinstance(found, dict) or not isinstance(found.get("statements"), list):
        raise EndpointFailed("not_json")
    if found.get("text_id") != text_id:
        raise EndpointFailed("other_text")
    offered: list[Any] = found["statements"]
    proposals: list[Proposal] = []
    dropped: list[tuple[str, str]] = []
    for one in offered[: limits.maximum_proposals]:
        proposal = _proposal(one, limits)
        if isinstance(proposal, Proposal):
            proposals.append(proposal)
        else:
            dropped.append((_shown(one, limits), proposal))
    for one in offered[limits.maximum_proposals :]:
        dropped.append((_shown(one, limits), f"More than {limits.maximum_proposals} statements in one answer."))  # noqa: PERF401
    return Answer(tuple(proposals), tuple(dropped))


def _parsed(content: str) -> object:
    """The JSON of a message; models without JSON mode put words or a fence around it. None where there is none."""
    start, end = content.find("{"), content.rfind("}")
    for text in (content, content[start : end + 1]):
        try:
            return json.loads(text, parse_constant=lambda name: name)
        except (ValueError, RecursionError):  # ValueError: also a number of thousands of digits
            continue
    return None


def _proposal(offered: object, limits: Llm) -> Proposal | str:
    """The proposal, or why it is none."""
    if not isinstance(offered, dict):
        return "It is not of the agreed form."
    words: dict[str, str] = {}
    for name in _WORDS:
        value = offered.get(name)
        value = "" if value is None and name not in ("sentence", "content") else value
        if not isinstance(value, str):
            return f"Its {name} is no text."
        if len(value) > limits.maximum_words_characters:
            return f"Its {name} has more than {limits.maximum_words_characters} characters."
        words[name] = value.strip()
    lists: dict[str, tuple[str, ...]] = {}
    for name in _LISTS:
        values = offered.get(name)
        values = [] if values is None else values
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            return f"Its {name} are no list of texts."
        if len(values) > limits.maximum_list or any(len(value) > limits.maximum_words_characters for value in values):
            return f"Its {name} are too many or too long."
        lists[name] = tuple(value.strip() for value in values if value.strip())
    return Proposal(**words, **lists)  # type: ignore[arg-type]


def _shown(offered: object, limits: Llm) -> str:
    """What can be shown of something that is no proposal."""
    content = offered.get("content") if isinstance(offered, dict) else offered
    return content[: limits.shown_characters] if isinstance(content, str) else type(content).__name__
