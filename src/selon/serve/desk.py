"""What all handlers of one desk share: limits, reader, queue, shelves."""

from __future__ import annotations

from selon.record.identity import make_id
from selon.record.report import Report
from selon.serve.limits import Limits
from selon.serve.messages import Compared
from selon.serve.reader import Reader
from selon.serve.shelf import Shelf
from selon.serve.turnstile import Turnstile


class Desk:
    """One desk.

    Args:
        limits: What it takes on.
        reader: What reads; one of its own where none is given.
    """

    def __init__(self, limits: Limits, reader: Reader | None = None) -> None:
        self.limits = limits
        self.reader = reader or Reader(limits)
        self.turnstile = Turnstile(limits.readers, limits.waiting, limits.seconds)
        self.reports: Shelf[Report] = Shelf(limits.kept)
        self.comparisons: Shelf[Compared] = Shelf(limits.kept)

    def keep_report(self, report: Report) -> str:
        """Put a report on the shelf; give the key of its page.

        A report that was read in both modes has two pages: the weights that chose are a part of the key.
        """
        key = make_id("reading", [report.id, report.made.model]).partition(":")[2]
        self.reports.keep(key, report)
        return key

    def keep_comparison(self, compared: Compared) -> str:
        """Put a comparison on the shelf, and its reports; give the key of its page."""
        key = "-".join(self.keep_report(report) for report in (compared.upstream, compared.downstream))
        self.comparisons.keep(key, compared)
        return key
