"""Trains the parser of recoupe-fr-parser from two treebanks.

    python training/train_parser.py --sequoia UD_French-Sequoia --gsd UD_French-GSD --out FOLDER [--minutes 30]

The folders hold train.conllu, dev.conllu, test.conllu (GSD: dev.conllu and test.conllu) or files that end so, as the
Universal Dependencies releases name them. Training data: Sequoia train, GSD dev, made sentences (made_sentences.py).
The best state on Sequoia dev is kept, scored on both test parts and stored with half-precision weights, which
recoupe.extraction.parsers widens when it loads them (spaCy alone cannot compute with them). One thread.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy
import spacy
from made_sentences import Maker
from spacy.language import Language
from spacy.training import Example
from spacy.util import load_config, load_model_from_config
from thinc.api import Adam, fix_random_seed
from treebanks import Tree, doc_of, trees
from typography import retyped

HERE = Path(__file__).parent
SEED = 1
MADE = 800
"""Made sentences among 3,700 of the treebanks: enough for the forms to be learnt, few enough to stay a minority."""
RETYPED = 0.5
"""Share of sentences with curly apostrophes, and of those with guillemets."""
FIRST_BATCH, LAST_BATCH, GROWTH = 300, 1500, 1.001
"""Words in a batch: from, to, factor per step."""
_UD = "https://github.com/UniversalDependencies/UD_French"
META = {
    "name": "recoupe_parser",
    "version": "1.0.0",
    "description": "Parts of speech and dependencies of French news sentences, for the reader of Recoupe.",
    "author": "The Recoupe contributors",
    "license": "LGPL-LR and CC BY-SA 4.0",
    "sources": [
        {"name": "UD French Sequoia", "license": "LGPL-LR", "url": f"{_UD}-Sequoia"},
        {"name": "UD French GSD", "license": "CC BY-SA 4.0", "url": f"{_UD}-GSD"},
    ],
}
EVERY = 250
"""Steps between two measurements on the development part."""
PATIENCE = 1250
"""Steps without a better development score before training ends."""


def main() -> None:
    """Reads the command line, trains, stores, scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sequoia", type=Path, required=True)
    parser.add_argument("--gsd", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=30.0, help="wall-clock limit of the training loop")
    parser.add_argument("--steps", type=int, default=4000)
    chosen = parser.parse_args()

    chance = random.Random(SEED)
    fix_random_seed(SEED)
    real = [*trees(_part(chosen.sequoia, "train")), *trees(_part(chosen.gsd, "dev"))]
    made = list(Maker((tree for group in real for tree in group), chance).sentences(MADE))
    groups = [*real, *(made[at : at + 8] for at in range(0, len(made), 8))]
    print(f"{sum(map(len, real))} treebank sentences, {len(made)} made ones")

    nlp = load_model_from_config(load_config(HERE / "parser.cfg"), auto_fill=True)
    nlp.meta.update(META)
    dev = examples(nlp, trees(_part(chosen.sequoia, "dev")))
    fit(nlp, groups, dev, chosen.out, chance, chosen.minutes * 60, chosen.steps)

    best = spacy.load(chosen.out)
    parts = {"sequoia test": _part(chosen.sequoia, "test"), "gsd test": _part(chosen.gsd, "test")}
    scores = {name: measured(best, examples(best, trees(path))) for name, path in parts.items()}
    print(json.dumps(scores, indent=1))
    (chosen.out / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    shrink(chosen.out)


def fit(
    nlp: Language,
    groups: Sequence[Sequence[Tree]],
    dev: Sequence[Example],
    out: Path,
    chance: random.Random,
    seconds: float,
    steps: int,
) -> None:
    """Trains until nothing gets better, the time is up or the steps are done; the best state is in `out`."""
    optimizer = Adam(0.001, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    start = list(examples(nlp, groups))
    nlp.initialize(lambda: start, sgd=optimizer)
    began, best, best_at = time.monotonic(), -1.0, 0
    for step, batch in enumerate(batches(nlp, groups, chance), start=1):
        nlp.update(batch, drop=0.1, sgd=optimizer)
        over = step >= steps or step - best_at > PATIENCE or time.monotonic() - began > seconds
        if step % EVERY and not over:
            continue
        with nlp.use_params(optimizer.averages):
            scores = measured(nlp, dev)
            if scores["las"] > best:
                best, best_at = scores["las"], step
                nlp.to_disk(out)
        print(step, f"{time.monotonic() - began:.0f} s", scores, flush=True)
        if over:
            return


def batches(nlp: Language, groups: Sequence[Sequence[Tree]], chance: random.Random) -> Iterator[list[Example]]:
    """Endless batches of freshly retyped groups of sentences, growing in words."""
    size, order = float(FIRST_BATCH), list(groups)
    batch: list[Example] = []
    words = 0
    while True:
        chance.shuffle(order)
        for group in order:
            example = _example(nlp, [retyped(tree, chance, RETYPED) for tree in group])
            batch.append(example)
            words += len(example.reference)
            if words >= size:
                yield batch
                batch, words = [], 0
                size = min(LAST_BATCH, size * GROWTH)


def examples(nlp: Language, groups: Iterator[list[Tree]] | Sequence[Sequence[Tree]]) -> list[Example]:
    """The groups as they stand, each one document, tokenised anew from its text."""
    return [_example(nlp, group) for group in groups]


def _example(nlp: Language, group: Sequence[Tree]) -> Example:
    gold = doc_of(nlp.vocab, group)
    return Example(nlp.make_doc(gold.text), gold)


def measured(nlp: Language, on: Sequence[Example]) -> dict[str, float]:
    """Percentages: heads (uas), heads with labels (las), parts of speech, sentence limits (F1)."""
    scores = nlp.evaluate(on)
    names = {"uas": "dep_uas", "las": "dep_las", "pos": "pos_acc", "sentences": "sents_f"}
    return {name: round(100 * scores[key], 2) for name, key in names.items()}


def shrink(folder: Path) -> None:
    """Stores the weights in half precision: half the size, the same trees."""
    import srsly

    for path in (folder / "tok2vec" / "model", folder / "parser" / "model", folder / "morphologizer" / "model"):
        stored = srsly.msgpack_loads(path.read_bytes())
        for node in stored["params"]:
            for name, value in node.items():
                if isinstance(value, numpy.ndarray) and value.dtype == numpy.float32:
                    node[name] = value.astype(numpy.float16)
        path.write_bytes(srsly.msgpack_dumps(stored))


def _part(folder: Path, part: str) -> Path:
    """The CoNLL-U file of a part. Ends the program where there is none or more than one."""
    found = [path for path in folder.glob("*.conllu") if path.stem.endswith(part)]
    if len(found) != 1:
        sys.exit(f"{folder}: {len(found)} files end in {part}.conllu, one is needed")
    return found[0]


if __name__ == "__main__":
    main()
