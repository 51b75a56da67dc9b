"""Two statements held against each other field by field: what cannot be if both hold, or nothing.

Made for statements of which nothing else is known: no dossier, no voices, no order of time. It decides only where the
words shared are enough to take both for one matter and a field excludes the other's; all else is left open. Sharing
nearly all words decides nothing: one other word often turns the sense. Quadratic in the claims of the two articles.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from recoupe.corroboration.clashes import exclude, explicit_times
from recoupe.corroboration.conflicts import number
from recoupe.corroboration.denials import is_denial
from recoupe.corroboration.figures import Facet, bounds
from recoupe.corroboration.ground import PROPER, WORD, Ground
from recoupe.model.claim import Claim
from recoupe.model.finding import ConflictKind
from recoupe.model.quantity import Quantity
from recoupe.model.text import Reason, Span

Excluded = tuple[ConflictKind, str]
"""A field in which two claims exclude each other, and a sentence that says so."""


class Comparison(NamedTuple):
    """What holding two claims against each other gives.

    kind: what cannot be if both hold, None where that is left open. likeness: share of the shorter claim's telling
    words that the other has, 0 to 1.
    """

    kind: ConflictKind | None
    claims: tuple[str, str]
    likeness: float
    reason: Reason


def compare(left: str, right: str, known: Mapping[str, Facet], ground: Ground) -> Comparison:
    """Two claims by their ids. known: the figures of the dossier's claims (`figures.facets`)."""
    settings = ground.settings.typed
    mine, theirs = ground.words[left], ground.words[right]
    shared = len(mine & theirs)
    likeness = shared / min(len(mine), len(theirs)) if mine and theirs else 0.0
    one, other = ground.claims[left], ground.claims[right]

    def answer(kind: ConflictKind | None, rule: str, text: str) -> Comparison:
        return Comparison(kind, (left, right), likeness, Reason(rule, text))

    if turned(one, ground) != turned(other, ground):
        if shared >= settings.fewest_words and likeness >= settings.minimum_likeness:
            return answer("denial", "typed.denial", "One says it, the other says that it is not so.")
        return answer(None, "typed.other_denied", "One denies something, perhaps not what the other says.")
    if shared >= settings.fewest_field_words and likeness >= settings.minimum_field_likeness:
        found = by_fields(one, other, known, ground)
        if found is not None:
            return answer(found[0], f"typed.{found[0]}", found[1])
    return answer(None, "typed.open", f"{shared} telling words in common, and no field tells.")


def compare_articles(left: str, right: str, known: Mapping[str, Facet], ground: Ground) -> Comparison | None:
    """Two articles by their ids: the pair of claims that exclude each other, the most alike first, else the most alike.

    None where one of them has no claim.
    """
    found = [
        compare(one, other, known, ground)
        for one in ground.in_article.get(left, ())
        for other in ground.in_article.get(right, ())
    ]
    return max(found, key=lambda one: (one.kind is not None, one.likeness), default=None)


def by_fields(one: Claim, other: Claim, known: Mapping[str, Facet], ground: Ground) -> Excluded | None:
    """The first field in which two claims exclude each other."""
    clash = figures_exclude(one, other, known, ground)
    if clash is not None:
        return clash
    mine, theirs = explicit_times(one), explicit_times(other)
    if len(mine) == 1 and len(theirs) == 1 and exclude(mine[0], theirs[0]):
        return "date", f"« {mine[0].mention} » against « {theirs[0].mention} »."
    return names_exclude(one, other, ground)


def names_exclude(one: Claim, other: Claim, ground: Ground) -> Excluded | None:
    """One name, or one place, where the other claim has another, nearly all else being said in the same words."""
    mine, theirs = proper(one, ground), proper(other, ground)
    left, right = mine - theirs, theirs - mine
    if len(left) != 1 or len(right) != 1:
        return None
    senses = ground.pack.senses
    named = {sense.concept for name in left | right if (sense := senses.read(name)) is not None}
    words, others = ground.words[one.id] - named, ground.words[other.id] - named
    shared = len(words & others)
    settings = ground.settings.typed
    if shared < settings.fewest_words or shared < settings.minimum_rest * len(words | others):
        return None
    text = f"{min(left)} against {min(right)}."
    both_places = all(
        any(name in place.mention for place in c.places) for name, c in ((min(left), one), (min(right), other))
    )
    return ("place" if both_places else "name"), text


def turned(claim: Claim, ground: Ground) -> bool:
    """Whether a claim denies, or says that something is not so, was never so or did not happen."""
    if is_denial(claim) or claim.polarity == "negative":
        return True
    inside = [c for c in ground.cues[claim.id] if c.kind == "denial" and claim.content.covers(Span(c.start, c.end))]
    return bool(inside) or negators(claim, ground) > 0


def negators(claim: Claim, ground: Ground) -> int:
    """Words of negation inside a claim's content."""
    article = ground.articles.get(claim.article)
    if article is None:
        return 0
    words = (match.group() for match in WORD.finditer(article.text, claim.content.start, claim.content.end))
    return sum((sense := ground.pack.senses.read(word)) is not None and sense.role == "negation" for word in words)


def counted_figures(claim: Claim, known: Mapping[str, Facet], ground: Ground) -> list[tuple[str, Quantity]]:
    """Figures inside a claim's content, with the class or unit they count."""
    out = []
    for quantity in claim.quantities:
        if not claim.content.overlaps(quantity.span) or not quantity.figures():
            continue
        facet = known.get(claim.id)
        if facet is not None and facet.quantity.span == quantity.span:
            out.append((facet.key.counted, quantity))
            continue
        sense = ground.pack.senses.read(quantity.unit) if quantity.unit else None
        out.append((sense.concept if sense else quantity.unit, quantity))
    return out


def figures_exclude(one: Claim, other: Claim, known: Mapping[str, Facet], ground: Ground) -> Excluded | None:
    """Figures that count one thing with bounds that leave no room for one value.

    No clash where the claims share a figure: they then differ in a detail, or one tells an earlier state too.
    """
    mine, theirs = counted_figures(one, known, ground), counted_figures(other, known, ground)
    values = [{value for _, quantity in some for value in quantity.figures()} for some in (mine, theirs)]
    if values[0] & values[1]:
        return None
    settings = ground.settings
    for what, left in mine:
        for that, right in theirs:
            if what != that or not what or left.vague or right.vague:
                continue
            low, high = bounds(left, settings.figures.about_share, settings.corroboration.lower_bound_reach)
            floor, ceiling = bounds(right, settings.figures.about_share, settings.corroboration.lower_bound_reach)
            if low <= ceiling and floor <= high:
                continue
            sizes = sorted((left.figures()[-1], right.figures()[-1]))
            far = sizes[0] > 0 and sizes[1] / sizes[0] >= settings.corroboration.magnitude_factor
            return ("magnitude" if far else "number"), f"{number(left)} against {number(right)} ({what})."
    return None


def proper(claim: Claim, ground: Ground) -> frozenset[str]:
    """Capitalised words of a claim's content that do not open it."""
    article = ground.articles.get(claim.article)
    return frozenset(PROPER.findall(article.text, claim.content.start, claim.content.end)) if article else frozenset()
