"""Score the claims of 28 French Wikinews articles, real news, against marks made by hand.

    wikinews.py WINER [--page docs/accuracy.md]

WINER: a copy of the French part of the WiNER corpus, YEAR/MONTH/NAME.txt (text CC BY 2.5). The texts are not in this
repository; `wikinews/texts.tsv` names them with their SHA-256, and `wikinews/*.jsonl` holds the marks, in the form of
`gold/README.md`. Misses of `read` were looked at while rules were written, those of `unread` were not.
"""

from __future__ import annotations

import argparse
import csv
import shutil
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import marked
from gate import write_page

HERE = Path(__file__).resolve().parent / "wikinews"
SHARES = ("found", "source", "carried", "via", "certainty", "quantity", "whole", "apart", "precision")


def texts(corpus: Path) -> dict[str, list[Path]]:
    """The articles of each set. Raises SystemExit where one is missing or is another text than the marked one."""
    found: dict[str, list[Path]] = {}
    with (HERE / "texts.tsv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            path = corpus / row["file"]
            if not path.is_file():
                raise SystemExit(f"{path} is missing: {corpus} should hold YEAR/MONTH/NAME.txt of WiNER-fr")
            if sha256(path.read_bytes()).hexdigest() != row["sha256"]:
                raise SystemExit(f"{path} is another text than the one that was marked")
            found.setdefault(row["set"], []).append(path)
    return found


def figures(name: str, paths: list[Path]) -> dict[str, Any]:
    """Figures of score_claims for one set."""
    with tempfile.TemporaryDirectory() as scratch:
        for path in paths:
            shutil.copyfile(path, Path(scratch) / path.name)
        held = marked.Marked(name, HERE / f"{name}.jsonl", None, tuple(paths), None)
        return marked.claim_figures([(held, marked.answer_of_program(held))])


def table(found: dict[str, dict[str, Any]]) -> str:
    """The figures as Markdown, a column a set."""
    names = sorted(found)
    lines = ["| figure | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for figure in SHARES:
        cells = [" ".join(marked.score_claims.show(found[name][figure]).split()) for name in names]
        lines.append(f"| {figure} | " + " | ".join(cells) + " |")
    cells = [f"{found[name]['certainty_macro_f1']['value']:.3f}" for name in names]
    lines.append("| certainty, macro F1 | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, metavar="WINER")
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    found = {name: figures(name, paths) for name, paths in texts(options.corpus).items()}
    print(table(found))
    if options.page:
        by = "benchmarks/wikinews.py"
        write_page(options.page, "marked Wikinews articles", table(found), by)


if __name__ == "__main__":
    main()
