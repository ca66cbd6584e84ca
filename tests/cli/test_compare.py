"""selon compare: the view, JSON, the codes, exit codes for scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from selon.cli import main
from selon.errors import EXIT_DONE, EXIT_FINDINGS, EXIT_INPUT, EXIT_PARTIAL, EXIT_USAGE
from selon.record.codes import list_codes
from selon.show.comparison_json import read_comparison, write_comparison
from selon.show.json import write_json
from tests.compare.made import count, make_report, say

FLAT = "1,200 passengers are stranded in Valmor"
UPPER = f"Up to {FLAT}"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Write two records: an invented report and a relay that lost its bound."""
    up = make_report(f"{UPPER}.", [say(UPPER, quantities=[
        count("Up to 1,200 passengers", "at_most", None, "1200", "passengers")])])  # fmt: skip
    down = make_report(f"{FLAT}.", [say(FLAT, quantities=[
        count("1,200 passengers", "exact", "1200", "1200", "passengers")])])  # fmt: skip
    paths = []
    for name, report in (("up", up), ("down", down)):
        path = tmp_path / f"{name}.jsonl"
        path.write_text(write_json(report) + "\n", encoding="utf-8")
        paths.append(str(path))
    return paths


def test_the_view_says_what_changed_in_neutral_words(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files, "--no-vectors", "--ui", "en"]) == EXIT_DONE
    out = " ".join(capsys.readouterr().out.split())
    assert "figure not carried over (bound-lost): “Up to 1,200 passengers” → “1,200 passengers”" in out
    assert "kept: commitment" in out


def test_the_view_speaks_french(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files, "--no-vectors", "--ui", "fr"]) == EXIT_DONE
    assert "borne du chiffre non reprise (bound-lost)" in capsys.readouterr().out


def test_json_gives_the_same_comparison_back(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files, "--no-vectors", "--json"]) == EXIT_DONE
    line = capsys.readouterr().out.strip()
    assert write_comparison(read_comparison(line)) == line
    codes = [change["code"] for match in json.loads(line)["matches"] for change in match["changes"]]
    assert "bound-lost" in codes


@pytest.mark.parametrize(("codes", "expected"), [("bound-lost,hedge-dropped", EXIT_FINDINGS), ("kept-not", EXIT_USAGE),
                                                 ("hedge-dropped", EXIT_DONE)])  # fmt: skip
def test_scripts_fail_on_the_codes_they_ask_for(files: list[str], codes: str, expected: int) -> None:
    assert main(["compare", *files, "--no-vectors", "--fail-on", codes]) == expected


def test_an_open_direction_fails_on_the_code_of_either_way(files: list[str]) -> None:
    arguments = ["compare", *files, "--no-vectors", "--infer", "--fail-on"]
    assert main([*arguments, "bound-lost"]) == main([*arguments, "bound-added"]) == EXIT_FINDINGS


def test_one_report_is_wrong_usage_and_a_missing_one_is_lost(files: list[str], tmp_path: Path) -> None:
    missing = str(tmp_path / "missing.txt")
    assert main(["compare", files[0]]) == EXIT_USAGE
    assert main(["compare", missing, files[0], "--no-vectors"]) == EXIT_INPUT
    assert main(["compare", *files, missing, "--no-vectors"]) == EXIT_PARTIAL


def test_codes_are_listed_with_what_they_mean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "--codes", "--ui", "fr"]) == EXIT_DONE
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in lines] == list(list_codes())
    assert all(len(line.split("\t")) == 4 for line in lines)
