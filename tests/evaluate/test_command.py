"""`selon evaluate`: totals by default, texts on demand, and never those that are scored by totals only."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from selon.cli import main
from selon.errors import EXIT_DONE, EXIT_FINDINGS, EXIT_INPUT, EXIT_USAGE
from selon.evaluate.gold_record import make_record
from selon.evaluate.mistakes import TOTALS_ONLY
from selon.record.report import Report
from tests.evaluate.invented import BRIDGE, HEADER, predict, read_bridge


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with one gold file, read by a stand-in that finds the first two attributions."""
    gold = read_bridge()

    def read_report(text: str, /, **given: str | None) -> Report:
        stated = {"lang": "fr", "published": "2031-05-04", "outlet": "La Gazette de Valbrune"}
        assert given == stated | {"careful": False}
        assert text == gold.text
        return predict(gold, *make_record(gold).attributions[:2])

    stand_in = ModuleType("selon.reading")
    stand_in.read_report = read_report  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "selon.reading", stand_in)
    (tmp_path / "bridge.marked").write_text(HEADER.format(id="bridge") + "---\n" + BRIDGE, encoding="utf-8")
    return tmp_path


def test_totals_are_printed_without_text(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(folder)]) == EXIT_DONE
    out = capsys.readouterr().out
    assert "attribution.content" in out
    assert "0.667" in out
    assert "Valbrune" not in out


def test_json_gives_one_object(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(folder), "--json"]) == EXIT_DONE
    scores = json.loads(capsys.readouterr().out)
    assert scores["reports"] == 1
    assert scores["measures"]["attribution.content"]["recall"] == 0.5


def test_errors_are_findings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(folder), "--errors"]) == EXIT_FINDINGS
    assert "[content4 tout retard]" in capsys.readouterr().out


def test_errors_and_worst_come_as_json_lines_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(folder), "--errors", "--worst", "3", "--json"]) == EXIT_FINDINGS
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line.get("report") or line.get("reports") for line in lines] == [1, "bridge", "bridge", "bridge"]


@pytest.mark.parametrize("option", [["--errors"], ["--worst", "1"], ["--worst=2", "--json"]])
def test_a_hidden_folder_gives_totals_and_nothing_else(
    folder: Path, option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / TOTALS_ONLY).write_text("", encoding="utf-8")
    assert main(["evaluate", str(folder), *option]) == EXIT_USAGE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Valbrune" not in captured.err
    assert main(["evaluate", str(folder)]) == EXIT_DONE


def test_wrong_calls_and_broken_gold_have_their_exit_codes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(folder / "nowhere")]) == EXIT_USAGE
    assert main(["evaluate", str(folder), "--scheme", "unheard"]) == EXIT_USAGE
    assert main(["evaluate", str(folder), "--worst", "-1"]) == EXIT_USAGE
    (folder / "broken.marked").write_text("nothing", encoding="utf-8")
    assert main(["evaluate", str(folder)]) == EXIT_INPUT
    assert "broken.marked:1" in capsys.readouterr().err


def test_a_reader_is_scored_on_paths(folder: Path) -> None:
    from selon.evaluate.predict import evaluate_paths

    def read_nothing(text: str, /, **_given: str | None) -> Report:
        assert text == read_bridge().text
        return predict(read_bridge())

    scores = evaluate_paths([folder], read_nothing)
    assert (scores.reports, scores.gold, scores.predicted) == (1, 4, 0)
    assert scores.find("attribution.content") == 0.0
