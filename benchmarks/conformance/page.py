"""The results as Markdown: principles x tools, totals, and our own misses with what we answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from conformance.judge import ABSTAINS, Said, Verdict, wanted
from conformance.suite import KINDS, Check, Dossier
from rivals.tables import NotRun, columns, table

Answers = Mapping[str, Said]
"""A tool's answers by check id."""


def counts(answers: Answers, checks: Sequence[Check]) -> Counter[Verdict]:
    return Counter(answers.get(check.id, ABSTAINS).verdict for check in checks)


def cell(answers: Answers, checks: Sequence[Check]) -> str:
    """Right / wrong / no answer."""
    got = counts(answers, checks)
    return f"{got['right']} / {got['wrong']} / {got['none']}"


def whole(answers: Answers, dossiers: Sequence[Dossier]) -> int:
    """How many principles are met in every check."""
    return sum(counts(answers, each.checks)["right"] == len(each.checks) for each in dossiers)


def totals(ran: Mapping[str, Answers], dossiers: Sequence[Dossier]) -> str:
    """One row a tool: checks right, wrong, unanswered; by kind of check; principles met whole."""
    checks = [check for each in dossiers for check in each.checks]
    kinds = [kind for kind in KINDS if any(check.kind == kind for check in checks)]
    head = ["", "principles met whole", "checks right", "wrong", "no answer", "right of those answered", *kinds]
    rows = []
    for name, answers in ran.items():
        got = counts(answers, checks)
        answered = got["right"] + got["wrong"]
        share = f"{100 * got['right'] / answered:.0f} %" if answered else "–"
        by_kind = [cell(answers, [check for check in checks if check.kind == kind]) for kind in kinds]
        met = f"**{whole(answers, dossiers)}** of {len(dossiers)}"
        rows.append(
            [name, met, f"{got['right']} of {len(checks)}", str(got["wrong"]), str(got["none"]), share, *by_kind]
        )
    return table(head, rows)


def principles(ran: Mapping[str, Answers], dossiers: Sequence[Dossier]) -> str:
    rows = [
        [f"{each.principle} (`{each.name}`)", *(cell(answers, each.checks) for answers in ran.values())]
        for each in dossiers
    ]
    return table(["principle", *ran], rows)


def misses(answers: Answers, dossiers: Sequence[Dossier]) -> str:
    """Each check that a tool answers wrongly, with what is right and what it said."""
    rows = [
        [f"`{check.id}`", wanted(check), answers[check.id].why.replace("|", "\\|").replace("\n", " ")]
        for each in dossiers
        for check in each.checks
        if check.id in answers and answers[check.id].verdict == "wrong"
    ]
    return table(["check", "right answer", "what we answered"], rows)


def report(results: Mapping[str, Answers | NotRun], dossiers: Sequence[Dossier], own: str) -> str:
    """All tables. own: the tool whose misses are listed."""
    ran, refused = columns(results)
    parts = ["Cells with three numbers: right / wrong / no answer.", totals(ran, dossiers)]
    if refused:
        parts.append(refused)
    parts += ["### By principle", principles(ran, dossiers)]
    if own in ran:
        parts += ["### Our misses", misses(ran[own], dossiers)]
    return "\n\n".join(parts)
