"""Findings in words: how surely, on how many origins, why two things cannot both hold.

The sentences are made from the findings' fields, so that every language says the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from recoupe.model.authority import Authority
from recoupe.model.claim import Claim
from recoupe.model.finding import Conflict, Grade, Proposition, Update
from recoupe.report.clean import one_line, shortened
from recoupe.report.desk import Desk
from recoupe.report.lookup import NOT_STANDING
from recoupe.report.words import Words


def capital(text: str) -> str:
    """The text with a capital at its head."""
    return text[:1].upper() + text[1:]


def names(all_names: Sequence[str], desk: Desk) -> str:
    """Names in a row, each once, the later ones as a count."""
    unique = list(dict.fromkeys(one_line(name) for name in all_names))
    most = desk.settings.names_shown
    if len(unique) > most + 1:
        unique = [*unique[:most], desk.words.count("others", len(unique) - most)]
    return desk.words.listed(unique)


def how(claim: Claim, words: Words) -> str:
    """How surely the claim is made: stance where it is not a plain statement, else certainty, mood and degree."""
    if claim.stance != "states":
        return words.label("stance", claim.stance)
    if claim.certainty == "denied":
        return words("stance.denies")
    if claim.certainty == "hedged":
        if claim.mood == "conditional":
            return words("how.conditional")
        if claim.degree in ("probable", "possible"):
            return words(f"how.{claim.degree}")
    return words.label("certainty", claim.certainty)


def sure(claim: Claim) -> bool:
    """Whether the claim is made without a hedge."""
    return claim.certainty in ("asserted", "attributed") and claim.stance not in NOT_STANDING


def speaker(claim: Claim, desk: Desk) -> str:
    """Who asserts the claim: the authority as the dossier knows it, else the outlet."""
    if claim.source is None:
        return one_line(desk.lookup.outlet(claim))
    known = desk.lookup.sources(claim.id)
    return one_line(known[0].name if len(known) == 1 else claim.source.name)


def speakers(claims: Sequence[Claim], desk: Desk) -> str:
    """Who asserts those claims, each once."""
    return names([speaker(claim, desk) for claim in claims], desk)


def origins(count: tuple[int, int], all_names: Sequence[str], desk: Desk) -> str:
    """How many origins, and which: "1 origin (NIS)", "2–3 origins (...)"."""
    phrase = desk.words.span_count("origins", *count)
    return desk.words("with_names", phrase=phrase, names=names(all_names, desk)) if all_names else phrase


def counts(proposition: Proposition, desk: Desk) -> str:
    """Articles and origins in one phrase: "3 articles, 1 origin (NIS)"."""
    articles = desk.words.count("articles", proposition.articles)
    behind = origins(proposition.origins_range, [one.name for one in proposition.origins], desk)
    return f"{articles}, {behind}"


def kind(authority: Authority, words: Words) -> str:
    """What an authority is: its kind, and what it is to a state where that cannot be taken from the kind."""
    label = words.label("kind", authority.kind)
    if authority.relation in ("state_media", "de_facto"):
        return f"{label}, {words.label('relation', authority.relation)}"
    return label


def grade(given: Grade, words: Words) -> str:
    """The grade in words: source, then information."""
    return words(
        "grade", source=words(f"grade.source.{given.letter}"), information=words(f"grade.information.{given.digit}")
    )


def caution(disowning: Claim | None, desk: Desk) -> str:
    """That a proposition's own source does not stand by it; "" where it does."""
    if disowning is None:
        return ""
    return desk.words(f"caution.{disowning.stance}", who=speaker(disowning, desk))


def days(first: date | None, last: date | None, words: Words) -> str:
    """One day, or from one to another; "" where no article is dated."""
    if first is None or last is None:
        return ""
    if first == last:
        return words.day(first)
    if (first.year, first.month) == (last.year, last.month):
        return words("from_to", first=words.day_number(first), last=words.day(last))
    return words("from_to", first=words.day(first), last=words.day(last))


def behind(proposition: Proposition, desk: Desk) -> str:
    """Who stands behind a proposition: its origins, else whoever says or prints it."""
    if proposition.origins:
        return names([one.name for one in proposition.origins], desk)
    return speakers(desk.lookup.in_order(proposition.claims), desk)


def amount(proposition: Proposition, words: Words) -> str:
    """The proposition's figure in the words of its text; "" where it has none."""
    if not proposition.figures:
        return ""
    figure = proposition.figures[0]
    return one_line(figure.text) or words.amount(figure)


def _denial(conflict: Conflict, desk: Desk) -> str:
    """Who does not stand by what whom says; "" where the claims do not tell."""
    lookup = desk.lookup
    claims = list(lookup.in_order(conflict.claims))
    if not claims:
        claims = [one for side in conflict.propositions for one in lookup.in_order(lookup.propositions[side].claims)]
    against = [one for one in claims if one.stance in NOT_STANDING or one.certainty == "denied"]
    held = [one for one in claims if one not in against]
    if not against or not held:
        return ""
    left, right = speakers(against, desk), speakers(held, desk)
    if left == right:
        return desk.words(f"clash.{conflict.kind}.self", left=left)
    return desk.words(f"clash.{conflict.kind}", left=left, right=right)


def clash(conflict: Conflict, desk: Desk) -> str:
    """Why the conflict's propositions cannot all hold, in one sentence."""
    words, lookup = desk.words, desk.lookup
    sides = [lookup.propositions[one] for one in conflict.propositions]
    if conflict.kind in ("denial", "unconfirmed") and (sentence := _denial(conflict, desk)):
        return sentence
    against = words("against")
    if conflict.kind in ("number", "magnitude", "definition") and len(sides) > 1 and all(one.figures for one in sides):
        versions = [words("version", who=behind(one, desk), what=amount(one, words)) for one in sides]
        return words(f"clash.{conflict.kind}", versions=against.join(versions))
    claims = lookup.in_order(conflict.claims)
    if conflict.kind == "name":
        called = list(dict.fromkeys(one_line(one.source.mention) for one in claims if one.source))
        if len(called) > 1:
            return words("clash.name", versions=words.listed([words.quoted(name) for name in called]))
    texts = [one.statement for one in sides] if len(sides) > 1 else [one.text for one in claims]
    quoted = [words.quoted(shortened(text, desk.settings.quote_characters)) for text in dict.fromkeys(texts)]
    return words(f"clash.{conflict.kind}.plain", versions=against.join(quoted))


def update(change: Update, seen_from: str, desk: Desk) -> str:
    """The update in one sentence, as the proposition of that id sees it."""
    words = desk.words
    is_later = change.later == seen_from
    other = desk.lookup.propositions[change.earlier if is_later else change.later]
    what = amount(other, words) or shortened(other.statement, desk.settings.quote_characters)
    right = {True: "entitled", False: "other", None: "unknown"}[change.entitled]
    direction = "revises" if is_later else "revised"
    return words(f"update.{direction}.{right}", what=words.quoted(what), who=behind(other, desk))
