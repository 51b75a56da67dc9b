"""Places against a gazetteer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from recoupe.model.text import Span

Precision = Literal["country", "region", "town", "area", "unknown"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a text names.

    name: the gazetteer's French name; mention: the words of the text.
    country: ISO 3166-1 alpha-2 of the container, None where unknown or where the place spans several (a sea).
    lat, lon: degrees WGS 84 of its centre, None where unknown.
    stated_country: the country the text itself puts it in, where it says one (*Koursk en Ukraine* gives UA).
    note: what a reader should know (text puts it in another country; several places of that name).
    source: the list that answered.
    """

    mention: str
    span: Span
    name: str
    country: str | None
    lat: float | None
    lon: float | None
    precision: Precision
    stated_country: str | None = None
    note: str | None = None
    source: str = "gazetteer"
