"""What a language must bring to say what was done."""

from __future__ import annotations

from typing import Protocol


class Actions(Protocol):
    """Verbs and nouns of action with their codes, and object classes, of one language."""
