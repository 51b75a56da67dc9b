"""How well a statement answers to a denial or a refusal to confirm: fields compared, each with its weight.

A denial seldom repeats what it denies. What it is about shows in how near it stands, in the words and figures both
share, in who speaks and who is spoken of. Each field is a number from 0 to about 3; the weights were fitted
(settings.Targets). Bounded work per pair; a denial meets a bounded number of candidates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from math import log
from typing import NamedTuple

from recoupe.corroboration.figures import Facet
from recoupe.corroboration.ground import SILENT_ROLES, WORD, Ground
from recoupe.model.authority import STATE_KINDS
from recoupe.model.claim import Claim
from recoupe.model.text import Reason, Span
from recoupe.settings import Targets

LARGEST_DAY = 31
"""Smaller numbers in a denial are days and hours far more often than the figure denied."""

SMALL = 2
"""A figure in words up to this may stand for anything (*deux hommes*)."""

DIGITS = re.compile(r"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)|\d+")
NAME = re.compile(r"[A-ZÀ-Ý][^\W\d_]{3,}")
LONG_WORD = re.compile(r"[^\W\d_]{4,}")
ACCUSING = frozenset({"charge", "blame", "suspect"})
"""Concepts of the tables for laying something to somebody."""

SAID = {
    "nearest": "It is the last thing another party says before the denial.",
    "same_sentence": "It stands before the denial in its sentence.",
    "sentence_before": "It stands in the sentence before the denial.",
    "two_before": "It stands two sentences before the denial.",
    "short_and_near": "The denial says little itself and points back at what stands before it.",
    "words": "It shares the rare words of what the denial is about.",
    "own_words": "Its own words stand in the denial's sentence.",
    "rare_words": "Both have rare words in common.",
    "sentence_words": "Its sentence has the words of what the denial is about.",
    "figure_named": "The denial names its figure.",
    "figure_pointed_at": "The denial speaks of figures, and it gives one.",
    "report_pointed_at": "The denial points back at a report, and it is the last one before.",
    "names_denier": "It speaks of the one who denies.",
    "denial_names_source": "The denial names the one who says it.",
    "accusation": "It lays something to somebody.",
    "accusation_denied": "It lays something to somebody, and accusations are denied.",
    "articles": "Several articles tell it.",
    "opening": "Its article opens with it.",
    "rival_figure": "The denying party gives another figure for the same thing.",
    "cause": "It names the kind of cause that is denied.",
    "disowned": "The body that denies having given the figure is credited with it.",
    "credited": "The body that denies having said it is credited with it.",
}


class Trail(NamedTuple):
    """What is known of one denial before its candidates are looked at.

    words: telling words it is looked for by, with their weights; own: whether they are the content's own (else those of
    its sentence). sentence: telling words of its sentence. numbers: figures its sentence names. before: asserting
    claims before it in its article, nearest first. nearest: the nearest of another party. mine: name prefixes of who
    denies; named: those of all names in its sentence. place: number of its sentence. rivals: claims whose figure
    clashes with one that the denying party gives in the article. causes: claim -> kind of cause that it names.
    """

    claim: Claim
    words: Mapping[str, float]
    own: bool
    sentence: frozenset[str]
    numbers: frozenset[float]
    before: tuple[str, ...]
    nearest: str | None
    mine: frozenset[str]
    named: frozenset[str]
    place: int
    rivals: frozenset[str]
    causes: Mapping[str, str]


class Compared:
    """Look-ups for comparing the claims of one dossier with each other. known: the figure of each claim."""

    def __init__(self, ground: Ground, known: Mapping[str, Facet]) -> None:
        self.ground = ground
        self.known = known
        self.settings: Targets = ground.settings.targets
        self._sentences: dict[tuple[str, Span], frozenset[str]] = {}
        self._names: dict[str, frozenset[str]] = {}
        self._places: dict[str, dict[Span, int]] = {}
        self._states: dict[str, frozenset[str]] = {}
        for authority in ground.authorities.values():
            if authority.side and authority.kind in STATE_KINDS:
                names = authority.names if authority.kind == "state" else ()
                known_as = self._states.get(authority.side, frozenset())
                self._states[authority.side] = known_as.union(*map(self.prefixes, (authority.side, *names)))
        self._telling = Counter(word for words in ground.words.values() for word in words)

    @cached_property
    def articles(self) -> Mapping[str, int]:
        """Articles that tell the proposition of each claim."""
        found: dict[str, int] = {}
        for group in self.ground.groups:
            count = len({self.ground.claims[c].article for c in group.claims})
            for claim in group.claims:
                found[claim] = max(count, found.get(claim, 0))
        return found

    def weight(self, word: str) -> float:
        """How telling a word is: the rarer among the claims the more; counted up to a limit, whatever the dossier."""
        seen = min(self._telling[word], self.settings.common_word)
        return log(1 + self.settings.sentences / (seen + 0.5))

    def sentence(self, identity: str) -> frozenset[str]:
        """Telling concepts of a claim's whole sentence."""
        claim = self.ground.claims[identity]
        key = (claim.article, claim.sentence)
        if key not in self._sentences:
            article = self.ground.articles.get(claim.article)
            read = self.ground.pack.senses.read
            words = WORD.finditer(article.text, claim.sentence.start, claim.sentence.end) if article else ()
            senses = (read(match.group()) for match in words if not match.group()[0].isdigit())
            self._sentences[key] = frozenset(
                sense.concept for sense in senses if sense is not None and sense.role not in SILENT_ROLES
            )
        return self._sentences[key]

    def prefixes(self, text: str, pattern: re.Pattern[str] = NAME) -> frozenset[str]:
        """First letters of the names in a text, so that a country, its people and its adjective meet."""
        length = self.settings.name_prefix
        return frozenset(
            word.casefold()[:length] for word in pattern.findall(text.replace("’", "'")) if len(word) >= length
        )

    def names(self, identity: str) -> frozenset[str]:
        """Name prefixes of the sources of a claim."""
        if identity not in self._names:
            found: set[str] = set()
            for source in self.ground.sources(identity):
                authority = self.ground.authorities[source]
                if authority.kind in STATE_KINDS:  # a ministry is spoken of by its state's name
                    found |= self._states.get(authority.side or "", frozenset())
                    continue
                for name in (authority.name, authority.body or "", *authority.names):
                    found |= self.prefixes(name)
            self._names[identity] = frozenset(found)
        return self._names[identity]

    def sentence_number(self, identity: str) -> int:
        """The place of a claim's sentence among those of its article that hold claims."""
        claim = self.ground.claims[identity]
        if claim.article not in self._places:
            spans = sorted({self.ground.claims[c].sentence for c in self.ground.in_article[claim.article]})
            self._places[claim.article] = {span: number for number, span in enumerate(spans)}
        return self._places[claim.article][claim.sentence]

    def trail(
        self,
        identity: str,
        asserting: Sequence[str],
        rivals: Mapping[str, Collection[str]],
        causes: Mapping[str, str],
    ) -> Trail:
        """What a denial can be traced by.

        asserting: asserting claims before it in its article, nearest first. rivals: claim -> claims whose figures clash
        with its own. causes: claim -> kind of cause that it names.
        """
        ground = self.ground
        claim = ground.claims[identity]
        own = ground.words[identity]
        words = own if len(own) >= self.settings.fewest_words else ground.context.get(identity, frozenset()) | own
        parties = ground.parties(identity)
        nearest = next((c for c in asserting if parties.isdisjoint(ground.parties(c)) or not parties), None)
        article = ground.articles.get(claim.article)
        text = claim.sentence.of(article.text) if article else ""
        numbers = frozenset(
            value
            for match in DIGITS.findall(text)
            if (value := float(re.sub(r"\D", "", match))) > LARGEST_DAY and not 1900 <= value <= 2100
        )
        told = {q.figures()[-1] for q in claim.quantities if q.figures()}
        return Trail(
            claim,
            {word: self.weight(word) for word in sorted(words)},
            len(own) >= self.settings.fewest_words,
            self.sentence(identity),
            numbers | {value for value in told if value > SMALL},
            tuple(asserting),
            nearest,
            self.names(identity),
            self.prefixes(text),
            self.sentence_number(identity),
            frozenset(
                rival for c in asserting if not parties.isdisjoint(ground.parties(c)) for rival in rivals.get(c, ())
            ),
            causes,
        )

    def fields(self, trail: Trail, target: str) -> dict[str, float]:
        """The compared fields of a denial and one candidate that are not zero."""
        ground = self.ground
        denial, claim = trail.claim, ground.claims[target]
        found: dict[str, float] = {}
        if claim.article == denial.article:
            distance = trail.place - self.sentence_number(target)
            before = distance >= 0 and claim.span.start < denial.span.start
            nearest = target == trail.nearest
            near = min(
                self.settings.nearest_reach,
                1.0 * nearest
                + (0.6 if distance == 1 else 0.3 if distance == 2 else 0.8 if before and not distance else 0),
            )
            found |= {
                "same_article": 1.0,
                "nearest": float(nearest),
                "before": float(before),
                "same_sentence": float(distance == 0),
                "sentence_before": float(distance == 1),
                "two_before": float(distance == 2),
                "far_off": float(abs(distance) > 5),
                "short_and_near": 0.0 if trail.own else near,
            }
        words, sentence = ground.words[target], self.sentence(target)
        total = sum(trail.words.values()) or 1.0
        shared = sum([w for word, w in trail.words.items() if word in words])
        found["words"] = shared / total
        found["own_words"] = sum([self.weight(w) for w in sorted(words) if w in trail.sentence]) / (
            sum([self.weight(w) for w in sorted(words)]) or 1.0
        )
        found["rare_words"] = min(3.0, shared / self.weight(""))
        found["words_told_out"] = found["words"] if trail.own else 0.0
        found["sentence_words"] = sum([w for word, w in trail.words.items() if word in sentence]) / total
        figure = self.known.get(target)
        found["has_figure"] = float(figure is not None)
        found["figure_named"] = float(figure is not None and figure.quantity.figures()[-1] in trail.numbers)
        found["figure_pointed_at"] = float(figure is not None and ground.has(denial.id, "figures back"))
        reported = next((c for c in trail.before if ground.sources(c)), None)
        found["report_pointed_at"] = float(target == reported and ground.has(denial.id, "words back"))
        accusing = claim.stance == "accuses" or not ACCUSING.isdisjoint(sentence)
        found["accusation"] = float(accusing)
        found["accusation_denied"] = float(accusing and not ACCUSING.isdisjoint(trail.sentence))
        article = ground.articles.get(claim.article)
        text = claim.content.of(article.text) if article else ""
        found["names_denier"] = float(not trail.mine.isdisjoint(self.prefixes(text, LONG_WORD)))
        found["denial_names_source"] = float(not (self.names(target) - trail.mine).isdisjoint(trail.named))
        found["other_party"] = float(
            bool(ground.sources(target)) and ground.parties(target).isdisjoint(ground.parties(denial.id))
        )
        found["own_voice"] = float(not ground.sources(target))
        found["denied_in_own_voice"] = float(not ground.sources(denial.id))
        found["articles"] = log(self.articles.get(target, 1))
        found["opening"] = float(target in ground.in_article[claim.article][:2])
        found["hedged"] = float(claim.certainty == "hedged")
        found["rival_figure"] = float(target in trail.rivals)
        cause = trail.causes.get(target)
        found["cause"] = float(cause is not None and ground.has(denial.id, cause))
        credited = not ground.parties(target).isdisjoint(ground.parties(denial.id))
        found["credited"] = float(credited and ground.has(denial.id, "provenance"))
        found["disowned"] = found["credited"] * max(found["figure_named"], found["figure_pointed_at"])
        return {name: value for name, value in found.items() if value}

    def score(self, fields: Mapping[str, float]) -> float:
        """Log-odds that the candidate is what the denial is about."""
        weights = self.settings
        return weights.bias + sum([float(getattr(weights, name)) * fields[name] for name in sorted(fields)])

    def reason(self, kind: str, fields: Mapping[str, float]) -> Reason:
        """The fields that speak most for a candidate, in words."""
        weights = self.settings
        ranked = sorted((n for n in fields if n in SAID), key=lambda n: (-getattr(weights, n) * fields[n], n))
        leading = [name for name in ranked if getattr(weights, name) * fields[name] > 0][:3]
        words = " ".join(SAID[name] for name in leading) or "Nothing else in the article fits."
        return Reason(f"{kind}.{leading[0] if leading else 'rest'}", words)
