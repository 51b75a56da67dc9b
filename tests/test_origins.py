"""Origins: how many bodies that know at first hand stand behind what many outlets print."""

from __future__ import annotations

from costs import times_as_long
from small_dossiers import Dossier, between, names, proposition

TOLL = "Le glissement de terrain a fait 14 morts"


def ministry(dossier: Dossier) -> str:
    return dossier.authority(
        "ministère de l'Intérieur", "ministry", country="PE", side="PE", body="ministère de l'Intérieur"
    )


def test_five_outlets_on_one_service_are_one_origin() -> None:
    dossier = Dossier()
    service = dossier.authority("SIS", "intelligence_service", country="NZ", side="NZ", body="SIS")
    told = [
        dossier.claim(
            dossier.article(f"Journal {n}", f"Selon le SIS, la cargaison a quitté le port. Fin {n}.", "2030-03-01"),
            "la cargaison a quitté le port",
            service,
        )
        for n in range(5)
    ]
    dossier.group(*told)
    found = proposition(dossier.findings(), told[0])
    assert names(found) == ["SIS"]
    assert found.origins_range == (1, 1)
    assert found.articles == 5
    assert found.status == "single origin"


def test_a_denial_next_to_five_outlets_makes_the_claim_contested_not_stronger() -> None:
    dossier = Dossier()
    service = dossier.authority("SIS", "intelligence_service", country="NZ", side="NZ", body="SIS")
    firm = dossier.authority("Oceanica", "company", body="Oceanica")
    told = [
        dossier.claim(
            dossier.article(f"Journal {n}", f"Selon le SIS, le cargo Tamata livrait des armes. Fin {n}."),
            "le cargo Tamata livrait des armes",
            service,
        )
        for n in range(5)
    ]
    dossier.group(*told)
    other = dossier.article("Le Quai", "Oceanica dément que le cargo Tamata livrait des armes.")
    denial = dossier.claim(other, "dément que le cargo Tamata livrait des armes", firm, stance="denies")
    findings = dossier.findings()
    assert proposition(findings, told[0]).status == "contested"
    assert proposition(findings, denial).status == "denied"
    assert [c.kind for c in between(findings, told[0], denial)] == ["denial"]


def test_a_chain_of_relays_ends_at_the_first_speaker() -> None:
    dossier = Dossier()
    mayor = dossier.authority("maire de Valdor", "local_government", body="mairie de Valdor")
    agency = dossier.authority("Presse-Union", "news_agency")
    paper = dossier.authority("La Gazette", "media")
    article = dossier.article("Le Fil", "Le pont est fermé, a dit le maire à Presse-Union, citée par La Gazette.")
    claim = dossier.claim(article, "Le pont est fermé", mayor, via=[paper, agency])
    found = proposition(dossier.findings(), claim)
    assert names(found) == ["maire de Valdor"]
    assert found.origins[0].relayed_by == ("La Gazette", "Le Fil", "Presse-Union")


def test_an_outlet_in_its_own_voice_is_no_origin() -> None:
    dossier = Dossier()
    claim = dossier.claim(
        dossier.article("Le Fil", "Le pont est fermé depuis lundi."), "Le pont est fermé depuis lundi"
    )
    found = proposition(dossier.findings(), claim)
    assert (found.origins, found.origins_range, found.status) == ((), (0, 1), "own voice")
    assert (found.grade.letter, found.grade.digit) == ("F", 6)


def test_an_inquiry_of_its_own_makes_an_outlet_an_origin() -> None:
    dossier = Dossier()
    article = dossier.article("Le Fil", "Selon nos informations, le contrat a été signé en secret.")
    claim = dossier.claim(article, "le contrat a été signé en secret")
    assert names(proposition(dossier.findings(), claim)) == ["Le Fil"]


def test_what_colleagues_found_out_is_no_inquiry_of_its_own() -> None:
    dossier = Dossier()
    article = dossier.article("Le Fil", "Le contrat a été signé en secret, ont révélé nos confrères.")
    claim = dossier.claim(article, "Le contrat a été signé en secret")
    assert names(proposition(dossier.findings(), claim)) == []


def test_a_wire_copy_of_an_inquiry_adds_nothing() -> None:
    dossier = Dossier()
    text = "Selon nos informations, le contrat a été signé en secret."
    first, second = (
        dossier.article("Le Fil", text, "2030-03-01"),
        dossier.article("Le Double", text + " ", "2030-03-02"),
    )
    claims = [dossier.claim(a, "le contrat a été signé en secret") for a in (first, second)]
    dossier.group(*claims)
    dossier.copied(first, second)
    found = proposition(dossier.findings(), claims[0])
    assert names(found) == ["Le Fil"]
    assert found.origins_range == (1, 1)


def test_two_anonymous_sources_are_a_range() -> None:
    dossier = Dossier()
    one = dossier.authority("une source proche du dossier", "unnamed", named=False)
    two = dossier.authority("un négociateur", "unnamed", named=False)
    claims = [
        dossier.claim(dossier.article(f"Journal {s}", f"Selon {s}, l'accord est prêt. Fin."), "l'accord est prêt", s)
        for s in (one, two)
    ]
    dossier.group(*claims)
    found = proposition(dossier.findings(), claims[0])
    assert len(found.origins) == 1
    assert found.origins_range == (1, 2)
    assert not found.origins[0].named
    assert found.grade.letter == "F"


def test_an_unnamed_witness_is_not_the_named_expert() -> None:
    dossier = Dossier()
    witness = dossier.authority("un docker", "witness", named=False)
    expert = dossier.authority("Odile Marchand", "academic")
    claims = [
        dossier.claim(
            dossier.article(f"Journal {s}", f"Selon {s}, le toit brûlait déjà. Fin."), "le toit brûlait déjà", s
        )
        for s in (witness, expert)
    ]
    dossier.group(*claims)
    assert proposition(dossier.findings(), claims[0]).origins_range == (2, 2)


def test_ministry_spokesman_and_president_of_one_state_are_one_origin() -> None:
    dossier = Dossier()
    voices = [
        dossier.authority(
            "ministère de la Défense", "ministry", country="CL", side="CL", body="ministère de la Défense"
        ),
        dossier.authority("porte-parole de l'armée", "army", country="CL", side="CL", body="armée"),
        dossier.authority("président", "head_of_state", country="CL", side="CL", body="présidence"),
    ]
    claims = [
        dossier.claim(dossier.article(f"Journal {v}", f"Selon {v}, le navire a coulé. Fin."), "le navire a coulé", v)
        for v in voices
    ]
    dossier.group(*claims)
    found = proposition(dossier.findings(), claims[0])
    assert found.origins_range == (1, 1)
    assert found.origins[0].side == "CL"
    assert "porte-parole de l'armée" in " ".join(r.text for r in found.origins[0].reasons)


def test_two_governments_are_two_origins_in_a_joint_statement_too() -> None:
    dossier = Dossier()
    left = dossier.authority("Lima", "government", country="PE", side="PE")
    right = dossier.authority("Quito", "government", country="EC", side="EC")
    article = dossier.article("Le Fil", "Lima et Quito annoncent que la frontière est rouverte.")
    claim = dossier.claim(article, "la frontière est rouverte", left, right)
    found = proposition(dossier.findings(), claim)
    assert names(found) == ["Lima", "Quito"]
    assert (found.status, found.grade.digit) == ("corroborated", 2)


def test_a_medium_of_the_state_speaks_for_it_and_a_public_one_does_not() -> None:
    dossier = Dossier()
    office = dossier.authority("Présidence (PE)", "head_of_state", country="PE", side="PE", body="Présidence (PE)")
    organ = dossier.authority("Voz", "news_agency", country="PE", side="PE", body="Voz", relation="state_media")
    first = dossier.article("Le Fil", f"Selon la présidence, {TOLL[0].lower()}{TOLL[1:]}.")
    second = dossier.article("Le Quai", f"L'agence officielle Voz affirme : {TOLL}.")
    told = [dossier.claim(first, TOLL[1:], office), dossier.claim(second, TOLL, organ)]
    dossier.group(*told)
    found = proposition(dossier.findings(), told[0])
    assert (len(found.origins), found.origins_range) == (1, (1, 1))
    assert {"origin.one_side", "origin.state_media"} <= {reason.rule for reason in found.origins[0].reasons}


def test_a_medium_of_another_state_is_an_origin_of_its_own() -> None:
    dossier = Dossier()
    office = dossier.authority("Présidence (PE)", "head_of_state", country="PE", side="PE", body="Présidence (PE)")
    organ = dossier.authority("Voz", "news_agency", country="EC", side="EC", body="Voz", relation="state_media")
    public = dossier.authority(
        "Radio Uno", "media", country="EC", side="Radio Uno", body="Radio Uno", relation="public_media"
    )
    first = dossier.article("Le Fil", f"Selon la présidence, {TOLL[0].lower()}{TOLL[1:]}.")
    second = dossier.article("Le Quai", f"L'agence officielle Voz affirme : {TOLL}.")
    third = dossier.article("La Rive", f"Radio Uno raconte : {TOLL}.")
    told = [
        dossier.claim(first, TOLL[1:], office),
        dossier.claim(second, TOLL, organ),
        dossier.claim(third, TOLL, public),
    ]
    dossier.group(*told)
    assert sorted(names(proposition(dossier.findings(), told[0]))) == ["Présidence (PE)", "Voz"]


def test_a_town_hall_is_not_the_state() -> None:
    dossier = Dossier()
    state = ministry(dossier)
    town = dossier.authority("mairie d'Orval", "local_government", country="PE", body="mairie d'Orval")
    claims = [
        dossier.claim(dossier.article(f"Journal {s}", f"Selon {s}, l'eau est potable. Fin."), "l'eau est potable", s)
        for s in (state, town)
    ]
    dossier.group(*claims)
    assert proposition(dossier.findings(), claims[0]).origins_range == (2, 2)


def test_an_officer_who_gives_the_figure_of_the_ministry_in_its_article_speaks_for_it() -> None:
    dossier = Dossier()
    officer = dossier.authority("lieutenant Rosas", "person")
    article = dossier.article("Le Fil", "Le ministère compte 14 morts. « 14 morts », répète le lieutenant Rosas.")
    claims = [
        dossier.claim(article, "compte 14 morts", ministry(dossier), figure=("14 morts", 14, "mort")),
        dossier.claim(article, "« 14 morts »", officer, figure=("14 morts", 14, "mort")),
    ]
    dossier.group(*claims)
    assert names(proposition(dossier.findings(), claims[0])) == ["ministère de l'Intérieur"]


def test_a_sum_of_two_sides_adds_no_origin() -> None:
    dossier = Dossier()
    text = "Au total, 44 morts, calculent les journaux. Le ministère compte 38 morts. La compagnie déclare 6 morts."
    article = dossier.article("Le Fil", text, "2030-03-01")
    papers = dossier.authority("les journaux", "media", named=False)
    total = dossier.claim(article, "44 morts", papers, figure=("44 morts", 44, "mort"))
    dossier.claim(article, "38 morts", ministry(dossier), figure=("38 morts", 38, "mort"))
    dossier.claim(article, "6 morts", dossier.authority("Aéris", "company"), figure=("6 morts", 6, "mort"))
    found = proposition(dossier.findings(), total)
    assert found.origins_range == (0, 1)
    assert "origin.derived_total" in [r.rule for r in found.reasons]


def test_denied_provenance_takes_the_origin_away() -> None:
    dossier = Dossier()
    relief = dossier.authority("Secours bleu", "ngo", body="Secours bleu")
    office = dossier.authority(
        "Bureau d'aide", "international_organisation", body="Bureau d'aide", side="Bureau d'aide"
    )
    first = dossier.article("Le Fil", "Le Secours bleu fait état de 61 morts, selon une dépêche.", "2030-03-01")
    figure = dossier.claim(first, "61 morts", relief, via=[office], figure=("61 morts", 61, "mort"))
    second = dossier.article("Le Jour", "Le Secours bleu n'a jamais communiqué ce bilan de 61 morts.", "2030-03-02")
    denial = dossier.claim(second, "n'a jamais communiqué ce bilan de 61 morts", relief, stance="denies")
    findings = dossier.findings()
    assert proposition(findings, figure).origins == ()
    assert [c.kind for c in between(findings, figure, denial)] == ["denial"]


def test_outlets_that_cite_each_other_and_nobody_else_are_no_origin() -> None:
    dossier = Dossier()
    left, right = dossier.authority("Le Fil", "media"), dossier.authority("Le Jour", "media")
    one = dossier.claim(
        dossier.article("Le Fil", "Selon Le Jour, le ministre va partir."), "le ministre va partir", right
    )
    two = dossier.claim(
        dossier.article("Le Jour", "Selon Le Fil, le ministre va partir."), "le ministre va partir", left
    )
    dossier.group(one, two)
    assert proposition(dossier.findings(), one).origins_range == (0, 1)


def test_an_outlet_that_cites_itself_speaks_in_its_own_voice() -> None:
    dossier = Dossier()
    paper = dossier.authority("Le Fil", "media")
    claim = dossier.claim(
        dossier.article("Le Fil", "Selon Le Fil, le ministre va partir."), "le ministre va partir", paper
    )
    assert proposition(dossier.findings(), claim).status == "own voice"


def test_an_agency_that_relays_is_not_counted_beside_whom_it_relays() -> None:
    dossier = Dossier()
    police = dossier.authority("police", "police", country="CL", side="CL", body="police")
    agency = dossier.authority("Presse-Union", "news_agency")
    one = dossier.claim(dossier.article("Le Fil", f"{TOLL}, selon la police."), TOLL, police)
    two = dossier.claim(dossier.article("Le Jour", f"{TOLL}, selon Presse-Union."), TOLL, agency)
    dossier.group(one, two)
    assert names(proposition(dossier.findings(), one)) == ["police"]


def test_a_thousand_copies_are_one_origin_and_soon_done() -> None:
    def copies(count: int) -> tuple[Dossier, str]:
        dossier = Dossier()
        state = ministry(dossier)
        claims = []
        for n in range(count):
            article = dossier.article(f"Journal {n}", f"{TOLL}, selon le ministère. Numéro {n}.", "2030-03-01")
            claims.append(dossier.claim(article, TOLL, state, figure=("14 morts", 14, "mort")))
            if n:
                dossier.copied("a1", article)
        dossier.group(*claims)
        return dossier, claims[0]

    few, _ = copies(125)
    many, claim = copies(1000)
    found = proposition(many.findings(), claim)
    assert found.origins_range == (1, 1)
    assert found.articles == 1000
    assert times_as_long(many.findings, few.findings, allowed=24) < 24  # comparing all pairs would take 64 times


def test_findings_are_the_same_whatever_the_order_of_groups_and_authorities() -> None:
    def made(turned: bool) -> object:
        dossier = Dossier()
        state = ministry(dossier)
        town = dossier.authority("mairie d'Orval", "local_government", body="mairie d'Orval")
        for n, (who, dead) in enumerate(((state, 14), (town, 20), (state, 16))):
            text = f"Bilan de {dead} morts, selon {who}."
            article = dossier.article(f"Journal {n}", text, f"2030-03-0{n + 1}")
            dossier.group(dossier.claim(article, f"{dead} morts", who, figure=(f"{dead} morts", dead, "mort")))
        if turned:
            dossier.groups.reverse()
            dossier.authorities = dict(reversed(dossier.authorities.items()))
        return dossier.findings()

    assert made(False) == made(True)
