"""The head of a text file: `key: value` lines from the first character, ended by an empty line.

The text of the article begins after that empty line, and all its offsets count from there. A first line that is no
known key (« Selon lui : … ») means that there is no head. Linear in the length of the head.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from recoupe.ingest.tables import rows

LONGEST_LINE = 2_000
MOST_LINES = 40

_LINE = re.compile(r"[^\r\n]{0,2000}(?:\r\n|\n|\r)")
_KEY = re.compile(r"([^\W\d][\w-]{0,30})[ \t\u00a0\u202f]{0,3}:")
_UNKNOWN_KEY = re.compile(r"[a-z][a-z_-]{0,30}:[ \t]")


class Head(NamedTuple):
    """What a text file says of itself. fields: by name; start: where the text begins; notes: lines not understood."""

    fields: Mapping[str, str]
    start: int
    notes: tuple[str, ...]


NO_HEAD = Head({}, 0, ())


def head(text: str) -> Head:
    """The head of a file, NO_HEAD where there is none.

    The first line must carry a known key. Further lines may carry keys that are not known, in small letters and one
    word (`section: monde`): they are left out and noted. A key given twice keeps its first value.
    """
    keys = {row["key"]: row["field"] for row in rows("heads.tsv")}
    fields: dict[str, str] = {}
    notes: list[str] = []
    position = 0
    for number in range(MOST_LINES):
        line = _LINE.match(text, position)
        if line is None:
            return NO_HEAD
        content = line.group().rstrip("\r\n")
        position = line.end()
        if not content.strip():
            return Head(fields, position, tuple(notes)) if number else NO_HEAD
        key = _KEY.match(content)
        name = keys.get(key.group(1).lower()) if key else None
        if key and name:
            fields.setdefault(name, content[key.end() :].strip())
        elif number and _UNKNOWN_KEY.match(content):
            notes.append(f"head line not used: {content[:80]}")
        else:
            return NO_HEAD
    return NO_HEAD
