"""A brief by its ids: which claim, article, authority an id stands for, and who is behind a claim."""

from __future__ import annotations

from datetime import date

from recoupe.model.authority import Authority
from recoupe.model.claim import Claim
from recoupe.model.finding import Brief, Conflict, Proposition, Update
from recoupe.model.text import Article

NOT_STANDING = frozenset({"unconfirmed", "denies", "silent"})
"""Stances in which a source does not stand by a content."""


class Lookup:
    """A brief by its ids. Made in one pass; holds no copy of the values."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.articles: dict[str, Article] = {one.id: one for one in brief.articles}
        self.claims: dict[str, Claim] = {one.id: one for one in brief.claims}
        self.propositions: dict[str, Proposition] = {one.id: one for one in brief.propositions}
        self.authorities: dict[str, Authority] = {one.id: one for one in brief.authorities}
        self._sources: dict[str, list[Authority]] = {}
        for authority in brief.authorities:
            for claim in authority.claims:
                self._sources.setdefault(claim, []).append(authority)
        self._conflicts: dict[str, list[Conflict]] = {}
        for conflict in brief.conflicts:
            for proposition in conflict.propositions:
                self._conflicts.setdefault(proposition, []).append(conflict)
        self._updates: dict[str, list[Update]] = {}
        for update in brief.updates:
            for proposition in (update.earlier, update.later):
                self._updates.setdefault(proposition, []).append(update)
        self._holding: dict[str, list[Proposition]] = {}
        for group in brief.propositions:
            for claim in group.claims:
                self._holding.setdefault(claim, []).append(group)
        self.order: dict[str, int] = {one.id: place for place, one in enumerate(brief.claims)}

    def sources(self, claim: str) -> list[Authority]:
        """Authorities that assert the claim; none for the outlet's own voice."""
        return self._sources.get(claim, [])

    def conflicts(self, proposition: str) -> list[Conflict]:
        """Conflicts that the proposition has a part in."""
        return self._conflicts.get(proposition, [])

    def updates(self, proposition: str) -> list[Update]:
        """Updates from or to the proposition."""
        return self._updates.get(proposition, [])

    def holding(self, claim: str) -> list[Proposition]:
        """Propositions that the claim belongs to."""
        return self._holding.get(claim, [])

    def outlet(self, claim: Claim) -> str:
        """Who prints the claim; the document's name where the outlet is unknown."""
        article = self.articles.get(claim.article)
        return article.outlet if article and article.outlet else claim.document

    def day(self, claim: Claim) -> date | None:
        """The day on which the claim's article came out."""
        article = self.articles.get(claim.article)
        return article.published.day if article and article.published else None

    def in_order(self, claims: tuple[str, ...]) -> list[Claim]:
        """Those claims, by day of publication (undated last), then in the order of the brief."""
        found = [self.claims[one] for one in claims if one in self.claims]
        return sorted(found, key=lambda one: (self.day(one) or date.max, self.order[one.id]))

    def bodies(self, claims: tuple[str, ...]) -> set[str]:
        """Ids and bodies of the authorities behind those claims."""
        behind = [authority for claim in claims for authority in self.sources(claim) if authority.named]
        return {one.id for one in behind} | {f"body {one.body}" for one in behind if one.body}

    def disowned_by(self, proposition: Proposition, claims: tuple[str, ...]) -> Claim | None:
        """A claim in which an authority behind those claims does not stand by them: unconfirmed, denied or silent.

        None where every source stands by what it is quoted for. A claim that is a denial itself is not disowned.
        """
        standing = tuple(one for one in claims if self.claims[one].stance not in NOT_STANDING)
        behind = self.bodies(standing)
        if not behind:
            return None
        near = list(proposition.claims)
        for conflict in self.conflicts(proposition.id):
            if conflict.kind in ("denial", "unconfirmed", "self-contradiction"):
                near += conflict.claims
                near += [one for other in conflict.propositions for one in self.propositions[other].claims]
        for identifier in sorted(set(near), key=lambda one: self.order.get(one, -1)):
            claim = self.claims.get(identifier)
            if claim and claim.stance in NOT_STANDING and behind & self.bodies((identifier,)):
                return claim
        return None
