"""A desk and a visitor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from litestar.testing import TestClient

from selon.serve.app import make_app
from tests.serve.standing import StandIn


@pytest.fixture
def reader() -> StandIn:
    """Give the reader that the visitor's desk has."""
    return StandIn()


@pytest.fixture
def visitor(reader: StandIn) -> Iterator[TestClient[Any]]:
    """Give a visitor of a desk on this machine."""
    with TestClient(make_app(reader=reader), base_url="http://127.0.0.1:8020") as client:
        yield client
