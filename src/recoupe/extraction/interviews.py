"""Interviews in question and answer: which lines ask, and who answers where nobody says so.

Three forms are read. Labelled: a name, initials or « Question », « Réponse » at the start of a line. In turns: dashes,
where a turn that asks ends with a question mark. Bare: questions on lines of their own below an introduction. Whoever
answers under a label that is no name is the person the introduction presents. An interview ends where a line without
a label speaks of that person by name, or where the page says who took down the words. Linear.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from recoupe.extraction.presented import Person, presented
from recoupe.model.pack import Grammar, Names
from recoupe.model.text import Span

_LINE = re.compile(r"^[^\S\n]*\S[^\n]*", re.MULTILINE)
_SPACE = r"[ \t\u00a0\u202f]"
_INITIALS = r"[^\W\d_a-z]\.(?:-?[ \u00a0]?[^\W\d_a-z]\.){0,2}|[^\W\d_a-z]"
_LABEL = re.compile(
    rf"{_SPACE}*(?:[-–—•]{_SPACE}*)?\**(?:(?P<initials>{_INITIALS})\**{_SPACE}?[:–—-]"
    rf"|(?P<name>[^\W\d_a-z][^\n:.!?«»\"*]{{1,60}}?)\**(?:{_SPACE}?:|\.?{_SPACE}[–—-]))(?=[\s*]|\Z)[\s*–—-]*"
)
_TURN = re.compile(rf"(?:(?<=\n)|(?<![\s\S])|(?<=[.?!…]{_SPACE})){_SPACE}*[-–—]{_SPACE}+(?=\S)")
_ASKED = re.compile(r"\?[\s*_»”\"]*\Z")
_PARTICLES = frozenset(("de", "du", "des", "la", "le", "les", "et", "von", "van", "&"))
_WRITTEN = re.compile(r"\S")
_SEVERAL = 2  # questions: one question mark alone is a rhetorical question of any report
_NAME_WORDS = 5
_LETTERS = 3  # of initials without full stops
_QUESTION_WORDS = 60  # a longer paragraph that ends on a question is an answer


class Answer(NamedTuple):
    """A stretch of text somebody says in an interview, or posts: where, and where the name stands."""

    span: Span
    name: Span
    labelled: bool
    rule: str = "voice.interview"


class Interview(NamedTuple):
    """The answers of an interview and the stretches that ask, in order; both empty for any other article.

    A line that announces the interview counts among those that ask. Labels belong to neither.
    """

    answers: tuple[Answer, ...] = ()
    questions: tuple[Span, ...] = ()


class _Line(NamedTuple):
    """A line: where, its label (None without one), where its words begin, and whether it asks."""

    span: Span
    label: Span | None
    begins: int
    asks: bool


class _Page(NamedTuple):
    text: str
    lines: Sequence[_Line]
    words: Mapping[str, frozenset[str]]
    names: Names


def interview(text: str, grammar: Grammar, names: Names) -> Interview:
    """The questions and answers of an article."""
    if "?" not in text:
        return Interview()
    words = grammar.page_lines
    lines = [_line(text, Span(match.start(), match.end()), words) for match in _LINE.finditer(text)]
    page = _Page(text, lines, words, names)
    found = _labelled(page) or _in_turns(page) or _bare(page)
    return found._replace(questions=(*_announcements(page), *found.questions)) if found else Interview()


def _announcements(page: _Page) -> Iterator[Span]:
    """Lines above the questions that only announce the interview: Entretien avec X, Trois questions à Y."""
    for line in page.lines:
        if line.asks:
            return
        low = line.span.of(page.text).lower().strip(" *_")
        start = low.partition(" ")[2] if low.partition(" ")[2].startswith("question") else low
        if start.startswith(tuple(page.words["announces"])):
            yield line.span


def _line(text: str, span: Span, words: Mapping[str, frozenset[str]]) -> _Line:
    label, begins = _label(text, span, words)
    asks = _ASKED.search(text, begins, span.end) is not None
    return _Line(span, label, begins, asks or (label is not None and _plain(label.of(text)) in words["asks"]))


def _label(text: str, line: Span, words: Mapping[str, frozenset[str]]) -> tuple[Span | None, int]:
    """The label of a line and where its words begin; (None, start of the line) where it has none."""
    match = _LABEL.match(text, line.start, line.end)
    if match is None:
        return None, line.start
    kind = "name" if match["name"] is not None else "initials"
    name = match[kind].strip()
    known = _plain(name) in words["asks"] | words["answers"]
    parts = name.replace("’", "'").split()
    named = len(parts) <= _NAME_WORDS and all(
        part[0].isupper() or part in _PARTICLES or part[2:3].isupper() for part in parts
    )
    if not known and not (named and (kind == "name" or name.count(".") > 1)):
        return None, line.start
    return Span(match.start(kind), match.start(kind) + len(name)), match.end()


def _plain(name: str) -> str:
    return name.lower().rstrip(". \u00a0")


# -- labels ----------------------------------------------------------------------------------------------------------


def _labelled(page: _Page) -> Interview | None:
    """Le Courrier : ... ? Paul Renaud : ...; Q. – ... R. – ...; M. G. : ..."""
    text, lines, words = page.text, page.lines, page.words
    first = next((line.span.start for line in lines if line.asks), len(text))
    labelled = [(line, line.label) for line in lines if line.label is not None and line.span.start >= first]
    says, asks = Counter[str](), Counter[str]()
    for line, label in labelled:
        (asks if line.asks else says)[label.of(text)] += 1
    opens = next(iter(asks), "")  # whoever asks first goes on asking: Parlez-nous de la suite.
    asking = {name for name, count in asks.items() if count > says[name] or name == opens} - _answering(asks, words)
    people = [name for name in says if name not in asking]
    if not people or not _is_asked(page, people):
        return None
    labels = {label.of(text): label for _, label in reversed(labelled)}
    known = presented(text, first, words, page.names)
    who = {name: _person(page, labels[name], known) for name in people}
    found: list[Answer] = []
    questions: list[Span] = []
    speaker: Person | None = None
    for line in lines:
        name = line.label.of(text) if line.label is not None else ""
        if name in asking or (line.asks and name not in people):
            questions.append(Span(line.begins, line.span.end))
            continue
        if name:
            speaker = who.get(name, speaker)
        elif speaker is not None and _ends(page, line, speaker):
            speaker = None
        if speaker is not None and line.begins < line.span.end:
            found.append(Answer(Span(line.begins, line.span.end), speaker.span, bool(name)))
    return Interview(tuple(found), tuple(questions))


def _answering(names: Iterable[str], words: Mapping[str, frozenset[str]]) -> set[str]:
    return {name for name in names if _plain(name) in words["answers"]}


def _is_asked(page: _Page, people: Sequence[str]) -> bool:
    """Whether a labelled person answers right after a question: of several, or of one under a label of its own."""
    lines, text = page.lines, page.text
    several = sum(line.asks for line in lines) >= _SEVERAL
    for question, answer in itertools.pairwise(lines):
        if not question.asks or answer.label is None or (name := answer.label.of(text)) not in people:
            continue
        if several or (question.label is not None and (" " in name or "." in name or _answering([name], page.words))):
            return True
    return False


def _person(page: _Page, label: Span, known: Sequence[Person]) -> Person:
    """Whom a label stands for: initials, surnames and « Réponse » for the person presented above the questions."""
    name = label.of(page.text)
    if known and _plain(name) in page.words["answers"]:
        return known[0]
    short = "." in name or (name.isupper() and len(name) <= _LETTERS)
    initials = re.sub(r"[.\s-]", "", name) if short else ""
    for person in known:
        if (initials and person.initials == initials) or person.surname == name:
            return person
    return Person(label, name, sure=True)


def _ends(page: _Page, line: _Line, speaker: Person) -> bool:
    """Whether a line without a label closes the interview: it speaks of who answered, or of who took it down."""
    said = line.span.of(page.text)
    if said.strip(" *_(").lower().startswith(tuple(page.words["recorded"])):
        return True
    return bool(speaker.surname) and re.search(rf"(?<!\w){re.escape(speaker.surname)}(?!\w)", said) is not None


# -- turns and bare questions ----------------------------------------------------------------------------------------


def _in_turns(page: _Page) -> Interview | None:
    """— Observez-vous un excès ? — Nous avons relevé 14 cas."""
    turns = list(_turns(page.text))
    asking = [turn for turn in turns if _asks(page.text, turn)]
    if not asking or turns[0] != asking[0]:
        return None
    answered = sum(_asks(page.text, left) and not _asks(page.text, right) for left, right in itertools.pairwise(turns))
    known = presented(page.text, turns[0].start, page.words, page.names)
    if not known or not known[0].sure or answered < min(len(asking), _SEVERAL):
        return None
    if answered < _SEVERAL and not known[0].announced:
        return None
    answers = tuple(Answer(turn, known[0].span, labelled=True) for turn in turns if not _asks(page.text, turn))
    return Interview(answers, tuple(asking))


def _turns(text: str) -> Iterator[Span]:
    marks = [(match.start(), match.end()) for match in _TURN.finditer(text)]
    line_end, line_start, before = -1, 0, 0
    for number, (start, begins) in enumerate(marks):
        if start > line_end:
            line_start, before = max(line_start, text.rfind("\n", before, start) + 1), start
            if _WRITTEN.search(text, line_start, start):
                continue  # a dash in the middle of a line that is no turn
            line_end = text.find("\n", begins)
            line_end = len(text) if line_end < 0 else line_end
        following = marks[number + 1][0] if number + 1 < len(marks) else len(text)
        yield Span(begins, min(line_end, following))


def _asks(text: str, turn: Span) -> bool:
    return turn.of(text).rstrip().endswith("?")


def _bare(page: _Page) -> Interview | None:
    """Questions on lines of their own, answers below, under « X a répondu à nos questions »."""
    text = page.text
    asking = [
        line for line in page.lines if line.asks and text.count(" ", line.span.start, line.span.end) < _QUESTION_WORDS
    ]
    if not asking:
        return None
    known = presented(text, asking[0].span.end, page.words, page.names)  # Paul Renaud, vous dirigez le barrage.
    addressed = sum(_addresses(text, line, page.words) for line in asking)
    if not known or not known[0].sure:
        return None
    if not (addressed >= _SEVERAL or (known[0].announced and (addressed or len(asking) >= _SEVERAL))):
        return None
    found: list[Answer] = []
    speaker: Person | None = None
    starts = {line.span.start for line in asking}
    for line in page.lines:
        if line.span.start in starts:
            speaker = known[0]
        elif speaker is not None and _ends(page, line, speaker):
            speaker = None
        elif speaker is not None:
            found.append(Answer(line.span, speaker.span, labelled=False))
    return Interview(tuple(found), tuple(line.span for line in asking))


def _addresses(text: str, line: _Line, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a question speaks to the one who is asked: vous, votre, vos."""
    return not words["asked"].isdisjoint(re.findall(r"[^\W\d_]+", line.span.of(text).lower()))
