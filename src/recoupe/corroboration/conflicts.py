"""Propositions that cannot both hold, each conflict with its kind and one sentence that says what cannot.

Candidates come from denials that met their target, from figures of one series, and from the checks of clashes.py; all
pairs are never formed. An earlier against a later count is an update, a share against its whole no conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from recoupe.corroboration.denials import Link
from recoupe.corroboration.figures import classes_of_people, course, readable
from recoupe.corroboration.ground import Ground
from recoupe.corroboration.ids import identifier
from recoupe.corroboration.paired import chance, fields
from recoupe.corroboration.series import Figure, by_key, comparable
from recoupe.corroboration.targets import Compared
from recoupe.model.finding import Conflict, ConflictKind, Proposition
from recoupe.model.quantity import Quantity
from recoupe.model.text import Reason


class Clash(NamedTuple):
    """A conflict between propositions by their numbers, before they have ids."""

    kind: ConflictKind
    propositions: tuple[int, ...]
    claims: tuple[str, ...]
    why: str
    reason: Reason


def from_links(links: Sequence[Link], ground: Ground) -> list[Clash]:
    """One clash for every denial or refusal that met its target."""
    out = []
    for link in links:
        denying, asserting = ground.voice(link.denials[0]), asserted_by(link.targets, ground)
        what = shown(ground.claims[link.targets[0]].content.of(article_text(link.targets[0], ground)))
        kind: ConflictKind = link.kind
        if within_one_article((*link.denials, *link.targets), ground):
            kind = "self-contradiction"
            why = f"{ground.outlet(link.denials[0])} asserts « {what} » and denies it, both in its own voice."
        elif link.kind == "unconfirmed":
            why = f"{asserting} asserts « {what} »; {denying} cannot or will not confirm it."
        elif link.provenance:
            why = f"« {what} » is credited by {asserting}; {denying} denies being where it comes from."
        else:
            why = f"{asserting} asserts « {what} »; {denying} denies it in {ground.outlet(link.denials[0])}."
        out.append(Clash(kind, (link.target, link.denial), (*link.targets, *link.denials), why, link.reason))
    return out


def within_one_article(claims: Sequence[str], ground: Ground) -> bool:
    """Whether all claims stand in one article and are its outlet's own."""
    return len({ground.claims[c].article for c in claims}) == 1 and not any(ground.sources(c) for c in claims)


def asserted_by(claims: Sequence[str], ground: Ground) -> str:
    """The voices behind some claims, readable, at most three."""
    names = list(dict.fromkeys(ground.voice(claim) for claim in claims))
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def article_text(claim: str, ground: Ground) -> str:
    """The text of the article a claim stands in, "" where it is not at hand."""
    article = ground.articles.get(ground.claims[claim].article)
    return article.text if article else ""


def shown(text: str, longest: int = 120) -> str:
    """Words on one line, cut at a word where they are long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[:longest].rsplit(" ", 1)[0] + " …"


def from_figures(figures: Iterable[Figure | None], compared: Compared) -> list[Clash]:
    """Clashes between figures of one series.

    Two figures that one article sets side by side are compared first; beyond that, each pair of parties clashes once,
    over the figures that most claims give.
    """
    out: list[Clash] = []
    for members in by_key(figures).values():
        if len(members) > 1:
            out.extend(in_series(members, compared))
    met = {clash.propositions for clash in out}
    return [*out, *across_series([f for f in figures if f is not None], met, compared)]


def across_series(members: Sequence[Figure], met: Collection[tuple[int, ...]], compared: Compared) -> list[Clash]:
    """Clashes between figures that are not of one series as their words go, but stand side by side as rivals do."""
    ground = compared.ground
    settings = ground.settings.corroboration
    home = {claim: one for one in members for claim in one.claims if one.firm}
    out: dict[tuple[int, int], Clash] = {}
    for claims in ground.in_article.values():
        some = [c for c in claims if c in home]
        for at, claim in enumerate(some):
            for other in some[at + 1 : at + 1 + settings.rivals_beside]:
                left, right = sorted((home[claim], home[other]), key=lambda f: f.proposition)
                pair = (left.proposition, right.proposition)
                if pair in met or pair in out or left.proposition == right.proposition or left.size == right.size:
                    continue
                if ground.parties(claim) == ground.parties(other) or not left.size or not right.size:
                    continue
                likely = chance(fields(claim, other, compared), ground.settings.disputed)
                if likely < settings.rival_chance:
                    continue
                factor = max(left.size, right.size) / min(left.size, right.size)
                kind: ConflictKind = "magnitude" if factor >= settings.magnitude_factor else "number"
                why = f"{counted(left)}: {told(left, ground)}; {told(right, ground)}: both cannot be the count."
                text = f"Rival figures told side by side (chance {likely:.2f}, factor {factor:.1f})."
                out[pair] = Clash(kind, pair, (*left.claims, *right.claims), why, Reason("figures.rivals", text))
    return list(out.values())


def disputed(left: Figure, right: Figure, compared: Compared) -> float:
    """The chance that two figures are rival counts of one thing, by the pair of their claims that says it most."""
    most = compared.ground.settings.corroboration.compared_claims
    return max(
        chance(fields(one, other, compared), compared.ground.settings.disputed)
        for one in left.claims[:most]
        for other in right.claims[:most]
    )


def in_series(members: Sequence[Figure], compared: Compared) -> list[Clash]:
    """Clashes within one series."""
    ground = compared.ground
    most = ground.settings.corroboration.maximum_rivals
    pairs: dict[tuple[int, int], tuple[Figure, Figure, bool]] = {}

    def meet(some: list[Figure], side_by_side: bool) -> None:
        some = sorted(some, key=lambda f: (-len(f.claims), f.proposition))[:most]
        for i, left in enumerate(some):
            for right in some[i + 1 :]:
                a, b = sorted((left, right), key=lambda f: f.proposition)
                pairs.setdefault((a.proposition, b.proposition), (a, b, side_by_side))

    for some in gathered(members, lambda f: {ground.claims[c].article for c in f.claims}).values():
        meet(some, True)
    fixed = course(members[0].key.counted) == "fixed" or not any(f.days for f in members)
    for some in gathered(members, lambda f: {"any day"} if fixed else {str(day) for day in f.days}).values():
        meet(some, False)
    found: dict[tuple[int, int], tuple[Figure, Figure, bool, Clash]] = {}
    for key, (left, right, side_by_side) in sorted(pairs.items()):
        clash = clash_of(left, right, side_by_side, ground)
        if clash is not None and (
            clash.kind == "magnitude" or disputed(left, right, compared) >= ground.settings.corroboration.dispute_chance
        ):
            found[key] = (left, right, side_by_side, clash)
    return once_per_pair_of_parties(list(found.values()), ground)


def gathered(members: Sequence[Figure], places: Callable[[Figure], set[str]]) -> dict[str, list[Figure]]:
    """Figures by what they share, keys in order."""
    found: dict[str, list[Figure]] = {}
    for one in members:
        for place in places(one):
            found.setdefault(place, []).append(one)
    return dict(sorted(found.items()))


def once_per_pair_of_parties(found: Sequence[tuple[Figure, Figure, bool, Clash]], ground: Ground) -> list[Clash]:
    """Clashes that an article sets side by side, and of the others the best attested one per pair of parties."""
    out = [clash for _, _, side_by_side, clash in found if side_by_side]
    spoken = {pair_of_parties(left, right, ground) for left, right, side_by_side, _ in found if side_by_side}
    rest = [one for one in found if not one[2]]
    rest.sort(key=lambda one: (-len(one[0].claims) - len(one[1].claims), one[3].propositions))
    for left, right, _, clash in rest:
        pair = pair_of_parties(left, right, ground)
        if pair not in spoken:
            spoken.add(pair)
            out.append(clash)
    return sorted(out, key=lambda c: c.propositions)


def pair_of_parties(left: Figure, right: Figure, ground: Ground) -> tuple[str, ...]:
    """The parties on either side, in one order."""
    return tuple(sorted((" + ".join(sorted(parties(left, ground))), " + ".join(sorted(parties(right, ground))))))


def parties(one: Figure, ground: Ground) -> frozenset[str]:
    """Parties that give a figure."""
    return frozenset().union(*(ground.parties(claim) for claim in one.claims))


def voices(one: Figure, ground: Ground) -> frozenset[str]:
    """Authorities that give a figure."""
    return frozenset(source for claim in one.claims for source in ground.sources(claim))


def clash_of(left: Figure, right: Figure, side_by_side: bool, ground: Ground) -> Clash | None:
    """The clash between two figures of one series, None where both can hold or one follows the other."""
    settings = ground.settings.corroboration
    if not (left.firm and right.firm) or not comparable(left, right) or not left.size or not right.size:
        return None
    if left.quantity.vague or right.quantity.vague or left.before != right.before:
        return None
    factor = max(left.size, right.size) / min(left.size, right.size)
    far = factor >= settings.magnitude_factor
    if factor > settings.maximum_magnitude_factor or not same_matter(left, right, far, ground):
        return None
    if not far and left.low <= right.high and right.low <= left.high:
        return None
    if left.key.counted not in classes_of_people() and factor - 1 <= settings.same_figure_share:
        return None
    mine, theirs = parties(left, ground), parties(right, ground)
    way = course(left.key.counted)
    dated = bool(left.days and right.days)
    if (
        not dated
        and way != "fixed"
        and not (far and left.quantity.approx == right.quantity.approx and left.places == right.places)
    ):
        # without dates two counts may be two stages: only bounds of one kind, far apart, are held against each other
        return None
    if dated and way != "fixed" and not overlap(left, right):
        return None
    if not mine and not theirs:
        return None
    if not mine or not theirs:
        # an outlet that names nobody may simply repeat an older figure
        if way != "fixed" and not far:
            return None
    elif mine & theirs:
        nested = mine <= theirs or theirs <= mine
        if told_in_order(left, right, ground):
            return None
        if nested and not same_party_disagrees(left, right, mine & theirs, way, ground):
            return None
    kind: ConflictKind = "magnitude" if far else "number"
    rule = "figures.side_by_side" if side_by_side else "figures.same_series"
    why = (
        f"{counted(left)}: {told(left, ground)}; {told(right, ground)}: both cannot be the count"
        + when(left, right)
        + "."
    )
    text = f"Same thing counted ({counted(left)}), figures leave no room for one value (factor {factor:.1f})."
    return Clash(kind, (left.proposition, right.proposition), (*left.claims, *right.claims), why, Reason(rule, text))


def told_in_order(left: Figure, right: Figure, ground: Ground) -> bool:
    """Whether every article that has both figures tells one and the same of them as the later."""
    shared = {ground.claims[c].article for c in left.claims} & {ground.claims[c].article for c in right.claims}
    later = [{ground.claims[c].article for c in one.later_claims} & shared for one in (left, right)]
    return bool(shared) and sorted(later, key=len) == [set(), shared]


def same_matter(left: Figure, right: Figure, far: bool, ground: Ground) -> bool:
    """Whether two figures count one matter, as far as their words tell.

    Those whom an event befell are one matter. Goods and measures need the same stuff (*tonnes de blé*), or most of the
    telling words in common; where one side leaves the stuff out, a factor of magnitude is too far to assume it.
    """
    if not ground.one_event(left.claims, right.claims):
        return False
    if left.key.counted in classes_of_people():
        return True
    if left.of and right.of:
        return left.of == right.of
    if course(left.key.counted) == "fixed":
        return not far
    mine, theirs = (frozenset().union(*(ground.words[c] for c in f.claims)) for f in (left, right))
    mine, theirs = mine - {left.key.counted}, theirs - {left.key.counted}
    shared = len(mine & theirs)
    return shared >= 2 and shared >= ground.settings.corroboration.minimum_matter_share * min(len(mine), len(theirs))


def overlap(left: Figure, right: Figure) -> bool:
    """Whether both figures were held at one time: their spans of days meet."""
    if left.first is None or right.first is None or left.last is None or right.last is None:
        return False
    return left.first <= right.last and right.first <= left.last


def same_party_disagrees(left: Figure, right: Figure, shared: frozenset[str], way: str, ground: Ground) -> bool:
    """Whether two figures of one party contradict each other rather than follow each other.

    They do when different voices of it give them on one day against the course of the count, or when a fixed figure is
    told differently by different outlets.
    """
    if not shared:
        return False
    same_voice = not voices(left, ground).isdisjoint(voices(right, ground))
    left_articles = {ground.claims[c].article for c in left.claims}
    together = not left_articles.isdisjoint(ground.claims[c].article for c in right.claims)
    if way == "fixed":
        return not together
    if same_voice or left.first is None or right.first is None:
        return False
    if left.first == right.first and (left.after or right.after or left.before or right.before):
        return False
    if left.first == right.first:
        return left.moment.minute < 0 or right.moment.minute < 0 or left.moment.minute == right.moment.minute
    earlier, later = (left, right) if left.first < right.first else (right, left)
    if earlier.before or later.after:
        return False
    return way == "grows" and later.size < earlier.size and overlap(left, right)


def told(one: Figure, ground: Ground) -> str:
    """Who gives the figure in which outlet, with the figure as written."""
    claim = one.claims[0]
    return f"{asserted_by(one.claims, ground)} {number(one.quantity)} ({ground.outlet(claim)})"


def number(quantity: Quantity) -> str:
    """A figure with its bound, readable."""
    values = [f"{value:,.0f}" if value == int(value) else f"{value:,}" for value in quantity.figures()]
    if quantity.approx == "range":
        return f"{values[0]} to {values[-1]}"
    return {"about": "about ", "at_least": "at least ", "at_most": "at most "}.get(quantity.approx, "") + values[0]


def counted(one: Figure) -> str:
    """What is counted, readable: the name of its class, else its unit."""
    return readable(one.key, one.quantity) + (f" ({one.key.who})" if one.key.who else "")


def when(left: Figure, right: Figure) -> str:
    """The day both were held, where there is one."""
    both = sorted(set(left.days) & set(right.days))
    return f" on {both[0].isoformat()}" if both else ""


def conflicts(clashes: Iterable[Clash], propositions: Sequence[Proposition]) -> tuple[Conflict, ...]:
    """Conflicts in the order of their propositions, one per set of propositions and kind."""
    found: dict[tuple[tuple[int, ...], str], Clash] = {}
    for clash in clashes:
        key = (tuple(sorted(set(clash.propositions))), clash.kind)
        found.setdefault(key, clash)
    out = []
    for (places, kind), clash in sorted(found.items()):
        ids = tuple(propositions[place].id for place in places)
        claims = tuple(dict.fromkeys(clash.claims))
        name = identifier("c", kind, *ids)
        out.append(Conflict(name, clash.kind, ids, claims, clash.why, (clash.reason,)))
    return tuple(out)


def contested(clashes: Iterable[Clash]) -> Mapping[int, int]:
    """Number of conflicts that each proposition stands in, those about names and definitions left out."""
    found: dict[int, int] = {}
    for clash in clashes:
        if clash.kind not in ("name", "definition"):
            for place in set(clash.propositions):
                found[place] = found.get(place, 0) + 1
    return found
