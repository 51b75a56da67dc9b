"""What a brief shows, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

import tarnelle
from recoupe.model.finding import Brief, Conflict, Proposition
from recoupe.report.compose import compose, letter_of
from recoupe.report.lookup import Lookup
from recoupe.report.view import Section, View
from recoupe.report.words import words
from recoupe.settings import DEFAULT


def view(brief: Brief = tarnelle.BRIEF, lang: str = "fr", top: int | None = None, *only: str) -> View:
    return compose(brief, words(lang), DEFAULT.report, top, only)


def section(shown: View, key: str) -> Section:
    return next(one for one in shown.sections if one.key == key)


def test_disputed_things_come_first_and_origins_last() -> None:
    keys = [one.key for one in view().sections]
    assert keys == ["conflicts", "figures", "corroborated", "single", "own", "forecasts", "origins"]


def test_a_disputed_proposition_is_shown_once() -> None:
    shown = view()
    disputed = [item.id for dispute in section(shown, "conflicts").disputes for item in dispute.items]
    elsewhere = [item.id for one in shown.sections for item in one.items]
    assert disputed == ["p2", "p3", "p4", "p5"]
    assert elsewhere == ["p6", "p8", "p1", "p7"]


def test_origins_are_counted_beside_articles() -> None:
    first = section(view(), "conflicts").disputes[0].items[0]
    assert first.counts == "3 articles, 1 origine (préfecture)"
    assert section(view(lang="en"), "own").items[0].counts == "1 article, 0–1 origins"


def test_a_figure_that_its_own_source_does_not_confirm_is_marked() -> None:
    foyers = section(view(), "figures").figures[0]
    assert foyers.title == "Foyers"
    assert [(line.amount, line.caution) for line in foyers.lines] == [
        ("40\u202f000", "la source elle-même n’a pas pu confirmer (préfecture)"),
        ("au moins 65\u202f000", ""),
    ]


def test_who_says_it_via_whom_how_surely_and_where() -> None:
    network = section(view(), "conflicts").disputes[0].items[1]
    told = [(one.who, one.via, one.how, [place.outlet for place in one.prints]) for one in network.sayings]
    assert told == [
        ("Réseau Tarnelle", (), "affirmé", ["Presse-Sud"]),
        ("Réseau Tarnelle", ("Presse-Sud",), "affirmé", ["Le Matin libre"]),
    ]


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (0, "Les chiffres ne s’accordent pas : préfecture, 40 000 foyers ; Réseau Tarnelle, Au moins 65 000 foyers."),
        (1, "Attribué à préfecture, non confirmé par la même voix."),
        (2, "Affirmé par source proche de l’enquête, démenti par ministre de l’Énergie."),
    ],
)
def test_a_clash_says_who_stands_against_whom(place: int, why: str) -> None:
    clashes = [clash for dispute in section(view(), "conflicts").disputes for clash in dispute.clashes]
    assert clashes[place].why.replace("\u00a0", " ").replace("\u202f", " ") == why


def test_single_figures_stand_in_one_table_without_a_chart() -> None:
    others = section(view(), "figures").figures[-1]
    assert others.title == "Autres chiffres"
    assert [line.amount for line in others.lines] == ["de 8 à 12 pylônes"]
    assert others.rows == ()


def test_origins_say_what_they_carry_and_who_relays_them() -> None:
    first = section(view(), "origins").origins[0]
    assert (first.name, first.kind, first.carries, first.disputed) == ("Réseau Tarnelle", "entreprise", "2", "1")
    assert first.relays == "Presse-Sud, Le Matin libre et L’Écho du Rhône"


def test_top_cuts_each_section_and_says_so() -> None:
    shown = view(tarnelle.BRIEF, "fr", 1)
    conflicts = section(shown, "conflicts")
    assert len(conflicts.disputes) == 1
    assert conflicts.hidden == "… et 1 autre (--top 0 montre tout)"
    assert section(view(tarnelle.BRIEF, "fr", 0), "origins").hidden == ""


def test_only_keeps_the_sections_asked_for() -> None:
    assert [one.key for one in view(tarnelle.BRIEF, "fr", None, "figures").sections] == ["figures"]


def test_a_brief_on_nothing_says_so() -> None:
    nothing = Brief((), (), (), (), (), (), ())
    assert view(nothing).nothing == "Aucun article n’a été lu."
    assert view(replace(nothing, articles=tarnelle.ARTICLES)).nothing == "Aucun énoncé à montrer."


def test_the_head_counts_articles_outlets_and_days() -> None:
    assert view().subtitle == "5 articles de 4 titres, du 2 au 4 juin 2031"
    assert view(lang="en").summary == "13 claims · 8 propositions · 4 contested or denied · 1 corroborated"


def test_an_update_is_told_from_both_sides() -> None:
    earlier, later = section(view(lang="en"), "conflicts").disputes[0].items
    assert earlier.notes[0].startswith("a later figure from another source")
    assert later.notes[0].startswith("follows, without correcting it")


def test_many_figures_in_conflict_make_one_dispute_with_a_bounded_list_of_reasons() -> None:
    kinds = [one for one in tarnelle.PROPOSITIONS if one.id in ("p2", "p3")]
    many: list[Proposition] = [
        replace(kinds[n % 2], id=f"q{n}", figures=(replace(kinds[0].figures[0], text=f"{n + 2} foyers"),))
        for n in range(12)
    ]
    conflicts = tuple(
        Conflict(f"x{i}-{j}", "number", (f"q{i}", f"q{j}"), (), "", ()) for i in range(12) for j in range(i + 1, 12)
    )
    brief = replace(tarnelle.BRIEF, propositions=tuple(many), conflicts=conflicts, updates=(), series=())
    (dispute,) = section(view(brief), "conflicts").disputes
    assert [item.letter for item in dispute.items] == list("ABCDEFGHIJKL")
    assert len(dispute.clashes) == DEFAULT.report.clashes_shown
    assert dispute.unshown == "… et 60 autres désaccords entre eux"


def test_letters_go_on_after_z() -> None:
    assert [letter_of(place) for place in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]


def test_a_denial_does_not_disown_itself() -> None:
    lookup = Lookup(tarnelle.BRIEF)
    assert lookup.disowned_by(tarnelle.PROPOSITIONS[4], tarnelle.PROPOSITIONS[4].claims) is None


def test_the_same_brief_gives_the_same_view() -> None:
    assert view() == view()
