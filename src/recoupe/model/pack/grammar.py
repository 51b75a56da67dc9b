"""What a language must bring to read who says what, how surely."""

from __future__ import annotations

from typing import Protocol


class Grammar(Protocol):
    """Cues, hedges, denials, verb forms and function words of one language."""
