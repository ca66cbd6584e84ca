"""A desk hands a folder over: one table for the spreadsheet, one file of records, the same claims in both."""

from __future__ import annotations

import pytest

import selon
from tests.stories.newsroom import EXAMPLES, Output, read_records, read_rows

FOLDER = EXAMPLES / "fr"

pytestmark = pytest.mark.model


def test_the_records_come_in_the_order_of_the_names(capsys: Output) -> None:
    records = read_records(capsys, FOLDER)
    assert [record.file for record in records] == ["bilan.html", "dementi.md", "relais-agence.md"]
    assert records == list(selon.read_paths([FOLDER]))


def test_the_table_holds_every_claim_of_the_records(capsys: Output) -> None:
    claims = [
        (record.id, claim.id, str(claim.content[0].start))
        for record in read_records(capsys, FOLDER)
        for claim in record.claims
    ]
    assert [(row["report"], row["claim"], row["start"]) for row in read_rows(capsys, FOLDER)] == claims


def test_every_span_gives_back_its_text(capsys: Output) -> None:
    for record in read_records(capsys, FOLDER):
        for one in record.attributions:
            for span in (*one.source, *one.cue, *one.content, *one.relay):
                assert record.text[span.start : span.end] == span.text
