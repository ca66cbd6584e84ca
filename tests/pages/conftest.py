"""One browser and one page folder for all tests of pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.pages.chromium import WIDE, emulate, open_chromium, resize


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Open the browser once."""
    with open_chromium(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@pytest.fixture
def browser(chromium: Any) -> Any:
    """Give the browser as a reader finds it: wide, light, on a screen, nothing remembered."""
    resize(chromium, WIDE)
    emulate(chromium)
    chromium.get_log("browser")
    return chromium


@pytest.fixture
def put(tmp_path: Path) -> Any:
    """Give a function that writes a page to a file and gives its address."""

    def write(page: str, name: str = "page.html") -> str:
        path = tmp_path / name
        path.write_text(page, encoding="utf-8")
        return path.as_uri()

    return write
