"""Every word of a report is judged in one window, with words around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from selon.encode.windows import AFTER, BEFORE, CORE, cut_windows

_WORDS = st.lists(st.tuples(st.integers(1, 9), st.booleans()), max_size=400)


def _split(words: list[tuple[int, bool]]) -> tuple[list[int], list[int]]:
    sentences, number = [], 0
    for _, begins in words:
        number += begins
        sentences.append(number)
    return [length for length, _ in words], sentences


@given(_WORDS)
def test_every_word_is_judged_in_exactly_one_window(words: list[tuple[int, bool]]) -> None:
    lengths, sentences = _split(words)
    windows = cut_windows(lengths, sentences)
    assert [i for _, start, stop, _ in windows for i in range(start, stop)] == list(range(len(lengths)))


@given(_WORDS)
def test_a_window_never_reads_more_pieces_than_it_may(words: list[tuple[int, bool]]) -> None:
    lengths, sentences = _split(words)
    for first, start, stop, last in cut_windows(lengths, sentences):
        assert sum(lengths[start:stop]) <= CORE
        assert sum(lengths[first:start]) <= BEFORE
        assert sum(lengths[stop:last]) <= AFTER


def test_a_window_ends_with_a_sentence_where_one_ends() -> None:
    lengths, sentences = [10] * 30, [0] * 20 + [1] * 10
    assert [(start, stop) for _, start, stop, _ in cut_windows(lengths, sentences)] == [(0, 20), (20, 30)]


def test_a_word_of_more_pieces_than_a_window_stands_alone() -> None:
    assert [(start, stop) for _, start, stop, _ in cut_windows([CORE + 5, 1], [0, 0])] == [(0, 1), (1, 2)]
