"""Reading the tables of a language pack.

A table is a UTF-8 file of tab-separated columns. Lines that start with `#` are comments (where the facts come from);
the first other line names the columns. An empty cell is the empty string.
"""

from __future__ import annotations

from collections.abc import Iterator
from pkgutil import get_data  # importlib.resources does the same and costs 8 ms more to import


def data(language: str, name: str) -> bytes:
    """The bytes of a table. Raises FileNotFoundError."""
    return get_data("recoupe.language", f"{language}/{name}") or b""


def lines(language: str, name: str) -> Iterator[str]:
    """Lines of a table that are neither empty nor comments, heading first."""
    for line in data(language, name).decode().split("\n"):
        if line and not line.startswith("#"):
            yield line


def rows(language: str, name: str) -> list[dict[str, str]]:
    """Rows of a table by column name.

    Raises ValueError when a row has more cells than the heading: tables are checked in the tests, so this is a
    mistake of ours.
    """
    reading = lines(language, name)
    heading = next(reading).split("\t")
    out = []
    for line in reading:
        cells = line.split("\t")
        if len(cells) > len(heading):
            raise ValueError(f"{language}/{name}: {len(cells)} cells under {len(heading)} columns: {line!r}")
        if len(cells) < len(heading):
            cells += [""] * (len(heading) - len(cells))
        out.append(dict(zip(heading, cells, strict=True)))
    return out
