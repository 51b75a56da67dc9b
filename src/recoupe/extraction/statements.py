"""A sentence cut at the borders of its reports and quotations, each stretch with whoever says it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from recoupe.extraction.frames import Report, Zone
from recoupe.extraction.sentences import Sentence
from recoupe.extraction.speakers import Heard, Speakers
from recoupe.extraction.words import Words
from recoupe.model.authority import Voice
from recoupe.model.pack.grammar import Cue, Word
from recoupe.settings import Settings

_QUOTATION = Cue("«»", "attributed", "states", "certain", frozenset(("quote",)))
_CARRIED = Cue("", "attributed", "states", "certain", frozenset())


class Statement(NamedTuple):
    """A stretch of words with the innermost report that governs it, and who says it via whom."""

    zone: Zone
    report: Report | None
    source: Voice | None
    via: tuple[Voice, ...]
    rule: str


def statements(
    sentence: Sentence, voices: Sequence[Heard], previous: Voice | None, speakers: Speakers, settings: Settings
) -> list[Statement]:
    """The sentence cut at the borders of its reports and quotations, each stretch with its innermost report."""
    words = sentence.words
    owner: list[int] = [-1] * words.count
    outer: list[list[int]] = [[] for _ in range(words.count)]
    sizes = [sum(b - a for a, b in report.zones) for report in sentence.reports]
    for number in sorted(range(len(sentence.reports)), key=lambda n: -sizes[n]):
        for start, end in sentence.reports[number].zones:
            for index in range(max(start, sentence.body), min(end, words.count)):
                if owner[index] >= 0:
                    outer[index].append(owner[index])
                owner[index] = number
    for number, report in enumerate(sentence.reports):
        _clear_cue(words, number, report, owner)
        for index in _told_of_the_source(sentence, report):
            owner[index] = -1
    for start, end in sentence.silent:
        owner[start:end] = [-2] * (end - start)
    if sentence.number == 0 and sentence.question:
        _drop_the_question(sentence, owner, settings.reading.verbless_words)
    found: list[Statement] = []
    index = sentence.body
    while index < words.count:
        if owner[index] == -2:
            index += 1
            continue
        end = index
        quote = sentence.quoted[index] if owner[index] == -1 else -9
        while end < words.count and owner[end] == owner[index] and (quote == -9 or sentence.quoted[end] == quote):
            end += 1
        found.append(_statement(sentence, (index, end), owner[index], outer[index], voices, previous, speakers))
        index = end
    return _rejoined(sentence, found)


def _rejoined(sentence: Sentence, found: Sequence[Statement]) -> list[Statement]:
    """The statements in order; a rest after *selon X* stays with its clause: cela tient selon eux au gel."""
    out: list[Statement] = []
    for statement in found:
        before = out[-1] if out else None
        if before is not None and before.rule == statement.rule == "outlet" and before.zone[1] == statement.zone[0]:
            start, end = statement.zone
            held = sentence.quoted[start] >= 0  # la mesure durera « au moins dix jours »
            if held and not any(group.finite and start <= group.first < end for group in sentence.groups):
                out[-1] = before._replace(zone=(before.zone[0], end))
                continue
        rest = not any(group.finite and group.first >= statement.zone[0] for group in sentence.groups)
        if (first := _parted(sentence, out, statement)) >= 0:
            out[first:] = [out[first]._replace(zone=(out[first].zone[0], statement.zone[1]))]
        elif (
            before is not None
            and rest
            and statement.rule == before.rule == "source.selon"
            and statement.report is before.report
            and sentence.words.low[before.zone[1] - 1] != ","
            and sentence.quoted[statement.zone[0]] < 0
        ):
            out[-1] = before._replace(zone=(before.zone[0], statement.zone[1]))
        else:
            out.append(statement)
    return out


def _parted(sentence: Sentence, before: Sequence[Statement], after: Statement) -> int:
    """Index of the statement whose modal *selon X* parts from the infinitive (pourrait, selon X, coûter), else -1."""
    if after.rule not in ("source.selon", "source.incise") or sentence.quoted[after.zone[0]] >= 0:
        return -1
    at = len(before) - 1
    inserted = after.report.zones[0][1] if after.report is not None else 0
    while at >= 0 and before[at].report is None and before[at].zone[0] >= inserted:
        at -= 1  # the marks and pronoun of « , selon eux, »
    if at < 0 or before[at].report is not after.report:
        return -1
    parted = any(
        group.modal and before[at].zone[0] <= group.first < before[at].zone[1] and group.last >= after.zone[0]
        for group in sentence.groups
    )
    return at if parted else -1


def _drop_the_question(sentence: Sentence, owner: list[int], minimum_words: int) -> None:
    """A headline « X a fait Y, un tournant ? » states what stands before its last comma."""
    words = sentence.words
    comma = next((k for k in range(words.count - 1, sentence.body, -1) if words.low[k] == ","), None)
    asked = [group for group in sentence.groups if comma is not None and group.first > comma and group.finite]
    if comma is not None and not asked and comma - sentence.body >= minimum_words:
        owner[comma:] = [-2] * (words.count - comma)
        sentence.question = False


def _told_of_the_source(sentence: Sentence, report: Report) -> range:
    """What the outlet counts of a source between its name and its verb: X, qui défend vingt familles, dit craindre."""
    words, source = sentence.words, report.source
    first = report.cue_words[0]
    if source is None or report.group is None or source.core_end >= first:
        return range(0)
    opened = next((k for k in range(source.core_end, first) if words.low[k] == ","), first)
    if opened + 1 >= first or words.low[opened + 1] not in ("qui", "dont") or words.low[first - 1] != ",":
        return range(0)
    inside = [group for group in sentence.groups if opened < group.first < first and group.finite]
    if len(inside) != 1 or any(other.group == inside[0] for other in sentence.reports):
        return range(0)
    counted = any(words.is_number(k) for k in range(inside[0].end, first))
    return range(opened + 1, first - 1) if counted else range(0)


def _clear_cue(words: Words, number: int, report: Report, owner: list[int]) -> None:
    """The words that name the source and report are no content (unless the cue is part of the claim)."""
    first, last = report.cue_words
    if report.source is not None:
        for index in range(report.source.start, report.source.end):
            if report.act_start < 0 or index < report.act_start:
                owner[index] = -2
    for phrase in (*report.relays, *report.cited):
        if report.act_start >= 0 and any(a <= phrase.start < b for a, b in report.zones):
            continue  # a refusé de répondre à l'AFP: the outlet belongs to the act
        for index in range(phrase.start, phrase.end):
            owner[index] = -2
    if report.rule == "source.figure":
        for index in range(first, last):
            owner[index] = -2 if owner[index] >= 0 else -1  # a verb of counting says nothing beside its count
    elif report.act_start < 0 and report.rule != "source.passive":
        for index in range(first, last):
            owner[index] = -2
        group = report.group
        if group is not None:
            zone_start = min((a for a, b in report.zones if a >= group.end), default=group.end)
            for index in range(group.end, min(zone_start, len(owner))):
                if owner[index] != number:
                    owner[index] = -2
            # what stands between the subject and the verb belongs to the report
            begins = report.source.start if report.source and report.source.end <= first else first
            after = report.source.end if report.source else 0
            if words.low[after : after + 2] == [",", "dont"]:
                begins = first  # X, dont le bilan est de cinq morts, accuse Y
            for index in range(begins, first):
                if owner[index] in (-1, number):
                    owner[index] = -2


def _statement(
    sentence: Sentence,
    zone: Zone,
    owner: int,
    outer: Sequence[int],
    voices: Sequence[Heard],
    previous: Voice | None,
    speakers: Speakers,
) -> Statement:
    words = sentence.words
    quote = sentence.quoted[zone[0]]
    if owner >= 0:
        report = sentence.reports[owner]
        source, relays = voices[owner]
        chain = list(relays)
        for number in reversed(outer) if not _points_back(words, report) or quote >= 0 else ():
            enclosing, more = voices[number]
            if enclosing is None or (source is not None and enclosing.span == source.span):
                continue
            if source is not None and _spoken_for(enclosing, source):
                continue  # Melk n'en reconnaît que douze, jure son ministère: Melk's own
            if sentence.reports[number].cue.stance == "denies" and source is not None:
                continue  # a démenti les 300 morts que lui prête X: who denies a figure passes it on for nobody
            thing = source is not None and source.kind in ("sensor", "document", "unknown")
            if source is None or (thing and report.cue.frames & {"finding", "weak"}):
                source, chain = enclosing, list(more)  # les capteurs n'ont rien détecté, précise l'agence
            else:
                chain = [*more, enclosing, *chain]
        if source is None and quote >= 0 and report.pronoun != "-":
            source = speakers.voice(quote)
        if quote < 0 and (answer := speakers.answer(words.starts[zone[0]])) is not None:
            if source is None:
                source = answer
            elif report.pronoun != "-":
                chain.insert(0, answer)
        speaker = speakers.voice(quote) if quote >= 0 and sentence.quoted[report.cue_words[0]] == quote else None
        if (
            speaker is not None
            and source is not None
            and report.rule != "source.incise"
            and speaker.name != source.name
        ):
            chain.insert(0, speaker)
        return Statement(zone, report, source, _distinct(chain, source), report.rule)
    if quote < 0 and (answer := speakers.answer(words.starts[zone[0]])) is not None:
        posted = answer.resolved_from is not None and answer.resolved_from.rule == "voice.signature"
        rule = "source.post" if posted else "source.interview"
        report = Report(_QUOTATION, rule, (zone[0], zone[0]), None, "", (zone,), -1, (), (), None)
        return Statement(zone, report, answer, (), rule)
    if quote >= 0 and quote in speakers.of_quote:
        report = Report(_QUOTATION, "source.quotation", (zone[0], zone[0]), None, "", (zone,), -1, (), (), None)
        return Statement(zone, report, *speakers.of_quote[quote], "source.quotation")
    if previous is not None and not sentence.reports and quote < 0 and _goes_on(sentence, zone):
        report = Report(_CARRIED, "source.carried", (zone[0], zone[0]), None, "", (zone,), -1, (), (), None)
        focus = speakers.voices.focus(sentence.number)
        voice = speakers.voices.carried(focus, "voice.carried_over") if focus is not None else previous
        return Statement(zone, report, voice, (), "source.carried")
    return Statement(zone, None, None, (), "outlet")


def _spoken_for(voice: Voice, source: Voice) -> bool:
    """Whether a voice is named as the source's own: son ministère."""
    origin = voice.resolved_from
    return origin is not None and origin.rule == "voice.possessive" and origin.span.overlaps(source.span)


def _points_back(words: Words, report: Report) -> bool:
    """Whether a report stands by what another said: « , ce que X confirme », « , chiffre que X dément »."""
    at = report.act_start + 1
    if report.group is not None and report.group.start == report.act_start:
        return False  # soupçonnent que: the verb's own que
    return report.act_start >= 0 and at < words.count and words.low[at] in ("que", "qu'", "qui")


def _goes_on(sentence: Sentence, zone: Zone) -> bool:
    """Whether a sentence without a cue continues the voice of the one before: it opens on an anaphor of its content."""
    words = sentence.words
    first = words.low[zone[0]]
    anaphor = first in ("ils", "elles", "ceux-ci", "celles-ci") or (first in ("parmi", "outre"))
    also = any(words.low[k] in ("également", "aussi") for k in range(zone[0], min(zone[1], zone[0] + 8)))
    conditional = any(group.tense in ("cond", "cond_past") for group in sentence.groups[:2])
    among = "eux" in words.low[zone[0] : zone[1]] and "parmi" in words.low[zone[0] : zone[1]]
    return anaphor or among or (also and conditional and bool(words.classes[zone[0]] & Word.DETERMINER))


def _distinct(chain: Sequence[Voice], source: Voice | None) -> tuple[Voice, ...]:
    out: list[Voice] = []
    for voice in chain:
        inside = any(voice.span != other.span and voice.span.covers(other.span) for other in chain)
        if inside:
            continue  # au micro de France Bleu beside France Bleu
        if (source is None or voice.name != source.name) and all(voice.name != other.name for other in out):
            out.append(voice)
    return tuple(out)
