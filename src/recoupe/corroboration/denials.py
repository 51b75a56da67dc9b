"""What a denial denies, and what a refusal to confirm leaves open.

A denial meets its target by the rare words both share, by a figure it names, or by pointing back at what stands just
before it in its article ("these figures", "that is false"). It never meets a statement of its own party, and a silence
("does not comment") meets nothing. Linear: words are looked up in an index, common words are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import Literal, NamedTuple

from recoupe.corroboration.figures import Facet
from recoupe.corroboration.ground import Ground
from recoupe.model.claim import Claim
from recoupe.model.text import Reason

LARGEST_DAY = 31
"""Smaller numbers in a denial are days and hours far more often than the figure denied."""

DIGITS = re.compile(r"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)|\d+")


class Link(NamedTuple):
    """A denial or refusal (a proposition's number) and what it is about, with the claims on either side.

    provenance: whether what is denied is having said it.
    """

    kind: Literal["denial", "unconfirmed"]
    denial: int
    target: int
    denials: tuple[str, ...]
    targets: tuple[str, ...]
    provenance: bool
    reason: Reason


def is_denial(claim: Claim) -> bool:
    """Whether the claim denies, or finds none."""
    return claim.stance == "denies" or claim.certainty == "denied"


class Index:
    """Propositions by their telling words, with the weight of each word."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        settings = ground.settings.corroboration
        self.words: list[Counter[str]] = []
        postings: dict[str, list[int]] = {}
        for place, group in enumerate(ground.groups):
            found: Counter[str] = Counter()
            for claim in group.claims:
                if not is_denial(ground.claims[claim]) and ground.claims[claim].stance not in ("unconfirmed", "silent"):
                    found.update(ground.words[claim])
            self.words.append(found)
            for word in found:
                postings.setdefault(word, []).append(place)
        total = max(len(ground.groups), 1)
        limit = settings.maximum_postings
        self.weight = {w: log(1 + total / len(p)) if len(p) <= limit else 0.0 for w, p in postings.items()}
        self.postings = {word: some for word, some in postings.items() if self.weight[word]}
        self.unknown = log(1 + total)

    def scores(self, words: frozenset[str]) -> dict[int, float]:
        """Share of the weight of some words that each proposition holds, from 0 to 1."""
        whole = sum(self.weight.get(word, self.unknown / 2) for word in words)
        found: dict[int, float] = {}
        for word in sorted(words):
            for place in self.postings.get(word, ()):
                found[place] = found.get(place, 0.0) + self.weight[word] / whole
        return found


class Leads(NamedTuple):
    """What a denial can be traced by besides its words.

    places: propositions of a claim. sizes: propositions by their figure. known: figure of each claim.
    rivals: proposition -> propositions whose figures clash with its own. causes: kind of cause -> propositions that
    name such a cause, best attested first.
    """

    places: Mapping[str, list[int]]
    sizes: Mapping[float, list[int]]
    known: Mapping[str, Facet]
    rivals: Mapping[int, list[int]]
    causes: Mapping[str, list[int]]


def links(
    ground: Ground, known: Mapping[str, Facet], clashing: Iterable[tuple[int, ...]], causes: Mapping[str, list[int]]
) -> tuple[Link, ...]:
    """Every denial and refusal to confirm with the proposition it is about; those without a target are left out."""
    index = Index(ground)
    places: dict[str, list[int]] = {}
    for place, group in enumerate(ground.groups):
        for claim in group.claims:
            places.setdefault(claim, []).append(place)
    sizes: dict[float, list[int]] = {}
    for claim, one in known.items():
        for place in places[claim]:
            if place not in sizes.setdefault(one.quantity.figures()[-1], []):
                sizes[one.quantity.figures()[-1]].append(place)
    rivals: dict[int, list[int]] = {}
    for left, right in clashing:
        rivals.setdefault(left, []).append(right)
        rivals.setdefault(right, []).append(left)
    leads = Leads(places, sizes, known, rivals, causes)
    out = []
    for place, group in enumerate(ground.groups):
        denying = [c for c in group.claims if is_denial(ground.claims[c])]
        open_ones = [c for c in group.claims if ground.claims[c].stance == "unconfirmed"]
        if 2 * len(denying) > len(group.claims):
            out.extend(met("denial", place, denying, index, leads))
        elif open_ones:
            out.extend(met("unconfirmed", place, open_ones, index, leads))
    return tuple(out)


def met(
    kind: Literal["denial", "unconfirmed"], place: int, claims: Sequence[str], index: Index, leads: Leads
) -> list[Link]:
    """The target of one denying proposition: the best by the sum over its claims, if one claim alone is good enough."""
    ground = index.ground
    near: dict[int, bool] = {}
    total: dict[int, float] = {}
    best_of: dict[int, tuple[float, str]] = {}
    for claim in claims:
        for target, (score, rule) in one_claim(claim, index, leads).items():
            if target == place:
                continue
            weighed = score * prominence(target, ground) * may_meet(claim, target, ground)
            if not weighed:
                continue
            if target not in near:
                near[target] = ground.one_event(claims, ground.groups[target].claims)
            if not near[target]:
                continue
            total[target] = total.get(target, 0.0) + weighed
            best_of[target] = max(best_of.get(target, (0.0, "")), (weighed, rule))
    if not total:
        return []
    best = min(total, key=lambda t: (-total[t], -len(ground.groups[t].claims), t))
    provenance = any(ground.has(c, "provenance") for c in claims)
    out = []
    for target in (best, *told_out(claims, best, best_of, index)):
        score, rule = best_of[target]
        if score < ground.settings.corroboration.minimum_denial_score:
            continue
        targets = tuple(c for c in ground.groups[target].claims if not is_denial(ground.claims[c]))
        reason = Reason(f"{kind}.{rule}", SAID[rule])
        out.append(Link(kind, place, target, tuple(claims), targets, provenance, reason))
    return out


def told_out(claims: Sequence[str], best: int, best_of: Mapping[int, tuple[float, str]], index: Index) -> list[int]:
    """The proposition besides the best one that a claim of the denial says itself, in several words; at most one."""
    shares = {
        target: max(sum(word in index.words[target] for word in index.ground.words[claim]) for claim in claims)
        for target, (_, rule) in best_of.items()
        if target != best and rule == "words"
    }
    enough = index.ground.settings.corroboration.denial_words_told_out
    said = [target for target, shared in shares.items() if shared >= enough]
    return sorted(said, key=lambda t: (-best_of[t][0], t))[:1]


SAID = {
    "words": "It shares the rare words of what it is about.",
    "figure": "It names the figure it is about.",
    "points_back": "It points back at what stands before it in its article.",
    "opening": "It points back at what its article opens on.",
    "rival_figure": "Its party gives another figure for the same thing.",
    "cause": "It names the kind of cause it is about.",
    "credited": "Its body is credited with what it is about.",
}


def prominence(target: int, ground: Ground) -> float:
    """How likely somebody troubles to deny it: what several articles tell is denied more often than a detail."""
    articles = len({ground.claims[c].article for c in ground.groups[target].claims})
    return 1.0 if articles > 2 else 0.85 if articles == 2 else 0.7


def one_claim(identity: str, index: Index, leads: Leads) -> dict[int, tuple[float, str]]:
    """Scores of the propositions one denying claim may be about, with the lead that gave most of each."""
    ground = index.ground
    claim = ground.claims[identity]
    most = ground.settings.corroboration.maximum_rivals
    found: dict[int, dict[str, float]] = {}
    words = ground.words[identity]
    weight = 1.0
    if len(words) < 2:
        # the denial is little more than its cue: what it is about stands in the rest of its sentence
        words, weight = ground.context[identity] | words, 0.8
    for target, score in index.scores(words).items():
        # a single word in common says little
        alone = sum(word in index.words[target] for word in words) < 2
        found.setdefault(target, {})["words"] = score * weight * (0.6 if alone else 1.0)
    for target in named_figures(claim, leads, ground):
        found.setdefault(target, {})["figure"] = 0.9
    figures_back, words_back = ground.has(identity, "figures back"), ground.has(identity, "words back")
    provenance = ground.has(identity, "provenance")
    points = figures_back or words_back or provenance or not words
    for distance, before in enumerate(claims_before(identity, ground)):
        if figures_back and before not in leads.known:
            continue
        # "this figure" is the last one; "these reports" may lie further back
        near = 0.8 if figures_back or provenance else 0.93
        bonus = 0.75 * near**distance if points else 0.25 * 0.7**distance
        if words_back and not ground.sources(before):
            bonus *= ground.settings.corroboration.own_voice_pointed_at
        for target in leads.places[before]:
            lead = found.setdefault(target, {})
            lead["points_back"] = max(lead.get("points_back", 0.0), bonus)
    mine = ground.parties(identity)
    if words_back or not ground.words[identity]:
        # "these reports" are what the article opens on, if nothing nearer fits
        for lead_claim in ground.in_article[claim.article][:2]:
            if lead_claim != identity:
                for target in leads.places[lead_claim]:
                    found.setdefault(target, {})["opening"] = 0.4
    if is_denial(claim) and (figures_back or provenance or not ground.words[identity]):
        for before in ground.in_article[claim.article][: 8 * most]:
            if before in leads.known and not ground.parties(before).isdisjoint(mine):
                for place in leads.places[before]:
                    for target in leads.rivals.get(place, ())[:most]:
                        found.setdefault(target, {})["rival_figure"] = 0.6
    for cue in ground.cues[identity]:
        if cue.kind in leads.causes:
            some = leads.causes[cue.kind][:most]
            for target in [*some[:3], *(t for t in some[3:] if t in found)]:
                found.setdefault(target, {})["cause"] = 0.35
    if provenance:
        for target in found:
            if any(not ground.parties(c).isdisjoint(mine) for c in ground.groups[target].claims):
                found[target]["credited"] = 0.3
    return {
        target: (sum(lead.values()), max(lead, key=lambda rule: (lead[rule], rule))) for target, lead in found.items()
    }


def named_figures(claim: Claim, leads: Leads, ground: Ground) -> list[int]:
    """Propositions whose figure the denial's sentence names, days and years left out."""
    article = ground.articles.get(claim.article)
    if article is None:
        return []
    here: list[int] = []
    found: list[int] = []
    for match in DIGITS.finditer(article.text, claim.sentence.start, claim.sentence.end):
        value = float(re.sub(r"\D", "", match.group()))
        if value > LARGEST_DAY and not 1900 <= value <= 2100:
            for place in leads.sizes.get(value, ())[: ground.settings.corroboration.maximum_rivals]:
                told = any(ground.claims[c].article == claim.article for c in ground.groups[place].claims)
                (here if told else found).append(place)
    return here or found


def claims_before(identity: str, ground: Ground) -> list[str]:
    """Claims shortly before one in its article that assert something, nearest first."""
    claim = ground.claims[identity]
    members = ground.in_article[claim.article]
    # the reading order is global, the article's claims are a contiguous run of it
    here = ground.order[identity] - ground.order[members[0]]
    reach = ground.settings.corroboration.antecedent_claims
    before = list(reversed(members[max(0, here - reach) : here]))
    # what follows in the same sentence may be the object of the denial ("X denies the report that ...")
    behind = [c for c in members[here + 1 : here + 3] if ground.claims[c].sentence == claim.sentence]
    return [
        c for c in [*before, *behind] if not is_denial(ground.claims[c]) and ground.claims[c].stance != "unconfirmed"
    ]


def may_meet(denial: str, target: int, ground: Ground) -> float:
    """How far the denying party can contradict those who assert the target, from 0 to 1.

    Another party: wholly. Another body of the same state: rarely. The body itself: only to deny having said it.
    """
    claims = ground.groups[target].claims
    asserting = [c for c in claims if asserts(ground.claims[c])]
    if 2 * len(asserting) <= len(claims):
        return 0.0
    mine, bodies = ground.parties(denial), ground.bodies(denial)
    if ground.claims[denial].stance == "unconfirmed":
        return 1.0
    voices = set(ground.sources(denial))
    if any(not mine or ground.parties(c).isdisjoint(mine) for c in asserting):
        own = any(not voices.isdisjoint(ground.sources(c)) for c in asserting)
        return 1.0 if not own or ground.has(denial, "provenance") else 0.3
    if ground.has(denial, "provenance"):
        # what somebody else quotes a body with it can deny having said, but not what it says beside the denial
        here = ground.claims[denial].article
        return float(all(ground.claims[c].article != here or unnamed(c, ground) for c in asserting))
    states = all(ground.is_state(ground.authorities[source]) for source in voices)
    return 0.7 if states and any(ground.bodies(c).isdisjoint(bodies) for c in asserting) else 0.0


def asserts(claim: Claim) -> bool:
    """Whether the claim states something that a denial could be about."""
    return not is_denial(claim) and claim.stance in ("states", "accuses") and claim.certainty != "forecast"


def unnamed(claim: str, ground: Ground) -> bool:
    """Whether a claim's sources cannot be told by name."""
    return not any(ground.authorities[source].named for source in ground.sources(claim))
