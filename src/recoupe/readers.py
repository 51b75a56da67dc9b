"""Who reads an article: the grammar, or another reader under the same contract.

A reader turns one article into claims whose every span is a slice of the article's text and whose values are computed
from those spans; what it cannot tie to the text it drops and counts. Readers are picklable: a pool sends them to its
workers, so whatever is heavy or holds a connection is made at the first article, not in the constructor.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from recoupe.errors import WrongUse
from recoupe.model.extracted import Extracted
from recoupe.model.pack import Pack
from recoupe.model.text import Article
from recoupe.settings import Settings


class Reader(Protocol):
    """Something that finds the claims of an article."""

    @property
    def name(self) -> str:
        """The word by which it is chosen."""
        ...

    def read(self, article: Article, pack: Pack, settings: Settings) -> Extracted:
        """The claims of the article in text order."""
        ...


class Fast:
    """The grammar over tables: no model, no network."""

    name = "fast"

    def read(self, article: Article, pack: Pack, settings: Settings) -> Extracted:
        """The claims of the article in text order."""
        from recoupe.extraction.extract import claims

        return Extracted(claims(article, pack, settings))


class Thorough:
    """The grammar, and a parser for the verbs that leave it unsure: needs the extra `parser`.

    Not among READERS: it won less than it would have to for its cost (docs/method.md). A caller may still pass it,
    `api.claims(paths, reader=Thorough())`. Raises ExtraMissing where spaCy or its pipeline is not installed.
    """

    name = "thorough"

    def __init__(self) -> None:
        from recoupe.extraction.parsers import check

        check()

    def read(self, article: Article, pack: Pack, settings: Settings) -> Extracted:
        """The claims of the article in text order."""
        from recoupe.extraction.extract import claims
        from recoupe.extraction.parsers import Spacy
        from recoupe.extraction.second_opinion import SecondOpinion

        return Extracted(claims(article, pack, settings, SecondOpinion(Spacy(), settings.reading)))


def _llm() -> Reader:
    from recoupe.llm.reader import LlmReader

    return LlmReader()


READERS: dict[str, Callable[[], Reader]] = {"fast": Fast, "llm": _llm}
"""Every reader that is offered, by the word that chooses it."""


def reader(name: str) -> Reader:
    """The reader of that name. Raises WrongUse where there is none."""
    if name not in READERS:
        raise WrongUse(f"There is no reader {name!r}. Choose one of: {', '.join(READERS)}.")
    return READERS[name]()
