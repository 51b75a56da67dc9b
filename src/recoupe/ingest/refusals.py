"""How a refusal is worded: the table `refusals.tsv`, filled in."""

from __future__ import annotations

from functools import cache
from typing import cast

from recoupe.ingest.names import shown
from recoupe.ingest.tables import rows
from recoupe.model.text import Refusal, RefusalKind, Wording

WORDED_IN = ("fr",)
"""Languages of the table besides English."""


@cache
def _templates() -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in rows("refusals.tsv")}


def refusal(code: str, name: str, **arguments: str) -> Refusal:
    """The refusal of that row of the table, for the input of that name. Raises KeyError for a code without a row."""
    row = _templates()[code]
    said = {key: shown(value) for key, value in arguments.items()}
    return Refusal(
        name=shown(name),
        kind=cast("RefusalKind", row["kind"]),
        found=row["found_en"].format_map(said),
        advice=row["advice_en"].format_map(said),
        arguments=tuple(said.items()),
        wordings=tuple(
            Wording(lang, row[f"found_{lang}"].format_map(said), row[f"advice_{lang}"].format_map(said))
            for lang in WORDED_IN
        ),
    )


def megabytes(size: int) -> str:
    """A size in bytes as megabytes for a message (`5`, `2.4`)."""
    return f"{size / 1_000_000:.1f}".removesuffix(".0")
