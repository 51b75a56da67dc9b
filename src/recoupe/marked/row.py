"""One row of a claims file: what it must give, what it may give, and what is wrong with one that cannot be used.

Needed: `document`; where (`sentence` with `anchor` or `content`; or `start` and `end` of the sentence with `anchor`);
`certainty`. Everything else of a line of `recoupe claims` may stand there. What a row gives is kept as it is; what it
does not give is None here, and completed later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import TypeVar

from recoupe.extraction.verbatim import Verbatim
from recoupe.model import claim as what
from recoupe.model.action import ActionCode
from recoupe.model.authority import Voice
from recoupe.model.quantity import Approx
from recoupe.model.text import Article, Reason, Span
from recoupe.model.when import Time
from recoupe.model.where import Place
from recoupe.report import reading_back
from recoupe.report.fields import Field

T = TypeVar("T")
Tied = TypeVar("Tied", what.Marker, Place, Time)

OUR_VOICE = frozenset(("name", "mention", "span", "kind", "country", "body", "named", "resolved_from", "members"))
"""Fields of a voice that needs no completing."""


class UnusableError(Exception):
    """A row cannot be used: the row of the table of refusals that says why, and its values."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as a row gives it. approx, unit, span: None where the row leaves them out."""

    value: float | None
    low: float | None
    high: float | None
    approx: Approx | None
    unit: str | None
    vague: bool
    span: Span | None


@dataclass(frozen=True, slots=True)
class Row:
    """A marked claim, tied to its article.

    name: file and line. article: its id. id: as given, None where the row has none. content: the words that carry it.
    span: the whole claim. source: None for the outlet's own voice, where `sourced` says that the row speaks of it.
    A voice that is a span alone has been given as words or offsets. All that is None otherwise was not given.
    """

    name: str
    article: str
    id: str | None
    sentence: Span
    content: Span
    span: Span
    certainty: what.Certainty
    sourced: bool
    source: Voice | Span | None
    via: tuple[Voice | Span, ...] | None
    figures: tuple[Figure, ...] | None
    cued: bool
    cue: Span | None
    degree: what.Degree | None
    polarity: what.Polarity | None
    mood: what.Mood | None
    stance: what.Stance | None
    markers: tuple[what.Marker, ...] | None
    places: tuple[Place, ...] | None
    times: tuple[Time, ...] | None
    done: tuple[str | None, ActionCode | None, str | None] | None
    reasons: tuple[Reason, ...] | None
    doubts: tuple[str, ...] | None


class Shelf:
    """The articles that rows may point to, by document and id, each made ready for look-ups when first asked for."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._by_document: dict[str, list[Article]] = {}
        for article in articles:
            self._by_document.setdefault(article.document, []).append(article)
        self._verbatim: dict[str, Verbatim] = {}

    def article(self, document: str, identifier: object) -> Article:
        """The article of that name; of several the one of that id. Raises UnusableError."""
        found = self._by_document.get(document, [])
        if len(found) > 1:
            found = [one for one in found if one.id == identifier] or found
        if not found:
            raise UnusableError("mark_document", document=document)
        if len(found) > 1:
            raise UnusableError("mark_several", document=document, count=str(len(found)))
        return found[0]

    def verbatim(self, article: Article) -> Verbatim:
        """The article's text, in which words can be looked up."""
        if article.id not in self._verbatim:
            self._verbatim[article.id] = Verbatim(article.text, Span(0, len(article.text)))
        return self._verbatim[article.id]


def row(field: Field, name: str, shelf: Shelf) -> Row:
    """The row of one JSON object. Raises UnusableError, or MismatchError for a field of another shape."""
    return _Reader(field, shelf).read(name)


class _Reader:
    def __init__(self, field: Field, shelf: Shelf) -> None:
        self.field = field
        self.shelf = shelf
        given = field.value if isinstance(field.value, Mapping) else {}
        self.article = shelf.article(field["document"].text(), given.get("article"))
        self.given = frozenset(given)

    def read(self, name: str) -> Row:
        field, given = self.field, self.given
        sentence, content, span = self.place()
        source = field.get("source", None).maybe(lambda f: self.voice(f, sentence, content))
        via = self.maybe("via", lambda f: () if f.value is None else f.each(lambda v: self.voice(v, sentence, content)))
        done = None
        if {"actor", "action", "object"} & given:
            done = (
                field.get("actor", None).maybe(Field.text),
                field.get("action", None).maybe(lambda f: f.one_of(ActionCode)),
                field.get("object", None).maybe(Field.text),
            )
        return Row(
            name=name,
            article=self.article.id,
            id=self.identifier(),
            sentence=sentence,
            content=content,
            span=span,
            certainty=field["certainty"].one_of(what.Certainty),
            sourced="source" in given,
            source=source,
            via=via,
            figures=self.figures(),
            cued="cue" in given,
            cue=field.get("cue", None).maybe(self.inside),
            degree=self.maybe("degree", lambda f: f.one_of(what.Degree)),
            polarity=self.maybe("polarity", lambda f: f.one_of(what.Polarity)),
            mood=self.maybe("mood", lambda f: f.one_of(what.Mood)),
            stance=self.maybe("stance", lambda f: f.one_of(what.Stance)),
            markers=self.maybe("markers", lambda f: self.tied(f, reading_back.marker)),
            places=self.maybe("places", lambda f: self.tied(f, reading_back.place)),
            times=self.maybe("times", lambda f: self.tied(f, reading_back.time)),
            done=done,
            reasons=self.maybe("reasons", lambda f: f.each(reading_back.reason)),
            doubts=self.maybe("doubts", lambda f: f.each(Field.text)),
        )

    def maybe(self, key: str, build: Callable[[Field], T]) -> T | None:
        """What the row says under that key, None where it says nothing."""
        return build(self.field[key]) if key in self.given else None

    def tied(self, field: Field, build: Callable[[Field], Tied]) -> tuple[Tied, ...]:
        """Each value of a list, its span inside the text."""
        found = field.each(build)
        for one in found:
            self.within(one.span, field.path)
        return found

    def identifier(self) -> str | None:
        """The row's own id, None where it has none."""
        for key in ("id", "cid"):
            if self.field.get(key, None).value is not None:
                return self.field[key].text()
        return None

    def place(self) -> tuple[Span, Span, Span]:
        """Sentence, content and whole claim."""
        field, given = self.field, self.given
        anchor = "content" if "content" in given else "anchor"
        content = self.inside(field[anchor])
        whole = Span(field["start"].whole(), field["end"].whole()) if {"start", "end"} <= given else None
        if "sentence" in given:
            sentence = self.inside(field["sentence"])
        elif whole is not None and anchor == "anchor":
            sentence = self.within(whole, "start, end")
        else:
            sentence = self.inside(field["sentence"])  # says that it is missing
        if not sentence.covers(content):
            raise UnusableError("mark_outside", field=anchor, value=shown(content), sentence=shown(sentence))
        span = content
        if whole is not None and anchor == "content":
            span = self.within(whole, "start, end")
            told = field.get("text", span.of(self.article.text)).text()
            if told != span.of(self.article.text):
                raise UnusableError("mark_text", document=self.article.document, value=shown(span))
        return sentence, content, span

    def inside(self, field: Field) -> Span:
        """The span of a field. Raises UnusableError where it leaves the text or holds nothing."""
        return self.within(field.span(), field.path)

    def within(self, span: Span, path: str) -> Span:
        length = len(self.article.text)
        if span.end > length or span.start >= span.end:
            raise UnusableError(
                "mark_place", field=path, value=shown(span), document=self.article.document, length=str(length)
            )
        return span

    # -- voices ------------------------------------------------------------------------------------------------------

    def voice(self, field: Field, sentence: Span, content: Span) -> Voice | Span:
        """A voice as our own schema has it, or the span of the words that name it."""
        value = field.value
        if isinstance(value, list):
            return self.inside(field)
        if isinstance(value, str):
            return self.words(value, field.path, sentence, content)
        if not isinstance(value, dict):
            raise field.wrong('"…" | [0, 5] | {"span": [0, 5]} | {"mention": "…"}')
        if value.keys() >= OUR_VOICE:
            voice = reading_back.voice(field)
            # the words of a page's account or byline may stand outside the text: an empty span
            if voice.span.start < voice.span.end and self.within(voice.span, field.path).of(self.article.text) != (
                voice.mention
            ):
                raise UnusableError("mark_text", document=self.article.document, value=shown(voice.span))
            return voice
        if value.get("span") is not None:
            return self.inside(field["span"])
        key = "mention" if value.get("mention") else "name"
        return self.words(field[key].text(), f"{field.path}.{key}", sentence, content)

    def words(self, wanted: str, path: str, sentence: Span, content: Span) -> Span:
        """Where words stand: in the sentence, outside the content if they can, else nearest before it."""
        text = self.shelf.verbatim(self.article)
        found = text.find(wanted, sentence)
        if found:
            return min(found, key=lambda s: (content.overlaps(s), abs(s.start - content.start)))
        before = text.last(wanted, sentence.start)
        if before is None:
            raise UnusableError("mark_voice", field=path, value=wanted)
        return before

    # -- figures -----------------------------------------------------------------------------------------------------

    def figures(self) -> tuple[Figure, ...] | None:
        if "quantities" in self.given:
            return self.field["quantities"].each(self.figure)
        if "quantity" not in self.given:
            return None
        one = self.field["quantity"].maybe(self.figure)
        return () if one is None else (one,)

    def figure(self, field: Field) -> Figure:
        """A figure with the bounds that its kind of bound implies. Raises UnusableError where they contradict it."""
        value, low, high = (field.get(key, None).maybe(Field.real) for key in ("value", "low", "high"))
        span = field.get("span", None).maybe(self.inside)
        known = [number for number in (low, value, high) if number is not None]
        approx: Approx | None = field.get("approx", None).maybe(lambda f: f.one_of(Approx)) or implied(low, high)
        if not known and span is None:  # our own rows hold no number where it is too large for one
            raise UnusableError("mark_bounds", field=field.path)
        if sorted(known) != known or not all(map(isfinite, known)):
            raise UnusableError("mark_bounds", field=field.path)
        if approx == "range":
            value = None
            if known and (low is None or high is None):
                raise UnusableError("mark_bounds", field=field.path)
        elif known:
            value = known[0] if value is None else value
            low = value if low is None and approx in ("exact", "at_least") else low
            high = value if high is None and approx in ("exact", "at_most") else high
        unit = field.get("unit", None).maybe(Field.text)
        return Figure(value, low, high, approx, unit, field.get("vague", False).flag(), span)


def implied(low: float | None, high: float | None) -> Approx | None:
    """The kind of bound that the bounds given speak of; None for a value alone, of which the words decide."""
    if low is None and high is None:
        return None
    if low is not None and high is not None:
        return "exact" if low == high else "range"
    return "at_most" if low is None else "at_least"


def shown(span: Span) -> str:
    """The span as its row writes it."""
    return f"[{span.start}, {span.end}]"
