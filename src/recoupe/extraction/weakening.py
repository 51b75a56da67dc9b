"""Words that weaken a claim from outside its content: an adverb at the cue that reports it.

The grammar looks for hedges inside the content. *Sept maisons ont brûlé, affirme peut-être le maire* has its own
outside; who shows it must show an adverb of the table in the cue or right beside it. Farther off it may weaken what
else is said: *sans doute blessé, le maire affirme*, *le probable repreneur affirme*.
"""

from __future__ import annotations

from dataclasses import replace

from recoupe.extraction.words import Words
from recoupe.model.claim import Claim, Marker
from recoupe.model.pack.grammar import Hedge
from recoupe.model.text import Reason, Span


def hedged(words: Words, claim: Claim, span: Span) -> Claim | None:
    """The claim with the adverb that stands in the span; None where the tables have none there, or not at the cue."""
    found = _hedge(words, span)
    if found is None or found[1].certainty != "hedged" or found[1].rule != "adverb" or claim.cue is None:
        return None
    index, hedge = found
    place = words.span_of(index, index + len(hedge.words))
    if not claim.cue.overlaps(place) and _between(words.text, place, claim.cue).strip():
        return None
    marker = Marker(place.of(words.text), place, f"certainty.{hedge.rule}")
    return replace(
        claim,
        certainty="hedged",
        degree=hedge.degree,
        markers=tuple(sorted((*claim.markers, marker), key=lambda one: one.span)),
        reasons=(*claim.reasons, Reason(marker.rule, f"« {marker.text} » makes it hedged", place)),
    )


def weakens(words: Words, span: Span) -> bool:
    """Whether the span holds a word that the tables know for a hedge or a denial."""
    denials = words.grammar.denials
    for index in range(words.at(span.start), min(words.at(span.end - 1) + 1, words.count)):
        if words.low[index] in denials or any(form.lemma in denials for form in words.forms(index)):
            return True
    return _hedge(words, span) is not None


def _hedge(words: Words, span: Span) -> tuple[int, Hedge] | None:
    """The first hedge of the tables that lies wholly in the span, with the index of its first word."""
    for index in range(words.at(span.start), min(words.at(span.end - 1) + 1, words.count)):
        for hedge in words.grammar.hedges.get(words.low[index], ()):
            end = index + len(hedge.words)
            if words.phrase(index, hedge.words) and span.covers(words.span_of(index, end)):
                return index, hedge
    return None


def _between(text: str, left: Span, right: Span) -> str:
    """What stands between two spans that do not overlap."""
    return text[left.end : right.start] if left.end <= right.start else text[right.end : left.start]
