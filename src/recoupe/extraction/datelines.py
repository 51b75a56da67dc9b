"""Where a sentence begins after a dateline or a time stamp: PARIS (Reuters) –, KIEV, 12 mai (AFP) -, 11h20 -."""

from __future__ import annotations

from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Word

_DASHES = frozenset("-–—")
_LONGEST = 18  # words: VILLE/VILLE (Pays), le mardi 12 mai 2031 (AGENCE) –
_BRACKETS = 5  # words between brackets: Nations unies, avec agences
_AGENCY = 5  # letters of an agency that writes itself small: (dpa), (awp)
_STAMP = 3  # words before the dash of a time stamp


def after_dateline(words: Words, *, first: bool) -> int:
    """First word after a dateline or a time stamp, 0 where there is none.

    first: whether the sentence opens the article. Later ones must show an agency in brackets, or a date.
    """
    if named := _bracketed(words, 0):
        named += named < words.count and words.low[named] in _DASHES
        if named < words.count and words.is_word(named) and words.capital(named):
            return named  # (Belga) Un homme
    for index in range(1, min(words.count - 1, _LONGEST)):
        dash = words.low[index] in _DASHES
        if dash or (words.low[index] == ":" and (index <= 2 or words.low[index - 1] == ")")):
            return index + 1 if _is_dateline(words, index, first=first, dash=dash) else 0
        if words.low[index - 1] == ")" and index > 2 and words.capital(index) and _is_place(words, index):
            return index  # KIEV, 12 mai (AFP) Le port
    return 0


def _is_dateline(words: Words, end: int, *, first: bool, dash: bool) -> bool:
    head = words.text[words.starts[0] : words.ends[0]]
    if dash and end <= _STAMP and head[0].isdigit() and "h" in head.lower():
        return True
    if _is_place(words, end):
        return True
    capitals = head.isupper() and len(head) > 2
    if not dash:
        return first and capitals
    return first and (capitals or (end <= 4 and words.capital(0) and words.low[end] == "—"))


def _is_place(words: Words, end: int) -> bool:
    """Whether a place with a date or an agency in brackets, and no clause, fills the words before `end`."""
    if not words.capital(0) and not words.low[0][0].isdigit():
        return False
    last = end - 1 - (words.low[end - 1] == ".")
    opened = next((k for k in range(last - 1, max(0, last - _BRACKETS - 2), -1) if words.low[k] == "("), 0)
    agency = words.low[last] == ")" and opened > 0 and _bracketed(words, opened) == last + 1
    figures = [k for k in range(end) if words.low[k][0].isdigit()]
    dated = any(words.classes[k] & Word.TIME for k in range(end)) or "/" in words.low[:end]
    place_end = next((k for k in range(1, end) if words.low[k] in (",", "(", "|", "/", ".")), end)
    if any(words.classes[k] & (Word.SUBJECT | Word.RELATIVE | Word.CLITIC) for k in range(1, place_end)):
        return False
    named = all(
        words.capital(k) or len(words.low[k]) <= 3 or not words.is_word(k) or words.classes[k] & Word.TIME
        for k in range(place_end)
    )
    begins = end + (not words.is_word(end))
    if begins >= words.count or (words.is_word(begins) and words.low[begins].isalpha() and not words.capital(begins)):
        return False  # what follows a dateline opens a sentence
    return named and (agency or (bool(figures) and dated))


def _bracketed(words: Words, at: int) -> int:
    """First word after brackets at `at` that hold nothing but a name, 0 where none stand there."""
    if at + 2 >= words.count or words.low[at] != "(":
        return 0
    close = next((k for k in range(at + 2, min(at + 2 + _BRACKETS, words.count)) if words.low[k] == ")"), 0)
    agency = words.capital(at + 1) or (close == at + 2 and len(words.low[at + 1]) <= _AGENCY)
    named = close > 0 and (agency and all(words.is_word(k) or words.low[k] in "-/,&." for k in range(at + 1, close)))
    return close + 1 if named else 0
