"""How two figures stand to each other: fields compared, from which revisions and disputes are weighed.

A later count of the same thing looks alike in what is counted, in words and in size; two rival counts differ in who
gives them and stand side by side. Fields are numbers from 0 to about 3; the weights were fitted (settings.Revisions).
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log

from recoupe.corroboration.figures import Facet, classes_of_people, course
from recoupe.corroboration.ground import Ground
from recoupe.corroboration.targets import Compared
from recoupe.settings import FigurePair

CLOSE, FAR, VERY_FAR = 1.5, 5.0, 20.0
"""Factors between two figures: of one order, of another, of another thing."""
SMALL = 2
"""Figures up to this are mostly parts of something (*deux blessés, dont un enfant*)."""


def chance(found: Mapping[str, float], weights: FigurePair) -> float:
    """The chance that two figures stand to each other as the weights say, from 0 to 1."""
    odds = weights.bias + sum([float(getattr(weights, name)) * found[name] for name in sorted(found)])
    return 1 / (1 + exp(-odds))


def fields(one: str, other: str, compared: Compared) -> dict[str, float]:
    """The compared fields of the figures of two claims that are not zero. Symmetric."""
    ground = compared.ground
    left, right = compared.known[one], compared.known[other]
    found = {
        **_counted(left, right),
        **_places(left, right, compared),
        **_voices(left, right, ground),
        **_words(left, right, compared),
        **_sizes(left, right),
        **_times(left, right, ground),
    }
    found["rivals_side_by_side"] = found["two_parties"] * found.get("sentences_touch", 0.0)
    return {name: value for name, value in found.items() if value}


def _counted(left: Facet, right: Facet) -> dict[str, float]:
    mine, theirs = left.key, right.key
    same = mine.counted == theirs.counted
    return {
        "same_counted": float(same),
        "same_key": float(mine == theirs),
        "other_counted": float(not same),
        "other_who": float(bool(mine.who) and bool(theirs.who) and mine.who != theirs.who),
        "who_on_one_side": float(bool(mine.who) != bool(theirs.who)),
        "other_scope": float(mine.scope != theirs.scope),
        "part": float("part" in (mine.scope, theirs.scope)),
        "people": float(same and mine.counted in classes_of_people()),
        "fixed": float(course(mine.counted) == "fixed"),
        "grows": float(course(mine.counted) == "grows"),
        "same_unit": float(bool(left.quantity.unit) and left.quantity.unit == right.quantity.unit),
        "bare": float(not left.quantity.unit or not right.quantity.unit),
        "same_stuff": float(bool(left.of) and left.of == right.of),
        "other_stuff": float(bool(left.of) and bool(right.of) and left.of != right.of),
        "other_place": float(bool(left.places) and bool(right.places) and left.places.isdisjoint(right.places)),
    }


def _places(left: Facet, right: Facet, compared: Compared) -> dict[str, float]:
    ground = compared.ground
    one, other = ground.claims[left.claim], ground.claims[right.claim]
    if one.article != other.article:
        return {}
    distance = abs(ground.order[left.claim] - ground.order[right.claim])
    touch = abs(compared.sentence_number(left.claim) - compared.sentence_number(right.claim)) <= 1
    turned = any(ground.has(c, "contrast", "difference", "denial") for c in (left.claim, right.claim))
    return {
        "one_article": 1.0,
        "next_claim": float(distance == 1),
        "claims_near": float(distance in (2, 3)),
        "one_sentence": float(one.sentence == other.sentence),
        "sentences_touch": float(touch),
        "contrast": float(touch and turned),
    }


def _voices(left: Facet, right: Facet, ground: Ground) -> dict[str, float]:
    mine, theirs = ground.parties(left.claim), ground.parties(right.claim)
    one_source = not set(ground.sources(left.claim)).isdisjoint(ground.sources(right.claim))
    return {
        "two_parties": float(bool(mine) and bool(theirs) and mine.isdisjoint(theirs)),
        "one_party": float(not mine.isdisjoint(theirs)),
        "same_source": float(one_source),
        "no_source": float(not mine or not theirs),
        "forecast": float("forecast" in {ground.claims[c].certainty for c in (left.claim, right.claim)}),
        "hedged": float("hedged" in {ground.claims[c].certainty for c in (left.claim, right.claim)}),
    }


def _words(left: Facet, right: Facet, compared: Compared) -> dict[str, float]:
    ground, weight = compared.ground, compared.weight
    mine = {w: weight(w) for w in sorted(ground.words[left.claim])}
    theirs = {w: weight(w) for w in sorted(ground.words[right.claim])}
    counted, alone = {left.key.counted, right.key.counted}, weight("")
    shared = sum([mine[w] for w in mine if w in theirs])
    telling = sum([mine[w] for w in mine if w in theirs and w not in counted])
    apart = [sum([a[w] for w in a if w not in b]) for a, b in ((mine, theirs), (theirs, mine))]
    found = {
        "words": shared / (min(sum(mine.values()), sum(theirs.values())) or 1.0),
        "rare_words": min(3.0, telling / alone),
        "words_apart": min(3.0, min(apart) / alone),
    }
    one, other = ground.claims[left.claim], ground.claims[right.claim]
    if (one.article, one.sentence) != (other.article, other.sentence):
        here = {w: weight(w) for w in sorted(compared.sentence(left.claim))}
        there = {w: weight(w) for w in sorted(compared.sentence(right.claim))}
        common = sum([here[w] for w in here if w in there])
        found["sentences"] = common / (min(sum(here.values()), sum(there.values())) or 1.0)
    names = [_names(c, compared) for c in (left.claim, right.claim)]
    found["other_names"] = float(bool(names[0]) and bool(names[1]) and names[0].isdisjoint(names[1]))
    found["same_names"] = float(not names[0].isdisjoint(names[1]))
    return found


def _names(claim: str, compared: Compared) -> frozenset[str]:
    """Prefixes of the names in a claim's content."""
    one = compared.ground.claims[claim]
    article = compared.ground.articles.get(one.article)
    return compared.prefixes(one.content.of(article.text)) if article else frozenset()


def _sizes(left: Facet, right: Facet) -> dict[str, float]:
    low, high = sorted((left.quantity.figures()[-1], right.quantity.figures()[-1]))
    factor = high / low if low > 0 else float("inf")
    return {
        "factor": min(3.0, log(factor)),
        "close": float(factor < CLOSE),
        "far": float(factor >= FAR),
        "very_far": float(factor >= VERY_FAR),
        "overlap": float(left.low <= right.high and right.low <= left.high),
        "vague": float(left.quantity.vague or right.quantity.vague),
        "small": float(low <= SMALL),
        "both_exact": float(left.quantity.approx == right.quantity.approx == "exact"),
    }


def _times(left: Facet, right: Facet, ground: Ground) -> dict[str, float]:
    mine, theirs = ground.days[left.claim].day, ground.days[right.claim].day
    days = abs((mine - theirs).days) if mine and theirs else -1
    return {
        "undated": float(days < 0),
        "same_day": float(days == 0),
        "day_apart": float(days == 1),
        "days_apart": float(days > 1),
        "told_as_earlier": float(left.before or right.before),
        "told_as_later": float(left.after or right.after),
    }
