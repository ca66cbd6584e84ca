"""Counted nouns and opposites of wider fields; the near-miss, a synonym, beside the hit. Invented reports."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import EN, FR, compare

pytestmark = pytest.mark.model
EN_FR, FR_EN = ("en", "fr"), ("fr", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN_FR, "Fire gutted 14 greenhouses.", "Le feu a ravagé 14 vergers.", {"population-changed"}),
        (EN_FR, "Fire gutted 14 greenhouses.", "Le feu a ravagé 14 serres.", set()),
        (FR_EN, "La ville a acheté 30 étals.", "The town bought 30 stalls.", set()),
        (FR_EN, "La ville a acheté 30 étals.", "The town bought 30 tents.", {"population-changed"}),
        (EN_FR, "Nine goalkeepers were suspended.", "Neuf gardiens ont été suspendus.", set()),
        (EN_FR, "Nine goalkeepers were suspended.", "Neuf arbitres ont été suspendus.", {"population-changed"}),
        (FR, "Le port emploie 40 grutiers et 12 éboueurs.", "Le port emploie 40 grutiers et 12 facteurs.",
         {"population-changed"}),
        (EN, "The zoo lost 12 ponies.", "The zoo lost 12 parrots.", {"population-changed"}),
    ],
)  # fmt: skip
def test_counted_things_of_wider_fields(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "Les élus ont voté contre le budget du port.", "Les élus ont voté pour le budget du port.",
         {"polarity-flipped"}),
        (EN, "The councillors voted against the port budget.", "The councillors voted for the port budget.",
         {"polarity-flipped"}),
        (EN, "The rower was fined for shouting at the jury.", "The rower was fined for shouting at the jury.", set()),
        (EN, "Shares in the port were up 4 percent.", "Shares in the port were down 4 percent.", {"polarity-flipped"}),
        (FR, "Le pilote est sorti indemne de la cabine.", "Le pilote est sorti blessé de la cabine.",
         {"polarity-flipped"}),
        (EN_FR, "The board will nationalise the ferries.", "Le conseil va privatiser les ferries.",
         {"polarity-flipped"}),
        (EN_FR, "The board will nationalise the ferries.", "Le conseil va nationaliser les ferries.", set()),
        (FR, "L'eau de la baie est propre.", "L'eau de la baie est contaminée.", {"polarity-flipped"}),
    ],
)  # fmt: skip
def test_opposites_of_wider_fields(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "Plusieurs trains ont été annulés à cause du brouillard.",
         "Plusieurs vols ont été annulés à cause du brouillard.", {"population-changed"}),
        (EN, "Dozens of houses burned during the night.", "Dozens of cars burned during the night.",
         {"population-changed"}),
        (EN_FR, "Dozens of houses burned during the night.", "Des dizaines de maisons ont brûlé dans la nuit.", set()),
        (EN, "The port pays 15 MPs a fee.", "The port pays 15 senators a fee.", {"population-changed"}),
        (EN, "The port pays 15 MPs a fee.", "The port pays 15 lawmakers a fee.", set()),
    ],
)  # fmt: skip
def test_things_counted_without_a_figure_and_two_of_one_sort(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "old", "new", "codes"),
    [
        (EN, "has lost", "has reportedly lost", {"hedge-added"}),
        (EN, "could last", "might last", set()),
    ],
)
def test_a_hedge_beside_a_word_of_probability_that_stays(
    langs: tuple[str, str], old: str, new: str, codes: set[str]
) -> None:
    text = "The nurse says that the strike could last and that the ward has lost 12 beds."
    assert compare(langs, text, text.replace(old, new)) == codes
