"""Where an article says who somebody is: a name beside an office, a short name after the full one.

Linear in the text: names are found by their capitals, then only the words around each name are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from recoupe.language.fr.lexicon import WORDS, Lexicon, folded
from recoupe.language.fr.mentions import parts
from recoupe.model.authority import Facts
from recoupe.model.pack.names import Introduction
from recoupe.model.text import Span

REACH = 120
"""Characters read on each side of a name; an apposition is shorter."""

_CAPITAL = "A-ZÀ-ÖØ-ÞŁŚŞŠČŽŻĐÇ"
_NAME = re.compile(
    rf"(?<![\w’'-])(?:(?:M\.|MM\.|Mme|Mlle|Me|Dr|Pr) )?[{_CAPITAL}][\w’'-]{{1,30}}"
    r"(?: (?:(?:al|el|ben|bin|ibn|de|du|von|van|der|abou|abu|ould|ag|da|dos|di|la)[ -]){0,2}"
    rf"[{_CAPITAL}](?:\.|[\w’'-]{{0,30}})){{0,4}}"
)
_SHORT = re.compile(rf"\(([{_CAPITAL}][\w-]{{1,11}})\)")
_BREAK = re.compile(r"[.;:!?«»“”\"()\n—–]")
_RIGHT = re.compile(r",[ \u00a0](?:(?:l['’]|le |la |un |une |les |ex-)?)(?=[\w])|[ \u00a0]\((?=\w)")
_RIGHT_END = re.compile(r"[,.;:!?«»“”\"()\n—–]")
_SMALL = WORDS["minor"]
_OF_PEOPLES = (*sorted(WORDS["people"]), "al", "ale")


def introductions(text: str, describe: Callable[[str], Facts], lexicon: Lexicon) -> tuple[Introduction, ...]:
    """Every introduction of the text, in order of its name; describe: reads a noun phrase."""
    out: list[Introduction] = []
    for run in _NAME.finditer(text):
        match = _without_body(run, text, lexicon)
        found = (
            _left(text, match, describe, lexicon)
            or _right(text, match, describe, lexicon)
            or _known(match, describe, lexicon)
        )
        if found:
            out.append(found)
    out.extend(found for match in _SHORT.finditer(text) if (found := _expanded(text, match, describe)))
    out.sort(key=lambda introduction: introduction.span)
    return tuple(out)


def _without_body(run: re.Match[str], text: str, lexicon: Lexicon) -> re.Match[str]:
    """The run of names without a body, country or town that only stands before the person: *Reuters Ana Ruiz*."""
    own = parts(run.group(), lexicon)
    if len(own) > 1 and own[0].entry is not None and own[0].entry.sort in ("body", "country", "capital"):
        return _NAME.match(text, run.start() + own[1].start) or run
    return run


def _left(text: str, match: re.Match[str], describe: Callable[[str], Facts], lexicon: Lexicon) -> Introduction | None:
    """*le porte-parole de la police, Ana Ruiz*; *la ministre Ana Ruiz*."""
    low = max(0, match.start() - REACH)
    before = text[low : match.start()]
    cut = 0
    for stop in _BREAK.finditer(before):
        if not before[max(0, stop.start() - 3) : stop.start()].endswith((" M", " Mme", " Dr")):
            cut = stop.end()
    before = before[cut:]
    if before.count(",") and before.rstrip().endswith(","):
        chunk = before.rstrip()[:-1]
        chunk = chunk[chunk.rfind(",") + 1 :]
    else:
        chunk = before[before.rfind(",") + 1 :]
    start = _office_start(chunk, lexicon)
    if start is None:
        return None
    at = match.start() - (len(before) - before.rfind(chunk)) + start if chunk else match.start()
    phrase = text[at : match.end()]
    if not _tight(phrase, match.start() - at, lexicon):
        return None
    return _introduced(phrase, at, describe)


def _office_start(chunk: str, lexicon: Lexicon) -> int | None:
    """Where the last office, title or body word of a chunk begins, None without one; a complement's does not count."""
    spots = [m.span() for m in re.finditer(r"[^\W_]+", chunk)]
    words = folded(chunk).split()
    if len(words) != len(spots):
        return None
    chosen = None
    at = 0
    while at < len(words):
        for size in range(min(lexicon.reach.get(words[at], 0), len(words) - at), 0, -1):
            entries = lexicon.at(" ".join(words[at : at + size]))
            if any(e.sort in ("office", "title", "people") for e in entries):
                governed = at and words[at - 1] in ("du", "de", "des", "d", "au")
                if not (chosen is not None and governed):
                    chosen = spots[at][0]
                at += size - 1
                break
        at += 1
    return chosen


def _tight(phrase: str, name: int, lexicon: Lexicon) -> bool:
    """Whether nothing but complements and adjectives stands between the office and the name."""
    for part in parts(phrase, lexicon):
        if part.start >= name:
            return True
        if (
            part.what == "word"
            and not part.placed
            and part.plain not in _SMALL
            and not part.plain.endswith(_OF_PEOPLES)
        ):
            return False
    return True


def _right(text: str, match: re.Match[str], describe: Callable[[str], Facts], lexicon: Lexicon) -> Introduction | None:
    """*Ana Ruiz, porte-parole de la police,*; *Ana Ruiz, de la Croix-Rouge,*; *Ana Ruiz (maire de Brunoy)*."""
    opening = _RIGHT.match(text, match.end())
    if opening is None or (" " not in match.group() and opening.group().strip(", \u00a0(")):
        return None  # "Mardi, le président ..." : one word and an article are no apposition
    own = parts(match.group(), lexicon)
    if not own or (own[0].entry is not None and own[0].entry.sort not in ("person", "title")):
        return None
    closing = _RIGHT_END.search(text, opening.end(), opening.end() + REACH)
    end = closing.start() if closing else min(len(text), opening.end() + REACH)
    first = next(iter(parts(text[opening.end() : end], lexicon)), None)
    if first is None or first.entry is None:
        return None
    if first.entry.sort not in ("office", "people", "title") and not (
        first.entry.sort in ("body", "institution")
        and text[opening.end() :].startswith(("de ", "du ", "d'", "d’", "des "))
    ):
        return None
    if opening.group().strip(", \u00a0(") and not _tight(text[opening.end() : end], end, lexicon):
        return None  # what follows has a verb of its own
    phrase = f"{match.group()}, {text[opening.end() : end]}"
    found = _introduced(phrase, match.start(), describe)
    return Introduction(found.how, found.name, found.facts, Span(match.start(), end)) if found else None


def _introduced(phrase: str, at: int, describe: Callable[[str], Facts]) -> Introduction | None:
    facts = describe(phrase)
    if facts.person is None or (facts.office is None and facts.body is None):
        return None
    return Introduction("person", facts.person, facts, Span(at, at + len(phrase)))


def _known(match: re.Match[str], describe: Callable[[str], Facts], lexicon: Lexicon) -> Introduction | None:
    """A full name that the tables know needs no introduction."""
    name = match.group()
    known = lexicon.at(" ".join(folded(name).split())) if " " in name else ()
    if not any(entry.sort == "person" for entry in known):
        return None
    return _introduced(name, match.start(), describe)


def _expanded(text: str, match: re.Match[str], describe: Callable[[str], Facts]) -> Introduction | None:
    """*l'Institut des études navales (IEN)*: the words whose initials spell the short name."""
    short = match.group(1)
    low = max(0, match.start() - REACH)
    before = text[low : match.start()].rstrip()
    for stop in _BREAK.finditer(before):
        before = before[stop.end() :] if stop.end() < len(before) else ""
        break
    words = [(m.start(), folded(m.group()).strip()) for m in re.finditer(r"[^\W_]+", text[low : match.start()])]
    letters = folded(short).replace(" ", "")
    at = len(words)
    for letter in reversed(letters):
        at -= 1
        while at >= 0 and not words[at][1].startswith(letter):
            at -= 1
        if at < 0:
            return None
    if len(words) - at > len(letters) + 6 or len(letters) < 2:
        return None
    start = low + words[at][0]
    facts = describe(text[start : match.start()].strip())
    return Introduction("short", short, facts, Span(start, match.end()))


def countries(text: str, lexicon: Lexicon) -> dict[str, int]:
    """How often a text names each country, by name, capital or adjective; most often first, then by code."""
    counts: dict[str, int] = {}
    words = folded(text).split()
    reach, lands = lexicon.reach, lexicon.lands
    for at, word in enumerate(words):
        if word not in reach:
            continue
        for size in range(min(reach[word], 4), 0, -1):
            if code := lands.get(word if size == 1 else " ".join(words[at : at + size])):
                counts[code] = counts.get(code, 0) + 1
                break
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
