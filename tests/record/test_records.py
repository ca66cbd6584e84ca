"""Records are frozen, hold no float, and come back from JSON as they were."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from selon.evaluate.gold_record import make_record
from selon.record.report import Report
from tests.evaluate.invented import read_bridge, read_toll


def list_schemas() -> dict[str, object]:
    schema = msgspec.json.schema(Report)
    found = schema["$defs"]
    assert isinstance(found, dict)
    return found


def walk(node: object) -> Iterator[dict[str, object]]:
    if isinstance(node, dict):
        yield node
        for child in node.values():
            yield from walk(child)
    elif isinstance(node, list):
        for child in node:
            yield from walk(child)


def test_no_record_holds_a_float() -> None:
    assert [node for node in walk(list_schemas()) if node.get("type") == "number"] == []


def test_every_kind_of_record_is_described() -> None:
    assert {
        name for name, node in list_schemas().items() if isinstance(node, dict) and not node.get("description")
    } == set()
    assert {"Report", "Attribution", "Claim", "Link", "Span", "Evidence"} <= set(list_schemas())


@pytest.mark.parametrize("name", ["bridge", "toll"])
def test_a_record_comes_back_from_json(name: str) -> None:
    record = make_record(read_bridge() if name == "bridge" else read_toll())
    assert msgspec.json.decode(msgspec.json.encode(record), type=Report) == record


def test_the_json_is_the_same_each_time() -> None:
    assert msgspec.json.encode(make_record(read_bridge())) == msgspec.json.encode(make_record(read_bridge()))


def test_records_are_frozen() -> None:
    record = make_record(read_bridge())
    for found in (record, record.attributions[0], record.attributions[0].content[0], record.made):
        with pytest.raises(AttributeError, match="immutable"):
            found.id = "other"  # type: ignore[union-attr,misc]


def test_a_record_without_a_needed_field_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="text_hash"):
        msgspec.json.decode(b'{"id": "report:0"}', type=Report)
