"""The order in which articles come in says nothing: any order gives the same brief."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from recoupe import api
from recoupe.model.text import Article

EXAMPLE = Path(__file__).parents[1] / "examples" / "morlan"
SOME = 6
"""Articles of the example that are put into every order: enough for origins, a denial and revised figures."""


@functools.cache
def articles() -> tuple[Article, ...]:
    return api.read(EXAMPLE).articles[:SOME]


@functools.cache
def expected() -> str:
    return api.render(api.brief(list(articles())), "json")


@effort(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.permutations(range(SOME)))
def test_any_order_of_articles_gives_the_same_brief(order: Sequence[int]) -> None:
    assert api.render(api.brief([articles()[place] for place in order]), "json") == expected()


@effort(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.permutations(range(SOME)), st.integers(1, SOME - 1))
def test_articles_added_one_by_one_end_in_the_brief_of_all(order: Sequence[int], known: int) -> None:
    """What was read before an article came in leaves no trace in the brief of all."""
    given_first = [articles()[place] for place in order[:known]]
    api.brief(given_first)
    assert api.render(api.brief([*given_first, *(articles()[place] for place in order[known:])]), "json") == expected()
