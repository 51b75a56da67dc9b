"""Persons across articles: one name in several spellings, full once and then shortened."""

from __future__ import annotations

from dataclasses import dataclass, field

from recoupe.linking.aliases import PersonName, given_names_agree, surnames_agree
from recoupe.linking.members import Member
from recoupe.linking.voices import Seen, is_open
from recoupe.model.text import Reason
from recoupe.settings import Cast

MOST_SPELLINGS = 8
"""Spellings of one surname that are compared; a person of more is a bad merge, not a well-known name."""


@dataclass(slots=True)
class Person(Member):
    """A person in the making, with the keys of the spellings and the facts seen so far."""

    surnames: dict[PersonName, None] = field(default_factory=dict)
    bodies: dict[str, None] = field(default_factory=dict)
    countries: dict[str, None] = field(default_factory=dict)
    articles: dict[str, None] = field(default_factory=dict)
    open_bodies: dict[str, None] = field(default_factory=dict)

    def learn(self, one: Seen) -> None:
        """Takes a voice in with its keys."""
        if one.person and len(self.surnames) < MOST_SPELLINGS:
            self.surnames.setdefault(one.person)
        if one.facts.body:
            (self.open_bodies if is_open(one.facts) else self.bodies).setdefault(one.facts.body)
        if one.facts.country:
            self.countries.setdefault(one.facts.country)
        self.articles.setdefault(one.article)
        self.add(one)

    def add_reason(self, written: str, known: str) -> None:
        """Says that a spelling was taken for another."""
        self.reasons.append(Reason("who.spelling", f"{written} and {known}: one name in two spellings."))


def place_persons(seen: list[Seen], settings: Cast) -> list[Member]:
    """The persons behind the voices: those named in full first, then those named by surname alone."""
    people: list[Person] = []
    blocks: dict[str, list[Person]] = {}
    for full in (True, False):
        for one in seen:
            name = one.person
            if name is None or bool(name.given) != full:
                continue
            keys = _block_keys(one)
            known: dict[int, Person] = {}
            for key in keys:
                for person in blocks.get(key, ()):
                    known.setdefault(id(person), person)
            fitting = [(rank, p) for p in known.values() if (rank := _fits(one, name, p, settings))]
            best = max((rank for rank, _ in fitting), default=0)
            chosen = [p for rank, p in fitting if rank == best]
            if len(chosen) > 1:  # two of that surname: a bare surname stays with the other bare ones
                chosen = [p for p in chosen if not any(other.given for other in p.surnames)]
            if len(chosen) == 1:
                person = chosen[0]
                spelt = next(iter(person.surnames))
                if name.written != spelt.written and name.surname != spelt.surname:
                    person.add_reason(name.written, spelt.written)
            else:
                person = Person()
                people.append(person)
            person.learn(one)
            for key in keys:
                block = blocks.setdefault(key, [])
                if all(person is not other for other in block):
                    block.append(person)
    return list(people)


def _block_keys(one: Seen) -> tuple[str, ...]:
    """Where a person is looked for: under the consonants of the surname, under the body spoken for."""
    name, facts = one.person, one.facts
    keys = [f"s:{name.skeleton}"] if name else []
    if facts.body and facts.office:
        keys.append(f"b:{facts.body}")
    return tuple(keys)


def _fits(one: Seen, name: PersonName, person: Person, settings: Cast) -> int:
    """How surely a voice is this person: 0 not at all, 1 by name alone, 2 by name and article, 3 by name and body."""
    facts = one.facts
    letters, consonants = settings.letters_per_difference, settings.skeleton_letters
    if not any(surnames_agree(name, other, letters, consonants) for other in person.surnames):
        return 0
    bones = any(name.skeleton == other.skeleton for other in person.surnames)
    exact = any(name.surname == other.surname for other in person.surnames)
    others = [other for other in person.surnames if other.given]
    if any(not given_names_agree(name.given, o.given, letters) for o in others):
        return 0
    if facts.country and person.countries and facts.country not in person.countries:
        return 0
    body = facts.body if facts.office != "ministre" else None  # "le ministre Ruiz" may be of any ministry
    if body and (body in person.bodies or body in person.open_bodies):
        return 3
    both_full = bool(name.given) and bool(others)
    if not bones and not exact:
        return 0  # two spellings that differ in their consonants need one body
    if body and (person.bodies or person.open_bodies) and not both_full:
        return 0
    if not exact and not both_full and len(name.skeleton) < consonants:
        return 0
    return 2 if one.article in person.articles else 1
