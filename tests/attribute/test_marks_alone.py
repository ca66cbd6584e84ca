"""Marks alone are no content, however the quotation marks of a text stand. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ('The firm keeps 30 boats abroad, and the report says it "has 90 branches, according to its own site. "', "en"),
        ('According to its own site. "', "en"),
        ('The mayor said. "', "en"),
        ("La firme a 30 bateaux, selon son propre site. »", "fr"),
        ("Selon le maire : «", "fr"),
        ("« », a dit le maire.", "fr"),
    ],
)
def test_every_content_holds_words(text: str, lang: str) -> None:
    for one in analyse_text("A report\n" + text, lang).attributions:
        assert any(char.isalnum() for span in one.content for char in span.text)
