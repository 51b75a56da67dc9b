"""Powers beside the recognised government that several outlets name each in its way."""

from __future__ import annotations

from dataclasses import replace

from recoupe.linking.voices import Seen
from recoupe.model.text import Reason

POWER = "Gouvernement "
_BEARINGS = ("de l'est", "de l'ouest", "du nord", "du sud")


def joined_rivals(seen: list[Seen]) -> None:
    """Makes one power of *gouvernement parallèle*, *de l'est* and *de Benghazi* where the articles know only one.

    Where two bearings are named (an eastern and a western government) each stays what it is called.
    """
    powers: dict[str, int] = {}
    for one in seen:
        side = one.facts.side
        if side and side.startswith(POWER):
            powers[side] = powers.get(side, 0) + 1
    if len(powers) < 2:
        return
    bearing = {b for power in powers for b in _BEARINGS if power[len(POWER) :].startswith(b)}
    lands = {power.rpartition(" (")[2] for power in powers if power.endswith(")")}
    if len(bearing) > 1 or len(lands) > 1:
        return
    # the one with its country and bearing says most; then the most frequent
    best = max(
        powers, key=lambda power: (power.endswith(")"), any(b in power for b in _BEARINGS), powers[power], power)
    )
    if bearing and not any(b in best for b in bearing):
        best = f"{POWER}{next(iter(bearing))} ({next(iter(lands))})"
    for one in seen:
        facts = one.facts
        side = facts.side
        if side and side in powers and side != best:
            land = best[-3:-1] if best.endswith(")") else facts.country
            body = facts.body.replace(side, best) if facts.body else None
            one.facts = replace(facts, body=body, side=best, country=facts.country or land)
            one.reasons.append(
                Reason("who.one_rival", f"{side} and {best}: the articles know one power beside the state.")
            )
