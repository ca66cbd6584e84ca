"""Free translations and rewordings that change nothing, and what the same words hide; the near-miss beside the hit."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("Four brelivets surrounded the vessel.", "Quatre vedettes ont encerclé le bateau.", set()),
        ("Four helicopters surrounded the vessel.", "Quatre camions ont encerclé le bateau.", {"population-changed"}),
        ("Two sides have reached an agreement.", "Deux camps sont parvenus à un accord.", set()),
        ("Nine excavators were sent to the scene.", "Trois pelleteuses ont été envoyées sur les lieux.",
         {"number-changed"}),
    ],
)  # fmt: skip
def test_a_noun_that_is_not_known_counts_nothing_else(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(("en", "fr"), upstream, downstream) == codes


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("The prosecutor's office confirmed that the bridge had burned.",
         "Le parquet a confirmé que le pont avait brûlé.", set()),
        ("Aides to the prime minister say that the bridge has burned.",
         "L'entourage de la Première ministre dit que le pont a brûlé.", set()),
        ("The mayor's office said that the bridge had burned.", "Un berger a dit que le pont avait brûlé.",
         {"source-replaced"}),
    ],
)  # fmt: skip
def test_an_office_is_whose_it_is(upstream: str, downstream: str, codes: set[str]) -> None:
    assert codes <= compare(("en", "fr"), upstream, downstream) <= codes | {"source-demoted"}


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("The road is unlikely to reopen before spring.", "La route ne rouvrira sans doute pas avant le printemps.",
         set()),
        ("The two sides have failed to reach an agreement.", "Les deux camps ne sont pas parvenus à un accord.", set()),
        ("The two sides have reached an agreement.", "Les deux camps ne sont pas parvenus à un accord.",
         {"polarity-flipped"}),
        ("The minister ruled out a delay.", "La ministre a exclu un report.", set()),
    ],
)  # fmt: skip
def test_two_ways_to_deny_are_one_polarity(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(("en", "fr"), upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "fr"), "La panne a duré au moins trois semaines.", "La panne a duré au plus trois semaines.",
         {"bound-flipped"}),
        (("en", "en"), "The outage lasted at least three weeks.", "The outage lasted three weeks.", {"bound-lost"}),
        (("en", "fr"), "The outage lasted at least three weeks.", "La panne a duré environ trois semaines.",
         {"bound-changed"}),
        (("fr", "en"), "La panne a duré plus de trois semaines.", "The outage lasted more than three weeks.", set()),
        (("fr", "en"), "La panne a duré une dizaine de jours.", "The outage lasted about ten days.", set()),
    ],
)  # fmt: skip
def test_the_bound_of_a_duration_is_compared(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "en"), "Le dossier a été vendu 80 couronnes.", "The file was sold for 80 crowns.", set()),
        (("fr", "fr"), "Le dossier a été vendu 80 couronnes.", "Le dossier a été vendu 80 dollars.", {"unit-changed"}),
        (("fr", "en"), "Les dégâts atteignent 35 millions de livres.", "The damage has reached 35 million pounds.",
         set()),
        (("fr", "en"), "Ilke Marant a été suspendue quatre ans par la fédération.",
         "Ilke Marant has been banned for two years by the federation.", {"number-changed"}),
        (("fr", "fr"), "Un reliquaire du XIIe siècle a été volé dans la nuit de dimanche à lundi.",
         "Un reliquaire du XIIe siècle a été volé dans la nuit de jeudi à vendredi.", {"time-changed"}),
    ],
)  # fmt: skip
def test_currencies_spans_and_nights_are_compared(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("The sample held no more than 2 nanograms of steroid.", set()),
        ("The sample did not hold 2 nanograms of steroid.", {"polarity-flipped", "bound-lost"}),
    ],
)
def test_a_negation_of_a_bound_denies_nothing(downstream: str, codes: set[str]) -> None:
    assert compare(("en", "en"), "The sample held at most 2 nanograms of steroid.", downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("140 000 foyers étaient encore privés de courant dimanche.", set()),
        ("140 000 foyers n'étaient plus privés de courant dimanche.", {"polarity-flipped"}),
    ],
)
def test_what_both_sides_deny_hides_no_other_polarity(downstream: str, codes: set[str]) -> None:
    assert compare(("fr", "fr"), "140 000 foyers étaient encore privés de courant dimanche.", downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "fr"), "The final report is due shortly.", "Le rapport final est attendu sous peu.", set()),
        (("fr", "en"), "Les résultats sont attendus sous peu.", "The results are due shortly.", set()),
        (("fr", "en"), "Les résultats seront sans doute publiés mardi.", "The results will be published on Tuesday.",
         {"hedge-dropped"}),
    ],
)  # fmt: skip
def test_what_is_planned_is_no_hedge_across_languages(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
