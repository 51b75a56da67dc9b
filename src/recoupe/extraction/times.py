"""Times of a sentence as intervals of days with a granularity.

Read: dates with and without year, intervals of dates, weekdays, months, seasons, years, periods (*la semaine
dernière*), distances (*il y a trois jours*), deadlines (*d'ici la fin de l'année*), times of day. What nothing anchors
is given without dates and with the reason. Linear in the length of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from recoupe.extraction.anchoring import (
    NO_DATE,
    Interval,
    anchored,
    moved,
    nearer,
    period_around,
    seen_from,
    unit_granularity,
)
from recoupe.extraction.clocks import clock, shared_hour
from recoupe.extraction.lexemes import Lexemes
from recoupe.extraction.moment import Moment
from recoupe.extraction.moments import moment
from recoupe.model.pack import Calendar
from recoupe.model.pack.calendar import Opener
from recoupe.model.text import Published, Span
from recoupe.model.when import Granularity, Time
from recoupe.settings import DEFAULT, Figures

_ROUGHLY = 4
"""Most words between *il y a* and its number (*un peu plus de*)."""
_REACH = 10
"""Most pieces between the first of a time and its calendar word (*d'ici à la fin du mois d'août*)."""
_HYPHENS = frozenset("-–")
STORY = "counts from another moment of the story"
OPEN_COUNT = "a number of days, weeks or years left open"


def times(
    text: str,
    span: Span,
    calendar: Calendar,
    published: Published | None,
    looks_ahead: bool = False,
    settings: Figures = DEFAULT.figures,
) -> tuple[Time, ...]:
    """The times that text[span.start:span.end] names, in order, with offsets of the whole text.

    looks_ahead: whether the statement is about the future, so that *mardi* is the next one.
    """
    if not calendar.hinted(text[span.start : span.end]):
        return ()
    lexemes = Lexemes(text, span, calendar.tokens)
    today = published.day if published is not None else None
    return tuple(_Reader(lexemes, calendar, today, looks_ahead, settings).read())


class _Reader:
    """Reads one stretch from left to right; holds what all its steps need."""

    def __init__(
        self, lexemes: Lexemes, calendar: Calendar, today: date | None, ahead: bool, settings: Figures
    ) -> None:
        self.lexemes, self.calendar, self.today, self.ahead, self.settings = lexemes, calendar, today, ahead, settings

    def read(self) -> Iterator[Time]:
        lexemes, starters = self.lexemes, self.calendar.starters
        near = self._near_pivots()
        at = 0
        while at < lexemes.count:
            low = lexemes.low[at]
            if not near[at] or not (low in starters or low[0].isdigit() or "-" in low):
                at += 1
                continue
            found = self._at(at)
            if found is None:
                at += 1
            else:
                time, at = found
                if time is not None:
                    yield time

    def _near_pivots(self) -> list[bool]:
        """For each piece, whether a word of the calendar or a number stands at it or soon after."""
        pivots = self.calendar.pivots
        near = [False] * self.lexemes.count
        left = 0
        for at in range(self.lexemes.count - 1, -1, -1):
            low = self.lexemes.low[at]
            if low in pivots or low[0].isdigit() or "-" in low:
                left = _REACH
            near[at] = left > 0
            left -= 1
        return near

    def _at(self, at: int) -> tuple[Time | None, int] | None:
        """The time that begins at a piece and the piece after it; no time where the words name no real date."""
        told = self._story(at)
        if told is not None:
            return told
        opener = self._opener(at)
        if opener is not None:
            found = self._opened(at, opener)
            if found is not None:
                return found
        ranged = self._range(at)
        if ranged is not None:
            return self._time(at, *ranged)
        found = self._distance_told(at)
        if found is not None:
            return found
        named = self._named(at)
        if named is not None:
            interval = anchored(named, self.today, self.ahead, self.settings)
            return (None, named.last) if interval is None else self._time(at, named.last, interval, named.clock)
        timed = clock(self.lexemes, at, self.calendar, sure=self._follows_a_clock_word(at))
        if timed is not None:
            interval = anchored(timed, self.today, self.ahead, self.settings)
            return None if interval is None else self._time(at, timed.last, interval, timed.clock)
        return None

    def _follows_a_clock_word(self, at: int) -> bool:
        """Whether *à*, *vers* and the like stand before a piece; *de 8 à 10 heures* measures."""
        word, calendar = self.lexemes.word, self.calendar
        if word(at - 1) not in calendar.role("clock_before"):
            return False
        ends = at > 2 and word(at - 1) in calendar.role("to") and word(at - 3) in calendar.role("from")
        return not (ends and calendar.count(word(at - 2)) is not None)

    def _named(self, at: int) -> Moment | None:
        """The moment at a piece; a day without its month only where nothing counted follows (*le 13 au soir*)."""
        named = moment(self.lexemes, at, self.calendar, settings=self.settings)
        if named is not None or self.lexemes.word(at) not in self.calendar.role("bare_day_article"):
            return named
        bare = moment(self.lexemes, at, self.calendar, bare_day=True, settings=self.settings)
        if bare is None or bare.day is None or not (bare.part or bare.clock):
            return None
        return bare

    def _story(self, at: int) -> tuple[Time | None, int] | None:
        normal, lexemes = self.calendar.normal, self.lexemes
        stories = self.calendar.stories.get(normal(lexemes.low[at]))
        if stories is None:
            return None
        second = normal(lexemes.word(at + 1))
        for story in stories:
            last = at + len(story.words)
            if second == story.words[1] and tuple(normal(low) for low in lexemes.low[at:last]) == story.words:
                if story.granularity is None:
                    return None, last
                return self._time(at, last, Interval(None, None, story.granularity, STORY))
        return None

    def _opener(self, at: int) -> Opener | None:
        normal, lexemes = self.calendar.normal, self.lexemes
        for opener in self.calendar.openers.get(normal(lexemes.low[at]), ()):
            last = at + len(opener.words)
            if len(opener.words) == 1 or tuple(normal(low) for low in lexemes.low[at:last]) == opener.words:
                return opener
        return None

    def _opened(self, at: int, opener: Opener) -> tuple[Time, int] | None:
        """The time after an opener, seen from the side it means."""
        inner = at + len(opener.words)
        if inner >= self.lexemes.count:
            return None
        distance = self._distance(inner, opener)
        if distance is not None:
            return self._time(at, *distance)
        if opener.effect in {"ago", "in"}:
            return None
        ranged = self._range(inner)
        if ranged is not None:
            last, between, shown = ranged
            return self._time(at, last, seen_from(between, opener, self.today), shown)
        named = moment(self.lexemes, inner, self.calendar, settings=self.settings)
        if named is None:
            timed = clock(self.lexemes, inner, self.calendar, sure=opener.effect not in {"inside", "since", "within"})
            if timed is None:
                return None
            interval = anchored(timed, self.today, self.ahead, self.settings)
            return None if interval is None else self._time(at, timed.last, interval, timed.clock)
        if opener.effect == "within":
            return None
        ahead = opener.forward or (self.ahead and opener.effect != "since")
        past_only = opener.effect == "since"
        interval = anchored(named, self.today, ahead, self.settings, past_only=past_only)
        if interval is None:
            return None
        if opener.effect == "before" and named.month is not None and not self.ahead:
            interval = nearer(interval, anchored(named, self.today, False, self.settings), self.today)
        return self._time(at, named.last, seen_from(interval, opener, self.today), named.clock)

    def _distance(self, at: int, opener: Opener) -> tuple[int, Interval] | None:
        """*trois jours* after *il y a*, *dans*, *depuis*, *sous*: where it ends and its interval."""
        if opener.effect not in {"ago", "in", "since", "within", "by", "inside"}:
            return None
        lexemes, calendar = self.lexemes, self.calendar
        count: int | None = None
        for _ in range(_ROUGHLY):
            count = calendar.count(lexemes.word(at)) if lexemes.word(at) else None
            if count is not None or lexemes.word(at) in calendar.role("some"):
                break
            if lexemes.word(at) not in calendar.role("roughly"):
                return None
            at += 1
        at += 1
        collective = calendar.count(lexemes.word(at)) if lexemes.word(at) else None
        if count == 1 and collective is not None:
            count, at = collective, at + 1  # une dizaine de jours
        if lexemes.word(at) in calendar.role("of"):
            at += 1
        word = calendar.words.get(lexemes.word(at))
        if word is None or word.kind != "unit":
            return None
        last = at + 1
        # "dans les deux heures du film", "en trois jours" measure, they do not place
        if opener.effect == "inside" and (opener.words[-1] not in calendar.role("article")):
            return None
        return last, self._at_distance(count, word.value, opener)

    def _at_distance(self, count: int | None, unit: str, opener: Opener) -> Interval:
        granularity = unit_granularity(unit)
        if count is None:
            return Interval(None, None, granularity, OPEN_COUNT)
        today = self.today
        if today is None:
            return Interval(None, None, granularity, NO_DATE)
        why = "counted from the publication date"
        try:
            if opener.effect == "ago":
                return Interval(*_around(moved(today, unit, -count), unit), granularity, why)
            if opener.effect == "in":
                return Interval(*_around(moved(today, unit, count), unit), granularity, why)
            if opener.effect == "since":
                return Interval(moved(today, unit, -count), today, granularity, why)
            return Interval(today, moved(today, unit, count), granularity, why)
        except (ValueError, OverflowError):
            return Interval(None, None, granularity, "lies outside the calendar")

    def _distance_told(self, at: int) -> tuple[Time, int] | None:
        """*trois jours plus tard*, *deux ans avant*: counts from something told."""
        lexemes, calendar = self.lexemes, self.calendar
        if calendar.count(lexemes.low[at]) is None and lexemes.low[at] not in calendar.role("some"):
            return None
        inner = at + 2 if lexemes.word(at + 1) in calendar.role("of") else at + 1
        word = calendar.words.get(lexemes.word(inner))
        if word is None or word.kind != "unit":
            return None
        after = lexemes.word(inner + 1)
        if after in calendar.role("story_more") and lexemes.word(inner + 2) in calendar.role("story_late"):
            last = inner + 3
        elif after in calendar.role("story_after"):
            last = inner + 2
        else:
            return None
        before = lexemes.word(at - 1)
        # "a duré trois jours avant que", "a marché deux heures avant de renoncer": lengths
        if before in calendar.role("length_before") or (
            before not in {"", ","} and lexemes.word(last) in calendar.role("of")
        ):
            return None
        return self._time(at, last, Interval(None, None, unit_granularity(word.value), STORY))

    def _range(self, at: int) -> tuple[int, Interval, str | None] | None:
        """An interval between two moments: where it ends, the interval, and its time of day."""
        lexemes, calendar = self.lexemes, self.calendar
        low = lexemes.low[at]
        night = False
        inner = at
        # dans la nuit du 3 au 4
        if lexemes.word(inner) in calendar.role("article") and lexemes.word(inner + 1) in calendar.role("night"):
            inner += 1
        if lexemes.word(inner) in calendar.role("night") and lexemes.word(inner + 1) in calendar.role("from"):
            night, inner, low = True, inner + 1, lexemes.word(inner + 1)
        opened = low in calendar.role("from") or low in calendar.role("between")
        strict_join = calendar.role("and") if low in calendar.role("between") else calendar.role("to")
        left_at = inner + 1 if opened else inner
        if left_at >= lexemes.count:
            return None
        between = low in calendar.role("between")
        left = shared_hour(lexemes, left_at, calendar, between=between) if opened else None
        if left is None:
            left = moment(lexemes, left_at, calendar, bare_day=True, settings=self.settings)
        if left is None and opened:
            left = self._clock_or_year(left_at)
        if left is None or left.unit or left.shift is not None:
            return None
        join = lexemes.word(left.last)
        if opened:
            if join not in strict_join:
                return None
        elif left.day is None or left.month is not None or not (join in _HYPHENS or join in calendar.role("and_days")):
            return None  # only days of one month are listed without a preposition (les 3 et 4 mai, 3-4 mai)
        if left.last + 1 >= lexemes.count:
            return None
        right = None
        if left.clock is None or left.dated:
            right = moment(lexemes, left.last + 1, calendar, bare_day=opened, settings=self.settings)
        if right is None and opened:
            right = self._clock_or_year(left.last + 1)
        if right is None:
            return None
        return self._joined(left, right, night, opened)

    def _clock_or_year(self, at: int) -> Moment | None:
        low = self.lexemes.word(at)
        if len(low) == 4 and low.isdecimal():
            oldest, latest = self.settings.bare_years
            return Moment(at + 1, year=int(low)) if oldest <= int(low) <= latest else None
        return clock(self.lexemes, at, self.calendar, sure=True)

    def _joined(
        self, left: Moment, right: Moment, night: bool, opened: bool
    ) -> tuple[int, Interval, str | None] | None:
        """The interval of two moments; what the left one leaves out it takes from the right one."""
        following = self.lexemes.word(right.last)
        if left.day is not None:
            if right.day is None:
                return None
            if right.month is None and (not opened or not self._bare_days(left, right, following)):
                return None
            if left.month is None:
                left = replace(left, month=right.month)
                if left.day is not None and right.day <= left.day and right.month is not None:
                    return None
        elif left.weekday is not None:
            return self._weekdays(left, right, night)
        elif left.clock is not None and not left.dated:
            if right.clock is None or right.dated:
                return None
            return right.last, Interval(None, None, "hour", "times of day whose day the words leave open"), left.clock
        elif left.month is not None:
            if right.month is None or right.day is not None:
                return None
        elif left.year is None or right.year is None or right.month is not None:
            return None
        end = anchored(right, self.today, self.ahead, self.settings)
        if end is None:
            return None
        if left.year is None and left.month is not None and right.year is not None:
            earlier = left.month > (right.month or 12)
            left = replace(left, year=right.year - 1 if earlier else right.year)
        start = anchored(left, end.end or self.today, ahead=False, settings=self.settings)
        if start is None:
            return None
        if start.start is not None and end.end is not None and start.start > end.end:
            return None
        granularity: Granularity = "part_of_day" if night else end.granularity
        return right.last, Interval(start.start, end.end, granularity, end.why), right.clock or left.clock

    def _bare_days(self, left: Moment, right: Moment, following: str) -> bool:
        """Whether *du 8 au 13* without a month are days: they rise, and nothing counted follows."""
        if left.day is None or right.day is None or right.day <= left.day:
            return False
        marked = self.lexemes.word(right.last - 1) and self.lexemes.low[left.last - 2] in self.calendar.role("day_mark")
        counted = bool(following) and (self.calendar.looks_counted(following) or following in self.calendar.words)
        return bool(marked) and not counted and not following[:1].isalpha()

    def _weekdays(self, left: Moment, right: Moment, night: bool) -> tuple[int, Interval, str | None] | None:
        if left.weekday is None or right.weekday is None:
            return None
        granularity: Granularity = "part_of_day" if night else "day"
        if right.day is not None:
            end = anchored(right, self.today, self.ahead, self.settings)
            if end is None or end.end is None:
                return right.last, Interval(None, None, granularity, NO_DATE), None
            back = (right.weekday - left.weekday) % 7
            return right.last, Interval(end.end - timedelta(days=back), end.end, granularity, end.why), None
        if self.today is None:
            return right.last, Interval(None, None, granularity, NO_DATE), None
        start = anchored(left, self.today, self.ahead, self.settings)
        if start is None or start.start is None:
            return None
        length = timedelta(days=(right.weekday - left.weekday) % 7)
        first = start.start
        if night and not self.ahead and first + length > self.today:
            first -= timedelta(days=7)
        return right.last, Interval(first, first + length, granularity, start.why), right.clock

    def _time(self, first: int, last: int, interval: Interval, shown: str | None = None) -> tuple[Time, int]:
        span = self.lexemes.span_of(first, last)
        known = interval.start is not None or interval.end is not None
        mention = span.of(self.lexemes.text)
        time = Time(mention, span, interval.start, interval.end, interval.granularity, known, shown, interval.why)
        return time, last


def _around(day: date, unit: str) -> tuple[date, date]:
    return period_around(day, unit) if unit in {"week", "month", "quarter", "year", "decade"} else (day, day)
