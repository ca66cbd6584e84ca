"""When, where and before how many the same was said; verbs negated beside the main one. Invented reports."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import EN, FR, compare

pytestmark = pytest.mark.model
EN_FR = ("en", "fr")
SAID_FR = "« La route sera longue », a prévenu mardi la présidente du club devant 200 abonnés réunis au gymnase."
SAID_EN = "“The road will be long,” the president of the club warned 200 subscribers gathered in Vernoux on Tuesday."


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("mardi", "vendredi", {"time-changed"}),
        ("200", "900", {"number-changed"}),
        ("abonnés", "journalistes", {"population-changed"}),
        ("200", "près de 200", {"bound-added"}),
        ("gymnase", "théâtre", {"place-changed"}),
        (" devant 200 abonnés réunis au gymnase", "", set()),
        (" mardi", "", set()),
    ],
)
def test_circumstances_of_what_was_said(old: str, new: str, codes: set[str]) -> None:
    assert compare(FR, SAID_FR, SAID_FR.replace(old, new)) == codes


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("Tuesday", "Friday", {"time-changed"}),
        ("200", "900", {"number-changed"}),
        ("Vernoux", "Blaisac", {"place-changed"}),
        (" on Tuesday", "", set()),
    ],
)
def test_circumstances_of_what_was_said_in_english(old: str, new: str, codes: set[str]) -> None:
    assert compare(EN, SAID_EN, SAID_EN.replace(old, new)) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "La fête n'aura pas lieu et les billets seront repris.",
         "La fête n'aura pas lieu et les billets ne seront pas repris.", {"polarity-flipped"}),
        (EN, "Prosecutors said the man, who knew the victim, had acted alone.",
         "Prosecutors said the man, who did not know the victim, had acted alone.", {"polarity-flipped"}),
        (EN, "Prosecutors said the man, who did not know the victim, had acted alone.",
         "Prosecutors said the man, who didn't know the victim, had acted alone.", set()),
        (EN_FR, "Prosecutors said the man, who did not know the victim, had acted alone.",
         "Le parquet a dit que l'homme, qui ne connaissait pas la victime, avait agi seul.", set()),
        (EN_FR, "Prosecutors said the man, who knew the victim, had acted alone.",
         "Le parquet a dit que l'homme, qui ne connaissait pas la victime, avait agi seul.", {"polarity-flipped"}),
        (EN_FR, "The rower said the fee was fixed in May and nobody dared to contest it.",
         "Le rameur a dit que la prime avait été fixée en mai et que personne n'osait la contester.", set()),
        (EN_FR, "The rower said the fee was fixed in May and nothing was paid.",
         "Le rameur a dit que la prime avait été fixée en mai et que rien n'avait été payé.", set()),
        (FR, "La prime a été remise à chaque équipage.", "La prime n'a été remise à aucun équipage.",
         {"polarity-flipped"}),
    ],
)  # fmt: skip
def test_a_verb_beside_the_main_one_is_denied(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
