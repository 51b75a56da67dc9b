"""Every chosen number, with its unit, its reason and how it was measured."""

from __future__ import annotations

from typing import NamedTuple


class Ingest(NamedTuple):
    """Limits on what is read from outside."""

    maximum_text_bytes: int = 5_000_000
    """One text file, JSON line or JSON array. The longest press texts (reports, live pages) stay under 0.5 MB; 5 MB is
    about 850,000 words, read whole in memory."""
    maximum_page_bytes: int = 2_000_000
    """One saved page. Measured: a hostile page of 2.4 MB cost trafilatura 10 s and 420 MB; real ones have 50 to 600
    kB."""
    minimum_page_words: int = 12
    """Words that a saved page must give to count as an article: of a page without one, the extractor returns leftovers
    of its menus. The shortest news flashes are one sentence of 12 words or more."""
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
    language_sample_characters: int = 3_000
    """Characters looked at to recognise the language: a third each from start, middle and end."""
    language_minimum_words: int = 5
    """Distinctive function words of another language before it can be recognised; a short quotation has fewer."""
    language_margin: float = 3.0
    """How many times more distinctive function words than the best accepted language another one must have."""
    unknown_language_words: int = 60
    """Words in a sample before a text without function words of an accepted language is refused as unknown."""
    unknown_language_share: float = 0.15
    """Function words of the best accepted language, as a share of all words, under which a text is not in it. Lowest of
    1,191 French Wikinews texts: 0.28; highest of
    eight samples in languages without a word list: 0.10."""
    earliest_year: int = 1800
    latest_year: int = 2199
    """Publication years outside are placeholders or misprints."""
    gram_words: int = 6
    """Words in one fingerprint of copied text. With the window below, any shared run of 13 words is found."""
    window_grams: int = 8
    """Neighbouring fingerprints of which one is kept (winnowing): 65 kept for 300 words."""
    minimum_copied_words: int = 13
    """Words (`l'explosion` is one) two texts must share in a row to count as copied. Shorter runs are names, set
    phrases and quoted half sentences; it is also the shortest length that winnowing guarantees to find."""
    maximum_contexts: int = 16
    """Different passages in which one fingerprint may occur before it is dropped as a set phrase. Copies of one passage
    count once, so a thousand copies of a dispatch stay visible."""
    credit_start_characters: int = 300
    """Stretch at the start of a text in which a dateline or byline may stand: a headline, a place and a date."""
    credit_end_characters: int = 400
    """Stretch at the end of a text in which a closing credit may stand: credit, initials, a rights notice."""


class Reading(NamedTuple):
    """How a claim is read from a sentence."""

    speech_words: int = 4
    """Words. A quotation of fewer is a term held at arm's length (« fake news »), not somebody's statement; it stays
    part of the sentence around it. Quoted fragments in agency copy are mostly of two or three words."""

    heading_words: int = 16
    """Words. A line without a full stop that is longer is read as text; section titles of the press stay well below."""

    page_line_words: int = 30
    """Words. A line that opens like one of the page (à lire aussi) and is longer is read as text: teasers are short."""

    said_words: int = 2
    """Words. The shortest stretch of a source's content that counts as a statement ("Elle tiendra")."""

    own_words: int = 3
    """Words. The shortest clause in the outlet's own voice, or content without a verb, that counts as a statement."""

    verbless_words: int = 5
    """Words. A headline without a verb or a figure is a statement from this length on."""
    long_subject_words: int = 12
    """Words in a subject without its appositions from which the grammar doubts where it begins and a second reader is
    asked. Swept 6-30 on four marked sets, 2026-11: no claim changes; a smaller number only asks more often."""

    parsed_words: int = 250
    """Words in a sentence up to which a parser is asked: what is longer is a list or a page without full stops, and the
    clause logic over trees is not linear there. The longest of 13,826 sentences of French Wikinews has 150."""


class Places(NamedTuple):
    """How place names are told from other names, and namesakes from each other."""

    famous_town_thousands: int = 100
    """Thousands of inhabitants. A town that no preposition marks as a place (*Kharkiv compte ses morts*) counts as
    one when it is at least this large and its country is named in the article; smaller ones share their names with
    people."""

    dominant_ratio: int = 20
    """Inhabitants of the largest namesake over another's. From here on the largest is meant even where the article
    names the other's country: Paris (86 times Paris in Texas), but not Tripoli (6 times Tripoli in Lebanon)."""

    namesake_ratio: int = 10
    """A namesake is mentioned in the note when the chosen place is less than this many times as large."""


class Figures(NamedTuple):
    """How quantities and times are read and compared."""

    about_share: float = 0.05
    """Half-width of "about" when two figures are compared, as a share of the value. Rounded press figures ("environ
    12 000") differ from the exact ones by less than a twentieth; not yet swept."""

    open_factor: float = 2.0
    """What *des dizaines, des centaines, des milliers* are at least, in units of ten, hundred, thousand. A plural is
    two or more; the marking guide of our sets says the same."""

    smallest_definite: float = 4.0
    """Smallest spelled-out number that counts after a definite article. *Les deux hommes* points back to what was told,
    *les six marins* mostly tells; numbers in digits always count. In Wikinews 2 would add 183 figures and 3 another 49,
    of which a score each was read and most point back; 4 keeps 19 that mostly tell."""

    ratio_bases: tuple[int, ...] = (2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000)
    """What stands after *sur* in a share of a whole (*un habitant sur cinq*); other numbers there count something."""

    bare_years: tuple[int, int] = (1900, 2100)
    """A number of four digits without separator and without counted noun is a year between these."""

    early_days: int = 10
    """Days that *début* and *fin* of a month cover, at its beginning and end; *mi-* is what lies between."""

    farthest_past_days: int = 270
    """Days back beyond which a day and month without year mean the next ones. Of 47 dates in Wikinews that would lie
    farther back, read one by one, all but one lie ahead: announcements, and articles updated after their date."""

    oldest_age: int = 120
    """Years above which a number of years is no age."""

    early_months: int = 3
    """Months that *début* and *fin* of a year cover, at its beginning and end; *mi-* is what lies between."""


class Linking(NamedTuple):
    """When two claims are taken to say the same thing.

    The weights of compared fields (linking/compare.py) are log-odds, fitted by logistic regression on the marked sets
    (training/relations.py); fields are 0 or 1 unless said otherwise. What forbids a merge has no weight: it stands in
    the code. On a set that the fit has not seen, average precision of pairs is 0.2 to 0.7.
    """

    minimum_chance: float = 0.35
    """Chance from which a pair may merge. Swept 0.22-0.45 with minimum_mean_chance 0.1-0.25: lower values find more
    and count origins worse (a wrong merge is a second origin), higher ones lose half the pairs of unseen events."""
    minimum_mean_chance: float = 0.2
    """Mean chance that the claims across two groups must reach before the groups merge."""
    sample: int = 4
    """Claims of each group that this mean is taken over."""

    bias: float = -4.32
    both_figures: float = 1.91
    figure_on_one_side: float = -1.38
    same_figure: float = 0.94
    telling_figure: float = 1.75
    """0 to 1: how little chance explains the number (4 617 rather than 2)."""
    vague_figure: float = 0.66
    rounded_figure: float = 0.31
    same_counted: float = 0.94
    same_unit: float = 0.63
    bare_measure: float = -1.5
    """One measure and no other word in common (*13 000 euros*): by hand, the marked sets hold too few to fit it."""
    same_who: float = -0.06
    unknown_counted: float = 0.4
    who_on_one_side: float = -0.48
    likeness: float = 0.75
    """0 to 1: cosine of the words of both sentences, weighted by how telling they are."""
    likeness_with_figure: float = -0.1
    """The same where both give a figure."""
    shared_words: float = 1.12
    """0 to most_words: words of both contents, one for each that only two sentences have."""
    any_word: float = -0.35
    shorter_held: float = 0.83
    """0 to 1: share of the shorter content that the other has."""
    longer_held: float = -0.23
    """0 to 1: the same of the longer."""
    crosswise: float = 0.29
    """0 to 1: share of each content in the other's sentence, the mean of both."""
    same_names: float = 0.25
    """0 to 2: names in both sentences."""
    few_words: float = 0.23
    same_surroundings: float = 0.45
    """0 to 1: cosine of the words of the claims beside the two, in different articles."""
    same_source: float = 0.14
    same_source_words: float = -0.54
    """0 to most_words: shared_words where one authority says both."""
    same_body: float = 1.24
    same_side: float = 0.31
    both_deny: float = -0.02
    denied_by_same: float = 0.73
    denied_by_side: float = 0.81
    both_unconfirmed: float = -0.16
    same_act: float = -0.19
    same_forecast: float = 1.26
    one_forecast: float = -0.09
    same_certainty: float = 0.24
    one_article: float = -0.07
    one_sentence: float = -1.01
    close_by: float = 0.82
    same_action: float = 0.35
    same_object: float = -0.52
    other_actor: float = -0.43
    same_town: float = -0.14
    other_town: float = -0.05
    other_country: float = 0.2
    same_day: float = 0.89
    other_day: float = -0.47
    same_theory: float = 2.1

    sentences: int = 150
    """Sentences of a dossier that the weight of a word is reckoned for, so that it depends on no dossier's size: about
    that of a dozen articles."""
    common_word: int = 64
    """Sentences with a word from which on more make it no commoner."""
    most_words: float = 3.0
    """Highest value of shared_words."""
    rounding_share: float = 0.05
    """How far a rounded figure may lie from the one it rounds, as a share."""
    truncation_share: float = 0.02
    """How far "more than" may lie below another voice's exact figure, as a share; farther off it is an older count."""
    context_share: float = 0.5
    """Weight of a word of the sentence outside the claim, against one of its own words."""
    theory_sentences: int = 15
    """Sentences with an explanation from which on it is the event itself and tells nothing."""
    maximum_block: int = 20
    """Claims that may share a key and all be compared with each other; a more common word is no key."""
    neighbours: int = 6
    """Claims after it in text order that a claim is compared with under a firm key (a figure) shared by more."""
    firm_key: int = 3
    """How many shared words a firm key is worth when a claim has more candidates than it may be compared with."""
    maximum_candidates: int = 16
    """Claims that one claim is compared with, at most."""
    word_keys: int = 10
    """Most telling words of a claim that serve as keys."""
    paired_keys: int = 5
    """Most telling words whose pairs serve as keys where a word alone is too common."""
    context_keys: int = 4
    """Words of the sentence outside the claim that serve as keys."""
    copied_words: int = 8
    """Words of a sentence that stands in several articles, before its claims are one without being compared: shorter
    ones (*Il n'y a pas de blessé*) may speak of several things. Compared pairs are bounded, so that of 100 copies of an
    article two sentences in three ended in 80 propositions each, of 1,000 in 1,000; now in one."""


class Cast(NamedTuple):
    """When two mentions are taken to name the same authority."""

    letters_per_difference: int = 4
    """Letters of a surname's sound key that allow one letter of difference between two spellings of it.
    Transliterations that differ by more (one letter in three) are mostly two names."""
    skeleton_letters: int = 4
    """Consonants from which equal consonants, with vowels that differ in two letters at most, make two surnames one.
    With three, names of unlike sound meet."""
    dominant_country_mentions: int = 2
    """Times an article must name a country before it counts as the country the article is about."""
    dominant_country_lead: float = 2.0
    """How many times more often it must be named than the next one."""
    capital_beside: int = 2
    """Sentences in which a bare name stands beside an unknown land, and no other, from which it may be its capital: one
    may be chance. By reading: eight invented states of the marked sets, no measurement."""
    capital_lead: float = 2.0
    """How many times more often than beside any other land. By reading, like the one before."""
    capital_dateline: int = 5
    """Sentences that *Sélisk (Karsavie)* is worth: it says so outright."""
    people_ending: int = 3
    """Letters that number and gender add to a people's word (*ostravien*, *ostraviennes*)."""


class Corroboration(NamedTuple):
    """How origins are counted and findings graded."""

    magnitude_factor: float = 5.0
    """Two figures for one thing that differ by this factor or more are a conflict of magnitude, whatever their bounds:
    the published definition of the marked sets."""

    maximum_magnitude_factor: float = 30.0
    """Beyond this factor two figures count different things (three rescuers among thousands), not one thing twice."""

    minimum_shared_names: int = 2
    """Names that two articles must share before a figure of one is held against a figure of the other."""

    subject_share: float = 0.4
    """Share of a dossier's articles that bear a name before that name alone tells that two of them are of one event."""

    minimum_matter_share: float = 0.5
    """Share of the telling words that two measures ("400 metres") must have in common to measure one thing."""

    lower_bound_reach: float = 1.3
    """How far above a lower bound the true count is taken to lie at most, as a factor. "More than 1,000 dead" on the
    day on which another authority says 2,000 is another count, although the bound admits it; "more than 30" and "38"
    are one. Swept 1.0-1.8 on the marked groups: conflicts stay at precision 0.64 to 0.66 and recall 0.58 to 0.60; 1.0
    raises a false alarm, above 1.3 updates fall from precision 0.75 to 0.68."""

    dispute_chance: float = 0.08
    """Chance that two figures of one series are rival counts, from which they are told as a conflict."""

    rival_chance: float = 0.25
    """The same for figures that are not of one series but stand side by side in an article."""

    rivals_beside: int = 3
    """Figures after one in its article that may be its rivals."""

    revision_chance: float = 0.18
    """Chance that one figure is a later state of another, from which it is told as an update. Swept 0.15-0.4."""

    compared_claims: int = 3
    """Claims of each of two figures that are compared with each other, the first in reading order."""

    same_figure_share: float = 0.02
    """Two figures closer than this share are one figure told twice (2,700 and 2,750 tonnes), never an update."""

    recent_days: int = 14
    """A day named beside a statement ("said on Monday") dates it when it lies within so many days before publication;
    an older one is part of what is told."""

    report_reach: int = 30
    """Characters between the words that report a statement and the day on which they say it was made ("a déclaré mardi
    soir à la presse")."""

    antecedent_claims: int = 12
    """How many claims before a denial may hold what it denies when it only points back ("these figures", "that is
    false"). 4 to 16 give the same on the marked groups: nearer ones weigh more."""

    agreement_reach: int = 4
    """Words between an agreement and the date that belongs to it (*pacte de défense mutuelle de juillet*). Chosen by
    reading; one marked pair hangs on it."""

    helped_reach: int = 4
    """Words behind a word of helping in which the helped state stands (*en appui ouvert au Chili*). By reading."""

    headline_words: int = 2
    """Telling words besides the help that a headline and a statement of its text share when they tell of one deed.
    Chosen by reading: with 1, what others do for the same state answers for the headline."""

    inquiry_sentences: int = 2
    """How many sentences of its own voice after words of inquiry still rest on that inquiry."""

    minimum_date_score: float = 0.6
    """Share of the telling words that two propositions must have in common before two dates make a conflict."""

    inquiry_article_cues: int = 2
    """Sentences with words of inquiry that make an article as a whole the outlet's own inquiry."""

    maximum_rivals: int = 12
    """How many figures of one series in one article, or sides on one day, are held against each other pair by pair:
    keeps the cost linear; a longer list is a table, not a contradiction."""

    maximum_postings: int = 200
    """A stem in more propositions than this is never looked up, however large the dossier: keeps the cost linear."""


class FigurePair(NamedTuple):
    """What makes two figures stand to each other in one way: weights of compared fields (corroboration/paired.py).

    Log-odds, fitted by logistic regression (training/relations.py). Fields are 0 or 1 unless said otherwise.
    """

    bias: float = 0.0
    bare: float = 0.0
    both_exact: float = 0.0
    claims_near: float = 0.0
    close: float = 0.0
    contrast: float = 0.0
    day_apart: float = 0.0
    days_apart: float = 0.0
    factor: float = 0.0
    """0 to 3: natural logarithm of the greater through the smaller figure."""
    far: float = 0.0
    fixed: float = 0.0
    forecast: float = 0.0
    grows: float = 0.0
    hedged: float = 0.0
    next_claim: float = 0.0
    no_source: float = 0.0
    one_article: float = 0.0
    one_party: float = 0.0
    one_sentence: float = 0.0
    other_counted: float = 0.0
    other_names: float = 0.0
    other_place: float = 0.0
    other_scope: float = 0.0
    other_stuff: float = 0.0
    other_who: float = 0.0
    overlap: float = 0.0
    part: float = 0.0
    people: float = 0.0
    rare_words: float = 0.0
    """0 to 3: telling words in both contents, one for each that no other claim has."""
    rivals_side_by_side: float = 0.0
    same_counted: float = 0.0
    same_day: float = 0.0
    same_key: float = 0.0
    same_names: float = 0.0
    same_source: float = 0.0
    same_stuff: float = 0.0
    same_unit: float = 0.0
    sentences: float = 0.0
    """0 to 1: the share of words for their sentences."""
    sentences_touch: float = 0.0
    small: float = 0.0
    told_as_earlier: float = 0.0
    told_as_later: float = 0.0
    two_parties: float = 0.0
    undated: float = 0.0
    vague: float = 0.0
    very_far: float = 0.0
    who_on_one_side: float = 0.0
    words: float = 0.0
    """0 to 1: share of the shorter content's telling words in the other."""
    words_apart: float = 0.0
    """0 to 3: telling words that only one has, the fewer of both."""


REVISED = FigurePair(
    bias=-3.42,
    bare=-0.31,
    both_exact=0.04,
    claims_near=-0.28,
    close=1.79,
    contrast=-0.43,
    day_apart=-0.23,
    days_apart=-1.2,
    factor=0.28,
    far=-0.7,
    fixed=-0.65,
    forecast=-1.75,
    grows=-0.06,
    hedged=-0.8,
    next_claim=0.34,
    no_source=-0.48,
    one_article=-0.33,
    one_party=0.09,
    one_sentence=0.75,
    other_counted=-2.2,
    other_names=0.85,
    other_place=-0.04,
    other_scope=-1.24,
    other_stuff=-0.18,
    other_who=-0.1,
    overlap=-0.9,
    part=0.03,
    people=0.92,
    rare_words=-0.77,
    rivals_side_by_side=-0.83,
    same_counted=0.3,
    same_day=-0.44,
    same_key=0.99,
    same_names=0.13,
    same_source=-0.09,
    same_stuff=-0.15,
    same_unit=-0.07,
    sentences=0.79,
    sentences_touch=-0.33,
    small=-0.26,
    told_as_earlier=1.31,
    told_as_later=0.91,
    two_parties=-1.51,
    undated=-0.02,
    vague=-1.34,
    very_far=-2.56,
    who_on_one_side=0.59,
    words=0.46,
    words_apart=-0.74,
)
"""One figure is a later state of the other."""

DISPUTED = FigurePair(
    bias=-2.04,
    bare=0.13,
    both_exact=0.51,
    claims_near=-0.53,
    close=0.0,
    contrast=-1.03,
    day_apart=0.15,
    days_apart=-1.15,
    factor=-0.35,
    far=-0.98,
    fixed=1.38,
    forecast=-1.75,
    grows=-0.28,
    hedged=0.43,
    next_claim=-0.53,
    no_source=-0.67,
    one_article=-0.15,
    one_party=-0.6,
    one_sentence=0.03,
    other_counted=-1.63,
    other_names=-0.92,
    other_place=-0.01,
    other_scope=-0.43,
    other_stuff=-0.4,
    other_who=-0.11,
    overlap=-0.51,
    part=-0.81,
    people=-0.21,
    rare_words=0.0,
    rivals_side_by_side=2.0,
    same_counted=0.39,
    same_day=0.63,
    same_key=0.84,
    same_names=0.96,
    same_source=-0.99,
    same_stuff=0.01,
    same_unit=0.04,
    sentences=0.07,
    sentences_touch=0.13,
    small=-0.96,
    told_as_earlier=-1.16,
    told_as_later=0.52,
    two_parties=0.04,
    undated=-0.86,
    vague=-2.56,
    very_far=-1.18,
    who_on_one_side=0.25,
    words=-0.16,
    words_apart=-0.52,
)
"""Two figures for one thing cannot both be right."""


class Typed(NamedTuple):
    """When two statements of which nothing else is known are held against each other field by field.

    Chosen on the half of the pairs of DACCORD that `benchmarks/daccord.py` calls read.
    """

    fewest_words: int = 3
    """Telling words that both must have before the denial of one turns the other. With 2 the denials were right 75
    times of 100, with 3 at the same likeness 79."""

    minimum_likeness: float = 0.6
    """Share of the shorter statement's telling words, 0 to 1, that the other must have before a denial turns it. Swept
    0.5 to 0.7: denials were right 0.79, 0.82 and 0.81 of the time at 0.5, 0.6 and 0.7, with 116, 93 and 70 of 534
    pairs decided."""

    fewest_field_words: int = 1
    """Telling words that both must have before two figures, dates, places or names are held against each other: what
    the figure counts is compared besides."""

    minimum_field_likeness: float = 0.34
    """The share of the same that fields ask for: a third, more than one word of two. At 0.25 two more figures of ten
    times the size were decided, both wrongly; at 0.5 a third of the right ones was lost."""

    minimum_rest: float = 0.75
    """Share of all other telling words, 0 to 1, that both must have for one name to stand in the place of another. Not
    measured: DACCORD has two such pairs."""


class Targets(NamedTuple):
    """What makes a statement the one that a denial or refusal to confirm is about: weights of compared fields.

    Log-odds, fitted by logistic regression (training/relations.py) on the marked denials. Fields are 0 or 1 unless said
    otherwise; what they compare stands in corroboration/targets.py.
    """

    bias: float = -4.52
    same_article: float = 0.74
    nearest: float = 0.2
    before: float = 0.29
    same_sentence: float = -0.42
    sentence_before: float = 1.36
    two_before: float = 0.83
    far_off: float = -0.93
    short_and_near: float = 0.98
    """0 to nearest_reach: nearness, where the denial says little itself."""
    words: float = -1.12
    """0 to 1: share of the denial's telling words, weighted by rarity, that the statement has."""
    words_told_out: float = 2.22
    """The same where the denial has such words of its own."""
    own_words: float = 0.69
    """0 to 1: share of the statement's telling words in the denial's sentence."""
    rare_words: float = 1.18
    """0 to 3: shared words, one for each word that no other claim has."""
    sentence_words: float = 0.32
    """0 to 1: share of the denial's telling words in the statement's sentence."""
    has_figure: float = -0.75
    figure_named: float = 2.29
    report_pointed_at: float = 1.2
    """By hand: "these reports" are what somebody said."""
    figure_pointed_at: float = 0.82
    accusation: float = 0.39
    accusation_denied: float = 1.76
    names_denier: float = 1.71
    denial_names_source: float = 0.17
    other_party: float = 0.24
    own_voice: float = -0.48
    denied_in_own_voice: float = 0.12
    articles: float = 0.82
    """Natural logarithm of the articles that tell the statement."""
    opening: float = 0.8
    hedged: float = -0.31
    rival_figure: float = 2.1
    cause: float = 1.95
    credited: float = -1.35

    disowned: float = 4.0
    """A body denies having given a figure that it is credited with. By hand: that is what such a denial is about."""
    first_chance: float = 0.28
    """Chance that its best candidate is what a denial is about, from which a conflict is reported. With the event left
    out of the fit, 49 of 80 links are right from 0.25 on, 48 of 72 from 0.3 (135 denials with a target)."""
    next_chance: float = 0.4
    """The same for its second and third candidates."""
    most: int = 3
    """Statements that one denial is held against at most."""
    name_prefix: int = 5
    """Letters of a name that its people, its adjective and it share (*Dravonie*, *dravonien*). Chosen by reading."""
    fewest_words: int = 2
    """Telling words of its own from which a denial says what it is about."""
    nearest_reach: float = 1.6
    """Highest value of nearness."""
    sentences: int = 150
    """Sentences of a dossier that the weight of a word is reckoned for, so that it depends on no dossier's size: about
    that of a dozen articles."""
    common_word: int = 64
    """Claims with a word from which on more make it no commoner."""


class Report(NamedTuple):
    """How much is shown, and how."""

    top: int = 10
    """Entries a section of the brief shows unless told otherwise: more than a screen of each is not read at first
    sight."""

    statement_characters: int = 280
    """Longest statement shown whole, in characters. A sentence of French news has 150 at the median."""

    figure_characters: int = 110
    """Longest statement beside a figure, in characters: it only recalls what is counted, the brief has it whole."""

    quote_characters: int = 120
    """Longest quotation inside a sentence of ours, in characters: more pushes our own words out of sight."""

    names_shown: int = 3
    """Names in a row before "and 4 others": more do not fit a line of 80 columns."""

    clashes_shown: int = 6
    """Disagreements listed under one dispute: n figures of one thing make n × (n - 1) / 2 of them."""

    plain_columns: int = 100
    """Width of plain text that is piped, in columns, unless COLUMNS says otherwise."""

    wide_columns: int = 90
    """Width of the terminal from which on figures and origins stand in tables of all columns."""

    context_characters: int = 240
    """Text shown on each side of a claim's sentence in the HTML brief, in characters: about a sentence and a half."""

    sentence_characters: int = 1200
    """Longest sentence shown whole in the HTML brief, in characters: a text without full stops must not be repeated
    for each of its claims."""

    log_spread: float = 20.0
    """Largest over smallest value from which on a dispersion chart is logarithmic: on a linear axis of 700 pixels
    the smallest would then stand under 35 pixels from zero."""

    progress_after_s: float = 1.0
    """Seconds of work before progress is shown; under a second it would only flicker."""

    collect_after: int = 50_000
    """New objects after which the command line and its workers look for unused cycles (Python's own: 700). Measured on
    a brief of five articles: 0.50 s instead of 0.60 s, 0.49 s without looking at all."""

    chunks_per_worker: int = 4
    """Portions of the articles each worker process gets: one would leave a worker idle while another reads a long
    text."""


class Llm(NamedTuple):
    """What is asked of a language model, and how much of its answer is read. Limits guard against an endpoint that is
    slow, endless or hostile; none was tuned on a model."""

    request_characters: int = 6_000
    """Text in one request: about 1,000 words, two pages of press. Longer ones make models skip statements; the whole
    answer for one stays far below the limit on its bytes."""
    overlap_sentences: int = 2
    """Sentences that a request repeats from the end of the one before, so that a pronoun keeps whom it stands for."""
    maximum_requests: int = 40
    """Requests for one article: 240,000 characters, beyond the longest live pages. What follows is left to the
    grammar."""
    connect_timeout_s: float = 10.0
    """Seconds to reach the endpoint."""
    timeout_s: float = 120.0
    """Seconds for one answer, from the request to its last byte. A small model on a processor writes some 10 words a
    second, and an answer has several hundred."""
    attempts: int = 3
    """Times one request is sent when the endpoint is busy (429), failing (5xx) or silent."""
    backoff_s: float = 1.0
    """Seconds before the second attempt where the endpoint asks for no other pause; doubled for each further one."""
    maximum_wait_s: float = 60.0
    """Longest pause that an endpoint can ask for, in seconds; one that asks for more has failed."""
    failed_articles: int = 3
    """Articles in a row without an answer after which the endpoint is not asked again: a dead one would cost a timeout
    for each of thousands."""
    maximum_answer_bytes: int = 1_000_000
    """Bytes of one answer: ten times what the proposals of a full request take."""
    maximum_answer_tokens: int = 8_000
    """Tokens that the model may write, about 30 proposals with all their words."""
    maximum_proposals: int = 200
    """Proposals read of one answer; a page has 20 to 60 statements."""
    maximum_words_characters: int = 2_000
    """Longest string of a proposal, in characters: a long sentence has 500."""
    maximum_list: int = 12
    """Relays, hedges, denials or figures of one proposal."""
    shown_characters: int = 200
    """Of a dropped proposal, what is kept to be shown, in characters."""
    seed: int = 1
    """Seed asked for, so that an endpoint that honours it answers alike twice."""


class Marked(NamedTuple):
    """What our own reading adds to claims that somebody marked."""

    lent: frozenset[str] = frozenset({"degree", "markers", "mood", "places", "stance", "times", "unit", "voices"})
    """Fields that a row without them takes from the claim of ours at its place, measured by `gate.py --from-gold`. With
    `unit` (of a figure that a row gives without one) and `stance`, conflicts on the four tuned sets go from precision
    0.49 and recall 0.49 to 0.58 and 0.63, on the development sets precision from 0.37 to 0.48; pairwise F1 from 0.656
    to 0.653. Left out: `deed`, which is actor, action and object (pairwise F1 to 0.636), and, measured earlier with
    other weights, `span`, `polarity` and `cue`, each of which lowered a figure. Places and times count where they stand
    in the row's own words."""


class Settings(NamedTuple):
    """All sections; the defaults are what the published figures were measured with."""

    ingest: Ingest = Ingest()
    reading: Reading = Reading()
    places: Places = Places()
    figures: Figures = Figures()
    linking: Linking = Linking()
    cast: Cast = Cast()
    corroboration: Corroboration = Corroboration()
    targets: Targets = Targets()
    revised: FigurePair = REVISED
    disputed: FigurePair = DISPUTED
    typed: Typed = Typed()
    report: Report = Report()
    llm: Llm = Llm()
    marked: Marked = Marked()


DEFAULT = Settings()
"""The settings every surface uses unless told otherwise."""
