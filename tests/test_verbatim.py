"""Words from outside are found in a text letter by letter, or not at all."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.extraction.verbatim import Verbatim
from recoupe.model.text import Span


def found(text: str, words: str) -> str | None:
    """The text's own words where they are found, None where they are not."""
    places = Verbatim(text, Span(0, len(text))).find(words)
    return places[0].of(text) if places else None


@pytest.mark.parametrize(
    ("text", "words", "slice_"),
    [
        pytest.param("Il y a 12 morts.", "12 morts", "12 morts", id="as printed"),
        pytest.param("Il y a 12\u00a0000\u202fmorts.", "12 000 morts", "12\u00a0000\u202fmorts", id="no-break spaces"),
        pytest.param("la\n  mairie", "la mairie", "la\n  mairie", id="a line end"),
        pytest.param("L’eau monte", "L'eau monte", "L’eau monte", id="the apostrophe of the press"),
        pytest.param("dit « non » hier", '"non" hier', "« non » hier", id="French marks with their spaces"),
        pytest.param("le pre\u0301fet dit", "le préfet", "le pre\u0301fet", id="accents that stand apart"),
        pytest.param("le préfet dit", "le pre\u0301fet", "le préfet", id="accents apart in what is asked"),
    ],
)
def test_what_a_copyist_cannot_see_is_forgiven(text: str, words: str, slice_: str) -> None:
    assert found(text, words) == slice_


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Il y a 12 morts.", "2 morts", id="half a number"),
        pytest.param("Il y a 12 000 morts.", "000 morts", id="the end of a number in groups"),
        pytest.param("Il y a 12 000 morts.", "Il y a 12", id="the beginning of a number in groups"),
        pytest.param("Il y a 3,5 tonnes.", "5 tonnes", id="decimals alone"),
        pytest.param("la mairie dément", "mairie démen", id="half a word"),
        pytest.param("la mairie dément", "La mairie", id="another case"),
        pytest.param("la mairie dément", "la mairie dement", id="a lost accent"),
        pytest.param("la mairie dément", "la mаirie", id="a Cyrillic letter"),
        pytest.param("zone 1\u0301", "zone 1", id="a lost accent that no letter has composed"),
        pytest.param("la mairie dément", "la mairie, dément", id="a comma added"),
        pytest.param("la mairie dément", "", id="nothing"),
        pytest.param("la mairie … dément", "…", id="marks alone"),
    ],
)
def test_what_a_reader_could_see_is_not_forgiven(text: str, words: str) -> None:
    assert found(text, words) is None


def test_only_the_stretch_asked_about_is_searched() -> None:
    text = "Deux morts. Trois morts. Deux morts."
    whole = Verbatim(text, Span(0, len(text)))
    assert whole.find("Deux morts", Span(12, len(text))) == (Span(25, 35),)
    assert Verbatim(text, Span(12, 24)).find("Deux morts") == ()
    assert whole.find("Deux morts") == (Span(0, 10), Span(25, 35))


@given(st.text(alphabet="aé e\u0301«»’' \u00a0\n12,.x", max_size=60), st.data())
def test_a_slice_between_blanks_is_found_at_a_place_that_reads_alike(text: str, data: st.DataObject) -> None:
    words = text.split()
    if not words:
        return
    wanted = data.draw(st.sampled_from(words))
    for place in Verbatim(text, Span(0, len(text))).find(wanted):
        alike = unicodedata.normalize("NFC", place.of(text)).replace("’", "'")
        for mark in "«»":
            alike = alike.replace(mark, '"')
        bare = unicodedata.normalize("NFC", wanted).replace("’", "'").replace("«", '"').replace("»", '"')
        assert "".join(alike.split()) == "".join(bare.split())
