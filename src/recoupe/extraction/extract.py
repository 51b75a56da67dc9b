"""Claims of one article: who says what, via whom, how surely, with which figures, times and places.

Pure: the same article and pack give the same claims, in any process and any order. Linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from recoupe.extraction.actions import action
from recoupe.extraction.certainty import Frame, judge, subordinate
from recoupe.extraction.interviews import Answer, answers
from recoupe.extraction.noun_phrases import Phrase, phrase_after, subject_before
from recoupe.extraction.places import place_context, places
from recoupe.extraction.quantities import quantities
from recoupe.extraction.quotes import Quote, quotes
from recoupe.extraction.reports import Report, SentenceReader
from recoupe.extraction.segments import Zone, pieces, trim
from recoupe.extraction.times import times
from recoupe.extraction.verb_groups import VerbGroup, verb_groups
from recoupe.extraction.voices import Voices
from recoupe.extraction.words import Words
from recoupe.model.authority import Antecedent, Voice
from recoupe.model.claim import Claim
from recoupe.model.pack import Pack
from recoupe.model.pack.grammar import Cue, Word
from recoupe.model.quantity import Quantity
from recoupe.model.text import Article, Reason, Span
from recoupe.settings import Settings

_QUOTATION = Cue("«»", "attributed", "states", "certain", frozenset(("quote",)))
_CARRIED = Cue("", "attributed", "states", "certain", frozenset())


@dataclass(slots=True)
class _Sentence:
    """One sentence with what its own words show."""

    number: int
    span: Span
    words: Words
    groups: tuple[VerbGroup, ...]
    quoted: list[int]
    body: int
    heading: bool
    question: bool
    reports: list[Report] = field(default_factory=list)
    silent: list[Zone] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Statement:
    """A stretch of words with the reports that govern it, innermost first, and the voices they resolve to."""

    zone: Zone
    report: Report | None
    source: Voice | None
    via: tuple[Voice, ...]
    rule: str


def claims(article: Article, pack: Pack, settings: Settings) -> tuple[Claim, ...]:
    """The claims of an article in text order; ids are the article's id and a running number."""
    return _Reader(article, pack, settings).read()


class _Reader:
    def __init__(self, article: Article, pack: Pack, settings: Settings) -> None:
        self.article, self.pack, self.settings = article, pack, settings
        self.text = article.text
        self.quotes: tuple[Quote, ...] = tuple(
            quote for quote in quotes(self.text) if quote.speech(self.text, settings.reading.speech_words)
        )
        self.voices = Voices(self.text, pack.names)
        self.places = place_context(self.text, pack.gazetteer)
        self.speakers: dict[int, Voice] = {}
        self.relays_of_quotes: dict[int, tuple[Voice, ...]] = {}
        self.found: list[Claim] = []
        self.sentences: list[_Sentence] = []
        self.answers: tuple[Answer, ...] = answers(self.text)

    def read(self) -> tuple[Claim, ...]:
        sentences = self.sentences = self._sentences()
        previous: Voice | None = None
        for sentence in sentences:
            if sentence.heading:
                previous = None
                continue
            previous = self._read_sentence(sentence, sentences, previous)
        return tuple(self.found)

    # -- what the sentences show by themselves -----------------------------------------------------------------------

    def _sentences(self) -> list[_Sentence]:
        out: list[_Sentence] = []
        spans = self.pack.sentences(self.text)
        quote_at = 0
        for number, span in enumerate(spans):
            words = Words(self.text, span, self.pack.grammar)
            while quote_at < len(self.quotes) and self.quotes[quote_at].outer.end <= span.start:
                quote_at += 1
            quoted = self._quoted(words, quote_at)
            groups = verb_groups(words)
            body = self._after_label(words) or _after_dateline(words, first=number == 0)
            sentence = _Sentence(
                number,
                span,
                words,
                groups,
                quoted,
                body,
                heading=self._is_heading(number, span, words, groups, quoted),
                question=self.text[span.end - 1] == "?" or self.text[span.end - 3 : span.end].rstrip(" »”\"\u00a0").endswith("?"),
            )
            if not sentence.heading:
                reader = SentenceReader(words, groups, quoted, self.pack.names, body)
                sentence.reports = reader.read()
                sentence.silent = reader.silent
            out.append(sentence)
        return out

    def _after_label(self, words: Words) -> int:
        """First word of an answer after the speaker's label, 0 where there is no label."""
        for answer in self.answers:
            if answer.labelled and words.span.start <= answer.span.start < words.span.end:
                return words.at(answer.span.start)
        return 0

    def _quoted(self, words: Words, quote_at: int) -> list[int]:
        quoted = [-1] * words.count
        number = quote_at
        while number < len(self.quotes) and self.quotes[number].outer.start < words.span.end:
            outer = self.quotes[number].outer
            first, last = words.at(outer.start), words.at(outer.end)
            for index in range(first, min(last, words.count)):
                if words.starts[index] < outer.end:
                    quoted[index] = number
            number += 1
        return quoted

    def _is_heading(self, number: int, span: Span, words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int]) -> bool:
        """A short line of its own without a full stop: a section title, no claim. The headline (first line) is read."""
        if not number or self.text[span.end - 1] in ".!…»”\"":
            return False
        begins_line = self.text[: span.start].rstrip(" \t\u00a0\u202f\u2009").endswith("\n")
        ends_line = span.end >= len(self.text) or self.text[span.end : span.end + 1] in "\r\n"
        if not (begins_line and ends_line):
            return False
        if self.text[span.end - 1] == "?":
            return True
        return words.count <= self.settings.reading.heading_words and not any(index >= 0 for index in quoted)

    # -- one sentence ------------------------------------------------------------------------------------------------

    def _read_sentence(self, sentence: _Sentence, sentences: Sequence[_Sentence], previous: Voice | None) -> Voice | None:
        words = sentence.words
        voices: list[tuple[Voice | None, tuple[Voice, ...]]] = []
        for report in sentence.reports:
            voices.append(self._voices_of(sentence, report, voices))
        self._find_speakers(sentence, sentences, voices)
        statements = self._statements(sentence, voices, previous)
        looks_ahead = any(group.tense in ("fut", "cond") or group.modal in ("devoir", "aller") for group in sentence.groups)
        when = times(self.text, sentence.span, self.pack.calendar, self.article.published, looks_ahead)
        figures = quantities(self.text, sentence.span, self.pack.numbers, [time.span for time in when])
        where = places(self.text, sentence.span, self.pack.gazetteer, self.places)
        spans = [_word_zone(words, quantity.span) for quantity in figures]
        last: Voice | None = None
        for statement in statements:
            infinitives = statement.rule == "source.inf"
            parts = pieces(words, sentence.groups, spans, statement.zone, infinitives=infinitives)
            for number, part in enumerate(parts):
                if not self._is_claim(sentence, part, statement, spans):
                    continue
                self._emit(sentence, part, statement, number, figures, spans, when, where)
            if statement.source is not None:
                last = statement.source
        if not sentence.reports and last is None:
            self._remember_subject(sentence)
        return last

    def _voices_of(
        self, sentence: _Sentence, report: Report, earlier: Sequence[tuple[Voice | None, tuple[Voice, ...]]]
    ) -> tuple[Voice | None, tuple[Voice, ...]]:
        """(source, relays) of a report: pronouns resolved, cited bodies put in place of those who cite them."""
        words, number = sentence.words, sentence.number
        source: Voice | None = None
        if report.pronoun == "-":
            return None, ()
        if report.pronoun == "=":
            source = next((voice for voice, _ in reversed(earlier) if voice is not None), None)
            if source is None and report.source is None:
                focus = self.voices.focus(number)
                source = self.voices.carried(focus, "voice.same") if focus else None
        elif report.pronoun:
            at = report.source.start if report.source else report.cue_words[0]
            source = self.voices.pronoun(words, report.pronoun, at, number)
            if report.pronoun in ("ce dernier", "cette dernière", "ces derniers", "ces dernières"):
                source = self._last_person(number, at, words) or source
            if source is None:
                source = self._named_after(sentence, report)
        elif report.source is not None:
            source = self.voices.hear(words, report.source, number, speaks=True)
        relays = tuple(self.voices.hear(words, phrase, number, speaks=False) for phrase in report.relays)
        if report.cited and source is not None:
            relays = (*relays, source)
            source = self.voices.hear(words, report.cited[0], number, speaks=True)
        elif source is not None:
            relays = self.voices.relays(source, relays)
        return source, relays

    def _last_person(self, number: int, at: int, words: Words) -> Voice | None:
        """Who *ce dernier* stands for: the last holder of an office named in the sentence before."""
        if not number:
            return None
        before = self.sentences[number - 1]
        for index in range(before.words.count - 2, -1, -1):
            if before.words.classes[index] & Word.ROLE and before.words.capital(index + 1):
                phrase = phrase_after(before.words, index, before.groups, before.words.count)
                if phrase is not None:
                    voice = self.voices.hear(before.words, phrase, number - 1, speaks=False)
                    return self.voices.again(Span(words.starts[at], words.ends[at + 1]), voice, "voice.last_named")
        return None

    def _named_after(self, sentence: _Sentence, report: Report) -> Voice | None:
        """A pronoun before the name it stands for: *dont il nie être responsable, Lorvain a ...*."""
        words = sentence.words
        for group in sentence.groups:
            if group.finite and group.start > report.cue_words[1]:
                phrase = subject_before(words, group, sentence.groups, sentence.body)
                if phrase is not None and phrase.start >= report.cue_words[1]:
                    return self.voices.hear(words, phrase, sentence.number, speaks=True)
        return None

    def _find_speakers(
        self, sentence: _Sentence, sentences: Sequence[_Sentence], voices: Sequence[tuple[Voice | None, tuple[Voice, ...]]]
    ) -> None:
        """Who speaks each quotation that begins in this sentence."""
        for quote in sorted({index for index in sentence.quoted if index >= 0}):
            if quote in self.speakers:
                continue
            found = self._speaker_here(sentence, quote, voices) or self._speaker_after(sentence, sentences, quote) or self._introduced(sentence, sentences, quote)
            if found is not None:
                self.speakers[quote], self.relays_of_quotes[quote] = found

    def _speaker_here(
        self, sentence: _Sentence, quote: int, voices: Sequence[tuple[Voice | None, tuple[Voice, ...]]]
    ) -> tuple[Voice, tuple[Voice, ...]] | None:
        for report, (source, relays) in zip(sentence.reports, voices, strict=True):
            if source is not None and any(quote in sentence.quoted[a:b] for a, b in report.zones) and sentence.quoted[report.cue_words[0]] in (-1, quote):
                if sentence.quoted[report.cue_words[0]] == quote and report.rule != "source.incise":
                    continue
                return source, relays
        return None

    def _speaker_after(self, sentence: _Sentence, sentences: Sequence[_Sentence], quote: int) -> tuple[Voice, tuple[Voice, ...]] | None:
        """The incise of a later sentence of the same quotation (« A. B », a dit X)."""
        for later in sentences[sentence.number + 1 : sentence.number + 12]:
            if quote not in later.quoted:
                return None
            for report in later.reports:
                covers = any(quote in later.quoted[a:b] for a, b in report.zones)
                if report.rule in ("source.incise", "source.trailing") and covers:
                    source, relays = self._voices_of(later, report, ())
                    return (source, relays) if source is not None else None
        return None

    def _introduced(self, sentence: _Sentence, sentences: Sequence[_Sentence], quote: int) -> tuple[Voice, tuple[Voice, ...]] | None:
        """The subject of the clause that opens the quotation with a colon, else whoever the text was speaking of."""
        words = sentence.words
        first = sentence.quoted.index(quote)
        if first > 1 and words.low[first - 1] in (":", ","):
            group = next((g for g in reversed(sentence.groups) if g.end <= first and g.finite and sentence.quoted[g.first] < 0), None)
            if group is not None:
                phrase = subject_before(words, group, sentence.groups, sentence.body)
                if phrase is not None:
                    return self.voices.hear(words, phrase, sentence.number, speaks=True), ()
                if group.start and words.low[group.start - 1] in ("il", "elle", "ils", "elles"):
                    voice = self.voices.pronoun(words, words.low[group.start - 1], group.start - 1, sentence.number)
                    if voice is not None:
                        return voice, ()
        if first > sentence.body:
            return None  # words in the middle of a sentence without a cue are quoted in passing
        focus = self.voices.focus(sentence.number)
        return (self.voices.carried(focus, "voice.floating_quotation"), ()) if focus is not None else None

    def _remember_subject(self, sentence: _Sentence) -> None:
        """Whoever the sentence is about may be the voice of the next one."""
        words = sentence.words
        group = next((group for group in sentence.groups if group.finite), None)
        if group is None:
            return
        phrase = subject_before(words, group, sentence.groups, sentence.body)
        if phrase is None:
            return
        facts = self.pack.names.describe(words.slice(phrase.start, phrase.end))
        if facts.person or facts.kind not in ("unknown", "state", "sensor"):
            self.voices.hear(words, phrase, sentence.number, speaks=False)

    # -- statements --------------------------------------------------------------------------------------------------

    def _statements(
        self, sentence: _Sentence, voices: Sequence[tuple[Voice | None, tuple[Voice, ...]]], previous: Voice | None
    ) -> list[_Statement]:
        """The sentence cut at the borders of its reports and quotations, each stretch with its innermost report."""
        words = sentence.words
        owner: list[int] = [-1] * words.count
        outer: list[list[int]] = [[] for _ in range(words.count)]
        sizes = [sum(b - a for a, b in report.zones) for report in sentence.reports]
        for number in sorted(range(len(sentence.reports)), key=lambda n: -sizes[n]):
            for start, end in sentence.reports[number].zones:
                for index in range(max(start, sentence.body), min(end, words.count)):
                    if owner[index] >= 0:
                        outer[index].append(owner[index])
                    owner[index] = number
        for number, report in enumerate(sentence.reports):
            self._clear_cue(sentence, number, report, owner)
        for start, end in sentence.silent:
            owner[start:end] = [-2] * (end - start)
        if sentence.number == 0 and sentence.question:
            self._drop_the_question(sentence, owner)
        statements: list[_Statement] = []
        index = sentence.body
        while index < words.count:
            if owner[index] == -2:
                index += 1
                continue
            end = index
            quote = sentence.quoted[index] if owner[index] == -1 else -9
            while end < words.count and owner[end] == owner[index] and (quote == -9 or sentence.quoted[end] == quote):
                end += 1
            statement = self._statement(sentence, (index, end), owner[index], outer[index], voices, previous)
            if statement is not None:
                statements.append(statement)
            index = end
        return statements

    def _drop_the_question(self, sentence: _Sentence, owner: list[int]) -> None:
        """A headline « X a fait Y, un tournant ? » states what stands before its last comma."""
        words = sentence.words
        comma = next((k for k in range(words.count - 1, sentence.body, -1) if words.low[k] == ","), None)
        asked = [group for group in sentence.groups if comma is not None and group.first > comma]
        if comma is not None and not asked and comma - sentence.body >= self.settings.reading.verbless_words:
            owner[comma:] = [-2] * (words.count - comma)
            sentence.question = False

    def _clear_cue(self, sentence: _Sentence, number: int, report: Report, owner: list[int]) -> None:
        """The words that name the source and report are no content (unless the cue is part of the claim)."""
        first, last = report.cue_words
        if report.source is not None:
            for index in range(report.source.start, report.source.end):
                if report.act_start < 0 or index < report.act_start:
                    owner[index] = -2
        for phrase in (*report.relays, *report.cited):
            for index in range(phrase.start, phrase.end):
                owner[index] = -2
        if report.act_start < 0 and report.rule not in ("source.passive", "source.figure"):
            for index in range(first, last):
                owner[index] = -2
            group = report.group
            if group is not None:
                zone_start = min((a for a, b in report.zones if a >= group.end), default=group.end)
                for index in range(group.end, min(zone_start, len(owner))):
                    if owner[index] != number:
                        owner[index] = -2
                # what stands between the subject and the verb belongs to the report
                begins = report.source.start if report.source and report.source.end <= first else first
                for index in range(begins, first):
                    if owner[index] != number or True:
                        owner[index] = -2

    def _statement(
        self,
        sentence: _Sentence,
        zone: Zone,
        owner: int,
        outer: Sequence[int],
        voices: Sequence[tuple[Voice | None, tuple[Voice, ...]]],
        previous: Voice | None,
    ) -> _Statement | None:
        words = sentence.words
        quote = sentence.quoted[zone[0]]
        if owner >= 0:
            report = sentence.reports[owner]
            source, relays = voices[owner]
            chain = list(relays)
            for number in reversed(outer):
                enclosing, more = voices[number]
                if enclosing is None or (source is not None and enclosing.span == source.span):
                    continue
                if source is None:
                    source = enclosing
                else:
                    chain = [*more, enclosing, *chain]
            if source is None and quote >= 0 and report.pronoun != "-":
                source = self.speakers.get(quote)
            if quote < 0 and (answer := self._answer(words.starts[zone[0]])) is not None:
                if source is None:
                    source = answer
                elif report.pronoun not in ("-",):
                    chain.insert(0, answer)
            speaker = self.speakers.get(quote) if quote >= 0 and sentence.quoted[report.cue_words[0]] == quote else None
            if speaker is not None and source is not None and report.rule != "source.incise" and speaker.name != source.name:
                chain.insert(0, speaker)
            return _Statement(zone, report, source, _distinct(chain, source), report.rule)
        if quote < 0 and (answer := self._answer(words.starts[zone[0]])) is not None:
            report = Report(_QUOTATION, "source.interview", (zone[0], zone[0]), None, "", (zone,), -1, (), (), None)
            return _Statement(zone, report, answer, (), "source.interview")
        if quote >= 0 and quote in self.speakers:
            report = Report(_QUOTATION, "source.quotation", (zone[0], zone[0]), None, "", (zone,), -1, (), (), None)
            return _Statement(zone, report, self.speakers[quote], self.relays_of_quotes[quote], "source.quotation")
        if previous is not None and not sentence.reports and quote < 0 and self._goes_on(sentence, zone):
            report = Report(_CARRIED, "source.carried", (zone[0], zone[0]), None, "", (zone,), -1, (), (), None)
            focus = self.voices.focus(sentence.number)
            voice = self.voices.carried(focus, "voice.carried_over") if focus is not None else previous
            return _Statement(zone, report, voice, (), "source.carried")
        return _Statement(zone, None, None, (), "outlet")

    def _answer(self, offset: int) -> Voice | None:
        """The person whose answer in an interview the offset lies in, None outside one."""
        for answer in self.answers:
            if answer.span.start <= offset < answer.span.end:
                mention = answer.name.of(self.text)
                facts = self.pack.names.describe(mention)
                antecedent = Antecedent("voice.interview", mention, answer.name)
                return Voice(facts.name, mention, answer.name, facts.kind, facts.country, facts.body, True, antecedent)
        return None

    def _goes_on(self, sentence: _Sentence, zone: Zone) -> bool:
        """Whether a sentence without a cue continues the voice of the one before: it opens on an anaphor of its content."""
        words = sentence.words
        first = words.low[zone[0]]
        anaphor = first in ("ils", "elles", "ceux-ci", "celles-ci") or (first in ("parmi", "outre"))
        also = any(words.low[k] in ("également", "aussi") for k in range(zone[0], min(zone[1], zone[0] + 8)))
        conditional = any(group.tense in ("cond", "cond_past") for group in sentence.groups[:2])
        among = "eux" in words.low[zone[0] : zone[1]] and "parmi" in words.low[zone[0] : zone[1]]
        return anaphor or among or (also and conditional and bool(words.classes[zone[0]] & Word.DETERMINER))

    # -- claims ------------------------------------------------------------------------------------------------------

    def _is_claim(self, sentence: _Sentence, part: Zone, statement: _Statement, figures: Sequence[Zone]) -> bool:
        words = sentence.words
        start, end = part
        verb = any(start <= group.first < end for group in sentence.groups)
        figure = any(start <= f[0] < end for f in figures)
        length = sum(1 for index in range(start, end) if words.is_word(index))
        if statement.report is None:
            if sentence.question and (verb or not figure) and not (sentence.number == 0 and start == sentence.body and end < words.count - 3):
                return False
            if sentence.number == 0 and not verb and not figure:
                return length >= self.settings.reading.verbless_words
            finite = any(
                start <= group.first < end and group.finite and not subordinate(words, group, start) for group in sentence.groups
            )
            return (finite and length >= 3) or figure
        if sentence.question and statement.rule in ("source.quotation", "source.interview"):
            return False
        if figure:
            return True
        if verb:
            return length >= 2
        if statement.rule in ("source.quotation", "source.incise"):
            return length >= 2
        return length >= 2 and (statement.report.act_start >= 0 or length >= 3)

    def _emit(
        self,
        sentence: _Sentence,
        part: Zone,
        statement: _Statement,
        number: int,
        figures: Sequence[Quantity],
        spans: Sequence[Zone],
        when: Sequence[object],
        where: Sequence[object],
    ) -> None:
        words = sentence.words
        start, end = part
        report = statement.report
        content = words.span_of(start, end)
        act = report is not None and report.act_start >= 0 and start <= report.act_start < end
        frame = Frame(
            cue=report.cue if report is not None and (report.act_start < 0 or act or report.cue.certainty == "denied") else None,
            tense=report.group.tense if report is not None and report.group is not None else "",
            rule=statement.rule,
            sourced=statement.source is not None,
            direct=sentence.quoted[start] >= 0,
        )
        verdict = judge(words, [g for g in sentence.groups if not (act and report and report.group == g)], start, end, frame)
        inside = tuple(q for q, zone in zip(figures, spans, strict=True) if start <= zone[0] < end)
        if verdict.certainty == "denied" and report is not None and report.cue.certainty == "denied":
            inside = ()  # a denial does not carry the number it denies
        done = action(self.text, content, self.pack.actions, self.pack.gazetteer)
        cue = words.span_of(*report.cue_words) if report is not None and report.cue_words[1] > report.cue_words[0] else None
        reasons = [Reason(statement.rule, _WHY.get(statement.rule, "reported by the cue"), cue)]
        if statement.source is not None and statement.source.resolved_from is not None:
            antecedent = statement.source.resolved_from
            reasons.append(Reason(antecedent.rule, f"stands for « {antecedent.mention} »", antecedent.span))
        reasons += [Reason(marker.rule, f"« {marker.text} » makes it {verdict.certainty}", marker.span) for marker in verdict.markers]
        doubts = []
        if statement.source is not None and not statement.source.named:
            doubts.append("the source is not named")
        if statement.rule == "source.carried":
            doubts.append("no cue in this sentence: the voice of the one before is taken to go on")
        self.found.append(
            Claim(
                id=f"{self.article.id}-{len(self.found) + 1:03d}",
                document=self.article.document,
                article=self.article.id,
                span=content,
                text=content.of(self.text),
                sentence=sentence.span,
                content=content,
                cue=cue,
                source=statement.source,
                via=statement.via,
                certainty=verdict.certainty,
                degree=verdict.degree,
                polarity=verdict.polarity,
                mood=verdict.mood,
                stance=report.cue.stance if report is not None and (act or report.act_start < 0) else "states",
                markers=verdict.markers,
                quantities=inside,
                places=tuple(place for place in where if content.covers(place.span)),  # type: ignore[attr-defined]
                times=tuple(time for time in when if content.covers(time.span)),  # type: ignore[attr-defined]
                actor=done.actor,
                action=done.action,
                object=done.object,
                reasons=tuple(reasons),
                doubts=tuple(doubts),
            )
        )


_WHY = {
    "outlet": "nobody else is named: the outlet's own voice",
    "source.selon": "a source phrase governs the statement",
    "source.que": "content of a reporting verb with que",
    "source.inf": "content of a reporting verb with an infinitive",
    "source.incise": "a reporting verb with its subject after it",
    "source.interview": "an answer in an interview",
    "source.quotation": "inside a quotation whose speaker is known",
    "source.carried": "goes on in the voice of the sentence before",
}


def _distinct(chain: Sequence[Voice], source: Voice | None) -> tuple[Voice, ...]:
    out: list[Voice] = []
    for voice in chain:
        if (source is None or voice.name != source.name) and all(voice.name != other.name for other in out):
            out.append(voice)
    return tuple(out)


def _word_zone(words: Words, span: Span) -> Zone:
    first = words.at(span.start)
    last = words.at(span.end - 1) + 1
    return first, max(first + 1, last)


def _after_dateline(words: Words, *, first: bool) -> int:
    """First word after a dateline (PARIS (Reuters) –) or a time stamp (11h20 -), 0 where there is none."""
    limit = min(words.count, 16 if first else 3)
    for index in range(1, limit):
        if words.low[index] in ("-", "–", "—") or (words.low[index] == ":" and index <= 2 and words.text[words.starts[0] : words.ends[0]].isupper()):
            head = words.text[words.starts[0] : words.ends[0]]
            stamp = head[0].isdigit() and "h" in head.lower()
            place = first and (head.isupper() and len(head) > 2 or any(words.low[k][0].isdigit() for k in range(index)) or (index <= 4 and words.capital(0) and words.low[index] == "—"))
            return index + 1 if stamp or place else 0
    return 0


__all__ = ["claims", "trim", "Phrase"]
