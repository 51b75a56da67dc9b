"""What is compared of a claim: its kind, its figures with what they count, its words, its voices.

Pure and per article: a claim's features depend on its own article and on who is who, never on the rest of the dossier,
so that an article is read once however much the dossier grows.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Literal, NamedTuple

from recoupe.linking.counted import INCIDENTAL, Figure, figures_of
from recoupe.linking.explanations import Explanation, explanations
from recoupe.linking.words import BREAK, Token, Words
from recoupe.model.authority import WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.pack import Pack
from recoupe.model.text import Article, Span

Kind = Literal["states", "denies", "unconfirmed", "silent", "grows", "demands", "pledges", "decrees", "worries", "asks"]

# kinds that are acts of their author: the same act by another author is another proposition
ACTS = frozenset({"demands", "pledges", "decrees", "worries"})
# a claim with this many words of its own or fewer says something only together with what it points to
FEW_WORDS = 3
DENYING = frozenset({"deny", "false"})
# a source that says how worried it is states nothing of the event
WORRY = "worry"
COUNTRY_CODE = 2
# times that say on which day something happened
DAYS = frozenset({"minute", "hour", "part_of_day", "day"})
COUNTRY = re.compile(r"[A-Z]{2}")
NAME = re.compile(r"\b[^\W\d_a-zà-öø-ÿ][^\W\d_]{2,}")
# a statement that opens with a name in two words or more is mostly about its bearer
FULL_NAME = re.compile(r"[^\W\d_a-zà-öø-ÿ][^\W\d_]{1,20}(?:[- ][^\W\d_a-zà-öø-ÿ][^\W\d_]{1,20}){1,3}")
# claims before and after one that are read with it: what *this figure* may point to, whose words are not its own
BESIDE = 12
# claims on either side whose words show what one is told beside
CLOSE = 2
# a capitalised word that does not open its sentence
INNER_NAME = re.compile(r"(?<=[\w,'’\-«(] )[A-ZÀ-Ý][\w-]{2,}")
POINTING = frozenset({"confirm", "total", "this", "negation", "other", "count"})


class Voiced(NamedTuple):
    """Who asserts a claim, as linking compares it: authority ids, their bodies, their sides."""

    authorities: frozenset[str]
    bodies: frozenset[str]
    sides: frozenset[str]


class Features(NamedTuple):
    """What is compared of one claim.

    order: sorts claims by document and place in it. own: concepts of the claim's content, `around`: those of the rest
    of its sentence that no other claim holds; both with how often. theories: explanations of an event that
    it names; classes: concepts that only say
    what sort of people or measure it speaks of. lead: the figure the claim is about.
    names: names in its sentence. beside: concepts of the claims just before and after it. certainty: its label. place:
    number among the claims of its article.
    points_to: id of the earlier claim of the article that `this figure` stands for; target: concepts of that claim.
    """

    id: str
    order: tuple[str, str, int, int, str]
    article: str
    sentence: Span
    kind: Kind
    negative: bool
    forecast: bool
    lead: Figure | None
    figures: tuple[Figure, ...]
    own: Mapping[str, int]
    around: Mapping[str, int]
    theories: frozenset[Explanation]
    classes: frozenset[str]
    voiced: Voiced
    towns: frozenset[str]
    countries: frozenset[str]
    days: tuple[tuple[date, date], ...]
    actor: frozenset[str]
    action: str | None
    object: str | None
    points_to: str | None
    target: Mapping[str, int]
    names: frozenset[str]
    beside: frozenset[str]
    certainty: str
    place: int

    @property
    def family(self) -> str:
        """The kind under which it may be compared: an act is also told as a fact (*a décrété*, *est décrété*)."""
        return "states" if self.kind in ACTS else self.kind

    @property
    def says_no(self) -> bool:
        """Whether it says that something is not so, in its own words or as a denial."""
        return self.kind == "denies" or (self.kind == "states" and self.negative and self.lead is None)

    @property
    def block(self) -> str:
        """The family under whose keys it is looked for."""
        return "denies" if self.says_no else self.family

    @property
    def profile(self) -> tuple[Hashable, ...]:
        """All that can refuse a merge: claims of one profile are refused alike."""
        figure = self.lead.key if self.lead else None
        return (self.kind, self.negative, figure, self.voiced, self.towns, self.countries)


def voices(claims: Sequence[Claim], cast: WhoIsWho) -> dict[str, Voiced]:
    """Who asserts each claim."""
    known = {authority.id: authority for authority in cast.authorities}
    out = {}
    for claim in claims:
        ids = [identifier for identifier in cast.sources.get(claim.id, ()) if identifier in known]
        who = [known[identifier] for identifier in ids]
        out[claim.id] = Voiced(
            frozenset(ids),
            # an organisation is one body with its agencies (the UN's); the voices of a state are many
            frozenset(a.body or a.name for a in who if a.named)
            | frozenset(a.side for a in who if a.side and len(a.side) != COUNTRY_CODE),
            frozenset(a.side for a in who if a.side),
        )
    return out


def features(article: Article, claims: Sequence[Claim], voiced: Mapping[str, Voiced], pack: Pack) -> list[Features]:
    """Features of an article's claims, in text order."""
    words = Words(article.text, pack.senses, pack.gazetteer)
    claims = sorted(claims, key=lambda claim: (claim.content.start, claim.content.end, claim.id))
    out: list[Features] = []
    for i, claim in enumerate(claims):
        beside = claims[max(0, i - BESIDE) : i + 1 + BESIDE]
        reader = _Reader(claim, words, [other.content for other in beside if other is not claim])
        out.append(reader.features(voiced[claim.id], out[-BESIDE:], i))
    return [found._replace(beside=_beside(out, i)) for i, found in enumerate(out)]


def _beside(found: Sequence[Features], place: int) -> frozenset[str]:
    """Concepts of the two claims on either side of one, those of its own sentence left out."""
    near = (*found[max(0, place - CLOSE) : place], *found[place + 1 : place + 1 + CLOSE])
    return frozenset(c for other in near if other.sentence != found[place].sentence for c in other.own)


class _Reader:
    """Reads one claim against its sentence; others: contents of the claims beside it."""

    def __init__(self, claim: Claim, words: Words, others: Sequence[Span]) -> None:
        self.claim = claim
        self.words = words
        self.sentence = words.around(claim.content, claim.sentence)
        silent = [voice.span for voice in (claim.source, *claim.via) if voice is not None]
        self.own_tokens = [t for t in words.within(claim.content) if not _inside(t, silent)]
        held = [*silent, claim.content, *others]
        self.around_tokens = [t for t in self.sentence if not _inside(t, held)]
        self.own = _bag(self.own_tokens)
        self.around = _bag(self.around_tokens)
        self.own_roles = {t.role for t in self.own_tokens}
        self.roles = self.own_roles | {t.role for t in self.around_tokens}

    def features(self, voiced: Voiced, earlier: Sequence[Features], place: int) -> Features:
        claim = self.claim
        figures = figures_of(claim, self.words)
        kind = self._kind(figures)
        pointed = self._pointed(kind, figures, earlier)
        return Features(
            id=claim.id,
            order=(claim.document, claim.article, claim.content.start, claim.content.end, claim.id),
            article=claim.article,
            sentence=claim.sentence,
            kind=kind,
            negative=claim.polarity == "negative",
            forecast=claim.certainty == "forecast",
            lead=figures[0] if figures else None,
            figures=figures,
            own=self.own,
            around=self.around,
            theories=explanations(self.own_tokens, self.sentence, FEW_WORDS),
            classes=frozenset(t.concept for t in self.sentence if t.role in ("state", "who", "measure")),
            voiced=voiced,
            towns=frozenset(p.name for p in claim.places if p.precision == "town"),
            countries=frozenset(p.country for p in claim.places if p.country),
            days=self._days(),
            actor=self._actor(),
            action=claim.action,
            object=claim.object,
            points_to=pointed.id if pointed else None,
            target=self._target(kind, pointed),
            names=frozenset(INNER_NAME.findall(self.words.text, claim.sentence.start, claim.sentence.end)),
            beside=frozenset(),
            certainty=claim.certainty,
            place=place,
        )

    def _days(self) -> tuple[tuple[date, date], ...]:
        """First and last day of each time that the content itself names to the day."""
        content = self.claim.content
        return tuple(
            (time.start, time.end)
            for time in self.claim.times
            if time.granularity in DAYS
            and time.start is not None
            and time.end is not None
            and content.start <= time.span.start < content.end
        )

    def _actor(self) -> frozenset[str]:
        """Who acts, by name: a country's code, or the stems of a proper name; empty where none is named."""
        actor = self.claim.actor
        if actor is not None and COUNTRY.fullmatch(actor):
            return frozenset({actor})
        content = self.claim.content
        opening = FULL_NAME.match(self.words.text, content.start, content.end)
        return frozenset(self.words.stems(NAME.findall(actor or (opening.group() if opening else ""))))

    def _kind(self, figures: tuple[Figure, ...]) -> Kind:
        """What the claim does: denials, silences and rising tallies are never the same as a statement."""
        claim = self.claim
        if claim.certainty == "denied" or claim.stance == "denies":
            return "denies"
        if claim.stance == "unconfirmed" and any(t.role == "negation" for t in self.sentence):
            return "unconfirmed"
        if claim.stance == "silent":
            return "silent"
        if self._grows(figures):
            return "grows"
        if claim.stance in ("demands", "pledges", "decrees", "worries", "asks"):
            return claim.stance
        if WORRY in self.own and len(self.own) <= FEW_WORDS and claim.source is not None:
            return "worries"
        return "states"

    def _grows(self, figures: tuple[Figure, ...]) -> bool:
        """Whether the claim says that a tally may rise, without saying to what."""
        if "grow" not in self.own_roles or self.claim.certainty not in ("forecast", "hedged"):
            return False
        if any(not figure.vague and not self._aside(figure) for figure in figures):
            return False
        return bool(self.own_roles & {"total", "state", "this"}) or any(t.role == "total" for t in self.sentence)

    def _aside(self, figure: Figure) -> bool:
        """Whether a figure stands in another phrase than the rising tally (*il peut monter, 20 manquent*)."""
        rising = [t.end for t in self.own_tokens if t.role == "grow"]
        return rising[0] < figure.span.start and BREAK.search(self.words.text, rising[0], figure.span.start) is not None

    def _pointed(self, kind: Kind, figures: tuple[Figure, ...], earlier: Sequence[Features]) -> Features | None:
        """The earlier claim of the article that this one confirms, denies or speaks of without repeating it."""
        if figures or kind == "grows" or not earlier:
            return None
        said = [t for t in self.own_tokens if t.role not in POINTING and t.concept not in DENYING]
        bare = len(said) <= FEW_WORDS
        confirms = "confirm" in self.own_roles and kind == "states" and self.claim.source is not None
        cued = "confirm" in self.roles and kind == "states" and self.own_roles >= {"this", "total"}
        if (confirms or cued) and (self._names_a_tally() or "total" in self.own_roles):
            counted = [f for f in earlier if f.lead is not None and f.kind == "states"]
            if counted:
                # the first figure of the nearest sentence that has one: *ce bilan* is about its headline number
                return next(f for f in counted if f.sentence == counted[-1].sentence)
        if kind in ("denies", "unconfirmed") and bare and len(self.around.keys() - DENYING) < FEW_WORDS:
            others = [f for f in earlier if f.kind not in ("denies", "unconfirmed")]
            return others[-1] if others else None
        return earlier[-1] if confirms and bare else None

    def _target(self, kind: Kind, pointed: Features | None) -> Mapping[str, int]:
        """What a denial or confirmation that says little itself is about: the claim before, else its own sentence."""
        if pointed is not None:
            return pointed.own or pointed.target
        if kind in ("denies", "unconfirmed") and len(self.own.keys() - DENYING) <= FEW_WORDS:
            return self.around
        return {}

    def _names_a_tally(self) -> bool:
        """Whether it says *ce bilan*, *ces deux chiffres*, itself or in words of its sentence that no claim holds."""
        tokens = sorted(t for t in (*self.own_tokens, *self.around_tokens) if t.role != "count")
        return any(a.role == "this" and b.role == "total" for a, b in pairwise(tokens))


def _inside(token: Token, spans: Sequence[Span]) -> bool:
    for start, end in spans:  # noqa: SIM110  a generator costs four times as much, and this is asked of every token
        if start <= token.start and token.end <= end:
            return True
    return False


def _bag(tokens: Sequence[Token]) -> dict[str, int]:
    """Concepts that carry meaning, with how often."""
    out: dict[str, int] = {}
    for token in tokens:
        if token.role in ("theme", "theory", "state", "who", "measure", "grow") and token.concept not in INCIDENTAL:
            out[token.concept] = out.get(token.concept, 0) + 1
    return out
