"""Words made from a name of the same text: *dravonien* of *Dravonie*, *karsaves* of *Karsavie*.

No gazetteer holds small or invented places. A word with an ending of inhabitants belongs to a capitalised name of the
text where both are alike without their endings; without such a name it stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from recoupe.language.fr.folding import folded

NAME = re.compile(r"(?<![\w-])[^\W\d_a-zà-öø-ÿœ][a-zà-öø-ÿœ]{3,}(?![\w-])")
WORD = re.compile(r"[^\W\d_]{5,}")
HEAD = 3
"""Letters that both open with; only those words are looked at more closely."""
SURE = "ienne|aise|oise|ien|ais|ois"
"""Endings that hardly any other word has; after the others, more letters must be shared."""
ENDINGS = rf"eenne|enne|iote|aine|iste|arde|een|iot|ain|ard|ite|ote|ine|ane|in|an|e|{SURE}"
OF_INHABITANTS = re.compile(rf"(?:(\w{{4,}})(?:{SURE})|(\w{{5,}}?)(?:{ENDINGS})?)s?")
# what a name loses before such an ending: Tessagn(e), Dravon(ie), Brenn(es)
OF_NAMES = re.compile(r"(?:ies?|ia|ees?|es|[aeiouys])$")


def _roots(name: str) -> tuple[str, ...]:
    """A folded name and what is left of it before an ending of inhabitants."""
    bare = OF_NAMES.sub("", name)
    return (name,) if bare == name else (name, bare)


def derived(text: str) -> Mapping[str, str]:
    """Words of a text that are made from a capitalised name in it, each with that name. Pure; linear.

    Where several names have one root, the shortest counts, then the first in the alphabet, so that articles agree.
    """
    names: dict[str, str] = {}
    for name in sorted(set(NAME.findall(text)), key=lambda name: (-len(name), name)):
        names.update(dict.fromkeys(_roots(folded(name)), name))
    out: dict[str, str] = {}
    if not names:
        return out
    heads = {name[:HEAD].lower() for name in names.values()}
    for word in set(WORD.findall(text)):
        if word[:HEAD].lower() not in heads:
            continue
        plain = folded(word)
        match = OF_INHABITANTS.fullmatch(plain)
        name = names.get(match.group(1) or match.group(2)) if match else None
        if name is not None and folded(name) != plain:
            out[word] = name
    return out
