"""Sentences of the Universal Dependencies treebanks in the tokens spaCy's French tokenizer makes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc
from spacy.training.converters import conllu_to_docs
from spacy.vocab import Vocab

_INVERTED = re.compile(r"-t-(?:il|elle|on|ils|elles)\Z", re.IGNORECASE)


class Token(NamedTuple):
    """A token: its text, whether a space follows, the index of its head (its own for a root), label, part of speech
    and features."""

    text: str
    space: bool
    head: int
    label: str
    pos: str
    morph: str


Tree = tuple[Token, ...]
"""One sentence; heads count its tokens."""


def trees(path: Path) -> Iterator[list[Tree]]:
    """The sentences of a CoNLL-U file, ten at a time (a parser must also learn where sentences end).

    Contractions (du, des, au, aux) are one token, as in running text; « -t-il » is cut as the tokenizer cuts it.
    """
    for doc in conllu_to_docs(path.read_text(encoding="utf-8"), n_sents=10, merge_subtokens=True, no_print=True):
        yield [
            _cut_inverted(
                [
                    Token(t.text, bool(t.whitespace_), t.head.i - sentence.start, t.dep_, t.pos_, str(t.morph))
                    for t in sentence
                ]
            )
            for sentence in doc.sents
        ]


def _cut_inverted(tree: Sequence[Token]) -> Tree:
    """-t-il as -t and -il: uncut, the gold token lines up with nothing and the inversion is never learnt."""
    out: list[tuple[Token, int]] = []
    place: dict[int, int] = {}
    for index, token in enumerate(tree):
        if _INVERTED.match(token.text):
            out.append((Token("-t", False, 0, "dep", "PART", ""), index))
            place[index] = len(out)
            out.append((token._replace(text="-" + token.text[3:]), token.head))
        else:
            place[index] = len(out)
            out.append((token, token.head))
    return tuple(token._replace(head=place[head]) for token, head in out)


def doc_of(vocab: Vocab, sentences: Iterable[Tree]) -> Doc:
    """One document of these sentences, each followed by a space."""
    flat: list[Token] = []
    heads: list[int] = []
    starts: list[bool] = []
    for tree in sentences:
        base = len(flat)
        for index, token in enumerate(tree):
            flat.append(token if index < len(tree) - 1 else token._replace(space=True))
            heads.append(base + token.head)
            starts.append(index == 0)
    return Doc(
        vocab,
        words=[t.text for t in flat],
        spaces=[t.space for t in flat],
        heads=heads,
        deps=[t.label for t in flat],
        pos=[t.pos for t in flat],
        morphs=[t.morph for t in flat],
        sent_starts=starts,
    )
