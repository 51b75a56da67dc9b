"""Publication dates as files and pages write them."""

from __future__ import annotations

import re
from datetime import date, datetime

from recoupe.ingest.tables import rows
from recoupe.model.text import Published
from recoupe.settings import Ingest

LONGEST = 100
"""Characters of a date that are looked at: weekday, day, month, year, time and « Publié le » fit in half of it."""

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?[ \u00a0\u202f-]([^\W\d_]{3,9})\.?,?[ \u00a0\u202f-](\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,9})\.?[ \u00a0\u202f](\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0\u202f](\d{4})(?!\d)")


def published(value: str, found_in: str, settings: Ingest) -> Published | None:
    """The date a value states, None where it states none that exists.

    Read are ISO 8601 and RFC 2822 dates and times, « 13 mai 2031 », « mardi 1er juin 2031 à 18h42 », « 13/05/2031 »
    (day first) and English month names. A time without a zone gives the day alone: minutes of unknown zone cannot be
    compared.
    """
    value = value.strip()[:LONGEST]
    moment = _moment(value)
    if moment is not None:
        if not settings.earliest_year <= moment.year <= settings.latest_year:
            return None
        return Published(moment.date(), moment if moment.tzinfo else None, found_in)
    day = _day(value)
    if day is None or not settings.earliest_year <= day.year <= settings.latest_year:
        return None
    return Published(day, None, found_in)


def _moment(value: str) -> datetime | None:
    """Date and time of an ISO 8601 or RFC 2822 value with a time; a bare date is left to `_day`."""
    if not value[:1].isdigit():
        return _rfc_moment(value) if ":" in value and value[:1].isalpha() else None
    if ":" not in value and "T" not in value:
        return None
    try:
        return datetime.fromisoformat(
            re.sub(r" (?=[+-]\d|Z|UTC|GMT)", "", value).replace("UTC", "Z").replace("GMT", "Z")
        )
    except ValueError:
        return _rfc_moment(value)


def _rfc_moment(value: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # costs 10 ms to import: only feeds and old pages write such dates

    try:
        return parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _day(value: str) -> date | None:
    iso = _ISO_DAY.match(value)
    if iso:
        return _date(*map(int, iso.group().split("-")))
    if re.fullmatch(r"\d{8}", value):
        return _date(int(value[:4]), int(value[4:6]), int(value[6:]))
    numeric = _NUMERIC.search(value)
    if numeric:
        return _date(int(numeric[4]), int(numeric[3]), int(numeric[1]))
    months = {row["name"]: int(row["month"]) for row in rows("months.tsv")}
    for pattern, day, month in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for match in pattern.finditer(value):
            number = months.get(match[month].lower())
            if number:
                return _date(int(match[3]), number, int(match[day]))
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
