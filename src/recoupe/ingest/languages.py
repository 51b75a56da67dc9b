"""Which language a text is in, as far as it takes to refuse one that nothing here can read.

By script where the script tells, else by distinctive function words in a sample. Meant to err on the side of reading: a
text is refused only when it is clearly in another language. Costs about 0.1 ms a text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from recoupe.ingest.tables import rows
from recoupe.settings import Ingest


class Guess(NamedTuple):
    """A language and whether the text is clearly in it. code: None for a language that is not known here."""

    code: str | None
    clear: bool


class _Language(NamedTuple):
    code: str
    names: dict[str, str]
    letters: str
    words: frozenset[str]


_WORD = re.compile(r"[^\W\d_]+")
_BEYOND_LATIN = (
    ("\u0370", "\u1dff"),
    ("\u1f00", "\u1fff"),
    ("\u2e80", "\ud7ff"),
    ("\uf900", "\ufaff"),
    ("\ufb1d", "\ufdff"),
    ("\ufe70", "\ufefc"),
)
"""First and last characters of stretches of other scripts. No regular expression: that takes 5 ms to compile."""
SCRIPT_SHARE = 0.5
"""Letters of another script, as a share of all letters, above which the script decides."""


def guess(text: str, accepted: Collection[str], settings: Ingest) -> Guess:
    """The language of a text: one of the accepted ones unless it is clearly in another.

    A text too short or too mixed to tell is taken to be in the first accepted language, with `clear` false.
    """
    sample = _sample(text, settings.language_sample_characters)
    first = next(iter(accepted))
    script = _script(sample)
    if script:
        return Guess(script, clear=True)
    counts = Counter(_WORD.findall(sample.lower()))
    total = sum(counts.values())
    scores = {language.code: sum(map(counts.__getitem__, language.words)) for language in _worded()}
    ours = [code for code in accepted if code in scores]
    if len(ours) < len(accepted) or not ours:
        return Guess(first, clear=False)
    best = max(ours, key=lambda code: (scores[code], code == first))
    for other in sorted(_worded(), key=lambda language: (-scores[language.code], language.code)):
        if other.code not in accepted and _outweighs(other, best, counts, settings):
            return Guess(other.code, clear=True)
    if total >= settings.unknown_language_words and scores[best] < settings.unknown_language_share * total:
        return Guess(None, clear=True)
    return Guess(best, clear=scores[best] >= settings.language_minimum_words)


def _outweighs(other: _Language, best: str, counts: Counter[str], settings: Ingest) -> bool:
    """Whether the words that only the other language has clearly outnumber those that only ours has."""
    mine = _by_code()[best].words
    theirs_only = sum(counts[word] for word in other.words - mine)
    mine_only = sum(counts[word] for word in mine - other.words)
    return (
        theirs_only >= settings.language_minimum_words
        and theirs_only >= settings.language_margin * mine_only
        and sum(word in counts for word in other.words - mine) >= settings.language_minimum_words - 1
    )


def named(code: str) -> dict[str, str]:
    """The names of a language by language of the message (`en`, `fr`); the code itself where it has no row."""
    language = _by_code().get(code)
    return language.names if language else {"en": code, "fr": code}


def code_of(value: str) -> str:
    """The code a declared language means (`fr-CA`, `Français` and `french` are fr); the value itself where unknown."""
    wanted = value.strip().lower()
    if re.fullmatch(r"[a-z]{2}(?:[-_].{0,20})?", wanted):
        return wanted[:2]
    if wanted in {"fra", "fre"}:
        return "fr"
    for language in _all():
        if wanted in {name.lower() for name in language.names.values()}:
            return language.code
    return wanted


def _sample(text: str, size: int) -> str:
    if len(text) <= size:
        return text
    third, middle = size // 3, len(text) // 2
    return "\n".join((text[:third], text[middle : middle + third], text[-third:]))


def _script(sample: str) -> str | None:
    """The language whose script most letters are in, None for Latin script."""
    foreign = [char for char in set(sample) if any(first <= char <= last for first, last in _BEYOND_LATIN)]
    if not foreign or sum(map(sample.count, foreign)) <= SCRIPT_SHARE * sum(map(str.isalpha, sample)):
        return None
    found = {language.code: len(_letters(language.letters).findall(sample)) for language in _all() if language.letters}
    most = max(found, key=lambda code: (found[code], code))
    if not found[most]:
        return None
    # Japanese mixes its syllables with Chinese signs, and never writes without them
    return "ja" if most == "zh" and found["ja"] * 10 > found["zh"] else most


@cache
def _all() -> tuple[_Language, ...]:
    return tuple(
        _Language(
            row["language"],
            {"en": row["name_en"], "fr": row["name_fr"]},
            row["letters"],
            frozenset(row["words"].split()),
        )
        for row in rows("languages.tsv")
    )


@cache
def _letters(ranges: str) -> re.Pattern[str]:
    pairs = (part.split("-") for part in ranges.split())
    return re.compile("[" + "".join(f"{chr(int(low, 16))}-{chr(int(high, 16))}" for low, high in pairs) + "]")


@cache
def _worded() -> tuple[_Language, ...]:
    return tuple(language for language in _all() if language.words)


@cache
def _by_code() -> dict[str, _Language]:
    return {language.code: language for language in _all()}
