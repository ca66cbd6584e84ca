"""The desk's pages: paste, drop, compare, errors in words, and nothing kept for ever."""

from __future__ import annotations

from typing import Any

import pytest
from litestar.testing import TestClient

from selon.serve.app import make_app
from selon.serve.limits import Limits
from tests.serve.standing import StandIn


def test_a_pasted_report_leads_to_its_page(visitor: TestClient[Any]) -> None:
    answer = visitor.post("/read", data={"text": "Le pont tiendra"}, follow_redirects=False)
    assert answer.status_code == 303
    page = visitor.get(answer.headers["location"])
    assert page.status_code == 200
    assert "6 claims" in page.text
    assert "Le pont tiendra" in visitor.get("/").text


def test_a_dropped_file_is_read_by_its_name(visitor: TestClient[Any]) -> None:
    files = {"file": ("C:\\x\\..\\<b>note</b>.html", b"<p>x</p>", "text/html")}
    answer = visitor.post("/read", data={"outlet": "Le Phare"}, files=files)
    assert answer.status_code == 200
    assert "<b>note" not in answer.text


def test_a_report_can_be_saved_as_one_file_and_as_its_record(visitor: TestClient[Any]) -> None:
    place = visitor.post("/read", data={"text": "Le pont"}, follow_redirects=False).headers["location"]
    saved = visitor.get(f"{place}/file")
    assert saved.headers["content-disposition"].startswith("attachment")
    assert "<script>" in saved.text
    assert "/static/" not in saved.text
    assert visitor.get(f"{place}/record").json()["text_hash"]


def test_two_reports_are_compared(visitor: TestClient[Any]) -> None:
    sent = {"upstream-text": "Le pont", "downstream-text": "La route"}
    page = visitor.post("/compare", data=sent)
    assert page.status_code == 200
    assert 'class="pane is-upstream"' in page.text


@pytest.mark.parametrize("path", ["/report/0000", "/comparison/0-0", "/static/secret", "/static/..%2fpage.css", "/x"])
def test_what_is_not_there_is_said_in_words(visitor: TestClient[Any], path: str) -> None:
    answer = visitor.get(path, headers={"accept-language": "fr"})
    assert answer.status_code == 404
    assert "Cette page n" in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize(
    ("sent", "status"),
    [({"text": "  "}, 422), ({}, 422), ({"url": "ftp://x"}, 422), ({"url": "http://127.0.0.1/"}, 422)],
)
def test_what_cannot_be_read_says_why(visitor: TestClient[Any], sent: dict[str, str], status: int) -> None:
    answer = visitor.post("/read", data=sent)
    assert answer.status_code == status
    assert "This could not be read" in answer.text


def test_what_cannot_be_read_says_why_in_both_languages(visitor: TestClient[Any]) -> None:
    nothing = visitor.post("/read", data={"text": "  "}, headers={"accept-language": "fr"})
    assert "Vérifiez que le texte" in nothing.text
    inside = visitor.post("/read", data={"url": "http://127.0.0.1/"}, headers={"accept-language": "fr"})
    assert "réseau local" in inside.text
    assert "lies inside the network" in inside.text


def test_the_browser_chooses_the_language(visitor: TestClient[Any]) -> None:
    assert '<html lang="fr">' in visitor.get("/", headers={"accept-language": "fr-SN,fr;q=0.9,en;q=0.8"}).text
    assert '<html lang="en">' in visitor.get("/", headers={"accept-language": "de"}).text


def test_a_request_that_is_too_large_is_refused() -> None:
    limits = Limits(max_body=2000)
    with TestClient(make_app(limits, StandIn(limits)), base_url="http://127.0.0.1") as client:
        assert client.post("/read", data={"text": "x" * 5000}).status_code == 413
        assert client.post("/api/read", json={"text": "x" * 5000}).status_code == 413


def test_the_shelf_lets_the_oldest_go() -> None:
    limits = Limits(kept=2)
    with TestClient(make_app(limits, StandIn(limits)), base_url="http://127.0.0.1") as client:
        places = [
            client.post("/read", data={"text": f"Pont {n}"}, follow_redirects=False).headers["location"]
            for n in range(3)
        ]
        assert [client.get(place).status_code for place in places] == [404, 200, 200]


def test_an_error_that_was_not_foreseen_shows_no_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = StandIn()
    monkeypatch.setattr(reader, "read", lambda _: 1 / 0)
    with TestClient(make_app(reader=reader), base_url="http://127.0.0.1", raise_server_exceptions=False) as client:
        answer = client.post("/api/read", json={"text": "x"})
        assert answer.status_code == 500
        assert "division" not in answer.text
        assert answer.headers["content-security-policy"]
