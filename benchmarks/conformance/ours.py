"""Recoupe, asked through its public functions, on the same files anybody would give it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conformance.judge import Found, Said, on_statement
from conformance.suite import Check, Dossier, Statement, has_words
from recoupe import api
from recoupe.model.finding import Brief, Proposition
from recoupe.model.text import Reading


def written(dossier: Dossier, folder: Path) -> list[Path]:
    """The articles as text files with their heads, named by their numbers."""
    paths = []
    for article in dossier.articles:
        path = folder / f"{article.number:02}.txt"
        path.write_text(article.raw, encoding="utf-8")
        paths.append(path)
    return paths


def read(dossier: Dossier) -> Reading:
    """The dossier as the program reads it."""
    with tempfile.TemporaryDirectory() as folder:
        return api.read(written(dossier, Path(folder)))


@dataclass(frozen=True, slots=True)
class Recoupe:
    """The adapter."""

    name: str = "Recoupe"

    def answers(self, dossiers: Sequence[Dossier]) -> Mapping[str, Said]:
        out: dict[str, Said] = {}
        for dossier in dossiers:
            seen = Seen(api.brief(read(dossier)))
            out |= {check.id: seen.said(check) for check in dossier.checks}
        return out


class Seen:
    """A brief with its claims by their words."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        texts = {article.id: article.text for article in brief.articles}
        self.number = {claim.id: int(Path(claim.document).stem) for claim in brief.claims}
        self.twins: dict[int, set[int]] = {}
        for refusal in brief.refusals:
            if refusal.kind == "duplicate":  # one text of one outlet given twice: read once, and held all the same
                first = int(Path(dict(refusal.arguments)["first"]).stem)
                self.twins.setdefault(first, set()).add(int(Path(refusal.name).stem))
        self.content = {claim.id: claim.content.of(texts[claim.article]) for claim in brief.claims}
        self.sentence = {claim.id: claim.sentence.of(texts[claim.article]) for claim in brief.claims}
        self.home: dict[str, list[Proposition]] = {}
        for proposition in brief.propositions:
            for claim in proposition.claims:
                self.home.setdefault(claim, []).append(proposition)

    def claims(self, statement: Statement) -> frozenset[str]:
        """Claims that make a statement: in each article those whose content has its words, else whose sentence has."""
        found: set[str] = set()
        for number in statement.articles:
            inside = [claim for claim, where in self.number.items() if where == number]
            for texts in (self.content, self.sentence):
                some = {claim for claim in inside if has_words(texts[claim], statement.words)}
                if some:
                    found |= some
                    break
        return frozenset(found)

    def found(self, check: Check) -> Found | None:
        """The proposition that holds most of the articles that make a statement."""
        assert check.left is not None
        claims = self.claims(check.left)
        best: tuple[int, int, Proposition] | None = None
        for place, proposition in enumerate(self.brief.propositions):
            held = {self.number[claim] for claim in proposition.claims if claim in claims}
            held |= {twin for number in held for twin in self.twins.get(number, ())}
            if held and (best is None or len(held) > best[0]):
                best = (len(held), place, proposition)
        if best is None:
            return None
        held_articles, _, proposition = best
        sides = {origin.side or origin.authority for origin in proposition.origins}
        reasons = [*proposition.reasons, *proposition.grade.reasons]
        reasons += [reason for origin in proposition.origins for reason in origin.reasons]
        notes = " ".join(reason.text for reason in reasons)
        low, high = proposition.origins_range
        return Found(held_articles, (low, high), proposition.status, len(sides), notes)

    def said(self, check: Check) -> Said:
        if check.kind in ("origins", "status", "sides", "flag"):
            return on_statement(check, self.found(check))
        if check.kind == "no conflict":
            some = [one for one in self.brief.conflicts if one.kind in check.expected]
            return Said("wrong", f"{some[0].kind}: {some[0].why}") if some else Said("right")
        if check.kind == "no update":
            return Said("wrong", self.brief.updates[0].why) if self.brief.updates else Said("right")
        assert check.left is not None
        assert check.right is not None
        left, right = self.claims(check.left), self.claims(check.right)
        missing = [name for name, some in (("left", left), ("right", right)) if not some]
        if missing:
            return Said("wrong", f"{' and '.join(missing)} statement not found")
        if check.kind == "conflict":
            return self.conflict(check.expected, left, right)
        if check.kind == "update":
            return self.update(check.expected, left, right)
        together = any(
            one != other and one in left and other in right
            for proposition in self.brief.propositions
            for one in proposition.claims
            for other in proposition.claims
        )
        right_answer = together == (check.kind == "merged")
        return Said("right" if right_answer else "wrong", "one statement" if together else "two statements")

    def conflict(self, kinds: frozenset[str], left: frozenset[str], right: frozenset[str]) -> Said:
        """Whether a conflict of one of the kinds sets the two statements against each other."""
        inside = {one.id: one.claims for one in self.brief.propositions}
        others = []
        for one in self.brief.conflicts:
            claims = {*one.claims, *(claim for identity in one.propositions for claim in inside[identity])}
            if any(a != b for a in claims & left for b in claims & right):
                if one.kind in kinds:
                    return Said("right", one.kind)
                others.append(one.kind)
        return Said("wrong", f"conflict of kind {others[0]}" if others else "no conflict between them")

    def update(self, entitled: Any, left: frozenset[str], right: frozenset[str]) -> Said:
        """Whether the right statement is told to follow the left one."""
        inside = {one.id: frozenset(one.claims) for one in self.brief.propositions}
        for one in self.brief.updates:
            if inside[one.earlier] & left and inside[one.later] & right:
                if entitled is None or one.entitled is entitled:
                    return Said("right")
                return Said("wrong", {True: "entitled", False: "not entitled", None: "cannot tell"}[one.entitled])
        return Said("wrong", "no update between them")
