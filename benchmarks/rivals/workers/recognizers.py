"""Microsoft's recognizers for French numbers and percentages.

Question: sentences. Answer: for each sentence a list of {start, end, value, percent}. Ends are excluded, unlike theirs.
"""

from __future__ import annotations

from typing import Any

from rivals.workers.exchange import serve


def answer(question: dict[str, Any]) -> dict[str, Any]:
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_text import Culture

    found = []
    for sentence in question["sentences"]:
        rows = []
        for recognize, percent in ((recognize_number, False), (recognize_percentage, True)):
            for one in recognize(sentence, Culture.French):
                value = (one.resolution or {}).get("value")
                if value is not None:
                    number = float(str(value).rstrip("%").replace(",", "."))
                    rows.append({"start": one.start, "end": one.end + 1, "value": number, "percent": percent})
        found.append(rows)
    return {"found": found}


if __name__ == "__main__":
    serve(answer)
