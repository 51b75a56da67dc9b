"""What the commands of the command line share: options, languages, reading a file, writing a result, warnings.

Results go to standard output or `-o FILE`, everything else to standard error.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, BinaryIO, Literal

import typer

from recoupe import api
from recoupe.errors import BriefUnreadable, CorrectionsUnusable, OutputRefused, RecordUnreadable, RecoupeError, WrongUse
from recoupe.model.text import Refusal

DONE, REFUSED, WRONG_USE = 0, 1, 2

Lang = Literal["fr", "en"]

LangOption = Annotated[
    Lang | None,
    typer.Option("--lang", help="Language of the wording. Default: that of LC_ALL or LANG, else French."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
OutputOption = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write there; the suffix chooses the format if none is given."),
]
CorrectionsOption = Annotated[
    str | None,
    typer.Option(
        "--corrections", metavar="FILE", help="Who is whom, which statements are one, who is how reliable (TOML)."
    ),
]


RecordOption = Annotated[
    str | None,
    typer.Option("--record", metavar="FILE", help="A record of judgements: how each origin's earlier ones turned out."),
]


def environment_lang() -> Lang:
    """The language of the environment where it is one of ours, else French."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "en" if value.lower().startswith("en") else "fr"
    return "fr"


class Warned:
    """Says a warning on standard error. clear: called before, so that a line that counts does not stand in the way."""

    def __init__(self, lang: Lang, clear: Callable[[], None] | None = None) -> None:
        self._lang: Lang = lang
        self._clear = clear

    def __call__(self, warning: Refusal) -> None:
        if self._clear:
            self._clear()
        typer.echo(api.shown(warning.line(self._lang)), err=True)


@contextmanager
def spoken(lang: Lang) -> Iterator[None]:
    """Says in that language what is wrong with a file of corrections or a record of judgements."""
    try:
        yield
    except CorrectionsUnusable as error:
        raise WrongUse(error.said(lang)) from error
    except RecordUnreadable as error:
        said = api.message(f"error.record_{error.reason}", lang, name=error.name, found=error.found)
        raise RecordUnreadable(error.reason, error.name, error.found, said) from error


def to_terminal(output: str | None) -> bool:
    """Whether the result goes to a person's screen."""
    return output in (None, "-") and sys.stdout.isatty()


def coloured() -> bool:
    """Whether a screen should get colour: https://no-color.org, and terminals that have none."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") not in ("dumb", "unknown")


def columns(output: str | None) -> int | None:
    """Width to write for: COLUMNS, else that of the screen, else the default of plain text."""
    stated = os.environ.get("COLUMNS", "")
    if stated.isdecimal() and int(stated) > 0:
        return int(stated)
    return os.get_terminal_size(sys.stdout.fileno()).columns if to_terminal(output) else None


def write(text: str, output: str | None) -> None:
    """Write the result as UTF-8 to standard output or the file. Raises OutputRefused."""
    data = text.encode("utf-8", "replace")
    if output in (None, "-"):
        stream = getattr(sys.stdout, "buffer", None)
        if stream is None:
            sys.stdout.write(text)
        else:
            sys.stdout.flush()
            stream.write(data)
            stream.flush()
        return
    path = Path(output)
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            # whole or not at all: a reader of the file never meets half a brief
            partial = path.with_name(f".{path.name}.{os.getpid()}.part")
            try:
                partial.write_bytes(data)
                partial.replace(path)
            finally:
                partial.unlink(missing_ok=True)
    except OSError as error:
        raise OutputRefused(
            f"Cannot write {path}: {error.strerror or error}. Choose a file in a folder that exists and may be written."
        ) from error


def refusals(refused: Sequence[Refusal], lang: Lang) -> int:
    """The exit code for what was read, after a line on standard error for each input that was not."""
    for one in refused:
        typer.echo(api.shown(one.line(lang)), err=True)
    return REFUSED if refused else DONE


def text_of(file: str, lang: Lang) -> str:
    """The text of a saved brief. Raises BriefUnreadable."""
    if file == "-":
        data = sys.stdin.buffer.read()
    else:
        with opened(file, lang, BriefUnreadable) as stream:
            data = stream.read()
    return data.decode("utf-8-sig", "replace")


def opened(file: str, lang: Lang, error: type[RecoupeError]) -> BinaryIO:
    """The file, open for reading. Raises that error where it cannot be opened."""
    try:
        return Path(file).open("rb")
    except OSError as cause:
        found = {FileNotFoundError: "absent", IsADirectoryError: "folder"}.get(type(cause), "closed")
        raise error(api.message(f"error.file_{found}", lang, name=file)) from cause
