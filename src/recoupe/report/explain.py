"""Why something in a brief is as it is: the rule behind every decision, in words, with the words of the article.

Anything with an id can be asked for: claim, proposition, origin (`proposition/authority`), conflict, update, series,
authority, article. The answer names what it rests on, so that one question leads to the next.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recoupe.errors import UnknownId
from recoupe.model.authority import Authority
from recoupe.model.claim import Claim
from recoupe.model.finding import Brief, Conflict, Grade, Origin, Proposition, Series, Update
from recoupe.model.grading import RULES
from recoupe.model.text import Article, Reason, Span
from recoupe.report import phrases
from recoupe.report.clean import json_safe, one_line, shortened
from recoupe.report.desk import Desk
from recoupe.report.lookup import Lookup
from recoupe.report.rows import origin_id
from recoupe.report.rules import rule_words
from recoupe.report.series import series_rows
from recoupe.report.words import Words
from recoupe.settings import Report

IDS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Why:
    """One reason. words: the stretch of the article it rests on, "" where there is none."""

    rule: str
    text: str
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with its facts (label, value) and reasons."""

    heading: str
    facts: tuple[tuple[str, str], ...]
    reasons: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the thing of that id is as it is, part by part."""

    id: str
    parts: tuple[Part, ...]


def explanation(brief: Brief, identifier: str, words: Words, settings: Report) -> Explanation:
    """Why the thing of that id, or of the only id that begins so, is as it is. Raises UnknownId."""
    desk = Desk(Lookup(brief), words, settings)
    found = _resolved(identifier, desk)
    return Explanation(found, tuple(_Explainer(desk).parts(found)))


def _ids(lookup: Lookup) -> dict[str, object]:
    """Every id with what it stands for."""
    brief = lookup.brief
    out: dict[str, object] = {}
    for group in (brief.propositions, brief.claims, brief.conflicts, brief.updates, brief.series, brief.authorities):
        out.update({one.id: one for one in group})
    for proposition in brief.propositions:
        out.update({origin_id(proposition, one): (proposition, one) for one in proposition.origins})
    out.update({article.id: article for article in brief.articles if article.id not in out})
    return out


def _resolved(identifier: str, desk: Desk) -> str:
    known = _ids(desk.lookup)
    if identifier in known:
        return identifier
    begun = [one for one in known if one.startswith(identifier)] if identifier else []
    # an origin's id begins with its proposition's: the shorter one is meant
    begun = [one for one in begun if not any(other != one and one.startswith(f"{other}/") for other in begun)]
    if len(begun) == 1:
        return begun[0]
    key = "error.several_ids" if begun else "error.unknown_id"
    names = ", ".join((begun or list(known))[:IDS_SHOWN]) or "—"
    raise UnknownId(desk.words(key, name=one_line(identifier), known=names))


class _Explainer:
    """Writes the parts of an explanation."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.words = desk.words
        self.lookup = desk.lookup

    def parts(self, identifier: str) -> Iterable[Part]:
        """The parts for what the id stands for."""
        thing = _ids(self.lookup)[identifier]
        if isinstance(thing, Claim):
            return self.claim(thing)
        if isinstance(thing, Proposition):
            return self.proposition(thing)
        if isinstance(thing, Conflict):
            return self.conflict(thing)
        if isinstance(thing, Update):
            return self.update(thing)
        if isinstance(thing, Series):
            return self.series(thing)
        if isinstance(thing, Authority):
            return self.authority(thing)
        if isinstance(thing, Article):
            return self.article(thing)
        assert isinstance(thing, tuple)  # noqa: S101  the one kind left: an origin with its proposition
        return [self.origin(*thing)]

    def part(self, heading: str, facts: Sequence[tuple[str, str]], reasons: Iterable[Reason], claim: str = "") -> Part:
        """A part; facts without a value are left out. claim: whose article the reasons' spans point into."""
        article = self.lookup.articles.get(self.lookup.claims[claim].article) if claim in self.lookup.claims else None
        kept = tuple((self.words(f"fact.{label}"), one_line(value)) for label, value in facts if value)
        return Part(heading, kept, tuple(self.why(reason, article) for reason in reasons))

    def why(self, reason: Reason, article: Article | None) -> Why:
        """A reason in this language, with the words it rests on."""
        quoted = one_line(reason.span.of(article.text)) if reason.span and article else ""
        return Why(one_line(reason.rule), rule_words(reason, self.words), quoted)

    def heading(self, kind: str, identifier: str) -> str:
        return self.words(f"explain.{kind}", id=one_line(identifier))

    def named(self, identifiers: Iterable[str]) -> str:
        """Propositions or claims by id with their words."""
        out = []
        for identifier in identifiers:
            known = self.lookup.propositions.get(identifier) or self.lookup.claims.get(identifier)
            text = known.statement if isinstance(known, Proposition) else known.text if known else ""
            out.append(f"{identifier} {self.words.quoted(shortened(text, self.desk.settings.quote_characters))}")
        return ", ".join(out)

    def claim(self, claim: Claim) -> Iterable[Part]:
        words, lookup = self.words, self.lookup
        article = lookup.articles.get(claim.article)
        day = lookup.day(claim)

        def of(span: Span | None) -> str:
            return span.of(article.text) if span and article else ""

        source = claim.source
        said_by = words("own_voice") if source is None else source.name
        carried = source.resolved_from if source else None
        facts = [
            ("text", claim.text),
            ("sentence", of(claim.sentence)),
            ("article", f"{lookup.outlet(claim)}, {claim.document}" + (f", {words.day(day)}" if day else "")),
            ("place", f"{claim.span.start}–{claim.span.end}"),
            ("source", said_by),
            ("mention", source.mention if source and source.mention != said_by else ""),
            ("stands_for", carried.mention if carried else ""),
            ("kind", words.label("kind", source.kind) if source else ""),
            ("via", ", ".join(voice.name for voice in claim.via)),
            ("cue", of(claim.cue)),
            ("certainty", words.label("certainty", claim.certainty)),
            ("stance", words.label("stance", claim.stance)),
            ("degree", words.label("degree", claim.degree)),
            ("mood", words.label("mood", claim.mood)),
            ("markers", ", ".join(marker.text for marker in claim.markers)),
            ("figures", "; ".join(f"{q.text} → {words.amount(q)}" for q in claim.quantities)),
            ("places", "; ".join(place.name for place in claim.places)),
            ("times", "; ".join(time.mention for time in claim.times)),
        ]
        if words.lang == "en":
            facts.append(("doubts", "; ".join(claim.doubts)))
        reasons = list(claim.reasons)
        reasons += [
            Reason(marker.rule, "", marker.span) for marker in claim.markers if not has_rule(reasons, marker.rule)
        ]
        if carried:
            reasons.append(Reason(carried.rule, "", carried.span))
        yield self.part(self.heading("claim", claim.id), facts, reasons, claim.id)
        for group in lookup.holding(claim.id):
            facts = [("statement", group.statement), ("status", words.label("status", group.status))]
            yield self.part(self.heading("in_proposition", group.id), facts, ())

    def proposition(self, group: Proposition) -> Iterable[Part]:
        words = self.words
        facts = [
            ("statement", group.statement),
            ("status", words.label("status", group.status)),
            ("counts", phrases.counts(group, self.desk)),
            ("claims", self.named(group.claims)),
            ("figures", "; ".join(q.text for q in group.figures)),
            ("conflicts", ", ".join(one.id for one in self.lookup.conflicts(group.id))),
            ("updates", ", ".join(one.id for one in self.lookup.updates(group.id))),
        ]
        yield self.part(self.heading("proposition", group.id), facts, group.reasons, group.best)
        for one in group.origins:
            yield self.origin(group, one)
        grade = [("grade", f"{group.grade.letter}{group.grade.digit}, {phrases.grade(group.grade, words)}")]
        grade += self.inputs(group.grade)
        yield self.part(self.heading("grade", group.id), grade, group.grade.reasons, group.best)
        yield self.digits(group.grade)

    def inputs(self, grade: Grade) -> list[tuple[str, str]]:
        """What the digit was decided from, as facts."""
        if grade.inputs is None:
            return []
        said = {False: self.words("input.no"), True: self.words("input.yes")}
        out = [
            (f"input_{name}", said[value] if isinstance(value, bool) else str(value))
            for name, value in grade.inputs._asdict().items()
        ]
        return [*out, ("input_evidence", self.words("input.no_evidence"))]

    def digits(self, grade: Grade) -> Part:
        """The published rules of the digit, in the order in which they are tried, with the one that decided."""
        facts = []
        for rule in RULES:
            text = self.words(f"digit.{rule.name.removeprefix('grade.')}")
            if rule.digit in (1, 2):
                text = f"{text} ({self.words('digit.doubts')})"
            if has_rule(grade.reasons, rule.name):
                text = self.words("digit.decides", rule=text)
            facts.append((str(rule.digit), text))
        return Part(self.words("explain.digits"), tuple(facts), ())

    def origin(self, group: Proposition, one: Origin) -> Part:
        facts = [
            ("name", one.name),
            ("side", self.words.country(one.side) if one.side else ""),
            ("claims", self.named(one.claims)),
            ("relays", ", ".join(one.relayed_by)),
        ]
        heading = self.heading("origin", origin_id(group, one))
        return self.part(heading, facts, one.reasons, one.claims[0] if one.claims else "")

    def conflict(self, conflict: Conflict) -> Iterable[Part]:
        facts = [
            ("kind", self.words.label("conflict", conflict.kind)),
            ("why", phrases.clash(conflict, self.desk)),
            ("propositions", self.named(conflict.propositions)),
            ("claims", self.named(conflict.claims)),
        ]
        first = conflict.claims[0] if conflict.claims else ""
        yield self.part(self.heading("conflict", conflict.id), facts, conflict.reasons, first)

    def update(self, change: Update) -> Iterable[Part]:
        facts = [
            ("why", phrases.update(change, change.later, self.desk)),
            ("earlier", self.named((change.earlier,))),
            ("later", self.named((change.later,))),
        ]
        yield self.part(self.heading("update", change.id), facts, change.reasons)

    def series(self, one: Series) -> Iterable[Part]:
        lines = [f"{self.words.amount(row.figure)} ({row.proposition})" for row in series_rows(one, self.lookup)]
        yield self.part(self.heading("series", one.id), [("counted", one.label), ("figures", "; ".join(lines))], ())

    def authority(self, authority: Authority) -> Iterable[Part]:
        facts = [
            ("name", authority.name),
            ("kind", self.words.label("kind", authority.kind)),
            ("country", self.words.country(authority.country) if authority.country else ""),
            ("body", authority.body or ""),
            ("side", self.words.country(authority.side) if authority.side else ""),
            ("relation", self.words.label("relation", authority.relation) if authority.relation else ""),
            ("names", "; ".join(authority.names)),
            ("claims", self.named(authority.claims)),
            ("relayed", self.named(authority.relays)),
        ]
        first = next((one for one in (*authority.claims, *authority.relays)), "")
        yield self.part(self.heading("authority", authority.id), facts, authority.reasons, first)

    def article(self, article: Article) -> Iterable[Part]:
        held = [claim.id for claim in self.lookup.brief.claims if claim.article == article.id]
        facts = [
            ("document", article.document),
            ("outlet", article.outlet or ""),
            ("title", article.title or ""),
            ("published", self.words.day(article.published.day) if article.published else ""),
            ("claims", self.named(held)),
        ]
        yield self.part(self.heading("article", article.id), facts, ())


def has_rule(reasons: Iterable[Reason], rule: str) -> bool:
    """Whether one of the reasons names that rule."""
    return any(reason.rule == rule for reason in reasons)


def as_text(found: Explanation, columns: int) -> str:
    """The explanation as plain text of that width."""
    from textwrap import wrap

    lines: list[str] = []
    for part in found.parts:
        lines.append(part.heading)
        widest = max((len(label) for label, _ in part.facts), default=0)
        for label, value in part.facts:
            head = f"  {label:<{widest}}  "
            lines += wrap(value, columns, initial_indent=head, subsequent_indent=" " * len(head)) or [head.rstrip()]
        for reason in part.reasons:
            text = f"{reason.text} [{reason.rule}]" if reason.text else f"[{reason.rule}]"
            if reason.words:
                text += f" — “{reason.words}”"
            lines += wrap(text, columns, initial_indent="  → ", subsequent_indent="    ")
        lines.append("")
    return "\n".join(lines)


def as_json(found: Explanation) -> str:
    """The explanation as a JSON document."""
    parts = [
        {
            "heading": part.heading,
            "facts": [{"label": label, "value": value} for label, value in part.facts],
            "reasons": [{"rule": why.rule, "text": why.text, "words": why.words} for why in part.reasons],
        }
        for part in found.parts
    ]
    return json_safe(json.dumps({"id": found.id, "parts": parts}, ensure_ascii=False, indent=1)) + "\n"
