"""dateparser's search for dates in sentences of news.

Question: sentences, published (ISO day). Answer: for each sentence a list of {text, start, end, day, period}.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from rivals.workers.exchange import serve


def answer(question: dict[str, Any]) -> dict[str, Any]:
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    # at noon, so that "il y a six heures" stays on its day; the rest is its default, which does better here than a
    # preference for the past or the future
    published = datetime.combine(datetime.fromisoformat(question["published"]), time(12))
    settings = {"RELATIVE_BASE": published, "DATE_ORDER": "DMY"}
    parser = DateDataParser(languages=["fr"], settings=settings)
    found = []
    for sentence in question["sentences"]:
        rows, after = [], 0
        for text, moment in search_dates(sentence, languages=["fr"], settings=settings) or []:
            start = sentence.find(text, after)
            after = start + len(text)
            # the search drops whether a day, a month or a year was named; parsing the found words again tells
            period = parser.get_date_data(text).period or "day"
            rows.append({"start": start, "end": after, "day": moment.date().isoformat(), "period": period})
        found.append(rows)
    return {"found": found}


if __name__ == "__main__":
    serve(answer)
