"""Words around a cue, read together: convolutions that look ever wider (Yu and Koltun 2016)."""

from __future__ import annotations

from typing import Any

import numpy as np

from selon.encode.layers import gelu

LOOKS = 4
"""How often the words are looked at, each time twice as wide."""
TAKEN = 5
"""Words that one look takes together."""


def look_around(learned: dict[str, Any], rows: Any) -> Any:
    """Read the words around a cue together, so that a word's neighbours tell where a span begins and ends.

    Args:
        learned: The weights, by the names of PyTorch's `Conv1d` under `looks.`.
        rows: Words × width.

    Returns:
        Words × width of the looks.
    """
    for number in range(LOOKS):
        weights, bias = learned[f"looks.{number}.weight"], learned[f"looks.{number}.bias"]
        seen = gelu(_gather(rows, 2**number) @ weights.transpose(2, 1, 0).reshape(-1, len(bias)) + bias)
        rows = rows + seen if number else seen
    return rows


def _gather(rows: Any, step: int) -> Any:
    """Lay each word's neighbours beside it, `step` words apart; beyond the ends stands nothing."""
    edge = step * (TAKEN // 2)
    padded = np.pad(rows, ((edge, edge), (0, 0)))
    return np.concatenate([padded[at * step : at * step + len(rows)] for at in range(TAKEN)], axis=1)
