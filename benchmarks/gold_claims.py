"""A marked set as a claims file, so that linking and corroboration can be scored apart from reading.

Used are document, sentence, anchor, certainty and quantity of each marked claim and, as source and via, the shortest
stretch of the sentence that matches an accepted spelling (else the nearest one before it); never its gist, source
name, groups, place, time or chain.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from recoupe.model.text import Span

IGNORED = frozenset(
    ("de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux", "en", "the", "of", "in", "and")
)


def key_words(text: str) -> set[str]:
    """Words without accents, articles and final -s or -x, as the scorers compare them."""
    bare = unicodedata.normalize("NFKD", text.lower().replace("’", "'"))
    bare = "".join(ch for ch in bare if not unicodedata.combining(ch))
    return {w[:-1] if len(w) > 3 and w[-1] in "sx" else w for w in re.findall(r"\w+", bare)} - IGNORED


def shortest_stretch(text: str, sentence: Span, spellings: list[str]) -> Span | None:
    """The shortest run of words of the sentence that holds all words of one spelling, else the nearest one before."""
    for area, nearest_last in ((sentence, False), (Span(0, sentence.start), True)):
        words = [Span(m.start(), m.end()) for m in re.finditer(r"\w+(?:-\w+)*", text[area.start : area.end])]
        found: list[Span] = []
        for spelling in spellings:
            wanted = key_words(spelling.lstrip("="))
            if not wanted:
                continue
            for i in range(len(words)):
                for j in range(i, min(i + 12, len(words))):
                    stretch = Span(area.start + words[i].start, area.start + words[j].end)
                    if wanted <= key_words(stretch.of(text)):
                        found.append(stretch)
                        break
        if found:
            return max(found) if nearest_last else min(found, key=lambda s: (s.end - s.start, s.start))
    return None


def row(mark: dict[str, Any], text: str) -> dict[str, Any]:
    """One marked claim as a row of a claims file, as far as its mark may be used."""
    sentence = Span(mark["start"], mark["end"])
    stretches = [shortest_stretch(text, sentence, [spelling]) for spelling in mark["via_match"]]
    return {
        "document": mark["document"],
        "id": mark["cid"],
        "sentence": sentence,
        "anchor": mark["anchor"],
        "certainty": mark["certainty"],
        "quantity": mark["quantity"] and {key: value for key, value in mark["quantity"].items() if key in FIGURE},
        "source": shortest_stretch(text, sentence, mark["source_match"]),
        "via": [stretch for stretch in stretches if stretch is not None][:3],
    }


FIGURE = frozenset(("value", "low", "high", "approx", "vague"))
"""What a mark says of a figure that may be used; its unit is in the marker's words, not in those of the article."""


def claims_file(marks: list[dict[str, Any]], texts: Mapping[str, str], path: Path) -> Path:
    """Writes the marked claims as `recoupe brief --claims` reads them. texts: by document."""
    lines = [json.dumps(row(mark, texts[mark["document"]]), ensure_ascii=False) + "\n" for mark in marks]
    path.write_text("".join(lines), encoding="utf-8")
    return path


def marked(folder: Path, name: str) -> tuple[list[dict[str, Any]], dict[str, Any], Path]:
    """Rows, relations and folder of texts of one marked set."""
    rows = [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines() if line]
    relations = json.loads((folder / f"{name}.relations.json").read_text(encoding="utf-8"))
    texts = folder / name
    if not any(texts.glob("*.txt")):
        texts = folder.parent / name
    return rows, relations, texts
