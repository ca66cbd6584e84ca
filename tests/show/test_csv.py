"""Claims as CSV: one a row, readable back, no cell a formula."""

from __future__ import annotations

import csv
import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.record.claim import Claim
from selon.record.report import Report
from selon.record.span import Span
from selon.show.csv import COLUMNS, write_csv
from selon.show.wording import load_words
from tests.show.invented import CLAIMS, REPORT


def read_rows(*reports: Report) -> list[dict[str, str]]:
    """Write reports and read the table back."""
    return list(csv.DictReader(io.StringIO("".join(write_csv(reports)), newline="")))


def test_every_claim_is_a_row() -> None:
    rows = read_rows(REPORT, REPORT)
    assert [row["number"] for row in rows] == ["1", "2", "3", "4", "5", "6"] * 2
    assert list(rows[0]) == list(COLUMNS)


def test_a_row_says_what_the_record_says() -> None:
    row = read_rows(REPORT)[1]
    assert row["content"] == "Jusqu'à 300 camions passeront sans doute"
    assert REPORT.text[int(row["start"]) : int(row["end"])] == row["content"]
    assert (row["through"], row["source"]) == ("Reuters", "deux sources proches du dossier")
    assert (row["named"], row["form"], row["commitment"], row["polarity"]) == ("unnamed", "indirect", "plain", "affirm")
    assert row["cue"] == "rapporte … citant"
    assert row["quantities"] == "Jusqu'à 300 camions [at_most ..300]"
    assert row["likelihood"] == "sans doute [likely]"


def test_a_vague_amount_has_no_value() -> None:
    vague = msgspec.structs.replace(CLAIMS[1].quantities[0], bound="vague", low="1000", high=None)
    claim = msgspec.structs.replace(CLAIMS[1], quantities=(vague,))
    row = read_rows(msgspec.structs.replace(REPORT, claims=(claim,)))[0]
    assert row["quantities"] == "Jusqu'à 300 camions [vague]"


def test_an_asserted_claim_has_no_source() -> None:
    row = read_rows(REPORT)[5]
    assert (row["source"], row["kind"], row["cue"], row["form"]) == ("", "none", "", "")
    assert row["through"] == "AFP"


def test_the_head_can_be_left_out_and_gaps_speak_a_language() -> None:
    first = next(write_csv([REPORT], load_words("fr"), head=False))
    assert "le texte ne dit pas qui le dit" in first


def make_report(content: str) -> Report:
    """Give a report with one claim of this content."""
    claim = Claim("claim:1", (Span(0, len(content), content),), (), "asserted")
    return msgspec.structs.replace(REPORT, outlet=content, title=content, claims=(claim,))


@pytest.mark.parametrize("content", ["=1+1", "+1", "-2", "@SUM(A1)", "\t=1", " =1", "\u00a0=1", "＝1", "\r=1", "%x"])
def test_no_cell_is_a_formula(content: str) -> None:
    row = read_rows(make_report(content))[0]
    assert row["content"].startswith("'")
    assert row["outlet"].startswith("'") or not row["outlet"].strip(" \u00a0").startswith(tuple("=+-@%"))


@given(st.text(min_size=1))
def test_any_text_makes_one_row_of_printable_cells(content: str) -> None:
    rows = read_rows(make_report(content))
    assert len(rows) == 1
    assert None not in rows[0].values()
    for cell in rows[0].values():
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))
        assert "\x1b" not in cell
        assert "\x00" not in cell


def test_the_order_of_claims_is_the_records() -> None:
    assert [row["claim"] for row in read_rows(REPORT)] == [claim.id for claim in CLAIMS]
