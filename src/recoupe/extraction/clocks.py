"""Times of day: *18h42*, *9 heures du matin*, *midi*."""

from __future__ import annotations

from recoupe.extraction.lexemes import Lexemes
from recoupe.extraction.moment import Moment
from recoupe.model.pack import Calendar

_LENGTH_REACH = 6
"""Pieces before hours with minutes in which the thing that lasts so long may stand (*le trajet en car, de 1 h 45*)."""
_OPEN_REACH = 8
"""Pieces before *de 8 à 18 heures* in which what opens or closes may stand."""
_LONGEST_EVENT = 5
"""Hours up to which *une réunion de 2 h 30* tells how long it lasted; above, when it begins."""


def clock(lexemes: Lexemes, at: int, calendar: Calendar, *, sure: bool) -> Moment | None:
    """The time of day at a piece, None where there is none.

    sure: whether what stands before it makes one (*à 9 heures*, *mardi, 9 heures*); a bare number of hours is a length.
    """
    low = lexemes.word(at)
    if not low:
        return None
    word = calendar.words.get(low)
    if word is not None and word.kind == "clock":
        return Moment(at + 1, clock=word.value, whole_hour=True) if sure and lexemes.raw[at].islower() else None
    if lexemes.word(at - 1) in calendar.role("no_clock_after"):
        return None
    written = calendar.clock(low)
    if written is not None:
        last = at + 1
        if _is_length(lexemes, at, int(written[:2]), calendar, sure=sure):
            return None
        half = _half_of_day(lexemes, last, calendar)
        if half is not None:
            told = int(written[:2])
            return Moment(half[0], clock=f"{told + half[1] if told < 12 else told:02d}{written[2:]}")
        return Moment(last + (lexemes.word(last) in calendar.role("zone")), clock=written)
    hour = calendar.count(low)
    if hour is None or hour > 24:
        return None
    sign = lexemes.word(at + 1)
    last = at + 2
    if sign in calendar.role("hour_noun"):
        told_as_clock = sure or any(lexemes.word(at - k) in calendar.role("clock_is") for k in (1, 2, 6))
        minute = calendar.count(lexemes.word(last))
        if (
            minute is not None
            and minute < 60
            and (lexemes.word(last).isdecimal() or (told_as_clock and not lexemes.word(last + 1)[:1].isalpha()))
        ):
            return Moment(last + 1, clock=f"{hour % 24:02d}:{minute:02d}")
        minutes = _told_minutes(lexemes, last, calendar) if told_as_clock else None
        if minutes is not None:
            end, added = minutes
            time_of_day = (hour * 60 + added) % 1440
            return Moment(end, clock=f"{time_of_day // 60:02d}:{time_of_day % 60:02d}")
    elif sign not in calendar.role("hour_sign"):
        return None
    if lexemes.word(last) in calendar.role("of"):
        half = _half_of_day(lexemes, last, calendar)
        if half is None:
            return None
        shown = hour + half[1] if hour < 12 else hour % 24
        return Moment(half[0], clock=f"{shown:02d}:00", whole_hour=True)
    if lexemes.word(last) in calendar.role("story_more") or lexemes.word(last) in calendar.role("story_after"):
        return None  # deux heures plus tard
    if not sure and sign not in calendar.role("hour_sign"):
        return None
    if hour == 24 and not sure:
        return None
    last += lexemes.word(last) in calendar.role("zone")
    return Moment(last, clock=f"{hour % 24:02d}:00", whole_hour=True)


def shared_hour(lexemes: Lexemes, at: int, calendar: Calendar, *, between: bool) -> Moment | None:
    """The first hour of *de 8 à 18 heures*, *entre 8 et 18 heures*: it leaves the word for hours to the second one.

    A length has the same form (*une attente de 8 à 10 heures*): what opens, closes or recurs tells them apart.
    """
    if lexemes.word(at + 1) not in calendar.role("and" if between else "to"):
        return None
    hour = calendar.count(lexemes.word(at))
    if hour is None or hour > 24:
        return None
    until = clock(lexemes, at + 2, calendar, sure=True)
    if until is None or lexemes.word(until.last) in calendar.role("of"):
        return None
    near = lexemes.low[max(0, at - _OPEN_REACH) : at]
    told = not calendar.role("open_hours").isdisjoint(near) or (between and at == 1)
    return Moment(at + 1, clock=f"{hour % 24:02d}:00", whole_hour=True) if told else None


def _is_length(lexemes: Lexemes, at: int, hour: int, calendar: Calendar, *, sure: bool) -> bool:
    """Whether hours with minutes are a length: *un trajet de 1 h 45*, *1 h 45 de retard*, not *le train de 7 h 45*."""
    if not sure and lexemes.word(at + 1) in calendar.role("of"):
        return _half_of_day(lexemes, at + 1, calendar) is None
    if lexemes.word(at - 1) not in calendar.role("from"):
        return False
    near = lexemes.low[max(0, at - _LENGTH_REACH) : at]
    return not calendar.role("length_noun").isdisjoint(near) or (
        hour <= _LONGEST_EVENT and not calendar.role("length_event").isdisjoint(near)
    )


def _told_minutes(lexemes: Lexemes, at: int, calendar: Calendar) -> tuple[int, int] | None:
    """Where *et quart*, *et demie*, *moins le quart*, *vingt* ends, and the minutes it adds; None for anything else."""
    for added in (15, 30, -15):
        for words in calendar.role(f"minutes{added}"):
            phrase = words.split("_")
            if [lexemes.word(at + k) for k in range(len(phrase))] == phrase:
                return at + len(phrase), added
    return None


def _half_of_day(lexemes: Lexemes, at: int, calendar: Calendar) -> tuple[int, int] | None:
    """Where *du matin*, *du soir* ends and the hours it adds; None where it does not stand there."""
    if lexemes.word(at) not in calendar.role("of"):
        return None
    at += 2 if lexemes.word(at + 1) in calendar.role("article") else 1
    for added in (0, 12):
        if lexemes.word(at) in calendar.role(f"day_half{added}"):
            return at + 1, added
    return None
