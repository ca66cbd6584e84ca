"""What likens contents: vectors, handed in by the caller; this room computes none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from selon.compare.facets import Facet

_FLOOR, _CEILING = 0.82, 0.94
_AROUND = 4


class Likeness(Protocol):
    """Anything that gives the cosine of texts with texts (`selon.vectors.Vectors` does)."""

    def liken(self, upstream: Sequence[str], downstream: Sequence[str]) -> Sequence[Sequence[float]]:
        """Give one row an upstream text, one column a downstream text."""
        ...


def liken_facets(up: Sequence[Facet], down: Sequence[Facet], likeness: Likeness | None) -> list[list[float]] | None:
    """Give how near the contents of two reports are, between 0 and 1; None where nothing likens them.

    The cosine alone depends on subject and length: what counts is also how far a pair stands out among the others
    of its two claims.
    """
    if likeness is None or not up or not down:
        return None
    table = likeness.liken([facet.text for facet in up], [facet.text for facet in down])
    rows = [_level(row) for row in table]
    columns = [_level([row[j] for row in table]) for j in range(len(down))]
    return [[_scale(cosine, (rows[i] + columns[j]) / 2) for j, cosine in enumerate(row)] for i, row in enumerate(table)]


def _level(values: Sequence[float]) -> float:
    """Give the level of the nearest others: the mean behind the first."""
    return _average(sorted(values, reverse=True)[1 : _AROUND + 1])


def find_level(values: Sequence[float], own: int) -> float:
    """Give the level of the nearest of a row but one.

    Args:
        values: Cosines of one text with others.
        own: Place of the one that is looked at.
    """
    return _average(sorted((*values[:own], *values[own + 1 :]), reverse=True)[:_AROUND])


def _average(nearest: Sequence[float]) -> float:
    return sum(nearest) / len(nearest) if nearest else _FLOOR


def _scale(cosine: float, level: float) -> float:
    """Bring a cosine to 0–1, half by its height and half by how far it stands out."""
    height = (cosine - _FLOOR) / (_CEILING - _FLOOR)
    out = (cosine - level + 0.02) / 0.08
    return min(1.0, max(0.0, 0.5 * min(1.0, max(0.0, height)) + 0.5 * min(1.0, max(0.0, out))))
