"""Outlets that quote a source, or in whose pages it spoke; sources behind *according to*. Invented sentences."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


def read_relays(text: str) -> list[str]:
    """Give the relays of a report's attributions."""
    return [span.text for one in read_report(text, lang="en").attributions for span in one.relay]


@pytest.mark.parametrize(
    ("text", "relay"),
    [
        ("The mayor said in the pages of Le Ressort that the bridge would close.", "Le Ressort"),
        ("The mayor denied in the columns of Le Ressort that the bridge would close.", "Le Ressort"),
        ("The vaccine is safe, the minister said in court, as quoted by the Ansa news agency.",
         "the Ansa news agency"),
        ("The vaccine is safe, the minister said on Tuesday, as cited by Le Ressort.", "Le Ressort"),
        ("The vaccine is safe, the minister said, quoted by Ansa.", "Ansa"),
        ("The vaccine is safe, according to a police source quoted by El Faro.", "El Faro"),
        ("The vaccine is safe, according to a health official quoted by Le Courrier des Docks.",
         "Le Courrier des Docks"),
        ("The minister said on the podcast Prétoire that the ward was closed.", "the podcast Prétoire"),
        ("A court clerk told the podcast Prétoire that the ward was closed.", "the podcast Prétoire"),
    ],
)  # fmt: skip
def test_who_quotes_a_source_is_its_relay(text: str, relay: str) -> None:
    assert read_relays(text) == [relay]


@pytest.mark.parametrize(
    "text",
    [
        "The vaccine is safe, the minister said, as quoted by his lawyer.",
        "The minister said the drug, quoted by dealers at 50 euros, was rare.",
        "Odile Le Brec left in May. The vaccine is safe, according to a nurse quoted by Le Brec.",
    ],
)
def test_people_are_no_relays(text: str) -> None:
    assert read_relays(text) == []


@pytest.mark.parametrize(
    ("lang", "text", "source"),
    [
        ("en", "According to the mayor, Tarsk and Orvel will merge in May.", "the mayor"),
        ("en", "According to the mayor, Tarsk has no water.", "the mayor"),
        ("en", "According to a nurse, Marie Dorn, the ward is closed.", "a nurse, Marie Dorn"),
        ("en", "According to the mayor, Odile Dorn, and her deputy, the bridge is closed.",
         "the mayor, Odile Dorn, and her deputy"),
        ("en", "The crossing is closed, according to a customs source.", "a customs source"),
        ("fr", "Selon le maire, Tarsk et Orvel fusionneront en mai.", "le maire"),
        ("fr", "Selon une infirmière, Marie Dorn, le service est fermé.", "une infirmière, Marie Dorn"),
    ],
)  # fmt: skip
def test_a_complement_ends_before_what_is_said(lang: str, text: str, source: str) -> None:
    (found,) = read_report(text, lang=lang).attributions
    assert [span.text for span in found.source] == [source]


def test_what_varies_with_custom_comes_from_nobody() -> None:
    assert read_report("The dishes vary according to custom.", lang="en").attributions == ()
