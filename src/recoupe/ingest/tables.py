"""Reading the tables beside this module: tab-separated, `#` starts a comment, the first other line is the heading."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Rows of a table by column name, read once per process. Raises ValueError when a row has too few or many cells."""
    lines = files("recoupe.ingest").joinpath(name).read_text(encoding="utf-8").split("\n")
    heading, *body = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return tuple(dict(zip(heading, cells, strict=True)) for cells in body)
