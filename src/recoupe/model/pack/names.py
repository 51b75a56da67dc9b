"""What a language must bring to say who an authority is."""

from __future__ import annotations

from typing import Protocol

from recoupe.model.authority import Facts


class Names(Protocol):
    """Bodies, offices, metonyms, nicknames, demonyms and unnamed-source words of one language."""

    def describe(self, mention: str) -> Facts:
        """What the tables say about the words of a mention. Pure; remembered per distinct mention."""
        ...
