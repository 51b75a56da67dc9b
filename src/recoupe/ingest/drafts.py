"""What was read of one article before anyone checked it: the common form of text files, JSON lines and pages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from recoupe.ingest.names import field
from recoupe.settings import Ingest


class Stated(NamedTuple):
    """A publication date as written, where it stood, and the name of the input it was in (for a refusal)."""

    value: str
    found_in: str
    name: str


class Metadata(NamedTuple):
    """What is said about an article apart from its text. language: as declared, None where nothing is."""

    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None
    dates: tuple[Stated, ...] = ()

    def or_else(self, other: Metadata) -> Metadata:
        """This metadata, its gaps filled from the other; dates of this one are tried first."""
        return Metadata(
            title=self.title or other.title,
            outlet=self.outlet or other.outlet,
            url=self.url or other.url,
            author=self.author or other.author,
            language=self.language or other.language,
            dates=self.dates + other.dates,
        )


class Draft(NamedTuple):
    """One text and what is said about it. name: for refusals; path: the file, None for lines and standard input."""

    name: str
    document: str
    text: str
    metadata: Metadata
    notes: tuple[str, ...] = ()
    path: Path | None = None
    root: Path | None = None


def metadata(fields: Mapping[str, object], found_in: str, name: str, settings: Ingest) -> Metadata:
    """The metadata in the fields of a head or of a JSON object; `published` goes before `date`."""

    def said(key: str) -> str | None:
        return field(fields.get(key), settings.maximum_field_characters)

    dates = [said(key) for key in ("published", "date")]
    return Metadata(
        title=said("title"),
        outlet=said("outlet"),
        url=said("url"),
        author=said("author"),
        language=said("language"),
        dates=tuple(Stated(date, found_in, name) for date in dates if date),
    )
