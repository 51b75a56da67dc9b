"""What our own answers must not fall below: floor.json, with the checks that were right when it was written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from conformance.judge import Said

FLOOR = Path(__file__).resolve().parent / "floor.json"


def right(answers: Mapping[str, Said]) -> frozenset[str]:
    """The ids of the checks answered right."""
    return frozenset(name for name, said in answers.items() if said.verdict == "right")


def write(answers: Mapping[str, Said], path: Path = FLOOR) -> None:
    """The present answers as the floor."""
    some = sorted(right(answers))
    path.write_text(json.dumps({"right": len(some), "checks": some}, indent=1) + "\n", encoding="utf-8")


def fallen(answers: Mapping[str, Said], path: Path = FLOOR) -> str:
    """Why the answers lie below the floor, naming what changed; "" where they do not."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    now = right(answers)
    if len(now) >= kept["right"]:
        return ""
    lost = sorted(set(kept["checks"]) - now)
    won = sorted(now - set(kept["checks"]))
    lines = [f"{len(now)} checks right, the floor is {kept['right']}."]
    lines += [f"lost: {name}: {answers[name].why if name in answers else 'no such check'}" for name in lost]
    lines += [f"won: {name}" for name in won]
    return "\n".join(lines)
