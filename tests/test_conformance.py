"""The conformance suite is well formed, the program reads it, and its right answers do not become fewer."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from conformance import floor, others, ours, page, suite
from conformance.judge import Found, Said, on_statement
from conformance.others import Corroborate, Isnad, Sourced
from conformance.suite import Check, Statement, SuiteError
from rivals import tools
from rivals.tables import NotRun

DOSSIERS = suite.dossiers()
LEAST = 48
"""Dossiers the suite promises at least."""


@pytest.fixture(scope="module")
def answers() -> Mapping[str, Said]:
    return ours.Recoupe().answers(DOSSIERS)


def test_every_dossier_is_one_principle_with_something_to_check() -> None:
    assert len(DOSSIERS) >= LEAST
    assert len({each.principle for each in DOSSIERS}) == len(DOSSIERS)
    for each in DOSSIERS:
        assert each.checks, each.name
        assert 2 <= len(each.articles) <= 6, each.name
        assert each.why.endswith("."), each.name


def test_every_kind_of_check_occurs() -> None:
    assert {check.kind for each in DOSSIERS for check in each.checks} == set(suite.KINDS)


@pytest.mark.parametrize("dossier", DOSSIERS, ids=lambda each: each.name)
def test_the_program_reads_all_articles(dossier: suite.Dossier) -> None:
    reading = ours.read(dossier)
    refused = [one for one in reading.refusals if one.kind != "duplicate"]
    assert not refused
    assert len(reading.articles) + len(reading.refusals) == len(dossier.articles)
    by_number = {int(Path(article.document).stem): article for article in reading.articles}
    for article in dossier.articles:
        if read := by_number.get(article.number):
            assert read.outlet == article.outlet
            assert read.text.strip() == article.text.strip()
            assert (read.published is None) == (article.date is None)
            assert not read.notes


def test_right_answers_do_not_become_fewer(answers: Mapping[str, Said]) -> None:
    assert set(answers) == {check.id for each in DOSSIERS for check in each.checks}
    assert not floor.fallen(answers)


def test_a_fall_names_what_changed(tmp_path: Path) -> None:
    before = {"a/origins 1": Said("right"), "b/apart 1": Said("right"), "c/apart 1": Said("wrong", "one statement")}
    floor.write(before, tmp_path / "floor.json")
    assert json.loads((tmp_path / "floor.json").read_text(encoding="utf-8"))["right"] == 2
    assert not floor.fallen(before, tmp_path / "floor.json")
    after = before | {"a/origins 1": Said("wrong", "2 on 5 of 5 articles")}
    told = floor.fallen(after, tmp_path / "floor.json")
    assert "lost: a/origins 1: 2 on 5 of 5 articles" in told
    assert "b/apart 1" not in told


# --- the form of a dossier --------------------------------------------------------------------------------------------

ARTICLES = "outlet: Le Phare\ndate: 2034-01-01\n\nLe pont a cédé, selon la mairie.\n-----\noutlet: Éco\n\nIl pleut.\n"


def dossier_of(folder: Path, wanted: str, articles: str = ARTICLES) -> suite.Dossier:
    (folder / "un.txt").write_text(articles, encoding="utf-8")
    (folder / "un.toml").write_text('principle = "p"\nwhy = "w."\n' + wanted, encoding="utf-8")
    return suite.dossiers(folder)[0]


def test_a_dossier_is_read_with_its_checks(tmp_path: Path) -> None:
    wanted = """
        no_updates = true
        [[origins]]
        about = "Le pont a cédé"
        words = ["pont", "cede|tombe"]
        articles = [1]
        count = [1, 1]
        sides = 1
    """
    dossier = dossier_of(tmp_path, wanted)
    assert [check.id for check in dossier.checks] == ["un/origins 1", "un/sides 1", "un/no update 1"]
    assert [article.date for article in dossier.articles] == ["2034-01-01", None]
    assert dossier.checks[0].left == Statement(("pont", "cede|tombe"), (1,))
    assert dossier.checks[0].expected == ((1, 1),)


@pytest.mark.parametrize(
    "wanted",
    [
        '[[conflict]]\nkind = ["quarrel"]\nleft = { words = ["pont"] }\nright = { words = ["pleut"] }',
        '[[merged]]\nleft = { article = 2, words = ["pont"] }\nright = { words = ["pleut"] }',
        '[[merged]]\nleft = { article = 3, words = ["pont"] }\nright = { words = ["pleut"] }',
        '[[apart]]\nleft = { words = ["navire"] }\nright = { words = ["pleut"] }',
        '[[apart]]\nleft = { words = ["pont"] }',
        '[[origins]]\nabout = "a"\nwords = ["pont"]\narticles = [1]\ncount = [2, 1]',
        '[[origins]]\nabout = "a"\nwords = ["pont"]\narticles = [1]\nstatus = ["sure"]',
        '[[origin]]\nabout = "a"',
        "no_conflicts = [",
    ],
)
def test_a_dossier_that_is_not_well_formed_is_refused(wanted: str, tmp_path: Path) -> None:
    with pytest.raises(SuiteError):
        dossier_of(tmp_path, wanted)


@pytest.mark.parametrize("articles", ["Le pont a cédé.\n", "outlet: A\nmood: sad\n\nTexte.\n", "outlet: A\n\n\n"])
def test_articles_without_a_head_are_refused(articles: str) -> None:
    with pytest.raises(SuiteError):
        suite.articles_of(articles, "un")


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Quelque 12 000 soldats", ["12000", "soldat"], True),
        ("Quelque 12.000 soldats", ["12000|douze mille"], True),
        ("DOUZE MILLE hommes", ["12000|douze mille"], True),
        ("112 000 soldats", ["12000"], False),
        ("120 soldats", ["12"], False),
        ("l’été", ["L'ETE"], True),
        ("des soldats", ["dats"], False),
    ],
)
def test_words_of_a_statement(text: str, words: list[str], found: bool) -> None:
    assert suite.has_words(text, words) is found


# --- judging ----------------------------------------------------------------------------------------------------------


def check(kind: suite.Kind, expected: Any, articles: tuple[int, ...] = (1, 2, 3, 4, 5)) -> Check:
    return Check("un/x 1", kind, "Le pont a cédé", Statement(("pont",), articles), None, (), expected)


def test_origins_are_right_as_a_whole_range_and_on_most_articles() -> None:
    wanted = check("origins", ((1, 2), (1, 1)))
    assert on_statement(wanted, Found(3, (1, 2))).verdict == "right"
    assert on_statement(wanted, Found(5, (1, 1))).verdict == "right"
    assert on_statement(wanted, Found(5, (2, 2))) == Said("wrong", "2 on 5 of 5 articles")
    assert on_statement(wanted, Found(2, (1, 1))).verdict == "wrong"
    assert on_statement(wanted, None).verdict == "wrong"
    assert on_statement(wanted, Found(5, None)).verdict == "none"


def test_what_a_tool_has_no_word_for_is_no_answer() -> None:
    found = Found(5, (1, 1))
    for kind, expected in (("status", ("contested",)), ("sides", 1), ("flag", ("groupe",))):
        assert on_statement(check(kind, expected), found).verdict == "none"  # type: ignore[arg-type]
    assert (
        on_statement(check("flag", ("groupe",)), Found(5, (1, 1), notes="Tous deux du Groupe Aubier")).verdict
        == "right"
    )


def test_answers_of_corroborate() -> None:
    one = {"n_independent_sources": 2, "corroboration": "CONFIRMED", "sources": [{"echoed_by_n_domains": 3}] * 2}
    assert Corroborate.said(check("origins", ((1, 1),)), one) == Said("wrong", "2 on 5 of 5 articles")
    assert Corroborate.said(check("status", ("corroborated",)), one).verdict == "right"
    nothing = {"n_independent_sources": 0, "corroboration": "UNCORROBORATED", "sources": []}
    assert Corroborate.said(check("origins", ((1, 1),)), nothing).verdict == "none"


def test_answers_of_sourced() -> None:
    case = {"claims": [{"id": "1", "origin": "A"}, {"id": "2", "origin": "B"}, {"id": "3", "origin": "C"}]}
    verdicts: list[dict[str, Any] | None] = [
        {"corroboration": 1, "corroboratingSources": [], "signal": None},
        {"corroboration": 2, "corroboratingSources": ["A"], "signal": "developing"},
        None,
    ]
    alone, told = (Sourced(Path(), "", told) for told in (False, True))
    assert alone.said(check("origins", ((2, 2),), (1, 2, 3)), case, verdicts).verdict == "right"
    assert alone.said(check("origins", ((2, 2),), (1, 3)), case, verdicts) == Said("wrong", "1 on 1 of 2 articles")
    assert told.said(check("origins", ((1, 1),), (1, 2, 3)), case, verdicts) == Said("wrong", "2 on 3 of 3 articles")
    assert alone.said(check("origins", ((1, 1),), (3,)), case, verdicts).verdict == "none"


def test_answers_of_isnad() -> None:
    wanted = check("origins", ((1, 1),))
    assert Isnad.said(wanted, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]).verdict == "right"
    assert Isnad.said(wanted, [[1, 0, 0.5], [0, 1, 0], [0.5, 0, 1]]).verdict == "right"
    assert Isnad.said(wanted, [[1, 0.5], [0.5, 1]]).verdict == "none"
    assert Isnad.said(wanted, [[1, 0.9], [0.9, 1]]) == Said("wrong", "2 on 5 of 5 articles")


def test_a_tool_with_a_clock_is_asked_an_hour_after_the_last_article(tmp_path: Path) -> None:
    articles = suite.articles_of(
        "outlet: A\ndate: 2034-01-01T23:30:00+01:00\n\nUn.\n-----\noutlet: B\ndate: 2034-01-01\n\nDeux.\n", "un"
    )
    assert [others.stamp(others.moment(one)) for one in articles] == [
        "2034-01-01T22:30:00.000Z",
        "2034-01-01T12:00:00.000Z",
    ]
    dossier = suite.Dossier("un", "p", "w.", articles, ())
    assert others.stamp(others.now(dossier)) == "2034-01-01T23:30:00.000Z"
    about_one = check("origins", ((1, 1),), (2,))
    assert [one.outlet for one in others.relevant(dossier, about_one)] == ["B"]


FAKES = {
    "corroborate": (
        "src/engine.js",
        'import { searchAll } from "./sources.js"; import { one } from "./text.js";\n'
        "export const assess = (claim, articles) => ({\n"
        '  n_independent_sources: articles.length * one, corroboration: "CONFIRMED",\n'
        "  sources: articles.map(() => ({ echoed_by_n_domains: 1 })) });\n",
    ),
    "sourced": (
        "apps/run/api/_core.mjs",
        "export const SEED_INDEPENDENCE_MAP = {}; export const createMemoryStore = () => ({});\n"
        "export const assess = async (claims, options) => claims.map((claim) => ({\n"
        "  corroboration: options.clusters ? options.clusters[claim.id].length : 1,\n"
        "  corroboratingSources: [], signal: null }));\n",
    ),
}
"""Stand-ins of ours for the other tools' files: they show how the workers ask, not what the tools answer."""


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not on this machine")
def test_the_workers_in_javascript_ask_and_answer(tmp_path: Path) -> None:
    for path, text in [*FAKES.values(), ("src/text.js", "export const one = 1;\n")]:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    some = [each for each in DOSSIERS if each.name == "service-and-denial"]
    id_ = "service-and-denial/origins 1"
    assert Corroborate(tmp_path, str(tmp_path)).answers(some)[id_] == Said("wrong", "4 on 3 of 3 articles")
    assert Sourced(tmp_path, str(tmp_path), False).answers(some)[id_] == Said("wrong", "1 on 1 of 3 articles")
    assert Sourced(tmp_path, str(tmp_path), True).answers(some)[id_] == Said("wrong", "4 on 3 of 3 articles")
    assert sorted(tmp_path.rglob("*")) == before


def test_files_come_from_a_folder_or_from_a_commit(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.txt").write_text("premier", encoding="utf-8")
    assert tools.fetch(tmp_path, str(source), "0" * 40, ("a.txt",), "one") == source
    git = ["git", "-C", str(source), "-c", "user.name=a", "-c", "user.email=a@example"]
    for command in (["init", "--quiet"], ["add", "a.txt"], ["commit", "--quiet", "-m", "a"]):
        subprocess.run([*git, *command], check=True)
    commit = subprocess.run([*git, "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout.strip()
    (source / "a.txt").unlink()
    fetched = tools.fetch(tmp_path, str(source), commit, ("a.txt",), "one")
    assert (fetched / "a.txt").read_text(encoding="utf-8") == "premier"
    with pytest.raises(tools.NotRunError, match="could not fetch"):
        tools.fetch(tmp_path, str(tmp_path / "nowhere"), commit, ("b.txt",), "two")


def test_the_page_counts_apart_what_is_not_answered() -> None:
    dossier = suite.Dossier("un", "p", "w.", (), (check("apart", None), check("origins", ((1, 1),))))
    checks = (dossier.checks[0], Check(*(["un/y 1"] + [getattr(dossier.checks[1], f) for f in Check.__slots__[1:]])))
    dossier = suite.Dossier("un", "p", "w.", (), checks)
    answers = {"Recoupe": {"un/x 1": Said("right"), "un/y 1": Said("wrong", "2 on 5 of 5 articles")}}
    shown = page.report({**answers, "other": {}, "third": NotRun("no node")}, (dossier,), "Recoupe")
    assert "| p (`un`) | 1 / 1 / 0 | 0 / 0 / 2 |" in shown
    assert "third was not run: no node." in shown
    assert "| `un/y 1` | 1 | 2 on 5 of 5 articles |" in shown
