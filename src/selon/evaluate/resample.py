"""Intervals by resampling reports: how far a score would move with other reports of the same kind."""

from __future__ import annotations

import random
from collections.abc import Sequence

from selon.evaluate.tally import Counts, Tally, find_f1

DRAWS = 1000
SEED = 20241118


def find_intervals(
    rows: Sequence[Counts], draws: int = DRAWS, seed: int = SEED
) -> dict[str, tuple[float, float] | None]:
    """Give the 95 % interval of each measure's F1.

    Args:
        rows: The counts of each report, in a fixed order; all have the same measures.
        draws: How often to draw as many reports as there are, with replacement.
        seed: The seed of the draws.

    Returns:
        Lowest and highest value by measure; None where a measure has nothing to count.
    """
    names = list(rows[0]) if rows else []
    everybody = range(len(rows))
    generator = random.Random(seed)
    samples = [_count_draws(generator.choices(everybody, k=len(rows))) for _ in range(draws)]
    return {name: _find_interval([row[name] for row in rows], samples) for name in names}


def _count_draws(drawn: list[int]) -> list[tuple[int, int]]:
    """Give each drawn report once, with how often it was drawn."""
    times: dict[int, int] = {}
    for index in drawn:
        times[index] = times.get(index, 0) + 1
    return list(times.items())


def _find_interval(tallies: list[Tally], samples: list[list[tuple[int, int]]]) -> tuple[float, float] | None:
    busy = {
        index: (tally.found, tally.gold, tally.right, tally.predicted)
        for index, tally in enumerate(tallies)
        if tally.gold or tally.predicted
    }
    values = sorted(value for sample in samples if (value := _score_sample(busy, sample)) is not None)
    if not values:
        return None
    edge = int(len(values) * 0.025)
    return values[edge], values[-1 - edge]


def _score_sample(busy: dict[int, tuple[int, int, int, int]], sample: list[tuple[int, int]]) -> float | None:
    found = gold = right = predicted = 0
    for index, times in sample:
        if (row := busy.get(index)) is not None:
            found += times * row[0]
            gold += times * row[1]
            right += times * row[2]
            predicted += times * row[3]
    return find_f1(Tally(found, gold, right, predicted))
