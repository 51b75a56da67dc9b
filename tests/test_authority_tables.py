"""The tables of authorities agree with each other and with the model, and nobody needed is missing."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from importlib.resources import files
from typing import get_args

import pytest

from recoupe.language.fr.lexicon import INDEX, Lexicon, folded, sum_of_tables
from recoupe.language.fr.lexicon_build import BODIES, built
from recoupe.language.fr.names import FrenchNames
from recoupe.language.tables import rows
from recoupe.model.authority import Kind, Relation

KINDS = set(get_args(Kind))
RELATIONS = set(get_args(Relation))
STATES = {row["iso"]: row for row in rows("fr", "countries.tsv")}
OF_STATES = tuple(f"bodies_{part}.tsv" for part in BODIES)
OF_BODIES = (*OF_STATES, "organisations.tsv", "outlets.tsv")
PROPER = (*OF_BODIES, "persons.tsv")
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
TABLES = {table: rows("fr", table) for table in (*PROPER, *COMMON)}
BODY_ROWS = [row for table in OF_BODIES for row in TABLES[table]]
NAMES = FrenchNames()


def text_of(table: str) -> str:
    return files("recoupe.language").joinpath("fr", table).read_text(encoding="utf-8")


def first_cells(table: str) -> list[list[str]]:
    """First cell of each row, block by block; a comment begins a block."""
    blocks: list[list[str]] = [[]]
    heading = True
    for line in text_of(table).splitlines():
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


def plain(text: str) -> str:
    return " ".join(folded(text).split())


def spellings(row: dict[str, str]) -> list[str]:
    return [row["name"], *(alias for alias in row["aliases"].split(";") if alias)]


def former(row: dict[str, str]) -> list[tuple[str, str]]:
    """Each old name with its year."""
    found = [cell for cell in row.get("former", "").split(";") if cell]
    return [(cell.rpartition(" (")[0], cell.rpartition(" (")[2].rstrip(")")) for cell in found]


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
    assert text_of(table).startswith("# ")


@pytest.mark.parametrize("table", OF_BODIES)
def test_each_block_says_where_its_facts_come_from(table: str) -> None:
    head, *blocks = text_of(table).split("\n# -- ")
    assert blocks
    assert not [line for line in head.splitlines()[1:] if line and not line.startswith(("#", "name\t"))]
    for block in blocks:
        heading = block.split("\n", 1)[0]
        assert re.search(r"\. Source: \w.{20,}\.$", heading), heading


@pytest.mark.parametrize("table", OF_STATES)
def test_a_block_of_bodies_is_of_the_country_it_names(table: str) -> None:
    for block in text_of(table).split("\n# -- ")[1:]:
        heading, *lines = [line for line in block.split("\n") if line]
        countries = {
            STATES[code]["name"] if (code := (line + "\t" * 2).split("\t")[2]) else "of several states"
            for line in lines
        }
        assert countries == {heading.partition(". Source: ")[0]}


@pytest.mark.parametrize("table", WITH_KIND)
def test_every_kind_is_one_of_the_model(table: str) -> None:
    kinds = {row["kind"] for row in TABLES[table]} - {""}
    assert kinds <= KINDS, kinds - KINDS


@pytest.mark.parametrize("table", [*PROPER, "offices.tsv"])
def test_every_country_is_a_code_of_the_table_of_countries(table: str) -> None:
    codes = {row["country"] for row in TABLES[table]} - {""}
    assert codes <= STATES.keys(), codes - STATES.keys()


def test_no_alias_stands_for_two_bodies() -> None:
    """An alias that two bodies share is never understood: one always wins. Shared names stand in institutions.tsv."""
    owners: dict[str, set[str]] = defaultdict(set)
    for row in BODY_ROWS:
        for name in spellings(row):
            owners[plain(name)].add(row["name"])
    shared = {plain(name) for row in TABLES["institutions.tsv"] if row["scope"] == "shared" for name in [row["noun"]]}
    assert {name: bodies for name, bodies in owners.items() if len(bodies) > 1} == {}
    assert shared & owners.keys() == set()


def test_a_shared_name_is_borne_by_two_bodies_at_least() -> None:
    """Or by one whose name means something else where its country is not spoken of."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for row in BODY_ROWS:
        for generic in row.get("stands_for", "").split(";"):
            bearers[generic].add(row["country"])
    shared = [row["body"] for row in TABLES["institutions.tsv"] if row["scope"] == "shared"]
    assert {name: sorted(bearers[name]) for name in shared} == {
        "BNS": ["CH", "CN"],
        "Bundesrat": ["AT", "DE"],
        "DGSN": ["DZ", "MA"],
        "DGST": ["MA", "MR"],
        "Diète": ["JP", "PL"],
        "MIT": ["TR", "US"],
    }


LIVING_ON = {
    "dst": "several states have a DST today; the French one became the DCRI",
}
"""Old names that are also borne by somebody today, with what decides."""


def test_an_old_name_is_of_one_body_and_no_name_of_another_today() -> None:
    today = {plain(name): row["name"] for row in BODY_ROWS for name in spellings(row)}
    owners: dict[str, set[str]] = defaultdict(set)
    for row in BODY_ROWS:
        for old, _ in former(row):
            owners[plain(old)].add(row["name"])
    assert {old: bodies for old, bodies in owners.items() if len(bodies) > 1} == {}
    assert {old: today[old] for old in owners if old in today and old not in LIVING_ON} == {}


def test_every_old_name_has_the_year_it_went_out_of_use() -> None:
    for row in BODY_ROWS:
        for old, year in former(row):
            assert old, row
            assert re.fullmatch("19[0-9]{2}|20[0-2][0-9]", year), (row["name"], old, year)


def test_a_generic_body_is_one_body_in_its_country() -> None:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in BODY_ROWS:
        stands = row.get("stands_for", "")
        for generic in () if stands.startswith("=") else stands.split(";"):
            if generic:
                found[generic, row["country"]].append(row["name"])
    assert {key: names for key, names in found.items() if len(names) > 1} == {}


def test_bodies_of_persons_and_seats_are_known() -> None:
    lexicon = Lexicon()
    generic = {row["body"] for table in ("offices.tsv", "institutions.tsv") for row in TABLES[table]}
    generic |= {f"Ministère {row['portfolio']}" for row in TABLES["portfolios.tsv"]}
    for row in TABLES["persons.tsv"]:
        assert row["body"] in generic or lexicon.body(row["body"]), row
    for row in BODY_ROWS:
        for body in row.get("stands_for", "").removeprefix("=").split(";"):
            assert not body or body in generic, row


def test_the_side_of_a_body_is_a_state_or_somebody_the_tables_know() -> None:
    known = {plain(name) for row in BODY_ROWS for name in spellings(row)}
    for row in BODY_ROWS:
        side = row["side"]
        if side and side not in STATES and not side.startswith("Gouvernement "):
            assert plain(side) in known, row


def test_relations_to_the_state_are_those_of_the_model() -> None:
    assert {row["relation"] for table in OF_STATES for row in TABLES[table]} == {"", "de_facto"}
    assert {row["relation"] for row in TABLES["outlets.tsv"]} == {"", "state_media", "public_media"}
    assert {row["relation"] for row in BODY_ROWS} - {""} <= RELATIONS
    for row in BODY_ROWS:
        if row["relation"] == "de_facto":
            assert row["side"] not in ("", row["country"]), row
        if row["relation"] in ("state_media", "public_media"):
            assert row["country"] or row["relation"] == "public_media", row
            assert not (row["side"] and row["relation"] == "state_media"), row


def test_an_acronym_that_cannot_be_spoken_is_in_capitals() -> None:
    """*FSB*, not *Fsb*: what has no vowel is spelt out, and is only read in capitals."""
    for row in BODY_ROWS:
        for name in spellings(row):
            if name.isalpha() and len(name) > 1 and not set(folded(name)) & set("aeiouy"):
                assert sum(letter.isupper() for letter in name) >= 2 or name == "dpa", row


def test_scopes_are_those_that_the_reading_knows() -> None:
    assert {row["scope"] for row in TABLES["offices.tsv"]} == {"state", "place", "other"}
    assert {row["scope"] for row in TABLES["institutions.tsv"]} == {"state", "place", "own", "class", "shared"}
    assert {row["type"] for row in TABLES["bearings.tsv"]} == {"none", "body", "organisation", "rival"}


def test_the_written_index_is_what_the_tables_say() -> None:
    """Run `PYTHONPATH=src python tools/build_names_index.py` after a change to a table of names."""
    assert text_of(INDEX) == built().written(sum_of_tables())


def test_a_lexicon_from_the_written_index_is_the_one_from_the_tables() -> None:
    index = built()
    written, fresh = Lexicon(), Lexicon(index)
    assert all(written.at(phrase) == fresh.at(phrase) for phrase in index.phrases)
    assert all(written.body(row["name"]) == fresh.body(row["name"]) for row in BODY_ROWS)
    assert (written.reach, written.seats, written.states) == (fresh.reach, fresh.seats, fresh.states)
    assert (written.lands, written.shared) == (fresh.lands, fresh.shared)


# -- nobody needed is missing

G20 = frozenset(
    {"AR", "AU", "BR", "CA", "CN", "DE", "FR", "GB", "ID", "IN", "IT", "JP", "KR", "MX", "RU", "SA", "TR", "US", "ZA"}
)
EUROPE = frozenset(
    {
        "AL",
        "AM",
        "AT",
        "AZ",
        "BA",
        "BE",
        "BG",
        "BY",
        "CH",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GB",
        "GE",
        "GR",
        "HR",
        "HU",
        "IE",
        "IS",
        "IT",
        "LT",
        "LU",
        "LV",
        "MD",
        "ME",
        "MK",
        "MT",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RS",
        "RU",
        "SE",
        "SI",
        "SK",
        "TR",
        "UA",
        "XK",
    }
)
NEAR_EAST = frozenset({"AE", "BH", "EG", "IL", "IQ", "IR", "JO", "KW", "LB", "LY", "OM", "PS", "QA", "SA", "SY", "YE"})
KOREAS_AND_NEIGHBOURS = frozenset({"CN", "JP", "KP", "KR", "TW"})
NEEDED = sorted(G20 | EUROPE | NEAR_EAST | KOREAS_AND_NEIGHBOURS | {"PK"})
WITHOUT = {
    ("IS", "intelligence_service"): "Iceland has no such service; the police commissioner's office does the work",
    ("BH", "seat"): "only its court, by its common noun",
    ("FI", "seat"): "only its presidential palace, by its common noun",
    ("NO", "seat"): "only its royal palace, by its common noun",
    ("OM", "seat"): "only its court, by its common noun",
    ("XK", "seat"): "only its presidency, by its common noun",
    ("LU", "news_agency"): "Luxembourg has none of its own",
    ("IE", "news_agency"): "Ireland has none of its own; PA Media serves it",
    ("IS", "news_agency"): "Iceland has none of its own",
    ("MT", "news_agency"): "Malta has none of its own beside its department of information",
    ("XK", "news_agency"): "the press quotes Kosovo's dailies and the Albanian agency",
}
"""What a country lacks, and why."""


def found_in(table: tuple[str, ...], country: str, kinds: set[str]) -> list[str]:
    return [row["name"] for t in table for row in TABLES[t] if row["country"] == country and row["kind"] in kinds]


@pytest.mark.parametrize("country", NEEDED)
@pytest.mark.parametrize(
    ("role", "table", "kinds", "least"),
    [
        ("seat", OF_STATES, {"head_of_state", "government"}, 1),
        ("intelligence_service", OF_STATES, {"intelligence_service"}, 1),
        ("news_agency", ("outlets.tsv",), {"news_agency"}, 1),
        ("media", ("outlets.tsv",), {"media", "news_agency"}, 3),
        ("bodies", OF_STATES, KINDS, 4),
    ],
    ids=["seat", "intelligence", "agency", "media", "bodies"],
)
def test_each_country_has_what_its_news_is_made_of(
    country: str, role: str, table: tuple[str, ...], kinds: set[str], least: int
) -> None:
    found = found_in(table, country, kinds)
    if (country, role) in WITHOUT:
        assert not found, "it is there now: the exception is out of date"
    else:
        assert len(found) >= least, found


@pytest.mark.parametrize("country", sorted(G20))
@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        (("organisations.tsv",), {"think_tank", "academic"}),
        (("organisations.tsv",), {"party"}),
        (OF_STATES, {"public_service"}),
        (OF_STATES, {"police", "justice"}),
    ],
    ids=["think tank", "party", "public service", "police or justice"],
)
def test_each_state_of_the_g20_has_also(country: str, table: tuple[str, ...], kinds: set[str]) -> None:
    if country == "SA" and "party" in kinds:
        pytest.skip("Saudi Arabia has no parties")
    assert found_in(table, country, kinds)


# what grammar makes of the adjective of a people, with no row of a table; {m}, {f}, {p} are its forms
DERIVED = [
    ("le gouvernement {m}", "government"),
    ("le parlement {m}", "legislature"),
    ("le ministère {m} des Affaires étrangères", "ministry"),
    ("le ministère {m} de la Défense", "ministry"),
    ("la ministre {f} de la Santé", "ministry"),
    ("l'armée {f}", "army"),
    ("l'état-major {m}", "army"),
    ("la banque centrale {f}", "public_service"),
    ("l'institut {m} de la statistique", "public_service"),
    ("l'autorité {f} de sûreté nucléaire", "public_service"),
    ("la protection civile {f}", "public_service"),
    ("la police {f}", "police"),
    ("la Cour suprême {f}", "justice"),
    ("le parquet général {m}", "justice"),
    ("les services de renseignement {p}", "intelligence_service"),
    ("le renseignement militaire {m}", "intelligence_service"),
    ("un porte-parole de l'armée {f}", "army"),
    ("le porte-parole de la diplomatie {f}", "ministry"),
    ("la commission électorale {f}", "public_service"),
]


@pytest.mark.parametrize(("words", "kind"), DERIVED, ids=[words for words, _ in DERIVED])
def test_regular_forms_are_made_by_grammar_for_every_country(words: str, kind: str) -> None:
    wrong = {}
    for code in NEEDED:
        masculine, feminine = STATES[code]["masculine"].split(";")[0], STATES[code]["feminine"].split(";")[0]
        plural = masculine if masculine.endswith(("s", "x")) else f"{masculine}s"
        mention = words.format(m=masculine, f=feminine, p=plural)
        facts = NAMES.describe(mention)
        allowed = {kind, "police"} if kind == "intelligence_service" else {kind}
        if facts.kind not in allowed or facts.country != code or facts.side != code or facts.body is None:
            wrong[mention] = (facts.kind, facts.country, facts.side, facts.body)
    assert wrong == {}


def test_there_are_outlets_enough_to_tell_a_relay_from_a_source() -> None:
    kinds = [row["kind"] for row in TABLES["outlets.tsv"]]
    assert kinds.count("media") >= 700
    assert kinds.count("news_agency") >= 150
