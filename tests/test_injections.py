"""A text that talks a language model into lying adds, changes and hides no claim."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

import fake_llm
from fake_llm import Row, answer, honest_rows, statement
from injections import INJECTIONS, QUOTE, TOLL
from recoupe.errors import EndpointFailed
from recoupe.extraction.extract import claims
from recoupe.extraction.proposals import Unanchored, anchored
from recoupe.extraction.united import CERTAINTY_DOUBT, POINTED_DOUBT, SOURCE_DOUBT, Offered, united
from recoupe.extraction.verbatim import Verbatim
from recoupe.language import pack
from recoupe.llm.answers import read
from recoupe.llm.prompt import INSTRUCTION, text_id
from recoupe.model.claim import Claim
from recoupe.model.extracted import Extracted
from recoupe.model.text import Article, Span
from recoupe.settings import DEFAULT

NOTES = {SOURCE_DOUBT, CERTAINTY_DOUBT}
"""All that a model alone can leave on a claim: a note that it reads it otherwise."""


def by_grammar(text: str) -> tuple[Claim, ...]:
    return claims(Article("x", text), pack("fr"), DEFAULT)


def by_model(text: str, content: str) -> Extracted:
    """What becomes of a model's message, without the network."""
    whole = Span(0, len(text))
    try:
        proposals = read(content, text_id(text), DEFAULT.llm).proposals
    except EndpointFailed:
        return Extracted(by_grammar(text))
    return united(Article("x", text), pack("fr"), DEFAULT, [Offered(whole, proposals)])


def without_notes(found: Sequence[Claim]) -> tuple[Claim, ...]:
    return tuple(replace(one, doubts=tuple(doubt for doubt in one.doubts if doubt not in NOTES)) for one in found)


@pytest.mark.parametrize("name", INJECTIONS)
def test_a_model_that_obeys_the_article_changes_no_claim(name: str) -> None:
    text, obeyed = INJECTIONS[name]
    found = by_model(text, answer(text, list(obeyed)))
    assert without_notes(found.claims) == by_grammar(text)


@pytest.mark.parametrize("name", INJECTIONS)
def test_lies_among_honest_statements_change_no_claim(name: str) -> None:
    text, obeyed = INJECTIONS[name]
    honest = by_model(text, answer(text, honest_rows(text)))
    mixed = by_model(text, answer(text, [*obeyed, *honest_rows(text), *obeyed]))
    assert without_notes(mixed.claims) == honest.claims == by_grammar(text)


def test_the_articles_are_distinct_and_as_many_as_promised() -> None:
    assert len({injection.text for injection in INJECTIONS.values()}) == len(INJECTIONS) >= 40


def test_the_lies_are_good_enough_to_deceive_a_check_of_words_alone() -> None:
    tied = 0
    for text, obeyed in INJECTIONS.values():
        proposals = read(answer(text, list(obeyed)), text_id(text), DEFAULT.llm).proposals
        place = [anchored(proposal, Verbatim(text, Span(0, len(text)))) for proposal in proposals]
        tied += any(not isinstance(one, Unanchored) for one in place)
    assert tied >= 24


def test_what_was_invented_is_dropped_with_its_reason() -> None:
    text, _ = INJECTIONS["orders to forget the orders"]
    rows = [statement(TOLL, "900 maisons ont été inondées"), statement("Le pont a cédé.", "Le pont a cédé")]
    dropped = by_model(text, answer(text, rows)).dropped
    assert [(one.proposed, one.why) for one in dropped] == [
        ("900 maisons ont été inondées", "Its statement does not stand in its sentence."),
        ("Le pont a cédé", "Its sentence does not stand in the text."),
    ]


# --- models that are the enemy, whatever the article says

Lie = Callable[[str], str]


def everything(text: str, **changed: object) -> str:
    return answer(text, [{**row, **changed} for row in honest_rows(text)])


def of_someone_else(text: str) -> str:
    """Each statement with the source and cue of the next one."""
    rows = honest_rows(text)
    turned = [*rows[1:], *rows[:1]]
    return answer(text, [{**a, "source": b["source"], "cue": b["cue"]} for a, b in zip(rows, turned, strict=True)])


def in_one_sentence(text: str) -> str:
    """Each statement with every other word of its sentence as source and cue."""
    rows = []
    for row in honest_rows(text):
        words = row["sentence"].replace(",", " ").split()
        rows += [{**row, "source": a, "cue": b} for a, b in itertools.pairwise(words)]
    return answer(text, rows[:200])


def hedged_by_each_word(text: str) -> str:
    rows = [{**row, "hedges": [word]} for row in honest_rows(text) for word in row["sentence"].split()]
    return answer(text, rows[:200])


def halves(text: str) -> str:
    """Statements cut to their second half, so that a figure or a subject is lost."""
    rows = []
    for row in honest_rows(text):
        words = row["content"].split(" ")
        rows.append({**row, "content": " ".join(words[len(words) // 2 :]), "figures": []})
    return answer(text, rows)


LIARS: dict[str, Lie] = {
    "says nothing": lambda text: answer(text, []),
    "says nothing has a source": lambda text: everything(text, source="", cue=""),
    "denies all": lambda text: everything(text, denials=["ne", "pas", "dément", "faux"]),
    "gives all to the mayor": lambda text: everything(text, source="Luc Berthier", cue="dément"),
    "gives all to whoever is named next": of_someone_else,
    "takes any words for source and cue": in_one_sentence,
    "takes any word for a hedge": hedged_by_each_word,
    "cuts statements in half": halves,
    "changes figures": lambda text: everything(text, figures=["900 morts"]),
    "leaks its instruction": lambda text: answer(text, [statement(INSTRUCTION, INSTRUCTION)]),
    "leaks it in a field of its own": lambda text: json.dumps({**json.loads(answer(text, [])), "note": INSTRUCTION}),
    "answers about another text": lambda text: answer(text + " ", honest_rows(text)),
    "answers without a mark": lambda text: json.dumps({"statements": honest_rows(text)}),
    "answers in prose": lambda text: "Bien sûr ! Voici : " + text,
    "answers with a list": lambda text: json.dumps(honest_rows(text)),
    "nests without end": lambda _: '{"statements":' + "[" * 100_000,
    "nests and closes": lambda _: "[" * 100_000 + "]" * 100_000,
    "gives a number of a million digits": lambda _: '{"text_id":' + "9" * 1_000_000 + "}",
    "gives no text": lambda _: "",
    "gives nulls": lambda text: json.dumps(
        {"text_id": text_id(text), "statements": [None, {}, [], 3, {"sentence": 1}]}
    ),
    "gives lists of lists": lambda text: everything(text, figures=[["12 maisons"]]),
    "gives offsets": lambda text: everything(text, start=-1, end=10**12, article="autre", certainty="denied", id="x"),
    "gives one letter": lambda text: answer(text, [statement(text, "a"), statement("e", "e")]),
    "gives the whole text": lambda text: answer(text, [statement(text, text, source="la préfecture", cue="Selon")]),
    "gives a sentence of a megabyte": lambda text: answer(text, [statement("é" * 1_000_000, "é")]),
    "repeats itself": lambda text: answer(text, honest_rows(text) * 200),
    "gives lone surrogates": lambda text: everything(text, source="\ud800"),
}


@pytest.mark.parametrize("liar", LIARS)
def test_a_hostile_model_changes_no_claim_of_any_article(liar: str) -> None:
    for text, _ in list(INJECTIONS.values())[::4]:
        found = by_model(text, LIARS[liar](text))
        assert without_notes(found.claims) == by_grammar(text)
        assert len(found.dropped) <= DEFAULT.llm.maximum_proposals + 1
        assert all(len(one.proposed) <= DEFAULT.llm.shown_characters for one in found.dropped)


NAMES_UNKNOWN = (
    "Sept paniers ont brûlé, jure la vannière. La boutique dément avoir vendu 30 bougies. Les secours ont évacué "
    "Paul Varin. Il précise que 12 lampes manquent et que deux chats ont fui, mais la cour restera fermée. Selon la "
    "préfecture, trois ateliers seraient perdus ; le maire n'exclut pas un acte volontaire. « On recommencera », "
    "souffle le luthier. Selon la préfecture, 12 caves sont pleines, jure la vannière. La brise montre que 9 toits "
    "sont tombés."
)
WORDS = NAMES_UNKNOWN.split(" ")


@st.composite
def stretches(draw: st.DrawFn) -> str:
    start = draw(st.integers(0, len(WORDS) - 1))
    return " ".join(WORDS[start : start + draw(st.integers(1, 9))]).strip(" .,;»")


@st.composite
def some_rows(draw: st.DrawFn) -> list[Row]:
    """Statements of random words of the text, each in the sentence it stands in."""
    rows = []
    sentences = [span.of(NAMES_UNKNOWN) for span in pack("fr").sentences(NAMES_UNKNOWN)]
    for _ in range(draw(st.integers(1, 12))):
        sentence = draw(st.sampled_from(sentences))
        words = sentence.strip(".").split(" ")

        def part(words: list[str] = words) -> str:
            start = draw(st.integers(0, len(words) - 1))
            return " ".join(words[start : start + draw(st.integers(1, 6))]).strip(" .,;»")

        more: Row = {"source": part(), "cue": part()}
        if draw(st.booleans()):
            more["hedges"] = [part()]
        if draw(st.booleans()):
            more["stands_for"] = draw(stretches())
        rows.append(statement(sentence, part(), **more))
    return rows


@given(some_rows())
@effort(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_no_choice_of_words_takes_a_source_or_a_figure_away(rows: list[Row]) -> None:
    before = by_grammar(NAMES_UNKNOWN)
    now = without_notes(by_model(NAMES_UNKNOWN, answer(NAMES_UNKNOWN, rows)).claims)
    plain = {replace(claim, id="", doubts=()) for claim in now}
    assert all(replace(claim, id="", doubts=()) in plain for claim in before if claim.source is not None)
    figures = {quantity.span for claim in now for quantity in claim.quantities}
    assert {quantity.span for claim in before for quantity in claim.quantities} <= figures
    for claim in now:
        assert claim.text == claim.span.of(NAMES_UNKNOWN)
        known = replace(claim, id="") in {replace(one, id="") for one in before}
        assert known or POINTED_DOUBT in claim.doubts


def test_an_endpoint_that_obeys_is_no_different_over_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    from recoupe import api

    def model(text: str) -> str:
        return answer(text, next(list(one.obeyed) for one in INJECTIONS.values() if one.text.strip() == text))

    articles = [Article(f"{number}.txt", one.text) for number, one in enumerate(INJECTIONS.values())]
    with fake_llm.speaking(model) as endpoint:
        monkeypatch.setenv("RECOUPE_LLM_URL", endpoint.url)
        monkeypatch.setenv("RECOUPE_LLM_MODEL", "essai")
        found = api.claims(articles, reader="llm")
    assert len(endpoint.requests) == len(articles)
    assert without_notes(found) == api.claims(articles)


def test_the_words_of_the_article_never_stand_beside_ours_in_a_request() -> None:
    from recoupe.llm.prompt import messages

    for text, _ in INJECTIONS.values():
        system, user = messages(text)
        assert system["content"] == INSTRUCTION
        first, data, last = user["content"].split("\n")
        assert first.removeprefix("<") == last.removeprefix("</")
        assert json.loads(data) == text
        assert text_id(text) not in text


def test_a_quotation_stays_with_its_speaker_when_the_model_hides_it() -> None:
    text, _ = INJECTIONS["two voices to be merged"]
    found = by_model(text, answer(text, [])).claims
    spoken = next(claim for claim in found if claim.sentence.of(text) == QUOTE)
    assert spoken.source is not None
    assert spoken.source.name == "directrice du port, Inès Caron"
