"""Relays: who passed words on, and what behind a name is only a circumstance."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "Un pont ferme à Orvigny\nLe pont d'Orvigny est fermé depuis lundi.\n"


@pytest.mark.parametrize(
    ("sentence", "source", "relay"),
    [
        ("Selon un ingénieur cité par Reuters, le pont est fragile.", "un ingénieur", "Reuters"),
        ("La maire a confié à l'AFP que le pont rouvrirait jeudi.", "La maire", "l'AFP"),
        (
            "La maire, Odile Verdin, interrogée sur la crue, a affirmé que le pont tiendra.",
            "La maire, Odile Verdin",
            "",
        ),
        ("La maire a affirmé à la presse que le pont tiendra.", "La maire", ""),
    ],
)
def test_relays_are_told_from_circumstances(sentence: str, source: str, relay: str) -> None:
    found = [one for one in analyse_text(OPENING + sentence, "fr").attributions if one.source]
    assert [span.text for one in found for span in one.source] == [source]
    assert [span.text for one in found for span in one.relay] == ([relay] if relay else [])
