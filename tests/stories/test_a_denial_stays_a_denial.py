"""A fact-checker looks for what a company denies, and wants no denial read as a statement."""

from __future__ import annotations

import pytest

import selon
from tests.stories.newsroom import EXAMPLES, Output, find_claim, read_records, read_view, with_choice

REPORT = EXAMPLES / "fr" / "dementi.md"

pytestmark = pytest.mark.model


def test_the_denials_of_the_record_are_the_functions(capsys: Output) -> None:
    (record,) = read_records(capsys, REPORT)
    denied = [one.id for one in record.attributions if one.polarity == "deny"]
    assert denied
    assert denied == [one.id for one in selon.read_file(REPORT).attributions if one.polarity == "deny"]


@with_choice
def test_the_title_and_the_lead_are_denials() -> None:
    report = selon.read_file(REPORT)
    denied = [span.text for one in report.attributions if one.polarity == "deny" for span in one.content]
    assert any("tout projet de fermeture" in words for words in denied)
    assert any("fermer son usine" in words for words in denied)


def test_a_promise_is_no_denial() -> None:
    report = selon.read_file(REPORT)
    kept = [
        one for one in report.attributions if any("les trois fours tourneront" in span.text for span in one.content)
    ]
    assert [one.polarity for one in kept] == ["affirm"]


@with_choice
def test_the_view_says_who_denies(capsys: Output) -> None:
    assert find_claim(selon.read_file(REPORT), "fermer son usine").polarity == "deny"
    assert "le rejette" in read_view(capsys, REPORT, "--ui", "fr")
