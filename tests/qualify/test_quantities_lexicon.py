"""Every entry of the words of quantities and times carries examples, and they are read as marked."""

from __future__ import annotations

from typing import Any

import pytest

from selon.languages.language import load_toml
from tests.qualify.reading import Line, read_lines

FILES = {"quantities.toml": "quantity", "time.toml": "time"}


def list_entries(code: str, name: str) -> list[dict[str, Any]]:
    """List the entries of a lexicon: the tables of its arrays."""
    return [
        entry
        for value in load_toml(code, name).values()
        if isinstance(value, list)
        for entry in value
        if isinstance(entry, dict)
    ]


@pytest.mark.parametrize("code", ["fr", "en"])
@pytest.mark.parametrize("name", FILES)
def test_every_entry_has_an_example(code: str, name: str) -> None:
    entries = list_entries(code, name)
    assert len(entries) > 30
    assert [entry for entry in entries if not entry.get("examples")] == []


@pytest.mark.model
@pytest.mark.parametrize("code", ["fr", "en"])
@pytest.mark.parametrize("name", FILES)
def test_examples_and_near_misses_are_read_as_marked(code: str, name: str) -> None:
    notations = [
        line for entry in list_entries(code, name) for key in ("examples", "near") for line in entry.get(key, ())
    ]
    role = FILES[name]
    wrong = [
        explain(line, role)
        for line in read_lines(notations, code, "2030-06-12")
        if line.marks[role] != line.found[role]
    ]
    assert wrong == []


def explain(line: Line, role: str) -> str:
    """Say what was found instead of the marks."""
    return f"{line.notation} → {[text for _, text in line.found[role]]}"
