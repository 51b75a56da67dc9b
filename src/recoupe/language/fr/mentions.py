"""Reading a mention: a noun phrase cut into known phrases, names and plain words, before anything is made of it.

Linear in the words of the mention; only its first `LONGEST` words are read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from recoupe.language.fr.lexicon import ARTICLES, WORDS, Entry, Lexicon, folded

LONGEST = 40
"""Words read of one mention. Noun phrases that name a source are shorter; what runs on is a sentence."""

_WORD = re.compile(r"[^\W_]+\+?|[(),;:]")
_OF = WORDS["of"]
_BEFORE_PLACE = WORDS["place"]
_IN_NAMES = WORDS["particle"]
_OPENING = WORDS["counting"]
_SHED = ARTICLES | _OF
_ENDS = WORDS["end"]
_JOINED = frozenset("-‐‑'’")
_ASKS_PORTFOLIO = frozenset(("ministre", "ministère", "secrétaire", "secrétaire d'État"))


class Part(NamedTuple):
    """A stretch of a mention.

    what: "known" (entry says as what), "name" (capitalised words in no table), "word" (a plain word), "mark" (a sign).
    start, end: offsets in the mention. of: it follows *de*; placed: it follows any preposition. words: of a name, how
    many where hyphens and apostrophes join. inside: it stands between parentheses. plain: its first word, folded.
    """

    what: str
    start: int
    end: int
    entry: Entry | None
    of: bool
    placed: bool
    words: int
    inside: bool
    plain: str


def parts(mention: str, lexicon: Lexicon) -> list[Part]:
    """The mention as parts in order, articles and prepositions left out."""
    found = [m.span() for m in _WORD.finditer(mention)][:LONGEST]
    surfaces = [mention[a:b] for a, b in found]
    words = [folded(s).strip() if s != "a" else "a!" for s in surfaces]  # "a" is a verb, "à" folds to the same letter
    out: list[Part] = []
    reach, phrases = lexicon.reach, lexicon.at
    at, count, depth, portfolio, opening = 0, len(words), 0, False, 0
    while at < count:
        word = words[at]
        first = surfaces[at]
        if not first[0].isalnum():
            depth += {"(": 1, ")": -1}.get(first, 0)
            portfolio = False
            out.append(Part("mark", *found[at], None, False, False, 0, depth > 0, first))
            at += 1
            continue
        if at == opening and (word in _OPENING or (word in _SHED and count > at + 1)):
            opening += 1
            at += 1
            continue
        if word in ARTICLES and at + 1 < count and _titled_with_article(words, surfaces, at + 1, lexicon):
            at += 1  # "le quotidien Les Échos"
            continue
        if at and word in _ENDS:
            break
        of, placed = _preposition(words, at)
        longest = reach.get(word, 0)
        entry, size = None, 0
        for size in range(min(longest, count - at), 0, -1):
            known = phrases(word if size == 1 else " ".join(words[at : at + size]))
            if known and (entry := _fitting(known, surfaces, words, at, size, portfolio)):
                break
        if entry and size == 1 and first[0].isupper() and _within_name(entry, words, surfaces, mention, found, at, of):
            entry = None
        people = None
        if longest > 1 and first[0].islower() and at + 2 < count and (words[at + 1] in reach):
            people = _parted(words, surfaces, at, size if entry else 0, lexicon)
        if people:
            entry, adjective, gap, size = people
            end = found[at + gap][1]
            out.append(Part("known", found[at][0], found[at + size - 1][1], entry, of, placed, size, depth > 0, word))
            out.append(Part("known", found[at + 1][0], end, adjective, False, False, gap, depth > 0, words[at + 1]))
            portfolio = False
            at += size
        elif entry:
            if entry.sort in ("office", "institution"):
                portfolio = entry.name in _ASKS_PORTFOLIO
            out.append(Part("known", found[at][0], found[at + size - 1][1], entry, of, placed, size, depth > 0, word))
            at += size
        elif first[0].isupper() or _begins_in_lower_case(words, surfaces, mention, found, at):
            end, joined = _name_end(words, surfaces, mention, found, at, lexicon)
            out.append(Part("name", found[at][0], found[end - 1][1], None, of, placed, joined, depth > 0, word))
            at = end
        else:
            if word not in ARTICLES and word not in _BEFORE_PLACE:
                out.append(Part("word", *found[at], None, of, placed, 1, depth > 0, word))
            at += 1
    return out


def _parted(
    words: list[str], surfaces: list[str], at: int, least: int, lexicon: Lexicon
) -> tuple[Entry, Entry, int, int] | None:
    """A body's noun parted by the adjective of a people: *l'institut **albanais** de la statistique*.

    least: words of the phrase found without it; a shorter one does not count. Gives the noun, the adjective, how many
    words the adjective takes (*nord-coréen*) and how many both take.
    """
    for gap in (2, 1):
        adjective = next((e for e in lexicon.at(" ".join(words[at + 1 : at + 1 + gap])) if e.sort == "demonym"), None)
        if adjective is not None:
            break
    if adjective is None or adjective.country is None or surfaces[at + 1][0].isupper():
        return None
    rest = words[at + 1 + gap :]
    for size in range(min(lexicon.reach[words[at]] - 1, len(rest)), 0, -1):
        if size + 1 <= least:
            break
        for entry in lexicon.at(" ".join((words[at], *rest[:size]))):
            if entry.sort == "institution" and entry.scope != "class":
                return entry, adjective, gap, size + 1 + gap
    return None


def _titled_with_article(words: list[str], surfaces: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a name that always has its article begins here."""
    for size in range(min(lexicon.reach.get(words[at], 0), len(words) - at), 0, -1):
        known = lexicon.at(" ".join(words[at : at + size]))
        if any(entry.article and surfaces[at][0].isupper() for entry in known):
            return True
    return False


def _begins_in_lower_case(
    words: list[str], surfaces: list[str], mention: str, found: list[tuple[int, int]], at: int
) -> bool:
    """Whether a name begins here without a capital: *al-Khatib*, *el-Amin*, an address of the web."""
    if at + 1 == len(words):
        return False
    gap = mention[found[at][1] : found[at + 1][0]]
    return gap == "." or (gap == "-" and words[at] in ("al", "el") and surfaces[at + 1][0].isupper())


def _preposition(words: list[str], at: int) -> tuple[bool, bool]:
    """Whether *de*, and whether any preposition, stands before this word, an article between them allowed."""
    if not at:
        return False, False
    before = words[at - 1]
    if before in ("la", "le", "l", "les") and at > 1:
        before = words[at - 2]
    return before in _OF, before in _BEFORE_PLACE


def _fitting(
    known: tuple[Entry, ...], surfaces: list[str], words: list[str], at: int, size: int, portfolio: bool
) -> Entry | None:
    first = surfaces[at]
    before = words[at - 1] if at else ""
    chosen = None
    for entry in known:
        if entry.capital and not (first[0].isupper() and (entry.capital == 1 or size > 1 or first.isupper())):
            continue
        if entry.capital == 0 and first[0].isupper() and _a_name_here(entry, surfaces, at, size, portfolio, before):
            continue
        if entry.article and before not in ARTICLES:
            continue
        if entry.sort == "person" and size == 1 and before in ARTICLES:
            continue
        if entry.sort == "portfolio":
            # outside a ministry's name "santé" is health; "l'Intérieur" with its capital is the ministry
            lone = first[0].isupper() and (before in ARTICLES or (not at and size > 1))
            if portfolio or (lone and chosen is None):
                return entry
            continue
        if entry.sort == "title" and not (at + size < len(surfaces) and surfaces[at + size][0].isupper()):
            continue
        if chosen is None or (entry.sort == "title" and chosen.sort in ("people", "office")):
            chosen = entry
    return chosen


def _a_name_here(entry: Entry, surfaces: list[str], at: int, size: int, portfolio: bool, before: str) -> bool:
    """Whether a common noun with a capital is a name: *(ministre des) Ports*, *Marine Dupré*, *le Courrier du Lac*."""
    if entry.sort in ("document", "people"):
        return at > 0 or portfolio
    if entry.sort not in ("institution", "bearing", "demonym"):
        return False
    if entry.scope == "class" and before and before not in ARTICLES and before not in _BEFORE_PLACE:
        return True  # "la chaîne Canal Brume"
    after = at + size < len(surfaces) and surfaces[at + size][0].isupper()
    return portfolio or (at == 0 and after and size == 1 and entry.scope not in ("class", "own"))


def _within_name(
    entry: Entry,
    words: list[str],
    surfaces: list[str],
    mention: str,
    found: list[tuple[int, int]],
    at: int,
    of: bool,
) -> bool:
    """Whether a known single word is only part of a personal name: *Israël Katz*, *Michel Obama*."""
    joined = at + 1 < len(surfaces) and mention[found[at][1] : found[at + 1][0]] == "-"
    if joined and surfaces[at + 1][0].isupper() and entry.sort in ("country", "capital"):
        return True  # "Australie-Méridionale" is not Australia
    if entry.sort not in ("country", "capital", "person", "body") or of or entry.capital == 2:
        return False
    if entry.kind in ("news_agency", "media"):
        return False  # "Reuters Ana Ruiz": a byline run together
    if at and words[at - 1] in ARTICLES:
        return False
    after = at + 1 < len(surfaces) and surfaces[at + 1][0].isupper() and mention[found[at][1] : found[at + 1][0]] == " "
    before = (
        at > 0
        and entry.sort == "person"
        and surfaces[at - 1][0].isupper()
        and mention[found[at - 1][1] : found[at][0]] in (" ", "-")
        and len(words[at - 1]) > 1
    )
    return after or before


def _name_end(
    words: list[str], surfaces: list[str], mention: str, found: list[tuple[int, int]], at: int, lexicon: Lexicon
) -> tuple[int, int]:
    """Where the run of name words that begins here ends, and how many words it has when hyphens join."""
    end, joined, look = at + 1, 1, at + 1
    while look < len(words) and look - end < 3:
        gap = mention[found[look - 1][1] : found[look][0]]
        word, surface = words[look], surfaces[look]
        if gap not in (" ", "-", "’", "'", "‐", "‑", ". ", "\u00a0", "."):
            break
        if surface[0].isupper() or gap == "." or (gap in _JOINED and surface[0].isalpha()):
            if gap not in _JOINED and _begins_known(words, surfaces, look, lexicon):
                break
            if gap not in _JOINED:
                joined += 1
            end = look + 1
        elif word not in _IN_NAMES and not (surface[0].isdigit() and gap in _JOINED):
            break
        look += 1
    return end, joined


def _begins_known(words: list[str], surfaces: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a country, capital or body begins here, so that a run of name words stops before it."""
    for size in range(min(lexicon.reach.get(words[at], 0), len(words) - at), 0, -1):
        known = lexicon.at(" ".join(words[at : at + size]))
        if known and (entry := _fitting(known, surfaces, words, at, size, False)):
            # "Serge Dassault" is a person: a single word that is a body's name too does not end his
            return entry.sort in ("country", "capital") or (entry.sort == "body" and (size > 1 or entry.capital == 2))
    return False
