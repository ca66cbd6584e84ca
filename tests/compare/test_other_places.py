"""Another place, another thing counted, in a sentence that is otherwise the same; the near-miss beside the hit."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

FR, EN, EN_FR, FR_EN = ("fr", "fr"), ("en", "en"), ("en", "fr"), ("fr", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "Une enquête a été ouverte jeudi sur le campus de Ponteille.",
         "Une enquête a été ouverte jeudi sur le campus de Rivebelle.", {"place-changed"}),
        (FR, "Une enquête a été ouverte jeudi sur le campus de Ponteille.",
         "Une enquête a été ouverte jeudi à l'université de Ponteille.", set()),
        (FR, "La drogue a été trouvée mercredi dans un entrepôt de bananes de Grandrive.",
         "La drogue a été trouvée mercredi dans un entrepôt de bananes de Villeroc.", {"place-changed"}),
        (EN, "The train left Orvane at six o'clock.", "The train left Belmont at six o'clock.", {"place-changed"}),
        (FR, "Le train a quitté Orvane à six heures.", "Le train est parti d'Orvane à six heures.", set()),
        (EN, "Three houses collapsed on Brasval Street.", "Three houses collapsed on Ondrel Street.",
         {"place-changed"}),
        (FR, "Le tribunal de Sarvan a relaxé le banquier.", "À Sarvan, le tribunal a relaxé le banquier.", set()),
        (EN_FR, "Volunteer lawyers are taking turns on the quay.", "Des avocats bénévoles se relaient à l'aéroport.",
         {"place-changed"}),
        (EN_FR, "Migrants were landed at the ferry terminal.", "Des migrants ont été débarqués à la gare maritime.",
         set()),
    ],
)  # fmt: skip
def test_one_place_is_put_for_another(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN, "The accident left fewer than twenty people injured.", "The accident left fewer than twenty people dead.",
         {"population-changed"}),
        (EN_FR, "The accident left fewer than twenty people injured.", "L'accident a fait moins de vingt blessés.",
         set()),
        (FR, "La police a saisi 3 tonnes de cocaïne dans un camion.",
         "La police a saisi 3 tonnes de cannabis dans un camion.", {"population-changed"}),
        (EN, "Police seized 3 tonnes of cocaine in a lorry.", "Police seized 3 tonnes of drugs in a lorry.", set()),
        (EN, "The shop sold 40 litres of adulterated milk.", "The shop sold 40 litres of adulterated oil.",
         {"population-changed"}),
        (FR, "Trente navires ont été bloqués au port.", "Trente bateaux ont été bloqués au port.", set()),
    ],
)  # fmt: skip
def test_one_of_a_sort_is_put_for_another(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "Le rapport sera rendu avant Noël.", "Le rapport sera rendu avant Pâques.", {"time-changed"}),
        (EN_FR, "The report will be handed in before Christmas.", "Le rapport sera rendu avant Noël.", set()),
        (FR, "Le marché de Noël a ouvert lundi.", "Le marché de Noël a ouvert ses portes lundi.", set()),
        (EN_FR, "The mine was closed between 2032 and 2034.", "La mine a été fermée entre 2027 et 2029.",
         {"time-changed"}),
        (EN_FR, "The mine was closed between 2032 and 2034.", "La mine a été fermée de 2032 à 2034.", set()),
        (EN, "The mayor said that the fair would run from September 3 to 9.",
         "The mayor said that the fair would run from September 3 to 12.", {"time-changed"}),
        (EN, "Two men were sentenced in Vernas on September 3 to three years in prison.",
         "Two men were sentenced in Vernas on September 3 to eight years in prison.", {"number-changed"}),
    ],
)  # fmt: skip
def test_one_time_is_put_for_another(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "La grêle est tombée mardi après-midi sur les blés.", "La grêle est tombée mardi matin sur les blés.",
         {"time-changed"}),
        (FR, "Le suspect a été arrêté lundi matin.", "Le suspect a été arrêté dans la matinée de lundi.", set()),
        (EN, "The suspect was arrested on Monday morning.", "The suspect was arrested Monday morning.", set()),
        (FR, "La traversée de la baie dure moins de deux heures.", "La traversée de la baie dure plus de deux heures.",
         {"bound-flipped"}),
        (EN, "The driver is believed to have fallen asleep.", "The driver fell asleep.", {"hedge-dropped"}),
        (FR, "Il est probable que la dette dépasse 400 millions d'euros.",
         "Il est probable que la dette avoisine les 400 millions d'euros.", {"bound-changed"}),
        (FR_EN, "Le bilan approche les 300 morts.", "The toll is nearing 300 dead.", set()),
    ],
)  # fmt: skip
def test_one_word_beside_a_claim_is_put_for_another(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN_FR, "The ship carried 31,000 tonnes of wheat.", "Le navire transportait 31 000 boisseaux de blé.",
         {"unit-changed"}),
        (EN_FR, "The ship carried 31,000 bushels of wheat.", "Le navire transportait 31 000 boisseaux de blé.", set()),
        (FR_EN, "Le site consomme 40 mégawattheures.", "The site uses 40 gigawatt-hours.", {"unit-changed"}),
        (EN_FR, "One resident in five is out of work.", "Un habitant sur trois est au chômage.", {"number-changed"}),
        (EN_FR, "One resident in five is out of work.", "Un habitant sur cinq est au chômage.", set()),
        (FR, "Un navire câblier est parti de Brest pour réparer le câble.",
         "Un navire câblier est parti de Gênes pour réparer le câble.", {"place-changed"}),
        (EN_FR, "A cable ship has left Genoa to repair the line.",
         "Un navire câblier est parti de Gênes pour réparer la ligne.", set()),
    ],
)  # fmt: skip
def test_units_rates_and_ports_are_compared(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
