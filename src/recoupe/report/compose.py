"""A brief in reading order: disputed things first, then figures, then what is known by how many origins.

`compose` is pure; it decides what is shown and in which words, renderers only lay it out.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from recoupe.model.finding import Brief, Conflict, Proposition, Series, Status
from recoupe.report import phrases
from recoupe.report.clean import one_line, shortened
from recoupe.report.desk import Desk
from recoupe.report.lookup import Lookup
from recoupe.report.series import FigureRow, counted_words, series_rows, single_figures
from recoupe.report.view import (
    SECTIONS,
    Clash,
    Dispute,
    FigureLine,
    FigureTable,
    Item,
    OriginLine,
    Print,
    Saying,
    Section,
    SectionKey,
    Tone,
    View,
)
from recoupe.report.words import Words
from recoupe.settings import Report

TONES: dict[Status, Tone] = {
    "corroborated": "good",
    "single origin": "plain",
    "contested": "bad",
    "denied": "bad",
    "forecast": "plain",
    "own voice": "faint",
}
OF_STATUS: tuple[tuple[SectionKey, Status], ...] = (
    ("corroborated", "corroborated"),
    ("single", "single origin"),
    ("own", "own voice"),
    ("forecasts", "forecast"),
)
DISPUTED = ("contested", "denied")


def weight(proposition: Proposition, lookup: Lookup) -> tuple[int, int, int, int]:
    """Sort key: more origins first, then more articles, more claims, earlier in the brief."""
    first = min((lookup.order.get(one, 0) for one in proposition.claims), default=0)
    return (-proposition.origins_range[0], -proposition.articles, -len(proposition.claims), first)


def sayings(proposition: Proposition, desk: Desk) -> tuple[Saying, ...]:
    """Who says it, each voice and manner once, with every place where it was printed."""
    words, lookup = desk.words, desk.lookup
    found: dict[tuple[str, tuple[str, ...], str, bool], list[Print]] = {}
    for claim in lookup.in_order(proposition.claims):
        who = words("own_voice") if claim.source is None else one_line(claim.source.name)
        via = tuple(one_line(voice.name) for voice in claim.via)
        day = lookup.day(claim)
        printed = Print(claim.id, one_line(lookup.outlet(claim)), words.day(day) if day else "")
        found.setdefault((who, via, phrases.how(claim, words), phrases.sure(claim)), []).append(printed)
    return tuple(Saying(*key, tuple(prints)) for key, prints in found.items())


def item(proposition: Proposition, desk: Desk, letter: str = "") -> Item:
    """A proposition as it is shown."""
    words, lookup = desk.words, desk.lookup
    disowning = lookup.disowned_by(proposition, proposition.claims)
    return Item(
        id=proposition.id,
        statement=phrases.capital(shortened(proposition.statement, desk.settings.statement_characters)),
        status=proposition.status,
        status_words=words.label("status", proposition.status),
        tone=TONES[proposition.status],
        counts=phrases.counts(proposition, desk),
        grade=f"{proposition.grade.letter}{proposition.grade.digit}",
        grade_words=phrases.grade(proposition.grade, words),
        caution=phrases.caution(disowning, desk),
        sayings=sayings(proposition, desk),
        notes=tuple(dict.fromkeys(phrases.update(one, proposition.id, desk) for one in lookup.updates(proposition.id))),
        letter=letter,
    )


def letter_of(place: int) -> str:
    """A, B, ..., Z, AA, AB, ... for the places from zero."""
    tail = chr(ord("A") + place % 26)
    return tail if place < 26 else letter_of(place // 26 - 1) + tail


def quarrels(brief: Brief, lookup: Lookup) -> list[list[Proposition]]:
    """Propositions bound by conflicts, directly or through others; a disputed one without a conflict stands alone."""
    group: dict[str, list[str]] = {}
    for conflict in brief.conflicts:
        members = list(dict.fromkeys(conflict.propositions))
        for one in members:
            mine, first = group.setdefault(one, [one]), group.setdefault(members[0], [members[0]])
            if mine is not first:
                first.extend(mine)
                group.update(dict.fromkeys(mine, first))
    out: list[list[Proposition]] = []
    seen: set[str] = set()
    for proposition in brief.propositions:
        if proposition.id in seen or (proposition.id not in group and proposition.status not in DISPUTED):
            continue
        bound = group.get(proposition.id, [proposition.id])
        seen.update(bound)
        out.append(sorted((lookup.propositions[one] for one in bound), key=lambda one: weight(one, lookup)))
    out.sort(key=lambda bound: (-sum(len(one.claims) for one in bound), weight(bound[0], lookup)))
    return out


def dispute(members: list[Proposition], desk: Desk) -> Dispute:
    """Propositions bound by conflicts, with the reasons why they cannot all hold."""
    letters = {one.id: letter_of(place) for place, one in enumerate(members)} if len(members) > 1 else {}
    involved: dict[str, Conflict] = {one.id: one for member in members for one in desk.lookup.conflicts(member.id)}
    clashes: dict[tuple[str, str], Clash] = {}
    for conflict in involved.values():
        marks = sorted((letters[one] for one in conflict.propositions if one in letters), key=lambda m: (len(m), m))
        kind = desk.words.label("conflict", conflict.kind)
        why = phrases.clash(conflict, desk)
        clashes.setdefault((kind, why), Clash(conflict.id, tuple(marks), kind, why))
    shown = tuple(clashes.values())[: desk.settings.clashes_shown]
    items = tuple(item(one, desk, letters.get(one.id, "")) for one in members)
    more = len(clashes) - len(shown)
    return Dispute(items, shown, desk.words.count("more_clashes", more) if more else "")


def figure_line(row: FigureRow, desk: Desk, *, with_unit: bool) -> FigureLine:
    """One value in words, with what is counted where the table's title does not say it."""
    words = desk.words
    proposition = desk.lookup.propositions[row.proposition]
    disowning = desk.lookup.disowned_by(proposition, row.claims)
    return FigureLine(
        proposition=row.proposition,
        amount=(one_line(row.figure.text) if with_unit else "") or words.amount(row.figure),
        statement=phrases.capital(shortened(row.statement, desk.settings.figure_characters)),
        origins=phrases.origins(row.origins_range, row.origins, desk),
        articles=words.count("articles", row.articles),
        days=phrases.days(row.first, row.last, words) or words("undated"),
        caution=phrases.caution(disowning, desk),
        claims=row.claims,
    )


def series_title(one: Series, rows: tuple[FigureRow, ...], words: Words) -> str:
    """What a series counts: the label of its class, else the words of the texts."""
    of_class = "" if one.label != one.unit else f"unit.{one.unit}"
    title = words(of_class) if of_class and words.has(of_class) else one_line(counted_words(rows))
    title = title or words("figures.no_unit")
    return phrases.capital(title)


def figure_tables(brief: Brief, desk: Desk) -> list[FigureTable]:
    """Each series, those with most values first, then all figures that stand alone in one table."""
    tables = []
    for one in brief.series:
        rows = series_rows(one, desk.lookup)
        lines = tuple(figure_line(row, desk, with_unit=False) for row in rows)
        if rows:
            tables.append(FigureTable(one.id, series_title(one, rows, desk.words), lines, rows))
    tables.sort(key=lambda table: -len(table.lines))
    alone = single_figures(brief, desk.lookup)
    if alone:
        alone.sort(key=lambda row: weight(desk.lookup.propositions[row.proposition], desk.lookup))
        lines = tuple(figure_line(row, desk, with_unit=True) for row in alone)
        tables.append(FigureTable("others", desk.words("figures.others" if tables else "figures.all"), lines, ()))
    return tables


def origin_lines(brief: Brief, desk: Desk) -> list[OriginLine]:
    """Each body that propositions go back to, the one that carries most first."""
    words = desk.words
    carried: dict[str, list[Proposition]] = {}
    relays: dict[str, list[str]] = {}
    names: dict[str, tuple[str, str | None]] = {}
    for proposition in brief.propositions:
        for origin in proposition.origins:
            carried.setdefault(origin.authority, []).append(proposition)
            relays.setdefault(origin.authority, []).extend(origin.relayed_by)
            names.setdefault(origin.authority, (origin.name, origin.side))
    out = []
    for identifier in sorted(carried, key=lambda one: (-len(carried[one]), names[one][0], one)):
        name, side = names[identifier]
        authority = desk.lookup.authorities.get(identifier)
        held = carried[identifier]
        disputed = sum(1 for one in held if one.status in DISPUTED)
        out.append(
            OriginLine(
                name=one_line(name),
                kind=phrases.kind(authority, words) if authority else "",
                side=one_line(words.country(side)) if side and side != name else "",
                carries=words.number(len(held)),
                alone=words.number(sum(1 for one in held if one.origins_range[1] <= 1)),
                disputed=words.number(disputed),
                relays=phrases.names(relays[identifier], desk),
            )
        )
    return out


def subtitle(brief: Brief, words: Words) -> str:
    """Articles, outlets and days that were read."""
    outlets = {article.outlet for article in brief.articles if article.outlet}
    dates: list[date] = sorted(article.published.day for article in brief.articles if article.published)
    text = words.count("articles", len(brief.articles))
    if outlets:
        text += " " + words.count("of_outlets", len(outlets))
    period = phrases.days(dates[0], dates[-1], words) if dates else ""
    return f"{text}, {period}" if period else text


def summary(brief: Brief, words: Words) -> str:
    """What was found, in counts."""
    parts = [words.count("claims", len(brief.claims)), words.count("propositions", len(brief.propositions))]
    parts.append(words.count("disputed", sum(1 for one in brief.propositions if one.status in DISPUTED)))
    parts.append(words.count("corroborated", sum(1 for one in brief.propositions if one.status == "corroborated")))
    return " · ".join(parts)


def compose(brief: Brief, words: Words, settings: Report, top: int | None = None, only: Collection[str] = ()) -> View:
    """The brief in reading order. top: most entries a section shows (0: all); only: sections to keep (none: all)."""
    desk = Desk(Lookup(brief), words, settings)
    most = settings.top if top is None else top
    cut = most or None
    wanted = set(only) or set(SECTIONS)
    sections: list[Section] = []

    def section(key: SectionKey, total: int, **entries: object) -> None:
        if total and key in wanted:
            hidden = words.count("hidden", total - most) if most and total > most else ""
            title, lead = words(f"section.{key}"), words(f"section.{key}.lead")
            sections.append(Section(key, title, lead, total, hidden=hidden, **entries))  # type: ignore[arg-type]

    groups = quarrels(brief, desk.lookup)
    disputed = {one.id for members in groups for one in members}
    section("conflicts", len(groups), disputes=tuple(dispute(members, desk) for members in groups[:cut]))
    tables = figure_tables(brief, desk) if "figures" in wanted else []
    section("figures", len(tables), figures=tuple(tables[:cut]))
    for key, status in OF_STATUS:
        chosen = [one for one in brief.propositions if one.status == status and one.id not in disputed]
        chosen.sort(key=lambda one: weight(one, desk.lookup))
        section(key, len(chosen), items=tuple(item(one, desk) for one in chosen[:cut]))
    lines = origin_lines(brief, desk)
    section("origins", len(lines), origins=tuple(lines[:cut]))
    return View(
        lang=words.lang,
        title=words("title"),
        subtitle=subtitle(brief, words),
        summary=summary(brief, words),
        reading=words("reading"),
        sections=tuple(sections),
        refusals=tuple(one_line(one.line(words.lang)) for one in brief.refusals),
        nothing="" if sections else words("nothing" if brief.articles else "nothing_read"),
    )
