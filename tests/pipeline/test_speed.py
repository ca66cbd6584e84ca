"""The benchmark of speed: modes take turns on the same texts, and only the usual mode has a limit."""

from __future__ import annotations

import pytest
from benchmarks import speed
from benchmarks.open_texts import OpenText

TEXTS = [OpenText(str(number), "fr", "Le pont tiendra lundi.", None, None) for number in range(4)]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give what is read by which mode; each text costs a second, the careful mode eight."""
    for name in speed.THREADS:
        monkeypatch.setenv(name, "1")
    asked: list[str] = []
    now = [0.0]

    def work(mode: str, cost: float) -> None:
        asked.append(mode)
        now[0] += cost

    def read(_: OpenText, careful: bool = False) -> None:
        work("careful" if careful else "usual", 8.0 if careful else 1.0)

    monkeypatch.setattr(speed, "load_full_parser", lambda _: lambda _: work("parser", 1.0))
    monkeypatch.setattr(speed, "read_open_text", read)
    monkeypatch.setattr(speed, "process_time", lambda: now[0])
    monkeypatch.setattr(speed, "load_open_texts", lambda _, limit: TEXTS[:limit])
    monkeypatch.setattr(speed, "time_stages", lambda _: {"parse": 1.0})
    return asked


def test_the_modes_take_turns_on_the_same_texts(asked: list[str]) -> None:
    said = speed.say_careful(TEXTS[:2], rounds=2)
    assert "2 texts, 8 words: ratio 8.00 (usual mode 1.00)" in said
    assert asked[3:] == ["parser", "parser", "usual", "usual", "careful", "careful"] * 2


def test_the_careful_mode_is_timed_on_so_many_and_has_no_limit(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert speed.main(["a.jsonl", "--limit", "4", "--rounds", "1", "--careful", "2"]) == 0
    assert asked.count("careful") == 3  # one to load, then two
    assert "careful mode, 2 texts" in capsys.readouterr().out


def test_without_the_option_the_careful_mode_is_not_asked(asked: list[str]) -> None:
    assert speed.main(["a.jsonl", "--limit", "2", "--rounds", "1"]) == 0
    assert "careful" not in asked
