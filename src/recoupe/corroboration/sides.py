"""Headlines that say another state is helped than the text beneath them says."""

from __future__ import annotations

from recoupe.corroboration.clashes import LONGEST_HEADLINE, homes, quoted
from recoupe.corroboration.conflicts import Clash
from recoupe.corroboration.denials import is_denial
from recoupe.corroboration.ground import WORD, Ground
from recoupe.model.claim import Claim
from recoupe.model.text import Reason

HELP = "aid"
"""Concept of the tables for helping, backing and support."""


def helped_in_headlines(ground: Ground) -> list[Clash]:
    """Headlines whose helped state no statement of the text has, where at least one has another. Linear in claims."""
    home = homes(ground)
    out: list[Clash] = []
    for members in ground.in_article.values():
        head = ground.claims[members[0]]
        article = ground.articles.get(head.article)
        if article is None or HELP not in ground.words[head.id]:
            continue
        lead = len(article.text) - len(article.text.lstrip())
        end = article.text.find("\n", lead)
        if not head.content.end <= end <= lead + LONGEST_HEADLINE:
            continue
        stated = _helped(head, ground)
        common = ground.words[head.id] - {HELP}
        alike = [
            m for m in members[1:] if len(common & ground.words[m]) >= ground.settings.corroboration.headline_words
        ]
        told = [(m, helped) for m in alike if (helped := _helped(ground.claims[m], ground)) is not None]
        if stated is None or any(helped == stated for _, helped in told):
            continue
        for other, helped in told[:1]:
            why = (
                f"The headline of {ground.outlet(head.id)} has {stated} helped, its text {helped}: "
                f"{quoted([other], ground)}."
            )
            reason = Reason("conflict.headline_side", "The text never has the state helped that its headline names.")
            places = tuple(sorted({home[head.id], home[other]}))
            out.append(Clash("self-contradiction", places, (head.id, other), why, reason))
    return out


def _helped(claim: Claim, ground: Ground) -> str | None:
    """Country that a claim says is helped: the first one named right behind a word of helping, None for none."""
    if is_denial(claim) or HELP not in ground.words[claim.id]:
        return None
    article = ground.articles[claim.article]
    words = WORD.findall(article.text, claim.content.start, claim.content.end)
    for index, word in enumerate(words):
        sense = ground.pack.senses.read(word.lower())
        if sense is None or sense.concept != HELP:
            continue
        for following in words[index + 1 : index + 1 + ground.settings.corroboration.helped_reach]:
            facts = ground.pack.names.describe(following)
            if facts.country and following[0].isupper():
                return facts.country
    return None
