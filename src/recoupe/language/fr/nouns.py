"""Singular of French nouns, by rules of spelling and a table of what they miss.

Without a dictionary a rule can be wrong on a rare invariable noun; both sides of a comparison are then wrong alike.
"""

from __future__ import annotations

from functools import cache, lru_cache

from recoupe.language.tables import rows

_PREPOSITIONS = frozenset({"après", "hors", "sans", "sous", "trans"})


@cache
def _irregular() -> dict[str, str]:
    return {row["plural"]: row["singular"] for row in rows("fr", "plurals.tsv")}


@lru_cache(maxsize=4096)
def noun_lemma(word: str) -> str:
    """The singular of a noun: *chevaux* gives *cheval*, *Syriens* *Syrien*, *pays* *pays*. A capital is kept.

    Victims' nouns lose their gender too (*blessées* gives *blessé*); a compound takes the singular of its last part.
    """
    low = word.lower()
    known = _irregular().get(low)
    if known is not None:
        return known if word.islower() else word[:1] + known[1:]
    if "-" in word[1:]:
        # both parts of a compound of nouns or adjectives carry the plural (casques-bleus), a preposition does not
        return "-".join(part if part.lower() in _PREPOSITIONS else _singular(part) for part in word.split("-"))
    return _singular(word)


def _singular(word: str) -> str:
    low = word.lower()
    known = _irregular().get(low)
    if known is not None:
        return known if word.islower() else word[:1] + known[1:]
    if len(low) < 3 or low[-1] not in "sx" or word.isupper():
        return word
    if low.endswith("eaux"):
        return word[:-1]
    if low.endswith("aux"):
        return word[:-3] + "al"
    if low[-1] == "x" or low.endswith(("ss", "ès")):
        return word
    # demonyms and names: Français, Chinois, Airbus are their own singular; délais, emplois, élus are not
    if low.endswith(("ais", "ois", "us")) and word[0].isupper():
        return word
    return word[:-1]
