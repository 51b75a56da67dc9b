"""French text folded for look-ups: lower case, no accents, one kind of apostrophe and space, every offset kept."""

from __future__ import annotations

import unicodedata


class _Folds(dict[int, str]):
    """What each character folds to, worked out when it is first met; always one character."""

    def __missing__(self, code: int) -> str:
        self[code] = char = _fold(chr(code))
        return char


def _fold(char: str) -> str:
    if char in "’‘ʼ":
        return "'"
    if char > "\x7f" and char.isspace():
        return " "
    low = unicodedata.normalize("NFKD", char)[0].lower()
    return low if len(low) == 1 else char


_FOLDS = _Folds()


def folded(text: str) -> str:
    """The text in lower case without accents, with the same offsets; ligatures stay."""
    return text.translate(_FOLDS)
