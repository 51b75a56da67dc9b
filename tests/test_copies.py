"""Text that articles share: found exactly, in the order of publication, at a cost that grows with the words."""

from __future__ import annotations

import random
import subprocess
import sys
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from costs import times_as_long
from recoupe.ingest import copies
from recoupe.model.copies import Copy
from recoupe.model.text import Article, Published

DISPATCH = (
    "La digue nord du port de Valdor a cédé mardi après-midi, faisant quatre blessés légers, a annoncé la préfecture. "
    "Une douzaine de bateaux ont été emportés vers le large et deux d’entre eux n’ont pas été retrouvés."
)
OWN = (
    "Notre envoyé spécial a rencontré les pêcheurs de la criée, qui disent avoir prévenu la mairie dès le mois de mars."
)


def article(document: str, text: str, published: date | datetime | None = None, outlet: str | None = None) -> Article:
    when = None
    if isinstance(published, datetime):
        when = Published(published.date(), published)
    elif published:
        when = Published(published)
    return Article(document, text, outlet=outlet or document, published=when, id=document)


def words(count: int, seed: int) -> str:
    """Words that no other seed has."""
    chance = random.Random(seed)  # noqa: S311  test data
    return " ".join(f"mot{seed}x{chance.randrange(10**6)}" for _ in range(count))


def pairs(found: tuple[Copy, ...]) -> list[tuple[str, str]]:
    return [(copy.earlier, copy.later) for copy in found]


def test_a_reprinted_dispatch_is_found_with_its_words_in_both_texts() -> None:
    first = article("a", f"VALDOR (ASP) - {DISPATCH}", date(2031, 5, 13))
    second = article("b", f"{OWN}\n{DISPATCH} (avec ASP)", date(2031, 5, 14))
    (copy,) = copies([second, first])
    assert (copy.earlier, copy.later, copy.dated) == ("a", "b", True)
    (passage,) = copy.passages
    assert passage.earlier.of(first.text) == DISPATCH.rstrip(".")
    assert passage.later.of(second.text) in (f"{DISPATCH} (avec ASP", DISPATCH.rstrip("."))
    assert passage.words == 38
    assert copy.share == round(38 / 61, 4)


def test_two_passages_of_one_article_are_told_apart() -> None:
    left, right = DISPATCH.split(". ")
    first = article("a", DISPATCH, date(2031, 5, 13))
    second = article("b", f"{right} {OWN} {left}", date(2031, 5, 14))
    (copy,) = copies([first, second])
    assert [passage.later.of(second.text) for passage in copy.passages] == [right.rstrip("."), left]
    assert [passage.earlier.of(first.text) for passage in copy.passages] == [right.rstrip("."), left]


def test_a_quotation_of_a_few_words_is_no_copy() -> None:
    shared = "« La digue n’a pas été contrôlée depuis trois ans », dit-il"
    assert (
        copies([article("a", f"{words(30, 1)} {shared} {words(30, 2)}"), article("b", f"{words(9, 3)} {shared}")]) == ()
    )


def test_typography_and_case_do_not_hide_a_copy() -> None:
    other = DISPATCH.upper().replace("’", "'").replace(" ", "\u00a0")
    (copy,) = copies([article("a", DISPATCH), article("b", other)])
    assert copy.share == 1.0


def test_composed_and_combining_accents_are_the_same() -> None:
    other = unicodedata.normalize("NFD", DISPATCH)
    (copy,) = copies([article("a", DISPATCH), article("b", other)])
    assert copy.share == 1.0
    assert copy.passages[0].later.of(other) == other.rstrip(".")


@pytest.mark.parametrize(
    ("left", "right", "earlier", "dated"),
    [
        pytest.param(date(2031, 5, 14), date(2031, 5, 13), "b", True, id="days"),
        pytest.param(date(2031, 5, 13), date(2031, 5, 13), "a", False, id="the same day"),
        pytest.param(None, None, "a", False, id="no dates"),
        pytest.param(None, date(2031, 5, 13), "b", False, id="one date"),
        pytest.param(
            datetime(2031, 5, 13, 9, tzinfo=UTC),
            datetime(2031, 5, 13, 10, tzinfo=timezone(timedelta(hours=2))),
            "b",
            True,
            id="minutes in two zones",
        ),
        pytest.param(datetime(2031, 5, 13, 9, tzinfo=UTC), date(2031, 5, 13), "a", False, id="minutes against a day"),
        pytest.param(datetime(2031, 5, 14, 1, tzinfo=UTC), date(2031, 5, 13), "b", True, id="minutes of the day after"),
    ],
)
def test_the_earlier_article_is_the_one_published_first(
    left: date | None, right: date | None, earlier: str, dated: bool
) -> None:
    (copy,) = copies([article("a", DISPATCH, left), article("b", DISPATCH, right)])
    assert (copy.earlier, copy.dated) == (earlier, dated)


def test_the_order_of_the_files_does_not_matter() -> None:
    pile = [article(name, f"{DISPATCH} {words(20, seed)}", date(2031, 5, 13)) for seed, name in enumerate("cab")]
    assert copies(pile) == copies(pile[::-1])
    assert pairs(copies(pile)) == [("a", "b"), ("a", "c")]


def test_a_thousand_copies_are_copies_of_the_first() -> None:
    start = datetime(2031, 5, 13, tzinfo=UTC)
    pile = [
        article(f"{n:04}", f"{words(n % 7, n)} {DISPATCH} {words(n % 5, 10_000 + n)}", start + timedelta(minutes=n))
        for n in range(1000)
    ]
    found = copies(pile)
    assert pairs(found) == [("0000", f"{n:04}") for n in range(1, 1000)]
    assert all(sum(passage.words for passage in copy.passages) == 38 for copy in found)


def test_what_a_copy_adds_is_linked_to_it() -> None:
    first = article("a", DISPATCH, date(2031, 5, 13))
    second = article("b", f"{DISPATCH} {OWN}", date(2031, 5, 14))
    third = article("c", f"{words(30, 1)} {OWN}", date(2031, 5, 15))
    assert pairs(copies([first, second, third])) == [("a", "b"), ("b", "c")]


def test_a_set_phrase_does_not_hide_a_copy() -> None:
    phrase = "le ministre de l’Intérieur et le préfet de la région"
    pile = [article(f"p{n:02}", f"{words(12, n)} {phrase} {words(12, 9_000 + n)}", date(2031, 5, 1)) for n in range(40)]
    first = article("x", f"{words(20, 100)} {DISPATCH}", date(2031, 5, 2))
    second = article("y", f"{DISPATCH} {words(20, 200)}", date(2031, 5, 3))
    assert pairs(copies([*pile, first, second])) == [("x", "y")]


@effort(max_examples=150, deadline=None)
@given(
    length=st.integers(13, 60),
    before=st.tuples(st.integers(0, 40), st.integers(0, 40)),
    after=st.tuples(st.integers(0, 40), st.integers(0, 40)),
)
def test_every_shared_run_of_thirteen_words_is_found(
    length: int, before: tuple[int, int], after: tuple[int, int]
) -> None:
    shared = words(length, 9)
    texts = [f"{words(before[n], n + 1)} {shared} {words(after[n], n + 3)}" for n in (0, 1)]
    (copy,) = copies([article("a", texts[0]), article("b", texts[1])])
    (passage,) = copy.passages
    assert passage.words == length
    assert passage.earlier.of(texts[0]) == passage.later.of(texts[1]) == shared


@effort(max_examples=100, deadline=None)
@given(st.lists(st.text(alphabet="ab é.\u0301’\n", max_size=200), max_size=5))
def test_what_is_reported_stands_in_both_texts(texts: list[str]) -> None:
    pile = [article(str(number), text) for number, text in enumerate(texts)]
    by_id = {one.id: one.text for one in pile}

    def spelled(text: str) -> list[str]:
        kept = "".join(c if c.isalnum() or c == "\u0301" else " " for c in text)
        return [word for word in unicodedata.normalize("NFC", kept).split() if word.strip("\u0301")]

    for copy in copies(pile):
        assert 0 < copy.share <= 1
        for passage in copy.passages:
            left = spelled(passage.earlier.of(by_id[copy.earlier]))
            right = spelled(passage.later.of(by_id[copy.later]))
            assert "".join(left).replace("\u0301", "") == "".join(right).replace("\u0301", "")
        for one, two in zip(copy.passages, copy.passages[1:], strict=False):
            assert one.later.end <= two.later.start


def test_empty_and_short_texts_share_nothing() -> None:
    assert copies([]) == ()
    assert copies([article("a", ""), article("b", "Oui."), article("c", "Oui.")]) == ()


def test_the_result_does_not_depend_on_the_hash_seed() -> None:
    code = (
        "from recoupe.ingest import copies; from recoupe.model.text import Article; "
        "t = ' '.join(str(n * n % 97) for n in range(300)); "
        "print(copies([Article('a', t), Article('b', t[50:] + ' fin'), Article('c', t[:200])]))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(runs) == 1


def growth(many: list[Article], few: list[Article]) -> float:
    """How many times as long eight times the matter takes: comparing all pairs would take 64 times as long."""
    return times_as_long(lambda: copies(many), lambda: copies(few), allowed=ALLOWED)


ALLOWED = 24


def test_cost_grows_with_the_number_of_articles() -> None:
    def pile(count: int) -> list[Article]:
        return [article(f"{n:05}", f"{words(80, n % 50)} {DISPATCH} {words(40, 9_000 + n)}") for n in range(count)]

    assert growth(pile(800), pile(100)) < ALLOWED


def test_long_copies_with_edges_of_their_own_cost_no_more_than_their_words() -> None:
    def pile(length: int) -> list[Article]:
        text = words(length, 1)
        return [article(f"{n:03}", f"{words(20, n + 2)} fin {text} fin {words(n % 3, n + 500)}") for n in range(40)]

    assert growth(pile(8_000), pile(1_000)) < ALLOWED
    assert {copy.earlier for copy in copies(pile(1_000))} == {"000"}


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda n: ("a " * n, "a " * n), id="one word"),
        pytest.param(lambda n: ("a b " * n, "b a " * n), id="two words in turn"),
        pytest.param(lambda n: (f"{'a ' * 20} b " * (n // 20), f"{'a ' * 19} b " * (n // 20)), id="periods that drift"),
        pytest.param(lambda n: (f"{'a ' * n} b", f"b {'a ' * 30} c " * (n // 30)), id="short runs in a long one"),
    ],
)
def test_cost_grows_with_the_words_even_when_they_repeat(make: object) -> None:
    assert callable(make)

    def pile(count: int) -> list[Article]:
        return [article(str(number), text) for number, text in enumerate(make(count))]

    assert growth(pile(16_000), pile(2_000)) < ALLOWED
