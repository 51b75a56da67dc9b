"""Marked claims of one article as claims: what their rows leave out is completed from the text by our own readers.

The article is read as always; of our claims, the one whose words overlap a marked one's most lends it what its row does
not give, as far as Settings.marked.lent goes. Where none does, the readers of places, times and figures go over its
sentence. Linear in rows and text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TypeVar

from recoupe.extraction.actions import action
from recoupe.extraction.extract import claims
from recoupe.extraction.places import PlaceContext, place_context, places
from recoupe.extraction.quantities import quantities
from recoupe.extraction.times import times
from recoupe.marked.row import Figure, Row
from recoupe.model.authority import Voice
from recoupe.model.claim import Claim, Polarity, Stance
from recoupe.model.pack import Pack
from recoupe.model.quantity import Quantity
from recoupe.model.text import Article, Reason, Span
from recoupe.model.when import Time
from recoupe.model.where import Place
from recoupe.settings import Settings

Lent = TypeVar("Lent", Place, Time)
_WORD = re.compile(r"[^\W\d_]+")


def completed(rows: Sequence[Row], article: Article, pack: Pack, settings: Settings) -> tuple[Claim, ...]:
    """The claims of an article's rows, sentence by sentence, those of one sentence in the order of the file."""
    made = _Completer(article, pack, settings)
    taken = {row.id for row in rows}
    out: list[Claim] = []
    number = 0
    for row in sorted(rows, key=lambda row: row.sentence.start):
        number += 1
        while row.id is None and f"{article.id}-{number:03d}" in taken:
            number += 1
        out.append(made.claim(row, row.id or f"{article.id}-{number:03d}"))
    return tuple(out)


class _Completer:
    """One article with what our readers found in it; read when the first row asks for it."""

    def __init__(self, article: Article, pack: Pack, settings: Settings) -> None:
        self.article, self.pack, self.settings, self.text = article, pack, settings, article.text
        self.lent = settings.marked.lent
        self._own: list[Claim] | None = None
        self._ends: list[int] = []
        self._context: PlaceContext | None = None

    def claim(self, row: Row, identifier: str) -> Claim:
        """The claim of a row."""
        found = None if is_whole(row) else self.nearest(row.content)
        mine = found or self.bare(row, read=not is_whole(row))
        like = mine.certainty == row.certainty
        source, via = self.voices(row, mine)
        actor, action_code, undergoes = row.done or (
            (mine.actor, mine.action, mine.object) if "deed" in self.lent else (None, None, None)
        )
        return replace(
            mine,
            id=identifier,
            span=row.span,
            text=row.span.of(self.text),
            sentence=row.sentence,
            content=row.content,
            cue=row.cue if row.cued else mine.cue if "cue" in self.lent else None,
            source=source,
            via=via,
            certainty=row.certainty,
            degree=row.degree or (mine.degree if like and "degree" in self.lent else "unknown"),
            polarity=row.polarity or (mine.polarity if like and "polarity" in self.lent else _polarity(row)),
            mood=row.mood or (mine.mood if "mood" in self.lent else "none"),
            stance=row.stance or (mine.stance if like and "stance" in self.lent else self.stance(row)),
            markers=row.markers if row.markers is not None else mine.markers if like and "markers" in self.lent else (),
            quantities=self.figures(row, mine),
            places=row.places if row.places is not None else self.inside(row, mine.places, "places"),
            times=row.times if row.times is not None else self.inside(row, mine.times, "times"),
            actor=actor,
            action=action_code,
            object=undergoes,
            reasons=mine.reasons if row.reasons is None else row.reasons,
            doubts=() if row.doubts is None else row.doubts,
        )

    def inside(self, row: Row, found: tuple[Lent, ...], field: str) -> tuple[Lent, ...]:
        """Those that stand in the row's own words, where the field is lent at all."""
        return tuple(one for one in found if row.content.covers(one.span)) if field in self.lent else ()

    # -- what our own readers make of it -----------------------------------------------------------------------------

    def own(self) -> list[Claim]:
        """Our claims of the article, by the place of their content."""
        if self._own is None:
            found = claims(self.article, self.pack, self.settings)
            self._own = sorted(found, key=lambda claim: claim.content)
            self._ends = list(accumulate((claim.content.end for claim in self._own), max))
        return self._own

    def nearest(self, content: Span) -> Claim | None:
        """Our claim whose content overlaps another stretch most, the shorter of two; None where none does."""
        found = max(
            self.around(content),
            key=lambda claim: (overlap(claim.content, content), claim.content.start - claim.content.end),
            default=None,
        )
        if found is None:
            return None
        why = Reason("marked.lent", "marked from outside; what its row leaves out is our reading's", found.content)
        return replace(found, reasons=(why,))

    def around(self, stretch: Span) -> list[Claim]:
        """Our claims whose content overlaps a stretch, in text order."""
        own = self.own()
        out = []
        at = bisect_left(own, stretch.end, key=lambda claim: claim.content.start) - 1
        while at >= 0 and self._ends[at] > stretch.start:
            if own[at].content.overlaps(stretch):
                out.append(own[at])
            at -= 1
        return out[::-1]

    def bare(self, row: Row, *, read: bool) -> Claim:
        """A claim from the row's words alone. read: whether places, times and deeds are looked for."""
        text, pack = self.text, self.pack
        done = action(text, row.content, pack.actions, pack.gazetteer) if read else None
        if read and self._context is None:
            self._context = place_context(text, pack.gazetteer)
        ahead = row.certainty == "forecast"
        when = times(text, row.sentence, pack.calendar, self.article.published, ahead) if read else ()
        figures = quantities(text, row.sentence, pack.numbers, [time.span for time in when]) if read else ()
        where = places(text, row.sentence, pack.gazetteer, self._context) if read else ()
        return Claim(
            id="",
            document=self.article.document,
            article=self.article.id,
            span=row.span,
            text="",
            sentence=row.sentence,
            content=row.content,
            cue=None,
            source=None,
            via=(),
            certainty=row.certainty,
            degree="unknown",
            polarity=_polarity(row),
            mood="none",
            stance=self.stance(row),
            markers=(),
            quantities=figures,
            places=where,
            times=when,
            actor=done.actor if done else None,
            action=done.action if done else None,
            object=done.object if done else None,
            reasons=(Reason("marked.read", "marked from outside; places, times and deeds are read from its words"),),
            doubts=(),
        )

    def stance(self, row: Row) -> Stance:
        """What the source does with the content, as far as the certainty given tells."""
        if row.certainty == "denied":
            return "denies"
        words = _WORD.findall(row.sentence.of(self.text)) if row.certainty == "hedged" else ()
        confirms = any((sense := self.pack.senses.read(word)) and sense.role == "confirm" for word in words)
        return "unconfirmed" if confirms else "states"

    # -- voices and figures ------------------------------------------------------------------------------------------

    def voices(self, row: Row, mine: Claim) -> tuple[Voice | None, tuple[Voice, ...]]:
        """Source and relays: the row's, described by our tables; ours where the row does not speak of them."""
        known = [*((mine.source,) if mine.source else ()), *mine.via]
        source = self.voice(row.source, known) if row.sourced else mine.source
        if row.via is not None:
            via = tuple(self.voice(one, known) for one in row.via)
        else:
            via = mine.via if source == mine.source else ()
        return source, tuple(one for one in via if one is not None)

    def voice(self, given: Voice | Span | None, known: Sequence[Voice]) -> Voice | None:
        """A voice in full. known: voices of our claim, of which one may be these very words."""
        if not isinstance(given, Span):
            return given
        same = next((one for one in known if one.span == given), None)
        if same is not None and "voices" in self.lent:
            return same
        facts = self.pack.names.describe(given.of(self.text))
        return Voice(facts.name, given.of(self.text), given, facts.kind, facts.country, facts.body, facts.named)

    def figures(self, row: Row, mine: Claim) -> tuple[Quantity, ...]:
        """The row's figures, completed by those of its sentence that give the same number; ours where it gives none."""
        if row.figures is None:
            return tuple(one for one in mine.quantities if row.content.overlaps(one.span))
        if all(one.span and one.unit is not None and one.approx for one in row.figures):
            return tuple(self.figure(one, row, ()) for one in row.figures)
        ours = [*mine.quantities, *(one for claim in self.around(row.sentence) for one in claim.quantities)]
        return tuple(self.figure(one, row, ours) for one in row.figures)

    def figure(self, given: Figure, row: Row, ours: Sequence[Quantity]) -> Quantity:
        """One figure of a row, with what it leaves out."""
        numbers = {number for number in (given.value, given.low, given.high) if number is not None}
        same = next((one for one in ours if numbers & set(one.figures())), None)
        span = given.span or (same.span if same and "span" in self.lent else row.content)
        unit = given.unit if given.unit is not None else same.unit if same and "unit" in self.lent else ""
        approx = given.approx or (same.approx if same and same.approx != "range" else "exact")
        low, high = given.low, given.high
        if given.approx is None and given.value is not None:  # a value alone: bounded as its words are
            low = given.value if approx in ("exact", "at_least") else None
            high = given.value if approx in ("exact", "at_most") else None
        return Quantity(given.value, low, high, unit, approx, span, span.of(self.text), given.vague)


def is_whole(row: Row) -> bool:
    """Whether a row gives all there is, so that nothing has to be read."""
    asked = (row.via, row.degree, row.polarity, row.mood, row.stance, row.markers, row.places, row.times, row.done)
    known = all(one is not None for one in (*asked, row.figures, row.reasons, row.doubts))
    figured = all(one.span and one.unit is not None and one.approx for one in row.figures or ())
    spoken = not any(isinstance(voice, Span) for voice in (row.source, *(row.via or ())))
    return known and figured and spoken and row.sourced and row.cued


def overlap(left: Span, right: Span) -> int:
    """Characters that two spans share."""
    return max(0, min(left.end, right.end) - max(left.start, right.start))


def _polarity(row: Row) -> Polarity:
    return "negative" if row.certainty == "denied" else "positive"
