"""What is read: articles, and character spans of their text.

All offsets count Unicode code points of `Article.text`, end excluded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from typing import Literal, NamedTuple


class Span(NamedTuple):
    """A stretch of an article's text: start, end (code points, end excluded)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


class Reason(NamedTuple):
    """Why something was decided: a rule's name, one sentence, and the words it rests on where there are some.

    rule: a stable identifier, lower case with dots (`source.selon`, `merge.same_number`).
    text: one sentence in English for a reader who does not know the code.
    span: the words in the article of the claim in question, or None.
    """

    rule: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """When an article came out, as precisely as its page says.

    day: the calendar day at the outlet.
    moment: minutes and zone where the page has them, else None.
    found_in: where it stood (`head`, `articles.jsonl`, `json line`, `json-ld`, `meta`, `time element`, `text`).
    """

    day: date
    moment: datetime | None = None
    found_in: str = "head"

    def isoformat(self) -> str:
        """ISO 8601, with the time where it is known."""
        return self.moment.isoformat() if self.moment else self.day.isoformat()


@dataclass(frozen=True, slots=True)
class Article:
    """One text of one outlet.

    document: the file's name, or the `document` field of a JSON line.
    text: exactly the characters that all offsets count.
    title: shown, never read for claims (a headline inside the text is read).
    outlet: who prints it; None when unknown.
    language: code of the language pack that reads it.
    notes: what the reader of the file noticed (an encoding, a lost byte order mark).
    id: hash of the text (first 12 hexadecimal digits of SHA-256), the same on every machine. Where two outlets print
        the very same text, the reader gives the later article an id of text, outlet and url.
    """

    document: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    author: str | None = None
    published: Published | None = None
    language: str = "fr"
    notes: tuple[str, ...] = ()
    id: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.id:
            object.__setattr__(self, "id", sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()[:12])


RefusalKind = Literal[
    "missing",
    "empty",
    "binary",
    "unreadable",
    "unsupported",
    "too large",
    "no language pack",
    "broken line",
    "no main text",
    "duplicate",
    "wrong metadata",
    "hostile",
    "no answer",
]


class Wording(NamedTuple):
    """A refusal said in one language: what was found, and what to do."""

    language: str
    found: str
    advice: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that was not read, or not wholly: which, why, and what to do.

    A refusal is a value, not an exception: the rest of the batch goes on.

    name: the path as given, with the line where it is one line of a file (`articles.jsonl:3`).
    found, advice: in English. wordings: the same in other languages. arguments: the values inside the wording, by name.
    A refusal of kind "wrong metadata" concerns the metadata alone: the article it belongs to may still have been read.
    One of kind "no answer" says that a reader from outside was not heard on the article: the grammar alone has read it.
    """

    name: str
    kind: RefusalKind
    found: str
    advice: str
    arguments: tuple[tuple[str, str], ...] = ()
    wordings: tuple[Wording, ...] = ()

    def line(self, lang: str = "en") -> str:
        """One line for standard error, in English where that language has no wording."""
        for wording in self.wordings:
            if wording.language == lang:
                return f"{self.name} : {wording.found} {wording.advice}"
        return f"{self.name}: {self.found} {self.advice}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from a pile of inputs: articles in the order given, and a refusal for each input that was not."""

    articles: tuple[Article, ...]
    refusals: tuple[Refusal, ...]
