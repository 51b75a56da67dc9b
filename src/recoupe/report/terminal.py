"""The brief on a terminal: tables where there is room, stacked lines where there is not.

Without colour nothing is lost: every mark is a word or a sign. Styles are Rich's, which is loaded only for colour; no
text is read as markup, and control characters were spelled out when the view was composed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recoupe.report.layout import Line, Piece, coloured, hanging, plain, table, wrapped
from recoupe.report.view import Dispute, FigureTable, Item, OriginLine, Saying, Section, Tone, View
from recoupe.report.words import Words

STYLES: dict[Tone, str] = {"good": "green", "plain": "yellow", "warning": "magenta", "bad": "red", "faint": "dim"}
STYLE_OF_HEDGE = "italic magenta"
BLANK: Line = []


def prints(saying: Saying) -> str:
    """Where it was printed: outlets with their days, each once."""
    return ", ".join(dict.fromkeys(f"{one.outlet} ({one.day})" if one.day else one.outlet for one in saying.prints))


def saying_pieces(saying: Saying, words: Words) -> list[Piece]:
    """Who says it, via whom, how surely, and where."""
    via = ", " + words("via", names=", ".join(saying.via)) if saying.via else ""
    return [
        Piece(saying.who, "bold"),
        Piece(f"{via} — "),
        Piece(saying.how, "" if saying.sure else STYLE_OF_HEDGE),
        Piece(" — "),
        Piece(prints(saying), "dim"),
    ]


class Sheet:
    """Lays a view out on lines of one width."""

    def __init__(self, words: Words, columns: int, *, wide: bool) -> None:
        self.words = words
        self.columns = columns
        self.wide = wide

    def line(self, *pieces: Piece, indent: int = 0) -> Iterator[Line]:
        """The pieces on as many lines as they need."""
        for line in wrapped(pieces, self.columns - indent):
            yield [Piece(" " * indent), *line] if indent else line

    def hung(self, mark: Piece, *pieces: Piece, indent: int = 1) -> Iterator[Line]:
        """The pieces beside a mark."""
        yield from hanging(mark, pieces, self.columns, indent)

    def item(self, item: Item, mark: str, *, status: bool) -> Iterator[Line]:
        """A proposition: its statement, what it rests on, then who says it."""
        tone = STYLES[item.tone]
        yield from self.hung(Piece(mark, f"bold {tone}"), Piece(item.statement, "bold"))
        facts = [Piece(f"{item.status_words} · ", tone)] if status else []
        facts += [Piece(item.counts), Piece(f" · {item.grade}", "cyan"), Piece(f" · {item.id}", "dim")]
        yield from self.hung(Piece(""), *facts)
        if item.caution:
            yield from self.hung(Piece("⚠", "magenta"), Piece(item.caution, "magenta"))
        for saying in item.sayings:
            yield from self.hung(Piece("·", "dim"), *saying_pieces(saying, self.words))
        for note in item.notes:
            yield from self.hung(Piece("↻", "cyan"), Piece(note, "cyan"))

    def dispute(self, dispute: Dispute, number: int) -> Iterator[Line]:
        """A dispute: why its propositions cannot all hold, then each of them."""
        for place, clash in enumerate(dispute.clashes):
            letters = f" {'/'.join(clash.letters)}" if len(clash.letters) > 1 else ""
            mark = Piece(f"{number}." if place == 0 else "", "bold red")
            why = (Piece("≠ ", "bold red"), Piece(clash.kind, "red"), Piece(letters, "bold"), Piece(f" — {clash.why}"))
            yield from self.hung(mark, *why, indent=0)
        if dispute.unshown:
            yield from self.hung(Piece(""), Piece(dispute.unshown, "dim"), indent=0)
        for item in dispute.items:
            yield from self.item(item, item.letter or ("•" if dispute.clashes else f"{number}."), status=True)
        yield BLANK

    def figures(self, one: FigureTable) -> Iterator[Line]:
        """A series: a table on a wide terminal, stacked lines on a narrow one."""
        yield from self.line(Piece(one.title, "bold underline"))
        if self.wide:
            head = [[Piece(self.words(f"column.{key}"), "dim")] for key in ("amount", "origins", "articles", "days")]
            rows = [[*head, [Piece(self.words("column.statement"), "dim")]]]
            for line in one.lines:
                amount = [Piece("⚠ ", "magenta")] if line.caution else []
                amount.append(Piece(line.amount, "bold"))
                said = [Piece(f"{line.caution} — ", "magenta")] if line.caution else []
                said.append(Piece(line.statement, "dim"))
                rows.append([amount, [Piece(line.origins)], [Piece(line.articles)], [Piece(line.days)], said])
            yield from table(rows, self.columns, frozenset({0}))
        else:
            for line in one.lines:
                head_line = [Piece("⚠ ", "magenta")] if line.caution else []
                days = f", {line.days}" if line.days else ""
                head_line += [Piece(line.amount, "bold"), Piece(f" — {line.articles}, {line.origins}{days}")]
                yield from self.line(*head_line, indent=1)
                if line.caution:
                    yield from self.line(Piece(line.caution, "magenta"), indent=3)
                yield from self.line(Piece(line.statement, "dim"), indent=3)
        yield BLANK

    def origins(self, lines: tuple[OriginLine, ...]) -> Iterator[Line]:
        """Origins: a table on a wide terminal, stacked lines on a narrow one."""
        words = self.words
        if self.wide:
            keys = ("name", "kind", "side", "carries", "alone", "disputed", "relays")
            rows = [[[Piece(words(f"column.{key}"), "dim")] for key in keys]]
            rows += [[[Piece(getattr(line, key), "bold" if key == "name" else "")] for key in keys] for line in lines]
            yield from table(rows, self.columns, frozenset({3, 4, 5}))
        else:
            for line in lines:
                about = ", ".join(part for part in (line.kind, line.side) if part)
                yield from self.line(Piece(line.name, "bold"), Piece(f" ({about})" if about else ""), indent=1)
                carried = f"{words('column.carries')} {line.carries}, {words('column.alone')} {line.alone}"
                carried += f", {words('column.disputed')} {line.disputed}"
                relayed = f"{words('semicolon')}{words('column.relays')} {line.relays}" if line.relays else ""
                yield from self.line(Piece(carried + relayed, "dim"), indent=3)
        yield BLANK

    def section(self, section: Section) -> Iterator[Line]:
        """A section with its heading."""
        total = Piece(f"  {self.words.number(section.total)}", "dim")
        yield from self.line(Piece(section.title.upper(), "bold"), total)
        yield from self.line(Piece(section.lead, "dim italic"))
        yield BLANK
        for number, dispute in enumerate(section.disputes, start=1):
            yield from self.dispute(dispute, number)
        for one in section.figures:
            yield from self.figures(one)
        for number, item in enumerate(section.items, start=1):
            yield from self.item(item, f"{number}.", status=False)
        if section.items:
            yield BLANK
        if section.origins:
            yield from self.origins(section.origins)
        if section.hidden:
            yield from self.line(Piece(section.hidden, "dim"), indent=1)
            yield BLANK

    def page(self, view: View) -> Iterator[Line]:
        """The whole brief."""
        yield from self.line(Piece(view.title, "bold"))
        for text, style in ((view.subtitle, ""), (view.summary, ""), (view.reading, "dim italic")):
            yield from self.line(Piece(text, style))
        yield BLANK
        if view.nothing:
            yield from self.line(Piece(view.nothing))
        for section in view.sections:
            yield from self.section(section)


def text(view: View, words: Words, columns: int, wide_columns: int, *, colour: bool = False) -> str:
    """The brief as text of that width, without a space at the end of a line; colour adds escape sequences."""
    return written(Sheet(words, columns, wide=columns >= wide_columns).page(view), colour=colour)


def written(lines: Iterable[Line], *, colour: bool) -> str:
    """The lines as one text."""
    return coloured(list(lines)) if colour else plain(list(lines))
