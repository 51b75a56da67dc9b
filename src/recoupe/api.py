"""What every surface calls: read articles, find claims, make a brief, explain it, write it out.

Importing this module loads no stage and no renderer; each call loads what it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Literal

from recoupe import engines, readers
from recoupe.errors import WrongUse
from recoupe.judging import due, judge, render_record, track_record, withdraw
from recoupe.model.claim import Claim
from recoupe.model.corrections import NONE, Corrections
from recoupe.model.extracted import Dropped
from recoupe.model.finding import Brief
from recoupe.model.judgement import TrackRecord
from recoupe.model.text import Article, Reading, Refusal
from recoupe.settings import DEFAULT, Settings

__all__ = [
    "BRIEF_FORMATS",
    "CLAIMS_FORMATS",
    "READERS",
    "SECTIONS",
    "BriefFormat",
    "ClaimsFormat",
    "Inputs",
    "brief",
    "brief_from_json",
    "claims",
    "corrected",
    "due",
    "explain",
    "judge",
    "message",
    "read",
    "read_corrections",
    "render",
    "render_claims",
    "render_record",
    "shown",
    "track_record",
    "withdraw",
]

BriefFormat = Literal["text", "json", "jsonl", "markdown", "html"]
ClaimsFormat = Literal["table", "json", "jsonl", "csv"]
BRIEF_FORMATS: tuple[BriefFormat, ...] = ("text", "json", "jsonl", "markdown", "html")
CLAIMS_FORMATS: tuple[ClaimsFormat, ...] = ("table", "json", "jsonl", "csv")
SECTIONS = ("conflicts", "figures", "corroborated", "single", "own", "forecasts", "origins")
"""Parts of a brief that can be asked for alone."""

READERS = tuple(readers.READERS)
"""Names of the readers that `claims` and `brief` can be asked for."""

Inputs = str | Path | Article | Reading | Iterable["str | Path | Article"]
"""What `claims` and `brief` take: a path or several, articles, or what `read` gave."""


def read(
    paths: str | Path | Iterable[str | Path], *, stdin: BinaryIO | None = None, settings: Settings = DEFAULT
) -> Reading:
    """The articles of files, folders, patterns or `-` (standard input), and a refusal for each input not read."""
    from recoupe import pipeline

    several = [paths] if isinstance(paths, str | Path) else list(paths)
    return pipeline.read(several, stdin, settings)


def _reading(inputs: Inputs, settings: Settings) -> Reading:
    if isinstance(inputs, Reading):
        from recoupe import pipeline

        told_apart = pipeline.given(inputs.articles)
        return Reading(told_apart.articles, (*inputs.refusals, *told_apart.refusals))
    if isinstance(inputs, str | Path):
        return read(inputs, settings=settings)
    if isinstance(inputs, Article):
        inputs = (inputs,)
    articles: list[Article] = []
    paths: list[str | Path] = []
    for one in inputs:
        if isinstance(one, Article):
            articles.append(one)
        else:
            paths.append(one)
    if articles and paths:
        raise WrongUse(
            f"Cannot mix articles and paths in one call: found {len(articles)} articles and {len(paths)} paths. "
            "Read the paths first, then give all articles."
        )
    if paths:
        return read(paths, settings=settings)
    from recoupe import pipeline

    return pipeline.given(articles)


def claims(
    inputs: Inputs,
    *,
    settings: Settings = DEFAULT,
    workers: int = 1,
    progress: engines.Progress | None = None,
    reader: str | readers.Reader = "fast",
    dropped: Callable[[Dropped], None] | None = None,
    refused: Callable[[Refusal], None] | None = None,
) -> tuple[Claim, ...]:
    """The claims of the inputs, article by article.

    workers: processes that read articles side by side. reader: one of READERS, or a reader of your own.
    dropped: called with each statement the reader proposed and could not tie to the text. refused: called for each
    article on which a reader from outside was not heard: the grammar alone has read it. A brief has these refusals.
    """
    from recoupe import pipeline

    engine = engines.engine(workers)
    articles = _reading(inputs, settings).articles
    return pipeline.claims(articles, settings, engine, progress, _reader(reader), dropped, refused)


def brief(
    inputs: Inputs,
    *,
    settings: Settings = DEFAULT,
    workers: int = 1,
    progress: engines.Progress | None = None,
    reader: str | readers.Reader = "fast",
    dropped: Callable[[Dropped], None] | None = None,
    claims: str | Path | Iterable[Mapping[str, object]] | None = None,
    corrections: str | Path | Corrections | None = None,
    record: str | Path | None = None,
    warned: Callable[[Refusal], None] | None = None,
) -> Brief:
    """The brief on the inputs: claims, propositions with their origins, conflicts, updates, series, authorities.

    workers, reader, dropped: as for `claims`. claims: a file of marked claims, or its rows, that stand in place of what
    the reader would find (docs/fields.md); a row that cannot be used is among the brief's refusals.
    corrections: a file of them, or `read_corrections` of one. warned: called with each entry of theirs that stands for
    nothing in the brief; unless given, Python's warnings say so. record: of judgements; grades then say how what their
    origins said before turned out. Raises CorrectionsUnusable, ClaimsUnreadable, RecordUnreadable.
    """
    from recoupe import pipeline

    engine = engines.engine(workers)
    reading = _reading(inputs, settings)
    given = _corrections(corrections, settings)
    records = _records(record)
    if claims is None:
        made = pipeline.brief(reading, settings, engine, progress, _reader(reader), dropped, given, records)
        _warn(given, made, warned)
        return made
    if reader != "fast":
        raise WrongUse(
            f"Cannot use reader {reader!r} and marked claims at once: marked claims stand in place of what a reader "
            "finds. Leave one of the two out."
        )
    reading, marker = pipeline.marked(claims, reading, settings)
    made = pipeline.brief(reading, settings, engine, progress, marker, dropped, given, records)
    _warn(given, made, warned)
    return made


def corrected(
    brief: Brief,
    corrections: str | Path | Corrections | None,
    *,
    record: str | Path | None = None,
    settings: Settings = DEFAULT,
    warned: Callable[[Refusal], None] | None = None,
) -> Brief:
    """The brief over the same claims, put together again with an analyst's corrections.

    corrections, record, warned: as for `brief`. Raises CorrectionsUnusable, RecordUnreadable.
    """
    from recoupe import pipeline

    given = _corrections(corrections, settings)
    made = pipeline.linked(brief.articles, brief.claims, brief.refusals, settings, given, _records(record))
    _warn(given, made, warned)
    return made


def read_corrections(path: str | Path, *, settings: Settings = DEFAULT) -> Corrections:
    """The corrections of a TOML file: same, not_same, same_claims, not_same_claims, [reliability] (docs/fields.md).

    Raises CorrectionsUnusable: no such file, no TOML, a key or row of another shape, rows that contradict each other.
    """
    from recoupe import pipeline

    return pipeline.corrections(path, settings)


def _corrections(given: str | Path | Corrections | None, settings: Settings) -> Corrections:
    if given is None:
        return NONE
    return given if isinstance(given, Corrections) else read_corrections(given, settings=settings)


def _records(record: str | Path | None) -> tuple[TrackRecord, ...]:
    return () if record is None else track_record(record)


def _warn(given: Corrections, made: Brief, warned: Callable[[Refusal], None] | None) -> None:
    if given == NONE:
        return
    from recoupe import pipeline

    for one in pipeline.unmet(given, made):
        if warned:
            warned(one)
        else:
            from warnings import warn

            warn(one.line(), stacklevel=3)


def _reader(chosen: str | readers.Reader) -> readers.Reader:
    return readers.reader(chosen) if isinstance(chosen, str) else chosen


def brief_from_json(text: str, name: str = "the brief", lang: str = "en") -> Brief:
    """The brief that `render(brief, "json")` wrote. Raises BriefUnreadable, naming the first field that is wrong."""
    from recoupe.report.reading_back import brief_from_json as read_back
    from recoupe.report.words import words

    return read_back(text, name, words(lang))


def explain(
    brief: Brief,
    identifier: str,
    *,
    format: Literal["text", "json"] = "text",  # noqa: A002  the word of the command line
    lang: str = "en",
    columns: int | None = None,
    settings: Settings = DEFAULT,
    corrections: str | Path | Corrections | None = None,
    warned: Callable[[Refusal], None] | None = None,
) -> str:
    """Why a claim, proposition, origin, conflict, update, series or authority is as it is.

    identifier: an id of the brief, or the beginning of one that no other id shares. corrections, warned: as for
    `corrected`. Raises UnknownId, CorrectionsUnusable.
    """
    if corrections is not None:
        brief = corrected(brief, corrections, settings=settings, warned=warned)
    from recoupe.report.explain import as_json, as_text, explanation
    from recoupe.report.words import words

    found = explanation(brief, identifier, words(lang), settings.report)
    return as_json(found) if format == "json" else as_text(found, columns or settings.report.plain_columns)


def render(
    brief: Brief,
    format: BriefFormat = "text",  # noqa: A002  the word of the command line
    *,
    lang: str = "fr",
    top: int | None = None,
    only: Collection[str] = (),
    columns: int | None = None,
    colour: bool = False,
    settings: Settings = DEFAULT,
) -> str:
    """The brief written out.

    top: most entries a section shows (0: all). only: sections to keep, of SECTIONS. columns, colour: of plain text.
    Both forms of JSON are always whole: top and only raise WrongUse there.
    """
    from recoupe.report.words import words

    wording = words(lang)
    unknown = [one for one in only if one not in SECTIONS]
    if unknown:
        raise WrongUse(wording("error.section", name=unknown[0], known=", ".join(SECTIONS)))
    if format in ("json", "jsonl"):
        if top is not None or only:
            raise WrongUse(wording("error.json_whole"))
        from recoupe.report import rows

        return rows.document(rows.brief_row(brief)) if format == "json" else "".join(rows.brief_lines(brief))
    from recoupe.report.compose import compose

    view = compose(brief, wording, settings.report, top, only)
    if format == "markdown":
        from recoupe.report.markdown import markdown

        return markdown(view, wording)
    if format == "html":
        from recoupe.report.html import page

        return page(view, brief, wording, settings)
    from recoupe.report.terminal import text

    width = columns or settings.report.plain_columns
    return text(view, wording, width, settings.report.wide_columns, colour=colour)


def render_claims(
    claims: Sequence[Claim],
    format: ClaimsFormat = "jsonl",  # noqa: A002  the word of the command line
    *,
    lang: str = "fr",
    columns: int | None = None,
    colour: bool = False,
    articles: Sequence[Article] = (),
    settings: Settings = DEFAULT,
) -> str:
    """The claims written out. articles: where they come from, so that a table can name the outlets."""
    if format in ("json", "jsonl"):
        from recoupe.report import rows

        if format == "json":
            return rows.document([rows.claim_row(claim) for claim in claims])
        return "".join(rows.claim_lines(claims))
    from recoupe.report import tables
    from recoupe.report.words import words

    if format == "csv":
        return tables.csv_text(claims)
    width = columns or settings.report.plain_columns
    return tables.claims_table(claims, articles, words(lang), width, colour=colour)


def message(key: str, lang: str, **values: object) -> str:
    """A sentence of the surfaces in that language."""
    from recoupe.report.words import words

    return words(lang)(key, **values)


def shown(text: str) -> str:
    """The text on one line, fit for a terminal whatever a file name holds."""
    from recoupe.report.clean import one_line

    return one_line(text)
