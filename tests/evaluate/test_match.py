"""Words are positions of `\\w+` runs; pairs are one to one, best first, and the same in every order of equals."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from selon.evaluate.match import Words, compare_tokens, pair_best_first
from selon.record.span import Span

TEXT = "Selon l'AP, « non » : 12 000 soldats"


def cut(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


def test_words_are_runs_of_word_characters() -> None:
    assert sorted(Words(TEXT).inside([Span.of(TEXT, 0, len(TEXT))])) == [0, 1, 2, 3, 4, 5, 6]


def test_punctuation_counts_for_nothing() -> None:
    words = Words(TEXT)
    assert words.inside([cut("« non »")]) == words.inside([cut("non")]) == {3}
    assert words.inside([cut(" : ")]) == frozenset()


def test_a_word_cut_in_half_counts_where_it_shares_a_character() -> None:
    assert Words(TEXT).inside([cut("elo")]) == {0}


def test_split_spans_are_united() -> None:
    assert Words(TEXT).inside([cut("Selon"), cut("soldats")]) == {0, 6}


def test_the_same_word_elsewhere_is_another_token() -> None:
    words = Words("non, non")
    assert not words.inside([Span(0, 3, "non")]) & words.inside([Span(5, 8, "non")])


def test_two_empty_sets_match_and_one_empty_set_does_not() -> None:
    assert compare_tokens(frozenset(), frozenset()) == 1.0
    assert compare_tokens(frozenset({1}), frozenset()) == 0.0


def test_the_best_pair_is_made_first_and_nobody_twice() -> None:
    likeness = {("a", "x"): 0.9, ("a", "y"): 0.8, ("b", "x"): 0.95}
    pairs = pair_best_first(["a", "b"], ["x", "y"], lambda g, p: (likeness[g, p],) if (g, p) in likeness else None)
    assert pairs == [(0, 1), (1, 0)]


def test_equals_are_paired_in_reading_order() -> None:
    assert pair_best_first([1, 1, 1], [1, 1], lambda _g, _p: (1.0,)) == [(0, 0), (1, 1)]


@given(st.text(max_size=40), st.data())
def test_words_agree_with_a_plain_scan(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    import re

    expected = {
        index for index, match in enumerate(re.finditer(r"\w+", text)) if match.start() < end and start < match.end()
    }
    assert Words(text).inside([Span.of(text, start, end)]) == expected
