"""The JSON Schema is made from the record types and describes what is written."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from selon.record.report import Report
from selon.show.json import write_json
from selon.show.schema import make_schema
from tests.show.invented import REPORT


def test_every_field_of_the_report_is_described() -> None:
    properties = make_schema()["$defs"]["Report"]["properties"]
    assert set(properties) == {field.encode_name for field in msgspec.structs.fields(Report)}
    assert [name for name, part in properties.items() if not part.get("description")] == []


def test_continued_lines_of_a_description_are_joined() -> None:
    kinds = make_schema()["$defs"]["Link"]["properties"]["kind"]["description"]
    assert "`gap` (the report does not say)" in kinds
    assert "\n" not in kinds


def test_the_codes_are_in_the_schema() -> None:
    commitment = make_schema()["$defs"]["Claim"]["properties"]["commitment"]["enum"]
    assert set(commitment) == {"asserted", "plain", "conditional", "distanced", "factive"}


def list_unknown(value: Any, part: dict[str, Any], defs: dict[str, Any], path: str) -> list[str]:
    """List where a value has a field that the schema does not know, or lacks one that it requires."""
    part = defs[part["$ref"].rpartition("/")[2]] if "$ref" in part else part
    if "anyOf" in part:
        return min((list_unknown(value, option, defs, path) for option in part["anyOf"]), key=len)
    if isinstance(value, dict):
        known = part.get("properties", {})
        wrong = [f"{path}.{name}" for name in value if name not in known]
        wrong += [f"{path}.{name}?" for name in part.get("required", []) if name not in value]
        return wrong + [
            bad for name, one in value.items() if name in known for bad in list_unknown(one, known[name], defs, name)
        ]
    if isinstance(value, list):
        return [bad for one in value for bad in list_unknown(one, part.get("items") or {}, defs, path)]
    return [] if part.get("type") not in ("object", "array") else [path]


def test_a_written_report_fits_the_schema() -> None:
    schema = make_schema()
    assert list_unknown(json.loads(write_json(REPORT)), schema, schema["$defs"], "report") == []
    assert list_unknown({"id": "x", "sung": 1}, schema, schema["$defs"], "report") != []
