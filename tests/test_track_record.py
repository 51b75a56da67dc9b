"""What turned out of statements moves the record of the origins that carried them; nothing else does."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe import api
from recoupe.corroboration.track_record import incomplete_beta, quantile, share, track_records
from recoupe.errors import RecordUnreadable, UnknownId, WrongUse
from recoupe.model.finding import Brief
from recoupe.model.judgement import Judged, Judgement
from recoupe.model.text import Article, Published
from test_cli import run

DAY = date(2031, 6, 2)
TEXTS = (
    "Selon la préfecture de l’Orne, le pont d’Alençon est fermé.",
    "La mairie de Sées a annoncé que la halle rouvrira le 12 mai 2031.",
    "D’après des riverains, 12 caves sont inondées à Argentan.",
    "Le marché de Flers est ouvert tous les dimanches.",
)


@pytest.fixture
def brief() -> Brief:
    days = [Published(date(2031, 5, 3 + number)) for number in range(len(TEXTS))]
    return api.brief(
        [Article(f"{n}.txt", text, outlet=f"Journal {n}", published=days[n]) for n, text in enumerate(TEXTS)]
    )


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "record.jsonl"


def counts(record: Path) -> dict[str, tuple[int, int]]:
    return {one.name: (one.established, one.false) for one in api.track_record(record)}


def judged(number: int, established: bool, *names: str) -> Judgement:
    verdict = "established" if established else "false"
    origins = tuple(Judged(name, name, "police") for name in names)
    return Judgement(f"j{number}", DAY, verdict, f"p{number}", f"statement {number}", origins)  # type: ignore[arg-type]


# -- the numbers -----------------------------------------------------------------------------------------------------


def simpson(x: float, a: int, b: int) -> float:
    """The same integral the long way: by Simpson's rule, over whole numbers a and b."""
    steps = 4000

    def at(place: int) -> float:
        t = x * place / steps
        return float(t ** (a - 1) * (1 - t) ** (b - 1))

    inner = sum((4 if place % 2 else 2) * at(place) for place in range(1, steps))
    whole = 1.0
    for n in range(1, b):
        whole *= n / (a + n)
    return (at(0) + inner + at(steps)) * x / steps / 3 / (whole / a)


@pytest.mark.parametrize(("a", "b"), [(1, 1), (2, 1), (1, 4), (8, 3), (30, 30), (3, 41)])
@pytest.mark.parametrize("x", [0.02, 0.3, 0.5, 0.77, 0.99])
def test_the_incomplete_beta_function_is_the_integral(a: int, b: int, x: float) -> None:
    assert incomplete_beta(x, a, b) == pytest.approx(simpson(x, a, b), abs=1e-7)


def test_one_statement_established_leaves_nearly_everything_open() -> None:
    # Beta(2, 1): below x lies x squared
    assert share(1, 0) == pytest.approx((2 / 3, 0.025**0.5, 0.975**0.5))
    assert share(0, 0) == pytest.approx((0.5, 0.025, 0.975))


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_the_interval_holds_the_mean_and_95_percent(established: int, false: int) -> None:
    mean, low, high = share(established, false)
    assert 0 <= low < mean < high <= 1
    a, b = established + 1, false + 1
    assert incomplete_beta(high, a, b) - incomplete_beta(low, a, b) == pytest.approx(0.95, abs=1e-6)
    assert quantile(0.5, a, b) == pytest.approx(1 - quantile(0.5, b, a), abs=1e-9)


def test_a_hundred_thousand_statements_are_counted_at_once() -> None:
    mean, low, high = share(70_000, 30_000)
    assert (mean, low, high) == pytest.approx((0.7, 0.69715, 0.70283), abs=1e-4)


def test_origins_judged_most_often_stand_first() -> None:
    found = track_records([judged(1, True, "A", "B"), judged(2, False, "B"), judged(3, True, "C")])
    assert [(one.name, one.established, one.false) for one in found] == [("B", 1, 1), ("A", 1, 0), ("C", 1, 0)]
    assert found[0].judgements == ("j1", "j2")


# -- judging ---------------------------------------------------------------------------------------------------------


def test_a_verdict_moves_the_record_of_the_origin_that_carried_it(brief: Brief, record: Path) -> None:
    said = api.judge(record, brief, "le pont d'Alençon est fermé", "established", day=DAY)
    assert said.splitlines()[1].endswith("1 established, 0 false, share established 0.67 (0.16 to 0.99)")
    assert list(counts(record).values()) == [(1, 0)]
    api.judge(record, brief, "la halle rouvrira", "false", day=DAY)
    assert sorted(counts(record).values()) == [(0, 1), (1, 0)]


def test_a_statement_is_named_by_id_too(brief: Brief, record: Path) -> None:
    one = brief.propositions[0]
    api.judge(record, brief, one.id[:6], "false", day=DAY)
    assert json.loads(record.read_text(encoding="utf-8"))["proposition"] == one.id


def test_the_record_is_only_added_to_and_a_verdict_is_taken_back_by_a_further_line(brief: Brief, record: Path) -> None:
    api.judge(record, brief, "le pont d'Alençon est fermé", "established", day=DAY)
    before = record.read_bytes()
    api.withdraw(record, "j1", day=DAY)
    assert record.read_bytes().startswith(before)
    assert counts(record) == {}
    api.judge(record, brief, "le pont d'Alençon est fermé", "false", day=DAY)
    assert list(counts(record).values()) == [(0, 1)]
    api.withdraw(record, "le pont d’Alençon est fermé", day=DAY)
    assert counts(record) == {}
    assert [json.loads(line)["id"] for line in record.read_text(encoding="utf-8").splitlines()] == [
        *("j1", "j2", "j3", "j4"),
    ]


def test_a_statement_has_one_verdict(brief: Brief, record: Path) -> None:
    api.judge(record, brief, "le pont d'Alençon est fermé", "established", day=DAY)
    with pytest.raises(WrongUse, match="has a verdict already: established, on 2031-06-02 \\(j1\\)"):
        api.judge(record, brief, "le pont d'Alençon est fermé", "false", day=DAY)
    assert len(record.read_text(encoding="utf-8").splitlines()) == 1


def test_what_has_no_named_origin_moves_nobody(brief: Brief, record: Path) -> None:
    for words in ("12 caves sont inondées", "marché de Flers"):
        with pytest.raises(WrongUse, match="rests on no named origin"):
            api.judge(record, brief, words, "established", day=DAY)
    assert not record.exists()


def test_words_that_no_statement_or_several_hold_are_refused(brief: Brief, record: Path) -> None:
    with pytest.raises(UnknownId, match='No proposition "la digue"'):
        api.judge(record, brief, "la digue", "established", day=DAY)
    with pytest.raises(UnknownId, match="several things: p-"):
        api.judge(record, brief, "est", "established", day=DAY)
    with pytest.raises(UnknownId, match='No verdict "j7"'):
        api.withdraw(record, "j7", day=DAY)


def test_a_grade_shows_the_record_and_keeps_its_letter(brief: Brief, record: Path) -> None:
    api.judge(record, brief, "le pont d'Alençon est fermé", "false", day=DAY)
    plain = next(one for one in brief.propositions if "pont" in one.statement)
    shown = next(one for one in api.corrected(brief, None, record=record).propositions if one.id == plain.id)
    assert (shown.grade.letter, shown.grade.digit) == (plain.grade.letter, plain.grade.digit)
    (why,) = (reason.text for reason in shown.grade.reasons if reason.rule == "letter.record")
    assert "“0, 1, 0.33 [0.01, 0.84]”" in why


# -- forecasts -------------------------------------------------------------------------------------------------------


def test_a_forecast_wants_a_verdict_once_its_day_has_passed(brief: Brief, record: Path) -> None:
    assert api.due(brief, date(2031, 5, 12)) == ()
    (one,) = api.due(brief, date(2031, 5, 13), record=record)
    assert one.deadline == date(2031, 5, 12)
    assert "la halle rouvrira" in one.statement
    api.judge(record, brief, one.proposition, "established", day=DAY)
    assert api.due(brief, date(2031, 5, 13), record=record) == ()


def test_a_day_before_the_article_is_no_deadline() -> None:
    text = "Le 2 mai 2031, la mairie de Sées a promis que la halle rouvrira."
    made = api.brief(Article("a.txt", text, published=Published(date(2031, 5, 3))))
    assert api.due(made, date(2035, 1, 1)) == ()


# -- the file --------------------------------------------------------------------------------------------------------

GOOD = (
    '{"schema": 1, "id": "j1", "day": "2031-06-02", "verdict": "false", "proposition": "p", "statement": "s", '
    '"origins": [{"name": "A", "voice": "A", "kind": "police"}], "withdraws": null}'
)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        pytest.param("{", "Expecting", id="no JSON"),
        pytest.param("[]", "not an object", id="no object"),
        pytest.param("{}", "schema is missing", id="no schema"),
        pytest.param(GOOD.replace('"schema": 1', '"schema": 2'), "schema 2", id="another schema"),
        pytest.param(GOOD.replace('"false"', '"true"'), "is none of established", id="another verdict"),
        pytest.param(GOOD.replace("2031-06-02", "yesterday"), "Invalid isoformat", id="no day"),
        pytest.param(GOOD.replace('[{"name": "A", ', '[{"nom": "A", '), "name is missing", id="origin without name"),
        pytest.param(GOOD.replace('"withdraws": null', '"withdraws": "j9"'), "belongs to the verdict", id="both"),
        pytest.param(GOOD + "\n" + GOOD, "id j1 twice", id="twice"),
        pytest.param("[" * 100_000, "RecursionError", id="deep"),
    ],
)
def test_a_broken_line_stops_the_counting_and_is_named(record: Path, line: str, words: str) -> None:
    record.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(RecordUnreadable) as error:
        api.track_record(record)
    if line.startswith("[["):
        assert f"{record}:1" in str(error.value)
        return
    assert words in str(error.value)
    assert f"{record}:{2 if 'twice' in words else 1}" in str(error.value)


def test_a_last_line_without_an_end_is_ended_first(brief: Brief, record: Path) -> None:
    record.write_text(GOOD, encoding="utf-8")
    api.judge(record, brief, "le pont d'Alençon est fermé", "false", day=DAY)
    assert len(api.track_record(record)) == 2


def test_the_command_line_judges_lists_and_takes_back(brief: Brief, record: Path, tmp_path: Path) -> None:
    saved = tmp_path / "brief.json"
    saved.write_text(api.render(brief, "json"), encoding="utf-8")
    done = run("judge", record, "--established", "pont d'Alençon est fermé", "--brief", saved, "--date", "2031-06-02")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("j1\u00a0: établi, «\u00a0le pont d’Alençon est fermé\u00a0»")
    shown = run("record", record, "--due", "2031-05-30", "--brief", saved, "--lang", "en").stdout
    assert "0.67 (0.16 to 0.99)" in shown
    assert "Forecasts past their deadline on 30 May 2031" in shown
    document = json.loads(run("record", record, "--due", "2031-05-30", "--brief", saved, "--json").stdout)
    assert [one["established"] for one in document["origins"]] == [1]
    assert [one["deadline"] for one in document["due"]] == ["2031-05-12"]
    assert run("judge", record, "--withdraw", "j1", "--lang", "en").stdout.startswith("j1 is withdrawn (j2)")
    assert "No verdict yet." in run("record", record, "--lang", "en").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["judge", "r.jsonl"], 2, "One verdict at a time"),
        (["judge", "r.jsonl", "--established", "x", "--false", "y"], 2, "One verdict at a time"),
        (["judge", "r.jsonl", "--established", "x"], 2, "give --brief FILE"),
        (["judge", "r.jsonl", "--withdraw", "j1", "--date", "hier"], 2, '"hier" is no date'),
        (["judge", "r.jsonl", "--withdraw", "j1"], 2, 'No verdict "j1" to withdraw'),
        (["record", "r.jsonl", "--due", "2031-01-01"], 2, "give --brief FILE"),
        (["record", "/"], 1, "Cannot read the judgements in /"),
    ],
)
def test_wrong_use_is_said(arguments: list[str], code: int, words: str, record: Path) -> None:
    done = run(*(record if one == "r.jsonl" else one for one in arguments), "--lang", "en")
    assert (done.returncode, done.stdout) == (code, "")
    assert words in done.stderr
