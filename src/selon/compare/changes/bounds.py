"""Bounds: how the words limit a figure or a duration on the two sides."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.record.comparison import Change
from selon.record.span import Spans
from selon.record.values import Bound

_OPPOSITE = ("at_least", "at_most")


def compare_bounds(frame: Frame, ours: Bound, theirs: Bound, words: tuple[Spans, Spans]) -> list[Change]:
    """Compare the bounds of two values that answer each other.

    Args:
        frame: The match.
        ours: The upstream bound.
        theirs: The downstream bound.
        words: The words of both.
    """
    if ours == theirs:
        return []
    if ours in _OPPOSITE and theirs in _OPPOSITE:
        return [frame.tell("bound-flipped", "bound", *words)]
    if theirs == "exact":
        return [frame.tell("bound-lost", "bound", *words)]
    if ours == "exact":
        return [frame.tell("bound-added", "bound", *words)]
    return [frame.tell("bound-changed", "bound", *words)]
