"""Pairs of claims that may say the same, with how much speaks for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from selon.compare.evidence import Evidence, weigh_pair
from selon.compare.facets import Facet
from selon.compare.likeness import Likeness, liken_facets
from selon.compare.words import Weights
from selon.record.comparison import Hint

_TRACE = 0.12
"""What a pair at the same place of both reports gains at most: it decides between equals."""


class Pair(NamedTuple):
    """Two claims that match.

    Attributes:
        score: How much speaks for it.
        up: Place of the upstream claim in its list.
        down: Place of the downstream claim in its list.
        hints: What speaks for it.
        near: The part of the score that the two claims have of themselves, wherever they stand.
    """

    score: float
    up: int
    down: int
    hints: tuple[Hint, ...]
    near: float = 0.0


def are_across(up: Sequence[Facet], down: Sequence[Facet]) -> bool:
    """Tell whether two reports are in two languages."""
    return bool(up and down and up[0].report.lang != down[0].report.lang)


def score_pairs(up: Sequence[Facet], down: Sequence[Facet], likeness: Likeness | None) -> list[Pair]:
    """Score every pair that has any chance, in an order that does not depend on which side comes first."""
    weights = Weights([facet.stems for facet in (*up, *down)])
    alike = liken_facets(up, down, likeness)
    across = are_across(up, down)
    found = []
    for i, a in enumerate(up):
        for j, b in enumerate(down):
            evidence = Evidence(weights, alike[i][j] if alike is not None else None, across)
            score, hints = weigh_pair(a, b, evidence)
            if score > 0:
                score = round(score + _trace(i, j, len(up), len(down)), 4)
                found.append(Pair(score, i, j, hints, score))
    return sort_pairs(found, up, down)


def sort_pairs(pairs: Sequence[Pair], up: Sequence[Facet], down: Sequence[Facet]) -> list[Pair]:
    """Sort pairs, best first; equals in an order that does not depend on which side comes first."""
    return sorted(
        pairs,
        key=lambda pair: (-pair.score, pair.up + pair.down, *sorted((up[pair.up].text, down[pair.down].text))),
    )


def _trace(i: int, j: int, ups: int, downs: int) -> float:
    """Give a little for standing at the same place: order is no evidence, but it parts equals."""
    away = abs((i + 0.5) / ups - (j + 0.5) / downs)
    return _TRACE * (0.25 - min(away, 0.25))
