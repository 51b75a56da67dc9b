"""An invented event, marked by hand: what follows from its claims, as a pipeline would give it."""

from __future__ import annotations

from recoupe.model.authority import Authority, Kind
from recoupe.model.claim import Claim
from recoupe.model.finding import Brief, Conflict, Grade, Origin, Proposition, Series, Update
from recoupe.model.text import Reason, Refusal, Wording
from tarnelle_claims import ARTICLES as ARTICLES
from tarnelle_claims import CLAIMS as CLAIMS
from tarnelle_claims import COURRIER as COURRIER
from tarnelle_claims import claim as claim
from tarnelle_claims import span as span

WHY = (Reason("merge.same_number", "Both give the same number of the same thing."),)


def authority(
    identifier: str, name: str, kind: Kind, claims: tuple[str, ...], relays: tuple[str, ...] = (), *, named: bool = True
) -> Authority:
    return Authority(
        id=identifier,
        name=name,
        kind=kind,
        country="FR" if named else None,
        body=name if named else None,
        side="FR" if kind in ("ministry", "local_government", "public_service") else None,
        named=named,
        names=(name,),
        claims=claims,
        relays=relays,
        reasons=(Reason("who.same_name", "The mentions are the same words."),),
    )


AUTHORITIES = (
    authority("a1", "préfecture", "local_government", ("c2", "c3", "c6", "c9")),
    authority("a2", "Réseau Tarnelle", "company", ("c4", "c7", "c11")),
    authority("a3", "source proche de l’enquête", "unnamed", ("c5",), named=False),
    authority("a4", "ministre de l’Énergie", "ministry", ("c8",)),
    authority("a5", "pompiers", "public_service", ("c10",)),
    authority("a6", "experts", "unnamed", ("c13",), named=False),
    authority("a7", "Presse-Sud", "news_agency", (), ("c7",)),
)


def origin(identifier: str, claims: tuple[str, ...], relayed_by: tuple[str, ...]) -> Origin:
    known = next(one for one in AUTHORITIES if one.id == identifier)
    reason = Reason("origin.speaks_itself", "It speaks from its own knowledge.")
    return Origin(known.name, identifier, known.side, claims, relayed_by, known.named, (reason,))


GRADE = Grade(
    "C",
    3,
    (Reason("grade.kind", "A public body speaking of its own field."), Reason("grade.one_origin", "One origin only.")),
)
UNKNOWN_GRADE = Grade("F", 6, (Reason("grade.unnamed", "The source cannot be told apart."),))

PROPOSITIONS = (
    Proposition(
        "p1",
        "Une panne a plongé la région de Tarnelle dans le noir lundi soir",
        "c1",
        ("c1",),
        1,
        (),
        (0, 1),
        "own voice",
        UNKNOWN_GRADE,
        (),
        WHY,
    ),
    Proposition(
        "p2",
        "40 000 foyers sont privés d’électricité",
        "c2",
        ("c2", "c6", "c9"),
        3,
        (origin("a1", ("c2", "c6", "c9"), ("Le Courrier de Tarnelle", "Le Matin libre", "L’Écho du Rhône")),),
        (1, 1),
        "contested",
        GRADE,
        (CLAIMS[1].quantities[0],),
        WHY,
    ),
    Proposition(
        "p3",
        "Au moins 65 000 foyers n’ont plus de courant",
        "c4",
        ("c4", "c7"),
        2,
        (origin("a2", ("c4", "c7"), ("Presse-Sud", "Le Matin libre")),),
        (1, 1),
        "contested",
        GRADE,
        (CLAIMS[3].quantities[0],),
        WHY,
    ),
    Proposition(
        "p4",
        "Une cyberattaque serait à l’origine de la panne",
        "c5",
        ("c5",),
        1,
        (origin("a3", ("c5",), ("Presse-Sud",)),),
        (1, 1),
        "denied",
        UNKNOWN_GRADE,
        (),
        WHY,
    ),
    Proposition(
        "p5",
        "La ministre de l’Énergie dément toute cyberattaque",
        "c8",
        ("c8",),
        1,
        (origin("a4", ("c8",), ("Le Matin libre",)),),
        (1, 1),
        "contested",
        GRADE,
        (),
        WHY,
    ),
    Proposition(
        "p6",
        "Un transformateur a brûlé à Corvel",
        "c10",
        ("c10", "c11", "c12"),
        2,
        (origin("a2", ("c11",), ("L’Écho du Rhône",)), origin("a5", ("c10",), ("L’Écho du Rhône",))),
        (2, 2),
        "corroborated",
        Grade("B", 2, (Reason("grade.two_origins", "Two origins that do not depend on each other."),)),
        (),
        WHY,
    ),
    Proposition(
        "p7",
        "Le courant reviendra mardi à midi",
        "c3",
        ("c3",),
        1,
        (origin("a1", ("c3",), ("Le Courrier de Tarnelle",)),),
        (1, 1),
        "forecast",
        GRADE,
        (),
        WHY,
    ),
    Proposition(
        "p8",
        "de 8 à 12 pylônes abattus",
        "c13",
        ("c13",),
        1,
        (origin("a6", ("c13",), ()),),
        (1, 1),
        "single origin",
        UNKNOWN_GRADE,
        (CLAIMS[12].quantities[0],),
        WHY,
    ),
)

CONFLICTS = (
    Conflict(
        "x1",
        "number",
        ("p2", "p3"),
        ("c2", "c4", "c6", "c7"),
        "40 000 and at least 65 000 households cannot both be right.",
        (Reason("conflict.number", "The bounds leave no common value."),),
    ),
    Conflict(
        "x2",
        "denial",
        ("p4", "p5"),
        ("c5", "c8"),
        "The minister denies the cyberattack.",
        (Reason("conflict.denial", "One denies what the other states."),),
    ),
    Conflict(
        "x3",
        "unconfirmed",
        ("p2",),
        ("c2", "c9"),
        "The prefecture cannot confirm its own figure.",
        (Reason("conflict.unconfirmed", "The same body states it and cannot confirm it."),),
    ),
)

UPDATES = (
    Update(
        "u1", "p2", "p3", "A later figure.", False, (Reason("update.later", "Printed a day later by another body."),)
    ),
)

BRIEF = Brief(
    articles=ARTICLES,
    claims=CLAIMS,
    propositions=PROPOSITIONS,
    conflicts=CONFLICTS,
    updates=UPDATES,
    authorities=AUTHORITIES,
    refusals=(
        Refusal(
            "vide.txt",
            "empty",
            "is empty (0 bytes).",
            "Save the article's text in it, or leave it out.",
            (("size", "0"),),
            (Wording("fr", "est vide (0 octet).", "Enregistrez-y le texte de l’article, ou retirez-le."),),
        ),
    ),
    series=(Series("s1", "foyer", "foyer", ("p2", "p3")),),
)
"""The whole brief as a pipeline would give it."""


def group_of(claims: tuple[Claim, ...]) -> Proposition:
    """A proposition that holds just those claims, without an origin."""
    best = claims[0]
    return Proposition(
        "g1", best.text, best.id, tuple(one.id for one in claims), 1, (), (0, 1), "own voice", UNKNOWN_GRADE, (), WHY
    )
