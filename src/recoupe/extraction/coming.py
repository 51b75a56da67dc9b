"""What is told as still to come without a future tense: days ahead, promises, what is expected.

Positions count words of the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.extraction.shades import first_person
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Cue, Word

if TYPE_CHECKING:
    from recoupe.extraction.certainty import Mark

_AFTER = 6  # words between a verb and the day it is for: se tiendrait à huis clos jeudi
_GONE = frozenset(("depuis", "de", "du", "d'", "dès"))
_FOR = frozenset(
    ("avant", "en", "pour", "d'", "ici", "le", "la", "l'", "les", "dès", "début", "fin", "mi", "au", "à", "vers")
)
_OPEN = frozenset(("susceptible", "susceptibles"))
_BEFORE = 4  # words before an adjective in which the verb of being stands: le bilan est « susceptible d'évoluer »


def ahead(words: Words, start: int, end: int) -> bool:
    """Whether a day or term to come is named: jeudi, demain, la semaine prochaine, sous huitaine, dans dix jours."""
    of = words.grammar.verbs_of
    for index in range(start, end):
        low = words.low[index]
        if low in of("soon"):
            return True
        if low in of("weekdays"):
            before = words.low[index - 1] if index > start else ""
            last = words.low[index + 1 : index + 2]
            if before not in _GONE and last not in (["dernier"], ["soir"], ["matin"]):
                return True
        if low in ("sous", "dans") and index + 1 < end:
            term = words.low[index + 1 : index + 4]
            counted = words.is_number(index + 1) or term[0] in ("huitaine", "quinzaine", "quelques", "un", "une", "les")
            if counted and any(word in of("ago") or word == "huitaine" for word in term):
                return True
    return False


def expected(words: Words, index: int) -> bool:
    """Whether a participle sets a time to what stands before it: un rapport, attendu avant l'été; prévue en juin."""
    at = index + 1
    if not index or words.low[index - 1] != ",":
        return False
    if not any(form.tense == "pp" and form.lemma in words.grammar.verbs_of("expected") for form in words.forms(index)):
        return False
    while at < words.count and (words.low[at] in _FOR or not words.is_word(at)):
        at += 1
    return at < words.count and (
        bool(words.classes[at] & Word.TIME)
        or words.low[at] in words.grammar.verbs_of("terms")
        or ahead(words, at, at + 2)
    )


def conditional_day(words: Words, group: VerbGroup, end: int) -> bool:
    """Whether a conditional of hearsay tells of a day to come: la réunion se tiendrait jeudi."""
    return ahead(words, group.end, min(group.end + _AFTER, end))


def pledged(words: Words, cue: Cue | None, tense: str, start: int, end: int) -> bool:
    """Whether what is promised or announced is still to come: promet une avance, annonce une veillée mardi."""
    if cue is None:
        return False
    of = words.grammar.verbs_of
    if cue.lemma in of("promising"):
        return tense == "pres" or ahead(words, start, end)
    if cue.lemma not in of("heralding") or tense != "pres":
        return False
    first = next((k for k in range(start, min(start + 2, end)) if words.low[k] in ("un", "une", "des")), -1)
    return first >= 0 and ahead(words, first, end) and not any(words.is_number(k) for k in range(first, first + 1))


def expects(words: Words, group: VerbGroup) -> bool:
    """Whether the speaker expects something: nous nous attendons à, je m'attends à."""
    if group.lemma != "attendre" or not first_person(words, group):
        return False
    before = words.low[max(0, group.first - 2) : group.first]
    return before == ["nous", "nous"] or before[-1:] == ["m'"]


def susceptible(words: Words, start: int, end: int, mark: Mark) -> None:
    """Est susceptible d'évoluer dans les prochains jours: a forecast where a term or a toll shows it, else a doubt."""
    if _OPEN.isdisjoint(words.low[start:end]):
        return
    for index in range(start + 1, end - 1):
        if words.low[index] not in _OPEN:
            continue
        near = range(max(start, index - _BEFORE), index)
        being = words.grammar.verbs_of("being")
        if not any(form.lemma in being for k in near for form in words.forms(k)):
            return
        toll = any(words.grammar.tolls.get(words.low[k]) == "noun" for k in range(start, index))
        if toll or ahead(words, index, end):
            mark("forecast", "possible", "certainty.expectation", index, index + 1)
        else:
            mark("hedged", "possible", "certainty.modal", index, index + 1)
        return


def will_say(words: Words, group: VerbGroup, cue: Cue, after: int) -> Cue | None:
    """The cue of what somebody is about to demand or pledge (va demander la démolition), None for what is not yet said.

    What somebody is going to announce is told by the outlet: X va annoncer un plan.
    """
    opens = words.low[after] if after < words.count else ""
    if (
        group.modal not in ("aller", "devoir")
        or group.modal_tense != "pres"
        or opens in ("que", "qu'", ":", "«", "“", '"')
    ):
        return cue
    if cue.stance in ("demands", "pledges", "decrees"):
        return cue._replace(certainty="forecast", degree="probable")
    return None if cue.stance == "states" and cue.frames & {"obj"} and _noun(words, after) else cue


def _noun(words: Words, index: int) -> bool:
    return index < words.count and bool(words.classes[index] & Word.DETERMINER)
