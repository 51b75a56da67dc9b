"""Where an article says who somebody is."""

from __future__ import annotations
from collections.abc import Callable
from recoupe.language.fr.lexicon import Lexicon
from recoupe.model.authority import Facts
from recoupe.model.pack.names import Introduction


def introductions(text: str, describe: Callable[[str], Facts], lexicon: Lexicon) -> tuple[Introduction, ...]:
    return ()
