"""Windows: stretches of a report that the encoder reads at a time, whole sentences with some words around them."""

from __future__ import annotations

from collections.abc import Sequence

CORE, BEFORE, AFTER = 240, 48, 32
"""Pieces that are judged in one window, and pieces read before and behind them."""

Window = tuple[int, int, int, int]
"""First word read, first word judged, word behind the last judged, word behind the last read."""


def cut_windows(lengths: Sequence[int], sentences: Sequence[int]) -> list[Window]:
    """Cut a report into windows.

    Args:
        lengths: Pieces of each word.
        sentences: Number of each word's sentence.

    Returns:
        The windows in reading order; every word is judged in exactly one.
    """
    windows: list[Window] = []
    count, first = len(lengths), 0
    while first < count:
        last = _fill(lengths, sentences, first)
        windows.append((_back(lengths, first), first, last, _forth(lengths, last)))
        first = last
    return windows


def _fill(lengths: Sequence[int], sentences: Sequence[int], first: int) -> int:
    """Take whole sentences while they fit; a longer sentence is cut."""
    total, last, whole = 0, first, 0
    while last < len(lengths) and total + lengths[last] <= CORE:
        total += lengths[last]
        last += 1
        if last == len(lengths) or sentences[last] != sentences[last - 1]:
            whole = last
    return max(first + 1, whole or last)


def _back(lengths: Sequence[int], first: int) -> int:
    total, at = 0, first
    while at > 0 and total + lengths[at - 1] <= BEFORE:
        at -= 1
        total += lengths[at]
    return at


def _forth(lengths: Sequence[int], last: int) -> int:
    total, at = 0, last
    while at < len(lengths) and total + lengths[at] <= AFTER:
        total += lengths[at]
        at += 1
    return at
