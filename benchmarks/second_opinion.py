#!/usr/bin/env python3
"""Grammar, parser, or both: what each finds, and what it costs.

    second_opinion.py --model FOLDER [--sets FOLDER ...] [--deciding NAME ...] [--rows FOLDER ...]
                      [--json FILE]

    grammar  cues, subjects and clause borders from tables and neighbouring words
    parser   the same clause logic with subjects and borders from the trees of the spaCy pipeline in FOLDER
    both     the grammar, and the parser for the verbs that leave the grammar unsure

Scored are the public marked set, the sets of the folder that RECOUPE_MARKED_SETS names and those of --sets; the
held-out sets are not opened. --deciding names the sets that are pooled for the decision (those of them that are there).
Then the tables of sentences, and for each way words a second, start and peak memory in a process of its own.
Gained and lost count gold claims that are whole with the one and not with the other, and the articles they stand in.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import marked

WAYS = ("grammar", "parser", "both")
FIGURES = ("found", "source", "carried", "via", "certainty", "whole", "apart")
DECIDING = ("derna", "wikinews_b")
"""Sets on which the decision stands: none of the rules of `both` were written on wikinews_b."""
ROOT = Path(__file__).resolve().parent.parent
COPIES = 6
"""Times the texts are read for a speed figure: about 60,000 words."""


def analyser(way: str, model: str) -> Any:
    """The analyser of a way to read."""
    from recoupe.extraction.analyser import GRAMMAR

    if way == "grammar":
        return GRAMMAR
    from recoupe.extraction.parsers import Spacy
    from recoupe.extraction.second_opinion import SecondOpinion
    from recoupe.extraction.tree_reader import TreeAnalyser
    from recoupe.settings import DEFAULT

    return (
        TreeAnalyser(Spacy(model), DEFAULT.reading) if way == "parser" else SecondOpinion(Spacy(model), DEFAULT.reading)
    )


def claims_of(articles: Sequence[Any], chosen: Any) -> list[dict[str, Any]]:
    """Rows of the published format for the claims of these articles."""
    from recoupe import api
    from recoupe.extraction.extract import claims
    from recoupe.language import pack
    from recoupe.settings import DEFAULT

    found = tuple(claim for article in articles for claim in claims(article, pack("fr"), DEFAULT, chosen))
    return [json.loads(line) for line in api.render_claims(found, "jsonl").splitlines() if line]


def whole(gold: Sequence[dict[str, Any]], predicted: Sequence[dict[str, Any]]) -> set[int]:
    """Places of the gold claims that are found with the right source, certainty and quantity."""
    score = marked.score_claims
    pairs = score.align(gold, predicted)
    return {
        i
        for i, j in pairs.items()
        if score.source_right(gold[i], predicted[j])
        and gold[i]["certainty"] == predicted[j]["certainty"]
        and (not gold[i].get("quantity") or score.quantity_right(gold[i], predicted[j]))
    }


def sets(folders: Sequence[Path]) -> list[marked.Marked]:
    """The marked sets of these folders, each name once, without those held out."""
    out: dict[str, marked.Marked] = {}
    for folder in folders:
        for each in marked.sets_in(folder):
            if each.name not in marked.HELD_OUT:
                out.setdefault(each.name, each)
    return list(out.values())


def scored(names: Sequence[str], answers: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Figures of each way over these sets together, with what it gains and loses against the grammar."""
    score = marked.score_claims
    gold = score.pool([answers[name]["gold"] for name in names])
    predicted = {way: score.pool([answers[name][way] for name in names]) for way in WAYS}
    right = {way: whole(gold, predicted[way]) for way in WAYS}
    out: dict[str, Any] = {}
    for way in WAYS:
        figures, _ = score.score(gold, predicted[way])
        gained, lost = right[way] - right["grammar"], right["grammar"] - right[way]
        out[way] = {name: figures[name] for name in FIGURES} | {
            "spurious": figures["spurious"]["count"],
            "gained": len(gained),
            "lost": len(lost),
            "articles": len({gold[i]["document"] for i in gained | lost}),
        }
    return out


def rows(folder: Path) -> Iterator[tuple[str, tuple[Any, ...], bool]]:
    """Text, what must be found in it, and whether it is a known gap, of every table of sentences in a folder."""
    sys.path[:0] = [str(folder), str(ROOT / "tests" / "sentences"), str(ROOT / "tests")]
    for path in sorted(folder.glob("*.py")):
        module = importlib.import_module(path.stem)
        for table in vars(module).values():
            for each in table if isinstance(table, list) else ():
                values = getattr(each, "values", None)
                if isinstance(values, tuple) and len(values) == 2 and isinstance(values[1], tuple):
                    yield values[0], values[1], any(mark.name == "xfail" for mark in each.marks)


def passing(folder: Path, chosen: Any) -> dict[str, int]:
    """Rows that pass: of those that pass with the grammar today, and of the known gaps."""
    sys.path[:0] = [str(ROOT / "tests" / "sentences")]
    reading: Any = importlib.import_module("reading")
    from recoupe.extraction.extract import claims
    from recoupe.language import pack
    from recoupe.model.text import Article
    from recoupe.settings import DEFAULT

    reading.read = lambda text: claims(Article(document="x", text=text), pack("fr"), DEFAULT, chosen)
    count = {"rows": 0, "pass": 0, "gaps": 0, "gaps closed": 0}
    for text, wanted, gap in rows(folder):
        right = not reading.differences(text, wanted)
        count["gaps" if gap else "rows"] += 1
        count["gaps closed" if gap else "pass"] += right
    return count


def cost(way: str, model: str, texts: Sequence[Path]) -> dict[str, float]:
    """Words a second of CPU time once warm, seconds to the first claim, peak memory in MB of one way to read.

    Runs in this process, so call it in one of its own.
    """
    start = time.process_time()
    from recoupe.extraction.extract import claims
    from recoupe.language import pack
    from recoupe.model.text import Article
    from recoupe.settings import DEFAULT

    chosen, french = analyser(way, model), pack("fr")
    bodies = [path.read_text(encoding="utf-8") for path in texts]
    first = [Article(path.name, body) for path, body in zip(texts, bodies, strict=True)]
    claims(first[0], french, DEFAULT, chosen)
    started = time.process_time() - start
    for article in first:
        claims(article, french, DEFAULT, chosen)
    before = time.process_time()
    for _ in range(COPIES):
        for article in first:
            claims(article, french, DEFAULT, chosen)
    words = COPIES * sum(len(body.split()) for body in bodies)
    return {"words_per_s": words / (time.process_time() - before), "start_s": started, "peak_mb": peak_mb()}


def peak_mb() -> float:
    """Peak resident memory of this process in MB."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count what the parent held before this process was its own
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def folder_mb(folder: Path) -> float:
    """Size of a folder in MB."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def costs(model: str, texts: Sequence[Path]) -> dict[str, dict[str, float]]:
    """The cost of every way, each measured in a process of its own with one thread."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    out = {}
    for way in WAYS:
        command = [sys.executable, __file__, "--model", model, "--cost", way, *map(str, texts)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        out[way] = json.loads(done.stdout)
    return out


def shown(name: str, figures: dict[str, Any]) -> Iterator[str]:
    """Lines of a Markdown table, a way a line."""
    for way in WAYS:
        cells = [
            f"{100 * f['value']:.1f} ({100 * f['low']:.0f}–{100 * f['high']:.0f})" if f["total"] else "–"
            for f in (figures[way][key] for key in FIGURES)
        ]
        change = "" if way == "grammar" else f"+{figures[way]['gained']} −{figures[way]['lost']}"
        yield f"| {name} | {way} | {' | '.join(cells)} | {change} |"


def main() -> None:
    """Reads the command line, measures, prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, help="folder of the spaCy pipeline")
    parser.add_argument("--sets", type=Path, nargs="*", default=[], help="more folders with marked sets")
    parser.add_argument("--deciding", nargs="*", default=DECIDING, help="sets pooled for the decision")
    parser.add_argument("--rows", type=Path, nargs="*", help="folders with tables of sentences")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--cost", nargs="+", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.cost:
        print(json.dumps(cost(chosen.cost[0], chosen.model, [Path(path) for path in chosen.cost[1:]])))
        return

    private = marked.private_folder(os.environ, ROOT)
    found = sets([marked.PUBLIC, *([private] if private else []), *chosen.sets])
    answers: dict[str, dict[str, Any]] = {}
    for each in found:
        articles = marked.read(each).articles
        answers[each.name] = {"gold": marked.score_claims.read(str(each.claims))}
        for way in WAYS:
            answers[each.name][way] = claims_of(articles, analyser(way, chosen.model))

    result: dict[str, Any] = {"sets": {name: scored([name], answers) for name in answers}}
    deciding = [name for name in chosen.deciding if name in answers]
    print(f"| set | read by | {' | '.join(FIGURES)} | whole: gained, lost |\n|{'---|' * (len(FIGURES) + 3)}")
    if deciding:
        result["deciding"] = {"names": deciding, **scored(deciding, answers)}
        print("\n".join(shown(f"deciding ({', '.join(deciding)})", result["deciding"])))
    for name, figures in result["sets"].items():
        print("\n".join(shown(name, figures)))

    result["rows"] = {}
    for folder in chosen.rows or (ROOT / "tests" / "sentences", ROOT / "tests" / "held_back"):
        if folder.is_dir():
            result["rows"][folder.name] = {way: passing(folder, analyser(way, chosen.model)) for way in WAYS}
            for way, count in result["rows"][folder.name].items():
                print(f"{folder.name}, {way}: {count}")
    texts = [path for each in found for path in each.texts]
    result["cost"], result["model_mb"] = costs(chosen.model, texts), folder_mb(Path(chosen.model))
    for way, price in result["cost"].items():
        print(
            f"{way}: {price['words_per_s']:,.0f} words a second, {price['start_s']:.2f} s to the first claims, "
            f"{price['peak_mb']:.0f} MB peak"
        )
    print(f"pipeline on disk: {result['model_mb']:.1f} MB")
    if chosen.json:
        chosen.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
