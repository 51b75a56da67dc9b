"""Whether two claims state the same thing, field by field.

A pair is refused where a field forbids it (what is counted, who is counted, the figure, the kind of statement, the
place), whatever else agrees; otherwise every field adds to a score. Symmetric: the order of the two does not matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log, sqrt
from typing import NamedTuple

from recoupe.linking.counted import MEASURES, Figure
from recoupe.linking.explanations import one_explanation
from recoupe.linking.features import ACTS, Features
from recoupe.settings import Linking

# what a body says again and again in the same few words
REPEATED = ACTS | {"denies", "unconfirmed", "silent"}
# kinds that are about their author: by another author it is another proposition
PERSONAL = ACTS | {"silent"}


class Field(NamedTuple):
    """One compared field: its name, what it adds to the score, and what was found, in words."""

    name: str
    weight: float
    found: str


class Judgement(NamedTuple):
    """Score of a pair, the field that refuses it (None where none does), and what was compared."""

    score: float
    refusal: str | None
    fields: tuple[Field, ...]


class Weights:
    """How telling each concept is in a dossier: the rarer among its sentences, the more."""

    def __init__(self, sentences: Mapping[str, int], total: int) -> None:
        self._sentences = sentences
        self._total = max(total, 1)
        self._known: dict[str, float] = {}
        self.rare = log(1 + self._total / 2.5)
        """Weight of a concept that stands in two sentences."""

    def __call__(self, concept: str) -> float:
        known = self._known.get(concept)
        if known is None:
            known = self._known[concept] = log(1 + self._total / (self._sentences.get(concept, 0) + 0.5))
        return known


class Comparer:
    """Compares pairs of claims of one dossier."""

    def __init__(self, weights: Weights, settings: Linking) -> None:
        self._weights = weights
        self._settings = settings
        self._vectors: dict[tuple[str, bool], _Vector] = {}

    def judge(self, left: Features, right: Features) -> Judgement:
        """What speaks for and against one proposition."""
        if right.order < left.order:
            left, right = right, left
        refusal = self.refusal(left, right)
        if refusal is not None:
            return Judgement(0.0, refusal, ())
        if right.id == left.points_to or left.id == right.points_to:
            return Judgement(1.0, None, (Field("reference", 1.0, "one speaks of the other's statement"),))
        if left.kind == right.kind == "grows":
            return Judgement(1.0, None, (Field("kind", 1.0, "both say that the toll may rise"),))
        fields = [
            *self._figures(left, right),
            *self._words(left, right),
            *self._voices(left, right),
            *self._deeds(left, right),
        ]
        return Judgement(sum(field.weight for field in fields), None, tuple(fields))

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
        if left.towns and right.towns and not left.towns & right.towns and left.lead and right.lead:
            return f"place: {', '.join(sorted(left.towns))} and {', '.join(sorted(right.towns))}"
        if left.countries and right.countries and not left.countries & right.countries and left.lead and right.lead:
            return f"place: {', '.join(sorted(left.countries))} and {', '.join(sorted(right.countries))}"
        return None

    def _figures(self, left: Features, right: Features) -> list[Field]:
        a, b = left.lead, right.lead
        if not left.family == right.family == "states" or a is None or b is None or a.incidental or b.incidental:
            alone = (a or b) if a is None or b is None else None
            if (
                alone is not None
                and not alone.incidental
                and not alone.vague
                and left.family == right.family == "states"
            ):
                return [Field("figure", -self._settings.figure_on_one_side, "only one gives a figure")]
            return []
        settings = self._settings
        out = []
        if a.vague and b.vague:
            weight, found = settings.vague_figure, "both give the same order of magnitude"
        elif a.number == b.number:
            weight, found = (
                settings.same_figure + settings.telling_figure * _telling(a.number),
                f"both say {_shown(a.number)}",
            )
        else:
            weight, found = settings.rounded_figure, f"{_shown(a.number)} and {_shown(b.number)} are one number rounded"
        out.append(Field("figure", weight, found))
        if a.state and a.state == b.state:
            out.append(Field("counted", settings.same_counted, f"both count {a.counted}"))
        elif a.unit and a.unit == b.unit:
            chance = a.unit in MEASURES and not any(c in right.own for c in left.own if c != a.unit)
            weight = -settings.bare_measure if chance else settings.same_unit
            out.append(
                Field("counted", weight, f"both count {a.unit}" + (", of what else is not said" if chance else ""))
            )
        elif a.state and b.state:
            out.append(Field("counted", settings.kin_counted, f"{a.state} and {b.state} are mostly one count"))
        elif a.who and a.who == b.who:
            out.append(Field("counted", settings.same_who, f"both count {a.who}"))
        else:
            out.append(Field("counted", -settings.unknown_counted, "what is counted is not said in both"))
        if bool(a.subject) != bool(b.subject):
            out.append(Field("subject", -settings.who_on_one_side, f"only one is about {a.subject or b.subject}"))
        return out

    def _words(self, left: Features, right: Features) -> list[Field]:
        same_sentence = left.article == right.article and left.sentence == right.sentence
        likeness, shared = self.likeness(left, right, own_only=same_sentence)
        if not shared:
            return []
        counted = left.lead is not None and right.lead is not None and left.family == right.family == "states"
        weight = likeness * (self._settings.words_with_figure if counted else 1.0)
        out = [Field("words", weight, "both speak of " + ", ".join(shared[:5]))]
        if left.forecast and right.forecast and not counted:
            enough = min(1.0, likeness / self._settings.forecast_likeness)
            out.append(Field("forecast", self._settings.same_forecast * enough, "both expect it"))
        return out

    def _voices(self, left: Features, right: Features) -> list[Field]:
        a, b = left.voiced, right.voiced
        settings = self._settings
        if a.authorities & b.authorities:
            found = "one authority says both"
        elif a.bodies & b.bodies:
            found = "both speak for one body"
        elif left.kind == right.kind and left.kind in REPEATED and a.sides & b.sides:
            return [Field("source", settings.denied_by_side, "both speak for one side")]
        else:
            return []
        if left.kind != right.kind or left.kind not in REPEATED:
            return [Field("source", settings.same_source, found)]
        # across articles a body repeats its denial; two denials of one article mostly deny two things
        apart = left.article != right.article
        return [Field("source", settings.denied_by_same if apart else settings.denied_in_one_article, found)]

    def _deeds(self, left: Features, right: Features) -> list[Field]:
        settings = self._settings
        out = []
        if left.action and left.action == right.action:
            if left.object and left.object == right.object:
                out.append(Field("action", settings.same_deed, f"both: {left.action} {left.object}"))
            elif not (left.object and right.object):
                out.append(Field("action", settings.same_action, f"both: {left.action}"))
        if left.actor and right.actor and not left.actor & right.actor:
            named = " and ".join(sorted(", ".join(sorted(found)) for found in (left.actor, right.actor)))
            out.append(Field("actor", -settings.other_actor, f"two act: {named}"))
        out += self._elsewhere(left, right)
        theory = self._one_theory(left, right)
        if theory is not None:
            out.append(Field("explanation", settings.same_theory, f"both explain it by {theory}"))
        if left.towns & right.towns:
            out.append(Field("place", settings.same_place, f"both at {', '.join(sorted(left.towns & right.towns))}"))
        return out

    def _elsewhere(self, left: Features, right: Features) -> list[Field]:
        """Other towns, another country, other days: something else, unless one of the two is mentioned in passing."""
        settings = self._settings
        out = []
        if left.towns and right.towns and not left.towns & right.towns:
            out.append(Field("town", -settings.other_town, "at two places"))
        elif left.countries and right.countries and not left.countries & right.countries:
            out.append(Field("country", -settings.other_country, "in two countries"))
        if left.days and right.days and not any(a <= d and c <= b for a, b in left.days for c, d in right.days):
            out.append(Field("day", -settings.other_day, "on two days"))
        return out

    def _one_theory(self, left: Features, right: Features) -> str | None:
        """The explanation that both give, where the dossier is not full of it anyway."""
        if left.lead or right.lead:
            return None
        shared = one_explanation(left.theories, right.theories)
        if shared is None:
            return None
        telling = self._weights(shared)
        enough = min(log(1 + 1 / self._settings.theory_share), 0.7 * self._weights.rare)
        return shared if telling >= enough else None

    def likeness(self, left: Features, right: Features, own_only: bool = False) -> tuple[float, list[str]]:
        """How alike the words of two claims are, 0 to 1, and the words shared, most telling first.

        The mean of two measures: the cosine of all their words, and the share of the shorter claim's own words that the
        other has; both weighted by how telling the words are, and taken down where few words carry them.
        """
        a, b = self._vector(left, own_only), self._vector(right, own_only)
        first, second, weight = a.words, b.words, self._weights
        shared = sorted([(-first[c] * second[c], c) for c in first if c in second])
        if not shared:
            return 0.0, []
        settings = self._settings
        cosine = -sum([value for value, _ in shared]) / (a.norm * b.norm)
        both = sum([weight(c) for _, c in shared if c in a.own and c in b.own])
        contained = both / min(a.total, b.total) if both else 0.0
        # *les victimes* in both says of what sort the claims are, not that they are one
        carried = sum([min(first[c], second[c]) for _, c in shared if c not in left.classes]) / weight.rare
        breadth = 1 - settings.single_word**carried
        mean = settings.contained_share * contained + (1 - settings.contained_share) * cosine
        return breadth * mean, [concept for _, concept in shared]

    def _vector(self, claim: Features, own_only: bool) -> _Vector:
        found = self._vectors.get((claim.id, own_only))
        if found is None:
            own = {*claim.own, *claim.target} if not own_only else {*claim.own}
            words = {concept: self._weights(concept) for concept in own}
            if not own_only:
                for concept in claim.target:
                    if concept not in claim.own:
                        words[concept] *= self._settings.target_share
                for concept in claim.around:
                    if concept not in own:
                        words[concept] = self._settings.context_share * self._weights(concept)
            words = dict(sorted(words.items()))
            norm = sqrt(sum(w * w for w in words.values()))
            total = sum(self._weights(concept) for concept in sorted(own))
            found = self._vectors[(claim.id, own_only)] = _Vector(words, norm, own, total)
        return found


class _Vector(NamedTuple):
    """Weighted words of a claim, their length, its own words, and the weight of those."""

    words: dict[str, float]
    norm: float
    own: set[str]
    total: float


def _two_authors(left: Features, right: Features) -> bool:
    """Whether both authors are known and share no body, nor (where an act binds it) a side."""
    a, b = left.voiced, right.voiced
    known = bool(a.authorities and b.authorities)
    one_side = left.kind != "silent" and bool(a.sides & b.sides)
    return known and not (a.authorities & b.authorities or a.bodies & b.bodies or one_side)


def _figures_refuse(left: Features, right: Features, settings: Linking) -> str | None:
    a, b = left.lead, right.lead
    if a is None or b is None or a.incidental or b.incidental:
        return None
    if a.kin and b.kin and a.kin != b.kin:
        return f"what is counted: {a.counted} and {b.counted}"
    if (
        a.unit != b.unit
        and not (a.kin and a.kin == b.kin)
        and ((a.unit and b.unit) or a.state or b.state or a.who or b.who)
    ):
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
