"""SFU's French quote extractor as it stands, on a pipeline given to it: the steps of its `run` without a database.

Question: folder (its nlp/french), model, texts, speed (bool). Answer: read (the text as the extractor saw it, after its
own preprocessing) and items for each text; or seconds.
"""

from __future__ import annotations

import ast
import importlib
import sys
import warnings
from typing import Any

from rivals.workers.exchange import serve


def span(index: str) -> list[int] | None:
    """The extractor writes spans as the text of a pair."""
    return list(ast.literal_eval(index)) if index else None


def answer(question: dict[str, Any]) -> dict[str, Any]:
    warnings.simplefilter("ignore")
    sys.path.insert(0, question["folder"])
    theirs: Any = importlib.import_module("quote_extractor")
    utils: Any = importlib.import_module("utils")
    from rivals.workers import pipeline

    nlp = pipeline.load(question["model"])
    verbs = f"{question['folder']}/rules/quote_verb_list.txt"
    extractor = theirs.QuoteExtractor({"spacy_lang": nlp, "out_dir": "", "NLP": {"QUOTE_VERBS": verbs}})

    def read(text: str) -> Any:
        return nlp(utils.preprocess_text(text))

    if question.get("speed"):
        return dict(pipeline.speed(question["texts"], read, extractor.extract_quotes))
    articles = []
    for text in question["texts"]:
        doc = read(text)
        items = [
            {
                # a quotation that names nobody takes over a name from before, which they call its reference
                "speaker": quote["speaker"] or quote["reference"],
                "spans": [s for s in (span(quote["quote_index"]), span(quote["verb_index"])) if s],
            }
            for quote in extractor.extract_quotes(doc)
        ]
        articles.append({"read": doc.text, "items": items})
    return {"articles": articles}


if __name__ == "__main__":
    serve(answer)
