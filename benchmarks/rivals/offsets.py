"""Spans of a text that a tool changed before reading it, as spans of the text it was given.

Covers changes of white space and punctuation: letters and digits must have stayed, in their order. Linear in the text.
"""

from __future__ import annotations

from collections.abc import Callable

from recoupe.model.text import Span


class NotAlignedError(Exception):
    """The tool's text has other letters or digits than the one it was given."""


def anchored_in(original: str, changed: str) -> Callable[[int, int], Span | None]:
    """A function from a span of `changed` to the span of `original` between the same first and last letter or digit.

    None for a span without any. Raises NotAlignedError when letters or digits differ.
    """
    theirs = [i for i, ch in enumerate(changed) if ch.isalnum()]
    ours = [i for i, ch in enumerate(original) if ch.isalnum()]
    if [changed[i] for i in theirs] != [original[i] for i in ours]:
        raise NotAlignedError("the text that was read has other letters or digits than the article")
    before = [0]
    for ch in changed:
        before.append(before[-1] + ch.isalnum())

    def back(start: int, end: int) -> Span | None:
        first, after = before[start], before[end]
        return Span(ours[first], ours[after - 1] + 1) if first < after else None

    return back
