"""Whether two spellings may be one name: transliterated names vary by outlet (*Dmitri, Dmitry*; *Khatib, Al-Khateeb*).

A key reduces a name to its sound as several alphabets reach French; two keys that differ by little are *near*. Near
alone proves nothing: callers ask for the same office, body or country as well.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# particles that belong to the name after them; "al-" and "el-" are articles and are dropped
_JOINED = frozenset(
    ("abou", "abu", "bou", "ben", "bin", "ibn", "ould", "abdel", "abdoul", "abd", "de", "du", "von", "van", "le", "la")
)
_DROPPED = frozenset(("al", "el", "ul", "as", "ar", "an", "ez", "es", "et", "der", "den", "ter"))
_ADDRESS = frozenset(("m", "mm", "mme", "mlle", "me", "dr", "pr", "mgr", "sir", "lord"))
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tch|tsch|ch|sch|sh", "x"),
        (r"dj|dzh|jh", "j"),
        (r"ph", "f"),
        (r"[kg]h|ck|q|c(?![eiyx])", "k"),
        (r"c", "s"),
        (r"ou|oo|u|w", "u"),
        (r"[yj](?=$|[^aeiou])|ij|ii|iy|yi|y|ee", "i"),
        (r"h", ""),
        (r"(.)\1+", r"\1"),
        (r"e$", ""),
    )
)
_VOWELS = re.compile(r"[aeiou]")


class PersonName(NamedTuple):
    """A personal name in keys: surname, its consonants, given name ("" where it is missing), and as written."""

    surname: str
    skeleton: str
    given: str
    written: str


def plain(text: str) -> str:
    """The text in lower case without accents and ligatures."""
    bare = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe").replace("ı", "i").replace("ł", "l"))
    return "".join(ch for ch in bare if not unicodedata.combining(ch))


@lru_cache(maxsize=20_000)
def sound(text: str) -> str:
    """The key of a name's sound, letters only."""
    key = "".join(ch for ch in plain(text) if ch.isalpha())
    for pattern, replacement in _SOUNDS:
        key = pattern.sub(replacement, key)
    return key


def skeleton(key: str) -> str:
    """The consonants of a sound key: what is left when vowels were written differently."""
    return _VOWELS.sub("", key) or key


@lru_cache(maxsize=20_000)
def person_name(written: str) -> PersonName:
    """A personal name taken apart; the surname is the last word, or the first where a hyphenated name follows it.

    *Han Ji-soo* is of the family Han: Korean and Chinese order, as the press keeps it.
    """
    words = [w for w in re.split(r"[ \u00a0]+", written.replace("’", "'").strip(" .,")) if w]
    words = [w for w in words if plain(w.rstrip(".")) not in _ADDRESS] or words
    parts: list[str] = []
    carried = ""
    for word in words:
        spelt = plain(word)
        head, _, tail = spelt.partition("-")
        if head in _DROPPED and tail:
            spelt = tail
        elif spelt in _DROPPED and word is not words[-1]:
            continue
        if spelt.rstrip("'-") in _JOINED and word is not words[-1]:
            carried += spelt
            continue
        parts.append(carried + spelt)
        carried = ""
    if not parts:
        return PersonName("", "", "", written)
    if len(parts) == 2 and re.fullmatch(r"[A-ZÀ-Þ]\w+-[a-zà-ÿ]\w*", words[-1]):
        parts.reverse()
    key = sound(parts[-1])
    return PersonName(key, skeleton(key), sound(parts[0]) if len(parts) > 1 else "", written)


def distance_at_most(left: str, right: str, most: int) -> bool:
    """Whether left becomes right with at most so many letters put in, left out or changed."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > most:
        return False
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(right, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
        if min(row) > most:
            return False
    return row[-1] <= most


def near(left: str, right: str, letters_each: int) -> bool:
    """Whether two sound keys are one name spelt twice: one letter of difference for each `letters_each` letters."""
    return distance_at_most(left, right, min(len(left), len(right)) // letters_each)


def surnames_agree(left: PersonName, right: PersonName, letters_each: int, consonants: int) -> bool:
    """Whether two surnames can be one: near in sound, or the same consonants (that many at least) with other vowels."""
    if near(left.surname, right.surname, letters_each):
        return True
    same = left.skeleton == right.skeleton and len(left.skeleton) >= consonants
    return same and distance_at_most(left.surname, right.surname, 2)


def given_names_agree(left: str, right: str, letters_each: int) -> bool:
    """Whether two given names can be one: the same sound, an initial, or one of them not given."""
    if not left or not right:
        return True
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    return near(left, right, letters_each) or skeleton(left) == skeleton(right)
