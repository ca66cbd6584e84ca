"""A span: exact characters of a report, and evidence that points at them."""

from __future__ import annotations

from typing import Literal

import msgspec


class Span(msgspec.Struct, frozen=True, order=True):
    """Exact characters of a report's text (a Web Annotation TextPositionSelector with its TextQuoteSelector).

    Attributes:
        start: Offset of the first character, in Unicode code points of the report's text.
        end: Offset behind the last character.
        text: The characters themselves, `report.text[start:end]`.

    Example:
        >>> Span.of("Selon AP, non.", 6, 8)
        Span(start=6, end=8, text='AP')
    """

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """Cut a span out of `text`.

        Raises:
            ValueError: If the offsets are empty, reversed or outside the text.
        """
        if not 0 <= start < end <= len(text):
            raise ValueError(f"a span {start}-{end} does not fit a text of {len(text)} characters")
        return cls(start, end, text[start:end])

    def fits(self, text: str) -> bool:
        """Tell whether the span still stands in `text`, to the letter."""
        return text[self.start : self.end] == self.text

    def overlaps(self, other: Span) -> bool:
        """Tell whether two spans share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


Spans = tuple[Span, ...]
"""The spans of one role, in reading order; a role may be split."""


def lie_inside(inner: Spans, outer: Spans) -> bool:
    """Tell whether all spans of one role lie inside those of another one.

    Args:
        inner: The spans that may lie inside; none lie everywhere.
        outer: The spans around them.

    Example:
        >>> lie_inside((Span(4, 7, "bac"),), (Span(0, 7, "Son bac"),))
        True
    """
    return all(any(span.covers(part) for span in outer) for part in inner)


class Evidence(msgspec.Struct, frozen=True, omit_defaults=True):
    """What proves a statement: characters of the text, a metadata field, the user's word or a register entry.

    Attributes:
        kind: Where the evidence stands.
        span: The characters, for `text`.
        path: The field or register entry, for the other kinds (`meta:article:published_time`).
        value: What stood there, to the letter.
    """

    kind: Literal["text", "metadata", "user", "register"]
    span: Span | None = None
    path: str | None = None
    value: str | None = None
