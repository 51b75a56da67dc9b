"""Articles of our own sentences, cut, doubled, swapped and disguised at random: the claims keep every promise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import rows_certainty
import rows_chains
import rows_denials
import rows_direct_speech
import rows_figures
import rows_indirect_speech
import rows_pages
import rows_source_phrases
import rows_times
import rows_who
import test_interviews
from hypothesis import example, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from invariants import faults

ROWS = (
    rows_certainty,
    rows_chains,
    rows_denials,
    rows_direct_speech,
    rows_figures,
    rows_indirect_speech,
    rows_pages,
    rows_source_phrases,
    rows_times,
    rows_who,
    test_interviews,
)
DOSSIER = Path(__file__).parents[2] / "examples" / "morlan"


def written() -> Iterator[str]:
    """Texts by us: the sentences of the rows, the paragraphs of the example."""
    for module in ROWS:
        for listed in vars(module).values():
            if isinstance(listed, list):
                yield from (str(one.values[0]) for one in listed if isinstance(one, type(pytest.param(""))))
    for path in sorted(DOSSIER.glob("*.txt")):
        yield from path.read_text("utf-8").split("\n\n")[1:]


TEXTS = sorted(set(written()))

FOREIGN = (
    " The mayor said on Tuesday that 12 people had died. ",
    " Der Sprecher sagte, es gebe „keine Verletzten“. ",
    " وقالت الشرطة إن 12 شخصا قتلوا. ",
    " Мэр сообщил о 12 погибших. ",
)
RESIDUE = ("<p>", "</b>", "<br/>", "&nbsp;", "&laquo;", "&#39;", "<!-- pub -->", '<a href="https://exemple.fr/?a=1">')
SIGNS = (
    "\u200b\u200d\u00ad\ufeff\u202e\u200f\u2066\u0301\u0327\u00a0\u202f\t\r\x0b\x85\u2028\x00\x07",
    "«»“”„\"'’‘‹›()[]{}—–-…!?:;,.*#|@/%©•",
    "😱🇫🇷𝟙𝔖𐐷İŉǅß½²٣Ⅳ一",
)
PIECES = (
    *FOREIGN,
    *RESIDUE,
    *(sign for signs in SIGNS for sign in signs),
    "\r\n",
    "\n\n",
    "\n__\n",
    "12\t45,3\t1 200\t7 %\n3\t–\t0\tn.d.\n",
    "| 12 | 45 | Paris |",
    "««««",
    '""""',
    "((((",
    "Q. – ",
    "\nR. – ",
    "\nQuestion : ",
    "\n— ",
    " (@compte) 3 mai 2031\n",
    "PARIS (AFP) – ",
    " (ministère)",
    "\nLire aussi : ",
    "Photo AFP / Jean Martin",
    " selon ",
    " selon lui ",
    " que l'AFP a pu consulter ",
    " joint par l'AFP ",
    " la même source ",
    " contre 18 000 ",
    ", a-t-il dit, ",
)


class Edit(NamedTuple):
    """One change: what is done, where (in thousandths of the text), to how many characters, with what."""

    change: str
    at: int
    size: int
    piece: str


CHANGES: dict[str, Callable[[str, str], str]] = {
    "leave out": lambda *_: "",
    "double": lambda words, _: words * 2,
    "reverse": lambda words, _: words[::-1],
    "swap words": lambda words, _: " ".join(reversed(words.split(" "))),
    "capitals": lambda words, _: words.upper(),
    "small letters": lambda words, _: words.lower(),
    "no punctuation": lambda words, _: re.sub(r"[^\w\s]", "", words),
    "no space after stops": lambda words, _: re.sub(r"([.!?»…])\s+", r"\1", words),
    "no spaces": lambda words, _: re.sub(r"\s+", "", words),
    "put before": lambda words, piece: piece + words,
    "put between": lambda words, piece: piece.join(words.split(" ")),
    "repeat": lambda words, piece: piece * 4 + words,
}
EDITS = st.builds(
    Edit,
    st.sampled_from(sorted(CHANGES)),
    st.integers(0, 1000),
    st.one_of(st.integers(1, 12), st.integers(1, 400)),
    st.sampled_from(PIECES),
)


def edited(text: str, edits: list[Edit]) -> str:
    """The text after the changes, one after the other."""
    for change, at, size, piece in edits:
        start = len(text) * at // 1000
        text = text[:start] + CHANGES[change](text[start : start + size], piece) + text[start + size :]
    return text


def test_the_texts_are_many_and_sound() -> None:
    assert len(TEXTS) > 500
    assert faults("\n\n".join(TEXTS[::9])) == []


@given(
    texts=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4),
    joint=st.sampled_from([" ", "", "\n", "\n\n"]),
    edits=st.lists(EDITS, min_size=1, max_size=10),
    outlet=st.sampled_from([None, "Le Courrier", "AFP"]),
)
@effort(deadline=None, max_examples=250, derandomize=True)
@example(texts=["("], joint="", edits=[], outlet=None)
@example(texts=["__"], joint="", edits=[], outlet=None)
def test_an_article_changed_at_random_keeps_every_promise(
    texts: list[str], joint: str, edits: list[Edit], outlet: str | None
) -> None:
    assert faults(edited(joint.join(texts), edits), outlet) == []
