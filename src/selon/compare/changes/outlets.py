"""The outlets that publish the two reports: their own voice is no party, and their name is a credit."""

from __future__ import annotations

from selon.compare.party_naming import find_name
from selon.record.attribution import Source
from selon.record.report import Report


def is_outlet(source: Source, report: Report) -> bool:
    """Tell whether a party is the outlet that publishes a report."""
    if report.outlet is None:
        return False
    texts = [span.text for span in (source.span, source.refers_to) if span is not None]
    if any(find_name(text, [report.outlet]) or find_name(report.outlet, [text]) for text in texts):
        return True
    if source.actor is None:
        return False
    return any(find_name(report.outlet, [source.actor.partition(":")[2]]) is not None for _ in texts)


def is_same_outlet(one_report: Report, other: Report) -> bool:
    """Tell whether one outlet publishes both reports."""
    return (
        other.outlet is not None
        and one_report.outlet is not None
        and (one_report.outlet.casefold() == other.outlet.casefold())
    )
