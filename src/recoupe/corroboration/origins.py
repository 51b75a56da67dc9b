"""Where the claims of a proposition come from: source and relays walked to the body that speaks from its own knowledge.

A relay is no origin, nor is an outlet that prints without an inquiry of its own, a copied passage, a total derived in
the telling, or a body that denies having said it. Linear in claims: an outlet is entered once per walk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from recoupe.corroboration.figures import Facet
from recoupe.corroboration.ground import MEDIA_KINDS, Ground, outlet_key
from recoupe.model.authority import Authority
from recoupe.model.finding import Origin
from recoupe.model.text import Reason, Span

FAMILIES = {
    "academic": "expert",
    "think_tank": "expert",
    "person": "",
    "unknown": "",
    "unnamed": "",
    "document": "",
    "witness": "witness",
    "sensor": "sensor",
    "ngo": "aid",
    "international_organisation": "aid",
}
"""Kinds among which an unnamed voice may hide: unnamed experts may be the think tank that is also cited, a docker is no
expert. "" hides anywhere; a kind not listed is its own family."""


class Trace(NamedTuple):
    """One end of one claim's walk. authority: id of the origin, or the outlet's name where own is set."""

    claim: str
    authority: str
    own: bool
    reason: Reason


class Origins(NamedTuple):
    """What can be told apart, and the lowest and highest defensible number. reasons: what was left out, and why."""

    listed: tuple[Origin, ...]
    range: tuple[int, int]
    reasons: tuple[Reason, ...]


UNATTACHED = frozenset({"person", "unknown", "document"})
"""Kinds that may speak for a body without saying so."""


def spokespersons(ground: Ground, known: Mapping[str, Facet]) -> dict[str, str]:
    """Authority id -> party, for a person or communiqué of no stated body that gives a body's figure in its article.

    *The ministry counts 40 dead. 40 dead, said Lieutenant X*: X speaks for the ministry, there and elsewhere.
    """
    votes: dict[str, Counter[str]] = {}
    for group in ground.groups:
        if not any(claim in known for claim in group.claims):
            continue
        told: dict[str, set[str]] = {}
        for claim in group.claims:
            told.setdefault(ground.claims[claim].article, set()).update(ground.sources(claim))
        for sources in told.values():
            loose = {i for i in sources if is_loose(ground.authorities[i])}
            bodies = {ground.party(ground.authorities[i]) for i in sources - loose if ground.authorities[i].named}
            bodies |= {p for i in sources - loose if not (p := ground.party(ground.authorities[i])).startswith("self ")}
            if len(bodies) == 1:
                for identity in loose:
                    votes.setdefault(identity, Counter()).update(bodies)
    return {who: min(some, key=lambda p: (-some[p], p)) for who, some in sorted(votes.items())}


def is_loose(authority: Authority) -> bool:
    """Whether nothing said of the authority ties it to a body."""
    return authority.kind in UNATTACHED and not authority.side and not authority.body


def inquiries(ground: Ground) -> frozenset[str]:
    """Claims in an outlet's own voice that rest on its own inquiry.

    Words of inquiry stand in their sentence or in one shortly before it, or again and again in the article.
    """
    found = set()
    for article, members in ground.in_article.items():
        home = ground.articles.get(article)
        last: Span | None = None
        sentences = 0
        previous: Span | None = None
        asked = {ground.claims[m].sentence for m in members if ground.has(m, "inquiry")}
        whole = len(asked) >= ground.settings.corroboration.inquiry_article_cues
        for identity in members:
            claim = ground.claims[identity]
            if claim.sentence != previous:
                sentences += 1
                previous = claim.sentence
            if ground.has(identity, "inquiry"):
                last, sentences = claim.sentence, 0
            if (last is None and not whole) or ground.sources(identity) or home is None:
                continue
            near = whole or sentences <= ground.settings.corroboration.inquiry_sentences
            if near and not is_copied(identity, ground):
                found.add(identity)
    return frozenset(found)


def is_copied(identity: str, ground: Ground) -> bool:
    """Whether the claim stands in a passage that an earlier article already had."""
    claim = ground.claims[identity]
    return any(passage.covers(claim.content) for passage in ground.copied.get(claim.article, ()))


def sums(ground: Ground, known: Mapping[str, Facet]) -> frozenset[str]:
    """Claims whose figure is a total derived in the telling.

    Words of adding stand in the sentence, and the figure is the sum of two others of the article, or the outlet gives
    the total in its own voice.
    """
    found = set()
    for members in ground.in_article.values():
        numbers = sorted({known[m].quantity.figures()[-1] for m in members if m in known and known[m].low > 0})
        numbers = numbers[: 10 * ground.settings.corroboration.maximum_rivals]
        for identity in members:
            one = known.get(identity)
            if one is None or not ground.has(identity, "sum"):
                continue
            value = one.quantity.figures()[-1]
            others = set(numbers) - {value}
            if not ground.sources(identity) or any(value - other in others and value > other for other in others):
                found.add(identity)
    return frozenset(found)


def walk(identity: str, ground: Ground, own: frozenset[str], group: frozenset[str]) -> list[Trace]:
    """Ends of the walk from one claim, following cited outlets into their own articles about the same proposition."""
    ends: list[Trace] = []
    waiting, seen = [identity], {identity}
    entered: set[str] = set()
    while waiting:
        here = waiting.pop()
        sources = ground.sources(here)
        if not sources:
            if here in own:
                name = ground.outlet(here)
                text = f"{name} shows an inquiry of its own."
                ends.append(Trace(identity, f"outlet {outlet_key(name)}", True, Reason("origin.own_inquiry", text)))
            continue
        for source in sources:
            authority = ground.authorities[source]
            if authority.kind not in MEDIA_KINDS:
                via = [ground.authorities[r].name for r in ground.cast.relays.get(here, ()) if r in ground.authorities]
                told = f"{authority.name}, as told by {', '.join([*via, ground.outlet(here)])}."
                ends.append(Trace(identity, source, False, Reason("origin.source", told)))
                continue
            key = outlet_key(authority.name)
            printed = [
                claim
                for article in ground.outlet_articles.get(key, ())
                for claim in ground.in_article.get(article, ())
                if claim in group
            ]
            if key in entered:
                continue
            entered.add(key)
            if not printed:
                told = f"{authority.name} is cited and nothing behind it is."
                ends.append(Trace(identity, source, False, Reason("origin.cited_outlet", told)))
            for claim in printed:
                if claim not in seen:
                    seen.add(claim)
                    waiting.append(claim)
    return ends


def origins(
    claims: Sequence[str],
    ground: Ground,
    own: frozenset[str],
    derived: frozenset[str],
    disowned: frozenset[str],
) -> Origins:
    """Origins of one proposition.

    own, derived: see inquiries and sums. disowned: parties that deny having said what is attributed to them here.
    """
    group = frozenset(claims)
    traces: list[Trace] = []
    reasons: list[Reason] = []
    for identity in claims:
        if identity in derived:
            told = f"A total derived in the telling by {ground.outlet(identity)} adds no origin."
            reasons.append(Reason("origin.derived_total", told))
            continue
        traces.extend(walk(identity, ground, own, group))
    traces, refused = without_disowned(traces, ground, disowned)
    reasons.extend(refused)
    parties = by_party(traces, ground)
    parties, relayed = without_mere_relays(parties, ground)
    reasons.extend(relayed)
    named = {key: some for key, some in parties.items() if not is_unnamed(key, some, ground)}
    unnamed = {key: some for key, some in parties.items() if key not in named}
    apart, hidden = told_apart(unnamed, named, ground)
    listed = tuple(origin(some, ground) for some in [*named.values(), *apart.values()])
    if hidden:
        names = ", ".join(sorted({ground.authorities[t.authority].name for some in hidden.values() for t in some}))
        reasons.append(Reason("origin.unnamed", f"Unnamed, so each may be one more or one of the others: {names}."))
    if not listed and hidden:
        first = next(iter(hidden.values()))
        listed = (origin(first, ground),)
    low = len(listed)
    high = len(named) + len(apart) + len(hidden)
    if not listed:
        reasons.append(Reason("origin.none", "No source and no inquiry of an outlet's own is shown."))
        return Origins((), (0, 1), tuple(unique(reasons)))
    return Origins(listed, (low, max(low, high)), tuple(unique(reasons)))


def without_disowned(
    traces: Sequence[Trace], ground: Ground, disowned: frozenset[str]
) -> tuple[list[Trace], list[Reason]]:
    """Traces that do not end at a body which denies having said it."""
    kept, reasons = [], []
    for trace in traces:
        authority = ground.authorities.get(trace.authority)
        # an unnamed member of a body is not the body: its denial leaves him standing
        if authority is not None and authority.named and ground.party(authority) in disowned:
            told = f"{authority.name} denies being where this comes from."
            reasons.append(Reason("origin.disowned", told))
        else:
            kept.append(trace)
    return kept, reasons


def by_party(traces: Iterable[Trace], ground: Ground) -> dict[str, list[Trace]]:
    """Traces of one party together, in the order in which the parties first appear."""
    found: dict[str, list[Trace]] = {}
    for trace in traces:
        authority = ground.authorities.get(trace.authority)
        if trace.own or authority is None:
            key = trace.authority
        elif authority.kind in MEDIA_KINDS and not ground.is_state_media(authority):
            key = f"outlet {outlet_key(authority.name)}"
        else:
            key = ground.party(authority)
        found.setdefault(key, []).append(trace)
    return found


def without_mere_relays(parties: dict[str, list[Trace]], ground: Ground) -> tuple[dict[str, list[Trace]], list[Reason]]:
    """Parties without cited outlets that show no inquiry, where somebody else asserts the same."""
    mere = {key for key, some in parties.items() if key.startswith("outlet ") and not any(trace.own for trace in some)}
    if not mere or len(mere) == len(parties):
        # outlets that cite each other and nobody else: the first stands, the rest may repeat it
        kept = {key: some for key, some in parties.items() if key not in mere or key == min(mere)}
        return kept, []
    names = ", ".join(ground.authorities[parties[key][0].authority].name for key in parties if key in mere)
    reason = Reason("origin.relay", f"Relays, not origins, since somebody is cited who asserts it: {names}.")
    return {key: some for key, some in parties.items() if key not in mere}, [reason]


def is_unnamed(key: str, some: Sequence[Trace], ground: Ground) -> bool:
    """Whether a party is nothing but a voice that cannot be told apart from another."""
    if not key.startswith("self "):
        return False
    authority = ground.authorities.get(some[0].authority)
    return authority is not None and not authority.named


def told_apart(
    unnamed: Mapping[str, list[Trace]], named: Mapping[str, list[Trace]], ground: Ground
) -> tuple[dict[str, list[Trace]], dict[str, list[Trace]]]:
    """Unnamed voices that cannot be any other one in the proposition, and those that can."""
    taken = {family(ground.authorities[t.authority]) for some in named.values() for t in some if not t.own}
    apart: dict[str, list[Trace]] = {}
    hidden: dict[str, list[Trace]] = {}
    for key, some in unnamed.items():
        kin = family(ground.authorities[some[0].authority])
        if kin and kin not in taken and "" not in taken:
            taken.add(kin)
            apart[key] = some
        else:
            hidden[key] = some
    return apart, hidden


def family(authority: Authority) -> str:
    """Among which voices an unnamed one may hide."""
    return FAMILIES.get(authority.kind, authority.kind)


def origin(traces: Sequence[Trace], ground: Ground) -> Origin:
    """One origin from the traces that end at one party, named after its most cited voice."""
    claims = tuple(dict.fromkeys(trace.claim for trace in traces))
    reasons = unique([trace.reason for trace in traces])
    relays = sorted(
        {ground.outlet(claim) for claim in claims}
        | {
            ground.authorities[relay].name
            for claim in claims
            for relay in ground.cast.relays.get(claim, ())
            if relay in ground.authorities
        }
    )
    cited = [ground.authorities[t.authority] for t in traces if not t.own and t.authority in ground.authorities]
    if not cited:
        name = ground.outlet(traces[0].claim)
        others = tuple(relay for relay in relays if outlet_key(relay) != outlet_key(name))
        return Origin(name, traces[0].authority, None, claims, others, True, tuple(reasons))
    voices = {a.id: a for a in cited}
    best = min(
        voices.values(),
        key=lambda a: (not a.named, a.id in ground.speaks_for, -sum(c.id == a.id for c in cited), a.name, a.id),
    )
    if len(voices) > 1:
        together = ", ".join(sorted({a.name for a in voices.values()}))
        reasons.insert(0, Reason("origin.one_side", f"Voices of one state or organisation, so one origin: {together}."))
    for medium in sorted({a.name for a in voices.values() if ground.is_state_media(a)}):
        reasons.append(
            Reason("origin.state_media", f"{medium} says what its state wants said: its word is that state's.")
        )
    side = best.side or (best.country if ground.is_state(best) else None)
    return Origin(best.name, best.id, side, claims, tuple(relays), best.named, tuple(reasons))


def unique(reasons: Iterable[Reason]) -> list[Reason]:
    """Reasons without repeats, in order."""
    return list(dict.fromkeys(reasons))
