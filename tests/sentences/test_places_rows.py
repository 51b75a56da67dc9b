"""Places of the sentences in `rows_places`; a row that is not read rightly today stands in GAPS with the reason."""

from __future__ import annotations

import pytest
import rows_places
from places_notation import differences_of_place

GAPS: dict[str, str] = {
    "Le conseil municipal de Birmingham est en faillite.": "a body that bears its town's name is read as an authority",
}


def parameters() -> list[object]:
    """Every row under the name of its list."""
    found: list[object] = []
    for name, rows in vars(rows_places).items():
        for row in rows if name.isupper() else ():
            sentence = row if isinstance(row, str) else row[0]
            marks = [pytest.mark.xfail(strict=True, reason=GAPS[sentence])] if sentence in GAPS else []
            found.append(pytest.param(name, row, id=sentence[:70], marks=marks))
    return found


@pytest.mark.parametrize(("list_name", "row"), parameters())
def test_a_row_is_read_as_written(list_name: str, row: object) -> None:
    assert differences_of_place(list_name, row) == []


def test_every_gap_has_its_row() -> None:
    assert GAPS.keys() <= {
        row if isinstance(row, str) else row[0]
        for name in vars(rows_places)
        if name.isupper()
        for row in vars(rows_places)[name]
    }
