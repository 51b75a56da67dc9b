"""Every engine gives the results of all items in the order of the items."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from recoupe.engines import Engine, InProcess, Pool, engine
from recoupe.errors import WrongUse


def doubled(number: int) -> int:
    return 2 * number


def inverse(number: int) -> float:
    return 1 / number


engines = pytest.mark.parametrize("make", [InProcess, lambda: Pool(2)], ids=["in process", "pool of two"])


@engines
@pytest.mark.parametrize("items", [0, 1, 7, 40])
def test_results_come_in_the_order_of_the_items(make: Callable[[], Engine], items: int) -> None:
    assert list(make().map(doubled, range(items))) == [2 * number for number in range(items)]


@engines
def test_an_error_comes_out_where_it_fell(make: Callable[[], Engine]) -> None:
    with pytest.raises(ZeroDivisionError):
        list(make().map(inverse, [1, 0]))


@engines
def test_an_engine_can_be_used_again(make: Callable[[], Engine]) -> None:
    once = make()
    assert list(once.map(doubled, [1])) == list(once.map(doubled, [1])) == [2]


def test_one_worker_means_this_process() -> None:
    assert isinstance(engine(1), InProcess)
    assert isinstance(engine(2), Pool)


def test_less_than_one_worker_is_wrong_use() -> None:
    with pytest.raises(WrongUse, match="Give 1 or more"):
        engine(0)
