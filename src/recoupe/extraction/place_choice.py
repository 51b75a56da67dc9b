"""Which of its namesakes a name means, what contains it by the words after it, and the place that makes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from recoupe.extraction.place_position import BeforeName
from recoupe.model.pack.gazetteer import Entry, Gazetteer, Habit
from recoupe.model.text import Span
from recoupe.model.where import Place, Precision
from recoupe.settings import DEFAULT

TOKEN = re.compile(r"[^\W_][\w-]*[’']?|[^\w\s]")
"""Words and signs between two names."""
_WIDEST_GAP = 45
"""Characters between a place and what contains it (*, dans l'extrême nord-est de la *)."""


class PlaceContext(NamedTuple):
    """What the rest of the article tells about its place names.

    countries: codes named anywhere, by name or adjective, sorted. places: names that stand as places beyond doubt.
    coined: names unknown to the gazetteer that the article introduces as places. people: surnames after a first name.
    before: what stands before the word at an offset, as read in the article without regard to its sentences.
    """

    countries: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()
    coined: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    before: Mapping[int, BeforeName] = MappingProxyType({})


class Name(NamedTuple):
    """A name that stands as a place.

    entries: what it may be, best first, none where the gazetteer lacks it. region: *région de* stands before it.
    country: what an adjective beside it states. sure: its position leaves no doubt. moved: it hangs on a bare *de*.
    like: the gazetteer has it in another spelling only.
    """

    start: int
    end: int
    entries: tuple[Entry, ...]
    region: bool = False
    country: str | None = None
    sure: bool = True
    moved: bool = False
    like: bool = False


def rival_towns(entries: tuple[Entry, ...]) -> list[Entry]:
    """Well-known towns abroad that bear the name of a country, itself first among the entries."""
    least = DEFAULT.places.famous_town_thousands
    return [
        entry
        for entry in entries[1:]
        if entry.precision == "town" and entry.country != entries[0].country and entry.thousands >= least
    ]


def only_country(entries: tuple[Entry, ...]) -> frozenset[str | None]:
    """The country all namesakes lie in, none where they differ."""
    countries = frozenset(entry.country for entry in entries)
    return countries if len(countries) == 1 else frozenset()


def container_of(text: str, names: Sequence[Name], gazetteer: Gazetteer) -> Entry | None:
    """The country or region the text puts the first name in by the words that follow (*, en Belgique*, *(Drôme)*)."""
    if len(names) < 2 or not names[1].entries or names[1].entries[0].precision not in ("country", "region"):
        return None
    name, outer = names[0], names[1].entries[0]
    if outer.country is None or (name.entries and name.entries[0].precision in ("country", "area")):
        return None
    gap = text[name.end : names[1].start]
    if not gap or len(gap) > _WIDEST_GAP:
        return None
    signs = TOKEN.findall(gap)
    habits = [gazetteer.habits(sign.lower().replace("’", "'")) for sign in signs]
    if not all(sign in ",(" or held & _WITHIN for sign, held in zip(signs, habits, strict=True)):
        return None
    bracket = "(" in signs
    if not bracket and not any(held & {"locative", "lands_only"} for held in habits):
        return None
    if any(entry.country == outer.country for entry in name.entries):
        return outer
    if name.moved and not bracket and "," not in signs:
        # de Moscou en Ukraine: a way, not a container
        return None
    if "," in signs and len(names) > 2:
        after = TOKEN.findall(text[names[1].end : names[2].start])
        if after and len(after) < 4 and (after[0] == "," or "joining" in gazetteer.habits(after[0])):
            # à Londres, en Ukraine et au Mali: a list
            return None
    return outer


_WITHIN: frozenset[Habit] = frozenset({"locative", "lands_only", "article", "contracted", "of", "direction", "into"})
_PLAIN: dict[Precision, str] = {"country": "country", "region": "region", "town": "town", "area": "area"}


def placed(text: str, name: Name, container: Entry | None, gazetteer: Gazetteer, context: PlaceContext) -> Place:
    """The place of a name, chosen among its namesakes, with a note where a reader should know of the others."""
    mention, span = text[name.start : name.end], Span(name.start, name.end)
    stated = name.country or (container.country if container else None)
    if not name.entries:
        return Place(mention, span, mention, None, None, None, "unknown", stated, None, "article")
    chosen, why = _chosen(name.entries, stated, container, gazetteer, context)
    notes = [why] if why else []
    if name.like:
        notes.append(f"another spelling of {chosen.name}")
    if stated and chosen.country and gazetteer.state_of(stated) != gazetteer.state_of(chosen.country):
        said, known = gazetteer.country_name(stated) or stated, gazetteer.country_name(chosen.country) or chosen.country
        notes.append(f"the text puts it in {said} ({stated}), the gazetteer knows it in {known} ({chosen.country})")
    precision: Precision = "region" if name.region and chosen.precision == "town" else chosen.precision
    note = "; ".join(notes) or None
    return Place(mention, span, chosen.name, chosen.country, chosen.lat, chosen.lon, precision, stated, note)


def _chosen(
    entries: tuple[Entry, ...], stated: str | None, container: Entry | None, gazetteer: Gazetteer, context: PlaceContext
) -> tuple[Entry, str]:
    """The entry meant, and what to say of its namesakes."""
    if len(entries) == 1:
        return entries[0], ""
    if stated:
        inside = [entry for entry in entries if entry.country == stated]
        if container and container.division:
            inside = [entry for entry in inside if entry.division == container.division] or inside
        if inside:
            return inside[0], ""
    top, settings = entries[0], DEFAULT.places
    chosen, why = top, ""
    if top.precision == "country" and top.country not in context.countries:
        # Grenade, where the article speaks of Spain
        rivals = [entry for entry in rival_towns(entries) if entry.country in context.countries]
        if rivals:
            return rivals[0], f"taken for the town in a country this article names; also {top.name} ({top.country})"
    if top.precision in ("town", "region") and top.country not in (*context.countries, gazetteer.home):
        for entry in entries[1:]:
            near = entry.country in context.countries and entry.precision == top.precision
            if near and top.thousands < settings.dominant_ratio * max(entry.thousands, 1):
                chosen, why = entry, "taken for the one in a country this article names; "
                break
    others = [
        entry
        for entry in entries
        if entry.id != chosen.id
        and entry.precision == chosen.precision
        and entry.thousands * settings.namesake_ratio >= chosen.thousands
        and entry.country != chosen.country
        and (entry.country in context.countries or chosen.country not in context.countries)
    ]
    if not others:
        return chosen, ""
    named = ", ".join(
        dict.fromkeys(f"{gazetteer.country_name(entry.country or '') or '?'} ({entry.country})" for entry in others)
    )
    return chosen, f"{why}places of that name also in {named}"
