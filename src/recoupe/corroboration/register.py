"""The analyst's register of reliability, met with the authorities of a dossier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from recoupe.corroboration.ground import outlet_key
from recoupe.errors import CorrectionsUnusable
from recoupe.model.authority import Authority
from recoupe.model.corrections import Rating, folded
from recoupe.model.text import Article


def ratings(
    register: Sequence[Rating], authorities: Sequence[Authority], articles: Sequence[Article]
) -> Mapping[str, Rating]:
    """Authority id, or `outlet KEY`, -> its rating: by a name of its own, else by that of the body it speaks for.

    Raises CorrectionsUnusable where two names of one authority have two letters.
    """
    if not register:
        return {}
    known = {folded(rating.name): rating for rating in register}
    found: dict[str, Rating] = {}
    for authority in authorities:
        own = [known[name] for name in map(folded, (authority.name, *authority.names)) if name in known]
        for rating in own[1:]:
            if rating.letter != own[0].letter:
                raise CorrectionsUnusable("correction_letters", left=said(own[0]), right=said(rating))
        spoken_for = known.get(folded(authority.body)) if authority.body else None
        rated = own[0] if own else spoken_for
        if rated is not None:
            found[authority.id] = rated
    for article in articles:
        printed_by = known.get(folded(article.outlet)) if article.outlet else None
        if article.outlet and printed_by is not None:
            found[f"outlet {outlet_key(article.outlet)}"] = printed_by
    return found


def said(rating: Rating) -> str:
    """A rating as an entry of the register."""
    return f'"{rating.name}" = {rating.letter}'
