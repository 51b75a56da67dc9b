"""Who says what inside one sentence: every cue with its source, its relays and the stretches it governs.

A report is found from its cue (a reporting verb or a phrase such as *selon*), never from the content alone. What is not
governed by a report is the outlet's own voice. Positions count words of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from recoupe.extraction.noun_phrases import Phrase, phrase_after, subject_before
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Cue, Word

Zone = tuple[int, int]

RELAYS = frozenset(("news_agency", "media"))
"""Kinds of authority that relay: what was said *to* them is passed on by them."""

_CLOSERS = frozenset("»”\"")
_SPEAKERS = Word.ROLE | Word.BODY | Word.PAPER | Word.UNNAMED | Word.TITLE
_FIRST_PERSON = frozenset(("je", "j'", "nous", "tu", "vous"))
_BOUNDS = frozenset("au moins plus peine près environ minimum maximum total tout deux trois quatre cinq six quelque".split())
_CONTRAST = frozenset(("mais", "tandis", "or"))
SILENT_VERBS = frozenset("commenter confirmer prononcer répondre communiquer préciser réagir infirmer exprimer étayer trancher".split())
_REFUSING = frozenset("refuser décliner éviter abstenir".split())
_COUNTING = frozenset(("compter", "totaliser", "enregistrer"))
_FINDING = frozenset("détecter trouver constater observer relever identifier repérer déceler".split())
_AGENTLESS = frozenset("annoncer signaler rapporter confirmer évoquer recenser dénombrer déclarer".split())


class Report(NamedTuple):
    """A cue and what hangs on it.

    source: the phrase that speaks, None when it is `pronoun` ("il", "qui speaks goes on": "="), or nobody is named ("").
    zones: stretches of content. act_start: first word of the claim where the cue belongs to it, else -1.
    relays: phrases that pass it on, nearest to the outlet first. cited: phrases this source itself cites (citant Y).
    """

    cue: Cue
    rule: str
    cue_words: Zone
    source: Phrase | None
    pronoun: str
    zones: tuple[Zone, ...]
    act_start: int
    relays: tuple[Phrase, ...]
    cited: tuple[Phrase, ...]
    group: VerbGroup | None


class SentenceReader:
    """Finds the reports of one sentence. quoted[i]: number of the quotation that word i stands in, -1 outside."""

    def __init__(
        self, words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], names: Names, body: int
    ) -> None:
        self.words, self.groups, self.quoted, self.names, self.body = words, groups, quoted, names, body
        self.grammar = words.grammar
        self.reports: list[Report] = []
        self.relays: list[tuple[int, Phrase]] = []
        self.cited: list[tuple[int, Phrase]] = []
        self.silent: list[Zone] = []

    def read(self) -> list[Report]:
        """The reports in order of their cues, with relays and citations hung on the nearest one."""
        taken = self._phrases()
        for index, group in enumerate(self.groups):
            if group.first in taken:
                continue
            report = self._verb_report(index, group)
            if report is not None:
                self.reports.append(report)
        self.reports.sort(key=lambda report: report.cue_words)
        self._end_at_the_next_voice()
        return [self._with_relays(index, report) for index, report in enumerate(self.reports)]

    # -- phrases: selon, citant, de source ---------------------------------------------------------------------------

    def _phrases(self) -> set[int]:
        words, taken = self.words, set[int]()
        phrases = self.grammar.source_phrases
        for index in range(words.count):
            for phrase, kind in phrases.get(words.low[index], ()):
                if words.phrase(index, phrase):
                    after = index + len(phrase)
                    if kind != "none":
                        self._phrase(index, after, kind)
                    taken.update(range(index, after))
                    break
        return taken

    def _phrase(self, index: int, after: int, kind: str) -> None:
        words = self.words
        if kind == "own":
            self._add_selon(index, Phrase(after - 1, after, after), "-", "source.own_inquiry")
            return
        if kind in ("de_source", "same"):
            end = after
            while end < words.count and words.is_word(end) and (words.classes[end] == 0 or words.low[end] in ("proche", "proches", "du", "de", "de", "la", "l'", "des")):
                if any(form.tense in ("pres", "impf") for form in words.forms(end)) and end > after:
                    break
                end += 1
            phrase = Phrase(after - 1, end, end)
            self._add_selon(index, phrase, "" if kind == "de_source" else "=", "source.de_source")
            return
        phrase_found = phrase_after(words, after, self.groups, words.count)
        if kind == "selon":
            if after < words.count and words.low[after] in ("lui", "elle", "eux", "elles", "celui-ci", "celle-ci"):
                self._add_selon(index, Phrase(after, after + 1, after + 1), words.low[after], "source.selon")
            elif phrase_found and not self._measures(phrase_found):
                self._add_selon(index, phrase_found, "", "source.selon")
        elif kind == "pour":
            opening = index == 0 or words.low[index - 1] in (";", ":", "«", ".", "-", "—")
            if opening and phrase_found and phrase_found.end < words.count and words.low[phrase_found.end] == ",":
                facts = self.names.describe(words.slice(phrase_found.start, phrase_found.end))
                speaks = any(words.classes[k] & _SPEAKERS for k in range(phrase_found.start, phrase_found.core_end))
                if (facts.person and " " in facts.person) or words.classes[phrase_found.start] & Word.TITLE or (speaks and facts.kind not in ("state", "sensor", "document")):
                    self._add_selon(index, phrase_found, "", "source.pour")
        elif phrase_found and kind == "agent":
            self._add_agent(index, after, phrase_found)
        elif phrase_found and kind == "citing" and self._can_speak(phrase_found, strict=True):
            self.cited.append((index, self._bare(phrase_found)))
        elif phrase_found and kind in ("cited", "recipient") and (kind == "cited" or self._relays(phrase_found)):
            self.relays.append((index, phrase_found))
            self.silent.append((index, phrase_found.end))

    def _measures(self, phrase: Phrase) -> bool:
        """Whether *selon* means "depending on" before this phrase: selon les cas, selon la taille du navire."""
        words = self.words
        for index in range(phrase.start, phrase.core_end):
            classes = words.classes[index]
            if classes & _SPEAKERS or (words.capital(index) and index > phrase.start):
                return False
            if classes & Word.MEASURE:
                return True
        return False

    def _after_other_source(self, index: int, clause: int) -> int:
        """Where the statement begins when another closing source stands before: 200 selon A et 500 selon B."""
        ends = [
            report.source.end
            for report in self.reports
            if report.rule == "source.selon" and report.source and clause < report.source.end < index and report.zones[0][0] < report.cue_words[0]
        ]
        return max(ends, default=clause)

    def _add_selon(self, index: int, phrase: Phrase, pronoun: str, rule: str) -> None:
        words = self.words
        end = phrase.end
        clause = self._clause_start(index)
        if index and words.low[index - 1] == "toujours":
            clause = self.body  # toujours selon X: everything before goes back to X as well
        opening = index - clause <= 1 and all(not words.is_word(k) or words.low[k] in ("et", "mais", "or", "toujours") for k in range(clause, index))
        stop = self._hard_break(end)
        if end < words.count and words.low[end] == ",":
            end += 1
        if opening:
            zones: tuple[Zone, ...] = ((end, stop),)
        else:
            start = self._participle_clause(clause, index) if stop - end <= 1 else clause
            start = self._after_other_source(index, start)
            zones = ((start, index), (end, stop)) if stop - end > 1 else ((start, index),)
        estimate = any(words.low[k].startswith(("estimation", "évaluation", "projection")) for k in range(phrase.start, phrase.end))
        cue = Cue("selon", "attributed", "states", "certain", frozenset())
        if pronoun == "-":
            cue = cue._replace(certainty="asserted")
        elif estimate:
            cue = cue._replace(certainty="hedged", degree="probable")
        source = phrase if not pronoun else None
        self.reports.append(
            Report(cue, rule, (index, phrase.start), self._bare(source) if source else None, pronoun, zones, -1, (), (), None)
        )

    def _add_agent(self, index: int, after: int, phrase: Phrase) -> None:
        words = self.words
        if not self._can_speak(phrase, strict=True):
            return
        floor = self._clause_start(index)
        start = index - 1 if index and words.low[index - 1] == "," else index
        while start > floor and words.low[start - 1] != "," and not any(group.last == start - 1 and group.finite for group in self.groups):
            start -= 1
        if start < index:
            cue = Cue(words.low[index], "attributed", "states", "certain", frozenset())
            self.reports.append(Report(cue, "source.agent", (index, after), phrase, "", ((start, index),), -1, (), (), None))

    # -- verbs -------------------------------------------------------------------------------------------------------

    def _verb_report(self, index: int, group: VerbGroup) -> Report | None:
        words = self.words
        cue, lemma = self._cue(group)
        if cue is None:
            return None
        after, recipients = self._skip_adjuncts(group.end)
        for recipient in recipients:
            if self._relays(recipient):
                self.relays.append((group.first, recipient))
        if group.tense == "inf":
            return self._infinitive_report(index, group, cue, after)
        if group.tense in ("fut", "future_past", "cond") or (group.modal in ("pouvoir", "devoir", "aller") and "que" not in cue.frames):
            return None  # what somebody is going to say or may do has not been said
        if (cue.frames and cue.frames <= {"bare", "se", "finding", "asked"}) or cue.stance in ("silent", "unconfirmed"):
            return self._bare_report(index, group, cue, after)
        if group.pronoun and group.pronoun not in _FIRST_PERSON:
            return self._incise(group, cue, Phrase(after, after, after), group.pronoun)
        inverted = self._inverted_subject(index, group, cue, after)
        if inverted is not None:
            return self._incise(group, cue, inverted, "")
        return self._canonical(index, group, cue, after)

    def _cue(self, group: VerbGroup) -> tuple[Cue | None, str]:
        """The cue of a verb group, as its negation, reflexive and chain change it."""
        chain = group.chain
        reporting = self.grammar.reporting
        if (group.negated or chain[0] in _REFUSING) and any(lemma in SILENT_VERBS for lemma in chain):
            stance = "unconfirmed" if "confirmer" in chain else "silent"
            return Cue(chain[-1], "hedged", stance, "unknown", frozenset(("bare",))), chain[-1]
        if len(chain) > 1 and group.modal in ("", "pouvoir", "devoir") and chain[0] in reporting and chain[0] != group.lemma:
            lemma = chain[0]
        else:
            lemma = group.lemma
        cue = self._expression(group, lemma) or reporting.get(lemma)
        if cue is not None and "se" in cue.frames and not group.reflexive:
            cue = None
        if cue is None and lemma in ("faire savoir", "laisser entendre", "faire valoir", "laisser comprendre"):
            degree = "possible" if lemma.startswith("laisser") else "certain"
            return Cue(lemma, "attributed", "states", degree, frozenset(("que", "quote"))), lemma
        if cue is None:
            return None, lemma
        if group.passive and lemma not in _AGENTLESS:
            return None, lemma
        if group.negated and lemma in ("écarter", "exclure"):
            return Cue(lemma, "hedged", "states", "possible", frozenset(("obj", "que", "weak"))), lemma
        if group.negated and lemma in _FINDING and cue.certainty != "denied":
            return Cue(lemma, "denied", "denies", "certain", frozenset(("bare", "finding"))), lemma
        if group.negated and cue.certainty != "denied":
            following = self.words.low[group.end] if group.end < self.words.count else ""
            if lemma in ("dire", "préciser", "indiquer") and following in ("si", "s'", "combien", "où", "quand", "pourquoi"):
                return Cue(lemma, "hedged", "silent", "unknown", frozenset(("bare",))), lemma
            return None, lemma
        if group.reflexive and lemma in ("rappeler", "entendre", "appeler", "présenter", "révéler", "établir", "montrer", "porter", "fixer", "donner", "interroger", "trouver", "lancer", "poursuivre", "exposer", "relever", "enregistrer", "confirmer", "préciser", "compter", "souligner"):
            return None, lemma
        if group.reflexive and lemma == "demander":
            return Cue(lemma, "hedged", "asks", "unknown", frozenset(("asks",))), lemma
        return cue, lemma

    def _expression(self, group: VerbGroup, lemma: str) -> Cue | None:
        """The cue of a verb with the word it needs (faire état, exprimer son inquiétude), None where it is not there."""
        for word, cue in self.grammar.expressions.get(lemma, ()):
            if "se" in cue.frames and not group.reflexive:
                continue
            if "asked" in cue.frames and not self.words.classes[self.body] & Word.LINK:
                continue
            reach = 9 if len(word) > 3 else 4
            after = self.words.low[group.end : group.end + reach]
            if word in after or word == self.words.low[group.last]:
                return cue
            if after[:1] == [","] and word in self.words.low[group.end : group.end + 9]:
                return cue
        return None

    def _infinitive_report(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """avant de demander X: an act of the subject before it."""
        words = self.words
        if cue.stance not in ("demands", "denies", "pledges") or not index:
            return None
        if group.start and words.low[group.start - 1] in ("de", "d'") and group.start > 1 and words.low[group.start - 2] == "avant":
            stop = self._hard_break(after)
            return Report(cue, "source.avant_de", (group.start, group.end), None, "=", ((group.start, stop),), group.start, (), (), group)
        return None

    def _bare_report(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        source, pronoun, begins = self._subject(index, group)
        if (source is None and not pronoun) or pronoun in _FIRST_PERSON:
            return None
        if source is not None and not self._can_speak(source, strict=True):
            return None
        stop = self._clause_end(group.end)
        return Report(cue, f"source.{cue.stance}", (group.start, group.end), source, pronoun, ((group.start, stop),), group.start, (), (), group)

    def _inverted_subject(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Phrase | None:
        """The subject after the verb, None when the verb is not an incise."""
        words = self.words
        if "quote" not in cue.frames and "que" not in cue.frames:
            return None
        before = group.start - 1
        if before < 0 or not group.finite:
            return None
        mark = words.low[before]
        if mark not in (",", "—", "–", "!", "?", "…", "-", ".") and mark not in _CLOSERS:
            return None
        if after >= words.count:
            return None
        if words.low[after] in ("que", "qu'", ":", "«", "“") and not (mark in _CLOSERS):
            return None
        phrase = phrase_after(words, after, self.groups, words.count)
        if phrase is None or (phrase.end < words.count and words.low[phrase.end] in ("que", "qu'")):
            return None
        if mark == "," and words.low[before - 1] not in _CLOSERS and self.quoted[group.first] < 0:
            said = any(other.finite and other.end <= before and not self._relative(other) for other in self.groups)
            own_subject = subject_before(words, group, self.groups, self.body)
            if own_subject is not None and own_subject.end == before:
                own_subject = None  # one comma alone never parts a subject from its verb: what stands before is what is said
            if own_subject is not None and own_subject.start == self.body and not said:
                if not (self._can_speak(phrase, strict=True) and not self._can_speak(own_subject, strict=True)):
                    return None
            elif not self._can_speak(phrase, strict=True):
                return None
            elif not said and own_subject is not None and self._can_speak(own_subject, strict=True) and not any(words.low[k][0].isdigit() or self.quoted[k] >= 0 or words.low[k] in _CLOSERS for k in range(self.body, before)):
                return None
        if phrase.end < words.count and any(g.start == phrase.end and g.finite for g in self.groups) and mark not in _CLOSERS:
            return None
        return phrase

    def _relative(self, group: VerbGroup) -> bool:
        """Whether the verb heads a relative clause: qui émane de, dont l'exploitant a."""
        low = self.words.low
        return any(low[k] in ("qui", "dont", "où") for k in range(max(0, group.start - 4), group.start))

    def _incise(self, group: VerbGroup, cue: Cue, phrase: Phrase, pronoun: str) -> Report:
        words = self.words
        start = self._clause_start(group.start, speech=True)
        stop = max(phrase.end, group.end)
        before = group.start
        while before > start and not words.is_word(before - 1) and words.low[before - 1] not in _CLOSERS:
            before -= 1
        zones: list[Zone] = [(start, before)] if before > start else []
        rest_end = self._hard_break(stop)
        after_quote = group.start and words.low[group.start - 1] in _CLOSERS or (group.start > 1 and words.low[group.start - 2] in _CLOSERS)
        inside = self.quoted[group.first]
        if inside >= 0:
            rest = stop
            while rest < words.count and self.quoted[rest] == inside:
                rest += 1
            rest_end = rest
            if rest - stop > 1:
                zones.append((stop + (words.low[stop] == ","), rest))
        elif stop < rest_end and words.low[stop] == "," and not after_quote and stop + 1 < words.count and not self._own_clause(stop + 1):
            zones.append((stop + 1, rest_end))
        elif stop < words.count and words.low[stop] in (":", ";") and inside < 0 and self._goes_on(stop + 1):
            zones.append((stop + 1, self._hard_break(stop + 1)))
        elif stop < words.count and words.low[stop] in (":", "«", "“", '"', ",") and any(self.quoted[k] >= 0 for k in range(stop, rest_end)):
            first = next(k for k in range(stop, rest_end) if self.quoted[k] >= 0)
            if first - stop <= 2:
                zones.append((first, rest_end))
        source = phrase if phrase.end > phrase.start else None
        rule = "source.incise"
        return Report(cue, rule, (group.start, group.end), source, pronoun, tuple(zones), -1, (), (), group)

    def _goes_on(self, index: int) -> bool:
        """Whether what follows an incise after a colon or semicolon is still its content: no other voice is named there."""
        words = self.words
        if index >= words.count:
            return False
        stop = self._hard_break(index)
        if words.low[index - 1] == ":":
            return self.quoted[index] < 0
        mine = [group for group in self.groups if index <= group.first < stop]
        return bool(words.classes[index] & (Word.SUBJECT | Word.POSSESSIVE)) and not any(
            group.lemma in self.grammar.reporting and not group.negated for group in mine[:1]
        )

    def _own_clause(self, index: int) -> bool:
        """Whether what follows an incise is a circumstance of the telling and not more of the content."""
        words = self.words
        return bool(words.classes[index] & (Word.PREPOSITION | Word.SUBORDINATOR)) or any(
            group.start == index and group.tense == "ger" for group in self.groups
        ) or words.low[index] in ("quelques", "cité", "citée", "notant", "soit", "joint", "jointe")

    def _canonical(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        words = self.words
        count = words.count
        following = words.low[after] if after < count else ""
        frames = cue.frames
        stop = self._hard_break(after)
        rule, zone, act = "", (after, stop), -1
        if "que" in frames and following not in ("que", "qu'", ":") and (told := self._told_that(after, stop)) > 0:
            # prévenir, informer, assurer quelqu'un que
            after, following = told, "que"
        if "quote" in frames and following not in ("que", "qu'", ":") and ":" in words.low[after : after + 8]:
            colon = words.low.index(":", after)
            if not any(after <= g.start < colon for g in self.groups):
                after, following = colon, ":"
        if following in ("que", "qu'") and "que" in frames:
            rule, zone = "source.que", (after + 1, stop)
        elif following == ":" and frames & {"quote", "que"}:
            rule, zone = "source.colon", (after + 1, count)
        elif following in ("«", "“", '"') and frames & {"quote", "inf", "obj"} and self.quoted[after] >= 0:
            rule = "source.quote"
        elif "asks" in frames:
            rule, act = "source.asks", -1
        elif "appeal" in frames:
            if not any(words.low[k] in ("à", "au", "aux") for k in range(group.end, min(stop, group.end + 9))):
                return None
            rule, act = "source.appeal", group.start
        elif "accuse" in frames:
            rule, act = "source.accuse", group.start
        elif "comme" in frames and any(words.low[k] in ("de", "d'", "comme") for k in range(after, min(stop, after + 25))):
            rule = "source.comme"
        elif "inf" in frames and self._infinitive_follows(after):
            rule = "source.inf"
        elif "toll" in frames:
            if not any(words.low[k] in ("bilan", "chiffre", "total", "nombre", "décompte") for k in range(after, min(stop, after + 6))):
                return None
            rule, act = "source.toll", group.start
        elif frames & {"a", "count"} and any(words.low[k][0].isdigit() or words.low[k] in ("à", "au", "aux", "des", "un", "une") for k in range(after, stop)):
            if "count" in frames and not any(words.low[k][0].isdigit() or words.low[k] in ("bilan", "milliers", "centaines", "dizaines") for k in range(after, stop)):
                return None
            rule, zone = "source.figure", (after, self._clause_end(after))
        elif "obj" in frames and after < stop and (words.is_word(after) or words.low[after] in ("«", "“", '"')):
            rule = "source.object"
        elif "bare" in frames or (frames & {"obj"} and group.start > 1 and words.low[group.start - 1] != "," and self._points_back(group)):
            rule = "source.bare"
        elif group.passive:
            rule = "source.passive"
        else:
            return self._trailing(index, group, cue, after)
        if rule in ("source.object", "source.bare", "source.inf", "source.que") and cue.stance not in ("states",):
            act = group.start
        if group.passive:
            return self._passive(group, cue, after)
        source, pronoun, _begins = self._subject(index, group)
        if source is None and not pronoun:
            return None
        lenient = (frames & {"inf", "quote"} or cue.stance != "states") and cue.stance != "decrees"
        if source is not None and not self._can_speak(source, strict=not lenient):
            return None
        if source is not None and cue.lemma in _COUNTING and not self._counts(source, after):
            return None
        if source is not None and "weak" in frames and not self._head_can_speak(source):
            return None
        if pronoun in _FIRST_PERSON or pronoun == "on":
            return None
        if source is None and pronoun != "=" and words.low[_begins] == pronoun.split()[0]:
            source = Phrase(_begins, _begins + len(pronoun.split()), _begins + len(pronoun.split()))
        if act >= 0:
            zone = (act, self._clause_end(after) if cue.stance in ("denies", "demands", "decrees", "worries") else stop)
        if source is not None and source.start > 1 and words.low[source.start - 1] in ("que", "qu'") and words.low[source.start - 3 : source.start - 2] == [","] and not words.classes[source.start - 2] & (Word.SUBORDINATOR | Word.PREPOSITION | Word.ADVERB):
            # ", chiffre que X confirme": the noun points back, the claim is that X stands by it
            act = source.start - 2
            zone = (act, group.end)
        return Report(cue, rule, (group.start, group.end), source, pronoun, (zone,), act, (), (), group)

    def _told_that(self, start: int, stop: int) -> int:
        """Index of the *que* after a short noun phrase (a prévenu la direction que), -1 where there is none."""
        words = self.words
        if start >= words.count or not (words.classes[start] & Word.DETERMINER or words.capital(start)):
            return -1
        for index in range(start + 1, min(start + 7, stop)):
            if words.low[index] in ("que", "qu'"):
                nominal = any(words.classes[k] & (Word.ROLE | Word.BODY | Word.UNNAMED) or words.capital(k) for k in range(start, index))
                return index if nominal or index - start == 2 else -1
            if not words.is_word(index) or words.classes[index] & (Word.RELATIVE | Word.COORDINATOR) or any(g.start == index for g in self.groups):
                return -1
        return -1

    def _points_back(self, group: VerbGroup) -> bool:
        """Whether the verb ends a relative clause on a noun of the sentence before it: , chiffre que l'agence confirme."""
        words = self.words
        at = group.start - 1
        while at > 0 and words.low[at] not in (",", "que", "qu'"):
            at -= 1
        return at > 1 and words.low[at] in ("que", "qu'") and words.low[at - 2] == ","

    def _trailing(self, index: int, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """CONTENT, X a dit. : subject and verb after the content, as in translated copy."""
        words = self.words
        if not cue.frames & {"que", "quote"} or (after < words.count and words.low[after] not in (".", ";", "!", "…", "»")):
            return None
        source, pronoun, begins = self._subject(index, group)
        if begins < 2 or words.low[begins - 1] not in (",", "»", "”", '"'):
            return None
        if not any(other.finite and other.end < begins for other in self.groups):
            return None
        start = self._clause_start(begins, speech=True)
        return Report(cue, "source.trailing", (group.start, group.end), source, pronoun, ((start, begins - 1),), -1, (), (), group)

    def _passive(self, group: VerbGroup, cue: Cue, after: int) -> Report | None:
        """X a été annoncé (par Y): the content is the subject, the voice Y or nobody who is named."""
        words = self.words
        start = self._clause_start(group.start)
        follows = words.low[after] if after < words.count else ""
        phrase = phrase_after(words, after + 1, self.groups, words.count) if follows == "par" else None
        zones: tuple[Zone, ...] = ((start, self._clause_end(group.end)),)
        if follows in ("que", "qu'"):
            zones = ((after + 1, self._hard_break(after)),)
        return Report(cue, "source.passive", (group.start, group.end), phrase, "", zones, -1, (), (), group)

    # -- subjects ----------------------------------------------------------------------------------------------------

    def _subject(self, index: int, group: VerbGroup) -> tuple[Phrase | None, str, int]:
        """(phrase, pronoun, first word) of the subject: pronoun "=" means the one of the verb before."""
        words = self.words
        at = group.start - 1
        while at > 0 and words.classes[at] & Word.ADVERB and not words.classes[at] & Word.SUBJECT:
            at -= 1
        if group.tense == "ger":
            if at >= 0 and words.low[at] in (",", "en", "et", "»"):
                return None, "=", group.start
            phrase = self._phrase_ending(at + 1)
            return (phrase, "", phrase.start) if phrase else (None, "=", group.start)
        if at < 0:
            return None, "", group.start
        low = words.low[at]
        if low in ("et", "mais", "puis", "ou") and index:
            return None, "=", at
        if low in ("qui", "lequel", "laquelle", "lesquels", "lesquelles"):
            end = at - 1 if at and words.low[at - 1] == "," else at
            phrase = self._phrase_ending(end)
            return phrase, "", phrase.start if phrase else at
        if words.classes[at] & Word.SUBJECT and low not in ("c'", "ce", "cela", "ça", "ceci"):
            return None, low, at
        if low == "dernier" and at and words.low[at - 1] == "ce":
            return None, "ce dernier", at - 1
        if low == "dernière" and at and words.low[at - 1] == "cette":
            return None, "cette dernière", at - 1
        phrase = subject_before(words, group, self.groups, self.body)
        if phrase is not None:
            for number, first in enumerate(words.low[phrase.start - 1 : phrase.start + 1] if phrase.start else words.low[:1]):
                at_pronoun = phrase.start - 1 + number if phrase.start else 0
                if first in ("ce", "cette", "ces") and words.low[at_pronoun + 1] in ("dernier", "dernière", "derniers", "dernières"):
                    return None, f"{first} {words.low[at_pronoun + 1]}", at_pronoun
            if not self._can_speak(phrase, strict=True) and (antecedent := self._antecedent(index)) is not None:
                return antecedent, "", antecedent.start
            return phrase, "", phrase.start
        if low in ("et", "mais", "puis", ",", "ou") and index:
            return None, "=", at
        if (antecedent := self._antecedent(index)) is not None:
            return antecedent, "", antecedent.start
        return None, "", group.start

    def _antecedent(self, index: int) -> Phrase | None:
        """The subject before a relative clause without commas: *un pilote qui a survolé la baie a estimé*."""
        words = self.words
        if not index:
            return None
        before = self.groups[index - 1]
        at = before.start - 1
        if at > 0 and words.low[at] == "qui" and "," not in words.low[at : self.groups[index].start]:
            return self._phrase_ending(at)
        return None

    def _phrase_ending(self, end: int) -> Phrase | None:
        """The noun phrase that ends at `end` (excluded), as far back as commas, verbs and breaks allow."""
        words = self.words
        if end <= 0:
            return None
        start = end - 1
        floor = max((group.end for group in self.groups if group.end <= end - 1 and group.finite), default=0)
        while start > floor and words.low[start - 1] not in (",", ";", ":", "«", "»", "“", "”", '"', "(", "—", "que", "qu'", "avec", "dont"):
            start -= 1
        while start < end and (words.low[start] in ("et", "mais", "or", "alors") or words.classes[start] & Word.PREPOSITION and words.low[start] not in ("des", "de", "du", "d'")):
            start += 1
        return Phrase(start, end, end) if end > start else None

    def _can_speak(self, phrase: Phrase, *, strict: bool) -> bool:
        """Whether the words can name somebody who asserts; strict: they must show it."""
        words = self.words
        if words.low[phrase.start] in ("cela", "ceci", "ce", "ça", "cette", "ces", "cet") and strict:
            return any(words.classes[k] & (Word.ROLE | Word.BODY | Word.UNNAMED | Word.PAPER) for k in range(phrase.start, phrase.core_end))
        if not strict or words.low[phrase.start : phrase.start + 3] in (["l'", "un", "d'"], ["l'", "une", "d'"]):
            return True
        if any(words.classes[k] & _SPEAKERS or (words.capital(k) and k > phrase.start) for k in range(phrase.start, phrase.end)):
            return True
        if words.capital(phrase.start) and not words.classes[phrase.start] and phrase.start != self.body:
            return True
        return self.names.describe(words.slice(phrase.start, phrase.core_end)).kind != "unknown"

    def _counts(self, phrase: Phrase, after: int) -> bool:
        """Whether the subject of *compter*, *totaliser* is a body that keeps count (and not what is counted)."""
        words = self.words
        kind = self.names.describe(words.slice(phrase.start, phrase.core_end)).kind
        follows = after < words.count and (words.text[words.starts[after]].isdigit() or bool(words.classes[after] & (Word.DETERMINER | Word.ADVERB | Word.PREPOSITION)))
        return follows and kind not in ("unknown", "unnamed", "state", "witness") and words.low[after] != "parmi"

    def _head_can_speak(self, phrase: Phrase) -> bool:
        """Whether the first words themselves name a speaker, as verbs that things can be subjects of demand (montrer que)."""
        words = self.words
        head = range(phrase.start, min(phrase.start + 3, phrase.core_end))
        return any(words.classes[k] & _SPEAKERS or (words.capital(k) and k > 0) for k in head) or (
            words.capital(phrase.start) and not words.classes[phrase.start]
        )

    def _relays(self, phrase: Phrase) -> bool:
        words = self.words
        mention = words.slice(phrase.start, phrase.core_end)
        last = mention.replace("’", "'").rpartition("'")[2]
        if last.isupper() and 2 <= len(last) <= 5 and phrase.end - phrase.start <= 2:
            return self.names.describe(mention).kind in (*RELAYS, "unknown", "think_tank")  # à l'ABC: an agency we do not know
        return self.names.describe(self.words.slice(phrase.start, phrase.core_end)).kind in RELAYS

    def _bare(self, phrase: Phrase) -> Phrase:
        """The body behind a carrier: *les dernières informations du renseignement* gives *renseignement*."""
        words = self.words
        for index in range(phrase.start, min(phrase.start + 4, phrase.core_end - 1)):
            if words.low[index] in ("informations", "information", "sources", "chiffres", "estimations", "données", "bilan", "déclarations", "propos", "conclusions"):
                following = words.low[index + 1]
                if following in ("du", "des") or (following in ("de", "d'") and index + 2 < phrase.end and (words.capital(index + 2) or words.classes[index + 2] & Word.DETERMINER)):
                    start = index + 2
                    if start < phrase.end:
                        return Phrase(start, phrase.end, phrase.core_end)
        return phrase

    # -- where a stretch ends ----------------------------------------------------------------------------------------

    def _hard_break(self, start: int) -> int:
        """First semicolon (or the end of the sentence) from `start` on, outside quotations that begin before it."""
        words = self.words
        for index in range(start, words.count):
            if words.low[index] == ";" and self.quoted[index] < 0:
                return index
        end = words.count
        while end > start and words.low[end - 1] in (".", "!", "…"):
            end -= 1
        return end

    def _clause_end(self, start: int) -> int:
        """End of the clause that goes on at `start`: a hard break, or a comma or *et* before another finite verb."""
        words = self.words
        stop = self._hard_break(start)
        for group in self.groups:
            if group.start >= start and group.finite and group.start < stop:
                at = group.start
                while at > start and words.low[at - 1] not in (",", "et", "mais", "tandis", "alors"):
                    at -= 1
                between = words.classes[start:group.start]
                if any(c & (Word.RELATIVE | Word.SUBORDINATOR) for c in between):
                    continue
                if at > start:
                    return at - 1
        return stop

    def _clause_start(self, index: int, *, speech: bool = False) -> int:
        """Start of the clause around `index`: after a semicolon, a colon or a contrast (not inside speech)."""
        words = self.words
        for at in range(index - 1, self.body - 1, -1):
            low = words.low[at]
            if low in (";", "—") and self.quoted[at] < 0:
                if speech and not any(group.end <= at and group.lemma in self.grammar.reporting for group in self.groups):
                    continue
                return at + 1
            if low == ":" and self.quoted[at] < 0 and not speech:
                return at + 1
            if speech and self.quoted[at] < 0 and low == ":" and at + 1 < words.count and self.quoted[at + 1] < 0:
                if any(group.end <= at and group.lemma in self.grammar.reporting for group in self.groups):
                    return at + 1
            if not speech and low in _CONTRAST and self.quoted[at] < 0 and (at == 0 or words.low[at - 1] in (",", ";")):
                return at + 1 if low != "tandis" else at + 2
            if not speech and low == "alors" and at + 1 < index and words.low[at + 1] in ("que", "qu'"):
                return at + 2
        return self.body

    def _participle_clause(self, start: int, end: int) -> int:
        """Start of a participle clause with a figure before a closing *selon* (faisant 12 morts), else `start`."""
        words = self.words
        for group in self.groups:
            if group.tense == "ger" and start < group.start < end and words.low[group.start - 1] == ",":
                return group.start
        return start

    def _infinitive_follows(self, index: int) -> bool:
        words = self.words
        for at in range(index, min(index + 6, words.count)):
            if any(form.tense == "inf" for form in words.forms(at)):
                return True
            if words.low[at] in ("de", "d'", "à", "ne", "n'", "pas", "s'", "se", "y", "en", "l'", "le", "la", "les", "vouloir", "«", "“", '"', "jamais", "rien", "plus"):
                continue
            return False
        return False

    def _skip_adjuncts(self, start: int) -> tuple[int, list[Phrase]]:
        """First word after adverbs, times and circumstances that follow a verb, and the phrases after à, au, auprès de."""
        words, count = self.words, self.words.count
        recipients: list[Phrase] = []
        at = start
        while at < count:
            low, classes = words.low[at], words.classes[at]
            if low in ("que", "qu'", ":", "«", "“", '"', ";", "."):
                break
            if classes & Word.ADVERB and not classes & (Word.DETERMINER | Word.SUBORDINATOR) and low not in ("plus", "moins"):
                at += 1
            elif low in ("aujourd'",):
                at += 2
            elif classes & Word.TIME:
                at += 1
                while at < count and (
                    words.low[at] in ("soir", "matin", "dernier", "dernière", "prochain", "après-midi", "midi")
                    or (words.low[at].isdigit() and len(words.low[at]) in (1, 2, 4))
                    or words.classes[at] & Word.TIME
                ):
                    at += 1
            elif low in ("la", "cette") and at + 2 < count and words.low[at + 1] in ("semaine", "nuit", "veille"):
                at += 3 if words.low[at + 2] in ("dernière", "même", "précédente") else 2
            elif low == "sans" and at + 1 < count:
                at += 2
            elif low in ("au", "à", "en", "dans") and at + 1 < count and words.low[at + 1] in _BOUNDS:
                break
            elif low in ("en", "depuis", "dès") and at + 1 < count and words.classes[at + 1] & Word.TIME:
                at += 1
            elif (past := words.after_adverbial(at)) > at:
                at = past
            elif low in ("à", "au", "aux", "devant", "dans", "lors", "depuis", "auprès", "en", "sur", "par", "pour", "via", "avant", "après", "avec") and not self._infinitive_at(at + 1):
                begin = at + 1
                if low in ("auprès", "lors") and begin < count and words.low[begin] in ("de", "du", "des", "d'"):
                    begin += 1
                if begin < count and words.low[begin][0].isdigit():
                    break
                end = self._adjunct_end(begin)
                if end <= begin or end >= count:
                    break
                recipient = Phrase(begin, end, end)
                if low in ("à", "au", "aux", "auprès", "sur"):
                    recipients.append(recipient)
                at = end
            elif low == "," and at + 1 < count and (words.classes[at + 1] & Word.TIME or words.after_adverbial(at + 1) > at + 1 or words.low[at + 1] in ("quelques", "elle", "lui", "eux")):
                close = next((k for k in range(at + 2, min(at + 9, count)) if words.low[k] == ","), None)
                if close is None:
                    break
                at = close + 1
            elif low == "," and at + 1 < count and words.low[at + 1] in ("à", "au", "depuis", "dans", "lors", "devant", "en", "sur", "auprès", "par"):
                close = next((k for k in range(at + 2, min(at + 14, count)) if words.low[k] == ","), None)
                if close is None:
                    break
                if words.low[at + 1] in ("à", "au", "auprès", "sur"):
                    recipients.append(Phrase(at + 2, close, close))
                at = close + 1
            else:
                break
        return at, recipients

    def _infinitive_at(self, index: int) -> bool:
        return index < self.words.count and any(form.tense == "inf" for form in self.words.forms(index))

    def _adjunct_end(self, start: int) -> int:
        """End of the noun phrase after a preposition, before the subject or content that may follow it."""
        words = self.words
        index = start
        if index < words.count and words.classes[index] & Word.DETERMINER:
            index += 1
        seen = False
        while index < words.count:
            low, classes = words.low[index], words.classes[index]
            if not words.is_word(index):
                break
            if classes & (Word.RELATIVE | Word.SUBORDINATOR | Word.TIME) or any(group.start == index for group in self.groups):
                break
            if low in ("de", "du", "des", "d'") and index + 1 < words.count:
                index += 1
                if words.classes[index] & Word.DETERMINER:
                    index += 1
                continue
            if seen and classes & (Word.DETERMINER | Word.PREPOSITION | Word.ROLE | Word.TITLE | Word.ADVERB):
                break
            if seen and words.capital(index) and index > start + 1 and not self._one_name(start, index):
                break
            seen = True
            index += 1
        return index

    def _one_name(self, start: int, index: int) -> bool:
        """Whether the capital at `index` still belongs to the name of an outlet that begins at `start`."""
        words = self.words
        if self.names.describe(words.slice(start, index + 1)).kind in RELAYS:
            return True
        known = self.names.describe(words.slice(start, index)).kind in RELAYS
        return not known and not words.classes[index - 1] & Word.BODY and words.capital(index - 1) and index - start < 2

    # -- joining -----------------------------------------------------------------------------------------------------

    def _end_at_the_next_voice(self) -> None:
        """A que-content ends where a coordinated verb of the same subject, or a contrast with its own one, reports again."""
        for left in range(len(self.reports)):
            report = self.reports[left]
            for right in self.reports[left + 1 :]:
                group = right.group
                if right.rule == "source.incise" and report.rule != "source.incise":
                    # an incise after the content covers the whole clause
                    cut = right.cue_words[0]
                    zones = tuple((a, min(b, cut)) for a, b in report.zones if a < cut)
                    if zones and any(a < cut < b for a, b in report.zones):
                        self.reports[left] = report = report._replace(zones=zones)
                    continue
                if group is None and right.rule in ("source.selon", "source.de_source") and right.zones[0][0] < right.cue_words[0]:
                    # a closing "selon X" covers the whole clause, so it is no content of a report before it
                    zones = tuple((a, min(b, right.cue_words[0])) for a, b in report.zones if a < right.cue_words[0])
                    if zones and report.group is not None and report.rule != "source.incise":
                        self.reports[left] = report = report._replace(zones=zones)
                    continue
                if group is None or report.group is None or report.rule == "source.incise" or right.rule in ("source.incise", "source.trailing"):
                    continue
                at = group.start - 1
                shared = right.pronoun == "=" and at >= 0 and group.tense != "ger"
                start = right.source.start if right.source else group.start
                contrast = start > 0 and self.words.low[start - 1] in ("mais", ";") or (start > 1 and self.words.phrase(start - 2, ("tandis", "que"))) or (start > 1 and self.words.phrase(start - 2, ("alors", "que")))
                gerund = group.tense == "ger" and right.pronoun == "="
                if shared or contrast or gerund:
                    cut = at if shared else (start - 1 if contrast else group.start - 1)
                    while cut > 0 and self.words.low[cut - 1] in (",", "tandis", "alors", "et", "mais"):
                        cut -= 1
                    zones = tuple((a, min(b, cut)) for a, b in report.zones if a < cut)
                    if zones:
                        self.reports[left] = report = report._replace(zones=zones)
                    break

    def _with_relays(self, index: int, report: Report) -> Report:
        cited = [phrase for at, phrase in self.cited if self._nearest(at) == index]
        relays = [phrase for at, phrase in self.relays if self._nearest(at) == index and phrase != report.source]
        if not cited and not relays:
            return report
        return report._replace(relays=tuple(relays), cited=tuple(cited))

    def _nearest(self, at: int) -> int:
        """Number of the report whose source or cue stands nearest to a word, sources before it first."""

        def distance(number: int) -> tuple[int, int]:
            report = self.reports[number]
            near = [abs(report.cue_words[0] - at), abs(report.cue_words[1] - at)]
            if report.source:
                near += [abs(report.source.end - at), abs(report.source.start - at)]
            return min(near), number

        return min(range(len(self.reports)), key=distance, default=-1)
