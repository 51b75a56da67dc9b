"""Dossiers that lead a corroborator astray: each gets a clear answer, and none an endless walk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from recoupe import api
from recoupe.errors import CorrectionsUnusable
from recoupe.model.corrections import Corrections
from recoupe.model.finding import Brief, Proposition
from recoupe.model.text import Article, Published, Reading

BURNT = "12 maisons ont brûlé à Torvel."
LONG = (
    "Selon la préfecture de l’Orne, 12 maisons ont brûlé à Torvel dans la nuit. Le feu a pris dans une grange "
    "abandonnée vers 3 heures du matin, et les pompiers ont lutté jusqu’à l’aube contre les flammes."
)


def article(number: int, text: str, outlet: str | None, day: str | None = "2031-05-03") -> Article:
    published = Published(date.fromisoformat(day)) if day else None
    return Article(f"{number}.txt", text, outlet=outlet, published=published)


def citing(*pairs: tuple[str, str]) -> Brief:
    """A brief over articles that each cite somebody for one statement: outlet, cited."""
    return api.brief([article(n, f"Selon {cited}, {BURNT}", outlet) for n, (outlet, cited) in enumerate(pairs)])


def only(brief: Brief) -> Proposition:
    (one,) = brief.propositions
    return one


@pytest.mark.parametrize(
    "outlets",
    [
        pytest.param(["Le Monde", "Le Figaro"], id="two known papers"),
        pytest.param(["Le Fil de Brie", "La Gazette du Val"], id="two papers that no table knows"),
        pytest.param(["Le Fil de Brie", "La Gazette du Val", "Ouest Matin"], id="three"),
        pytest.param([f"Gazette de Saint-{chr(65 + n)}lin" for n in range(26)], id="a ring of twenty-six"),
    ],
)
def test_papers_that_cite_each_other_in_a_circle_are_no_origin(outlets: list[str]) -> None:
    one = only(citing(*((outlet, outlets[(n + 1) % len(outlets)]) for n, outlet in enumerate(outlets))))
    assert (one.origins, one.origins_range, one.articles) == ((), (0, 1), len(outlets))
    assert (one.status, one.grade.letter, one.grade.digit) == ("own voice", "F", 6)


def test_a_circle_with_a_body_in_it_has_that_body_as_origin() -> None:
    one = only(citing(("Le Fil de Brie", "La Gazette du Val"), ("La Gazette du Val", "la préfecture de l’Orne")))
    assert [origin.name for origin in one.origins] == ["Préfecture de l'Orne"]
    assert one.origins_range == (1, 1)


def test_a_paper_that_cites_itself_adds_no_origin() -> None:
    one = only(citing(("Le Fil de Brie", "Le Fil de Brie")))
    assert (one.origins, one.origins_range, one.status) == ((), (0, 1), "own voice")
    assert "origin.none" in [reason.rule for reason in one.reasons]


def test_a_paper_that_relays_itself_is_still_one_way_to_the_source() -> None:
    text = f"Selon la préfecture de l’Orne, citée par Le Fil de Brie, {BURNT}"
    one = only(api.brief(article(0, text, "Le Fil de Brie")))
    assert [origin.name for origin in one.origins] == ["Préfecture de l'Orne"]


def test_a_source_that_is_also_the_outlet_is_one_origin() -> None:
    brief = citing(("Préfecture de l’Orne", "la préfecture de l’Orne"), ("Le Fil", "la préfecture de l’Orne"))
    one = only(brief)
    assert ([origin.name for origin in one.origins], one.origins_range) == (["Préfecture de l'Orne"], (1, 1))


def test_channels_told_apart_by_a_figure_are_two_outlets() -> None:
    text = f"Nous avons pu vérifier que {BURNT}"
    one = only(api.brief([article(2, f"{text} ", "France 2"), article(3, text, "France 3")]))
    assert sorted(origin.name for origin in one.origins) == ["France 2", "France 3"]


# -- the same text ---------------------------------------------------------------------------------------------------


def test_the_same_text_of_one_outlet_on_two_days_is_a_duplicate_that_is_named() -> None:
    brief = api.brief([article(0, LONG, "Le Fil"), article(1, LONG, "Le Fil", "2031-05-09")])
    assert [one.document for one in brief.articles] == ["0.txt"]
    assert [one.line() for one in brief.refusals] == [
        "1.txt: holds the same text from the same outlet as 0.txt. Nothing to do: the first one was read."
    ]


def test_the_same_text_of_two_outlets_on_two_days_is_a_copy_of_one_origin() -> None:
    brief = api.brief([article(0, LONG, "Le Fil"), article(1, LONG, "La Gazette", "2031-05-09")])
    assert len({one.id for one in brief.articles}) == 2
    assert len({one.id for one in brief.claims}) == len(brief.claims) == 6
    assert [one.articles for one in brief.propositions] == [2, 2, 2]
    assert brief.propositions[0].origins_range == (1, 1)
    assert (brief.conflicts, brief.updates) == ((), ())


def test_articles_inside_a_reading_are_told_apart_too() -> None:
    reading = Reading((article(0, LONG, "Le Fil"), article(1, LONG, "La Gazette")), ())
    assert len({one.article for one in api.claims(reading)}) == 2


def test_of_a_thousand_copies_every_statement_is_one_proposition() -> None:
    brief = api.brief([article(n, LONG, f"Journal de {n}") for n in range(1000)])
    assert [(one.articles, one.origins_range) for one in brief.propositions] == [
        (1000, (1, 1)),
        (1000, (0, 1)),
        (1000, (0, 1)),
    ]
    assert (brief.conflicts, brief.updates) == ((), ())


def test_short_sentences_of_two_articles_are_not_one_for_being_the_same_words() -> None:
    texts = (
        "À Torvel, une usine a explosé mardi. Personne n’est blessé.",
        "Un car a versé à Sées. Personne n’est blessé.",
    )
    brief = api.brief([article(n, text, f"Journal {n}") for n, text in enumerate(texts)])
    assert "merge.copied" not in [reason.rule for one in brief.propositions for reason in one.reasons]


# -- no dates --------------------------------------------------------------------------------------------------------


def dead(number: int, count: int, day: str | None) -> Article:
    text = f"Selon la préfecture de l’Orne, {count} personnes sont mortes à Torvel dans l’incendie."
    return article(number, text, f"Journal {number}", day)


def test_dated_figures_of_one_source_follow_each_other() -> None:
    brief = api.brief([dead(0, 12, "2031-05-03"), dead(1, 15, "2031-05-04")])
    assert len(brief.updates) == 1
    assert "order.no_date" not in [reason.rule for one in brief.propositions for reason in one.reasons]


@pytest.mark.parametrize("first", [None, "2031-05-03"])
def test_without_dates_no_order_is_made_up_and_that_is_said(first: str | None) -> None:
    brief = api.brief([dead(0, 12, first), dead(1, 15, None)])
    assert (brief.updates, len(brief.series)) == ((), 1)
    rules = [[reason.rule for reason in one.reasons] for one in brief.propositions]
    assert ["order.no_date" in some for some in rules] == [first is None, True]
    undated = brief.propositions[1]
    assert "neither before nor after" in api.explain(brief, undated.id, lang="en", columns=300)
    assert "ni avant ni après" in api.explain(brief, undated.id, lang="fr", columns=300)
    assert api.render(brief, lang="fr").count("sans date") == (2 if first is None else 1)
    assert "no date" in api.render(brief, lang="en")


# -- corrections -----------------------------------------------------------------------------------------------------


def test_corrections_that_contradict_themselves_are_named_before_anything_is_read(tmp_path: Path) -> None:
    path = tmp_path / "corrections.toml"
    path.write_text('same = [["A", "B"], ["B", "C"]]\nnot_same = [["C", "A"]]\n', encoding="utf-8")
    with pytest.raises(CorrectionsUnusable, match=r'not_same \["C", "A"\], but same \["A", "B"\], \["B", "C"\]'):
        api.brief([article(0, LONG, "Le Fil")], corrections=path)


def test_corrections_that_join_a_circle_end() -> None:
    names = [f"la société Alto{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(60)]
    brief = citing(*((f"Journal {n}", name) for n, name in enumerate(names)))
    rows = tuple((name, names[(n + 1) % len(names)]) for n, name in enumerate(names))
    joined = api.corrected(brief, Corrections(same=rows))
    assert only(joined).origins_range == (1, 1)
    assert only(brief).origins_range[0] > 1
