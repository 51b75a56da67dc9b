"""Whether two claims state the same thing, field by field.

A pair is refused where a field forbids it (what is counted, who is counted, the figure, the kind of statement, the
place), whatever else agrees; otherwise every field adds to a score. Symmetric: the order of the two does not matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import exp, log, sqrt
from typing import NamedTuple

from recoupe.linking.counted import MEASURES, PEOPLE, Figure
from recoupe.linking.explanations import one_explanation
from recoupe.linking.features import ACTS, FEW_WORDS, Features
from recoupe.settings import Linking

# claims of an article that are told in one go
NEAR = 2
# what a body says again and again in the same few words
REPEATED = ACTS | {"denies", "unconfirmed", "silent"}
# kinds that are about their author: by another author it is another proposition
PERSONAL = ACTS | {"silent"}


class Field(NamedTuple):
    """One compared field: its name, what it adds to the log-odds, and what was found, in words."""

    name: str
    weight: float
    found: str


class Compared(NamedTuple):
    """A compared field before it is weighed: its name in the settings, its value (0 to about 3), what was found."""

    name: str
    value: float
    found: str


class Judgement(NamedTuple):
    """Chance that a pair is one statement, the field that refuses it (None where none does), and what was compared."""

    chance: float
    refusal: str | None
    fields: tuple[Field, ...]


class Weights:
    """How telling each concept is: the rarer among the sentences of a dossier, the more.

    A concept is counted up to a limit and weighed for a dossier of fixed size, so that one more article changes what a
    few rare words weigh and nothing else, however large the dossier.
    """

    def __init__(self, sentences: Mapping[str, int], settings: Linking) -> None:
        self._sentences = sentences
        self._settings = settings
        self._known: dict[str, float] = {}
        self.rare = log(1 + settings.sentences / 2.5)
        """Weight of a concept that stands in two sentences."""

    def __call__(self, concept: str) -> float:
        known = self._known.get(concept)
        if known is None:
            seen = min(self._sentences.get(concept, 0), self._settings.common_word)
            step = 1 if seen <= 1 else 1 << (seen.bit_length() - 1)
            known = self._known[concept] = log(1 + self._settings.sentences / (step + 0.5))
        return known


class Comparer:
    """Compares pairs of claims of one dossier."""

    def __init__(self, weights: Weights, settings: Linking) -> None:
        self._weights = weights
        self._settings = settings
        self._vectors: dict[str, _Vector] = {}

    def judge(self, left: Features, right: Features) -> Judgement:
        """What speaks for and against one proposition, and the chance that it is one."""
        if right.order < left.order:
            left, right = right, left
        refusal = self.refusal(left, right)
        if refusal is not None:
            return Judgement(0.0, refusal, ())
        if right.id == left.points_to or left.id == right.points_to:
            return Judgement(1.0, None, (Field("reference", 1.0, "one speaks of the other's statement"),))
        if left.kind == right.kind == "grows":
            return Judgement(1.0, None, (Field("kind", 1.0, "both say that the toll may rise"),))
        fields = [Field(n, getattr(self._settings, n) * value, found) for n, value, found in self.compared(left, right)]
        odds = self._settings.bias + sum(field.weight for field in fields)
        return Judgement(1 / (1 + exp(-odds)), None, tuple(fields))

    def compared(self, left: Features, right: Features) -> Iterator[Compared]:
        """Every compared field that is not zero: its name in the settings, its value, and what was found."""
        yield from self._figures(left, right)
        yield from self._words(left, right)
        yield from self._voices(left, right)
        yield from _kinds(left, right)
        yield from _deeds(left, right)
        yield from _elsewhere(left, right)
        theory = self._one_theory(left, right)
        if theory is not None:
            yield Compared("same_theory", 1.0, f"both explain it by {theory}")

    def refusal(self, left: Features, right: Features) -> str | None:
        """The field that forbids a merge, in words; None where none does."""
        if left.family != right.family and not (left.says_no and right.says_no):
            return f"kind of statement: one {left.kind}, the other {right.kind}"
        if left.kind == right.kind == "states" and left.forecast != right.forecast and not (left.lead and right.lead):
            return "time: one says that it is so, the other that it will be"
        if left.family == right.family == "states" and left.negative != right.negative:
            return "polarity: one says that it is so, the other that it is not"
        if left.kind == right.kind and left.kind in PERSONAL and _two_authors(left, right):
            return "subject: acts of two different authorities"
        if left.family == right.family == "states":
            refusal = _figures_refuse(left, right, self._settings)
            if refusal is not None:
                return refusal
        if _two_doers(left, right):
            return f"actor: {' '.join(sorted(left.actor))} and {' '.join(sorted(right.actor))} did it"
        if left.towns and right.towns and not left.towns & right.towns and left.lead and right.lead:
            return f"place: {', '.join(sorted(left.towns))} and {', '.join(sorted(right.towns))}"
        if left.countries and right.countries and not left.countries & right.countries and left.lead and right.lead:
            return f"place: {', '.join(sorted(left.countries))} and {', '.join(sorted(right.countries))}"
        return None

    def _figures(self, left: Features, right: Features) -> Iterator[Compared]:
        a, b = _counting(left), _counting(right)
        if a is None or b is None:
            alone = a or b
            if alone is not None and not alone.vague:
                yield Compared("figure_on_one_side", 1.0, "only one gives a figure")
            return
        yield Compared("both_figures", 1.0, "both give a figure")
        if a.vague and b.vague:
            yield Compared("vague_figure", 1.0, "both give the same order of magnitude")
        elif a.number == b.number:
            yield Compared("same_figure", 1.0, f"both say {_shown(a.number)}")
            if telling := _telling(a.number):
                yield Compared("telling_figure", telling, f"{_shown(a.number)} is hardly chance")
        else:
            yield Compared("rounded_figure", 1.0, f"{_shown(a.number)} and {_shown(b.number)} are one number rounded")
        if a.kin and a.kin == b.kin:
            yield Compared("same_counted", 1.0, f"both count {a.counted}")
        elif a.unit and a.unit == b.unit:
            yield Compared("same_unit", 1.0, f"both count {a.unit}")
            if a.unit in MEASURES and not any(c in right.own for c in left.own if c != a.unit):
                yield Compared("bare_measure", 1.0, "of what else is not said")
        elif a.who and a.who == b.who:
            yield Compared("same_who", 1.0, f"both count {a.who}")
        else:
            yield Compared("unknown_counted", 1.0, "what is counted is not said in both")
        if bool(a.subject) != bool(b.subject):
            yield Compared("who_on_one_side", 1.0, f"only one is about {a.subject or b.subject}")

    def _words(self, left: Features, right: Features) -> Iterator[Compared]:
        a, b, weight = self._vector(left), self._vector(right), self._weights
        both = sorted((-min(a.words[c], b.words[c]), c) for c in a.words if c in b.words)
        if both:
            shown = "both speak of " + ", ".join(concept for _, concept in both[:5])
            cosine = sum([a.words[c] * b.words[c] for _, c in both]) / (a.norm * b.norm)
            yield Compared("likeness", cosine, shown)
            if _counting(left) is not None and _counting(right) is not None:
                yield Compared("likeness_with_figure", cosine, "their figures say much of it")
        shared = [c for c in a.own if c in b.own]
        if shared:
            telling = sum([a.own[c] for c in shared if c not in left.classes]) / weight.rare
            yield Compared("shared_words", min(self._settings.most_words, telling), "rare words in both")
            yield Compared("any_word", 1.0, "a word of its own in both")
            common = sum([a.own[c] for c in shared])
            yield Compared("shorter_held", common / min(a.total, b.total), "one says the other's words")
            yield Compared("longer_held", common / max(a.total, b.total), "each says the other's words")
        crosswise = [
            sum([one.own[c] for c in one.own if c in other.words]) / one.total for one, other in ((a, b), (b, a))
        ]
        if any(crosswise):
            yield Compared("crosswise", sum(crosswise) / 2, "words of one in the other's sentence")
        if names := left.names & right.names:
            named = ", ".join(sorted(names)[:3])
            yield Compared("same_names", min(2.0, len(names)), f"both name {named}")
        if min(len(a.own), len(b.own)) <= FEW_WORDS:
            yield Compared("few_words", 1.0, "one has few words of its own")
        if left.article != right.article:
            beside = self._beside(left, right)
            if beside:
                yield Compared("same_surroundings", beside, "what stands beside them is alike")

    def _beside(self, left: Features, right: Features) -> float:
        """Cosine of the concepts of the claims beside the two."""
        mine, theirs = self._vector(left).beside, self._vector(right).beside
        shared = sum([mine[c] * theirs[c] for c in mine if c in theirs])
        return shared / (self._vector(left).beside_norm * self._vector(right).beside_norm) if shared else 0.0

    def _voices(self, left: Features, right: Features) -> Iterator[Compared]:
        a, b = left.voiced, right.voiced
        one_body = bool(a.bodies & b.bodies)
        if a.authorities & b.authorities:
            yield Compared("same_source", 1.0, "one authority says both")
            a_own, b_own = self._vector(left).own, self._vector(right).own
            shared = sum([a_own[c] for c in a_own if c in b_own and c not in left.classes]) / self._weights.rare
            if shared:
                yield Compared("same_source_words", min(self._settings.most_words, shared), "it repeats its words")
        if one_body:
            yield Compared("same_body", 1.0, "both speak for one body")
        if a.sides & b.sides:
            yield Compared("same_side", 1.0, "both speak for one side")
        if left.says_no and right.says_no:
            yield Compared("both_deny", 1.0, "both deny")
            if one_body or a.authorities & b.authorities:
                yield Compared("denied_by_same", 1.0, "one body denies twice")
            if a.sides & b.sides:
                yield Compared("denied_by_side", 1.0, "one side denies twice")

    def _one_theory(self, left: Features, right: Features) -> str | None:
        """The explanation that both give, where the dossier is not full of it anyway."""
        if left.lead or right.lead:
            return None
        shared = one_explanation(left.theories, right.theories)
        if shared is None:
            return None
        telling = self._weights(shared)
        enough = log(1 + self._settings.sentences / (self._settings.theory_sentences + 0.5))
        return shared if telling >= enough else None

    def _vector(self, claim: Features) -> _Vector:
        found = self._vectors.get(claim.id)
        if found is None:
            weight, share = self._weights, self._settings.context_share
            own = {concept: weight(concept) for concept in sorted({*claim.own, *claim.target})}
            words = {**own, **{c: share * weight(c) for c in sorted(claim.around) if c not in own}}
            beside = {concept: weight(concept) for concept in sorted(claim.beside)}
            found = self._vectors[claim.id] = _Vector(
                words,
                sqrt(sum([w * w for w in words.values()])) or 1.0,
                own,
                sum(own.values()) or 1.0,
                beside,
                sqrt(sum([w * w for w in beside.values()])) or 1.0,
            )
        return found


class _Vector(NamedTuple):
    """Weighted words of a claim and its sentence, their length, its own words and their sum; the same beside it."""

    words: dict[str, float]
    norm: float
    own: dict[str, float]
    total: float
    beside: dict[str, float]
    beside_norm: float


def _counting(claim: Features) -> Figure | None:
    """The figure a statement is about, None where it only says how long."""
    figure = claim.lead if claim.family == "states" else None
    return None if figure is None or figure.incidental else figure


def _kinds(left: Features, right: Features) -> Iterator[Compared]:
    if left.kind == right.kind == "unconfirmed":
        yield Compared("both_unconfirmed", 1.0, "neither can confirm")
    if left.kind == right.kind and left.kind in REPEATED - {"denies", "unconfirmed"}:
        yield Compared("same_act", 1.0, f"both: {left.kind}")
    if left.forecast and right.forecast:
        yield Compared("same_forecast", 1.0, "both expect it")
    elif left.forecast != right.forecast:
        yield Compared("one_forecast", 1.0, "one says that it is so, the other that it will be")
    if left.certainty == right.certainty:
        yield Compared("same_certainty", 1.0, "both as sure")
    if left.article == right.article:
        yield Compared("one_article", 1.0, "in one article")
        if left.sentence == right.sentence:
            yield Compared("one_sentence", 1.0, "in one sentence")
        if abs(left.place - right.place) <= NEAR:
            yield Compared("close_by", 1.0, "close to each other")


def _deeds(left: Features, right: Features) -> Iterator[Compared]:
    same_action = bool(left.action) and left.action == right.action
    same_object = bool(left.object) and left.object == right.object
    if same_action:
        yield Compared("same_action", 1.0, f"both: {left.action}")
    if same_object:
        yield Compared("same_object", 1.0, f"both of: {left.object}")
    if left.actor and right.actor and not left.actor & right.actor:
        named = " and ".join(sorted(", ".join(sorted(found)) for found in (left.actor, right.actor)))
        yield Compared("other_actor", 1.0, f"two act: {named}")


def _elsewhere(left: Features, right: Features) -> Iterator[Compared]:
    """Other towns, another country, other days: something else, unless one of the two is mentioned in passing."""
    if left.towns & right.towns:
        yield Compared("same_town", 1.0, f"both at {', '.join(sorted(left.towns & right.towns))}")
    elif left.towns and right.towns:
        yield Compared("other_town", 1.0, "at two places")
    if left.countries and right.countries and not left.countries & right.countries:
        yield Compared("other_country", 1.0, "in two countries")
    if left.days and right.days:
        met = any(a <= d and c <= b for a, b in left.days for c, d in right.days)
        yield Compared("same_day" if met else "other_day", 1.0, "on one day" if met else "on two days")


def _two_authors(left: Features, right: Features) -> bool:
    """Whether both authors are known and share no body, nor (where an act binds it) a side."""
    a, b = left.voiced, right.voiced
    known = bool(a.authorities and b.authorities)
    one_side = left.kind != "silent" and bool(a.sides & b.sides)
    return known and not (a.authorities & b.authorities or a.bodies & b.bodies or one_side)


def _two_doers(left: Features, right: Features) -> bool:
    """Whether two others, each by name, did one thing to one thing: two deeds."""
    named = bool(left.actor and right.actor) and not left.actor & right.actor
    return named and bool(left.action) and (left.action, left.object) == (right.action, right.object)


def _figures_refuse(left: Features, right: Features, settings: Linking) -> str | None:
    a, b = left.lead, right.lead
    if a is None or b is None or a.incidental or b.incidental:
        return None
    if a.kin and b.kin and a.kin != b.kin:
        return f"what is counted: {a.counted} and {b.counted}"
    if a.unit != b.unit and not (a.kin and a.kin == b.kin) and (_things(a, b) or _things(b, a)):
        return f"what is counted: {a.counted} and {b.counted}"
    if a.who and b.who and a.who != b.who:
        return f"subject: {a.who} and {b.who}"
    if a.nation and b.nation and a.nation != b.nation:
        return f"side: those counted belong to {a.nation} and {b.nation}"
    if a.elsewhere != b.elsewhere:
        return "place: one counts the rest of the area"
    if not same_number(
        a,
        b,
        same_voice=bool(left.voiced.authorities & right.voiced.authorities or left.voiced.bodies & right.voiced.bodies),
        settings=settings,
    ):
        return f"figure: {_shown(a.number)} and {_shown(b.number)}"
    return None


def _things(one: Figure, other: Figure) -> bool:
    """Whether one counts things and the other says that it counts something else."""
    if one.who and other.unit == PEOPLE and not other.state:
        return True
    of_things = one.unit not in ("", PEOPLE)
    return of_things and bool(other.unit not in ("", PEOPLE) or other.state or other.who)


def same_number(left: Figure, right: Figure, same_voice: bool, settings: Linking) -> bool:
    """Whether two figures give one number.

    Bounds do not tell them apart (*au moins 2 000*, *2 000*). A rounded figure goes with the one it rounds where its
    words say that it is rounded; where they do not, and for two voices, they are two numbers. Orders of magnitude go
    with each other only.
    """
    if left.vague or right.vague:
        return left.vague and right.vague and max(left.number, right.number) <= 4 * min(left.number, right.number)
    if left.approx == "range" or right.approx == "range":
        return left.approx == right.approx and (left.low, left.high) == (right.low, right.high)
    if left.number == right.number:
        return True
    low, high = sorted((left, right), key=lambda figure: figure.number)
    if low.number <= 0 or high.number - low.number > settings.rounding_share * high.number:
        return False
    coarse, fine = (left, right) if _digits(left.number) < _digits(right.number) else (right, left)
    if coarse.approx == "exact" or _digits(coarse.number) == _digits(fine.number):
        return False
    digits = _digits(coarse.number)
    if same_voice:
        return True
    if digits == 1:
        return False
    if coarse.approx == "at_least":  # *plus de 5 600* of 5 640, not of a later count
        near = fine.number - coarse.number <= settings.truncation_share * fine.number
        return near and coarse.number < fine.number and _truncated(fine.number, digits) == coarse.number
    return coarse.approx == "about" and _rounded(fine.number, digits) == coarse.number


def _digits(number: float) -> int:
    """Significant digits of a number as written."""
    return len(f"{number:.15g}".replace(".", "").strip("0")) or 1


def _rounded(number: float, digits: int) -> float:
    return float(f"{number:.{digits}g}")


def _truncated(number: float, digits: int) -> float:
    """The number with its first digits only."""
    shown = f"{int(number)}"
    return float(shown[:digits].ljust(len(shown), "0"))


def _telling(number: float) -> float:
    """How little chance explains one number in two texts: 0 for a small or very round one, 1 for four digits."""
    return min(1.0, (_digits(number) - 1) / 3 + (0.34 if number >= 100 else 0.0))


def _shown(number: float) -> str:
    return f"{number:,.15g}".replace(",", " ")
