"""Places a sentence names: capitalised names in the position of a place, against a gazetteer.

Refused on purpose: states that act or speak (*Moscou affirme*, *selon Kiev*), adjectives, people and papers that bear
the name of a place. Linear in the length of the sentence: each name looks at a window of fixed width around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recoupe.extraction.place_position import BeforeName, before_name, may_follow, opening, runs_on
from recoupe.model.pack.gazetteer import Entry, Gazetteer, Habit
from recoupe.model.text import Span
from recoupe.model.where import Place, Precision
from recoupe.settings import DEFAULT

_CAPITAL = re.compile(r"(?<![^\W_])[A-ZÀ-ÖØ-ÞŒŸŠŽŁİŞČĆ](?:\w|[-’'](?=[^\W\d_]))*")
_WORD_AFTER = re.compile(r"[ \u00a0\u202f’'-]{1,2}(\w[\w’'-]*)")
_LOWER_WORD = re.compile(r"(?<![\w-])[a-zéï][\w-]{3,}")
_TOKEN = re.compile(r"[^\W_][\w-]*[’']?|[^\w\s]")
_MORE_CAPITALS = re.compile(r"(?:[ -](?:(?:de|du|la|le|les|sur|en|aux) )?[A-ZÀ-ÖØ-Þ][\w’'-]*){0,3}")

_LONGEST = 5
"""Words that may follow the first one of a name (*Sao Tomé-et-Principe*, *République démocratique du Congo*)."""
_WIDEST_GAP = 45
"""Characters between a place and what contains it (*, dans l'extrême nord-est de la *)."""


class PlaceContext(NamedTuple):
    """What the rest of the article tells about its place names.

    countries: codes named anywhere, by name or adjective, sorted. places: names that stand as places beyond doubt.
    coined: names unknown to the gazetteer that the article introduces as places. people: surnames after a first name.
    """

    countries: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()
    coined: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()


class _Name(NamedTuple):
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


_NO_CONTEXT = PlaceContext()
_GROUND: frozenset[Habit] = frozenset({"generic", "generic_region", "direction", "border"})
_PLACING: frozenset[Habit] = frozenset({"locative", "into", "lands_only", "from"})


def place_context(text: str, gazetteer: Gazetteer) -> PlaceContext:
    """What an article as a whole tells about its places; one pass, to be shared by all its sentences."""
    reader = _Reader(text, Span(0, len(text)), gazetteer, _NO_CONTEXT)
    names = list(reader.names())
    countries = {gazetteer.country_of_adjective(word) for word in set(_LOWER_WORD.findall(text))}
    countries.update(reader.countries)
    return PlaceContext(
        countries=tuple(sorted(code for code in countries if code)),
        places=frozenset(text[name.start : name.end] for name in names if name.sure and name.entries),
        coined=frozenset(text[name.start : name.end] for name in names if name.sure and not name.entries)
        - reader.people,
        people=frozenset(reader.people),
    )


def places(text: str, span: Span, gazetteer: Gazetteer, context: PlaceContext | None = None) -> tuple[Place, ...]:
    """The places one sentence names, in order.

    A name in the wrong country keeps the gazetteer's country, with the text's in `stated_country` and a note. A name
    the gazetteer lacks is a place only where the article says so (*la ville de X*), with precision `unknown`.
    """
    context = context or _NO_CONTEXT
    names = list(_Reader(text, span, gazetteer, context).names())
    out = []
    for index, name in enumerate(names):
        container = _container(text, names[index : index + 3], gazetteer)
        out.append(_placed(text, name, container, gazetteer, context))
    return tuple(out)


class _Reader:
    """Reads the names of one stretch of text from left to right."""

    def __init__(self, text: str, span: Span, gazetteer: Gazetteer, context: PlaceContext) -> None:
        self.text = text
        self.span = span
        self.gazetteer = gazetteer
        self.context = context
        self.people: set[str] = set()
        self.countries: set[str | None] = set()
        self.last: _Name | None = None

    def names(self) -> Iterator[_Name]:
        """Names that stand as places, in order."""
        text, gazetteer, taken = self.text, self.gazetteer, self.span.start
        for match in _CAPITAL.finditer(text, *self.span):
            start, end = match.span()
            if start < taken:
                continue
            word = match.group()
            if len(word) > 3 and word[1] in "’'" and not gazetteer.find(word):
                # an elided word stands before it (L'Ukraine); « L'armée » leaves no capital
                start, word = start + 2, word[2:]
                if not word[0].isupper():
                    continue
            end, entries = self.longest(start, end)
            own = gazetteer.habits(word.lower())
            if own & _NEVER and end == start + len(word) and text[start - 1 : start] != "(":
                continue
            if not entries and not may_follow(text, start, self.span.start, gazetteer):
                continue
            if entries and entries[0].precision == "country":
                self.countries.add(entries[0].country)
            name = self.standing(start, end, entries)
            if name:
                taken, self.last = name.end, name
                yield name

    def longest(self, start: int, end: int) -> tuple[int, tuple[Entry, ...]]:
        """The end of the longest known name that begins with the word at start..end, and its places."""
        text, gazetteer, limit = self.text, self.gazetteer, self.span.end
        if gazetteer.begins(text[start:end]):
            ends: list[tuple[int, bool]] = []
            at = end
            while len(ends) < _LONGEST:
                following = _WORD_AFTER.match(text, at, limit)
                if not following:
                    break
                at = following.end()
                ends.append((at, not following.group(1).islower()))
            for stop, capital in reversed(ends):
                entries = gazetteer.find(text[start:stop])
                # a town of several words ends on a capital; countries and regions need not (Arabie saoudite)
                if entries and (capital or entries[0].precision != "town"):
                    return stop, entries
        return end, gazetteer.find(text[start:end])

    def standing(self, start: int, end: int, entries: tuple[Entry, ...]) -> _Name | None:
        """The name at start..end when it stands as a place."""
        text, span, word = self.text, self.span, self.text[start:end]
        before = before_name(text, start, span.start, self.gazetteer)
        if before.titled or before.capital:
            if before.capital:
                self.people.add(word)
            return None
        if before.kind_at is not None:
            stop = text.find(" ", before.kind_at, end)
            whole_end, whole = self.longest(before.kind_at, stop) if stop > 0 else (0, ())
            if whole and whole_end >= end:
                # the kind of place is part of the name: mer Noire, bande de Gaza
                return _Name(before.kind_at, whole_end, whole)
        opened = opening(
            text, start, end, span.start, self.gazetteer, known=bool(entries) or word in self.context.coined
        )
        if opened == "dateline":
            return _Name(start, end, entries)
        linked = before.kind_at is not None and "of" in before.role
        entries = self.fitting(word, entries, before)
        if not entries:
            return self.unlisted(start, end, before, linked=linked)
        if runs_on(text, end, span.end):
            return None
        if word.isupper() and len(word) < 5 and entries[0].precision == "town":
            return None
        sure = self.sure(start, before, entries[0], opened)
        if sure is None or not (sure or self.likely(word, entries[0], before)):
            return None
        if word in self.context.people and not before.role & {"into", "lands_only"} and before.kind_at is None:
            return None
        moved = ("of" in before.role and not before.noun & _GROUND) or "from" in before.role
        return _Name(start, end, entries, "generic_region" in before.noun, before.country, sure, moved)

    def fitting(self, word: str, entries: tuple[Entry, ...], before: BeforeName) -> tuple[Entry, ...]:
        """The places that may follow this article and preposition: towns take none but their own (*au Caire*)."""
        if before.article:
            apart = self.gazetteer.with_article(before.article, word)
            own = self.gazetteer.find(apart) if apart else ()
            return own or tuple(entry for entry in entries if entry.precision != "town")
        if "lands_only" in before.role:
            return tuple(entry for entry in entries if entry.precision != "town")
        if "into" in before.role or "generic" in before.noun:
            return tuple(sorted(entries, key=lambda entry: entry.precision != "town"))
        return entries

    def unlisted(self, start: int, end: int, before: BeforeName, *, linked: bool) -> _Name | None:
        """A name the gazetteer lacks: another spelling of one it has, or one that only this article places."""
        text, gazetteer = self.text, self.gazetteer
        word = text[start:end]
        region = "generic_region" in before.noun
        if before.article or word.isupper():
            return None
        if (linked or before.role & _PLACING) and not runs_on(text, end, self.span.end):
            like = gazetteer.find_like(word)
            if like and (linked or any(entry.country in self.context.countries for entry in like)):
                return _Name(start, end, like, region, before.country, like=True)
        ends = text.startswith(_AFTER_PLACE, end) or end == self.span.end
        addressed = "addressing" in before.further or word in self.context.people
        opens = ends and not addressed and bool(before.role & {"into", "toward"})
        bearing = "of" in before.role and "bearing" in before.noun
        if ("coining" in before.noun and linked) or ((opens or bearing) and not runs_on(text, end, self.span.end)):
            match = _MORE_CAPITALS.match(text, end, self.span.end)
            # à X, in the middle of a sentence may be anybody: it makes no place of X elsewhere
            sure = not opens or start - self.span.start < 4
            return _Name(start, match.end() if match else end, (), region, before.country, sure)
        if word in self.context.coined and (before.role & (_PLACING | {"of", "target_verb"}) or before.noun & _GROUND):
            return _Name(start, end, (), region, before.country)
        return None

    def sure(self, start: int, before: BeforeName, top: Entry, opened: str) -> bool | None:
        """Whether the position makes a place of it: True, False where it may be one, None where it is none."""
        role, noun = before.role, before.noun
        state = top.precision == "country" or top.capital or "power" in self.gazetteer.habits(top.name.lower())
        if before.kind_at is not None or opened == "label":
            return True
        if "of" in role:
            if noun & (_GROUND | {"target_noun"}) or "from" in before.further:
                return True
            if "actor" in noun:
                return None
            # towns that are also names stay in: without them news loses twelve places in 791 articles and gains nothing
            return not top.capital
        if role & _PLACING:
            if "addressing" in before.further and (state or "name" in self.gazetteer.habits(top.name.lower())):
                return None
            # à la Russie, à l'Iran: to the state; in the country is en Russie, en Iran
            return None if "into" in role and before.article and top.precision == "country" else True
        if self.continues(start):
            return True
        if "target_verb" in role:
            return True
        if "between" in role and not state:
            return True
        if role & {"source", "between"} and before.further & {"border", "target_noun"}:
            return True
        if self.text[start - 1 : start] == "(" and top.precision == "region":
            return True
        return None if state else False

    def continues(self, start: int) -> bool:
        """Whether only commas, *et*, an opening bracket and the like part it from a place before it."""
        last = self.last
        if last is None or not last.sure or start - last.end > 12:
            return False
        gap = _TOKEN.findall(self.text, last.end, start)
        habits = [self.gazetteer.habits(sign.lower().replace("’", "'")) for sign in gap]
        return bool(gap) and all(sign in ",(/" or held & _LIST for sign, held in zip(gap, habits, strict=True))

    def likely(self, word: str, top: Entry, before: BeforeName) -> bool:
        """Whether a name in an open position is a place all the same."""
        if word in self.context.places:
            return True
        if top.precision in ("region", "area"):
            return bool(before.article) or "of" in before.role
        large = top.thousands >= DEFAULT.places.famous_town_thousands and top.country in self.context.countries
        return large and not top.capital and "name" not in self.gazetteer.habits(word.lower())


_NEVER: frozenset[Habit] = frozenset({"function", "never", "direction"})
_AFTER_PLACE = (",", " (", "(", ".", " .", " ,", "\n")
_LIST: frozenset[Habit] = frozenset({"joining", "article", "of"})


def _container(text: str, names: Sequence[_Name], gazetteer: Gazetteer) -> Entry | None:
    """The country or region the text puts the first name in by the words that follow (*, en Belgique*, *(Drôme)*)."""
    if len(names) < 2 or not names[1].entries or names[1].entries[0].precision not in ("country", "region"):
        return None
    name, outer = names[0], names[1].entries[0]
    if outer.country is None or (name.entries and name.entries[0].precision in ("country", "area")):
        return None
    gap = text[name.end : names[1].start]
    if not gap or len(gap) > _WIDEST_GAP:
        return None
    signs = _TOKEN.findall(gap)
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
        after = _TOKEN.findall(text[names[1].end : names[2].start])
        if after and len(after) < 4 and (after[0] == "," or "joining" in gazetteer.habits(after[0])):
            # à Londres, en Ukraine et au Mali: a list
            return None
    return outer


_WITHIN: frozenset[Habit] = frozenset({"locative", "lands_only", "article", "contracted", "of", "direction", "into"})
_PLAIN: dict[Precision, str] = {"country": "country", "region": "region", "town": "town", "area": "area"}


def _placed(text: str, name: _Name, container: Entry | None, gazetteer: Gazetteer, context: PlaceContext) -> Place:
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
