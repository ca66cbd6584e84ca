"""Count right quantities and times: spans that share a word, then what was read in them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from selon.evaluate.gold import GoldReport
from selon.evaluate.gold_rows import GoldQuantity
from selon.evaluate.match import Tokens, Words, compare_tokens, pair_best_first
from selon.evaluate.tally import Counts, Tally
from selon.record.report import Report
from selon.record.values import Quantity

Pairs = list[tuple[int, int]]
"""Indices of what belongs together: marked, predicted."""


def match_quantities(gold: GoldReport, report: Report) -> Pairs:
    """Pair marked with predicted quantities that share a word, best overlap first."""
    words = Words(gold.text)
    marked = [words.inside(item.spans) for item in gold.quantities]
    return pair_best_first(marked, [words.inside((item.span,)) for item in report.quantities], _compare_overlap)


def match_times(gold: GoldReport, report: Report) -> Pairs:
    """Pair marked with predicted times that share a word, best overlap first."""
    words = Words(gold.text)
    marked = [words.inside(item.spans) for item in gold.times]
    return pair_best_first(marked, [words.inside((item.span,)) for item in report.times], _compare_overlap)


def count_values(gold: GoldReport, report: Report) -> Counts:
    """Count every measure on quantities and times in one report."""
    quantities = [(gold.quantities[i], report.quantities[j]) for i, j in match_quantities(gold, report)]
    times = [(gold.times[i], report.times[j]) for i, j in match_times(gold, report)]
    return {
        "quantity.span": Tally.both(len(quantities), len(gold.quantities), len(report.quantities)),
        "quantity.bound": Tally.accuracy(one.bound == other.bound for one, other in quantities),
        "quantity.values": Tally.accuracy(same_numbers(*pair) for pair in quantities),
        "quantity.bound-values": Tally.accuracy(
            one.bound == other.bound and same_numbers(one, other) for one, other in quantities
        ),
        "quantity.unit": Tally.accuracy(same_unit(*pair) for pair in quantities),
        "time.span": Tally.both(len(times), len(gold.times), len(report.times)),
        "time.type": Tally.accuracy(one.type == other.type for one, other in times),
        "time.value": Tally.accuracy(one.value == other.value for one, other in times),
        "time.type-value": Tally.accuracy(one.type == other.type and one.value == other.value for one, other in times),
    }


def same_numbers(gold: GoldQuantity, predicted: Quantity) -> bool:
    """Tell whether both ends are numerically equal (`56200000000` and `5.62E10` are; `-` equals only `-`)."""
    return _read(gold.low) == _read(predicted.low) and _read(gold.high) == _read(predicted.high)


def same_unit(gold: GoldQuantity, predicted: Quantity) -> bool:
    """Tell whether the units are the same but for capitals; singular and plural are different units here."""
    return (gold.unit or "-").casefold() == (predicted.unit or "-").casefold()


def _read(number: str | None) -> Decimal | str | None:
    if number is None:
        return None
    try:
        return Decimal(number)
    except InvalidOperation:
        return number


def _compare_overlap(gold: Tokens, predicted: Tokens) -> tuple[float, ...] | None:
    return (compare_tokens(gold, predicted),) if gold & predicted else None
