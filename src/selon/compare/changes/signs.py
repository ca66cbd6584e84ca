"""Times without a date, rates and factors: each beside the one of the other side that says the same sort of thing."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.changes.quantities import compare_quantities
from selon.compare.changes.setting import compare_times
from selon.compare.changes.stretches import compare_stretches
from selon.compare.facets import Facet
from selon.record.codes import KEPT
from selon.record.comparison import Change
from selon.record.span import Spans
from selon.record.values import Axis, Sign

_WHEN: tuple[Axis, ...] = ("moments", "seasons", "feasts")
_CIRCLES = {"moments": 24, "seasons": 12}
"""After how many hours or months a part of a day or a year comes again."""


def compare_moments(frame: Frame) -> list[Change]:
    """Compare times that have a value, then parts of the day and the year, and feasts that have none."""
    changes = compare_times(frame)
    if any(change.code == "time-changed" for change in changes):
        return changes
    if (other := _find_exchanged(frame)) is not None:
        return [*changes, other]
    pair = next((pair for axis in _WHEN if (pair := find_apart(frame, axis)) is not None), None)
    return changes if pair is None else [*changes, frame.tell("time-changed", "time", *_show(pair))]


def _find_exchanged(frame: Frame) -> Change | None:
    """Tell a date put for a duration, or a duration for a date, where all other words are the same."""
    ours, theirs = ([time for facet in side[:1] for time in facet.claim.times if time.value] for side in
                    (frame.up, frame.down))  # fmt: skip
    if len(ours) != 1 or len(theirs) != 1 or ours[0].type == theirs[0].type:
        return None
    p, q = ours[0].span, theirs[0].span
    return frame.tell("time-changed", "time", (p,), (q,)) if frame.is_exchanged(p, q) else None


def compare_amounts(frame: Frame) -> list[Change]:
    """Compare figures, then what they are for and how many times as much is told without one.

    Another rate beside another number is the same amount told otherwise (*10 a day, 70 a week*).
    """
    changes = compare_quantities(frame)
    if any(change.code != KEPT for change in changes):
        return changes
    if other := compare_stretches(frame):
        return [*changes, *other]
    if (pair := find_apart(frame, "rates")) is not None:
        return [*changes, frame.tell("unit-changed", "unit", *_show(pair))]
    if (pair := find_apart(frame, "factors")) is not None:
        return [*changes, frame.tell("number-changed", "number", *_show(pair))]
    return changes


def find_apart(frame: Frame, axis: Axis) -> tuple[Sign, Sign] | None:
    """Find the one sign of each side that none of the other side answers.

    Args:
        frame: The match.
        axis: What the signs say.

    Returns:
        The two; None where a side has none, or more than one, or the contents are not near.
    """
    if not frame.close:
        return None
    ours, theirs = (_list_signs(side, axis) for side in (frame.up, frame.down))
    kept = [(p, q) for p in ours for q in theirs if agree_signs(p, q)]
    left = [p for p in ours if all(p is not r for r, _ in kept)]
    right = [q for q in theirs if all(q is not r for _, r in kept)]
    return (left[0], right[0]) if len(left) == len(right) == 1 and len(ours) == len(theirs) else None


def _list_signs(side: tuple[Facet, ...], axis: Axis) -> list[Sign]:
    found = {sign for facet in side for sign in facet.claim.signs if sign.axis == axis}
    return sorted(found, key=lambda sign: sign.span)


def agree_signs(p: Sign, q: Sign) -> bool:
    """Tell whether two signs can say the same: a key in common, or stretches of a day or a year that overlap.

    Example:
        >>> from selon.record.span import Span
        >>> dawn, early, dusk = (Sign(Span(0, 1, "x"), "moments", (key,)) for key in ("29-32", "24-33", "17-22"))
        >>> agree_signs(dawn, early), agree_signs(dawn, dusk)
        (True, False)
    """
    circle = _CIRCLES.get(p.axis)
    if circle is None:
        return not set(p.keys).isdisjoint(q.keys)
    return any(not _list_hours(x, circle).isdisjoint(_list_hours(y, circle)) for x in p.keys for y in q.keys)


def _list_hours(key: str, circle: int) -> set[int]:
    first, last = map(int, key.split("-"))
    return {at % circle for at in range(first, last)}


def _show(pair: tuple[Sign, Sign]) -> tuple[Spans, Spans]:
    return (pair[0].span,), (pair[1].span,)
