"""What a denial denies, and what a refusal to confirm leaves open.

Candidates are the statements before a denial in its article, those that share its rare words or figures, and those that
lay something to whoever denies; how well one answers is weighed field by field (targets.py). A denial seldom meets a
statement of its own party, and a silence ("does not comment") meets nothing. Linear: words are looked up in an index,
common words are left out, candidates are bounded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp, log
from typing import Literal, NamedTuple

from recoupe.corroboration.ground import Ground
from recoupe.corroboration.targets import ACCUSING, LONG_WORD, Compared, Trail
from recoupe.model.claim import Claim
from recoupe.model.text import Reason


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
        whole = sum(self.weight.get(word, self.unknown / 2) for word in sorted(words))
        found: dict[int, float] = {}
        for word in sorted(words):
            for place in self.postings.get(word, ()):
                found[place] = found.get(place, 0.0) + self.weight[word] / whole
        return found


class Leads(NamedTuple):
    """Where the candidates of a denial are looked up.

    places: propositions of a claim. sizes: claims by their figure. accused: name prefix -> claims that lay something to
    a bearer of it. causes: kind of cause -> propositions that name such a cause, best attested first.
    """

    places: Mapping[str, list[int]]
    sizes: Mapping[float, list[str]]
    accused: Mapping[str, list[str]]
    causes: Mapping[str, list[int]]


SHARED = frozenset({"words", "sentence_words", "own_words", "figure_named", "cause", "accusation_denied", "credited"})
"""Fields that show a denial and a statement to speak of one matter."""


class Tracer:
    """Traces the denials of one dossier to what they are about."""

    def __init__(
        self,
        compared: Compared,
        clashing: Iterable[tuple[int, ...]],
        causes: Mapping[str, list[int]],
    ) -> None:
        self.compared, self.ground = compared, compared.ground
        ground, known = compared.ground, compared.known
        self.index = Index(ground)
        places: dict[str, list[int]] = {}
        for place, group in enumerate(ground.groups):
            for claim in group.claims:
                places.setdefault(claim, []).append(place)
        sizes: dict[float, list[str]] = {}
        for claim, counted in known.items():
            sizes.setdefault(counted.quantity.figures()[-1], []).append(claim)
        most = ground.settings.corroboration.maximum_rivals
        rivals: dict[str, set[str]] = {}
        for left, right in clashing:
            for one, other in ((left, right), (right, left)):
                for claim in ground.groups[one].claims[:most]:
                    rivals.setdefault(claim, set()).update(ground.groups[other].claims[:most])
        self.rivals = rivals
        self.causes = {
            claim: kind
            for kind, some in sorted(causes.items())
            for place in some
            for claim in ground.groups[place].claims
        }
        accused: dict[str, list[str]] = {}
        for identity in ground.order:
            one_claim = ground.claims[identity]
            article = ground.articles.get(one_claim.article)
            if article and (one_claim.stance == "accuses" or not ACCUSING.isdisjoint(self.compared.sentence(identity))):
                for prefix in sorted(self.compared.prefixes(one_claim.content.of(article.text), LONG_WORD)):
                    accused.setdefault(prefix, []).append(identity)
        self.leads = Leads(places, sizes, accused, causes)

    def links(self) -> tuple[Link, ...]:
        """Every denial and refusal to confirm with the propositions it is about; without a target it is left out."""
        ground = self.ground
        out: list[Link] = []
        for place, group in enumerate(ground.groups):
            denying = [c for c in group.claims if is_denial(ground.claims[c])]
            open_ones = [c for c in group.claims if ground.claims[c].stance == "unconfirmed"]
            if 2 * len(denying) > len(group.claims):
                out.extend(self._met("denial", place, denying))
            elif open_ones:
                out.extend(self._met("unconfirmed", place, open_ones))
        return tuple(out)

    def weighed(self, identity: str) -> Iterator[tuple[str, dict[str, float]]]:
        """The candidates of one denying claim, each with its compared fields."""
        trail = self.compared.trail(identity, claims_before(identity, self.ground), self.rivals, self.causes)
        for target in self._candidates(trail):
            found = self.compared.fields(trail, target)
            # a denial that says what it is about is about nothing in another article that shares none of it
            if "same_article" in found or not trail.own or not SHARED.isdisjoint(found):
                yield target, found

    def _candidates(self, trail: Trail) -> list[str]:
        """Claims that a denial may be about, in reading order."""
        ground, identity = self.ground, trail.claim.id
        most = ground.settings.corroboration.maximum_rivals
        found = {*trail.before, *ground.in_article[trail.claim.article][:2]}
        scores = self.index.scores(frozenset(trail.words))
        for place in sorted(scores, key=lambda p: (-scores[p], p))[: 2 * most]:
            found.update(ground.groups[place].claims[:most])
        for number in sorted(trail.numbers):
            found.update(self.leads.sizes.get(number, ())[:most])
        for prefix in sorted(trail.mine):
            found.update(self.leads.accused.get(prefix, ())[:most])
        for cue in ground.cues[identity]:
            for place in self.leads.causes.get(cue.kind, ())[:most]:
                found.update(ground.groups[place].claims[:most])
        found.update(sorted(trail.rivals)[:most])
        return sorted((c for c in found if c != identity and asserts(ground.claims[c])), key=ground.order.__getitem__)

    def _met(self, kind: Literal["denial", "unconfirmed"], place: int, claims: Sequence[str]) -> list[Link]:
        """The targets of one denying proposition, the likeliest first."""
        ground, settings = self.ground, self.ground.settings.targets
        best: dict[int, tuple[float, Reason]] = {}
        for identity in claims:
            for target, fields in self.weighed(identity):
                odds = self.compared.score(fields)
                for home in self.leads.places[target]:
                    if home == place or odds <= best.get(home, (settings.bias, None))[0]:
                        continue
                    may = may_meet(identity, home, ground)
                    if may and ground.one_event(claims, ground.groups[home].claims):
                        weighed = odds + log(may)
                        if weighed > best.get(home, (settings.bias, None))[0]:
                            best[home] = (weighed, self.compared.reason(kind, fields))
        ranked = sorted(best, key=lambda home: (-best[home][0], home))
        provenance = any(ground.has(c, "provenance") for c in claims)
        out = []
        for number, home in enumerate(ranked[: settings.most]):
            odds, reason = best[home]
            chance = 1 / (1 + exp(-odds))
            if chance < (settings.first_chance if number == 0 else settings.next_chance):
                break
            targets = tuple(c for c in ground.groups[home].claims if not is_denial(ground.claims[c]))
            out.append(Link(kind, place, home, tuple(claims), targets, provenance, reason))
        return out


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
