"""The sentences that dates and numbers are compared on: the rows of our own tests, and a list written before any run.

Our tests were written together with the program, so it answers them right: they show what others cover of what we mean
to cover, and nothing about us. The lists dates.tsv and numbers.tsv were written before any tool was run on them.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import marked
from rivals import dates, numbers

HERE = Path(__file__).resolve().parent
TESTS = HERE.parents[1] / "tests" / "sentences"
OPEN = re.compile(r"^\D*\b(dizaines|centaines|milliers|millions)\b")
"""Words of an order of magnitude without a number: "des milliers", "plusieurs centaines"."""

PLAIN = str.maketrans("’\u00a0\u202f\u2009", "'   ")


def plain(sentence: str) -> str:
    """The sentence with typewriter apostrophes and spaces, as others get it: some know no other. Offsets stay."""
    return sentence.translate(PLAIN)


def test_module(name: str) -> Any:
    """A module of our tests, for its rows. It needs pytest."""
    spec = importlib.util.spec_from_file_location(name, TESTS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def table(name: str) -> Iterator[list[str]]:
    """The rows of a table here, without its remarks and head."""
    lines = [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return (line.split("\t") for line in lines[1:])


def test_dates() -> list[dates.Row]:
    return [
        dates.row(sentence, mention, first, last)
        for sentence, mention, first, last, _ in test_module("test_times").ONE_TIME
    ]


def fresh_dates() -> list[dates.Row]:
    return [dates.row(sentence, mention, first, last) for sentence, mention, first, last in table("dates.tsv")]


def test_numbers() -> list[numbers.Row]:
    rows = []
    for sentence, mention, bound, figures, unit in test_module("test_quantities").ONE_FIGURE:
        is_open = bound == "at_least" and bool(OPEN.search(mention))
        rows.append(numbers.row(sentence, mention, bound, figures, share=unit == "percent", is_open=is_open))
    return rows


def marked_numbers(sets: Iterable[marked.Marked]) -> list[numbers.Row]:
    """The marked figures of the sets, each with its whole sentence: a second bound that can be defended is left out."""
    rows = []
    for each in sets:
        texts = {article.document: article.text for article in marked.read(each).articles}
        for claim in marked.score_claims.read(each.claims):
            if quantity := claim["quantity"]:
                sentence = texts[claim["document"]][claim["start"] : claim["end"]]
                figures = tuple(marked.score_claims.figures_of(quantity))
                share, is_open = quantity["unit"].startswith("percent"), bool(quantity.get("vague"))
                rows.append(numbers.Row(sentence, 0, len(sentence), quantity["approx"], figures, share, is_open))
    return rows


def fresh_numbers() -> list[numbers.Row]:
    rows = []
    for sentence, mention, bound, shown in table("numbers.tsv"):
        figures = [float(figure) for figure in shown.rstrip(" %").split()]
        is_open = bound == "open"
        bound = "at_least" if is_open else bound
        rows.append(numbers.row(sentence, mention, bound, figures, share=shown.endswith("%"), is_open=is_open))
    return rows
