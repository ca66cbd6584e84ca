"""Who was told may stand behind the words that say why somebody is not named; a reason behind them may not."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "relay"),
    [
        ("Deux cadres ont dit sous couvert d'anonymat à l'AFP que l'usine fermerait.", ["l'AFP"]),
        ("Deux cadres ont confié sous le sceau de l'anonymat au Parisien que l'usine fermerait.", ["Parisien"]),
        ("Deux cadres ont dit sous couvert d'anonymat que l'usine fermerait.", []),
    ],
)
def test_a_relay_behind_the_reason(text: str, relay: list[str]) -> None:
    [attribution] = analyse_text(text, "fr").attributions
    assert [span.text for span in attribution.source] == ["Deux cadres"]
    assert [span.text for span in attribution.content] == ["que l'usine fermerait"]
    assert [span.text for span in attribution.relay] == relay


def test_a_reason_is_no_content() -> None:
    text = "Deux cadres ont parlé à l'AFP sous couvert d'anonymat au motif que l'enquête se poursuit."
    assert analyse_text(text, "fr").attributions == ()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The final will be played in the arena, a police official, speaking on condition of anonymity, told Reuters.",
         "a police official"),
        ("The final will be played in the arena, two aides, who asked not to be named, told Reuters.", "two aides"),
        ("The final will be played in the arena, a police official told Reuters.", "a police official"),
    ],
)  # fmt: skip
def test_an_incise_with_a_reason_has_its_speaker(text: str, source: str) -> None:
    [attribution] = analyse_text(text, "en").attributions
    assert (attribution.source[0].text, attribution.content[0].text) == (
        source,
        "The final will be played in the arena",
    )
