"""Numbers that count nothing: names, ranks, years, ages, calibres, scores, set phrases, what was counted before."""

from __future__ import annotations

from recoupe.extraction.counted import Counted
from recoupe.extraction.lexemes import Lexemes
from recoupe.extraction.numerals import Numeral
from recoupe.model.pack import Numbers
from recoupe.settings import Figures

_LIST_SIGNS = frozenset(".)-–—:")
_SENTENCE_SIGNS = frozenset('.!?…:;«»“”"()-–—,')
_JOINING_SIGNS = frozenset("/-–_@#+*x×.:=°")
_APPOSITION_ENDS = frozenset(',;.():!?»”"')
_REPLACED = ("non", "pas")  # non pas 30 mais 45: nobody says 30
_CALIBRE_REACH = 5
"""Pieces before *N mm* in which the weapon may stand (*obus de mortier de 120 mm*)."""


def is_no_figure(
    lexemes: Lexemes,
    number: Numeral,
    thing: Counted,
    numbers: Numbers,
    bounded: bool,
    named: int,
    settings: Figures,
) -> bool:
    """Whether a numeral states no figure.

    bounded: whether bound words stand before it. named: the last piece of the number before it, where that was a name.
    """
    if (lexemes.word(number.first - 2), lexemes.word(number.first - 1)) == _REPLACED:
        return True
    if number.shape == "fraction" or number.shape == "open":
        return False
    if _is_idiom(lexemes, number, thing, numbers) or _is_comparison(lexemes, thing, numbers):
        return True
    young = number.value <= settings.oldest_age
    if young and thing.unit in numbers.role("age_unit") and _is_age(lexemes, number, thing, numbers):
        return True
    if thing.kind == "temperature" and _is_below_zero(lexemes, number.first, numbers):
        return True
    if bounded:
        return False
    if _is_calibre(lexemes, number, thing, numbers):
        return True
    if number.shape == "digits":
        return _is_code(lexemes, number, thing, numbers, named, settings)
    return _is_known_or_name(lexemes, number, thing, numbers, named, settings)


def _is_code(
    lexemes: Lexemes, number: Numeral, thing: Counted, numbers: Numbers, named: int, settings: Figures
) -> bool:
    """Digits that are a name, a year, a list number, a score or part of a longer code."""
    first, last = number.first, number.last
    before, after = lexemes.word(first - 1), lexemes.word(last)
    if lexemes.touches(last) and (after in _JOINING_SIGNS - {"."} or (after[0].isalpha() and thing.kind == "")):
        following = lexemes.word(last + 1)
        if not (after == ":" and not following[:1].isdigit()) and not (after == "°" and thing.kind):
            return True
    if lexemes.touches(first) and before in _JOINING_SIGNS:
        return True
    # 9"81, [1], "16 e" where a converter tore the ending off
    if lexemes.touches(last) and lexemes.touches(last + 1) and lexemes.word(last + 1).isdigit() and not after.isalnum():
        return True
    if (before == "[" and after == "]") or (after in numbers.role("ordinal_ending") and not thing.kind):
        return True
    if _follows_a_name(lexemes, first, thing, numbers, named):
        return True
    whole = lexemes.low[first]
    if not whole.isdigit():
        return False
    if thing.kind == "":
        if len(whole) == 4 and settings.bare_years[0] <= number.value <= settings.bare_years[1]:
            return True
        if first == 0 and after in _LIST_SIGNS and len(whole) <= 2:
            return True
        if _is_after_a_capital(lexemes, first, numbers) or before in numbers.role("singular_article"):
            return True
    if thing.kind == "noun" and lexemes.raw[last][0].isupper() and _is_after_a_capital(lexemes, first, numbers):
        return not lexemes.raw[first - 1].isupper()  # France 3 Hauts-de-France; a headline in capitals goes on counting
    # telephone numbers and tables: digits beside digits
    return before.isdigit() or (after.isdigit() and not thing.kind)


def _follows_a_name(lexemes: Lexemes, first: int, thing: Counted, numbers: Numbers, named: int) -> bool:
    """*hangar 7*, *n° 3*, *articles 14 et 15*; not where a counted noun follows (*sur place 300 pompiers*)."""
    before = lexemes.word(first - 1)
    if before == "°" or (before == "." and lexemes.word(first - 2) in numbers.role("number_sign")):
        return lexemes.word(first - 2) in numbers.role("number_sign")
    if before in numbers.role("number_sign"):
        return True
    if thing.kind:
        return False
    if before in numbers.names:
        return True
    # décret présidentiel 13769
    if before.endswith(numbers.stems("name_adjective")) and lexemes.word(first - 2) in numbers.names:
        return True
    joined = named >= 0 and named == first - 2
    return joined and (before == "," or any(before in numbers.role(role) for role in ("and", "or", "to")))


def _is_after_a_capital(lexemes: Lexemes, first: int, numbers: Numbers) -> bool:
    """*Falcon 9*, *Boeing 737*: a capital word right before bare digits that count nothing."""
    if first == 0:
        return False
    raw, low = lexemes.raw[first - 1], lexemes.low[first - 1]
    if not raw[0].isupper():
        return False
    # the first word of a sentence is a name only where it is no word of the tables
    return first > 1 or not (low in numbers.function_words or low in numbers.adjectives or low in numbers.bounds_before)


def _is_known_or_name(
    lexemes: Lexemes, number: Numeral, thing: Counted, numbers: Numbers, named: int, settings: Figures
) -> bool:
    """Spelled-out numbers: small definite ones, frequencies, names with a capital (*les Vingt-Sept*), homographs."""
    first = number.first
    raw, before = lexemes.raw[first], lexemes.word(first - 1)
    if first and raw[0].isupper() and not raw.isupper() and before not in _SENTENCE_SIGNS:
        return True
    if number.shape == "collective":
        return False
    if before in numbers.role("every") and number.value < settings.smallest_definite:
        return True  # tous trois
    if before in numbers.role("definite"):
        if lexemes.word(first - 2) in numbers.role("every"):
            return True
        return number.value < settings.smallest_definite
    if _follows_a_name(lexemes, first, thing, numbers, named):
        return True
    if lexemes.low[first] in numbers.role("also_adjective") and number.last == first + 1 and thing.kind == "":
        return before != "" and before not in _SENTENCE_SIGNS and before not in numbers.role("among")
    return False


def _is_idiom(lexemes: Lexemes, number: Numeral, thing: Counted, numbers: Numbers) -> bool:
    idioms = numbers.idioms.get(lexemes.low[number.first])
    if idioms is None:
        return False
    normal, first, low = numbers.normal, number.first, lexemes.low
    for idiom in idioms:
        before = [normal(word) for word in low[max(0, first - len(idiom.before)) : first]][::-1]
        after = [normal(word) for word in low[first + 1 : first + 1 + len(idiom.after)]]
        if before == list(idiom.before) and after == list(idiom.after) and not (idiom.alone and thing.kind):
            return True
    return False


def _is_comparison(lexemes: Lexemes, thing: Counted, numbers: Numbers) -> bool:
    """*trois fois plus*: refers back to a figure told elsewhere."""
    return thing.unit in numbers.role("multiple") and lexemes.word(thing.last) in numbers.role("comparison")


def _is_age(lexemes: Lexemes, number: Numeral, thing: Counted, numbers: Numbers) -> bool:
    first = number.first
    before, earlier = lexemes.word(first - 1), lexemes.word(first - 2)
    after = lexemes.word(thing.last)
    ends = not after or after in _APPOSITION_ENDS
    if before in numbers.role("age"):
        return earlier not in numbers.role("there")
    if before in numbers.role("from"):
        if _has_age(earlier, numbers):
            return True
        # "âgé de plus de 60 ans", "les moins de 15 ans"
        opener = lexemes.word(first - 3)
        return earlier in numbers.role("comparison") and (
            opener in numbers.role("definite")
            or (opener in numbers.role("from") and _has_age(lexemes.word(first - 4), numbers))
        )
    if before in {",", "("}:
        return ends
    if _is_person(before, numbers) and number.shape == "digits":
        return True  # un homme 69 ans
    if before in numbers.role("to"):
        return after not in numbers.role("of")
    return False


def _has_age(word: str, numbers: Numbers) -> bool:
    """Whether years after a word and *de* are an age: *âgé de*, *un homme de*."""
    return word in numbers.role("age") or _is_person(word, numbers)


def _is_person(word: str, numbers: Numbers) -> bool:
    """Whether a noun is of a person, by the table or by the ending of trades and peoples."""
    if word in numbers.people:
        return True
    singular = numbers.lemma(word)
    return singular.endswith(numbers.stems("people")) and singular not in numbers.role("lasting")


def _is_below_zero(lexemes: Lexemes, first: int, numbers: Numbers) -> bool:
    """*à moins 12 degrés*: negative measures are left out; *au moins 12 degrés* is a bound."""
    return lexemes.word(first - 1) in numbers.role("minus") and (
        lexemes.word(first - 2) not in numbers.role("singular_article")
    )


def _is_calibre(lexemes: Lexemes, number: Numeral, thing: Counted, numbers: Numbers) -> bool:
    """*obus de 120 mm*, *mitrailleuse lourde de 12,7 mm*, *un 155 mm*; not what a weapon does (*a percé 30 mm*)."""
    if thing.kind != "length" or thing.unit not in numbers.role("calibre_unit"):
        return False
    weapons = numbers.role("calibre")
    before = lexemes.word(number.first - 1)
    one = numbers.words.get(before)
    if before in weapons or before in numbers.role("singular_article") or (one is not None and one.value == 1):
        return True
    near = lexemes.low[max(0, number.first - _CALIBRE_REACH) : number.first]
    return before in numbers.role("of") and not weapons.isdisjoint(near)
