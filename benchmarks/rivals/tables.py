"""The comparison as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import gate
import marked

NOTHING = "–"


@dataclass(frozen=True, slots=True)
class NotRun:
    """In the place of figures: why a tool gave none."""

    reason: str


def cell(figure: Mapping[str, Any] | None) -> str:
    """Value, 95 % interval and counts."""
    return f"{gate.cell(figure)} {gate.interval(figure)}".strip() if figure else NOTHING


def share(counts: Sequence[int] | None) -> str:
    """The same from a pair of counts."""
    return cell(marked.score_claims.wilson(*counts)) if counts else NOTHING


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


def columns(named: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """The tools that ran, and a line for each that did not."""
    ran = {name: result for name, result in named.items() if not isinstance(result, NotRun)}
    refused = {name: result.reason for name, result in named.items() if isinstance(result, NotRun)}
    missing = [f"{name} was not run: {reason.rstrip('.')}." for name, reason in refused.items()]
    return ran, "\n".join(missing)
