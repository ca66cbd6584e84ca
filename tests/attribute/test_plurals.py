"""A plural noun that the parser takes for a verb behind the word that opens a clause, and verbs of the same form."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The minister told journalists that strikes against the depot killed six men.",
         "that strikes against the depot killed six men"),
        ("The mayor told residents that works on the bridge will begin in May.",
         "that works on the bridge will begin in May"),
        ("The minister told lawmakers that plans to close the port had been dropped.",
         "that plans to close the port had been dropped"),
        # A verb with an object of its own stays one: what follows it is said.
        ("The minister told the union that represents pilots that talks would resume.", "that talks would resume"),
    ],
)  # fmt: skip
def test_a_plural_behind_the_opening_word_heads_the_clause(text: str, content: str) -> None:
    report = analyse_text(text, "en")
    assert [" ".join(span.text for span in one.content) for one in report.attributions] == [content]
