"""Marked text: what is written is read back to the letter, and a broken mark is an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.errors import GoldError
from selon.record.marked import Marks, read_marked, write_marked
from selon.record.span import Span

ROLES = ("source", "cue", "content", "relay")
# Brackets, backslashes and words that look like an opening are drawn often.
texts = st.lists(
    st.sampled_from(["[", "]", "\\", "[cue1 ", "non", " ", "\n", "é", "e\u0301", "👩‍🚀", ","]), min_size=1, max_size=12
)


@st.composite
def draw_marks(draw: st.DrawFn, nested: bool) -> tuple[str, Marks]:
    """Draw a text and marks on it; nested ones are cut from the halves of one another, others anywhere."""
    text = "".join(draw(texts))
    spans = draw(_draw_nested(len(text)) if nested else _draw_any(len(text)))
    marks: dict[tuple[str, int], set[Span]] = {}
    for start, end in spans:
        key = draw(st.sampled_from(ROLES)), draw(st.integers(1, 3))
        marks.setdefault(key, set()).add(Span.of(text, start, end))
    return text, {key: tuple(sorted(found)) for key, found in marks.items()}


def _draw_any(length: int) -> st.SearchStrategy[list[tuple[int, int]]]:
    edges = st.tuples(st.integers(0, length), st.integers(0, length)).filter(lambda edge: edge[0] != edge[1])
    return st.lists(edges.map(lambda edge: (min(edge), max(edge))), max_size=6)


@st.composite
def _draw_nested(draw: st.DrawFn, length: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    room = [(0, length)]
    while room and len(found) < 6:
        start, end = room.pop()
        if start < end and draw(st.booleans()):
            first = draw(st.integers(start, end - 1))
            last = draw(st.integers(first + 1, end))
            middle = draw(st.integers(first, last))
            found.append((first, last))
            room += [(first, middle), (middle, last), (last, end)]
    return found


def cover(spans: tuple[Span, ...]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


@given(draw_marks(nested=True))
def test_nested_marks_come_back_as_they_were(found: tuple[str, Marks]) -> None:
    text, marks = found
    read = read_marked(write_marked(text, marks), ROLES)
    assert read.text == text
    assert read.marks == marks


@given(draw_marks(nested=False))
def test_crossing_marks_come_back_in_pieces_that_cover_the_same(found: tuple[str, Marks]) -> None:
    text, marks = found
    read = read_marked(write_marked(text, marks), ROLES)
    assert read.text == text
    assert {key: cover(spans) for key, spans in read.marks.items()} == {k: cover(spans) for k, spans in marks.items()}
    assert all(span.fits(text) for spans in read.marks.values() for span in spans)


@given(draw_marks(nested=False))
def test_writing_again_changes_nothing(found: tuple[str, Marks]) -> None:
    written = write_marked(*found)
    read = read_marked(written, ROLES)
    assert write_marked(read.text, read.marks) == written


@given(st.text(st.sampled_from("[]\\ cue1 a\n"), max_size=30))
def test_any_text_without_marks_comes_back(text: str) -> None:
    assert read_marked(write_marked(text, {}), ROLES).text == text


@given(st.lists(st.sampled_from(["[", "]", "\\", "[cue1 ", "[content ", "a", " "]), max_size=12).map("".join))
def test_any_notation_is_read_or_refused(notation: str) -> None:
    try:
        read = read_marked(notation, ROLES)
    except GoldError:
        return
    assert read_marked(write_marked(read.text, read.marks), ROLES).text == read.text


def test_a_mark_without_number_is_the_first() -> None:
    assert set(read_marked("[source Ada] [cue dit] [content non]", ROLES).marks) == {
        ("source", 1),
        ("cue", 1),
        ("content", 1),
    }


def test_one_mark_may_bear_two_numbers() -> None:
    marks = read_marked("[source1,2 Ada] dit", ROLES).marks
    assert marks["source", 1] == marks["source", 2] == (Span(0, 3, "Ada"),)
    assert write_marked("Ada dit", marks) == "[source1,2 Ada] dit"


def test_the_same_role_and_number_again_is_another_span() -> None:
    spans = read_marked("[cue1 a]-t-[source1 il] [cue1 dit]", ROLES).marks["cue", 1]
    assert [span.text for span in spans] == ["a", "dit"]


def test_marks_nest() -> None:
    read = read_marked("[content1 que [source2 Ada] [cue2 dit] [content2 non]]", ROLES)
    assert read.marks["content", 1][0].text == "que Ada dit non"
    assert read.marks["content", 2][0].text == "non"


def test_escaped_brackets_are_text() -> None:
    assert read_marked(r"a \[cue1 b\] \\", ROLES).text == "a [cue1 b] \\"


def test_a_crossing_span_is_cut_at_the_edge_it_crosses() -> None:
    text = "un deux trois"
    marks: Marks = {("content", 1): (Span.of(text, 0, 7),), ("content", 2): (Span.of(text, 3, 13),)}
    assert write_marked(text, marks) == "[content1 un [content2 deux]][content2  trois]"


@pytest.mark.parametrize(
    ("notation", "words"),
    [
        ("[cue1 dit", "not closed"),
        ("dit]", "never opened"),
        ("[cue1 ]", "empty"),
        ("[speaker1 Ada]", "no known mark"),
        ("[cue1]", "no known mark"),
        ("[Cue1 dit]", "no known mark"),
        ("[]", "no known mark"),
    ],
)
def test_a_broken_mark_is_refused(notation: str, words: str) -> None:
    with pytest.raises(GoldError, match=words):
        read_marked(notation, ROLES)


def test_numbers_are_listed_by_role() -> None:
    read = read_marked("[source3 Ada] [cue1 dit] [content1 non]", ROLES)
    assert read.numbers(("content", "cue")) == [1]
    assert read.numbers(ROLES) == [1, 3]
