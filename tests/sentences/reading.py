"""What must be found in a sentence, written down by hand, and how the answer of the program differs from it.

`row(text, says(fragment, source, certainty, ...), ...)` is a passing row; `known_gap(..., why=...)` keeps the right
answer of a row that fails today. A fragment stands for the claim that covers most of it, at least half.
"""

from __future__ import annotations

from types import EllipsisType
from typing import NamedTuple

import pytest

from recoupe.extraction.extract import claims
from recoupe.language import pack
from recoupe.model.claim import Claim
from recoupe.model.quantity import Quantity
from recoupe.model.text import Article, Span
from recoupe.settings import DEFAULT

SHARE = 0.5
"""Share of the fragment a claim must cover to be its claim."""
WHOLE = 0.9
"""Share for a fragment that must not be cut in two; a comma or a closing mark may be missing."""

Words = str | tuple[str, ...]


class Wanted(NamedTuple):
    """One statement that must be found, or with `absent` must not be.

    source: word (or words) that the source's name or mention must hold, None for the outlet's own voice, ... for any.
    via: the same for each relay in order; () for none. certainty, stance: one value, or several that are all right.
    figure: "12", "about 12", "at least 12", "at most 12", "8 to 12", or "none"; None leaves it open, as elsewhere.
    whole: the fragment must stand in one claim.
    """

    fragment: str
    source: Words | EllipsisType | None = ...
    certainty: Words | None = None
    via: Words | None = None
    stance: Words | None = None
    figure: str | None = None
    whole: bool = False
    absent: bool = False


def says(
    fragment: str,
    source: Words | EllipsisType | None,
    certainty: Words | None = None,
    *,
    via: Words | None = None,
    stance: Words | None = None,
    figure: str | None = None,
    whole: bool = False,
) -> Wanted:
    """That the fragment is claimed by the source."""
    return Wanted(fragment, source, certainty, via, stance, figure, whole)


def no_claim(fragment: str) -> Wanted:
    """That nobody claims the fragment."""
    return Wanted(fragment, absent=True)


def row(text: str, *wanted: Wanted) -> object:
    """A parameter set: the text, and all that must be found in it."""
    return pytest.param(text, wanted, id=text[:70])


def known_gap(text: str, *wanted: Wanted, why: str) -> object:
    """The same for a text that is not read rightly today."""
    return pytest.param(text, wanted, id=text[:70], marks=pytest.mark.xfail(strict=True, reason=why))


def read(text: str) -> tuple[Claim, ...]:
    """The claims of a text without outlet or date."""
    return claims(Article(document="x", text=text), pack("fr"), DEFAULT)


def differences(text: str, wanted: tuple[Wanted, ...], *, apart: bool = False) -> list[str]:
    """What the program says otherwise, a line each; with `apart`, also fragments that share one claim."""
    found = read(text)
    lines: list[str] = []
    taken: dict[str, str] = {}
    for want in wanted:
        claim = _claim_of(text, want, found)
        if want.absent:
            if claim is not None:
                lines.append(f"« {want.fragment} » is claimed: {_shown(claim)}")
        elif claim is None:
            lines.append(f"« {want.fragment} » is not claimed")
        else:
            wrong = _wrong(want, claim)
            if wrong:
                lines.append(f"« {want.fragment} » {', '.join(wrong)}: {_shown(claim)}")
            if apart and claim.id in taken:
                lines.append(f"« {want.fragment} » is one claim with « {taken[claim.id]} »: {_shown(claim)}")
            taken[claim.id] = want.fragment
    return lines


def _claim_of(text: str, want: Wanted, found: tuple[Claim, ...]) -> Claim | None:
    start = text.index(want.fragment)
    fragment = Span(start, start + len(want.fragment))
    least = (WHOLE if want.whole else SHARE) * len(want.fragment)
    best: tuple[int, int, Claim] | None = None
    for claim in found:
        shared = min(claim.span.end, fragment.end) - max(claim.span.start, fragment.start)
        rank = (shared, claim.span.start - claim.span.end)
        if shared >= least and (best is None or rank > best[:2]):
            best = (*rank, claim)
    return best[2] if best else None


def _wrong(want: Wanted, claim: Claim) -> list[str]:
    wrong = []
    if want.source is None:
        if claim.source is not None:
            wrong.append("source should be the outlet")
    elif not isinstance(want.source, EllipsisType):
        spoken = f"{claim.source.name} {claim.source.mention}" if claim.source else ""
        if not _all_in(want.source, spoken):
            wrong.append(f"source should be {want.source!r}")
    if want.via is not None:
        relays = (want.via,) if isinstance(want.via, str) else want.via
        named = [f"{voice.name} {voice.mention}" for voice in claim.via]
        if len(relays) != len(named) or not all(_all_in(w, n) for w, n in zip(relays, named, strict=False)):
            wrong.append(f"via should be {want.via!r}")
    if want.certainty is not None and claim.certainty not in _several(want.certainty):
        wrong.append(f"certainty should be {want.certainty!r}")
    if want.stance is not None and claim.stance not in _several(want.stance):
        wrong.append(f"stance should be {want.stance!r}")
    if want.figure is not None and not _figure_right(want.figure, claim.quantities):
        wrong.append(f"figure should be {want.figure!r}")
    return wrong


def _figure_right(figure: str, found: tuple[Quantity, ...]) -> bool:
    return not found if figure == "none" else figure in [_figure(quantity) for quantity in found]


def _figure(quantity: Quantity) -> str:
    numbers = " to ".join(f"{number:g}" if number < 1e5 else f"{number:.0f}" for number in quantity.figures())
    bound = {"about": "about ", "at_least": "at least ", "at_most": "at most "}.get(quantity.approx, "")
    return bound + numbers


def _all_in(words: Words, spoken: str) -> bool:
    spoken = _plain(spoken)
    return all(_plain(word) in spoken for word in _several(words))


def _several(words: Words) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else words


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def _shown(claim: Claim) -> str:
    source = claim.source and (
        f"{claim.source.mention} = {claim.source.name}" if claim.source.resolved_from else claim.source.mention
    )
    parts = [f"« {claim.text} »", f"source {source!r}", claim.certainty, claim.stance]
    if claim.via:
        parts.append("via " + ", ".join(voice.mention for voice in claim.via))
    if claim.quantities:
        parts.append("figures " + ", ".join(_figure(quantity) for quantity in claim.quantities))
    return " | ".join(parts)
