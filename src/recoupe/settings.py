"""Every chosen number, with its unit, its reason and how it was measured."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Ingest:
    """Limits on what is read from outside."""

    maximum_text_bytes: int = 5_000_000
    """One text file, JSON line or JSON array. The longest press texts (reports, live pages) stay under 0.5 MB; 5 MB is
    about 850,000 words, read whole in memory."""
    maximum_page_bytes: int = 2_000_000
    """One saved page. Measured: a hostile page of 2.4 MB cost trafilatura 10 s and 420 MB; real pages are 50 to 600 kB."""
    page_timeout_s: float = 5.0
    """Time for one page before its reader is killed. A normal page takes 2 to 30 ms."""
    reader_start_timeout_s: float = 30.0
    """Time for the page reader to start (0.3 s on an idle machine), generous for a busy one."""
    maximum_reader_bytes: int = 1_000_000_000
    """Address space of the page reader (POSIX only): about twice what a hostile page of the permitted size took."""
    pages_per_reader: int = 500
    """Pages before the page reader is replaced by a fresh one, so that its caches cannot grow; a start costs 0.3 s."""
    maximum_control_share: float = 0.05
    """Control characters (but tabs, line ends, form feeds) in a text before it counts as binary."""
    maximum_foreign_share: float = 0.25
    """Bytes above 127 in a file that is not UTF-8 before Windows-1252 is disbelieved. French has 3 to 6 %; Cyrillic or
    Greek one-byte encodings have over 70 %."""
    long_line_characters: int = 100_000
    """A line this long is noted with the article: somebody lost the line ends."""
    maximum_field_characters: int = 500
    """Title, outlet, author, url: what is longer is cut, they are shown and never read for claims."""
    maximum_refusals_per_file: int = 20
    """Broken lines of one file that are named one by one; the rest are counted in one line."""
    language_sample_characters: int = 6_000
    """Characters looked at to recognise the language: a third each from start, middle and end."""
    language_minimum_words: int = 5
    """Distinctive function words of another language before it can be recognised: a short foreign quotation has fewer."""
    language_margin: float = 3.0
    """How many times more distinctive function words than the best accepted language another one must have."""
    unknown_language_words: int = 60
    """Words in a sample before a text without function words of an accepted language is refused as unknown."""
    unknown_language_share: float = 0.05
    """Function words of the best accepted language, as a share of all words, under which a text is not in it. Lowest of
    1,191 French Wikinews texts: 0.16; texts in languages without a word list reach 0.02."""
    earliest_year: int = 1800
    latest_year: int = 2199
    """Publication years outside are placeholders or misprints."""
    gram_words: int = 6
    """Words in one fingerprint of copied text. With the window below, any shared run of 13 words is found for certain."""
    window_grams: int = 8
    """Neighbouring fingerprints of which one is kept (winnowing): 65 kept for 300 words."""
    minimum_copied_words: int = 13
    """Words (runs of letters or digits) two texts must share in a row to count as copied. Shorter runs are names, set
    phrases and quoted half sentences; it is also the shortest length that winnowing guarantees to find."""
    maximum_contexts: int = 16
    """Different passages in which one fingerprint may occur before it is dropped as a set phrase. Copies of one passage
    count once, so a thousand copies of a dispatch stay visible."""
    credit_start_characters: int = 300
    """Stretch at the start of a text in which a dateline or byline may stand: a headline, a place and a date."""
    credit_end_characters: int = 400
    """Stretch at the end of a text in which a closing credit may stand: credit, initials, a rights notice."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a claim is read from a sentence."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How quantities and times are read and compared."""

    about_share: float = 0.05
    """Half-width of "about" when two figures are compared, as a share of the value. Rounded press figures ("environ
    12 000") differ from the exact ones by less than a twentieth; not yet swept."""


@dataclass(frozen=True, slots=True)
class Linking:
    """When two claims are taken to say the same thing."""


@dataclass(frozen=True, slots=True)
class Corroboration:
    """How origins are counted and findings graded."""

    magnitude_factor: float = 5.0
    """Two figures for one thing that differ by this factor or more are a conflict of magnitude, whatever their bounds:
    the published definition of the marked sets."""

    lower_bound_reach: float = 1.15
    """How far above a lower bound the true count is taken to lie at most, as a factor. "More than 1,000 dead" on the day
    on which another authority says 2,000 is another count, although the bound admits it; "more than 1,000" and "1,100"
    are one."""

    same_figure_share: float = 0.02
    """Two figures closer than this share are one figure told twice (2,700 and 2,750 tonnes), never an update."""

    recent_days: int = 14
    """A day named beside a statement ("said on Monday") dates it when it lies within so many days before publication;
    an older one is part of what is told."""

    antecedent_claims: int = 6
    """How many claims before a denial may hold what it denies when it only points back ("these figures", "that is
    false")."""

    minimum_denial_score: float = 0.34
    """Share of a denial's telling words (weighted by rarity) that its target must hold, or the equivalent in pointing
    back. Swept 0.2-0.6 on the marked sets: lower ties denials to whatever shares the name of the place."""

    inquiry_sentences: int = 2
    """How many sentences of its own voice after words of inquiry still rest on that inquiry."""

    maximum_rivals: int = 12
    """How many figures of one series in one article, or sides on one day, are held against each other pair by pair:
    keeps the cost linear; a longer list is a table, not a contradiction."""

    common_stem_share: float = 0.2
    """A stem in more than this share of the propositions (and in more than 20 of them) says nothing about what a
    denial denies."""


@dataclass(frozen=True, slots=True)
class Report:
    """How much is shown, and how."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All sections; the defaults are what the published figures were measured with."""

    ingest: Ingest = field(default_factory=Ingest)
    reading: Reading = field(default_factory=Reading)
    figures: Figures = field(default_factory=Figures)
    linking: Linking = field(default_factory=Linking)
    corroboration: Corroboration = field(default_factory=Corroboration)
    report: Report = field(default_factory=Report)


DEFAULT = Settings()
"""The settings every surface uses unless told otherwise."""
