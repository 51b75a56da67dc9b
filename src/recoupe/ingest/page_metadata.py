"""Title, outlet, author, address and dates of a web page, each from where the page states it best.

Dates come with minutes and zone from JSON-LD, meta tags and <time> elements, in that order. The first publication is
the article's date; a later change is noted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

MOST_ELEMENTS = 2_000
"""Meta tags, links, scripts and <time> elements of one page that are looked at; real pages have under 200."""
DEEPEST = 6
"""Levels of JSON-LD that are searched for articles (@graph, mainEntity, lists)."""

_ARTICLE_TYPES = re.compile(r"Article|Posting|Report\b|Liveblog", re.IGNORECASE)
_PUBLISHED_TAGS = (
    "article:published_time", "og:article:published_time", "datepublished", "date.issued", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish_date", "publication_date", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
_MODIFIED_TAGS = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
_CHARSET = re.compile(rb"""charset\s{0,5}=\s{0,5}["']?([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{1,6}\)(https?://[^\s<>]{1,2000}) -->")


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its first 2,048 bytes."""
    found = _CHARSET.search(data[:2048])
    return found.group(1).decode("ascii") if found else None


def page_metadata(tree: Any, source: str) -> dict[str, Any]:
    """What the page says of itself, by the names of article fields, with `dates` as (value, where) and `notes`."""
    tags = _meta_tags(tree)
    facts = _article_facts(tree, tags)
    url = _address(tree, tags, facts, source)
    outlet = tags.get("og:site_name") or _name(facts.get("publisher")) or tags.get("application-name")
    notes = []
    if not outlet and url:
        outlet = (urlsplit(url).hostname or "").removeprefix("www.") or None
        notes.append("outlet taken from the page's address")
    dates = _dates(tree, tags, facts)
    changed = _string(facts.get("dateModified")) or next((tags[tag] for tag in _MODIFIED_TAGS if tags.get(tag)), None)
    if changed and changed not in {value for value, _ in dates}:
        notes.append(f"modified {changed[:40]}")
    days = {value[:10] for value, _ in dates}
    if len(days) > 1:
        notes.append(
            "the page gives several dates: " + ", ".join(f"{value[:30]} ({where})" for value, where in dates[:4])
        )
    return {
        "title": tags.get("og:title") or _string(facts.get("headline")) or _text(tree, "h1") or _text(tree, "title"),
        "outlet": outlet,
        "url": url,
        "author": _name(facts.get("author")) or tags.get("author") or _not_an_address(tags.get("article:author")),
        "dates": dates,
        "notes": notes,
    }


def _meta_tags(tree: Any) -> dict[str, str]:
    """Content of meta tags by lower-case name or property, the first of each name."""
    tags: dict[str, str] = {}
    for element in islice(tree.iter("meta"), MOST_ELEMENTS):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = (element.get("content") or "").strip()
        if name and content:
            tags.setdefault(name.lower(), content)
    return tags


def _article_facts(tree: Any, tags: dict[str, str]) -> dict[str, Any]:
    """The JSON-LD object of the article; where several are given, the one whose headline or address is the page's."""
    articles: list[dict[str, Any]] = []
    for element in islice(tree.iter("script"), MOST_ELEMENTS):
        if "ld+json" in (element.get("type") or "").lower():
            articles += islice(_articles(_json(element.text or ""), 0), MOST_ELEMENTS)
    own = [tags.get("og:title"), tags.get("og:url"), _text(tree, "h1")]
    for article in articles:
        if {_string(article.get(key)) for key in ("headline", "url", "@id")} & {value for value in own if value}:
            return article
    return articles[0] if articles else {}


def _json(text: str) -> object:
    text = text.strip().removeprefix("<!--").removeprefix("//<![CDATA[").removesuffix("//]]>").removesuffix("-->")
    try:
        return json.loads(text, strict=False)  # raw line ends inside strings are common
    except (ValueError, RecursionError):
        return None


def _articles(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _articles(item, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(isinstance(kind, str) and _ARTICLE_TYPES.search(kind) for kind in _as_list(kinds)):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles(value.get(key), depth + 1)


def _dates(tree: Any, tags: dict[str, str], facts: dict[str, Any]) -> list[tuple[str, str]]:
    """Publication dates with where they stood, best first."""
    found = [(_string(facts.get("datePublished")) or _string(facts.get("dateCreated")), "json-ld")]
    found += [(tags[tag], "meta") for tag in _PUBLISHED_TAGS if tag in tags][:1]
    times = [element for element in islice(tree.iter("time"), MOST_ELEMENTS) if element.get("datetime")]
    marked = [
        time for time in times if time.get("pubdate") is not None or "published" in (time.get("itemprop") or "").lower()
    ]
    others = [time for time in times if "modified" not in (time.get("itemprop") or "").lower()]
    # a page's other <time> elements date comments and teasers: without a mark, only the first one is believed
    found += [(time.get("datetime"), "time element") for time in (marked or others)[:1]]
    return [(value.strip(), where) for value, where in found if value and value.strip()]


def _address(tree: Any, tags: dict[str, str], facts: dict[str, Any], source: str) -> str | None:
    links = (
        link.get("href") for link in islice(tree.iter("link"), MOST_ELEMENTS) if "canonical" in (link.get("rel") or "")
    )
    saved = _SAVED_FROM.search(source[:4000])
    candidates = (*islice(links, 5), tags.get("og:url"), _string(facts.get("url")), saved.group(1) if saved else None)
    return next((url.strip() for url in candidates if url and re.match(r"\s{0,9}https?://[\w.-]", url)), None)


def _text(tree: Any, tag: str) -> str | None:
    element = next(iter(tree.iter(tag)), None)
    return None if element is None else " ".join(element.text_content()[:1000].split()) or None


def _name(value: object) -> str | None:
    names = [item if isinstance(item, str) else _string(item.get("name")) for item in _as_list(value)[:20]
             if isinstance(item, (str, dict))]  # fmt: skip
    return ", ".join(name.strip() for name in names if name and name.strip()) or None


def _not_an_address(value: str | None) -> str | None:
    return value if value and "://" not in value else None


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _as_list(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
