"""A span of time put for as many things, or the other way round (*four seasons*, *four months*)."""

from __future__ import annotations

import re

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet
from selon.record.comparison import Change
from selon.record.values import Quantity, Time

_FIGURE = re.compile(r"PT?(\d+(?:\.\d+)?)[A-Z]")
_NEAR, _OTHER = 0.8, 0.87
"""Nearness of two contents of two languages from which one of their words was exchanged; likeness of two words for a
unit from which they may name one (*10 jours*, counted in one language and measured in the other)."""


def compare_stretches(frame: Frame) -> list[Change]:
    """Report another unit where one side counts as many things as the other one has days, months or years.

    Args:
        frame: The match.
    """
    for counting, measuring in ((frame.up, frame.down), (frame.down, frame.up)):
        counts = [one for one in _list_counts(counting) if not _has_figure(one, measuring)]
        spans = [time for time in _list_spans(measuring) if not _has_length(time, counting)]
        if len(counts) != 1 or len(spans) != 1 or counts[0].low != _read_figure(spans[0]):
            continue
        if _is_exchanged(frame, counts[0], spans[0]):
            words = (counts[0].span,), (spans[0].span,)
            return [frame.tell("unit-changed", "unit", *(words if counting is frame.up else words[::-1]))]
    return []


def _list_counts(side: tuple[Facet, ...]) -> set[Quantity]:
    return {one for one in side[0].claim.quantities if one.dimension == "count" and one.concepts and one.low}


def _list_spans(side: tuple[Facet, ...]) -> set[Time]:
    return {time for time in side[0].claim.times if time.type == "duration" and _read_figure(time)}


def _read_figure(time: Time) -> str | None:
    found = _FIGURE.fullmatch(time.value or "")
    return None if found is None else found[1]


def _has_figure(quantity: Quantity, side: tuple[Facet, ...]) -> bool:
    return any(quantity.low in (one.low, one.high) for facet in side for one in facet.claim.quantities)


def _has_length(time: Time, side: tuple[Facet, ...]) -> bool:
    return any(one.value == time.value for facet in side for one in facet.claim.times)


def _is_exchanged(frame: Frame, count: Quantity, time: Time) -> bool:
    if not frame.across:
        return frame.is_exchanged(*((count.span, time.span) if _stands_up(frame, count) else (time.span, count.span)))
    if frame.likeness is None or frame.near < _NEAR or not frame.is_alike_across():
        return False
    return frame.likeness.liken([count.unit or ""], [time.span.text.split()[-1]])[0][0] < _OTHER


def _stands_up(frame: Frame, count: Quantity) -> bool:
    return count in frame.up[0].claim.quantities
