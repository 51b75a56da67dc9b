"""`recoupe judge` and `recoupe record`: what turned out of a statement, and how each origin's statements turned out."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import typer

from recoupe import api
from recoupe.errors import WrongUse
from recoupe.surfaces.common import (
    JsonOption,
    Lang,
    LangOption,
    OutputOption,
    columns,
    environment_lang,
    spoken,
    text_of,
    write,
)

JUDGE_EXAMPLES = (
    "\b\nExamples:\n  recoupe judge record.jsonl --established p-4f1c --brief brief.json\n"
    '  recoupe judge record.jsonl --false "le pont a cédé" --brief brief.json\n'
    "  recoupe judge record.jsonl --withdraw j2"
)
RECORD_EXAMPLES = (
    "\b\nExamples:\n  recoupe record record.jsonl\n  recoupe record record.jsonl --due 2031-06-30 --brief brief.json"
)

RecordFile = Annotated[
    str, typer.Argument(metavar="RECORD", help="The record of judgements, a file that is only added to.")
]
BriefOption = Annotated[str | None, typer.Option("--brief", metavar="FILE", help="A brief saved as JSON.")]


def judge(
    record: RecordFile,
    *,
    established: Annotated[
        str | None,
        typer.Option("--established", metavar="STATEMENT", help="Id or words of a statement that proved true."),
    ] = None,
    false: Annotated[
        str | None, typer.Option("--false", metavar="STATEMENT", help="Id or words of a statement that proved false.")
    ] = None,
    withdraw: Annotated[
        str | None,
        typer.Option("--withdraw", metavar="VERDICT", help="Take back a verdict, by its id or the words it judged."),
    ] = None,
    brief: BriefOption = None,
    day: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="Day of the verdict. Default: today.")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Say what turned out of a statement: the record of each origin that carried it moves."""
    tongue: Lang = lang or environment_lang()
    given = [one for one in (established, false, withdraw) if one is not None]
    if len(given) != 1:
        raise WrongUse(api.message("error.judge_one", tongue))
    when = day_of(day, tongue)
    with spoken(tongue):
        if withdraw is not None:
            write(api.withdraw(record, withdraw, day=when, lang=tongue), None)
            return
        if brief is None:
            raise WrongUse(api.message("error.judge_brief", tongue))
        made = api.brief_from_json(text_of(brief, tongue), brief, tongue)
        verdict: Literal["established", "false"] = "established" if established is not None else "false"
        write(api.judge(record, made, given[0], verdict, day=when, lang=tongue), None)


def record(
    record: RecordFile,
    *,
    format: Annotated[  # noqa: A002  the word on the command line
        Literal["text", "json"], typer.Option("--format", "-f", help="Form of the record.")
    ] = "text",
    json: JsonOption = False,
    output: OutputOption = None,
    due: Annotated[
        str | None,
        typer.Option(
            "--due", metavar="DATE", help="With --brief: forecasts whose deadline lies before that day. Default: today."
        ),
    ] = None,
    brief: BriefOption = None,
    lang: LangOption = None,
) -> None:
    """List how what each origin said turned out, with 95 % intervals, and the forecasts that want a verdict."""
    tongue: Lang = lang or environment_lang()
    if due is not None and brief is None:
        raise WrongUse(api.message("error.judge_brief", tongue))
    made = None if brief is None else api.brief_from_json(text_of(brief, tongue), brief, tongue)
    shape: Literal["text", "json"] = "json" if json else format
    with spoken(tongue):
        shown = api.render_record(
            record, made, day=day_of(due, tongue), format=shape, lang=tongue, columns=columns(output)
        )
    write(shown, output)


def day_of(stated: str | None, lang: Lang) -> date:
    """The day stated, else today. Raises WrongUse for what is no date."""
    if stated is None:
        return date.today()  # noqa: DTZ011  the day on the desk of whoever judges
    try:
        return date.fromisoformat(stated)
    except ValueError:
        raise WrongUse(api.message("error.no_date", lang, value=stated)) from None
