"""Marked sets: where they are, what they hold, and what the program answers on them.

A set is `NAME.jsonl` (claims), mostly `NAME.relations.json` (groups, conflicts, updates), and its texts in `NAME/`
beside them or one folder up, with an `articles.jsonl` (outlet, date) in `NAME/` where these are known. See
gold/README.md.
"""

from __future__ import annotations

import importlib
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PUBLIC = HERE / "gold"
ENVIRONMENT = "RECOUPE_MARKED_SETS"
HELD_OUT = frozenset({"ostrelle", "teskar"})
"""Sets that nobody tunes on: reported apart, pooled with nothing, without floors that would ask for tuning."""
DEVELOPMENT = frozenset({"arbanne", "brennes", "hostang", "karsavie", "lormay", "orvaul", "quervain", "tarnes"})
"""Harder sets of ours whose misses are read while rules are written: reported apart, with floors of their own."""

sys.path.insert(0, str(HERE / "score"))
score_claims: Any = importlib.import_module("score_claims")
score_brief: Any = importlib.import_module("score_brief")

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Marked:
    """One marked set. texts: its articles by file name; details: its articles.jsonl, where there is one.

    relations: its groups and conflicts, None where only claims are marked.
    """

    name: str
    claims: Path
    relations: Path | None
    texts: tuple[Path, ...]
    details: Path | None

    def digest(self) -> str:
        """A hash of marks, texts and details: another one means that figures cannot be compared with earlier ones."""
        total = sha256()
        for path in filter(None, (self.claims, self.relations, *self.texts, self.details)):
            total.update(path.name.encode() + b"\0" + sha256(path.read_bytes()).digest())
        return total.hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the program gave for one set: rows of `claims`, and the brief. Either is None where it was not asked."""

    claims: Rows | None
    brief: dict[str, Any] | None


class NoAnswerError(Exception):
    """The program did not answer on a set: what was run, what it said."""


def sets_in(folder: Path) -> list[Marked]:
    """The marked sets of a folder, by name."""
    found = []
    for claims in sorted(folder.glob("*.jsonl")):
        relations = claims.with_name(f"{claims.stem}.relations.json")
        beside = folder / claims.stem
        texts = sorted(beside.glob("*.txt")) or sorted((folder.parent / claims.stem).glob("*.txt"))
        details = beside / "articles.jsonl"
        if texts:
            related, detailed = relations if relations.exists() else None, details if details.exists() else None
            found.append(Marked(claims.stem, claims, related, tuple(texts), detailed))
    return found


def private_folder(environment: Mapping[str, str], checkout: Path) -> Path | None:
    """Where the sets that are not ours to publish are, None where they are not on this machine."""
    if named := environment.get(ENVIRONMENT):
        return Path(named) if Path(named).is_dir() else None
    beside = checkout.parent / "shared" / "gold"
    return beside if beside.is_dir() else None


def private_sets(folder: Path | None, public: Sequence[Marked]) -> list[Marked]:
    """The sets of that folder without those that are public anyway."""
    known = {marked.name for marked in public}
    return [marked for marked in sets_in(folder) if marked.name not in known] if folder else []


def staged(marked: Marked, folder: Path) -> Path:
    """A folder with the texts and their details side by side, as a reader of the program would keep them."""
    target = folder / marked.name
    target.mkdir()
    for path in (*marked.texts, *([marked.details] if marked.details else [])):
        shutil.copyfile(path, target / path.name)
    return target


def read(marked: Marked) -> Any:
    """The articles of a set as the program reads them. Raises NoAnswerError when it refuses one."""
    from recoupe import api

    with tempfile.TemporaryDirectory() as scratch:
        reading = api.read(staged(marked, Path(scratch)))
    if reading.refusals or len(reading.articles) != len(marked.texts):
        lines = "\n".join(refusal.line() for refusal in reading.refusals)
        raise NoAnswerError(f"{marked.name}: {len(reading.articles)} of {len(marked.texts)} texts were read.\n{lines}")
    return reading


def answer_of_program(marked: Marked) -> Answer:
    """What the program says of a set, in the two published formats."""
    from recoupe import api

    brief = api.brief(read(marked))
    rows = [json.loads(line) for line in api.render_claims(brief.claims, "jsonl").splitlines() if line]
    return Answer(rows, json.loads(api.render(brief, "json")))


def answer_from_gold(marked: Marked) -> Answer:
    """What linking and corroboration make of the marked claims, given to the program as another tool would."""
    import gold_claims
    from recoupe import api

    marks, _, _ = gold_claims.marked(marked.claims.parent, marked.name)
    reading = read(marked)
    with tempfile.TemporaryDirectory() as scratch:
        texts = {article.document: article.text for article in reading.articles}
        brief = api.brief(reading, claims=gold_claims.claims_file(marks, texts, Path(scratch) / "claims.jsonl"))
    if brief.refusals:
        raise NoAnswerError(f"{marked.name}: " + "\n".join(refusal.line() for refusal in brief.refusals))
    return Answer(None, json.loads(api.render(brief, "json")))


def claim_figures(answers: Sequence[tuple[Marked, Answer]]) -> dict[str, Any]:
    """Figures of score_claims over the sets together."""
    gold = score_claims.pool([score_claims.read(marked.claims) for marked, _ in answers])
    predicted = score_claims.pool([answer.claims for _, answer in answers])
    figures, _ = score_claims.score(gold, predicted)
    return dict(figures)


def brief_figures(answers: Sequence[tuple[Marked, Answer]]) -> dict[str, Any]:
    """Figures of score_brief over the sets together that have relations; none where no set has."""
    answers = [(marked, answer) for marked, answer in answers if marked.relations is not None]
    if not answers:
        return {}
    with tempfile.TemporaryDirectory() as scratch:
        files: list[str] = []
        for marked, answer in answers:
            written = Path(scratch) / f"{marked.name}.json"
            written.write_text(json.dumps(answer.brief), encoding="utf-8")
            files += [str(marked.claims), str(marked.relations), str(written)]
        return dict(score_brief.score(*score_brief.pooled(files)))


Asker = Callable[[Marked], Answer]
