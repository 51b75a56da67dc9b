"""Who is who: every voice of every claim as one of a cast of authorities.

Bodies meet by their canonical name, persons by name and office, office holders by office and body; voices that cannot
be told apart (*des experts*) stay by themselves in each article. Candidates are found by key, so the cost is linear in
the number of voices but for persons who share a surname.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from recoupe.linking.corrections import corrected_members
from recoupe.linking.members import Member, authority_of
from recoupe.linking.persons import place_persons
from recoupe.linking.rivals import joined_rivals
from recoupe.linking.voices import Seen, folded_name, is_open, seen_voices
from recoupe.model.authority import WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.corrections import NONE, Corrections, folded
from recoupe.model.pack import Names
from recoupe.model.text import Article
from recoupe.settings import DEFAULT, Cast

Key = tuple[str, ...]


def who_is_who(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    names: Names,
    settings: Cast = DEFAULT.cast,
    corrections: Corrections = NONE,
) -> WhoIsWho:
    """The cast of the claims: authorities in order of first appearance, and which one each voice is.

    claims: in the order of their articles. The outlet's own voice is no authority. corrections: win over the tables.
    """
    seen = seen_voices(articles, claims, names, settings)
    _outlets_by_their_name(seen, articles)
    joined_rivals(seen)
    _organisations_by_their_bare_name(seen)
    _bodies_by_their_noun(seen)
    _parts_of_bodies(seen)
    members = place_persons([one for one in seen if one.person], settings)
    holders: dict[tuple[str, str], list[Member]] = {}
    for member in members:
        for office, body in dict.fromkeys((one.facts.office, one.facts.body) for one in member.voices):
            if office and body:
                holders.setdefault((office, body), []).append(member)
    keyed: dict[Key, Member] = {}
    for one in seen:
        if one.person:
            continue
        facts = one.facts
        holding = holders.get((facts.office or "", facts.body or ""), [])
        if facts.office and facts.named and not facts.plural and len(holding) == 1:
            holding[0].add(one, "who.office", f"{facts.name}: the only holder of that office whom the articles name.")
            continue
        key = key_of(one)
        if key not in keyed:
            keyed[key] = Member()
            members.append(keyed[key])
        keyed[key].add(one)
    members = corrected_members(members, corrections, names)
    for member in members:
        member.voices.sort(key=lambda one: one.order)
    members.sort(key=lambda member: member.voices[0].order)
    place: dict[int, str] = {}
    for number, member in enumerate(members, 1):
        for one in member.voices:
            place[one.order] = f"a{number}"
    rows: tuple[dict[str, list[str]], ...] = ({claim.id: [] for claim in claims}, {claim.id: [] for claim in claims})
    for one in seen:
        row = rows[one.relay][one.claim]
        if place[one.order] not in row:
            row.append(place[one.order])
    cast = tuple(authority_of(f"a{number}", member, names) for number, member in enumerate(members, 1))
    sources, relays = ({claim: tuple(found) for claim, found in row.items()} for row in rows)
    return WhoIsWho(cast, sources, relays)


def key_of(one: Seen) -> Key:
    """What makes two voices without a personal name the same authority."""
    facts = one.facts
    words = folded_name(facts.name)
    if not facts.named or facts.kind in ("unnamed", "witness", "sensor"):
        return ("unnamed", one.article, words)
    if facts.kind == "document":
        return ("document", one.article, words)
    if facts.office and not facts.office.startswith("porte-parole"):
        if facts.body is None:
            return ("office", facts.office, one.article)
        return ("office", facts.office, facts.body, one.article if is_open(facts) and facts.plural else "")
    if facts.body is None:
        # "le syndicat", "la compagnie": a common noun means what its article means by it
        bare = facts.kind != "unknown" and facts.name[:1].islower()
        return ("noun" if bare else "name", words, one.article if bare else "")
    return ("body", folded_name(facts.body))


def _outlets_by_their_name(seen: list[Seen], articles: Sequence[Article]) -> None:
    """Takes a name of which nothing is known for the outlet of that name whose article is read too."""
    outlets = {folded(article.outlet) for article in articles if article.outlet}
    for one in seen:
        facts = one.facts
        bare = facts.kind in ("unknown", "person") and not facts.office and facts.body in (None, facts.name)
        if bare and folded(facts.name) in outlets:
            why = f"{facts.name} is the outlet of an article that was read."
            one.become(replace(facts, kind="media", named=True), "who.outlet", why)


def _organisations_by_their_bare_name(seen: list[Seen]) -> None:
    """Takes a bare name for the organisation that other mentions show it to be: *la compagnie Norvik*, *Norvik*."""
    bodies = {folded_name(one.facts.body): one.facts for one in reversed(seen) if one.facts.body and not one.person}
    for one in seen:
        facts = one.facts
        if one.person is None or one.person.given or facts.body or facts.office or facts.kind != "person":
            continue
        if " " in facts.name:
            continue
        if body := bodies.get(folded_name(facts.name)):
            one.become(body, "who.organisation", f"{facts.name} is called {body.name} elsewhere.")


def _bodies_by_their_noun(seen: list[Seen]) -> None:
    """Takes *le ministère*, *la compagnie* for the one body of that kind whose voice the article carries."""
    bodies: dict[tuple[str, str], dict[str, Seen]] = {}
    for one in seen:
        if one.facts.body and one.facts.named:
            bodies.setdefault((one.article, one.facts.kind), {}).setdefault(one.facts.body, one)
    for one in seen:
        facts = one.facts
        if one.person or facts.body or facts.office or not facts.named or facts.plural or facts.kind in NO_NOUNS:
            continue
        found = bodies.get((one.article, facts.kind), {})
        if len(found) == 1:
            body = next(iter(found.values())).facts
            one.become(body, "who.noun", f"{facts.name}: the only one of its kind in the article is {body.body}.")


def _parts_of_bodies(seen: list[Seen]) -> None:
    """Takes *les pompiers de la Protection civile* for the Protection civile, where the articles know one such body."""
    bodies: dict[str, dict[str, Seen]] = {}
    for one in seen:
        if one.facts.body and one.facts.named and not one.person:
            name = LAND.sub("", one.facts.body).casefold()
            if " " in name and name in one.words.casefold():
                bodies.setdefault(name, {}).setdefault(one.facts.body, one)
    for one in seen:
        facts = one.facts
        if one.person or facts.body is None or facts.side is not None or facts.office:
            continue
        words = one.words.casefold().split()
        for start in range(1, len(words) - 1):
            found = [body for body in bodies.get(" ".join(words[start:]), ()) if body != facts.body]
            if len(found) == 1:
                whole = bodies[" ".join(words[start:])][found[0]].facts
                one.become(whole, "who.part", f"{facts.name} are of {whole.body}.")
                break


LAND = re.compile(r" \([^()]+\)$")
"""The land that a body is named with."""

NO_NOUNS = frozenset(("unknown", "person", "unnamed", "witness", "sensor", "document", "media"))
"""Kinds whose common nouns do not point to one body."""
