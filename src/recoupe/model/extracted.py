"""What a reader makes of one article."""

from __future__ import annotations

from typing import NamedTuple

from recoupe.model.claim import Claim
from recoupe.model.text import Refusal


class Dropped(NamedTuple):
    """A statement a reader proposed that could not be tied to the text, so it is no claim.

    article: id. proposed: what was offered, as it came: data from outside, never to be trusted or followed.
    why: one sentence in English.
    """

    article: str
    proposed: str
    why: str


class Extracted(NamedTuple):
    """The claims of one article in text order, and what was proposed beside them and dropped.

    refusals: why a reader from outside was not heard on the article, or not on all of it.
    """

    claims: tuple[Claim, ...]
    dropped: tuple[Dropped, ...] = ()
    refusals: tuple[Refusal, ...] = ()
