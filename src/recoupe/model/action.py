"""What somebody does, as far as the grammar sees it."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from recoupe.model.text import Span

ActionCode = Literal[
    "abduct",
    "accuse",
    "advance",
    "agree",
    "aid",
    "announce",
    "appeal",
    "appoint",
    "arrest",
    "attack",
    "ban",
    "beat",
    "bomb",
    "break_off",
    "burn",
    "buy",
    "capture",
    "charge",
    "clash",
    "close",
    "collapse",
    "condemn",
    "confirm",
    "cost",
    "crash",
    "cut_off",
    "damage",
    "demand",
    "deny",
    "deploy",
    "destroy",
    "detain",
    "die",
    "discover",
    "dismiss",
    "displace",
    "elect",
    "evacuate",
    "explode",
    "fall",
    "fire",
    "flee",
    "flood",
    "go_missing",
    "harm",
    "homeless",
    "hospitalise",
    "infect",
    "injure",
    "investigate",
    "kill",
    "launch",
    "leak",
    "meet",
    "negotiate",
    "occupy",
    "open",
    "order",
    "pay",
    "pollute",
    "promise",
    "protest",
    "quake",
    "receive",
    "reject",
    "release",
    "rescue",
    "resign",
    "rise",
    "sanction",
    "search",
    "seize",
    "sell",
    "send",
    "sentence",
    "shelter",
    "shoot_down",
    "sign",
    "sink",
    "steal",
    "store",
    "strike",
    "strike_work",
    "supply",
    "survive",
    "suspend",
    "test",
    "threaten",
    "train",
    "transport",
    "trap",
    "visit",
    "vote",
    "warn",
    "withdraw",
]

ACTION_CODES: tuple[ActionCode, ...] = get_args(ActionCode)
"""The closed list, sorted. Each code says in English what happens."""

TOLL_CODES: frozenset[ActionCode] = frozenset(
    {
        "abduct",
        "arrest",
        "charge",
        "detain",
        "die",
        "displace",
        "evacuate",
        "flee",
        "go_missing",
        "harm",
        "homeless",
        "hospitalise",
        "infect",
        "injure",
        "kill",
        "release",
        "rescue",
        "sentence",
        "shelter",
        "survive",
        "trap",
    }
)
"""What people in a toll have undergone. Figures under two of these codes count different things; see `same_toll`."""


def same_toll(left: ActionCode, right: ActionCode) -> bool:
    """Whether two codes can count the same people: equal ones, and those killed among those who died."""
    return left == right or {left, right} == {"die", "kill"}


class Action(NamedTuple):
    """Who does what to whom in one statement.

    actor: the subject's words, or the ISO 3166-1 alpha-2 code of the state it stands for; None for a pronoun, a passive
        without agent, or something that only happens. actor_span: the words, where the actor is one.
    action: a code of the closed list, None where no verb or noun of the table is met.
    object: lemma of what undergoes it: the object of an active verb, the subject of a passive or of something that
        happens (*le barrage a cédé*), the people counted (*dix soldats blessés*).
    negated: whether the verb or noun is (*n'a pas envoyé*, *aucun blessé*). passive: whether the verb is passive.
    """

    actor: str | None = None
    actor_span: Span | None = None
    action: ActionCode | None = None
    object: str | None = None
    negated: bool = False
    passive: bool = False
