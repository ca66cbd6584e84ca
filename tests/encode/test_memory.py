"""The memory reads in both directions."""

from __future__ import annotations

from typing import Any

import numpy as np

from selon.encode.memory import remember


def _make_weights(width: int) -> dict[str, Any]:
    generator = np.random.default_rng(3)
    half, weights = width // 2, {}
    for layer in (0, 1):
        for name in (f"l{layer}", f"l{layer}_reverse"):
            shapes = {"weight_ih": (4 * half, width), "weight_hh": (4 * half, half), "bias_ih": (4 * half,)}
            for part, shape in {**shapes, "bias_hh": (4 * half,)}.items():
                weights[f"rnn.{part}_{name}"] = generator.normal(0, 0.3, shape).astype(np.float32)
    return weights


def test_a_word_is_known_by_what_stands_on_either_side() -> None:
    weights, generator = _make_weights(8), np.random.default_rng(4)
    rows = generator.normal(0, 1, (6, 8)).astype(np.float32)
    known = remember(weights, rows)
    assert known.shape == (6, 8)
    for changed in (0, 5):
        other = rows.copy()
        other[changed] += 1
        assert not np.allclose(remember(weights, other)[3], known[3])


def test_one_cell_goes_by_its_gates() -> None:
    zero = {name: np.zeros_like(value) for name, value in _make_weights(2).items()}
    for layer in (0, 1):
        for name in (f"l{layer}", f"l{layer}_reverse"):
            zero[f"rnn.bias_ih_{name}"] = np.array([20.0, -20.0, 1.0, 20.0], np.float32)  # take all, keep nothing, show
    known = remember(zero, np.zeros((3, 2), np.float32))
    assert np.allclose(known, np.tanh(np.tanh(1.0)), atol=1e-5)
