"""The position of a name in its sentence: what stands before it, whether a dateline or a longer name surrounds it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from recoupe.model.pack.gazetteer import Gazetteer, Habit

_WORD = re.compile(r"[^\W_][\w-]*[’']?|[^\w\s]")
_DATE = r"(?:, (?:le )?\d{1,2}(?:er)? (\w{3,9})\.?(?: \d{4})?)"
_BRACKET = r"(?: ?\([^()\n]{2,40}\))?"
_LAND = r"(?:, [A-ZÉÎ][\w-]{2,20})?"
_DATELINE = re.compile(rf"{_LAND}{_DATE}?{_BRACKET}{_DATE}?{_BRACKET},? ?[—–-] ")
_SIGNED = re.compile(rf"{_DATE} ?(?:\([^()\n]{{2,40}}\)|[.,:])\s")
_LABEL = re.compile(r"[ \u00a0\u202f]?:\s")

WINDOW = 44
"""Characters looked at before a name: about seven words, as many as the rules need."""

_NO_HABIT: frozenset[Habit] = frozenset()
_KINDS: frozenset[Habit] = frozenset({"generic", "generic_region"})
_HEADS: frozenset[Habit] = frozenset({"actor", "direction", "border", "target_noun"})
_OPENERS: frozenset[Habit] = frozenset(
    {"generic", "generic_region", "article", "contracted", "direction", "function", "of", "joining"}
)
_ENDS: frozenset[Habit] = frozenset({"article", "contracted", "function", "of", "joining"})


class BeforeName(NamedTuple):
    """The words before a name.

    role: habits of the word it hangs on, past its article. article: the article in lower case, alone or contracted.
    noun: habits of the noun that governs it, *de* between them or not. kind_at: where that noun starts when it names a
    kind of place. country: of an adjective on the way. further: habits of the word before the one it hangs on.
    capital: another capitalised word stands right before it. titled: a title or an initial does. subject: the word
    before the verb it hangs on. phrase: the two words before it, where a set phrase may hold them (eau de Cologne).
    """

    role: frozenset[Habit] = _NO_HABIT
    article: str = ""
    noun: frozenset[Habit] = _NO_HABIT
    kind_at: int | None = None
    country: str | None = None
    further: frozenset[Habit] = _NO_HABIT
    capital: bool = False
    titled: bool = False
    subject: str = ""
    phrase: str = ""


_NOTHING = BeforeName()


def before_name(text: str, start: int, floor: int, gazetteer: Gazetteer) -> BeforeName:
    """What stands before the name at start, read backwards over a window that does not pass floor."""
    words = _WORD.findall(text, max(floor, start - WINDOW), start)
    if not words:
        return _NOTHING
    habits = gazetteer.habits
    at = len(words) - 1
    word = words[at]
    lower = _plain(word)
    role = habits(lower)
    if word == ".":
        short = words[at - 1] if at else ""
        titled = len(short) == 1 or "person" in habits(short.lower())
        return BeforeName(titled=titled and bool(short) and short[0].isalpha())
    touching = text[start - 1] in " \u00a0" and text.startswith(word, start - 1 - len(word))
    if "person" in role and touching:
        return BeforeName(titled=True)
    if touching and word[0].isupper() and not role & _OPENERS:
        return BeforeName(capital=True)
    article = ""
    if "contracted" in role:
        article = lower
    elif "article" in role:
        if word[0].isupper() and at and words[at - 1][0].isalpha():
            # a capital inside the sentence: a title (le journal La Provence), not an article
            return BeforeName(capital=True)
        article, at = lower, at - 1
        if at >= 0 and "whole" in habits(_plain(words[at])):
            at -= 1  # dans toute la Géorgie
        role = habits(_plain(words[at])) if at >= 0 else _NO_HABIT
    linked = "of" in role
    if linked and at > 1 and words[at - 1][0].isupper() and not habits(words[at - 1].lower()) & _OPENERS:
        # part of a longer name: Andre de Grasse, Cour de Lille
        return BeforeName(titled=True)
    noun, kind, country = _governor(words, at - 1 if linked else at, gazetteer, linked=linked)
    kind_at = text.rfind(kind, floor, start) if kind else None
    further = habits(_plain(words[at - 1])) if at >= 1 else _NO_HABIT
    earlier = words[at - 1] if at >= 1 else ""
    phrase = f"{_plain(earlier)} {_plain(words[at])}" if "phrase_head" in further and linked and not article else ""
    return BeforeName(role, article, noun, kind_at, country, further, subject=earlier, phrase=phrase)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _governor(
    words: list[str], at: int, gazetteer: Gazetteer, *, linked: bool
) -> tuple[frozenset[Habit], str, str | None]:
    """The noun a name hangs on, at most three adjectives back: its habits, itself when it names a kind of place, and
    the country an adjective states. Without *de* (*la capitale libanaise Beyrouth*) only a kind counts."""
    country = None
    for back in range(at, max(at - 4, -1), -1):
        word = words[back]
        if not word[0].isalpha():
            break
        lower = _plain(word)
        habits = gazetteer.habits(lower)
        if habits & _KINDS:
            return habits, word, country
        # a direction stands right before *de*: further off, *est* is the verb (est venu de Minsk)
        if linked and habits & _HEADS and (back == at or "direction" not in habits):
            return habits, "", country
        joint = gazetteer.habits(_plain(words[back - 1])) if linked and back > 1 else _NO_HABIT
        if (
            ("complement" in habits or joint & {"into", "contracted"})
            and linked
            and back > 1
            and gazetteer.habits(_plain(words[back - 2])) & _KINDS
        ):
            # a compound: port de commerce de X, marché aux fleurs de X; not any complement (port d'arme d'Alexandre)
            return gazetteer.habits(_plain(words[back - 2])), words[back - 2], country
        if habits & _ENDS:
            break
        country = country or gazetteer.country_of_adjective(lower)
    return _NO_HABIT, "", None


def opening(
    text: str, start: int, end: int, floor: int, gazetteer: Gazetteer, *, known: bool
) -> Literal["", "dateline", "label"]:
    """What a name at the head of a line is: the place of a dateline, the label of a headline, or nothing of the kind.

    A name the gazetteer lacks makes a dateline only with a date or an agency in brackets.
    """
    if start > floor and text[start - 1] not in "\n«\ufeff":
        return ""
    match = _DATELINE.match(text, end) or _SIGNED.match(text, end)
    if match:
        dated = any(word and "month" in gazetteer.habits(word.lower()) for word in match.groups())
        if dated or (("(" in match.group() or known) and not any(match.groups())):
            return "dateline"
    return "label" if known and _LABEL.match(text, end) else ""


def runs_on(text: str, end: int, limit: int) -> bool:
    """Whether a capitalised word or a number follows at once: the name is part of a longer one (*Paris Hilton*)."""
    return end + 1 < limit and text[end] in " \u00a0" and (text[end + 1].isupper() or text[end + 1].isdigit())


def may_follow(text: str, start: int, floor: int, gazetteer: Gazetteer) -> bool:
    """Whether the word before start is one that an unknown name may hang on, or a capitalised one; cheap."""
    if start <= floor + 1:
        return True
    if text[start - 1] not in " \u00a0":
        return text[start - 1] in "’'"
    word = text[text.rfind(" ", floor, start - 1) + 1 : start - 1]
    if word[1:2] in ("’", "'"):
        word = word[2:]  # l'océan Indien
    return word[:1].isupper() or bool(gazetteer.habits(_plain(word)))


def may_be_town(text: str, start: int, floor: int, gazetteer: Gazetteer) -> bool:
    """Whether the word before a name leaves open that it is a town: no article (*la Grenade*), no *en*."""
    word = text[text.rfind(" ", floor, max(floor, start - 1)) + 1 : start].strip()
    return not gazetteer.habits(_plain(word)) & {"article", "contracted", "lands_only"}
