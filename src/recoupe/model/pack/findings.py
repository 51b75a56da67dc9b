"""What a language must bring to compare statements with each other: words that order, limit or point at figures."""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

CueKind = Literal[
    "counted",
    "part",
    "elsewhere",
    "before",
    "after",
    "revised",
    "inquiry",
    "provenance",
    "figures back",
    "words back",
    "sum",
    "sole right",
    "deliberate",
    "accidental",
    "denial",
    "contrast",
    "difference",
]


class Cue(NamedTuple):
    """Words of a text that say how its statement stands to others.

    kind: `counted` what befell those counted (value: a concept as in Senses), `part` a share of a larger count,
        `elsewhere` outside the main place, `before`/`after` an earlier or later state of a count, `revised` a count
        taken back, `inquiry` the outlet's own inquiry, `provenance` what is denied is having said it,
        `figures back`/`words back` a noun that points back at figures or statements, `sum` a total derived in the
        telling, `sole right` a claim to be the only one who may count, `deliberate`/`accidental` a cause,
        `difference` how far one count stands from another,
        `denial` words that deny (they name no subject), `contrast` a turn against what was said before.
    """

    kind: CueKind
    value: str
    start: int
    end: int


class FindingWords(Protocol):
    """Cues of one language that decide how statements stand to each other."""

    def cues(self, text: str) -> tuple[Cue, ...]:
        """Cues of a text in order; where two begin at one place the longer one. Pure; linear in the text."""
        ...
