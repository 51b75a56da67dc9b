"""The gate on a tiny invented set, with a fake in the place of the program."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import gate
import marked
from marked import Answer, Marked, NoAnswerError

TEXT = "Le préfet a compté 12 blessés. La mairie annonce 3 morts."


def row(cid: str, start: int, end: int, source: str, value: int, group: str) -> dict[str, Any]:
    return {
        "document": "01.txt",
        "cid": cid,
        "start": start,
        "end": end,
        "anchor": [start + 3, end - 1],
        "gist": "",
        "source": source,
        "source_match": [source],
        "chain": [],
        "via_match": [],
        "certainty": "attributed",
        "quantity": {"value": value, "low": value, "high": value, "unit": "", "approx": "exact"},
        "groups": [group],
    }


ROWS = [row("c1", 0, 30, "préfet", 12, "hurt"), row("c2", 31, 58, "mairie", 3, "dead")]


def write_set(folder: Path, name: str) -> Marked:
    """A marked set of one article and two claims."""
    (folder / name).mkdir(parents=True)
    (folder / name / "01.txt").write_text(TEXT, encoding="utf-8")
    (folder / f"{name}.jsonl").write_text("".join(json.dumps(r) + "\n" for r in ROWS), encoding="utf-8")
    groups = [
        {"id": g, "proposition": g, "claims": [c], "articles": 1, "origins": 1, "origin_names": [g]}
        for g, c in (("hurt", "c1"), ("dead", "c2"))
    ]
    relations = {"groups": groups, "conflicts": [], "updates": [], "not_conflicts": []}
    (folder / f"{name}.relations.json").write_text(json.dumps(relations), encoding="utf-8")
    return marked.sets_in(folder)[0]


def answer(right: int) -> Callable[[Marked], Answer]:
    """A program that names the right source of so many of the two claims."""

    def ask(_: Marked) -> Answer:
        claims = [
            {
                "id": r["cid"],
                "document": r["document"],
                "start": r["anchor"][0],
                "end": r["anchor"][1],
                "source": {"name": r["source"] if i < right else "quelqu’un", "mention": ""},
                "via": [],
                "certainty": r["certainty"],
                "quantities": [r["quantity"]],
            }
            for i, r in enumerate(ROWS)
        ]
        propositions = [
            {"id": c["id"], "statement": "", "claims": [c["id"]], "origins": [], "articles": 1} for c in claims
        ]
        return Answer(claims, {"claims": claims, "propositions": propositions, "conflicts": [], "updates": []})

    return ask


@dataclass
class Desk:
    """A gate with its own set and floors."""

    folder: Path
    public: list[Marked] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.public = [write_set(self.folder / "gold", "harbour")]

    @property
    def floors_file(self) -> Path:
        return self.folder / "floors.json"

    def floors(self) -> dict[str, Any]:
        return dict(json.loads(self.floors_file.read_text(encoding="utf-8")))

    def run(self, right: int, private: list[Marked] | None = None, **options: Any) -> int:
        return gate.run(self.public, private or [], answer(right), self.floors_file, **options)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_run_at_its_floors_passes(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run(2, update=True) == 0
    assert desk.floors()["public"]["claims"]["source"] == 1.0
    assert desk.run(2) == 0
    assert "all floors hold" in capsys.readouterr().out


def test_one_claim_less_fails_and_names_the_figure(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.run(2, update=True)
    assert desk.run(1) == 1
    assert "claims source is 0.5000, below its floor 1.0000" in capsys.readouterr().out


def test_an_update_raises_floors(desk: Desk) -> None:
    desk.run(1, update=True)
    assert desk.floors()["public"]["claims"]["source"] == 0.5
    assert desk.run(2, update=True) == 0
    assert desk.floors()["public"]["claims"]["source"] == 1.0


def test_an_update_does_not_lower_a_floor_and_says_so(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.run(2, update=True)
    assert desk.run(1, update=True) == 1
    assert desk.floors()["public"]["claims"]["source"] == 1.0
    assert "below its floor" in capsys.readouterr().out


def test_lowering_needs_its_own_word(desk: Desk) -> None:
    desk.run(2, update=True)
    assert desk.run(1, update=True, allow_lower=True) == 0
    assert desk.floors()["public"]["claims"]["source"] == 0.5


@pytest.mark.parametrize("figure", sorted(gate.LOWER_IS_BETTER))
def test_errors_counted_have_a_ceiling(figure: str) -> None:
    assert gate.better(figure, 0.1, 0.2)
    assert gate.worse(figure, 0.3, 0.2)
    assert not gate.worse(figure, 0.2, 0.2)


def test_changed_marks_are_noticed(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.run(2, update=True)
    marks = desk.public[0].claims
    marks.write_text(marks.read_text(encoding="utf-8").replace('"gist": ""', '"gist": "changed"'), encoding="utf-8")
    assert desk.run(2) == 1
    assert "harbour: changed since the floors were set" in capsys.readouterr().out
    assert desk.run(2, update=True) == 0
    assert desk.run(2) == 0


def test_changed_texts_are_noticed(desk: Desk) -> None:
    desk.run(2, update=True)
    desk.public[0].texts[0].write_text(TEXT + " ", encoding="utf-8")
    assert desk.run(2) == 1


def test_a_figure_that_is_no_longer_measured_fails(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.run(2, update=True)
    floors = desk.floors()
    floors["public"]["claims"]["via"] = 0.5
    desk.floors_file.write_text(json.dumps(floors), encoding="utf-8")
    assert desk.run(2) == 1
    assert "claims via has a floor and is no longer measured" in capsys.readouterr().out


def test_absent_private_sets_are_said_to_be_skipped(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run(2) == 0
    assert "group 'all' was skipped" in capsys.readouterr().out


def test_absent_private_sets_fail_where_all_are_required(desk: Desk) -> None:
    assert desk.run(2, require_all=True) == 1


def test_private_sets_are_pooled_and_their_absence_keeps_their_floors(desk: Desk) -> None:
    private = [write_set(desk.folder / "elsewhere", "rail")]
    assert desk.run(2, private, update=True, require_all=True) == 0
    floors = desk.floors()
    assert sorted(floors["all"]["sets"]) == ["harbour", "rail"]
    assert desk.run(2, update=True) == 0
    assert desk.floors()["all"] == floors["all"]


def test_a_held_out_set_is_shown_apart_and_has_no_floor(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    name = min(marked.HELD_OUT)
    desk.public.append(write_set(desk.folder / "other", name))
    assert desk.run(2, update=True) == 0
    assert list(desk.floors()["public"]["sets"]) == ["harbour"]
    assert gate.HELD_OUT not in desk.floors()
    assert f"held out: {name}" in capsys.readouterr().out
    assert desk.run(2) == 0


def test_a_set_that_is_public_anyway_is_not_counted_twice(desk: Desk) -> None:
    write_set(desk.folder / "elsewhere", "rail")
    write_set(desk.folder / "elsewhere", "harbour")
    names = [m.name for m in marked.private_sets(desk.folder / "elsewhere", desk.public)]
    assert names == ["rail"]


def test_the_environment_names_the_private_folder(tmp_path: Path) -> None:
    beside, named = tmp_path / "shared" / "gold", tmp_path / "named"
    assert marked.private_folder({}, tmp_path / "checkout") is None
    beside.mkdir(parents=True)
    named.mkdir()
    assert marked.private_folder({}, tmp_path / "checkout") == beside
    assert marked.private_folder({marked.ENVIRONMENT: str(named)}, tmp_path / "checkout") == named
    assert marked.private_folder({marked.ENVIRONMENT: str(tmp_path / "none")}, tmp_path / "checkout") is None


def test_texts_one_folder_up_are_found_and_staged_with_their_details(tmp_path: Path) -> None:
    write_set(tmp_path / "gold", "rail")
    (tmp_path / "rail").mkdir()
    (tmp_path / "gold" / "rail" / "01.txt").rename(tmp_path / "rail" / "01.txt")
    (tmp_path / "gold" / "rail" / "articles.jsonl").write_text('{"document": "01.txt"}\n', encoding="utf-8")
    (found,) = marked.sets_in(tmp_path / "gold")
    (tmp_path / "scratch").mkdir()
    folder = marked.staged(found, tmp_path / "scratch")
    assert sorted(path.name for path in folder.iterdir()) == ["01.txt", "articles.jsonl"]


def test_a_program_without_an_answer_is_neither_good_nor_bad(desk: Desk) -> None:
    def silent(_: Marked) -> Answer:
        raise NoAnswerError("recoupe claims ended with 2")

    assert gate.run(desk.public, [], silent, desk.floors_file) == 2


def test_the_page_holds_the_table_between_its_marks(desk: Desk) -> None:
    page = desk.folder / "page.md"
    page.write_text(
        "Before\n<!-- figures: written by make figures -->\nold\n<!-- end of figures -->\nAfter\n", encoding="utf-8"
    )
    desk.run(2, [write_set(desk.folder / "elsewhere", "rail")], page=page)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("Before\n")
    assert text.endswith("After\n")
    assert "old" not in text
    assert "| claims: found | 1.000 [0.342, 1.000] 2/2 | 1.000 [0.510, 1.000] 4/4 | 1.000 | 1.000 |" in text


def test_the_page_is_left_alone_where_sets_are_absent(desk: Desk) -> None:
    page = desk.folder / "page.md"
    page.write_text("as it is", encoding="utf-8")
    assert desk.run(2, page=page) == 0
    assert page.read_text(encoding="utf-8") == "as it is"


def test_the_sets_in_the_repository_are_complete() -> None:
    public = {each.name: each for each in marked.sets_in(marked.PUBLIC)}
    assert len(public["valmer"].texts) == 10
    for each in public.values():
        documents = {row["document"] for row in marked.score_claims.read(each.claims)}
        assert documents <= {path.name for path in each.texts}
        assert each.details is not None
