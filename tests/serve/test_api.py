"""The JSON API: records in, records out, OpenAPI made from the record types; whatever is sent, no 5xx."""

from __future__ import annotations

import json
from typing import Any

import pytest
from litestar.testing import TestClient

from selon.serve.app import make_app
from selon.show.json import read_json
from selon.show.schema import make_schema
from tests.pages.chromium import serve_app
from tests.serve.standing import StandIn


def test_read_gives_a_record(visitor: TestClient[Any]) -> None:
    answer = visitor.post("/api/read", json={"text": "Le pont tiendra."})
    assert answer.status_code == 200
    assert read_json(answer.content).claims


def test_compare_gives_a_comparison_with_its_reports(visitor: TestClient[Any]) -> None:
    answer = visitor.post("/api/compare", json={"upstream": {"text": "a"}, "downstream": {"text": "b"}})
    assert answer.status_code == 200
    found = answer.json()
    assert found["comparison"]["upstream"] == found["upstream"]["id"]
    assert found["comparison"]["downstream"] == found["downstream"]["id"]


def test_schema_is_that_of_the_records(visitor: TestClient[Any]) -> None:
    assert visitor.get("/api/schema").json() == json.loads(json.dumps(make_schema()))


def test_openapi_is_made_from_the_record_types(visitor: TestClient[Any]) -> None:
    described = visitor.get("/api/openapi.json").json()
    assert set(described["paths"]) == {"/api/read", "/api/compare", "/api/schema", "/api/health"}
    parts = described["components"]["schemas"]
    assert {"Report", "Claim", "Link", "Attribution", "Comparison", "Match"} <= set(parts)
    assert set(parts["Report"]["properties"]) == set(make_schema()["$defs"]["Report"]["properties"])


def test_openapi_says_what_each_type_and_field_is(visitor: TestClient[Any]) -> None:
    parts = visitor.get("/api/openapi.json").json()["components"]["schemas"]
    assert [name for name, part in parts.items() if not part.get("description")] == []
    for name in ("ReadRequest", "CompareRequest", "Compared", "Health", "Report", "Made"):
        assert [field for field, about in parts[name]["properties"].items() if not about.get("description")] == []
    assert "`careful`" in parts["ReadRequest"]["properties"]["careful"]["description"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"txt": "x"}', 400),
        (b'{"text": 1}', 400),
        (b'{"text": "\\ud800"}', 400),
        (b"\xff", 400),
        (b'{"text": ""}', 422),
        (b'{"url": "http://localhost/"}', 422),
        (b'{"url": "file:///etc/passwd"}', 422),
        (b'{"text": "x", "outlet": "' + b"x" * 400 + b'"}', 400),
    ],
)
def test_a_wrong_request_is_told_as_json(visitor: TestClient[Any], body: bytes, status: int) -> None:
    answer = visitor.post("/api/read", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == status
    assert answer.json()["status"] == status


def test_another_method_is_refused(visitor: TestClient[Any]) -> None:
    assert visitor.get("/api/read").status_code == 405


def test_whatever_is_sent_there_is_no_5xx() -> None:
    schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed: pip install -e .[dev]")
    from schemathesis.checks import not_a_server_error

    with serve_app(make_app(reader=StandIn())) as address:
        schema = schemathesis.openapi.from_url(f"{address}/api/openapi.json", wait_for_schema=5)
        operations = [found.ok() for found in schema.get_all_operations()]
        assert len(operations) == 4
        for operation in operations:
            _try_operation(operation, not_a_server_error)


def _try_operation(operation: Any, check: Any) -> None:
    """Send what the description allows, and what it does not."""
    from hypothesis import HealthCheck, Phase, given, settings
    from schemathesis import GenerationMode

    @settings(
        max_examples=20, deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck), phases=[Phase.generate],
    )  # fmt: skip
    @given(case=operation.as_strategy(generation_mode=GenerationMode.NEGATIVE) | operation.as_strategy())
    def send(case: Any) -> None:
        case.call_and_validate(checks=[check], timeout=5)

    send()
