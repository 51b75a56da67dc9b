"""Damaged, disguised and endless texts through the claim reader: no crash, every value a slice, time in proportion."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from costs import times_as_long
from invariants import faults, read

AGENCY = (
    "BRENNAC (ANP) - Une fuite de gaz a détruit mardi soir un gymnase de Brennac, faisant au moins sept morts et "
    "31 blessés, selon un premier bilan de la préfecture. « Le toit s'est soulevé, puis tout est retombé », a raconté "
    "à l'ANP le gardien, Luc Maurel, qui dit avoir senti « une odeur d'œuf » dès 17h30. D'après une source proche de "
    "l'enquête, la conduite aurait été percée lundi par une pelleteuse. La société Terrabel dément toute faute."
)
REGIONAL = (
    "Le maire, Inès Colin, ne décolère pas : « Nous avions signalé ce tuyau trois fois. La régie nous a répondu que "
    "“tout était conforme”. » Jointe par téléphone, la régie n'a pas souhaité commenter. Elle a précisé, en revanche, "
    "que 1 200 foyers restaient privés de gaz, soit près de 40 % de la commune.\n\nLes cours devraient reprendre d'ici "
    "la fin de la semaine. Le bilan pourrait encore s'alourdir, craint un médecin de l'hôpital."
)
INTERVIEW = (
    "Le Courrier : Saviez-vous que la conduite fuyait ?\nPaul Renaud : Non. Personne ne nous a prévenus.\n"
    "Le Courrier : Qui devait le faire ?\nPaul Renaud : Le préfet assure que c'était à nous. C'est faux. Entre 10 et "
    "15 relevés ont disparu, a dit l'AFP, citant le parquet. Si la vanne avait été fermée, sept personnes vivraient."
)
PARTISAN = (
    "Scandale à Brennac !!! Les prétendus « experts » parlent d'un accident… Mais selon nos informations, l'usine, "
    'dont le patron — M. de Vries — est un ami du ministre, aurait versé 2,5 millions d\'euros au parti. "Mensonge", '
    "s'est emporté M. de Vries sur Telegram, avant d'accuser la presse d'inventer « des histoires ». Qui ment ?"
)
PARAGRAPHS = (AGENCY, REGIONAL, INTERVIEW, PARTISAN)

Damage = Callable[[str, random.Random], str]


# --- what a page can do to a text


def some(text: str, chance: float, rng: random.Random, change: Callable[[str], str]) -> str:
    """The text with a share of its characters changed."""
    return "".join(change(ch) if rng.random() < chance else ch for ch in text)


def without_characters(text: str, rng: random.Random) -> str:
    return some(text, rng.choice((0.01, 0.05, 0.3)), rng, lambda _: "")


def without_spaces_after_stops(text: str, _: random.Random) -> str:
    return re.sub(r"([.!?»”…])\s+", r"\1", text)


def in_capitals(text: str, _: random.Random) -> str:
    return text.upper()


def in_small_letters(text: str, _: random.Random) -> str:
    return text.lower()


def without_punctuation(text: str, _: random.Random) -> str:
    return re.sub(r"[^\w\s]", "", text)


def with_punctuation_doubled(text: str, rng: random.Random) -> str:
    return some(text, 1.0, rng, lambda ch: ch if ch.isalnum() or ch.isspace() else ch * 2)


def with_html(text: str, rng: random.Random) -> str:
    left = ("<p>", "</b>", "&nbsp;", "&laquo;", "&amp;", "<a href='https://exemple.fr/a?b=1'>", "<!-- pub -->", "]]>")
    return some(text, 0.05, rng, lambda ch: rng.choice(left) + ch)


def with_entities(text: str, _: random.Random) -> str:
    return text.replace("é", "&eacute;").replace("«", "&laquo;").replace("'", "&#39;")


def with_words_shuffled(text: str, rng: random.Random) -> str:
    words = text.split(" ")
    rng.shuffle(words)
    return " ".join(words)


def with_emojis(text: str, rng: random.Random) -> str:
    return some(text, 0.05, rng, lambda ch: ch + rng.choice(("😱", "🇫🇷", "👩‍🚒", "\ufe0f", "➡️", "\U000e0001")))


def with_combining_accents(text: str, _: random.Random) -> str:
    return unicodedata.normalize("NFD", text)


def with_stray_accents(text: str, rng: random.Random) -> str:
    return some(text, 0.1, rng, lambda ch: ch + rng.choice("\u0301\u0300\u0327\u0308"))


def with_windows_line_ends(text: str, rng: random.Random) -> str:
    return some(text, 1.0, rng, lambda ch: "\r\n" if ch == "\n" or (ch == " " and rng.random() < 0.1) else ch)


def with_odd_spaces(text: str, rng: random.Random) -> str:
    odd = "\u00a0\u202f\u2009\u200b\t\u2028\u3000\x0b\x85\ufeff"
    return some(text, 1.0, rng, lambda ch: rng.choice(odd) if ch == " " and rng.random() < 0.4 else ch)


def with_control_characters(text: str, rng: random.Random) -> str:
    return some(text, 0.03, rng, lambda ch: ch + rng.choice("\x00\x07\x1b\ud800\u202e\ufffd"))


def with_quotation_marks_lost(text: str, rng: random.Random) -> str:
    return some(text, 1.0, rng, lambda ch: "" if ch in '«»“”"' and rng.random() < 0.5 else ch)


def with_letters_broken_by_an_encoding(text: str, _: random.Random) -> str:
    return text.encode("utf-8", "surrogatepass").decode("cp1252", "replace")


def cut_anywhere(text: str, rng: random.Random) -> str:
    start, end = sorted((rng.randrange(len(text)), rng.randrange(len(text))))
    return text[start:end]


def with_sentences_repeated(text: str, rng: random.Random) -> str:
    return " ".join(sentence * rng.randrange(4) for sentence in re.split(r"(?<=\.) ", text))


def with_digits_everywhere(text: str, rng: random.Random) -> str:
    return some(text, 0.1, rng, lambda _: rng.choice(("1", "12 000", "1.500", "²", "½", "٣", "Ⅳ", "一", "1e9", "0x")))


DAMAGES: tuple[Damage, ...] = (
    without_characters,
    without_spaces_after_stops,
    in_capitals,
    in_small_letters,
    without_punctuation,
    with_punctuation_doubled,
    with_html,
    with_entities,
    with_words_shuffled,
    with_emojis,
    with_combining_accents,
    with_stray_accents,
    with_windows_line_ends,
    with_odd_spaces,
    with_control_characters,
    with_quotation_marks_lost,
    with_letters_broken_by_an_encoding,
    cut_anywhere,
    with_sentences_repeated,
    with_digits_everywhere,
)

# --- what holds of every text


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_a_sound_paragraph_gives_slices(paragraph: str) -> None:
    assert read(paragraph)
    assert faults(paragraph) == []


@pytest.mark.parametrize("damage", DAMAGES)
@given(seed=st.integers(0, 2**32), paragraph=st.sampled_from(PARAGRAPHS))
@effort(deadline=None, max_examples=25, derandomize=True, suppress_health_check=[HealthCheck.differing_executors])
def test_a_damaged_paragraph_gives_slices(damage: Damage, seed: int, paragraph: str) -> None:
    assert faults(damage(paragraph, random.Random(seed))) == []  # noqa: S311


@given(seed=st.integers(0, 2**32), damages=st.lists(st.sampled_from(DAMAGES), min_size=2, max_size=5))
@effort(deadline=None, max_examples=60, derandomize=True)
def test_a_paragraph_damaged_in_several_ways_gives_slices(seed: int, damages: list[Damage]) -> None:
    rng = random.Random(seed)  # noqa: S311
    text = "\n\n".join(rng.sample(PARAGRAPHS, 2))
    for damage in damages:
        text = damage(text, rng) or "."
    assert faults(text) == []


WORDS = (
    "« » “ ” \" ' ’ ( ) — , . … ? ! : ; selon d'après que qui dont si le la les du l' il elle a-t-il dit affirme "
    "dément aurait devrait pas ne n' aucun Paris maire police AFP M. 12 1,5 000 au moins entre et jusqu'à % mardi ce "
    "dernier citant cité par même source pour de"
)
PIECES = st.sampled_from([*re.findall(r"\S+", WORDS), "\n"])


@given(st.lists(PIECES, max_size=60), st.sampled_from([" ", ""]))
@effort(deadline=None, max_examples=200, derandomize=True)
@example(["«", "il", "dit", "«", "que", "»"], " ")
def test_cue_words_in_any_order_give_slices(pieces: list[str], joint: str) -> None:
    assert faults(joint.join(pieces)) == []


@given(st.text(max_size=200))
@effort(deadline=None, max_examples=150, derandomize=True)
@example("")
@example("\x00")
@example("\ud800 dit")
def test_any_characters_give_slices(text: str) -> None:
    assert faults(text) == []


@pytest.mark.parametrize(
    "word",
    [
        "1ère-ligne",
        "2024-Paris",
        "2024-12345",
        "1234-56-78",
        "31/02/2024",
        "99/99/9999",
        "٣٤٥٦-١٢-١٢",
        "²",
        "12e12e12e12",
        "²eux-peine",
    ],
)
def test_words_that_begin_like_dates_give_slices(word: str) -> None:
    assert faults(f"Le {word} a été vendu en mars 2016, selon le {word} du maire.") == []


# --- what must not matter


def heard(text: str) -> list[tuple[str, str | None, tuple[float, ...]]]:
    """Certainty, source and figures of each claim, quotation marks and spaces made alike."""
    answers: list[tuple[str, str | None, tuple[float, ...]]] = []
    for claim in read(text):
        source = re.sub(r"\s+", " ", claim.source.name.replace("’", "'")) if claim.source else None
        answers.append((claim.certainty, source, tuple(n for q in claim.quantities for n in q.figures())))
    return answers


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_the_form_of_the_apostrophe_does_not_matter(paragraph: str) -> None:
    assert heard(paragraph.replace("'", "’")) == heard(paragraph)


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", ""])
@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_the_space_inside_quotation_marks_does_not_matter(paragraph: str, space: str) -> None:
    assert heard(paragraph.replace("« ", f"«{space}").replace(" »", f"{space}»")) == heard(paragraph)


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_windows_line_ends_do_not_matter(paragraph: str) -> None:
    assert heard(paragraph.replace("\n", "\r\n")) == heard(paragraph)


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_blanks_around_the_text_do_not_matter(paragraph: str) -> None:
    assert heard(f"\n\n  {paragraph} \n") == heard(paragraph)


def test_the_order_of_hashes_does_not_matter() -> None:
    program = (
        "import sys; from recoupe.extraction.extract import claims; from recoupe.language import pack\n"
        "from recoupe.model.text import Article; from recoupe.settings import DEFAULT\n"
        "print(claims(Article(document='x', text=sys.stdin.read()), pack('fr'), DEFAULT))"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", program],
            input="\n\n".join(PARAGRAPHS),
            capture_output=True,
            check=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert "Claim(" in told[0]


# --- endless texts

ALLOWED = 9
"""Times as long for four times the text: 4 in linear time, 16 in quadratic time."""
MEASURABLE_S = 0.01
"""Under this a text is read too fast for the ratio to mean anything."""

ENDLESS: dict[str, tuple[int, Callable[[int], str]]] = {
    "100,000 opening guillemets": (50_000, lambda n: "«" * n),
    "opening guillemets with words": (3_000, lambda n: "« il dit " * (n // 3)),
    "a megabyte of digits": (500_000, lambda n: "7" * n),
    "digits in groups": (10_000, lambda n: "000 " * n),
    "selon X without end": (1_000, lambda n: "selon X, " * n),
    "il a dit que without end": (1_500, lambda n: "il a dit que " * n),
    "quotations in quotations": (800, lambda n: "« il dit “ " * n + "oui" + " ” »" * n),
    "quotations opened again at each paragraph": (800, lambda n: "« Le toit a cédé mardi.\n\n" * n),
    "one paragraph of 40 kB": (20_000, lambda n: (AGENCY.replace(". ", ", ") + ", ") * (n // len(AGENCY))),
    "an interview without end": (20_000, lambda n: (INTERVIEW + "\n") * (n // len(INTERVIEW))),
    "commas": (20_000, lambda n: ", " * n),
    "one word": (200_000, lambda n: "a" * n),
    "relative clauses": (2_000, lambda n: "le maire qui cite le préfet " * n),
    "subjects joined by et": (4_000, lambda n: "le maire et " * n + "affirment que oui."),
    "pronouns without antecedent": (800, lambda n: "Il affirme que oui. " * n),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_four_times_the_text_takes_about_four_times_the_time(name: str) -> None:
    length, grow = ENDLESS[name]
    short, long = grow(length // 4), grow(length)
    ratio = times_as_long(lambda: read(long), lambda: read(short), allowed=ALLOWED, measurable_s=MEASURABLE_S)
    assert ratio < ALLOWED


def test_a_whole_200_kb_paragraph_is_read() -> None:
    text = (AGENCY.replace(". ", ", ") + ", ") * (200_000 // len(AGENCY))
    assert all(claim.span.of(text) == claim.text for claim in read(text))
