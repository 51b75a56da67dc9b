"""What a language must bring to read figures."""

from __future__ import annotations

from typing import Protocol


class Numbers(Protocol):
    """Number words, bound words, units and counted nouns of one language."""
