"""Agreements of the same parties to which two articles give different dates.

An agreement is told in passing and in other words each time (a defence pact of July, an accord signed in June), so its
parties and its date are compared rather than its wording. Linear in the claims that name an agreement and its date.
"""

from __future__ import annotations

from typing import NamedTuple

from recoupe.corroboration.clashes import date_clash, exclude, explicit_times, homes
from recoupe.corroboration.conflicts import Clash
from recoupe.corroboration.denials import is_denial
from recoupe.corroboration.ground import WORD, Ground
from recoupe.model.claim import Claim
from recoupe.model.when import Time

AGREEMENT = "agreement"
"""Concept of the tables for pacts, accords and treaties."""

SIGNING = "sign"
"""Action of a claim whose date is that of the signature."""

SHORTEST_NAME = 4
"""Letters of a word that may name a country; shorter ones (*des*, *a*) only happen to."""

PARTIES = 2
"""Countries that both claims must name, since an agreement is one between somebody and somebody."""


class Dated(NamedTuple):
    """A claim that dates an agreement between some countries."""

    claim: str
    time: Time
    countries: frozenset[str]


def dated_agreements(ground: Ground) -> list[Clash]:
    """Pairs of claims of different articles that date an agreement of the same countries differently, once each."""
    home = homes(ground)
    found: list[Dated] = []
    out: list[Clash] = []
    told: set[tuple[int, ...]] = set()
    for identity in ground.order:
        one = _dated(identity, ground)
        if one is None:
            continue
        for other in found[: ground.settings.corroboration.maximum_rivals]:
            places = tuple(sorted({home[other.claim], home[identity]}))
            if places not in told and _clash(other, one, ground):
                told.add(places)
                out.append(date_clash(places, other.claim, other.time, identity, one.time, ground))
                break
        found.append(one)
    return out


def _dated(identity: str, ground: Ground) -> Dated | None:
    claim = ground.claims[identity]
    if AGREEMENT not in ground.words[identity] or is_denial(claim) or claim.certainty == "forecast":
        return None
    times = explicit_times(claim)
    if len(times) != 1 or not (claim.action == SIGNING or _beside(claim, times[0], ground)):
        return None
    countries = _countries(claim, ground)
    return Dated(identity, times[0], countries) if len(countries) >= PARTIES else None


def _beside(claim: Claim, time: Time, ground: Ground) -> bool:
    """Whether the date stands right behind the agreement."""
    text = ground.articles[claim.article].text
    before = WORD.findall(text, claim.content.start, time.span.start)[-ground.settings.corroboration.agreement_reach :]
    return any((sense := ground.pack.senses.read(word.lower())) and sense.concept == AGREEMENT for word in before)


def _countries(claim: Claim, ground: Ground) -> frozenset[str]:
    """Countries that the claim's sentence names, by their own name, their capital or an adjective."""
    words = WORD.findall(ground.articles[claim.article].text, claim.sentence.start, claim.sentence.end)
    found = (ground.pack.names.describe(word).country for word in dict.fromkeys(words) if len(word) >= SHORTEST_NAME)
    return frozenset(country for country in found if country)


def _clash(left: Dated, right: Dated, ground: Ground) -> bool:
    mine, theirs = ground.claims[left.claim], ground.claims[right.claim]
    alike = (ground.words[left.claim] & ground.words[right.claim]) - {AGREEMENT, "joint"}
    return (
        mine.article != theirs.article
        and len(left.countries & right.countries) >= PARTIES
        and bool(alike)
        and exclude(left.time, right.time)
    )
