"""Where a stretch begins and ends: clauses, circumstances after a verb, what goes on after an incise."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.frames import RELAYS, Zone
from recoupe.extraction.noun_phrases import Phrase
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Word

_BOUNDS = frozenset(
    [
        "au",
        "moins",
        "plus",
        "peine",
        "près",
        "environ",
        "minimum",
        "maximum",
        "total",
        "tout",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "quelque",
    ]
)
_DAY_PARTS = frozenset(
    [
        "matin",
        "soir",
        "midi",
        "après-midi",
        "nuit",
        "semaine",
        "week-end",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
    ]
)
_SUBJECT = 8  # words of a subject behind a relative clause
_NAME = 8  # words of the name of a broadcast with its marks
_INSERTION = 20  # words between the commas around what is inserted before a reported clause
_ASIDE = 6  # words of an insertion before an infinitive: affirme, images à l'appui, contrôler
_ASIDES = frozenset(
    (
        "à",
        "au",
        "depuis",
        "dans",
        "lors",
        "devant",
        "en",
        "sur",
        "auprès",
        "par",
        "sous",
        "avant",
        "après",
        "pour",
        "d'",
    )
)
_INSTEAD = 6  # words between non pas and mais
_OPENERS = frozenset(("qui", "dont", "où"))
_CONTRAST = frozenset(("mais", "tandis", "or"))


class Scopes:
    """Borders inside one sentence. quoted[i]: number of the quotation that word i stands in, -1 outside."""

    def __init__(
        self, words: Words, groups: Sequence[VerbGroup], quoted: Sequence[int], names: Names, body: int
    ) -> None:
        self.words, self.groups, self.quoted, self.names, self.body = words, groups, quoted, names, body
        self.grammar = words.grammar
        self._finite_starts = {group.start for group in groups if group.finite}

    def hard_break(self, start: int) -> int:
        """First semicolon (or the end of the sentence) from `start` on, outside quotations that begin before it."""
        words = self.words
        for index in range(start, words.count):
            if words.low[index] == ";" and self.quoted[index] < 0:
                return index
        end = words.count
        while end > start and words.low[end - 1] in (".", "!", "…"):
            end -= 1
        return end

    def clause_end(self, start: int) -> int:
        """End of the clause that goes on at `start`: a hard break, or a comma or *et* before another finite verb."""
        words = self.words
        stop = self.hard_break(start)
        for group in self.groups:
            if group.start >= start and group.finite and group.start < stop:
                at = group.start
                while at > start and words.low[at - 1] not in (",", "et", "mais", "tandis", "alors"):
                    at -= 1
                between = words.classes[start : group.start]
                asked = self.grammar.verbs_of("interrogative")
                if any(c & (Word.RELATIVE | Word.SUBORDINATOR) for c in between):
                    continue
                if any(low in asked for low in words.low[start : group.start]):
                    continue  # n'est pas en mesure, à ce stade, de dire pourquoi X a cédé
                if at > start:
                    return at - 1
        return stop

    def clause_start(self, index: int, *, speech: bool = False) -> int:
        """Start of the clause around `index`: after a semicolon, a colon or a contrast (not inside speech)."""
        words = self.words
        for at in range(index - 1, self.body - 1, -1):
            low = words.low[at]
            if low in (";", "—") and self.quoted[at] < 0:
                if speech and not any(group.end <= at and self._reports(group) for group in self.groups):
                    continue
                return at + 1
            if low == ":" and self.quoted[at] < 0 and not speech:
                return at + 1
            if (
                speech
                and low == ":"
                and self.quoted[at : at + 2] == [-1, -1]
                and any(group.end <= at and self._reports(group) for group in self.groups)
            ):
                return at + 1
            if low == "mais" and "non" in words.low[max(self.body, at - _INSTEAD) : at]:
                continue  # non pas quatre, mais six
            if not speech and low in _CONTRAST and self.quoted[at] < 0 and (at == 0 or words.low[at - 1] in (",", ";")):
                return at + 1 if low != "tandis" else at + 2
            if not speech and low == "alors" and at + 1 < index and words.low[at + 1] in ("que", "qu'"):
                return at + 2
        return self.body

    def _reports(self, group: VerbGroup) -> bool:
        """Whether a verb says something by its subject: a dit, and not est établi or reste à établir."""
        return (
            group.finite
            and group.chain[:1] == (group.lemma,)
            and group.lemma in self.grammar.reporting
            and not group.passive
        )

    def participle_clause(self, start: int, end: int) -> int:
        """Start of a participle clause with a figure before a closing *selon* (faisant 12 morts), else `start`."""
        words = self.words
        for group in self.groups:
            if group.tense == "ger" and start < group.start < end and words.low[group.start - 1] == ",":
                return group.start
        return start

    def relative_clause(self, index: int) -> Zone | None:
        """The relative clause between commas around `index`, without its commas; None outside one."""
        words = self.words
        start = next((k for k in range(index, self.body, -1) if words.low[k] in (",", ";", ":", "«")), -1)
        if start < 0 or words.low[start] != "," or start + 1 >= words.count:
            return None
        if start == index - 1:  # X, dont la vente serait, selon Y, proche, a fui
            opens = next((k for k in range(start - 1, self.body, -1) if words.low[k] in (",", ";", ":", "«")), -1)
            if opens > 0 and words.low[opens] == "," and words.low[opens + 1] in _OPENERS:
                close = next((k for k in range(index, words.count) if words.low[k] == ","), words.count)
                resumes_at = self.main_resumes(close + 1)
                return (opens + 1, resumes_at) if resumes_at > 0 else None
        if words.low[start + 1] not in _OPENERS:
            return None
        end = next((k for k in range(index, words.count) if words.low[k] == ","), -1)
        if end < 0 or {":", ";"} & {*words.low[index:end]}:
            return None
        main = next((group for group in self.groups if group.finite and group.start > end), None)
        near = main is not None and 0 <= main.start - end <= 2
        subject = main is not None and bool(words.classes[end + 1] & Word.DETERMINER)
        far = main is not None and main.start - end <= _SUBJECT and "," not in words.low[end + 1 : main.start]
        resumes = near or (subject and far)
        return (start + 1, end) if resumes else None

    def main_resumes(self, start: int) -> int:
        """Index of the comma after which the main verb goes on behind a relative or opening clause, -1 if none does."""
        words = self.words
        for index in range(start, words.count - 1):
            if words.low[index] in (";", ":"):
                return -1
            if words.low[index] != "," or self.quoted[index] >= 0:
                continue
            if index + 1 in self._finite_starts:
                return index
        return -1

    def infinitive_follows(self, index: int) -> bool:
        words = self.words
        for at in range(index, min(index + 6, words.count)):
            if any(form.tense == "inf" for form in words.forms(at)):
                return True
            if words.low[at] in (
                "de",
                "d'",
                "à",
                "ne",
                "n'",
                "pas",
                "s'",
                "se",
                "y",
                "en",
                "l'",
                "le",
                "la",
                "les",
                "vouloir",
                "«",
                "“",
                '"',
                "jamais",
                "rien",
                "plus",
            ):
                continue
            return False
        return False

    def _infinitive_at(self, index: int) -> bool:
        return index < self.words.count and any(form.tense == "inf" for form in self.words.forms(index))

    def _negated_infinitive_at(self, index: int) -> bool:
        """Whether an infinitive stands here, after ne, n', s' or se at most."""
        while index < self.words.count and self.words.low[index] in ("ne", "n'", "se", "s'", "y", "en"):
            index += 1
        return self._infinitive_at(index)

    def skip_adjuncts(self, start: int) -> tuple[int, list[Phrase]]:
        """First word after adverbs, times and circumstances behind a verb, and the phrases after à, au, auprès de."""
        words, count = self.words, self.words.count
        recipients: list[Phrase] = []
        questions = self.grammar.verbs_of("interrogative")
        at = start
        while at < count:
            low, classes = words.low[at], words.classes[at]
            if low in ("que", "qu'", ":", "«", "“", '"', ";", ".") or low in questions:
                break
            adverb = classes & Word.ADVERB and not classes & (Word.DETERMINER | Word.SUBORDINATOR)
            if (adverb and low not in ("plus", "moins")) or (not classes and low.endswith("ment")):
                at += 1
            elif low == "aujourd'":
                at += 2
            elif classes & Word.TIME:
                at += 1
                while at < count and (
                    words.low[at] in ("soir", "matin", "dernier", "dernière", "prochain", "après-midi", "midi")
                    or (words.low[at].isdigit() and len(words.low[at]) in (1, 2, 4))
                    or words.classes[at] & Word.TIME
                ):
                    at += 1
            elif low in ("ce", "cet", "cette") and words.low[at + 1 : at + 2] and words.low[at + 1] in _DAY_PARTS:
                at += 2
            elif low == "," and words.low[at + 1 : at + 2] and words.low[at + 1] in ("que", "qu'"):
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
            elif low in (
                "à",
                "au",
                "aux",
                "devant",
                "dans",
                "lors",
                "depuis",
                "auprès",
                "en",
                "sur",
                "par",
                "pour",
                "via",
                "avant",
                "après",
                "avec",
                "pendant",
                "durant",
            ) and not self._infinitive_at(at + 1):
                begin = at + 1
                if low in ("auprès", "lors") and begin < count and words.low[begin] in ("de", "du", "des", "d'"):
                    begin += 1
                if begin < count and words.is_number(begin):
                    break
                end = self._adjunct_end(self._past_name(begin))
                if end <= begin or end >= count:
                    break
                recipient = Phrase(begin, end, end)
                if low in ("à", "au", "aux", "auprès", "sur", "dans"):
                    recipients.append(recipient)
                at = end
            elif (
                low == ","
                and at + 1 < count
                and (
                    words.classes[at + 1] & Word.TIME
                    or words.after_adverbial(at + 1) > at + 1
                    or words.low[at + 1] in ("quelques", "elle", "lui", "eux")
                    or (
                        words.low[at + 1] in ("ce", "cette")
                        and words.low[at + 2 : at + 3]
                        and words.low[at + 2] in _DAY_PARTS
                    )
                )
            ):
                close = next((k for k in range(at + 2, min(at + 9, count)) if words.low[k] == ","), None)
                if close is None:
                    break
                at = close + 1
            elif low == "," and at + 1 < count and words.low[at + 1] in _ASIDES:
                close = next((k for k in range(at + 2, min(at + 14, count)) if words.low[k] == ","), None)
                if close is None:
                    break
                if words.low[at + 1] in ("à", "au", "auprès", "sur"):
                    recipients.append(Phrase(at + 2, close, close))
                at = close + 1
            elif low == "," and (reported := self._insertion_end(at + 1)) > 0:
                at = reported
            else:
                break
        return at, recipients

    def _past_name(self, start: int) -> int:
        """The word behind a name in quotation marks (au « Journal du soir »), `start` where none stands there."""
        words = self.words
        marked = start + 1 < words.count and words.low[start] in ("«", "“", '"', "‹") and self.quoted[start] < 0
        if not marked or not (words.capital(start + 1) or words.is_number(start + 1)):
            return start
        stretch = range(start + 2, min(start + _NAME, words.count - 1))
        return next((k + 1 for k in stretch if words.low[k] in ("»", "”", '"', "›")), start)

    def _insertion_end(self, start: int) -> int:
        """The *que* or infinitive after an insertion without a verb of its own (rapporte, citant X, que), else -1."""
        words = self.words
        for index in range(start, min(start + _INSERTION, words.count - 1)):
            if words.low[index] == "," and (
                words.low[index + 1] in ("que", "qu'")
                or (index - start < _ASIDE and self._negated_infinitive_at(index + 1))
            ):
                verbs = any(group.finite and start <= group.first < index for group in self.groups)
                return -1 if verbs else index + 1
        return -1

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
            if classes & (Word.RELATIVE | Word.SUBORDINATOR | Word.TIME) or any(
                group.start == index for group in self.groups
            ):
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
        before = words.text[words.starts[index - 1] : words.ends[index - 1]]
        acronym = len(before) > 1 and before.isupper() and not words.shouted
        if acronym and not words.text[words.starts[index] : words.ends[index]].isupper():
            return self.names.describe(words.slice(start, index)).kind not in RELAYS  # à la NRK Lena Brand
        if self.names.describe(words.slice(start, index + 1)).kind in RELAYS:
            return True
        known = self.names.describe(words.slice(start, index)).kind in RELAYS
        return not known and not words.classes[index - 1] & Word.BODY and words.capital(index - 1) and index - start < 2

    def goes_on(self, index: int) -> bool:
        """Whether what follows an incise after a colon or semicolon is still its content: no other voice is named."""
        words = self.words
        if index >= words.count:
            return False
        stop = self.hard_break(index)
        if words.low[index - 1] == ":":
            return self.quoted[index] < 0
        mine = [group for group in self.groups if index <= group.first < stop]
        return bool(words.classes[index] & (Word.SUBJECT | Word.POSSESSIVE)) and not any(
            group.lemma in self.grammar.reporting and not group.negated for group in mine[:1]
        )

    def own_clause(self, index: int) -> bool:
        """Whether what follows an incise is a circumstance of the telling and not more of the content."""
        words = self.words
        if words.low[index : index + 2] == ["pour", "qui"]:
            return False  # a dit X, pour qui la piste n'est pas fermée
        return (
            bool(words.classes[index] & (Word.PREPOSITION | Word.SUBORDINATOR))
            or any(group.start == index and group.tense == "ger" for group in self.groups)
            or words.low[index] in ("quelques", "cité", "citée", "notant", "soit", "joint", "jointe")
        )

    def relative(self, group: VerbGroup) -> bool:
        """Whether the verb heads a relative clause: qui émane de, dont l'exploitant a."""
        low = self.words.low
        return any(low[k] in ("qui", "dont", "où") for k in range(max(0, group.start - 4), group.start))

    def points_back(self, group: VerbGroup) -> bool:
        """Whether the verb ends a relative clause on a noun that points back: , chiffre que l'agence confirme."""
        words = self.words
        at = group.start - 1
        while at > 0 and words.low[at] not in (",", "que", "qu'"):
            at -= 1
        return at > 1 and words.low[at] in ("que", "qu'") and words.low[at - 2] == ","

    def told_that(self, start: int, stop: int) -> int:
        """Index of the *que* after a short noun phrase (a prévenu la direction que), -1 where there is none."""
        words = self.words
        if start >= words.count or not (words.classes[start] & Word.DETERMINER or words.capital(start)):
            return -1
        for index in range(start + 1, min(start + 7, stop)):
            if words.low[index] in ("que", "qu'"):
                nominal = any(
                    words.classes[k] & (Word.ROLE | Word.BODY | Word.UNNAMED) or words.capital(k)
                    for k in range(start, index)
                )
                return index if nominal or index - start == 2 else -1
            if (
                not words.is_word(index)
                or words.classes[index] & (Word.RELATIVE | Word.COORDINATOR)
                or any(g.start == index for g in self.groups)
            ):
                return -1
        return -1
