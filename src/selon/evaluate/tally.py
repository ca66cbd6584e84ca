"""Count what is right: four numbers a measure and report, which add over reports."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec


class Tally(msgspec.Struct, frozen=True):
    """What one measure counts.

    Attributes:
        found: Of what was marked, so many were found.
        gold: So many were marked.
        right: Of what was predicted, so many are right.
        predicted: So many were predicted.

    An accuracy counts the same pairs on both sides, so that its F1 is the accuracy.
    """

    found: int = 0
    gold: int = 0
    right: int = 0
    predicted: int = 0

    @classmethod
    def both(cls, right: int, gold: int, predicted: int) -> Tally:
        """Give the tally of a measure whose hits are the same on either side."""
        return cls(right, gold, right, predicted)

    @classmethod
    def accuracy(cls, verdicts: Iterable[bool]) -> Tally:
        """Give the tally of a share of right verdicts."""
        listed = list(verdicts)
        return cls.both(sum(listed), len(listed), len(listed))


Counts = dict[str, Tally]
"""The tallies of one report, by the name of the measure, always in the same order."""


def find_precision(tally: Tally) -> float | None:
    """Give the share of right predictions; None where nothing was predicted."""
    return tally.right / tally.predicted if tally.predicted else None


def find_recall(tally: Tally) -> float | None:
    """Give the share of found marks; None where nothing was marked."""
    return tally.found / tally.gold if tally.gold else None


def find_f1(tally: Tally) -> float | None:
    """Give F1; None where nothing was marked and nothing predicted.

    Example:
        >>> find_f1(Tally(found=1, gold=2, right=1, predicted=1))
        0.6666666666666666
    """
    if not tally.gold and not tally.predicted:
        return None
    precision, recall = find_precision(tally) or 0.0, find_recall(tally) or 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
