"""An analyst's corrections, from their file: a small TOML file of rows of names, rows of statements and a register.

Everything is checked before anything is used: a key that is not ours, a row of another shape, two rows that contradict
each other and two letters for one name are errors that name the entries.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast, get_args

from recoupe.errors import CorrectionsUnusable
from recoupe.ingest.refusals import refusal
from recoupe.model.corrections import Classes, Corrections, Letter, Rating, Rows, Unmet, contradiction, folded
from recoupe.model.text import Refusal
from recoupe.settings import DEFAULT, Ingest

ROWS = ("same", "not_same", "same_claims", "not_same_claims")
KEYS = (*ROWS, "reliability")


def corrections(path: str | Path, settings: Ingest = DEFAULT.ingest) -> Corrections:
    """The corrections of a file. Raises CorrectionsUnusable."""
    name = str(path)
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(settings.maximum_text_bytes + 1)
    except OSError as error:
        raise unusable("correction_file", name, error=error.strerror or str(error)) from error
    if len(data) > settings.maximum_text_bytes:
        raise unusable("correction_file", name, error=f"> {settings.maximum_text_bytes} bytes")
    try:
        found = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
        raise unusable("correction_toml", name, error=f"{str(error) or type(error).__name__}") from error
    return corrections_of(found, name)


def corrections_of(found: Mapping[str, object], name: str = "corrections") -> Corrections:
    """The corrections of a parsed file. Raises CorrectionsUnusable."""
    for key in found:
        if key not in KEYS:
            raise unusable("correction_key", name, key=key, known=", ".join(KEYS))
    rows = {key: _rows(found.get(key, []), key, name) for key in ROWS}
    made = Corrections(
        **rows,
        register=_register(found.get("reliability", {}), name),
        origin=name,
    )
    for same, not_same, key in ((made.same, made.not_same, ""), (made.same_claims, made.not_same_claims, "_claims")):
        clash = contradiction(same, not_same)
        if clash is not None:
            joined = ", ".join(shown(row) for row in clash.same) or "-"
            code = "correction_both" if clash.same else "correction_itself"
            raise unusable(code, name, key=key, apart=shown(clash.apart), same=joined)
    _one_letter_each(made, name)
    return made


def _rows(value: object, key: str, name: str) -> Rows:
    if not isinstance(value, list):
        raise unusable("correction_row", name, key=key, value=repr(value)[:80])
    for row in value:
        right = isinstance(row, list) and len(row) >= 2 and all(isinstance(one, str) and folded(one) for one in row)
        if not right:
            raise unusable("correction_row", name, key=key, value=repr(row)[:80])
    return tuple(tuple(row) for row in value)


def _register(value: object, name: str) -> tuple[Rating, ...]:
    if not isinstance(value, dict):
        raise unusable("correction_letter", name, key="reliability", value=repr(value)[:80])
    out = []
    for who, said in value.items():
        letter, reason = (said.get("letter"), said.get("reason")) if isinstance(said, dict) else (None, None)
        right = letter in get_args(Letter) and isinstance(reason, str) and reason.strip() and folded(who)
        if not right or set(said) != {"letter", "reason"}:
            raise unusable("correction_letter", name, key=who, value=repr(said)[:80])
        out.append(Rating(who, cast("Letter", letter), " ".join(cast("str", reason).split())))
    return tuple(out)


def _one_letter_each(made: Corrections, name: str) -> None:
    """Nothing, where every authority has one letter. Raises CorrectionsUnusable for two letters of one."""
    classes = Classes([[folded(entry) for entry in row] for row in made.same])
    known: dict[str, Rating] = {}
    for rating in made.register:
        first = known.setdefault(classes.of(folded(rating.name)), rating)
        if first.letter != rating.letter:
            raise two_letters(first, rating, name)


def two_letters(first: Rating, second: Rating, name: str) -> CorrectionsUnusable:
    """The error for two letters of one authority."""
    return unusable("correction_letters", name, left=said(first), right=said(second))


def said(rating: Rating) -> str:
    """A rating as an entry."""
    return f'"{rating.name}" = {rating.letter}'


def shown(row: tuple[str, ...]) -> str:
    """A row as its file writes it."""
    return "[" + ", ".join(f'"{entry}"' for entry in row) + "]"


def unusable(code: str, name: str, **values: str) -> CorrectionsUnusable:
    """The error of that row of the table of refusals, worded."""
    found = refusal(code, name, **values)
    return CorrectionsUnusable(code, {"en": found.line(), "fr": found.line("fr")}, **values)


def unmet(entries: tuple[Unmet, ...], name: str) -> tuple[Refusal, ...]:
    """A warning for each entry that stands for nothing in the dossier."""
    return tuple(refusal(f"correction_no_{one.kind}", name, entry=one.entry) for one in entries)
