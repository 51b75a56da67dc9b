"""Where work on single articles runs: in this process, or spread over several.

Both engines keep the order of the items, so a result never depends on which one ran. What is mapped must be picklable
for the pool: a function of a module, perhaps with `functools.partial`, over values.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from recoupe.errors import WrongUse
from recoupe.settings import DEFAULT, Report

Item = TypeVar("Item")
Result = TypeVar("Result")

Progress = Callable[[int, int], None]
"""Called with the number of items done and the number of all."""


class Engine(Protocol):
    """Something that applies a function to many items."""

    def map(self, function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
        """The result for each item, in the order of the items, as it becomes ready. An error comes out in its place."""
        ...


class InProcess:
    """One item after the other, here."""

    def map(self, function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
        """The result for each item, in order."""
        return map(function, items)


class Pool:
    """Items in portions over worker processes, started afresh (spawn), ended when the last result is out.

    workers: how many processes. Worth its start (a tenth of a second each) from some hundred articles on.
    """

    def __init__(self, workers: int, settings: Report = DEFAULT.report) -> None:
        if workers < 1:
            raise WrongUse(f"Cannot spread work over {workers} processes. Give 1 or more.")
        self.workers = workers
        self._portions = settings.chunks_per_worker
        self._collect_after = settings.collect_after

    def map(self, function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
        """The result for each item, in order; results come portion by portion."""
        if not items:
            return
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        size = max(1, len(items) // (self.workers * self._portions))
        # spawn: the same on every system, and no lock of this process is copied into a worker
        executor = ProcessPoolExecutor(
            min(self.workers, len(items)), get_context("spawn"), gc.set_threshold, (self._collect_after,)
        )
        try:
            yield from executor.map(function, items, chunksize=size)
        finally:
            executor.shutdown(wait=True, cancel_futures=True)


def engine(workers: int) -> Engine:
    """The engine for that many processes; one means this process. Raises WrongUse under one."""
    return InProcess() if workers == 1 else Pool(workers)
