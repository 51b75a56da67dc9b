"""The clause logic of the grammar with subjects and clause borders from a dependency tree.

Cues, frames and what each commits its subject to come from the same tables; the tree answers who the subject of a verb
is, whom *selon* names, and where a reported clause ends. Where it has no answer, the grammar's own stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.analyser import Analysis, Shown
from recoupe.extraction.attribution import SentenceReader
from recoupe.extraction.frames import CLOSERS, Report
from recoupe.extraction.incises import Incises
from recoupe.extraction.noun_phrases import Phrase
from recoupe.extraction.scopes import Scopes
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.trees import Parser, Tree
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Cue, Word

_CLAUSES = frozenset(("acl", "advcl", "ccomp", "parataxis"))
"""What a noun did or was is no part of what it is called."""
_LOOSE = _CLAUSES | {"appos"}
_RELATIVES = frozenset(("qui", "lequel", "laquelle", "lesquels", "lesquelles"))
_THIS = frozenset(("ce", "cette", "ces"))
_LAST = frozenset(("dernier", "dernière", "derniers", "dernières"))


class TreeAnalyser:
    """Reports under the grammar's clause logic, with subjects and borders from a parser's trees."""

    name = "parser"

    def __init__(self, parser: Parser) -> None:
        self.parser = parser

    def analyse(self, shown: Shown) -> Analysis:
        """Every cue of the sentence with its source, its relays and the stretches it governs."""
        reader = TreeReader(shown, self.parser.tree(shown.words))
        return Analysis(reader.read(), reader.silent)


class TreeReader(SentenceReader):
    """Finds the reports of one sentence with the help of its tree."""

    def __init__(self, shown: Shown, tree: Tree) -> None:
        self.tree = tree
        super().__init__(*shown)

    def subjects_of(self) -> Subjects:
        """What finds the subject of a verb."""
        return TreeSubjects(self.words, self.groups, self.names, self.body, self.tree)

    def incises_of(self) -> Incises:
        """What reads a cue that follows what is said."""
        return TreeIncises(self.words, self.groups, self.quoted, self.body, self.scopes, self.subjects, self.tree)


class TreeSubjects(Subjects):
    """Subjects of the verbs of one sentence, as its tree has them."""

    def __init__(
        self, words: Words, groups: Sequence[VerbGroup], names: Names, body: int, tree: Tree
    ) -> None:
        super().__init__(words, groups, names, body)
        self.tree = tree

    def subject(self, index: int, group: VerbGroup) -> tuple[Phrase | None, str, int]:
        """(phrase, pronoun, first word) of the subject: pronoun "=" means the one of the verb before."""
        node = subject_node(self.tree, group)
        if node < 0 or node >= group.start:
            return super().subject(index, group)
        words, low = self.words, self.words.low[node]
        if low in _RELATIVES:
            verb = self.tree.heads[node]
            clause = next((k for k in (verb, *self.tree.above(verb)) if self.tree.label(k) == "acl"), -1)
            if clause < 0:
                return super().subject(index, group)
            phrase = noun_phrase(words, self.tree, self.tree.heads[clause])
            return (phrase, "", phrase.start) if phrase.end <= node else super().subject(index, group)
        if low in _LAST and node and words.low[node - 1] in _THIS:
            return None, f"{words.low[node - 1]} {low}", node - 1
        if words.classes[node] & Word.SUBJECT and not words.capital(node):
            if low in ("c'", "ce", "cela", "ça", "ceci"):
                return super().subject(index, group)
            return None, low, node
        if words.classes[node] & Word.SUBJECT:
            return super().subject(index, group)
        phrase = noun_phrase(words, self.tree, node)
        if phrase.end > group.start:
            return super().subject(index, group)
        return phrase, "", phrase.start


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
        node = subject_node(self.tree, group)
        if node < 0:
            return super().subject(group, cue, after)
        if node < group.end:
            return None
        mark = words.low[group.start - 1]
        if words.is_word(group.start - 1) and mark not in CLOSERS:
            return None
        phrase = noun_phrase(words, self.tree, node)
        if phrase.start < group.end or words.classes[node] & (Word.SUBJECT | Word.RELATIVE):
            return super().subject(group, cue, after)
        return phrase


def subject_node(tree: Tree, group: VerbGroup) -> int:
    """The word that is the subject of a verb group, -1 where the tree has none."""
    inside = range(group.start, group.end)
    found = [
        index
        for index, head in enumerate(tree.heads)
        if head in inside and index not in inside and tree.labels[index].startswith(("nsubj", "expl:subj"))
    ]
    if not found:
        return -1
    return min(found, key=lambda index: abs(index - group.first))


def noun_phrase(words: Words, tree: Tree, node: int) -> Phrase:
    """The noun phrase whose head is `node`: its appositions belong to it, its relative clauses do not."""
    start, core_end = tree.stretch(node, _LOOSE)
    _, end = tree.stretch(node, _CLAUSES)
    while start < node and (not words.is_word(start) or words.classes[start] & (Word.COORDINATOR | Word.PREPOSITION)):
        if words.classes[start] & Word.DETERMINER:
            break
        start += 1
    end, core_end = _trimmed(words, node, end), _trimmed(words, node, core_end)
    return Phrase(start, max(end, core_end), core_end)


def _trimmed(words: Words, node: int, end: int) -> int:
    """The end of a stretch without the marks it closes on."""
    while end > node + 1 and not words.is_word(end - 1) and words.low[end - 1] != ")":
        end -= 1
    return end


__all__ = ["Report", "TreeAnalyser", "TreeReader"]
