"""Noun phrases that can be a source: the subject before a verb, the subject after one, what follows *selon*.

Works on words and commas, without a parser: a phrase starts at a determiner, a title or a capital and ends where a
verb, a relative pronoun, a time word or a preposition of circumstance begins. Appositions between commas belong to it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Word

_CIRCUMSTANCE = frozenset(
    [
        "dans",
        "lors",
        "devant",
        "depuis",
        "pendant",
        "durant",
        "après",
        "avant",
        "sous",
        "par",
        "sans",
        "selon",
        "malgré",
        "afin",
        "grâce",
        "suite",
        "concernant",
        "sur",
        "auprès",
        "via",
        "hors",
        "vers",
        "entre",
        "jusqu'",
        "jusque",
    ]
)
_BREAKS = frozenset(';:«»“”"()[]!?…—–')
_END = attrgetter("end")
_FARTHEST = 80  # words between a subject with its appositions and its verb
_BRACKETS = 12  # words up to the end of an acronym or its expansion in brackets
_LONGEST = 30  # words: a subject with two appositions; longer stretches are clauses


class Phrase(NamedTuple):
    """A stretch of words: start, end (excluded); core_end where the first apposition begins (else end)."""

    start: int
    end: int
    core_end: int


_WHOEVER = tuple([word, "qui"] for word in ("celui", "celle", "ceux", "celles"))


def phrase_after(words: Words, start: int, groups: Sequence[VerbGroup], limit: int) -> Phrase | None:
    """The noun phrase that begins at `start` or right after, None where something else stands there."""
    at = start
    while at < limit and words.low[at] in ("que", "même", "toujours", ","):
        at += 1
    if words.low[at : at + 2] in _WHOEVER:
        end = next((k for k in range(at, limit) if not words.is_word(k)), limit)
        return Phrase(at, end, end)  # raconte celui qui menait le navire
    if at >= limit or not _starts_phrase(words, at):
        return None
    end = _phrase_end(words, at, groups, limit)
    core_end = end
    # an apposition: X, porte-parole du ministère
    while end < limit and words.low[end] == "," and end - at < _LONGEST:
        following = _apposition_end(words, end + 1, groups, limit)
        if following is None:
            break
        end = following
    # an acronym or a party in brackets belongs to the phrase: (NIS), (LFI)
    if end < limit and words.low[end] == "(":
        close = next((k for k in range(end + 1, min(end + _BRACKETS, limit)) if words.low[k] == ")"), None)
        if close is not None:
            core_end = core_end if end > core_end else close + 1
            end = close + 1
            if end < limit and words.low[end] == ",":
                following = _apposition_end(words, end + 1, groups, limit)
                end = following or end
    return Phrase(at, end, core_end if core_end > at else end) if end > at else None


def subject_before(words: Words, group: VerbGroup, groups: Sequence[VerbGroup], floor: int) -> Phrase | None:
    """The subject that stands before a verb, not before `floor`; None for a pronoun, a relative or nothing."""
    end = group.start
    if end > floor + 1 and words.low[end - 1] in ("«", "“", '"'):
        end -= 1  # la direction « ne souhaite pas commenter »
    while end > floor and (words.classes[end - 1] & Word.ADVERB and not words.classes[end - 1] & Word.SUBJECT):
        end -= 1
    if end <= floor:
        return None
    chunks = _chunks(words, floor, end, groups)
    if not chunks:
        return None
    if words.low[end - 1] != ",":
        start = _chunk_subject(words, *chunks[-1])
        if start is None:
            return None
        if len(chunks) > 1 and start == chunks[-1][0] and _joins_list(words, chunks, start):
            start = chunks[0][0] if _starts_phrase(words, chunks[0][0]) else start
        return _clean(words, start, chunks[-1][1], chunks[-1][1])
    # a comma right before the verb closes an apposition or an insertion: the subject began in an earlier chunk
    index = len(chunks) - 1
    best: int | None = None
    object_start = max((g.end for g in groups if g.finite and g.end <= chunks[0][0]), default=-1)
    while index >= 0 and len(chunks) - index <= 4:
        start_word, stop = chunks[index]
        if _is_adverbial(words, start_word, stop):
            if best is not None:
                break
        elif index == 0 and start_word == object_start:
            pass  # right after a verb: its object, not the subject of the next one
        elif index and any(g.tense == "ger" and start_word < g.start < stop for g in groups):
            pass  # X, un sergent ayant succombé, parle de Y: a clause of its own
        elif (begins := _chunk_subject(words, start_word, _before_relative(words, start_word, stop))) is not None:
            best = index
            if begins != start_word:
                chunks[index] = (begins, stop)
                break
        index -= 1
    if best is None:
        return None
    start_word, stop = chunks[best]
    last = chunks[-1][1]
    for begin, _end in chunks[best + 1 :]:
        if words.classes[begin] & Word.RELATIVE or _is_adverbial(words, begin, _end):
            last = begin - 1  # an apposition belongs to the phrase, a relative clause or a circumstance does not
            break
    return _clean(words, start_word, last if last - start_word <= _LONGEST else stop, stop)


def _clean(words: Words, start: int, end: int, core_end: int) -> Phrase | None:
    while end > start and not words.is_word(end - 1) and words.low[end - 1] != ")":
        end -= 1
    return Phrase(start, end, min(core_end, end)) if end > start else None


def _joins_list(words: Words, chunks: list[tuple[int, int]], start: int) -> bool:
    """Whether the last chunk continues a list: la mairie, le port et leurs assureurs."""
    return (
        len(chunks) <= 3
        and "et" in words.low[start : chunks[-1][1]]
        and all(_starts_phrase(words, a) and not _is_adverbial(words, a, b) and b - a < 9 for a, b in chunks[:-1])
    )


def _chunks(words: Words, floor: int, end: int, groups: Sequence[VerbGroup]) -> list[tuple[int, int]]:
    """Stretches between commas, from the last hard break or finite verb before `end`."""
    start = max(floor, end - _FARTHEST)
    for index in range(end - 1, start - 1, -1):
        if words.low[index] in _BREAKS and words.low[index] not in "()":
            start = index + 1
            break
    for index in range(bisect_right(groups, end, key=_END) - 1, -1, -1):
        group = groups[index]
        if group.end <= start:
            break
        if group.finite and not _in_relative(words, group, end):
            start = group.end
            break
    out: list[tuple[int, int]] = []
    at = start
    depth = 0
    for index in range(start, end):
        low = words.low[index]
        depth += (low == "(") - (low == ")")
        if low == "," and depth <= 0:
            if index > at:
                out.append((at, index))
            at = index + 1
    if end > at:
        out.append((at, end))
    return out


def _in_relative(words: Words, group: VerbGroup, end: int) -> bool:
    """Whether the verb stands in a relative clause that a comma closes before `end`: la firme, qui l'exploite, dit."""
    at = group.start - 1
    while at >= 0 and words.low[at] != ",":
        if words.classes[at] & Word.RELATIVE:
            return "," in words.low[group.end : end]
        at -= 1
    return False


def _before_relative(words: Words, start: int, end: int) -> int:
    """Where a relative clause begins inside a stretch that a comma closes: une firme dont les puces auraient, dit."""
    return next((k for k in range(start + 1, end) if words.low[k] in ("dont", "où")), end)


def _chunk_subject(words: Words, start: int, end: int) -> int | None:
    """Where the subject begins in a stretch without commas, None where there is no subject in it."""
    begins = start
    for index in range(start, end):
        if (words.classes[index] & (Word.RELATIVE | Word.SUBORDINATOR) and words.low[index] != "comme") or (
            words.low[index] in ("mais", "or", "car", "donc") and index == begins
        ):
            begins = index + 1
    while begins < end and (
        words.low[begins] in ("et", "mais", "or", "car", "ainsi", "même", "-") or not words.is_word(begins)
    ):
        begins += 1
    if begins >= end or not _starts_phrase(words, begins):
        return None
    return begins


def _is_adverbial(words: Words, start: int, end: int) -> bool:
    """Whether a stretch between commas is a circumstance and not a noun phrase: *en juin*, *interrogé par l'AFP*."""
    classes = words.classes[start]
    low = words.low[start]
    if (
        low in ("de", "d'", "des", "du")
        and end - start > 1
        and words.low[start + 1] in ("nombreux", "nombreuses", "hauts", "hautes")
    ):
        return False
    if low in ("elle", "lui", "eux", "elles", "quant"):
        return True
    if low in ("ce", "cette") and start + 1 < end and words.classes[start + 1] & Word.TIME:
        return True
    if (classes & Word.PREPOSITION and low not in ("des", "du")) or words.low[start : start + 2] == ["du", "côté"]:
        return True
    if classes & (Word.LINK | Word.SUBORDINATOR | Word.RELATIVE | Word.TIME):
        return True
    if classes & Word.ADVERB and not classes & Word.DETERMINER:
        return True
    if words.text[words.starts[start]].isdigit():
        return True
    lower = not words.capital(start) or start == 0 or words.low[start - 1] in ("-", "–", "—", ".")
    return lower and any(form.tense in ("pp", "ger") for form in words.forms(start)) and not classes


def _starts_phrase(words: Words, index: int) -> bool:
    classes = words.classes[index]
    if classes & (Word.SUBJECT | Word.RELATIVE | Word.SUBORDINATOR) and not classes & Word.DETERMINER:
        return False
    if classes & Word.DETERMINER and words.low[index] not in ("à", "au", "aux"):
        return True
    if classes & Word.PREPOSITION or (classes & Word.TIME and not words.capital(index)):
        return False
    if words.text[words.starts[index]].isdigit():
        return index + 1 < words.count and bool(words.classes[index + 1] & (Word.ROLE | Word.UNNAMED | Word.BODY))
    return words.capital(index) or bool(classes & (Word.TITLE | Word.ROLE | Word.BODY | Word.PAPER | Word.UNNAMED))


def _phrase_end(words: Words, start: int, groups: Sequence[VerbGroup], limit: int) -> int:
    """First word that no longer belongs to the noun phrase that begins at `start`."""
    verb_starts = {group.start for group in groups if group.start > start}
    index = start + 1
    while index < limit and index - start < _LONGEST:
        low, classes = words.low[index], words.classes[index]
        if low == "," or (low in _BREAKS and low != "("):
            break
        if low == "." and (past := _past_initial(words, index)):
            index = past
            continue
        if low == "(" or low == ".":
            break
        if index in verb_starts:
            break
        if classes & Word.RELATIVE and low != "dont":
            break
        if low in ("dont", "dit", "dite"):
            break
        if low == "par" and any(form.tense == "pp" for form in words.forms(index - 1)):
            index += 1
            continue  # un décompte établi par l'agence
        if low == "sans" and words.low[index + 1 : index + 2] == ["frontières"]:
            index += 2
            continue  # Médecins sans frontières, Reporters sans frontières
        if low in _CIRCUMSTANCE and words.low[index - 1] not in ("de", "d'"):
            break
        named = words.capital(index) and (words.capital(index - 1) or words.low[index - 1] in ("du", "de", "d'"))
        if classes & Word.TIME and not named:
            break  # a day ends the phrase; Afrique Demain, Journal du Dimanche are names
        if classes & Word.SUBORDINATOR:
            break
        if low in ("à", "au", "aux") and not _keeps_complement(words, index):
            break
        if low in ("mais", "ou", "car", "alors") or (low == "pour" and not words.classes[index - 1] & Word.BODY):
            break
        if low == "et" and not _coordinates(words, index, limit):
            break
        if (
            classes & Word.ADVERB
            and not classes & Word.NEGATOR
            and low not in ("plus", "même", "très", "tout")
            and index > start + 1
        ):
            break
        if classes == 0 and any(form.tense == "ger" for form in words.forms(index)) and index > start + 1:
            break
        index += 1
    return index


def _past_initial(words: Words, index: int) -> int:
    """The word after the full stop of an initial in a name (H. Morel, J.-P. Morel), 0 for any other full stop."""
    before = index - 1
    after = index + 1 + (words.low[index + 1 : index + 2] == ["-"])
    if (
        after >= words.count
        or words.ends[before] - words.starts[before] != 1
        or words.ends[before] != words.starts[index]
    ):
        return 0
    name = words.capital(before) and words.capital(after)
    return after if name and not words.classes[after] & (Word.DETERMINER | Word.SUBJECT) else 0


_PLACE_OF_WORK = Word.ROLE | Word.UNNAMED


def _keeps_complement(words: Words, index: int) -> bool:
    """Whether à + noun belongs to a role noun: professeur à l'université, ambassadeur à Rome, adjointe à la voirie."""
    return bool(words.classes[index - 1] & _PLACE_OF_WORK) or any(
        words.classes[k] & Word.ROLE for k in range(max(0, index - 3), index)
    )


def _coordinates(words: Words, index: int, limit: int) -> bool:
    """Whether *et* joins two noun phrases: the next word can start one."""
    if index + 1 < limit and words.text[words.starts[index + 1]].isdigit():
        return False
    return index + 1 < limit and (
        _starts_phrase(words, index + 1)
        or words.low[index + 1] in ("de", "d'", "des", "du")
        or words.classes[index + 1] == 0
    )


def _apposition_end(words: Words, start: int, groups: Sequence[VerbGroup], limit: int) -> int | None:
    """End of an apposition that begins at `start`, None where something else does."""
    if start >= limit or not _starts_phrase(words, start) or words.classes[start] & Word.TIME:
        return None
    if words.is_number(start) and words.low[start + 1 : start + 2] not in (["ans"], ["an"]):
        return None  # précise la direction, cinq personnes décédées
    if words.low[start] in ("de", "d'", "des", "du", "ce", "cette", "ces", "son", "sa", "ses", "leur", "leurs"):
        return None
    end = _phrase_end(words, start, groups, limit)
    verb = end + (words.low[end : end + 1] in (["«"], ["“"], ['"']))  # le dispositif « tiendra »
    if verb < limit and any(group.start == verb and group.finite for group in groups):
        return None
    if end < limit and words.is_word(end) and not (words.classes[start] & _PLACE_OF_WORK or words.capital(start)):
        return None  # les cours dans les écoles: a new clause, not who somebody is
    return end if end > start else None
