"""What README.md shows is what the program does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = ("README.md", "README.fr.md")


def shown() -> list[str]:
    """Lines of the brief in README.md."""
    section = README.split("<!-- brief: written by make figures -->")[1].split("<!-- end of brief -->")[0]
    return section.strip().removeprefix("```text\n").removesuffix("```").rstrip().splitlines()


def test_the_brief_on_the_first_screen_is_what_the_program_prints() -> None:
    program = Path(sys.executable).with_name("recoupe")
    done = subprocess.run(
        [program, "brief", "examples/morlan", "--lang", "en", "--top", "2"],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1"},
    )
    printed = [line.rstrip() for line in done.stdout.splitlines()]
    assert shown() == printed[: len(shown())], "run make figures"


@pytest.mark.parametrize("page", PAGES)
def test_every_option_that_a_page_names_is_one_of_the_program(page: str) -> None:
    program = Path(sys.executable).with_name("recoupe")
    text = (ROOT / page).read_text(encoding="utf-8")
    for command, rest in re.findall(r"^\$ recoupe (\w+) (.+?)\s+#", text, flags=re.MULTILINE):
        wanted = set(re.findall(r"--[a-z]+", rest))
        told = subprocess.run(
            [program, command, "--help"],
            capture_output=True,
            encoding="utf-8",
            check=True,
            env={**os.environ, "COLUMNS": "200"},
        ).stdout
        assert wanted <= set(re.findall(r"--[a-z]+", told))


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_leads_to_a_file(page: str) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8")):
        assert (ROOT / target).exists(), target


def test_the_python_that_readme_asks_for_is_the_one_the_package_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"Python {project['requires-python'].removeprefix('>=')} or later" in README


def test_the_python_example_of_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    example = README.split("```python\n")[1].split("```")[0]
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102 (the example of our own page)
    assert capsys.readouterr().out.strip()
