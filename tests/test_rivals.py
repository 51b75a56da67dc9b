"""The protocol of the comparison with other tools, on invented sentences and invented answers of those tools."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from recoupe.model.text import Span
from rivals import compare, dates, numbers, quotations, rows, tables, tools
from rivals.__main__ import attempt
from rivals.offsets import NotAlignedError, anchored_in
from rivals.quotations import Attributed, Item

TEXT = "Le préfet dit :  « Le pont est coupé. » Il pleut, selon la mairie. Le maire assure que tout va bien."


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def marks() -> list[Attributed]:
    """Three marked claims with an authority and one of the outlet's own."""

    def row(anchor: str, sentence: str, source: str, **more: bool) -> dict[str, Any]:
        whole = at(sentence)
        return {
            "anchor": list(at(anchor)),
            "start": whole.start,
            "end": whole.end,
            "source": source,
            "source_match": [source],
            **more,
        }

    return quotations.attributed(
        [
            row("Le pont est coupé", "Le préfet dit :  « Le pont est coupé. »", "préfet"),
            row("Il pleut", "Il pleut, selon la mairie.", "mairie"),
            row("tout va bien", "Le maire assure que tout va bien.", "maire", carried=True),
            row("assure", "Le maire assure que tout va bien.", "outlet"),
        ],
        TEXT,
    )


def right(counts: quotations.Counts, part: str, figure: str) -> tuple[int, int]:
    hits, total = counts[part, figure]
    return hits, total


def test_spans_of_a_text_with_other_spaces_lead_back_to_the_article() -> None:
    changed = TEXT.replace("  ", " ").replace("«", '"')
    back = anchored_in(TEXT, changed)
    start = changed.index("Le pont")
    span = back(start, start + len("Le pont est coupé."))
    assert span == at("Le pont est coupé")
    assert back(changed.index(" :"), changed.index(" :") + 2) is None


def test_a_text_with_other_letters_is_not_aligned() -> None:
    with pytest.raises(NotAlignedError):
        anchored_in("Le pont", "Le port")


def test_direct_speech_is_what_stands_between_quotation_marks() -> None:
    assert [claim.direct for claim in marks()] == [True, False, False]


def test_quotation_marks_become_guillemets_in_place() -> None:
    text = 'Il dit “oui”, elle dit "non", eux « "peut-être" », et 5" de pluie.'
    assert quotations.with_guillemets(text) == 'Il dit «oui», elle dit «non», eux « "peut-être" », et 5" de pluie.'


def test_a_quotation_with_the_right_speaker_counts_in_its_part_only() -> None:
    items = [Item(("Le préfet",), (at("« Le pont est coupé. »"),))]
    counts = quotations.count([(marks(), items)])
    assert right(counts, "all", "both") == (1, 3)
    assert right(counts, "direct", "both") == (1, 1)
    assert right(counts, "indirect", "found") == (0, 2)
    assert right(counts, "all", "source") == (1, 1)


def test_one_item_may_hold_several_claims_and_names_one_speaker_for_them() -> None:
    items = [Item(("la mairie",), (Span(at("Il pleut").start, len(TEXT)),))]
    counts = quotations.count([(marks(), items)])
    assert right(counts, "indirect", "found") == (2, 2)
    assert right(counts, "indirect", "source") == (1, 2)
    assert right(counts, "indirect", "named") == (1, 1), "the other claim names its authority elsewhere"


def test_less_than_half_of_the_anchor_is_not_found_and_yet_touched() -> None:
    items = [Item(("la mairie",), (at("Il "),))]
    counts = quotations.count([(marks(), items)])
    assert right(counts, "all", "found") == (0, 3)
    assert right(counts, "all", "stray") == (0, 1)


def test_an_item_beside_every_anchor_is_stray_and_outside_only_in_another_sentence() -> None:
    items = [Item(("Le préfet",), (at("Le préfet dit"),)), Item(("Le maire",), (at("coupé. » Il"),))]
    text = TEXT + " Rien de plus."
    beyond = Span(text.index("Rien"), len(text))
    counts = quotations.count([(marks(), [*items, Item(("elle",), (beyond,))])])
    assert right(counts, "all", "stray") == (2, 3)
    assert right(counts, "all", "outside") == (1, 3)


def test_the_reporting_verb_of_a_tool_holds_an_anchor_that_lies_on_it() -> None:
    verb, content = at("assure"), at("que")
    claim = Attributed(verb, at("Le maire assure que tout va bien."), ("maire",), False, False, False)
    assert quotations.holds(Item(("Le maire",), (content, verb)), claim.anchor)
    assert not quotations.holds(Item(("Le maire",), (content,)), claim.anchor)


def test_a_claim_that_needs_no_source_is_asked_of_nobody_and_no_fault() -> None:
    claim = Attributed(at("Il pleut"), at("Il pleut, selon la mairie."), ("mairie",), False, False, True)
    counts = quotations.count([([claim], [Item(("on",), (at("Il pleut"),))])])
    assert right(counts, "all", "found") == (0, 0)
    assert right(counts, "all", "stray") == (0, 1)


def test_an_answer_of_a_tool_keeps_items_with_a_speaker() -> None:
    read = TEXT.replace("  ", " ")
    start = read.index("Il pleut")
    answer = {
        "read": read,
        "items": [
            {"speaker": "la mairie", "spans": [[start, start + 8]]},
            {"speaker": "", "spans": [[0, 9]]},
        ],
    }
    assert quotations.of_tool(answer, TEXT) == [Item(("la mairie",), (at("Il pleut"),))]


def test_a_long_name_counts_with_its_first_words() -> None:
    name = "le maire " + "de la commune " * 10
    claim = marks()[2]
    assert quotations.right_speaker(Item((name,), (claim.anchor,)), claim)


TIMEX = [
    ("2024-10-21", date(2024, 10, 21), date(2024, 10, 21)),
    ("2024-10-21TEV", date(2024, 10, 21), date(2024, 10, 21)),
    ("2024-10-21TNI", date(2024, 10, 21), date(2024, 10, 22)),
    ("2024-W42", date(2024, 10, 14), date(2024, 10, 20)),
    ("2024-W42-WE", date(2024, 10, 19), date(2024, 10, 20)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2024-WI", date(2024, 12, 1), date(2025, 2, 28)),
    ("2023-Q3", date(2023, 7, 1), date(2023, 9, 30)),
    ("2024-H1", date(2024, 1, 1), date(2024, 6, 30)),
    ("2019", date(2019, 1, 1), date(2019, 12, 31)),
    ("197", date(1970, 1, 1), date(1979, 12, 31)),
    ("19", date(1901, 1, 1), date(2000, 12, 31)),
]


@pytest.mark.parametrize(("value", "first", "last"), TIMEX, ids=[row[0] for row in TIMEX])
def test_a_timex_value_gives_its_days(value: str, first: date, last: date) -> None:
    assert dates.of_timex(value) == (first, last)


@pytest.mark.parametrize("value", ["PAST_REF", "P2D", "2024-02-30", "2024-13", "XXXX-10-08"])
def test_a_vague_or_impossible_timex_value_gives_none(value: str) -> None:
    assert dates.of_timex(value) is None


OCTOBER = "Il a plu du 3 au 9 octobre."


def test_pieces_of_a_stretch_count_together() -> None:
    row = dates.row(OCTOBER, "du 3 au 9 octobre", "2024-10-03", "2024-10-09")
    pieces = [
        {"start": 12, "end": 13, "text": "3", "type": "DATE", "value": "2024-10-03"},
        {"start": 17, "end": 26, "text": "9 octobre", "type": "DATE", "value": "2024-10-09"},
    ]
    assert dates.count([row], [dates.of_heideltime(pieces)])["interval"] == [1, 1]
    assert dates.count([row], [dates.of_heideltime(pieces[1:])])["interval"] == [0, 1]
    assert dates.count([row], [dates.of_heideltime(pieces[1:])])["within"] == [1, 1]


@pytest.mark.parametrize(
    ("words", "value", "first", "last"),
    [
        ("Fin juillet", "2024-07", "2024-07-21", "2024-07-31"),
        ("la mi-mai 2025", "2025-05", "2025-05-11", "2025-05-20"),
        ("début 2023", "2023", "2023-01-01", "2023-03-31"),
        ("juillet", "2024-07", "2024-07-01", "2024-07-31"),
        ("fin de soirée", "2024-10-21TEV", "2024-10-21", "2024-10-21"),
    ],
)
def test_a_part_of_a_month_or_year_is_what_the_words_say(words: str, value: str, first: str, last: str) -> None:
    (found,) = dates.of_heideltime([{"start": 0, "end": len(words), "text": words, "type": "DATE", "value": value}])
    assert found.days == (dates.day(first), dates.day(last))


def test_a_tool_that_names_the_month_gets_the_month() -> None:
    row = dates.row("La grève a commencé en juin.", "en juin", "2024-06-01", "2024-06-30")
    month = [{"start": 23, "end": 27, "day": "2024-06-22", "period": "month"}]
    alone = [{**month[0], "period": "day"}]
    assert dates.count([row], [dates.of_dateparser(month)])["stretch"] == [1, 1]
    assert dates.count([row], [dates.of_dateparser(alone)])["stretch"] == [0, 1]
    assert dates.count([row], [dates.of_dateparser(alone)])["within"] == [1, 1]


@pytest.mark.parametrize(
    ("first", "last", "given", "expected"),
    [
        (None, "2024-10-26", "2024-10-27", True),
        (None, "2024-10-26", "2024-11-03", False),
        (None, "2024-10-26", "2024-10-20", False),
        ("2024-10-26", None, "2024-10-26", True),
        ("2024-10-26", None, "2024-10-20", False),
        ("2024-10-26", None, "2025-10-26", False),
    ],
)
def test_the_limit_itself_lies_within_an_open_side(
    first: str | None, last: str | None, given: str, expected: bool
) -> None:
    day = date.fromisoformat(given)
    assert dates.within((day, day), (dates.day(first), dates.day(last))) is expected


def test_a_date_beside_the_words_is_not_found() -> None:
    row = dates.row("Lundi, il parlera du 3 mai.", "3 mai", "2024-05-03", "2024-05-03")
    counts = dates.count([row], [[dates.Found(0, 5, (date(2024, 10, 21), date(2024, 10, 21)))]])
    assert counts["found"] == [0, 1]


def number(sentence: str, mention: str, bound: str, *figures: float, **more: bool) -> numbers.Row:
    return numbers.row(
        sentence, mention, bound, figures, share=more.get("share", False), is_open=more.get("is_open", False)
    )


def test_both_numbers_of_a_range_are_asked_for() -> None:
    row = number("Entre 80 et 100 otages.", "Entre 80 et 100", "range", 80, 100)
    eighty, hundred = ({"start": 6, "end": 8, "value": 80.0}, {"start": 12, "end": 15, "value": 100.0})
    assert numbers.value_right(row, numbers.of_recognizers([eighty, hundred]))
    assert not numbers.value_right(row, numbers.of_recognizers([eighty]))


def test_a_torn_number_is_wrong() -> None:
    row = number("1 500 lits.", "1 500", "exact", 1500)
    torn = [{"start": 0, "end": 1, "value": 1.0}, {"start": 2, "end": 5, "value": 500.0}]
    assert not numbers.value_right(row, numbers.of_recognizers(torn))


def test_a_share_may_be_a_fraction_and_an_order_of_magnitude_is_wide() -> None:
    third = number("Un tiers des lits.", "Un tiers", "exact", 33.3, share=True)
    assert numbers.value_right(third, [numbers.Found(0, 8, (1 / 3,))])
    thousands = number("Des milliers de lits.", "Des milliers", "at_least", 2000, is_open=True)
    assert numbers.value_right(thousands, [numbers.Found(0, 12, (1000.0,))])
    assert not numbers.value_right(thousands, [numbers.Found(0, 12, (1.0,))])


def test_other_tools_get_plain_spaces_and_apostrophes_at_the_same_offsets() -> None:
    assert rows.plain("D’ici là, 1\u00a0250 lits.") == "D'ici là, 1 250 lits."


def test_a_bound_is_right_with_its_number_only() -> None:
    row = number("Plus de 20 lits.", "Plus de 20", "at_least", 20)
    assert numbers.bound_right(row, [numbers.Found(0, 10, (20.0,), "at_least")])
    assert not numbers.bound_right(row, [numbers.Found(0, 10, (20.0,), "exact")])
    assert not numbers.bound_right(row, [numbers.Found(0, 10, (2.0,), "at_least")])


@pytest.mark.parametrize("read", [rows.fresh_dates, rows.test_dates, rows.fresh_numbers, rows.test_numbers])
def test_every_row_can_be_read(read: Callable[[], list[Any]]) -> None:
    assert all(0 <= row.start < row.end <= len(row.sentence) for row in read())


def test_a_tool_that_cannot_be_run_is_named_with_its_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tool = tools.Tool("Horloge", "dates", ("horloge==1.0",), "horloge", ("no-such-command",))
    answer = compare.Run(tmp_path, "fr", "", attempt).asked(tool, {})
    ran, missing = tables.columns({"Recoupe": 1, "Horloge": answer})
    assert ran == {"Recoupe": 1}
    assert missing == "Horloge was not run: no-such-command is not on this machine."
    assert "Horloge not run" in capsys.readouterr().err


def test_a_command_that_fails_says_why_in_its_last_line() -> None:
    script = "import sys; print('first', file=sys.stderr); sys.exit('no room left')"
    with pytest.raises(tools.NotRunError, match=r"^could not install: no room left$"):
        tools.told([sys.executable, "-c", script], "could not install", timeout_s=60)


def test_sfu_cannot_be_fetched_from_nowhere(tmp_path: Path) -> None:
    with pytest.raises(tools.NotRunError, match="could not fetch"):
        tools.fetch_sfu(tmp_path, str(tmp_path / "nowhere"))
