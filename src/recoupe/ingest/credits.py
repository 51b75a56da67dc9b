"""Agencies and outlets that an article names as where its text comes from: datelines, bylines, closing credits.

Looked for only at the two ends of the text and in the fields author and outlet. A known agency (agencies.tsv) is
believed in every form; any other capitalised name only where the form leaves no doubt (« (avec X et Y) », « VILLE,
date (X) – »). Credits of pictures are no credits of text. Constant cost: a few hundred characters a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recoupe.ingest.tables import rows
from recoupe.model.copies import Credit
from recoupe.model.text import Article, Span
from recoupe.settings import DEFAULT, Settings


class _Line(NamedTuple):
    start: int
    text: str


class _Form(NamedTuple):
    """A form of credit. trust: which names are believed: `known` agencies only, also `initials`, or any `name`.

    signs: a text without one of them cannot have the form.
    """

    pattern: str
    trust: str
    form: str
    signs: tuple[str, ...]


_DASH = r"[ \u00a0\u202f]{0,2}(?:[-–—]{1,2}|:)"
_TOWN = r"[A-ZÀ-Þ][\w'’-]{1,30}(?:[ \u00a0/][\w'’-]{1,30}){0,4}"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’ /-]{1,40}"
_COUNTRY = r"(?: ?\([^\n()]{2,40}\))?"
_DATE = r",[ \u00a0]?[^\n(),]{0,14}\d{1,2}[^\n()]{0,24}"
_WITH = r"(?:[Aa]vec|AVEC)(?: (?:les|des)| l['’])?[ \u00a0]"
_NAMES = r"(?P<names>[^\n()|]{2,80}?)"

_WITH_SIGNS = ("vec ", "vec\u00a0", "AVEC")
_SOURCE_SIGNS = ("ource", "OURCE")
_RIGHTS_SIGNS = ("©", "(c)", "(C)", "Copyright")

_START_FORMS = (
    # VILLE (Pays), 13 mai 2031 (XYZ) -    behind a town and a date stands nothing but the agency
    _Form(rf"{_TOWN}{_COUNTRY}{_DATE}\({_NAMES}\)(?:{_DASH}|[ \u00a0])", "name", "dateline", ("(",)),
    # small letters before the brackets may be a body with its initials: « L'Organisation (OMS) – »
    _Form(rf"{_CAPITALS}\({_NAMES}\){_DASH}", "initials", "dateline", ("(",)),
    _Form(rf"{_TOWN},?[ \u00a0]?[-–—]?[ \u00a0]?\({_NAMES}\)(?:{_DASH}|[ \u00a0])", "known", "dateline", ("(",)),
    _Form(rf"{_TOWN}(?:{_DATE})?\.?[ \u00a0]?/(?P<names>[^\n()/|]{{2,30}})/", "initials", "dateline", ("/",)),
    _Form(rf"{_TOWN}[^\n|]{{0,40}}\|[ \u00a0]?{_NAMES}[ \u00a0]?\|", "initials", "dateline", ("|",)),
    _Form(rf"\(?{_NAMES}\)?{_DASH}[ \u00a0]", "known", "dateline", ("-", "–", "—", ":")),
    _Form(rf"\({_NAMES}\)[ \u00a0]", "known", "dateline", ("(",)),
)
_SOURCE = r"\(?(?:Sources?|SOURCES?)[ \u00a0\u202f]{0,2}"
_RIGHTS = r"(?:©|\([cC]\)|Copyright)[ \u00a0©]{0,2}(?:\d{4}[ \u00a0,]{0,2})?"
_BY = r"(?:Par |[Pp]ubliée? (?:le [^\n]{1,40} )?par |Texte[ \u00a0]?: ?)(?:l['’])?"
_WHEN = r"(?:[ \u00a0]?[,|•·–-] ?(?:[Pp]ublié|[Mm]is |[Ll]e |\d)[^\n]{0,60})?"
_LINE_FORMS = (
    _Form(rf"\(?{_WITH}{_NAMES}\)?$", "name", "credit", _WITH_SIGNS),
    _Form(rf"[^\n]{{1,60}}[ \u00a0,(]{_WITH}{_NAMES}\)?$", "initials", "credit", _WITH_SIGNS),
    _Form(rf"{_SOURCE}:[ \u00a0]{{0,2}}{_NAMES}\)?\.?$", "name", "credit", _SOURCE_SIGNS),
    _Form(rf"{_SOURCE}{_NAMES}\)?\.?$", "initials", "credit", _SOURCE_SIGNS),
    _Form(rf"{_BY}{_NAMES}$", "known", "byline", ("ar ", "Texte")),
    _Form(rf"[-–—(]{{0,2}} ?(?:[Ll]['’])?{_NAMES}\)?{_WHEN}$", "known", "byline", ("",)),
    _Form(rf"{_RIGHTS}{_NAMES}(?:[.,–-] [^\n]{{0,80}}|\.)?$", "initials", "credit", _RIGHTS_SIGNS),
)
_END = r"[.!?…»”\"][ \u00a0\u202f]"
_TAIL_FORMS = (
    # after the end of the last sentence, on its line
    _Form(rf"{_END}{{0,2}}\({_WITH}{_NAMES}\)\.?$", "name", "credit", _WITH_SIGNS),
    _Form(rf"\({_WITH}{_NAMES}\)\.?$", "initials", "credit", _WITH_SIGNS),
    _Form(rf"{_END}{{0,2}}\((?:Source[ \u00a0]?:? ?)?{_NAMES}\)\.?$", "initials", "credit", ("(",)),
    _Form(rf"{_END}{{1,2}}{_WITH}{_NAMES}\.?$", "initials", "credit", _WITH_SIGNS),
    _Form(
        rf"{_END}{{1,2}}(?:©|Source[ \u00a0]?:)[ \u00a0]?(?:\d{{4}} )?{_NAMES}\.?$",
        "initials",
        "credit",
        ("©", "Source"),
    ),
)
_SEPARATOR = re.compile(r"[ \u00a0]?[,/;&][ \u00a0]?|[ \u00a0](?:et|and|avec|-|–)[ \u00a0]")
_LEAD = re.compile(r"(?:les[ \u00a0]|des[ \u00a0]|la[ \u00a0]|l['’]|par[ \u00a0]|d['’]après[ \u00a0])+")
_INITIALS = re.compile(r"[A-ZÀ-Þ]{3,6}$")
_AGENCIES = re.compile(r"agences?(?: de presse)?$", re.IGNORECASE)
_NAME_WORD = re.compile(r"(?:[LlDd]['’])?[A-ZÀ-Þ0-9][\w.'’-]*$")
_JOINING = frozenset(("de", "du", "des", "la", "le", "les", "en", "d", "l"))
_SIGNS = ("(", "|", "/", "©", "vec ", "vec\u00a0", "AVEC", "ource", "OURCE", "opyright")
MOST_NAME_WORDS = 6
LONGEST_CREDIT_LINE = 120
LAST_LINES = 4


def credits(article: Article, settings: Settings = DEFAULT) -> tuple[Credit, ...]:  # noqa: A001  the word of the desk
    """The credits of an article, in order of place, those in its author and outlet fields last.

    A name is given as written, once per form. Persons who sign are no credits; initials of desk editors neither.
    """
    text = article.text
    found = list(_at_start(text, settings.ingest.credit_start_characters))
    found += _at_end(text, settings.ingest.credit_end_characters)
    out: dict[tuple[str, str], Credit] = {}
    for form, name, span in sorted(found, key=lambda credit: credit[2]):
        out.setdefault((name, form), Credit(article.id, name, span, form))
    for form, name in _in_fields(article):
        field = "author" if form == "byline" else "outlet"
        if not any(name == other for other, _ in out):
            out[name, form] = Credit(article.id, name, Span(0, 0), form, field)
    return tuple(out.values())


_Found = tuple[str, str, Span]


def _at_start(text: str, reach: int) -> Iterator[_Found]:
    # in a short text the two ends meet: its first half is the start
    lines = [line for line in _lines(text, 0, min(reach, len(text))) if line.text and 2 * line.start <= len(text)]
    for number, line in enumerate(lines[:5]):
        whole = line.start + len(line.text) == len(text) or text[line.start + len(line.text)] in "\r\n"
        names = list(_first(_START_FORMS, line, "match"))
        # a text of one line is no credit line; the headline is none either
        if (
            not names
            and whole
            and len(lines) > 1
            and len(line.text) <= LONGEST_CREDIT_LINE
            and (number or _short(line))
        ):
            names = [("byline", name, span) for _, name, span in _first(_LINE_FORMS, line, "match")]
        yield from names


def _at_end(text: str, reach: int) -> Iterator[_Found]:
    end = len(text.rstrip())
    begin = max(0, end - reach)
    lines = [line for line in _lines(text, begin, end) if line.text][-LAST_LINES:]
    for line in lines:
        alone = 2 * line.start > len(text) and text[line.start - 1] in "\r\n"
        names: list[_Found] = []
        if alone and len(line.text) <= LONGEST_CREDIT_LINE:
            names = [("credit", name, span) for _, name, span in _first(_LINE_FORMS, line, "match")]
            names = names or list(_signatures(line))
        yield from names or _first(_TAIL_FORMS, line, "search")


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    """The lines of a stretch without the white space around them."""
    position = start
    for line in text[start:end].splitlines(keepends=True):
        left = len(line) - len(line.lstrip())
        yield _Line(position + left, line.strip())
        position += len(line)


def _short(line: _Line) -> bool:
    return len(line.text) <= LONGEST_CREDIT_LINE // 3


def _first(forms: tuple[_Form, ...], line: _Line, how: str) -> Iterator[_Found]:
    """The names of the first form that a line has and whose names are believed."""
    if not _may_credit(line.text) or (how == "match" and _picture().search(line.text)):
        return
    text = line.text[-LONGEST_CREDIT_LINE:] if how == "search" else line.text[: 2 * LONGEST_CREDIT_LINE]
    offset = line.start + (len(line.text) - len(text) if how == "search" else 0)
    for form in forms:
        if not any(sign in text for sign in form.signs):
            continue
        match = (_compiled(form).match if how == "match" else _compiled(form).search)(text)
        if match is None:
            continue
        names = list(_names(match["names"], offset + match.start("names"), form.trust))
        if names and not _picture().search(match.group()):
            yield from ((form.form, name, span) for name, span in names)
            return


@cache
def _compiled(form: _Form) -> re.Pattern[str]:
    """On first use: together the forms take 10 ms, and most texts need none."""
    return re.compile(form.pattern)


def _may_credit(text: str) -> bool:
    """Whether a line holds anything that a credit is made of: brackets, a cue word, an agency."""
    if any(sign in text for sign in _SIGNS):
        return True
    agencies = _agencies()
    return any(word in agencies for word in re.findall(r"[\w-]+", text))


def _names(text: str, start: int, trust: str) -> Iterator[tuple[str, Span]]:
    """Each name in a list (« X, Y et Z ») with its span; nothing at all when one of them is not believed."""
    names = []
    for begin, part in _parts(text):
        lead = _LEAD.match(part)
        begin += lead.end() if lead else 0
        name = part[lead.end() if lead else 0 :].rstrip()
        if not name:
            continue
        if not _believed(name, trust):
            return
        names.append((name, Span(start + begin, start + begin + len(name))))
    yield from names


def _parts(text: str) -> Iterator[tuple[int, str]]:
    if text.strip() in _agencies():
        yield len(text) - len(text.lstrip()), text.strip()
        return
    position = 0
    for separator in _SEPARATOR.finditer(text):
        yield position, text[position : separator.start()]
        position = separator.end()
    yield position, text[position:]


def _believed(name: str, trust: str) -> bool:
    kind = _agencies().get(name)
    if kind is not None:
        return kind == "agency"
    if trust == "known":
        return False
    if _AGENCIES.match(name) or _INITIALS.match(name):
        return True
    return trust == "name" and _is_name(name)


def _is_name(name: str) -> bool:
    """Whether every word is capitalised but for the small words inside (« La Dépêche des Caps »)."""
    words = name.split()
    if not 1 <= len(words) <= MOST_NAME_WORDS or not name[0].isupper():
        return False
    return all(_NAME_WORD.match(word) for word in (words[0], words[-1])) and all(
        word in _JOINING or _NAME_WORD.match(word) for word in words
    )


def _signatures(line: _Line) -> Iterator[_Found]:
    """Agencies in a line of signatures (`AFP/J.D.`, `ats/nxp`); the initials of editors are left out."""
    if "/" not in line.text or len(line.text.split()) > 2:
        return
    position = 0
    parts = line.text.strip("()").split("/")
    offset = line.start + line.text.index(parts[0])
    found = []
    for part in parts:
        if _agencies().get(part) == "agency":
            found.append((part, Span(offset + position, offset + position + len(part))))
        position += len(part) + 1
    yield from (("credit", name, span) for name, span in found)


def _in_fields(article: Article) -> Iterator[tuple[str, str]]:
    """Form and name of credits in the author field, and in brackets behind the outlet (« La Gazette (avec AFP) »)."""
    for _, part in _parts(article.author or ""):
        name = _LEAD.sub("", part.strip(), count=1).strip("() ")
        if _believed(name, "known"):
            yield "byline", name
    brackets = re.search(r"\(([^()]{2,80})\)\s*$", article.outlet or "")
    if brackets:
        inside = re.match(_WITH, brackets[1])
        names = brackets[1][inside.end() :] if inside else brackets[1]
        yield from (("credit", name) for name, _ in _names(names, 0, "name" if inside else "known"))


@cache
def _agencies() -> dict[str, str]:
    return {row["name"]: row["kind"] for row in rows("agencies.tsv")}


@cache
def _picture() -> re.Pattern[str]:
    words = (re.escape(name) for name, kind in _agencies().items() if kind == "picture")
    return re.compile("|".join(words), re.IGNORECASE)
