"""The French spaCy pipeline that the quotation tools stand on, and what a round of speed measures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import spacy
from spacy.language import Language

from rivals.workers.exchange import cpu_s


def load(model: str) -> Any:
    """The pipeline, with the part of speech as tag: spaCy's French pipelines have it so, and SFU's rules read it."""
    nlp = spacy.load(model)

    def tagged(doc: Any) -> Any:
        for token in doc:
            if not token.tag_:
                token.tag_ = token.pos_
        return doc

    Language.component("tag_is_part_of_speech", func=tagged)
    nlp.add_pipe("tag_is_part_of_speech", last=True)
    return nlp


def speed(texts: Sequence[str], read: Callable[[str], Any], extract: Callable[[Any], object]) -> dict[str, float]:
    """CPU seconds, warm: of reading the texts with the pipeline, of the tool's rules on them, of a blank tokenizer."""
    tokenizer = spacy.blank("fr")
    for text in texts:
        extract(read(text))
        tokenizer(text)
    docs: list[Any] = []
    return {
        "pipeline": cpu_s(lambda: docs.extend(read(text) for text in texts)),
        "rules": cpu_s(lambda: [extract(doc) for doc in docs]),
        "tokenizer": cpu_s(lambda: [tokenizer(text) for text in texts]),
    }
