"""Hostile texts through everything: time grows with length, nothing fails, and claims stay slices of the text."""

from __future__ import annotations

import pytest

import hostile
from costs import times_as_long
from recoupe import api
from recoupe.model.text import Article

SHORT = 1_500
TIMES = 6
"""A text six times longer costs 6 times as much in linear time and 36 times in quadratic time."""
ALLOWED = 14
"""Far enough above 6 for a busy machine, far enough below 36."""
MEASURABLE_S = 0.1
"""A long text read faster than this says nothing by its ratio: the fixed cost of a brief is of that order."""
PAGE = 4_000
"""Twice the longest piece that the claim reader takes as one sentence: from there on pieces add up."""
READ_S = 0.02
"""The claim reader alone has next to no fixed cost."""

KNOWN_GAPS: dict[str, str] = {}


def patterns() -> list[object]:
    """Every pattern, those that fail today marked with the reason."""
    return [
        pytest.param(p, marks=pytest.mark.xfail(strict=True, raises=RecursionError, reason=KNOWN_GAPS[p]))
        if p in KNOWN_GAPS
        else p
        for p in hostile.PATTERNS
    ]


def dossier(pattern: str, length: int) -> list[Article]:
    """The same hostile text in two outlets, so that comparing articles is put to the test too."""
    text = hostile.text_of(pattern, length)
    return [Article("a.txt", text, outlet="Un", id="a"), Article("b.txt", f"Repris. {text}", outlet="Deux", id="b")]


@pytest.fixture(scope="module", autouse=True)
def _tables_are_loaded() -> None:
    api.brief(dossier("the same claim again", 200))


@pytest.mark.parametrize("pattern", patterns())
def test_a_brief_on_hostile_articles_takes_time_in_proportion(pattern: str) -> None:
    short, long = dossier(pattern, SHORT), dossier(pattern, SHORT * TIMES)
    ratio = times_as_long(lambda: api.brief(long), lambda: api.brief(short), allowed=ALLOWED, measurable_s=MEASURABLE_S)
    assert ratio < ALLOWED


@pytest.mark.parametrize("pattern", hostile.PAGES)
def test_the_claims_of_a_hostile_page_take_time_in_proportion(pattern: str) -> None:
    short, long = (Article("a.txt", hostile.page_of(pattern, length), outlet="Un") for length in (PAGE, PAGE * TIMES))
    ratio = times_as_long(lambda: api.claims(long), lambda: api.claims(short), allowed=ALLOWED, measurable_s=READ_S)
    assert ratio < ALLOWED


@pytest.mark.parametrize("pattern", hostile.PATTERNS)
def test_claims_of_hostile_texts_are_slices_of_them(pattern: str) -> None:
    article = Article("a.txt", hostile.text_of(pattern, SHORT), outlet="Un")
    for claim in api.claims(article):
        assert claim.span.of(article.text) == claim.text
        assert claim.sentence.covers(claim.span)
