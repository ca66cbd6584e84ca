"""Readers at one desk on this machine, with mixed requests: no error, bounded memory, health answers throughout.

python -m benchmarks.serve_load --seconds 120 --readers 8
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter, deque
from pathlib import Path

import httpx
import msgspec

# Every event, person and outlet here is invented.
_FRENCH = (
    "Le col d'Ansart rouvrirait\nSelon la ministre Maud Hénissart, jusqu'à 300 camions passeront. "
    "Le col est fermé depuis octobre. « Nous ne céderons pas », a dit le maire Odilon Tréguier. "
)
_ENGLISH = (
    "Ansart pass may reopen\nUp to 300 lorries will cross, said minister Maud Henissart. "
    'The pass has been closed since October. "We will not give in," mayor Odilon Treguier said. '
)
_HEALTH_EVERY = 0.5


class Result(msgspec.Struct):
    """What a run gave.

    Attributes:
        statuses: Answers by kind of request and status.
        slowest: Slowest answer by kind, in seconds.
        health: Slowest answer of the health probe.
        memory: Resident memory in MB: after a third of the run, and at its end.
        said: The last lines that the desk wrote of errors.
    """

    statuses: dict[str, int]
    slowest: dict[str, float]
    health: float
    memory: tuple[float, float]
    said: tuple[str, ...] = ()

    @property
    def errors(self) -> int:
        """Answers that are neither done nor refused for what was sent."""
        return sum(number for key, number in self.statuses.items() if key.split()[1] not in ("200", "404", "422"))


class Load:
    """Readers who ask one desk.

    Args:
        address: The desk's address.
        process: Its process id.
        seconds: How long they ask.
    """

    def __init__(self, address: str, process: int, seconds: float) -> None:
        self._address = address
        self._process = process
        self._seconds = seconds
        self._until = 0.0
        self._lock = threading.Lock()
        self._statuses: Counter[str] = Counter()
        self._slowest: dict[str, float] = {}

    def run(self, readers: int) -> Result:
        """Let so many readers ask at once."""
        self._until = time.monotonic() + self._seconds
        threads = [threading.Thread(target=self._ask, args=(number,)) for number in range(readers)]
        for thread in threads:
            thread.start()
        early, health = 0.0, 0.0
        began = time.monotonic()
        with httpx.Client(base_url=self._address, timeout=30) as client:
            while any(thread.is_alive() for thread in threads):
                started = time.monotonic()
                self._note("health", client.get("/api/health").status_code, time.monotonic() - started)
                health = max(health, time.monotonic() - started)
                if not early and time.monotonic() - began > self._seconds / 3:
                    early = read_memory(self._process)
                time.sleep(_HEALTH_EVERY)
        return Result(dict(self._statuses), self._slowest, health, (early, read_memory(self._process)))

    def _ask(self, number: int) -> None:
        chance = random.Random(number)
        with httpx.Client(base_url=self._address, timeout=120, follow_redirects=True) as client:
            turn = 0
            while time.monotonic() < self._until:
                turn += 1
                kind = chance.choice(("read", "read", "page", "form", "compare", "schema", "asset", "missing", "empty"))
                started = time.monotonic()
                try:
                    status = _send(client, kind, f"{number}-{turn}")
                except httpx.HTTPError as error:
                    status = type(error).__name__  # type: ignore[assignment]
                self._note(kind, status, time.monotonic() - started)

    def _note(self, kind: str, status: int, seconds: float) -> None:
        with self._lock:
            self._statuses[f"{kind} {status}"] += 1
            self._slowest[kind] = max(self._slowest.get(kind, 0.0), seconds)


def _send(client: httpx.Client, kind: str, name: str) -> int:
    french, english = f"{_FRENCH}Note {name}.", f"{_ENGLISH}Note {name}."
    if kind == "read":
        return client.post("/api/read", json={"text": french if len(name) % 2 else english}).status_code
    if kind == "form":
        return client.post("/read", data={"text": french * 4, "outlet": "Le Phare"}).status_code
    if kind == "compare":
        body = {"upstream": {"text": french}, "downstream": {"text": french.replace("Jusqu'à", "Au moins")}}
        return client.post("/api/compare", json=body).status_code
    if kind == "empty":
        return client.post("/api/read", json={"text": " "}).status_code
    places = {"page": "/", "schema": "/api/schema", "asset": "/static/page.css", "missing": "/report/none"}
    return client.get(places[kind]).status_code


def read_memory(process: int) -> float:
    """Give the resident memory of a process in MB."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def measure(seconds: float, readers: int) -> Result:
    """Open a desk in a process of its own, wait until it is ready, and let readers ask it."""
    command = [sys.executable, "-W", "ignore", "-m", "selon", "serve", "--port", "0"]
    environment = dict(os.environ, PYTHONUNBUFFERED="1")
    desk = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
    assert desk.stderr is not None
    said: deque[str] = deque(maxlen=20)
    address = desk.stderr.readline().partition(" ")[2].strip().rstrip("/")
    listening = threading.Thread(target=said.extend, args=(desk.stderr,), daemon=True)
    listening.start()
    try:
        _wait_until_ready(address)
        result = Load(address, desk.pid, seconds).run(readers)
        result.said = tuple(said)
        return result
    finally:
        desk.send_signal(signal.SIGINT)
        desk.wait(20)
        listening.join(5)
        desk.stderr.close()


def _wait_until_ready(address: str) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        if httpx.get(f"{address}/api/health", timeout=10).json()["state"] == "ready":
            return
        time.sleep(0.2)
    raise TimeoutError("the desk did not become ready")


def main() -> int:
    """Measure and print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--readers", type=int, default=8)
    arguments = parser.parse_args()
    result = measure(arguments.seconds, arguments.readers)
    print(json.dumps({**msgspec.to_builtins(result), "errors": result.errors}, indent=1, sort_keys=True))
    return 1 if result.errors else 0


if __name__ == "__main__":
    raise SystemExit(main())
