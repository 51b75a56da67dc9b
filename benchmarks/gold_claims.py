"""Claims built from a marked set, so that linking and corroboration can be scored apart from reading.

Used are document, sentence, anchor, certainty and quantity of each marked claim and, as source and via, the shortest
stretch of the sentence that matches an accepted spelling (else the nearest one before it); never its gist, source
name, groups, place, time or chain.
"""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

from recoupe.model.authority import Voice
from recoupe.model.claim import Claim, Stance
from recoupe.model.pack import Names
from recoupe.model.quantity import Quantity
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


def voice(text: str, sentence: Span, spellings: list[str], names: Names) -> Voice | None:
    """The voice that one of the spellings names in the text, None where none does."""
    span = shortest_stretch(text, sentence, spellings)
    if span is None:
        return None
    facts = names.describe(span.of(text))
    return Voice(facts.name, span.of(text), span, facts.kind, facts.country, facts.body, facts.named)


def claim(row: dict[str, Any], text: str, article: str, names: Names) -> Claim:
    """One marked claim as the reader would have given it, as far as its row may be used."""
    anchor, sentence = Span(*row["anchor"]), Span(row["start"], row["end"])
    source = voice(text, sentence, row["source_match"], names) if row["source_match"] else None
    via = [v for spelling in row["via_match"] if (v := voice(text, sentence, [spelling], names))]
    quantities: tuple[Quantity, ...] = ()
    if q := row["quantity"]:
        vague = bool(q.get("vague"))
        quantities = (Quantity(q["value"], q["low"], q["high"], "", q["approx"], anchor, anchor.of(text), vague),)
    words = sentence.of(text).lower()
    stance: Stance = "states"
    if row["certainty"] == "denied":
        stance = "denies"
    elif row["certainty"] == "hedged" and "confirm" in words:
        stance = "unconfirmed"
    return Claim(
        id=row["cid"],
        document=row["document"],
        article=article,
        span=anchor,
        text=anchor.of(text),
        sentence=sentence,
        content=anchor,
        cue=None,
        source=source,
        via=tuple(via[:3]),
        certainty=row["certainty"],
        degree="unknown",
        polarity="negative" if row["certainty"] == "denied" else "positive",
        mood="none",
        stance=stance,
        markers=(),
        quantities=quantities,
        places=(),
        times=(),
        actor=None,
        action=None,
        object=None,
        reasons=(),
        doubts=(),
    )


def marked(folder: Path, name: str) -> tuple[list[dict[str, Any]], dict[str, Any], Path]:
    """Rows, relations and folder of texts of one marked set."""
    rows = [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines() if line]
    relations = json.loads((folder / f"{name}.relations.json").read_text(encoding="utf-8"))
    texts = folder / name
    if not any(texts.glob("*.txt")):
        texts = folder.parent / name
    return rows, relations, texts
