"""The clause logic of the grammar with subjects and clause borders from a dependency tree.

Cues, frames and what each commits its subject to come from the same tables; the tree answers who the subject of a verb
is, whom *selon* names, and where a reported clause ends. Where it has no answer, the grammar's own stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.analyser import GRAMMAR, Analysis, Shown
from recoupe.extraction.attribution import SentenceReader
from recoupe.extraction.cues import cue_of
from recoupe.extraction.frames import CLOSERS, FIRST_PERSON, Report
from recoupe.extraction.incises import Incises
from recoupe.extraction.noun_phrases import Phrase
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.trees import Parser, Tree
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Cue, Word
from recoupe.settings import Reading

_CLAUSES = frozenset(("advcl", "ccomp", "parataxis"))
"""What a noun did or was is no part of what it is called."""
_NOBODY = frozenset(("c'", "ce", "cela", "ça", "ceci"))
_RELATIVES = frozenset(("qui", "lequel", "laquelle", "lesquels", "lesquelles"))
ONE = frozenset(("le", "la", "l'", "un", "une", "ce", "cet", "cette", "son", "sa"))
"""Determiners of one thing."""
SEVERAL = frozenset(("les", "des", "ces", "ses", "leurs", "plusieurs"))
"""Determiners of several things."""
_THIS = frozenset(("ce", "cette", "ces"))
_LAST = frozenset(("dernier", "dernière", "derniers", "dernières"))


class TreeAnalyser:
    """Reports under the grammar's clause logic, with subjects and borders from a parser's trees."""

    name = "parser"

    def __init__(self, parser: Parser, settings: Reading) -> None:
        self.parser, self.settings = parser, settings

    def analyse(self, shown: Shown) -> Analysis:
        """Every cue of the sentence with its source, its relays and the stretches it governs."""
        if shown.words.count > self.settings.parsed_words:
            return GRAMMAR.analyse(shown)
        reader = TreeReader(shown, self.parser.tree(shown.words))
        return Analysis(reader.read(), reader.silent)


class TreeReader(SentenceReader):
    """Finds the reports of one sentence with the help of its tree."""

    def __init__(self, shown: Shown, tree: Tree) -> None:
        self.tree = tree
        super().__init__(*shown)
        self.finite_starts = {group.start for group in self.groups if group.finite}

    def subjects_of(self) -> Subjects:
        """What finds the subject of a verb."""
        return TreeSubjects(self.words, self.groups, self.names, self.body, self.tree)

    def incises_of(self) -> Incises:
        """What reads a cue that follows what is said."""
        return TreeIncises(self.words, self.groups, self.quoted, self.body, self.scopes, self.subjects, self.tree)

    def found(self) -> list[Report]:
        """The reports in order of their cues, each by itself."""
        return self.parted(super().found())

    def parted(self, reports: Sequence[Report]) -> list[Report]:
        """The reports, each ending where a verb coordinated with its own has another subject: X dit A et Y dit B."""
        out = []
        for report in reports:
            for other in reports:
                at = self._other_clause(report, other)
                if at >= 0:
                    zones = tuple((a, min(b, at)) for a, b in report.zones if a < at)
                    report = report._replace(zones=zones or report.zones)
            out.append(report)
        return out

    def _other_clause(self, report: Report, other: Report) -> int:
        """Where the clause of a coordinated verb begins that another report hangs on, -1 where it is none."""
        if report.group is None or other.group is None or other.source is None or report.rule == "source.incise":
            return -1
        verb, at = other.group.last, other.source.start
        coordinated = self.tree.label(verb) == "conj" and self.tree.heads[verb] in range(
            report.group.start, report.group.end
        )
        if not coordinated or other.pronoun == "=" or at <= report.group.end:
            return -1
        while at > report.group.end and self.words.low[at - 1] in (",", "et", "mais", "tandis", "que", "alors"):
            at -= 1
        return at

    def _verb_report(self, index: int, group: VerbGroup) -> Report | None:
        report = super()._verb_report(index, group)
        if report is None or report.rule in ("source.object", "source.figure"):
            report = self._clause_report(index, group) or report
        if report is None or report.rule not in ("source.que", "source.inf") or report.act_start >= 0:
            return report
        (start, end), *more = report.zones
        return report._replace(zones=((start, self._clause_end(group, start, end)), *more))

    def _clause_end(self, group: VerbGroup, start: int, end: int) -> int:
        """Where what a verb in a subordinate clause reports ends at the latest: with that clause."""
        for at in (group.last, *self.tree.above(group.last)):
            if self.tree.label(at) in ("advcl", "acl"):
                stop = self.tree.stretch(at)[1]
                rest = any(other.finite and stop <= other.start < end for other in self.groups)
                parted = stop < end and "," in self.words.low[stop - 1 : stop + 1]
                return stop if rest and parted and start + 1 < stop else end
        return end

    def _clause_report(self, index: int, group: VerbGroup) -> Report | None:
        """A reported clause or quotation further from its verb than the grammar looks."""
        words, cue = self.words, cue_of(self.words, group, self.body)
        if cue is None or not group.finite or group.negated or group.passive or not cue.frames & {"que", "quote"}:
            return None
        if group.tense in ("fut", "future_past", "cond") or group.modal:
            return None
        begins = self._clause_begin(group, cue)
        if begins < 0 and "inf" in cue.frames:
            begins = self._infinitive_begin(group)
        if begins < 0:
            return None
        source, pronoun, first = self.subjects.subject(index, group)
        if (source is None and not pronoun) or pronoun in FIRST_PERSON or pronoun == "on":
            return None
        if source is not None and not self.subjects.can_speak(source, strict="weak" in cue.frames):
            return None
        if source is None and pronoun != "=" and words.low[first] == pronoun.split()[0]:
            source = Phrase(first, first + len(pronoun.split()), first + len(pronoun.split()))
        stop = self.scopes.hard_break(begins)
        mark = words.low[begins - 1]
        rule = "source.que" if mark in ("que", "qu'") else "source.colon" if mark == ":" else "source.inf"
        return Report(cue, rule, (group.start, group.end), source, pronoun, ((begins, stop),), -1, (), (), group)

    def _clause_begin(self, group: VerbGroup, cue: Cue) -> int:
        """First word of the clause (or quotation after a colon) that hangs on the verb, -1 where there is none."""
        words, tree = self.words, self.tree
        begins = -1
        for clause in self._hanging(group, "ccomp") if "que" in cue.frames else ():
            marks = (k for k in tree.under[clause] if tree.label(k) == "mark" and words.low[k] in ("que", "qu'"))
            begins = next((mark + 1 for mark in marks if mark >= group.end), -1)
            if begins >= 0:
                break
        colon = self._colon(group)
        return colon if colon >= 0 and (begins < 0 or colon < begins) else begins

    def _colon(self, group: VerbGroup) -> int:
        """First word of the quotation after a colon, -1 where another verb or none comes first."""
        if self.quoted[group.first] >= 0:
            return -1
        for index in range(group.end, self.words.count - 1):
            if index in self.finite_starts:
                return -1
            if self.words.low[index] == ":":
                return index + 1 if self.quoted[index + 1] >= 0 or self.words.low[index + 1] in FIRST_PERSON else -1
        return -1

    def _infinitive_begin(self, group: VerbGroup) -> int:
        """First word of the infinitive that hangs on the verb, -1 where there is none."""
        words = self.words
        for clause in self._hanging(group, "xcomp"):
            parts = sorted((clause, *self.tree.under[clause]))
            infinitives = (k for k in parts if any(form.tense == "inf" for form in words.forms(k)))
            index = next(infinitives, -1)
            if index < group.end:
                continue
            while index > group.end and words.classes[index - 1] & (Word.CLITIC | Word.NEGATOR):
                index -= 1  # affirme ne pas être convaincu
            return index
        return -1

    def _hanging(self, group: VerbGroup, label: str) -> Iterator[int]:
        """The words with that label that hang on a verb group from behind it."""
        for verb in range(group.start, group.end):
            for index in self.tree.under[verb]:
                if index >= group.end and self.tree.label(index) == label:
                    yield index


class TreeSubjects(Subjects):
    """Subjects of the verbs of one sentence, as its tree has them."""

    def __init__(self, words: Words, groups: Sequence[VerbGroup], names: Names, body: int, tree: Tree) -> None:
        super().__init__(words, groups, names, body)
        self.tree = tree

    def subject(self, index: int, group: VerbGroup) -> tuple[Phrase | None, str, int]:
        """(phrase, pronoun, first word) of the subject: pronoun "=" means the one of the verb before."""
        of_grammar = super().subject(index, group)
        if group.tense == "ger":
            return self._shared(group) or of_grammar if of_grammar[1] == "=" else of_grammar
        words, node = self.words, subject_node(self.words, self.tree, group)
        if not 0 <= node < group.start or any(other.start <= node < other.end for other in self.groups):
            return of_grammar
        low = words.low[node]
        if words.low[node - 1 : node + 2] == [",", low, ","]:
            return of_grammar  # Sa sœur, elle, soutient que
        if low in _RELATIVES:
            node = self._antecedent(node)
            if node < 0:
                return of_grammar
        elif low in _LAST and node and words.low[node - 1] in _THIS:
            return None, f"{words.low[node - 1]} {low}", node - 1
        elif words.classes[node] & Word.SUBJECT:
            return of_grammar if low in _NOBODY else (None, low, node)
        phrase = noun_phrase(words, self.tree, node)
        known = of_grammar[0]
        if phrase.end > group.start or (known is not None and known.start <= node < known.core_end):
            return of_grammar  # the same subject: the grammar knows better how far titles and names reach
        if words.low[phrase.start] in _NOBODY:
            return of_grammar
        return phrase, "", phrase.start

    def _shared(self, group: VerbGroup) -> tuple[Phrase | None, str, int] | None:
        """The subject of the verb a participle hangs on, None where the tree has none that is named before it."""
        for at in self.tree.above(group.last):
            for index, other in enumerate(self.groups):
                if not other.start <= at < other.end or not other.finite or other.end > group.start:
                    continue
                if self.tree.label(at) == "acl":
                    return None
                phrase, pronoun, first = self.subject(index, other)
                speaks = phrase is not None and self.can_speak(phrase, strict=True)
                return (phrase, pronoun, first) if speaks else None
        return None

    def _antecedent(self, node: int) -> int:
        """The noun a relative pronoun stands for, -1 where the tree has none before it."""
        for at in (self.tree.heads[node], *self.tree.above(self.tree.heads[node])):
            if self.tree.label(at) == "acl":
                return self.tree.heads[at] if self.tree.heads[at] < node else -1
        return -1


class TreeIncises(Incises):
    """Incises of one sentence, their subjects as its tree has them."""

    def __init__(
        self,
        words: Words,
        groups: Sequence[VerbGroup],
        quoted: Sequence[int],
        body: int,
        scopes: Scopes,
        subjects: Subjects,
        tree: Tree,
    ) -> None:
        super().__init__(words, groups, quoted, body, scopes, subjects)
        self.tree = tree

    def subject(self, group: VerbGroup, cue: Cue, after: int) -> Phrase | None:
        """The subject after the verb, None when the verb is not an incise."""
        words = self.words
        if not group.finite or not cue.frames & {"quote", "que"} or not group.start:
            return None
        node = subject_node(self.words, self.tree, group)
        of_grammar = super().subject(group, cue, after)
        if node < 0 or (of_grammar is not None and of_grammar.start <= node < of_grammar.core_end):
            return of_grammar
        if node < group.end:
            return None
        mark = words.low[group.start - 1]
        if words.is_word(group.start - 1) and mark not in CLOSERS:
            return None
        phrase = noun_phrase(words, self.tree, node)
        if words.after_adverbial(phrase.start) > phrase.start:
            return None  # affirme tout de même que
        if phrase.start < group.end or words.classes[node] & (Word.SUBJECT | Word.RELATIVE):
            return of_grammar
        return phrase


def subject_node(words: Words, tree: Tree, group: VerbGroup) -> int:
    """The word that is the subject of a verb group, -1 where the tree has none that can be one.

    Of several the one that agrees in number, nearest to the verb; what a preposition or a time word opens is none.
    """
    inside = range(group.start, group.end)
    found = [
        index
        for verb in inside
        for index in tree.under[verb]
        if index not in inside
        and tree.labels[index].startswith(("nsubj", "expl:subj"))
        and not any(tree.label(child) == "case" for child in tree.under[index])
        and not words.text[words.starts[index]].isdigit()
        and not (words.classes[index] & (Word.PREPOSITION | Word.TIME) and not words.classes[index] & Word.DETERMINER)
    ]
    return min(found, key=lambda index: (_disagrees(words, tree, index, group), abs(index - group.first)), default=-1)


def _disagrees(words: Words, tree: Tree, node: int, group: VerbGroup) -> bool:
    """Whether the determiner of a subject and its verb are of different number."""
    low = words.low[tree.stretch(node, _CLAUSES)[0]]
    return group.finite and ((low in SEVERAL and not group.plural) or (low in ONE and group.plural))


def noun_phrase(words: Words, tree: Tree, node: int) -> Phrase:
    """The noun phrase whose head is `node`: its appositions belong to it, its relative clauses do not."""
    start, end = tree.stretch(node, _CLAUSES)
    while start < node and (tree.label(start) in ("case", "cc", "mark", "advmod", "punct") or not words.is_word(start)):
        start += 1
    if start and start < (past := words.after_adverbial(start - 1)) <= node:
        start = past  # pour sa part le groupe
    for index in range(node + 1, end):
        loose = words.low[index] == "," and index + 1 < end and tree.label(index + 1) in ("acl", "advcl")
        if words.classes[index] & Word.RELATIVE or loose:
            end = index
            break
    while end > node + 1 and (
        (not words.is_word(end - 1) and words.low[end - 1] != ")") or tree.label(end - 1) in ("case", "cc")
    ):
        end -= 1
    comma = next((k for k in range(node + 1, end) if words.low[k] == ","), end)
    return Phrase(start, end, comma)
