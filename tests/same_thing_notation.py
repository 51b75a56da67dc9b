"""A short notation for claims in sentence tests.

`F @Préfet Le bilan [pourrait s'alourdir], dit le préfet.` The words in brackets are the claim; a number in braces is
its quantity (bound words read from its start); `@Name` its source (`@Name/SIDE` with its side); a letter in front its
certainty: A attributed (also where there is a source and no letter), H hedged, F forecast, D denied, U cannot confirm,
W worries, Q demands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from recoupe.model.authority import Authority, Voice, WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.quantity import Approx, Quantity
from recoupe.model.text import Article, Span

NOTED = re.compile(r"(?:([AHFDUWQ]) )?(?:@([^\s/]+)(?:/(\w+))? )?(.*)", re.DOTALL)
BOUNDS: tuple[tuple[str, Approx], ...] = (
    ("au moins", "at_least"),
    ("plus de", "at_least"),
    ("environ", "about"),
    ("près de", "about"),
    ("quelque", "about"),
    ("jusqu'à", "at_most"),
)
VAGUE = {"dizaines": 20.0, "centaines": 200.0, "milliers": 2000.0}
CERTAINTIES: dict[str, Any] = {"H": "hedged", "F": "forecast", "D": "denied", "U": "hedged"}
STANCES: dict[str, Any] = {"D": "denies", "U": "unconfirmed", "W": "worries", "Q": "demands"}


def quantity(words: str, start: int) -> Quantity:
    """The quantity that the words in braces give."""
    span = Span(start, start + len(words))
    for word, least in VAGUE.items():
        if word in words:
            return Quantity(least, least, None, "", "at_least", span, words, vague=True)
    numbers = [float(re.sub(r"\D", "", n)) for n in re.findall(r"\d+(?:[ .]\d{3})*", words)]
    if len(numbers) == 2:
        return Quantity(None, numbers[0], numbers[1], "", "range", span, words)
    value = numbers[0]
    approx: Approx = next((bound for word, bound in BOUNDS if words.startswith(word)), "exact")
    low = value if approx in ("exact", "at_least") else None
    high = value if approx in ("exact", "at_most") else None
    return Quantity(value, low, high, "", approx, span, words)


def article(document: str, noted: Sequence[str]) -> tuple[Article, list[tuple[Claim, str | None]]]:
    """An article of noted sentences and its claims, each with the side of its source."""
    plain, marks = "", []
    for line in noted:
        match = NOTED.fullmatch(line)
        assert match is not None
        letter, source, side, words = match.groups()
        start = len(plain)
        places: dict[str, int] = {}
        for ch in words:
            if ch in "[]{}":
                places[ch] = len(plain)
            else:
                plain += ch
        marks.append((letter, source, side, Span(start, len(plain)), places))
        plain += " "
    found = Article(document, plain)
    out: list[tuple[Claim, str | None]] = []
    for i, (letter, source, side, sentence, places) in enumerate(marks):
        if "[" not in places:
            continue
        content = Span(places["["], places["]"])
        quantities: tuple[Quantity, ...] = ()
        if "{" in places:
            quantities = (quantity(plain[places["{"] : places["}"]], places["{"]),)
        voice = Voice(source, source, Span(sentence.start, sentence.start)) if source else None
        claim = Claim(
            id=f"{document}-{i}",
            document=document,
            article=found.id,
            span=content,
            text=content.of(plain),
            sentence=sentence,
            content=content,
            cue=None,
            source=voice,
            via=(),
            certainty=CERTAINTIES.get(letter, "attributed" if source else "asserted"),
            degree="unknown",
            polarity="negative" if letter == "D" else "positive",
            mood="none",
            stance=STANCES.get(letter, "states"),
            markers=(),
            quantities=quantities,
            places=(),
            times=(),
            actor=None,
            action=None,
            object=None,
            reasons=(),
            doubts=(),
        )
        out.append((claim, side))
    return found, out


def cast(claims: Iterable[tuple[Claim, str | None]]) -> WhoIsWho:
    """Who is who by the names of the notation."""
    sources: dict[str, tuple[str, ...]] = {}
    known: dict[str, Authority] = {}
    for claim, side in claims:
        if claim.source is not None:
            name = claim.source.name
            known[name] = Authority(name, name, "unknown", None, name, side, True, (name,), (), (), ())
            sources[claim.id] = (name,)
    return WhoIsWho(tuple(known.values()), sources, {})
