"""Which explanation of an event a claim puts forward: an accident, an attack, negligence.

An explanation is named after a word that frames it (*la piste d'un …*, *comme un …*, *c'est un …*) or makes up nearly
the whole claim; a theory's word elsewhere (*de quoi servir à un attentat*) explains nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from recoupe.linking.words import Token

FRAMES = frozenset({"cause", "explanation", "suspect"})
# words between a frame and what it frames: an adjective, a noun (*la cause de l'incendie est un …*)
REACH = 2
# more specific explanations and the one that they are cases of
CASE_OF = {
    "negligence": "accident",
    "error": "accident",
    "defect": "accident",
    "short_circuit": "accident",
    "bomb": "attack",
    "terror": "attack",
    "arson": "deliberate",
    "sabotage": "deliberate",
}


class Explanation(NamedTuple):
    """An explanation that a claim gives; framed: by words before or after it; denied: that it was not."""

    concept: str
    framed: bool
    denied: bool

    @property
    def kind(self) -> str:
        """The kind of explanation that it is a case of, where words frame it as one: else it may only be a reproach."""
        return CASE_OF.get(self.concept, self.concept) if self.framed else self.concept


def explanations(own: Sequence[Token], sentence: Sequence[Token], few: int) -> frozenset[Explanation]:
    """Explanations that a claim puts forward.

    own: tokens of the claim's content; sentence: those of its sentence. few: words of its own up to which a claim that
    names an explanation is taken to give it.
    """
    named = [token for token in own if token.role == "theory"]
    if not named:
        return frozenset()
    said = [token for token in own if token.role in ("theme", "state", "who", "people", "number")]
    bare = len({token.concept for token in said} - FRAMES) < few
    out = set()
    for token in named:
        before = [t for t in sentence if t.end <= token.start][-REACH - 1 :]
        after = [t for t in sentence if t.start >= token.end][:REACH]
        framed = any(t.role == "frame" or t.concept in FRAMES for t in (*before, *after))
        if framed or bare:
            out.add(Explanation(token.concept, framed, any(t.role == "negation" for t in before)))
    return frozenset(out)


def one_explanation(left: frozenset[Explanation], right: frozenset[Explanation]) -> str | None:
    """The explanation that both give, where each gives a single one; a case goes with the kind that it is of."""
    if len(left) != 1 or len(right) != 1:
        return None
    (a,), (b,) = left, right
    if a.denied != b.denied:
        return None
    if a.concept in (b.concept, b.kind):
        return a.concept
    return b.concept if b.concept == a.kind else None
