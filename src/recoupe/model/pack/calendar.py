"""What a language must bring to read times."""

from __future__ import annotations

from typing import Protocol


class Calendar(Protocol):
    """Months, weekdays, parts of day, relative expressions of one language."""
