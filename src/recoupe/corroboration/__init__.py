"""From claims that belong together to findings: origins, conflicts, updates, standing and grade.

Pure and deterministic; near-linear in the claims (sorting, and pairs only within bounded lists).
"""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.corroboration.agreements import dated_agreements
from recoupe.corroboration.clashes import all_clashes, causes_named
from recoupe.corroboration.conflicts import conflicts, from_figures, from_links
from recoupe.corroboration.denials import Tracer
from recoupe.corroboration.figures import facets
from recoupe.corroboration.ground import ground
from recoupe.corroboration.origins import spokespersons, sums
from recoupe.corroboration.propositions import propositions
from recoupe.corroboration.register import ratings
from recoupe.corroboration.series import figures, series
from recoupe.corroboration.sides import helped_in_headlines
from recoupe.corroboration.targets import Compared
from recoupe.corroboration.undated import with_missing_dates
from recoupe.corroboration.updates import steps, updates
from recoupe.model.authority import WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.copies import Copy, Credit
from recoupe.model.corrections import Rating, folded
from recoupe.model.finding import Findings, Group
from recoupe.model.judgement import TrackRecord
from recoupe.model.pack import Pack
from recoupe.model.text import Article
from recoupe.settings import Settings

__all__ = ["corroborate"]


def corroborate(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    groups: Sequence[Group],
    cast: WhoIsWho,
    copies: Sequence[Copy],
    credits: Sequence[Credit],  # noqa: A002
    pack: Pack,
    settings: Settings,
    register: Sequence[Rating] = (),
    records: Sequence[TrackRecord] = (),
) -> Findings:
    """Propositions with origins and grades, conflicts between them, and what updates what.

    groups: claims that state the same; a claim of no group becomes a proposition of its own. cast: who each voice is.
    register: letters that win over those by kind. records: how what origins said before turned out. Raises
    CorrectionsUnusable where the register gives one authority two letters.
    """
    here = ground(articles, claims, groups, cast, copies, credits, pack, settings)
    here = here._replace(
        register=ratings(register, cast.authorities, articles),
        turned_out={folded(one.name): one for one in records},
    )
    known = facets(here)
    here = here._replace(speaks_for={**here.speaks_for, **spokespersons(here, known)})
    derived = sums(here, known)
    sized = figures(here, known, derived)
    compared = Compared(here, known)
    counts = from_figures(sized, compared)
    met = Tracer(compared, [clash.propositions for clash in counts], causes_named(here)).links()
    clashes = [
        *from_links(met, here),
        *counts,
        *all_clashes(here, known, sized),
        *dated_agreements(here),
        *helped_in_headlines(here),
    ]
    taken = steps(sized, compared)
    found = with_missing_dates(propositions(here, derived, met, clashes), sized, taken)
    return Findings(
        propositions=found,
        conflicts=conflicts(clashes, found),
        updates=updates(taken, found, here),
        series=series(found, sized),
    )
