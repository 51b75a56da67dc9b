"""The date, period or time of day that begins at a piece of text, as words give it, before anything anchors it."""

from __future__ import annotations

from dataclasses import replace

from recoupe.extraction.clocks import clock
from recoupe.extraction.lexemes import Lexemes
from recoupe.extraction.moment import Edge, Moment, Turn
from recoupe.model.pack import Calendar
from recoupe.settings import DEFAULT, Figures


def moment(
    lexemes: Lexemes, at: int, calendar: Calendar, *, bare_day: bool = False, settings: Figures = DEFAULT.figures
) -> Moment | None:
    """The moment that begins at a piece, None where none does.

    bare_day: whether a day may stand without its month (*du 8* before *au 13 octobre*).
    """
    core = _core(lexemes, at, calendar, bare_day, settings)
    return None if core is None else _with_time_of_day(lexemes, core, calendar)


def _core(lexemes: Lexemes, at: int, calendar: Calendar, bare_day: bool, settings: Figures) -> Moment | None:
    start = at
    article = lexemes.word(at) in calendar.role("article")
    this = lexemes.word(at) in calendar.role("this")
    if article:
        at += 1
    low = lexemes.word(at)
    if not low:
        return None
    word = calendar.words.get(low)
    if word is not None:
        if word.kind == "weekday":
            day = _from_weekday(lexemes, at, calendar, settings, this)
            bare = day.day is None and day.last == at + 1 and not (article or this)
            # Élise Dimanche, les Gilets du Samedi; un mardi, chaque mardi
            undated = _is_name(lexemes, at, calendar) or lexemes.word(at - 1) in calendar.role("indefinite")
            return None if bare and undated else day
        if word.kind in {"month", "short"}:
            return _month(lexemes, at, calendar, settings, "", named=article)
        if word.kind == "day":
            return Moment(at + 1, shift=word.number)
        if word.kind == "season":
            return _season(
                lexemes, at, calendar, settings, article or lexemes.word(start - 1) in calendar.role("in_season"), this
            )
        if word.kind == "unit" and low in calendar.role("month_noun") and article:
            named = at + 2 if lexemes.word(at + 1) in calendar.role("of") else at + 1
            month = calendar.words.get(lexemes.word(named))
            if month is not None and month.kind == "month":
                return _month(lexemes, named, calendar, settings, "", named=True)
        if word.kind == "unit" and low in calendar.role("year_noun"):
            year = _year_number(lexemes.word(at + 1))
            if year is not None:
                return Moment(at + 2, year=year)
        if word.kind == "unit" and low in calendar.role("years_noun"):
            decade = _decade(lexemes.word(at + 1))
            if decade is not None:
                return Moment(at + 2, year=decade, decade=True)
        if word.kind == "unit":
            return _period(lexemes, at, calendar, article, this)
        if word.kind == "part":
            return _part_of_a_day(lexemes, at, calendar, settings) or _part_of_today(lexemes, at, calendar, this)
    edged = _edged(lexemes, at, calendar, settings)
    if edged is not None:
        return edged
    rank = _rank(low, calendar) if lexemes.word(at + 1) in _quarter_nouns(calendar) else None
    if rank is not None:
        following = at + 3 if lexemes.word(at + 2) in calendar.role("of") else at + 2
        year = _year_number(lexemes.word(following))
        return Moment(following + 1 if year else at + 2, year=year, quarter=rank, unit="quarter")
    if low[0].isdigit() or low in calendar.role("first"):
        numbered = _from_number(lexemes, at, calendar, settings, bare_day, article)
        if numbered is not None or not article:
            return numbered
    within = article or lexemes.word(at - 1) in calendar.role("article_within")  # au cours des trois dernières semaines
    if within and (low in calendar.role("last") or low in calendar.role("next") or calendar.count(low) is not None):
        return _turned_period(lexemes, at, calendar)
    return None


def _quarter_nouns(calendar: Calendar) -> frozenset[str]:
    return calendar.role("quarter_noun")


def _rank(low: str, calendar: Calendar) -> int | None:
    for number in (1, 2, 3, 4):
        if low in calendar.role(f"ordinal{number}"):
            return number
    rank = calendar.ordinal(low) if low[0].isdigit() else None
    return rank if rank is not None and rank <= 4 else None


def _year_number(low: str) -> int | None:
    return int(low) if len(low) == 4 and low.isdecimal() and 1000 <= int(low) <= 2999 else None


def _decade(low: str) -> int | None:
    year = _year_number(low)
    if year is not None:
        return year if year % 10 == 0 else None
    return 1900 + int(low) if len(low) == 2 and low.isdecimal() and low[1] == "0" and low[0] > "1" else None


def _from_weekday(lexemes: Lexemes, at: int, calendar: Calendar, settings: Figures, this: bool) -> Moment:
    """*mardi*, *mardi dernier*, *mardi 7 mars 2023*."""
    weekday = calendar.words[lexemes.low[at]].number
    following = lexemes.word(at + 1)
    if following in calendar.role("last"):
        return Moment(at + 2, weekday=weekday, turn="last")
    if following in calendar.role("next"):
        return Moment(at + 2, weekday=weekday, turn="next")
    part = calendar.words.get(following)
    if part is not None and part.kind == "part" and lexemes.word(at + 2)[:1].isdigit():
        dated = _from_number(lexemes, at + 2, calendar, settings, bare_day=False, article=True)
        if dated is not None and dated.day is not None:
            return replace(dated, weekday=weekday, part=part.value)  # samedi soir 6 octobre
    numbered = at + 2 if following in calendar.role("article") else at + 1
    if lexemes.word(numbered)[:1].isdigit() or lexemes.word(numbered) in calendar.role("first"):
        dated = _from_number(lexemes, numbered, calendar, settings, bare_day=True, article=True)
        if dated is not None and dated.day is not None:
            return replace(dated, weekday=weekday)
    return Moment(at + 1, weekday=weekday, turn="this" if this else "")


def _from_number(
    lexemes: Lexemes, at: int, calendar: Calendar, settings: Figures, bare_day: bool, article: bool
) -> Moment | None:
    """A day of the month, a numeric date or a year."""
    low = lexemes.low[at]
    numeric = _numeric_date(low)
    if numeric is not None:
        return Moment(at + 1, day=numeric[0], month=numeric[1], year=numeric[2])
    day = 1 if low in calendar.role("first") else calendar.ordinal(low)
    last = at + 1
    if day is None and lexemes.word(last) in calendar.role("first_sign") and low == "1":
        day, last = 1, last + 1
    if day is None and low.isdecimal() and len(low) <= 2:
        day = int(low)
    if day is not None:
        if not 1 <= day <= 31:
            return None
        month = calendar.words.get(lexemes.word(last))
        if month is not None and month.kind in {"month", "short"} and not lexemes.touches(last):
            found = _month(lexemes, last, calendar, settings, "", named=True)
            return None if found is None else replace(found, day=day)
        hours = lexemes.word(last) in calendar.role("hour_sign") or lexemes.word(last) in calendar.role("hour_noun")
        return Moment(last, day=day) if bare_day and not hours else None
    year = _year_number(low)
    if year is None:
        return None
    before = lexemes.word(at - 1)
    oldest, latest = settings.bare_years
    if year % 10 == 0 and before in calendar.role("and") and lexemes.word(at - 3) in calendar.role("years_noun"):
        return Moment(last, year=year, decade=True)  # les années 1920 et 1930
    if before in calendar.role("year_before") and (article or oldest <= year <= latest or before != "("):
        return Moment(last, year=year)
    if not oldest <= year <= latest or before not in calendar.role("year_maybe"):
        return None
    following = lexemes.word(last)
    return None if following and calendar.looks_counted(following) else Moment(last, year=year)


def _numeric_date(low: str) -> tuple[int, int, int] | None:
    """Day, month and year of *7/03/2024*, *2024-03-07*."""
    iso = len(low) == 10 and low[4] == "-"
    parts = low.split("-")[::-1] if iso else low.replace(".", "/").split("/")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    day, month, year = (int(part) for part in parts)
    return (day, month, year + 2000 if year < 100 else year) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _month(
    lexemes: Lexemes, at: int, calendar: Calendar, settings: Figures, edge: Edge, *, named: bool
) -> Moment | None:
    """A month with its year or *dernier*. named: whether something before it shows that it is one (*le 7 mars*)."""
    raw, word = lexemes.raw[at], calendar.words[lexemes.low[at]]
    last = at + 1
    if word.kind == "short":
        if not named:
            return None
        last += lexemes.word(last) == "."
    # Mars, Mai with a capital inside a sentence are a planet, a name
    if not named and raw[0].isupper() and at and not raw.isupper():
        return None
    following = lexemes.word(last)
    if following in calendar.role("last"):
        return Moment(last + 1, month=word.number, edge=edge, turn="last")
    if following in calendar.role("next"):
        return Moment(last + 1, month=word.number, edge=edge, turn="next")
    if following == "," and _year_number(lexemes.word(last + 1)):
        last, following = last + 1, lexemes.word(last + 1)
    if following in calendar.role("of") and _year_number(lexemes.word(last + 1)):
        last, following = last + 1, lexemes.word(last + 1)
    year = _year_number(following)
    if year is not None:
        after = lexemes.word(last + 1)
        oldest, latest = settings.bare_years
        if oldest <= year <= latest or not (after and calendar.looks_counted(after)):
            return Moment(last + 1, month=word.number, year=year, edge=edge)
    # d'avril et mai 2017: the year of the second month is that of the first
    other = calendar.words.get(lexemes.word(last + 1)) if following in calendar.role("and") else None
    if other is not None and other.kind == "month" and other.number > word.number:
        return Moment(last, month=word.number, year=_year_number(lexemes.word(last + 2)), edge=edge)
    return Moment(last, month=word.number, edge=edge)


def _is_name(lexemes: Lexemes, at: int, calendar: Calendar) -> bool:
    """Whether a capital inside the sentence makes a name of a calendar word; headings and marks put one too."""
    raw, before = lexemes.raw[at], lexemes.word(at - 1)
    if not at or not raw[0].isupper() or raw.isupper() or not before[0].isalnum():
        return False
    following = calendar.words.get(lexemes.word(at + 1))
    return following is None or following.kind != "part"


def _season(
    lexemes: Lexemes, at: int, calendar: Calendar, settings: Figures, article: bool, this: bool
) -> Moment | None:
    season = calendar.words[lexemes.low[at]].number
    if not article and _is_name(lexemes, at, calendar) and _year_number(lexemes.word(at + 1)) is None:
        return None  # le festival Printemps de Bourges
    following = lexemes.word(at + 1)
    if following in calendar.role("last"):
        return Moment(at + 2, season=season, turn="last")
    if following in calendar.role("next"):
        return Moment(at + 2, season=season, turn="next")
    year = _year_number(following)
    if year is not None and settings.bare_years[0] <= year <= settings.bare_years[1]:
        return Moment(at + 2, season=season, year=year)
    # "station d'hiver" is a kind, not a time
    kind = lexemes.word(at - 1) in calendar.role("of")
    if not article and (kind or lexemes.low[at] in calendar.role("homograph")):
        return None
    return Moment(at + 1, season=season, turn="this" if this else "")


def _period(lexemes: Lexemes, at: int, calendar: Calendar, article: bool, this: bool) -> Moment | None:
    """*la semaine dernière*, *cette année*, *ce week-end*: a length of time that a word points to."""
    unit = calendar.words[lexemes.low[at]].value
    following = lexemes.word(at + 1)
    if following in calendar.role("last") and article:
        return Moment(at + 2, unit=unit, turn="last")
    if following in calendar.role("next") and article:
        return Moment(at + 2, unit=unit, turn="next")
    if this and unit in {"week", "month", "year", "weekend", "quarter"}:
        last = at + 2 if following in calendar.role("here") else at + 1
        return Moment(last, unit=unit, turn="this")
    return None


def _turned_period(lexemes: Lexemes, at: int, calendar: Calendar) -> Moment | None:
    """*les trois derniers jours*, *ces prochaines semaines*, *les 48 dernières heures*."""
    count = calendar.count(lexemes.word(at))
    if count is not None:
        at += 1
    low = lexemes.word(at)
    turn: Turn = "last" if low in calendar.role("last") else "next" if low in calendar.role("next") else ""
    if turn:
        at += 1
        if count is None:
            count = calendar.count(lexemes.word(at))
            at += count is not None
    word = calendar.words.get(lexemes.word(at))
    if word is None or word.kind != "unit" or not word.value:
        return None
    at += 1
    if not turn:
        following = lexemes.word(at)
        turn = "last" if following in calendar.role("last") else "next" if following in calendar.role("next") else ""
        at += 1
    if not turn:
        return None
    return Moment(at, unit=word.value, turn=turn, count=count if count is not None else 0)


def _part_of_a_day(lexemes: Lexemes, at: int, calendar: Calendar, settings: Figures) -> Moment | None:
    """*la nuit de jeudi*, *la matinée du 3 mai*, *au soir du 14 juillet*."""
    if lexemes.word(at + 1) not in calendar.role("of"):
        return None
    inner = at + 3 if lexemes.word(at + 2) in calendar.role("article") else at + 2
    word = calendar.words.get(lexemes.word(inner))
    if word is not None and word.kind == "weekday":
        day: Moment | None = _from_weekday(lexemes, inner, calendar, settings, this=False)
    elif lexemes.word(inner)[:1].isdigit():
        day = _from_number(lexemes, inner, calendar, settings, bare_day=False, article=True)
    else:
        return None
    if day is None or (day.weekday is None and day.day is None):
        return None
    return replace(day, part=calendar.words[lexemes.low[at]].value)


def _part_of_today(lexemes: Lexemes, at: int, calendar: Calendar, this: bool) -> Moment | None:
    """*ce matin*, *cette nuit*, *la nuit dernière*."""
    part = calendar.words[lexemes.low[at]].value
    if this:
        return Moment(at + 1, shift=0, part=part)
    if lexemes.low[at] in calendar.role("night") and lexemes.word(at + 1) in calendar.role("last"):
        return Moment(at + 2, shift=-1, part=part)
    return None


def _edged(lexemes: Lexemes, at: int, calendar: Calendar, settings: Figures) -> Moment | None:
    """*début août*, *fin 2023*, *mi-mai*, *la fin de l'année*, *en fin de semaine*."""
    low = lexemes.word(at)
    head, hyphen, rest = low.partition("-")
    if hyphen and head in calendar.role("mid"):
        word, year = calendar.words.get(rest), _year_number(rest)
        if word is not None and word.kind == "month":
            after = _year_number(lexemes.word(at + 1))
            return Moment(at + 2 if after else at + 1, month=word.number, year=after, edge="mid")
        return Moment(at + 1, year=year, edge="mid") if year is not None else None
    edge: Edge = "early" if low in calendar.role("early") else "late" if low in calendar.role("late") else ""
    if not edge and low in calendar.role("mid"):
        edge = "mid"
    if not edge:
        return None
    inner = at + 1
    linked = lexemes.word(inner) in calendar.role("of")
    if linked:
        inner += 1
    if lexemes.word(inner) in calendar.role("article"):
        inner += 1
    word = calendar.words.get(lexemes.word(inner))
    if word is not None and word.kind == "month":
        return _month(lexemes, inner, calendar, settings, edge, named=True)
    if word is not None and word.kind == "season" and linked:
        season = _season(lexemes, inner, calendar, settings, article=True, this=False)
        return None if season is None else replace(season, edge=edge)
    if word is not None and word.kind == "unit" and lexemes.low[inner] in calendar.role("month_noun"):
        month = calendar.words.get(lexemes.word(inner + 2))
        if lexemes.word(inner + 1) in calendar.role("of") and month is not None and month.kind == "month":
            return _month(lexemes, inner + 2, calendar, settings, edge, named=True)
    year = _year_number(lexemes.word(inner))
    if year is not None:
        return Moment(inner + 1, year=year, edge=edge)
    decade = _decade(lexemes.word(inner + 1)) if lexemes.word(inner) in calendar.role("years_noun") else None
    if decade is not None:
        return Moment(inner + 2, year=decade, decade=True, edge=edge)
    if word is not None and word.kind == "unit" and word.value in {"week", "month", "year"} and linked:
        named_year = _year_number(lexemes.word(inner + 1))
        if named_year is not None and word.value == "year":
            return Moment(inner + 2, year=named_year, edge=edge)
        following = lexemes.word(inner + 1)
        turn: Turn = (
            "last" if following in calendar.role("last") else "next" if following in calendar.role("next") else ""
        )
        return Moment(inner + 2 if turn else inner + 1, unit=word.value, turn=turn or "this", edge=edge)
    return None


def _with_time_of_day(lexemes: Lexemes, core: Moment, calendar: Calendar) -> Moment:
    """The moment with the part of day and the time of day that follow it."""
    if core.day is None and core.weekday is None and core.shift is None:
        return core
    at = core.last
    if not core.part:
        inner = at
        if lexemes.word(inner) in calendar.role("part_before"):
            inner += 1
        if lexemes.word(inner) in calendar.role("part_edge") and lexemes.word(inner + 1) in calendar.role("of"):
            inner += 2
        if inner > at and lexemes.word(inner) in calendar.role("article"):
            inner += 1
        word = calendar.words.get(lexemes.word(inner))
        if word is not None and word.kind == "part":
            core, at = replace(core, part=word.value, last=inner + 1), inner + 1
    if lexemes.word(at) in calendar.role("clock_join"):
        at += 1
    joined = lexemes.word(at) in calendar.role("clock_before") and at >= core.last
    if joined:
        at += 1
    word = calendar.words.get(lexemes.word(at))
    noon = word is not None and word.kind == "clock"  # samedi midi
    timed = clock(lexemes, at, calendar, sure=joined or at > core.last or noon)
    if timed is None:
        return core
    return replace(core, clock=timed.clock, whole_hour=timed.whole_hour, last=timed.last)
