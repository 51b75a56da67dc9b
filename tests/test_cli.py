"""The command line as a reader types it: results on standard output, the rest on standard error, three exit codes."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner

import tarnelle
from recoupe import api
from recoupe.surfaces.cli import Counter, app
from recoupe.surfaces.common import environment_lang

PROGRAM = Path(sys.executable).with_name("recoupe")
FRENCH = (
    "Selon la mairie de Corvel, 12 maisons ont brûlé dans la nuit de lundi à mardi. "
    "Le maire a promis que les habitants seraient relogés avant l’hiver. "
    "Les pompiers ne peuvent pas confirmer ce chiffre pour le moment.\n"
)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "tarnelle.json"
    path.write_text(api.render(tarnelle.BRIEF, "json"), encoding="utf-8")
    return path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "corvel.txt"
    path.write_text(FRENCH, encoding="utf-8")
    return path


def run(*arguments: str | Path, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if key not in ("LC_ALL", "LANG", "COLUMNS", "NO_COLOR")}
    return subprocess.run(
        [PROGRAM, *arguments],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**clean, "PYTHONUTF8": "1", **environment},
    )


def test_help_names_every_command_and_the_exit_codes() -> None:
    shown = CliRunner().invoke(app, ["--help"]).output
    for words in ("brief", "claims", "explain", "Exit codes: 0 done"):
        assert words in shown


@pytest.mark.parametrize("command", ["brief", "claims", "explain"])
def test_help_of_a_command_gives_an_example(command: str) -> None:
    assert f"recoupe {command}" in CliRunner().invoke(app, [command, "--help"]).output


def test_the_version_is_said() -> None:
    assert CliRunner().invoke(app, ["--version"]).output == "recoupe 0.1.0\n"


def test_a_brief_of_an_article_ends_well(article: Path) -> None:
    done = run("brief", article)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 article" in done.stdout


def test_claims_of_standard_input_are_json_lines() -> None:
    done = run("claims", "-", stdin=FRENCH)
    assert done.returncode == 0
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {row["schema"] for row in rows} == {1}
    assert all(FRENCH[row["start"] : row["end"]] == row["text"] for row in rows)


def test_an_input_that_is_refused_has_its_line_and_the_rest_goes_on(article: Path, tmp_path: Path) -> None:
    empty = tmp_path / "vide.txt"
    empty.touch()
    done = run("claims", empty, article, tmp_path / "absent.txt", "--lang", "fr")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 2
    assert "est vide (0 octet)" in done.stderr
    assert done.stdout.count('"schema":1') >= 1


def test_refusals_speak_the_language_asked_for(tmp_path: Path) -> None:
    assert "does not exist" in run("brief", tmp_path / "absent.txt", "--lang", "en").stderr
    assert "n'existe pas" in run("brief", tmp_path / "absent.txt", LC_ALL="fr_FR.UTF-8").stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["brief"], "no path is given", id="no path"),
        pytest.param(["claims"], "no path is given", id="no path for claims"),
        pytest.param(["brief", "x", "--json", "--format", "html"], "two formats", id="two formats"),
        pytest.param(["brief", "x", "--json", "--top", "3"], "Cannot shorten JSON", id="short JSON"),
        pytest.param(["brief", "x", "--saved", "y"], "--saved and paths", id="saved and paths"),
        pytest.param(["brief", "x", "--format", "pdf"], "pdf", id="unknown format"),
        pytest.param(["brief", "x", "--only", "gossip"], "gossip", id="unknown section"),
        pytest.param(["brief", "x", "--lang", "de"], "de", id="unknown language"),
        pytest.param(["brief", "x", "--workers", "0"], "--workers", id="no worker"),
        pytest.param(["summary"], "summary", id="unknown command"),
    ],
)
def test_wrong_use_is_said_and_ends_with_two(arguments: list[str], words: str) -> None:
    done = run(*arguments, LC_ALL="en_US.UTF-8")
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stdout == ""


def test_an_unknown_id_is_wrong_use(saved: Path) -> None:
    done = run("explain", saved, "zz", "--lang", "fr")
    assert done.returncode == 2
    assert done.stderr.startswith("Aucun «\u00a0zz\u00a0» dans ce rapport")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "it is not JSON at line 1"),
        ("[]", "should look like {…}"),
        ('{"schema":2}', "follows schema 2"),
        ('{"schema":1}', "articles is missing"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_brief_that_cannot_be_read_says_why_and_what_to_do(content: str, words: str) -> None:
    done = run("explain", "-", "p1", stdin=content, LC_ALL="en_GB.UTF-8")
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda brief: brief["claims"][0].update(certainty="sure"), "claims[0].certainty should look like asserted |"),
        (lambda brief: brief["claims"][0].pop("text"), "claims[0].text is missing"),
        (lambda brief: brief["claims"][0].update(sentence=[9, 2]), "claims[0].sentence should look like [0, 1]"),
        (lambda brief: brief["propositions"][0].update(claims=["c99"]), 'refers to "c99"'),
        (lambda brief: brief["conflicts"][0].update(propositions=["p99"]), 'refers to "p99"'),
        (lambda brief: brief["articles"][0].update(published="yesterday"), "articles[0].published should look like"),
    ],
)
def test_a_tampered_brief_names_the_field(saved: Path, change: object, words: str) -> None:
    brief = json.loads(saved.read_text(encoding="utf-8"))
    assert callable(change)
    change(brief)
    saved.write_text(json.dumps(brief), encoding="utf-8")
    done = run("brief", "--saved", saved, "--lang", "en")
    assert done.returncode == 1
    assert words in done.stderr


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = run("explain", tmp_path / "none.json", "p1", "--lang", "en")
    assert (done.returncode, done.stdout) == (1, "")
    assert "there is no such file" in done.stderr


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("brief.html", "<!DOCTYPE html>"),
        ("brief.json", '{\n "schema": 1'),
        ("brief.jsonl", '{"schema":1,"type":"article"'),
        ("brief.md", "# Ce qui est dit"),
        ("brief.txt", "Ce qui est dit"),
    ],
)
def test_the_suffix_of_the_output_chooses_the_format(saved: Path, tmp_path: Path, name: str, beginning: str) -> None:
    done = run("brief", "--saved", saved, "-o", tmp_path / name, "--lang", "fr")
    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(beginning)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_an_output_that_cannot_be_written_is_said(saved: Path, tmp_path: Path) -> None:
    done = run("brief", "--saved", saved, "-o", tmp_path / "no" / "brief.html")
    assert done.returncode == 2
    assert "brief.html" in done.stderr


def test_a_reader_that_goes_away_is_no_error(saved: Path) -> None:
    command = f"'{PROGRAM}' brief --saved '{saved}' --format jsonl | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == ""


def test_json_is_short_for_format_json(saved: Path) -> None:
    assert run("brief", "--saved", saved, "--json").stdout == run("brief", "--saved", saved, "--format", "json").stdout


def test_piped_text_is_plain_and_has_the_width_asked_for(saved: Path) -> None:
    done = run("brief", "--saved", saved, COLUMNS="60")
    assert "\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 60


def on_a_screen(saved: Path, **environment: str) -> str:
    """What a terminal would get."""
    mine, its = pty.openpty()
    process = subprocess.Popen(
        [PROGRAM, "brief", "--saved", saved, "--only", "own"],
        stdout=its,
        stderr=its,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", **environment},
    )
    os.close(its)
    process.wait()
    found = b""
    while True:
        try:
            piece = os.read(mine, 65536)
        except OSError:
            break
        if not piece:
            break
        found += piece
    os.close(mine)
    return found.decode("utf-8")


def test_a_screen_gets_colour_unless_it_asks_for_none(saved: Path) -> None:
    assert "\x1b[" in on_a_screen(saved)
    assert "\x1b" not in on_a_screen(saved, NO_COLOR="1")
    assert "\x1b" not in on_a_screen(saved, TERM="dumb")


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({}, "fr"),
        ({"LANG": "C"}, "fr"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LC_ALL": "fr_BE.UTF-8", "LANG": "en_US.UTF-8"}, "fr"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "fr"),
    ],
)
def test_the_language_is_that_of_the_environment_else_french(
    environment: dict[str, str], lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert environment_lang() == lang


class Screen(StringIO):
    """A standard error that a person looks at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("screen", "times", "shown"),
    [
        pytest.param(Screen(), [0.0, 0.2, 0.4], "", id="under a second"),
        pytest.param(Screen(), [0.0, 0.9, 1.1], "\r2/9 articles read\x1b[K\r\x1b[K", id="over a second"),
        pytest.param(StringIO(), [0.0, 2.0, 3.0], "", id="nobody looks"),
    ],
)
def test_progress_is_shown_to_a_person_after_a_second(screen: StringIO, times: list[float], shown: str) -> None:
    clock = iter(times)
    counter = Counter("en", screen, lambda: next(clock))
    counter(1, 9)
    counter(2, 9)
    counter.clear()
    assert screen.getvalue() == shown


HEAVY = ("trafilatura", "jinja2", "jsonschema", "multiprocessing", "lxml", "concurrent.futures", "asyncio")


def test_a_brief_loads_nothing_heavy(article: Path) -> None:
    script = (
        "import sys; from recoupe.surfaces.cli import app\n"
        f"app(['brief', {str(article)!r}], standalone_mode=False)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=False)
    assert done.stderr.splitlines()[-1] == "[]"


def test_importing_recoupe_loads_nothing_else() -> None:
    script = "import sys, recoupe; print(sorted(name for name in sys.modules if name.startswith('recoupe')))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "['recoupe']\n"


def test_two_workers_give_what_one_gives(article: Path, tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"Numéro {number}. {FRENCH}", encoding="utf-8")
    one, two = run("claims", tmp_path), run("claims", tmp_path, "--workers", "2")
    assert one.stdout == two.stdout
    assert one.returncode == two.returncode == 0
