"""Claims and briefs as JSON: the published form, in the order in which its fields are documented (docs/fields.md).

Both forms have a JSON Schema in `recoupe.schema`. A change of meaning raises SCHEMA.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from math import isfinite
from typing import Any

from recoupe.model.authority import Authority, Voice
from recoupe.model.claim import Claim
from recoupe.model.finding import Brief, Conflict, Grade, Origin, Proposition, Series, Update
from recoupe.model.quantity import Quantity
from recoupe.model.text import Article, Reason, Refusal, Span
from recoupe.model.when import Time
from recoupe.model.where import Place
from recoupe.report.clean import json_safe
from recoupe.report.lookup import Lookup
from recoupe.report.series import FigureRow, series_rows

SCHEMA = 1
"""Version of the meaning of both JSON forms."""

Row = dict[str, Any]


def number(value: float | None) -> int | float | None:
    """The number as JSON shows it: whole numbers without a fraction; None for one too large for a float."""
    if value is None or not isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < 1e15 else value


def pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def reason_rows(reasons: Iterable[Reason]) -> list[Row]:
    return [{"rule": reason.rule, "text": reason.text, "span": pair(reason.span)} for reason in reasons]


def voice_row(voice: Voice) -> Row:
    antecedent = voice.resolved_from
    return {
        "name": voice.name,
        "mention": voice.mention,
        "span": pair(voice.span),
        "kind": voice.kind,
        "country": voice.country,
        "body": voice.body,
        "named": voice.named,
        "resolved_from": None
        if antecedent is None
        else {"rule": antecedent.rule, "mention": antecedent.mention, "span": pair(antecedent.span)},
        "members": [voice_row(member) for member in voice.members],
    }


def quantity_row(quantity: Quantity) -> Row:
    return {
        "value": number(quantity.value),
        "low": number(quantity.low),
        "high": number(quantity.high),
        "unit": quantity.unit,
        "approx": quantity.approx,
        "vague": quantity.vague,
        "span": pair(quantity.span),
        "text": quantity.text,
    }


def place_row(place: Place) -> Row:
    return {
        "mention": place.mention,
        "span": pair(place.span),
        "name": place.name,
        "country": place.country,
        "lat": place.lat,
        "lon": place.lon,
        "precision": place.precision,
        "stated_country": place.stated_country,
        "note": place.note,
        "source": place.source,
    }


def time_row(time: Time) -> Row:
    return {
        "mention": time.mention,
        "span": pair(time.span),
        "start": time.start.isoformat() if time.start else None,
        "end": time.end.isoformat() if time.end else None,
        "granularity": time.granularity,
        "anchored": time.anchored,
        "clock": time.clock,
        "why": time.why,
    }


def claim_row(claim: Claim) -> Row:
    """One line of `recoupe claims`."""
    return {
        "schema": SCHEMA,
        "id": claim.id,
        "document": claim.document,
        "article": claim.article,
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "sentence": pair(claim.sentence),
        "content": pair(claim.content),
        "cue": pair(claim.cue),
        "source": None if claim.source is None else voice_row(claim.source),
        "via": [voice_row(voice) for voice in claim.via],
        "certainty": claim.certainty,
        "degree": claim.degree,
        "polarity": claim.polarity,
        "mood": claim.mood,
        "stance": claim.stance,
        "markers": [{"text": m.text, "span": pair(m.span), "rule": m.rule} for m in claim.markers],
        "quantities": [quantity_row(quantity) for quantity in claim.quantities],
        "places": [place_row(place) for place in claim.places],
        "times": [time_row(time) for time in claim.times],
        "actor": claim.actor,
        "action": claim.action,
        "object": claim.object,
        "reasons": reason_rows(claim.reasons),
        "doubts": list(claim.doubts),
    }


def article_row(article: Article) -> Row:
    return {
        "id": article.id,
        "document": article.document,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "published_found_in": article.published.found_in if article.published else None,
        "language": article.language,
        "notes": list(article.notes),
        "text": article.text,
    }


def origin_id(proposition: Proposition, origin: Origin) -> str:
    """The id by which `explain` finds an origin of a proposition."""
    return f"{proposition.id}/{origin.authority}"


def origin_row(proposition: Proposition, origin: Origin) -> Row:
    return {
        "id": origin_id(proposition, origin),
        "name": origin.name,
        "authority": origin.authority,
        "side": origin.side,
        "named": origin.named,
        "claims": list(origin.claims),
        "relayed_by": list(origin.relayed_by),
        "reasons": reason_rows(origin.reasons),
    }


def grade_row(grade: Grade) -> Row:
    return {
        "letter": grade.letter,
        "digit": grade.digit,
        "inputs": None if grade.inputs is None else grade.inputs._asdict(),
        "reasons": reason_rows(grade.reasons),
    }


def proposition_row(proposition: Proposition) -> Row:
    return {
        "id": proposition.id,
        "statement": proposition.statement,
        "best": proposition.best,
        "claims": list(proposition.claims),
        "articles": proposition.articles,
        "origins": [origin_row(proposition, origin) for origin in proposition.origins],
        "origins_range": list(proposition.origins_range),
        "status": proposition.status,
        "grade": grade_row(proposition.grade),
        "figures": [quantity_row(quantity) for quantity in proposition.figures],
        "evidence": [],
        "reasons": reason_rows(proposition.reasons),
    }


def conflict_row(conflict: Conflict) -> Row:
    return {
        "id": conflict.id,
        "kind": conflict.kind,
        "propositions": list(conflict.propositions),
        "claims": list(conflict.claims),
        "why": conflict.why,
        "reasons": reason_rows(conflict.reasons),
    }


def update_row(update: Update) -> Row:
    return {
        "id": update.id,
        "from": update.earlier,
        "to": update.later,
        "why": update.why,
        "entitled": update.entitled,
        "reasons": reason_rows(update.reasons),
    }


def authority_row(authority: Authority) -> Row:
    return {
        "id": authority.id,
        "name": authority.name,
        "kind": authority.kind,
        "country": authority.country,
        "body": authority.body,
        "side": authority.side,
        "relation": authority.relation,
        "named": authority.named,
        "names": list(authority.names),
        "claims": list(authority.claims),
        "relays": list(authority.relays),
        "reasons": reason_rows(authority.reasons),
    }


def refusal_row(refusal: Refusal) -> Row:
    return {
        "name": refusal.name,
        "kind": refusal.kind,
        "found": refusal.found,
        "advice": refusal.advice,
        "arguments": dict(refusal.arguments),
        "wordings": [{"language": w.language, "found": w.found, "advice": w.advice} for w in refusal.wordings],
    }


def figure_row(row: FigureRow) -> Row:
    return {
        "proposition": row.proposition,
        "figure": quantity_row(row.figure),
        "claims": list(row.claims),
        "origins": list(row.origins),
        "origins_range": list(row.origins_range),
        "articles": row.articles,
        "first": row.first.isoformat() if row.first else None,
        "last": row.last.isoformat() if row.last else None,
        "stood_by": row.stood_by,
    }


def series_row(one: Series, lookup: Lookup) -> Row:
    return {
        "id": one.id,
        "label": one.label,
        "unit": one.unit,
        "propositions": list(one.rows),
        "rows": [figure_row(row) for row in series_rows(one, lookup)],
    }


def brief_row(brief: Brief) -> Row:
    """The whole brief as `recoupe brief --format json` prints it."""
    lookup = Lookup(brief)
    return {
        "schema": SCHEMA,
        "articles": [article_row(article) for article in brief.articles],
        "claims": [claim_row(claim) for claim in brief.claims],
        "propositions": [proposition_row(proposition) for proposition in brief.propositions],
        "conflicts": [conflict_row(conflict) for conflict in brief.conflicts],
        "updates": [update_row(update) for update in brief.updates],
        "series": [series_row(one, lookup) for one in brief.series],
        "authorities": [authority_row(authority) for authority in brief.authorities],
        "refusals": [refusal_row(refusal) for refusal in brief.refusals],
    }


def line(row: Row) -> str:
    """A row as one line of JSON; letters stay letters."""
    return json_safe(json.dumps(row, ensure_ascii=False, separators=(",", ":"), allow_nan=False))


def document(value: Row | list[Row]) -> str:
    """A JSON document that a person can read, one line break at its end."""
    return json_safe(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)) + "\n"


def claim_lines(claims: Iterable[Claim]) -> Iterator[str]:
    """`recoupe claims --format jsonl`: one claim a line."""
    return (line(claim_row(claim)) + "\n" for claim in claims)


BRIEF_RECORDS: Sequence[tuple[str, str]] = (
    ("article", "articles"),
    ("claim", "claims"),
    ("proposition", "propositions"),
    ("conflict", "conflicts"),
    ("update", "updates"),
    ("series", "series"),
    ("authority", "authorities"),
    ("refusal", "refusals"),
)
"""Record type of a line of the brief, and the list of the JSON form that it stands in."""


def brief_lines(brief: Brief) -> Iterator[str]:
    """`recoupe brief --format jsonl`: one record a line, its `type` first, in the order of the JSON form."""
    whole = brief_row(brief)
    for record, plural in BRIEF_RECORDS:
        for row in whole[plural]:
            yield line({"schema": SCHEMA, "type": record, **row}) + "\n"
