"""The queue: bounded, told at once when full, free again afterwards; pages never wait for reading."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from litestar.testing import TestClient

from selon.serve.app import make_app
from selon.serve.limits import Limits
from tests.serve.standing import StandIn

TEXT = {"text": "Selon la maire, le pont tiendra."}


def wait_until(found: object, seconds: float = 5.0) -> None:
    """Wait until a function gives something true."""
    deadline = time.monotonic() + seconds
    while not found():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_full_desk_says_so_at_once_and_pages_go_on() -> None:
    limits = Limits(readers=1, waiting=1)
    reader = StandIn(limits)
    reader.gate.clear()
    with TestClient(make_app(limits, reader), base_url="http://127.0.0.1") as client, ThreadPoolExecutor(2) as pool:
        try:
            pending = [pool.submit(client.post, "/api/read", json=TEXT) for _ in range(2)]
            wait_until(lambda: client.get("/api/health").json()["inside"] == 2)
            refused = client.post("/api/read", json=TEXT)
            assert refused.status_code == 503
            assert int(refused.headers["retry-after"]) > 0
            assert "taken" in refused.json()["error"]
            assert client.post("/read", data=TEXT).status_code == 503
            assert client.get("/").status_code == 200
        finally:
            reader.gate.set()
        assert [one.result(10).status_code for one in pending] == [200, 200]
        wait_until(lambda: client.get("/api/health").json()["inside"] == 0)
        assert client.post("/api/read", json=TEXT).status_code == 200


def test_an_answer_that_takes_too_long_is_given_up_and_keeps_its_place() -> None:
    limits = Limits(readers=1, waiting=0, seconds=0.2)
    reader = StandIn(limits)
    reader.gate.clear()
    with TestClient(make_app(limits, reader), base_url="http://127.0.0.1") as client:
        slow = client.post("/api/read", json=TEXT)
        assert slow.status_code == 503
        assert client.get("/api/health").json()["inside"] == 1
        reader.gate.set()
        wait_until(lambda: client.get("/api/health").json()["inside"] == 0)


def test_pages_do_not_wait_for_the_models() -> None:
    class Slow(StandIn):
        def start_loading(self) -> None:
            threading.Thread(target=self.gate.wait, args=(5,), daemon=True).start()

    reader = Slow()
    with TestClient(make_app(reader=reader), base_url="http://127.0.0.1") as client:
        assert client.get("/api/health").json()["state"] == "loading"
        assert "The language model is being loaded" in client.get("/").text
        assert client.get("/api/schema").status_code == 200
