"""What everything that writes about a brief needs at hand."""

from __future__ import annotations

from dataclasses import dataclass

from recoupe.report.lookup import Lookup
from recoupe.report.words import Words
from recoupe.settings import Report


@dataclass(frozen=True, slots=True)
class Desk:
    """The brief by its ids, the wording, and how much is shown."""

    lookup: Lookup
    words: Words
    settings: Report
