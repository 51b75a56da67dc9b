"""What a figure counts: the dead, the missing, tonnes of something.

Read from the unit where the reader gives one, else from the words around the number: those after it in its phrase, then
those before it, then the rest of the sentence, then (the noun left out: *1 460 for the rest of the region*) the words
just before the sentence.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from recoupe.linking.words import Token, Words
from recoupe.model.claim import Claim
from recoupe.model.quantity import Quantity
from recoupe.model.text import Span

# how far before its sentence the counted noun of a bare number may stand, in characters (about two sentences)
LOOK_BACK = 320
# durations and multiples go with many statements and identify none
INCIDENTAL = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "times"})
MEASURES = INCIDENTAL | {
    "barrel",
    "cubic_metre",
    "degree",
    "euro",
    "dollar",
    "pound",
    "percent",
    "hectare",
    "kilometre",
    "kilometre_per_hour",
    "litre",
    "magnitude",
    "megawatt",
    "metre",
    "square_kilometre",
    "square_metre",
    "tonne",
}
# measures whose word stands before the number
PREPOSED = "magnitude"
# persons of any kind; a figure about them takes no state from another sentence
PEOPLE = "people"
NUMBERS = ("number", "count")
NOUNS = ("theme", "theory", "state", "who", "people", "measure")
# what may be one count under two words: bodies found and buried are counted as dead, *victimes* mostly are
KIN = {"body": "dead", "buried": "dead", "victim": "dead", "homeless": "displaced", "evacuated": "displaced"}


class Figure(NamedTuple):
    """A number with what it counts.

    state: what befell those counted (`dead`), "" where nothing says. who: a kind of person (`soldier`), "" for any.
    unit: a measure or the stem of the counted noun, `people` for persons of any kind, "" where nothing says.
    nation: the country of those counted, where an adjective says it.
    elsewhere: whether the words limit it to the rest of the area. read_in: where what is counted was found.
    """

    value: float | None
    low: float | None
    high: float | None
    approx: str
    vague: bool
    state: str
    who: str
    unit: str
    nation: str | None
    elsewhere: bool
    read_in: str
    span: Span

    @property
    def number(self) -> float:
        """The number that stands for it when values are compared (the middle of a range)."""
        if self.approx == "range" and self.low is not None and self.high is not None:
            return (self.low + self.high) / 2
        for number in (self.value, self.low, self.high):
            if number is not None:
                return number
        return 0.0

    @property
    def key(self) -> tuple[Hashable, ...]:
        """All of it but where it stands."""
        return (
            self.value,
            self.low,
            self.high,
            self.approx,
            self.vague,
            self.state,
            self.who,
            self.unit,
            self.elsewhere,
        )

    @property
    def counted(self) -> str:
        """What is counted, for readers."""
        return " ".join(word for word in (self.who, self.unit, self.state) if word) or "something"

    @property
    def subject(self) -> str:
        """The kind of persons or things it counts, "" for persons of any kind."""
        return self.who or (self.unit if self.unit != PEOPLE else "")

    @property
    def incidental(self) -> bool:
        """Whether it says how long rather than how many."""
        return self.unit in INCIDENTAL and not self.state

    @property
    def kin(self) -> str:
        """The state under which it may be compared."""
        return KIN.get(self.state, self.state)


def figures_of(claim: Claim, words: Words) -> tuple[Figure, ...]:
    """Figures of a claim, the one it is about first: people before measures before durations, then in text order."""
    found = [_figure(quantity, claim, words) for quantity in claim.quantities if quantity.figures()]
    return tuple(sorted(found, key=_rank))


def _rank(figure: Figure) -> tuple[int, int]:
    if figure.state or figure.who:
        return (0, figure.span.start)
    return (2 if figure.incidental else 1, figure.span.start)


def _figure(quantity: Quantity, claim: Claim, words: Words) -> Figure:
    number = _number(quantity, words)
    after, before = _sides(words.around(quantity.span, claim.sentence), number)
    near = words.phrase(after, number.end)
    near_before = words.phrase_before(before, number.start)
    if number.fraction:
        state, who, unit = "", "", "percent"
    elif any(t.concept == PREPOSED for t in near_before):
        state, who, unit = "", "", PREPOSED
    else:
        state, who, unit = _noun(quantity, near, number, words)
    read_in = "the counted noun"
    if not state and unit not in MEASURES:
        state, read_in = _state(near, near_before, after, before, unit not in ("", PEOPLE), bool(who))
        if not state and not unit and not who:
            state, unit, read_in = _carried(claim, words, near)
    elsewhere = any(t.role == "elsewhere" for t in near) or any(t.role == "other" for t in near[1:])
    return Figure(
        quantity.value,
        quantity.low,
        quantity.high,
        quantity.approx,
        quantity.vague,
        state,
        who,
        unit,
        None if unit in MEASURES else words.nation(number.end),
        elsewhere,
        read_in,
        quantity.span,
    )


class _Number(NamedTuple):
    """Where a number stands, number words that follow it included; whether it is a share (*un quart*)."""

    start: int
    end: int
    fraction: bool


def _number(quantity: Quantity, words: Words) -> _Number:
    """Where the number itself stands in the quantity, number words that follow it included (*1,2 million*)."""
    tokens = words.within(quantity.span)
    digits = [i for i, token in enumerate(tokens) if token.role == "number"]
    worded = [i for i, token in enumerate(tokens) if token.role == "count"]
    if quantity.approx == "range":
        found = digits[-1:] or worded[-1:]
    else:
        wanted = quantity.figures()
        found = [i for i in digits if _value(tokens[i].concept) in wanted] or worded or digits
    first = found[0] if found else None
    if first is None:
        return _Number(quantity.span.start, quantity.span.start, False)
    last = first
    while last + 1 < len(tokens) and tokens[last + 1].role == "count":
        last += 1
    return _Number(tokens[first].start, tokens[last].end, tokens[last].concept == "fraction")


def _value(digits: str) -> float:
    bare = "".join(ch for ch in digits if ch.isdigit() or ch == ",")
    return float(bare.replace(",", "."))


def _sides(sentence: Sequence[Token], number: _Number) -> tuple[list[Token], list[Token]]:
    """Tokens after the number up to the next one, and tokens before it, nearest last."""
    after = []
    for token in sentence:
        if token.start >= number.end:
            if token.role in NUMBERS:
                break
            after.append(token)
    return after, [token for token in sentence if token.end <= number.start]


def _noun(quantity: Quantity, near: Sequence[Token], number: _Number, words: Words) -> tuple[str, str, str]:
    """State, kind of person and unit that the counted noun itself gives."""
    given = words.unit(quantity.unit) if quantity.unit else None
    named = (
        [Token(number.end, number.end, given.concept, given.role)] if given else [t for t in near if t.role in NOUNS]
    )
    named = named[:2]
    telling = next((t for t in named if t.role not in ("theme", "theory")), None)
    first = named[0] if named else None
    unit = ""
    if first is not None and (first.role in ("theme", "theory") and (given or words.touches(number.end, first.start))):
        unit = first.concept
    if telling is None or (unit and telling.role == "measure"):
        return "", "", unit
    if telling.role == "measure":
        return "", "", telling.concept if given or words.touches(number.end, telling.start) else ""
    if telling.role == "state":
        return telling.concept, "", unit
    if telling.role == "who":
        return "", telling.concept, ""
    return "", "", PEOPLE


def _state(
    near: Sequence[Token],
    near_before: Sequence[Token],
    after: Sequence[Token],
    before: Sequence[Token],
    thing: bool,
    kind: bool,
) -> tuple[str, str]:
    """What befell those counted, from the closest words that say it; a counted thing or kind of person is not given
    a state from farther away."""
    places = [("the words after it", near), ("the words before it", [] if thing else near_before[::-1])]
    if not thing and not kind:
        places += [("the rest of the sentence", after), ("the sentence before it", before[::-1])]
    for where, tokens in places:
        found = next((t for t in tokens if t.role == "state"), None)
        if found is not None:
            return found.concept, where
    return "", ""


def _carried(claim: Claim, words: Words, near: Sequence[Token]) -> tuple[str, str, str]:
    """State or counted noun that a number without noun takes over from the words before its sentence."""
    start = max(0, claim.sentence.start - LOOK_BACK)
    tokens = words.within(Span(start, claim.sentence.start))
    if near and near[0].role == "other":
        for i in range(len(tokens) - 1, 0, -1):
            if tokens[i - 1].role in NUMBERS and tokens[i].role in NOUNS:
                state = tokens[i].concept if tokens[i].role == "state" else ""
                return state, "" if state else tokens[i].concept, "the number before"
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].role == "state":
            return tokens[i].concept, "", "the sentences before"
        if tokens[i].concept in MEASURES - INCIDENTAL and i and tokens[i - 1].role in NUMBERS:
            return "", tokens[i].concept, "the number before"
    return "", "", ""
