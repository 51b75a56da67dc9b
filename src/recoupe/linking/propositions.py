"""Which claims state the same thing.

Constrained greedy merging, best pair first: two sets of claims become one when no pair across them is refused for a
field and the claims across are alike on the whole, so that a refused pair is never joined through a third claim and a
chain of half-likenesses does not run away. Every claim ends in exactly one group. Cost: near-linear in claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from recoupe.linking.candidates import candidates, weights
from recoupe.linking.compare import Comparer, Judgement
from recoupe.linking.features import Features, features, voices
from recoupe.model.authority import WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.finding import Group
from recoupe.model.pack import Pack
from recoupe.model.text import Article, Reason
from recoupe.settings import DEFAULT, Linking

QUOTED = 80


def groups(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    cast: WhoIsWho,
    pack: Pack,
    settings: Linking = DEFAULT.linking,
) -> tuple[Group, ...]:
    """Groups of claims that state the same thing, largest first, then in text order; every claim is in exactly one.

    The order in which articles and claims are given does not matter. Claims of an article that is not given are alone.
    """
    read = read_features(articles, claims, cast, pack)
    telling = weights(read, settings)
    comparer = Comparer(telling, settings)
    texts = {claim.id: claim.text for claim in claims}
    clusters = _Clusters(read, comparer, settings, texts)
    judged = [(comparer.judge(left, right), left, right) for left, right in candidates(read, telling, settings)]
    worth = [pair for pair in judged if pair[0].refusal is None and pair[0].chance >= settings.minimum_chance]
    for judgement, left, right in sorted(
        worth, key=lambda pair: (-round(pair[0].chance, 9), pair[1].order, pair[2].order)
    ):
        clusters.join(left, right, judgement)
    grouped = clusters.groups()
    placed = {identifier for group in grouped for identifier in group.claims}
    lone = sorted(
        (c for c in claims if c.id not in placed), key=lambda c: (c.document, c.article, c.content.start, c.id)
    )
    return (*grouped, *(Group((claim.id,), ()) for claim in lone))


def read_features(articles: Sequence[Article], claims: Sequence[Claim], cast: WhoIsWho, pack: Pack) -> list[Features]:
    """Features of all claims whose article is given, in order."""
    voiced = voices(claims, cast)
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    out: list[Features] = []
    for article in articles:
        out += features(article, by_article.pop(article.id, ()), voiced, pack)
    return sorted(out, key=lambda found: found.order)


def explain_pair(
    left: str,
    right: str,
    articles: Sequence[Article],
    claims: Sequence[Claim],
    cast: WhoIsWho,
    pack: Pack,
    settings: Linking = DEFAULT.linking,
) -> tuple[Reason, ...]:
    """Why two claims are, or are not, taken to state the same thing: one reason a field, the verdict last.

    Raises KeyError for an id that is not among the claims.
    """
    read = read_features(articles, claims, cast, pack)
    by_id = {found.id: found for found in read}
    judgement = Comparer(weights(read, settings), settings).judge(by_id[left], by_id[right])
    return tuple(_reasons(judgement, settings))


def _reasons(judgement: Judgement, settings: Linking) -> list[Reason]:
    if judgement.refusal is not None:
        field = judgement.refusal.split(":")[0].replace(" ", "_")
        return [Reason(f"apart.{field}", f"Not the same: {judgement.refusal}.")]
    out = [
        Reason(f"compare.{f.name}", f"{f.found[:1].upper()}{f.found[1:]} ({f.weight:+.2f}).") for f in judgement.fields
    ]
    enough = judgement.chance >= settings.minimum_chance
    verdict = f"{judgement.chance:.2f} against {settings.minimum_chance:.2f} asked for."
    return [*out, Reason("merge.score" if enough else "apart.score", verdict)]


def _short(words: str) -> str:
    """The words on one line, cut at about a dozen of them."""
    words = " ".join(words.split())
    return words if len(words) <= QUOTED else words[:QUOTED].rsplit(" ", 1)[0] + " …"


class _Clusters:
    """Sets of claims that grow by merging."""

    def __init__(self, read: Sequence[Features], comparer: Comparer, settings: Linking, texts: dict[str, str]) -> None:
        self._comparer = comparer
        self._settings = settings
        self._texts = texts
        self._of = {claim.id: n for n, claim in enumerate(read)}
        self._members = {n: [claim] for n, claim in enumerate(read)}
        # one claim stands for all of a cluster that would be refused alike
        self._distinct = {n: {claim.profile: claim} for n, claim in enumerate(read)}
        self._apart: set[tuple[int, int]] = set()
        self._reasons: dict[int, list[Reason]] = {n: [] for n in self._members}

    def join(self, left: Features, right: Features, judgement: Judgement) -> None:
        """Merge the clusters of two claims where nothing across them speaks against it."""
        a, b = sorted((self._of[left.id], self._of[right.id]))
        if a == b or (a, b) in self._apart:
            return
        if self._refused(a, b):
            self._apart.add((a, b))  # clusters only grow: what is refused once stays refused
            return
        if self._unlike(a, b):
            return
        for claim in self._members[b]:
            self._of[claim.id] = a
        self._members[a] = sorted(self._members[a] + self._members.pop(b), key=lambda claim: claim.order)
        self._distinct[a].update(self._distinct.pop(b))
        found = "; ".join(f.found for f in judgement.fields)
        quoted = f"« {_short(self._texts[left.id])} » and « {_short(self._texts[right.id])} »"
        rule = f"merge.{max(judgement.fields, key=lambda f: f.weight).name}"
        self._reasons[a] += [*self._reasons.pop(b), Reason(rule, f"{quoted}: {found} ({judgement.chance:.2f}).")]

    def _refused(self, a: int, b: int) -> bool:
        return any(
            self._comparer.refusal(left, right) is not None
            for left in self._distinct[a].values()
            for right in self._distinct[b].values()
        )

    def _unlike(self, a: int, b: int) -> bool:
        """Whether the claims across two clusters are not alike on the whole (mean over a bounded sample)."""
        left, right = self._members[a][: self._settings.sample], self._members[b][: self._settings.sample]
        if len(left) == len(right) == 1:
            return False
        scores = [self._comparer.judge(one, other).chance for one in left for other in right]
        return sum(scores) / len(scores) < self._settings.minimum_mean_chance

    def groups(self) -> tuple[Group, ...]:
        """Groups, largest first, then in order of their first claim."""
        ranked = sorted(self._members, key=lambda n: (-len(self._members[n]), self._members[n][0].order))
        return tuple(Group(tuple(c.id for c in self._members[n]), tuple(self._reasons[n])) for n in ranked)
