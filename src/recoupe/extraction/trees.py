"""A dependency tree over the words of one sentence: plain numbers and labels, whoever made them.

Labels are those of Universal Dependencies (nsubj, ccomp, obl, ...); what follows their colon is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from recoupe.extraction.words import Words


class Tree(NamedTuple):
    """heads[i]: word on which word i hangs, i itself for a root. labels[i]: as what. under[i]: what hangs on word i."""

    heads: tuple[int, ...]
    labels: tuple[str, ...]
    under: tuple[tuple[int, ...], ...]

    @classmethod
    def of(cls, heads: Sequence[int], labels: Sequence[str]) -> Tree:
        """The tree of these heads and labels."""
        under: list[list[int]] = [[] for _ in heads]
        for index, head in enumerate(heads):
            if head != index:
                under[head].append(index)
        return cls(tuple(heads), tuple(labels), tuple(map(tuple, under)))

    def label(self, index: int) -> str:
        """The label without what follows its colon: nsubj for nsubj:pass."""
        return self.labels[index].partition(":")[0]

    def stretch(self, index: int, without: frozenset[str] = frozenset()) -> tuple[int, int]:
        """The unbroken run of words around a word that hang on it, children of these labels left out."""
        known = {index: True}
        start = end = index
        while start and self._hangs(start - 1, without, known):
            start -= 1
        while end + 1 < len(self.heads) and self._hangs(end + 1, without, known):
            end += 1
        return start, end + 1

    def _hangs(self, index: int, without: frozenset[str], known: dict[int, bool]) -> bool:
        """Whether a word hangs, through whatever else, on the one that is known to be inside."""
        path = []
        while index not in known:
            path.append(index)
            known[index] = False  # a ring would end here
            if self.heads[index] == index or self.label(index) in without:
                break
            index = self.heads[index]
        else:
            for each in path:
                known[each] = known[index]
        return known[path[0]] if path else known[index]

    def above(self, index: int) -> Iterator[int]:
        """The words a word hangs on, nearest first, up to the root."""
        seen = {index}
        while self.heads[index] not in seen:
            index = self.heads[index]
            seen.add(index)
            yield index


class Parser(Protocol):
    """Something that draws the tree of a sentence."""

    def tree(self, words: Words) -> Tree:
        """One head and one label per word."""
        ...


def aligned(words: Words, starts: Sequence[int], heads: Sequence[int], labels: Sequence[str]) -> Tree:
    """The tree over `words` of a tree over other tokens. starts: where each token begins in the article.

    A word of several tokens hangs where its first token does that hangs outside it; a word without a token on its
    neighbour before.
    """
    word_of = [min(words.at(start), words.count - 1) for start in starts]
    new_heads = [max(0, index - 1) for index in range(words.count)]
    new_labels = ["dep"] * words.count
    done = [False] * words.count
    for token, word in enumerate(word_of):
        head = word_of[heads[token]]
        root = heads[token] == token
        if not done[word] and (head != word or root):
            new_heads[word], new_labels[word], done[word] = head, labels[token], True
    return Tree.of(new_heads, new_labels)
