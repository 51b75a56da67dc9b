"""Two sentences held against each other field by field, and the score on a file of pairs (all sentences ours)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import daccord
from daccord import Decision, Pair
from recoupe import api
from recoupe.corroboration.figures import facets
from recoupe.corroboration.ground import ground
from recoupe.corroboration.typed import Comparison, compare_articles
from recoupe.language import pack
from recoupe.model.authority import WhoIsWho
from recoupe.model.text import Article
from recoupe.settings import DEFAULT

EXCLUDED = [
    ("La digue de Merval a cédé lundi.", "La digue de Merval n'a pas cédé lundi.", "denial"),
    ("Le maire a vendu le terrain du stade.", "Il est faux que le maire ait vendu le terrain du stade.", "denial"),
    ("Le pont de Garve a été rouvert aux camions.", "Le pont de Garve n'a jamais été rouvert aux camions.", "denial"),
    ("L'éboulement de Garve a fait 12 morts.", "L'éboulement de Garve a fait 15 morts.", "number"),
    ("L'éboulement de Garve a fait au moins 40 morts.", "L'éboulement de Garve a fait huit morts.", "magnitude"),
    ("La société a licencié 30 % du personnel.", "La société a licencié 12 % du personnel.", "number"),
    ("Le barrage a cédé le 3 mars 2031.", "Le barrage a cédé le 5 mars 2031.", "date"),
    ("Le tribunal a jugé le comptable Hervé Lanvin.", "Le tribunal a jugé le comptable Hervé Dorsel.", "name"),
    ("Le convoi de blé a quitté le port de Marseille.", "Le convoi de blé a quitté le port de Bordeaux.", "place"),
]

LEFT_OPEN = [
    # another matter
    ("La digue de Merval a cédé lundi.", "Le stade de Corbe n'a pas ouvert ce matin."),
    # other things counted
    ("L'éboulement de Garve a fait 12 morts.", "L'éboulement de Garve a fait 15 blessés."),
    # bounds leave room for one value
    ("L'éboulement de Garve a fait plus de 10 morts.", "L'éboulement de Garve a fait 12 morts."),
    ("Environ 200 maisons ont brûlé à Loun.", "À Loun, 207 maisons ont brûlé."),
    # a figure in common: the other is a detail
    ("La crue a isolé 40 foyers et fait deux morts.", "La crue a isolé 40 foyers."),
    # both deny
    ("La digue de Merval n'a pas cédé.", "La digue de Merval n'a jamais cédé."),
    # nearly the same words, and nothing that a field tells
    ("Le vaccin a amélioré la santé des bergers.", "Le vaccin a ruiné la santé des bergers."),
    # one date within the other
    ("Le barrage a cédé en mars 2031.", "Le barrage a cédé le 5 mars 2031."),
]


def compared(left: str, right: str) -> Comparison | None:
    articles = [
        Article(f"{name}.txt", f"{text}\n", outlet=f"Journal {name}", id=name)
        for name, text in (("A", left), ("B", right))
    ]
    here = ground(articles, api.claims(articles), (), WhoIsWho((), {}, {}), (), (), pack("fr"), DEFAULT)
    return compare_articles("A", "B", facets(here), here)


@pytest.mark.parametrize(("left", "right", "kind"), EXCLUDED)
def test_fields_that_exclude_each_other(left: str, right: str, kind: str) -> None:
    for one, other in ((left, right), (right, left)):
        found = compared(one, other)
        assert found is not None
        assert found.kind == kind
        assert found.reason.rule == f"typed.{kind}"
        assert 0 < found.likeness <= 1


@pytest.mark.parametrize(("left", "right"), LEFT_OPEN)
def test_what_no_field_tells_is_left_open(left: str, right: str) -> None:
    for one, other in ((left, right), (right, left)):
        found = compared(one, other)
        assert found is not None
        assert found.kind is None


def test_a_sentence_without_a_claim_gives_nothing() -> None:
    assert compared("Bonjour.", "La digue de Merval a cédé lundi.") is None


# --- the score on a file of pairs -------------------------------------------------------------------------------------

HEAD = "id\tpremise\thypothesis\tlabel\tlabel_text\turl\tgenre\n"
ROWS = (
    'a1\tLa digue de Merval a cédé lundi.\t" La digue de Merval n\'a pas cédé lundi. "\t1\tcontradiction\tu1\tx\n'
    "a2\tLa digue de Merval a cédé lundi.\tLe stade de Corbe a ouvert.\t0\tcompatibles\tu2\tx\n"
    "a3\tLa crue a fait 12 morts à Loun.\tLa crue a fait 15 morts à Loun.\t0\tcompatibles\tu3\tx\n"
)


def test_pairs_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / daccord.FILE
    path.write_text(HEAD + ROWS, encoding="utf-8")
    found = daccord.pairs(path)
    assert [one.contradiction for one in found] == [True, False, False]
    assert found[0].right == "La digue de Merval n'a pas cédé lundi."
    path.write_text("a\tb\nc\td\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="columns"):
        daccord.pairs(path)


@pytest.mark.parametrize(
    ("left", "right", "contradiction"),
    [
        ("Il pleut.", "Il ne pleut pas.", True),
        ("Il n'a pas plu.", "Il ne pleut pas.", False),
        ("12 000 morts", "15 000 morts", True),
        ("12 000 morts", "12.000 morts en 2031", False),
        ("12 morts", "des morts", False),
    ],
)
def test_the_two_line_rule(left: str, right: str, contradiction: bool) -> None:
    pair = Pair(left, right, True, "u")
    assert daccord.by_two_lines(pair).contradiction is contradiction
    assert daccord.by_two_lines_alone(pair).contradiction is (True if contradiction else None)


def test_the_score_counts_apart_what_is_left_open() -> None:
    some = [Pair("a", "b", marked, "u") for marked in (True, True, False, False)]
    decisions = [Decision(True, "denial"), Decision(None, "undecided"), Decision(True, "number"), Decision(None, "x")]
    found = daccord.score(some, decisions)
    assert (found["decided"]["hits"], found["decided"]["total"]) == (2, 4)
    assert (found["right"]["hits"], found["right"]["total"]) == (1, 2)
    assert (found["all"]["hits"], found["all"]["total"]) == (2, 4)
    assert found["kinds"]["number"]["hits"] == 0
    assert found["kinds"]["denial"]["low"] < 1


def test_the_benchmark_writes_its_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / daccord.FILE).write_text(HEAD + ROWS, encoding="utf-8")
    page = tmp_path / "page.md"
    page.write_text("<!-- DACCORD: written by benchmarks/daccord.py -->\n<!-- end of DACCORD -->\n", encoding="utf-8")
    arguments = ["--data", str(tmp_path), "--json", str(tmp_path / "all.json"), "--page", str(page)]
    daccord.main(arguments)
    kept = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert (kept["typed"]["decided"]["hits"], kept["typed"]["right"]["hits"]) == (2, 1)
    assert (kept["two-line rule"]["right"]["hits"], kept["two-line rule"]["right"]["total"]) == (2, 3)
    assert kept["typed, read"]["decided"]["total"] + kept["typed, unread"]["decided"]["total"] == 3
    assert "| denial | 1.000" in page.read_text(encoding="utf-8")
    assert "two-line rule" in capsys.readouterr().out
