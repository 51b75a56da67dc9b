"""Agencies and outlets that an article names as where its text comes from."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from costs import times_as_long
from recoupe.ingest import credits  # noqa: A004  the word of the desk
from recoupe.ingest.tables import rows
from recoupe.model.text import Article

BODY = "La digue nord a cédé mardi. Quatre personnes sont blessées. La préfecture attend un bilan. Rien n’est confirmé."
HEADLINE = "Port de Valdor : la digue a cédé"


def named(text: str) -> list[tuple[str, str]]:
    found = credits(Article("a", text))
    assert all(credit.span.of(text) == credit.name for credit in found)
    return [(credit.name, credit.form) for credit in found]


@pytest.mark.parametrize(
    ("start", "name"),
    [
        ("PARIS (Reuters) - ", "Reuters"),
        ("PARIS, 13 mai (Reuters) – ", "Reuters"),
        ("VALDOR (Karnie), 13 mai 2031 (ASP) - ", "ASP"),
        ("SAINT-ÉLOI-DES-CAPS (AFP) — ", "AFP"),
        ("Alger, 12 mai 2031 (APS)- ", "APS"),
        ("Pékin, 5 août (Xinhua) -- ", "Xinhua"),
        ("Le Caire (AFP) : ", "AFP"),
        ("VALDOR, le 5 août (Interdépêche) ", "Interdépêche"),
        ("MOSCOU, 5 août. /TASS/. ", "TASS"),
        ("Paris, France | AFP | mardi 13/05/2031 - ", "AFP"),
        ("Bruxelles (Belga) ", "Belga"),
        ("(AFP) - ", "AFP"),
        ("AFP – ", "AFP"),
        ("VALDOR (XYZ) - ", "XYZ"),
        (f"{HEADLINE}\n\nVALDOR, 13 mai (ASP) - ", "ASP"),
    ],
)
def test_a_dateline_names_the_agency(start: str, name: str) -> None:
    assert named(start + BODY) == [(name, "dateline")]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Par AFP", ["AFP"]),
        ("AFP", ["AFP"]),
        ("Avec AFP", ["AFP"]),
        ("Par Jeanne Corbin avec AFP et Reuters", ["AFP", "Reuters"]),
        ("La rédaction avec l’AFP", ["AFP"]),
        ("Le Phare de Valdor avec agences", ["agences"]),
        ("Publié le 13 mai 2031 par AFP", ["AFP"]),
        ("AFP, publié le 13 mai 2031 à 18h42", ["AFP"]),
        ("Source : AFP", ["AFP"]),
    ],
)
def test_a_line_under_the_headline_names_the_agency(line: str, names: list[str]) -> None:
    assert named(f"{HEADLINE}\n{line}\n\n{BODY}\n{BODY}") == [(name, "byline") for name in names]


@pytest.mark.parametrize(
    ("end", "names"),
    [
        (" (avec AFP)", ["AFP"]),
        (" (AFP)", ["AFP"]),
        (" (avec Interdépêche et ASP)", ["Interdépêche", "ASP"]),
        (" (avec La Dépêche des Caps)", ["La Dépêche des Caps"]),
        (" Avec AFP", ["AFP"]),
        ("\n\n(avec agences)", ["agences"]),
        ("\nAvec Reuters, AFP et agences de presse", ["Reuters", "AFP", "agences de presse"]),
        ("\nJ. C. avec AFP", ["AFP"]),
        ("\nSource AFP", ["AFP"]),
        ("\nSources : AFP, Reuters", ["AFP", "Reuters"]),
        ("\nSource : Le Phare de Valdor", ["Le Phare de Valdor"]),
        ("\n© AFP", ["AFP"]),
        ("\n© 2031 AFP. Tous droits réservés.", ["AFP"]),
        ("\nAFP/J.D.", ["AFP"]),
        ("\nats/nxp", ["ats"]),
        ("\n(ats/afp)", ["ats", "afp"]),
        ("\nBelga", ["Belga"]),
        (" (Source : APS)", ["APS"]),
    ],
)
def test_the_end_of_a_text_names_the_agency(end: str, names: list[str]) -> None:
    assert named(BODY + end) == [(name, "credit") for name in names]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(BODY, id="nothing"),
        pytest.param("", id="no text"),
        pytest.param(f"{BODY}\n\nrso/jlt/cmb", id="initials of editors"),
        pytest.param(f"{BODY}\nJeanne Corbin", id="a signature"),
        pytest.param(f"{HEADLINE}\nPar Jeanne Corbin\n{BODY}\n{BODY}", id="a byline of a person"),
        pytest.param(f"{BODY}\nPhoto : AFP", id="credit of a picture"),
        pytest.param(f"{BODY}\nCrédit photo © Reuters", id="rights of a picture"),
        pytest.param(f"{HEADLINE}\n(Photo AFP)\n{BODY}\n{BODY}", id="picture under the headline"),
        pytest.param(f"L’Organisation des ports (ODP) – trente membres – a réagi. {BODY}", id="initials of a body"),
        pytest.param(f"KINSHASA (RDC) - {BODY}", id="initials of a country"),
        pytest.param(f"VALDOR - {BODY}", id="a dateline without an agency"),
        pytest.param(f"VALDOR (Karnie) - {BODY}", id="a dateline with a country"),
        pytest.param(f"{BODY} Il est venu (avec Marie et des amis)", id="with friends"),
        pytest.param(f"{BODY} C’est ce qu’a dit l’Agence France-Presse (AFP).", id="initials behind a name"),
        pytest.param(f"{BODY}\nSources :\nDes responsables du port et des pêcheurs.", id="a list of sources"),
        pytest.param(f"AFP et Reuters ont annoncé la nouvelle. {BODY}", id="an agency as the subject"),
        pytest.param(f"{BODY} {BODY} Il travaille avec Reuters depuis dix ans.", id="an agency in a sentence"),
        pytest.param(f"{HEADLINE} avec l’équipe de secours\n\n{BODY}", id="with in a headline"),
    ],
)
def test_what_is_no_credit_is_not_taken_for_one(text: str) -> None:
    assert named(text) == []


def test_the_fields_of_an_article_may_hold_a_credit() -> None:
    article = Article("a", BODY, author="Jeanne Corbin, AFP", outlet="La Gazette (avec Interdépêche et ASP)")
    found = [(credit.name, credit.form, credit.field, credit.span.of(BODY)) for credit in credits(article)]
    assert found == [
        ("AFP", "byline", "author", ""),
        ("Interdépêche", "credit", "outlet", ""),
        ("ASP", "credit", "outlet", ""),
    ]


@pytest.mark.parametrize(
    ("outlet", "names"),
    [
        ("bourse.example (Reuters)", ["Reuters"]),
        ("Canal Valdor (direct)", []),
        ("ASP (agence karnienne)", []),
        ("AFP", []),
    ],
)
def test_brackets_behind_an_outlet_are_a_credit_only_for_an_agency(outlet: str, names: list[str]) -> None:
    assert [credit.name for credit in credits(Article("a", BODY, outlet=outlet))] == names


def test_a_name_given_in_the_text_is_not_repeated_from_the_fields() -> None:
    found = credits(Article("a", f"PARIS (AFP) - {BODY}", author="AFP"))
    assert [(credit.name, credit.field) for credit in found] == [("AFP", "text")]


@effort(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from([*"( )/-–,.:\n|©", "avec ", "AFP", "PARIS", "Source", "13 mai", "Le", "x"]), max_size=60)
)
def test_every_credit_is_the_slice_at_its_span(pieces: list[str]) -> None:
    text = "".join(pieces)
    for credit in credits(Article("a", text)):
        assert credit.span.of(text) == credit.name
        assert credit.name.strip()


def test_cost_does_not_grow_with_the_text() -> None:
    def reading(text: str) -> Callable[[], object]:
        return lambda: [credits(Article("a", text, id="a")) for _ in range(20)]

    for piece in ("PARIS ", "a (", "(avec AFP", "A, 1 (", "Avec A, B et ", "\n", " "):
        long, short = reading(piece * 200_000), reading(piece * 200)
        assert times_as_long(long, short, allowed=24, measurable_s=0.5) < 24


def test_the_tables_of_this_package_are_sorted() -> None:
    for name in ("agencies.tsv", "heads.tsv", "languages.tsv", "months.tsv", "refusals.tsv", "suffixes.tsv"):
        keys = [next(iter(row.values())) for row in rows(name)]
        assert keys == sorted(set(keys)), name
