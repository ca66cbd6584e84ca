"""Reading in both directions: a long short-term memory of two layers (Hochreiter and Schmidhuber 1997)."""

from __future__ import annotations

from typing import Any

import numpy as np

_LAYERS = 2


def remember(learned: dict[str, Any], rows: Any) -> Any:
    """Give what both directions know at each word.

    Args:
        learned: The weights, by the names of PyTorch's `LSTM` under `rnn.`.
        rows: Words × width.

    Returns:
        Words × width: half from the left, half from the right.
    """
    for layer in range(_LAYERS):
        forth = _walk(learned, f"l{layer}", rows)
        back = _walk(learned, f"l{layer}_reverse", rows[::-1])[::-1]
        rows = np.concatenate([forth, back], axis=1)
    return rows


def _walk(learned: dict[str, Any], name: str, rows: Any) -> Any:
    """Go through the words in one direction. The gates stand in the order input, forget, cell, output."""
    bias = learned[f"rnn.bias_ih_{name}"] + learned[f"rnn.bias_hh_{name}"]
    given = rows @ learned[f"rnn.weight_ih_{name}"].T + bias
    back = learned[f"rnn.weight_hh_{name}"].T.copy()
    width = back.shape[0]
    known, cell, found = np.zeros(width, np.float32), np.zeros(width, np.float32), []
    for row in given:
        gates = row + known @ back
        taken, kept, shown = (_squash(gates[i * width : (i + 1) * width]) for i in (0, 1, 3))
        cell = kept * cell + taken * np.tanh(gates[2 * width : 3 * width])
        known = shown * np.tanh(cell)
        found.append(known)
    return np.stack(found)


def _squash(values: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(values, -30, 30)))
