"""The normalised view of marks and letters."""

from __future__ import annotations

from selon.parse.view import View


def test_a_mark_of_two_single_ones_is_one_mark_with_its_place() -> None:
    text = "''No,'' said June. ``Never.''"
    view = View(text)
    assert view.text == '"No," said June. "Never."'
    assert view.span(0, 5).text == "''No,''"


def test_a_single_mark_stays() -> None:
    assert View("June's ‘no’").text == "June's 'no'"
