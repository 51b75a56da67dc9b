"""Who says what inside one sentence: every cue with its source, its relays and the stretches it governs.

A report is found from its cue (a reporting verb or a phrase such as *selon*), never from the content alone. What is not
governed by a report is the outlet's own voice. Positions count words of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.called import Called
from recoupe.extraction.clefts import clefts, pointed, restated
from recoupe.extraction.colons import parted
from recoupe.extraction.coming import will_say
from recoupe.extraction.cues import agent_at, cue_of, only, past_adverbs
from recoupe.extraction.frames import CLOSERS, FIRST_PERSON, Report, Zone
from recoupe.extraction.gaps import gapped
from recoupe.extraction.incises import Incises
from recoupe.extraction.joining import joined
from recoupe.extraction.lent import lent
from recoupe.extraction.noun_phrases import Phrase, phrase_after, subject_before
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.silence import passed_over, unchecked
from recoupe.extraction.source_phrases import SourcePhrases
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.extraction.written import written
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Cue, Word

_DONT = 8  # words between dont and the verb of its clause
_HEARER = frozenset(("lui", "leur", "nous", "m'", "me", "t'", "vous"))
_TOLD = frozenset(("perfect", "pluperfect", "impf", "past"))
_HEARERS = 8  # words of those who are told: a averti les clients de la vallée d'une coupure
_NOUN = 8  # words of what a quality in quotation marks is given to: juge le dernier plan du ministre « fragile »
_INSERTED = 10  # words between a relative pronoun and its verb: qui, selon une source proche de l'enquête, affirme
_APPEAL = 9  # words between a verb of calling and the à of what is called for


class SentenceReader:
    """Finds the reports of one sentence. quoted[i]: number of the quotation that word i stands in, -1 outside."""

    def __init__(
        self, words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], names: Names, body: int
    ) -> None:
        self.words, self.groups, self.quoted, self.names, self.body = words, groups, quoted, names, body
        self.grammar = words.grammar
        self.scopes = Scopes(words, groups, quoted, names, body)
        self.subjects = self.subjects_of()
        self.incises = self.incises_of()
        self.phrases = SourcePhrases(words, groups, names, body, self.scopes, self.subjects)
        self.reports: list[Report] = []

    def subjects_of(self) -> Subjects:
        """What finds the subject of a verb."""
        return Subjects(self.words, self.groups, self.names, self.body)

    def incises_of(self) -> Incises:
        """What reads a cue that follows what is said."""
        return Incises(self.words, self.groups, self.quoted, self.body, self.scopes, self.subjects)

    @property
    def silent(self) -> list[Zone]:
        """Stretches that name relays and are no content."""
        return self.phrases.silent

    def read(self) -> list[Report]:
        """The reports in order of their cues, with relays and citations hung on the nearest one."""
        return joined(self.words, self.found(), self.phrases)

    def found(self) -> list[Report]:
        """The reports in order of their cues, each by itself."""
        taken = self.phrases.read()
        self.reports = self.phrases.reports
        naming = Called(self.words, self.groups, self.quoted, self.scopes, self.subjects, self.body)
        called = list(naming.reports())
        self.reports += called
        read = {report.group for report in called}
        papers = written(self.words, self.groups, self.incises)
        said_in = {report.group.first: report for report in papers if report.group is not None}
        for index, group in enumerate(self.groups):
            if group.first in taken or group in read:
                continue
            report = said_in.get(group.first) or self._verb_report(index, group)
            if report is not None:
                self.reports.append(pointed(self.words, self.groups, self.scopes, report))
        self.reports += list(clefts(self.words, self.groups, self.scopes, self.subjects, self.phrases))
        heard = {report.group.first for report in self.reports if report.group is not None}
        taking = restated(self.words, self.groups, self.quoted, self.subjects)
        self.reports += [report for report in taking if report.group and report.group.first not in heard]
        self.reports += self.incises.closing(self.reports)
        if (confided := self._confided()) is not None:
            self.reports.append(confided)
        self.reports = list(gapped(self.words, self.groups, self.quoted, self.subjects, self.reports))
        if not self.reports:
            self.reports += naming.cut_in()
        if not self.reports:
            self.reports += naming.acts()
        taken_up = {report.cue_words for report in self.reports}
        found = lent(self.words, self.groups, self.scopes, self.subjects, self.body)
        self.reports += [report for report in found if report.cue_words not in taken_up]
        self.reports += unchecked(self.words, self.groups, self.quoted, self.scopes)
        self.reports += passed_over(self.words, self.groups, self.quoted, self.scopes)
        self.reports = list(parted(self.words, self.groups, self.quoted, self.reports, self.body))
        self._passed_on()
        self.reports.sort(key=lambda report: report.cue_words)
        return self.reports

    def _passed_on(self) -> None:
        """L'agence a relayé un message du maréchal affirmant que: the subject passes on what its object says."""
        for index, group in enumerate(self.groups):
            if not group.finite or group.passive or group.lemma not in self.grammar.verbs_of("passing"):
                continue
            for report in self.reports:
                if report.source is None or not 0 <= report.source.start - group.end <= 2:
                    continue
                subject, _pronoun, _begins = self.subjects.subject(index, group)
                if subject is not None and self.subjects.relays(subject):
                    self.phrases.relays.append((report.source.start, subject))
                    self.phrases.silent.append((subject.start, group.end))

    def _confided(self) -> Report | None:
        """Le chef s'est montré prudent auprès de Reuters : CONTENT: what follows the colon was told to the outlet."""
        words = self.words
        if self.reports or not self.phrases.relays or ":" not in words.low[self.body :]:
            return None
        colon = words.low.index(":", self.body)
        index = next((n for n, group in enumerate(self.groups) if group.finite and group.end <= colon), None)
        if index is None or colon + 2 >= words.count or not any(at < colon for at, _phrase in self.phrases.relays):
            return None
        group = self.groups[index]
        source, pronoun, _begins = self.subjects.subject(index, group)
        if pronoun in FIRST_PERSON or (source is None and not pronoun):
            return None
        if source is not None and not self.subjects.can_speak(source, strict=True):
            return None
        cue = Cue(group.lemma, "attributed", "states", "certain", frozenset(("quote",)))
        self.phrases.silent.append((group.start, colon + 1))
        zone = (colon + 1, words.count)
        return Report(cue, "source.colon", (group.start, group.end), source, pronoun, (zone,), -1, (), (), group)

    def _verb_report(self, index: int, group: VerbGroup) -> Report | None:
        words = self.words
        cue = cue_of(words, group, self.body)
        if cue is None:
            return self._learnt_from(index, group)
        after, recipients = self.scopes.skip_adjuncts(group.end)
        pairs = self.grammar.expressions.get(cue.lemma, ())
        begins = past_adverbs(words, group.end) if "next" in cue.frames else group.end  # table désormais sur une hausse
        if "obj" in cue.frames and any(words.low[begins : begins + 1] == [word] for word, _cue in pairs):
            after, recipients = begins, []  # s'attend à une hausse: what follows à is what is said
        for recipient in recipients:
            if self.subjects.relays(recipient) and cue.stance not in ("silent", "unconfirmed"):
                self.phrases.relays.append((group.first, recipient))
        if group.tense == "inf":
            return self._infinitive_report(index, group, cue, after)
        if self._unlike(group):
            return None  # contrairement à ce qu'affirme X: whoever tells it, tells it against X
        if (about_to := will_say(words, group, cue, after)) is None:
            return None
        cue = about_to
        if group.tense in ("fut", "future_past", "cond") or (
            group.modal not in ("", cue.lemma)
            and (group.modal in ("pouvoir", "devoir", "aller") or cue.stance in ("decrees", "pledges"))
            and "que" not in cue.frames
            and cue.stance not in ("silent", "unconfirmed")
        ):
            return None  # what somebody is going to say or may do has not been said
        following = self.groups[index + 1] if index + 1 < len(self.groups) else None
        told = following if following is not None and following.tense == "inf" and following.start == after else group
        if (learnt := self._learnt_from(index, told)) is not None:
            return learnt
        if (cue.frames and cue.frames <= {"bare", "se", "finding", "asked", "deed"}) or cue.stance in (
            "silent",
            "unconfirmed",
        ):
            return self._bare_report(index, group, cue)
        asked = words.low[after : after + 1] in (["que"], ["qu'"]) and "que" in cue.frames
        if group.pronoun and asked and group.pronoun != "on" and group.pronoun not in FIRST_PERSON:
            zone = (after + 1, self.scopes.hard_break(after))  # tout juste relève-t-elle que
            return Report(cue, "source.que", (group.start, group.end), None, group.pronoun, (zone,), -1, (), (), group)
        if group.pronoun and group.pronoun not in FIRST_PERSON:
            circle = self.incises.circle(group) if group.pronoun == "on" else None
            if circle is not None:
                said = self.incises.report(group, cue, circle, "")
                return said._replace(cue_words=(group.start, max(group.end, circle.start)))
            return self.incises.report(group, cue, Phrase(after, after, after), group.pronoun)
        if (pointing := self._pointing_back(group, cue, after)) is not None:
            return pointing
        if (taken := self._last_named(group, cue, after)) is not None:
            return taken
        inverted = self.incises.subject(group, cue, after)
        if inverted is not None:
            speaker, spoken_to = self.subjects.without_recipient(inverted)
            if spoken_to is not None:
                self.phrases.relays.append((group.first, spoken_to))
            return self.incises.report(group, cue, speaker, "")
        return self._canonical(index, group, cue, after)

    def _unlike(self, group: VerbGroup) -> bool:
        """Whether the verb stands in *contrairement à ce que X dit*, before the comma that ends it."""
        low = self.words.low
        if "contrairement" not in low:
            return False
        for at in range(group.start - 1, max(-1, group.start - _DONT), -1):
            if low[at] in (",", ";", ":"):
                return False
            if low[at] == "contrairement":
                return low[at + 1 : at + 3] == ["à", "ce"]
        return False

    def _infinitive_report(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """avant de demander X: an act of the subject before it."""
        words = self.words
        if index and cue.stance in ("silent", "unconfirmed") and words.low[group.start - 1] == "sans":
            stop = self.scopes.clause_end(group.end)
            start = group.start - 1
            return Report(cue, "source.silent", (start, group.end), None, "=", ((start, stop),), start, (), (), group)
        if index and (for_that := self._spoke_for(index, group, cue, after)) is not None:
            return for_that
        if cue.stance not in ("demands", "denies", "pledges") or not index:
            return None
        if (
            group.start
            and words.low[group.start - 1] in ("de", "d'")
            and group.start > 1
            and words.low[group.start - 2] == "avant"
        ):
            stop = self.scopes.hard_break(after)
            return Report(
                cue,
                "source.avant_de",
                (group.start, group.end),
                None,
                "=",
                ((group.start, stop),),
                group.start,
                (),
                (),
                group,
            )
        return None

    def _spoke_for(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """X en a profité pour démentir Y; X a pris la parole pour rappeler que: who took the word says it."""
        words = self.words
        start = group.start
        while start and (words.classes[start - 1] & Word.ADVERB or words.low[start - 1].endswith("ment")):
            start -= 1
        if not start or words.low[start - 1] != "pour":
            return None
        that = words.low[after : after + 1] in (["que"], ["qu'"]) and "que" in cue.frames
        act = cue.stance in ("denies", "demands", "accuses") and "obj" in cue.frames
        act = act or ("inf" in cue.frames and self.scopes.infinitive_follows(after))
        main = next((n for n in range(index - 1, -1, -1) if self.groups[n].finite), -1)
        if main < 0 or not (that or act) or self.groups[main].lemma not in self.grammar.verbs_of("speaking_up"):
            return None
        source, pronoun, _begins = self.subjects.subject(main, self.groups[main])
        if pronoun in FIRST_PERSON or pronoun == "on" or (source is None and not pronoun):
            return None
        if source is not None and not self.subjects.can_speak(source, strict=True):
            return None
        stop = self.scopes.clause_end(after)
        first = self.groups[main].start
        zone = (after + 1, self.scopes.hard_break(after)) if that else (group.start, stop)
        self.phrases.silent.append((first, zone[0]))
        rule = "source.que" if that else "source.object"
        return Report(
            cue, rule, (first, group.end), source, pronoun, (zone,), -1 if that else group.start, (), (), group
        )

    def _bare_report(self, index: int, group: VerbGroup, cue: Cue) -> Report | None:
        if "us" in cue.frames and self.quoted[group.first] >= 0:
            return None  # « Il a refusé de nous recevoir »: us is whoever is quoted
        source, pronoun, _begins = self.subjects.subject(index, group)
        if (source is None and not pronoun) or pronoun in FIRST_PERSON:
            return None
        if pronoun == "on" and (front := self.incises.circle_in_front(group)) is not None:
            source, pronoun = front, ""  # à la mairie, on se refuse à tout commentaire
            self.phrases.silent.append((front.start - 1, group.start))
        neither = (
            source is not None and cue.stance in ("silent", "unconfirmed") and self.words.low[source.start] == "ni"
        )
        if neither and source is not None:
            source = Phrase(source.start + 1, source.end, source.core_end)  # ni le parquet ni la défense n'ont souhaité
        if source is not None and not self.subjects.can_speak(source, strict=True):
            return None
        stop = self.scopes.clause_end(group.end)
        if cue.stance in ("silent", "unconfirmed"):
            self._asked_by(group.end, stop)
        if "deed" in cue.frames and not self._is_aid(source, group.end, stop):
            return None
        return Report(
            cue,
            f"source.{cue.stance}",
            (group.start, group.end),
            source,
            pronoun,
            ((group.start, stop),),
            group.start,
            (),
            (),
            group,
        )

    def _asked_by(self, start: int, stop: int) -> None:
        """The outlet that got no answer passes the silence on: n'a pas répondu aux questions de l'AFP."""
        words = self.words
        for index in range(start, stop):
            if words.capital(index):
                begin = index - (index > start and words.low[index - 1] in ("l'", "la", "le"))
                phrase = phrase_after(words, begin, self.groups, words.count)
                if phrase is not None and self.subjects.relays(core := Phrase(begin, phrase.core_end, phrase.core_end)):
                    self.phrases.relays.append((start, core))
                    return

    def _is_aid(self, source: Phrase | None, start: int, stop: int) -> bool:
        """Whether an aid organisation says what it delivered: a counted deed that nobody else tells."""
        words = self.words
        if source is None or not any(words.is_number(k) for k in range(start, stop)):
            return False
        mention = words.slice(source.start, source.core_end)
        return self.names.describe(mention).kind in ("ngo", "international_organisation")

    def _pointing_back(self, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """, ce que dément X; , ce que les secours ne corroborent pas: a stand on what was said just before."""
        words = self.words
        begin = next(
            (
                k
                for k in range(group.start - 1, max(0, group.start - 10), -1)
                if words.low[k] in ("que", "qu'") and (words.low[k - 1] == "ce" or self._said_before(k, cue))
            ),
            -1,
        )
        if begin < 1 or cue.stance not in ("denies", "unconfirmed", "silent", "states"):
            return None
        while after < words.count and (
            words.low[after] in CLOSERS
            or words.low[after] in ("«", "“")
            or self.quoted[after] >= 0
            or words.low[after].endswith("ment")
        ):
            after += 1
        before = subject_before(words, group, self.groups, begin + 1)
        source = before or (phrase_after(words, after, self.groups, words.count) if after < words.count else None)
        if source is None or not self.subjects.can_speak(source, strict=True):
            return None
        end = max(group.end, source.end)
        while end < words.count and words.low[end].endswith("ment"):
            end += 1
        return Report(
            cue, "source.bare", (group.start, group.end), source, "", ((begin - 1, end),), begin - 1, (), (), group
        )

    def _last_named(self, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """CONTENT, affirme ce dernier, CONTENT: the pronoun stands behind its verb."""
        words = self.words
        low = words.low[after : after + 2]
        two = low in (["ce", "dernier"], ["cette", "dernière"], ["ces", "derniers"], ["ces", "dernières"])
        incise = group.start > self.body and words.low[group.start - 1] in (",", *CLOSERS)
        if not incise or "quote" not in cue.frames or not (two or low[:1] in (["celui-ci"], ["celle-ci"])):
            return None
        end = after + 1 + two
        said = self.incises.report(group, cue, Phrase(after, end, end), " ".join(low) if two else low[0])
        return said._replace(cue_words=(group.start, end))

    def _said_before(self, that: int, cue: Cue) -> bool:
        """Whether a denial opens on the noun for what is denied: Une thèse que réfute X."""
        noun = self.words.low[that - 1]
        said = self.grammar.denials.get(noun) == "said" or noun in self.grammar.verbs_of("supposed") or noun == "choses"
        return cue.stance == "denies" and said and self.body < that <= self.body + 3

    def _canonical(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        words = self.words
        count = words.count
        following = words.low[after] if after < count else ""
        frames = cue.frames
        stop = self.scopes.hard_break(after)
        if following in ("que", "qu'") and only(words, group) and "que" not in frames:
            after += 1  # n'en compte que 210
        if self._conceded(index) and (main := self._main_clause(after)) > after:
            stop = main  # même si X annonce que ..., la région dispose
        if self._in_dont(group) and (main := self._main_clause(after)) > after:
            stop = main  # la somme dont X prétend qu'il l'a reçue, elle l'a rendue
        if self._in_relative(group) and (resumes := self.scopes.main_resumes(after)) > after:
            stop = resumes  # le ministre, qui affirme avoir été prévenu, a limogé
        rule, zone, act = "", (after, stop), -1
        if (
            "que" in frames
            and following not in ("que", "qu'", ":")
            and words.low[group.start - 2 : group.start] not in (["»", ","], ["”", ","], ['"', ","])
            and (told := self.scopes.told_that(after, stop)) > 0
        ):
            # prévenir, informer, assurer quelqu'un que
            after, following = told, "que"
        if "quote" in frames and following not in ("que", "qu'", ":") and ":" in words.low[after : after + 8]:
            colon = words.low.index(":", after)
            told = self.quoted[min(colon + 1, count - 1)] >= 0 or "que" in frames
            if told and not any(after <= g.start < colon for g in self.groups):
                after, following = colon, ":"
        if following in ("que", "qu'") and "que" in frames:
            rule, zone = "source.que", (after + 1, stop)
        elif following in self.grammar.verbs_of("explained") and "que" in frames and group.tense != "subj":
            rule, zone = "source.que", (after, stop)
        elif following == ":" and frames & {"quote", "que"} and self.quoted[group.first] in (-1, self.quoted[after]):
            rule, zone = "source.colon", (after + 1, count)
        elif following in ("«", "“", '"') and frames & {"quote", "inf", "obj"} and self.quoted[after] >= 0:
            rule = "source.quote"
        elif cue.lemma in self.grammar.verbs_of("holding_true") and self._quality(after):
            rule = "source.object"  # juge « irresponsable » la fermeture
        elif "asks" in frames:
            rule, act = "source.asks", -1
        elif "appeal" in frames:
            if not self._asked_for(group.end, min(stop, group.end + _APPEAL)):
                return None
            rule, act = "source.appeal", group.start
        elif "accuse" in frames:
            if not any(
                words.low[k] in ("de", "d'", "du", "des") for k in range(after, self._before_colon(after, stop))
            ):
                return None  # le pont accuse son âge
            rule, act = "source.accuse", group.start
        elif "comme" in frames and any(
            words.low[k] in ("de", "d'", "comme") for k in range(after, min(stop, after + 25))
        ):
            rule = "source.comme"
        elif "inf" in frames and self.scopes.infinitive_follows(after):
            rule, zone = "source.inf", (self._with_negation(group.end, after), stop)
        elif "toll" in frames:
            if not any(words.low[k] in self.grammar.verbs_of("counts") for k in range(after, min(stop, after + 10))):
                return None
            rule, act = "source.toll", group.start
        elif frames & {"a", "count"} and any(
            words.low[k][0].isdigit() or words.low[k] in ("à", "au", "aux", "des", "un", "une")
            for k in range(after, stop)
        ):
            if "count" in frames and not any(
                words.low[k][0].isdigit() or words.low[k] in ("bilan", "milliers", "centaines", "dizaines")
                for k in range(after, stop)
            ):
                return None
            if "count" in frames and not (words.classes[after] & Word.DETERMINER or words.is_number(after)):
                return None  # les rebelles avancent par le nord et perdent 12 hommes
            if cue.certainty == "forecast" and not any(words.is_number(k) for k in range(after, min(after + 3, count))):
                return None  # attend sa convocation du 5 juin
            rule, zone = "source.figure", (after, self.scopes.clause_end(after))
        elif "told" in frames:
            warned = self._warned_of(group.end, stop)
            if warned < 0:
                return None  # la mairie a prévenu les riverains: who was told, and not what
            rule, zone = "source.object", (warned, self.scopes.clause_end(warned) if group.tense == "ger" else stop)
        elif "obj" in frames and after < stop and (words.is_word(after) or words.low[after] in ("«", "“", '"')):
            rule = "source.object"
        elif "bare" in frames or (
            frames & {"obj"}
            and group.start > 1
            and words.low[group.start - 1] != ","
            and self.scopes.points_back(group)
        ):
            rule = "source.bare"
        elif group.passive:
            rule = "source.passive"
        else:
            return self.incises.trailing(index, group, cue, after)
        if rule in ("source.object", "source.bare", "source.inf", "source.que") and cue.stance != "states":
            act = group.start
        stood = group.negated and cue.lemma in self.grammar.verbs_of("undoubted")  # ne conteste pas le modèle
        if rule == "source.object" and (stood or cue.lemma in self.grammar.verbs_of("owning")):
            act = group.start  # a revendiqué l'opération: the deed owned up to is the claim
            stop = self._before_colon(after, stop)
        if group.passive:
            return self._passive(group, cue, after)
        source, pronoun, _begins = self.subjects.subject(index, group)
        if (source is None and not pronoun) or (source is not None and self.subjects.generic(source, group)):
            return None
        if rule == "source.colon" and cue.stance == "denies":
            cue = cue._replace(certainty="attributed", stance="states")  # dément : « Tous sont vivants »
        lenient = (frames & {"inf", "quote"} or cue.stance != "states") and cue.stance != "decrees"
        lenient = lenient and not (rule == "source.quote" and "weak" in frames)  # la baisse confirme « l'inversion »
        if source is not None and not self.subjects.can_speak(source, strict=not lenient):
            return None
        if (
            source is not None
            and cue.lemma in self.grammar.verbs_of("counting")
            and not self.subjects.counts(source, after)
        ):
            return None
        of_things = ("weak" in frames and rule != "source.inf") or rule in (
            "source.object",
            "source.figure",
            "source.toll",
        )
        of_things = of_things and (cue.stance not in ("denies", "demands") or group.tense == "ger")
        if rule == "source.object" and cue.certainty == "forecast" and source is not None:
            norms = self.grammar.verbs_of("norms")
            if any(words.low[k] in norms for k in range(source.start, source.end)):
                return None  # le règlement prévoit une amende
            paper = any(words.classes[k] & Word.PAPER for k in range(source.start, source.core_end))
            if paper and cue.lemma == "prévoir":
                cue = cue._replace(certainty="attributed", degree="certain")  # le communiqué prévoit le gel des avoirs
        refutable = cue.lemma in self.grammar.verbs_of("refutable") and rule == "source.object" and not group.negated
        if refutable and not self._of_words(after, stop):
            return None
        if rule == "source.toll" and group.tense == "ger" and source is None:
            around = subject_before(words, self.groups[index - 1], self.groups, self.body) if index else None
            if around is not None and not self.subjects.can_speak(around, strict=True):
                return None  # trois corps ont été repêchés, portant le bilan à 31: nobody says so
        if rule == "source.object" and group.tense == "ger" and zone[0] == after:
            goes_on = next((g for g in self.groups if g.finite and g.start > after), None)
            if goes_on is not None and not any(g.finite and g.end <= group.start for g in self.groups):
                zone = (after, min(zone[1], goes_on.start))  # un appel évoquant une bombe a alerté X
        if rule == "source.object" and cue.lemma in self.grammar.verbs_of("picturing"):
            head = self.words.slice(source.start, source.core_end) if source is not None else ""
            if self.names.describe(head).kind != "sensor":
                return None  # le guide montre une grotte; des images satellites montrent des chars
        if source is not None and of_things and not self.subjects.head_can_speak(source, clause=rule == "source.que"):
            return None
        if pronoun == "on" and rule == "source.que" and (cue.certainty == "hedged" or self._hearsay(group)):
            return Report(cue, rule, (group.start, group.end), None, "-", (zone,), -1, (), (), group)
        if pronoun == "nous" and rule == "source.que" and cue.certainty == "hedged" and self.quoted[group.first] < 0:
            return Report(cue, rule, (group.start, group.end), None, "-", (zone,), -1, (), (), group)
        said = rule in ("source.que", "source.colon", "source.quote", "source.inf")
        if pronoun == "on" and said and (place := self.incises.circle_in_front(group)) is not None:
            source, pronoun = place, ""  # à la préfecture, on répond que
            self.phrases.silent.append((place.start - 1, group.start))
        if pronoun in FIRST_PERSON or pronoun == "on":
            return None
        if source is None and pronoun != "=" and words.low[_begins] == pronoun.split()[0]:
            source = Phrase(_begins, _begins + len(pronoun.split()), _begins + len(pronoun.split()))
        if rule in ("source.que", "source.inf") and act < 0 and zone[0] < zone[1]:
            zone = (zone[0], self._other_voice(zone, group))
        if act >= 0:
            zone = (
                act,
                self.scopes.clause_end(after) if cue.stance in ("denies", "demands", "decrees", "worries") else stop,
            )
        if (
            source is not None
            and source.start > 1
            and words.low[source.start - 1] in ("que", "qu'")
            and words.low[source.start - 3 : source.start - 2] == [","]
            and not words.classes[source.start - 2] & (Word.SUBORDINATOR | Word.PREPOSITION | Word.ADVERB)
        ):
            # ", chiffre que X confirme": the noun points back, the claim is that X stands by it
            act = source.start - 2
            zone = (act, group.end)
        return Report(cue, rule, (group.start, group.end), source, pronoun, (zone,), act, (), (), group)

    def _quality(self, start: int) -> bool:
        """Whether a quoted quality stands here or behind a noun: juge « fragile » l'accord, l'accord « fragile »."""
        words = self.words
        stop = next(
            (k for k in range(start, words.count) if words.low[k] in ("«", "“", '"', ",", ";", ":")), words.count
        )
        if stop == words.count or stop - start > _NOUN or words.low[stop] in (",", ";", ":"):
            return False
        return not any(group.finite and start <= group.first < stop for group in self.groups)

    def _other_voice(self, zone: Zone, told: VerbGroup) -> int:
        """Where somebody else begins to speak: X affirme que A, les habitants assurent que B; else the zone's end."""
        words, (start, stop) = self.words, zone
        for group in self.groups:
            if not (group.finite and start < group.start < stop) or group.pronoun or group.passive:
                continue
            if group.lemma not in self.grammar.reporting or self.quoted[group.first] != self.quoted[told.first]:
                continue
            subject = subject_before(words, group, self.groups, start)
            if subject is None or not self.subjects.can_speak(subject, strict=True):
                continue
            comma = subject.start - 1 - (words.low[subject.start - 1] in ("mais", "et", "or"))
            verb = any(start <= g.first < comma and (g.finite or g.tense == "inf") for g in self.groups)
            if comma > start and words.low[comma] == "," and verb and subject.end >= group.start - 1:
                return comma
        return stop

    def _with_negation(self, end: int, after: int) -> int:
        """Where an infinitive begins with the negation before it: dit ne pas être en mesure de."""
        low = self.words.low
        if after > end + 1 and low[after - 1] in ("pas", "jamais", "plus", "rien", "guère"):
            return next((k for k in range(after - 2, end - 1, -1) if low[k] in ("ne", "n'")), after)
        return after

    def _hearsay(self, group: VerbGroup) -> bool:
        """Whether *on* stands for somebody who told: on lui a assuré que, on nous dit que, on racontait que."""
        hearer = any(self.words.low[k] in _HEARER for k in range(group.start, group.first))
        told = group.tense in _TOLD or hearer
        return told and not group.negated and group.lemma in self.grammar.verbs_of("hearsay")

    def _conceded(self, index: int) -> bool:
        """Whether the verb is the first of a clause that a subordinator opens at the head of the sentence."""
        words = self.words
        if any(group.finite for group in self.groups[:index]):
            return False
        first = words.low[self.body : self.body + 1]
        return any(phrase[:1] == tuple(first) and words.phrase(self.body, phrase) for phrase in self.grammar.openings)

    def _main_clause(self, start: int) -> int:
        """Index of the comma before the main clause behind an opening subordinate clause, -1 where none follows."""
        words = self.words
        for at in range(start, words.count - 2):
            if words.low[at] != "," or self.quoted[at] >= 0:
                continue
            verb = next((group for group in self.groups if group.start > at and group.finite), None)
            if verb is None:
                return -1
            between = range(at + 1, verb.start)
            apart = any(words.low[k] in (",", ";") or words.classes[k] & Word.RELATIVE for k in between)
            if not apart and (words.classes[at + 1] & (Word.DETERMINER | Word.SUBJECT) or words.capital(at + 1)):
                return at
        return -1

    def _in_relative(self, group: VerbGroup) -> bool:
        """Whether the verb heads a relative clause that opens after a comma: X, qui affirme."""
        low, at = self.words.low, group.start - 1
        if at > 0 and low[at] == ",":  # X, qui, selon Y, affirme
            at = next((k for k in range(at - 1, max(at - _INSERTED, 0), -1) if low[k] == ","), 0) - 1
        return at > 0 and low[at] in ("qui", "lequel", "laquelle") and low[at - 1] == ","

    def _in_dont(self, group: VerbGroup) -> bool:
        """Whether the verb and its subject stand after *dont*, with no comma between."""
        low = self.words.low
        start = max(self.body, group.start - _DONT)
        stretch = low[start : group.start]
        return "dont" in stretch and "," not in stretch[stretch.index("dont") :]

    def _before_colon(self, start: int, stop: int) -> int:
        """Index of the first colon of the stretch, else its end."""
        return next((k for k in range(start, stop) if self.words.low[k] == ":"), stop)

    def _warned_of(self, end: int, stop: int) -> int:
        """Where the warning begins (d'une coupure, sur le prix du sel) after a verb whose object is told, else -1."""
        low, tolls = self.words.low, self.grammar.tolls
        if low[end : end + 1] and low[end] in ("de", "d'", "du", "des", "sur", "contre"):
            return end
        for index in range(end + 1, min(end + _HEARERS, stop - 2)):
            if low[index] in (",", ";", ":"):
                return -1
            news = low[index + 1] in ("un", "une") or "noun" in (tolls.get(low[index + 1]), tolls.get(low[index + 2]))
            if low[index] in ("sur", "contre") or (low[index] in ("de", "d'", "du", "des") and news):
                return index
        return -1

    def _asked_for(self, start: int, stop: int) -> bool:
        """Whether *à* brings in what is called for (au calme, à évacuer) and no hour (à 18h30)."""
        words = self.words
        return any(
            words.low[k] in ("à", "au", "aux", "pour") and k + 1 < words.count and not words.low[k + 1][0].isdigit()
            for k in range(start, stop)
        )

    def _learnt_from(self, index: int, group: VerbGroup) -> Report | None:
        """X dit tenir de Y que; l'agence a appris de Y que: Y knows it. index: the verb X belongs to."""
        words = self.words
        if not {*group.chain} & self.grammar.verbs_of("learning") or group.negated:
            return None
        after, _recipients = self.scopes.skip_adjuncts(group.end)
        if after < words.count and words.low[after] == "auprès":
            after += 1
        if after + 1 >= words.count or words.low[after] not in ("de", "du", "des", "d'"):
            return None
        known = phrase_after(words, after + (words.low[after] != "des"), self.groups, words.count)
        if known is None or not self.subjects.can_speak(known, strict=True):
            return None
        that = next((k for k in range(known.core_end, words.count) if words.low[k] in ("que", "qu'")), -1)
        if that < 0 or (that > known.end and words.low[that - 1] != ","):
            return None
        source, pronoun, begins = self.subjects.subject(index, self.groups[index])
        if (source is None and not pronoun) or pronoun in FIRST_PERSON:
            return None
        if source is None and pronoun != "=" and words.low[begins] == pronoun.split()[0]:
            source = Phrase(begins, begins + len(pronoun.split()), begins + len(pronoun.split()))
        known = Phrase(known.start, known.core_end, known.core_end)
        self.phrases.cited.append((group.end, known))
        self.phrases.silent.append((group.end, that + 1))
        cue = Cue(group.lemma, "attributed", "states", "certain", frozenset(("que",)))
        zone = (that + 1, self.scopes.hard_break(that))
        first = self.groups[index].start
        return Report(cue, "source.que", (first, group.end), source, pronoun, (zone,), -1, (), (), group)

    def _of_words(self, after: int, stop: int) -> bool:
        """Whether what is rejected is something said (une accusation, « ... », cette version), no budget or request."""
        words = self.words
        if words.low[after : after + 1] in (["tout"], ["toute"], ["toutes"]):
            return True  # a écarté toute démission
        for index in range(after, min(after + 5, stop)):
            said = self.grammar.denials.get(words.low[index]) in ("said", "predicate")
            if said or words.low[index] in ("«", "“", '"') or words.classes[index] & Word.PAPER:
                return True
            if words.low[index] in (",", "que", "qu'"):
                return words.low[index] != ","
        return False

    def _before_infinitive(self, phrase: Phrase) -> Phrase:
        """The agent without the infinitive that hangs on the verb: est soupçonné par le fisc d'avoir minimisé."""
        words = self.words
        for index in range(phrase.start + 1, phrase.end - 1):
            verb = any(form.tense == "inf" for form in words.forms(index + 1)) and not words.classes[index + 1]
            if words.low[index] in ("de", "d'") and verb:
                return Phrase(phrase.start, index, min(index, phrase.core_end))
        return phrase

    def _stated_in(self, index: int) -> Phrase | None:
        """Il est précisé dans l'arrêté que: the document speaks."""
        phrase = phrase_after(self.words, index + 1, self.groups, self.words.count)
        if phrase is None:
            return None
        paper = any(self.words.classes[k] & Word.PAPER for k in range(phrase.start, phrase.core_end))
        kind = self.subjects.names.describe(self.words.slice(phrase.start, phrase.core_end)).kind
        return phrase if paper or kind == "document" else None

    def _passive(self, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """X a été annoncé (par Y): the content is the subject, the voice Y or nobody who is named."""
        words = self.words
        start = self.scopes.clause_start(group.start)
        if cue.lemma in self.grammar.verbs_of("refutable") and not self._of_words(start, group.start):
            return None  # une motion a été rejetée par le sénat
        agent = agent_at(words, group)
        phrase = phrase_after(words, agent + 1, self.groups, words.count) if agent >= 0 else None
        if phrase is None or not self.subjects.can_speak(phrase, strict=True):
            phrase = None
            if cue.lemma not in self.grammar.verbs_of("agentless"):
                return None
        else:
            phrase = self._before_infinitive(phrase)
            after = max(after, phrase.end)
            none = words.low[start] in ("aucun", "aucune", "nul", "nulle") or group.negated
            if none and cue.stance == "states":
                silent = cue._replace(certainty="hedged", stance="silent", degree="unknown")
                act = (start, phrase.end)  # aucun motif n'est avancé par la police
                return Report(
                    silent, "source.silent", (group.start, group.end), phrase, "", (act,), start, (), (), group
                )
        follows = words.low[after] if after < words.count else ""
        zones: tuple[Zone, ...] = ((start, agent if phrase else self.scopes.clause_end(group.end)),)
        if phrase and cue.stance != "states":
            act = (start, phrase.end)
            return Report(cue, "source.passive", (group.start, group.end), phrase, "", (act,), start, (), (), group)
        if phrase and follows in ("à", "de", "d'", "entre", "comme"):
            # est évalué par X à 15 millions, est accusé par X d'avoir fui: the rest of what X says
            whole = (start, self.scopes.clause_end(after))
            return Report(cue, "source.passive", (group.start, group.end), phrase, "", (whole,), start, (), (), group)
        if phrase is None and follows in ("dans", "par") and (paper := self._stated_in(after)) is not None:
            phrase, after = paper, paper.end
            follows = words.low[after] if after < words.count else ""
        if follows in ("que", "qu'"):
            zones = ((after + 1, self.scopes.hard_break(after)),)
            self.phrases.silent.append((start, after))
        return Report(cue, "source.passive", (group.start, group.end), phrase, "", zones, -1, (), (), group)
