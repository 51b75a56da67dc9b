"""Claims of one article: who says what, via whom, how surely, with which figures, times and places.

Pure: the same article and pack give the same claims, in any process and any order. Linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from recoupe.extraction.actions import action
from recoupe.extraction.analyser import GRAMMAR, Analyser
from recoupe.extraction.certainty import Frame, judge, subordinate
from recoupe.extraction.clefts import BACK, backing
from recoupe.extraction.coming import expected
from recoupe.extraction.cues import cue_of
from recoupe.extraction.frames import Report, Zone
from recoupe.extraction.interviews import interview
from recoupe.extraction.outlets import NamesOfArticle
from recoupe.extraction.places import place_context, places
from recoupe.extraction.posts import signatures
from recoupe.extraction.quantities import quantities
from recoupe.extraction.quotes import quotes
from recoupe.extraction.segments import pieces
from recoupe.extraction.sentences import Layout, Sentence, Sentences
from recoupe.extraction.speakers import Heard, Speakers
from recoupe.extraction.statements import Statement, statements
from recoupe.extraction.times import times
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.authority import Voice
from recoupe.model.claim import Claim, Stance
from recoupe.model.pack import Names, Pack
from recoupe.model.pack.grammar import Word
from recoupe.model.quantity import Quantity
from recoupe.model.text import Article, Reason, Span
from recoupe.model.when import Time
from recoupe.model.where import Place
from recoupe.settings import Settings


class _Found(NamedTuple):
    """Figures (with the words they stand in), times and places of one sentence."""

    figures: tuple[Quantity, ...]
    zones: tuple[Zone, ...]
    times: tuple[Time, ...]
    places: tuple[Place, ...]


def claims(article: Article, pack: Pack, settings: Settings, analyser: Analyser = GRAMMAR) -> tuple[Claim, ...]:
    """The claims of an article in text order; ids are the article's id and a running number.

    analyser: who finds the reports of its sentences.
    """
    return _Reader(article, pack, settings, analyser).read()


class _Reader:
    def __init__(self, article: Article, pack: Pack, settings: Settings, analyser: Analyser = GRAMMAR) -> None:
        self.article, self.pack, self.settings, self.text = article, pack, settings, article.text
        names: Names = NamesOfArticle(pack.names, article.outlet) if article.outlet else pack.names
        works = pack.grammar.verbs_of("works")
        marked = quotes(self.text)
        titles = tuple(quote for quote in marked if quote.title(self.text, works))
        speech = (quote for quote in marked if quote.speech(self.text, settings.reading.speech_words))
        spoken = tuple(quote for quote in speech if quote not in titles)
        asked = interview(self.text, pack.grammar, names)
        signed = signatures(self.text, spoken)
        self.sentences = Sentences(
            self.text, pack, names, Layout(spoken, titles, asked, signed), settings, analyser
        ).read()
        self.speakers = Speakers(self.text, names, self.sentences, asked.answers, signed, article.outlet or "")
        self.context = place_context(self.text, pack.gazetteer)
        self.found: list[Claim] = []
        self.backing = -1  # number of the sentence that was heard with the one before

    def read(self) -> tuple[Claim, ...]:
        previous: Voice | None = None
        for sentence in self.sentences:
            previous = None if sentence.heading else self._read_sentence(sentence, previous)
        return tuple(self.found)

    def _read_sentence(self, sentence: Sentence, previous: Voice | None) -> Voice | None:
        """Adds the sentence's claims and gives the voice it ends on, None for the outlet's own."""
        if sentence.number == self.backing:
            return previous  # C'est ce qu'affirme X: heard with the sentence before
        self.speakers.open(sentence)
        sentence.reports = [_own_reporter(sentence, report, self.article.outlet) for report in sentence.reports]
        voices: list[Heard] = []
        for report in sentence.reports:
            voices.append(self.speakers.voices_of(sentence, report, voices))
        self.speakers.find(sentence, voices)
        found = self._found_in(sentence)
        last: Voice | None = None
        for statement in statements(sentence, voices, previous, self.speakers, self.settings):
            if statement.rule == "outlet" and (backed := self._backed(sentence)) is not None:
                source, via = self.speakers.voices_of(self.sentences[sentence.number + 1], backed, ())
                backed = backed._replace(cue_words=(0, 0), group=None)  # its words are the next sentence's
                statement = Statement(statement.zone, backed, source, via, BACK)
                self.backing = sentence.number + 1
            infinitives = statement.rule == "source.inf"
            for part in pieces(sentence.words, sentence.groups, found.zones, statement.zone, infinitives=infinitives):
                if self._is_claim(sentence, part, statement, found):
                    self._emit(sentence, part, statement, found)
            if statement.rule != "source.judged":  # jugé « irréaliste » par X: X does not go on speaking
                last = statement.source or last
        if not sentence.reports and last is None:
            self.speakers.remember_subject(sentence)
        return last

    def _backed(self, sentence: Sentence) -> Report | None:
        """The report of the next sentence that only says who stands by this one, where nobody is named here."""
        after = self.sentences[sentence.number + 1 : sentence.number + 2]
        if not after or sentence.reports or sentence.question or sentence.asked or after[0].heading:
            return None
        if any(quote >= 0 for quote in sentence.quoted):
            return None
        return backing(after[0].words, after[0].body, after[0].reports)

    def _found_in(self, sentence: Sentence) -> _Found:
        ahead = any(group.tense in ("fut", "cond") or group.modal in ("devoir", "aller") for group in sentence.groups)
        when = times(self.text, sentence.span, self.pack.calendar, self.article.published, ahead)
        figures = quantities(self.text, sentence.span, self.pack.numbers, [time.span for time in when])
        return _Found(
            figures,
            tuple(_word_zone(sentence.words, quantity.span) for quantity in figures),
            when,
            places(self.text, sentence.span, self.pack.gazetteer, self.context),
        )

    def _is_claim(self, sentence: Sentence, part: Zone, statement: Statement, found: _Found) -> bool:
        """Whether a stretch states something: a verb or a figure, and no question, title or rest of a cue."""
        words, reading = sentence.words, self.settings.reading
        start, end = part
        inside = [group for group in sentence.groups if start <= group.last < end]
        figure = any(start <= zone[0] < end for zone in found.zones)
        length = sum(words.wordy[start:end])
        if not length:
            return False
        if sentence.asked and (statement.report is None or statement.rule == "source.carried"):
            return False  # what leads to a question is the interviewer's, unless it is reported
        if statement.report is not None:
            if sentence.question and statement.rule in ("source.quotation", "source.interview", "source.post"):
                return False
            denials = words.grammar.denials
            denying = not denials.keys().isdisjoint(words.low[start:end]) and any(
                denials.get(words.low[k]) == "predicate" for k in range(start, end)
            )
            said = (
                inside
                or denying
                or statement.rule
                in ("source.quotation", "source.incise", "source.comme", "source.judged", "source.object")
                or statement.report.act_start >= 0
            )
            if _only_condition(sentence, start, end):
                return False
            cue = statement.report.cue_words[0]
            inserted = statement.rule in ("source.selon", "source.incise", "source.de_source")
            if inserted and not inside and any(start <= g.first < end <= cue <= g.last for g in sentence.groups):
                return False  # X aurait, selon Y, vendu l'or: what is said comes with the participle
            if not inside and not figure and _beside_a_clause(sentence, statement, start, end):
                return False  # vers 9 h, selon le maire, la halle a rouvert
            if statement.report.act_start >= 0 and statement.report.cue.stance == "denies":
                return True  # le ministre dément
            return figure or denying or length >= (reading.said_words if said else reading.own_words)
        if sentence.question and (inside or not figure):
            return False
        circumstance = sentence.reports and not inside and words.classes[start] & Word.PREPOSITION
        if circumstance and not any(words.classes[k] & Word.TIME or words.is_number(k) for k in range(start, end)):
            return False  # dans une lettre envoyée au préfet, le maire réclame
        if expected(words, start):
            return length >= reading.said_words
        if sentence.number == 0 and not any(group.finite for group in inside) and not figure:
            return length >= reading.verbless_words
        stated = any(
            group.finite and not _commands(sentence, group) and not subordinate(words, group, start, inside)
            for group in inside
        )
        return figure or (stated and length >= reading.own_words)

    def _emit(self, sentence: Sentence, part: Zone, statement: Statement, found: _Found) -> None:
        words, report, source = sentence.words, statement.report, statement.source
        start, end = part
        content = words.span_of(start, end)
        act = report is not None and report.act_start >= 0 and start <= report.act_start < end
        governed = report is not None and (report.act_start < 0 or act or report.cue.certainty == "denied")
        frame = Frame(
            cue=report.cue if report is not None and governed else None,
            tense=_told_when(sentence, report),
            rule=statement.rule,
            sourced=source is not None,
            direct=sentence.quoted[start] >= 0,
            lead=_lead(sentence, start, statement),
        )
        groups = [
            # a verb that an insertion parts (aurait, selon X, soudoyé) counts where its participle stands
            group._replace(first=start) if group.first < start <= group.last < end else group
            for group in sentence.groups
            if not (act and report is not None and report.group == group)
        ]
        verdict = judge(words, groups, start, end, frame)
        figures = tuple(q for q, zone in zip(found.figures, found.zones, strict=True) if start <= zone[0] < end)
        if verdict.certainty == "denied" and frame.cue is not None and frame.cue.certainty == "denied":
            figures = ()  # a denial does not carry the number it denies
        cue = (
            words.span_of(*report.cue_words)
            if report is not None and report.cue_words[1] > report.cue_words[0]
            else None
        )
        reasons = [Reason(statement.rule, _WHY.get(statement.rule, _REPORTED), cue)]
        if report is not None and report.parsed:
            reasons.append(Reason("reader.parser", f"the parser decided, for the grammar {report.parsed}", cue))
        doubts = []
        if source is not None and source.resolved_from is not None:
            antecedent = source.resolved_from
            reasons.append(Reason(antecedent.rule, f"stands for « {antecedent.mention} »", antecedent.span))
        reasons += [Reason(m.rule, f"« {m.text} » makes it {verdict.certainty}", m.span) for m in verdict.markers]
        if source is not None and not source.named:
            doubts.append("the source is not named")
        if statement.rule == "source.carried":
            doubts.append("no cue in this sentence: the voice of the one before is taken to go on")
        stance: Stance = report.cue.stance if report is not None and (act or report.act_start < 0) else "states"
        if stance == "states" and any(marker.rule == "certainty.unconfirmed" for marker in verdict.markers):
            stance = "unconfirmed"
        elif stance == "states" and any(marker.rule == "certainty.no_comment" for marker in verdict.markers):
            stance = "silent"
        elif stance == "states" and verdict.certainty == "denied":
            stance = "denies"
        elif stance == "states" and (frame.direct or statement.rule in ("source.interview", "source.post")):
            stance = _declared(words, groups, start, end)
        done = action(self.text, content, self.pack.actions, self.pack.gazetteer)
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
                source=source,
                via=statement.via,
                certainty=verdict.certainty,
                degree=verdict.degree,
                polarity=verdict.polarity,
                mood=verdict.mood,
                stance=stance,
                markers=verdict.markers,
                quantities=figures,
                places=tuple(place for place in found.places if content.covers(place.span)),
                times=tuple(time for time in found.times if content.covers(time.span)),
                actor=done.actor,
                action=done.action,
                object=done.object,
                reasons=tuple(reasons),
                doubts=tuple(doubts),
            )
        )


_REPORTED = "reported by the cue"
_WHY = {
    BACK: "the next sentence says who stands by it",
    "outlet": "nobody else is named: the outlet's own voice",
    "source.selon": "a source phrase governs the statement",
    "source.que": "content of a reporting verb with que",
    "source.inf": "content of a reporting verb with an infinitive",
    "source.incise": "a reporting verb with its subject after it",
    "source.interview": "an answer in an interview",
    "source.post": "a post that its account signs",
    "source.quotation": "inside a quotation whose speaker is known",
    "source.carried": "goes on in the voice of the sentence before",
}


def _declared(words: Words, groups: Sequence[VerbGroup], start: int, end: int) -> Stance:
    """What somebody who is quoted does by saying so (Nous exigeons X), "states" where he does nothing more."""
    group = next((group for group in groups if group.finite and start <= group.first < end), None)
    if group is None or group.tense != "pres" or group.negated or group.start <= start:
        return "states"
    if words.low[group.start - 1] not in ("je", "j'", "nous"):
        return "states"
    cue = cue_of(words, group, start)
    return cue.stance if cue is not None and cue.stance in ("demands", "pledges") else "states"


def _lead(sentence: Sentence, start: int, statement: Statement) -> Zone:
    """The words at the head of the sentence before a source phrase or incise, with no verb but an opening one.

    Il semble que, selon X, CONTENT; A priori, a dit X, CONTENT.
    """
    report = statement.report
    condition = next((h for h in sentence.words.grammar.hedges.get(sentence.words.low[sentence.body], ())), None)
    conditional = condition is not None and condition.rule == "condition" and start > sentence.body
    if condition is not None and conditional and sentence.words.phrase(sentence.body, condition.words):
        return sentence.body, sentence.body + len(condition.words)  # à supposer que X, CONTENT
    if report is not None and report.group is not None and statement.rule in ("source.que", "source.inf"):
        after = report.group.end
        return (after, start) if 1 < start - after <= _MANNER else (0, 0)  # affirme, avec une quasi-certitude, que
    if report is None or start <= sentence.body or statement.rule not in ("source.selon", "source.incise"):
        return 0, 0
    end = min(start, report.cue_words[0], report.source.start if report.source else start)
    if end <= sentence.body or end > start:
        return 0, 0
    verbs = [group for group in sentence.groups if group.finite and sentence.body <= group.first < end]
    opening = verbs and verbs[0].first <= sentence.body + 2 and sentence.words.low[end - 2] in ("que", "qu'")
    return (sentence.body, end) if not verbs or opening else (0, 0)


def _own_reporter(sentence: Sentence, report: Report, outlet: str | None) -> Report:
    """The report as the outlet's own voice where its own journalist saw it: a constaté un journaliste de X, in X."""
    words, source = sentence.words, report.source
    if source is None or report.rule != "source.incise":
        return report
    stretch = words.low[source.start : source.end + _SECOND_NAME]
    if words.grammar.verbs_of("reporters").isdisjoint(stretch):
        return report
    name = (outlet or "").partition("(")[0].strip().lower()
    ours = not {"notre", "nos"}.isdisjoint(stretch)
    if not ours and not (name and name in words.slice(source.start, source.end).lower().replace("’", "'")):
        return report
    told = tuple(zone for zone in report.zones if zone[0] < report.cue_words[0])
    return report._replace(pronoun="-", cue=report.cue._replace(certainty="asserted"), zones=told or report.zones)


_SECOND_NAME = 4  # words behind a name in which its trade stands: Elsa March, notre correspondante


def _told_when(sentence: Sentence, report: Report | None) -> str:
    """Tense of the verb that reports; a participle has that of the verb before it: a annoncé X, précisant que."""
    if report is None or report.group is None:
        return ""
    if report.group.tense != "ger":
        return report.group.tense
    before = [group.tense for group in sentence.groups if group.finite and group.start < report.group.start]
    return before[-1] if before else "ger"


def _commands(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a verb without its subject heads the sentence: Apportez vos photos, Reste la rumeur, A 8 heures."""
    return group.start <= sentence.body and group.last == group.first and not (group.pronoun or group.reflexive)


def _only_condition(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch is only the condition of the clause behind it: s'il pleut samedi, la fête n'aura pas lieu."""
    words = sentence.words
    while start < end and not words.is_word(start):
        start += 1
    following = words.low[start + 1 : start + 2]
    if words.low[start] == "si":
        condition = following not in (["bien"], ["tel"])
    else:
        condition = words.low[start] == "s'" and following in (["il"], ["ils"])
    if not condition:
        return False
    verbs = [group for group in sentence.groups if group.finite and start <= group.first < end]
    if len(verbs) > 1 and "," in words.low[verbs[0].end : verbs[-1].start]:
        return False  # the clause behind it stands in the same stretch
    doubt = words.grammar.verbs_of("unsure")
    if any(start <= g.first < end and not doubt.isdisjoint(g.chain) for g in sentence.groups):
        return False  # si la livraison est confirmée: what is not confirmed is a statement, held at arm's length
    return words.low[end : end + 1] == [","] and any(g.finite and g.first > end for g in sentence.groups)


_MANNER = 8  # words between a verb of saying and its que: affirme avec une quasi-certitude que
_CIRCUMSTANCE = 6  # words of a circumstance before a source phrase: vers 9 h, selon X


def _beside_a_clause(sentence: Sentence, statement: Statement, start: int, end: int) -> bool:
    """Whether a stretch without a verb stands beside the clause of the same source phrase or incise."""
    report = statement.report
    if report is None or report.act_start >= 0 or statement.rule not in ("source.selon", "source.incise"):
        return False
    words = sentence.words
    if start >= report.cue_words[0] or end - start > _CIRCUMSTANCE:
        return False
    others = [zone for zone in report.zones if not (zone[0] <= start < zone[1])]
    if statement.rule == "source.incise" and words.classes[start] & Word.DETERMINER:
        # le pont, a-t-il précisé, sera rouvert: the subject alone
        return any(group.finite and group.start == a for group in sentence.groups for a, _b in others)
    if not words.classes[start] & (Word.TIME | Word.PREPOSITION | Word.ADVERB):
        return False
    return any(group.finite and a <= group.first < b for group in sentence.groups for a, b in others)


def _word_zone(words: Words, span: Span) -> Zone:
    first = words.at(span.start)
    last = words.at(span.end - 1) + 1
    return first, max(first + 1, last)
