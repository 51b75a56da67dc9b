"""Lines are wrapped at plain spaces, hang under their own beginning, and never pass the width."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costs import times_as_long
from recoupe.report.layout import Line, Piece, coloured, hanging, plain, shares, table, width, wrapped


def shown(lines: list[Line]) -> list[str]:
    return plain(lines).split("\n")[:-1]


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        pytest.param("un deux trois", 8, ["un deux", "trois"], id="at a space"),
        pytest.param("un deux", 7, ["un deux"], id="just fits"),
        pytest.param("12\u202f000 foyers", 8, ["12\u202f000", "foyers"], id="a no-break space holds"),
        pytest.param("anticonstitutionnellement", 10, ["anticonsti", "tutionnell", "ement"], id="a word too long"),
        pytest.param("", 5, [""], id="nothing"),
    ],
)
def test_text_is_wrapped_at_plain_spaces(text: str, columns: int, lines: list[str]) -> None:
    assert shown(wrapped([Piece(text)], columns)) == lines


def test_a_word_of_two_styles_stays_whole() -> None:
    assert shown(wrapped([Piece("selon la "), Piece("préfecture", "bold"), Piece(", via X")], 18)) == [
        "selon la",
        "préfecture, via X",
    ]


def test_later_lines_hang_under_the_first() -> None:
    lines = shown(hanging(Piece("A"), [Piece("un deux trois quatre")], 14, indent=1))
    assert lines == ["  A un deux", "    trois", "    quatre"]


@given(st.lists(st.text("ab é\u202f中\u0301\n", max_size=40), max_size=4), st.integers(2, 30))
def test_no_line_is_too_wide_and_no_letter_is_lost(texts: list[str], columns: int) -> None:
    lines = wrapped([Piece(text) for text in texts], columns)
    assert all(sum(width(piece.text) for piece in line) <= columns for line in lines)
    assert "".join(piece.text for line in lines for piece in line).replace(" ", "") == "".join(texts).replace(" ", "")


@given(st.lists(st.integers(0, 500), min_size=1, max_size=7), st.integers(10, 200))
def test_columns_give_way_from_the_widest_on(natural: list[int], available: int) -> None:
    widths = shares(natural, available)
    assert all(given <= wanted for given, wanted in zip(widths, natural, strict=True))
    assert sum(widths) <= available or max(widths) <= 8


def test_a_table_keeps_numbers_at_the_right_edge() -> None:
    rows = [[[Piece("nombre")], [Piece("quoi")]], [[Piece("7")], [Piece("morts")]]]
    assert shown(table(rows, 40, frozenset({0}))) == [" nombre  quoi", "      7  morts"]


def test_wide_letters_take_two_columns_and_loose_accents_none() -> None:
    assert width("été") == 3
    assert width("e\u0301te\u0301") == 3
    assert width("北京") == 4


def test_colour_adds_nothing_but_escape_sequences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    assert coloured([[Piece("rouge", "red"), Piece(" et noir")]]) == "\x1b[31mrouge\x1b[0m et noir\n"


@pytest.mark.parametrize(
    "text", ["a" * 200_000, "a " * 100_000, "\u0301" * 200_000], ids=["one word", "words", "accents"]
)
def test_a_long_text_takes_time_in_proportion(text: str) -> None:
    eighth = text[: len(text) // 8]
    assert times_as_long(lambda: wrapped([Piece(text)], 80), lambda: wrapped([Piece(eighth)], 80), allowed=20) < 20
