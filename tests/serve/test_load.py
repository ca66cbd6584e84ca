"""A few seconds of readers at one desk: no error, health answers, memory stays."""

from __future__ import annotations

import pytest
from benchmarks.serve_load import measure


@pytest.mark.model
def test_readers_at_one_desk_find_no_error() -> None:
    result = measure(4, 8)
    assert result.errors == 0, result
    assert {"read 200", "compare 200", "health 200"} <= set(result.statuses)
    assert result.health < 2
    assert result.memory[1] < 2500
