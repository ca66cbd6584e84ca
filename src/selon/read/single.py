"""What was read, where exactly one report is wanted."""

from __future__ import annotations

from collections.abc import Iterable

from selon.errors import EmptyInputError, SelonError, UsageError
from selon.record.report import Report


def take_one(found: Iterable[Report | SelonError], about: str) -> Report:
    """Take the only report of what was read.

    Args:
        found: Reports, or errors of those that are lost.
        about: What they were read from.

    Raises:
        SelonError: The error of the report.
        UsageError: If there are several.
        EmptyInputError: If there is none.
    """
    reports = []
    for one in found:
        if isinstance(one, SelonError):
            raise one
        reports.append(one)
        if len(reports) > 1:
            advice = "Read it with selon read, or with read_paths."
            raise UsageError("it holds several reports.", about=about, advice=advice)
    if not reports:
        raise EmptyInputError("there is no report in it.", about=about)
    return reports[0]
