"""Why a language model was not heard on an article, as a refusal: worded in `failures.tsv`."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data

from recoupe.model.text import Refusal, Wording


@cache
def _templates() -> dict[str, dict[str, str]]:
    data = get_data("recoupe.llm", "failures.tsv")
    if data is None:
        raise FileNotFoundError("failures.tsv")
    lines = [line for line in data.decode("utf-8").split("\n") if line and not line.startswith("#")]
    heading, *body = [line.split("\t") for line in lines]
    return {cells[0]: dict(zip(heading, cells, strict=True)) for cells in body}


def refusal(reason: str, document: str, endpoint: str, **arguments: str) -> Refusal:
    """The refusal of that row of the table. Raises KeyError for a reason without a row."""
    row = _templates()[reason]
    said = {"endpoint": endpoint, **arguments}
    return Refusal(
        name=document,
        kind="no answer",
        found=row["found_en"].format_map(said),
        advice=row["advice_en"].format_map(said),
        arguments=tuple(said.items()),
        wordings=(Wording("fr", row["found_fr"].format_map(said), row["advice_fr"].format_map(said)),),
    )
