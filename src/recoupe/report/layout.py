"""Lines of styled text of a given width: wrapped with a hanging indent, or in columns.

Lines break at plain spaces only, so a number keeps its no-break spaces. Linear in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unicodedata import combining, east_asian_width


class Piece(NamedTuple):
    """Words with one style, as Rich names styles ("" for none)."""

    text: str
    style: str = ""


Line = list[Piece]

GAP = 2
"""Columns between two columns of a table."""
NARROWEST = 8
"""Columns under which a column of a table is not squeezed."""


class _Columns(dict[str, int]):
    """Columns that a character takes, worked out when it is first met."""

    def __missing__(self, ch: str) -> int:
        self[ch] = found = 0 if combining(ch) or ch == "\u200d" else 2 if east_asian_width(ch) in "WF" else 1
        return found


_COLUMNS = _Columns()


def width(text: str) -> int:
    """Columns that a text takes on a terminal: two for wide letters, none for accents that stand alone."""
    return len(text) if text.isascii() else sum(map(_COLUMNS.__getitem__, text))


def pieces_of_word(word: str, columns: int) -> list[str]:
    """The word, cut where it is wider than a line."""
    if width(word) <= columns:
        return [word]
    out, start, used = [], 0, 0
    for place, ch in enumerate(word):
        wide = width(ch)
        if used + wide > columns:
            out.append(word[start:place])
            start, used = place, 0
        used += wide
    return [*out, word[start:]]


def words_of(pieces: Sequence[Piece]) -> Iterator[Line]:
    """The words between plain spaces; one of several styles is several pieces."""
    word: Line = []
    for piece in pieces:
        for place, part in enumerate(piece.text.split(" ")):
            if place and word:
                yield word
                word = []
            if part:
                word.append(Piece(part, piece.style))
    if word:
        yield word


def wrapped(pieces: Sequence[Piece], columns: int) -> list[Line]:
    """The pieces on lines of at most so many columns; runs of spaces count as one."""
    columns = max(2, columns)
    lines: list[Line] = [[]]
    used = 0
    for word in words_of(pieces):
        wide = sum([width(part.text) for part in word])
        if used and used + 1 + wide <= columns:
            before = lines[-1][-1].style
            lines[-1].append(Piece(" ", before if before == word[0].style else ""))
            used += 1
        elif used:
            lines.append([])
            used = 0
        if wide <= columns:
            lines[-1] += word
            used += wide
            continue
        for part in word:
            for cut in pieces_of_word(part.text, columns):
                if used and used + width(cut) > columns:
                    lines.append([])
                    used = 0
                lines[-1].append(Piece(cut, part.style))
                used += width(cut)
    return lines


def hanging(mark: Piece, pieces: Sequence[Piece], columns: int, indent: int = 0, gutter: int = 2) -> list[Line]:
    """The pieces beside a mark that stands to their left alone; later lines begin under the first."""
    lines = wrapped(pieces, columns - indent - gutter - 1)
    head = [Piece(" " * (indent + max(0, gutter - width(mark.text)))), mark, Piece(" ")]
    rest = [Piece(" " * (indent + gutter + 1))]
    return [[*(head if place == 0 else rest), *line] for place, line in enumerate(lines)]


def shares(natural: Sequence[int], available: int) -> list[int]:
    """Widths of columns: natural where all fit, else the widest give way until they do."""
    widths = list(natural)
    while sum(widths) > available:
        widest = max(range(len(widths)), key=lambda place: widths[place])
        if widths[widest] <= NARROWEST:
            break
        others = sorted(set(widths), reverse=True)
        floor = max(others[1] if len(others) > 1 else NARROWEST, NARROWEST)
        fewer = min(widths[widest] - min(floor, widths[widest] - 1), sum(widths) - available)
        widths[widest] -= max(1, fewer)
    return widths


def table(
    rows: Sequence[Sequence[Sequence[Piece]]], columns: int, right: frozenset[int], indent: int = 1
) -> list[Line]:
    """Rows of cells side by side. right: numbers of the columns that stand against their right edge."""
    natural = [max(sum(width(piece.text) for piece in row[place]) for row in rows) for place in range(len(rows[0]))]
    widths = shares(natural, columns - indent - GAP * (len(natural) - 1))
    lines: list[Line] = []
    for row in rows:
        cells = [wrapped(cell, widths[place]) for place, cell in enumerate(row)]
        for level in range(max(len(cell) for cell in cells)):
            line = [Piece(" " * indent)]
            for place, cell in enumerate(cells):
                part = cell[level] if level < len(cell) else []
                blank = Piece(" " * max(0, widths[place] - sum(width(one.text) for one in part)))
                line += [blank, *part] if place in right else [*part, blank]
                line.append(Piece(" " * GAP))
            lines.append(line)
    return lines


def plain(lines: Sequence[Line]) -> str:
    """The lines without style and without spaces at their ends."""
    return "".join("".join(piece.text for piece in line).rstrip(" ") + "\n" for line in lines)


def coloured(lines: Sequence[Line]) -> str:
    """The lines with the escape sequences that this terminal understands."""
    from rich.color import ColorSystem
    from rich.console import Console
    from rich.style import Style

    systems = {
        "standard": ColorSystem.STANDARD,
        "256": ColorSystem.EIGHT_BIT,
        "truecolor": ColorSystem.TRUECOLOR,
        "windows": ColorSystem.WINDOWS,
    }
    named = Console(force_terminal=True).color_system
    system = systems.get(named or "")
    styles = {piece.style: Style.parse(piece.style) for line in lines for piece in line if piece.style}
    out = []
    for line in lines:
        shown = "".join(
            styles[piece.style].render(piece.text, color_system=system) if piece.style else piece.text for piece in line
        )
        out.append(shown.rstrip(" ") + "\n")
    return "".join(out)
