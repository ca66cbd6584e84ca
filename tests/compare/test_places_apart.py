"""Two cities that lie in two states are two places, however near their names lie across languages."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

UPSTREAM = "« Nous irons chercher chaque euro », a lancé mardi à Vienne la candidate Nadia Ferrak."


@pytest.mark.parametrize(
    ("downstream", "told"),
    [
        ("“We will go after every euro,” the candidate Nadia Ferrak declared on Tuesday in Madrid.", True),
        ("“We will go after every euro,” the candidate Nadia Ferrak declared on Tuesday in Vienna.", False),
    ],
)
def test_cities_of_two_states_are_two(downstream: str, told: bool) -> None:
    assert ("place-changed" in compare(("fr", "en"), UPSTREAM, downstream)) is told
