"""Marked sentences read by a real parser, many at a time: what the tests of quantities and times share."""

from __future__ import annotations

from selon.parse.parser import parse_text
from selon.parse.view import View
from selon.qualify.quantities import find_quantities
from selon.qualify.times import find_times
from selon.record.marked import Marked, read_marked
from selon.record.report import Moment
from selon.record.span import Evidence, Span
from selon.record.values import Quantity, Time

ROLES = ("quantity", "time")


def published_on(day: str) -> Moment:
    """Give a publication day, as a user states it."""
    return Moment(day, "day", Evidence("user", value=day))


class Line:
    """A marked sentence with what was found in it (offsets of the sentence)."""

    def __init__(
        self, notation: str, marked: Marked, quantities: list[Quantity], times: list[Time], start: int
    ) -> None:
        self.notation = notation
        self.quantities = quantities
        self.times = times
        self.marks = {
            role: sorted(
                (span.start, span.text) for (r, _), spans in marked.marks.items() if r == role for span in spans
            )
            for role in ROLES
        }
        self.found = {
            "quantity": [self._shift(quantity.span, start) for quantity in quantities],
            "time": [self._shift(time.span, start) for time in times],
        }

    @staticmethod
    def _shift(span: Span, start: int) -> tuple[int, str]:
        return span.start - start, span.text


def read_lines(notations: list[str], code: str, published: str | None) -> list[Line]:
    """Read marked sentences as the paragraphs of one text."""
    marked = [read_marked(notation, ROLES) for notation in notations]
    text = "\n".join(one.text for one in marked)
    view = View(text)
    assert view.text == text, "marked sentences are written as the view has them"
    blocks, at = [], 0
    for one in marked:
        blocks.append((at, at + len(one.text)))
        at += len(one.text) + 1
    tree = parse_text(text, blocks, code)
    quantities = find_quantities(tree, view, code)
    times = find_times(tree, view, code, published_on(published) if published else None)
    return [
        Line(
            notation,
            one,
            [quantity for quantity in quantities if start <= quantity.span.start < end],
            [time for time in times if start <= time.span.start < end],
            start,
        )
        for notation, one, (start, end) in zip(notations, marked, blocks, strict=True)
    ]
