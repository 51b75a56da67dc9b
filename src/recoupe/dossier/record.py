"""The record of judgements: JSON lines, one entry a line, only ever added to.

A line that cannot be read is an error, not a refusal: without it every count would be another.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import cast, get_args

from recoupe.errors import RecordUnreadable
from recoupe.model.judgement import Judged, Judgement, Verdict

SCHEMA = 1
"""Version of the meaning of an entry."""


def read(path: str | Path) -> tuple[Judgement, ...]:
    """The entries of a record in its order, none where there is no file yet. Raises RecordUnreadable."""
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise RecordUnreadable("file", str(path), str(getattr(error, "strerror", None) or error)) from error
    out: list[Judgement] = []
    known: dict[str, Judgement] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            one = judgement(json.loads(line))
            if one.id in known:
                raise ValueError(f"id {one.id} twice")
            if one.withdraws is not None and one.withdraws not in known:
                raise ValueError(f"withdraws {one.withdraws}, which is not before it")
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            what = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error) or type(error).__name__
            raise RecordUnreadable("line", f"{path}:{number}", what) from error
        out.append(one)
        known[one.id] = one
    return tuple(out)


def add(path: str | Path, entry: Judgement) -> None:
    """Writes an entry behind the others. Raises RecordUnreadable where the file cannot be written."""
    try:
        with Path(path).open("ab+") as stream:
            end = stream.seek(0, 2)
            if end:
                stream.seek(end - 1)
                if stream.read(1) != b"\n":
                    stream.write(b"\n")
            stream.write((json.dumps(row(entry), ensure_ascii=False) + "\n").encode("utf-8", "replace"))
    except OSError as error:
        raise RecordUnreadable("write", str(path), error.strerror or str(error)) from error


def next_id(record: Sequence[Judgement]) -> str:
    """The id of the entry that comes next."""
    taken = {one.id for one in record}
    number = len(record) + 1
    while f"j{number}" in taken:
        number += 1
    return f"j{number}"


def row(entry: Judgement) -> dict[str, object]:
    """An entry as its line has it."""
    return {
        "schema": SCHEMA,
        "id": entry.id,
        "day": entry.day.isoformat(),
        "verdict": entry.verdict,
        "proposition": entry.proposition,
        "statement": entry.statement,
        "origins": [one._asdict() for one in entry.origins],
        "withdraws": entry.withdraws,
    }


def judgement(line: object) -> Judgement:
    """The entry of a line. Raises KeyError for a missing field, TypeError or ValueError for one of another shape."""
    if not isinstance(line, dict):
        raise TypeError("not an object")
    if line["schema"] != SCHEMA:
        raise ValueError(f"schema {line['schema']}, this version reads {SCHEMA}")
    if line["verdict"] not in get_args(Verdict):
        raise ValueError(f"verdict {line['verdict']!r} is none of {', '.join(get_args(Verdict))}")
    if not isinstance(line["origins"], list):
        raise TypeError("origins is not a list")
    origins = tuple(Judged(*(_text(one, key) for key in Judged._fields)) for one in line["origins"])
    withdraws = None if line["withdraws"] is None else _text(line, "withdraws")
    if (withdraws is not None) != (line["verdict"] == "withdrawn"):
        raise ValueError("withdraws belongs to the verdict withdrawn, and to no other")
    return Judgement(
        id=_text(line, "id"),
        day=date.fromisoformat(_text(line, "day")),
        verdict=cast("Verdict", line["verdict"]),
        proposition=_text(line, "proposition"),
        statement=_text(line, "statement"),
        origins=origins,
        withdraws=withdraws,
    )


def _text(line: object, key: str) -> str:
    if not isinstance(line, dict):
        raise TypeError("an origin is not an object")
    value = line[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is not a string")
    return value
