"""Quantities and times: spans that share a word, then bound, numbers, unit, type and value."""

from __future__ import annotations

import msgspec
import pytest

from selon.evaluate.gold_record import make_record
from selon.evaluate.scores import Scores, evaluate_reports
from selon.evaluate.tally import Tally
from selon.record.span import Span
from selon.record.values import Quantity, Time
from tests.evaluate.invented import read_toll

GOLD = read_toll()
RECORD = make_record(GOLD)
TRUCKS, EUROS = RECORD.quantities
MONDAY, DAYS = RECORD.times


def score(quantities: tuple[Quantity, ...] = (), times: tuple[Time, ...] = ()) -> Scores:
    return evaluate_reports([(GOLD, msgspec.structs.replace(RECORD, quantities=quantities, times=times))])


def change(quantity: Quantity, **fields: object) -> Quantity:
    return msgspec.structs.replace(quantity, **fields)


def test_a_span_is_found_when_it_shares_one_word() -> None:
    start = GOLD.text.index("12 camions")
    scores = score((change(TRUCKS, span=Span.of(GOLD.text, start, start + 2)),))
    assert scores.measures["quantity.span"].tally == Tally(found=1, gold=2, right=1, predicted=1)


def test_a_span_elsewhere_is_a_false_alarm() -> None:
    scores = score((change(TRUCKS, span=Span.of(GOLD.text, 0, 8)),))
    assert scores.measures["quantity.span"].tally == Tally(found=0, gold=2, right=0, predicted=1)


def test_one_wide_span_is_matched_once_with_its_best() -> None:
    wide = Span.of(GOLD.text, TRUCKS.span.start, EUROS.span.end)
    tally = score((change(TRUCKS, span=wide), EUROS)).measures["quantity.span"].tally
    assert tally == Tally(found=2, gold=2, right=2, predicted=2)


def test_numbers_are_compared_as_numbers() -> None:
    scores = score((TRUCKS, change(EUROS, low="2000.0", high="2E3")))
    assert scores.find("quantity.values") == 1.0


def test_a_lost_bound_costs_the_bound_and_the_high_end() -> None:
    scores = score((change(TRUCKS, bound="exact", high="12"), EUROS))
    assert scores.find("quantity.bound") == 0.5
    assert scores.find("quantity.values") == 0.5
    assert scores.find("quantity.bound-values") == 0.5


def test_bound_and_values_must_be_right_together() -> None:
    scores = score((change(TRUCKS, bound="exact"), change(EUROS, low="1", high="1")))
    assert (scores.find("quantity.bound"), scores.find("quantity.values")) == (0.5, 0.5)
    assert scores.find("quantity.bound-values") == 0.0


@pytest.mark.parametrize(("unit", "right"), [("Camions", 1), ("camion", 0), (None, 0)])
def test_a_unit_may_differ_in_capitals_alone(unit: str | None, right: int) -> None:
    assert score((change(TRUCKS, unit=unit),)).measures["quantity.unit"].tally.found == right


def test_times_are_judged_by_type_and_value() -> None:
    scores = score((), (MONDAY, msgspec.structs.replace(DAYS, type="date")))
    assert scores.find("time.span") == 1.0
    assert (scores.find("time.type"), scores.find("time.value")) == (0.5, 1.0)
    assert scores.find("time.type-value") == 0.5


def test_values_files_say_nothing_of_attributions() -> None:
    assert "attribution.content" not in evaluate_reports([(GOLD, RECORD)]).measures
