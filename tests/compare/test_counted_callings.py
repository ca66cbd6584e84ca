"""One who is named beside several of the same calling; the near-miss beside the hit. Invented reports."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import EN, FR, compare

pytestmark = pytest.mark.model

PAY_FR, PAY_EN = "Le prêt sera remboursé en juin, {}.", "The loan will be repaid in June, {}."


@pytest.mark.parametrize(
    ("one", "several", "codes"),
    [
        ("assure l'analyste Lena Orlova", "assurent des analystes de la banque Torval", {"source-made-plural"}),
        ("assure le courtier Ivo Ranek", "assurent quatre courtiers de Zurich", {"source-made-plural"}),
        ("assure l'analyste Lena Orlova", "assure une analyste de la banque Torval", set()),
        # Several of whom one is named.
        ("assurent des partisans du prêt", "assurent des partisans du prêt, dont la ministre Lena Orlova", set()),
    ],
)
def test_one_named_became_several_in_french(one: str, several: str, codes: set[str]) -> None:
    told = compare(FR, PAY_FR.format(one), PAY_FR.format(several))
    assert told & {"source-made-plural", "source-made-single", "source-count-lost"} == codes


@pytest.mark.parametrize(
    ("one", "several", "codes"),
    [
        ("said analyst Lena Orlova", "said analysts at the bank Torval", {"source-made-plural"}),
        ("said analyst Lena Orlova", "said an analyst at the bank Torval", set()),
        ("two coaches said", "three coaches said", set()),
    ],
)
def test_one_named_became_several_in_english(one: str, several: str, codes: set[str]) -> None:
    told = compare(EN, PAY_EN.format(one), PAY_EN.format(several))
    assert told & {"source-made-plural", "source-made-single", "source-count-lost"} == codes


@pytest.mark.parametrize(
    ("one", "several", "codes"),
    [
        # A definite plural tied to somebody is several, whoever they are.
        ("assurent les avocats de la ville", "assure l'avocate de la ville", {"source-made-single"}),
        ("assurent les médecins de Torval", "assure un médecin de Torval", {"source-made-single"}),
        ("assure son avocat", "assurent ses avocats", {"source-made-plural"}),
        ("assurent ses dresseurs", "assure l'un de ses dresseurs", {"source-made-single"}),
        ("assurent ses avocats", "assurent les avocats de la ville", set()),
        ("assurent ses avocats", "assurent des avocats de la ville", set()),
        ("assurent ses avocats", "assurent ses conseils", set()),
    ],
)
def test_definite_several_in_french(one: str, several: str, codes: set[str]) -> None:
    told = compare(FR, PAY_FR.format(one), PAY_FR.format(several))
    assert told & {"source-made-plural", "source-made-single", "source-count-lost", "source-count-added"} == codes


@pytest.mark.parametrize(
    ("one", "several", "codes"),
    [
        ("the lawyers for the town said", "the lawyer for the town said", {"source-made-single"}),
        ("the town's lawyer said", "the town's lawyers said", {"source-made-plural"}),
        ("his brothers said", "his brother said", {"source-made-single"}),
        ("the lawyers for the town said", "lawyers for the town said", set()),
        ("his brothers said", "the brothers said", set()),
    ],
)
def test_definite_several_in_english(one: str, several: str, codes: set[str]) -> None:
    told = compare(EN, PAY_EN.format(one), PAY_EN.format(several))
    assert told & {"source-made-plural", "source-made-single", "source-count-lost", "source-count-added"} == codes
