"""The flow of the house, read from the imports: no stage climbs or reaches sideways."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "recoupe"

GROUND = {"errors", "settings"}
STAGES = {"ingest", "language", "extraction", "linking", "corroboration", "evidence", "report"}
ALLOWED: dict[str, set[str]] = {
    "model": set(),
    "errors": set(),
    "settings": set(),
    **{stage: {"model", *GROUND} for stage in STAGES},
    "engines": {"model", *GROUND},
    # a reader that asks a language model: it uses the network, so it is no stage, and lends extraction's rules
    "llm": {"model", "extraction", *GROUND},
    # claims that somebody marked: a reader too, of a file, with the wording of refusals and the forms of our own fields
    "marked": {"model", "ingest", "extraction", "report", *GROUND},
    "readers": {"model", "extraction", "llm", *GROUND},
    "pipeline": {"model", "engines", "readers", "marked", *GROUND, *STAGES},
    "dossier": {"model", "pipeline", *GROUND},
    # what a person judges: from the kept record through the counting to words
    "judging": {"model", "dossier", "corroboration", "report", *GROUND},
    "exchange": {"model", *GROUND},
    "api": {"model", "pipeline", "engines", "readers", "dossier", "exchange", "judging", *GROUND, *STAGES},
    "surfaces": {"model", "api", *GROUND},
    "__init__": {"model", "api", *GROUND},
}


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every import, type-only and in-function ones too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import; write the full name"
            if node.module == "recoupe":
                yield from ((node.lineno, f"recoupe.{alias.name}") for alias in node.names)
            else:
                yield node.lineno, node.module or ""


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_module_imports_a_room_it_may_not_enter(path: Path) -> None:
    here = room(path)
    climbing = []
    for line, name in imports(path):
        parts = name.split(".")
        if parts[0] != "recoupe":
            continue
        there = parts[1] if len(parts) > 1 else "__init__"
        if there != here and there not in ALLOWED[here] and name != "recoupe.__version__":
            climbing.append(f"{path.relative_to(PACKAGE)}:{line}: {here} -> {there}")
    assert not climbing, "\n".join(climbing)


def test_the_model_imports_the_standard_library_only() -> None:
    import sys

    outside = [
        f"{path.name}:{line}: {name}"
        for path in sorted((PACKAGE / "model").rglob("*.py"))
        for line, name in imports(path)
        if name.split(".")[0] not in {*sys.stdlib_module_names, "recoupe"}
    ]
    assert not outside, "\n".join(outside)
