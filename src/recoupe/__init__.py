"""Recoupe cross-checks the reporting on one event: who claims what, how surely, on how many independent origins.

    >>> import recoupe
    >>> brief = recoupe.brief("articles/")

Importing this package loads nothing else; the names below load what they need when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recoupe.api import brief, claims, explain, read, render

__version__ = "0.1.0"
__all__ = ["__version__", "brief", "claims", "explain", "read", "render"]


def __getattr__(name: str) -> object:
    if name in __all__:
        from recoupe import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
