"""Scores: the totals of an evaluation, with their intervals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from selon.errors import UsageError
from selon.evaluate.attributions import VALUES, count_attributions, match_attributions
from selon.evaluate.gold import GoldReport
from selon.evaluate.polnear import MEASURES
from selon.evaluate.resample import find_intervals
from selon.evaluate.tally import Counts, Tally, find_f1, find_precision, find_recall
from selon.evaluate.values import count_values
from selon.record.report import Report

_SHARES = {"quantity.bound", "quantity.values", "quantity.bound-values", "quantity.unit"} | {
    "time.type",
    "time.value",
    "time.type-value",
}


class Measure(msgspec.Struct, frozen=True):
    """One measure over all reports.

    Attributes:
        kind: `f1`, or `accuracy` for a share of matched pairs.
        value: F1 or accuracy; None where there is nothing to count.
        low: Lower end of its 95 % interval.
        high: Upper end of its 95 % interval.
        precision: Share of right predictions.
        recall: Share of found marks.
        tally: The counts behind it.
    """

    kind: Literal["f1", "accuracy"]
    value: float | None
    low: float | None
    high: float | None
    precision: float | None
    recall: float | None
    tally: Tally


class Scores(msgspec.Struct, frozen=True):
    """The totals of an evaluation; no text of a report is in them.

    Attributes:
        scheme: By which scheme the gold is marked.
        reports: How many reports were scored.
        gold: How many attributions, quantities and times were marked.
        predicted: How many were predicted in those reports.
        measures: The measures by name.
    """

    scheme: str
    reports: int
    gold: int
    predicted: int
    measures: dict[str, Measure]

    def find(self, name: str) -> float:
        """Give the value of a measure; 0.0 where there is nothing to count.

        Raises:
            KeyError: If there is no measure of that name.
        """
        return self.measures[name].value or 0.0


def evaluate_reports(pairs: Iterable[tuple[GoldReport, Report]], scheme: str = "marked") -> Scores:
    """Score predicted reports against marked ones.

    Args:
        pairs: Marked and predicted reports; their order does not matter.
        scheme: The name of the gold's scheme, for the result.

    Returns:
        Totals with 95 % intervals. Attributions are counted only on reports whose attributions are marked, quantities
        and times only on reports whose quantities and times are marked.

    Raises:
        UsageError: If a predicted text is not the marked one, so that spans cannot be compared.
    """
    listed = sorted(pairs, key=lambda pair: (pair[0].marks, pair[0].id, pair[0].path))
    for gold, report in listed:
        if gold.text != report.text:
            raise UsageError("the predicted text is not the marked one; spans cannot be compared.", about=gold.id)
    attributed = [pair for pair in listed if pair[0].marks == "attributions"]
    valued = [pair for pair in listed if pair[0].marks == "values"]
    by_report = [count_attributions(match_attributions(*pair)) for pair in attributed]
    values_by_report = [count_values(*pair) for pair in valued]
    return Scores(
        scheme=scheme,
        reports=len(listed),
        gold=sum(len(gold.attributions) + len(gold.quantities) + len(gold.times) for gold, _ in listed),
        predicted=sum(len(report.attributions) for _, report in attributed)
        + sum(len(report.quantities) + len(report.times) for _, report in valued),
        measures=_keep_marked(_measure(by_report) | _measure(values_by_report), scheme),
    )


def _keep_marked(measures: dict[str, Measure], scheme: str) -> dict[str, Measure]:
    """Leave out what the gold's scheme does not mark."""
    if scheme != "polnear":
        return measures
    return {name: measure for name, measure in measures.items() if name.startswith(MEASURES)}


def _measure(rows: list[Counts]) -> dict[str, Measure]:
    intervals = find_intervals(rows)
    return {name: _make_measure(name, [row[name] for row in rows], intervals[name]) for name in intervals}


def _make_measure(name: str, tallies: list[Tally], interval: tuple[float, float] | None) -> Measure:
    total = Tally(
        sum(tally.found for tally in tallies),
        sum(tally.gold for tally in tallies),
        sum(tally.right for tally in tallies),
        sum(tally.predicted for tally in tallies),
    )
    return Measure(
        kind="accuracy" if name in VALUES or name in _SHARES else "f1",
        value=find_f1(total),
        low=interval[0] if interval else None,
        high=interval[1] if interval else None,
        precision=find_precision(total),
        recall=find_recall(total),
        tally=total,
    )
