"""What everything that writes about a brief needs at hand."""

from __future__ import annotations

from typing import NamedTuple

from recoupe.report.lookup import Lookup
from recoupe.report.words import Words
from recoupe.settings import Report


class Desk(NamedTuple):
    """The brief by its ids, the wording, and how much is shown."""

    lookup: Lookup
    words: Words
    settings: Report
