"""What a word beside a claim changes: degrees of probability, negations, figures behind verbs taken for nouns."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

FR, EN, EN_FR, FR_EN = ("fr", "fr"), ("en", "en"), ("en", "fr"), ("fr", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN, "Frost very likely destroyed the crop, the Sarvan cooperative believes.",
         "Frost probably destroyed the crop, the Sarvan cooperative believes.", {"likelihood-changed"}),
        (EN, "Frost probably destroyed the crop, the Sarvan cooperative believes.",
         "Frost likely destroyed the crop, the Sarvan cooperative believes.", set()),
        (FR, "Le gel a très probablement détruit la récolte, estime la coopérative de Sarvan.",
         "Selon toute vraisemblance, le gel a détruit la récolte, estime la coopérative de Sarvan.", set()),
        (EN_FR, "Frost very likely destroyed the crop, the Sarvan cooperative believes.",
         "Le gel a probablement détruit la récolte, estime la coopérative de Sarvan.", {"likelihood-changed"}),
        (EN_FR, "Frost probably destroyed the crop, the Sarvan cooperative believes.",
         "Le gel a sans doute détruit la récolte, estime la coopérative de Sarvan.", set()),
        (FR_EN, "Il est peu probable que la mine rouvre cette année dans la vallée de Sarvan, selon la maire.",
         "It is possible that the mine in the Sarvan valley will reopen this year, according to the mayor.",
         {"likelihood-changed"}),
        (EN, "The talks would probably not resume before June, two aides said.",
         "The talks might not resume before June, two aides said.", {"likelihood-changed"}),
        (EN_FR, "The talks might not resume before June, two aides said.",
         "Les pourparlers pourraient ne pas reprendre avant juin, ont dit deux conseillers.", set()),
    ],
)  # fmt: skip
def test_a_degree_is_told_from_the_next_one(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("D'autres écoles sont touchées, indique le rectorat.", {"hedge-dropped"}),
        ("D'autres écoles pourraient être touchées, indique le rectorat.", set()),
    ],
)
def test_a_clause_of_probability_is_no_other_wording(downstream: str, codes: set[str]) -> None:
    assert compare(FR, "Il est possible que d'autres écoles soient touchées, indique le rectorat.", downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("Le pays ne va probablement pas relever la taxe sur le blé, selon un diplomate.", {"polarity-flipped"}),
        ("Le pays va sans doute relever la taxe sur le blé, selon un diplomate.", set()),
    ],
)
def test_a_negation_stands_behind_an_adverb(downstream: str, codes: set[str]) -> None:
    upstream = "Le pays va probablement relever la taxe sur le blé, selon un diplomate."
    assert compare(FR, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("Le refuge compte moins de 90 places.", "Le refuge compte 90 places.", {"bound-lost"}),
        ("Le théâtre compte près de 700 fauteuils.", "Le théâtre compte au moins 700 fauteuils.", {"bound-changed"}),
        ("Chaque navire retenu lui fait perdre jusqu'à 2 000 dollars par jour.",
         "Chaque navire retenu lui fait perdre jusqu'à 2 000 euros par jour.", {"unit-changed"}),
        ("La commune compte environ 7 000 habitants.", "La commune compte quelque 7 000 habitants.", set()),
        ("Le bilan final : trois morts, neuf blessés.", "Le bilan final : neuf blessés, trois morts.", set()),
    ],
)  # fmt: skip
def test_a_verb_taken_for_a_noun_has_its_figure(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(FR, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN_FR, "The trial was held over six weeks.", "Le procès s'est tenu sur six semaines.", set()),
        (EN, "The work took over three years.", "The work took three years.", {"bound-lost"}),
        (EN, "A slick of diesel has been spreading since Tuesday over 14 square kilometres south of the lighthouse.",
         "A slick of diesel has been spreading since Tuesday over about 14 square kilometres south of the lighthouse.",
         {"bound-added"}),
        (FR_EN, "Les registres sont introuvables.", "The registers are nowhere to be found.", set()),
        (EN_FR, "The camp is uninhabitable.", "Le camp n'est pas habitable.", set()),
        (FR_EN, "La route est praticable.", "The road is not passable.", {"polarity-flipped"}),
        (EN_FR, "Six shots were fired at the car.", "Six coups de feu ont été tirés sur la voiture.", set()),
        (EN_FR, "Six shots were fired at the car.", "Six fusées ont été tirées sur la voiture.",
         {"population-changed"}),
        (FR_EN, "La maire craint que l'usine ne ferme en février.", "The mayor fears the plant will close in February.",
         set()),
        (FR_EN, "La maire craint que l'usine ne ferme en février.", "The mayor fears the plant will close in May.",
         {"time-changed"}),
        (FR_EN, "Une demi-douzaine d'apiculteurs ont dit que le mur tomberait.",
         "Half a dozen beekeepers said that the wall would fall.", set()),
        (FR_EN, "Une demi-douzaine d'apiculteurs ont dit que le mur tomberait.",
         "Beekeepers said that the wall would fall.", {"source-count-lost"}),
    ],
)  # fmt: skip
def test_two_languages_say_one_thing_in_two_ways(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN, "Several hauliers consider a return to normal before July unlikely.",
         "Several hauliers consider a return to normal before July possible.", {"likelihood-changed"}),
        (FR_EN, "Plusieurs transporteurs jugent peu probable un retour à la normale avant juillet.",
         "Several hauliers consider a return to normal before July very likely.", {"likelihood-changed"}),
        (FR_EN, "Plusieurs transporteurs jugent peu probable un retour à la normale avant juillet.",
         "Several hauliers consider a return to normal before July unlikely.", set()),
        (EN_FR, "Twenty-three suspects were arrested around the terminal, the prosecutor announced.",
         "Vingt-trois suspects auraient été interpellés aux abords du terminal, a annoncé le procureur.",
         {"hedge-added"}),
        (EN_FR, "A report suggests that the bridge was unsafe.", "Un rapport suggère que le pont était dangereux.",
         set()),
        (FR_EN, "La préfète a admis que les contrôles étaient rares.", "The prefect denied that checks were rare.",
         {"polarity-flipped"}),
        (FR_EN, "La préfète a admis que les contrôles étaient rares.",
         "The prefect acknowledged that checks were infrequent.", set()),
    ],
)  # fmt: skip
def test_a_doubt_is_looked_for_in_both_languages(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
