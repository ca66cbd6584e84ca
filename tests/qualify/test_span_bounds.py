"""The bound of a span of time behind a preposition that makes another sense at the head of a clause."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "bound"),
    [
        ("fr", "L'orage a détruit la récolte en plus de vingt minutes, a dit le maire.", "at_least"),
        ("fr", "L'orage a détruit la récolte en moins de vingt minutes, a dit le maire.", "at_most"),
        ("fr", "En plus de vingt minutes de pause, les ouvriers ont droit à un repas, a dit le maire.", "exact"),
        ("en", "The storm destroyed the crop in over twenty minutes, the mayor said.", "at_least"),
    ],
)
def test_a_span_has_its_bound(lang: str, text: str, bound: str) -> None:
    assert [time.bound for time in analyse_text(text, lang).times] == [bound]
