"""The French calendar: the tables `calendar_*.tsv` behind the protocol `Calendar`."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import cast

from recoupe.language.fr.numbers import TOKENS, WORDS, function_words, normal_word, phrase, spellings
from recoupe.language.tables import rows
from recoupe.model.pack.calendar import CalendarKind, CalendarWord, Effect, Opener, StoryTime
from recoupe.model.when import Granularity

_ORDINAL = re.compile(r"(\d{1,2})(?:ers?|ère|e|ème|nde?)\Z")
_CLOCK = re.compile(r"(\d{1,2})\s?[hH:]\s?(\d{2})\Z")
_DIGITS = re.compile(r"\d{4}|\d\s?[hH]|\d:\d|\d[./]\d|[lL]e \d|[dD]u \d")
_LONGEST_COUNT = 4
"""Digits of the largest number of days, weeks, ... that is read as a length of time."""


class FrenchCalendar:
    """Tables of times, read on first use."""

    tokens = TOKENS

    @cached_property
    def words(self) -> dict[str, CalendarWord]:
        return {
            row["word"]: CalendarWord(cast("CalendarKind", row["kind"]), row["value"])
            for row in rows("fr", "calendar_words.tsv")
        }

    @cached_property
    def openers(self) -> dict[str, list[Opener]]:
        table: defaultdict[str, list[Opener]] = defaultdict(list)
        for row in rows("fr", "calendar_openers.tsv"):
            words = phrase(row["words"])
            table[words[0]].append(Opener(words, cast("Effect", row["effect"]), row["forward"] == "yes"))
        for openers in table.values():
            openers.sort(key=lambda opener: -len(opener.words))
        return dict(table)

    @cached_property
    def stories(self) -> dict[str, list[StoryTime]]:
        table: defaultdict[str, list[StoryTime]] = defaultdict(list)
        for row in rows("fr", "calendar_story.tsv"):
            words = phrase(row["words"])
            table[words[0]].append(
                StoryTime(words, cast("Granularity", row["granularity"]) if row["granularity"] else None)
            )
        for stories in table.values():
            stories.sort(key=lambda story: -len(story.words))
        return dict(table)

    @cached_property
    def _roles(self) -> dict[str, frozenset[str]]:
        words: defaultdict[str, set[str]] = defaultdict(set)
        for row in rows("fr", "calendar_roles.tsv"):
            words[row["role"]].add(row["word"])
        return {role: frozenset(held) for role, held in words.items()}

    def role(self, name: str) -> frozenset[str]:
        return self._roles.get(name, frozenset())

    @cached_property
    def starters(self) -> frozenset[str]:
        opening = {word for word in self._opening if word not in self.words}
        roles = ("article", "from", "between", "early", "mid", "late", "first", "some")
        ranks = (f"ordinal{number}" for number in (1, 2, 3, 4))
        parts = frozenset().union(*(self.role(name) for name in (*roles, *ranks)))
        return frozenset(opening | parts | self.words.keys() | self._cardinals.keys())

    @cached_property
    def _opening(self) -> frozenset[str]:
        """First words of openers and story times, in all the spellings of their normal form."""
        normal = {*self.openers, *self.stories}
        return frozenset(normal | {word for word in spellings() if normal_word(word) in normal})

    @cached_property
    def pivots(self) -> frozenset[str]:
        return frozenset(
            self.words.keys() | {story.words[-1] for stories in self.stories.values() for story in stories}
        )

    @cached_property
    def _hints(self) -> frozenset[str]:
        # words with a hyphen or apostrophe are met by their last part
        told = {story.words[-1] for stories in self.stories.values() for story in stories}
        return frozenset(re.split(r"[-']", word)[-1] for word in {*self.words, *told})

    def hinted(self, text: str) -> bool:
        return not self._hints.isdisjoint(WORDS.findall(text.lower())) or bool(_DIGITS.search(text))

    def normal(self, word: str) -> str:
        return normal_word(word)

    @cached_property
    def _cardinals(self) -> dict[str, int]:
        kinds = {"cardinal", "hundred", "collective"}
        return {row["word"]: int(row["value"]) for row in rows("fr", "figure_words.tsv") if row["kind"] in kinds}

    def count(self, word: str) -> int | None:
        if word.isdecimal():
            return int(word) if len(word) <= _LONGEST_COUNT else None
        if "-" not in word:
            return self._cardinals.get(word)
        values = [self._cardinals.get(part) for part in word.replace("-et-", "-").split("-")]
        total = 0
        for value in values:
            if value is None:
                return None
            # quatre-vingts multiplies, all other compounds below a hundred add
            total = 80 if total == 4 and value == 20 else total + value
        return total

    def ordinal(self, word: str) -> int | None:
        match = _ORDINAL.match(word)
        return int(match.group(1)) if match else None

    def clock(self, word: str) -> str | None:
        match = _CLOCK.match(word)
        if match is None:
            return None
        hour, minute = int(match.group(1)), int(match.group(2))
        return f"{hour % 24:02d}:{minute:02d}" if hour <= 24 and minute < 60 else None

    def looks_counted(self, word: str) -> bool:
        return word == "%" or (word[-1] in "sx" and word not in function_words())
