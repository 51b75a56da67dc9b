"""Conflicts: what cannot both hold, of which kind, and what only looks like one."""

from __future__ import annotations

import pytest

from costs import times_as_long
from recoupe.model.claim import Certainty
from small_dossiers import Dossier, between, place, proposition


def state(dossier: Dossier, name: str = "ministère de la Santé", country: str = "PE") -> str:
    return dossier.authority(name, "ministry", country=country, side=country, body=name)


def town(dossier: Dossier) -> str:
    return dossier.authority("mairie d'Orval", "local_government", body="mairie d'Orval")


def toll(
    dossier: Dossier, outlet: str, text: str, words: str, value: float, who: str, day: str | None, **more: object
) -> str:
    """A claim whose whole sentence is one toll."""
    article = dossier.article(outlet, text, day)
    unit = str(more.pop("unit", words.split()[-1].removesuffix("s")))
    bound = more.pop("bound", "exact")
    return dossier.claim(article, words, *([who] if who else []), figure=(words, value, unit, bound), **more)  # type: ignore[arg-type]


def test_two_authorities_with_two_tolls_on_one_day_are_a_number_conflict() -> None:
    dossier = Dossier()
    left = toll(
        dossier,
        "Le Fil",
        "Le séisme a fait 43 morts, selon le ministère.",
        "43 morts",
        43,
        state(dossier),
        "2030-03-01",
    )
    right = toll(dossier, "Le Jour", "La mairie compte 52 morts.", "52 morts", 52, town(dossier), "2030-03-01")
    (found,) = between(dossier.findings(), left, right)
    assert found.kind == "number"
    for word in ("ministère de la Santé", "43", "mairie d'Orval", "52", "Le Fil", "Le Jour"):
        assert word in found.why


def test_police_and_organisers_disagree_about_a_march_on_any_day() -> None:
    dossier = Dossier()
    police = dossier.authority("préfecture de police", "police", country="FR", side="FR", body="préfecture de police")
    union = dossier.authority("Union des métiers", "union", body="Union des métiers")
    left = toll(
        dossier,
        "Le Fil",
        "La police a compté 15 000 manifestants à Orval.",
        "15 000 manifestants",
        15000,
        police,
        "2030-03-01",
    )
    right = toll(
        dossier,
        "Le Jour",
        "L'Union des métiers parle de 60 000 manifestants.",
        "60 000 manifestants",
        60000,
        union,
        "2030-03-02",
    )
    (found,) = between(dossier.findings(), left, right)
    assert found.kind == "number"


def test_tolls_of_two_events_in_one_dossier_are_not_held_against_each_other() -> None:
    dossier = Dossier()
    quake = "Le séisme a fait 43 morts à Arica, selon le ministère, près de la vallée de Lluta et de Putre."
    flood = "La crue a fait 5 morts à Mérac, selon la mairie, sur les bords de la Vonne et à Sigy."
    left = toll(dossier, "Le Fil", quake, "43 morts", 43, state(dossier), "2030-03-01", unit="mort")
    right = toll(dossier, "Le Jour", flood, "5 morts", 5, town(dossier), "2030-03-01", unit="mort")
    assert between(dossier.findings(), left, right) == []


def test_marches_in_two_towns_are_two_marches() -> None:
    dossier = Dossier()
    police = dossier.authority("préfecture de police", "police", country="FR", side="FR", body="préfecture de police")
    union = dossier.authority("Union des métiers", "union", body="Union des métiers")
    left = toll(
        dossier,
        "Le Fil",
        "La police a compté 5 000 manifestants à Orval.",
        "5 000 manifestants à Orval",
        5000,
        police,
        "2030-03-01",
        unit="manifestant",
        places=[place("Orval", "Orval", "FR")],
    )
    right = toll(
        dossier,
        "Le Jour",
        "L'union a compté 9 000 manifestants à Mérac.",
        "9 000 manifestants à Mérac",
        9000,
        union,
        "2030-03-01",
        unit="manifestant",
        places=[place("Mérac", "Mérac", "FR")],
    )
    assert between(dossier.findings(), left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(("12 morts", 12, "mort"), ("30 disparus", 30, "disparu"), id="dead and missing"),
        pytest.param(("38 morts", 38, "mort"), ("dont 6 morts", 6, "mort"), id="whole and part"),
        pytest.param(("38 morts", 38, "mort"), ("6 marins morts", 6, "marin"), id="all and some"),
        pytest.param(("2 700 tonnes", 2700, "tonne"), ("2 750 tonnes", 2750, "tonne", "about"), id="exact and rounded"),
        pytest.param(("38 morts", 38, "mort"), ("plus de 30 morts", 30, "mort", "at_least"), id="bound that fits"),
        pytest.param(
            ("38 morts", 38, "mort"), ("des dizaines de morts", 20, "mort", "at_least", True), id="order of magnitude"
        ),
        pytest.param(("400 mètres", 400, "mètre"), ("3 500 mètres", 3500, "mètre"), id="two measures of two things"),
    ],
)
def test_what_is_counted_differently_is_no_conflict(left: tuple[object, ...], right: tuple[object, ...]) -> None:
    dossier = Dossier()
    one = dossier.article("Le Fil", f"Le ministère annonce {left[0]} dans la plaine.", "2030-03-01")
    two = dossier.article("Le Jour", f"La mairie annonce {right[0]} sur la côte.", "2030-03-01")
    a = dossier.claim(one, str(left[0]), state(dossier), figure=left)
    b = dossier.claim(two, str(right[0]), town(dossier), figure=right)
    assert between(dossier.findings(), a, b) == []


def test_a_later_toll_of_the_same_ministry_is_no_conflict() -> None:
    dossier = Dossier()
    who = state(dossier)
    left = toll(dossier, "Le Fil", "Le séisme a fait 19 morts.", "19 morts", 19, who, "2030-03-01")
    right = toll(dossier, "Le Jour", "Le séisme a fait 43 morts.", "43 morts", 43, who, "2030-03-02")
    assert between(dossier.findings(), left, right) == []


def test_a_forecast_does_not_contradict_a_count() -> None:
    dossier = Dossier()
    left = toll(dossier, "Le Fil", "Le séisme a fait 900 morts.", "900 morts", 900, state(dossier), "2030-03-01")
    right = toll(
        dossier,
        "Le Jour",
        "Il y aura 9 000 morts.",
        "9 000 morts",
        9000,
        town(dossier),
        "2030-03-01",
        certainty="forecast",
    )
    assert between(dossier.findings(), left, right) == []


@pytest.mark.parametrize(("polarity", "kinds"), [("negative", []), ("positive", ["number"])])
def test_a_figure_that_a_claim_calls_impossible_is_not_its_own(polarity: str, kinds: list[str]) -> None:
    dossier = Dossier()
    left = toll(dossier, "Le Fil", "Le séisme a fait 43 morts.", "43 morts", 43, state(dossier), "2030-03-01")
    text = "Les relevés ne cadrent pas avec 90 morts."
    right = toll(dossier, "Le Jour", text, "90 morts", 90, town(dossier), "2030-03-01", polarity=polarity)
    assert [c.kind for c in between(dossier.findings(), left, right)] == kinds


def test_an_outlet_without_a_source_may_repeat_an_old_toll() -> None:
    dossier = Dossier()
    left = toll(dossier, "Le Fil", "Le séisme a fait 43 morts.", "43 morts", 43, state(dossier), "2030-03-01")
    right = toll(dossier, "Le Jour", "Le séisme a fait 31 morts.", "31 morts", 31, "", "2030-03-01")
    assert between(dossier.findings(), left, right) == []


def test_without_dates_only_bounds_far_apart_are_held_against_each_other() -> None:
    dossier = Dossier()
    service = dossier.authority("SIS", "intelligence_service", country="NZ", side="NZ", body="SIS")
    near = toll(
        dossier,
        "A",
        "Le navire a livré plus de 2 000 caisses de fusils.",
        "plus de 2 000 caisses de fusils",
        2000,
        service,
        None,
        unit="caisse",
        bound="at_least",
    )
    far = toll(
        dossier,
        "B",
        "Le navire a livré plus de 20 000 caisses de fusils.",
        "plus de 20 000 caisses de fusils",
        20000,
        "",
        None,
        unit="caisse",
        bound="at_least",
    )
    other = toll(
        dossier,
        "C",
        "Le navire a livré plus de 4 000 caisses de fusils.",
        "plus de 4 000 caisses de fusils",
        4000,
        town(dossier),
        None,
        unit="caisse",
        bound="at_least",
    )
    findings = dossier.findings()
    assert [c.kind for c in between(findings, near, far)] == ["magnitude"]
    assert between(findings, near, other) == []


def test_minister_and_spokesman_who_contradict_each_other_on_one_day() -> None:
    dossier = Dossier()
    speaker = dossier.authority(
        "porte-parole du ministère", "ministry", country="PE", side="PE", body="ministère de la Santé"
    )
    article = dossier.article(
        "Le Fil", "Le porte-parole parle de 380 morts. Le ministre, lui, a compté 270 morts.", "2030-03-01"
    )
    left = dossier.claim(article, "380 morts", speaker, figure=("380 morts", 380, "mort"))
    right = dossier.claim(
        article, "270 morts", state(dossier, "ministre de la Santé"), figure=("270 morts", 270, "mort")
    )
    assert [c.kind for c in between(dossier.findings(), left, right)] == ["number"]


def test_a_denial_meets_what_it_denies_and_not_its_own_party() -> None:
    dossier = Dossier()
    one = dossier.article("Le Fil", "Selon Lima, des chars ont franchi le fleuve Ania. La récolte de café est bonne.")
    crossing = dossier.claim(one, "des chars ont franchi le fleuve Ania", state(dossier, "Lima"))
    coffee = dossier.claim(one, "La récolte de café est bonne")
    two = dossier.article("Le Jour", "Quito nie que des chars aient franchi le fleuve Ania.")
    denial = dossier.claim(
        two, "nie que des chars aient franchi le fleuve Ania", state(dossier, "Quito", "EC"), stance="denies"
    )
    three = dossier.article("Le Soir", "Lima nie que des chars aient franchi le fleuve.")
    own = dossier.claim(three, "nie que des chars aient franchi le fleuve", "Lima", stance="denies")
    findings = dossier.findings()
    assert [c.kind for c in between(findings, crossing, denial)] == ["denial"]
    assert between(findings, coffee, denial) == []
    assert between(findings, crossing, own) == []


def test_a_denial_that_points_back_meets_what_stands_before_it() -> None:
    dossier = Dossier()
    article = dossier.article("Le Fil", "Le syndicat affirme que la digue fuit. C'est faux, répond la mairie.")
    leak = dossier.claim(article, "la digue fuit", dossier.authority("le syndicat", "union", body="syndicat"))
    denial = dossier.claim(article, "C'est faux", town(dossier), stance="denies")
    assert [c.kind for c in between(dossier.findings(), leak, denial)] == ["denial"]


def test_one_denial_told_by_two_articles_meets_what_each_says_it_denies() -> None:
    dossier = Dossier()
    lima, quito = state(dossier, "Lima"), state(dossier, "Quito", "EC")
    one = dossier.article("Le Fil", "Selon Lima, des chars équatoriens campent au port d'Orval. C'est faux.")
    camp = dossier.claim(one, "des chars équatoriens campent au port d'Orval", lima)
    short = dossier.claim(one, "C'est faux", quito, stance="denies")
    two = dossier.article("Le Jour", "Lima affirme que Quito a envoyé des chars franchir le fleuve Ania lundi.")
    crossing = dossier.claim(two, "Quito a envoyé des chars franchir le fleuve Ania lundi", lima)
    three = dossier.article("La Côte", "Quito dément avoir envoyé des chars franchir le fleuve Ania.")
    long = dossier.claim(three, "dément avoir envoyé des chars franchir le fleuve Ania", quito, stance="denies")
    four = dossier.article("La Rade", "Selon Lima, des chars équatoriens campent au port d'Orval. C'est faux.")
    again = dossier.claim(four, "des chars équatoriens campent au port d'Orval", lima)
    shorter = dossier.claim(four, "C'est faux", quito, stance="denies")
    dossier.group(camp, again)
    dossier.group(short, long, shorter)
    findings = dossier.findings()
    assert [c.kind for c in between(findings, camp, short)] == ["denial"]
    assert [c.kind for c in between(findings, crossing, long)] == ["denial"]


def test_cannot_confirm_is_unconfirmed_and_no_denial() -> None:
    dossier = Dossier()
    one = dossier.article("Le Fil", "Selon Lima, des chars ont franchi le fleuve Ania.")
    crossing = dossier.claim(one, "des chars ont franchi le fleuve Ania", state(dossier, "Lima"))
    two = dossier.article("Le Jour", "L'alliance ne peut confirmer que des chars ont franchi le fleuve Ania.")
    alliance = dossier.authority("l'alliance", "international_organisation", body="alliance")
    doubt = dossier.claim(
        two,
        "ne peut confirmer que des chars ont franchi le fleuve Ania",
        alliance,
        stance="unconfirmed",
        certainty="hedged",
    )
    findings = dossier.findings()
    assert [c.kind for c in between(findings, crossing, doubt)] == ["unconfirmed"]
    assert proposition(findings, crossing).status == "single origin"


def test_these_reports_are_what_somebody_said_rather_than_what_the_outlet_tells() -> None:
    dossier = Dossier()
    article = dossier.article(
        "Le Fil",
        "Selon Lima, des chars ont franchi le fleuve Ania. Le quai d'Orval était désert mardi. "
        "L'alliance ne pouvait pas confirmer ces informations.",
    )
    crossing = dossier.claim(article, "des chars ont franchi le fleuve Ania", state(dossier, "Lima"))
    dossier.claim(article, "Le quai d'Orval était désert mardi")
    alliance = dossier.authority("l'alliance", "international_organisation", body="alliance")
    doubt = dossier.claim(
        article, "ne pouvait pas confirmer ces informations", alliance, stance="unconfirmed", certainty="hedged"
    )
    assert [c.kind for c in between(dossier.findings(), crossing, doubt)] == ["unconfirmed"]


def test_silence_meets_nothing() -> None:
    dossier = Dossier()
    one = dossier.article("Le Fil", "Selon Lima, des chars ont franchi le fleuve Ania. Quito ne commente pas.")
    dossier.claim(one, "des chars ont franchi le fleuve Ania", state(dossier, "Lima"))
    dossier.claim(one, "ne commente pas", state(dossier, "Quito", "EC"), stance="silent", certainty="hedged")
    assert dossier.findings().conflicts == ()


def test_an_attack_or_an_accident() -> None:
    dossier = Dossier()
    one = dossier.article("Le Fil", "Selon le gouverneur, un drone a visé la raffinerie.")
    attack = dossier.claim(one, "un drone a visé la raffinerie", dossier.authority("le gouverneur", "local_government"))
    two = dossier.article("Le Jour", "Selon l'exploitant, une fuite de gaz est à l'origine du feu.")
    mishap = dossier.claim(two, "une fuite de gaz est à l'origine du feu", dossier.authority("l'exploitant", "company"))
    assert [c.kind for c in between(dossier.findings(), attack, mishap)] == ["blame"]


def test_an_office_named_after_accidents_names_no_cause() -> None:
    dossier = Dossier()
    one = dossier.article("Le Fil", "Selon le gouverneur, un drone a visé la raffinerie.")
    attack = dossier.claim(one, "un drone a visé la raffinerie", dossier.authority("le gouverneur", "local_government"))
    two = dossier.article("Le Jour", "Le Bureau des accidents industriels appelle à la prudence.")
    calm = dossier.claim(two, "Le Bureau des accidents industriels appelle à la prudence")
    assert between(dossier.findings(), attack, calm) == []


def test_each_accuses_the_other() -> None:
    dossier = Dossier()
    article = dossier.article(
        "Le Fil", "Lima accuse Quito du tir sur le barrage. Quito accuse Lima du tir sur le barrage."
    )
    left = dossier.claim(
        article,
        "accuse Quito du tir sur le barrage",
        state(dossier, "Lima"),
        stance="accuses",
        actor="EC",
        action="fire",
        object="barrage",
    )
    right = dossier.claim(
        article,
        "accuse Lima du tir sur le barrage",
        state(dossier, "Quito", "EC"),
        stance="accuses",
        actor="PE",
        action="fire",
        object="barrage",
    )
    assert [c.kind for c in between(dossier.findings(), left, right)] == ["blame"]


def test_a_slip_of_the_month_in_one_outlet() -> None:
    dossier = Dossier()
    one = dossier.article("Le Fil", "Les deux pays ont signé le traité de pêche le 12 juin.", "2030-08-01")
    two = dossier.article("Le Jour", "Les deux pays ont signé le traité de pêche le 12 juillet.", "2030-08-01")
    left = dossier.claim(
        one, "ont signé le traité de pêche le 12 juin", times=[("le 12 juin", "2030-06-12", "2030-06-12", "day")]
    )
    right = dossier.claim(
        two, "ont signé le traité de pêche le 12 juillet", times=[("le 12 juillet", "2030-07-12", "2030-07-12", "day")]
    )
    (found,) = between(dossier.findings(), left, right)
    assert found.kind == "date"
    dossier.group(left, right)
    (inside,) = dossier.findings().conflicts
    assert (inside.kind, len(inside.propositions)) == ("date", 1)


def test_months_without_a_year_exclude_each_other_too() -> None:
    dossier = Dossier()
    claims = [
        dossier.claim(
            dossier.article(f"J{m}", f"Le traité signé {m} tient encore."),
            f"Le traité signé {m} tient",
            times=[(m, "", "", "month")],
        )
        for m in ("en juin", "en juillet")
    ]
    dossier.group(*claims)
    assert [c.kind for c in dossier.findings().conflicts] == ["date"]


@pytest.mark.parametrize(
    ("later", "kinds"),
    [
        ("Lima et Quito se rapprochent depuis un traité militaire de juillet.", ["date"]),
        ("Lima et Quito se rapprochent depuis un traité militaire de juin.", []),
        ("Lima et Ottawa se rapprochent depuis un traité militaire de juillet.", []),
        ("Lima et Quito signeront un pacte de pêche en juillet.", []),
    ],
)
def test_one_agreement_of_the_same_states_with_two_dates(later: str, kinds: list[str]) -> None:
    dossier = Dossier()
    one = dossier.article("Le Fil", "En juin, Quito a signé avec le pouvoir péruvien un accord de défense.")
    june = dossier.claim(one, one_sentence(dossier, one), action="sign", times=[("En juin", "", "", "month")])
    two = dossier.article("Le Jour", later)
    month = "juin" if "juin" in later else "juillet"
    surely: Certainty = "forecast" if "signeront" in later else "asserted"
    july = dossier.claim(two, one_sentence(dossier, two), times=[(month, "", "", "month")], certainty=surely)
    assert [c.kind for c in between(dossier.findings(), june, july)] == kinds


def one_sentence(dossier: Dossier, article: str) -> str:
    return next(a for a in dossier.articles if a.id == article).text.removesuffix(".")


def test_a_region_put_in_the_wrong_country_is_reported_once() -> None:
    dossier = Dossier()
    for n in range(2):
        article = dossier.article(f"Faux {n}", f"Des renforts arrivent à Tacna, au Chili. Fin {n}.")
        dossier.claim(article, "Des renforts arrivent à Tacna, au Chili", places=[place("Tacna", "Tacna", "PE", "CL")])
    good = dossier.article("Le Jour", "Des renforts arrivent à Tacna, au Pérou.")
    dossier.claim(good, "Des renforts arrivent à Tacna, au Pérou", places=[place("Tacna", "Tacna", "PE", "PE")])
    (found,) = dossier.findings().conflicts
    assert found.kind == "place"
    assert "CL" in found.why
    assert "PE" in found.why


def test_one_number_for_two_things_of_one_body() -> None:
    dossier = Dossier()
    relief = dossier.authority("Secours bleu", "ngo", body="Secours bleu")
    left = toll(
        dossier, "Le Fil", "Le Secours bleu évoque 10 000 disparus.", "10 000 disparus", 10000, relief, "2030-03-01"
    )
    right = toll(
        dossier, "Le Jour", "Le Secours bleu évoque 10 000 morts.", "10 000 morts", 10000, relief, "2030-03-03"
    )
    assert [c.kind for c in between(dossier.findings(), left, right)] == ["definition"]


def test_one_number_for_two_things_of_two_bodies_of_a_state_is_no_definition() -> None:
    dossier = Dossier()
    army, health = (dossier.authority(name, "ministry", side="PE", country="PE") for name in ("Défense", "Santé"))
    left = toll(dossier, "Le Fil", "La Défense cherche 31 disparus.", "31 disparus", 31, army, "2030-03-01")
    right = toll(dossier, "Le Jour", "La Santé compte 31 morts.", "31 morts", 31, health, "2030-03-03")
    assert between(dossier.findings(), left, right) == []


def test_a_headline_against_its_text() -> None:
    dossier = Dossier()
    text = "Séisme : 400 morts à Orval.\nLe séisme a fait 40 morts, selon le ministère."
    article = dossier.article("Le Fil", text, "2030-03-01")
    head = dossier.claim(article, "400 morts", figure=("400 morts", 400, "mort"))
    body = dossier.claim(article, "40 morts", state(dossier), figure=("40 morts, selon", 40, "mort"))
    assert "self-contradiction" in [c.kind for c in between(dossier.findings(), head, body)]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("Des marins péruviens gardent le port pour épauler Quito.", ["self-contradiction"]),
        ("Des marins péruviens gardent le port pour soutenir le Chili.", []),
        ("Quelques élus veulent aider Quito.", []),
    ],
)
def test_a_headline_that_has_another_state_helped_than_its_text(body: str, kinds: list[str]) -> None:
    dossier = Dossier()
    article = dossier.article("Le Fil", f"Des marins péruviens au port pour soutenir le Chili\n\n{body}")
    head = dossier.claim(article, "Des marins péruviens au port pour soutenir le Chili")
    beneath = dossier.claim(article, body.removesuffix("."))
    assert [c.kind for c in between(dossier.findings(), head, beneath)] == kinds


def test_a_body_that_claims_the_sole_right_to_count() -> None:
    dossier = Dossier()
    article = dossier.article(
        "Le Fil", "Le ministère rappelle être seul habilité à donner un bilan. La mairie compte 52 morts.", "2030-03-01"
    )
    right = dossier.claim(article, "être seul habilité à donner un bilan", state(dossier))
    count = dossier.claim(article, "52 morts", town(dossier), figure=("52 morts", 52, "mort"))
    assert [c.kind for c in between(dossier.findings(), right, count)] == ["other"]


def test_the_cost_of_a_dossier_grows_with_its_claims_not_with_their_pairs() -> None:
    def dossier_of(size: int) -> Dossier:
        dossier = Dossier()
        who, other = state(dossier), town(dossier)
        for n in range(size):
            text = f"Le ministère compte {n + 2} morts. La mairie dément ce bilan et parle de {n + 3} morts."
            article = dossier.article(f"Journal {n}", text, f"2030-03-{n % 28 + 1:02d}")
            dossier.claim(article, f"{n + 2} morts", who, figure=(f"{n + 2} morts", n + 2.0, "mort"))
            dossier.claim(article, "dément ce bilan", other, stance="denies")
        return dossier

    assert times_as_long(dossier_of(800).findings, dossier_of(100).findings, allowed=24) < 24


@pytest.mark.parametrize(("day", "conflicts"), [("2010-05-02", []), ("2030-05-02", ["name"])])
def test_a_former_name_is_reported_only_where_it_was_out_of_use_when_printed(day: str, conflicts: list[str]) -> None:
    """The DCRI became the DGSI in 2014."""
    dossier = Dossier()
    for name in ("DCRI", "DGSI"):
        dossier.authority(name, "intelligence_service", country="FR", side="FR", body="DGSI")
    old = dossier.article("Le Fil", "Selon la DCRI, le réseau est démantelé.", day)
    new = dossier.article("Le Quai", "Selon la DGSI, le réseau est démantelé.", "2030-05-03")
    told = [
        dossier.claim(old, "le réseau est démantelé", "DCRI"),
        dossier.claim(new, "le réseau est démantelé", "DGSI"),
    ]
    dossier.group(*told)
    found = dossier.findings().conflicts
    assert [conflict.kind for conflict in found] == conflicts
    assert all("out of use since 2014" in conflict.why for conflict in found)
