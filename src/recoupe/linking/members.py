"""An authority in the making: the voices that are it, and what they add up to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from recoupe.linking.voices import Seen
from recoupe.model.authority import Authority, Kind
from recoupe.model.pack import Names
from recoupe.model.text import Reason

T = TypeVar("T")
_VAGUE: frozenset[Kind] = frozenset(("unknown", "person", "unnamed", "witness"))


@dataclass(slots=True)
class Member:
    """Voices of one authority, in order once all are in, and why they are one."""

    voices: list[Seen] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)

    def add(self, one: Seen, rule: str = "", text: str = "") -> None:
        """Takes a voice in, with the reason where it is not the obvious one."""
        self.voices.append(one)
        if rule:
            self.reasons.append(Reason(rule, text))


def most_frequent(values: Iterable[T | None]) -> T | None:
    """The value seen most often, the earlier of two; None where there is none."""
    counts: dict[T, int] = {}
    for value in values:
        if value is not None:
            counts[value] = counts.get(value, 0) + 1
    return max(counts, key=lambda value: counts[value]) if counts else None


def authority_of(identifier: str, member: Member, names_of: Names) -> Authority:
    """The finished authority."""
    facts = [one.facts for one in member.voices]
    counts: dict[str, int] = {}
    for each in facts:
        counts[each.name] = counts.get(each.name, 0) + 1
    names = tuple(sorted(counts, key=lambda name: -counts[name]))
    # what the words say goes before what the country of the article makes of them, a ministry before "ministre"
    sure = [one.facts for one in member.voices if not one.supposed and one.facts.office != "ministre"]
    body = most_frequent(f.body for f in sure) or most_frequent(f.body for f in facts)
    kinds = [f.kind for f in facts]
    kind: Kind = most_frequent(k for k in kinds if k not in _VAGUE) or most_frequent(kinds) or "unknown"
    person = _full_name(member)
    named = any(f.named for f in facts)
    reasons = [*member.reasons, *(reason for one in member.voices for reason in one.reasons)]
    if len(names) > 1:
        reasons.insert(0, _why(names, person, body, named))
    outdated = dict.fromkeys((one.words, one.facts.until) for one in member.voices if one.facts.outdated)
    reasons += [
        Reason("who.former_name", f"{words} is a name no longer in use{f' since {until}' if until else ''}.")
        for words, until in outdated
    ]
    side = most_frequent(f.side for f in facts if f.body == body) or most_frequent(f.side for f in facts)
    return Authority(
        id=identifier,
        name=person or (body if body and named and _names_itself(facts[0].office, kind) else names[0]),
        kind=kind,
        country=most_frequent(f.country for f in facts),
        body=body,
        side=side,
        named=named,
        names=names,
        claims=_ids(member.voices, lambda one: not one.relay),
        relays=_ids(member.voices, lambda one: one.relay),
        reasons=tuple(dict.fromkeys(reasons)),
        relation=names_of.relation(kind, body, side) if named else None,
    )


def _names_itself(office: str | None, kind: Kind) -> bool:
    """Whether the body's name is the authority's own: not a minister's, not a report's."""
    return kind not in _VAGUE and kind not in ("document", "sensor") and (office is None or "porte-parole" in office)


def _ids(voices: list[Seen], wanted: Callable[[Seen], bool]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.claim for one in voices if wanted(one)))


def _full_name(member: Member) -> str | None:
    """The personal name most often written in full, else most often written; None for what is no person."""
    written = [one.person for one in member.voices if one.person]
    return most_frequent(p.written for p in written if p.given) or most_frequent(p.written for p in written)


def _why(names: tuple[str, ...], person: str | None, body: str | None, named: bool) -> Reason:
    listed = ", ".join(f"“{name}”" for name in names[:5])
    if person:
        return Reason("who.same_person", f"{listed}: one person, {person}.")
    if body and named:
        return Reason("who.same_body", f"{listed}: all stand for {body}.")
    return Reason("who.same_words", f"{listed}: the same words in one article.")
