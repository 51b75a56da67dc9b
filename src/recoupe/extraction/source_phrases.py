"""Sources named by a phrase and not by a verb: selon X, de source Y, annoncé par Z, citant W."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.frames import SPEAKERS, Report, Zone
from recoupe.extraction.noun_phrases import Phrase, phrase_after
from recoupe.extraction.relays import Relays
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.silence import of_a_check
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Cue, Word

_HEADLINE = 6  # words of the shortest headline with its source in brackets
_NAMED = 5  # words of a source in brackets
_CIRCUMSTANCE = 8  # words of a circumstance before a source phrase
_COMPLEMENT = 12  # words of a complement behind a source: établi par l'agence à partir des avis de décès
_LINKS = frozenset(("à", "entre", "par"))  # words behind the word that a source phrase hangs on: évalué à
_BARE_MEDIUM = 2  # words of la télévision: any; three or more name one: la télévision nationale
_TOLD = 12  # words of the subject in selon ce que certains de ses anciens camarades ont confié


class SourcePhrases:
    """Source phrases of one sentence.

    reports: those that govern a statement. relays, cited: (word, phrase) of relays and of bodies that a source cites,
    to be hung on the nearest report. silent: stretches that belong to such phrases and are no content.
    """

    def __init__(
        self, words: Words, groups: Sequence[VerbGroup], names: Names, body: int, scopes: Scopes, subjects: Subjects
    ) -> None:
        self.words, self.groups, self.names, self.body = words, groups, names, body
        self.scopes, self.subjects = scopes, subjects
        self.grammar = words.grammar
        self.reports: list[Report] = []
        self.relays: list[tuple[int, Phrase]] = []
        self.cited: list[tuple[int, Phrase]] = []
        self.silent: list[Zone] = []

    def read(self) -> set[int]:
        """Words that belong to a source phrase; what they say is in reports, relays, cited and silent."""
        words, taken = self.words, set[int]()
        self._medium_in_front()
        self._headline_source()
        phrases = self.grammar.source_phrases
        relays = Relays(words, self.groups, self.subjects)
        revealed = self.grammar.verbs_of("revealed")
        inside = {k for group in self.groups for k in range(group.start, group.end)}
        announcing = self.grammar.verbs_of("announcing")
        nexts = [*words.low[1:], ""][: words.count]
        telling = [
            index
            for index, (word, following) in enumerate(zip(words.low, nexts, strict=True))
            if word in phrases or following in _LINKS or word in announcing or word == "comme"
        ]
        for index in sorted(relays.starts.union(telling)):
            word, following = words.low[index], nexts[index]
            if following in ("à", "entre"):
                self._valued(index)
            if word == "comme" and following in ("l'", "le", "la"):
                self._as_told(index)
            if word in announcing:
                self._announced(index)
            handed = relays.at(index)
            if following == "par" and index not in inside:
                shown = handed is not None and any(form.lemma in revealed for form in words.forms(index))
                # revendiqué depuis par
                late = index > self.body and words.classes[index] & Word.ADVERB and index - 1 not in inside
                told = index if self._told_by(index) else index - 1 if late and self._told_by(index - 1) else -1
                if not shown and told >= 0:
                    self._phrase(told, index + 2, "agent")
                    taken.update((index, index + 1))
                    continue
            if handed is not None:
                self.relays.append((index, handed[0]))
                self.silent.append(handed[1])
                taken.update(range(index, handed[0].start))
                continue
            for phrase, kind in phrases.get(word, ()):
                if (len(phrase) == 1 or phrase[1] == following) and words.phrase(index, phrase):
                    after = index + len(phrase)
                    if kind != "none":
                        self._phrase(index, after, kind)
                    taken.update(range(index, after))
                    break
        return taken

    def _medium_in_front(self) -> None:
        """Sur France Inter, X affirme: the medium in front passes on what X says there."""
        words, body = self.words, self.body
        if words.count < body + 4 or words.low[body] not in ("sur", "dans", "à", "au"):
            return
        phrase = phrase_after(words, body + 1, self.groups, words.count)
        if phrase is not None and words.low[body + 1] == "même":
            phrase = phrase._replace(start=body + 1)
        if phrase is None or phrase.core_end >= words.count or words.low[phrase.core_end] != ",":
            return
        phrase = Phrase(phrase.start, phrase.core_end, phrase.core_end)
        proper = words.capital(phrase.start) or words.capital(phrase.start + 1) or self.subjects.ours(phrase)
        bare = not any(words.capital(k) for k in range(phrase.start, phrase.end))
        proper = proper or words.low[phrase.start] == "même" or (bare and phrase.end - phrase.start > _BARE_MEDIUM)
        if proper and self.subjects.relays(phrase):
            self.relays.append((phrase.end, phrase))
            self.silent.append((body, phrase.end))

    def _headline_source(self) -> None:
        """11 soldats tués dans une attaque (ministère): the agencies' headlines end on their source."""
        words = self.words
        last = words.count - 1
        if last < _HEADLINE or words.low[last] != ")":
            return
        opened = next((k for k in range(last, max(self.body, last - _NAMED), -1) if words.low[k] == "("), -1)
        if opened <= self.body + 2 or opened + 1 >= last:
            return
        phrase = Phrase(opened + 1, last, last)
        kind = self.names.describe(words.slice(opened + 1, last)).kind
        if kind not in ("unknown", "state", "person", "witness", "news_agency", "media"):
            cue = Cue("(", "attributed", "states", "certain", frozenset())
            zone = (self.body, opened)
            self.reports.append(
                Report(cue, "source.selon", (opened, opened + 1), phrase, "", (zone,), -1, (), (), None)
            )
            self.silent.append((opened, last + 1))

    def _phrase(self, index: int, after: int, kind: str) -> None:
        words = self.words
        if kind == "which":
            self._said_noun(index, after)
            return
        if kind == "himself":
            self._add_selon(
                index,
                Phrase(after - 1, after, after),
                "ils" if "les" in words.low[index:after] else "soi",
                "source.selon",
            )
            return
        if kind == "own":
            self._add_selon(index, Phrase(after - 1, after, after), "-", "source.own_inquiry")
            return
        if kind == "de_source" and of_a_check(words, self.groups, index):
            return  # n'a pu être vérifié de source indépendante
        if kind in ("de_source", "same"):
            end = after
            while (
                end < words.count
                and words.is_word(end)
                and (
                    not words.classes[end] & ~(Word.ROLE | Word.UNNAMED)
                    or words.low[end] in ("proche", "proches", "du", "de", "de", "la", "l'", "des")
                )
            ):
                if any(form.tense in ("pres", "impf") for form in words.forms(end)) and end > after:
                    break
                end += 1
            phrase = Phrase(after - 1, end, end)
            inserted = (
                index and words.low[index - 1] == "," and words.low[end : end + 2] in ([",", "que"], [",", "qu'"])
            )
            if inserted and any(group.end == index - 1 for group in self.groups):
                self.cited.append((index, phrase))  # croit savoir, de source militaire, que
                self.silent.append((index, end + 1))
                return
            self._add_selon(index, phrase, "" if kind == "de_source" else "=", "source.de_source")
            return
        phrase_found = phrase_after(words, after, self.groups, words.count)
        if phrase_found is None and words.low[after - 1] in ("du", "des") and after < words.count:
            phrase_found = Phrase(after, after + 1, after + 1)  # de l'aveu même des secours
        if phrase_found is not None and words.low[after : after + 3] in (["l'", "un", "d'"], ["l'", "une", "d'"]):
            phrase_found = Phrase(
                phrase_found.start, phrase_found.core_end, phrase_found.core_end
            )  # selon l'un d'eux, X a
        if kind == "selon":
            if words.low[after : after + 2] in (["ce", "que"], ["ce", "qu'"]):
                self._selon_what(index, after + 2)
            elif after < words.count and words.low[after] in ("lui", "elle", "eux", "elles", "celui-ci", "celle-ci"):
                self._add_selon(index, Phrase(after, after + 1, after + 1), words.low[after], "source.selon")
            elif phrase_found and not self._measures(phrase_found):
                self._add_selon(index, self._metonym(phrase_found), "", "source.selon")
        elif kind == "reading":
            opening = index == self.body or not words.is_word(index - 1)
            if opening and phrase_found and self._is_paper(phrase_found):
                self._add_selon(index, phrase_found, "", "source.selon")
        elif kind == "pour":
            opening = index == self.body or words.low[index - 1] in (";", ":", "«", ".", "-", "—")
            if opening and words.low[after : after + 2] in (["lui", ","], ["elle", ","], ["eux", ","], ["elles", ","]):
                self._add_selon(index, Phrase(after, after + 1, after + 1), words.low[after], "source.pour")
                return
            if opening and phrase_found and phrase_found.end < words.count and words.low[phrase_found.end] == ",":
                facts = self.names.describe(words.slice(phrase_found.start, phrase_found.end))
                if facts.kind == "unknown":  # Paul Vial, maire de Sorbe et médecin
                    facts = self.names.describe(words.slice(phrase_found.start, phrase_found.core_end))
                speaks = any(words.classes[k] & SPEAKERS for k in range(phrase_found.start, phrase_found.core_end))
                if (
                    (facts.person and " " in facts.person)
                    or words.classes[phrase_found.start] & Word.TITLE
                    or (speaks and facts.kind not in ("state", "sensor", "document"))
                ):
                    self._add_selon(index, phrase_found, "", "source.pour")
            elif not opening and phrase_found and self._figure_for(index, phrase_found):
                core = Phrase(phrase_found.start, phrase_found.core_end, phrase_found.core_end)
                self._add_selon(index, core, "", "source.pour")
        elif phrase_found and kind == "agent":
            self._add_agent(index, after, phrase_found)
        elif (
            phrase_found
            and kind == "trusting"
            and not any(group.finite and group.lemma in self.grammar.reporting for group in self.groups)
        ):
            self._add_selon(index, phrase_found, "", "source.selon")
        elif (
            phrase_found
            and kind in ("citing", "trusting")
            and self.subjects.can_speak(phrase_found, strict=words.low[after : after + 1] not in (["un"], ["une"]))
            and not any(words.low[k][0].isdigit() for k in range(after, phrase_found.core_end))
        ):
            inserted = index and words.low[index - 1] == "," and any(g.end == index - 1 for g in self.groups)
            if inserted or index == self.body:
                # citant un officier, la chaîne X affirme;
                # évoquait, sur la foi d'un témoin, la mort de X: the object follows, no apposition
                phrase_found = Phrase(phrase_found.start, phrase_found.core_end, phrase_found.core_end)
            self.cited.append((index, self.subjects.bare(phrase_found)))
        elif (
            phrase_found
            and kind in ("cited", "recipient", "interview")
            and (
                kind == "cited"
                or self.subjects.relays(phrase_found)
                or (kind == "interview" and any(words.capital(k) for k in range(after, phrase_found.core_end)))
            )
        ):
            if words.low[phrase_found.start] in ("notre", "nos"):
                phrase_found = Phrase(phrase_found.start, phrase_found.core_end, phrase_found.core_end)
            self.relays.append((index, phrase_found))
            self.silent.append((index, phrase_found.end))

    def _figure_for(self, index: int, phrase: Phrase) -> bool:
        """Whether a bare figure is somebody's beside another source's: 4 000 selon la police, 12 000 pour les élus."""
        words = self.words
        begins = next((k + 1 for k in range(index - 1, self.body, -1) if words.low[k] in (",", ";", ":")), self.body)
        beside = any(
            report.rule == "source.selon" and report.zones[0][0] < report.cue_words[0] < begins
            for report in self.reports
        )
        if not beside or words.low[phrase.core_end : phrase.core_end + 1] not in ([], ["."], [";"], [","]):
            return False
        if any(begins <= group.first < index for group in self.groups):
            return False
        counted = any(words.is_number(k) for k in range(begins, index))
        return counted and any(words.classes[k] & SPEAKERS for k in range(phrase.start, phrase.core_end))

    def _as_told(self, index: int) -> None:
        """deux, comme l'affirmait mercredi le ministère: what stands before goes back to the subject after the verb."""
        words = self.words
        verb = index + 2 + (words.low[index + 2 : index + 3] in (["a"], ["ont"], ["avait"], ["avaient"]))
        if verb >= words.count or not any(form.lemma in self.grammar.reporting for form in words.forms(verb)):
            return
        clause = self.scopes.clause_start(index)
        if any(group.negated and clause <= group.first < index for group in self.groups):
            return  # n'est pas de 29 000 euros, comme le prétend X: X says the opposite
        after, _recipients = self.scopes.skip_adjuncts(verb + 1)
        phrase = phrase_after(words, after, self.groups, words.count) if after < words.count else None
        if phrase is None or not self.subjects.can_speak(phrase, strict=False):
            return
        self.silent.append((index, phrase.start))
        self._add_selon(index, phrase, "", "source.selon")

    def _announced(self, index: int) -> None:
        """L'annonce par X de CONTENT; CONTENT : nouveau point de X, where no verb of its own follows the colon."""
        words = self.words
        colon = next((k for k in range(index, max(self.body, index - 5), -1) if words.low[k] == ":"), -1)
        begins = index + 1
        if colon > 0 and words.low[begins : begins + 1] and words.low[begins] in ("de", "du", "d'", "des"):
            begins += words.low[begins] != "des"
            phrase = phrase_after(words, begins, self.groups, words.count)
            verb = any(group.finite and group.first > colon for group in self.groups)
            if phrase is not None and not verb and self.subjects.can_speak(phrase, strict=True):
                self._add_agent_zone(index, phrase, (self.body, colon))
                self.silent.append((colon, words.count))
            return
        if words.low[begins : begins + 1] != ["par"]:
            return
        phrase = phrase_after(words, begins + 1, self.groups, words.count)
        if phrase is None or not self.subjects.head_can_speak(phrase, clause=False):
            return
        of = next(
            (k for k in range(phrase.start + 1, phrase.end) if words.low[k] in ("de", "d'", "des", "du")), phrase.end
        )
        for at in range(phrase.end - 1, phrase.start, -1):
            # la préfecture de 94 cas: the last de before a figure or a noun with its article begins what is announced
            if words.low[at] in ("de", "d'", "du", "des") and at + 1 < phrase.end and not words.capital(at + 1):
                of = at
        verb_at = next((group.start for group in self.groups if group.finite and group.start > of), words.count)
        if of + 1 >= verb_at or words.low[of] not in ("de", "d'", "du", "des"):
            return
        self._add_agent_zone(index, Phrase(phrase.start, of, of), (of + (words.low[of] != "des"), verb_at))

    def _add_agent_zone(self, index: int, phrase: Phrase, zone: Zone) -> None:
        cue = Cue(self.words.low[index], "attributed", "states", "certain", frozenset())
        self.reports.append(Report(cue, "source.agent", (index, index + 1), phrase, "", (zone,), -1, (), (), None))

    def _is_paper(self, phrase: Phrase) -> bool:
        return any(self.words.classes[k] & Word.PAPER for k in range(phrase.start, phrase.core_end))

    def _said_noun(self, index: int, after: int) -> None:
        """L'affirmation de X selon laquelle CONTENT; X, pour qui CONTENT: X says it. A rumour has no source."""
        words = self.words
        comma = words.low[index - 1] == "," if index else False
        phrase = self.subjects.phrase_ending(index - comma) if index else None
        before = next((k for k in range(index - 2, self.body, -1) if words.low[k] == ","), -1) if comma else -1
        if before > 0 and words.classes[before + 1] & Word.PREPOSITION and index - before <= _CIRCUMSTANCE:
            phrase = self.subjects.phrase_ending(before)  # un responsable, sous couvert de l'anonymat, selon lequel
        named = [r.source for r in self.reports if r.source is not None and r.source.end == index - comma]
        phrase = named[-1] if named else phrase
        if phrase is None:
            return
        said = next((k for k in range(phrase.start, phrase.end) if self._said(k)), -1)
        rumour = any(words.low[k] in self.grammar.verbs_of("rumour") for k in range(phrase.start, phrase.end))
        if words.low[index] != "pour" and said < 0 and not rumour and not comma:
            return
        of = next(
            (k for k in range(max(said, phrase.start), phrase.end - 1) if words.low[k] in ("de", "du", "d'", "des")), -1
        )
        source: Phrase | None = phrase if said < 0 and not rumour else None
        if of > 0 and (said >= 0 or words.low[index] == "pour"):
            begins = of + (words.low[of] != "des")
            source = Phrase(begins, phrase.end, phrase.end)
        if source is not None:
            place = next((k for k in range(source.end - 2, source.start, -1) if words.low[k] in ("à", "au", "aux")), -1)
            if place > 0 and not words.classes[source.start] & Word.DETERMINER:
                source = Phrase(place + 1, source.end, source.end)  # même son de cloche au ministère, selon lequel
        if source is not None and not self.subjects.can_speak(source, strict=True):
            source = None
        if source is None and not rumour:
            return
        verbs = [group for group in self.groups if group.finite and group.start >= after]
        if not verbs:
            return
        stop = next((k for k in range(verbs[0].end, words.count) if words.low[k] in (",", ";", ".")), words.count)
        for group in verbs[1:2]:
            between = words.low[verbs[0].end : group.start]
            if group.start < stop and not {"que", "qu'", "qui", "et", "dont", "où"} & {*between}:
                stop = group.start
        cue = Cue(
            words.low[index],
            "hedged" if rumour else "attributed",
            "states",
            "unknown" if rumour else "certain",
            frozenset(),
        )
        zone = (after, stop)
        self.reports.append(
            Report(cue, "source.selon", (index, after), source, "" if source else "-", (zone,), -1, (), (), None)
        )

    def _said(self, index: int) -> bool:
        return self.grammar.denials.get(self.words.low[index]) == "said" or self.words.low[
            index
        ] in self.grammar.verbs_of("carrying")

    def _told_by(self, index: int) -> bool:
        """Whether a participle before *par* reports: annoncé par, revendiqué par, évalué par."""
        reporting = self.grammar.reporting
        handed, lending = self.grammar.verbs_of("handed"), self.grammar.verbs_of("lending")
        return any(
            form.tense == "pp"
            and form.lemma not in handed
            and (form.lemma in lending or reporting[form.lemma].frames & {"obj", "a"})
            for form in self.words.forms(index)
            if form.lemma in reporting and reporting[form.lemma].stance in ("states", "denies", "accuses")
        )

    def _selon_what(self, index: int, start: int) -> None:
        """Selon ce que X a confié à Y, CONTENT: X says it, and an outlet Y passes it on."""
        words = self.words
        group = next((group for group in self.groups if group.start >= start), None)
        if group is None or group.start - start > _TOLD:
            return
        after, recipients = self.scopes.skip_adjuncts(group.end)
        self.relays += [(index, recipient) for recipient in recipients if self.subjects.relays(recipient)]
        pronoun = words.low[start] if words.classes[start] & Word.SUBJECT else ""
        source: Phrase | None = Phrase(start, group.start, group.start)
        if group.start == start:
            source = phrase_after(words, after, self.groups, words.count)
        if source is None:
            return
        stop = next((k for k in range(max(after, source.end), words.count) if not words.is_word(k)), words.count)
        reported = any(
            group.finite and group.last < index and group.lemma in self.grammar.reporting for group in self.groups
        )
        if reported and self.subjects.relays(source):
            self.relays.append((index, source))  # a déclaré le maire, selon ce que rapporte l'AFP
            self.silent.append((index, stop))
            return
        self.silent.append((start, stop))
        self._add_selon(index, source, pronoun, "source.selon", stop_at=stop)

    def _metonym(self, phrase: Phrase) -> Phrase:
        """The phrase; a state (*selon Kiev, un dépôt*) without what looks like its apposition."""
        core = self.words.slice(phrase.start, phrase.core_end)
        if phrase.end == phrase.core_end or self.names.describe(core).kind != "state":
            return phrase
        return Phrase(phrase.start, phrase.core_end, phrase.core_end)

    def _measures(self, phrase: Phrase) -> bool:
        """Whether *selon* means "depending on" before this phrase: selon les cas, selon la taille du navire."""
        words = self.words
        for index in range(phrase.start, phrase.core_end):
            classes = words.classes[index]
            if classes & SPEAKERS or (words.capital(index) and index > phrase.start):
                return False
            if classes & Word.MEASURE:
                return True
        return False

    def _after_other_source(self, index: int, clause: int) -> int:
        """Where the statement begins when another closing source stands before: 200 selon A et 500 selon B."""
        ends = [
            report.source.end
            for report in self.reports
            if report.rule == "source.selon"
            and report.source
            and clause < report.source.end < index
            and report.zones[0][0] < report.cue_words[0]
        ]
        return max(ends, default=clause)

    def _add_selon(self, index: int, phrase: Phrase, pronoun: str, rule: str, stop_at: int = 0) -> None:
        words = self.words
        end = max(phrase.end, stop_at)
        clause = self.scopes.clause_start(index)
        if index and words.low[index - 1] == "toujours":
            clause = self.body  # toujours selon X: everything before goes back to X as well
        inner = index - (words.low[index - 1] == ",") - 1
        if inner > clause and words.low[inner] in ("que", "qu'"):
            clause = index  # raconte que, selon X, ...
        if words.low[index : index + 2] == ["du", "côté"] and index > clause and words.low[index - 1] != ",":
            return  # cherchez du côté de X
        beside = pronoun == "" and words.low[index : index + 2] == ["du", "côté"]
        if beside:
            telling = [g for g in self.groups if g.finite and g.lemma in self.grammar.reporting]
            if telling and not any(words.low[g.start - 1] == "on" for g in telling):
                return  # du côté de l'hôpital, le chef indique: where, and not who
        opening = index - clause <= 1 and all(
            not words.is_word(k) or words.low[k] in ("et", "mais", "or", "toujours") for k in range(clause, index)
        )
        opening = opening or self._after_circumstance(clause, index)
        stop = self.scopes.hard_break(end)
        if opening:
            end = self._past_complement(end, stop)
        if end < words.count and words.low[end] == ",":
            end += 1
        if opening:
            zones: tuple[Zone, ...] = ((end, self._rumour_goes_on(stop)),)
        else:
            start = self.scopes.participle_clause(clause, index) if stop - end <= 1 else clause
            if (relative := self.scopes.relative_clause(index)) is not None:
                start, stop = relative  # la voiture, qui roulait selon l'expert à 140 km/h, a fauché
            start = self._after_other_source(index, start)
            parted = next((g for g in self.groups if g.first < index <= g.last), None)
            if parted is not None and parted.tense == "ger":
                commas = (k + 1 for k in range(parted.start - 1, start, -1) if words.low[k] == ",")
                start = next(commas, start)  # certains tableaux pouvant, selon eux, être des copies
            if any(group.tense == "ger" and group.start == end for group in self.groups):
                # selon une estimation provenant de X
                end = next((k for k in range(end, stop) if words.low[k] == ","), stop)
                self.silent.append((phrase.end, end))
            zones = ((start, index), (end, stop)) if stop - end > (parted is None) else ((start, index),)
        estimate = any(
            words.low[k].startswith(("estimation", "évaluation", "projection")) for k in range(phrase.start, phrase.end)
        )
        cue = Cue("selon", "attributed", "states", "certain", frozenset())
        if pronoun == "-":
            cue = cue._replace(certainty="asserted")
        elif estimate:
            cue = cue._replace(certainty="hedged", degree="probable")
        source = phrase if not pronoun else None
        self.reports.append(
            Report(
                cue,
                rule,
                (index, phrase.start if source or pronoun != "soi" else phrase.end),
                self.subjects.bare(source) if source else None,
                pronoun,
                zones,
                -1,
                (),
                (),
                None,
            )
        )

    def _after_circumstance(self, clause: int, index: int) -> bool:
        """Whether only a circumstance stands before: Vers 22 h, selon X, CONTENT."""
        words = self.words
        first = words.classes[clause] & (Word.PREPOSITION | Word.TIME) and words.low[clause] not in ("de", "d'", "des")
        short = 1 < index - clause <= _CIRCUMSTANCE and words.low[index - 1] == ","
        verbs = any(clause <= group.first < index for group in self.groups)
        if not first or not short or verbs or "," in words.low[clause : index - 1]:
            return False
        self.silent.append((clause, index))
        return True

    def _past_complement(self, end: int, stop: int) -> int:
        """The comma behind a complement of the source (un décompte établi à partir des avis, CONTENT), else `end`."""
        words = self.words
        if end >= stop - 1 or words.is_number(end + 1):
            return end
        if (
            words.low[end] == ","
            and not words.classes[end + 1]
            and words.low[end + 2] in ("de", "d'", "du", "des", "à")
        ):
            # le député X, soutien de Y, CONTENT
            if words.capital(end + 1) or any(group.start == end + 1 for group in self.groups):
                return end
            end += 1
        elif not words.classes[end] & Word.PREPOSITION:
            return end
        comma = next((k for k in range(end, min(end + _COMPLEMENT, stop)) if words.low[k] == ","), -1)
        verb = next((group for group in self.groups if group.finite and group.first >= end), None)
        if comma < 0 or verb is None or verb.first < comma:
            return end
        self.silent.append((end, comma))
        return comma

    def _rumour_goes_on(self, stop: int) -> int:
        """Selon X, A ; il aurait B: the conditional of hearsay after the semicolon needs the same voice."""
        words = self.words
        while stop < words.count - 1 and words.low[stop] == ";":
            after = self.scopes.hard_break(stop + 1)
            groups = [group for group in self.groups if group.finite and stop < group.first < after]
            others = any(words.low[k] in ("selon", "après", "source", "sources") for k in range(stop, after))
            if not groups or others or groups[0].tense not in ("cond", "cond_past"):
                break
            if any(group.lemma in self.grammar.reporting for group in groups):
                break
            stop = after
        return stop

    def _valued(self, index: int) -> None:
        """chiffrés à 140 millions par X: the participle's figure is X's."""
        words = self.words
        valuing = self.grammar.verbs_of("valuing")
        if not any(form.tense == "pp" and form.lemma in valuing for form in words.forms(index)):
            return
        agent = next((k for k in range(index + 2, min(index + 10, words.count)) if words.low[k] == "par"), None)
        if agent is None or any(group.start <= index < group.end for group in self.groups):
            return
        phrase = phrase_after(words, agent + 1, self.groups, words.count)
        if phrase is not None and self.subjects.can_speak(phrase, strict=True):
            cue = Cue(words.low[index], "attributed", "states", "certain", frozenset())
            zone = (index, agent)
            self.reports.append(Report(cue, "source.agent", (agent, agent + 1), phrase, "", (zone,), -1, (), (), None))

    def _add_agent(self, index: int, after: int, phrase: Phrase) -> None:
        words = self.words
        follows = words.low[phrase.end] if phrase.end < words.count else ""
        if not self.subjects.can_speak(phrase, strict=True) or follows in ("que", "qu'"):
            return
        if any(words.low[k] in self.grammar.verbs_of("norms") for k in range(phrase.start, phrase.core_end)):
            return  # l'amende prévue par la loi
        floor = self.scopes.clause_start(index)
        toll = next(
            (k for k in range(max(floor, index - 2), index) if self.grammar.tolls.get(words.low[k]) == "noun"), -1
        )
        verb = next((group for group in self.groups if group.finite and group.start >= phrase.end), None)
        if toll >= 0 and verb is not None and verb.start == phrase.end:
            # le bilan avancé par X est passé de 23 à 31 morts
            stop = self.scopes.clause_end(verb.end)
            if any(words.is_number(k) for k in range(verb.end, stop)):
                cue = Cue(words.low[index], "attributed", "states", "certain", frozenset())
                zone = (verb.start, stop)
                self.reports.append(Report(cue, "source.agent", (index, after), phrase, "", (zone,), -1, (), (), None))
                return
        start = index - 1 if index and words.low[index - 1] == "," else index
        while (
            start > floor
            and words.low[start - 1] != ","
            and not any(group.last == start - 1 and group.finite for group in self.groups)
        ):
            start -= 1
        if start < index:
            cue = Cue(words.low[index], "attributed", "states", "certain", frozenset())
            self.reports.append(
                Report(cue, "source.agent", (index, after), phrase, "", ((start, index),), -1, (), (), None)
            )
