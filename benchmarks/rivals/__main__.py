"""Runs the other tools beside ours and prints the tables.

    python -m rivals [--model PIPELINE] [--only PART ...] [--home HOME] [--sfu REPOSITORY] [--json FILE] [--page PAGE]

PIPELINE: name or folder of a French spaCy pipeline with parser, lemmas and entities, for the quotation tools. Best is
the one SFU uses:  HOME/quotations/bin/python -m spacy download fr_core_news_lg  (HOME as below, after a first run).
HOME: where the tools are put, by default recoupe-rivals in the user's cache.
REPOSITORY: where git gets SFU's extractor from, at the pinned commit. A tool that cannot be run is noted, with why.
With --page the tables replace what stands between their marks. `make rivals` calls this.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import gate
import marked
from rivals import compare, tables, tools

PARTS: tuple[str, ...] = ("quotations", "speed", "dates", "numbers")


def attempt(name: str, work: Callable[[], Any]) -> Any:
    """What the work gives, or why it could not be done, said on standard error too."""
    try:
        return work()
    except tools.NotRunError as reason:
        print(f"{name} not run: {reason}", file=sys.stderr)
        return tables.NotRun(str(reason))


def sets_by_group(environment: dict[str, str]) -> dict[str, list[marked.Marked]]:
    """The marked sets as the gate groups them."""
    public = [each for each in marked.sets_in(marked.PUBLIC) if each.relations]
    private = marked.private_sets(marked.private_folder(environment, gate.CHECKOUT), public)
    answers = [(each, marked.Answer(None, None)) for each in [*public, *private]]
    groups = gate.grouped(answers, {each.name for each in private})
    return {name: [each for each, _ in members] for name, members in groups.items()}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="rivals", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="fr_core_news_lg", help="French spaCy pipeline: a name or a folder")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART")
    parser.add_argument("--home", type=Path, default=tools.cache(), metavar="HOME", help="where the tools are put")
    parser.add_argument("--sfu", default=tools.SFU_REPOSITORY, metavar="REPOSITORY")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of speed")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--page", type=Path, metavar="PAGE", help="write the tables into this page")
    options = parser.parse_args(arguments)
    groups = sets_by_group(dict(os.environ))
    run = compare.Run(options.home.resolve(), options.model, options.sfu, attempt)
    shown: list[str] = []
    kept: dict[str, Any] = {}
    for part in PARTS:
        if part not in options.only:
            continue
        text, figures = compare.PARTS[part](run, groups, options.rounds)
        print(text + "\n", flush=True)
        shown.append(text)
        kept[part] = figures
    if options.json:
        options.json.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if options.page and ("all" not in groups or len(shown) < len(PARTS)):
        print(f"{options.page.name} was left as it is: its tables hold all parts and all sets.")
    elif options.page:
        gate.write_page(options.page, "other tools", "\n\n".join(shown), by="make rivals")
    return 0


if __name__ == "__main__":
    sys.exit(main())
