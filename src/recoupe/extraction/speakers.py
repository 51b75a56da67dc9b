"""Who speaks in an article: the voice of every report, of every quotation, of an interview's answers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from recoupe.extraction.antecedents import PERSONAL, Mention, clause_subject, last_paper, named_inside, person_of
from recoupe.extraction.frames import SPEAKERS, Report
from recoupe.extraction.interviews import Answer
from recoupe.extraction.noun_phrases import Phrase, phrase_after, subject_before
from recoupe.extraction.posts import Signature
from recoupe.extraction.sentences import Sentence
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.voices import Voices, number_and_gender
from recoupe.extraction.words import Words
from recoupe.extraction.written import PAPER, is_paper
from recoupe.model.authority import Antecedent, Voice
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Word
from recoupe.model.text import Span

Heard = tuple[Voice | None, tuple[Voice, ...]]
"""The source of a report (None where nobody is named) and its relays, nearest to the outlet first."""

Said = tuple[Voice, tuple[Voice, ...]]
"""Who speaks a quotation, and its relays."""

_ASIDE = frozenset(("source.lent", "source.judged"))  # who is named in passing, and does not speak on
_SUBJECTS = (
    2  # verbs of a sentence whose subjects may be whom it is about: devant ce qui fut le poste, le lieutenant X désigne
)

_HOLDING = frozenset(("son", "sa", "ses", "leur", "leurs"))

_SEVERAL = frozenset(("les", "des", "aux", "ces", "ses", "leurs", "certains", "certaines", "plusieurs", "deux"))


class Speakers:
    """The speakers of one article. Feed it the sentences in order.

    of_quote: number of a quotation -> who speaks it, via whom.
    """

    def __init__(
        self,
        text: str,
        names: Names,
        sentences: Sequence[Sentence],
        answers: Sequence[Answer],
        signed: Sequence[Signature],
        outlet: str = "",
    ) -> None:
        self.text, self.names, self.sentences = text, names, sentences
        posts = [Answer(post.post, post.name, False, "voice.signature") for post in signed if post.quote < 0]
        self.answers = sorted([*answers, *posts])
        self.posts = signed
        self.signed = {post.quote: post.name for post in signed if post.quote >= 0}
        self.voices = Voices(text, names, outlet)
        self.of_quote: dict[int, Said] = {}

    def open(self, sentence: Sentence) -> None:
        """Remembers a body named in what opens the sentence: *Au ministère de la Santé, le porte-parole*."""
        words, at = sentence.words, sentence.body
        if words.low[at : at + 1] == ["quant"] and any(report.pronoun in PERSONAL for report in sentence.reports):
            phrase = phrase_after(words, at + 2, sentence.groups, words.count)
            if phrase is not None and self._can_speak(words, phrase):
                self.voices.hear(words, phrase, sentence.number, speaks=True)
                sentence.silent.append((at, phrase.end))
            return
        while at < min(sentence.body + 4, words.count) and words.classes[at] & (Word.TIME | Word.ADVERB):
            at += 1
        if at and at < words.count and words.low[at] == ",":
            at += 1
        if at + 1 >= words.count or words.low[at] not in ("au", "à", "aux"):
            return
        phrase = phrase_after(words, at + 1, sentence.groups, words.count)
        if phrase is None or phrase.end >= words.count or words.low[phrase.core_end] != ",":
            return
        if words.low[at + 1] == "même":
            return  # au même journal: one named before
        phrase = Phrase(phrase.start, phrase.core_end, phrase.core_end)
        if any(words.classes[k] & Word.BODY for k in range(phrase.start, phrase.core_end)):
            self.voices.hear(words, phrase, sentence.number, speaks=False)

    def voices_of(self, sentence: Sentence, report: Report, earlier: Sequence[Heard]) -> Heard:
        """(source, relays) of a report: pronouns resolved, cited bodies put in place of those who cite them."""
        words, number = sentence.words, sentence.number
        source: Voice | None = None
        if report.pronoun == "-":
            return None, ()
        if report.pronoun == "=":
            source = next((voice for voice, _ in reversed(earlier) if voice is not None), None)
            if source is None and report.source is None:
                source = self._subject_around(sentence, report)
        elif report.pronoun == PAPER:
            paper = last_paper(self.sentences, sentence, report.cue_words[0], self.names)
            if paper is not None:
                source = self.voices.hear(paper.sentence.words, paper.phrase, number, speaks=True)
                source = self.voices.again(words.span_of(*report.cue_words), source, "voice.paper")
        elif report.pronoun == "on":
            source = None  # whoever on is, the text does not say
        elif report.pronoun == "soi":
            heard = next((voice for voice, _ in reversed(earlier) if voice is not None), None)
            focus = self.voices.focus(number)
            front = self._in_front_of_colon(sentence, report)
            source = heard or front or (self.voices.carried(focus, "voice.pronoun") if focus is not None else None)
        elif report.pronoun in PERSONAL and self._told_within(sentence, report):
            at = report.source.start if report.source else self._pronoun_at(words, report)
            source = self._named_within(sentence, report, at)
        elif report.pronoun:
            if report.group is not None and not report.group.pronoun and not earlier:
                self._subject_above(sentence, report.group)
            at = report.source.start if report.source else self._pronoun_at(words, report)
            spoken = report.group is not None and bool(report.group.pronoun)
            spoken = spoken and report.cue.lemma in words.grammar.verbs_of("by_people")
            source = self._before_the_colon(sentence, report, at) or self.voices.pronoun(
                words, report.pronoun, at, number, person=spoken
            )
            if report.pronoun in ("ce dernier", "cette dernière", "ces derniers", "ces dernières"):
                source = self._last_person(number, at, words) or source
            if report.pronoun in ("eux", "elles") and report.group is None:
                source = self._several_before(sentence, at) or source
            elif source is None and report.pronoun in ("il", "elle", "ils", "elles"):
                source = self._named_after(sentence, report) or self._subject_here(sentence, report, at)
                source = source or self._paper_before(sentence, report, at)
            elif source is None and (focus := self.voices.focus(number)) is not None:
                source = self.voices.carried(focus, "voice.pronoun")
        elif report.source is not None:
            noun = words.low[report.source.start + 1 : report.source.start + 2]
            if not noun:
                pass
            elif noun[0] in words.grammar.carriers and report.rule == "source.incise":
                self.remember_subject(sentence)  # Renault a vendu 12 000 voitures, a indiqué le groupe
            elif words.low[report.source.start] in _HOLDING:
                self._hear_holder(sentence, report, report.source)
            source = self.voices.hear(words, report.source, number, speaks=report.rule not in _ASIDE)
        relays = tuple(self.voices.hear(words, phrase, number, speaks=False) for phrase in report.relays)
        if report.cited:
            relays = (*relays, source) if source is not None else relays
            source = self.voices.hear(words, report.cited[0], number, speaks=True)
        elif source is not None:
            before = report.group is not None and report.group.tense == "pluperfect"
            relays = self.voices.relays(source, relays, earlier=before)
        for quote in {sentence.quoted[k] for a, b in report.zones for k in range(a, min(b, words.count))}:
            if source is not None and quote in self.signed and sentence.quoted[report.cue_words[0]] != quote:
                source = self._signed(quote, source)
        return source, relays

    def _hear_holder(self, sentence: Sentence, report: Report, phrase: Phrase) -> None:
        """Hears whose porte-parole, whose lawyer it is: of the clause before an incise, else of the sentence before."""
        found: Mention | None = None
        if report.rule == "source.incise":
            found = clause_subject(sentence, report.cue_words[0])
            if found is not None and not self._can_hold(sentence.words, found.phrase):
                front = sentence.words.low[sentence.body : report.cue_words[0]]
                colon = sentence.body + front.index(":") if ":" in front else -1
                before = self._subject_of_colon(sentence, colon) if colon > 0 else None
                if before is not None:  # le syndicat accuse : les freins ont lâché, assure sa secrétaire
                    self.voices.hear(sentence.words, before, sentence.number, speaks=False)
                return
        elif phrase.start <= sentence.body + 1:
            people = sentence.words.grammar.verbs_of("of_people")
            if sentence.words.low[phrase.start + 1] in people and sentence.number:
                found = person_of(self.sentences[sentence.number - 1], self.names)
        if found is not None:
            self.voices.hear(found.sentence.words, found.phrase, found.sentence.number, speaks=False)

    def _can_hold(self, words: Words, phrase: Phrase) -> bool:
        """Whether a secretary or lawyer can be that of the phrase: of who speaks, not of a thing that shows."""
        thing = self.names.describe(words.slice(phrase.start, phrase.core_end)).kind in ("sensor", "document")
        return not thing and self._can_speak(words, phrase)

    def _told_within(self, sentence: Sentence, report: Report) -> bool:
        """Whether somebody else's words report: inside a quotation or an answer, by a verb with its own subject."""
        if report.rule in ("source.incise", "source.trailing") or report.group is None:
            return False
        return sentence.quoted[report.cue_words[0]] >= 0 or self._answering(sentence, report.cue_words[0])

    def _answering(self, sentence: Sentence, index: int) -> bool:
        """Whether a word stands in an answer of an interview."""
        found = self._answer_at(sentence.words.starts[index])
        return found is not None and found.rule == "voice.interview"

    def _named_within(self, sentence: Sentence, report: Report, at: int) -> Voice | None:
        """Whom a pronoun of somebody's words means, None where they name nobody before it who agrees."""
        quote = sentence.quoted[report.cue_words[0]]

        def inside(near: Sentence, index: int) -> bool:
            return near.quoted[index] == quote if quote >= 0 else near.asked or self._answering(near, index)

        found = named_inside(self.sentences, sentence, at, report.pronoun, inside, self.names)
        if found is None:
            return None
        voice = self.voices.named(found.sentence.words, found.phrase)
        span = Span(sentence.words.starts[at], sentence.words.ends[at])
        return self.voices.again(span, voice, "voice.pronoun")

    def _signed(self, quote: int, told: Voice) -> Voice:
        """Who speaks a signed quotation: whoever introduces it, by the name that an office's account signs with."""
        signer = self._named_at(self.signed[quote], "voice.signature")
        named = self.names.describe(told.name).person is not None
        if named or self.names.describe(signer.name).person is None:
            return told
        return replace(told, name=signer.name, resolved_from=signer.resolved_from)

    def _named_at(self, name: Span, rule: str) -> Voice:
        facts = self.names.describe(mention := name.of(self.text))
        antecedent = Antecedent(rule, mention, name)
        return Voice(facts.name, mention, name, facts.kind, facts.country, facts.body, True, antecedent)

    def _pronoun_at(self, words: Words, report: Report) -> int:
        """Index of the pronoun of a report: at most four words before the cue, else the cue itself (a-t-il)."""
        first = report.cue_words[0]
        wanted = report.pronoun.split()[0]
        return next((k for k in range(first, max(-1, first - 5), -1) if words.low[k] == wanted), first)

    def _several_before(self, sentence: Sentence, at: int) -> Voice | None:
        """Who *selon eux*, *pour elles* stand for: the last of several named before, people before things."""
        words = sentence.words
        stretch = range(at - 2, sentence.body - 1, -1)
        people = [k for k in stretch if words.classes[min(k + 1, at)] & SPEAKERS]
        for index in (*people, *stretch):
            if words.low[index] not in _SEVERAL or words.low[index - 1 : index] == ["de"]:
                continue
            start = index + (words.low[index] in ("aux", "des"))
            bare = Phrase(start, start + 1, start + 1)
            phrase = phrase_after(words, start, sentence.groups, words.count) or bare
            if phrase.core_end >= at or words.classes[start] & Word.TIME:
                continue
            if self._can_speak(words, phrase):
                phrase = Phrase(phrase.start, phrase.core_end, phrase.core_end)
                voice = self.voices.hear(words, phrase, sentence.number, speaks=True)
                return self.voices.again(Span(words.starts[at], words.ends[at]), voice, "voice.pronoun")
        return None

    def _in_front_of_colon(self, sentence: Sentence, report: Report) -> Voice | None:
        """*L'avocat se montre mesuré : à ses yeux, ...*: whose eyes they are."""
        words, at = sentence.words, report.cue_words[0]
        phrase = self._subject_of_colon(sentence, at - 1) if at and words.low[at - 1] == ":" else None
        if phrase is None:
            return None
        voice = self.voices.hear(words, phrase, sentence.number, speaks=True)
        return self.voices.again(words.span_of(at, report.cue_words[1]), voice, "voice.pronoun")

    def _before_the_colon(self, sentence: Sentence, report: Report, at: int) -> Voice | None:
        """*Le conseil a cédé : ses chiffres, admet-il, ...*: the pronoun is the subject before the colon."""
        words = sentence.words
        if report.rule != "source.incise" or ":" not in words.low[sentence.body : at]:
            return None
        phrase = self._subject_of_colon(sentence, words.low.index(":", sentence.body))
        if phrase is None:
            return None
        voice = self.voices.hear(words, phrase, sentence.number, speaks=True)
        return self.voices.again(Span(words.starts[at], words.ends[at]), voice, "voice.pronoun")

    def _subject_of_colon(self, sentence: Sentence, colon: int) -> Phrase | None:
        """The subject of the first clause before a colon, where it can speak."""
        group = next((g for g in sentence.groups if g.finite and g.end <= colon), None)
        phrase = subject_before(sentence.words, group, sentence.groups, sentence.body) if group is not None else None
        return phrase if phrase is not None and self._can_speak(sentence.words, phrase) else None

    def _subject_around(self, sentence: Sentence, report: Report) -> Voice | None:
        """The subject a participle shares: of the verb after it (X, redoutant Y, a demandé), else of the one before."""
        words = sentence.words
        finite = [group for group in sentence.groups if group.finite]
        after = [group for group in finite if group.start >= report.cue_words[1]]
        before = [group for group in finite if group.end <= report.cue_words[0]]
        for group in (*before[-1:], *after[:1]):
            phrase = subject_before(words, group, sentence.groups, sentence.body)
            if phrase is not None and phrase.start < report.cue_words[0]:
                return self.voices.hear(words, phrase, sentence.number, speaks=True)
            before_verb = words.low[group.start - 1] if group.start else ""
            if phrase is None and before_verb in ("il", "elle", "ils", "elles"):
                return self.voices.pronoun(words, before_verb, group.start - 1, sentence.number)
        focus = self.voices.focus(sentence.number)
        return self.voices.carried(focus, "voice.same") if focus else None

    def _last_named(self, number: int) -> Voice | None:
        """Who speaks a quotation after a sentence that reports nothing: the last person that sentence names."""
        if not number or self.sentences[number - 1].reports or self.sentences[number - 1].heading:
            return None
        before = self.sentences[number - 1]
        words = before.words
        for at in range(words.count - 1, before.body - 1, -1):
            if before.quoted[at] >= 0:
                return None
            begins = words.capital(at) and at > before.body and not words.classes[at]
            begins = begins or bool(words.classes[at] & Word.ROLE)
            if not begins:
                continue
            start = at
            while start > before.body and words.capital(start - 1) and not words.classes[start - 1]:
                start -= 1
            start -= start > before.body and bool(words.classes[start - 1] & (Word.DETERMINER | Word.TITLE))
            phrase = phrase_after(words, start, before.groups, words.count)
            if phrase is None or phrase.end <= at:
                continue
            facts = self.names.describe(words.slice(phrase.start, phrase.core_end))
            if (facts.person is not None and " " in facts.person) or facts.office is not None:
                voice = self.voices.hear(words, phrase, number - 1, speaks=False)
                return self.voices.again(voice.span, voice, "voice.floating_quotation")
        return None

    def _last_person(self, number: int, at: int, words: Words) -> Voice | None:
        """Who *ce dernier* stands for: the last holder of an office named in the sentence before."""
        if not number:
            return None
        before = self.sentences[number - 1]
        for index in range(before.words.count - 2, -1, -1):
            named = before.words.capital(index + 1) or (
                index and before.words.low[index - 1] in ("le", "la", "l'", "un", "une")
            )
            if before.words.classes[index] & Word.ROLE and named:
                phrase = phrase_after(before.words, index, before.groups, before.words.count)
                if phrase is not None:
                    voice = self.voices.hear(before.words, phrase, number - 1, speaks=False)
                    return self.voices.again(Span(words.starts[at], words.ends[at + 1]), voice, "voice.last_named")
        return None

    def _subject_above(self, sentence: Sentence, group: VerbGroup) -> None:
        """Hears the person a clause before the verb is about: X éprouvait de la rancœur, car il pensait que."""
        words = sentence.words
        first = next((g for g in sentence.groups if g.finite and g.end < group.start), None)
        phrase = subject_before(words, first, sentence.groups, sentence.body) if first is not None else None
        if phrase is None or sentence.quoted[phrase.start] >= 0 or phrase.start > sentence.body:
            return
        facts = self.names.describe(words.slice(phrase.start, phrase.end))
        if (facts.person is not None and " " in facts.person) or words.classes[phrase.start + 1] & Word.ROLE:
            self.voices.hear(words, phrase, sentence.number, speaks=True)

    def _subject_here(self, sentence: Sentence, report: Report, at: int) -> Voice | None:
        """Le médiateur table sur une trêve, prévient-il: where nobody was named before, the subject of what is said."""
        words = sentence.words
        group = next((g for g in sentence.groups if g.finite and g.end <= report.cue_words[0]), None)
        phrase = subject_before(words, group, sentence.groups, sentence.body) if group is not None else None
        if phrase is None or report.rule != "source.incise" or not self._can_speak(words, phrase):
            return None
        voice = self.voices.hear(words, phrase, sentence.number, speaks=True)
        plural, feminine = number_and_gender(words, phrase, self.names.describe(voice.mention))
        if plural != report.pronoun.endswith("s") or feminine not in (None, report.pronoun.startswith("elle")):
            return None
        return self.voices.again(Span(words.starts[at], words.ends[at]), voice, "voice.pronoun")

    def _named_after(self, sentence: Sentence, report: Report) -> Voice | None:
        """A pronoun before the name it stands for: *dont il nie être responsable, Lorvain a ...*."""
        words = sentence.words
        later = [group for group in sentence.groups if group.finite and group.start > report.cue_words[1]]
        for group in later[:2]:
            phrase = subject_before(words, group, sentence.groups, sentence.body)
            said = phrase is not None and any(a <= phrase.start < b for a, b in report.zones)
            if (
                phrase is not None
                and phrase.start >= report.cue_words[1]
                and not said
                and self._can_speak(words, phrase)
            ):
                return self.voices.hear(words, phrase, sentence.number, speaks=True)
        return None

    def _paper_before(self, sentence: Sentence, report: Report, at: int) -> Voice | None:
        """Le rapport accable la régie. « La vanne fuit », indique-t-il: the paper that the sentence before is about."""
        before = self.sentences[sentence.number - 1] if sentence.number and report.rule == "source.incise" else None
        if before is None:
            return None
        phrase = phrase_after(before.words, before.body, before.groups, before.words.count)
        if phrase is None or phrase.start != before.body or not is_paper(before.words, phrase, self.names):
            return None
        facts = self.names.describe(before.words.slice(phrase.start, phrase.core_end))
        plural, feminine = number_and_gender(before.words, phrase, facts)
        if plural != report.pronoun.endswith("s") or feminine not in (None, report.pronoun.startswith("elle")):
            return None
        voice = self.voices.hear(before.words, phrase, sentence.number, speaks=True)
        span = Span(sentence.words.starts[at], sentence.words.ends[at])
        return self.voices.again(span, voice, "voice.pronoun")

    def find(self, sentence: Sentence, voices: Sequence[Heard]) -> None:
        """Who speaks each quotation that begins in this sentence."""
        for quote in sorted({index for index in sentence.quoted if index >= 0}):
            if quote in self.of_quote:
                continue
            found = (
                self._speaker_here(sentence, quote, voices)
                or self._speaker_after(sentence, quote)
                or self._introduced(sentence, quote)
                or self._headed(sentence, quote)
                or self._introduced_above(sentence, quote)
                or self._signer(quote)
                or self._in_title(sentence, quote)
                or self._floating(sentence, quote)
            )
            if found is not None:
                self.of_quote[quote] = found

    def _speaker_here(self, sentence: Sentence, quote: int, voices: Sequence[Heard]) -> Said | None:
        for report, (source, relays) in zip(sentence.reports, voices, strict=True):
            if (
                source is not None
                and any(quote in sentence.quoted[a:b] for a, b in report.zones)
                and sentence.quoted[report.cue_words[0]] in (-1, quote)
            ):
                if sentence.quoted[report.cue_words[0]] == quote and report.rule != "source.incise":
                    continue
                return source, relays
        return None

    def _speaker_after(self, sentence: Sentence, quote: int) -> Said | None:
        """The incise of a later sentence of the same quotation (« A. B », a dit X)."""
        for later in self.sentences[sentence.number + 1 : sentence.number + 12]:
            if quote not in later.quoted:
                return None
            for report in later.reports:
                covers = any(quote in later.quoted[a:b] for a, b in report.zones)
                if report.rule in ("source.incise", "source.trailing") and covers:
                    source, relays = self.voices_of(later, report, ())
                    return (source, relays) if source is not None else None
        return None

    def _can_speak(self, words: Words, phrase: Phrase) -> bool:
        """Whether a phrase names somebody who can be quoted, and no thing."""
        stretch = range(phrase.start, phrase.core_end)
        if any(words.classes[k] & SPEAKERS or (words.capital(k) and k > phrase.start) for k in stretch):
            return True
        return self.names.describe(words.slice(phrase.start, phrase.core_end)).kind != "unknown"

    def _introduced(self, sentence: Sentence, quote: int) -> Said | None:
        """The subject of the clause that opens the quotation with a colon."""
        first = sentence.quoted.index(quote)
        if first > 1 and sentence.words.low[first - 1] in (":", ","):
            return self._subject_of(sentence, quote, first)
        return None

    def _headed(self, sentence: Sentence, quote: int) -> Said | None:
        """« La digue tiendra » : le préfet rassure: a quotation before a colon is whose name comes next."""
        words = sentence.words
        if sentence.quoted.index(quote) > sentence.body:
            return None
        after = next((k for k in range(sentence.body, words.count) if sentence.quoted[k] != quote), words.count)
        if after + 2 >= words.count or words.low[after] != ":":
            return None
        phrase = phrase_after(words, after + 1, sentence.groups, words.count)
        if phrase is None or phrase.start != after + 1 or not self._can_speak(words, phrase):
            return None
        return self.voices.hear(words, phrase, sentence.number, speaks=True), ()

    def _subject_of(self, sentence: Sentence, quote: int, end: int) -> Said | None:
        """The subject of the last clause before a word, where it can speak; the quotation becomes its speech."""
        words = sentence.words
        group = next(
            (g for g in reversed(sentence.groups) if g.end <= end and g.finite and sentence.quoted[g.first] < 0), None
        )
        if group is None:
            return None
        source: Voice | None = None
        phrase = subject_before(words, group, sentence.groups, sentence.body)
        # whoever publishes a text can speak
        published = not words.grammar.verbs_of("quoted_whole").isdisjoint(words.low[group.end : end])
        if phrase is not None and (published or self._can_speak(words, phrase)):
            source = self.voices.hear(words, phrase, sentence.number, speaks=True)
        elif group.start and words.low[group.start - 1] in ("il", "elle", "ils", "elles"):
            source = self.voices.pronoun(words, words.low[group.start - 1], group.start - 1, sentence.number)
        if source is None:
            return None
        return (self._signed(quote, source) if quote in self.signed else source), ()

    def _introduced_above(self, sentence: Sentence, quote: int) -> Said | None:
        """Le club a publié le texte suivant : on the line above; Voici le message du club : as well."""
        if sentence.quoted.index(quote) > sentence.body or not sentence.number:
            return None
        above = self.sentences[sentence.number - 1]
        words = above.words
        if words.low[-1:] != [":"]:
            return None
        if (subject := self._subject_of(above, quote, words.count)) is not None:
            return subject
        paper = words.grammar.verbs_of("quoted_whole")
        last = words.count - 1
        for index in range(1, last - 1):
            if words.low[index] not in ("de", "d'", "du", "des") or words.low[index + 1] in paper:
                continue
            if not paper.isdisjoint(words.low[:index]):
                phrase = phrase_after(words, index + 1, above.groups, last) or Phrase(index + 1, last, last)
                return self.voices.hear(words, phrase, above.number, speaks=True), ()
        return None

    def _signer(self, quote: int) -> Said | None:
        """The account that signs the quotation as its post."""
        return (self._named_at(self.signed[quote], "voice.signature"), ()) if quote in self.signed else None

    def _in_title(self, sentence: Sentence, quote: int) -> Said | None:
        """« La digue tiendra », above an interview: whoever answers, where the title opens on the quotation."""
        if sentence.number or not self.answers or sentence.quoted.index(quote) > sentence.body:
            return None
        named = {answer.name for answer in self.answers}
        surnames = {name.of(self.text).split()[-1].lower() for name in named}
        if len(surnames) > 1 or any(answer.rule != "voice.interview" for answer in self.answers):
            return None
        return self._named_at(max(named, key=lambda name: name.end - name.start), "voice.interview"), ()

    def _floating(self, sentence: Sentence, quote: int) -> Said | None:
        """Whoever the text was speaking of, where a quotation opens a sentence and nobody introduces it."""
        if sentence.quoted.index(quote) > sentence.body:
            return None  # words in the middle of a sentence without a cue are quoted in passing
        inside = [k for k, number in enumerate(sentence.quoted) if number == quote]
        focus = self.voices.focus(sentence.number, sentence.words.span_of(inside[0], inside[-1] + 1))
        if focus is None or (not focus.speaks and focus.sentence < sentence.number - 1):
            last = self._last_named(sentence.number)
            if last is not None:
                return last, ()
        if focus is None:
            return None
        voice = self.voices.carried(focus, "voice.floating_quotation")
        return voice, self.voices.relays(voice, ())

    def remember_subject(self, sentence: Sentence) -> None:
        """Whoever the sentence is about may be the voice of the next one."""
        words = sentence.words
        finite = [group for group in sentence.groups if group.finite]
        if finite and sentence.quoted[finite[0].first] >= 0:
            return  # what is spoken of is not who speaks
        phrases = [subject_before(words, group, sentence.groups, sentence.body) for group in finite[:_SUBJECTS]]
        if not finite and words.count:
            phrases = [phrase_after(words, sentence.body, sentence.groups, words.count)]
        for phrase in phrases:
            if phrase is None or sentence.quoted[phrase.start] >= 0 or words.classes[phrase.start] & Word.NEGATOR:
                continue  # pas un centime n'est allé à X: nobody
            facts = self.names.describe(words.slice(phrase.start, phrase.end))
            person = facts.person is not None and " " in facts.person
            head = range(phrase.start, min(phrase.start + 3, phrase.core_end))
            office = any(words.classes[k] & Word.ROLE for k in head)
            if not finite and facts.kind in ("unknown", "person") and not _is_proper(words, phrase):
                continue  # Journée de mises au point: a capital at the head of a sentence names nobody
            if person or office or facts.kind not in ("unknown", "person", "state", "sensor", "document"):
                self.voices.hear(words, phrase, sentence.number, speaks=False)
                if not finite and person and not office:
                    self.voices.mention(words, phrase, sentence.number)  # Rail Arvélie, d'abord. L'exploitant dit
                return
            if facts.kind in ("person", "state") or any(
                words.capital(k) for k in range(phrase.start + 1, phrase.core_end)
            ):
                self.voices.mention(words, phrase, sentence.number)

    def answer(self, offset: int) -> Voice | None:
        """The person whose answer in an interview the offset lies in, None outside one."""
        found = self._answer_at(offset)
        return self._named_at(found.name, found.rule) if found is not None else None

    def _answer_at(self, offset: int) -> Answer | None:
        at = bisect_right(self.answers, offset, key=lambda answer: answer.span.start) - 1
        return self.answers[at] if at >= 0 and offset < self.answers[at].span.end else None

    def voice(self, quote: int) -> Voice | None:
        """Who speaks a quotation, None when nobody is known to."""
        known = self.of_quote.get(quote)
        return known[0] if known else None


def _is_proper(words: Words, phrase: Phrase) -> bool:
    """Whether a name of two words or more is written with capitals throughout, but for de, du, la."""
    content = [k for k in range(phrase.start, phrase.core_end) if not words.classes[k] & _SMALL]
    return len(content) > 1 and all(words.capital(k) for k in content)


_SMALL = Word.DETERMINER | Word.PREPOSITION | Word.COORDINATOR
