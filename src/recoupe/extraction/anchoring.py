"""From a moment as the words give it to an interval of days.

Without a year, the nearest date in the past counts, or the nearest ahead where the words or the caller look ahead.
Seasons are whole months; a night belongs to the day on which it begins.
"""

from __future__ import annotations

import calendar as months
from datetime import date, timedelta
from typing import NamedTuple

from recoupe.extraction.moment import Moment
from recoupe.model.pack.calendar import Opener
from recoupe.model.when import Granularity
from recoupe.settings import Figures

_NO_LIMIT = 10**6
NO_DATE = "counts from the publication date, which is unknown"


class Interval(NamedTuple):
    """First and last day (None: open or not anchored), how fine it is, and how it was anchored or why it was not."""

    start: date | None
    end: date | None
    granularity: Granularity
    why: str


_UNITS: dict[str, Granularity] = {
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "weekend": "day",
    "week": "week",
    "month": "month",
    "quarter": "season",
    "year": "year",
    "decade": "decade",
}


def unit_granularity(unit: str) -> Granularity:
    """The granularity of a length of time."""
    return _UNITS[unit]


def anchored(
    moment: Moment, today: date | None, ahead: bool, settings: Figures, *, past_only: bool = False
) -> Interval | None:
    """The interval of a moment; None where the words name no real date (*30 février*).

    past_only: whether the words cannot mean a date ahead (*depuis décembre*).
    """
    if past_only and today is not None:
        settings = settings._replace(farthest_past_days=_NO_LIMIT)
    try:
        return _anchored(moment, today, ahead, settings)
    except (ValueError, OverflowError):
        return None


def _anchored(moment: Moment, today: date | None, ahead: bool, settings: Figures) -> Interval:
    forward = moment.turn == "next" or (ahead and moment.turn != "last")
    if moment.day is not None:
        return _day(moment, today, forward, settings)
    if moment.quarter is not None:
        return _quarter(moment, today)
    if moment.month is not None:
        return _month(moment, today, forward, settings)
    if moment.season is not None:
        return _season(moment, today, forward)
    if moment.year is not None:
        return _year(moment.year, moment, settings)
    granularity = _fine(moment, "day" if not moment.unit else unit_granularity(moment.unit))
    if today is None:
        return Interval(None, None, granularity, NO_DATE)
    if moment.shift is not None:
        day = today + timedelta(days=moment.shift)
        return Interval(day, day, granularity, "counted from the publication date")
    if moment.weekday is not None:
        day = weekday_near(today, moment.weekday, moment.turn, forward)
        nearest = "next on or after" if day >= today and forward else "last on or before"
        return Interval(day, day, granularity, f"{nearest} the publication date")
    if moment.unit:
        return _period(moment, today, ahead, settings)
    return Interval(None, None, granularity, "a time of day whose day the words leave open")


def _fine(moment: Moment, granularity: Granularity) -> Granularity:
    if moment.clock is not None:
        return "hour" if moment.whole_hour else "minute"
    return "part_of_day" if moment.part else granularity


def weekday_near(today: date, weekday: int, turn: str, forward: bool) -> date:
    """The nearest day of that name, today included unless *dernier* or *prochain* excludes it."""
    if forward:
        days = (weekday - today.weekday()) % 7
        return today + timedelta(days=days or (7 if turn == "next" else 0))
    days = (today.weekday() - weekday) % 7
    return today - timedelta(days=days or (7 if turn == "last" else 0))


def _day(moment: Moment, today: date | None, forward: bool, settings: Figures) -> Interval:
    granularity = _fine(moment, "day")
    day, month = moment.day or 1, moment.month
    if moment.year is not None and month is not None:
        found = date(moment.year, month, day)
        return Interval(found, found, granularity, "named in full")
    if today is None:
        return Interval(None, None, granularity, NO_DATE)
    if month is None:
        found = _day_of_month_near(today, day, moment.weekday, forward)
        return Interval(found, found, granularity, "nearest such day of a month to the publication date")
    found, why = _date_near(today, day, month, moment.weekday, forward)
    if not forward and moment.turn != "last" and (today - found).days > settings.farthest_past_days:
        found, why = _date_near(today, day, month, moment.weekday, forward=True)
    return Interval(found, found, granularity, why)


def _date_near(today: date, day: int, month: int, weekday: int | None, forward: bool) -> tuple[date, str]:
    """The nearest date of that day and month; a day of the week that comes with it decides the year."""
    years = [today.year, today.year + 1] if forward else [today.year, today.year - 1]
    if day == 29 and month == 2:
        years = list(range(years[0], years[0] + (9 if forward else -9), 1 if forward else -1))
    if weekday is not None:
        for year in (today.year, today.year - 1, today.year + 1, today.year - 2):
            candidate = _real(year, month, day)
            if candidate is not None and candidate.weekday() == weekday:
                return candidate, "the year in which the date falls on that day of the week"
    for year in years:
        candidate = _real(year, month, day)
        if candidate is not None and (candidate >= today if forward else candidate <= today):
            side = "ahead" if forward else "past"
            return candidate, f"nearest {side} to the publication date"
    raise ValueError(day)


def _real(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= months.monthrange(year, month)[1] else None


def _day_of_month_near(today: date, day: int, weekday: int | None, forward: bool) -> date:
    step = 1 if forward else -1
    year, month = today.year, today.month
    for _ in range(12):
        candidate = _real(year, month, day)
        if (
            candidate is not None
            and (candidate >= today if forward else candidate <= today)
            and (weekday is None or candidate.weekday() == weekday)
        ):
            return candidate
        year, month = (year + (month + step - 1) // 12, (month + step - 1) % 12 + 1)
    raise ValueError(day)


def month_of(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, months.monthrange(year, month)[1])


def _month(moment: Moment, today: date | None, forward: bool, settings: Figures) -> Interval:
    month = moment.month or 1
    year, why = moment.year, "named in full"
    if year is None:
        if today is None:
            return Interval(None, None, "month", NO_DATE)
        if forward:
            year = today.year if month >= today.month + (moment.turn == "next") else today.year + 1
        else:
            year = today.year if month <= today.month - (moment.turn == "last") else today.year - 1
            if moment.turn != "last" and (today - month_of(year, month)[1]).days > settings.farthest_past_days:
                year, forward = year + 1, True
        why = f"nearest {'ahead' if forward else 'past'} to the publication date"
    first, last = month_of(year, month)
    if moment.edge:
        days = settings.early_days
        if moment.edge == "early":
            last = first + timedelta(days=days - 1)
        elif moment.edge == "late":
            first = last - timedelta(days=days - 1)
        else:
            first, last = first + timedelta(days=days), first + timedelta(days=2 * days - 1)
    return Interval(first, last, "month", why)


def _year(year: int, moment: Moment, settings: Figures, why: str = "named in full") -> Interval:
    if moment.decade:
        # three years at each end, like the months of a year
        first_year = year + {"late": 7, "mid": 3}.get(moment.edge, 0)
        last_year = year + {"early": 2, "mid": 6}.get(moment.edge, 9)
        return Interval(date(first_year, 1, 1), date(last_year, 12, 31), "decade", why)
    first, last = date(year, 1, 1), date(year, 12, 31)
    width = settings.early_months
    if moment.edge == "early":
        last = month_of(year, width)[1]
    elif moment.edge == "late":
        first = date(year, 13 - width, 1)
    elif moment.edge == "mid":
        first, last = date(year, width + 1, 1), month_of(year, 12 - width)[1]
    return Interval(first, last, "year", why)


def _quarter(moment: Moment, today: date | None) -> Interval:
    year = moment.year or (today.year if today else None)
    if year is None:
        return Interval(None, None, "season", NO_DATE)
    quarter = moment.quarter or 1
    why = "named in full" if moment.year else "in the year of publication"
    return Interval(date(year, 3 * quarter - 2, 1), month_of(year, 3 * quarter)[1], "season", why)


def _season(moment: Moment, today: date | None, forward: bool) -> Interval:
    month = moment.season or 1
    year, why = moment.year, "named in full"
    if year is None:
        if today is None:
            return Interval(None, None, "season", NO_DATE)
        year = today.year
        first, last = _three_months(year, month)
        if forward and (last < today or (moment.turn == "next" and first <= today)):
            year += 1
        elif not forward and (first > today or (moment.turn == "last" and last >= today)):
            year -= 1
        why = f"nearest {'ahead' if forward else 'past'} to the publication date"
    elif month == 12:
        year -= 1  # l'hiver 2024 begins in December 2023
    first, last = _three_months(year, month)
    if moment.edge:
        # a month of the three
        later = {"early": 0, "mid": 1, "late": 2}[moment.edge]
        ahead = first.month - 1 + later
        first, last = month_of(first.year + ahead // 12, ahead % 12 + 1)
    return Interval(first, last, "season", why)


def _three_months(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    return first, (month_of(year + 1, month - 10) if month > 10 else month_of(year, month + 2))[1]


def _period(moment: Moment, today: date, ahead: bool, settings: Figures) -> Interval:
    why = "counted from the publication date"
    granularity = unit_granularity(moment.unit)
    if moment.count is not None:
        # les (trois) derniers jours: up to today; les prochains jours: from today; the open side stays open
        other = moved(today, moment.unit, moment.count if moment.turn == "next" else -moment.count)
        other_or_open = other if moment.count else None
        if moment.turn == "next":
            return Interval(today, other_or_open, granularity, why)
        return Interval(other_or_open, today, granularity, why)
    step = {"last": -1, "next": 1}.get(moment.turn, 0)
    first, last = period_around(moved(today, moment.unit, step), moment.unit)
    # after a weekend, "ce week-end" looks back until Friday comes
    if moment.unit == "weekend" and first > today and not ahead and moment.turn == "this" and today.weekday() < 4:
        first, last = first - timedelta(days=7), last - timedelta(days=7)
    if moment.edge and moment.unit == "year":
        return _year(first.year, moment, settings, why)._replace(granularity="year")
    if moment.edge and moment.unit == "month":
        named = Moment(moment.last, month=first.month, year=first.year, edge=moment.edge)
        return _month(named, today, forward=False, settings=settings)._replace(why=why)
    if moment.edge == "late":
        first = last - timedelta(days=2)
    elif moment.edge == "early":
        last = first + timedelta(days=1)
    return Interval(first, last, granularity, why)


def period_around(day: date, unit: str) -> tuple[date, date]:
    """First and last day of the week, month, ... that a day lies in."""
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    if unit == "weekend":
        saturday = day - timedelta(days=day.weekday()) + timedelta(days=5)
        return saturday, saturday + timedelta(days=1)
    if unit == "month":
        return month_of(day.year, day.month)
    if unit == "quarter":
        first = (day.month - 1) // 3 * 3 + 1
        return date(day.year, first, 1), month_of(day.year, first + 2)[1]
    if unit == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if unit == "decade":
        return date(day.year // 10 * 10, 1, 1), date(day.year // 10 * 10 + 9, 12, 31)
    return day, day


def moved(day: date, unit: str, count: int) -> date:
    """The day that lies so many units later (earlier where negative); hours count as the days they fill."""
    if unit in {"month", "quarter", "year", "decade"}:
        total = day.year * 12 + day.month - 1 + count * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]
        year, month = total // 12, total % 12 + 1
        return date(year, month, min(day.day, months.monthrange(year, month)[1]))
    if unit in {"hour", "minute"}:
        hours = count if unit == "hour" else count / 60
        return day + timedelta(days=int(hours / 24))
    return day + timedelta(days=count * (7 if unit in {"week", "weekend"} else 1))


def nearer(ahead: Interval, back: Interval | None, today: date | None) -> Interval:
    """*avant janvier*, told in February, is the January just past: whichever begins nearer to publication."""
    if today is None or back is None or back.start is None or ahead.start is None:
        return ahead
    return back if abs(today - back.start) < abs(ahead.start - today) else ahead


def seen_from(interval: Interval, opener: Opener, today: date | None) -> Interval:
    """The interval that an opener makes of the one it stands before: since, from, before, after, by, until it."""
    start, end, one_day = interval.start, interval.end, timedelta(days=1)
    if opener.effect == "since":
        return interval._replace(end=today if start is not None else None)
    if opener.effect == "from":
        return interval._replace(end=None)
    if opener.effect == "after":
        return interval._replace(start=end + one_day if end else None, end=None)
    if opener.effect == "before":
        return interval._replace(start=None, end=start - one_day if start else None)
    if opener.effect == "by":
        return interval._replace(start=today if end is not None else None)
    if opener.effect == "until":
        return interval._replace(start=None)
    return interval
