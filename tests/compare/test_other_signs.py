"""Another place beside a noun, part of the day, feast, rate or factor in a sentence that is otherwise the same."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

FR, EN, EN_FR, FR_EN = ("fr", "fr"), ("en", "en"), ("en", "fr"), ("fr", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "Le maire de Vaugris a inauguré deux écoles.", "Le maire de Hautebelle a inauguré deux écoles.",
         {"place-changed"}),
        (EN, "The Montcel fair will not be held this summer.", "The Argeville fair will not be held this summer.",
         {"place-changed"}),
        (EN_FR, "The people of Orvane have no water.", "Les habitants de Pradel n'ont pas d'eau.", {"place-changed"}),
        (EN_FR, "The people of Orvane have no water.", "Les habitants d'Orvane n'ont pas d'eau.", set()),
        (EN_FR, "They blocked the Antwerp bridge.", "Ils ont bloqué le pont d'Anvers.", set()),
        (FR, "Le convoi a atteint la frontière dimanche.", "Le convoi a atteint le port d'Elvas dimanche.",
         {"place-changed"}),
        (EN, "The hikers crossed the marsh on Monday.", "The hikers crossed the forest on Monday.", {"place-changed"}),
        (FR, "La fanfare de Vaugris défilera dimanche.", "Dimanche, c'est la fanfare de Vaugris qui défilera.", set()),
    ],
)  # fmt: skip
def test_one_place_beside_a_noun_is_put_for_another(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "L'attaque a eu lieu à l'aube.", "L'attaque a eu lieu au crépuscule.", {"time-changed"}),
        (EN_FR, "The attack took place at dawn.", "L'attaque a eu lieu au petit matin.", set()),
        (EN_FR, "The attack took place at dusk.", "L'attaque a eu lieu à la tombée de la nuit.", set()),
        (FR_EN, "Les enfants jeûneront pendant le ramadan.", "The children will fast during Lent.", {"time-changed"}),
        (EN, "The work will last until spring.", "The work will last until winter.", {"time-changed"}),
        (EN_FR, "The plant makes 500 cars a week.", "L'usine produit 500 voitures par mois.", {"unit-changed"}),
        (EN_FR, "The plant makes 500 cars a week.", "L'usine produit 500 voitures chaque semaine.", set()),
        (FR, "Le nombre de plaintes a triplé.", "Le nombre de plaintes a doublé.", {"number-changed"}),
        (FR_EN, "La taxe sera divisée par deux.", "The tax will be cut by a factor of two.", set()),
    ],
)  # fmt: skip
def test_one_sign_is_put_for_another(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes
