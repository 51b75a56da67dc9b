"""Propositions put together: statement, origins, standing and grade of each group of claims."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.corroboration.conflicts import Clash
from recoupe.corroboration.denials import Link, is_denial
from recoupe.corroboration.figures import main_quantity
from recoupe.corroboration.grade import grade, status
from recoupe.corroboration.ground import Ground
from recoupe.corroboration.ids import identifier
from recoupe.corroboration.origins import inquiries, origins
from recoupe.model.claim import Claim
from recoupe.model.finding import Proposition
from recoupe.model.quantity import Quantity
from recoupe.model.text import Reason


def propositions(
    ground: Ground, derived: frozenset[str], links: Sequence[Link], clashes: Sequence[Clash]
) -> tuple[Proposition, ...]:
    """One proposition for each group of the dossier, in the order of the groups."""
    own = inquiries(ground)
    denied: dict[int, list[Link]] = {}
    doubted: dict[int, list[Link]] = {}
    for link in links:
        (denied if link.kind == "denial" else doubted).setdefault(link.target, []).append(link)
    standing: dict[int, int] = {}
    for clash in clashes:
        if clash.kind not in ("name", "definition", "denial", "unconfirmed"):
            for place in set(clash.propositions):
                standing[place] = standing.get(place, 0) + 1
    out = []
    for place, group in enumerate(ground.groups):
        against = denied.get(place, [])
        disowned = frozenset().union(*(ground.parties(c) for link in against if link.provenance for c in link.denials))
        found = origins(group.claims, ground, own, derived, disowned)
        conflicts = standing.get(place, 0)
        stands = status(group.claims, found, conflicts + len(against), ground)
        denying = len(frozenset().union(*(ground.parties(c) for link in against for c in link.denials)))
        denying = max(denying, 1) if against else 0
        graded = grade(found, stands, denying, len(doubted.get(place, [])), conflicts, ground)
        best = best_claim(group.claims, ground)
        articles = len({ground.claims[claim].article for claim in group.claims})
        chosen = Reason("statement.best_claim", f"Words of {ground.outlet(best)}, the clearest of {len(group.claims)}.")
        out.append(
            Proposition(
                id=identifier("p", *sorted(group.claims)),
                statement=statement(ground.claims[best], ground),
                best=best,
                claims=group.claims,
                articles=articles,
                origins=found.listed,
                origins_range=found.range,
                status=stands,
                grade=graded,
                figures=distinct(group.claims, ground),
                reasons=(chosen, *found.reasons, *group.reasons),
            )
        )
    return tuple(out)


def best_claim(claims: Sequence[str], ground: Ground) -> str:
    """The claim whose words say the proposition best: with its figure, a verb and a source, of a clause's length."""

    def rank(identity: str) -> tuple[bool, bool, bool, bool, int, int]:
        claim = ground.claims[identity]
        words = len(statement(claim, ground).split())
        figures = any(main_quantity(ground.claims[c]) for c in claims)
        return (
            figures and main_quantity(claim) is None,
            claim.mood == "none",
            not ground.sources(identity),
            not 4 <= words <= 40,
            -min(words, 14),
            ground.order[identity],
        )

    return min(claims, key=rank)


def statement(claim: Claim, ground: Ground) -> str:
    """The claim's content on one line; with its cue where the cue is part of what is said."""
    article = ground.articles.get(claim.article)
    if article is None:
        return " ".join(claim.text.split())
    span = claim.span if is_denial(claim) or claim.stance != "states" else claim.content
    return " ".join(span.of(article.text).split()).strip(" ,;:")


def distinct(claims: Sequence[str], ground: Ground) -> tuple[Quantity, ...]:
    """The figures of some claims, one per distinct value and bound, in order."""
    found: dict[tuple[object, ...], Quantity] = {}
    for identity in claims:
        quantity = main_quantity(ground.claims[identity])
        if quantity is not None:
            found.setdefault((quantity.value, quantity.low, quantity.high, quantity.approx), quantity)
    return tuple(found.values())
