"""The parser's own distribution: small, with its licences and its sources named."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "packages" / "recoupe-fr-parser"
PIPELINE = PACKAGE / "src" / "recoupe_fr_parser" / "pipeline"
MOST_MB = 12

pytestmark = pytest.mark.skipif(not PACKAGE.is_dir(), reason="the parser's package is not part of this tree")


def test_the_licence_texts_of_both_treebanks_travel_with_the_weights() -> None:
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license-files"] == ["LICENSES/*"]
    assert {path.stem for path in (PACKAGE / "LICENSES").iterdir()} == {"LGPL-LR", "CC-BY-SA-4.0"}
    named = {
        source["license"] for source in json.loads((PIPELINE / "meta.json").read_text(encoding="utf-8"))["sources"]
    }
    assert named == {"LGPL-LR", "CC BY-SA 4.0"}


def test_the_weights_are_small_and_whole() -> None:
    files = [path for path in PIPELINE.rglob("*") if path.is_file()]
    assert {"config.cfg", "meta.json", "scores.json"} <= {path.name for path in files}
    assert sum(path.stat().st_size for path in files) < MOST_MB * 1_000_000


def test_the_core_wheel_holds_no_weights() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["src/recoupe"]
    assert any(need.startswith("recoupe-fr-parser") for need in project["project"]["optional-dependencies"]["parser"])
    assert not any("spacy" in need or "parser" in need for need in project["project"]["dependencies"])
