"""What a language must bring to read who says what, how surely."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from recoupe.model.claim import Certainty, Degree, Stance


class Form(NamedTuple):
    """One reading of a word as a verb form.

    tense: pres, impf, past (simple past), fut, cond, subj, inf, pp (past participle), ger (present participle).
    """

    lemma: str
    tense: str
    person: int = 3
    plural: bool = False


class Word:
    """Classes of function words as bits; a word may belong to several. Plain integers: they are read for every word."""

    DETERMINER = 1
    PREPOSITION = 2
    SUBJECT = 4
    """Pronouns that are subjects: il, elle, on, ..."""
    CLITIC = 8
    """Pronouns and particles that stand between subject and verb: ne, se, le, y, en, lui."""
    RELATIVE = 16
    COORDINATOR = 32
    SUBORDINATOR = 64
    ADVERB = 128
    NEGATOR = 256
    """Words that negate the clause they stand in: pas, jamais, aucun, rien, ni, nul."""
    TIME = 512
    """Weekdays, months, hier, ...: a noun phrase stops before them."""
    POSSESSIVE = 1024
    LINK = 2048
    """Words that open a sentence without belonging to its subject: mais, or, cependant, ainsi."""
    INDEFINITE = 4096
    """Indefinite determiners: un, des, plusieurs, de nombreux."""
    ROLE = 8192
    """Nouns that name a function somebody holds: ministre, porte-parole, maire."""
    TITLE = 16384
    """Forms of address before a name: M., Mme, Me, général."""
    BODY = 32768
    """Nouns that name a body that can speak: ministère, gouvernement, agence, institut."""
    PAPER = 65536
    """Nouns that name a document or record that can speak: rapport, images, données."""
    HOMOGRAPH = 262144
    """Verb forms that are far more often nouns or adjectives."""
    NUMBER = 2097152
    """Number words: deux, vingt, cent."""
    GENERIC = 1048576
    """Nouns of bodies that say nothing by themselves and point back: l'institut, l'agence, la compagnie."""
    MEASURE = 524288
    """Nouns after which *selon* means "depending on": selon les cas, selon la taille."""
    UNNAMED = 131072
    """Nouns for people who are not named: source, expert, responsable, témoin."""


class Cue(NamedTuple):
    """A word that reports: what its subject does with what follows.

    certainty: the label its content gets at least (`attributed`, `hedged`, `denied`); stance, degree: see model.claim.
    frames: how the content may follow: que, inf, quote, obj, a (évaluer N à M), comme (qualifier X de, présenter X
        comme), accuse (accuser X de), bare (the cue itself is the claim).
    """

    lemma: str
    certainty: Certainty
    stance: Stance
    degree: Degree
    frames: frozenset[str]


class Hedge(NamedTuple):
    """Words that weaken or move a statement: the label they give, how likely, and the rule's name."""

    words: tuple[str, ...]
    certainty: Certainty
    degree: Degree
    rule: str


class Modal(NamedTuple):
    """A verb that takes an infinitive and weakens it or moves it into the future.

    label: hedged, forecast, or `future` where the tense decides (il doit partir is a forecast, il a dû partir is not).
    """

    verb: str
    label: str
    degree: Degree
    rule: str


class Carrier(NamedTuple):
    """A noun that takes up a body named before.

    kinds: kinds of authority it may stand for. unknown: whether a proper name of no known kind will do.
    """

    kinds: frozenset[str]
    unknown: bool


class Grammar(Protocol):
    """Cues, hedges, denials, verb forms and function words of one language."""

    @property
    def reporting(self) -> Mapping[str, Cue]:
        """Verb lemma (with its particle: `faire savoir`) -> cue."""
        ...

    @property
    def source_phrases(self) -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
        """First word -> (words, kind) of phrases that introduce a source: selon, d'après, de source, citant."""
        ...

    @property
    def page_lines(self) -> Mapping[str, frozenset[str]]:
        """Kind -> words, in lower case, of the lines that a page prints around an article.

        opening: a line begins so. stamp: the same, unless it ends like a sentence. by: the same, before a name.
        list: alone on a line above headlines of other articles. whole: alone on a line. counted: nouns after a number
        alone on a line. picture: open the credit of a picture. note: open a remark in brackets that ends a text.
        box, you: words of boxes that speak to the reader, and of whom they speak to. reader: words of what an order
        to the reader asks him to take.

        In interviews. asks, answers: labels. asked: pronouns of who is asked. announces, replies: words before and
        after the name of who is interviewed; tells: those that suggest so. recorded: opens the line of who took the
        words down.
        """
        ...

    @property
    def hedges(self) -> Mapping[str, Sequence[Hedge]]:
        """First word -> hedges, longest first."""
        ...

    @property
    def modals(self) -> Mapping[str, Modal]:
        """Lemma of a verb that takes an infinitive and weakens it or moves it into the future."""
        ...

    @property
    def expressions(self) -> Mapping[str, Sequence[tuple[str, Cue]]]:
        """Verb lemma -> (word that must follow, cue) of expressions that report only together."""
        ...

    @property
    def adverbials(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """First word -> adverbial phrases, longest first."""
        ...

    @property
    def openings(self) -> tuple[tuple[str, ...], ...]:
        """Words that open a subordinate clause before its main clause: même si, bien que."""
        ...

    @property
    def denials(self) -> Mapping[str, str]:
        """Word or verb lemma -> how it denies: predicate, negator, verb, not_so; said: a noun for a statement."""
        ...

    @property
    def tolls(self) -> Mapping[str, str]:
        """Word or verb lemma -> noun (stands for a count) or verb (of growing)."""
        ...

    @property
    def carriers(self) -> Mapping[str, Carrier]:
        """Noun -> what it takes up with a definite article (Renault ... le constructeur)."""
        ...

    @property
    def cue_verbs(self) -> frozenset[str]:
        """Verbs that can be or change a cue; what is not among them needs no look, unless it is negated."""
        ...

    @property
    def roles(self) -> Mapping[str, frozenset[str]]:
        """Noun -> words of the offices whose holder it takes up (l'ambassadeur X ... le diplomate)."""
        ...

    def verbs_of(self, name: str) -> frozenset[str]:
        """Lemmas of a class (verbs: silent, refusing; nouns: carrying). KeyError for a class it lacks."""
        ...

    def classes(self, word: str) -> int:
        """Classes of a lower-case word, as a sum of `Word` flags; 0 for a content word."""
        ...

    def classes_of(self, words: Sequence[str]) -> list[int]:
        """The classes of each word of a sentence."""
        ...

    def forms(self, word: str) -> tuple[Form, ...]:
        """Every reading of a lower-case word as a verb form."""
        ...

    def forms_of(self, words: Sequence[str]) -> list[tuple[Form, ...]]:
        """The readings of each word of a sentence."""
        ...
