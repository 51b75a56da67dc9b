"""A record of judgements written out: how what each origin said turned out, the verdicts, the forecasts to be judged.

As plain text and as JSON.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from recoupe.model.finding import Brief, Proposition
from recoupe.model.judgement import Due, Judgement, TrackRecord
from recoupe.report import rows
from recoupe.report.clean import one_line, shortened
from recoupe.report.words import Words
from recoupe.settings import Report


def named(brief: Brief, wanted: str) -> tuple[Proposition, ...]:
    """The propositions that an id, the beginning of one, or words of theirs stand for: of the surest way to say it."""
    from recoupe.model.corrections import folded

    exact = tuple(one for one in brief.propositions if one.id == wanted)
    if exact:
        return exact
    begun = tuple(one for one in brief.propositions if wanted and one.id.startswith(wanted))
    if begun:
        return begun
    words = f" {folded(wanted)} "
    if not words.strip():
        return ()
    whole = tuple(one for one in brief.propositions if f" {folded(one.statement)} " == words)
    holding = tuple(one for one in brief.propositions if words in f" {folded(one.statement)} ")
    return whole or holding


def interval(one: TrackRecord, words: Words) -> str:
    """Mean and interval of a share, with two decimals."""
    mean, low, high = (words.number(round(value, 2)) for value in (one.mean, one.low, one.high))
    return words("record.interval", mean=mean, low=low, high=high)


def moved(judgement: Judgement, records: Sequence[TrackRecord], unnamed: Sequence[str], words: Words) -> str:
    """What a verdict changed: the record of each origin as it now is."""
    lines = [
        words(
            "record.verdict",
            id=judgement.id,
            verdict=words(f"verdict.{judgement.verdict}"),
            statement=one_line(judgement.statement),
        )
    ]
    carried = {one.name for one in judgement.origins}
    for one in records:
        if judgement.id in one.judgements or one.name in carried:
            counts = {"established": one.established, "false": one.false}
            lines.append("  " + words("record.moved", name=one_line(one.name), interval=interval(one, words), **counts))
    if unnamed:
        lines.append("  " + words("record.unnamed", names=one_line(words.listed(list(unnamed)))))
    return "\n".join(lines) + "\n"


def as_text(
    record: Sequence[Judgement],
    records: Sequence[TrackRecord],
    due: Sequence[Due] | None,
    day: date | None,
    words: Words,
    columns: int,
    settings: Report,
) -> str:
    """The record as plain text. due: forecasts to be judged on a day, None where nobody asked."""
    from recoupe.report.layout import Piece, plain, table

    def laid_out(heading: str, titles: Sequence[str], lines: Sequence[Sequence[str]], right: frozenset[int]) -> str:
        cells = [[[Piece(one)] for one in line] for line in ([words(f"column.{t}") for t in titles], *lines)]
        return f"{heading}\n{plain(table(cells, columns, right))}\n"

    quoted = settings.quote_characters
    out = ""
    if records:
        lines = [
            [
                one_line(one.name),
                words.label("kind", one.kind),
                str(one.established),
                str(one.false),
                interval(one, words),
            ]
            for one in records
        ]
        counted = ("name", "kind", "established", "false", "interval")
        out += laid_out(words("record.origins"), counted, lines, frozenset((2, 3)))
    if record:
        lines = [
            [one.id, words.day(one.day), words(f"verdict.{one.verdict}"), shortened(one_line(one.statement), quoted)]
            for one in record
        ]
        out += laid_out(words("record.judgements"), ("id", "day", "verdict", "statement"), lines, frozenset())
    else:
        out += words("record.empty") + "\n"
    if due is not None and day is not None:
        lines = [
            [
                one.proposition,
                words.day(one.deadline),
                shortened(one_line(one.statement), quoted),
                ", ".join(one.origins),
            ]
            for one in due
        ]
        titles = ("id", "deadline", "statement", "name")
        heading = words("record.due" if due else "record.nothing_due", day=words.day(day))
        out += laid_out(heading, titles, lines, frozenset()) if due else heading + "\n"
    return out


def as_json(
    record: Sequence[Judgement], records: Sequence[TrackRecord], due: Sequence[Due] | None, day: date | None
) -> str:
    """The record as a JSON document: origins, standing verdicts, forecasts due."""
    document: rows.Row = {
        "schema": rows.SCHEMA,
        "origins": [{**one._asdict(), "judgements": list(one.judgements)} for one in records],
        "judgements": [
            {
                "id": one.id,
                "day": one.day.isoformat(),
                "verdict": one.verdict,
                "proposition": one.proposition,
                "statement": one.statement,
                "origins": [origin._asdict() for origin in one.origins],
            }
            for one in record
        ],
    }
    if due is not None and day is not None:
        document["day"] = day.isoformat()
        document["due"] = [
            {**one._asdict(), "deadline": one.deadline.isoformat(), "origins": list(one.origins)} for one in due
        ]
    return rows.document(document)
