"""Cutting a stretch of content into single statements.

A statement is a clause with a finite verb or a figure. Cuts fall at semicolons, at coordinations and commas between two
finite clauses, before non-restrictive relative clauses and contrasts, and between coordinated figures. What has neither
verb nor figure stays with its neighbour. Linear in words for a bounded number of cuts.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from recoupe.extraction.certainty import opens_condition, subordinate
from recoupe.extraction.coming import expected
from recoupe.extraction.frames import Zone
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Word

_JOINS = frozenset(("et", "mais", "or", "car", "puis"))
_FIGURE_JOINS = frozenset((",", "et", "ou", "dont", "puis", "contre", "outre", ";", "soit", "mais", "plus"))
_SPLITTING = (
    ("alors", "que"),
    ("tandis", "que"),
    ("alors", "qu'"),
    ("tandis", "qu'"),
    ("parce", "que"),
    ("parce", "qu'"),
    ("après", "que"),
    (",", "quand"),
)
_DOUBTS = frozenset(("semble-t-il", "paraît-il", "dirait-on"))
_LONGEST_SUBJECT = 16  # words between a comma and the verb of the clause it opens


def pieces(
    words: Words, groups: Sequence[VerbGroup], figures: Sequence[Zone], zone: Zone, *, infinitives: bool
) -> list[Zone]:
    """Statements of the zone in order, as stretches of words.

    figures: stretches of words that hold a quantity. infinitives: whether infinitives head the clauses (a dit avoir vu
    X et repêché Y).
    """
    start, end = zone
    heads = [g for g in groups if start <= g.first < end and (g.finite or (infinitives and g.tense == "inf"))]
    inside = [f for f in figures if start <= f[0] < end]
    cuts = sorted(
        set(_clause_cuts(words, heads, inside, groups, start, end)) | set(_figure_cuts(words, inside, start, end))
    )
    edges = [start, *(cut for cut in cuts if start < cut < end), end]
    parts = [(a, b) for a, b in itertools.pairwise(edges)]
    return _merge(words, parts, heads, inside)


def _clause_cuts(
    words: Words, heads: Sequence[VerbGroup], figures: Sequence[Zone], groups: Sequence[VerbGroup], start: int, end: int
) -> list[int]:
    cuts: list[int] = []
    piece = start
    index = start
    while index < end:
        low = words.low[index]
        cut = -1
        if (
            low == ";"
            or (
                low in (":", "—", "–")
                and _has_head(heads, figures, piece, index)
                and _has_head(heads, figures, index, end)
            )
            or (low == "," and words.low[index + 1 : index + 3] in (["ce", "que"], ["ce", "qu'"]))
        ):
            cut = index + 1
        elif low == "," and words.low[index + 1 : index + 2] == ["quand"]:
            cut = index + 2 if _has_verb(heads, piece, index) and _has_verb(heads, index, end) else -1
        elif low == "," or low in _JOINS:
            cut = _coordination(words, heads, figures, groups, piece, index, end)
        elif low in ("alors", "tandis", "parce", "après") and any(words.phrase(index, phrase) for phrase in _SPLITTING):
            if _has_verb(heads, piece, index) and _has_verb(heads, index, end):
                cut = index
        elif low == "dont" and any(f[0] - index <= 2 and f[0] > index for f in figures) and index > piece:
            cut = index
        if cut > 0:
            cuts.append(cut)
            piece = cut
            index = max(index + 1, cut)
        else:
            index += 1
    return cuts


def _has_verb(heads: Sequence[VerbGroup], start: int, end: int) -> bool:
    return any(start <= head.first < end for head in heads)


def _has_head(heads: Sequence[VerbGroup], figures: Sequence[Zone], start: int, end: int) -> bool:
    return _has_verb(heads, start, end) or any(start <= figure[0] < end for figure in figures)


def _coordination(
    words: Words,
    heads: Sequence[VerbGroup],
    figures: Sequence[Zone],
    groups: Sequence[VerbGroup],
    piece: int,
    index: int,
    end: int,
) -> int:
    """Where a comma or conjunction at `index` begins a new statement, -1 where it does not."""
    begins = index + 1
    joined = words.low[index] in _JOINS
    if not joined and begins < end and words.low[begins] in _JOINS:
        begins += 1
        joined = True
    if begins >= end:
        return -1
    if not _has_verb(heads, piece, index) and not (figures and any(piece <= f[0] < index for f in figures)):
        return -1
    low, classes = words.low[begins], words.classes[begins]
    if words.low[begins : begins + 3 : 2] == ["je", ","] or words.low[index - 3 : index - 1] == [",", "je"]:
        return -1  # il s'agira, je pense, d'une baisse
    if words.low[index - 1] in _DOUBTS:
        return -1  # la sirène, me semble-t-il, a retenti
    if not joined and _opens_clause(words, heads, piece, index):
        return -1
    if (
        joined
        and any(head.tense == "inf" for head in heads)
        and any(form.tense == "pp" for form in words.forms(begins))
        and not classes
    ):
        return begins  # dit avoir vu X et repêché Y
    if not joined and any(
        words.grammar.tolls.get(words.low[k]) == "noun" and words.low[k + 1] in ("que", "qu'", "qui")
        for k in range(begins, min(begins + 2, end - 1))
    ):
        return begins  # , un chiffre qu'il s'attend à voir grossir
    absolute = next((g for g in groups if g.tense == "ger" and begins < g.start <= begins + 8), None)
    if absolute is not None and not joined and any(begins <= f[0] < absolute.start for f in figures):
        return begins  # , une vingtaine de passagers étant portés disparus
    if not joined and expected(words, begins) and not _has_verb(heads, begins, end):
        return begins  # a commandé un rapport, attendu avant l'été
    following = next((head for head in heads if head.start >= begins), None)
    participle = next((g for g in groups if g.start == begins and g.tense == "ger"), None)
    if participle is not None and not joined:
        return begins if any(begins < f[0] < end for f in figures) else -1
    if following is None or not _has_verb(heads, piece, index):
        return -1
    if low in ("qui", "où", "lequel", "laquelle", "lesquels", "lesquelles", "dont") and not joined:
        return begins if following.start - begins <= _LONGEST_SUBJECT and _length(words, following, end) >= 3 else -1
    if low in ("que", "qu'") and joined:
        return begins
    reflexive = low == "s'" and following.start == begins  # et s'est écrasé
    if classes & (Word.RELATIVE | Word.SUBORDINATOR) and low not in ("que", "qu'") and not reflexive:
        return -1
    between = range(begins, following.start)
    if len(between) > _LONGEST_SUBJECT or any(
        words.classes[k] & Word.RELATIVE or words.low[k] in (",", ";") for k in between
    ):
        return -1
    if not joined and not between:
        counted = any(piece <= figure[0] < index for figure in figures)
        if not counted and all(subordinate(words, head, piece, heads) for head in heads if piece <= head.first < index):
            return -1  # le sac, qui contenait des armes, a disparu
        return begins if words.low[index - 1] not in _JOINS and _length(words, following, end) >= 3 else -1
    if not joined and classes & Word.PREPOSITION and low not in ("des", "de", "du"):
        return -1
    return begins


def _opens_clause(words: Words, heads: Sequence[VerbGroup], piece: int, comma: int) -> bool:
    """Whether the stretch before a comma only opens the sentence: ce qui étonne, c'est ..."""
    start = piece
    while start < comma and not words.is_word(start):
        start += 1
    if sum(1 for head in heads if start <= head.first < comma) != 1:
        return False
    if words.low[start] == "contrairement":
        return True  # contrairement à ce qu'affirme X, Y n'a pas eu lieu
    if opens_condition(words, start) and _supposes(words, heads, start, comma):
        return True  # si l'alarme avait sonné, tous étaient sauvés
    cleft = words.low[start : start + 2] in (["ce", "qui"], ["ce", "que"], ["ce", "qu'"], ["ce", "dont"])
    return cleft and words.low[comma + 1 : comma + 2] in (["c'"], ["ce"])


def _supposes(words: Words, heads: Sequence[VerbGroup], start: int, comma: int) -> bool:
    """Whether a condition is told as not so: its verb in the imperfect, the one behind it in past or conditional.

    What is not confirmed stays a statement of its own: si la livraison était avérée.
    """
    unsure = words.grammar.verbs_of("unsure")
    given = next((head for head in heads if start <= head.first < comma), None)
    then = next((head for head in heads if head.first > comma), None)
    if given is None or then is None or not unsure.isdisjoint(given.chain):
        return False
    return given.tense in ("impf", "pluperfect") and then.tense in ("impf", "cond", "cond_past", "pluperfect")


def _length(words: Words, head: VerbGroup, end: int) -> int:
    """Words from a verb to the next comma or the end."""
    index = head.start
    while index < end and words.low[index] != ",":
        index += 1
    return index - head.start


def _figure_cuts(words: Words, figures: Sequence[Zone], start: int, end: int) -> list[int]:
    cuts: list[int] = []
    parts = _in_brackets(words, figures, start, end)
    for left, right in itertools.pairwise(figures):
        between = range(left[1], right[0])
        joins = [k for k in between if words.low[k] in _FIGURE_JOINS or k in parts]
        if [words.low[k] for k in between] == [","] and all(_bare_number(words, k) for k in range(*left)):
            continue  # une dizaine, une vingtaine de contrôles
        if joins and words.low[joins[-1]] == "contre" and left[0] and words.low[left[0] - 1] == "par":
            continue  # par 12 voix contre 8: one vote
        if joins:
            at = joins[-1]
            cuts.append(at if words.low[at] in ("dont", "contre", "outre", "soit") else at + 1)
        elif [words.low[k] for k in between] == ["à"] and left[0] and words.low[left[0] - 1] in ("de", "d'"):
            cuts.append(right[0] - 1)  # ramené de 19 à 18
        elif [words.low[k] for k in between] == ["des"] and left[1] - left[0] > 1:
            cuts.append(right[0] - 1)
    return [cut for cut in cuts if start < cut < end]


def _in_brackets(words: Words, figures: Sequence[Zone], start: int, end: int) -> set[int]:
    """The opening brackets around two figures or more: sept morts (deux civils et cinq assaillants)."""
    found: set[int] = set()
    opened = -1
    for index in range(start, end):
        if words.low[index] == "(":
            opened = index
        elif words.low[index] == ")" and opened >= 0:
            if sum(1 for figure in figures if opened < figure[0] < index) > 1:
                found.add(opened)
            opened = -1
    return found


def _bare_number(words: Words, index: int) -> bool:
    """Whether a word of a figure is no noun that is counted."""
    counts = words.is_number(index) or words.low[index].endswith(("aine", "aines"))
    return counts or bool(words.classes[index] & (Word.DETERMINER | Word.ADVERB | Word.PREPOSITION))


def _merge(words: Words, parts: list[Zone], heads: Sequence[VerbGroup], figures: Sequence[Zone]) -> list[Zone]:
    """Parts with neither verb nor figure joined to the one before (the first to the one after), then trimmed."""
    out: list[Zone] = []
    for part in parts:
        whole = _has_head(heads, figures, *part) or expected(words, part[0])
        if out and (not whole or (not _has_head(heads, figures, *out[-1]))):
            out[-1] = (out[-1][0], part[1])
        else:
            out.append(part)
    return [trimmed for part in out if (trimmed := trim(words, part)) is not None]


def trim(words: Words, zone: Zone) -> Zone | None:
    """The stretch without marks and conjunctions at its ends, None when nothing is left."""
    start, end = zone
    while start < end and (
        words.low[start] in ("et", "mais", "que", "qu'", "or", "car", "puis", "ou") or not _weighs(words, start)
    ):
        start += 1
    while end > start and (
        words.low[end - 1] in ("et", "mais", "ou", "puis", "que", "qu'", "dont", "(")
        or (not _weighs(words, end - 1) and words.low[end - 1] not in ("»", "”", "›", ")", "%", "…"))
    ):
        end -= 1
    return (start, end) if end > start else None


def _weighs(words: Words, index: int) -> bool:
    return words.is_word(index) or words.low[index] in ("«", "“", '"', "‹", "(", "%")
