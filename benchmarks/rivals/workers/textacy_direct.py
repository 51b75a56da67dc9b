"""textacy's direct quotations on a pipeline given to it.

Question: model, texts, speed (bool). Answer: read and items for each text; or seconds. An article whose quotation marks
do not pair up is refused by textacy whole; it then gets it paragraph by paragraph.
"""

from __future__ import annotations

from typing import Any

from rivals.workers.exchange import serve


def item(triple: Any, offset: int) -> dict[str, Any]:
    """A triple of speaker, cue and content. textacy gives heads of speakers; here with the words that hang on them."""
    doc = triple.content.doc
    first = min(token.left_edge.i for token in triple.speaker)
    last = max(token.right_edge.i for token in triple.speaker)
    content = triple.content
    cue = doc[triple.cue[0].i : triple.cue[-1].i + 1]
    return {
        "speaker": doc[first : last + 1].text,
        "head": " ".join(token.text for token in triple.speaker),
        "spans": [[offset + s.start_char, offset + s.end_char] for s in (content, cue)],
    }


def answer(question: dict[str, Any]) -> dict[str, Any]:
    from textacy.extract.triples import direct_quotations

    from rivals.workers import pipeline

    nlp = pipeline.load(question["model"])

    def items(doc: Any, offset: int = 0) -> list[dict[str, Any]]:
        try:
            return [item(triple, offset) for triple in direct_quotations(doc)]
        except ValueError:  # an odd number of quotation marks
            if "\n" not in doc.text:
                return []
        found = []
        for line in doc.text.splitlines(keepends=True):
            if line.strip():
                found += items(nlp(line.rstrip()), offset)
            offset += len(line)
        return found

    if question.get("speed"):
        return dict(pipeline.speed(question["texts"], nlp, items))
    return {"articles": [{"read": text, "items": items(nlp(text))} for text in question["texts"]]}


if __name__ == "__main__":
    serve(answer)
