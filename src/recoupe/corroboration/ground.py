"""What every step of corroboration looks up: claims, articles, days, voices and the telling words of a statement.

Built once per dossier; linear in its text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from recoupe.model.authority import STATE_KINDS, Authority, WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.copies import Copy, Credit
from recoupe.model.corrections import Rating
from recoupe.model.finding import Group
from recoupe.model.judgement import TrackRecord
from recoupe.model.pack import Pack
from recoupe.model.pack.findings import Cue
from recoupe.model.text import Article, Span
from recoupe.settings import Settings

SINGLE_KINDS = frozenset({"academic", "sensor"})
"""Kinds that speak for nobody but themselves: two academics of one university are two."""

SILENT_ROLES = frozenset({"count", "negation", "this", "other", "confirm", "total", "frame", "people"})
"""Roles of words that do not tell what a statement is about."""

HOME = "the state concerned"

UNKNOWN_PEOPLE = re.compile(r"\(([a-z-]+)\)$")
"""How a body of a people that no table knows is told from others of its name: Protection civile (arvelienne)."""

PEOPLE = 6
"""Letters of an unknown people's adjective that are compared, so that gender and number do not part a people."""

MEDIA_KINDS = frozenset({"media", "news_agency"})
OUTLET_KINDS = MEDIA_KINDS | {"unknown"}

WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
PROPER = re.compile(r"(?<=[\w,] )(?:[dlDL]['’])?([A-ZÀ-Ý][\w-]{2,})")
"""A capitalised word that does not open its sentence: a name, in languages that do not capitalise nouns."""

NAME = re.compile(r"[^\W_]{2,}|\d")
"""A word of an outlet's name; a single figure tells channels apart (*France 2*, *France 3*)."""


class Day(NamedTuple):
    """When something was stated. day: calendar day, None where unknown; minute: of that day, -1 where unknown."""

    day: date | None
    minute: int = -1
    stated: bool = False


class Ground(NamedTuple):
    """Look-ups of one dossier.

    claims, articles, authorities: by id. order: claim id -> place in the reading order (article, then offset).
    in_article: article id -> its claims in order; in_sentence: the same by article id and sentence.
    days, words (of the content), context (the same of a denial's whole sentence), cues (of the sentence): by claim id.
    copied: article id -> stretches copied from an earlier article, only where dates say which is earlier.
    proper: article id -> capitalised words that do not open a sentence; subject: those that most articles share.
    asserted_by: claim id -> ids of its source, none for the outlet's own voice (a paper citing itself included).
    speaks_for: authority id -> party, for persons whose affiliation the dossier shows but no mention says.
    groups: claims of each proposition to be, in order; every claim stands in at least one.
    register: authority id, or `outlet` and the outlet's key -> the analyst's rating.
    turned_out: folded name of an origin -> how what it said before turned out.
    """

    claims: Mapping[str, Claim]
    articles: Mapping[str, Article]
    authorities: Mapping[str, Authority]
    cast: WhoIsWho
    order: Mapping[str, int]
    in_article: Mapping[str, tuple[str, ...]]
    in_sentence: Mapping[tuple[str, Span], tuple[str, ...]]
    days: Mapping[str, Day]
    words: Mapping[str, frozenset[str]]
    context: Mapping[str, frozenset[str]]
    cues: Mapping[str, tuple[Cue, ...]]
    copied: Mapping[str, tuple[Span, ...]]
    credited: Mapping[str, tuple[str, ...]]
    outlet_articles: Mapping[str, tuple[str, ...]]
    proper: Mapping[str, frozenset[str]]
    subject: frozenset[str]
    groups: tuple[Group, ...]
    asserted_by: Mapping[str, tuple[str, ...]]
    speaks_for: Mapping[str, str]
    pack: Pack
    settings: Settings
    register: Mapping[str, Rating] = {}
    turned_out: Mapping[str, TrackRecord] = {}

    def sources(self, claim: str) -> tuple[str, ...]:
        """Authority ids of a claim's source, none for the outlet's own voice."""
        return self.asserted_by.get(claim, ())

    def party(self, authority: Authority) -> str:
        """One key for all voices of one state or organisation; an authority that speaks for itself is its own."""
        if authority.id in self.speaks_for:
            return self.speaks_for[authority.id]
        if self.is_state_media(authority):
            return f"party {authority.side}"
        if authority.kind in STATE_KINDS:
            # of no stated country: of the one where the event is, so that no second state is made up; envoys are not
            home = authority.body or authority.name if authority.kind == "diplomacy" else HOME
            return f"party {authority.side or authority.country or home}"
        if authority.kind in ("unnamed", "document", "unknown", "person", "witness", "local_government"):
            # an official is of his state; a town hall, an expert or a witness is not, whatever country they live in
            state = authority.side if authority.kind in ("unnamed", "document") else None
            owner = state or (authority.side if not is_country(authority.side) else None) or authority.body
            return f"party {owner}" if owner else f"self {authority.id}"
        if authority.kind in SINGLE_KINDS:
            return f"self {authority.id}"
        owner = authority.side if not is_country(authority.side) else None
        return f"party {owner or authority.body or authority.name}"

    def is_state_media(self, authority: Authority) -> bool:
        """Whether a medium says what a state wants said, so that its own word is that state's."""
        return authority.relation == "state_media" and is_country(authority.side)

    def is_state(self, authority: Authority) -> bool:
        """Whether an authority speaks for a state."""
        return authority.kind in STATE_KINDS or (authority.kind == "unnamed" and is_country(authority.side))

    def parties(self, claim: str) -> frozenset[str]:
        """Parties that the sources of a claim belong to."""
        return frozenset(self.party(self.authorities[i]) for i in self.sources(claim))

    def bodies(self, claim: str) -> frozenset[str]:
        """Bodies that the sources of a claim speak for: finer than parties, since ministries of one state differ."""
        return frozenset((a := self.authorities[i]).body or a.name for i in self.sources(claim))

    def one_event(self, left: Sequence[str], right: Sequence[str]) -> bool:
        """Whether the articles of some claims share names enough to tell of one event: a dossier may hold several."""
        mine, theirs = (list(dict.fromkeys(self.claims[c].article for c in some)) for some in (left, right))
        if not set(mine).isdisjoint(theirs):
            return True
        most = self.settings.corroboration.maximum_rivals
        names, others = (
            frozenset().union(*(self.proper.get(article, frozenset()) for article in some[:most]))
            for some in (mine, theirs)
        )
        enough = self.settings.corroboration.minimum_shared_names
        shared = names & others
        return len(shared) >= min(enough, len(names), len(others)) or not shared.isdisjoint(self.subject)

    def text(self, claim: str) -> str:
        """The claim's sentence on one line."""
        one = self.claims[claim]
        article = self.articles.get(one.article)
        return " ".join(one.sentence.of(article.text).split()) if article else one.text

    def has(self, claim: str, *kinds: str) -> bool:
        """Whether the claim's sentence holds a cue of one of the kinds."""
        return any(cue.kind in kinds for cue in self.cues[claim])

    def outlet(self, claim: str) -> str:
        """Who prints the claim: outlet, else the document's name."""
        one = self.claims[claim]
        article = self.articles.get(one.article)
        return (article.outlet if article else None) or one.document

    def voice(self, claim: str) -> str:
        """Who asserts the claim, readable: its sources' names, else the outlet."""
        names = [self.authorities[i].name for i in self.sources(claim)]
        return " and ".join(names) if names else self.outlet(claim)


def is_country(side: str | None) -> bool:
    """Whether a side is a country code."""
    return side is not None and len(side) == 2


def same_outlet(outlet: str, authority: Authority) -> bool:
    """Whether an outlet and an authority bear one name; what stands in brackets behind the outlet does not count."""
    bare = outlet_key(outlet)
    return bool(bare) and any(outlet_key(name) == bare for name in (authority.name, *authority.names))


@lru_cache(maxsize=4096)
def outlet_key(name: str) -> str:
    """A name without brackets, article and address endings, folded, to compare outlets."""
    bare = re.sub(r"\([^()]{0,80}\)", " ", name.casefold())
    bare = re.sub(r"^(?:www|m|french)\.|\.(?:com|fr|be|net|org|dz|info|ch|ca)\b.*$", "", bare.strip())
    words = [word for word in NAME.findall(bare) if word not in {"le", "la", "les", "the"}]
    return " ".join(words)


def ground(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    groups: Sequence[Group],
    cast: WhoIsWho,
    copies: Sequence[Copy],
    agencies: Sequence[Credit],
    pack: Pack,
    settings: Settings,
) -> Ground:
    """The look-ups of a dossier. Claims that no group holds become groups of one; unknown ids are left out."""
    by_id = {claim.id: claim for claim in claims}
    by_article = {article.id: article for article in articles}
    authorities = {authority.id: authority for authority in cast.authorities}
    # an article met under two document names stays one run of the reading order
    home_of: dict[str, str] = {}
    for claim in by_id.values():
        home_of[claim.article] = min(claim.document, home_of.get(claim.article, claim.document))
    ranked = sorted(by_id.values(), key=lambda c: (home_of[c.article], c.article, c.span, c.id))
    order = {claim.id: place for place, claim in enumerate(ranked)}
    in_article: dict[str, list[str]] = {}
    for claim in ranked:
        in_article.setdefault(claim.article, []).append(claim.id)
    in_sentence: dict[tuple[str, Span], list[str]] = {}
    for claim in ranked:
        in_sentence.setdefault((claim.article, claim.sentence), []).append(claim.id)
    copied: dict[str, list[Span]] = {}
    for copy in copies:
        if copy.dated:
            copied.setdefault(copy.later, []).extend(passage.later for passage in copy.passages)
    credited: dict[str, list[str]] = {}
    for credit in agencies:
        credited.setdefault(credit.article, []).append(credit.name)
    outlets: dict[str, list[str]] = {}
    for article in articles:
        if article.outlet:
            outlets.setdefault(outlet_key(article.outlet), []).append(article.id)
    sentences: dict[tuple[str, Span], tuple[Cue, ...]] = {}
    cues: dict[str, tuple[Cue, ...]] = {}
    words: dict[str, frozenset[str]] = {}
    context: dict[str, frozenset[str]] = {}
    days: dict[str, Day] = {}
    for claim in ranked:
        home = by_article.get(claim.article)
        key = (claim.article, claim.sentence)
        if home is not None and key not in sentences:
            found = pack.findings.cues(claim.sentence.of(home.text))
            sentences[key] = tuple(
                c._replace(start=c.start + claim.sentence.start, end=c.end + claim.sentence.start) for c in found
            )
        cues[claim.id] = sentences.get(key, ())
        words[claim.id] = telling_words(claim, claim.content, home, cues[claim.id], pack)
        if claim.stance in ("denies", "unconfirmed") or claim.certainty == "denied":
            context[claim.id] = telling_words(claim, claim.sentence, home, cues[claim.id], pack)
        days[claim.id] = day_of(claim, home, settings)
    proper = {article.id: frozenset(PROPER.findall(article.text)) for article in articles}
    named = Counter(name for names in proper.values() for name in names)
    return Ground(
        claims=by_id,
        articles=by_article,
        authorities=authorities,
        cast=cast,
        order=order,
        in_article={article: tuple(some) for article, some in in_article.items()},
        in_sentence={key: tuple(some) for key, some in in_sentence.items()},
        days=days,
        words=words,
        context=context,
        cues=cues,
        copied={article: tuple(sorted(set(some))) for article, some in copied.items()},
        credited={article: tuple(some) for article, some in credited.items()},
        outlet_articles={outlet: tuple(some) for outlet, some in outlets.items()},
        proper=proper,
        subject=frozenset(
            name for name, count in named.items() if count >= settings.corroboration.subject_share * len(proper)
        ),
        groups=all_groups(groups, order),
        asserted_by={claim.id: asserting(claim, cast, authorities, by_article.get(claim.article)) for claim in ranked},
        speaks_for=strangers(cast.authorities, by_id),
        pack=pack,
        settings=settings,
    )


def asserting(
    claim: Claim, cast: WhoIsWho, authorities: Mapping[str, Authority], article: Article | None
) -> tuple[str, ...]:
    """Authority ids of a claim's source, without the outlet that prints it."""
    known = [identifier for identifier in cast.sources.get(claim.id, ()) if identifier in authorities]
    if article is None or not article.outlet:
        return tuple(known)
    return tuple(i for i in known if not is_own_outlet(article.outlet, authorities[i]))


def is_own_outlet(outlet: str, authority: Authority) -> bool:
    """Whether the authority is the outlet itself."""
    return authority.kind in OUTLET_KINDS and same_outlet(outlet, authority)


def strangers(authorities: Sequence[Authority], claims: Mapping[str, Claim]) -> dict[str, str]:
    """Party of state bodies that are not of the state where the event is, though no table knows their people.

    A body of no stated country belongs to the state where the event is; that must not make two unknown states one. The
    people named most is that state's. The bodies of another people, and a body that stands beside one of the same name
    told apart by its people, are their own party, and so are officials met only in articles where such a body speaks.
    """
    bodies = [a for a in authorities if a.kind in STATE_KINDS and not a.side and not a.country]
    own = home_land(authorities) if bodies else None
    people = {a.id: m[1][:PEOPLE] for a in bodies if (m := UNKNOWN_PEOPLE.search(a.name))}
    counted = Counter(people.values())
    home = max(sorted(counted), key=counted.__getitem__, default="")
    told_apart = {UNKNOWN_PEOPLE.sub("", a.name).strip() for a in bodies if a.id in people}
    found: dict[str, str] = {a.id: f"party {HOME}" for a in authorities if own and a.side == own}
    for authority in bodies:
        if authority.id in people:
            if people[authority.id] != home:
                found[authority.id] = f"party {people[authority.id]}"
        elif authority.name in told_apart:
            found[authority.id] = f"party {authority.name}"
    where = {a.id: {claims[c].article for c in a.claims if c in claims} for a in bodies}
    at_home = set().union(*(where[a.id] for a in bodies if people.get(a.id) == home), set())
    for authority in bodies:
        beside = {found[other] for other in sorted(found) if where.get(other, set()) & where[authority.id]}
        if (
            authority.id not in found
            and authority.id not in people
            and len(beside) == 1
            and not where[authority.id] & at_home
        ):
            found[authority.id] = beside.pop()
    return found


def home_land(authorities: Sequence[Authority]) -> str | None:
    """The land that no table knows with most bodies that speak: bodies of no stated state are taken for its own."""
    lands = Counter(
        a.side for a in authorities if a.kind in STATE_KINDS and a.side and a.side != a.body and not a.country
    )
    ranked = [(side, count) for side, count in lands.most_common() if side and not is_country(side)]
    ranked.sort(key=lambda one: (-one[1], one[0]))
    return ranked[0][0] if ranked else None


def all_groups(groups: Sequence[Group], order: Mapping[str, int]) -> tuple[Group, ...]:
    """Every group with its known claims in reading order, and every claim left over as a group of its own."""
    seen: set[str] = set()
    out = []
    for group in groups:
        known = tuple(sorted({claim for claim in group.claims if claim in order}, key=order.__getitem__))
        if known:
            seen.update(known)
            out.append(replace(group, claims=known))
    out.extend(Group((claim,), ()) for claim in order if claim not in seen)
    return tuple(sorted(out, key=lambda g: [order[c] for c in g.claims]))


def telling_words(
    claim: Claim, stretch: Span, article: Article | None, cues: Sequence[Cue], pack: Pack
) -> frozenset[str]:
    """Concepts and stems of a stretch of a claim, without numbers, words of denial and names of its source."""
    if article is None:
        return frozenset()
    denied = [Span(cue.start, cue.end) for cue in cues if cue.kind in ("denial", "words back", "figures back")]
    voices = [voice.span for voice in (claim.source, *claim.via) if voice is not None]
    found: set[str] = set()
    for match in WORD.finditer(article.text, stretch.start, stretch.end):
        word = match.group()
        sense = pack.senses.read(word)
        if sense is None or sense.role in SILENT_ROLES or sense.concept in found or word[0].isdigit():
            continue
        span = Span(match.start(), match.end())
        if not any(span.overlaps(other) for other in denied) and not any(other.covers(span) for other in voices):
            found.add(sense.concept)
    return frozenset(found)


def day_of(claim: Claim, article: Article | None, settings: Settings) -> Day:
    """When the claim was stated: a recent day named with the words that report it, else the day its article came out.

    A day elsewhere in the sentence is that of the event far more often (*depuis mardi*).
    """
    published = article.published if article else None
    if published is None:
        return Day(None)
    earliest = published.day - timedelta(days=settings.corroboration.recent_days)
    stated = [
        time.start
        for time in claim.times
        if time.granularity in ("day", "part_of_day", "hour", "minute")
        and time.start is not None
        and earliest <= time.start <= published.day
        and reports(claim, time.span, settings.corroboration.report_reach)
    ]
    if stated:
        return Day(max(stated), stated=True)
    moment: datetime | None = published.moment
    return Day(published.day, moment.hour * 60 + moment.minute if moment else -1)


def reports(claim: Claim, time: Span, reach: int) -> bool:
    """Whether a time belongs to the words that report the claim: it opens the sentence or stands next to the cue."""
    if claim.cue is None or claim.content.covers(time):
        return False
    opens = time.start <= claim.sentence.start + 3
    return opens or (time.start - claim.cue.end <= reach and claim.cue.start - time.end <= reach)
