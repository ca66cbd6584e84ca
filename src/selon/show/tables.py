"""The tables under the claims: numbers and sources. Each stands only where the record holds something for it."""

from __future__ import annotations

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from selon.record.report import Report
from selon.record.span import Span
from selon.record.values import Quantity
from selon.show.parties import name_outlet
from selon.show.safe import show_line
from selon.show.sources import list_sources
from selon.show.value import describe_value
from selon.show.wording import Words

_NOTHING = "–"


def make_number_table(report: Report, words: Words) -> Table | None:
    """Make the table of quantities: as written, value, of what, who counted."""
    if not report.quantities:
        return None
    table = _start_table(words, "words", "value", "counted", "counter")
    for quantity in report.quantities:
        table.add_row(
            Text(show_line(quantity.span.text)),
            Text(describe_value(quantity, words)),
            Text(_show_span(quantity.counted) or show_line(_read_noun(quantity)) or _NOTHING),
            Text(_show_span(quantity.counter) or _name_asserter(report, quantity, words)),
        )
    return table


def _read_noun(quantity: Quantity) -> str:
    return quantity.unit or "" if quantity.dimension == "count" else ""


def _name_asserter(report: Report, quantity: Quantity, words: Words) -> str:
    """Name the outlet where no attributed claim holds the quantity; where one does, the counter is open."""
    inside = [claim for claim in report.claims if any(span.covers(quantity.span) for span in claim.content)]
    if inside and all(claim.commitment == "asserted" for claim in inside):
        return words.say("view", "counted_asserted", outlet=name_outlet(report, words))
    return _NOTHING


def make_source_table(report: Report, words: Words) -> Table | None:
    """Make the table of sources: who, in how many claims, named or not, through whom."""
    rows = list_sources(report)
    if not rows:
        return None
    table = _start_table(words, "who", "times", "named", "through")
    for row in rows:
        through = ", ".join(row.through) or _NOTHING
        table.add_row(Text(row.who), Text(str(row.claims)), Text(words.name("named", row.named)), Text(through))
    return table


def _start_table(words: Words, *columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1))
    for column in columns:
        numeric = column == "times"
        table.add_column(
            Text(words.say("column", column)),
            justify="right" if numeric else "left",
            no_wrap=column in ("times", "named"),
            overflow="fold",
        )
    return table


def _show_span(span: Span | None) -> str:
    return show_line(span.text) if span is not None else ""
