"""Media that go by no name, whose sort there is once in a country; the near-miss beside the hit. Invented reports."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import EN, FR, compare

pytestmark = pytest.mark.model

FR_EN = ("fr", "en")
QUAY_FR, QUAY_EN = "Le quai de Torval sera fermé en juin, {}.", "The Torval quay will be closed in June, {}."
UNCREDITED, CREDITED = {"relay-uncredited"}, {"relay-credited"}


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("a déclaré le maire à la radio publique", "a déclaré le maire", UNCREDITED),
        ("a déclaré le maire", "a déclaré le maire à la chaîne publique", CREDITED),
        ("a déclaré le maire à la radio publique", "a déclaré le maire sur la radio publique", set()),
        ("a déclaré le maire à la radio publique", "a déclaré le maire au micro de la radio nationale", set()),
        ("a déclaré le maire à la radio", "a déclaré le maire", set()),
        ("a déclaré le maire à un quotidien régional", "a déclaré le maire", set()),
    ],
)
def test_media_of_states_in_french(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(FR, QUAY_FR.format(upstream), QUAY_FR.format(downstream)) == codes


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("the mayor told public radio", "the mayor said", UNCREDITED),
        ("the mayor said", "the mayor told the national broadcaster", CREDITED),
        ("the mayor told state television", "the mayor told state media", set()),
        ("the mayor said", "the mayor told reporters", set()),
    ],
)
def test_media_of_states_in_english(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(EN, QUAY_EN.format(upstream), QUAY_EN.format(downstream)) == codes


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("a déclaré le maire à la télévision d'État", "the mayor said", UNCREDITED),
        ("a déclaré le maire", "the mayor told public radio", CREDITED),
        ("a déclaré le maire à la télévision d'État", "the mayor told state television", set()),
        ("a déclaré le maire à la chaîne publique", "the mayor told the public broadcaster", set()),
        ("a déclaré le maire aux médias d'État", "the mayor told state media", set()),
    ],
)
def test_media_of_states_across_languages(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(FR_EN, QUAY_FR.format(upstream), QUAY_EN.format(downstream)) == codes
