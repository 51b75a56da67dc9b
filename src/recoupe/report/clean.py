"""Text from outside, made fit to be shown: nothing in it may steer a terminal, a page or a spreadsheet.

Linear in the length of the text. What is hidden in an article is shown, not dropped: a reader should see the trick.
"""

from __future__ import annotations

import re

# Controls (C0, DEL, C1), marks that turn the reading direction, invisible marks, noncharacters, tag characters.
# The joiners U+200C and U+200D stay: scripts and emoji need them.
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufdd0-\ufdef\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
SPACES = re.compile(r"[\t\n\r\x0b\x0c\x85\u2028\u2029 ]+")


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"‹U+{code:04X}›"


def visible(text: str) -> str:
    """The text with its hidden characters spelled out (`␛`, `‹U+202E›`); line breaks and tabs stay."""
    if not text.isascii() or not text.isprintable():
        text = LONE_SURROGATE.sub("\ufffd", HIDDEN.sub(_shown, text))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def one_line(text: str) -> str:
    """The text on one line, hidden characters spelled out, runs of breaks and spaces closed up (no-break ones stay)."""
    return visible(SPACES.sub(" ", text)).strip(" ")


def shortened(text: str, maximum_characters: int) -> str:
    """The text on one line, cut before a word and marked with an ellipsis where it is longer than that."""
    line = one_line(text)
    if len(line) <= maximum_characters:
        return line
    head = line[: maximum_characters - 1]
    cut = head.rfind(" ")
    return head[: cut if cut > maximum_characters // 2 else len(head)].rstrip(" ,;:") + "…"


def json_safe(text: str) -> str:
    """A JSON document with its lone surrogates escaped, so that it can be written as UTF-8 and still reads back."""
    return LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def cell(text: str) -> str:
    """A spreadsheet cell that no spreadsheet takes for a formula: an apostrophe stands before `=`, `+`, `-`, `@`.

    The full-width forms count too: spreadsheets with an East Asian setting read them alike.
    """
    line = one_line(text)
    return "'" + line if line[:1] and line[0] in "=+-@＝＋－＠" else line
