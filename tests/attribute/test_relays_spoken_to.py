"""Outlets that somebody spoke to, that were told something, or that learned it from somebody."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


def read(sentence: str) -> list[tuple[str, str]]:
    """Read source and relay of each attribution of a sentence."""
    text = f"A pump fails in Orvel\nThe pump has stood still since Monday.\n{sentence}"
    found = analyse_text(text, "en").attributions
    return [(" ".join(s.text for s in one.source), " ".join(s.text for s in one.relay)) for one in found]


@pytest.mark.parametrize(
    ("sentence", "source", "relay"),
    [
        ("The truce will be extended, AFP was told by three European diplomats.", "three European diplomats", "AFP"),
        ("Radio Tolsane was told by a guard that the sensor had failed.", "a guard", "Radio Tolsane"),
        ("No tender was launched, the weekly Coin Sud was told by a clerk.", "a clerk", "the weekly Coin Sud"),
        (
            "The books were burned, according to a judge who spoke to the Selmont Courier.",
            "a judge",
            "the Selmont Courier",
        ),
        ("Three former foremen, who spoke to AFP, say the crack widened.", "Three former foremen", "AFP"),
        ("The crack widened, say three foremen who spoke to Le Relais.", "three foremen", "Le Relais"),
        ("Two officers who talked with Bay Radio said the gate was open.", "Two officers", "Bay Radio"),
        ("Two envoys warned when reached by Reuters that the truce would break.", "Two envoys", "Reuters"),
        ("The valve was cracked, says a memo, a copy of which has been seen by Reuters.", "a memo", "Reuters"),
        (
            "The yard will close, Le Phare has learned from a source close to the club.",
            "a source close to the club",
            "Le Phare",
        ),
        ("The yard will be sold, Reuters understands from two bankers.", "two bankers", "Reuters"),
    ],
)
def test_an_outlet_that_hears_somebody_passes_it_on(sentence: str, source: str, relay: str) -> None:
    assert (source, relay) in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee was told by the auditor that the books were false.",
        "Two officers who spoke to the crowd said the gate was open.",
        "The crack widened, say three foremen who spoke to the committee.",
    ],
)
def test_others_who_hear_somebody_pass_nothing_on(sentence: str) -> None:
    assert all(not relay for _, relay in read(sentence))
    assert read(sentence)
