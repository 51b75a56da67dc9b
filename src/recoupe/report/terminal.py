"""The brief on a terminal, laid out by Rich: tables where there is room, stacked lines where there is not.

Everything printed is a `rich.text.Text`, so no bracket of an article is read as markup; control characters were spelled
out when the view was composed. Without colour nothing is lost: every mark is a word or a sign.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from io import StringIO
from typing import TypeVar, cast

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from recoupe.report.view import Dispute, FigureTable, Item, OriginLine, Saying, Section, Tone, View
from recoupe.report.words import Words

T = TypeVar("T")

# Rich breaks lines at any white space, no-break ones too. Noncharacters stand in for them while it lays out; article
# text cannot hold any: `clean.visible` spells them out.
STAND_INS = {0x00A0: 0xFDD0, 0x202F: 0xFDD1}
STOOD_FOR = {stand_in: space for space, stand_in in STAND_INS.items()}

STYLES: dict[Tone, str] = {
    "good": "green",
    "plain": "yellow",
    "warning": "magenta",
    "bad": "red",
    "faint": "dim",
}

STYLE_OF_HEDGE = "italic magenta"


def prints(saying: Saying) -> str:
    """Where it was printed: outlets with their days, each once."""
    return ", ".join(dict.fromkeys(f"{one.outlet} ({one.day})" if one.day else one.outlet for one in saying.prints))


def saying_line(saying: Saying, words: Words) -> Text:
    """Who says it, via whom, how surely, and where."""
    line = Text()
    line.append(saying.who, "bold")
    if saying.via:
        line.append(", " + words("via", names=", ".join(saying.via)))
    line.append(" — ")
    line.append(saying.how, "" if saying.sure else STYLE_OF_HEDGE)
    line.append(" — ")
    line.append(prints(saying), "dim")
    return line


def item_grid(item: Item, words: Words, mark: str) -> RenderableType:
    """A proposition: its statement, what it rests on, then who says it; long lines hang under their own beginning."""
    grid = hanging()
    grid.add_row(Text(mark, f"bold {STYLES[item.tone]}"), Text(item.statement, "bold"))
    facts = Text()
    if item.letter or mark == "•":
        facts.append(f"{item.status_words} · ", STYLES[item.tone])
    facts.append(item.counts)
    facts.append(f" · {item.grade}", "cyan")
    facts.append(f" · {item.id}", "dim")
    grid.add_row("", facts)
    if item.caution:
        grid.add_row(Text("⚠", "magenta"), Text(item.caution, "magenta"))
    for saying in item.sayings:
        grid.add_row(Text("·", "dim"), saying_line(saying, words))
    for note in item.notes:
        grid.add_row(Text("↻", "cyan"), Text(note, "cyan"))
    return Padding(grid, (0, 0, 0, 1))


def hanging() -> Table:
    """Two columns, the first for a mark."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(min_width=2, justify="right")
    grid.add_column(overflow="fold")
    return grid


def dispute_lines(dispute: Dispute, words: Words, number: int) -> Iterable[RenderableType]:
    """A dispute: why its propositions cannot all hold, then each of them."""
    grid = hanging()
    for place, clash in enumerate(dispute.clashes):
        line = Text("≠ ", "bold red")
        line.append(clash.kind, "red")
        if len(clash.letters) > 1:
            line.append(f" {'/'.join(clash.letters)}", "bold not red")
        line.append(f" — {clash.why}", "not bold default")
        grid.add_row(Text(f"{number}." if place == 0 else "", "bold red"), line)
    if dispute.unshown:
        grid.add_row("", Text(dispute.unshown, "dim"))
    if dispute.clashes:
        yield grid
    for item in dispute.items:
        yield item_grid(item, words, item.letter or ("•" if dispute.clashes else f"{number}."))
    yield Text("")


def figure_grid(table: FigureTable, words: Words) -> RenderableType:
    """A series as a table, for a wide terminal."""
    grid = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", expand=True)
    keys = ("amount", "origins", "articles", "days", "statement")
    for key in keys:
        grid.add_column(
            words(f"column.{key}"),
            justify="right" if key == "amount" else "left",
            no_wrap=key == "articles",
            overflow="fold",
            ratio={"origins": 3, "days": 2, "statement": 5}.get(key),
        )
    for line in table.lines:
        amount = Text(("⚠ " if line.caution else "") + line.amount, "bold")
        statement = Text(line.statement, "dim")
        if line.caution:
            statement = Text(line.caution, "magenta") + Text("\n") + statement
        grid.add_row(amount, Text(line.origins), Text(line.articles), Text(line.days), statement)
    return Padding(grid, (0, 0, 1, 1))


def figure_stack(table: FigureTable) -> Iterable[RenderableType]:
    """A series as stacked lines, for a narrow terminal."""
    for line in table.lines:
        head = Text(("⚠ " if line.caution else "") + line.amount, "bold")
        head.append(f" — {line.articles}, {line.origins}", "not bold")
        if line.days:
            head.append(f", {line.days}", "not bold dim")
        yield Padding(head, (0, 0, 0, 1))
        if line.caution:
            yield Padding(Text(line.caution, "magenta"), (0, 0, 0, 3))
        yield Padding(Text(line.statement, "dim"), (0, 0, 0, 3))
    yield Text("")


def origin_grid(lines: tuple[OriginLine, ...], words: Words) -> RenderableType:
    """Origins as a table, for a wide terminal."""
    grid = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for key in ("name", "kind", "side", "carries", "alone", "disputed", "relays"):
        grid.add_column(words(f"column.{key}"), justify="right" if key in ("carries", "alone", "disputed") else "left")
    for line in lines:
        cells = (line.kind, line.side, line.carries, line.alone, line.disputed, line.relays)
        grid.add_row(Text(line.name, "bold"), *(Text(cell) for cell in cells))
    return Padding(grid, (0, 0, 0, 1))


def origin_stack(lines: tuple[OriginLine, ...], words: Words) -> Iterable[RenderableType]:
    """Origins as stacked lines, for a narrow terminal."""
    for line in lines:
        head = Text(line.name, "bold")
        about = ", ".join(part for part in (line.kind, line.side) if part)
        if about:
            head.append(f" ({about})", "not bold")
        yield Padding(head, (0, 0, 0, 1))
        carried = f"{words('column.carries')} {line.carries}, {words('column.alone')} {line.alone}"
        carried += f", {words('column.disputed')} {line.disputed}"
        if line.relays:
            carried += f" ; {words('column.relays')} {line.relays}"
        yield Padding(Text(carried, "dim"), (0, 0, 0, 3))


def section_lines(section: Section, words: Words, *, wide: bool) -> Iterable[RenderableType]:
    """A section with its heading."""
    heading = Text(section.title.upper(), "bold")
    heading.append(f"  {words.number(section.total)}", "bold dim")
    yield heading
    yield Text(section.lead, "dim italic")
    yield Text("")
    for number, dispute in enumerate(section.disputes, start=1):
        yield from dispute_lines(dispute, words, number)
    for table in section.figures:
        yield Text(table.title, "bold underline")
        yield from [figure_grid(table, words)] if wide else figure_stack(table)
    for number, item in enumerate(section.items, start=1):
        yield item_grid(item, words, f"{number}.")
    if section.items:
        yield Text("")
    if section.origins:
        yield from [origin_grid(section.origins, words)] if wide else origin_stack(section.origins, words)
        yield Text("")
    if section.hidden:
        yield Padding(Text(section.hidden, "dim"), (0, 0, 1, 1))


def layout(view: View, words: Words, *, wide: bool) -> Group:
    """The whole brief, to be printed on a console."""
    lines: list[RenderableType] = [Text(view.title, "bold"), Text(view.subtitle), Text(view.summary)]
    lines += [Text(view.reading, "dim italic"), Text("")]
    if view.nothing:
        lines.append(Text(view.nothing))
    for section in view.sections:
        lines += section_lines(section, words, wide=wide)
    return Group(*lines)


def held(value: T) -> T:
    """The value with every no-break space replaced by a stand-in that Rich does not take for a space."""
    return cast("T", _held(value))


def _held(value: object) -> object:
    if isinstance(value, str):
        return value.translate(STAND_INS)
    if type(value) is tuple:
        return tuple(_held(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: _held(getattr(value, one.name)) for one in fields(value) if one.name != "rows"}
        )
    return value


def text(view: View, words: Words, columns: int, wide_columns: int, *, colour: bool = False) -> str:
    """The brief as text of that width, without a space at the end of a line; colour adds escape sequences."""
    console = console_of(columns, colour=colour)
    console.print(layout(held(view), words, wide=columns >= wide_columns))
    return written(console)


def console_of(columns: int, *, colour: bool) -> Console:
    """A console that writes into memory."""
    return Console(
        file=StringIO(),
        width=columns,
        force_terminal=colour,
        color_system="auto" if colour else None,
        legacy_windows=False,
    )


def written(console: Console) -> str:
    """What a console of `console_of` holds, no-break spaces back in their places."""
    held_back = cast("StringIO", console.file).getvalue().translate(STOOD_FOR)
    return "\n".join(line.rstrip(" ") for line in held_back.split("\n"))
