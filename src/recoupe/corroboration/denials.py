"""What a denial denies, and what a refusal to confirm leaves open.

A denial meets its target by the rare words both share, by a figure it names, or by pointing back at what stands just
before it in its article ("these figures", "that is false"). It never meets a statement of its own party, and a silence
("does not comment") meets nothing. Linear: words are looked up in an index, common words are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log
from typing import Literal, NamedTuple

from recoupe.corroboration.figures import Facet
from recoupe.corroboration.ground import Ground
from recoupe.model.claim import Claim
from recoupe.model.text import Reason

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
        limit = min(max(20, settings.common_stem_share * total), settings.maximum_postings)
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


def links(ground: Ground, known: Mapping[str, Facet]) -> tuple[Link, ...]:
    """Every denial and refusal to confirm with the proposition it is about; those without a target are left out."""
    index = Index(ground)
    places: dict[str, list[int]] = {}
    for place, group in enumerate(ground.groups):
        for claim in group.claims:
            places.setdefault(claim, []).append(place)
    sizes: dict[float, list[int]] = {}
    for claim, one in known.items():
        for place in places[claim]:
            sizes.setdefault(one.quantity.figures()[-1], []).append(place)
    out = []
    for place, group in enumerate(ground.groups):
        denying = [c for c in group.claims if is_denial(ground.claims[c])]
        open_ones = [c for c in group.claims if ground.claims[c].stance == "unconfirmed"]
        if 2 * len(denying) > len(group.claims):
            out.extend(met("denial", place, denying, index, places, sizes, known))
        elif open_ones:
            out.extend(met("unconfirmed", place, open_ones, index, places, sizes, known))
    return tuple(out)


def met(
    kind: Literal["denial", "unconfirmed"],
    place: int,
    claims: Sequence[str],
    index: Index,
    places: Mapping[str, list[int]],
    sizes: Mapping[float, list[int]],
    known: Mapping[str, Facet],
) -> list[Link]:
    """The target of one denying proposition: the best by the sum over its claims, if it is good enough."""
    ground = index.ground
    total: dict[int, float] = {}
    how: dict[int, str] = {}
    for claim in claims:
        for target, (score, rule) in one_claim(claim, index, places, sizes, known).items():
            if target != place and may_meet(claim, target, ground):
                total[target] = max(total.get(target, 0.0), score)
                if total[target] == score:
                    how[target] = rule
    if not total:
        return []
    best = min(total, key=lambda t: (-total[t], -len(ground.groups[t].claims), t))
    if total[best] < ground.settings.corroboration.minimum_denial_score:
        return []
    provenance = any(ground.has(c, "provenance") for c in claims)
    targets = tuple(c for c in ground.groups[best].claims if not is_denial(ground.claims[c]))
    rule = f"{kind}.{how[best]}"
    words = {
        "words": "It shares the rare words of what it is about.",
        "figure": "It names the figure it is about.",
        "points_back": "It points back at what stands before it in its article.",
    }[how[best]]
    return [Link(kind, place, best, tuple(claims), targets, provenance, Reason(rule, words))]


def one_claim(
    identity: str,
    index: Index,
    places: Mapping[str, list[int]],
    sizes: Mapping[float, list[int]],
    known: Mapping[str, Facet],
) -> dict[int, tuple[float, str]]:
    """Scores of the propositions one denying claim may be about, with the rule that gave each."""
    ground = index.ground
    claim = ground.claims[identity]
    words = ground.words[identity]
    found = {target: (score, "words") for target, score in index.scores(words).items()}
    if len(words) == 1:
        # one word says little unless something else points the same way
        found = {target: (score * 0.6, rule) for target, (score, rule) in found.items()}
    article = ground.articles.get(claim.article)
    if article is not None:
        for match in DIGITS.finditer(article.text, claim.sentence.start, claim.sentence.end):
            value = float(re.sub(r"\D", "", match.group()))
            for target in sizes.get(value, ())[: ground.settings.corroboration.maximum_rivals]:
                if value > 1 and found.get(target, (0.0, ""))[0] < 1.0:
                    found[target] = (0.9 + 0.1 * min(1.0, found.get(target, (0.0, ""))[0]), "figure")
    figures_only = ground.has(identity, "figures back", "provenance")
    points = figures_only or ground.has(identity, "words back") or len(words) < 2
    for distance, before in enumerate(claims_before(identity, ground)):
        if figures_only and before not in known:
            continue
        bonus = (0.75 if points else 0.25) * 0.85**distance
        for target in places[before]:
            score, rule = found.get(target, (0.0, "points_back"))
            found[target] = (score + bonus, rule if score > bonus else "points_back")
    return found


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


def may_meet(denial: str, target: int, ground: Ground) -> bool:
    """Whether the target is asserted by somebody whom the denying party can contradict."""
    asserting = [c for c in ground.groups[target].claims if not is_denial(ground.claims[c])]
    asserting = [c for c in asserting if ground.claims[c].stance not in ("unconfirmed", "silent")]
    if not asserting:
        return False
    mine = ground.parties(denial)
    if ground.claims[denial].stance == "unconfirmed":
        return True
    if any(not mine or ground.parties(c).isdisjoint(mine) for c in asserting):
        return True
    # what a body is quoted with by somebody else it can still deny having said
    quoted = any(
        ground.cast.relays.get(c) or ground.claims[c].article != ground.claims[denial].article for c in asserting
    )
    return ground.has(denial, "provenance") and quoted
