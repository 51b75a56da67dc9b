"""What work costs: how many times as long a long piece takes as a short one, never seconds against a limit.

The garbage collector is off while the clock runs: in a long test run it visits everything the earlier tests left
behind, and charges that to whoever makes many objects. Another process on the same core only adds, so the best of
several looks counts, and more looks are taken only where the first is bad.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

LOOKS = 6


def cpu_s(work: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        start = time.process_time()
        work()
        return time.process_time() - start
    finally:
        if was_on:
            gc.enable()


def times_as_long(
    long: Callable[[], object], short: Callable[[], object], *, allowed: float, measurable_s: float = 0.002
) -> float:
    """How many times as long the long work takes, 0 where even that is too quick to say.

    allowed: the looks stop as soon as the ratio is below. measurable_s: a fixed cost of that order hides in both.
    """
    long_s = short_s = float("inf")
    ratio = 0.0
    for _ in range(LOOKS):
        long_s = min(long_s, cpu_s(long))
        if long_s < measurable_s:
            return 0.0
        short_s = min(short_s, cpu_s(short))
        ratio = long_s / max(short_s, 1e-6)
        if ratio < allowed:
            break
    return ratio
