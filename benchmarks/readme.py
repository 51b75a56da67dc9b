#!/usr/bin/env python3
"""Writes what the program prints and the measured figures into README.md, between their marks.

    readme.py [--gate FILE] [--bench FILE]

FILE: what `gate.py --json FILE` and `bench.py --json FILE` wrote. What is not given stays as it is.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gate

README = Path(__file__).parents[1] / "README.md"
DOSSIER = "examples/morlan"
OPTIONS = ("--lang", "en", "--top", "2")
COLUMNS = 100
LINES = 46
"""Lines of the brief that are shown: the conflicts and the first figures."""

CLAIMS = ("found", "source", "certainty", "quantity", "whole", "spurious")
BRIEF = (
    "pairwise_f1",
    "bcubed_f1",
    "origins_where_one",
    "origins_where_several",
    "conflicts_precision",
    "conflicts_recall",
)
MEANING = {
    "found": "marked claims found",
    "source": "of those: right source",
    "certainty": "of those: right certainty",
    "quantity": "figures with number and bound right",
    "whole": "claims found with source, certainty and figure all right",
    "spurious": "sourced claims in sentences without any, per marked claim",
    "pairwise_f1": "claims put together rightly, F1",
    "bcubed_f1": "the same seen from each claim, F1",
    "origins_where_one": "origins counted right where there is one",
    "origins_where_several": "origins counted right where there are several",
    "conflicts_precision": "reported conflicts that are marked",
    "conflicts_recall": "marked conflicts that are reported",
}


def brief() -> str:
    """The first lines that the program prints on the example dossier."""
    program = Path(sys.executable).with_name("recoupe")
    environment = {**os.environ, "COLUMNS": str(COLUMNS), "NO_COLOR": "1"}
    done = subprocess.run(
        [program, "brief", DOSSIER, *OPTIONS],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=README.parent,
        env=environment,
    )
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return "\n".join(lines[:LINES]).rstrip()


def figures(measured: Mapping[str, Any]) -> str:
    """A table of the main figures: all tuned sets pooled, and the held-out sets that nobody read."""
    pooled = measured["pooled"]
    held_out = pooled["held out"]
    tuned = pooled.get("all", pooled["public"])
    lines = ["| | tuned sets, pooled | held-out sets |", "|---|---|---|"]
    for section, names in (("claims", CLAIMS), ("brief", BRIEF)):
        for name in names:
            cells = [gate.cell(group[section].get(name)) for group in (tuned, held_out)]
            lines.append(f"| {MEANING[name]} | {cells[0]} | {cells[1]} |")
    return "\n".join(lines)


def speed(measured: list[Mapping[str, Any]]) -> str:
    """A table of the measured figures beside their budgets."""
    lines = ["| | measured | budget | |", "|---|---|---|---|"]
    for row in measured:
        budget = "" if row["budget"] is None else f"{'≤' if row['at_most'] else '≥'} {row['budget']:g}"
        state = "" if row["budget"] is None else "kept" if row["kept"] else "not kept"
        lines.append(f"| {row['name']} | {row['value']:.3g} {row['unit']} | {budget} | {state} |")
    return "\n".join(lines)


def main() -> None:
    """Fills the marks of README.md."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gate", type=Path)
    parser.add_argument("--bench", type=Path)
    options = parser.parse_args()
    gate.write_page(README, "brief", f"```text\n{brief()}\n```")
    if options.gate:
        gate.write_page(README, "figures in short", figures(json.loads(options.gate.read_text(encoding="utf-8"))))
    if options.bench and options.bench.exists():
        gate.write_page(README, "speed", speed(json.loads(options.bench.read_text(encoding="utf-8"))))


if __name__ == "__main__":
    main()
