"""The grammar, and a parser for the sentences that leave the grammar unsure.

The grammar names its reasons for doubt from words alone (`doubts`); a sentence without any is never parsed. For a verb
in doubt the parser's report stands, under the same clause logic, and says so; everything else is the grammar's.
"""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.extraction.analyser import Analysis, Shown
from recoupe.extraction.attribution import SentenceReader
from recoupe.extraction.cues import cue_of
from recoupe.extraction.frames import CLOSERS, Report
from recoupe.extraction.joining import joined
from recoupe.extraction.noun_phrases import Phrase
from recoupe.extraction.subjects import Subjects
from recoupe.extraction.tree_reader import ONE, SEVERAL, TreeReader, subject_node
from recoupe.extraction.trees import Parser
from recoupe.extraction.verb_groups import VerbGroup
from recoupe.extraction.words import Words
from recoupe.model.pack.grammar import Word
from recoupe.settings import Reading

_RELATIVES = frozenset(("qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"))


class SecondOpinion:
    """The grammar's reports, and a parser's where the grammar is unsure."""

    name = "both"

    def __init__(self, parser: Parser, settings: Reading) -> None:
        self.parser, self.settings = parser, settings

    def analyse(self, shown: Shown) -> Analysis:
        """Every cue of the sentence with its source, its relays and the stretches it governs."""
        grammar = SentenceReader(*shown)
        reports = grammar.found()
        unsure = doubts(shown, reports, grammar.subjects, self.settings)
        if not unsure:
            return Analysis(joined(shown.words, reports, grammar.phrases), grammar.silent)
        reader = TreeReader(shown, self.parser.tree(shown.words))
        merged = _merged(reports, reader.found(), unsure, reader)
        phrases = reader.phrases if merged != reports else grammar.phrases
        return Analysis(joined(shown.words, merged, phrases), phrases.silent)


def doubts(shown: Shown, reports: Sequence[Report], subjects: Subjects, settings: Reading) -> dict[VerbGroup, str]:
    """Verbs of which the grammar is not sure, each with its reason; none in a sentence too long to parse."""
    words = shown.words
    if words.count > settings.parsed_words:
        return {}
    of_group = {report.group: report for report in reports if report.group is not None}
    cued = {index for report in reports for index in range(*report.cue_words)}
    found: dict[VerbGroup, str] = {}
    for group in shown.groups:
        report = of_group.get(group)
        if report is None:
            cue = cue_of(words, group, shown.body) if group.finite and group.first not in cued else None
            if cue is not None and cue.frames & {"que", "quote", "inf"}:
                found[group] = "no report of this verb"
        elif reason := _doubt(shown, report, group, subjects, settings):
            found[group] = reason
    return found


def _doubt(shown: Shown, report: Report, group: VerbGroup, subjects: Subjects, settings: Reading) -> str:
    """Why the grammar may have read a report wrongly, "" where nothing speaks against it."""
    words = shown.words
    source, before = report.source, words.low[group.start - 1] if group.start else ""
    if report.rule in ("source.que", "source.object", "source.inf", "source.figure") and report.act_start < 0:
        content = report.zones[0][0]
        if content < words.count and words.low[content - 1] not in ("que", "qu'") and report.rule == "source.que":
            return "the reported clause does not follow its verb"
    if report.rule == "source.incise":
        closed = group.start > 1 and (before in CLOSERS or words.low[group.start - 2] in CLOSERS)
        if report.pronoun:
            return ""
        if not closed:
            return "one comma before the verb"
        speaks = source is None or subjects.head_can_speak(source, clause=False)
        return "" if speaks else "a quotation before the verb that may be a name"
    if source is not None and not report.pronoun and _disagrees(words, source, group):
        return "subject and verb do not agree in number"
    if group.tense == "ger" and report.pronoun == "=":
        return "a participle whose subject stands elsewhere"
    if report.rule in ("source.que", "source.inf") and _subordinate(words, report, group, shown.groups):
        return "a cue in a subordinate clause that another clause follows"
    if source is not None and words.low[source.start] in ("de", "du", "d'"):
        return "a subject that opens on a preposition"
    if before in _RELATIVES:
        return ""
    if before == ",":
        return "a comma before the verb"
    if source is None or report.pronoun:
        return ""
    if source.core_end - source.start > settings.long_subject_words:
        return "a long subject"
    if source.end < group.start and any(words.is_word(k) for k in range(source.end, group.start)):
        return "words between subject and verb"
    if not subjects.can_speak(source, strict=True):
        return "a subject that does not show that it can speak"
    return ""


def _subordinate(words: Words, report: Report, group: VerbGroup, groups: Sequence[VerbGroup]) -> bool:
    """Whether the verb stands in a clause with *si*, *quand*, *dont* and a comma and another verb follow it."""
    at = (report.source.start if report.source is not None else group.start) - 1
    if at < 0 or not words.classes[at] & (Word.SUBORDINATOR | Word.RELATIVE):
        return False
    start, end = report.zones[0]
    commas = [index for index in range(start, end) if words.low[index] == ","]
    return any(other.finite and commas and commas[0] < other.start < end for other in groups)


def _disagrees(words: Words, source: Phrase, group: VerbGroup) -> bool:
    """Whether the article of the subject and the verb are of different number."""
    first = words.low[source.start]
    if group.tense in ("ger", "inf") or "et" in words.low[source.start : source.end]:
        return False
    return (first in ONE and group.plural) or (first in SEVERAL and not group.plural)


def _merged(
    grammar: Sequence[Report], parser: Sequence[Report], unsure: dict[VerbGroup, str], reader: TreeReader
) -> list[Report]:
    """The grammar's reports with the parser's for the verbs in doubt."""
    known = {report.group: report for report in grammar if report.group is not None}
    other = {report.group: report for report in parser if report.group is not None}
    out = [report for report in grammar if report.group is None or report.group not in unsure]
    for group, reason in unsure.items():
        mine, its = known.get(group), other.get(group)
        if mine is None and its is not None and its.rule == "source.figure":
            continue  # a verb that the grammar finds no report in seldom gives a figure of somebody's
        if its is not None and mine is not None and _better_named(mine, its, reader.subjects):
            out.append(mine)
        elif its is not None and its != mine:
            out.append(its._replace(parsed=reason))
        elif mine is not None and (its is not None or not _refuted(mine, group, reader)):
            out.append(mine)
    cued = {index for report in out if report.group is not None for index in range(*report.cue_words)}
    out = [report for report in out if report.group is not None or report.cue_words[0] not in cued]
    return reader.parted(sorted(out, key=lambda report: report.cue_words))


def _better_named(mine: Report, its: Report, subjects: Subjects) -> bool:
    """Whether the grammar names somebody who can speak and the parser does not."""
    if mine.source is None or its.source is None:
        return False
    if its.pronoun and not mine.pronoun:
        return subjects.can_speak(mine.source, strict=True)
    if its.rule == "source.incise" != mine.rule and not subjects.head_can_speak(its.source, clause=False):
        return True
    return subjects.can_speak(mine.source, strict=True) and not subjects.can_speak(its.source, strict=True)


def _refuted(report: Report, group: VerbGroup, reader: TreeReader) -> bool:
    """Whether the tree gives the verb another subject than the report does, one that reports nothing."""
    node = subject_node(reader.words, reader.tree, group)
    source = report.source
    if report.rule == "source.incise":
        return False
    return node >= 0 and source is not None and not source.start <= node < source.end
