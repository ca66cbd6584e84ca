"""Any source with any content in any frame: a short draw of the crossings is read right, but for a few."""

from __future__ import annotations

import pytest
from benchmarks.crossings import Crossing, draw_crossings, is_read, read_crossings

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

SENTENCES, ALLOWED = 120, 6


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_most_crossings_are_read_right(lang: str) -> None:
    number, misread = read_crossings(lang, SENTENCES)
    assert number == SENTENCES
    assert len(misread) <= ALLOWED, [one.text for one, _ in misread]


def test_a_draw_is_the_same_twice_and_its_source_stands_in_it() -> None:
    drawn = draw_crossings("en", 40, seed=3)
    assert drawn == draw_crossings("en", 40, seed=3)
    assert all(one.source.lower() in one.text.lower() and one.content.lower() in one.text.lower() for one in drawn)


def test_another_source_is_a_misreading() -> None:
    report = analyse_text("At the port.\nThe mayor said the bridge would open.", "en")
    assert is_read(Crossing("", "", "the mayor", "the bridge would open"), report)
    assert not is_read(Crossing("", "", "the governor", "the bridge would open"), report)
    assert not is_read(Crossing("", "", "the mayor", "the bridge would open in May at last"), report)
