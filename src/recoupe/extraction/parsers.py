"""Trees from a spaCy pipeline, loaded at the first sentence and once per process."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
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
        from spacy.tokens import Doc

        pipeline = _pipeline(self.folder)
        start = words.span.start
        tokens = [t for t in pipeline.make_doc(words.text[start : words.span.end]) if not t.is_space]
        # the sentence is known: the parser may not cut it again
        doc = Doc(
            pipeline.vocab,
            words=[token.text for token in tokens],
            spaces=_spaces([token.text for token in tokens], [bool(token.whitespace_) for token in tokens]),
            sent_starts=[index == 0 for index in range(len(tokens))],
        )
        for _name, component in pipeline.pipeline:
            doc = component(doc)
        return aligned(words, [start + t.idx for t in tokens], [t.head.i for t in doc], [t.dep_ for t in doc])


def _spaces(tokens: Sequence[str], spaces: Sequence[bool]) -> list[bool]:
    """Whether a space follows each token in clean typography: links of a page leave « l' Aube , » behind."""
    following = [*tokens[1:], ""]
    return [
        space and not token.endswith(("'", "’")) and after not in (",", ".", ")")
        for token, space, after in zip(tokens, spaces, following, strict=True)
    ]


def check(folder: str = "") -> None:
    """Looks, without loading anything, whether there is a parser here. Raises ExtraMissing where there is none."""
    if find_spec("spacy") is None:
        raise _extra_missing("spaCy is not installed")
    folder = folder or os.environ.get(ENVIRONMENT, "")
    if folder and not (Path(folder) / "config.cfg").is_file():
        raise _extra_missing(f"no spaCy pipeline lies in {folder}")
    if not folder and find_spec("recoupe_fr_parser") is None:
        raise _extra_missing("recoupe-fr-parser is not installed")


@cache
def _pipeline(folder: str) -> Any:
    check(folder)
    import spacy

    folder = folder or str(import_module("recoupe_fr_parser").FOLDER)
    try:
        pipeline = spacy.load(folder, exclude=["ner", "trainable_lemmatizer"])
    except (OSError, ValueError) as error:
        raise _extra_missing(f"no spaCy 3.8 pipeline can be loaded from {folder} ({error})") from error
    for name in pipeline.pipe_names:
        _widen(pipeline.get_pipe(name))
    return pipeline


def _widen(component: Any) -> None:
    """Half-precision weights, as recoupe-fr-parser stores them, in the single precision that spaCy computes with."""
    for layer in component.model.walk():
        for name in layer.param_names:
            if layer.has_param(name) and layer.get_param(name).dtype != "float32":
                layer.set_param(name, layer.get_param(name).astype("float32"))


def _extra_missing(found: str) -> ExtraMissing:
    return ExtraMissing(
        f"The parser is an extra: {found}. Install it with: pip install 'recoupe[parser]', or name the folder of a "
        f"spaCy 3.8 pipeline in {ENVIRONMENT}."
    )
