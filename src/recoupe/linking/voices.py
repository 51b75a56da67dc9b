"""Each voice of each claim with what its own article says about it: full names, offices, short names, country.

Reads each article once; linear in articles, voices and introductions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import NamedTuple

from recoupe.linking.aliases import PersonName, given_names_agree, person_name, sound, surnames_agree
from recoupe.linking.lands import SURE, Lands, of_land
from recoupe.model.authority import Facts, Voice
from recoupe.model.claim import Claim
from recoupe.model.pack import Names
from recoupe.model.text import Article, Reason
from recoupe.settings import Cast


@dataclass(slots=True)
class Seen:
    """One voice of one claim.

    relay: it passes on. words: that name it; at: where it stands. facts: of its words, completed by its article.
    hint: the country its article is about; supposed: the country in facts is but that. person: its name, in keys.
    """

    claim: str
    article: str
    relay: bool
    words: str
    at: int
    facts: Facts
    order: int
    hint: str | None = None
    supposed: bool = False
    person: PersonName | None = None
    reasons: list[Reason] = field(default_factory=list)

    def become(self, facts: Facts, rule: str, text: str) -> None:
        """Takes a bare name for a body that is described elsewhere."""
        self.facts = replace(facts, name=self.facts.name, person=None, office=None)
        self.person = None
        self.reasons.append(Reason(rule, text))


class Setting(NamedTuple):
    """What one article says of its people: names with what they hold, short names; how often it names each country."""

    people: tuple[tuple[PersonName, Facts, int], ...]
    short: Mapping[str, Facts]
    lands: Mapping[str, int]


NOWHERE = Setting((), {}, {})


def is_open(facts: Facts) -> bool:
    """Whether the words name a body without saying of which state or place."""
    return facts.body is not None and facts.side is None


def same_body(left: Facts, right: Facts, names: Names) -> bool:
    """Whether two descriptions speak of one body, an open one being completed by the other's country."""
    if left.body is None or right.body is None:
        return False
    if left.body == right.body:
        return True
    if is_open(left) and right.country:
        return names.of_country(left, right.country).body == right.body
    if is_open(right) and left.country:
        return names.of_country(right, left.country).body == left.body
    return False


def voices(claim: Claim) -> Iterator[tuple[Voice, bool]]:
    """The single voices of a claim, sources first, then relays; whether each only relays."""
    if claim.source is not None:
        for voice in claim.source.members or (claim.source,):
            yield voice, False
    for voice in claim.via:
        for member in voice.members or (voice,):
            yield member, True


def seen_voices(articles: Sequence[Article], claims: Sequence[Claim], names: Names, settings: Cast) -> list[Seen]:
    """Every voice of the claims in order, completed by its article."""
    texts = {article.id: article.text for article in articles}
    mentions = dict.fromkeys(_words(voice) for claim in claims for voice, _ in voices(claim))
    passing = Counter(_words(voice) for claim in claims for voice, relay in voices(claim) if relay)
    speaking = Counter(_words(voice) for claim in claims for voice, relay in voices(claim) if not relay)
    relays = {words for words, count in passing.items() if count >= speaking[words]}
    lands = Lands(articles, ((words, names.describe(words)) for words in mentions), relays, names, settings)
    about: dict[str, Setting] = {}
    out: list[Seen] = []
    for claim in claims:
        for voice, relay in voices(claim):
            if claim.article not in about:
                text = texts.get(claim.article)
                about[claim.article] = NOWHERE if text is None else setting_of(text, names, lands)
            words = _words(voice)
            facts = lands.complete(words, names.describe(words))
            if is_open(facts) and claim.article in texts and lands.capitals and facts.kind in SURE:
                land = lands.spoken_in(claim.sentence.of(texts[claim.article]))
                facts = of_land(facts, land) if land else facts
            seen = Seen(claim.id, claim.article, relay, words, voice.span.start, facts, len(out))
            _complete(seen, about[claim.article], names, settings)
            out.append(seen)
    _hint(out, about, settings)
    _complete_by_neighbours(out, names)
    return out


def _words(voice: Voice) -> str:
    """The words that name a voice."""
    return voice.resolved_from.mention if voice.resolved_from else voice.mention


def _hint(seen: list[Seen], about: Mapping[str, Setting], settings: Cast) -> None:
    """Says of each voice which country its article is about, or all articles where this one names no other more."""
    counts: dict[str, int] = {}
    for setting in about.values():
        for land, count in setting.lands.items():
            counts[land] = counts.get(land, 0) + count
    overall = _dominant(counts, settings)
    own: dict[str, str | None] = {}
    for article, setting in about.items():
        own[article] = _dominant(setting.lands, settings)
        if own[article] is None and overall and setting.lands.get(overall, 0) >= max(setting.lands.values(), default=0):
            own[article] = overall
    for one in seen:
        one.hint = own[one.article]


def setting_of(text: str, names: Names, lands: Lands) -> Setting:
    """What an article says of its people and which countries it names how often."""
    people = []
    short: dict[str, Facts] = {}
    for introduction in names.introductions(text):
        if introduction.how == "short":
            short.setdefault(introduction.name.lower(), introduction.facts)
        else:
            held = lands.complete(introduction.span.of(text), introduction.facts)
            people.append((person_name(introduction.name), held, introduction.span.start))
    return Setting(tuple(people), short, names.countries(text))


def _dominant(counts: Mapping[str, int], settings: Cast) -> str | None:
    """The one country an article is about, None where two are named about as often."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < settings.dominant_country_mentions:
        return None
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked[0][1] >= settings.dominant_country_lead * second else None


def _complete(seen: Seen, setting: Setting, names: Names, settings: Cast) -> None:
    """Adds to one voice what its article says."""
    facts = seen.facts
    known = setting.short.get(seen.words.strip().lower()) or setting.short.get(facts.name.lower())
    if known and facts.side in (None, facts.name) and (known.body or known.kind != "unknown"):
        seen.facts = facts = replace(known, name=facts.name, person=None)
        seen.reasons.append(Reason("who.short_name", f"The article spells out {facts.name} as {known.name}."))
    if facts.person:
        _introduced(seen, setting, settings)
    elif facts.office and facts.named and not facts.plural:
        _holder(seen, setting, names)
    if seen.facts.person and seen.person is None:
        seen.person = person_name(seen.facts.person)


def _introduced(seen: Seen, setting: Setting, settings: Cast) -> None:
    """Completes a personal name by the nearest introduction of that name, an earlier one first."""
    facts = seen.facts
    name = person_name(facts.person or "")
    seen.person = name
    chosen: tuple[PersonName, Facts, int] | None = None
    rank = (0, 0, 0)
    for other, held, at in setting.people:
        if not surnames_agree(other, name, settings.letters_per_difference, settings.skeleton_letters):
            continue
        if not given_names_agree(other.given, name.given, settings.letters_per_difference):
            continue
        this = (
            int(held.office == facts.office),
            int(bool(other.given)),
            -abs(at - seen.at) if at <= seen.at else -(10**9),
        )
        if chosen is None or this > rank:
            chosen, rank = (other, held, at), this
    if chosen is None:
        return
    other, held, _ = chosen
    if not name.given and other.given:
        seen.person = other
        seen.reasons.append(Reason("who.surname", f"{name.written}: the article gives the full name {other.written}."))
    if (facts.body is None or (is_open(facts) and held.side)) and (held.body or held.kind != "person"):
        seen.facts = replace(
            facts, kind=held.kind, country=held.country or facts.country, body=held.body, side=held.side,
            office=facts.office or held.office,
        )  # fmt: skip
        seen.reasons.append(Reason("who.introduced", f"The article introduces {other.written} as {held.name}."))


def _holder(seen: Seen, setting: Setting, names: Names) -> None:
    """Finds who holds an office the voice is named by, where the article introduces exactly one person in it."""
    facts = seen.facts
    found: dict[str, tuple[PersonName, Facts]] = {}
    for other, held, _ in setting.people:
        if held.person is None:
            continue
        if held.office is None:  # known to the tables: "le président" may be the head of state named before
            if facts.kind == held.kind in ("head_of_state", "government") and same_body(facts, held, names):
                found.setdefault(other.surname, (other, held))
            continue
        bare = facts.office == "ministre" and held.office.startswith("ministre")
        if (held.office == facts.office and (facts.body is None or same_body(facts, held, names))) or bare:
            key = other.surname
            if key not in found or (other.given and not found[key][0].given):
                found[key] = (other, held)
    if len(found) == 1:
        other, held = next(iter(found.values()))
        seen.person = other
        seen.facts = replace(
            facts, kind=held.kind, country=facts.country or held.country, body=held.body if held.side else facts.body,
            side=held.side or facts.side, person=held.person,
        )  # fmt: skip
        if facts.body is None or facts.office == "ministre":
            seen.facts = replace(seen.facts, body=held.body, office=held.office)
        seen.reasons.append(Reason("who.office_holder", f"The article introduces {other.written} as {held.name}."))


def _complete_by_neighbours(seen: list[Seen], names: Names) -> None:
    """Gives a body left open its state or place: the only one named with it, else the article's country."""
    settled: dict[str, Facts] = {}
    bases: dict[str, dict[str | None, dict[str, Facts]]] = {}  # body left open -> country -> body with its place
    lands: dict[str, dict[str, None]] = {}
    for one in seen:
        _settle_power(one, names)
        facts = one.facts
        if facts.body and facts.side:
            settled.setdefault(facts.body, facts)
        if facts.body:
            for cut in _PLACED if not facts.body.startswith("Ministère") else (_OF_POWER,):
                base, found, _ = facts.body.partition(cut)
                if found:
                    bases.setdefault(base, {}).setdefault(facts.country, {}).setdefault(facts.body, facts)
        if facts.country or (facts.kind in SURE | {"state"} and facts.side):
            lands.setdefault(one.article, {}).setdefault(facts.country or facts.side or "")
    for one in seen:
        facts = one.facts
        if not is_open(facts) or facts.body is None:
            continue
        placed = bases.get(facts.body, {})
        meant: dict[str, Facts] = {}
        for land in (one.hint, None) if one.hint else tuple(islice(placed, 2)):
            meant.update(islice(placed.get(land, {}).items(), 2))  # where there are two, none can be the one meant
        for code in (one.hint,) if one.hint else lands.get(one.article, ()):
            known = len(code) == COUNTRY_CODE
            body = (names.of_country(facts, code) if known else of_land(facts, code)).body
            if body and body != facts.body and body in settled:
                meant[body] = settled[body]
        if len(meant) == 1:
            body, other = next(iter(meant.items()))
            one.facts = replace(facts, body=body, country=other.country, side=other.side)
            one.reasons.append(Reason("who.only_one", f"The only {facts.body} that the articles name is {body}."))
        elif one.hint:
            _settle(one, one.hint, names)


def _settle_power(one: Seen, names: Names) -> None:
    """Gives a power beside the recognised government the country its article is about."""
    if one.hint and one.facts.side and one.facts.country is None:
        one.facts = names.of_country(one.facts, one.hint)


def _settle(one: Seen, country: str, names: Names) -> None:
    settled = names.of_country(one.facts, country)
    if settled is not one.facts:
        one.facts, one.supposed = settled, True
        one.reasons.append(Reason("who.country", f"No country is named; the article is about one, {country}."))


COUNTRY_CODE = 2
"""Letters of a country's code; a side of another length may be a land that no table knows."""

_PLACED = (" de ", " d'", " du ", " des ")
_OF_POWER = ", Gouvernement "


def folded_name(text: str) -> str:
    """A key for the name of a body: its letters and figures as they sound."""
    return sound(text) + "".join(ch for ch in text if ch.isdigit())
