"""The grammar's claims and what a reader from outside proposes, as one reading.

The claims are the grammar's. A proposal can change them in two ways only. It can answer what the grammar asks (whether
unknown words name a speaker, whom an open pronoun means): the sentence is then read again with that answer, and the new
reading stands if every claim with a source is as it was, no figure and no words are lost, and each new claim rests on
the cue and source that the proposal showed. And it can show a hedge of the tables beside a report, outside the stretch
where the grammar looks for hedges. Where it reads a claim otherwise without such ground, the claim stays and gets a
doubt. What the rules see no statement in is dropped with its reason.

So a text that talks a model into lying gains nothing: neither what the model invents nor what it keeps silent about
reaches a claim. Linear in the text: the proposals read of one sentence are limited.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from recoupe.extraction.extract import claims
from recoupe.extraction.pointed import Pointed, claims_pointed
from recoupe.extraction.proposals import Anchored, Proposal, Unanchored, anchored
from recoupe.extraction.verbatim import Verbatim
from recoupe.extraction.weakening import hedged, weakens
from recoupe.extraction.words import Words
from recoupe.model.claim import Claim
from recoupe.model.extracted import Dropped, Extracted
from recoupe.model.pack import Pack
from recoupe.model.pack.grammar import Grammar, Word
from recoupe.model.text import Article, Reason, Span
from recoupe.settings import Settings

SOURCE_DOUBT = "the language model reads the source otherwise"
CERTAINTY_DOUBT = "the language model reads the certainty otherwise"
_ONLY_QUOTES = frozenset(("quote",))  # verbs that report beside quotation marks alone: évacue-t-elle
POINTED_DOUBT = "a language model showed who speaks; the rules bear it out"
REPEATED_DOUBT = "a language model showed words that stand several times: the first place was taken"


_BORNE_OUT = frozenset(f"source.{rule}" for rule in ("colon", "incise", "inf", "que", "quote", "selon", "trailing"))
"""Rules whose form alone shows speech. A noun after a verb or *par* does not: *une pluie annoncée par le vent*."""


class Offered(NamedTuple):
    """What was proposed for one stretch of an article."""

    within: Span
    proposals: tuple[Proposal, ...]


def united(article: Article, pack: Pack, settings: Settings, offered: Sequence[Offered]) -> Extracted:
    """The claims of the article with what the proposals add to them, and the proposals that were dropped."""
    base = claims(article, pack, settings)
    dropped: list[Dropped] = []
    tied = list(_tied(article, offered, settings.llm.shown_characters, dropped))
    if not tied:
        return Extracted(base, tuple(dropped))
    union = _Union(article, pack, settings, base)
    for proposal, place in tied:
        union.take(proposal, place)
    found = union.read()
    dropped += union.dropped
    return Extracted(found, tuple(dropped))


def _tied(
    article: Article, offered: Iterable[Offered], shown: int, dropped: list[Dropped]
) -> Iterable[tuple[Proposal, Anchored]]:
    """Proposals with their spans, each reading of the same words once; the others go to `dropped`."""
    seen: set[Anchored] = set()
    for stretch in offered:
        text = Verbatim(article.text, stretch.within)
        for proposal in stretch.proposals:
            place = anchored(proposal, text)
            if isinstance(place, Unanchored):
                dropped.append(Dropped(article.id, proposal.content[:shown], place.why))
            elif place not in seen:
                seen.add(place)
                yield proposal, place


class _Sentence:
    """One sentence with the grammar's claims, and what was proposed for it."""

    def __init__(self, span: Span) -> None:
        self.span = span
        self.claims: list[Claim] = []
        self.offered: list[tuple[Proposal, Anchored]] = []
        self._words: Words | None = None

    def words(self, text: str, grammar: Grammar) -> Words:
        """The words of the sentence."""
        if self._words is None:
            self._words = Words(text, self.span, grammar)
        return self._words


class _Union:
    def __init__(self, article: Article, pack: Pack, settings: Settings, base: Sequence[Claim]) -> None:
        self.article, self.pack, self.settings, self.text = article, pack, settings, article.text
        self.sentences = [_Sentence(span) for span in pack.sentences(article.text)]
        self.starts = [sentence.span.start for sentence in self.sentences]
        self.dropped: list[Dropped] = []
        for claim in base:
            self._at(claim.sentence.start).claims.append(claim)

    def _at(self, offset: int) -> _Sentence:
        return self.sentences[max(0, bisect_right(self.starts, offset) - 1)]

    def take(self, proposal: Proposal, place: Anchored) -> None:
        """Puts a proposal to the sentence its statement stands in."""
        sentence = self._at(place.content.start)
        outside = [span for span in (place.content, place.source, place.cue) if span and not sentence.span.covers(span)]
        limit = self.settings.llm.maximum_proposals
        if outside:
            self._drop(proposal, "Its words run over the border of a sentence.")
        elif len(sentence.offered) == limit:
            self._drop(proposal, f"More than {limit} statements in one sentence.")
        else:
            sentence.offered.append((proposal, place))

    def _drop(self, proposal: Proposal, why: str) -> None:
        self.dropped.append(Dropped(self.article.id, proposal.content[: self.settings.llm.shown_characters], why))

    def read(self) -> tuple[Claim, ...]:
        """The claims of all sentences in text order, numbered."""
        again = self._read_again()
        out: list[Claim] = []
        for sentence in self.sentences:
            found = list(self._better(sentence, again.get(sentence.span.start, ())))
            for proposal, place in sentence.offered:
                self._judge(sentence, found, proposal, place)
            out += found
        return tuple(replace(claim, id=f"{self.article.id}-{n:03d}") for n, claim in enumerate(out, start=1))

    # -- reading again -----------------------------------------------------------------------------------------------

    def _read_again(self) -> dict[int, list[Claim]]:
        """Start of a sentence -> its claims with the proposals' answers, for sentences that have some."""
        speakers: dict[Span, None] = {}
        antecedents: dict[Span, Span] = {}
        for sentence in self.sentences:
            for _, place in sentence.offered:
                if place.source is None or place.cue is None or self._known(sentence, place):
                    continue
                if place.stands_for is not None:
                    antecedents[place.source] = place.stands_for
                elif self._can_ask(place):
                    speakers[place.source] = None
        if not speakers and not antecedents:
            return {}
        pointed = Pointed(tuple(speakers), antecedents)
        out: dict[int, list[Claim]] = {}
        for claim in claims_pointed(self.article, self.pack, self.settings, pointed):
            out.setdefault(self._at(claim.sentence.start).span.start, []).append(claim)
        return out

    def _known(self, sentence: _Sentence, place: Anchored) -> bool:
        """Whether the grammar has the proposal's source already."""
        return any(_same_source(claim, place) for claim in sentence.claims if claim.content.overlaps(place.content))

    def _can_ask(self, place: Anchored) -> bool:
        """Whether the grammar may ask if the source can speak: not with verbs that things have too (montrer que)."""
        grammar = self.pack.grammar
        if place.source is None or place.cue is None or grammar.classes(place.source.of(self.text).lower()):
            return False
        words = Words(self.text, place.cue, grammar)
        lemmas = {form.lemma for index in range(words.count) for form in words.forms(index)}
        return not any("weak" in grammar.reporting[lemma].frames for lemma in lemmas if lemma in grammar.reporting)

    def _better(self, sentence: _Sentence, again: Sequence[Claim]) -> list[Claim]:
        """The sentence's claims read again where that reading is borne out, else as they were."""
        places = [place for _, place in sentence.offered if place.source is not None and place.cue is not None]
        if not places or not again:
            return sentence.claims
        before = {_bare(claim) for claim in sentence.claims}
        now = {_bare(claim) for claim in again}
        if now == before:
            return sentence.claims
        kept = all(_bare(claim) in now for claim in sentence.claims if claim.source is not None)
        if not kept or not self._nothing_lost(sentence.claims, again):
            return sentence.claims
        own = _Cover(claim.content for claim in sentence.claims if claim.source is None)
        out: list[Claim] = []
        for claim in again:
            if _bare(claim) in before:
                out.append(claim)
            elif claim.source is None:
                if not own.covers(claim.content):
                    return sentence.claims
                out.append(claim)
            else:
                shown = next((place for place in places if _shown(claim, place)), None)
                if shown is None or claim.reasons[0].rule not in _BORNE_OUT:
                    return sentence.claims
                why = Reason(
                    "reader.shown", "a language model showed who speaks and the rules bear it out", shown.source
                )
                doubts = (*claim.doubts, POINTED_DOUBT)
                out.append(replace(claim, reasons=(*claim.reasons, why), doubts=doubts))
        return out

    def _nothing_lost(self, before: Sequence[Claim], now: Sequence[Claim]) -> bool:
        """Whether all figures and words of the claims are still in claims, cues or the names of sources."""
        figures = {quantity.span for claim in now for quantity in claim.quantities}
        denied = _Cover(claim.content for claim in now if claim.certainty == "denied")
        hulls = _Cover(map(_hull, now))
        for claim in before:
            for quantity in claim.quantities:
                if quantity.span not in figures and not denied.covers(quantity.span):
                    return False
            words = Words(self.text, claim.content, self.pack.grammar)
            for index in range(words.count):
                telling = words.is_word(index) and not words.classes[index]
                if telling and not hulls.covers(words.span_of(index, index + 1)):
                    return False
        return True

    # -- judging -----------------------------------------------------------------------------------------------------

    def _judge(self, sentence: _Sentence, found: list[Claim], proposal: Proposal, place: Anchored) -> None:
        """Weakens or doubts the claims where one proposal gives ground for it; the proposal may drop."""
        mine = [n for n, claim in enumerate(found) if claim.content.overlaps(place.content)]
        if not mine:
            self._drop(proposal, "The rules see no statement in its words.")
            return
        same = [n for n in mine if place.source is None or _same_source(found[n], place)]
        if not same and not self._can_be_said(sentence, place):
            self._drop(proposal, "Nothing in its sentence makes its source speak.")
            return
        for n in mine:
            if not same:
                found[n] = _doubted(found[n], SOURCE_DOUBT)
            elif place.repeated and POINTED_DOUBT in found[n].doubts:
                found[n] = _doubted(found[n], REPEATED_DOUBT)
        for n in same if place.weakening else ():
            found[n] = self._weakened(sentence, found[n], place)

    def _can_be_said(self, sentence: _Sentence, place: Anchored) -> bool:
        """Whether the proposal shows a cue of the tables and words that can name a speaker, both in the sentence."""
        if place.source is None or place.cue is None:
            return False
        words = sentence.words(self.text, self.pack.grammar)
        first, last = words.at(place.cue.start), words.at(place.cue.end - 1)
        reporting, phrases = self.pack.grammar.reporting, self.pack.grammar.source_phrases
        cue = any(
            words.low[k] in phrases
            or any(form.lemma in reporting and reporting[form.lemma].frames != _ONLY_QUOTES for form in words.forms(k))
            for k in range(first, min(last + 1, words.count))
        )
        at = words.at(place.source.start)
        pronoun = at < words.count and bool(words.classes[at] & Word.SUBJECT)
        return cue and (pronoun or self.pack.names.describe(place.source.of(self.text)).kind != "unknown")

    def _weakened(self, sentence: _Sentence, claim: Claim, place: Anchored) -> Claim:
        """The claim hedged by words at its cue, or doubted where its sentence has such words elsewhere."""
        if claim.certainty not in ("asserted", "attributed"):
            return claim
        words = sentence.words(self.text, self.pack.grammar)
        for span in place.weakening:
            weaker = hedged(words, claim, span)
            if weaker is not None:
                return weaker
            if weakens(words, span):
                claim = _doubted(claim, CERTAINTY_DOUBT)
        return claim


class _Cover:
    """Spans laid over each other, to be asked whether they hold another one: in the logarithm of their number."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def covers(self, span: Span) -> bool:
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and span.end <= self._ends[at]


def _bare(claim: Claim) -> Claim:
    """The claim without its number."""
    return replace(claim, id="")


def _hull(claim: Claim) -> Span:
    """From the first to the last word of a claim's source, cue and content."""
    spans = [claim.content, claim.span, *([claim.cue] if claim.cue else ())]
    if claim.source is not None and claim.sentence.covers(claim.source.span):
        spans.append(claim.source.span)
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _same_source(claim: Claim, place: Anchored) -> bool:
    """Whether the proposal names the claim's source, by its own words or by those it stands for."""
    source = claim.source
    if source is None or place.source is None:
        return source is None and place.source is None
    antecedent = source.resolved_from
    if antecedent is not None and antecedent.span.overlaps(place.source):
        return True
    if not any(span.overlaps(place.source) for span in (source.span, *(member.span for member in source.members))):
        return False
    if antecedent is None or place.stands_for is None or antecedent.span.overlaps(place.stands_for):
        return True
    # another mention of the same name: Paul Varin, le maire Varin
    return any(len(word) > _SHORT and word in place.meant.split() for word in antecedent.mention.split())


_SHORT = 3  # letters of the longest article or preposition in a name: les, sur, des


def _shown(claim: Claim, place: Anchored) -> bool:
    """Whether the proposal showed this claim's cue and source."""
    if claim.cue is None or place.cue is None or not claim.cue.overlaps(place.cue):
        return False
    return _same_source(claim, place)


def _doubted(claim: Claim, doubt: str) -> Claim:
    return claim if doubt in claim.doubts else replace(claim, doubts=(*claim.doubts, doubt))
