"""Language packs: what each language brings so that the stages can read it."""

from __future__ import annotations

from functools import cache

from recoupe.model.pack import Pack

CODES = ("fr",)
"""Languages that have a pack."""


@cache
def pack(code: str) -> Pack:
    """The pack of a language, made once per process. Raises KeyError for a language without one."""
    if code != "fr":
        raise KeyError(code)
    from recoupe.language.fr import French

    return French()
