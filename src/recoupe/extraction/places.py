"""Places a sentence names: capitalised names in the position of a place, against a gazetteer.

Refused on purpose: states that act or speak (*Moscou affirme*, *selon Kiev*), adjectives, people and papers that bear
the name of a place. Linear in the length of the sentence: each name looks at a window of fixed width around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recoupe.extraction.place_choice import TOKEN, Name, PlaceContext, container_of, only_country, placed, rival_towns
from recoupe.extraction.place_position import WINDOW, BeforeName, before_name, may_be_town, may_follow, opening, runs_on
from recoupe.model.pack.gazetteer import Entry, Gazetteer, Habit
from recoupe.model.text import Span
from recoupe.model.where import Place
from recoupe.settings import DEFAULT

__all__ = ["PlaceContext", "place_context", "places"]

_CAPITAL = re.compile(r"(?<![^\W_])[A-ZÀ-ÖØ-ÞŒŸŠŽŁİŞČĆ](?:\w|[-’'](?=[^\W\d_]))*")
_WORD_AFTER = re.compile(r"[ \u00a0\u202f’'-]{1,2}(\w[\w’'-]*)")
_LOWER_WORD = re.compile(r"(?<![\w-])[a-zéï][\w-]{3,}")
_MORE_CAPITALS = re.compile(r"(?:[ -](?:(?:de|du|la|le|les|sur|en|aux) )?[A-ZÀ-ÖØ-Þ][\w’'-]*){0,3}")

_LONGEST = 5
"""Words that may follow the first one of a name (*Sao Tomé-et-Principe*, *République démocratique du Congo*)."""


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
        before=reader.read_before,
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
        container = container_of(text, names[index : index + 3], gazetteer)
        out.append(placed(text, name, container, gazetteer, context))
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
        self.last: Name | None = None
        self.read_before: dict[int, BeforeName] = {}

    def names(self) -> Iterator[Name]:
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
            if (
                entries
                and entries[0].precision == "country"
                and (not rival_towns(entries) or not may_be_town(text, start, self.span.start, gazetteer))
            ):
                self.countries.add(entries[0].country)
            name = self.standing(start, end, entries)
            if name:
                taken, self.last = name.end, name
                if name.sure and name.entries and name.entries[0].precision == "region":
                    self.countries.update(only_country(name.entries))
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

    def standing(self, start: int, end: int, entries: tuple[Entry, ...]) -> Name | None:
        """The name at start..end when it stands as a place."""
        text, span, word = self.text, self.span, self.text[start:end]
        before = self.before(start)
        if before.titled or before.capital:
            if before.capital:
                self.people.add(word)
            return None
        if "street" in before.noun and not before.article:
            return None  # rue de Rome
        if before.phrase and "never" in self.gazetteer.habits(f"{before.phrase} {word.lower()}"):
            return None  # eau de Cologne
        if before.kind_at is not None:
            stop = text.find(" ", before.kind_at, end)
            whole_end, whole = self.longest(before.kind_at, stop) if stop > 0 else (0, ())
            if whole and whole_end >= end:
                # the kind of place is part of the name: mer Noire, bande de Gaza
                return Name(before.kind_at, whole_end, whole)
        opened = opening(
            text, start, end, span.start, self.gazetteer, known=bool(entries) or word in self.context.coined
        )
        if opened == "dateline":
            return Name(start, end, entries)
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
        return Name(start, end, entries, "generic_region" in before.noun, before.country, sure, moved)

    def before(self, start: int) -> BeforeName:
        """What stands before the name at `start`; what the article's own pass has read holds inside a sentence too."""
        known = self.context.before.get(start) if start - WINDOW >= self.span.start else None
        if known is None:
            known = self.read_before[start] = before_name(self.text, start, self.span.start, self.gazetteer)
        return known

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

    def unlisted(self, start: int, end: int, before: BeforeName, *, linked: bool) -> Name | None:
        """A name the gazetteer lacks: another spelling of one it has, or one that only this article places."""
        text, gazetteer = self.text, self.gazetteer
        word = text[start:end]
        region = "generic_region" in before.noun
        if before.article or word.isupper():
            return None
        if (linked or before.role & _PLACING) and not runs_on(text, end, self.span.end):
            like = gazetteer.find_like(word)
            if like and (linked or any(entry.country in self.context.countries for entry in like)):
                return Name(start, end, like, region, before.country, like=True)
        ends = text.startswith(_AFTER_PLACE, end) or end == self.span.end
        addressed = "addressing" in before.further or word in self.context.people
        opens = ends and not addressed and bool(before.role & {"into", "toward"})
        bearing = "of" in before.role and "bearing" in before.noun
        if ("coining" in before.noun and linked) or ((opens or bearing) and not runs_on(text, end, self.span.end)):
            match = _MORE_CAPITALS.match(text, end, self.span.end)
            # à X, in the middle of a sentence may be anybody: it makes no place of X elsewhere
            sure = not opens or start - self.span.start < 4
            return Name(start, match.end() if match else end, (), region, before.country, sure)
        if word in self.context.coined and (before.role & (_PLACING | {"of", "target_verb"}) or before.noun & _GROUND):
            return Name(start, end, (), region, before.country)
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
            # Bruxelles menace Budapest: one state another
            threat = "threatening" in role and state and before.subject[:1].isupper()
            return None if threat and self.gazetteer.country_of_state_name(before.subject) else True
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
        gap = TOKEN.findall(self.text, last.end, start)
        habits = [self.gazetteer.habits(sign.lower().replace("’", "'")) for sign in gap]
        if len(gap) == 1 and habits[0] & {"onward"}:
            return True  # a quitté Marseille pour Tanger
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
