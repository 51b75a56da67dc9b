"""From paths to the inputs they stand for: files, folders, patterns, standard input.

A folder is read with its subfolders, entries sorted by name, files before subfolders. Hidden entries are skipped, and
the folders in which browsers keep the parts of a saved page (`page_files`, `page_fichiers`). In a folder, what may be
an article is read (text, Markdown, pages, JSON lines, files without a suffix), page parts and media are passed over
in silence, and any other kind of file is refused by name: it may hold an article that nobody would miss otherwise. A
file that is named itself is always looked at. The same file reached twice is read once; links that lead in circles
end.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from fnmatch import translate
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, cast

from recoupe.ingest.refusals import refusal
from recoupe.ingest.tables import rows
from recoupe.model.text import Refusal

Form = Literal["text", "lines", "page", "sniff", "skip"]

STANDARD_INPUT = "-"


class Input(NamedTuple):
    """One file to read. path: None for standard input. name: as given. root: the folder it was found under, if any."""

    path: Path | None
    name: str
    form: Form
    root: Path | None = None


class _Seen:
    """What was reached already, by device and number: the identity of a file, whatever name led to it."""

    def __init__(self) -> None:
        self._identities: set[tuple[int, int]] = set()
        self.repeats = 0

    def first_time(self, status: os.stat_result) -> bool:
        identity = (status.st_dev, status.st_ino)
        if identity in self._identities:
            self.repeats += 1
            return False
        self._identities.add(identity)
        return True


def inputs(paths: Sequence[str | Path]) -> Iterator[Input | Refusal]:
    """What the paths stand for, in their order, with a refusal for each path that leads nowhere."""
    seen = _Seen()
    stdin_given = False
    for path in paths:
        name = str(path)
        if name == STANDARD_INPUT:
            if not stdin_given:
                yield Input(None, name, "sniff")
            stdin_given = True
        elif "\0" in name or not name:
            yield refusal("missing_path", name)
        elif os.path.lexists(name):
            yield from _named(Path(name), seen)
        elif _MAGIC.search(name):
            yield from _matching(Path(name), seen)
        else:
            yield refusal("missing_path", name)


_MAGIC = re.compile(r"[*?[]")


def _named(path: Path, seen: _Seen) -> Iterator[Input | Refusal]:
    """A path that exists and was asked for by name."""
    try:
        status = path.stat()
    except OSError as error:
        yield _unreadable(path, error)
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _folder(path, seen)
    elif stat.S_ISREG(status.st_mode) or stat.S_ISFIFO(status.st_mode):
        if seen.first_time(status):
            form = _forms().get(path.suffix.lower(), "sniff")
            yield Input(path, str(path), "sniff" if form == "skip" else form)
    else:
        yield refusal("unreadable_device", str(path))


def _folder(root: Path, seen: _Seen) -> Iterator[Input | Refusal]:
    repeats = seen.repeats
    empty = True
    for found in _walk(root, seen):
        empty = False
        yield found
    if empty and seen.repeats == repeats:
        yield refusal("empty_folder", str(root))


def _walk(root: Path, seen: _Seen) -> Iterator[Input | Refusal]:
    """Inputs of a folder and its subfolders. Works on a stack, so that deep trees do not end in a recursion error."""
    stack = [root]
    while stack:
        folder = stack.pop()
        try:
            if not seen.first_time(folder.stat()):
                continue
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield _unreadable(folder, error)
            continue
        folders = []
        stems = {Path(entry.name).stem for entry in entries if entry.name.lower().endswith((".html", ".htm"))}
        for entry in entries:
            path = folder / entry.name
            if entry.name.startswith("."):
                continue
            try:
                status = path.stat()  # not entry.stat(): it has no identity on Windows
            except OSError as error:
                yield _unreadable(path, error)
                continue
            if stat.S_ISDIR(status.st_mode):
                stem, _, parts = entry.name.rpartition("_")
                if not (parts in {"files", "fichiers"} and stem in stems):
                    folders.append(path)
            elif stat.S_ISREG(status.st_mode):
                yield from _found(path, status, root, seen)
        stack.extend(reversed(folders))


def _found(path: Path, status: os.stat_result, root: Path, seen: _Seen) -> Iterator[Input | Refusal]:
    suffix = path.suffix.lower()
    form = _forms().get(suffix) if suffix else "sniff"
    if form == "skip" or not seen.first_time(status):
        return
    if form is None:
        yield refusal("unsupported_suffix", str(path), suffix=suffix)
    else:
        yield Input(path, str(path), form, root)


def _matching(pattern: Path, seen: _Seen) -> Iterator[Input | Refusal]:
    """What a pattern matches, sorted. Our own matching: that of the standard library follows links in circles."""
    parts = pattern.parts
    fixed = next(number for number, part in enumerate(parts) if _MAGIC.search(part))
    moving = [
        part
        for part, following in zip(parts[fixed:], (*parts[fixed + 1 :], ""), strict=True)
        if (part, following) != ("**", "**")
    ]
    if moving[-1] == "**":
        moving.append("*")
    matches = _matches(Path(*parts[:fixed]), moving, set())
    if not matches:
        yield refusal("missing_match", str(pattern))
    for path in sorted(set(matches)):
        yield from _named(path, seen)


def _matches(folder: Path, parts: Sequence[str], entered: set[tuple[int, int, int]]) -> list[Path]:
    """Paths under a folder that match the parts of a pattern; `**` stands for any number of folders.

    entered: folders that a `**` went through, by identity and by the number of parts left: each is entered once.
    """
    try:
        names = sorted(path.name for path in folder.iterdir())
        status = folder.stat()
    except OSError:
        return []
    first, rest = parts[0], parts[1:]
    if first == "**":
        place = (status.st_dev, status.st_ino, len(parts))
        if place in entered:
            return []
        entered.add(place)
        found = _matches(folder, rest, entered)
        for name in names:
            if not name.startswith(".") and (folder / name).is_dir():
                found += _matches(folder / name, parts, entered)
        return found
    if _MAGIC.search(first):
        match = re.compile(translate(first)).match
        names = [name for name in names if match(name) and (first.startswith(".") or not name.startswith("."))]
    else:
        names = [first] if os.path.lexists(folder / first) else []
    paths = [folder / name for name in names]
    return paths if not rest else [hit for path in paths if path.is_dir() for hit in _matches(path, rest, entered)]


def _unreadable(path: Path, error: OSError) -> Refusal:
    if path.is_symlink() and isinstance(error, FileNotFoundError):
        return refusal("missing_link", str(path))
    if isinstance(error, PermissionError):
        return refusal("unreadable_permission", str(path))
    return refusal("unreadable_error", str(path), error=error.strerror or type(error).__name__)


def unreadable(name: str, error: OSError) -> Refusal:
    """The refusal of a file that could be found but not opened or read."""
    return _unreadable(Path(name), error)


@cache
def _forms() -> dict[str, Form]:
    return {row["suffix"]: cast("Form", row["form"]) for row in rows("suffixes.tsv")}
