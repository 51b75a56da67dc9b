#!/usr/bin/env python3
"""Speed and memory as ratios measured in one run, so that a figure means the same on another machine.

    bench.py [--only NAME ...] [--rounds N] [--json FILE]

    cold       `recoupe brief` on five articles against `python -c "import typer, rich.console"`, and its peak memory
    words      extraction, warm, one core, words a second of CPU, against spaCy's blank French tokenizer
    processes  extraction over two processes against one; a day of CC-NEWS on two cores, extrapolated from it
    growth     time a character in texts eight times as long, ordinary and hostile (hostile.py)

What is compared runs in turns, several rounds; shown is the median of the ratios of the rounds. Texts are the fictional
marked set of this repository or, where it is at hand, `seeds` (articles as found).
Exit code 1 when a budget is not kept.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import hostile
import marked

CC_NEWS_ARTICLES = 385_000
CC_NEWS_WORDS = 135_000_000
"""A day of CC-NEWS, all languages: the size our budget is stated for."""
GROWN = 8
"""How many times longer the long text of `growth` is."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One measured figure. budget: what it must keep (`at_most` or `at_least`), None where it has none."""

    name: str
    value: float
    unit: str
    budget: float | None = None
    at_most: bool = True
    detail: str = ""

    @property
    def kept(self) -> bool:
        if self.budget is None:
            return True
        return self.value <= self.budget if self.at_most else self.value >= self.budget

    def row(self) -> str:
        budget = "" if self.budget is None else f"{'≤' if self.at_most else '≥'} {self.budget:g}"
        state = "" if self.budget is None else "kept" if self.kept else "NOT KEPT"
        return f"{self.name:<44}{self.value:>10.3g} {self.unit:<16}{budget:>8}  {state:<9} {self.detail}".rstrip()


def ratios(left: Callable[[], float], right: Callable[[], float], rounds: int) -> tuple[float, float, float]:
    """Median ratio left/right, and the medians of both, measured in turns; the first round warms up and is left out."""
    pairs = [(left(), right()) for _ in range(rounds + 1)][1:]
    median = statistics.median
    return median(a / b for a, b in pairs), median(a for a, _ in pairs), median(b for _, b in pairs)


def command_s(command: Sequence[str | Path]) -> float:
    """CPU seconds of a command, user and system, compiled modules kept. Raises CalledProcessError when it fails."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def peak_mb(command: Sequence[str | Path]) -> float:
    """Peak resident memory of a command in MB (1 000 000 bytes), measured alone in a process of its own."""
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", script, *command], check=True, capture_output=True, text=True)
    return int(done.stdout) * (1 if sys.platform == "darwin" else 1024) / 1e6  # macOS counts bytes, Linux KiB


def cpu_s(work: Callable[[], object]) -> float:
    """CPU seconds of this process that a piece of work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def sample_texts() -> tuple[str, list[str]]:
    """Name and texts of the sample: articles as found where they are at hand, else the fictional set."""
    public = [each for each in marked.sets_in(marked.PUBLIC) if each.relations]
    private = marked.private_sets(marked.private_folder(os.environ, marked.HERE.parent), public)
    seeds = [m for m in private if m.name == "seeds"]
    chosen = (seeds or [m for m in public if m.name == "valmer"])[0]
    return chosen.name, [path.read_text(encoding="utf-8") for path in chosen.texts]


def words_in(texts: Sequence[str]) -> int:
    """Words as white space divides them: the same count for everyone who reads them."""
    return sum(len(text.split()) for text in texts)


def read_articles(texts: Sequence[str], copies: int = 1) -> list[Any]:
    """The texts as articles, `copies` times, each a different one to the program."""
    from recoupe.model.text import Article

    return [Article(f"{i}-{n}.txt", text, id=f"{i}-{n}") for i in range(copies) for n, text in enumerate(texts)]


def extraction() -> Callable[[Sequence[Any]], object]:
    """Extraction of articles in this process."""
    from recoupe import api

    return lambda articles: api.claims(articles)


def cold(rounds: int) -> list[Measure]:
    """Start-up and memory of a brief on five articles."""
    program = Path(sys.executable).with_name("recoupe")
    texts = sorted((marked.PUBLIC / "valmer").glob("*.txt"))[:5]
    with tempfile.TemporaryDirectory() as scratch:
        for path in texts:
            (Path(scratch) / path.name).write_bytes(path.read_bytes())
        brief: list[str | Path] = [program, "brief", scratch]
        bare: list[str | Path] = [sys.executable, "-c", "import typer, rich.console"]
        ratio, ours, theirs = ratios(lambda: command_s(brief), lambda: command_s(bare), rounds)
        memory = max(peak_mb(brief) for _ in range(3))
    detail = f"{ours:.3f} CPU s against {theirs:.3f} CPU s"
    return [
        Measure("cold brief, five articles / import of its parts", ratio, "x", 3, detail=detail),
        Measure("peak memory of that brief", memory, "MB", 100),
    ]


def words(rounds: int) -> list[Measure]:
    """Extraction against a tokenizer, both warm, on one core."""
    try:
        import spacy
    except ImportError:
        print(
            "words: spaCy is not installed; `make bench` installs it, or: pip install 'recoupe[bench]'", file=sys.stderr
        )
        return []
    name, texts = sample_texts()
    tokenizer, extract, count = spacy.blank("fr"), extraction(), words_in(texts)
    articles = read_articles(texts)
    repeat = max(1, 20_000 // count)
    extract(articles)
    from recoupe.settings import DEFAULT

    gc.freeze()
    gc.set_threshold(DEFAULT.report.collect_after)  # as the command line does, for both
    ours, theirs = [], []
    for _ in range(rounds + 1):
        ours.append(cpu_s(lambda: [extract(articles) for _ in range(repeat)]))
        theirs.append(cpu_s(lambda: [[tokenizer(text) for text in texts] for _ in range(repeat)]))
    speed = [count * repeat / s for s in ours[1:]]
    token = [count * repeat / s for s in theirs[1:]]
    median = statistics.median
    detail = f"{median(speed):,.0f} against {median(token):,.0f} words/CPU s on {name}"
    share = median(a / b for a, b in zip(speed, token, strict=True))
    return [Measure("extraction / blank French tokenizer", share, "x", 0.333, at_most=False, detail=detail)]


def spread(articles: Sequence[Any], workers: int) -> float:
    """Wall seconds of extraction of all articles over so many processes, their start included."""
    from recoupe import api

    start = time.perf_counter()
    api.claims(articles, workers=workers)
    return time.perf_counter() - start


def processes(rounds: int) -> list[Measure]:
    """Two processes against one, and a day of CC-NEWS at the speed of two."""
    from recoupe.settings import DEFAULT

    gc.set_threshold(DEFAULT.report.collect_after)  # as the command line does, so that both sides look alike often
    name, texts = sample_texts()
    copies = max(1, 250_000 // words_in(texts))  # seconds of work, so that the start of two processes weighs little
    articles = read_articles(texts, copies)
    gain, one, two = ratios(lambda: spread(articles, 1), lambda: spread(articles, 2), max(1, rounds // 2))
    speed = words_in(texts) * copies / two
    hours = CC_NEWS_WORDS / speed / 3600
    detail = f"{one:.2f} s against {two:.2f} s, {len(articles)} articles of {name}"
    day = f"{speed:,.0f} words/s; {CC_NEWS_ARTICLES:,} articles, {CC_NEWS_WORDS / 1e6:.0f} M words"
    return [
        Measure("one process / two processes", gain, "x", 1.8, at_most=False, detail=detail),
        Measure("a day of CC-NEWS on two cores", hours, "h", 1, detail=day),
    ]


def growth(rounds: int) -> list[Measure]:
    """How much more a character costs in a text that is `GROWN` times as long."""
    extract = extraction()
    _, texts = sample_texts()

    def per_character(text: str) -> float:
        (article,) = read_articles([text])
        return min(cpu_s(lambda: extract([article])) for _ in range(max(2, rounds // 2))) / len(text)

    ordinary = "\n\n".join(texts)
    ordinary *= max(1, 40_000 // len(ordinary))
    rows = {"ordinary news": per_character(ordinary * GROWN) / per_character(ordinary)}
    for pattern in hostile.PATTERNS:
        short = per_character(hostile.text_of(pattern, 8_000))
        rows[pattern] = per_character(hostile.text_of(pattern, 8_000 * GROWN)) / short
    worst = max(rows, key=lambda pattern: rows[pattern])
    return [
        Measure(f"time a character, text {GROWN} times longer: news", rows["ordinary news"], "x", 1.5),
        Measure(f"the same, worst of {len(rows) - 1} hostile texts", rows[worst], "x", 2, detail=worst),
    ]


PARTS: dict[str, Callable[[int], list[Measure]]] = {
    "cold": cold,
    "words": words,
    "processes": processes,
    "growth": growth,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="NAME")
    parser.add_argument("--rounds", type=int, default=7, help="rounds that count, after one that warms up")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    options = parser.parse_args()
    busy = os.getloadavg()[0]
    if busy > 0.5:
        print(f"Other work keeps {busy:.1f} cores busy: times of processes are not to be trusted.", file=sys.stderr)
    measures = []
    for name in options.only:
        for measure in PARTS[name](options.rounds):
            print(measure.row(), flush=True)
            measures.append(measure)
    if options.json:
        rows = [{**asdict(measure), "kept": measure.kept} for measure in measures]
        options.json.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0 if all(measure.kept for measure in measures) else 1


if __name__ == "__main__":
    sys.exit(main())
