"""Two cities that lie in two states are two places, however near their names lie across languages."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import ACROSS, EN, FR, compare

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


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "told"),
    [
        (EN, "A slide buried a hamlet in southern Peru, the prefect, Jon Orsk, said.",
         "A slide buried a hamlet in northern Peru, the prefect, Jon Orsk, said.", True),
        (EN, "A slide buried a hamlet in southern Peru, the prefect, Jon Orsk, said.",
         "A slide buried a hamlet in the south of Peru, the prefect, Jon Orsk, said.", False),
        (ACROSS, "Rain flooded three villages in western Valdenia, the prefect said.",
         "Des pluies ont inondé trois villages dans l'est de la Valdénie, a dit le préfet.", True),
        (ACROSS, "Rain flooded three villages in eastern Valdenia, the prefect said.",
         "Des pluies ont inondé trois villages dans l'est de la Valdénie, a dit le préfet.", False),
        (ACROSS, "Timber sales to Spain fell by 30 percent, the minister, Irma Dole, said.",
         "Les ventes de bois à l'Italie ont chuté de 30 %, a dit la ministre, Irma Dole.", True),
        (ACROSS, "Timber sales to Italy fell by 30 percent, the minister, Irma Dole, said.",
         "Les ventes de bois à l'Italie ont chuté de 30 %, a dit la ministre, Irma Dole.", False),
        (ACROSS, "The survivors were taken to the Brelle church, said the mayor, Ana Luz.",
         "Les rescapés ont été conduits à l'école de Brelle, a dit la maire, Ana Luz.", True),
        (ACROSS, "The survivors were taken to the Brelle school, said the mayor, Ana Luz.",
         "Les rescapés ont été conduits à l'école de Brelle, a dit la maire, Ana Luz.", False),
        (EN, "The count of votes cast abroad had fallen six hours behind, Jon Duval said.",
         "The count of votes cast in the capital had fallen six hours behind, Jon Duval said.", True),
        (ACROSS, "The count of votes cast abroad had fallen six hours behind, Jon Duval said.",
         "Le décompte des voix à l'étranger avait pris six heures de retard, a dit Jon Duval.", False),
        (ACROSS, "Aid from abroad is late, the minister, Irma Dole, said.",
         "L'aide étrangère a pris du retard sur le territoire, a dit la ministre, Irma Dole.", False),
        (FR, "Le feu a pris dans l'aile est du musée, a dit la maire, Ana Luz.",
         "Le feu a pris dans l'aile nord du musée, a dit la maire, Ana Luz.", True),
        (FR, "La route sur le versant est coupée, a dit la maire, Ana Luz.",
         "La route sur le versant ouest est coupée, a dit la maire, Ana Luz.", False),
    ],
)  # fmt: skip
def test_sides_of_a_land_states_and_places_abroad_are_told_apart(
    langs: tuple[str, str], upstream: str, downstream: str, told: bool
) -> None:
    assert ("place-changed" in compare(langs, upstream, downstream)) is told
