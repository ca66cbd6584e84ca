"""What every story does: give the same report to the command and to the function."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from selon.attribute.choice.model import load_model
from selon.cli import main
from selon.record.claim import Claim
from selon.record.report import Report
from selon.show.json import read_json
from tests.conftest import ROOT

EXAMPLES = ROOT / "examples"
Output = pytest.CaptureFixture[str]

with_choice = pytest.mark.skipif(
    load_model("fr") is None, reason="no weights of the learned choice are shipped, and rules alone propose too much"
)


def read_records(capsys: Output, *arguments: str | Path) -> list[Report]:
    """Give the records that `selon read --json` prints."""
    assert main(["read", *map(str, arguments), "--json"]) == 0
    return [read_json(line) for line in capsys.readouterr().out.splitlines()]


def read_rows(capsys: Output, *arguments: str | Path) -> list[dict[str, str]]:
    """Give the rows that `selon read --csv` prints."""
    assert main(["read", *map(str, arguments), "--csv"]) == 0
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))


def read_view(capsys: Output, *arguments: str | Path) -> str:
    """Give the view that `selon read` prints, its lines joined."""
    assert main(["read", *map(str, arguments)]) == 0
    return " ".join(capsys.readouterr().out.split())


def find_claim(report: Report, words: str) -> Claim:
    """Give the smallest claim whose content holds the words."""
    found = [claim for claim in report.claims if any(words in span.text for span in claim.content)]
    assert found, f"no claim says {words!r}"
    return min(found, key=lambda claim: sum(span.end - span.start for span in claim.content))
