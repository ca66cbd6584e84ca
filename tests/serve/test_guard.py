"""The door: own name, own site, the token; and what every answer forbids."""

from __future__ import annotations

from typing import Any

import pytest
from litestar.testing import TestClient

from selon.serve.app import make_app
from selon.serve.limits import Limits, is_loopback
from tests.serve.standing import StandIn

TEXT = {"text": "Selon la maire, le pont tiendra."}


@pytest.mark.parametrize("path", ["/", "/compare", "/static/page.css", "/static/page.js", "/api/health", "/nothing"])
def test_every_answer_forbids_foreign_script_and_framing(visitor: TestClient[Any], path: str) -> None:
    headers = visitor.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/", "/compare"])
def test_a_served_page_has_no_script_of_its_own(visitor: TestClient[Any], path: str) -> None:
    page = visitor.get(path).text
    assert '<script src="/static/page.js"></script>' in page
    assert page.count("<script") == 1
    assert "<style" not in page


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8020", "127.0.0.1.evil.example", "10.0.0.1", ""])
def test_another_name_for_this_machine_is_refused(visitor: TestClient[Any], host: str) -> None:
    assert visitor.get("/api/health", headers={"host": host}).status_code == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:1", "127.0.0.1:8020", "[::1]:8020"])
def test_its_own_names_are_known(visitor: TestClient[Any], host: str) -> None:
    assert visitor.get("/api/health", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://localhost:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://127.0.0.1:8020", "sec-fetch-site": "cross-site"},
    ],
)
@pytest.mark.parametrize("path", ["/api/read", "/read", "/compare"])
def test_another_site_may_not_write(visitor: TestClient[Any], path: str, headers: dict[str, str]) -> None:
    assert visitor.post(path, json=TEXT, headers=headers).status_code == 403


def test_another_site_may_lead_here_and_not_read(visitor: TestClient[Any]) -> None:
    foreign = {"sec-fetch-site": "cross-site"}
    assert visitor.get("/", headers=foreign | {"sec-fetch-mode": "navigate"}).status_code == 200
    assert visitor.get("/api/health", headers=foreign | {"sec-fetch-mode": "no-cors"}).status_code == 403


@pytest.mark.parametrize("headers", [{}, {"origin": "http://127.0.0.1:8020", "sec-fetch-site": "same-origin"}])
def test_the_desk_itself_and_a_program_may_write(visitor: TestClient[Any], headers: dict[str, str]) -> None:
    assert visitor.post("/api/read", json=TEXT, headers=headers).status_code == 200


def test_a_desk_that_others_reach_asks_for_its_token() -> None:
    limits = Limits(host="0.0.0.0", token="ab-cd_ef")
    with TestClient(make_app(limits, StandIn(limits)), base_url="http://desk.example") as client:
        assert client.get("/").status_code == 401
        assert client.get("/?token=wrong").status_code == 401
        assert client.get("/static/page.css").status_code == 401
        assert client.post("/api/read", json=TEXT, headers={"authorization": "Bearer wrong"}).status_code == 401
        assert client.post("/api/read", json=TEXT, headers={"authorization": "Bearer ab-cd_ef"}).status_code == 200
        entered = client.get("/?token=ab-cd_ef", follow_redirects=False)
        assert entered.status_code == 303
        assert entered.headers["location"] == "/"
        assert {"HttpOnly", "SameSite=Strict"} <= set(entered.headers["set-cookie"].split("; "))
        assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    ("host", "own"), [("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("0.0.0.0", False), ("desk", False)]
)
def test_only_loopback_needs_no_token(host: str, own: bool) -> None:
    assert is_loopback(host) is own
