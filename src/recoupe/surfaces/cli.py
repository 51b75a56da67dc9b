"""The command line: `recoupe brief`, `recoupe claims`, `recoupe explain`; `judge` and `record` stand in `records`.

Exit codes: 0 done; 1 some inputs were refused, each with a line on standard error; 2 wrong use.
Results go to standard output or `-o FILE`, everything else to standard error. Imports are kept light: a renderer is
loaded by the command that needs it.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, NoReturn, TextIO, cast

import typer

from recoupe import __version__, api
from recoupe.errors import BriefUnreadable, ClaimsUnreadable, RecordUnreadable, RecoupeError, WrongUse
from recoupe.model.extracted import Dropped
from recoupe.model.text import Reading, Refusal
from recoupe.settings import DEFAULT
from recoupe.surfaces import records
from recoupe.surfaces.common import (
    DONE,
    REFUSED,
    WRONG_USE,
    CorrectionsOption,
    JsonOption,
    Lang,
    LangOption,
    OutputOption,
    RecordOption,
    Warned,
    coloured,
    columns,
    environment_lang,
    opened,
    refusals,
    spoken,
    text_of,
    to_terminal,
    write,
)


class Part(StrEnum):
    """Sections of a brief, as `--only` takes them (a list of literals is beyond Typer)."""

    conflicts = "conflicts"
    figures = "figures"
    corroborated = "corroborated"
    single = "single"
    own = "own"
    forecasts = "forecasts"
    origins = "origins"


SUFFIXES: dict[str, api.BriefFormat] = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".txt": "text",
}
CLAIMS_SUFFIXES: dict[str, api.ClaimsFormat] = {".csv": "csv", ".json": "json", ".jsonl": "jsonl", ".txt": "table"}

app = typer.Typer(
    name="recoupe",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Cross-check the reporting on one event: who claims what, how surely, on how many independent origins, "
    "and where sources disagree.",
    epilog="A PATH is a file (text, page, JSON lines), a folder, a pattern in quotes, or - for standard input. "
    "Exit codes: 0 done, 1 some inputs were refused (listed on standard error), 2 wrong use.",
)

Paths = Annotated[list[str] | None, typer.Argument(metavar="PATH...", help="Articles to read.", show_default=False)]
WorkersOption = Annotated[
    int, typer.Option("--workers", min=1, metavar="N", help="Processes that read articles side by side.")
]
ReaderOption = Annotated[
    str, typer.Option("--reader", metavar="NAME", help=f"Who reads the articles: {', '.join(api.READERS)}.")
]


class Counter:
    """A line on standard error that counts articles, shown once the work has taken a while and only to a person."""

    def __init__(self, lang: Lang, screen: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._noun = "articles lus" if lang == "fr" else "articles read"
        self._screen = screen or sys.stderr
        self._clock = clock
        self._start = clock()
        self._shown = False
        self._watched = self._screen.isatty()

    def __call__(self, done: int, total: int) -> None:
        late = self._clock() - self._start >= DEFAULT.report.progress_after_s
        if self._watched and late and total > 1:
            self._shown = True
            self._screen.write(f"\r{done}/{total} {self._noun}\x1b[K")
            self._screen.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._screen.write("\r\x1b[K")
            self._screen.flush()
            self._shown = False


def dropped_line(dropped: Sequence[Dropped], reader: str, lang: Lang) -> None:
    """How many statements the language model proposed in vain, on standard error; the grammar proposes none so."""
    if reader == "llm":
        number = "one" if len(dropped) == 1 or (not dropped and lang == "fr") else "other"
        typer.echo(api.message(f"reader.dropped.{number}", lang, n=len(dropped)), err=True)


def given(paths: Sequence[str] | None, lang: Lang) -> Reading:
    """The articles of the paths. Raises NothingToRead where no path is given."""
    if not paths:
        raise WrongUse(api.message("error.no_path", lang))
    return api.read(paths, stdin=getattr(sys.stdin, "buffer", None) if "-" in paths else None)


def chosen(
    stated: str | None, json: bool, output: str | None, suffixes: dict[str, str], default: str, lang: Lang
) -> str:
    """The format: as stated, by --json, by the suffix of the output, else the default. Raises WrongUse for two."""
    if json:
        if stated not in (None, "json"):
            raise WrongUse(api.message("error.two_formats", lang, stated=stated))
        return "json"
    return stated or suffixes.get(Path(output or "").suffix.lower(), default)


@app.callback(invoke_without_command=True)
def root(
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    if version:
        typer.echo(f"recoupe {__version__}")
        raise typer.Exit


@app.command(
    epilog="\b\nExamples:\n  recoupe brief articles/\n  recoupe brief *.txt --lang en --only conflicts\n"
    "  recoupe brief articles/ -o brief.html\n  recoupe brief articles/ --claims marked.jsonl"
)
def brief(
    paths: Paths = None,
    *,
    format: Annotated[  # noqa: A002  the word on the command line
        api.BriefFormat | None, typer.Option("--format", "-f", help="Form of the brief. Default: text.")
    ] = None,
    json: JsonOption = False,
    output: OutputOption = None,
    lang: LangOption = None,
    top: Annotated[
        int | None,
        typer.Option(
            "--top", min=0, metavar="N", help=f"Entries a section shows, 0 for all. Default: {DEFAULT.report.top}."
        ),
    ] = None,
    only: Annotated[
        list[Part] | None,
        typer.Option(
            "--only", metavar="SECTION", help=f"Show this section alone; may be repeated. One of {', '.join(Part)}."
        ),
    ] = None,
    saved: Annotated[
        str | None,
        typer.Option(
            "--saved", metavar="BRIEF.json", help="Write out a brief saved as JSON instead of reading articles."
        ),
    ] = None,
    claims: Annotated[
        str | None,
        typer.Option(
            "--claims",
            metavar="FILE",
            help="Claims that somebody marked (JSON lines), in place of those we would read.",
        ),
    ] = None,
    corrections: CorrectionsOption = None,
    record: RecordOption = None,
    workers: WorkersOption = 1,
    reader: ReaderOption = "fast",
) -> None:
    """Print what the articles claim: conflicts first, then figures, then what rests on how many origins."""
    tongue: Lang = lang or environment_lang()
    shape = chosen(format, json, output, cast("dict[str, str]", SUFFIXES), "text", tongue)
    if saved and paths:
        raise WrongUse(api.message("error.saved_and_paths", tongue))
    if claims and (saved or reader != "fast"):
        raise WrongUse(api.message(f"error.claims_and_{'saved' if saved else 'reader'}", tongue))
    if shape in ("json", "jsonl") and (top is not None or only):
        raise WrongUse(api.message("error.json_whole", tongue))
    counter = Counter(tongue)
    code = DONE
    if saved:
        made = api.brief_from_json(text_of(saved, tongue), saved, tongue)
        if corrections or record:
            with spoken(tongue):
                made = api.corrected(made, corrections, record=record, warned=Warned(tongue))
    else:
        reading = given(paths, tongue)
        code = refusals(reading.refusals, tongue)
        dropped: list[Dropped] = []
        if claims:
            opened(claims, tongue, ClaimsUnreadable).close()
        with spoken(tongue):
            made = api.brief(
                reading,
                workers=workers,
                progress=counter,
                reader=reader,
                dropped=dropped.append,
                claims=claims,
                corrections=corrections,
                record=record,
                warned=Warned(tongue, counter.clear),
            )
        counter.clear()
        code = max(code, refusals(made.refusals[len(reading.refusals) :], tongue))
        dropped_line(dropped, reader, tongue)
    text = api.render(
        made,
        cast("api.BriefFormat", shape),
        lang=tongue,
        top=top,
        only=[part.value for part in only or ()],
        columns=columns(output),
        colour=to_terminal(output) and coloured(),
    )
    write(text, output)
    raise typer.Exit(code)


@app.command(
    epilog="\b\nExamples:\n  recoupe claims articles/ --format jsonl\n  recoupe claims articles/ -o claims.csv\n"
    "  cat article.txt | recoupe claims -"
)
def claims(
    paths: Paths = None,
    *,
    format: Annotated[  # noqa: A002  the word on the command line
        api.ClaimsFormat | None,
        typer.Option("--format", "-f", help="Form of the claims. Default: a table on a screen, else jsonl."),
    ] = None,
    json: JsonOption = False,
    output: OutputOption = None,
    lang: LangOption = None,
    workers: WorkersOption = 1,
    reader: ReaderOption = "fast",
) -> None:
    """Print every claim with its source, certainty and figures, each tied to its place in the text."""
    tongue: Lang = lang or environment_lang()
    default = "table" if to_terminal(output) else "jsonl"
    shape = chosen(format, json, output, cast("dict[str, str]", CLAIMS_SUFFIXES), default, tongue)
    counter = Counter(tongue)
    reading = given(paths, tongue)
    code = refusals(reading.refusals, tongue)
    dropped: list[Dropped] = []
    unheard: list[Refusal] = []
    found = api.claims(
        reading, workers=workers, progress=counter, reader=reader, dropped=dropped.append, refused=unheard.append
    )
    counter.clear()
    code = max(code, refusals(unheard, tongue))
    dropped_line(dropped, reader, tongue)
    text = api.render_claims(
        found,
        cast("api.ClaimsFormat", shape),
        lang=tongue,
        columns=columns(output),
        colour=to_terminal(output) and coloured(),
        articles=reading.articles,
    )
    write(text, output)
    raise typer.Exit(code)


@app.command(epilog="\b\nExample:\n  recoupe brief articles/ -o brief.json\n  recoupe explain brief.json c4")
def explain(
    file: Annotated[str, typer.Argument(metavar="BRIEF.json", help="A brief saved as JSON, or - for standard input.")],
    identifier: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="Id of a claim, proposition, origin, conflict, update, series or authority; its beginning is enough.",
        ),
    ],
    *,
    format: Annotated[  # noqa: A002  the word on the command line
        Literal["text", "json"], typer.Option("--format", "-f", help="Form of the explanation.")
    ] = "text",
    json: JsonOption = False,
    output: OutputOption = None,
    lang: LangOption = None,
    corrections: CorrectionsOption = None,
) -> None:
    """Say why a claim, proposition, origin, conflict or grade is as it is, with the rule and the words behind it."""
    tongue: Lang = lang or environment_lang()
    made = api.brief_from_json(text_of(file, tongue), file, tongue)
    shape: Literal["text", "json"] = "json" if json else format
    if corrections:
        with spoken(tongue):
            made = api.corrected(made, corrections, warned=Warned(tongue))
    write(api.explain(made, identifier, format=shape, lang=tongue, columns=columns(output)), output)


app.command(epilog=records.JUDGE_EXAMPLES)(records.judge)
app.command(name="record", epilog=records.RECORD_EXAMPLES)(records.record)


def stop(code: int) -> NoReturn:
    """End without a word where the reader of our output has gone away."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


def main() -> None:
    """Run the command line."""
    # values are frozen and hold no cycles; looking for some after every few hundred new ones costs a tenth of a run
    gc.freeze()
    gc.set_threshold(DEFAULT.report.collect_after)
    try:
        app()
    except RecoupeError as error:
        typer.echo(api.shown(str(error)), err=True)
        sys.exit(REFUSED if isinstance(error, BriefUnreadable | ClaimsUnreadable | RecordUnreadable) else WRONG_USE)
    except BrokenPipeError:
        stop(DONE)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
