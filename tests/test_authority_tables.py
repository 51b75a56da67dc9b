"""The tables of authorities agree with each other and with the closed lists of the model."""

from __future__ import annotations

import unicodedata
from importlib.resources import files
from typing import get_args

import pytest

from recoupe.language.fr.lexicon import Lexicon, folded
from recoupe.language.tables import rows
from recoupe.model.authority import Kind

KINDS = set(get_args(Kind))
PROPER = ("bodies.tsv", "organisations.tsv", "outlets.tsv", "persons.tsv")
COMMON = (
    "offices.tsv",
    "institutions.tsv",
    "people.tsv",
    "documents.tsv",
    "titles.tsv",
    "bearings.tsv",
    "portfolios.tsv",
)
WITH_KIND = tuple(t for t in (*PROPER, *COMMON) if t != "portfolios.tsv")
STATES = {row["iso"] for row in rows("fr", "countries.tsv")}


def first_cells(table: str) -> list[list[str]]:
    """First cell of each row, block by block; a comment begins a block."""
    text = files("recoupe.language").joinpath("fr", table).read_text(encoding="utf-8")
    blocks: list[list[str]] = [[]]
    heading = True
    for line in text.splitlines():
        if line.startswith("#"):
            blocks.append([])
        elif line and heading:
            heading = False
        elif line:
            blocks[-1].append(line.split("\t")[0])
    return blocks


def sorting_key(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe"))
    return "".join(ch for ch in bare if not unicodedata.combining(ch))


@pytest.mark.parametrize("table", [*PROPER, *COMMON])
def test_each_block_of_a_table_is_sorted(table: str) -> None:
    for block in first_cells(table):
        assert block == sorted(block, key=sorting_key)


@pytest.mark.parametrize("table", [*PROPER, *COMMON])
def test_no_name_stands_twice_in_a_table(table: str) -> None:
    names = [name for block in first_cells(table) for name in block]
    assert len(names) == len(set(names)), sorted({n for n in names if names.count(n) > 1})


@pytest.mark.parametrize("table", [*PROPER, *COMMON])
def test_a_table_says_where_its_facts_come_from(table: str) -> None:
    text = files("recoupe.language").joinpath("fr", table).read_text(encoding="utf-8")
    assert text.startswith("# ")


@pytest.mark.parametrize("table", WITH_KIND)
def test_every_kind_is_one_of_the_model(table: str) -> None:
    kinds = {row["kind"] for row in rows("fr", table)} - {""}
    assert kinds <= KINDS, kinds - KINDS


@pytest.mark.parametrize("table", [*PROPER, "offices.tsv"])
def test_every_country_is_a_code_of_the_table_of_countries(table: str) -> None:
    codes = {row["country"] for row in rows("fr", table)} - {""}
    assert codes <= STATES, codes - STATES


def test_no_alias_stands_for_two_bodies() -> None:
    """An alias that two bodies share is never understood: one of them always wins."""
    owners: dict[str, set[str]] = {}
    for table in ("bodies.tsv", "organisations.tsv", "outlets.tsv"):
        for row in rows("fr", table):
            # a former name may live on as somebody else's
            for alias in (row["name"], *row["aliases"].split(";")):
                if alias:
                    owners.setdefault(" ".join(folded(alias).split()), set()).add(row["name"])
    twice = {alias: names for alias, names in owners.items() if len(names) > 1}
    assert twice == {}


def test_bodies_of_persons_and_seats_are_known() -> None:
    lexicon = Lexicon()
    generic = {row["body"] for table in ("offices.tsv", "institutions.tsv") for row in rows("fr", table)}
    generic |= {f"Ministère {row['portfolio']}" for row in rows("fr", "portfolios.tsv")}
    for row in rows("fr", "persons.tsv"):
        assert row["body"] in generic or row["body"] in lexicon.known, row
    for row in rows("fr", "bodies.tsv"):
        for body in row["stands_for"].removeprefix("=").split(";"):
            assert not body or body in generic, row


def test_scopes_are_those_that_the_reading_knows() -> None:
    assert {row["scope"] for row in rows("fr", "offices.tsv")} == {"state", "place", "other"}
    assert {row["scope"] for row in rows("fr", "institutions.tsv")} == {"state", "place", "own", "class"}
    assert {row["type"] for row in rows("fr", "bearings.tsv")} == {"none", "body", "organisation", "rival"}


def test_there_are_outlets_enough_to_tell_a_relay_from_a_source() -> None:
    kinds = [row["kind"] for row in rows("fr", "outlets.tsv")]
    assert kinds.count("media") >= 150
    assert kinds.count("news_agency") >= 40
