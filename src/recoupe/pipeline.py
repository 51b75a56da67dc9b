"""The order of the stages. Nothing else knows it.

Reading and extraction go article by article, so they spread over an engine; linking and corroboration see all articles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

from recoupe.engines import Engine, InProcess, Progress
from recoupe.errors import CorrectionsUnusable
from recoupe.language import CODES, pack
from recoupe.model.claim import Claim
from recoupe.model.corrections import NONE, Corrections
from recoupe.model.extracted import Dropped, Extracted
from recoupe.model.finding import Brief
from recoupe.model.judgement import TrackRecord
from recoupe.model.text import Article, Reading, Refusal
from recoupe.readers import Fast, Reader
from recoupe.settings import DEFAULT, Settings

FAST = Fast()
"""The reader unless told otherwise."""


def read(paths: Sequence[str | Path], stdin: BinaryIO | None = None, settings: Settings = DEFAULT) -> Reading:
    """The articles of the paths, and what could not be read."""
    from recoupe.ingest import read as read_paths

    return read_paths(paths, stdin, settings, CODES)


def given(articles: Sequence[Article]) -> Reading:
    """Articles that a caller made, each under an id of its own; a refusal for each that is there twice."""
    if len({article.id for article in articles}) == len(articles):
        return Reading(tuple(articles), ())
    from recoupe.ingest.checks import told_apart

    return told_apart(articles)


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


def marked(
    given: str | Path | Iterable[Mapping[str, object]], reading: Reading, settings: Settings = DEFAULT
) -> tuple[Reading, Reader]:
    """The reading with a refusal for each row of a claims file that cannot be used, and a reader that gives the others.

    given: the file, or its rows. Raises ClaimsUnreadable where there is no such file.
    """
    from recoupe.marked.file import marks, marks_of
    from recoupe.marked.reader import MarkedReader

    if isinstance(given, str | Path):
        found = marks(given, reading.articles, settings.ingest)
    else:
        found = marks_of(given, reading.articles, settings.ingest)
    return Reading(reading.articles, (*reading.refusals, *found.refusals)), MarkedReader(found.rows)


def corrections(path: str | Path, settings: Settings = DEFAULT) -> Corrections:
    """The corrections of a file. Raises CorrectionsUnusable."""
    from recoupe.ingest.corrections import corrections as read_file

    return read_file(path, settings.ingest)


def unmet(given: Corrections, made: Brief) -> tuple[Refusal, ...]:
    """A warning for each entry of the corrections that stands for nothing in the brief."""
    from recoupe.ingest.corrections import unmet as worded
    from recoupe.linking.corrections import unmet as entries

    return worded(entries(given, made.articles, made.claims, made.authorities), given.origin)


def brief(
    reading: Reading,
    settings: Settings = DEFAULT,
    engine: Engine | None = None,
    progress: Progress | None = None,
    reader: Reader = FAST,
    dropped: Callable[[Dropped], None] | None = None,
    corrected: Corrections = NONE,
    records: Sequence[TrackRecord] = (),
) -> Brief:
    """What follows from the articles: claims, who is who, propositions with origins, conflicts, updates, series.

    Raises CorrectionsUnusable where the corrections contradict each other on this dossier.
    """
    unheard: list[Refusal] = []
    found = claims(reading.articles, settings, engine, progress, reader, dropped, unheard.append)
    return linked(reading.articles, found, (*reading.refusals, *unheard), settings, corrected, records)


def linked(
    articles: Sequence[Article],
    found: tuple[Claim, ...],
    refusals: tuple[Refusal, ...],
    settings: Settings = DEFAULT,
    corrected: Corrections = NONE,
    records: Sequence[TrackRecord] = (),
) -> Brief:
    """What follows from claims that have been found; refusals go into the brief. Raises CorrectionsUnusable."""
    try:
        return _linked(tuple(articles), found, refusals, settings, corrected, records)
    except CorrectionsUnusable as error:
        from recoupe.ingest.corrections import unusable

        # a stage names the entries and has no words for people
        raise unusable(error.reason, corrected.origin, **error.arguments) from error


def _linked(
    articles: tuple[Article, ...],
    found: tuple[Claim, ...],
    refusals: tuple[Refusal, ...],
    settings: Settings,
    corrected: Corrections,
    records: Sequence[TrackRecord],
) -> Brief:
    from recoupe import ingest
    from recoupe.corroboration import corroborate
    from recoupe.linking.authorities import who_is_who
    from recoupe.linking.copied import with_copies
    from recoupe.linking.corrections import corrected_groups
    from recoupe.linking.propositions import groups

    # the order in which articles came in says nothing: the same articles give the same brief
    articles = tuple(sorted(articles, key=lambda article: (article.document, article.id)))
    place = {article.id: number for number, article in enumerate(articles)}
    found = tuple(sorted(found, key=lambda claim: place.get(claim.article, len(place))))
    # one dossier is read in one language; the first article's pack serves for the names and senses of all
    language = pack(articles[0].language if articles else CODES[0])
    cast = who_is_who(articles, found, language.names, settings.cast, corrected)
    grouped = groups(articles, found, cast, language, settings.linking)
    grouped = with_copies(grouped, articles, found, cast, settings.linking.copied_words)
    grouped = corrected_groups(grouped, found, corrected)
    copied = ingest.copies(articles, settings)
    credited = tuple(credit for article in articles for credit in ingest.credits(article))
    findings = corroborate(
        articles, found, grouped, cast, copied, credited, language, settings, corrected.register, records
    )
    return Brief(
        articles=articles,
        claims=found,
        propositions=findings.propositions,
        conflicts=findings.conflicts,
        updates=findings.updates,
        authorities=cast.authorities,
        refusals=refusals,
        series=findings.series,
    )
