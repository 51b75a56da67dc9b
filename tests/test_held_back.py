"""Sentences nobody looked at while rules were written: counted by file against their floors, never shown."""

from __future__ import annotations

import json

import pytest

import held_back

COUNTS = held_back.counts()
FLOORS: dict[str, int] = json.loads(held_back.FLOORS.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_no_fewer_sentences_are_right_than_before(name: str) -> None:
    assert COUNTS[name].right >= FLOORS[name], f"{name}: {COUNTS[name].right} of {COUNTS[name].total}"


def test_every_file_has_a_floor_and_sentences() -> None:
    assert COUNTS.keys() == FLOORS.keys()
    assert all(count.total >= 8 for count in COUNTS.values())
