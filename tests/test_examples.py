"""What the example dossier must yield, through the command a reader would type.

`examples/morlan.expected.json` holds the expectations. Case is ignored in all words; `’` counts as `'`.

claim           a claim of `document` whose sentence holds `words`; one of those has a source whose name or mention
                holds one of `source`, a relay that holds one of `via`, that `certainty`, that `figure` with that
                `approx` (each where given)
origins         one proposition with that `figure` and one of `words` takes in all `documents` and rests on so many
                `origins`
conflict        a conflict of that kind whose claims stand in all `documents`, hold one of `about`, state all `figures`
no conflict     no conflict of numbers between claims that state these `figures`
update          an update leads from a proposition with the figure `from` to one with `to`
same authority  one authority goes by names that hold each of `names`
"""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[1] / "examples" / "morlan"
EXPECTED = json.loads((FOLDER.with_name("morlan.expected.json")).read_text(encoding="utf-8"))["expectations"]

KNOWN_GAPS: dict[str, str] = {
    "sensors are a source": "a plural subject far from its verb (racontent) after an inserted relative clause",
    "nothing found is a denial of its finder": "« Il n'a trouvé » does not reach the subject of the sentence before",
    "sixty in three papers rest on the border police alone": "three counted nouns (personnes, clandestins, migrants)",
    "sixty stated here, not confirmed there": "« la présence de soixante personnes » shares its figure alone",
    "one outlet puts the place in the wrong country": "invented countries are in no gazetteer, only in the texts",
    "the dead of one side and of the other, in the end": "« 31 pour l'autre » does not say for whom it counts",
}
"""Expectations that fail today, each with its reason. Strict: one that is met must leave this table."""

Row = dict[str, Any]


@functools.cache
def brief() -> Row:
    program = Path(sys.executable).with_name("recoupe")
    done = subprocess.run(
        [program, "brief", FOLDER, "--format", "json"], capture_output=True, encoding="utf-8", check=True
    )
    return dict(json.loads(done.stdout))


@functools.cache
def text_of(document: str) -> str:
    """The article without its head."""
    return (FOLDER / document).read_text(encoding="utf-8").split("\n\n", 1)[1]


def plain(text: str) -> str:
    return text.replace("’", "'").casefold()


def holds(text: str | None, words: Iterable[str]) -> bool:
    """Whether a text holds one of the words."""
    return any(plain(word) in plain(text or "") for word in words)


def sentence_of(claim: Row) -> str:
    start, end = claim["sentence"]
    return text_of(claim["document"])[start:end]


def states(quantities: Iterable[Row], figure: float) -> bool:
    return any(figure in (q["value"], q["low"], q["high"]) for q in quantities)


def named(voice: Row | None, words: Iterable[str]) -> bool:
    return voice is not None and (holds(voice["name"], words) or holds(voice["mention"], words))


def claims_of(identifiers: Iterable[str]) -> list[Row]:
    by_id = {claim["id"]: claim for claim in brief()["claims"]}
    return [by_id[identifier] for identifier in identifiers]


def propositions_with(figure: float) -> list[Row]:
    return [p for p in brief()["propositions"] if any(states(c["quantities"], figure) for c in claims_of(p["claims"]))]


def claim(e: Row) -> None:
    rows = [c for c in brief()["claims"] if c["document"] == e["document"] and holds(sentence_of(c), [e["words"]])]
    assert rows, f"no claim in the sentence with {e['words']!r}"
    wanted: list[Callable[[Row], bool]] = []
    if "source" in e:
        wanted.append(lambda c: named(c["source"], e["source"]))
    if "via" in e:
        wanted.append(lambda c: any(named(v, e["via"]) for v in c["via"]))
    if "certainty" in e:
        wanted.append(lambda c: c["certainty"] == e["certainty"])
    if "figure" in e:
        wanted.append(
            lambda c: any(states([q], e["figure"]) and e.get("approx") in (None, q["approx"]) for q in c["quantities"])
        )
    seen = [
        (
            c["text"],
            (c["source"] or {}).get("mention"),
            c["certainty"],
            [(q["value"], q["approx"]) for q in c["quantities"]],
        )
        for c in rows
    ]
    assert any(all(right(c) for right in wanted) for c in rows), seen


def origins(e: Row) -> None:
    seen = []
    for proposition in propositions_with(e["figure"]):
        members = claims_of(proposition["claims"])
        documents = sorted({c["document"] for c in members})
        if any(holds(sentence_of(c), e["words"]) for c in members):
            seen.append((documents, [o["name"] for o in proposition["origins"]], proposition["origins_range"]))
    assert any(set(e["documents"]) <= set(documents) and len(found) == e["origins"] for documents, found, _ in seen), (
        seen
    )


def conflict(e: Row) -> None:
    seen = []
    for found in brief()["conflicts"]:
        members = claims_of(found["claims"])
        seen.append((found["kind"], found["why"]))
        if (
            found["kind"] == e["conflict"]
            and set(e.get("documents", ())) <= {c["document"] for c in members}
            and all(any(states(c["quantities"], figure) for c in members) for figure in e.get("figures", ()))
            and ("about" not in e or any(holds(sentence_of(c), e["about"]) for c in members))
        ):
            return
    raise AssertionError(seen)


def no_conflict(e: Row) -> None:
    for found in brief()["conflicts"]:
        if found["kind"] in ("number", "magnitude"):
            members = claims_of(found["claims"])
            assert not all(any(states(c["quantities"], f) for c in members) for f in e["figures"]), found["why"]


def update(e: Row) -> None:
    earlier = {p["id"] for p in propositions_with(e["from"])}
    later = {p["id"] for p in propositions_with(e["to"])}
    assert any(u["from"] in earlier and u["to"] in later for u in brief()["updates"]), [
        u["why"] for u in brief()["updates"]
    ]


def same_authority(e: Row) -> None:
    seen = [(a["name"], *a["names"]) for a in brief()["authorities"]]
    assert any(all(any(holds(name, [wanted]) for name in names) for wanted in e["names"]) for names in seen), seen


CHECKS: dict[str, Callable[[Row], None]] = {
    "claim": claim,
    "origins": origins,
    "conflict": conflict,
    "no conflict": no_conflict,
    "update": update,
    "same authority": same_authority,
}


def cases() -> list[Any]:
    def marks(identifier: str) -> list[pytest.MarkDecorator]:
        return [pytest.mark.xfail(strict=True, reason=KNOWN_GAPS[identifier])] if identifier in KNOWN_GAPS else []

    return [pytest.param(e, id=e["id"], marks=marks(e["id"])) for e in EXPECTED]


@pytest.mark.parametrize("expectation", cases())
def test_the_example_dossier_yields(expectation: Row) -> None:
    CHECKS[expectation["kind"]](expectation)


def test_every_known_gap_is_an_expectation() -> None:
    assert set(KNOWN_GAPS) <= {e["id"] for e in EXPECTED}
    assert len({e["id"] for e in EXPECTED}) == len(EXPECTED)


def test_every_claim_is_a_slice_of_its_article() -> None:
    rows = brief()["claims"]
    assert {row["document"] for row in rows} == {path.name for path in FOLDER.glob("*.txt")}
    for row in rows:
        assert text_of(row["document"])[row["start"] : row["end"]] == row["text"]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: str(path.name))
def test_every_article_has_a_head_and_the_length_of_a_short_one(path: Path) -> None:
    head, body = path.read_text(encoding="utf-8").split("\n\n", 1)
    assert [line.split(":")[0] for line in head.splitlines()] == ["outlet", "date", "title", "url"]
    assert ".example/" in head
    assert 90 <= len(body.split()) <= 190
