"""The brief on a terminal, as Markdown, as a page, as a spreadsheet: complete, and safe whatever an article holds."""

from __future__ import annotations

import csv
import re
from html.parser import HTMLParser
from io import StringIO
from itertools import pairwise

import pytest

import hostile_brief
import tarnelle
from recoupe import api
from recoupe.model.finding import Brief
from recoupe.model.text import Article
from recoupe.report.charts.dispersion import Scale, dispersion
from recoupe.report.compose import compose
from recoupe.report.desk import Desk
from recoupe.report.lookup import Lookup
from recoupe.report.words import words
from recoupe.settings import DEFAULT


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


class Page(HTMLParser):
    """Tags with their attributes, and the text of a page, as a browser would see them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "line", "circle", "img", "br", "link", "input"):
            self.open.append(tag)
        if tag == "mark":
            self.marks.append((dict(attrs)["class"] or "", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("line", "circle"):
            return
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self.open and self.open[-1] == "mark":
            self.marks[-1] = (self.marks[-1][0], data)


@pytest.mark.parametrize("columns", [40, 60, 80, 120, 200])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_line_is_wider_than_the_terminal(columns: int, lang: str) -> None:
    text = api.render(tarnelle.BRIEF, lang=lang, columns=columns)
    assert max(len(line) for line in text.splitlines()) <= columns


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize(
    "statement", ["40 000 foyers sont privés", "Réseau Tarnelle", "n’a pas pu confirmer", "(4 juin 2031)"]
)
def test_wide_and_narrow_say_the_same(columns: int, statement: str) -> None:
    assert statement in flat(api.render(tarnelle.BRIEF, columns=columns)).replace("\u202f", " ")


def test_plain_text_has_no_colour_and_coloured_text_says_the_same() -> None:
    plain = api.render(tarnelle.BRIEF, columns=80)
    assert "\x1b" not in plain
    coloured = api.render(tarnelle.BRIEF, columns=80, colour=True)
    assert "\x1b[" in coloured
    assert flat(re.sub(r"\x1b\[[0-9;]*m", "", coloured)) == flat(plain)


def test_a_number_is_never_torn_at_its_no_break_space() -> None:
    for columns in range(40, 60):
        assert not re.search(
            r"\d\n\s*000", api.render(tarnelle.BRIEF, columns=columns, only=["figures"]).replace("40 000", "")
        )


@pytest.mark.parametrize("format_", ["text", "markdown"])
def test_an_article_cannot_steer_the_terminal(format_: api.BriefFormat) -> None:
    shown = api.render(hostile_brief.BRIEF, format_)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200b]", shown)
    assert "␛" in shown


def test_brackets_of_an_article_are_not_taken_for_markup() -> None:
    assert "[bold red]rouge[/]" in flat(api.render(hostile_brief.BRIEF, columns=300))


def test_an_article_cannot_write_markdown() -> None:
    shown = api.render(hostile_brief.BRIEF, "markdown")
    assert not re.search(r"(?<!\\)[<\[]", shown)
    assert "http\\://" in shown


def test_markdown_tables_have_as_many_cells_in_every_row() -> None:
    lines = api.render(tarnelle.BRIEF, "markdown").splitlines()
    for before, after in pairwise(lines):
        if before.startswith("|") and after.startswith("|"):
            assert len(re.findall(r"(?<!\\)\|", before)) == len(re.findall(r"(?<!\\)\|", after))


def test_the_page_asks_for_nothing_and_runs_nothing() -> None:
    for brief in (tarnelle.BRIEF, hostile_brief.BRIEF):
        page = Page(api.render(brief, "html"))
        names = {tag for tag, _ in page.tags}
        assert not names & {"script", "img", "link", "iframe", "object", "embed", "form", "base", "i", "b1"}
        for _, attributes in page.tags:
            assert not [name for name in attributes if name.startswith("on") or name in ("src", "style", "srcset")]
            assert not (attributes.get("href") or "#").lower().startswith(("javascript", "data"))
        policy = next(attributes["content"] for tag, attributes in page.tags if attributes.get("http-equiv"))
        assert policy is not None
        assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_the_page_shows_hostile_words_as_words() -> None:
    page = Page(api.render(hostile_brief.BRIEF, "html"))
    text = flat(" ".join(page.words))
    assert "<script>alert(1)</script>" in text
    assert "{{7*7}}" in text
    assert "‹U+202E›" in text
    assert "\x1b" not in text
    assert page.open == []


def test_each_claim_opens_to_its_sentence_with_its_words_marked() -> None:
    page = Page(api.render(tarnelle.BRIEF, "html"))
    assert sum(1 for tag, _ in page.tags if tag == "details") == 13
    assert ("source", "la préfecture") in page.marks
    assert ("figure content", "40 000 foyers") in page.marks
    assert ("cue", "Selon") in page.marks
    assert ("hedge content", "serait") in page.marks
    assert ("via", "l’agence Presse-Sud") in page.marks


def test_the_letters_of_a_sentence_are_all_there_around_the_marks() -> None:
    text = "".join(Page(api.render(tarnelle.BRIEF, "html")).words)
    assert "Citant Réseau Tarnelle, l’agence Presse-Sud parle d’au moins 65 000 foyers." in text


def test_a_chart_has_its_values_in_a_table_too() -> None:
    page = Page(api.render(tarnelle.BRIEF, "html", only=["figures"]))
    assert sum(1 for tag, _ in page.tags if tag == "circle") == 5
    assert sum(1 for tag, _ in page.tags if tag == "table") == 2
    assert "40\u202f000" in page.words


def test_a_page_is_in_the_language_asked_for() -> None:
    page = Page(api.render(tarnelle.BRIEF, "html", lang="en"))
    assert ("html", {"lang": "en"}) in page.tags
    assert "Contested or denied " in page.words


def test_a_text_without_full_stops_is_not_repeated_for_each_claim() -> None:
    article = Article("long.txt", "mot " * 50_000 + "fin")
    claims = tuple(tarnelle.claim(f"c{n}", article, "fin", article.text) for n in range(5))
    group = tarnelle.group_of(claims)
    page = api.render(Brief((article,), claims, (group,), (), (), (), ()), "html")
    assert len(page) < 60_000


def test_lanes_hold_the_claims_of_one_origin() -> None:
    desk = Desk(Lookup(tarnelle.BRIEF), words("fr"), DEFAULT.report)
    tables = compose(tarnelle.BRIEF, desk.words, DEFAULT.report).sections[1].figures
    chart = dispersion(tables[0].rows, desk, 0.05)
    assert chart is not None
    assert [(lane.name, len(lane.dots)) for lane in chart.lanes] == [("préfecture", 3), ("Réseau Tarnelle", 2)]
    assert [dot.open_ for dot in chart.lanes[1].dots] == ["right", "right"]
    assert not chart.logarithmic


@pytest.mark.parametrize(
    ("values", "logarithmic"), [([10, 150], False), ([10, 250], True), ([0, 1000], False), ([5, 5.5], False)]
)
def test_the_axis_is_logarithmic_where_values_lie_far_apart(values: list[float], logarithmic: bool) -> None:
    scale = Scale(values, 20)
    assert scale.logarithmic is logarithmic
    assert 2 <= len(scale.ticks()) <= 6
    assert all(0 <= scale.percent(tick) <= 100 for tick in scale.ticks())


def test_the_spreadsheet_has_a_row_a_claim_and_no_formula() -> None:
    rows = list(csv.DictReader(StringIO(api.render_claims(hostile_brief.BRIEF.claims, "csv"))))
    assert len(rows) == 1
    assert rows[0]["document"].startswith("'=1+1")
    assert all(not value.startswith(("=", "+", "-", "@")) for value in rows[0].values())


def test_the_spreadsheet_gives_figures_as_numbers() -> None:
    rows = list(csv.DictReader(StringIO(api.render_claims(tarnelle.CLAIMS, "csv"))))
    assert [(row["value"], row["approx"]) for row in rows if row["approx"]][:2] == [
        ("40000", "exact"),
        ("65000", "at_least"),
    ]


def test_the_table_of_claims_names_outlets() -> None:
    shown = flat(api.render_claims(tarnelle.CLAIMS, "table", columns=160, articles=tarnelle.ARTICLES))
    assert "Le Courrier de Tarnelle" in shown
    assert "au conditionnel" in shown
