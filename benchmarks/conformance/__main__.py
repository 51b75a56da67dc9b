"""Runs the conformance suite on Recoupe and on the other tools, and prints the tables.

    python -m conformance [--only TOOL ...] [--home HOME] [--sourced PLACE] [--corroborate PLACE]
                          [--json FILE] [--page PAGE] [--floor]

HOME: where other tools are put, by default recoupe-rivals in the user's cache.
PLACE: a repository that git fetches from at the pinned commit, or a folder that holds the files themselves.
With --page the tables replace what stands between their marks; with --floor our right answers become the floor of the
tests. A tool that cannot be run is noted, with why. `make conformance` calls this.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import gate
from conformance import floor, others, ours, page, suite
from conformance.judge import Said, Tool
from rivals import tables, tools

OURS = "recoupe"


def adapters(options: argparse.Namespace) -> dict[str, list[Tool]]:
    """The tools by the word that --only takes."""
    home: Path = options.home.resolve()
    return {
        OURS: [ours.Recoupe()],
        "corroborate": [others.Corroborate(home, options.corroborate)],
        "sourced": [others.Sourced(home, options.sourced, told) for told in (False, True)],
        "isnad": [others.Isnad(home)],
    }


def attempt(tool: Tool, dossiers: Sequence[suite.Dossier]) -> Mapping[str, Said] | tables.NotRun:
    """The answers, or why there are none, said on standard error too."""
    try:
        return tool.answers(dossiers)
    except tools.NotRunError as reason:
        print(f"{tool.name} not run: {reason}", file=sys.stderr)
        return tables.NotRun(str(reason))


def kept(results: Mapping[str, Mapping[str, Said] | tables.NotRun]) -> dict[str, Any]:
    """All answers for a JSON file."""
    return {
        name: {"not run": answers.reason}
        if isinstance(answers, tables.NotRun)
        else {check: {"verdict": said.verdict, "said": said.why} for check, said in answers.items()}
        for name, answers in results.items()
    }


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="conformance", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    words = (OURS, "corroborate", "sourced", "isnad")
    parser.add_argument("--only", nargs="+", choices=words, default=list(words), metavar="TOOL")
    parser.add_argument("--home", type=Path, default=tools.cache(), metavar="HOME", help="where the tools are put")
    parser.add_argument("--sourced", default=others.SOURCED_REPOSITORY, metavar="PLACE")
    parser.add_argument("--corroborate", default=others.CORROBORATE_REPOSITORY, metavar="PLACE")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all answers there")
    parser.add_argument("--page", type=Path, metavar="PAGE", help="write the tables into this page")
    parser.add_argument("--floor", action="store_true", help="keep our right answers as the floor")
    options = parser.parse_args(arguments)
    dossiers = suite.dossiers()
    results: dict[str, Mapping[str, Said] | tables.NotRun] = {}
    for word, some in adapters(options).items():
        for tool in some:
            if word in options.only:
                results[tool.name] = attempt(tool, dossiers)
    text = page.report(results, dossiers, ours.Recoupe().name)
    print(text)
    own = results.get(ours.Recoupe().name)
    if own is not None and not isinstance(own, tables.NotRun):
        if options.floor:
            floor.write(own)
        elif why := floor.fallen(own):
            print(f"\nBelow the floor. {why}")
    if options.json:
        options.json.write_text(json.dumps(kept(results), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if options.page and len(options.only) < len(words):
        print(f"{options.page.name} was left as it is: its tables hold all tools.")
    elif options.page:
        gate.write_page(options.page, "conformance", text, by="make conformance")
    return 0


if __name__ == "__main__":
    sys.exit(main())
