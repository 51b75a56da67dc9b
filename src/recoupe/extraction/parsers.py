"""Trees from a spaCy pipeline, loaded at the first sentence and once per process."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from recoupe.errors import ExtraMissing
from recoupe.extraction.trees import Tree, aligned
from recoupe.extraction.words import Words

ENVIRONMENT = "RECOUPE_PARSER_MODEL"
"""Folder of a pipeline to use in place of the one that recoupe-fr-parser brings."""


class Spacy:
    """The parser of a spaCy pipeline. folder: where it lies; "" for the installed recoupe-fr-parser."""

    def __init__(self, folder: str = "") -> None:
        self.folder = folder or os.environ.get(ENVIRONMENT, "")

    def tree(self, words: Words) -> Tree:
        """One head and one label per word. Raises ExtraMissing where there is no pipeline."""
        pipeline = _pipeline(self.folder)
        start = words.span.start
        doc = pipeline.make_doc(words.text[start : words.span.end].replace("\n", " "))
        for token in doc:
            token.is_sent_start = token.i == 0  # the sentence is known: the parser may not cut it again
        for _name, component in pipeline.pipeline:
            doc = component(doc)
        return aligned(
            words, [start + t.idx for t in doc], [t.head.i for t in doc], [t.dep_ for t in doc]
        )


def missing() -> str:
    """Why there is no parser here, "" where there is one."""
    try:
        _pipeline(os.environ.get(ENVIRONMENT, ""))
    except ExtraMissing as error:
        return str(error)
    return ""


@cache
def _pipeline(folder: str) -> Any:
    try:
        import spacy
    except ImportError as error:
        raise _extra_missing("spaCy is not installed") from error
    if not folder:
        try:
            import recoupe_fr_parser
        except ImportError as error:
            raise _extra_missing("recoupe-fr-parser is not installed") from error
        folder = str(recoupe_fr_parser.FOLDER)
    try:
        return spacy.load(folder, exclude=["ner", "trainable_lemmatizer"])
    except (OSError, ValueError) as error:
        raise _extra_missing(f"no spaCy 3.8 pipeline can be loaded from {folder} ({error})") from error


def _extra_missing(found: str) -> ExtraMissing:
    return ExtraMissing(
        f"The parser is an extra: {found}. Install it with: pip install 'recoupe[parser]', or name the folder of a "
        f"spaCy 3.8 pipeline in {ENVIRONMENT}."
    )
