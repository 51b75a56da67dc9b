"""Pairs of claims worth comparing, found by shared keys.

Near-linear: a common key pairs a claim with a few neighbours only or is dropped, and a claim is compared with a bounded
number of others, those that share the most telling keys first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from recoupe.linking.compare import Weights
from recoupe.linking.features import Features
from recoupe.settings import Linking

Key = tuple[str, ...]


def weights(claims: Iterable[Features]) -> Weights:
    """How telling each concept is: counted over the distinct sentences of the claims."""
    sentences: Counter[str] = Counter()
    seen: set[tuple[str, int, str]] = set()
    places = set()
    for claim in claims:
        place = (claim.article, claim.sentence.start)
        places.add(place)
        for concept in (*claim.own, *claim.around):
            mark = (*place, concept)
            if mark not in seen:
                seen.add(mark)
                sentences[concept] += 1
    return Weights(sentences, len(places))


def strong_keys(claim: Features) -> list[Key]:
    """Keys that make a pair worth comparing however many claims share them."""
    out: list[Key] = []
    if claim.kind == "grows":
        out.append(("grows",))
    if claim.kind != "states":
        out += [(claim.kind, "by", body) for body in sorted(claim.voiced.bodies | claim.voiced.sides | claim.voiced.authorities)]
    figure = claim.lead
    if figure is not None and claim.kind == "states" and not figure.incidental:
        counted = figure.kin or figure.unit or "?"
        if figure.vague:
            out.append(("vague", counted))
        else:
            for number in sorted({figure.number, *((figure.low or 0, figure.high or 0) if figure.approx == "range" else ())}):
                out.append(("figure", f"{number:.15g}"))
                out.append(("about", counted, f"{number:.2g}"))
                out.append(("about", counted, f"{number:.1g}"))
    if claim.action and claim.object:
        out.append(("deed", claim.kind, claim.action, claim.object))
    return out


def word_keys(claim: Features, telling: Weights, frequency: Counter[str], settings: Linking) -> list[Key]:
    """Rare words and pairs of words of a claim."""
    concepts = {*claim.own, *claim.target}
    around = sorted(claim.around, key=lambda c: (-telling(c), c))[: settings.context_keys]
    ranked = sorted({*concepts, *around}, key=lambda c: (-telling(c), c))[: settings.word_keys]
    singles = [(claim.kind, concept) for concept in ranked if 1 < frequency[concept] <= settings.maximum_block]
    pairs = [
        (claim.kind, *sorted(pair))
        for pair in combinations(ranked[: settings.paired_keys], 2)
        if max(frequency[pair[0]], frequency[pair[1]]) > settings.maximum_block
    ]
    return [*singles, *pairs]


def candidates(claims: Sequence[Features], telling: Weights, settings: Linking) -> list[tuple[Features, Features]]:
    """Pairs worth comparing, each once, in order of the claims."""
    claims = sorted(claims, key=lambda claim: claim.order)
    frequency: Counter[str] = Counter(concept for claim in claims for concept in {*claim.own, *claim.around, *claim.target})
    blocks: dict[Key, list[int]] = defaultdict(list)
    strong: set[Key] = set()
    by_id = {claim.id: i for i, claim in enumerate(claims)}
    for i, claim in enumerate(claims):
        firm = dict.fromkeys(strong_keys(claim))
        strong.update(firm)
        for key in dict.fromkeys([*firm, *word_keys(claim, telling, frequency, settings)]):
            blocks[key].append(i)
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for key, members in blocks.items():
        if len(members) > settings.maximum_block and key not in strong:
            continue
        reach = len(members) if len(members) <= settings.maximum_block else settings.neighbours
        worth = 3 if key in strong else 1
        for at, i in enumerate(members):
            for j in members[at + 1 : at + 1 + reach]:
                shared[i][j] += worth
    pairs = set()
    for i, others in shared.items():
        best = sorted(others.items(), key=lambda item: (-item[1], item[0]))[: settings.maximum_candidates]
        pairs.update((i, j) for j, _ in best)
    for i, claim in enumerate(claims):
        if claim.points_to in by_id:
            j = by_id[claim.points_to]
            pairs.add((min(i, j), max(i, j)))
    return [(claims[i], claims[j]) for i, j in sorted(pairs)]
