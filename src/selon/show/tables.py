"""The tables under the claims: numbers and sources. Each stands only where the record holds something for it."""

from __future__ import annotations

from rich.box import SIMPLE_HEAD
from rich.table import Table

from selon.record.report import Report
from selon.record.span import Span
from selon.record.values import Quantity
from selon.show.blanks import make_text
from selon.show.parties import find_speaker, name_outlet, name_party
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
            make_text(show_line(quantity.span.text)),
            make_text(describe_value(quantity, words)),
            make_text(_show_span(quantity.counted) or show_line(read_noun(quantity)) or _NOTHING),
            make_text(say_counter(report, quantity, words)),
        )
    return table


def read_noun(quantity: Quantity) -> str:
    """Give the counted noun as written, where the unit is one."""
    return quantity.unit or "" if quantity.dimension == "count" else ""


def say_counter(report: Report, quantity: Quantity, words: Words) -> str:
    """Say who counted: the words of the report, or, where these are a pronoun or a common noun, whom they stand for."""
    written = _show_span(quantity.counter)
    if any(char.isupper() for char in written):
        return written
    named = name_counter(report, quantity, words)
    return written if written and named in (_NOTHING, words.say("view", "gap_sign")) else named


def name_counter(report: Report, quantity: Quantity, words: Words) -> str:
    """Name who stands behind the innermost claim that holds the quantity: its source, the outlet, or nobody."""
    holding = [claim for claim in report.claims if any(span.covers(quantity.span) for span in claim.content)]
    if not holding:
        return _NOTHING
    claim = min(holding, key=lambda claim: sum(span.end - span.start for span in claim.content))
    if claim.commitment == "asserted":
        return words.say("view", "counted_asserted", outlet=name_outlet(report, words))
    speaker = find_speaker(claim)
    name = name_party(report, speaker) if speaker is not None else None
    return name or words.say("view", "gap_sign")


def make_source_table(report: Report, words: Words) -> Table | None:
    """Make the table of sources: who, in how many claims, named or not, through whom."""
    rows = list_sources(report)
    if not rows:
        return None
    table = _start_table(words, "who", "times", "named", "through")
    for row in rows:
        through = ", ".join(row.through) or _NOTHING
        table.add_row(
            make_text(row.who),
            make_text(str(row.claims)),
            make_text(words.name("named", row.named)),
            make_text(through),
        )
    return table


def _start_table(words: Words, *columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1))
    for column in columns:
        numeric = column == "times"
        table.add_column(
            make_text(words.say("column", column)),
            justify="right" if numeric else "left",
            no_wrap=column in ("times", "named"),
            overflow="fold",
        )
    return table


def _show_span(span: Span | None) -> str:
    return show_line(span.text) if span is not None else ""
