"""What the figure of a claim counts: of whom or what, as a whole or a share, with which bounds.

Linear in the claims.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pkgutil import get_data  # importlib.resources does the same and costs 8 ms more to import
from typing import Literal, NamedTuple

from recoupe.corroboration.ground import WORD, Ground
from recoupe.model.claim import Claim
from recoupe.model.pack.findings import Cue
from recoupe.model.quantity import Quantity
from recoupe.model.text import Span

Course = Literal["grows", "falls", "moves", "fixed"]

NEAR = 45
"""Characters between a figure and a cue that may still speak of it (`contre 43 la veille`)."""


CLOSE = 25
"""Characters between a figure and the words that make it a difference (*cinq victimes d'écart*)."""


class Key(NamedTuple):
    """What makes figures comparable. counted: class or unit; who: kind of those counted, "" for all.

    scope: "" for a whole, `part` for a share of a larger count, `elsewhere` for the rest of the area.
    """

    counted: str
    who: str
    scope: str


class Facet(NamedTuple):
    """One figure of one claim as a member of a series.

    low, high: what the figure leaves room for. before, after: whether its words place it earlier or later than another.
    of: what the counted stuff is of (*tonnes de nitrate* gives `nitrat`), "" where unsaid. places: towns and regions.
    """

    claim: str
    key: Key
    quantity: Quantity
    low: float
    high: float
    before: bool
    after: bool
    of: str
    places: frozenset[str]


@cache
def classes() -> Mapping[str, tuple[str, Course]]:
    """Concept -> (class, course) of the table of counted classes."""
    table = get_data("recoupe.corroboration", "classes.tsv") or b""
    lines = [line.split("\t") for line in table.decode().splitlines() if line and not line.startswith("#")]
    return {concept: (name, course) for concept, name, course in lines[1:]}  # type: ignore[misc]


def course(counted: str) -> Course:
    """How a count of that class goes on while the event lasts."""
    return classes().get(counted, ("", "moves"))[1]


def readable(key: Key, quantity: Quantity) -> str:
    """What a key counts: the name of its class, else the unit as the figure has it and no stem."""
    named = any(key.counted == name for name, _ in classes().values())
    return key.counted if named else quantity.unit or key.counted


@cache
def classes_of_people() -> frozenset[str]:
    """Classes that say what befell those counted, or where they were, but not what they are measured in."""
    return frozenset(name for name, _ in classes().values()) - {"tonne", "magnitude"}


def main_quantity(claim: Claim) -> Quantity | None:
    """The figure a claim is about: the first inside its content, else its first; none for a percentage or a denial."""
    if claim.stance == "denies" or claim.certainty == "denied" or _is_disputed(claim):
        return None
    inside = [q for q in claim.quantities if claim.content.overlaps(q.span)]
    for quantity in inside or list(claim.quantities):
        if quantity.figures() and quantity.unit != "percent":
            return quantity
    return None


def _is_disputed(claim: Claim) -> bool:
    """Whether a negated claim says what does not fit a figure (ne cadre pas avec 90 morts), and gives none."""
    if claim.polarity != "negative":
        return False
    quantity = claim.quantities[0] if claim.quantities else None
    return quantity is not None and quantity.approx == "exact"


def bounds(quantity: Quantity, about_share: float, reach: float) -> tuple[float, float]:
    """Lowest and highest value the figure leaves room for, read as the press means it.

    A lower bound reaches up by `reach` ("more than 1,000" is not 3,000) unless it is an order of magnitude
    ("thousands"), which is open; an upper bound reaches down to nothing.
    """
    number = quantity.figures()[0]
    if quantity.approx == "range":
        low, high = quantity.figures()
        return min(low, high), max(low, high)
    if quantity.approx == "at_most":
        return 0.0, number
    if quantity.approx == "at_least":
        return number, float("inf") if quantity.vague else number * reach
    if quantity.approx == "about" or quantity.vague:
        share = about_share * (5 if quantity.vague else 1)
        return number * (1 - share), number * (1 + share)
    return number, number


def facets(ground: Ground) -> dict[str, Facet]:
    """The figure of every claim that has one, by claim id."""
    found: dict[str, Facet] = {}
    for members in ground.in_article.values():
        carried: tuple[int, Key, float] | None = None
        for place, identity in enumerate(members):
            claim = ground.claims[identity]
            quantity = main_quantity(claim)
            if quantity is None or is_difference(claim, quantity, ground):
                continue
            key = key_of(claim, quantity, ground)
            if key is None and carried and place - carried[0] <= ground.settings.corroboration.antecedent_claims:
                key = carried[1] if is_tally(claim, quantity, carried[2], ground) else None
            if key is None:
                continue
            if not key.scope and not key.who and key.counted in classes_of_people():
                carried = place, key, quantity.figures()[-1]
            found[identity] = facet(claim, quantity, key, ground)
    return found


def is_difference(claim: Claim, quantity: Quantity, ground: Ground) -> bool:
    """Whether the figure says how far two counts stand apart (*sept de plus que*, *cinq morts d'écart*)."""
    end = quantity.span.end
    return any(c.kind == "difference" and -4 <= c.start - end <= CLOSE for c in ground.cues[claim.id])


def is_tally(claim: Claim, quantity: Quantity, last: float, ground: Ground) -> bool:
    """Whether a bare number goes on counting what the article counted last.

    Its sentence has a word of tallying (*bilan*, *chiffre*), or the number is of the same order.
    """
    article = ground.articles.get(claim.article)
    sense = ground.pack.senses.read(quantity.unit) if quantity.unit else None
    if article is None or (sense is not None and sense.role != "total"):
        return False
    words = WORD.findall(claim.sentence.of(article.text))
    tallied = any((read := ground.pack.senses.read(word)) is not None and read.role == "total" for word in words[:40])
    size = quantity.figures()[-1]
    near = min(size, last) > 0 and max(size, last) / min(size, last) < 2
    return tallied or (not quantity.unit and (near or said_before(claim, quantity, ground)))


def said_before(claim: Claim, quantity: Quantity, ground: Ground) -> bool:
    """Whether the words next to a figure tell it as an earlier one (*contre 43 la veille*)."""
    anchor = anchor_of(quantity)
    return any(c.kind == "before" and c.start <= anchor and c.end >= anchor - NEAR for c in ground.cues[claim.id])


def facet(claim: Claim, quantity: Quantity, key: Key, ground: Ground) -> Facet:
    """One claim's figure with its bounds, order words and places."""
    settings = ground.settings
    low, high = bounds(quantity, settings.figures.about_share, settings.corroboration.lower_bound_reach)
    after = False
    anchor = anchor_of(quantity)
    for cue in ground.cues[claim.id]:
        near = cue.start <= anchor and cue.end >= anchor - NEAR
        after = after or (cue.kind in ("after", "revised") and near)
    places = frozenset(
        place.name
        for place in claim.places
        if place.precision in ("town", "region") and claim.content.covers(place.span)
    )
    return Facet(
        claim.id,
        key,
        quantity,
        low,
        high,
        said_before(claim, quantity, ground),
        after,
        stuff(claim, quantity, ground),
        places,
    )


def anchor_of(quantity: Quantity) -> int:
    """Where the number itself stands: its first digit, else the start of its span."""
    digit = next((i for i, ch in enumerate(quantity.text) if ch.isdigit()), 0)
    return quantity.span.start + digit


def key_of(claim: Claim, quantity: Quantity, ground: Ground) -> Key | None:
    """What a claim's figure counts, None where its words do not say."""
    article = ground.articles.get(claim.article)
    sense = ground.pack.senses.read(quantity.unit) if quantity.unit else None
    if sense is not None and sense.role == "measure":
        return Key(classes().get(sense.concept, (sense.concept,))[0], "", scope_of(claim, quantity, ground))
    counted = ""
    who = ""
    if sense is not None:
        if sense.concept in classes() and sense.role == "state":
            counted = classes()[sense.concept][0]
        elif sense.role not in ("people", "total", "count", "other", "state"):
            who = sense.concept
    if article is not None:
        counted = said_of(claim, quantity, article.text, ground, tight=bool(who)) or counted
    if not counted and not who:
        return None
    if counted == "injured" and any(
        c.kind == "counted" and c.value == "critical" for c in tail_cues(claim, quantity, ground)
    ):
        counted = "critical"
    if counted and who and classes().get(who, ("",))[0] == counted:
        who = ""
    return Key(counted or who, who if counted else "", scope_of(claim, quantity, ground))


def said_of(claim: Claim, quantity: Quantity, text: str, ground: Ground, tight: bool) -> str:
    """The class of what befell those counted, read from the words around the figure, nearest first; "" for none.

    tight: the unit already says who is counted, so only words close behind or before the figure are its predicate.
    """
    others = [q.span for q in claim.quantities if q is not quantity and not q.span.overlaps(quantity.span)]
    neighbours = [
        other.span
        for identity in ground.in_sentence.get((claim.article, claim.sentence), ())[
            : ground.settings.corroboration.maximum_rivals
        ]
        if identity != claim.id
        for other in ground.claims[identity].quantities
        if not other.span.overlaps(quantity.span)
    ]
    fences = sorted([*others, *neighbours])
    start = max([claim.sentence.start, *(s.end for s in fences if s.end <= quantity.span.start)])
    end = min([claim.sentence.end, *(s.start for s in fences if s.start >= quantity.span.end)])
    content = claim.content
    zones = [
        quantity.span,
        Span(quantity.span.end, max(quantity.span.end, min(end, content.end))),
        Span(min(quantity.span.start, max(start, content.start)), quantity.span.start),
    ]
    if not quantity.unit and text[quantity.span.end : quantity.span.end + 1] == ",":
        # a bare number before a comma: what follows is another clause ("elle en transportait 30, a coulé")
        zones[1] = Span(quantity.span.end, quantity.span.end)
        end = quantity.span.end
    if tight:
        zones = [
            Span(zone.start, min(zone.end, zone.start + NEAR))
            if i < 2
            else Span(max(zone.start, zone.end - NEAR), zone.end)
            for i, zone in enumerate(zones)
        ]
    else:
        zones += [Span(quantity.span.end, max(end, quantity.span.end)), Span(min(start, content.start), content.start)]
    for i, zone in enumerate(zones):
        hits = class_words(text, zone, claim, ground)
        if hits:
            return hits[-1] if i in (2, 4) else hits[0]
    return ""


def tail_cues(claim: Claim, quantity: Quantity, ground: Ground) -> list[Cue]:
    """Cues behind a figure inside its claim."""
    return [c for c in ground.cues[claim.id] if quantity.span.end <= c.start and c.end <= claim.content.end]


def class_words(text: str, zone: Span, claim: Claim, ground: Ground) -> list[str]:
    """Counted classes named in a stretch, in order; phrases of the cue table go before single words."""
    phrases = [c for c in ground.cues[claim.id] if c.kind == "counted" and zone.start <= c.start and c.end <= zone.end]
    covered = [Span(c.start, c.end) for c in phrases]
    found = [(c.start, classes()[c.value][0]) for c in phrases if c.value in classes()]
    for match in WORD.finditer(text, zone.start, zone.end):
        sense = ground.pack.senses.read(match.group())
        span = Span(match.start(), match.end())
        if sense is None or sense.concept not in classes() or sense.role not in ("state", "measure"):
            continue
        if sense.role == "measure" and sense.concept != "magnitude":
            continue
        if not any(span.overlaps(other) for other in covered):
            found.append((match.start(), classes()[sense.concept][0]))
    return [name for _, name in sorted(found)]


def scope_of(claim: Claim, quantity: Quantity, ground: Ground) -> str:
    """`part` for a share of a larger count, `elsewhere` for the rest of the area, "" for a whole."""
    anchor = anchor_of(quantity)
    for cue in ground.cues[claim.id]:
        inside = claim.content.start <= cue.start and cue.end <= claim.content.end
        if cue.kind == "elsewhere" and inside and anchor - NEAR <= cue.start <= anchor + NEAR:
            return "elsewhere"
        if cue.kind == "part" and cue.end <= anchor and anchor - cue.end <= 15:
            return "part"
    return ""


def stuff(claim: Claim, quantity: Quantity, ground: Ground) -> str:
    """Stem of what the counted measure is of (*tonnes de nitrate*), "" where it is not said."""
    article = ground.articles.get(claim.article)
    sense = ground.pack.senses.read(quantity.unit) if quantity.unit else None
    if article is None or sense is None or sense.role in ("people", "state", "who", "total", "count"):
        return ""
    tail = article.text[anchor_of(quantity) : claim.sentence.end][: 3 * NEAR]
    words = [match.group() for match in WORD.finditer(tail)]
    for place, word in enumerate(words[:8]):
        read = ground.pack.senses.read(word)
        if read is not None and read.concept == sense.concept and len(words) > place + 2:
            link, noun = words[place + 1], ground.pack.senses.read(words[place + 2])
            return noun.concept if len(link) <= 2 and noun is not None and noun.role == "theme" else ""
    return ""
