"""What a paper says in an incise: y lit-on, peut-on lire dans le rapport, est-il précisé dans la note.

Whoever reads is nobody who speaks: the source is the paper, named in the incise or the one the text spoke of last.
Reads the verb groups once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recoupe.extraction.frames import CLOSERS, Report
from recoupe.extraction.incises import Incises
from recoupe.extraction.noun_phrases import Phrase, phrase_after
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack import Names
from recoupe.model.pack.grammar import Cue, Word

PAPER = "y"
"""Pronoun of a report that stands for the paper named last."""

_READ = Cue("lire", "attributed", "states", "certain", frozenset(("que", "quote")))
_PLACED = 8  # words between the verb and the paper: y est-il précisé noir sur blanc dès la première page du rapport
_HEAD = 3  # words in which the noun of a phrase stands: un premier rapport
_BRINGING = frozenset(("que", "qu'", ":"))
_UPON = frozenset(("dans", "sur"))
_IN = frozenset(("dans", "sur", "à", "au", "en", "par", "de", "du"))


def written(words: Words, groups: Sequence[VerbGroup], incises: Incises) -> Iterator[Report]:
    """A report for each incise of reading or of being written."""
    reading, putting = words.grammar.verbs_of("read"), words.grammar.verbs_of("written")
    for group in groups:
        if not group.finite or group.negated or not group.start:
            continue
        opening = {"on": reading, "il": putting}.get(words.low[group.start - 1])
        if opening is not None and group.lemma in opening and not group.pronoun:
            if (said := _said(words, groups, group, incises)) is not None:
                yield said
            continue
        read = group.pronoun == "on" and group.lemma in reading
        if not read and not (group.pronoun == "il" and group.passive and group.lemma in putting):
            continue
        before = words.low[group.start - 1]
        if group.start < 2 or (before not in (",", "!", "?", "…") and before not in CLOSERS):
            continue
        paper, end, elsewhere = _paper(words, groups, group, incises)
        there = any(words.low[k] == "y" for k in range(group.start, group.end))
        if paper is None and not there and before not in CLOSERS and words.low[group.start - 2] not in CLOSERS:
            continue  # nothing shows that a paper is read
        report = incises.report(group, _READ, paper or Phrase(end, end, end), "" if paper or elsewhere else PAPER)
        yield report._replace(cue_words=(group.start, paper.start if paper else end))


def _said(words: Words, groups: Sequence[VerbGroup], group: VerbGroup, incises: Incises) -> Report | None:
    """On y lit que P; on peut lire dans le rapport : P; il y est écrit que P."""
    if (words.low[group.start - 1] == "il") != group.passive:
        return None
    paper, end, _elsewhere = _paper(words, groups, group, incises)
    there = any(words.low[k] == "y" for k in range(group.start, group.end))
    begins = paper.end if paper is not None else end
    begins = next((k for k in range(group.end, min(begins + 2, words.count)) if words.low[k] in _BRINGING), -1)
    if begins < 0 or begins + 1 >= words.count or (paper is None and not there):
        return None
    colon = words.low[begins] == ":"
    zone = (begins + 1, words.count if colon else incises.scopes.hard_break(begins))
    rule, cue_words = "source.colon" if colon else "source.que", (group.start - 1, begins)
    return Report(_READ, rule, cue_words, paper, "" if paper else PAPER, (zone,), -1, (), (), group)


def _paper(
    words: Words, groups: Sequence[VerbGroup], group: VerbGroup, incises: Incises
) -> tuple[Phrase | None, int, bool]:
    """The paper or speaker in the incise (None where none is named), the end of the cue, whether a thing is named."""
    end, thing = group.end, False
    for at in range(group.end, min(group.end + _PLACED, words.count - 1)):
        if not words.is_word(at):
            break
        end = at + 1
        if words.low[at] not in _IN:
            continue
        phrase = phrase_after(words, at + 1, groups, words.count)
        if phrase is None or phrase.start != at + 1:
            continue
        core = Phrase(phrase.start, phrase.core_end, phrase.core_end)
        if is_paper(words, core, incises.subjects.names):
            return core, core.end, False
        proper = any(words.capital(k) for k in range(core.start, core.end))
        if proper and words.low[at] in _UPON and incises.subjects.can_speak(core, strict=True):
            return core, core.end, False  # peut-on lire sur la page de l'Association des riverains
        thing = thing or words.low[at] in _UPON
    return None, end, thing


def is_paper(words: Words, phrase: Phrase, names: Names) -> bool:
    """Whether a noun phrase is headed by the noun of a paper: le dernier rapport, un audit."""
    head = range(phrase.start, min(phrase.start + _HEAD, phrase.core_end))
    if any(words.classes[k] & Word.PAPER for k in head):
        return True
    if any(words.classes[k] & (Word.ROLE | Word.BODY | Word.UNNAMED) or words.capital(k) for k in head[1:]):
        return False
    return names.describe(words.slice(phrase.start, phrase.core_end)).kind == "document"
