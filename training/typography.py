"""Treebank sentences in the typography of news pages: curly apostrophes, guillemets.

Sequoia is written with straight quotes alone. A parser trained on it as it stands reads « l’armée » and « … » worse
than the same words in straight quotes.
"""

from __future__ import annotations

import random

from treebanks import Token, Tree


def retyped(tree: Tree, chance: random.Random, share: float) -> Tree:
    """The sentence with curly apostrophes and, apart from that, with guillemets, each in that share of cases."""
    curly, guillemets = chance.random() < share, chance.random() < share
    out: list[Token] = []
    opening = True
    for token in tree:
        changed = token
        if curly and "'" in token.text and token.text != "'":
            changed = token._replace(text=token.text.replace("'", "’"))
        if guillemets and token.text == '"':
            changed = token._replace(text="«" if opening else "»", space=True if opening else token.space)
            if not opening and out:
                out[-1] = out[-1]._replace(space=True)
            opening = not opening
        out.append(changed)
    return tuple(out)
