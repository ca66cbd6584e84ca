"""A table of invented sentences in each language: spans, bounds, values and units as marked, near-misses among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qualify.reading import Line, read_lines

HERE = Path(__file__).parent
PUBLISHED = "2030-06-12"


def read_rows(code: str) -> list[tuple[str, list[str]]]:
    """Read the rows of a table: the marked sentence and its values."""
    lines = (HERE / f"values_{code}.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return [(row[0], row[1:]) for row in rows]


def write_values(line: Line) -> list[str]:
    """Write what was found as the table writes it."""
    quantities = [f"{q.bound} {q.low or '-'} {q.high or '-'} {q.unit or '-'}" for q in line.quantities]
    return quantities + [f"{time.type} {time.value or '-'}" for time in line.times]


@pytest.mark.parametrize("code", ["fr", "en"])
def test_the_table_is_large_and_holds_near_misses(code: str) -> None:
    rows = read_rows(code)
    assert len(rows) >= 150
    assert sum("[" not in notation for notation, _ in rows) >= 10


@pytest.mark.model
@pytest.mark.parametrize("code", ["fr", "en"])
def test_values_are_read_as_the_table_says(code: str) -> None:
    rows = read_rows(code)
    wrong = []
    # Each sentence is its own report, so that no clock time leans on the date of another row.
    for notation, expected in rows:
        [line] = read_lines([notation], code, PUBLISHED)
        if line.marks != line.found or write_values(line) != expected:
            wrong.append((notation, line.found, write_values(line)))
    assert wrong == []
