"""A saved brief, read back from its JSON form.

Every field is checked for its shape, so that nothing downstream meets a brief that the pipeline could not have made.
Unknown fields are ignored: a later release may add some without raising the schema.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, cast

from recoupe.errors import BriefUnreadable
from recoupe.model import authority as who
from recoupe.model import claim as what
from recoupe.model import finding, quantity, when, where
from recoupe.model.action import ActionCode
from recoupe.model.grading import Case
from recoupe.model.text import Article, Published, Reason, Refusal, RefusalKind, Span, Wording
from recoupe.report.fields import Field, MismatchError
from recoupe.report.rows import SCHEMA
from recoupe.report.words import Words


def reason(row: Field) -> Reason:
    return Reason(row["rule"].text(), row["text"].text(), row["span"].maybe(Field.span))


def antecedent(row: Field) -> who.Antecedent:
    return who.Antecedent(row["rule"].text(), row["mention"].text(), row["span"].span())


def voice(row: Field) -> who.Voice:
    return who.Voice(
        name=row["name"].text(),
        mention=row["mention"].text(),
        span=row["span"].span(),
        kind=row["kind"].one_of(who.Kind),
        country=row["country"].maybe(Field.text),
        body=row["body"].maybe(Field.text),
        named=row["named"].flag(),
        resolved_from=row["resolved_from"].maybe(antecedent),
        members=row["members"].each(voice),
    )


def figure(row: Field) -> quantity.Quantity:
    return quantity.Quantity(
        value=row["value"].maybe(Field.real),
        low=row["low"].maybe(Field.real),
        high=row["high"].maybe(Field.real),
        unit=row["unit"].text(),
        approx=row["approx"].one_of(quantity.Approx),
        span=row["span"].span(),
        text=row["text"].text(),
        vague=row.get("vague", False).flag(),
    )


def place(row: Field) -> where.Place:
    return where.Place(
        mention=row["mention"].text(),
        span=row["span"].span(),
        name=row["name"].text(),
        country=row["country"].maybe(Field.text),
        lat=row["lat"].maybe(Field.real),
        lon=row["lon"].maybe(Field.real),
        precision=row["precision"].one_of(where.Precision),
        stated_country=row.get("stated_country", None).maybe(Field.text),
        note=row.get("note", None).maybe(Field.text),
        source=row.get("source", "gazetteer").text(),
    )


def time(row: Field) -> when.Time:
    return when.Time(
        mention=row["mention"].text(),
        span=row["span"].span(),
        start=row["start"].maybe(Field.day),
        end=row["end"].maybe(Field.day),
        granularity=row["granularity"].one_of(when.Granularity),
        anchored=row["anchored"].flag(),
        clock=row.get("clock", None).maybe(Field.text),
        why=row.get("why", "").text(),
    )


def marker(row: Field) -> what.Marker:
    return what.Marker(row["text"].text(), row["span"].span(), row["rule"].text())


def claim(row: Field) -> what.Claim:
    return what.Claim(
        id=row["id"].text(),
        document=row["document"].text(),
        article=row["article"].text(),
        span=Span(row["start"].whole(), row["end"].whole()),
        text=row["text"].text(),
        sentence=row["sentence"].span(),
        content=row["content"].span(),
        cue=row["cue"].maybe(Field.span),
        source=row["source"].maybe(voice),
        via=row["via"].each(voice),
        certainty=row["certainty"].one_of(what.Certainty),
        degree=row["degree"].one_of(what.Degree),
        polarity=row["polarity"].one_of(what.Polarity),
        mood=row["mood"].one_of(what.Mood),
        stance=row["stance"].one_of(what.Stance),
        markers=row["markers"].each(marker),
        quantities=row["quantities"].each(figure),
        places=row["places"].each(place),
        times=row["times"].each(time),
        actor=row["actor"].maybe(Field.text),
        action=row["action"].maybe(lambda field: field.one_of(ActionCode)),
        object=row["object"].maybe(Field.text),
        reasons=row["reasons"].each(reason),
        doubts=row["doubts"].each(Field.text),
    )


def published(row: Field) -> Published | None:
    field = row["published"]
    stated = field.maybe(Field.text)
    if stated is None:
        return None
    found_in = row.get("published_found_in", "head").text()
    if "T" not in stated:
        return Published(field.day(), None, found_in)
    try:
        moment = datetime.fromisoformat(stated)
    except ValueError:
        raise field.wrong('"2031-06-02T21:40:00+02:00"') from None
    return Published(moment.date(), moment, found_in)


def article(row: Field) -> Article:
    return Article(
        document=row["document"].text(),
        text=row["text"].text(),
        title=row["title"].maybe(Field.text),
        outlet=row["outlet"].maybe(Field.text),
        url=row["url"].maybe(Field.text),
        author=row["author"].maybe(Field.text),
        published=published(row),
        language=row["language"].text(),
        notes=row["notes"].each(Field.text),
        id=row["id"].text(),
    )


def origin(row: Field) -> finding.Origin:
    return finding.Origin(
        name=row["name"].text(),
        authority=row["authority"].text(),
        side=row["side"].maybe(Field.text),
        claims=row["claims"].each(Field.text),
        relayed_by=row["relayed_by"].each(Field.text),
        named=row["named"].flag(),
        reasons=row["reasons"].each(reason),
    )


LETTERS = ("A", "B", "C", "D", "E", "F")


def grade(row: Field) -> finding.Grade:
    letter, digit = row["letter"].text(), row["digit"].whole()
    if letter not in LETTERS or not 1 <= digit <= 6:
        raise row.wrong("A–F, 1–6")
    inputs = row.get("inputs", None).maybe(case)
    return finding.Grade(cast("Any", letter), cast("Any", digit), row["reasons"].each(reason), inputs)


def case(row: Field) -> Case:
    return Case(
        origins=row["origins"].whole(),
        denials=row["denials"].whole(),
        doubts=row["doubts"].whole(),
        conflicts=row["conflicts"].whole(),
        direct=row["direct"].flag(),
        sure=row["sure"].flag(),
        judgeable=row["judgeable"].flag(),
    )


def proposition(row: Field) -> finding.Proposition:
    return finding.Proposition(
        id=row["id"].text(),
        statement=row["statement"].text(),
        best=row["best"].text(),
        claims=row["claims"].each(Field.text),
        articles=row["articles"].whole(),
        origins=row["origins"].each(origin),
        origins_range=row["origins_range"].pair(),
        status=row["status"].one_of(finding.Status),
        grade=grade(row["grade"]),
        figures=row["figures"].each(figure),
        reasons=row["reasons"].each(reason),
    )


def conflict(row: Field) -> finding.Conflict:
    return finding.Conflict(
        id=row["id"].text(),
        kind=row["kind"].one_of(finding.ConflictKind),
        propositions=row["propositions"].each(Field.text),
        claims=row["claims"].each(Field.text),
        why=row["why"].text(),
        reasons=row["reasons"].each(reason),
    )


def update(row: Field) -> finding.Update:
    return finding.Update(
        id=row["id"].text(),
        earlier=row["from"].text(),
        later=row["to"].text(),
        why=row["why"].text(),
        entitled=row["entitled"].maybe(Field.flag),
        reasons=row["reasons"].each(reason),
    )


def authority(row: Field) -> who.Authority:
    return who.Authority(
        id=row["id"].text(),
        name=row["name"].text(),
        kind=row["kind"].one_of(who.Kind),
        country=row["country"].maybe(Field.text),
        body=row["body"].maybe(Field.text),
        side=row["side"].maybe(Field.text),
        named=row["named"].flag(),
        names=row["names"].each(Field.text),
        claims=row["claims"].each(Field.text),
        relays=row["relays"].each(Field.text),
        reasons=row["reasons"].each(reason),
        relation=row.get("relation", None).maybe(lambda field: field.one_of(who.Relation)),
    )


def wording(row: Field) -> Wording:
    return Wording(row["language"].text(), row["found"].text(), row["advice"].text())


def refusal(row: Field) -> Refusal:
    return Refusal(
        name=row["name"].text(),
        kind=row["kind"].one_of(RefusalKind),
        found=row["found"].text(),
        advice=row["advice"].text(),
        arguments=row.get("arguments", {}).texts(),
        wordings=row.get("wordings", []).each(wording),
    )


def series(row: Field) -> finding.Series:
    return finding.Series(
        id=row["id"].text(),
        label=row["label"].text(),
        unit=row["unit"].text(),
        rows=row["propositions"].each(Field.text),
    )


def known_ids(brief: finding.Brief) -> None:
    """Nothing, where every id that the brief refers to is in it. Raises MismatchError for the first that is not."""
    articles = {one.id for one in brief.articles}
    claims = {one.id for one in brief.claims}
    propositions = {one.id for one in brief.propositions}
    for one in brief.claims:
        if one.article not in articles:
            raise MismatchError("error.id_absent", name=one.article)
    rests_on = [identifier for one in brief.propositions for identifier in one.claims]
    rests_on += [identifier for one in brief.propositions for origin in one.origins for identifier in origin.claims]
    rests_on += [identifier for one in brief.conflicts for identifier in one.claims]
    for identifier in rests_on:
        if identifier not in claims:
            raise MismatchError("error.id_absent", name=identifier)
    pointed = [identifier for one in brief.conflicts for identifier in one.propositions]
    pointed += [identifier for one in brief.updates for identifier in (one.earlier, one.later)]
    pointed += [identifier for one in brief.series for identifier in one.rows]
    for identifier in pointed:
        if identifier not in propositions:
            raise MismatchError("error.id_absent", name=identifier)
    for group in brief.propositions:
        if not group.claims or group.best not in group.claims:
            raise MismatchError("error.id_absent", name=group.best)


def brief_from_json(text: str, name: str, words: Words) -> finding.Brief:
    """The brief that `recoupe brief --format json` wrote.

    Raises BriefUnreadable, naming the file (name), the first field that is wrong and what to do.
    """
    advice = "error.brief_advice"
    try:
        document = Field(json.loads(text), "")
        if not isinstance(document.value, dict):
            raise document.wrong("{…}")
        schema = document["schema"].whole()
        if schema != SCHEMA:
            advice = "error.brief_again"
            raise MismatchError("error.schema", found=schema, known=SCHEMA)
        brief = finding.Brief(
            articles=document["articles"].each(article),
            claims=document["claims"].each(claim),
            propositions=document["propositions"].each(proposition),
            conflicts=document["conflicts"].each(conflict),
            updates=document["updates"].each(update),
            authorities=document["authorities"].each(authority),
            refusals=document["refusals"].each(refusal),
            series=document.get("series", []).each(series),
        )
        known_ids(brief)
    except json.JSONDecodeError as error:
        found = words("error.brief_not_json", line=error.lineno, column=error.colno)
        raise BriefUnreadable(words("error.brief", name=name, found=found, advice=words(advice))) from error
    except RecursionError as error:
        found = words("error.brief_deep")
        raise BriefUnreadable(words("error.brief", name=name, found=found, advice=words(advice))) from error
    except MismatchError as error:
        found = words(error.key, **error.values)
        raise BriefUnreadable(words("error.brief", name=name, found=found, advice=words(advice))) from error
    return brief
