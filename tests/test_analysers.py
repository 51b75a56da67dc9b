"""Analysers under one contract: who reports what in a sentence, by the grammar, by a tree, or by both.

Trees are written by hand where a rule is tested, and come from the installed pipeline where the contract is.
"""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from recoupe.errors import ExtraMissing
from recoupe.extraction.analyser import GRAMMAR, Analyser, Shown
from recoupe.extraction.extract import claims
from recoupe.extraction.frames import Report
from recoupe.extraction.parsers import Spacy, check
from recoupe.extraction.second_opinion import SecondOpinion
from recoupe.extraction.tree_reader import TreeAnalyser
from recoupe.extraction.trees import Tree, aligned
from recoupe.extraction.verb_groups import verb_groups
from recoupe.extraction.words import Words
from recoupe.language import pack
from recoupe.model.claim import Claim
from recoupe.model.text import Article, Span
from recoupe.settings import DEFAULT

FRENCH = pack("fr")
LABELS = ("nsubj", "ccomp", "mark", "xcomp", "acl", "advcl", "conj", "case", "appos", "parataxis:insert", "root", "obj")
READING = DEFAULT.reading


class Drawn:
    """A parser that gives one tree drawn by hand, a line a word: word, number of its head (0: none), label."""

    def __init__(self, drawing: str) -> None:
        rows = [line.split() for line in drawing.strip().splitlines()]
        self.words = [row[0] for row in rows]
        self.drawn = Tree.of(
            tuple(int(row[1]) - 1 if row[1] != "0" else at for at, row in enumerate(rows)),
            tuple(row[2] for row in rows),
        )

    def tree(self, words: Words) -> Tree:
        assert [words.slice(at, at + 1) for at in range(words.count)] == self.words
        return self.drawn


class Unasked:
    """A parser that nobody may ask."""

    def tree(self, words: Words) -> Tree:
        raise AssertionError(f"asked about « {words.slice(0, words.count)} »")


class Grown:
    """A parser whose trees come from numbers: any heads, any labels."""

    def __init__(self, numbers: list[int]) -> None:
        self.numbers = numbers

    def tree(self, words: Words) -> Tree:
        drawn = [self.numbers[at % len(self.numbers)] for at in range(words.count)]
        return Tree.of([number % words.count for number in drawn], [LABELS[number % len(LABELS)] for number in drawn])


def shown(text: str) -> Shown:
    words = Words(text, Span(0, len(text)), FRENCH.grammar)
    return Shown(words, verb_groups(words), [-1] * words.count, FRENCH.names, 0)


def read(text: str, analyser: Analyser) -> tuple[Claim, ...]:
    return claims(Article(document="x", text=text), FRENCH, DEFAULT, analyser)


def said(found: tuple[Claim, ...]) -> list[tuple[str, str | None]]:
    return [(claim.text, claim.source.mention if claim.source else None) for claim in found]


# Sentences with their trees -------------------------------------------------------------------------------------------

AFTER_THE_VERB = """
Six 2 nummod
ouvriers 5 nsubj:pass
ont 5 aux
été 5 aux:pass
blessés 0 root
, 8 punct
ont 8 aux
annoncé 5 parataxis:insert
le 10 det
26 8 obl
mars 10 nmod
les 13 det
Chantiers 8 nsubj
réunis 13 amod
. 5 punct
"""
BETWEEN_COMMAS = """
La 2 det
directrice 12 nsubj
, 5 punct
en 5 case
visite 12 obl
à 7 case
Valdor 5 nmod
, 5 punct
a 12 aux
officiellement 12 advmod
toutefois 12 advmod
annoncé 0 root
la 14 det
fermeture 12 obj
du 16 case
barrage 14 nmod
. 12 punct
"""
FAR_CLAUSE = """
Le 2 det
préfet 4 nsubj
a 4 aux
expliqué 0 root
à 7 case
la 7 det
revue 4 obl
Eaux 7 appos
et 10 cc
Forêts 8 conj
que 14 mark
la 13 det
digue 14 nsubj
cédait 4 ccomp
. 4 punct
"""
SUBORDINATE = """
Si 5 mark
le 3 det
maire 5 nsubj
a 5 aux
annoncé 15 advcl
que 10 mark
la 8 det
route 10 nsubj
serait 10 aux
fermée 5 ccomp
, 5 punct
le 13 det
pont 15 nsubj
est 15 cop
ouvert 0 root
. 15 punct
"""
TWO_VERBS = """
Le 2 det
ministre 4 nsubj
a 4 aux
salué 0 root
la 6 det
décision 4 obj
et 14 cc
la 9 det
maire 14 nsubj
de 11 case
Valdor 9 nmod
, 9 punct
a 14 aux
demandé 4 conj
que 18 mark
le 17 det
pont 18 nsubj
ferme 14 ccomp
. 4 punct
"""


SAID_AGAIN = """
Sa 2 det
sœur 6 dep
, 2 punct
elle 6 nsubj
, 4 punct
soutient 0 root
qu' 9 mark
il 9 nsubj
dormait 6 ccomp
. 6 punct
"""
DRAWINGS = (AFTER_THE_VERB, BETWEEN_COMMAS, FAR_CLAUSE, SUBORDINATE, TWO_VERBS, SAID_AGAIN)


def text_of(drawing: str) -> str:
    words = [line.split()[0] for line in drawing.strip().splitlines()]
    return " ".join(words).replace(" ,", ",").replace(" .", ".").replace("' ", "'")


# The contract ---------------------------------------------------------------------------------------------------------

SENTENCES = (
    "Selon la préfecture, douze personnes ont été évacuées.",
    "Le maire de Sarcelles, Paul Varin, a déclaré que la digue tenait.",
    "La digue a cédé dans la nuit, a indiqué le préfet, qui attend un bilan.",
    "L'institut estime que trois ponts sont fermés et l'armée dément toute panne.",
    "Rien n'a bougé depuis mardi.",
    "Dit-il, que, selon, a dit.",
    "!",
)


@pytest.fixture(params=["grammar", "parser", "both"])
def each(request: pytest.FixtureRequest) -> Analyser:
    if request.param == "grammar":
        return GRAMMAR
    try:
        check()
    except ExtraMissing as error:
        pytest.skip(str(error))
    return TreeAnalyser(Spacy(), READING) if request.param == "parser" else SecondOpinion(Spacy(), READING)


@pytest.mark.parametrize("text", SENTENCES)
def test_reports_stand_in_order_and_inside_their_sentence(each: Analyser, text: str) -> None:
    given = shown(text)
    count = given.words.count
    reports, silent = each.analyse(given)
    holds_together(reports, count)
    assert all(0 <= start < end <= count for start, end in silent)


def holds_together(reports: list[Report], count: int) -> None:
    assert [report.cue_words for report in reports] == sorted(report.cue_words for report in reports)
    for report in reports:
        assert 0 <= report.cue_words[0] < report.cue_words[1] <= count
        assert report.source is None or 0 <= report.source.start < report.source.end <= count
        assert all(0 <= start <= end <= count for start, end in report.zones)


@given(st.sampled_from((*SENTENCES, *map(text_of, DRAWINGS))), st.lists(st.integers(0, 1000), min_size=1, max_size=40))
@effort(max_examples=300, deadline=None)
def test_no_tree_breaks_the_reading(text: str, numbers: list[int]) -> None:
    for analyser in (TreeAnalyser(Grown(numbers), READING), SecondOpinion(Grown(numbers), READING)):
        given_words = shown(text)
        holds_together(analyser.analyse(given_words).reports, given_words.words.count)
        for claim in read(text, analyser):
            assert claim.text == claim.span.of(text)


@pytest.mark.parametrize("text", SENTENCES)
def test_the_same_sentence_gives_the_same_reports(each: Analyser, text: str) -> None:
    assert each.analyse(shown(text)) == each.analyse(shown(text))


def test_an_analyser_travels_to_another_process(each: Analyser) -> None:
    travelled = pickle.loads(pickle.dumps(each))  # noqa: S301  our own bytes
    assert travelled.analyse(shown(SENTENCES[1])) == each.analyse(shown(SENTENCES[1]))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (SENTENCES[0], "la préfecture", "douze personnes ont été évacuées"),
        (SENTENCES[1], "Le maire de Sarcelles, Paul Varin", "la digue tenait"),
        (SENTENCES[2], "le préfet", "La digue a cédé dans la nuit"),
        (SENTENCES[4], None, "Rien n'a bougé depuis mardi"),
    ],
)
def test_plain_reports_are_read_alike_by_all(each: Analyser, text: str, source: str | None, content: str) -> None:
    assert (content, source) in said(read(text, each))


# A tree under the grammar's clause logic ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("drawing", "source", "content"),
    [
        pytest.param(AFTER_THE_VERB, "les Chantiers réunis", "Six ouvriers ont été blessés", id="subject after a date"),
        pytest.param(
            BETWEEN_COMMAS, "La directrice", "la fermeture du barrage", id="a circumstance between subject and verb"
        ),
        pytest.param(FAR_CLAUSE, "Le préfet", "la digue cédait", id="a clause beyond what stands between"),
        pytest.param(SUBORDINATE, "le maire", "la route serait fermée", id="what is reported ends with its clause"),
        pytest.param(TWO_VERBS, "la maire de Valdor", "le pont ferme", id="two verbs, each with its subject"),
        pytest.param(SAID_AGAIN, "Sa sœur", "il dormait", id="a pronoun between commas is no subject"),
    ],
)
def test_a_tree_says_who_speaks_and_how_far(drawing: str, source: str, content: str) -> None:
    found = dict(said(read(text_of(drawing), TreeAnalyser(Drawn(drawing), READING))))
    by = next((by for text, by in found.items() if content in text), "nobody")
    assert by is not None
    assert by.startswith(source), found


def test_what_stands_beside_a_reported_clause_is_the_outlets_own() -> None:
    found = dict(said(read(text_of(SUBORDINATE), TreeAnalyser(Drawn(SUBORDINATE), READING))))
    assert found["le pont est ouvert"] is None


# Both -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [SENTENCES[0], SENTENCES[4], "Le préfet a déclaré que la digue tenait."])
def test_a_sentence_the_grammar_is_sure_of_is_not_parsed(text: str) -> None:
    assert read(text, SecondOpinion(Unasked(), READING)) == read(text, GRAMMAR)


def test_a_verb_in_doubt_is_the_parsers_and_says_so() -> None:
    found = read(text_of(TWO_VERBS), SecondOpinion(Drawn(TWO_VERBS), READING))
    decided = [claim for claim in found if any(reason.rule == "reader.parser" for reason in claim.reasons)]
    assert [claim.source.mention for claim in decided if claim.source] == ["la maire de Valdor"]
    assert "a comma before the verb" in next(r.text for r in decided[0].reasons if r.rule == "reader.parser")


def test_the_grammar_alone_names_no_parser() -> None:
    for text in SENTENCES:
        assert all(reason.rule != "reader.parser" for claim in read(text, GRAMMAR) for reason in claim.reasons)


def test_a_tree_without_subjects_leaves_the_grammar_its_word() -> None:
    flat = "\n".join(f"{line.split()[0]} 1 dep" for line in TWO_VERBS.strip().splitlines())
    text = text_of(TWO_VERBS)
    assert said(read(text, SecondOpinion(Drawn(flat), READING))) == said(read(text, GRAMMAR))


# Trees ----------------------------------------------------------------------------------------------------------------


def test_tokens_finer_than_words_hang_where_the_word_does() -> None:
    text = "Tout va, a-t-il dit."
    words = Words(text, Span(0, len(text)), FRENCH.grammar)
    starts = [text.index(part) for part in ("Tout", "va", ",", "a-t")] + [10, 12, 16, 19]
    tree = aligned(words, starts, [1, 1, 6, 6, 5, 6, 1, 1], ["nsubj", "ROOT", "punct", "aux", "dep", "nsubj", "p", "x"])
    assert [words.slice(head, head + 1) for head in tree.heads] == ["va", "va", "dit", "dit", "va", "va"]
    assert tree.labels[3] == "aux"


def test_a_stretch_leaves_out_what_it_is_told_to() -> None:
    tree = Drawn(FAR_CLAUSE).drawn
    assert tree.stretch(6) == (4, 10)
    assert tree.stretch(6, frozenset(("appos",))) == (4, 7)
    assert tree.stretch(3) == (0, 15)


def test_a_ring_of_heads_ends() -> None:
    tree = Tree.of((1, 2, 0, 3), ("dep",) * 4)
    assert tree.stretch(3) == (3, 4)
    assert list(tree.above(0)) == [1, 2]
