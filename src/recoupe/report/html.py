"""The brief as one HTML file: no script, no request to anywhere, readable in a browser and on paper.

Every claim opens to its sentence with the spans marked. Article text is hostile: the templates escape everything,
hidden characters are spelled out, links keep to http and https, and a content security policy forbids all but our
own style.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from recoupe.model.claim import Claim
from recoupe.model.finding import Brief
from recoupe.model.text import Article, Span
from recoupe.report.charts.dispersion import Dispersion, dispersion
from recoupe.report.clean import one_line, visible
from recoupe.report.desk import Desk
from recoupe.report.lookup import Lookup
from recoupe.report.view import View
from recoupe.report.words import Words
from recoupe.settings import Settings

TEMPLATES = Path(__file__).with_name("templates")
MARKS = ("figure", "hedge", "source", "via", "cue")
"""Kinds of marked words; where two cover the same letter the first is shown."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters with the same marks: kind is one of MARKS or "", content whether they belong to the statement."""

    text: str
    kind: str
    content: bool


@dataclass(frozen=True, slots=True)
class Opening:
    """A claim in its article. before, after: what stands around its sentence. url: "" unless http or https."""

    id: str
    outlet: str
    title: str
    day: str
    url: str
    before: str
    stretches: tuple[Stretch, ...]
    after: str
    doubts: tuple[str, ...]


def spans(claim: Claim) -> Iterable[tuple[str, Span]]:
    """The marked words of a claim with their kind."""
    yield from (("figure", quantity.span) for quantity in claim.quantities)
    yield from (("hedge", marker.span) for marker in claim.markers)
    if claim.source:
        yield "source", claim.source.span
        if claim.source.resolved_from:
            yield "source", claim.source.resolved_from.span
    yield from (("via", voice.span) for voice in claim.via)
    if claim.cue:
        yield "cue", claim.cue


def stretches(text: str, window: Span, claim: Claim) -> tuple[Stretch, ...]:
    """The words of the window, cut where a mark begins or ends. Linear in the window, whatever the spans say."""
    marked = [(MARKS.index(kind), span) for kind, span in spans(claim) if span.overlaps(window)]
    edges = {window.start, window.end}
    for span in (*(span for _, span in marked), claim.content):
        edges |= {min(max(edge, window.start), window.end) for edge in span}
    out = []
    for start, end in pairwise(sorted(edges)):
        piece = Span(start, end)
        kinds = [rank for rank, span in marked if span.covers(piece)]
        kind = MARKS[min(kinds)] if kinds else ""
        out.append(Stretch(visible(piece.of(text)), kind, claim.content.covers(piece)))
    return tuple(out)


def window_of(claim: Claim, text: str, maximum_characters: int) -> Span:
    """The sentence of the claim, or as much of it around the claim as a reader can take in."""
    start = min(claim.sentence.start, claim.span.start, len(text))
    end = min(max(claim.sentence.end, claim.span.end), len(text))
    if end - start <= maximum_characters:
        return Span(start, end)
    spare = max(0, maximum_characters - (claim.span.end - claim.span.start)) // 2
    start = max(start, min(claim.span.start, end) - spare)
    return Span(start, min(end, start + maximum_characters))


def opening(claim: Claim, article: Article, desk: Desk) -> Opening:
    """A claim in its article."""
    around = desk.settings.context_characters
    window = window_of(claim, article.text, desk.settings.sentence_characters)
    before = article.text[max(0, window.start - around) : window.start]
    after = article.text[window.end : window.end + around]
    day = desk.lookup.day(claim)
    safe_url = article.url if article.url and article.url.startswith(("https://", "http://")) else ""
    return Opening(
        id=claim.id,
        outlet=one_line(desk.lookup.outlet(claim)),
        title=one_line(article.title or ""),
        day=desk.words.day(day) if day else "",
        url=safe_url,
        before=("…" if window.start > around else "") + visible(before).lstrip(),
        stretches=stretches(article.text, window, claim),
        after=visible(after).rstrip() + ("…" if window.end + around < len(article.text) else ""),
        doubts=tuple(one_line(doubt) for doubt in claim.doubts) if desk.words.lang == "en" else (),
    )


def page(view: View, brief: Brief, words: Words, settings: Settings) -> str:
    """The brief as an HTML document."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    desk = Desk(Lookup(brief), words, settings.report)
    openings = {
        claim.id: opening(claim, desk.lookup.articles[claim.article], desk)
        for claim in brief.claims
        if claim.article in desk.lookup.articles
    }
    charts: dict[str, Dispersion | None] = {
        table.id: dispersion(table.rows, desk, settings.figures.about_share)
        for section in view.sections
        for table in section.figures
        if table.rows
    }
    style = (TEMPLATES / "brief.css").read_text(encoding="utf-8")
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    text: str = environment.get_template("brief.html").render(
        view=view,
        words=words,
        openings=openings,
        charts=charts,
        articles=[
            (article, words.day(article.published.day) if article.published else "") for article in brief.articles
        ],
        one_line=one_line,
        marks=MARKS,
        style=style,
        style_hash=b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii"),
    )
    return text.rstrip("\n") + "\n"
