"""The order of the stages. Nothing else knows it.

Reading and extraction go article by article, so they spread over an engine; linking and corroboration see all articles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

from recoupe.engines import Engine, InProcess, Progress
from recoupe.language import CODES, pack
from recoupe.model.claim import Claim
from recoupe.model.extracted import Dropped, Extracted
from recoupe.model.finding import Brief
from recoupe.model.text import Article, Reading, Refusal
from recoupe.readers import Fast, Reader
from recoupe.settings import DEFAULT, Settings

FAST = Fast()
"""The reader unless told otherwise."""


def read(paths: Sequence[str | Path], stdin: BinaryIO | None = None, settings: Settings = DEFAULT) -> Reading:
    """The articles of the paths, and what could not be read."""
    from recoupe.ingest import read as read_paths

    return read_paths(paths, stdin, settings, CODES)


def claims_of(article: Article, settings: Settings, reader: Reader = FAST) -> Extracted:
    """The claims of one article, in the order of the text."""
    return reader.read(article, pack(article.language), settings)


def claims(
    articles: Sequence[Article],
    settings: Settings = DEFAULT,
    engine: Engine | None = None,
    progress: Progress | None = None,
    reader: Reader = FAST,
    dropped: Callable[[Dropped], None] | None = None,
    refused: Callable[[Refusal], None] | None = None,
) -> tuple[Claim, ...]:
    """The claims of all articles, article by article in the order given.

    dropped: called with each statement the reader proposed and could not tie to the text.
    refused: called for each article on which a reader from outside was not heard, or not to the end.
    """
    out: list[Claim] = []
    found = (engine or InProcess()).map(partial(claims_of, settings=settings, reader=reader), articles)
    for done, of_one in enumerate(found, start=1):
        out += of_one.claims
        if dropped:
            for each in of_one.dropped:
                dropped(each)
        if refused:
            for refusal in of_one.refusals:
                refused(refusal)
        if progress:
            progress(done, len(articles))
    return tuple(out)


def brief(
    reading: Reading,
    settings: Settings = DEFAULT,
    engine: Engine | None = None,
    progress: Progress | None = None,
    reader: Reader = FAST,
    dropped: Callable[[Dropped], None] | None = None,
) -> Brief:
    """What follows from the articles: claims, who is who, propositions with origins, conflicts, updates, series."""
    from recoupe import ingest
    from recoupe.corroboration import corroborate
    from recoupe.linking.authorities import who_is_who
    from recoupe.linking.propositions import groups

    articles = reading.articles
    unheard: list[Refusal] = []
    found = claims(articles, settings, engine, progress, reader, dropped, unheard.append)
    # one dossier is read in one language; the first article's pack serves for the names and senses of all
    language = pack(articles[0].language if articles else CODES[0])
    cast = who_is_who(articles, found, language.names)
    grouped = groups(articles, found, cast, language, settings.linking)
    copied = ingest.copies(articles, settings)
    credited = tuple(credit for article in articles for credit in ingest.credits(article))
    findings = corroborate(articles, found, grouped, cast, copied, credited, language, settings)
    return Brief(
        articles=articles,
        claims=found,
        propositions=findings.propositions,
        conflicts=findings.conflicts,
        updates=findings.updates,
        authorities=cast.authorities,
        refusals=(*reading.refusals, *unheard),
        series=findings.series,
    )
