"""Both JSON forms hold to their published schema, and the page that explains them misses no field."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest

import tarnelle
from recoupe import api
from recoupe.model import authority, claim, finding, quantity, text, when, where
from recoupe.model.action import ActionCode
from recoupe.schema import Form, load

PAGE = Path(__file__).parents[1] / "docs" / "fields.md"
EXAMPLES = Path(__file__).parents[1] / "examples" / "morlan"


def strict(schema: Any) -> Any:
    """The schema with no field allowed that it does not describe."""
    if isinstance(schema, list):
        return [strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: strict(value) for key, value in schema.items()}
    if "properties" in out and out.get("type") == "object":
        out["additionalProperties"] = False
    return out


def check(value: object, form: Form) -> None:
    jsonschema.Draft202012Validator(strict(load(form))).validate(value)


@pytest.mark.parametrize("form", ["claim", "brief"])
def test_each_schema_is_itself_valid(form: Form) -> None:
    jsonschema.Draft202012Validator.check_schema(load(form))


def test_a_brief_written_as_json_holds_to_the_schema() -> None:
    check(json.loads(api.render(tarnelle.BRIEF, "json")), "brief")


def test_every_line_of_claims_holds_to_the_schema() -> None:
    lines = api.render_claims(tarnelle.CLAIMS, "jsonl").splitlines()
    assert len(lines) == 13
    for line in lines:
        check(json.loads(line), "claim")


def test_claims_as_one_document_are_the_same_rows() -> None:
    lines = api.render_claims(tarnelle.CLAIMS, "jsonl").splitlines()
    assert json.loads(api.render_claims(tarnelle.CLAIMS, "json")) == [json.loads(line) for line in lines]


def test_the_claims_inside_a_brief_are_those_rows_too() -> None:
    brief = json.loads(api.render(tarnelle.BRIEF, "json"))
    assert brief["claims"] == json.loads(api.render_claims(tarnelle.CLAIMS, "json"))


def test_a_brief_as_lines_holds_the_same_records() -> None:
    whole = json.loads(api.render(tarnelle.BRIEF, "json"))
    records = [json.loads(line) for line in api.render(tarnelle.BRIEF, "jsonl").splitlines()]
    propositions = [record for record in records if record["type"] == "proposition"]
    assert [record["id"] for record in propositions] == [one["id"] for one in whole["propositions"]]
    assert {record["schema"] for record in records} == {1}
    assert len(records) == sum(len(one) for key, one in whole.items() if key != "schema")


def test_a_saved_brief_reads_back_as_the_same_brief() -> None:
    assert api.brief_from_json(api.render(tarnelle.BRIEF, "json")) == tarnelle.BRIEF


def test_the_brief_on_the_example_dossier_holds_to_the_schema_and_reads_back() -> None:
    brief = api.brief(EXAMPLES)
    written = api.render(brief, "json")
    check(json.loads(written), "brief")
    assert api.brief_from_json(written) == brief


@pytest.mark.parametrize(
    ("definition", "field", "closed_list"),
    [
        ("claim", "certainty", claim.Certainty),
        ("claim", "degree", claim.Degree),
        ("claim", "polarity", claim.Polarity),
        ("claim", "mood", claim.Mood),
        ("claim", "stance", claim.Stance),
        ("voice", "kind", authority.Kind),
        ("authority", "kind", authority.Kind),
        ("quantity", "approx", quantity.Approx),
        ("place", "precision", where.Precision),
        ("time", "granularity", when.Granularity),
        ("proposition", "status", finding.Status),
        ("conflict", "kind", finding.ConflictKind),
        ("refusal", "kind", text.RefusalKind),
    ],
)
def test_closed_lists_of_the_schema_are_those_of_the_program(definition: str, field: str, closed_list: object) -> None:
    assert load("brief")["$defs"][definition]["properties"][field]["enum"] == list(get_args(closed_list))


def test_actions_of_the_schema_are_those_of_the_program() -> None:
    assert load("claim")["properties"]["action"]["enum"] == [*get_args(ActionCode), None]


def test_relations_of_the_schema_are_those_of_the_program() -> None:
    relation = load("brief")["$defs"]["authority"]["properties"]["relation"]
    assert relation["enum"] == [*get_args(authority.Relation), None]


def test_the_claim_of_both_schemas_is_one() -> None:
    brief, alone = load("brief"), load("claim")
    assert brief["$defs"]["claim"]["properties"] == alone["properties"]
    shared = ("span", "reason", "quantity", "voice", "marker", "place", "time")
    assert {name: brief["$defs"][name] for name in shared} == alone["$defs"]


def fields() -> Iterator[str]:
    """Every field of the brief's schema as the page names it."""
    schema = load("brief")
    for name, described in {"brief": schema, **schema["$defs"]}.items():
        for field, form in described.get("properties", {}).items():
            yield f"{name}.{field}"
            inner = form.get("anyOf", [{}])[0].get("properties", {})
            yield from (f"{name}.{field}.{key}" for key in inner)


@pytest.mark.parametrize("field", sorted(fields()))
def test_every_field_has_its_line_on_the_page(field: str) -> None:
    assert f"| `{field}` |" in PAGE.read_text(encoding="utf-8")


def test_the_page_names_no_field_that_is_gone() -> None:
    named = {line.split("`")[1] for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")}
    assert named == set(fields())


def test_a_field_of_another_shape_is_caught() -> None:
    row = json.loads(api.render_claims(tarnelle.CLAIMS[:1], "jsonl"))
    broken = copy.deepcopy(row)
    broken["source"] = "préfecture"
    with pytest.raises(jsonschema.ValidationError):
        check(broken, "claim")
