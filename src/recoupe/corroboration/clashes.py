"""Conflicts that neither a denial nor a series shows: culprits, dates, places, names, definitions, headlines, rights.

Each check looks its candidates up in an index and reports a pair once; linear in the claims.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from recoupe.corroboration.conflicts import Clash, asserted_by, number, parties, shown
from recoupe.corroboration.denials import Index, is_denial
from recoupe.corroboration.figures import Facet, classes
from recoupe.corroboration.ground import WORD, Ground
from recoupe.corroboration.series import Figure, comparable
from recoupe.model.claim import Claim
from recoupe.model.text import Reason, Span
from recoupe.model.when import Time

LONGEST_HEADLINE = 250
"""Characters of a first line that may still be a headline."""

FEWEST_WORDS = 3
"""Telling words that two statements with different dates must share to be one statement."""

DENIAL_REACH = 35
"""Characters behind words of denial in which a named cause is the one denied."""

EXPLICIT = frozenset({"day", "month", "year"})


def all_clashes(ground: Ground, known: Mapping[str, Facet], figures: Sequence[Figure | None]) -> list[Clash]:
    """Every clash of this module, in a fixed order of checks."""
    return [
        *blames(ground),
        *dates_within(ground),
        *dates_between(ground),
        *places(ground),
        *names(ground),
        *definitions(ground, figures),
        *headlines(ground, known, figures),
        *sole_rights(ground, figures),
    ]


def homes(ground: Ground) -> dict[str, int]:
    """First proposition of each claim."""
    found: dict[str, int] = {}
    for place, group in enumerate(ground.groups):
        for claim in group.claims:
            found.setdefault(claim, place)
    return found


def causes_named(ground: Ground) -> dict[str, list[int]]:
    """Propositions that name a cause, by kind of cause, best attested first."""
    causes: dict[str, list[int]] = {"deliberate": [], "accidental": []}
    for place, group in enumerate(ground.groups):
        kinds = [cause_of(claim, ground) for claim in group.claims]
        for kind, some in causes.items():
            if 2 * kinds.count(kind) >= len(kinds) > 0:
                some.append(place)
    for some in causes.values():
        some.sort(key=lambda p: (-len(ground.groups[p].claims), p))
    return causes


def blames(ground: Ground) -> list[Clash]:
    """A deliberate cause against an accident, and one deed laid to two culprits.

    Of the propositions that name a cause the best attested deliberate one meets the two best attested accidents.
    """
    causes = causes_named(ground)
    out: list[Clash] = []
    for deed in causes["deliberate"][:1]:
        what = "a deliberate act against an accident"
        out.extend(
            blame(deed, mishap, ground, what)
            for mishap in second_to_none(causes["accidental"], ground)
            if ground.one_event(ground.groups[deed].claims, ground.groups[mishap].claims)
        )
    accused: dict[tuple[str, str], dict[str, int]] = {}
    for place, group in enumerate(ground.groups):
        for identity in group.claims:
            claim = ground.claims[identity]
            if claim.stance == "accuses" and claim.actor and claim.action and ground.sources(identity):
                deed_key = (claim.action, claim.object or "")
                accused.setdefault(deed_key, {}).setdefault(claim.actor.casefold(), place)
    for _, culprits in sorted(accused.items()):
        some_culprits = sorted(culprits.items())[:3]
        out.extend(
            blame(left, right, ground, f"{one} against {other}")
            for i, (one, left) in enumerate(some_culprits)
            for other, right in some_culprits[i + 1 :]
            if left != right and not same_speakers(left, right, ground)
        )
    return out


def second_to_none(ranked: Sequence[int], ground: Ground) -> list[int]:
    """The best attested of some propositions, and the next where it is nearly as well attested."""
    most = len(ground.groups[ranked[0]].claims) if ranked else 0
    return [place for place in ranked[:2] if 2 * len(ground.groups[place].claims) > most]


def cause_of(identity: str, ground: Ground) -> str:
    """`deliberate` or `accidental` where a claim's content names one kind of cause and does not deny it, else ""."""
    claim = ground.claims[identity]
    if is_denial(claim) or claim.stance in ("unconfirmed", "silent", "demands", "pledges", "decrees"):
        return ""
    span = claim.content
    denials = [c for c in ground.cues[identity] if c.kind == "denial"]
    kinds = {
        c.kind
        for c in ground.cues[identity]
        if c.kind in ("deliberate", "accidental")
        and not c.value
        and span.start <= c.start
        and c.end <= span.end
        and not any(0 <= c.start - d.end <= DENIAL_REACH for d in denials)
    }
    return next(iter(kinds)) if len(kinds) == 1 else ""


def same_speakers(left: int, right: int, ground: Ground) -> bool:
    """Whether the same parties, and no others, assert both propositions."""
    mine, theirs = (
        frozenset().union(*(ground.parties(claim) for claim in ground.groups[place].claims)) for place in (left, right)
    )
    return mine == theirs


def blame(left: int, right: int, ground: Ground, what: str) -> Clash:
    """The clash between two causes."""
    a, b = ground.groups[left].claims, ground.groups[right].claims
    why = f"Two causes: {quoted(a, ground)} ({asserted_by(a, ground)}); {quoted(b, ground)} ({asserted_by(b, ground)})."
    return Clash("blame", (left, right), (*a, *b), why, Reason("conflict.blame", f"Causes exclude each other: {what}."))


def quoted(claims: Sequence[str], ground: Ground) -> str:
    """The first claim's words in quotation marks."""
    claim = ground.claims[claims[0]]
    article = ground.articles.get(claim.article)
    return f"« {shown(claim.content.of(article.text) if article else claim.text)} »"


def explicit_times(claim: Claim) -> list[Time]:
    """Calendar dates, months and years that a claim's content names outright."""
    return [
        time
        for time in claim.times
        if time.granularity in EXPLICIT
        and claim.content.covers(time.span)
        and (any(ch.isdigit() for ch in time.mention) or (time.granularity == "month" and is_bare(time)))
    ]


def exclude(left: Time, right: Time) -> bool:
    """Whether two named times of one grain cannot be one."""
    if left.granularity != right.granularity:
        return False
    if left.start and left.end and right.start and right.end:
        return left.end < right.start or right.end < left.start
    if left.start or right.start or left.end or right.end:
        return bool(left.start and right.start and not left.end and not right.end and left.start != right.start)
    mine, theirs = (WORD.findall(time.mention.casefold()) for time in (left, right))
    return left.granularity == "month" and is_bare(left) and is_bare(right) and mine[-1] != theirs[-1]


def is_bare(time: Time) -> bool:
    """Whether a mention is a name with one word before it at most: *en juin*, not *ces derniers mois*."""
    return 0 < len(WORD.findall(time.mention)) <= 2


def dates_within(ground: Ground) -> list[Clash]:
    """Propositions whose claims date the same thing differently in different articles."""
    out = []
    for place, group in enumerate(ground.groups):
        dated = [(c, times[0]) for c in group.claims if len(times := explicit_times(ground.claims[c])) == 1]
        for claim, time in dated[1:]:
            first, other = dated[0]
            if ground.claims[claim].article != ground.claims[first].article and exclude(time, other):
                out.append(date_clash((place,), first, other, claim, time, ground))
                break
    return out


def dates_between(ground: Ground) -> list[Clash]:
    """Pairs of propositions told in the same rare words with two dates."""
    index = Index(ground)
    dated: dict[int, tuple[str, Time]] = {}
    for place, group in enumerate(ground.groups):
        for claim in group.claims:
            times = explicit_times(ground.claims[claim])
            if len(times) == 1 and place not in dated and not ground.claims[claim].quantities:
                dated[place] = claim, times[0]
    out = []
    taken: set[int] = set()
    for place, (claim, time) in dated.items():
        words = ground.words[claim]
        if len(words) < FEWEST_WORDS:
            continue
        scores = index.scores(words)
        ranked = sorted((p for p in scores if p in dated and p > place), key=lambda p: (-scores[p], p))
        for other in ranked[:1]:
            rival, its = dated[other]
            alike = scores[other] >= ground.settings.corroboration.minimum_date_score
            alike = alike and len(words & ground.words[rival]) >= FEWEST_WORDS
            if (
                alike
                and other not in taken
                and exclude(time, its)
                and ground.claims[rival].article != ground.claims[claim].article
            ):
                taken.add(other)
                out.append(date_clash((place, other), claim, time, rival, its, ground))
    return out


def date_clash(places_: tuple[int, ...], left: str, its: Time, right: str, theirs: Time, ground: Ground) -> Clash:
    """The clash between two dates of one thing."""
    why = (
        f"{asserted_by([left], ground)} dates it « {its.mention} » ({ground.outlet(left)}), "
        f"{asserted_by([right], ground)} « {theirs.mention} » ({ground.outlet(right)}): {quoted([left], ground)}."
    )
    reason = Reason("conflict.date", "Two dates of one grain for one thing exclude each other.")
    return Clash("date", places_, (left, right), why, reason)


def places(ground: Ground) -> list[Clash]:
    """Places that one article puts in another country than the gazetteer and the rest do, once per place."""
    home = homes(ground)
    wrong: dict[str, str] = {}
    right: dict[str, list[tuple[bool, str]]] = {}
    countries: dict[str, tuple[str, str]] = {}
    for identity in ground.order:
        for place in ground.claims[identity].places:
            if place.stated_country and place.country and place.stated_country != place.country:
                if wrong.setdefault(place.name, identity) == identity:
                    countries[place.name] = (place.stated_country, place.country)
            elif place.country:
                right.setdefault(place.name, []).append((place.stated_country is None, identity))
    out = []
    for name, identity in sorted(wrong.items()):
        stated, true = countries[name]
        others = sorted(right.get(name, []), key=lambda one: (one[0], ground.order[one[1]]))
        others = [one for one in others if ground.claims[one[1]].article != ground.claims[identity].article]
        propositions = tuple(sorted({home[identity], *(home[one[1]] for one in others[:1])}))
        elsewhere = f"; {ground.outlet(others[0][1])} puts it in {true}" if others else ""
        why = f"{ground.outlet(identity)} puts {name} in {stated}{elsewhere}: it lies in {true}."
        reason = Reason("conflict.place", f"The gazetteer has {name} in {true}.")
        out.append(Clash("place", propositions, (identity, *(one[1] for one in others[:1])), why, reason))
    return out


def names(ground: Ground) -> list[Clash]:
    """Bodies that articles call by two names of which one is out of use, once per pair of names."""
    old: dict[tuple[str, str], list[str]] = {}
    new: dict[str, list[str]] = {}
    facts: dict[str, tuple[str, str | None, int | None]] = {}
    for identity in ground.order:
        claim = ground.claims[identity]
        for voice in (claim.source, *claim.via):
            if voice is None:
                continue
            for one in (voice, *voice.members):
                if one.mention not in facts:
                    described = ground.pack.names.describe(one.mention)
                    facts[one.mention] = (described.body or described.name, described.outdated, described.until)
                name, current, until = facts[one.mention]
                if current and not _still_in_use(ground, claim, until):
                    old.setdefault((one.mention, current), []).append(identity)
                else:
                    new.setdefault(name, []).append(identity)
    out = []
    home = homes(ground)
    seen: set[str] = set()
    for (mention, current), outdated in sorted(old.items()):
        up_to_date = new.get(current, [])
        if not up_to_date or current in seen:
            continue
        seen.add(current)
        both = [
            place
            for place, group in enumerate(ground.groups)
            if set(group.claims) & set(outdated) and set(group.claims) & set(up_to_date)
        ]
        both.sort(key=lambda p: (-len(ground.groups[p].claims), p))
        propositions = (both[0],) if both else (home[outdated[0]], home[up_to_date[0]])
        until = facts[mention][2]
        since = f" since {until}" if until else ""
        why = (
            f"{ground.outlet(outdated[0])} says « {mention} », a name out of use{since}, for what "
            f"{ground.outlet(up_to_date[0])} calls {current}: one body."
        )
        reason = Reason("conflict.name", f"The tables give {current} as today's name of {mention}.")
        out.append(Clash("name", propositions, (outdated[0], up_to_date[0]), why, reason))
    return out


def _still_in_use(ground: Ground, claim: Claim, until: int | None) -> bool:
    """Whether an old name was the body's own when the article came out."""
    article = ground.articles.get(claim.article)
    return (
        until is not None
        and article is not None
        and article.published is not None
        and article.published.day.year <= until
    )


def definitions(ground: Ground, figures: Sequence[Figure | None]) -> list[Clash]:
    """One number that one body is said to give for two different things, in different articles."""
    known = {name for name, _ in classes().values()}
    found: dict[tuple[str, float], list[Figure]] = {}
    for one in figures:
        if one is not None and one.firm and one.key.counted in known and not one.key.who:
            for body in sorted(frozenset().union(*(ground.bodies(claim) for claim in one.claims))):
                found.setdefault((body, one.size), []).append(one)
    out = []
    for _, some in sorted(found.items(), key=lambda item: item[0]):
        for left, right in pairwise(some):
            articles = [{ground.claims[c].article for c in f.claims} for f in (left, right)]
            if left.key.counted == right.key.counted or articles[0] & articles[1] or left.size < 10:
                continue
            why = (
                f"{asserted_by(left.claims, ground)} is given {number(left.quantity)} as {left.key.counted} by "
                f"{ground.outlet(left.claims[0])} and as {right.key.counted} by {ground.outlet(right.claims[0])}."
            )
            reason = Reason("conflict.definition", "The same number of one body counts two different things.")
            claims = (*left.claims, *right.claims)
            out.append(Clash("definition", (left.proposition, right.proposition), claims, why, reason))
    return out


def headlines(ground: Ground, known: Mapping[str, Facet], figures: Sequence[Figure | None]) -> list[Clash]:
    """Headlines whose figure the text beneath does not bear out."""
    home = {claim: one for one in figures if one is not None for claim in one.claims}
    out = []
    for members in ground.in_article.values():
        article = ground.articles.get(ground.claims[members[0]].article)
        if article is None:
            continue
        text = article.text
        start = len(text) - len(text.lstrip())
        head_end = max(text.find("\n", start), 0)
        if head_end - start > LONGEST_HEADLINE:
            continue
        heads = [m for m in members if m in known and ground.claims[m].sentence.end <= head_end]
        for head in heads[:1]:
            counts = known[head].key.counted
            same = [m for m in members if m in known and known[m].key.counted == counts and m not in heads]
            sized = known[head]
            if not same or any(sized.low <= known[m].high and known[m].low <= sized.high for m in same):
                continue
            body = same[0]
            voiced = frozenset().union(*(ground.parties(m) for m in same))
            if len(voiced) > 1 or known[body].key != sized.key or head not in home or body not in home:
                continue
            if not comparable(home[body], home[head]):
                continue
            if known[body].before or sized.quantity.vague or ground.claims[body].certainty == "forecast":
                continue
            places_ = tuple(sorted({home[head].proposition, home[body].proposition}))
            why = (
                f"The headline of {ground.outlet(head)} gives {number(sized.quantity)}, its text "
                f"{number(known[body].quantity)} ({asserted_by([body], ground)}): {quoted([body], ground)}."
            )
            reason = Reason("conflict.headline", "No figure of the text leaves room for that of the headline.")
            out.append(Clash("self-contradiction", places_, (head, body), why, reason))
    return out


def sole_rights(ground: Ground, figures: Sequence[Figure | None]) -> list[Clash]:
    """Bodies that claim the sole right to count, against the best attested count of somebody else."""
    out = []
    told: set[tuple[str, Span]] = set()
    tolls = [f for f in figures if f is not None and f.firm and f.key.counted == "dead" and not f.key.who]
    tolls.sort(key=lambda f: (-len(f.claims), f.proposition))
    home = homes(ground)
    for identity in ground.order:
        sentence = (ground.claims[identity].article, ground.claims[identity].sentence)
        if not ground.has(identity, "sole right") or not ground.sources(identity) or sentence in told:
            continue
        told.add(sentence)
        day = ground.days[identity].day
        rivals = [
            f
            for f in tolls
            if parties(f, ground) and parties(f, ground).isdisjoint(ground.parties(identity)) and held(f, day)
        ]
        for rival in rivals[:1]:
            voice = asserted_by([identity], ground)
            why = (
                f"{voice} claims the sole right to count; {asserted_by(rival.claims, ground)} gives "
                f"{number(rival.quantity)} all the same."
            )
            reason = Reason("conflict.sole_right", "A body claims the sole right to give the count another one gives.")
            out.append(Clash("other", (rival.proposition, home[identity]), (*rival.claims, identity), why, reason))
    return out


def held(one: Figure, day: date | None) -> bool:
    """Whether a figure was held on a day, as far as days are known."""
    return day is None or one.first is None or one.last is None or one.first <= day <= one.last
