"""Updates: later figures of the same thing, in order, and who may revise whom."""

from __future__ import annotations

from small_dossiers import Dossier, between, update


def ministry(dossier: Dossier) -> str:
    return dossier.authority("ministère de la Santé", "ministry", country="PE", side="PE", body="ministère de la Santé")


def count(dossier: Dossier, value: int, who: str, day: str | None, unit: str = "mort") -> str:
    text = f"On compte {value} {unit}s, selon {who or 'nous'}."
    words = f"{value} {unit}s"
    article = dossier.article(f"Journal du {day}", text, day)
    return dossier.claim(article, words, *([who] if who else []), figure=(words, float(value), unit))


def test_a_toll_goes_up_step_by_step() -> None:
    dossier = Dossier()
    who = ministry(dossier)
    first, second, third = (count(dossier, n, who, f"2030-03-0{d}") for n, d in ((19, 1), (43, 2), (51, 3)))
    findings = dossier.findings()
    step = update(findings, first, second)
    assert step is not None
    assert step.entitled is True
    assert update(findings, second, third) is not None
    assert update(findings, first, third) is None
    assert findings.series[0].label == "dead"
    assert len(findings.series[0].rows) == 3


def test_a_ministry_takes_its_own_toll_back() -> None:
    dossier = Dossier()
    who = ministry(dossier)
    first, second = count(dossier, 43, who, "2030-03-02"), count(dossier, 38, who, "2030-03-03")
    findings = dossier.findings()
    assert update(findings, first, second) is not None
    assert between(findings, first, second) == []


def test_the_missing_are_found() -> None:
    dossier = Dossier()
    who = ministry(dossier)
    article = dossier.article("Le Fil", "On compte encore 9 disparus, contre 43 la veille.", "2030-03-04")
    now = dossier.claim(article, "9 disparus", who, figure=("9 disparus", 9.0, "disparu"))
    then = dossier.claim(article, "43 la veille", who, figure=("43", 43.0, ""))
    step = update(dossier.findings(), then, now)
    assert step is not None
    assert step.reasons[0].rule == "update.told_as_earlier"


def test_without_dates_no_order_is_invented() -> None:
    dossier = Dossier()
    who = ministry(dossier)
    count(dossier, 19, who, None)
    count(dossier, 43, who, None)
    assert dossier.findings().updates == ()


def test_hours_of_one_day_give_the_order() -> None:
    dossier = Dossier()
    who = ministry(dossier)
    later, earlier = count(dossier, 38, who, "2030-03-02T18:00"), count(dossier, 43, who, "2030-03-02T09:00")
    findings = dossier.findings()
    assert update(findings, earlier, later) is not None
    assert update(findings, later, earlier) is None


def test_a_day_named_beside_the_figure_counts_before_the_day_of_print() -> None:
    dossier = Dossier()
    who = ministry(dossier)
    article = dossier.article("Le Soir", "Mardi, le ministère comptait 19 morts.", "2030-03-08")
    told = dossier.claim(
        article,
        "19 morts",
        who,
        figure=("19 morts", 19.0, "mort"),
        cue="comptait",
        times=[("Mardi", "2030-03-05", "2030-03-05", "day")],
    )
    print_first = count(dossier, 43, who, "2030-03-07")
    findings = dossier.findings()
    assert update(findings, told, print_first) is not None
    assert update(findings, print_first, told) is None


def test_another_authority_does_not_update_the_ministry() -> None:
    dossier = Dossier()
    town = dossier.authority("mairie d'Orval", "local_government", body="mairie d'Orval")
    first, second = count(dossier, 43, ministry(dossier), "2030-03-01"), count(dossier, 52, town, "2030-03-05")
    assert update(dossier.findings(), first, second) is None


def test_an_outlet_that_names_nobody_goes_on_without_a_right_to_revise() -> None:
    dossier = Dossier()
    first, second = count(dossier, 43, ministry(dossier), "2030-03-01"), count(dossier, 52, "", "2030-03-05")
    step = update(dossier.findings(), first, second)
    assert step is not None
    assert step.entitled is None


def test_dead_do_not_update_missing() -> None:
    dossier = Dossier()
    who = ministry(dossier)
    first, second = count(dossier, 43, who, "2030-03-01", "disparu"), count(dossier, 52, who, "2030-03-05")
    assert update(dossier.findings(), first, second) is None


def test_a_measure_of_one_event_is_not_updated_by_a_measure_of_another() -> None:
    dossier = Dossier()
    who = ministry(dossier)
    count(dossier, 400, who, "2030-03-01", "mètre")
    count(dossier, 3500, who, "2030-03-02", "kilomètre")
    assert dossier.findings().updates == ()
