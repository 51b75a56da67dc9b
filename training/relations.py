#!/usr/bin/env python3
"""Fit the weights by which statements are linked, denials meet what they deny, and figures revise or rival each other.

    relations.py [--write]

Fields are computed by the program itself on every marked set with relations: the public ones (benchmarks/gold, those
held out left aside) and, where RECOUPE_MARKED_SETS names their folder, the others, each read twice: from its marked
claims and from the claims the program extracts. One logistic regression per kind of pair (scikit-learn, L2); rows of
the sets that are not ours are weighted by the factors below, because half of the published figures are taken on them.
Prints, for each model, the average precision on every set with that set left out of the fit; `--write` puts the
weights into src/recoupe/settings.py, where thresholds stay as they are.

Needs scikit-learn beside Recoupe's own environment: pip install scikit-learn.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))

SETTINGS = ROOT / "src" / "recoupe" / "settings.py"
BY_HAND = {
    "Linking": frozenset({"bare_measure"}),
    "Targets": frozenset({"disowned", "report_pointed_at"}),
    "REVISED": frozenset[str](),
    "DISPUTED": frozenset[str](),
}
"""Weights that the marked sets hold too few cases of; their reason stands beside them."""
PRIVATE_WEIGHT = {"Linking": 1.5, "Targets": 3.0, "REVISED": 3.0, "DISPUTED": 3.0}
STRENGTH = {"Linking": 0.3, "Targets": 1.0, "REVISED": 0.3, "DISPUTED": 0.3}
"""Inverse strength of the L2 penalty."""
DENIALS = frozenset({"denial", "unconfirmed", "self-contradiction"})
RIVALS = frozenset({"number", "magnitude", "definition"})


class Row(NamedTuple):
    """One pair: its fields, whether it is what the model looks for."""

    fields: dict[str, float]
    right: bool


class Read(NamedTuple):
    """A marked set as the program sees it. gold: claim id -> marked groups."""

    name: str
    private: bool
    articles: Sequence[Any]
    claims: Sequence[Any]
    gold: dict[str, set[str]]
    relations: dict[str, Any]


def sets() -> Iterator[Read]:
    """Every marked set with relations that may be fitted on, from its marks and from the text."""
    import gold_claims
    import marked
    from recoupe import api, pipeline

    private = marked.private_folder(dict(os.environ), ROOT)
    public = marked.sets_in(marked.PUBLIC)
    for one in [*public, *marked.private_sets(private, public)]:
        if one.relations is None or one.name in marked.HELD_OUT:
            continue
        rows, relations, _ = gold_claims.marked(one.claims.parent, one.name)
        reading = marked.read(one)
        unique = [{**row, "cid": f"{row['document']}:{row['cid']}"} for row in rows]
        texts = {article.document: article.text for article in reading.articles}
        with tempfile.TemporaryDirectory() as scratch:
            given = gold_claims.claims_file(unique, texts, Path(scratch) / "claims.jsonl")
            claims = api.brief(reading, claims=given).claims
        groups = {row["cid"]: set(row["groups"]) for row in unique}
        yield Read(one.name, one not in public, reading.articles, claims, groups, relations)
        found = pipeline.claims(reading.articles)
        predicted = [
            {
                "document": c.document, "start": c.span.start, "end": c.span.end, "certainty": c.certainty,
                "source": {"name": c.source.name, "mention": c.source.mention} if c.source else None,
                "via": [{"name": v.name, "mention": v.mention} for v in c.via],
                "quantities": [
                    {key: getattr(q, key) for key in ("value", "low", "high", "unit", "approx")} for q in c.quantities
                ],
            }
            for c in found
        ]  # fmt: skip
        pairs = marked.score_claims.align(rows, predicted)
        gold = {found[j].id: set(rows[i]["groups"]) for i, j in pairs.items()}
        yield Read(one.name, one not in public, reading.articles, found, gold, relations)


def opposed(read: Read, kinds: frozenset[str]) -> frozenset[frozenset[str]]:
    """Pairs of groups in conflict of some kinds."""
    return frozenset(
        frozenset(groups)
        for conflict in read.relations["conflicts"]
        if conflict["kind"] in kinds
        for groups in [conflict["groups"], *conflict.get("or", [])]
        if len(groups) == 2
    )


def rows_of(read: Read) -> dict[str, list[Row]]:
    """Rows of every model from one set."""
    from recoupe import ingest
    from recoupe.corroboration.clashes import causes_named
    from recoupe.corroboration.conflicts import from_figures
    from recoupe.corroboration.denials import Tracer, is_denial, may_meet
    from recoupe.corroboration.figures import facets
    from recoupe.corroboration.ground import ground
    from recoupe.corroboration.origins import spokespersons, sums
    from recoupe.corroboration.paired import fields
    from recoupe.corroboration.series import figures
    from recoupe.corroboration.targets import Compared
    from recoupe.language import pack
    from recoupe.linking.authorities import who_is_who
    from recoupe.linking.candidates import candidates, weights
    from recoupe.linking.compare import Comparer
    from recoupe.linking.propositions import groups, read_features
    from recoupe.settings import DEFAULT

    french, gold = pack("fr"), read.gold
    cast = who_is_who(read.articles, read.claims, french.names)
    features = read_features(read.articles, read.claims, cast, french)
    telling = weights(features, DEFAULT.linking)
    comparer = Comparer(telling, DEFAULT.linking)
    out: dict[str, list[Row]] = {"Linking": [], "Targets": [], "REVISED": [], "DISPUTED": []}
    for left, right in candidates(features, telling, DEFAULT.linking):
        if left.id in gold and right.id in gold and comparer.refusal(left, right) is None:
            found = {one.name: one.value for one in comparer.compared(left, right)}
            out["Linking"].append(Row(found, bool(gold[left.id] & gold[right.id])))
    grouped = groups(read.articles, read.claims, cast, french, DEFAULT.linking)
    agencies = tuple(credit for article in read.articles for credit in ingest.credits(article))
    copies = ingest.copies(read.articles, DEFAULT)
    here = ground(read.articles, read.claims, grouped, cast, copies, agencies, french, DEFAULT)
    known = facets(here)
    here = here._replace(speaks_for={**here.speaks_for, **spokespersons(here, known)})
    compared = Compared(here, known)
    counts = from_figures(figures(here, known, sums(here, known)), compared)
    tracer = Tracer(compared, [clash.propositions for clash in counts], causes_named(here))
    denied = opposed(read, DENIALS)
    for claim in read.claims:
        if claim.id in gold and (is_denial(claim) or claim.stance == "unconfirmed"):
            for target, found in tracer.weighed(claim.id):
                if target in gold and all(may_meet(claim.id, place, here) for place in tracer.leads.places[target]):
                    met = any(frozenset((a, b)) in denied for a in gold[claim.id] for b in gold[target])
                    out["Targets"].append(Row(found, met))
    rival = opposed(read, RIVALS)
    revised = {frozenset((update["from"], update["to"])) for update in read.relations["updates"]}
    for one, other in combinations([c for c in here.order if c in known and c in gold], 2):
        if known[one].quantity.figures()[-1] != known[other].quantity.figures()[-1]:
            found = fields(one, other, compared)
            pairs = [frozenset((a, b)) for a in gold[one] for b in gold[other]]
            out["REVISED"].append(Row(found, any(pair in revised for pair in pairs)))
            out["DISPUTED"].append(Row(found, any(pair in rival for pair in pairs)))
    return out


def average_precision(chances: Sequence[float], right: Sequence[bool]) -> float:
    """Mean precision at each right pair, best first."""
    hits, total = 0, 0.0
    for place, index in enumerate(sorted(range(len(chances)), key=lambda i: -chances[i]), 1):
        if right[index]:
            hits += 1
            total += hits / place
    return total / hits if hits else 0.0


def write(model: str, weights: dict[str, float]) -> None:
    """Puts weights into settings.py: defaults of a class, or arguments of a constant."""
    text = SETTINGS.read_text(encoding="utf-8")
    start = text.index(f"class {model}(NamedTuple)" if model[1].islower() else f"{model} = FigurePair(")
    end = text.index("\nclass " if model[1].islower() else "\n)\n", start + 5)
    block = text[start:end]
    for name, value in weights.items():
        pattern = rf"(    {name}: float = )-?[\d.]+" if model[1].islower() else rf"(    {name}=)-?[\d.]+"
        block, changed = re.subn(pattern, rf"\g<1>{value}", block)
        if not changed:
            raise SystemExit(f"settings.py, {model}: no weight named {name!r}. Add it there first.")
    SETTINGS.write_text(text[:start] + block + text[end:], encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the weights into settings.py")
    chosen = parser.parse_args()
    try:
        from sklearn.linear_model import LogisticRegression
    except ImportError:
        raise SystemExit("scikit-learn is missing: pip install scikit-learn, then run this again.") from None
    read = [(one.name, one.private, rows_of(one)) for one in sets()]
    for model in ("Linking", "Targets", "REVISED", "DISPUTED"):
        names = sorted({name for *_, rows in read for row in rows[model] for name in row.fields} - BY_HAND[model])

        def fitted(without: str, model: str = model, names: Sequence[str] = names) -> Any:
            some = [(row, private) for name, private, rows in read if name != without for row in rows[model]]
            return LogisticRegression(C=STRENGTH[model], max_iter=5_000).fit(
                [[row.fields.get(name, 0.0) for name in names] for row, _ in some],
                [row.right for row, _ in some],
                sample_weight=[PRIVATE_WEIGHT[model] if private else 1.0 for _, private in some],
            )

        print(f"{model}: average precision on a set that the fit has not seen")
        for left_out in sorted({name for name, *_ in read}):
            rows = [row for name, _, found in read if name == left_out for row in found[model]]
            if any(row.right for row in rows):
                chances = fitted(left_out).predict_proba(
                    [[row.fields.get(name, 0.0) for name in names] for row in rows]
                )[:, 1]
                precision = average_precision(list(chances), [row.right for row in rows])
                print(f"  {left_out:10s} {precision:.3f}  ({sum(row.right for row in rows)} of {len(rows)} pairs)")
        whole = fitted("")
        weights = {name: round(float(value), 2) for name, value in zip(names, whole.coef_[0], strict=True)}
        weights["bias"] = round(float(whole.intercept_[0]), 2)
        if chosen.write:
            write(model, weights)
        else:
            print("  " + ", ".join(f"{name} {value:+.2f}" for name, value in sorted(weights.items())))


if __name__ == "__main__":
    main()
