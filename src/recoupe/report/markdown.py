"""The brief as Markdown (CommonMark with tables), fit to be pasted into an editor or an issue.

Article text is escaped: no character of it starts a link, an image, a heading or a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recoupe.report.view import Dispute, FigureTable, Item, OriginLine, Saying, View
from recoupe.report.words import Words

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$@])")
LINK = re.compile(r"(?i)\b(https?|ftp):|\b(www)\.")


def escaped(text: str) -> str:
    """The text with every character that Markdown or HTML reads as a sign made plain, addresses too.

    It never stands at the head of a line, so the signs of lists and headings (`-`, `1.`) may stay.
    """
    out = SPECIAL.sub(r"\\\1", text)
    return LINK.sub(lambda match: match[0][:-1] + "\\" + match[0][-1], out)


def row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |\n"


def saying(one: Saying, words: Words) -> str:
    """Who says it, via whom, how surely, and where."""
    who = f"**{escaped(one.who)}**"
    if one.via:
        who += ", " + escaped(words("via", names=", ".join(one.via)))
    where = ", ".join(dict.fromkeys(f"{p.outlet} ({p.day})" if p.day else p.outlet for p in one.prints))
    how = escaped(one.how) if one.sure else f"*{escaped(one.how)}*"
    return f"{who} — {how} — {escaped(where)}"


def item(one: Item, words: Words, mark: str) -> Iterator[str]:
    """A proposition as a paragraph and a list."""
    yield f"**{mark} {escaped(one.statement)}**  \n"
    yield f"*{escaped(one.status_words)}* · {escaped(one.counts)} · {one.grade} · {escaped(one.id)}\n\n"
    if one.caution:
        yield f"- ⚠ {escaped(one.caution)}\n"
    for each in one.sayings:
        yield f"- {saying(each, words)}\n"
    for note in one.notes:
        yield f"- ↻ {escaped(note)}\n"
    yield "\n"


def dispute(one: Dispute, words: Words, number: int) -> Iterator[str]:
    """A dispute: why its propositions cannot all hold, then each of them."""
    for place, clash in enumerate(one.clashes):
        letters = f" {'/'.join(clash.letters)}" if len(clash.letters) > 1 else ""
        head = f"**{number}.** " if place == 0 else ""
        yield f"> {head}≠ {escaped(clash.kind)}{letters} — {escaped(clash.why)}  \n"
    if one.unshown:
        yield f"> *{escaped(one.unshown)}*\n"
    if one.clashes:
        yield "\n"
    for each in one.items:
        yield from item(each, words, each.letter or ("•" if one.clashes else f"{number}\\."))


def figures(table: FigureTable, words: Words) -> Iterator[str]:
    """A series as a table."""
    yield f"### {escaped(table.title)}\n\n"
    yield row([words(f"column.{key}") for key in ("amount", "origins", "articles", "days", "statement")])
    yield "| ---: | --- | --- | --- | --- |\n"
    for line in table.lines:
        amount = ("⚠ " if line.caution else "") + escaped(line.amount)
        said = escaped(line.statement) + (f" — *{escaped(line.caution)}*" if line.caution else "")
        yield row([amount, escaped(line.origins), escaped(line.articles), escaped(line.days), said])
    yield "\n"


def origins(lines: tuple[OriginLine, ...], words: Words) -> Iterator[str]:
    """Origins as a table."""
    keys = ("name", "kind", "side", "carries", "alone", "disputed", "relays")
    yield row([words(f"column.{key}") for key in keys])
    yield "| --- | --- | --- | ---: | ---: | ---: | --- |\n"
    for line in lines:
        yield row([escaped(getattr(line, key)) for key in keys])
    yield "\n"


def pieces(view: View, words: Words) -> Iterator[str]:
    yield f"# {escaped(view.title)}\n\n**{escaped(view.subtitle)}**  \n{escaped(view.summary)}\n\n"
    yield f"*{escaped(view.reading)}*\n\n"
    if view.nothing:
        yield f"*{escaped(view.nothing)}*\n\n"
    for section in view.sections:
        yield f"## {escaped(section.title)} ({words.number(section.total)})\n\n*{escaped(section.lead)}*\n\n"
        for number, one in enumerate(section.disputes, start=1):
            yield from dispute(one, words, number)
        for table in section.figures:
            yield from figures(table, words)
        for number, each in enumerate(section.items, start=1):
            yield from item(each, words, f"{number}\\.")
        if section.origins:
            yield from origins(section.origins, words)
        if section.hidden:
            yield f"*{escaped(section.hidden)}*\n\n"
    if view.refusals:
        yield f"## {words('section.refusals')}\n\n"
        yield from (f"- {escaped(line)}\n" for line in view.refusals)


def markdown(view: View, words: Words) -> str:
    """The brief as a Markdown document."""
    return "".join(pieces(view, words)).rstrip("\n") + "\n"
