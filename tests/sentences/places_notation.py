"""What must be found of the places of a sentence, by the kind of its list, and how the program differs from it.

The end of a list's name tells the form of its rows; a place is shown as name, country and precision.

NOT_STATED  sentence, place that comes first, whose country the text does not state
STATED      sentence, place that comes first, the gazetteer's country, the country the text states
NOT_NAMED   sentence without any place
NAMED       sentence, its places in order
CONTEXT     sentence, rest of its article, its places in order
SAME        two sentences that name one place in two spellings, its country and precision
"""

from __future__ import annotations

from collections.abc import Callable

from recoupe.extraction.places import place_context, places
from recoupe.language import pack
from recoupe.model.text import Span
from recoupe.model.where import Place


def read(sentence: str, article: str = "") -> tuple[Place, ...]:
    """The places of a sentence that stands alone, or in an article that goes on."""
    text, gazetteer = sentence + article, pack("fr").gazetteer
    return places(text, Span(0, len(sentence)), gazetteer, place_context(text, gazetteer))


def shown(found: tuple[Place, ...]) -> list[str]:
    """Name, country and precision of each."""
    return [f"{place.name} {place.country or '-'} {place.precision}" for place in found]


def differences_of_place(list_name: str, row: object) -> list[str]:
    """What the program reads otherwise than a row of that list says, a line each; none where it is right."""
    parts = row if isinstance(row, tuple) else (row,)
    return _CHECKS[kind_of(list_name)](*parts)


def kind_of(list_name: str) -> str:
    """The form of a list's rows: the kind its name ends in."""
    return next(kind for kind in _CHECKS if list_name.endswith(kind))


def _not_stated(sentence: str, name: str) -> list[str]:
    return _first(sentence, lambda place: (place.name, place.stated_country), (name, None))


def _stated(sentence: str, name: str, country: str, stated: str) -> list[str]:
    def told(place: Place) -> object:
        return place.name, place.country, place.stated_country, place.note is not None

    return _first(sentence, told, (name, country, stated, country != stated))


def _first(sentence: str, told: Callable[[Place], object], wanted: object) -> list[str]:
    found = read(sentence)
    return _compared(wanted, told(found[0]) if found else None)


def _not_named(sentence: str) -> list[str]:
    return _compared([], shown(read(sentence)))


def _named(sentence: str, expected: list[str]) -> list[str]:
    return _compared(expected, shown(read(sentence)))


def _context(sentence: str, article: str, expected: list[str]) -> list[str]:
    return _compared(expected, shown(read(sentence, article)))


def _same(sentence: str, other: str, ends: str) -> list[str]:
    one, two = shown(read(sentence)), shown(read(other))
    return (
        [] if one == two and len(one) == 1 and one[0].endswith(f" {ends}") else [f"{one} is not {two}, or not {ends}"]
    )


def _compared(wanted: object, found: object) -> list[str]:
    return [] if wanted == found else [f"wanted {wanted}, found {found}"]


_CHECKS: dict[str, Callable[..., list[str]]] = {
    "NOT_STATED": _not_stated,
    "STATED": _stated,
    "NOT_NAMED": _not_named,
    "NAMED": _named,
    "CONTEXT": _context,
    "SAME": _same,
}
