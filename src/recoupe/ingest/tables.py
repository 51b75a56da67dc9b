"""Reading the tables beside this module: tab-separated, `#` starts a comment, the first other line is the heading."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data  # importlib.resources does the same and costs 8 ms more to import


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Rows of a table by column name, read once per process. Raises ValueError when a row has too few or many cells."""
    data = get_data("recoupe.ingest", name)
    if data is None:
        raise FileNotFoundError(name)
    lines = data.decode("utf-8").split("\n")
    heading, *body = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return tuple(dict(zip(heading, cells, strict=True)) for cells in body)
