"""Text of strangers cannot steer a terminal, and stays readable."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.show.safe import show_controls, show_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mrouge\x1b[0m", "\\x1b[31mrouge\\x1b[0m"),
        ("\x9b2J", "\\x9b2J"),
        ("a\u202eb\u2066c", "a\\u202eb\\u2066c"),
        ("a\u200bb\ufeff", "a\\u200bb\\ufeff"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("\x07\x00\x7f", "\\x07\\x00\\x7f"),
    ],
)
def test_steering_characters_are_written_out(text: str, shown: str) -> None:
    assert show_controls(text) == shown


@pytest.mark.parametrize("text", ["« Été\u00a0»", "e\u0301", "👩\u200d🚒", "12\u202f000", "[bold]x[/bold]", "ةمحرت"])
def test_letters_marks_blanks_and_emoji_stay(text: str) -> None:
    assert show_controls(text) == text


def test_line_breaks_become_a_sign() -> None:
    assert show_line(" Un.\r\n\r\nDeux.\rTrois. ") == "Un. ¶ Deux. ¶ Trois."


@given(st.text())
def test_nothing_that_steers_is_left(text: str) -> None:
    left = {unicodedata.category(char) for char in show_line(text) if char not in "\u200c\u200d\u00ad"}
    assert not left & {"Cc", "Cf", "Cs", "Zl", "Zp"}
