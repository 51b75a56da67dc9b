"""The committed gazetteer: sorted, whole, in range, small; its adjectives and capitals."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

import recoupe
from recoupe.language import pack
from recoupe.language.fr.gazetteer import LIKE, key_of, like_of
from recoupe.language.tables import rows

FOLDER = Path(recoupe.__file__).parent / "language" / "fr"
TABLE = FOLDER / "gazetteer.tsv"
GAZETTEER = pack("fr").gazetteer

LINES = [line for line in TABLE.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")][1:]
ROWS = [line.split("\t") for line in LINES]
COUNTRIES = rows("fr", "countries.tsv")

WITHOUT_ADJECTIVE = {"BL", "CG", "MF", "VG", "VI"}
"""Territories whose people have no adjective in the press; Congo-Brazzaville shares its own with its neighbour."""


def test_the_table_stays_under_four_megabytes() -> None:
    assert TABLE.stat().st_size < 4_000_000


def test_the_table_is_sorted_by_key_as_bisection_needs() -> None:
    keys = [row[0] + "\t" for row in ROWS]
    assert all(left <= right for left, right in pairwise(keys))


def test_no_place_stands_twice_under_one_key() -> None:
    held = [(row[0], row[1]) for row in ROWS]
    assert len(held) == len(set(held))


def test_every_place_has_exactly_one_row_of_its_own() -> None:
    own = [row[1] for row in ROWS if len(row) == 9]
    assert len(own) == len(set(own))
    assert {row[1] for row in ROWS if len(row) == 3} <= set(own)


def test_every_other_name_leads_to_its_place() -> None:
    own = {(row[0], row[1]) for row in ROWS if len(row) == 9}
    assert [row for row in ROWS if len(row) == 3 and (row[2], row[1]) not in own] == []


def test_rows_have_three_or_nine_columns() -> None:
    assert {len(row) for row in ROWS} == {3, 9}


def test_keys_are_in_normal_form() -> None:
    odd = [row[0] for row in ROWS if not row[0].startswith(LIKE) and key_of(row[0]) != row[0]]
    assert odd == []


def test_coordinates_lie_on_the_globe() -> None:
    for row in ROWS:
        if len(row) == 9:
            assert -90 <= float(row[6]) <= 90, row
            assert -180 <= float(row[7]) <= 180, row


def test_countries_of_places_are_known() -> None:
    codes = {row["iso"] for row in COUNTRIES}
    used = {row[4] for row in ROWS if len(row) == 9 and row[3] in ("country", "region", "area") and row[4]}
    assert used <= codes


@pytest.mark.parametrize("row", COUNTRIES, ids=[row["iso"] for row in COUNTRIES])
def test_every_country_has_a_name_a_capital_and_an_adjective(row: dict[str, str]) -> None:
    assert re.fullmatch(r"[A-Z]{2}", row["iso"])
    assert GAZETTEER.find(row["name"])[0].country == row["iso"]
    assert row["capital"] or row["iso"] in WITHOUT_ADJECTIVE
    assert row["masculine"] or row["iso"] in WITHOUT_ADJECTIVE
    assert len(row["masculine"].split(";")) == len(row["feminine"].split(";"))
    for name in filter(None, row["aliases"].split(";")):
        assert row["iso"] in {entry.country for entry in GAZETTEER.find(name)}, name


def test_no_adjective_belongs_to_two_countries() -> None:
    held: dict[str, set[str]] = {}
    for row in [*COUNTRIES, *rows("fr", "demonyms.tsv")]:
        for word in filter(None, row["masculine"].split(";")):
            held.setdefault(word, set()).add(row["iso"])
    assert {word: codes for word, codes in held.items() if len(codes) > 1} == {}


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("ukrainienne", "UA"),
        ("nord-coréens", "KP"),
        ("sud-coréennes", "KR"),
        ("turques", "TR"),
        ("grecque", "GR"),
        ("Français", "FR"),
        ("françaises", "FR"),
        ("burkinabè", "BF"),
        ("nigérien", "NE"),
        ("nigériane", "NG"),
        ("états-uniennes", "US"),
        ("écossais", "GB"),
        ("tchétchènes", "RU"),
        ("gazaouie", "PS"),
        ("coréen", None),
        ("kurde", None),
        ("européen", None),
        ("maison", None),
    ],
)
def test_an_adjective_gives_its_country(word: str, country: str | None) -> None:
    assert GAZETTEER.country_of_adjective(word) == country


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kiev", "UA"),
        ("Séoul", "KR"),
        ("la Corée du Nord", None),
        ("Corée du Nord", "KP"),
        ("Maison-Blanche", "US"),
        ("Kremlin", "RU"),
        ("RDC", "CD"),
        ("Birmanie", "MM"),
        ("Myanmar", "MM"),
        ("Grande-Bretagne", "GB"),
        ("Marseille", None),
    ],
)
def test_a_name_may_stand_for_a_state(name: str, country: str | None) -> None:
    assert GAZETTEER.country_of_state_name(name) == country


@pytest.mark.parametrize(
    ("name", "shown", "country"),
    [
        ("Koursk", "Koursk", "RU"),
        ("Kursk", "Koursk", "RU"),
        ("Kyïv", "Kiev", "UA"),
        ("Pékin", "Pékin", "CN"),
        ("Beyrouth", "Beyrouth", "LB"),
        ("SAINT-PETERSBOURG", "Saint-Pétersbourg", "RU"),
        ("Cote d’Ivoire", "Côte d'Ivoire", "CI"),
        ("États-Unis", "États-Unis", "US"),
        ("Cisjordanie", "Cisjordanie", "PS"),
        ("Drôme", "Drôme", "FR"),
        ("Bouriatie", "Bouriatie", "RU"),
        ("Oussourïisk", "Oussourïisk", "RU"),
    ],
)
def test_a_name_is_found_in_its_french_and_other_spellings(name: str, shown: str, country: str) -> None:
    best = GAZETTEER.find(name)[0]
    assert (best.name, best.country) == (shown, country)


@pytest.mark.parametrize(("name", "shown"), [("Oussouriisk", "Oussourïisk"), ("Khabarowsk", "Khabarovsk")])
def test_another_transliteration_is_found_by_sound(name: str, shown: str) -> None:
    assert [entry.name for entry in GAZETTEER.find_like(name)] == [shown]


def test_short_reductions_are_no_spelling_of_anything() -> None:
    assert GAZETTEER.find_like("Ory") == ()
    assert like_of("zaporijjia") == like_of("zaporizhzhya")


def test_territories_belong_to_their_state() -> None:
    assert (GAZETTEER.state_of("GP"), GAZETTEER.state_of("UA"), GAZETTEER.state_of("??")) == ("FR", "UA", "??")


def test_every_name_of_the_table_is_found() -> None:
    for row in ROWS[::97]:
        if not row[0].startswith(LIKE):
            assert row[1] in {entry.id for entry in GAZETTEER.find(row[0])}, row
    assert GAZETTEER.find(ROWS[0][0])
    assert GAZETTEER.find("aaaaa") == GAZETTEER.find("zzzzzz") == GAZETTEER.find("") == ()


def test_nothing_is_read_before_the_first_question() -> None:
    from recoupe.language.fr.gazetteer import FrenchGazetteer

    fresh = FrenchGazetteer()
    assert not {"_table", "_countries", "_habits"} & fresh.__dict__.keys()
    assert fresh.find("Quito")[0].capital
    assert "_table" in fresh.__dict__
