"""Each room says at its door what it takes, what it gives and which room comes next; tests mirror the rooms."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.house.source_tree import list_rooms


@pytest.mark.parametrize("room", list_rooms(), ids=lambda room: f"{room.parent.name}-{room.name}")
@pytest.mark.parametrize("word", ["Takes:", "Gives:", "Next room"])
def test_a_room_introduces_itself(room: Path, word: str) -> None:
    docstring = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8")))
    assert word in (docstring or "")


def test_every_folder_of_tests_is_a_package() -> None:
    # Two rooms may have a test module of one name; without packages pytest and mypy would take them for the same.
    folders = {path.parent for path in (ROOT / "tests").rglob("*.py")}
    assert sorted(str(folder) for folder in folders if not (folder / "__init__.py").is_file()) == []
