"""Articles as JSON: one object a line, or one array.

Each line stands alone: a broken one is refused by its number and the others go on. A line without `text` describes the
file that its `document` names, beside the JSON file. Streams: memory is that of the longest line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path, PurePath
from typing import BinaryIO, NamedTuple

from recoupe.ingest.drafts import Draft, Metadata, metadata
from recoupe.ingest.encoding import Decoded, Undecodable, control_characters, decoded, without_surrogates
from recoupe.ingest.names import field, shown
from recoupe.ingest.refusals import megabytes, refusal
from recoupe.model.text import Refusal
from recoupe.settings import Ingest

METADATA_FILE = "articles.jsonl"
"""The file in a folder that describes the text files beside it."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SKIPPED_AT_ONCE = 1 << 16
_BLANKS = re.compile(r"[ \t\r\n]*")


class Described(NamedTuple):
    """A line without a text: it describes the file `document` beside the JSON file. name: of the line, for refusals."""

    name: str
    document: str
    metadata: Metadata


class Line(NamedTuple):
    """One line, counted from 1."""

    number: int
    content: str
    notes: tuple[str, ...] = ()


Found = Draft | Described | Refusal


def entries(stream: BinaryIO, name: str, settings: Ingest, whole: bool) -> Iterator[Found]:
    """What each line of a JSON file holds, in order.

    whole: whether the file may also be one array, or one object over several lines (not for .jsonl, where a broken
    first line must not spoil the others). After Ingest.maximum_refusals_per_file refusals the rest are counted in
    one.
    """
    refused, empty = 0, True
    for found in _all_entries(stream, name, settings, whole):
        empty = False
        if isinstance(found, Refusal):
            refused += 1
            if refused > settings.maximum_refusals_per_file:
                continue
        yield found
    if empty:
        yield refusal("empty_words", name)
    if refused > settings.maximum_refusals_per_file:
        yield refusal("broken_more", name, count=str(refused - settings.maximum_refusals_per_file))


def _all_entries(stream: BinaryIO, name: str, settings: Ingest, whole: bool) -> Iterator[Found]:
    begun = _up_to_content(stream, settings)
    if not begun or not begun[-1].strip():
        yield refusal("empty_words" if begun else "empty_bytes", name)
    elif begun[0].startswith(_UTF16) or (whole and not _stands_alone(begun[-1])):
        data = b"".join(begun)
        data += stream.read(max(0, settings.maximum_text_bytes + 1 - len(data)))
        yield from _whole(data, name, settings, whole)
    else:
        for line in lines(begun, stream, name, settings):
            if isinstance(line, Refusal):
                yield line
            elif line.content.strip():
                yield _parsed(line, f"{name}:{line.number}", name, settings)


def _up_to_content(stream: BinaryIO, settings: Ingest) -> list[bytes]:
    """The first lines of a file, up to the first that is not blank."""
    begun: list[bytes] = []
    size = 0
    while size <= settings.maximum_text_bytes:
        line = stream.readline(settings.maximum_text_bytes + 1)
        if not line:
            break
        begun.append(line)
        size += len(line)
        if line.strip():
            break
    return begun


def _stands_alone(line: bytes) -> bool:
    """Whether the first line of a file is an object of its own."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def lines(begun: list[bytes], stream: BinaryIO, name: str, settings: Ingest) -> Iterator[Line | Refusal]:
    """The lines already read, then the rest of the stream, decoded one by one."""
    limit = settings.maximum_text_bytes
    for number, data in enumerate(chain(begun, iter(lambda: stream.readline(limit + 1), b"")), start=1):
        where = f"{name}:{number}"
        if len(data) > limit and not data.endswith(b"\n"):
            rest = data
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(_SKIPPED_AT_ONCE)
            yield refusal("too_large_line", where, limit=megabytes(limit))
            continue
        result = decoded(data, settings)
        if isinstance(result, Undecodable):
            yield refusal(result.code, where, **result.arguments)
        else:
            yield Line(number, result.text, result.notes)


def _whole(data: bytes, name: str, settings: Ingest, array: bool) -> Iterator[Found]:
    """Entries of a file that is read at once: an array, one object over several lines, or lines in UTF-16."""
    if len(data) > settings.maximum_text_bytes:
        yield refusal(
            "too_large_json",
            name,
            size=f">{megabytes(settings.maximum_text_bytes)}",
            limit=megabytes(settings.maximum_text_bytes),
        )
        return
    result = decoded(data, settings)
    if isinstance(result, Undecodable):
        yield refusal(result.code, name, **result.arguments)
        return
    text = result.text
    start = len(text) - len(text.lstrip())
    if array and text.startswith("[", start):
        yield from _items(text, start + 1, result, name, settings)
    elif array and not _stands_alone(text[start:].split("\n", 1)[0].encode("utf-8", "surrogatepass")):
        yield _parsed(Line(1, text, result.notes), name, name, settings)
    else:
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip():
                yield _parsed(Line(number, line, result.notes), f"{name}:{number}", name, settings)


def _items(text: str, position: int, result: Decoded, name: str, settings: Ingest) -> Iterator[Found]:
    """Entries of an array, decoded one by one so that a broken one leaves those before it."""
    decoder = json.JSONDecoder()
    position = _after_blanks(text, position)
    if text.startswith("]", position):
        yield refusal("empty_words", name)
        return
    for number in count(1):
        where = f"{name}:{number}"
        try:
            value, position = decoder.raw_decode(text, position)
        except RecursionError:
            yield refusal("broken_deep", where)
            return
        except ValueError as error:
            yield _invalid(error, where)
            return
        yield _entry(value, Line(number, "", result.notes), where, name, settings)
        position = _after_blanks(text, position)
        if not text.startswith(",", position):
            if not text.startswith("]", position):
                yield refusal("broken_json", where, column=str(position + 1))
            return
        position = _after_blanks(text, position + 1)


def _after_blanks(text: str, position: int) -> int:
    blanks = _BLANKS.match(text, position)
    return blanks.end() if blanks else position


def _parsed(line: Line, where: str, name: str, settings: Ingest) -> Found:
    try:
        value = json.loads(line.content)
    except RecursionError:
        return refusal("broken_deep", where)
    except ValueError as error:
        return _invalid(error, where)
    return _entry(value, line, where, name, settings)


def _invalid(error: ValueError, where: str) -> Refusal:
    if isinstance(error, json.JSONDecodeError):
        return refusal("broken_json", where, column=str(error.pos + 1))
    return refusal("broken_deep", where)


def _entry(value: object, line: Line, where: str, name: str, settings: Ingest) -> Found:
    if not isinstance(value, dict):
        return refusal("broken_object", where)
    document = field(value.get("document"), settings.maximum_field_characters)
    text = value.get("text")
    if text is None and document:
        found_in = METADATA_FILE if PurePath(name).name == METADATA_FILE else "json line"
        return Described(where, document, metadata(value, found_in, where, settings))
    if text is None:
        return refusal("broken_object", where)
    if not isinstance(text, str):
        return refusal("broken_text", where)
    if {"certainty", "start", "end"} <= value.keys():
        return refusal("broken_claim_row", where)
    problem = control_characters(text, settings)
    if problem:
        return refusal(problem.code, where, **problem.arguments)
    repaired = without_surrogates(text)
    return Draft(
        name=where,
        document=document or f"{shown(PurePath(name).name)}:{line.number}",
        text=repaired.text,
        metadata=metadata(value, "json line", where, settings),
        notes=line.notes + repaired.notes,
    )


def descriptions(folder: Path, settings: Ingest) -> dict[str, Described]:
    """What the metadata file of a folder says, by the document it describes; empty where there is none.

    The first line for a document counts. Broken lines are not refused here: they are when the file itself is read.
    """
    path = folder / METADATA_FILE
    described: dict[str, Described] = {}
    try:
        if not path.is_file():
            return {}
        with path.open("rb") as stream:
            for found in entries(stream, str(path), settings, whole=False):
                if isinstance(found, Described):
                    described.setdefault(found.document, found)
    except OSError:
        return {}
    return described
