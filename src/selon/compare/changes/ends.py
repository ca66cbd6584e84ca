"""Ends of a week, a month or a year, which a day or a month far from them is not."""

from __future__ import annotations

import re
from datetime import date

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet
from selon.record.values import Time

_DAY = re.compile(r"\d{4}-(\d\d)-(\d\d)")
_LATE_DAY, _LATE_MONTH, _LATE_WEEKDAY = 21, 10, 4
"""The first day of a month, month of a year and day of a week that may be called its end."""


def are_ends_apart(p: Time, q: Time, frame: Frame) -> bool:
    """Tell whether one time is the end of what the other one is a day in, long before that (*Friday the 9th*).

    Args:
        p: An upstream time.
        q: A downstream time.
        frame: The match.
    """
    ours, theirs = _find_end(p, frame.up), _find_end(q, frame.down)
    if bool(ours) == bool(theirs):
        return False
    return _is_early(theirs or ours, p if theirs else q)


def _find_end(time: Time, side: tuple[Facet, ...]) -> str:
    """Give what a time is the end of, by the key of its sign; nothing where it is no end."""
    signs = (sign for facet in side for sign in facet.claim.signs if sign.span.overlaps(time.span))
    return next((key for sign in signs for key in sign.keys if key in _EARLY), "")


def _is_early(end: str, time: Time) -> bool:
    parts = _DAY.fullmatch((time.value or "").partition("T")[0])
    return parts is not None and _EARLY[end](date.fromisoformat(parts[0]))


_EARLY = {
    "end-of-week": lambda day: day.isoweekday() < _LATE_WEEKDAY,
    "end-of-month": lambda day: day.day < _LATE_DAY,
    "end-of-year": lambda day: day.month < _LATE_MONTH,
}
