"""A brief over claims that another tool or a person marked: what a row may give, what is completed, what is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from recoupe import api
from recoupe.errors import ClaimsUnreadable, WrongUse
from recoupe.model.claim import Claim
from recoupe.model.text import Article, Published, Reading
from recoupe.settings import DEFAULT, Marked
from test_cli import run

EXAMPLES = Path(__file__).parents[1] / "examples" / "morlan"

TEXT = (
    "Le barrage de Vernay a cédé mardi soir. "
    "Selon la préfecture de l’Orne, 14 personnes sont mortes à Alençon le 3 mai 2031. "
    "« Nous avons ouvert trois gymnases », a déclaré le maire Paul Varin. "
    "Il n’a pas pu dire combien de maisons ont été détruites."
)


def article(text: str = TEXT, document: str = "vernay.txt", **facts: Any) -> Article:
    return Article(document, text, outlet=facts.pop("outlet", "Le Courrier du Val"), **facts)


def at(words: str, text: str = TEXT) -> list[int]:
    start = text.index(words)
    return [start, start + len(words)]


def sentence(words: str, text: str = TEXT) -> list[int]:
    """The sentence that holds the words; in these texts no full stop stands inside one."""
    place = text.index(words)
    start = text.rfind(". ", 0, place) + 2 if ". " in text[:place] else 0
    return [start, text.find(".", place) + 1]


def row(words: str, **given: Any) -> dict[str, Any]:
    return {
        "document": "vernay.txt",
        "sentence": sentence(words),
        "content": at(words),
        "certainty": "attributed",
        **given,
    }


def claim(words: str, **given: Any) -> Claim:
    brief = api.brief(article(), claims=[row(words, **given)])
    assert brief.refusals == ()
    (found,) = brief.claims
    return found


def refused(given: Mapping[str, object], lang: str = "en") -> str:
    """What is said of a row beside one that is fine."""
    brief = api.brief(article(), claims=[given, row("14 personnes sont mortes", id="fine")])
    assert [one.id for one in brief.claims] == ["fine"]
    (refusal,) = brief.refusals
    return refusal.line(lang)


def test_the_exported_claims_of_a_dossier_give_the_same_brief() -> None:
    reading = api.read(EXAMPLES)
    brief = api.brief(reading)
    rows = [json.loads(line) for line in api.render_claims(brief.claims, "jsonl").splitlines()]
    assert api.brief(reading, claims=rows) == brief


def test_without_ids_the_brief_is_the_same_but_for_them() -> None:
    reading = api.read(EXAMPLES)
    brief = api.brief(reading)
    rows = [json.loads(line) for line in api.render_claims(brief.claims, "jsonl").splitlines()]
    again = api.brief(reading, claims=[{key: value for key, value in one.items() if key != "id"} for one in rows])
    assert [one.statement for one in again.propositions] == [one.statement for one in brief.propositions]
    assert [one.kind for one in again.conflicts] == [one.kind for one in brief.conflicts]


def test_only_what_is_marked_is_a_claim() -> None:
    brief = api.brief([article(), article("La mairie de Sées a fermé le pont.", "sees.txt")], claims=[row("a cédé")])
    assert [one.text for one in brief.claims] == ["a cédé"]


def test_what_a_row_leaves_out_is_read_from_the_text() -> None:
    found = claim("14 personnes sont mortes à Alençon le 3 mai 2031")
    assert [(one.value, one.unit) for one in found.quantities] == [(14, "personne")]
    assert [one.name for one in found.places] == ["Alençon"]
    assert [one.start.isoformat() for one in found.times if one.start] == ["2031-05-03"]
    assert found.source is not None
    assert found.source.mention == "la préfecture de l’Orne"


def test_what_a_row_gives_wins_over_our_reading() -> None:
    quantity = {"value": 12, "low": 12, "high": 12, "approx": "exact", "unit": "blessé"}
    given = {"certainty": "hedged", "quantity": quantity, "source": None, "via": ["préfecture de l’Orne"]}
    found = claim("14 personnes sont mortes", **given)
    assert found.certainty == "hedged"
    assert [(one.value, one.unit, one.text) for one in found.quantities] == [(12, "blessé", "14 personnes sont mortes")]
    assert found.source is None
    assert [one.mention for one in found.via] == ["préfecture de l’Orne"]


def test_a_value_alone_is_exact_and_stands_where_its_claim_does() -> None:
    (quantity,) = claim("14 personnes sont mortes", quantity={"value": 14}).quantities
    assert (quantity.value, quantity.low, quantity.high, quantity.approx) == (14, 14, 14, "exact")
    assert (quantity.unit, quantity.text) == ("personne", "14 personnes sont mortes")


def test_what_is_lent_is_a_setting() -> None:
    lent = frozenset(("unit", "span", "deed", "cue", "stance", "polarity"))
    given = row("14 personnes sont mortes", quantity={"value": 14})
    (found,) = api.brief(article(), claims=[given], settings=DEFAULT._replace(marked=Marked(lent))).claims
    assert [(one.unit, one.text) for one in found.quantities] == [("personne", "14 personnes")]
    assert (found.action, found.object) == ("die", "personne")
    assert found.cue is not None
    assert found.places == ()


def test_bounds_that_a_row_leaves_out_follow_from_the_kind_of_bound() -> None:
    (least,) = claim("14 personnes sont mortes", quantity={"value": 14, "approx": "at_least"}).quantities
    assert (least.low, least.high) == (14, None)
    (some,) = claim("14 personnes sont mortes", quantity={"low": 10, "high": 20}).quantities
    assert (some.value, some.low, some.high, some.approx) == (None, 10, 20, "range")


def test_no_figure_is_given_by_null() -> None:
    assert claim("14 personnes sont mortes", quantity=None).quantities == ()


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("préfecture de l'Orne", id="words, another apostrophe"),
        pytest.param(at("préfecture de l’Orne"), id="span"),
        pytest.param({"mention": "préfecture de l’Orne"}, id="mention"),
        pytest.param({"name": "préfecture de l’Orne"}, id="name"),
        pytest.param({"span": at("préfecture de l’Orne"), "name": "whatever"}, id="span before name"),
    ],
)
def test_a_source_is_named_by_words_or_by_their_place(source: object) -> None:
    found = claim("14 personnes sont mortes", source=source).source
    assert found is not None
    assert (found.mention, list(found.span)) == ("préfecture de l’Orne", at("préfecture de l’Orne"))
    assert found.kind == "local_government"


def test_a_source_that_its_sentence_does_not_name_is_the_nearest_before_it() -> None:
    source = claim("combien de maisons ont été détruites", source="le maire Paul Varin").source
    assert source is not None
    assert list(source.span) == at("le maire Paul Varin")


def test_a_pronoun_as_source_stands_for_whom_our_reading_finds() -> None:
    own = next(one for one in api.claims(article()) if one.source and one.source.mention == "Il")
    given = {"document": "vernay.txt", "sentence": own.sentence, "content": own.content, "certainty": own.certainty}
    (found,) = api.brief(article(), claims=[{**given, "source": "Il"}]).claims
    assert found.source == own.source
    assert found.source is not None
    assert found.source.resolved_from is not None


def test_sentence_and_anchor_may_be_written_as_a_marker_does() -> None:
    start, end = sentence("14 personnes")
    marked = {"document": "vernay.txt", "cid": "m1", "start": start, "end": end, "anchor": at("14 personnes")}
    (found,) = api.brief(article(), claims=[{**marked, "certainty": "attributed"}]).claims
    assert (found.id, found.text, list(found.sentence)) == ("m1", "14 personnes", [start, end])


def test_offsets_count_code_points() -> None:
    text = "🌊🌊 Le pont de Sées est fermé."
    given = {"document": "sees.txt", "sentence": [3, 29], "content": [3, 15], "certainty": "asserted"}
    assert text[3:15] == "Le pont de S"
    (found,) = api.brief(article(text, "sees.txt"), claims=[given]).claims
    assert found.text == "Le pont de S"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param({"document": "autre.txt"}, '"autre.txt", which is not among the articles', id="document"),
        pytest.param({"content": [0, 9999]}, "points with content to [0, 9999]", id="outside the text"),
        pytest.param({"content": at("a cédé")}, "puts its content", id="outside its sentence"),
        pytest.param({"content": [41, 41]}, "points with content to [41, 41]", id="empty"),
        pytest.param({"content": "a cédé"}, "content should look like", id="content of another shape"),
        pytest.param({"certainty": "sure"}, "certainty should look like asserted | attributed", id="certainty"),
        pytest.param({"source": "le préfet du Jura"}, 'names as source "le préfet du Jura"', id="source not there"),
        pytest.param({"source": "Paul Varin"}, 'names as source "Paul Varin"', id="source only later"),
        pytest.param({"source": 12}, "source should look like", id="source of another shape"),
        pytest.param({"via": "AFP"}, "via should look like […]", id="one relay without a list"),
        pytest.param({"quantity": {"unit": "mort"}}, "without a number", id="figure without a number"),
        pytest.param({"quantity": {"value": 5, "low": 8}}, "bounds contradict", id="bounds"),
        pytest.param({"quantity": {"low": 8, "approx": "range"}}, "bounds contradict", id="half a range"),
        pytest.param({"start": 0, "end": 7, "text": "Le pont"}, "quotes words that do not stand", id="changed text"),
        pytest.param({"id": 7}, 'id should look like "…"', id="id of another shape"),
        pytest.param({"id": "fine"}, 'has the id "fine"', id="id of another row"),
    ],
)
def test_a_row_that_cannot_be_used_is_named_and_the_others_go_on(change: dict[str, object], words: str) -> None:
    if change == {"id": "fine"}:
        brief = api.brief(article(), claims=[row("a cédé", id="fine"), row("14 personnes", id="fine")])
        assert [one.text for one in brief.claims] == ["a cédé"]
        assert words in brief.refusals[0].line()
        assert brief.refusals[0].name == "claims:2"
        return
    said = refused(row("14 personnes sont mortes", **change))
    assert said.startswith("claims:1: ")
    assert words in said
    assert "the other rows were used" in said


def test_a_row_that_misses_what_is_needed_says_what() -> None:
    assert "document is missing" in refused({"certainty": "asserted"})
    assert "sentence is missing" in refused({"document": "vernay.txt", "content": [0, 9], "certainty": "asserted"})
    assert "certainty is missing" in refused({"document": "vernay.txt", "sentence": [0, 39], "content": [0, 9]})
    assert "il y manque document" in refused({"certainty": "asserted"}, "fr")


def test_two_articles_of_one_name_are_told_apart_by_id() -> None:
    two = [article(), article(TEXT.replace("Vernay", "Brévan"), outlet="La Gazette")]
    brief = api.brief(two, claims=[row("14 personnes"), row("14 personnes", article=two[1].id)])
    assert [one.article for one in brief.claims] == [two[1].id]
    assert "a name that 2 of the articles have" in brief.refusals[0].line()


def test_a_file_is_read_line_by_line(tmp_path: Path) -> None:
    lines = [json.dumps(row("a cédé"), ensure_ascii=False), "{", "", "[]", json.dumps(row("14 personnes"))]
    path = tmp_path / "claims.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    brief = api.brief(article(), claims=path)
    assert len(brief.claims) == 2
    assert [one.name for one in brief.refusals] == [f"{path}:2", f"{path}:4"]


def test_a_file_may_be_one_array(tmp_path: Path) -> None:
    path = tmp_path / "claims.json"
    path.write_text(api.render_claims(api.claims(article()), "json"), encoding="utf-8")
    assert api.brief(article(), claims=path) == api.brief(article())


@pytest.mark.parametrize("content", ["", "[]", "\n\n", "[" * 100_000, '{"a":' * 100_000, "\x00\x01\x02", "[{]"])
def test_a_file_without_a_row_is_refused_with_a_reason(tmp_path: Path, content: str) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text(content, encoding="utf-8")
    brief = api.brief(article(), claims=path)
    assert (brief.claims, len(brief.refusals)) == ((), 1)


def test_thousands_of_broken_rows_are_counted_not_listed(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text("{}\n" * 3000, encoding="utf-8")
    brief = api.brief(article(), claims=path)
    assert len(brief.refusals) == 21
    assert brief.refusals[-1].found.startswith("2980 more rows")


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ClaimsUnreadable, match="Cannot read the claims in"):
        api.brief(article(), claims=tmp_path / "none.jsonl")


def test_marked_claims_and_another_reader_are_a_contradiction() -> None:
    with pytest.raises(WrongUse, match="Leave one of the two out"):
        api.brief(article(), claims=[], reader="llm")


def test_a_pool_of_readers_gives_the_same() -> None:
    two = [article(), article(TEXT.replace("14", "15"), "orne.txt", published=Published(date(2031, 5, 4)))]
    rows = [row("14 personnes"), {**row("14 personnes"), "document": "orne.txt"}]
    assert api.brief(two, claims=rows, workers=2) == api.brief(Reading(tuple(two), ()), claims=rows)


def test_the_command_line_takes_them_and_names_bad_rows(tmp_path: Path) -> None:
    (tmp_path / "vernay.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "claims.jsonl"
    path.write_text(json.dumps(row("a cédé")) + '\n{"document": "vernay.txt"}\n', encoding="utf-8")
    done = run("brief", tmp_path / "vernay.txt", "--claims", path, "--json", LC_ALL="en_US.UTF-8")
    assert done.returncode == 1
    assert done.stderr.startswith(f"{path}:2: is no marked claim: ")
    assert len(done.stderr.splitlines()) == 1
    assert [one["text"] for one in json.loads(done.stdout)["claims"]] == ["a cédé"]


def test_the_command_line_says_what_cannot_go_together(tmp_path: Path) -> None:
    (tmp_path / "vernay.txt").write_text(TEXT, encoding="utf-8")
    for arguments, words in (
        (["--claims", "x", "--reader", "llm"], "marked claims stand in place of reading"),
        (["--claims", tmp_path / "none.jsonl"], "there is no such file"),
    ):
        done = run("brief", tmp_path / "vernay.txt", *arguments, LC_ALL="en_US.UTF-8")
        assert words in done.stderr
        assert (done.returncode, done.stdout) == (1 if "none" in str(arguments[1]) else 2, "")
