"""Admiralty code: a letter for the source, a digit for the information, each with the rule that gave it.

The letter is a default by kind (letters.tsv), unless the analyst's register gives another. The digit follows the first
rule of model.grading.RULES that fits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pkgutil import get_data  # importlib.resources does the same and costs 8 ms more to import
from typing import cast

from recoupe.corroboration.denials import is_denial
from recoupe.corroboration.ground import Ground
from recoupe.corroboration.origins import Origins
from recoupe.model.corrections import Letter, folded
from recoupe.model.finding import Grade, Status
from recoupe.model.grading import RULES, Case, Rule
from recoupe.model.text import Reason


def digit(case: Case) -> Rule:
    """The rule that decides the digit."""
    against = case.denials + case.conflicts
    fits = (
        not case.judgeable or case.origins == 0,
        case.denials > case.origins,
        against > 0,
        case.origins >= 3 and case.direct and case.sure and not case.doubts,
        case.origins >= 2 and case.sure and not case.doubts,
        case.sure,
        True,
    )
    return next(rule for rule, fit in zip(RULES, fits, strict=True) if fit)


@cache
def letters() -> Mapping[str, tuple[Letter, str]]:
    """Kind -> (letter, why) of the table."""
    table = get_data("recoupe.corroboration", "letters.tsv") or b""
    lines = [line.split("\t") for line in table.decode().splitlines() if line and not line.startswith("#")]
    return {kind: (cast("Letter", letter), why) for kind, letter, why in lines[1:]}


def status(claims: Sequence[str], found: Origins, against: int, ground: Ground) -> Status:
    """Where a proposition stands. against: conflicts it stands in and denials it met."""
    some = [ground.claims[claim] for claim in claims]
    if all(is_denial(claim) for claim in some):
        return "denied"
    if 2 * sum(claim.certainty == "forecast" for claim in some) > len(some):
        return "forecast"
    if against:
        return "contested"
    if not found.listed:
        return "own voice"
    return "corroborated" if found.range[0] >= 2 else "single origin"


def grade(found: Origins, standing: Status, denials: int, doubts: int, conflicts: int, ground: Ground) -> Grade:
    """The grade of a proposition with its reasons."""
    letter, reason = letter_of(found, ground)
    origin_claims = [claim for origin in found.listed for claim in origin.claims]
    case = Case(
        origins=found.range[0],
        denials=denials,
        doubts=doubts,
        conflicts=conflicts,
        direct=any(not ground.cast.relays.get(claim) for claim in origin_claims),
        sure=any(ground.claims[claim].certainty in ("attributed", "asserted", "denied") for claim in origin_claims),
        judgeable=standing not in ("forecast", "own voice"),
    )
    rule = digit(case)
    text = (
        f"{rule.asks[0].upper()}{rule.asks[1:]}: {case.origins} origin{'' if case.origins == 1 else 's'}, "
        f"{case.denials} denying, {case.doubts} unable to confirm, {case.conflicts} other conflicts, "
        f"{'direct' if case.direct else 'relayed only'}, {'sure' if case.sure else 'hedged only'}."
    )
    return Grade(letter, rule.digit, (reason, *turned_out(found, ground), Reason(rule.name, text)), case)


def turned_out(found: Origins, ground: Ground) -> list[Reason]:
    """How what the origins said before turned out, where a record says; it moves neither letter nor digit."""
    out = []
    for origin in found.listed if ground.turned_out else ():
        authority = ground.authorities.get(origin.authority)
        known = ground.turned_out.get(folded((authority.body if authority else None) or origin.name))
        if known is None or not origin.named:
            continue
        counts = f"{known.established}, {known.false}, {known.mean:.2f} [{known.low:.2f}, {known.high:.2f}]"
        told = "what it said and was judged (established, false, share established with its 95 % interval)"
        out.append(Reason("letter.record", f"“{known.name}”, {told}: “{counts}”. It does not move the letter."))
    return out


def letter_of(found: Origins, ground: Ground) -> tuple[Letter, Reason]:
    """The best letter among the origins, F without one that can be judged."""
    judged = []
    for origin in found.listed:
        authority = ground.authorities.get(origin.authority)
        kind = authority.kind if authority is not None else "media"
        letter, why = letters().get(kind, ("F", "nothing is known of what it is"))
        if not origin.named:
            letter, why = "F", "cannot be told from another"
        rule = f"letter.{kind}"
        text = f"{origin.name} ({kind.replace('_', ' ')}): {why}."
        if (rating := ground.register.get(origin.authority)) is not None:
            text = f"{origin.name} is {rating.letter} by the register, instead of {letter}: “{rating.reason}”."
            letter, rule = rating.letter, "letter.register"
        judged.append((letter, origin.name, rule, text))
    if not judged:
        return "F", Reason("letter.no_origin", "No origin is named, so its reliability cannot be judged.")
    best = min(judged)
    return best[0], Reason(best[2], best[3])
