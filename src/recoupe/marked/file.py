"""A claims file: JSON lines, or one JSON array, a marked claim each.

Each row stands alone: one that cannot be used is refused by its line and the others go on. Linear in the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from recoupe.errors import ClaimsUnreadable
from recoupe.ingest.jsonlines import lines
from recoupe.ingest.refusals import megabytes, refusal
from recoupe.marked.row import Row, Shelf, UnusableError, row
from recoupe.model.text import Article, Refusal
from recoupe.report.fields import Field, MismatchError
from recoupe.report.words import words
from recoupe.settings import Ingest

Entry = tuple[str, object]
"""Where a row stands, and its JSON value."""


class Marks(NamedTuple):
    """The rows of a claims file that can be used, in its order, and a refusal for each of the others."""

    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]


def marks(path: str | Path, articles: Sequence[Article], settings: Ingest) -> Marks:
    """The rows of a file. Raises ClaimsUnreadable where there is nothing to read."""
    name = str(path)
    try:
        with Path(path).open("rb") as stream:
            return usable(entries(stream, name, settings), name, articles, settings)
    except OSError as error:
        why = f"{error.strerror or error}"
        raise ClaimsUnreadable(
            f"Cannot read the claims in {name}: {why}. Give a file of JSON lines, as `recoupe claims` writes it."
        ) from error


def marks_of(rows: Iterable[Mapping[str, object]], articles: Sequence[Article], settings: Ingest) -> Marks:
    """The same for rows in memory."""
    plain = (json.loads(json.dumps(dict(one), default=str)) for one in rows)  # a tuple is a list, as in a file
    return usable(((f"claims:{n}", one) for n, one in enumerate(plain, start=1)), "claims", articles, settings)


def entries(stream: BinaryIO, name: str, settings: Ingest) -> Iterator[Entry | Refusal]:
    """The JSON value of each line with its place, or of each item of one array."""
    first = stream.readline(settings.maximum_text_bytes + 1)
    if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"["):
        yield from _array(first + stream.read(settings.maximum_text_bytes + 1 - len(first)), name, settings)
        return
    for line in lines([first] if first else [], stream, name, settings):
        if isinstance(line, Refusal):
            yield line
        elif line.content.strip():
            yield _value(line.content, f"{name}:{line.number}")


def _array(data: bytes, name: str, settings: Ingest) -> Iterator[Entry | Refusal]:
    limit = settings.maximum_text_bytes
    if len(data) > limit:
        yield refusal("too_large_json", name, size=f">{megabytes(limit)}", limit=megabytes(limit))
        return
    text = next(line for line in lines([data], BytesIO(), name, settings))
    found = text if isinstance(text, Refusal) else _value(text.content, name)
    if isinstance(found, Refusal):
        yield found
    elif isinstance(found[1], list):
        yield from ((f"{name}:{number}", value) for number, value in enumerate(found[1], start=1))


def _value(text: str, where: str) -> Entry | Refusal:
    try:
        return where, json.loads(text)
    except json.JSONDecodeError as error:
        return refusal("broken_json", where, column=str(error.pos + 1))
    except (RecursionError, ValueError):
        return refusal("mark_object", where)


def usable(found: Iterable[Entry | Refusal], name: str, articles: Sequence[Article], settings: Ingest) -> Marks:
    """The rows that can be used. After Ingest.maximum_refusals_per_file refusals the rest are counted in one."""
    shelf = Shelf(articles)
    kept: list[Row] = []
    refused: list[Refusal] = []
    taken: dict[str, str] = {}
    for one in found:
        made = one if isinstance(one, Refusal) else _row(*one, shelf)
        if isinstance(made, Row) and made.id is not None:
            first = taken.setdefault(made.id, made.name)
            if first != made.name:
                made = refusal("mark_twice", made.name, id=made.id, first=first)
        if isinstance(made, Row):
            kept.append(made)
        else:
            refused.append(made)
    if not kept and not refused:
        refused.append(refusal("empty_words", name))
    most = settings.maximum_refusals_per_file
    if len(refused) > most:
        refused[most:] = [refusal("mark_more", name, count=str(len(refused) - most))]
    return Marks(tuple(kept), tuple(refused))


def _row(where: str, value: object, shelf: Shelf) -> Row | Refusal:
    if not isinstance(value, dict):
        return refusal("mark_object", where)
    try:
        return row(Field(value, ""), where, shelf)
    except UnusableError as error:
        return refusal(error.code, where, **error.values)
    except MismatchError as error:
        said = {f"problem_{lang}": words(lang)(error.key, **error.values) for lang in ("en", "fr")}
        return refusal("mark_field", where, **said)
