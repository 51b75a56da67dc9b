"""Who says what, scored the same way for every tool.

Marked claims: those with an authority (`source` is not `outlet`, and giving none would be wrong). An item is what a
tool gives as said by somebody, a pronoun included; what it gives without a speaker does not count, for any tool.

found       some item holds at least half of the claim's anchor. An item is all it marked: quotation and reporting verb.
            One item may hold several claims, so that a tool is not asked to divide a sentence as we do.
source      of those: some such item's speaker is an accepted one (score_claims.accepted; a name of over fifteen words
            counts with its first fifteen, which that scorer would not read at all)
named       the same, only where the claim's own sentence names the authority: all that a tool can do without pronouns
both        all marked claims: found, with the right source
stray       items that touch no such claim's anchor (lower is better). Who cuts sentences finely has more of them
outside     items that touch no sentence with such a claim (lower is better): nobody is marked as speaking there

Claims whose source is optional are asked of no tool, and an item on one is no fault.

Each also for direct speech alone (half of the anchor stands between quotation marks) and for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import marked
from recoupe.model.text import Article, Span
from rivals.offsets import anchored_in

LONGEST_NAME = 15
"""Words of a name that are read: the limit of score_claims.accepted."""
FIGURES = ("found", "source", "named", "both")
PARTS = ("all", "direct", "indirect")

# marks that tell opening from closing may run over paragraphs; typewriter marks are paired within one
QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"\n]*\"")


@dataclass(frozen=True, slots=True)
class Item:
    """What a tool gives as said by somebody. speakers: ways it names him; spans: the quotation and its verb."""

    speakers: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Attributed:
    """A marked claim with an authority. direct: between quotation marks; carried: named in another sentence only."""

    anchor: Span
    sentence: Span
    accepted: tuple[str, ...]
    direct: bool
    carried: bool
    optional: bool


def overlap(left: Span, right: Span) -> int:
    """Characters that both spans hold."""
    return max(0, min(left.end, right.end) - max(left.start, right.start))


def quoted(text: str) -> list[Span]:
    """What stands between quotation marks, the marks included."""
    return [Span(m.start(), m.end()) for m in QUOTED.finditer(text)]


def with_guillemets(text: str) -> str:
    """The text with every pair of quotation marks as guillemets, the only marks SFU's rules know. Offsets stay."""
    for mark in quoted(text):
        text = f"{text[: mark.start]}«{text[mark.start + 1 : mark.end - 1]}»{text[mark.end :]}"
    return text


def attributed(rows: Iterable[Mapping[str, Any]], text: str) -> list[Attributed]:
    """The marked claims of one article that have an authority."""
    marks = quoted(text)
    found = []
    for row in rows:
        if row["source"] == "outlet":
            continue
        anchor = Span(*row["anchor"])
        direct = 2 * sum(overlap(anchor, mark) for mark in marks) >= anchor.end - anchor.start
        optional = bool(row.get("source_optional"))
        sentence = Span(row["start"], row["end"])
        found.append(
            Attributed(anchor, sentence, tuple(row["source_match"]), direct, bool(row.get("carried")), optional)
        )
    return found


def holds(item: Item, anchor: Span) -> bool:
    """Whether the item holds at least half of the anchor."""
    return 2 * sum(overlap(span, anchor) for span in item.spans) >= anchor.end - anchor.start


def right_speaker(item: Item, claim: Attributed) -> bool:
    names = [" ".join(name.split()[:LONGEST_NAME]) for name in item.speakers]
    return any(marked.score_claims.accepted(claim.accepted, {"name": name}) for name in names)


def of_program(claims: Iterable[Any]) -> list[Item]:
    """Our claims that name a source, as items."""
    return [Item((c.source.name, c.source.mention), (c.span,)) for c in claims if c.source]


def of_tool(answer: Mapping[str, Any], text: str) -> list[Item]:
    """What a tool's worker gave for one article, in offsets of the article's text."""
    back = anchored_in(text, answer["read"])
    items = []
    for one in answer["items"]:
        speakers = tuple(name for name in (one["speaker"], one.get("head")) if name)
        spans = tuple(span for given in one["spans"] if (span := back(*given)))
        if speakers and spans:
            items.append(Item(speakers, spans))
    return items


Counts = dict[tuple[str, str], list[int]]
"""(part, figure) -> right ones, all."""


def count(articles: Iterable[tuple[Sequence[Attributed], Sequence[Item]]]) -> Counts:
    """The counts over pairs of marked claims and items, an article each."""
    counts: Counts = {(part, figure): [0, 0] for part in PARTS for figure in FIGURES}
    counts |= {("all", figure): [0, 0] for figure in ("stray", "outside")}

    def note(parts: Sequence[str], figure: str, right: bool) -> None:
        for part in parts:
            counts[part, figure][0] += right
            counts[part, figure][1] += 1

    for claims, items in articles:
        for claim in claims:
            if claim.optional:
                continue
            parts = ("all", "direct" if claim.direct else "indirect")
            holding = [item for item in items if holds(item, claim.anchor)]
            right = any(right_speaker(item, claim) for item in holding)
            note(parts, "found", bool(holding))
            note(parts, "both", right)
            if holding:
                note(parts, "source", right)
                if not claim.carried:
                    note(parts, "named", right)
        for item in items:
            note(("all",), "stray", not any(overlap(s, c.anchor) for s in item.spans for c in claims))
            note(("all",), "outside", not any(overlap(s, c.sentence) for s in item.spans for c in claims))
    return counts


def figures(counts: Counts) -> dict[str, dict[str, Any]]:
    """`part figure` -> value, 95 % Wilson interval and counts."""
    return {f"{part} {figure}": marked.score_claims.wilson(*pair) for (part, figure), pair in counts.items()}


def article_claims(rows: Iterable[Mapping[str, Any]], article: Article) -> list[Attributed]:
    """The marked claims with an authority of one article as the program read it."""
    return attributed([row for row in rows if row["document"] == article.document], article.text)
