"""Judgements: what turned out of a statement, the record of each origin, the forecasts that want a verdict.

Importing this module loads no stage and no renderer; each call loads what it needs. Days are arguments: no clock here.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from recoupe.errors import UnknownId, WrongUse
from recoupe.settings import DEFAULT, Settings

if TYPE_CHECKING:
    from recoupe.model.finding import Brief
    from recoupe.model.judgement import Due, TrackRecord


def judge(
    record: str | Path,
    brief: Brief,
    statement: str,
    verdict: Literal["established", "false"],
    *,
    day: date,
    lang: str = "en",
) -> str:
    """Adds to a record of judgements what turned out of a statement; what that changed, in words.

    statement: id of a proposition of the brief, its beginning, or words that one statement alone holds. Every named
    origin that carried it gains a statement established or false. Raises UnknownId, WrongUse (judged before, no named
    origin), RecordUnreadable.
    """
    from recoupe.corroboration.track_record import already, origins_of, track_records
    from recoupe.dossier import record as file
    from recoupe.model.judgement import Judgement
    from recoupe.report import records as report
    from recoupe.report.clean import one_line
    from recoupe.report.words import words

    wording = words(lang)
    found = report.named(brief, statement)
    if len(found) != 1:
        if not found:
            raise UnknownId(wording("error.no_statement", name=one_line(statement)))
        names = ", ".join(one.id for one in found[:4])
        raise UnknownId(wording("error.several_ids", name=one_line(statement), known=names))
    (one,) = found
    known = file.read(record)
    before = already(known, one.id, one.statement)
    if before is not None:
        said = {"verdict": wording(f"verdict.{before.verdict}"), "day": before.day.isoformat(), "id": before.id}
        raise WrongUse(wording("error.judged", statement=one_line(one.statement), **said))
    origins = origins_of(one, {authority.id: authority for authority in brief.authorities})
    if not origins:
        raise WrongUse(wording("error.no_origin", statement=one_line(one.statement)))
    entry = Judgement(file.next_id(known), day, verdict, one.id, one.statement, origins)
    file.add(record, entry)
    unnamed = [origin.name for origin in one.origins if not origin.named]
    return report.moved(entry, track_records((*known, entry)), unnamed, wording)


def withdraw(record: str | Path, verdict: str, *, day: date, lang: str = "en") -> str:
    """Takes a verdict of a record back by a further entry; what that changed, in words.

    verdict: its id, or the words of the statement that it judged. Raises UnknownId, RecordUnreadable.
    """
    from recoupe.corroboration.track_record import standing, track_records
    from recoupe.dossier import record as file
    from recoupe.model.corrections import folded
    from recoupe.model.judgement import Judgement
    from recoupe.report import records as report
    from recoupe.report.clean import one_line
    from recoupe.report.words import words

    wording = words(lang)
    known = file.read(record)
    valid = standing(known)
    meant = [one for one in valid if one.id == verdict] or [
        one for one in valid if folded(one.statement) == folded(verdict) or one.proposition == verdict
    ]
    if len(meant) != 1:
        names = ", ".join(one.id for one in valid) or "—"
        raise UnknownId(wording("error.no_judgement", name=one_line(verdict), known=names))
    entry = Judgement(file.next_id(known), day, "withdrawn", meant[0].proposition, "", (), meant[0].id)
    file.add(record, entry)
    head = wording("record.withdrawn", id=meant[0].id, entry=entry.id)
    return head + "\n" + report.moved(meant[0], track_records((*known, entry)), (), wording)


def track_record(record: str | Path) -> tuple[TrackRecord, ...]:
    """How what each origin of a record said turned out: counts, share established, 95 % interval.

    None where there is no such file yet. Raises RecordUnreadable.
    """
    from recoupe.corroboration.track_record import track_records
    from recoupe.dossier import record as file

    return track_records(file.read(record))


def due(brief: Brief, day: date, *, record: str | Path | None = None) -> tuple[Due, ...]:
    """Forecasts of the brief whose deadline lies before a day and on which the record has no verdict.

    The deadline is the last day that the forecast's claims name. Raises RecordUnreadable.
    """
    from recoupe.corroboration.track_record import due as past
    from recoupe.dossier import record as file

    known = file.read(record) if record is not None else ()
    return past(brief.propositions, brief.claims, brief.articles, known, day)


def render_record(
    record: str | Path,
    brief: Brief | None = None,
    *,
    day: date,
    format: Literal["text", "json"] = "text",  # noqa: A002  the word of the command line
    lang: str = "fr",
    columns: int | None = None,
    settings: Settings = DEFAULT,
) -> str:
    """The record written out; with a brief, its forecasts that are due on that day too. Raises RecordUnreadable."""
    from recoupe.corroboration.track_record import standing, track_records
    from recoupe.dossier import record as file
    from recoupe.report import records as report
    from recoupe.report.words import words

    known = file.read(record)
    past = due(brief, day, record=record) if brief is not None else None
    if format == "json":
        return report.as_json(standing(known), track_records(known), past, day)
    width = columns or settings.report.plain_columns
    return report.as_text(standing(known), track_records(known), past, day, words(lang), width, settings.report)
