"""List what a reader got wrong, each with its sentence and the marks of its roles.

Gold that may be scored but not read lies in a folder with a file `TOTALS-ONLY`: nothing here opens it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from selon.errors import UsageError
from selon.evaluate.attributions import VALUES, Matching, Roles, match_attributions
from selon.evaluate.gold import GoldReport, list_gold
from selon.evaluate.gold_rows import GoldAttribution, GoldQuantity, GoldTime
from selon.evaluate.match import THRESHOLD, compare_tokens
from selon.evaluate.values import match_quantities, match_times, same_numbers, same_unit
from selon.record.attribution import Attribution
from selon.record.marked import Marks, write_marked
from selon.record.report import Report
from selon.record.span import Span, Spans
from selon.record.values import Quantity, Time

TOTALS_ONLY = "TOTALS-ONLY"
_ROLES = ("source", "cue", "content", "relay")
_SENTENCE_EDGE = re.compile(r"(?<=[.!?…])[\s»”\"]*\s|\n+")

What = Literal["attribution", "quantity", "time"]
Side = GoldAttribution | Attribution | GoldQuantity | Quantity | GoldTime | Time


class Mistake(msgspec.Struct, frozen=True):
    """One thing that the reader got wrong.

    Attributes:
        report: Id of the gold report.
        what: `attribution`, `quantity` or `time`.
        kind: A miss, a false alarm, or a match that differs.
        start: Where its first span begins.
        gold: The sentence with the gold's marks; None for a false alarm.
        predicted: The sentence with the predicted marks; None for a miss.
        gold_row: The gold's columns.
        predicted_row: The predicted columns.
        differs: For a match, the roles and columns that differ.
        by: The rule that predicted it, where the record says.
    """

    report: str
    what: What
    kind: Literal["missed", "false-alarm", "differs"]
    start: int
    gold: str | None = None
    predicted: str | None = None
    gold_row: str = ""
    predicted_row: str = ""
    differs: tuple[str, ...] = ()
    by: str = ""


def refuse_totals_only(paths: Iterable[str | Path]) -> None:
    """Refuse to show texts of a folder that is scored by totals only.

    Raises:
        UsageError: If a gold file lies in a folder, at any depth, that holds a file `TOTALS-ONLY`.
    """
    for file in list_gold(paths):
        if any((folder / TOTALS_ONLY).exists() for folder in file.parents):
            raise UsageError(
                "this folder is scored by totals only; its texts and errors are not shown.",
                about=str(file.parent),
                advice="Run again without --errors and --worst.",
            )


def list_mistakes(gold: GoldReport, report: Report) -> list[Mistake]:
    """List every miss, false alarm and differing match of one report, in reading order.

    Callers that show them to people call `refuse_totals_only` on the paths first.
    """
    found = _list_attributions(gold, report) if gold.marks == "attributions" else _list_values(gold, report)
    return sorted(found, key=lambda mistake: mistake.start)


def _list_attributions(gold: GoldReport, report: Report) -> list[Mistake]:
    matching = match_attributions(gold, report)
    found = _list_unmatched(gold, "attribution", gold.attributions, report.attributions, matching.pairs)
    for i, j in matching.pairs:
        if differs := _list_differences(matching, i, j):
            found.append(_describe(gold, "attribution", gold.attributions[i], report.attributions[j], differs))
    return found


def _list_differences(matching: Matching, i: int, j: int) -> tuple[str, ...]:
    one, other = matching.gold[i], matching.predicted[j]
    roles = [role for role in _ROLES if not _same_role(one, other, role)]
    columns = [column for column in VALUES if getattr(one, column) != getattr(other, column)]
    return (*roles, *columns)


def _same_role(one: Roles, other: Roles, role: str) -> bool:
    return compare_tokens(getattr(one, role), getattr(other, role)) >= THRESHOLD


def _list_values(gold: GoldReport, report: Report) -> list[Mistake]:
    quantities, times = match_quantities(gold, report), match_times(gold, report)
    found = _list_unmatched(gold, "quantity", gold.quantities, report.quantities, quantities)
    found += _list_unmatched(gold, "time", gold.times, report.times, times)
    for i, j in quantities:
        marked, predicted = gold.quantities[i], report.quantities[j]
        if differs := _list_quantity_differences(marked, predicted):
            found.append(_describe(gold, "quantity", marked, predicted, differs))
    for i, j in times:
        moment, time = gold.times[i], report.times[j]
        if differs := tuple(column for column in ("type", "value") if getattr(moment, column) != getattr(time, column)):
            found.append(_describe(gold, "time", moment, time, differs))
    return found


def _list_quantity_differences(gold: GoldQuantity, predicted: Quantity) -> tuple[str, ...]:
    same = {
        "bound": gold.bound == predicted.bound,
        "values": same_numbers(gold, predicted),
        "unit": same_unit(gold, predicted),
    }
    return tuple(column for column, is_same in same.items() if not is_same)


def _list_unmatched(
    gold: GoldReport, what: What, marked: Sequence[Side], predicted: Sequence[Side], pairs: Iterable[tuple[int, int]]
) -> list[Mistake]:
    matched = dict(pairs)
    right = set(matched.values())
    missed = [_describe(gold, what, item, None) for i, item in enumerate(marked) if i not in matched]
    return missed + [_describe(gold, what, None, item) for j, item in enumerate(predicted) if j not in right]


def _describe(
    gold: GoldReport,
    what: What,
    one: Side | None,
    other: Side | None,
    differs: tuple[str, ...] = (),
) -> Mistake:
    spans = [*_take_spans(one), *_take_spans(other)]
    start, end = _find_sentence(gold.text, spans)
    number = getattr(one, "number", 1)
    return Mistake(
        report=gold.id,
        what=what,
        kind="differs" if one and other else "missed" if one else "false-alarm",
        start=min(span.start for span in spans),
        gold=_mark(gold.text, one, start, end, number) if one else None,
        predicted=_mark(gold.text, other, start, end, number) if other else None,
        gold_row=_write_row(one),
        predicted_row=_write_row(other),
        differs=differs,
        by=getattr(other, "by", ""),
    )


def _take_roles(side: Side) -> list[tuple[str, Spans]]:
    if isinstance(side, GoldAttribution | Attribution):
        return [(role, getattr(side, role)) for role in _ROLES]
    role = "quantity" if isinstance(side, GoldQuantity | Quantity) else "time"
    return [(role, side.spans if isinstance(side, GoldQuantity | GoldTime) else (side.span,))]


def _take_spans(side: Side | None) -> list[Span]:
    return [span for _, spans in _take_roles(side) for span in spans] if side else []


def _write_row(side: Side | None) -> str:
    if side is None:
        return ""
    if isinstance(side, GoldAttribution | Attribution):
        columns = [getattr(side, column) for column in VALUES]
    elif isinstance(side, GoldQuantity | Quantity):
        columns = [side.bound, side.low or "-", side.high or "-", side.unit or "-"]
    else:
        columns = [side.type, side.value or "-"]
    return " | ".join(columns)


def _find_sentence(text: str, spans: list[Span]) -> tuple[int, int]:
    """Give the sentence or sentences that hold all the spans, by punctuation alone."""
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    edges = [match.end() for match in _SENTENCE_EDGE.finditer(text)]
    start = max((edge for edge in edges if edge <= first), default=0)
    end = min((edge for edge in edges if edge >= last), default=len(text))
    return start, max(last, start + len(text[start:end].rstrip()))


def _mark(text: str, side: Side, start: int, end: int, number: int) -> str:
    excerpt = text[start:end]
    marks: Marks = {
        (role, number): tuple(Span.of(excerpt, span.start - start, span.end - start) for span in spans)
        for role, spans in _take_roles(side)
        if spans
    }
    return write_marked(excerpt, marks)
