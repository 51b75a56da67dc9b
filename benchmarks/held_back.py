"""Count the sentences held back: how many of each file in `tests/held_back` are read rightly. Shows no sentence.

    held_back.py [--page docs/accuracy.md] [--update]

--page writes the table into the page; --update raises the floors (never lowers one).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests" / "held_back"
FLOORS = FOLDER / "floors.json"
sys.path.insert(0, str(ROOT / "tests" / "sentences"))

import places_notation  # noqa: E402  the notations stand beside the sentence tables
import reading  # noqa: E402
import times_notation  # noqa: E402


class Count(NamedTuple):
    """Sentences of one file read rightly, of how many."""

    right: int
    total: int


def counts() -> dict[str, Count]:
    """File name without suffix -> how many of its sentences are read rightly."""
    out = {}
    for path in sorted(FOLDER.glob("[a-z]*.py")):
        if not path.stem.startswith("test_"):
            answers = list(_answers(_module(path)))
            out[path.stem] = Count(sum(answers), len(answers))
    return out


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"held_back_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _answers(module: ModuleType) -> Iterator[bool]:
    stem = module.__name__.removeprefix("held_back_")
    for name, rows in vars(module).items():
        for row in rows if name.isupper() else ():
            yield not _differences(stem, name, row)


def _differences(stem: str, list_name: str, row: Any) -> list[str]:
    if stem == "times":
        return times_notation.differences_of_time(list_name, row)
    if stem == "places":
        return places_notation.differences_of_place(list_name, row)
    return reading.differences(*row.values, apart=stem == "several_claims")


def interval(count: Count) -> tuple[float, float]:
    """The 95 % interval of a share after Wilson."""
    share, n, z = count.right / count.total, count.total, 1.96
    centre, half = share + z * z / (2 * n), z * (share * (1 - share) / n + z * z / (4 * n * n)) ** 0.5
    return (centre - half) / (1 + z * z / n), (centre + half) / (1 + z * z / n)


def table(found: dict[str, Count]) -> str:
    """The counts as Markdown."""
    whole = Count(sum(c.right for c in found.values()), sum(c.total for c in found.values()))
    lines = ["| sentences held back | right | of | share | 95 % interval |", "|---|---|---|---|---|"]
    for name, count in [*found.items(), ("all", whole)]:
        low, high = interval(count)
        label = name.replace("_", " ")
        lines.append(
            f"| {label} | {count.right} | {count.total} | {count.right / count.total:.3f} | {low:.3f}–{high:.3f} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    found = counts()
    print(table(found))
    if options.update:
        floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
        now = {name: count.right for name, count in found.items()} | {"all": sum(c.right for c in found.values())}
        raised = {name: max(right, floors.get(name, 0)) for name, right in now.items()}
        FLOORS.write_text(json.dumps(raised, indent=1) + "\n", encoding="utf-8")
    if options.page:
        from gate import write_page

        write_page(options.page, "sentences held back", table(found))


if __name__ == "__main__":
    main()
