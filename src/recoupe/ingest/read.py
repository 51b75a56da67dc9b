"""Reading articles from files, folders, patterns and standard input.

Nothing raises for bad input: what cannot be read is a refusal with a reason and an advice, and the rest goes on. No
network is used. Linear in the bytes read; limits in settings.Ingest.
"""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from recoupe.ingest.checks import Checked, checked
from recoupe.ingest.collect import Input, inputs, unreadable
from recoupe.ingest.drafts import Draft, metadata
from recoupe.ingest.encoding import Undecodable, decoded
from recoupe.ingest.head import head
from recoupe.ingest.jsonlines import Described, descriptions, entries
from recoupe.ingest.names import shown
from recoupe.ingest.pages import Pages
from recoupe.ingest.refusals import megabytes, refusal
from recoupe.model.text import Reading, Refusal
from recoupe.settings import DEFAULT, Ingest, Settings

_PAGE_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,200})?(?:<!doctype html|<html[\s>])", re.IGNORECASE
)
_SNIFFED_BYTES = 4096


def read(
    paths: Sequence[str | Path],
    stdin: BinaryIO | None = None,
    settings: Settings = DEFAULT,
    languages: Collection[str] = ("fr",),
) -> Reading:
    """The articles that the paths hold, in their order, and a refusal for each input that was not read.

    paths: files, folders (with subfolders), glob patterns, or `-` for standard input. stdin: what to read for `-`, the
    process's own input when None. languages: codes that can be read, the first for texts too short to tell.
    Metadata comes from the head of a text file, the fields of a JSON line, the page, and `articles.jsonl` in the same
    folder (or in a folder given, with paths relative to it); a file's own head goes before it, a page's own after it.
    """
    desk = _Desk(stdin, settings.ingest)
    with Pages(settings.ingest) as pages:
        found = [item for input_ in inputs(paths) for item in desk.read(input_, pages)]
    return checked(found, languages, settings.ingest)


class _Desk:
    """Reads one input after the other; remembers what the metadata files of each folder say."""

    def __init__(self, stdin: BinaryIO | None, settings: Ingest) -> None:
        self._stdin = stdin
        self._settings = settings
        self._described: dict[Path, dict[str, Described]] = {}

    def read(self, input_: Input | Refusal, pages: Pages) -> Iterator[Checked]:
        """What one input holds: drafts, refusals, and lines that describe other files."""
        if isinstance(input_, Refusal):
            yield input_
            return
        try:
            if input_.path is None:
                yield from self._stream(self._stdin or sys.stdin.buffer, input_, pages)
            else:
                with input_.path.open("rb") as stream:
                    yield from self._stream(stream, input_, pages)
        except OSError as error:
            yield unreadable(input_.name, error)

    def _stream(self, stream: BinaryIO, input_: Input, pages: Pages) -> Iterator[Checked]:
        form, begun = input_.form, b""
        if form in {"sniff", "text"}:
            begun = _begun(stream)
            if _PAGE_START.match(begun):
                form = "page"
            elif form == "sniff" and _is_article_line(begun):
                form = "lines"
            if form == "lines":
                stream, begun = _Rejoined.over(begun, stream), b""
        if form == "lines":
            whole = input_.path is None or input_.path.suffix.lower() not in {".jsonl", ".ndjson"}
            yield from self._lines(stream, input_, whole)
            return
        limit = self._settings.maximum_page_bytes if form == "page" else self._settings.maximum_text_bytes
        size = _size(stream)
        data = begun if size > limit else begun + stream.read(max(0, limit + 1 - len(begun)))
        if max(size, len(data)) > limit:
            code = "too_large_page" if form == "page" else "too_large_text"
            said = megabytes(size) if size > limit else f">{megabytes(limit)}"
            yield refusal(code, input_.name, size=said, limit=megabytes(limit))
        elif not data:
            yield refusal("empty_bytes", input_.name)
        else:
            yield self._page(data, input_, pages) if form == "page" else self._text(data, input_)

    def _lines(self, stream: BinaryIO, input_: Input, whole: bool) -> Iterator[Checked]:
        for found in entries(stream, input_.name, self._settings, whole):
            if isinstance(found, Described) and not (input_.path and _beside(input_.path.parent, found.document)):
                yield refusal("metadata_missing", found.name, document=found.document)
            else:
                yield found

    def _text(self, data: bytes, input_: Input) -> Draft | Refusal:
        result = decoded(data, self._settings)
        if isinstance(result, Undecodable):
            return refusal(result.code, input_.name, **result.arguments)
        said = head(result.text)
        text = result.text[said.start :] if said.start else result.text
        draft = Draft(
            name=input_.name,
            document=_document(input_),
            text=text,
            metadata=metadata(said.fields, "head", input_.name, self._settings),
            notes=result.notes + said.notes,
            path=input_.path,
            root=input_.root,
        )
        described = self._description(input_)
        return draft._replace(metadata=draft.metadata.or_else(described.metadata)) if described else draft

    def _page(self, data: bytes, input_: Input, pages: Pages) -> Draft | Refusal:
        page = pages.page(data, input_.name)
        if isinstance(page, Refusal):
            return page
        described = self._description(input_)
        return Draft(
            name=input_.name,
            document=_document(input_),
            text=page.text,
            metadata=described.metadata.or_else(page.metadata) if described else page.metadata,
            notes=page.notes,
            path=input_.path,
            root=input_.root,
        )

    def _description(self, input_: Input) -> Described | None:
        """What a metadata file says of this file: that of its own folder, else that of the folder given."""
        path, root = input_.path, input_.root
        if path is None:
            return None
        own = self._descriptions(path.parent).get(path.name)
        if own or root is None or root == path.parent:
            return own
        return self._descriptions(root).get(path.relative_to(root).as_posix())

    def _descriptions(self, folder: Path) -> dict[str, Described]:
        if folder not in self._described:
            self._described[folder] = descriptions(folder, self._settings)
        return self._described[folder]


class _Rejoined(io.RawIOBase):
    """A stream whose first bytes were read already, from its beginning again."""

    def __init__(self, begun: bytes, rest: BinaryIO) -> None:
        super().__init__()
        self._begun = begun
        self._rest = rest

    @classmethod
    def over(cls, begun: bytes, rest: BinaryIO) -> BinaryIO:
        return io.BufferedReader(cls(begun, rest))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data, self._begun = self._begun[: len(buffer)], self._begun[len(buffer) :]
        data = data or self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _begun(stream: BinaryIO) -> bytes:
    """The first bytes of a stream, or all of a shorter one; a pipe may give them in pieces."""
    data = b""
    while len(data) < _SNIFFED_BYTES and (piece := stream.read(_SNIFFED_BYTES - len(data))):
        data += piece
    return data


def _is_article_line(begun: bytes) -> bool:
    """Whether the first line is a JSON object, or the beginning of a long one with a text."""
    line = begun.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n", 1)[0]
    if not line.startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return b'"text"' in line or b'"document"' in line


def _size(stream: BinaryIO) -> int:
    """Size of the file under a stream in bytes, 0 where it cannot be known (a pipe)."""
    try:
        position = stream.tell()
        size = stream.seek(0, io.SEEK_END)
        stream.seek(position)
    except (OSError, ValueError):
        return 0
    return size


def _beside(folder: Path, document: str) -> bool:
    """Whether a metadata file's folder holds that file; names that lead out of the folder are not looked at."""
    path = Path(document)
    if path.is_absolute() or ".." in path.parts or "\0" in document:
        return False
    try:
        return (folder / path).is_file()
    except OSError:
        return False


def _document(input_: Input) -> str:
    return shown(input_.path.name) if input_.path else input_.name
