"""Where words from outside stand in a text: found letter by letter, or not at all.

Only what a copyist cannot see is forgiven: which kind and how much white space, which glyph an apostrophe or quotation
mark has, whether an accent is composed. What is found is a span of the text itself; the words from outside are never
used. Linear in the text, then in the text per search.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left

from recoupe.model.text import Span

_GLYPHS = {
    **dict.fromkeys("’‘ʼ′", "'"),
    **dict.fromkeys("«»“”„‟", '"'),
    "‑": "-",  # the hyphen that does not break
}
_OPENING, _CLOSING = "«", "»"  # French marks keep a space inside, others do not
_CANDIDATES = 64  # places tried for one search: a lone letter stands in thousands


class Verbatim:
    """A stretch of a text in which words can be looked up.

    within: the stretch (code points). What stands outside is never found.
    """

    __slots__ = ("_ends", "_folded", "_starts", "text", "within")

    def __init__(self, text: str, within: Span) -> None:
        self.text, self.within = text, within
        self._folded, self._starts, self._ends = _fold(text, within)

    def find(self, words: str, within: Span | None = None) -> tuple[Span, ...]:
        """The first places of the words in order, two at most; none where they do not stand there whole.

        within: look there alone. Words are whole: « 2 morts » is not found in « 12 morts ».
        """
        wanted = folded(words)
        if not any(character.isalnum() for character in wanted):
            return ()
        found: list[Span] = []
        at = (bisect_left(self._starts, within.start) if within is not None else 0) - 1
        for _ in range(_CANDIDATES):
            at = self._folded.find(wanted, at + 1)
            if at < 0 or (within is not None and self._starts[at] >= within.end):
                break
            end = at + len(wanted)
            span = Span(self._starts[at], self._ends[end - 1])
            if self._whole(at, end) and (within is None or within.covers(span)):
                found.append(span)
                if len(found) == 2:
                    break
        return tuple(found)

    def last(self, words: str, before: int) -> Span | None:
        """The last place of the words that ends before an offset, None where there is none."""
        wanted = folded(words)
        if not any(character.isalnum() for character in wanted):
            return None
        limit = bisect_left(self._starts, before)
        for _ in range(_CANDIDATES):
            at = self._folded.rfind(wanted, 0, limit)
            if at < 0:
                break
            end = at + len(wanted)
            if self._whole(at, end):
                return Span(self._starts[at], self._ends[end - 1])
            limit = end - 1
        return None

    def _whole(self, start: int, end: int) -> bool:
        """Whether the stretch begins and ends at the border of a letter, a word and a number."""
        text = self._folded
        if (start and self._starts[start - 1] == self._starts[start]) or (
            end < len(text) and self._starts[end] == self._starts[end - 1]
        ):
            return False  # an accent that stands apart belongs to its letter, also where no letter has it
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if (before.isalnum() and text[start].isalnum()) or (after.isalnum() and text[end - 1].isalnum()):
            return False
        # 12 000, 1.500 and 3,5 are one number each
        left = text[start].isdigit() and before in " .," and start > 1 and text[start - 2].isdigit()
        right = text[end - 1].isdigit() and after in " .," and end + 1 < len(text) and text[end + 1].isdigit()
        return not (left or right)


def folded(words: str) -> str:
    """The words with what a copyist cannot see made alike."""
    return _fold(words, Span(0, len(words)))[0].strip(" ")


def _fold(text: str, within: Span) -> tuple[str, list[int], list[int]]:
    """The stretch made alike, and for each of its characters where that begins and ends in the text."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = within.start
    while at < within.end:
        end = at + 1
        while end < within.end and unicodedata.combining(text[end]):
            end += 1
        cluster = text[at:end]
        if cluster.isspace():
            if out and out[-1] != " " and not (out[-1] == '"' and text[ends[-1] - 1] == _OPENING):
                out.append(" ")
                starts.append(at)
                ends.append(end)
        else:
            if cluster == _CLOSING and out and out[-1] == " ":
                del out[-1], starts[-1], ends[-1]
            plain = cluster if cluster.isascii() else unicodedata.normalize("NFC", cluster)
            for character in plain:
                out.append(_GLYPHS.get(character, character))
                starts.append(at)
                ends.append(end)
        at = end
    return "".join(out), starts, ends
