"""Spans are exact characters: they fit their text or they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.record.span import Span

TEXT = "Selon AP, non."


@st.composite
def cut_spans(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(st.text(min_size=1, max_size=60))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span.of(text, start, draw(st.integers(start + 1, len(text))))


@given(cut_spans())
def test_a_span_gives_back_its_text_in_code_points(found: tuple[str, Span]) -> None:
    text, span = found
    assert text[span.start : span.end] == span.text
    assert span.fits(text)
    assert len(span.text) == span.end - span.start


@given(cut_spans(), st.text(min_size=1, max_size=5))
def test_a_span_is_orphaned_when_its_words_change(found: tuple[str, Span], other: str) -> None:
    text, span = found
    changed = text[: span.start] + other + text[span.end :]
    assert span.fits(changed) == (changed[span.start : span.end] == span.text)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2), (0, 15), (14, 15)])
def test_offsets_that_do_not_fit_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Span.of(TEXT, start, end)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span.of(TEXT, 0, 5).overlaps(Span.of(TEXT, 5, 8))
    assert Span.of(TEXT, 0, 6).overlaps(Span.of(TEXT, 5, 8))


def test_a_span_covers_itself_and_what_lies_inside() -> None:
    outer = Span.of(TEXT, 0, 8)
    assert outer.covers(outer)
    assert outer.covers(Span.of(TEXT, 6, 8))
    assert not Span.of(TEXT, 6, 8).covers(outer)
    assert not outer.covers(Span.of(TEXT, 6, 9))


def test_spans_sort_in_reading_order() -> None:
    spans = [Span.of(TEXT, 6, 8), Span.of(TEXT, 0, 5), Span.of(TEXT, 0, 4)]
    assert [(span.start, span.end) for span in sorted(spans)] == [(0, 4), (0, 5), (6, 8)]
