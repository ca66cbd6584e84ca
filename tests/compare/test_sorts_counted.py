"""Which of those that are counted, nouns of three letters, papers and firms counted; lone negations among the rest."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import ACROSS, EN, FR, compare

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "told"),
    [
        (EN, "More than 61 percent of registered voters had gone home, the mayor, Jon Duval, said.",
         "More than 61 percent of rural voters had gone home, the mayor, Jon Duval, said.", True),
        (EN, "The storm tore up 40 stolen cars, the mayor, Jon Duval, said.",
         "The storm tore up 40 burnt cars, the mayor, Jon Duval, said.", True),
        (EN, "Twelve injured people were flown out, the mayor, Jon Duval, said.",
         "Twelve wounded people were flown out, the mayor, Jon Duval, said.", False),
        (EN, "Twelve houses burned on Monday in Tarsk, the mayor, Jon Duval, said.",
         "Twelve houses collapsed on Monday in Tarsk, the mayor, Jon Duval, said.", False),
        (FR, "Sept nouveaux cas de rougeole ont été recensés à Tarsk, a dit le maire, Jon Duval.",
         "Sept nouveaux décès dus à la rougeole ont été recensés à Tarsk, a dit le maire, Jon Duval.", True),
        (FR, "Sept nouveaux cas de rougeole ont été recensés à Tarsk, a dit le maire, Jon Duval.",
         "Sept cas nouveaux de rougeole ont été recensés à Tarsk, a dit le maire, Jon Duval.", False),
        (ACROSS, "According to the lawyers, 63 families were cheated in 2028.",
         "Selon les avocats, 63 entreprises ont été lésées en 2028.", True),
        (ACROSS, "According to the lawyers, 63 companies were cheated in 2028.",
         "Selon les avocats, 63 sociétés ont été lésées en 2028.", False),
        (ACROSS, "Three clerks said that fifteen wills had been backdated in Tarsk.",
         "Trois clercs ont dit que quinze chèques avaient été antidatés à Tarsk.", True),
        (ACROSS, "Three clerks said that fifteen wills had been backdated in Tarsk.",
         "Trois clercs ont dit que quinze testaments avaient été antidatés à Tarsk.", False),
    ],
)  # fmt: skip
def test_another_sort_of_what_is_counted_is_told(
    langs: tuple[str, str], upstream: str, downstream: str, told: bool
) -> None:
    assert ("population-changed" in compare(langs, upstream, downstream)) is told


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("Selon une note interne, les résultats ne seront pas proclamés à Orsoy avant vendredi.", {"hedge-dropped"}),
        ("Selon une note interne, les résultats ne seront probablement pas proclamés à Orsoy avant vendredi.", set()),
        ("Selon une note interne, il est improbable que les résultats soient proclamés à Orsoy avant vendredi.", set()),
    ],
)
def test_what_was_unlikely_is_not_simply_denied(downstream: str, codes: set[str]) -> None:
    upstream = "According to an internal note, it is unlikely that the results will be declared in Orsoy before Friday."
    assert compare(ACROSS, upstream, downstream) == codes
