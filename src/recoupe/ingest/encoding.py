"""From bytes to characters, with no normalisation: what is decoded is what all offsets count.

Covers UTF-8 and UTF-16 (the latter with a byte order mark), Windows-1252 and Latin-1. Refuses what is not text.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from recoupe.settings import Ingest

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),  # before UTF-16: its mark starts with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP or office"),
    (b"\x89PNG", "PNG"),
    (b"GIF8", "GIF"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "gzip"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"{\\rtf", "RTF"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x7fELF", "program"),
    (b"SQLite format 3", "SQLite"),
)
_CONTROLS = bytes([*range(9), 11, *range(14, 32), 127])
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Decoded(NamedTuple):
    """Characters, and what was noticed on the way to them."""

    text: str
    notes: tuple[str, ...]


class Undecodable(NamedTuple):
    """Why bytes are no text: a code of the refusal table and its arguments."""

    code: str
    arguments: dict[str, str]


def decoded(data: bytes, settings: Ingest, declared: str | None = None) -> Decoded | Undecodable:
    """The characters of a file, its byte order mark dropped, or why it holds none.

    declared: the encoding a web page names; used only where the bytes are not valid UTF-8, since pages often err.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            return Undecodable("binary_signature", {"what": what})
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec, name, settings)
    problem = _control_bytes(data, settings)
    if problem:
        return problem
    try:
        return Decoded(data.decode("utf-8"), ())
    except UnicodeDecodeError:
        return _not_utf8(data, settings, declared)


def _marked(data: bytes, codec: str, name: str, settings: Ingest) -> Decoded | Undecodable:
    notes: tuple[str, ...] = (
        ("byte order mark dropped",) if name == "UTF-8" else (f"read as {name}", "byte order mark dropped")
    )
    text = data.decode(codec, "replace")
    damaged = text.count("\ufffd")
    if damaged:
        if damaged * 4 > len(text):
            return Undecodable("unreadable_encoding", {})
        notes += (f"{damaged} characters are not valid {name} and stand as U+FFFD",)
    problem = control_characters(text, settings)
    return problem or Decoded(text, notes)


def _not_utf8(data: bytes, settings: Ingest, declared: str | None) -> Decoded | Undecodable:
    repaired = data.decode("utf-8", "replace")
    damaged = repaired.count("\ufffd")
    valid = len(repaired) - len(repaired.encode("ascii", "ignore")) - damaged
    if valid >= damaged:
        # a UTF-8 file with a few broken bytes: another encoding would spoil all its accents
        return Decoded(repaired, (f"{damaged} characters are not valid UTF-8 and stand as U+FFFD",))
    if declared and _codec(declared) not in {"utf-8", "ascii", "iso8859-1", "cp1252"}:
        try:
            return Decoded(data.decode(declared), (f"read as {declared}",))
        except (LookupError, UnicodeError):
            pass  # the page names an encoding that is none, or not its own
    foreign = len(data) - len(data.translate(None, _HIGH))
    if foreign > settings.maximum_foreign_share * len(data):
        return Undecodable("unreadable_encoding", {})
    try:
        return Decoded(data.decode("cp1252"), ("read as Windows-1252",))
    except UnicodeDecodeError:
        return Decoded(data.decode("latin-1"), ("read as Latin-1",))


_HIGH = bytes(range(128, 256))


def _codec(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None


def _control_bytes(data: bytes, settings: Ingest) -> Undecodable | None:
    if b"\x00" in data:
        return Undecodable("binary_zero", {})
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return _too_many(controls, len(data), settings)


def control_characters(text: str, settings: Ingest) -> Undecodable | None:
    """Why these characters are no text (zero characters, too many control characters), or None when they are."""
    if "\x00" in text:
        return Undecodable("binary_zero", {})
    return _too_many(len(_CONTROL.findall(text)), len(text), settings)


def _too_many(controls: int, size: int, settings: Ingest) -> Undecodable | None:
    if controls <= settings.maximum_control_share * size:
        return None
    return Undecodable("binary_control", {"share": f"{100 * controls / size:.0f}"})


def without_surrogates(text: str) -> Decoded:
    """The text with each lone surrogate as U+FFFD: one code point for one, so that offsets stay. JSON can hold them."""
    repaired, count = _SURROGATE.subn("\ufffd", text)
    return Decoded(repaired, (f"{count} lone surrogates stand as U+FFFD",) if count else ())
