"""Text that one article shares with another."""

from __future__ import annotations

from typing import NamedTuple

from recoupe.model.text import Span


class Passage(NamedTuple):
    """A run of words that stands in both articles; words: its length."""

    earlier: Span
    later: Span
    words: int


class Copy(NamedTuple):
    """Two articles that share passages.

    earlier, later: article ids. dated: whether publication dates give the order; where they do not, the order is that
    of the documents' names and says nothing about who copied whom.
    share: words of `later` inside shared passages, as a share of its words (0 to 1).
    """

    earlier: str
    later: str
    share: float
    passages: tuple[Passage, ...]
    dated: bool


class Credit(NamedTuple):
    """An agency or outlet that an article names as where its text comes from (`avec AFP`, `PARIS (Reuters) –`).

    name: as the article writes it; form: `dateline`, `byline`, `credit`.
    field: where it stands: `text`, `author` or `outlet`; span counts in the text, and is empty for the other two.
    """

    article: str
    name: str
    span: Span
    form: str
    field: str = "text"
