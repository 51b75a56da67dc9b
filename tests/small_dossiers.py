"""Small invented dossiers for the tests of corroboration: articles, claims cut from them, and who is who."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from recoupe.corroboration import corroborate
from recoupe.language import pack
from recoupe.model.authority import Authority, Kind, Voice, WhoIsWho
from recoupe.model.claim import Certainty, Claim, Stance
from recoupe.model.copies import Copy, Credit, Passage
from recoupe.model.finding import Conflict, Findings, Group, Proposition, Update
from recoupe.model.quantity import Approx, Quantity
from recoupe.model.text import Article, Published, Span
from recoupe.model.when import Granularity, Time
from recoupe.model.where import Place
from recoupe.settings import DEFAULT

FRENCH = pack("fr")


def figure(text: str, words: str, value: float, unit: str, approx: Approx = "exact", vague: bool = False) -> Quantity:
    """A quantity at its first place in a text."""
    start = text.index(words)
    low = value if approx in ("exact", "at_least") else None
    high = value if approx in ("exact", "at_most") else None
    return Quantity(value, low, high, unit, approx, Span(start, start + len(words)), words, vague)


@dataclass
class Dossier:
    """A dossier in the making. Names stand for themselves: claim names are ids, authority names too."""

    articles: list[Article] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    authorities: dict[str, Authority] = field(default_factory=dict)
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    relays: dict[str, tuple[str, ...]] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    copies: list[Copy] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)

    def article(self, outlet: str | None, text: str, day: str | None = None) -> str:
        """A new article; its id is its number. day: ISO date, with a time where minutes are known."""
        published = None
        if day is not None:
            moment = datetime.fromisoformat(f"{day}+00:00") if "T" in day else None
            published = Published(date.fromisoformat(day[:10]), moment)
        name = f"a{len(self.articles) + 1}"
        self.articles.append(Article(f"{name}.txt", text, outlet=outlet, published=published, id=name))
        return name

    def authority(self, name: str, kind: Kind, **facts: Any) -> str:
        """A new authority. facts: country, body, side, named."""
        known = {"country": None, "body": None, "side": None, "named": True} | facts
        self.authorities[name] = Authority(name, name, kind, names=(name,), claims=(), relays=(), reasons=(), **known)
        return name

    def claim(
        self,
        article: str,
        content: str,
        *sources: str,
        via: Sequence[str] = (),
        figure: tuple[Any, ...] | None = None,
        certainty: Certainty | None = None,
        stance: Stance = "states",
        places: Sequence[Place] = (),
        times: Sequence[tuple[str, str, str, Granularity]] = (),
        **rest: Any,
    ) -> str:
        """A new claim: the first place of `content` in the article. figure: words, value, unit, bound, vague."""
        home = next(a for a in self.articles if a.id == article)
        start = home.text.index(content)
        span = Span(start, start + len(content))
        sentence = next(s for s in sentences(home.text) if s.covers(span))
        name = f"c{len(self.claims) + 1}"
        default: Certainty = "denied" if stance == "denies" else "attributed" if sources else "asserted"
        named = [Voice(s, s, Span(sentence.start, sentence.start)) for s in sources]
        placed = tuple(replace(p, span=at(home.text, p.mention)) for p in places)
        timed = tuple(
            Time(mention, at(home.text, mention), day(first), day(last), grain, bool(first))
            for mention, first, last, grain in times
        )
        self.claims.append(
            Claim(
                id=name,
                document=home.document,
                article=article,
                span=span,
                text=content,
                sentence=sentence,
                content=span,
                cue=at(home.text, rest["cue"]) if "cue" in rest else None,
                source=named[0] if named else None,
                via=tuple(Voice(v, v, Span(sentence.start, sentence.start)) for v in via),
                certainty=certainty or default,
                degree="certain",
                polarity=rest.get("polarity", "positive"),
                mood="indicative",
                stance=stance,
                markers=(),
                quantities=(globals()["figure"](home.text, *figure),) if figure else (),
                places=placed,
                times=timed,
                actor=rest.get("actor"),
                action=rest.get("action"),
                object=rest.get("object"),
                reasons=(),
                doubts=(),
            )
        )
        self.sources[name] = tuple(sources)
        self.relays[name] = tuple(via)
        return name

    def group(self, *claims: str) -> None:
        """Claims that say the same."""
        self.groups.append(Group(tuple(claims), ()))

    def copied(self, earlier: str, later: str, dated: bool = True) -> None:
        """The whole later article is copied from the earlier one."""
        spans = [Span(0, len(next(a for a in self.articles if a.id == name).text)) for name in (earlier, later)]
        self.copies.append(Copy(earlier, later, 1.0, (Passage(spans[0], spans[1], 30),), dated))

    def findings(self) -> Findings:
        """What corroboration makes of it."""
        cast = WhoIsWho(tuple(self.authorities.values()), self.sources, self.relays)
        given = (self.articles, self.claims, self.groups, cast, self.copies, self.credits)
        return corroborate(*given, FRENCH, DEFAULT)


def sentences(text: str) -> list[Span]:
    """Stretches between full stops, good enough for the texts of these tests."""
    out, start = [], 0
    for end, char in enumerate(text):
        if char in ".\n" and (end + 1 == len(text) or text[end + 1] in " \n" or char == "\n"):
            out.append(Span(start, end + 1))
            start = end + 2 if char == "." else end + 1
    return [*out, Span(start, len(text))]


def at(text: str, words: str) -> Span:
    """The first place of words in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def day(iso: str) -> date | None:
    """A date, None for an empty string."""
    return date.fromisoformat(iso) if iso else None


def place(mention: str, name: str, country: str, stated: str | None = None) -> Place:
    """A town of a country, as one text puts it."""
    return Place(mention, Span(0, 0), name, country, 0.0, 0.0, "town", stated)


def proposition(found: Findings, claim: str) -> Proposition:
    """The first proposition that holds a claim."""
    return next(p for p in found.propositions if claim in p.claims)


def between(found: Findings, left: str, right: str) -> list[Conflict]:
    """Conflicts between the propositions of two claims."""
    pair = {proposition(found, left).id, proposition(found, right).id}
    return [c for c in found.conflicts if set(c.propositions) == pair]


def update(found: Findings, earlier: str, later: str) -> Update | None:
    """The update between the propositions of two claims, if there is one."""
    pair = (proposition(found, earlier).id, proposition(found, later).id)
    return next((u for u in found.updates if (u.earlier, u.later) == pair), None)


def names(found: Proposition) -> list[str]:
    """Names of a proposition's origins."""
    return [origin.name for origin in found.origins]
