"""What a language must bring to read places."""

from __future__ import annotations

from typing import Protocol


class Gazetteer(Protocol):
    """Place names, demonyms and containers of one language."""
