"""Compare spans by their words, and pair what was marked with what was predicted, one to one, best first."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import TypeVar

from selon.record.span import Span

Tokens = frozenset[int]
"""Positions of words: the indices of the `\\w+` runs of a text."""

THRESHOLD = 0.5
_WORD = re.compile(r"\w+")
_Gold = TypeVar("_Gold")
_Predicted = TypeVar("_Predicted")


class Words:
    """The `\\w+` runs of a text, so that spans can be turned into token positions.

    Args:
        text: The text that the spans point into.

    Example:
        >>> words = Words("Non, dit-il.")
        >>> sorted(words.inside([Span(5, 11, "dit-il")]))
        [1, 2]
    """

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for match in _WORD.finditer(text):
            self._starts.append(match.start())
            self._ends.append(match.end())

    def inside(self, spans: Iterable[Span]) -> Tokens:
        """Give the positions of the words that share a character with the spans."""
        found: set[int] = set()
        for span in spans:
            found.update(range(bisect_left(self._ends, span.start + 1), bisect_left(self._starts, span.end)))
        return frozenset(found)


def compare_tokens(one: Tokens, other: Tokens) -> float:
    """Give the Jaccard index of two sets of positions; two empty sets are equal.

    Example:
        >>> compare_tokens(frozenset({1, 2}), frozenset({2, 3})), compare_tokens(frozenset(), frozenset())
        (0.3333333333333333, 1.0)
    """
    if not one and not other:
        return 1.0
    return len(one & other) / len(one | other)


def pair_best_first(
    gold: list[_Gold],
    predicted: list[_Predicted],
    likeness: Callable[[_Gold, _Predicted], tuple[float, ...] | None],
) -> list[tuple[int, int]]:
    """Pair gold with predicted one to one: the best pair first, then the best of what is left.

    Args:
        gold: What was marked, in reading order.
        predicted: What was predicted, in reading order.
        likeness: How alike two are, greater is better; None where they must not be paired.

    Returns:
        Pairs of indices, sorted by the gold's. Equal likeness is settled by reading order.

    Example:
        >>> pair_best_first([10, 20], [21, 11, 19], lambda a, b: (-abs(a - b),) if abs(a - b) < 5 else None)
        [(0, 1), (1, 0)]
    """
    candidates = [
        (tuple(-value for value in alike), i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(predicted)
        if (alike := likeness(one, other)) is not None
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(candidates):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return sorted(pairs.items())
