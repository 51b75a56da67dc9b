"""Sentences of the press by family (`rows_*`); one that is not read rightly today stands in GAPS with the reason."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from reading import Wanted, differences
from row_gaps import GAPS as GAPS_OF_ROWS
from row_gaps_misses import GAPS as GAPS_OF_MISSES

OF_TIMES_AND_PLACES = ("rows_times", "rows_places")
APART = ("rows_several_claims", "rows_known_misses_apart")
"""Their fragments must stand in claims of their own."""
GAPS = GAPS_OF_ROWS | GAPS_OF_MISSES


def parameters() -> list[object]:
    """(module, text, wanted) of every row."""
    found: list[object] = []
    for path in sorted(Path(__file__).parent.glob("rows_*.py")):
        if path.stem in OF_TIMES_AND_PLACES:
            continue
        for name, rows in vars(importlib.import_module(path.stem)).items():
            for parameter in rows if name.isupper() else ():
                text, wanted = parameter.values
                why = next((reason for begins, reason in GAPS.items() if text.startswith(begins)), "")
                marks = [pytest.mark.xfail(strict=True, reason=why)] if why else []
                found.append(pytest.param(path.stem, text, wanted, id=f"{name}-{text[:60]}", marks=marks))
    return found


@pytest.mark.parametrize(("module", "text", "wanted"), parameters())
def test_a_sentence_is_read_as_written(module: str, text: str, wanted: tuple[Wanted, ...]) -> None:
    assert differences(text, wanted, apart=module in APART) == []


def test_every_gap_has_its_row() -> None:
    texts = [str(parameter.values[1]) for parameter in parameters()]  # type: ignore[attr-defined]
    assert all(sum(text.startswith(begins) for text in texts) == 1 for begins in GAPS)
