"""Readers under one contract: claims tied to the text, the same in any process, chosen by name."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import fake_llm
from recoupe import api
from recoupe.errors import ExtraMissing, WrongUse
from recoupe.language import pack
from recoupe.model.text import Article
from recoupe.readers import READERS, Reader, Thorough
from recoupe.settings import DEFAULT

TEXT = (
    "Selon la préfecture, 12 personnes ont été évacuées dans la nuit de lundi à mardi. « Nous n'avons pas cédé », a "
    "déclaré le maire de Sarcelles, Paul Varin. Il dément avoir reçu une alerte."
)


EVERY: dict[str, Callable[[], Reader]] = {**READERS, "thorough": Thorough}


@pytest.fixture(params=sorted(EVERY))
def each(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    with fake_llm.speaking(fake_llm.honest) as endpoint:
        monkeypatch.setenv("RECOUPE_LLM_URL", endpoint.url)
        monkeypatch.setenv("RECOUPE_LLM_MODEL", "essai")
        try:
            made = EVERY[request.param]()
        except ExtraMissing as error:
            pytest.skip(str(error))
        yield made


def article() -> Article:
    return Article(document="x.txt", text=TEXT)


def test_every_span_is_a_slice_of_the_text(each: Reader) -> None:
    found = each.read(article(), pack("fr"), DEFAULT).claims
    assert found
    for claim in found:
        assert claim.text == claim.span.of(TEXT)
        for voice in (claim.source, *claim.via):
            assert voice is None or voice.mention in TEXT
        for quantity in claim.quantities:
            assert quantity.text == quantity.span.of(TEXT)


def test_the_same_article_gives_the_same_claims(each: Reader) -> None:
    assert each.read(article(), pack("fr"), DEFAULT) == each.read(article(), pack("fr"), DEFAULT)


def test_a_reader_travels_to_another_process(each: Reader) -> None:
    travelled = pickle.loads(pickle.dumps(each))  # noqa: S301  our own bytes
    assert travelled.read(article(), pack("fr"), DEFAULT) == each.read(article(), pack("fr"), DEFAULT)


def test_a_reader_answers_to_its_name(each: Reader) -> None:
    assert EVERY[each.name]().name == each.name


def test_the_thorough_reader_without_its_pipeline_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("RECOUPE_PARSER_MODEL", str(tmp_path))
    with pytest.raises(ExtraMissing, match=r"recoupe\[parser\]"):
        api.claims(article(), reader=Thorough())


def test_an_unknown_reader_is_named_with_those_there_are() -> None:
    with pytest.raises(WrongUse, match=r"no reader 'wise'.*fast"):
        api.claims(article(), reader="wise")
