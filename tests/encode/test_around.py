"""The words around a cue are read together, ever wider."""

from __future__ import annotations

from typing import Any

import numpy as np

from selon.encode.around import LOOKS, TAKEN, look_around


def _make_weights(given: int, width: int) -> dict[str, Any]:
    generator, weights = np.random.default_rng(5), {}
    for number in range(LOOKS):
        shape = (width, width if number else given, TAKEN)
        weights[f"looks.{number}.weight"] = generator.normal(0, 0.3, shape).astype(np.float32)
        weights[f"looks.{number}.bias"] = generator.normal(0, 0.3, width).astype(np.float32)
    return weights


def test_a_word_is_told_by_its_neighbours_and_not_by_words_out_of_reach() -> None:
    weights = _make_weights(7, 4)
    rows = np.random.default_rng(6).normal(0, 1, (80, 7)).astype(np.float32)
    reach = sum(TAKEN // 2 * 2**number for number in range(LOOKS))
    before = look_around(weights, rows)
    rows[0] += 1
    changed = np.abs(look_around(weights, rows) - before).max(axis=1) > 1e-7
    assert changed[0]
    assert changed[1]
    assert not changed[reach + 1 :].any()


def test_a_look_takes_five_words_spread_by_its_step() -> None:
    weights = _make_weights(2, 2)
    for number in range(LOOKS):
        weights[f"looks.{number}.weight"][:] = 0
        weights[f"looks.{number}.bias"][:] = 0
    weights["looks.0.weight"][0, 0, 0] = 1  # the word two to the left
    rows = np.zeros((6, 2), np.float32)
    rows[1, 0] = 10
    assert [round(float(value), 3) for value in look_around(weights, rows)[:, 0]] == [0, 0, 0, 10, 0, 0]


def test_few_words_are_read_as_well() -> None:
    weights = _make_weights(7, 4)
    assert look_around(weights, np.ones((1, 7), np.float32)).shape == (1, 4)
