"""Names and fields from outside, made fit to be shown on one line: they may hold anything."""

from __future__ import annotations

import re

LONGEST_SHOWN = 300
"""Characters of a name or value in a message: a path may have thousands."""

# what could break a line, colour a terminal, or turn the writing direction of what follows
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def shown(value: str) -> str:
    """The value on one line, safe to print: control characters and lone surrogates stand as U+FFFD; cut when long."""
    if not value.isprintable():
        value = _UNSHOWABLE.sub("\ufffd", value)
    return value if len(value) <= LONGEST_SHOWN else value[: LONGEST_SHOWN - 1] + "…"


def field(value: object, longest: int) -> str | None:
    """A metadata value as one line of text, None when it is no text or empty. Lists of names are joined."""
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list):
        names = [name for name in (field(item, longest) for item in value[:20]) if name]
        value = ", ".join(names)
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    text = value if isinstance(value, str) else _digits(value)
    text = _UNSHOWABLE.sub(" ", text[: 4 * longest])
    # no-break spaces stay what they are; runs of plain white space become one space
    return re.sub(r"[ \t]{2,}", " ", text).strip()[:longest] or None


def _digits(value: int) -> str:
    return str(value) if abs(value) < 10**18 else ""
