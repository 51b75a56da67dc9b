"""Claims that stand word for word in one sentence of several articles: copies, however many of them there are.

Comparison looks at a bounded number of pairs, so that of a thousand copies most would stay alone. Linear in the claims.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from recoupe.linking.regrouping import regrouped
from recoupe.model.authority import WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.finding import Group
from recoupe.model.text import Article, Reason


def with_copies(
    groups: Sequence[Group], articles: Sequence[Article], claims: Sequence[Claim], cast: WhoIsWho, minimum_words: int
) -> tuple[Group, ...]:
    """The groups with those joined that hold the same words of the same sentence, by the same sources, as surely.

    minimum_words: of a sentence, before being the same word for word makes it a copy.
    """
    texts = {article.id: article.text for article in articles}
    homes: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        sentence = " ".join(claim.sentence.of(texts.get(claim.article, "")).split())
        if sentence.count(" ") + 1 < minimum_words:
            continue
        said = (" ".join(claim.text.split()), claim.certainty, claim.stance)
        homes.setdefault((sentence, *said, cast.sources.get(claim.id, ())), []).append(claim)
    group_of = {claim: number for number, group in enumerate(groups) for claim in group.claims}
    labels: dict[str, frozenset[int]] = {}
    joined: set[int] = set()
    for number, copies in enumerate(homes.values()):
        if len({group_of[claim.id] for claim in copies}) > 1 and len({claim.article for claim in copies}) > 1:
            joined.add(number)
            labels.update(dict.fromkeys((claim.id for claim in copies), frozenset((number,))))
    if not joined:
        return tuple(groups)
    out = []
    for part in regrouped([group.claims for group in groups], labels, frozenset(joined), frozenset()):
        reasons = groups[part.first].reasons
        if part.joined:
            reasons = (*reasons, Reason("merge.copied", "The same sentence, word for word, in several articles."))
        out.append(Group(part.items, reasons))
    return tuple(sorted(out, key=lambda group: -len(group.claims)))
