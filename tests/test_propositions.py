"""Groups of claims that state the same thing: what must hold whatever the articles say."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

import pytest

from recoupe.language import pack
from recoupe.linking.candidates import candidates, weights
from recoupe.linking.compare import Comparer
from recoupe.linking.propositions import explain_pair, groups, read_features
from recoupe.model.authority import WhoIsWho
from recoupe.model.claim import Claim
from recoupe.model.finding import Group
from recoupe.model.text import Article
from recoupe.settings import DEFAULT
from same_thing_notation import article, cast

Dossier = tuple[list[Article], list[Claim], WhoIsWho]

FLOOD = (
    (
        "@Préfet La crue a fait [{au moins 412} morts], dit le préfet.",
        "@Préfet Il recense aussi [{1 300} disparus].",
        "F @Préfet [Le bilan pourrait s'alourdir].",
        "Deux digues [ont cédé] dans la nuit.",
    ),
    (
        "[{412} personnes ont péri] à Brumeval.",
        "@Maire Le maire compte [{530} morts].",
        "D @Régie La régie [dément toute rupture de la digue].",
        "F Tout le monde craint que [le nombre de morts augmente].",
    ),
    (
        "@Onu L'ONU évoque [{plus de 1 300} disparus] et",
        "@Onu [{412} blessés].",
        "@Onu Elle [a confirmé ce chiffre] par vidéo.",
        "D @Régie Selon la régie, [aucune digue n'a rompu].",
    ),
)


def dossier(noted: Sequence[Sequence[str]]) -> Dossier:
    made = [article(f"{i:03d}", lines) for i, lines in enumerate(noted)]
    claims = [claim for _, found in made for claim in found]
    return [found for found, _ in made], [claim for claim, _ in claims], cast(claims)


def grouped(given: Dossier) -> tuple[Group, ...]:
    return groups(*given, pack("fr"))


def together(found: Sequence[Group], *ids: str) -> bool:
    return any(set(ids) <= set(group.claims) for group in found)


def many(claims: int) -> Dossier:
    """A dossier of so many claims: figures, denials and statements that recur in other words over many articles."""
    draw = random.Random(claims)  # noqa: S311
    nouns = [
        f"{a}{b}" for a in ("pont", "quai", "dock", "four", "silo", "parc") for b in ("rin", "val", "mor", "dal", "kel")
    ]
    verbs = ["a cédé", "brûle encore", "a été fermé", "sera rouvert", "a été inspecté", "menace ruine"]
    states = ["morts", "blessés", "disparus", "soldats", "tonnes d'engrais"]
    lines = []
    for _ in range(claims):
        kind = draw.random()
        who = f"@Source{draw.randrange(40)} "
        if kind < 0.4:
            lines.append(f"{who}On compte [{{{draw.randrange(10, 400)}}} {draw.choice(states)}].")
        elif kind < 0.5:
            lines.append(f"D {who}La régie [dément que le {draw.choice(nouns)} ait cédé].")
        elif kind < 0.55:
            lines.append(f"F {who}[Le bilan pourrait s'alourdir].")
        else:
            there, near = draw.choice(nouns), draw.choice(nouns)
            lines.append(f"{who}Le {draw.choice(nouns)} du {there} [{draw.choice(verbs)} près du {near}].")
    return dossier([lines[i : i + 20] for i in range(0, claims, 20)])


def test_every_claim_is_in_exactly_one_group() -> None:
    given = dossier(FLOOD)
    listed = [identifier for group in grouped(given) for identifier in group.claims]
    assert sorted(listed) == sorted(claim.id for claim in given[1])


def test_the_same_figure_of_the_same_thing_is_one_proposition_and_another_count_is_not() -> None:
    found = grouped(dossier(FLOOD))
    assert together(found, "000-0", "001-0")
    assert together(found, "000-1", "002-0")
    assert not together(found, "000-0", "002-1")
    assert not together(found, "000-0", "001-1")


def test_a_toll_that_may_rise_is_one_proposition_whoever_says_so() -> None:
    assert together(grouped(dossier(FLOOD)), "000-2", "001-3")


def test_a_denial_stands_apart_from_what_it_denies_and_joins_the_same_denial() -> None:
    found = grouped(dossier(FLOOD))
    assert together(found, "001-2", "002-3")
    assert not together(found, "000-3", "001-2")


def test_a_figure_confirmed_without_being_repeated_joins_the_figure_just_before() -> None:
    noted = ["@Onu L'ONU évoque [{6 300} disparus].", "@Onu Son délégué [a confirmé ce chiffre] par vidéo."]
    found = grouped(dossier([noted, ["Il y a [{6 300} disparus]."]]))
    assert together(found, "000-0", "000-1", "001-0")


def test_a_bare_confirmation_joins_the_statement_before_it() -> None:
    noted = ["@Maire Selon le maire, [la cargaison a été mise à quai], ", "@Douane [version que la douane confirme]."]
    assert together(grouped(dossier([noted])), "000-0", "000-1")


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_articles_and_claims_does_not_matter(seed: int) -> None:
    articles, claims, who = many(200)
    expected = groups(articles, claims, who, pack("fr"))
    draw = random.Random(seed)  # noqa: S311
    draw.shuffle(articles)
    draw.shuffle(claims)
    assert groups(articles, claims, who, pack("fr")) == expected


def test_a_refused_pair_is_never_joined_through_a_third_claim() -> None:
    given = many(400)
    comparer = Comparer(weights(read := read_features(*given, pack("fr")), DEFAULT.linking), DEFAULT.linking)
    by_id = {found.id: found for found in read}
    for group in grouped(given):
        members = [by_id[identifier] for identifier in group.claims]
        refused = [comparer.refusal(a, b) for i, a in enumerate(members) for b in members[i + 1 :]]
        assert not any(refused), group


def test_an_unnamed_count_does_not_bridge_the_dead_and_the_missing() -> None:
    noted = [["On compte [{57} morts]."], ["Le chiffre de [{57}] circule."], ["On compte [{57} disparus]."]]
    assert not together(grouped(dossier(noted)), "000-0", "002-0")


def test_groups_come_largest_first_then_in_text_order() -> None:
    sizes = [len(group.claims) for group in grouped(dossier(FLOOD))]
    assert sizes == sorted(sizes, reverse=True)


def test_every_merge_keeps_the_fields_that_led_to_it() -> None:
    for group in grouped(dossier(FLOOD)):
        assert len(group.reasons) == len(group.claims) - 1
        assert all(reason.rule.startswith("merge.") for reason in group.reasons)
    first = next(group for group in grouped(dossier(FLOOD)) if "000-0" in group.claims)
    assert "both say 412" in first.reasons[0].text
    assert "both count dead" in first.reasons[0].text


def test_a_pair_is_explained_in_either_order_with_the_same_words() -> None:
    given = dossier(FLOOD)
    assert explain_pair("000-0", "001-0", *given, pack("fr")) == explain_pair("001-0", "000-0", *given, pack("fr"))


def test_a_refusal_names_its_field_and_both_values() -> None:
    (reason,) = explain_pair("000-0", "002-1", *dossier(FLOOD), pack("fr"))
    assert reason == ("apart.what_is_counted", "Not the same: what is counted: dead and injured.", None)


def test_claims_of_an_article_that_is_not_given_are_alone() -> None:
    articles, claims, who = dossier(FLOOD)
    found = groups(articles[:2], claims, who, pack("fr"))
    assert ("002-0",) in [group.claims for group in found]


def test_no_claims_make_no_groups() -> None:
    assert grouped(([], [], WhoIsWho((), {}, {}))) == ()


def test_comparisons_grow_with_the_number_of_claims_and_not_with_its_square() -> None:
    pairs = []
    for size in (1000, 2000, 4000, 8000):
        read = read_features(*many(size), pack("fr"))
        pairs.append(len(candidates(read, weights(read, DEFAULT.linking), DEFAULT.linking)))
    assert pairs[-1] / 8000 <= DEFAULT.linking.maximum_candidates + 1
    assert all(double <= 2.5 * single for single, double in pairwise(pairs)), pairs
