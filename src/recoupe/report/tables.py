"""Claims as a spreadsheet and as a table on a terminal."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from recoupe.model.claim import Claim
from recoupe.model.text import Article
from recoupe.report.clean import cell, one_line
from recoupe.report.phrases import how, sure
from recoupe.report.words import Words

CSV_COLUMNS = (
    "id",
    "document",
    "article",
    "start",
    "end",
    "text",
    "source",
    "source_mention",
    "source_kind",
    "source_country",
    "via",
    "certainty",
    "degree",
    "polarity",
    "mood",
    "stance",
    "value",
    "low",
    "high",
    "unit",
    "approx",
    "quantities",
    "places",
    "times",
    "actor",
    "action",
    "object",
    "doubts",
)
"""Columns of the CSV form. value, low, high, unit and approx are those of the first quantity."""


def number(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if abs(value) < 1e6 else f"{value:.0f}"


def csv_row(claim: Claim) -> list[str]:
    """The claim's cells; text cells cannot be taken for formulas."""
    source, first = claim.source, claim.quantities[0] if claim.quantities else None
    texts = (
        claim.id,
        claim.document,
        claim.article,
        str(claim.span.start),
        str(claim.span.end),
        claim.text,
        source.name if source else "",
        source.mention if source else "",
        source.kind if source else "",
        (source.country or "") if source else "",
        "; ".join(voice.name for voice in claim.via),
        claim.certainty,
        claim.degree,
        claim.polarity,
        claim.mood,
        claim.stance,
        number(first.value if first else None),
        number(first.low if first else None),
        number(first.high if first else None),
        first.unit if first else "",
        first.approx if first else "",
        "; ".join(quantity.text for quantity in claim.quantities),
        "; ".join(place.name for place in claim.places),
        "; ".join(time.mention for time in claim.times),
        claim.actor or "",
        claim.action or "",
        claim.object or "",
        "; ".join(claim.doubts),
    )
    return [cell(text) for text in texts]


def csv_text(claims: Iterable[Claim]) -> str:
    """The claims as CSV (RFC 4180, comma, UTF-8), the first line naming the columns."""
    target = StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    writer.writerows(csv_row(claim) for claim in claims)
    return target.getvalue()


def claims_table(
    claims: Sequence[Claim], articles: Sequence[Article], words: Words, columns: int, *, colour: bool = False
) -> str:
    """The claims as a table of that width, one after the other in the order of the texts."""
    from recoupe.report.layout import Piece, table
    from recoupe.report.terminal import STYLE_OF_HEDGE, written

    if not claims:
        return words("nothing") + "\n"
    outlets = {article.id: article.outlet for article in articles if article.outlet}
    rows = [[[Piece(words(f"column.{key}"), "dim")] for key in ("document", "source", "certainty", "figures", "claim")]]
    for claim in claims:
        source = one_line(claim.source.name) if claim.source else "—"
        if claim.via:
            source += ", " + words("via", names=", ".join(one_line(voice.name) for voice in claim.via))
        rows.append(
            [
                [Piece(one_line(outlets.get(claim.article) or claim.document), "dim")],
                [Piece(source, "bold")],
                [Piece(how(claim, words), "" if sure(claim) else STYLE_OF_HEDGE)],
                [Piece("; ".join(one_line(quantity.text) for quantity in claim.quantities))],
                [Piece(one_line(claim.text))],
            ]
        )
    return written(table(rows, columns, frozenset(), indent=0), colour=colour)
