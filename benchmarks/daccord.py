"""Score typed comparison on DACCORD, 1,034 pairs of French sentences that contradict each other or do not.

    daccord.py [--data PLACE] [--home HOME] [--json FILE] [--page docs/accuracy.md]

PLACE: daccord_dataset.tsv or the folder that holds it, or a repository that git fetches from at the pinned commit; by
default that of its authors. HOME: where it is put. The pairs (BSD-2-Clause) are never part of this repository.

Each sentence is an article of one sentence of its own outlet. What is scored:

typed         `corroboration.typed` over the claims that our reader finds: contradiction with its kind, or undecided.
              `read` holds the pairs looked at while it was written, `unread` the others (by their address).
brief         the conflicts of the whole brief on the two articles; no conflict is undecided.
two-line rule words of negation on exactly one side, or numbers on both sides and none in common, is a contradiction;
              all else is compatible. It decides every pair; its contradictions alone are scored beside it.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import gate
import marked
from recoupe import api
from recoupe.corroboration.figures import facets
from recoupe.corroboration.ground import ground
from recoupe.corroboration.typed import compare_articles
from recoupe.language import pack
from recoupe.model.authority import WhoIsWho
from recoupe.model.text import Article, Reading
from recoupe.settings import DEFAULT
from rivals import tables, tools

REPOSITORY = "https://github.com/mskandalis/daccord-dataset-contradictions"
COMMIT = "5000ba8a4b2f5258531fd112931d63e26ab4a81e"
FILE = "daccord_dataset.tsv"

NEGATION = re.compile(r"\b(?:ne|pas|aucune?|jamais)\b|\bn['’]", re.IGNORECASE)
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
GROUPED = re.compile(r"(?<=\d)[ .\u00a0\u202f](?=\d{3}\b)")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences. contradiction: the mark. address: of the article they come from, which decides the half."""

    left: str
    right: str
    contradiction: bool
    address: str

    @property
    def is_read(self) -> bool:
        """Whether the pair belongs to the half that was looked at."""
        return int(sha256(self.address.encode()).hexdigest(), 16) % 2 == 0


class Decision(NamedTuple):
    """A rule's answer. contradiction: None where it leaves the pair undecided; kind: of the decision, for the table."""

    contradiction: bool | None
    kind: str


Rule = Callable[[Pair], Decision]


def bare(sentence: str) -> str:
    """The sentence without the blanks and marks that the file has around some."""
    sentence = sentence.strip()
    if len(sentence) > 1 and sentence[0] == sentence[-1] == '"' and sentence.count('"') == 2:
        sentence = sentence[1:-1].strip()
    return sentence


def pairs(path: Path) -> list[Pair]:
    """The pairs of the file. Raises SystemExit where it is another file."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    if not rows or not {"premise", "hypothesis", "label", "url"} <= set(rows[0]):
        raise SystemExit(f"{path} has not the columns premise, hypothesis, label, url")
    return [Pair(bare(row["premise"]), bare(row["hypothesis"]), row["label"] == "1", row["url"]) for row in rows]


def articles(pair: Pair) -> tuple[Article, Article]:
    """Two articles of one sentence."""
    left, right = (
        Article(f"{name}.txt", f"{text}\n", outlet=f"Journal {name}", id=name)
        for name, text in (("A", pair.left), ("B", pair.right))
    )
    return left, right


def by_type(pair: Pair) -> Decision:
    """Typed comparison of what our reader finds."""
    both = articles(pair)
    here = ground(both, api.claims(both), (), WhoIsWho((), {}, {}), (), (), pack("fr"), DEFAULT)
    found = compare_articles(both[0].id, both[1].id, facets(here), here)
    return Decision(True, found.kind) if found and found.kind else Decision(None, "undecided")


def by_brief(pair: Pair) -> Decision:
    """The conflicts of the brief."""
    found = api.brief(Reading(articles(pair), ())).conflicts
    return Decision(True, found[0].kind) if found else Decision(None, "undecided")


def by_two_lines(pair: Pair) -> Decision:
    """Negation on exactly one side, or numbers on both with none in common."""
    numbers = [set(NUMBER.findall(GROUPED.sub("", text))) for text in (pair.left, pair.right)]
    negated = [bool(NEGATION.search(text)) for text in (pair.left, pair.right)]
    clash = negated[0] != negated[1] or (all(numbers) and numbers[0].isdisjoint(numbers[1]))
    return Decision(clash, "contradiction" if clash else "compatible")


def by_two_lines_alone(pair: Pair) -> Decision:
    """The same where it says that the sentences contradict each other; all else is undecided."""
    found = by_two_lines(pair)
    return found if found.contradiction else Decision(None, "undecided")


RULES: dict[str, Rule] = {
    "typed": by_type,
    "brief": by_brief,
    "two-line rule, its contradictions": by_two_lines_alone,
    "two-line rule": by_two_lines,
}


def score(some: Sequence[Pair], decisions: Sequence[Decision]) -> dict[str, Any]:
    """Shares with intervals: decided of all, right of decided, and the same by kind of decision.

    all: right of all pairs when every undecided pair is called compatible.
    """
    wilson = marked.score_claims.wilson
    met = list(zip(some, decisions, strict=True))
    decided = [(pair, one) for pair, one in met if one.contradiction is not None]
    right = sum(pair.contradiction == one.contradiction for pair, one in decided)
    forced = sum(pair.contradiction == bool(one.contradiction) for pair, one in met)
    kinds: dict[str, Any] = {}
    for kind in sorted({one.kind for _, one in decided}):
        mine = [(pair, one) for pair, one in decided if one.kind == kind]
        kinds[kind] = wilson(sum(pair.contradiction == one.contradiction for pair, one in mine), len(mine))
    return {
        "decided": wilson(len(decided), len(met)),
        "right": wilson(right, len(decided)),
        "all": wilson(forced, len(met)),
        "kinds": kinds,
    }


def figures(some: Sequence[Pair], rules: Mapping[str, Rule]) -> dict[str, dict[str, Any]]:
    """Figures by rule, and typed comparison on each half besides."""
    found: dict[str, dict[str, Any]] = {}
    for name, rule in rules.items():
        decisions = [rule(pair) for pair in some]
        found[name] = score(some, decisions)
        if name == "typed":
            for half, is_read in (("read", True), ("unread", False)):
                of_half = [(p, d) for p, d in zip(some, decisions, strict=True) if p.is_read is is_read]
                found[f"typed, {half}"] = score([p for p, _ in of_half], [d for _, d in of_half])
    return found


def page(found: Mapping[str, Mapping[str, Any]]) -> str:
    """The figures as Markdown."""
    head = ["", "pairs decided", "right of those", "right of all, undecided taken for compatible"]
    rows = [[name, *(tables.cell(one[part]) for part in ("decided", "right", "all"))] for name, one in found.items()]
    kinds = [
        [kind, tables.cell(figure), tables.cell(found["typed, unread"]["kinds"].get(kind))]
        for kind, figure in found["typed"]["kinds"].items()
    ]
    by_kind = tables.table(["typed, by kind", "right of the decisions", "of those unread"], kinds)
    return f"{tables.table(head, rows)}\n\n{by_kind}"


def place(data: str, home: Path) -> Path:
    """The file, fetched where it is not at hand. Raises SystemExit with the reason where it cannot be had."""
    if Path(data).is_file():
        return Path(data)
    try:
        return tools.fetch(home, data, COMMIT, (FILE,), "daccord") / FILE
    except tools.NotRunError as reason:
        raise SystemExit(str(reason)) from reason


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default=REPOSITORY, metavar="PLACE")
    parser.add_argument("--home", type=Path, default=tools.cache(), metavar="HOME")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--page", type=Path, metavar="PAGE", help="write the tables into this page")
    options = parser.parse_args(arguments)
    found = figures(pairs(place(options.data, options.home.resolve())), RULES)
    text = page(found)
    print(text)
    if options.json:
        options.json.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if options.page:
        gate.write_page(options.page, "DACCORD", text, by="benchmarks/daccord.py")


if __name__ == "__main__":
    main()
