"""From drafts to articles: dates, language, empty texts, duplicates, and names that two inputs share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from recoupe.ingest.dates import published
from recoupe.ingest.drafts import Draft, Metadata
from recoupe.ingest.jsonlines import Described
from recoupe.ingest.languages import code_of, guess, named
from recoupe.ingest.names import shown
from recoupe.ingest.refusals import refusal
from recoupe.model.text import Article, Published, Reading, Refusal
from recoupe.settings import Ingest

Checked = Draft | Described | Refusal

_WORD = re.compile(r"\w")


def checked(found: Sequence[Checked], languages: Collection[str], settings: Ingest) -> Reading:
    """The articles among what was found, and every refusal, in order.

    Same text and same outlet is a duplicate: the first is kept. Same text under another outlet or, without outlets, on
    another site is a copy and is kept too, under an id of its own.
    """
    drafts: list[Draft] = []
    articles: list[Article] = []
    refusals: list[Refusal] = []
    first: dict[tuple[str, str], str] = {}
    ids: set[str] = set()
    for item in found:
        if isinstance(item, Refusal):
            refusals.append(item)
        if not isinstance(item, Draft):
            continue
        refused, language = _refused(item, languages, settings)
        key = (_fingerprint(item.text), _printer(item.metadata))
        if refused is None and key in first:
            refused = refusal("duplicate", item.name, first=first[key])
        if refused is not None:
            refusals.append(refused)
            continue
        first[key] = item.name
        day, broken = _published(item.metadata, settings)
        refusals += broken
        article = _article(item, day, language, settings)
        if article.id in ids:
            article = replace(article, id=_own_id(article))
        ids.add(article.id)
        drafts.append(item)
        articles.append(article)
    refusals += _alone(found, drafts)
    return Reading(tuple(_distinct(articles, drafts)), tuple(refusals))


def told_apart(articles: Sequence[Article]) -> Reading:
    """Articles that came from no file, each with an id of its own, under the rules for files.

    Where two have one id, the same text of the same outlet is a duplicate, whatever its date; of another outlet it is a
    copy.
    """
    kept: list[Article] = []
    refusals: list[Refusal] = []
    first: dict[tuple[str, str], str] = {}
    ids: set[str] = set()
    for article in articles:
        key = (_fingerprint(article.text), _printed_by(article.outlet, article.url))
        if article.id in ids and key in first:
            refusals.append(refusal("duplicate", article.document, first=first[key]))
            continue
        first.setdefault(key, article.document)
        if article.id in ids:
            article = replace(article, id=_own_id(article))
        ids.add(article.id)
        kept.append(article)
    return Reading(tuple(kept), tuple(refusals))


def _refused(draft: Draft, languages: Collection[str], settings: Ingest) -> tuple[Refusal | None, str]:
    """Why a draft is no article that can be read, or None, with the language it is in."""
    if not _WORD.search(draft.text):
        return refusal("empty_words", draft.name), ""
    accepted = {"accepted": ", ".join(languages), "first": next(iter(languages))}
    declared = draft.metadata.language
    if declared:
        code = code_of(declared)
        wrong = None if code in languages else refusal("no_pack_declared", draft.name, value=declared, **accepted)
        return wrong, code
    seen = guess(draft.text, languages, settings)
    if seen.code is None:
        return refusal("no_pack_unknown", draft.name, **accepted), ""
    if seen.code in languages:
        return None, seen.code
    names = {f"language_{lang}": name for lang, name in named(seen.code).items()}
    return refusal("no_pack_detected", draft.name, language=seen.code, **names, **accepted), ""


def _published(metadata: Metadata, settings: Ingest) -> tuple[Published | None, list[Refusal]]:
    """The publication date, and a refusal for each date that could not be read.

    The first readable date counts, unless a later one of the same day brings minutes and zone.
    """
    broken = []
    best: Published | None = None
    for stated in metadata.dates:
        date = published(stated.value, stated.found_in, settings)
        if date is None:
            broken.append(refusal("metadata_date", stated.name, value=stated.value))
        elif best is None or (best.moment is None and date.moment is not None and date.day == best.day):
            best = date
    return best, broken


def _article(draft: Draft, day: Published | None, language: str, settings: Ingest) -> Article:
    notes = draft.notes
    longest = _longest_line(draft.text)
    if longest > settings.long_line_characters:
        notes += (f"a line of {longest} characters",)
    said = draft.metadata
    return Article(
        document=draft.document,
        text=draft.text,
        title=said.title,
        outlet=said.outlet,
        url=said.url if said.url and said.url.startswith(("http://", "https://")) else None,
        author=said.author,
        published=day,
        language=language,
        notes=notes,
    )


def _longest_line(text: str) -> int:
    """Characters of the longest line; the text itself where it is short enough not to matter."""
    return max(map(len, text.splitlines()), default=0) if len(text) > 10_000 else len(text)


def _fingerprint(text: str) -> str:
    """Hash of a text without regard to its white space: a file saved with other line ends is the same text."""
    return sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


def _printer(metadata: Metadata) -> str:
    """Who prints a text, as far as it tells two copies apart: the outlet, else the site, else nobody."""
    return _printed_by(metadata.outlet, metadata.url)


def _printed_by(outlet: str | None, url: str | None) -> str:
    if outlet:
        return " ".join(outlet.casefold().split())
    return _site(url) if url else ""


def _site(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _own_id(article: Article) -> str:
    parts = (article.text, article.outlet or "", article.url or "", article.document)
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _alone(found: Sequence[Checked], drafts: Sequence[Draft]) -> Iterator[Refusal]:
    """A refusal for each metadata file none of whose files was given."""
    names = {draft.path.name for draft in drafts if draft.path}
    names.update(Path(item.name).name for item in found if isinstance(item, Refusal))
    by_file: dict[str, list[str]] = {}
    for item in found:
        if isinstance(item, Described):
            by_file.setdefault(item.name.rpartition(":")[0], []).append(item.document)
    for name, documents in by_file.items():
        if not any(Path(document).name in names for document in documents):
            yield refusal("metadata_alone", name, count=str(len(documents)))


def _distinct(articles: Sequence[Article], drafts: Sequence[Draft]) -> Iterator[Article]:
    """The articles with a document name of their own each.

    Files that share a name get as many folders before it as tell them apart; other inputs get the place they came from.
    """
    names = [article.document for article in articles]
    for depth in range(2, 6):
        counts = Counter(names)
        names = [
            _tail(draft.path, depth) if counts[name] > 1 and draft.path else name
            for name, draft in zip(names, drafts, strict=True)
        ]
    counts = Counter(names)
    taken: Counter[str] = Counter()
    for article, draft, name in zip(articles, drafts, names, strict=True):
        taken[name] += 1
        if counts[name] > 1 and taken[name] > 1:
            name = f"{name} ({draft.name})"
        yield article if name == article.document else replace(article, document=name)


def _tail(path: Path, depth: int) -> str:
    return shown("/".join(path.parts[-depth:]))
