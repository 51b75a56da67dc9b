"""An analyst's corrections to who is who and to which claims state the same: they win over tables and comparison."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from recoupe.errors import CorrectionsUnusable
from recoupe.linking.members import Member, authority_of
from recoupe.linking.regrouping import regrouped
from recoupe.linking.voices import Seen, voices
from recoupe.model.authority import Authority
from recoupe.model.claim import Claim
from recoupe.model.corrections import Classes, Corrections, Rows, Unmet, folded
from recoupe.model.finding import Group
from recoupe.model.pack import Names
from recoupe.model.text import Article, Reason


class _Labels:
    """Numbers for what is the same by some rows, and which of them must be together or apart."""

    def __init__(self, same: Iterable[Sequence[str]], apart: Iterable[Sequence[str]]) -> None:
        same, apart = tuple(same), tuple(apart)
        self._classes = Classes(same)
        self._numbers: dict[str, int] = {}
        self.joined = frozenset(self.of(row[0]) for row in same)
        self.apart = frozenset(
            pair
            for row in apart
            for left, right in combinations(row, 2)
            for pair in ((self.of(left), self.of(right)), (self.of(right), self.of(left)))
        )
        self.known = frozenset(key for row in (*same, *apart) for key in row)

    def of(self, key: str) -> int:
        """The number of all that is the same as a key."""
        return self._numbers.setdefault(self._classes.of(key), len(self._numbers))


def corrected_members(members: Sequence[Member], corrections: Corrections, names: Names) -> list[Member]:
    """Authorities in the making, after the analyst's word on who is whom.

    A name stands for every voice that is called so, and for all voices of an authority whose name it is or which alone
    is called so.
    """
    labels = _Labels(_folded(corrections.same), _folded(corrections.not_same))
    if not labels.known:
        return list(members)
    written = {folded(entry): entry for row in (*corrections.same, *corrections.not_same) for entry in row}
    own = [folded(authority_of("", member, names).name) for member in members]
    called: dict[int, str] = {}
    places: dict[str, set[int]] = {}
    for at, member in enumerate(members):
        for one in member.voices:
            name = next((name for name in (*names_of(one), own[at]) if name in labels.known), None)
            if name is not None:
                called[one.order] = name
                places.setdefault(name, set()).add(at)
    groups: list[list[int]] = []
    origin: list[int] = []
    for at, member in enumerate(members):
        loose: dict[str, list[int]] = {}
        for one in member.voices:
            name = called.get(one.order, "")
            shared = bool(name) and labels.of(name) in labels.joined and len(places[name]) > 1 and own[at] != name
            loose.setdefault(name if shared else "", []).append(one.order)
        groups += loose.values()
        origin += [at] * len(loose)
    by_order = {one.order: one for member in members for one in member.voices}
    marks = {order: frozenset((labels.of(name),)) for order, name in called.items()}
    out: list[Member] = []
    for part in regrouped(groups, marks, labels.joined, labels.apart):
        before = members[origin[part.first]]
        if len(part.items) == len(before.voices) and not (part.split or part.joined):
            out.append(before)
            continue
        member = Member([by_order[order] for order in part.items], [] if part.split else list(before.reasons))
        listed = ", ".join(f"“{written[n]}”" for n in dict.fromkeys(called[o] for o in part.items if o in called))
        if part.joined:
            member.reasons.insert(0, Reason("who.corrected_same", f"The analyst's word: {listed} are one authority."))
        else:
            member.reasons.insert(0, Reason("who.corrected_apart", f"The analyst's word: {listed} is somebody else."))
        out.append(member)
    return out


def names_of(one: Seen) -> tuple[str, ...]:
    """What a voice is called, folded: its words, the name of the tables for them, the person's full name."""
    person = (folded(one.person.written),) if one.person else ()
    return (folded(one.words), folded(one.facts.name), *person)


def corrected_groups(groups: Sequence[Group], claims: Sequence[Claim], corrections: Corrections) -> tuple[Group, ...]:
    """Groups of claims after the analyst's word on what states the same, largest first.

    Raises CorrectionsUnusable where one claim, by id or by words, is both the same as another and not.
    """
    rows = (*corrections.same_claims, *corrections.not_same_claims)
    if not rows:
        return tuple(groups)
    meant = claims_of([entry for row in rows for entry in row], claims)
    same = [[claim for entry in row for claim in meant[entry]] for row in corrections.same_claims]
    classes = Classes(row for row in same if row)
    for row in corrections.not_same_claims:
        for left, right in combinations(row, 2):
            ours = {classes.of(claim) for claim in meant[left]}
            if any(classes.of(claim) in ours for claim in meant[right]):
                raise CorrectionsUnusable("correction_statement", left=left, right=right)
    numbers: dict[tuple[str, str], int] = {}

    def number(sort: str, key: str) -> int:
        return numbers.setdefault((sort, key), len(numbers))

    marks: dict[str, set[int]] = {}
    members: dict[str, list[str]] = {}
    for claim in dict.fromkeys(claim for row in same for claim in row):
        members.setdefault(classes.of(claim), []).append(claim)
        marks[claim] = {number("same", classes.of(claim))}
    joined = frozenset(numbers.values())
    apart: set[tuple[int, int]] = set()
    for row in corrections.not_same_claims:
        for entry in row:
            # what parts a statement parts all that are the same as it
            for claim in dict.fromkeys(c for one in meant[entry] for c in members.get(classes.of(one), (one,))):
                marks.setdefault(claim, set()).add(number("entry", entry))
        for left, right in combinations(row, 2):
            a, b = number("entry", left), number("entry", right)
            apart |= {(a, b), (b, a)}
    labels = {claim: frozenset(some) for claim, some in marks.items()}
    out: list[Group] = []
    for part in regrouped([group.claims for group in groups], labels, joined, frozenset(apart)):
        before = groups[part.first]
        if not (part.split or part.joined):
            out.append(Group(part.items, before.reasons))
            continue
        reasons = () if part.split else before.reasons
        if part.joined:
            reasons = (Reason("merge.corrected", "The analyst's word: these statements are one."), *reasons)
        if part.split:
            reasons = (Reason("apart.corrected", "The analyst's word: this is another statement."), *reasons)
        out.append(Group(part.items, reasons))
    return tuple(sorted(out, key=lambda group: -len(group.claims)))


def claims_of(entries: Iterable[str], claims: Sequence[Claim]) -> Mapping[str, tuple[str, ...]]:
    """The claims that each entry stands for: the one of that id; else those of just these words; else those that hold
    them."""
    by_id = {claim.id for claim in claims}
    texts = [(claim.id, f" {folded(claim.text)} ") for claim in claims]
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if entry in by_id:
            found[entry] = (entry,)
            continue
        words = f" {folded(entry)} "
        whole = tuple(identifier for identifier, text in texts if text == words)
        found[entry] = whole or tuple(i for i, text in texts if words.strip() and words in text)
    return found


def unmet(
    corrections: Corrections, articles: Sequence[Article], claims: Sequence[Claim], authorities: Sequence[Authority]
) -> tuple[Unmet, ...]:
    """The entries that stand for nothing in the dossier, each once."""
    called = {folded(name) for one in authorities for name in (one.name, *one.names)}
    rated = called | {folded(one.body) for one in authorities if one.body}
    rated |= {folded(article.outlet) for article in articles if article.outlet}
    for claim in claims:
        for voice, _ in voices(claim):
            called.add(folded(voice.resolved_from.mention if voice.resolved_from else voice.mention))
    named = [entry for row in (*corrections.same, *corrections.not_same) for entry in row]
    missing = [Unmet("name", entry) for entry in named if folded(entry) not in called]
    missing += [Unmet("name", one.name) for one in corrections.register if folded(one.name) not in rated | called]
    stated = [entry for row in (*corrections.same_claims, *corrections.not_same_claims) for entry in row]
    missing += [Unmet("statement", entry) for entry, some in claims_of(stated, claims).items() if not some]
    return tuple(dict.fromkeys(missing))


def _folded(rows: Rows) -> list[list[str]]:
    return [[folded(entry) for entry in row] for row in rows]
