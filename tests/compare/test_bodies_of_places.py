"""Bodies and offices of one sort in two places, and people of a public body; near-miss beside hit. Invented reports."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import EN, FR, compare

pytestmark = pytest.mark.model

QUAY_FR, QUAY_EN = "{}Le quai rouvrira en juin, {}.", "{}The quay will reopen in June, {}."
OTHER = {"source-replaced"}


@pytest.mark.parametrize(
    ("before", "upstream", "downstream", "codes"),
    [
        ("", "a dit la mairie de Torval", "a dit la mairie d'Almeira", OTHER),
        ("", "ont dit les autorités de Torval", "ont dit les autorités grecques", OTHER),
        ("", "a dit le maire de Torval", "a dit le maire d'Almeira", OTHER),
        ("", "a dit la mairie de Torval", "a dit la mairie", set()),
        ("", "ont dit les autorités de Torval", "ont dit les autorités locales", set()),
        ("", "a dit la police de Torval", "a dit la police torvalaise", set()),
        # A place may be told by what it lies in, and a government by its seat.
        ("Il pleut sur l'Almeira. ", "a dit le préfet de Torval", "a dit le préfet de l'Almeira", set()),
        ("Il pleut en Grèce. ", "ont dit les autorités de Torval", "ont dit les autorités grecques", set()),
        ("", "a dit le gouvernement grec", "a dit le gouvernement d'Athènes", set()),
    ],
)
def test_bodies_of_two_places_in_french(before: str, upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(FR, QUAY_FR.format(before, upstream), QUAY_FR.format(before, downstream)) == codes


@pytest.mark.parametrize(
    ("before", "upstream", "downstream", "codes"),
    [
        ("", "Torval police said", "Almeira police said", OTHER),
        ("", "the court in Torval said", "the court in Almeira said", OTHER),
        ("", "the Torval authorities said", "the Greek authorities said", OTHER),
        ("", "the Torval authorities said", "Torval's authorities said", set()),
        ("", "the Kyivan police said", "the Kievan police said", set()),
        ("It rained in Greece. ", "the Torval authorities said", "the Greek authorities said", set()),
        ("", "the Greek government said", "the government in Athens said", set()),
    ],
)
def test_bodies_of_two_places_in_english(before: str, upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(EN, QUAY_EN.format(before, upstream), QUAY_EN.format(before, downstream)) == codes


DEMOTED = "source-demoted"


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "told"),
    [
        (FR, "ont dit des experts du ministère des Ports", "ont dit des étudiants", True),
        (FR, "ont dit des ingénieurs de l'agence de l'eau", "ont dit des riverains", True),
        (FR, "a dit un médiateur de l'ONU", "a dit une étudiante", True),
        (FR, "a dit un expert en santé publique", "a dit une étudiante", False),
        (FR, "a dit un économiste de la région", "a dit une étudiante", False),
        (EN, "experts at the ports ministry said", "students said", True),
        (EN, "engineers at the water agency said", "residents said", True),
        (EN, "a UN mediator said", "a student said", True),
        (EN, "an expert in public health said", "a student said", False),
        (EN, "economists in the region said", "students said", False),
    ],
)
def test_people_of_public_bodies(langs: tuple[str, str], upstream: str, downstream: str, told: bool) -> None:
    quay = QUAY_FR if langs == FR else QUAY_EN
    assert (DEMOTED in compare(langs, quay.format("", upstream), quay.format("", downstream))) == told
