"""Pairs of claims worth comparing, found by shared keys.

Near-linear: a common key pairs a claim with a few neighbours only or is dropped, and a claim is compared with a bounded
number of others, those that share the most telling keys first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from recoupe.linking.compare import Weights
from recoupe.linking.features import Features
from recoupe.settings import Linking

Key = tuple[str, ...]


def weights(claims: Iterable[Features], settings: Linking) -> Weights:
    """How telling each concept is: counted over the distinct sentences of the claims."""
    sentences: Counter[str] = Counter()
    seen: set[tuple[str, int, str]] = set()
    for claim in claims:
        place = (claim.article, claim.sentence.start)
        for concept in (*claim.own, *claim.around):
            mark = (*place, concept)
            if mark not in seen:
                seen.add(mark)
                sentences[concept] += 1
    return Weights(sentences, settings)


def strong_keys(claim: Features) -> list[Key]:
    """Keys that make a pair worth comparing however many claims share them."""
    out: list[Key] = []
    if claim.kind == "grows":
        out.append(("grows",))
    if claim.kind != "states":
        out += [
            (claim.kind, "by", body)
            for body in sorted(claim.voiced.bodies | claim.voiced.sides | claim.voiced.authorities)
        ]
    figure = claim.lead
    if figure is not None and claim.family == "states" and not figure.incidental:
        counted = figure.kin or figure.unit or "?"
        if figure.vague:
            out.append(("vague", counted))
        else:
            for number in sorted(
                {figure.number, *((figure.low or 0, figure.high or 0) if figure.approx == "range" else ())}
            ):
                out.append(("figure", f"{number:.15g}"))
                out.append(("about", counted, f"{number:.2g}"))
                out.append(("about", counted, f"{number:.1g}"))
    out += [("explained", claim.block, theory.kind) for theory in sorted(claim.theories)]
    out += [("explained", claim.block, theory.concept) for theory in sorted(claim.theories)]
    if claim.action and claim.object:
        out.append(("deed", claim.block, claim.action, claim.object))
    return out


def word_keys(claim: Features, telling: Weights, frequency: Mapping[str, int], settings: Linking) -> list[Key]:
    """A claim's most telling words; with them, where one is too common for a key, their pairs."""
    around = sorted(claim.around, key=lambda c: (-telling(c), c))[: settings.context_keys]
    ranked = sorted({*claim.own, *claim.target, *around}, key=lambda c: (-telling(c), c))[: settings.word_keys]
    common = {concept for concept in ranked if frequency.get(concept, 0) > settings.maximum_block}
    singles: list[Key] = [(claim.block, concept) for concept in ranked if concept not in common]
    pairs: list[Key] = [
        (claim.block, *sorted(pair)) for pair in combinations(ranked[: settings.paired_keys], 2) if common & set(pair)
    ]
    return [*singles, *pairs]


class Blocks:
    """Claims under their keys, one after the other.

    What a claim is compared with, and what it costs to find that, is bounded whatever the number of claims before it:
    a dossier that keeps its blocks pays for a new article only.
    """

    def __init__(self, telling: Weights, frequency: Mapping[str, int], settings: Linking) -> None:
        self._telling = telling
        self._frequency = frequency
        self._settings = settings
        self._firm: dict[Key, list[Features]] = defaultdict(list)
        self._wordy: dict[Key, list[Features]] = defaultdict(list)
        self._by_id: dict[str, Features] = {}

    def add(self, claim: Features) -> list[Features]:
        """Earlier claims worth comparing with this one, in order; the claim is kept for those after it."""
        settings = self._settings
        shared: Counter[str] = Counter()
        for key in dict.fromkeys(strong_keys(claim)):
            block = self._firm[key]
            full = len(block) > settings.maximum_block
            for other in block[-settings.neighbours :] if full else block:
                shared[other.id] += settings.firm_key
            block.append(claim)
        for key in dict.fromkeys(word_keys(claim, self._telling, self._frequency, settings)):
            block = self._wordy[key]
            if len(block) <= settings.maximum_block:
                for other in block:
                    shared[other.id] += 1
                block.append(claim)
        best = sorted(shared, key=lambda other: (-shared[other], self._by_id[other].order))[
            : settings.maximum_candidates
        ]
        if claim.points_to in self._by_id and claim.points_to not in best:
            best.append(claim.points_to)
        self._by_id[claim.id] = claim
        return sorted((self._by_id[other] for other in best), key=lambda other: other.order)


def candidates(claims: Sequence[Features], telling: Weights, settings: Linking) -> list[tuple[Features, Features]]:
    """Pairs worth comparing, each once, in order of the claims."""
    claims = sorted(claims, key=lambda claim: claim.order)
    frequency: Counter[str] = Counter()
    for claim in claims:
        frequency.update({*claim.own, *claim.around, *claim.target})
    blocks = Blocks(telling, frequency, settings)
    return [(other, claim) for claim in claims for other in blocks.add(claim)]
