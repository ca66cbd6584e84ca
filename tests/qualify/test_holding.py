"""Where and when a quantity holds: what its own clause says, and nothing that another one does."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model

Held = list[tuple[str, str | None, str | None]]


def read(text: str, lang: str) -> Held:
    report = read_report(text, lang=lang)
    return [
        (one.span.text, one.place.text if one.place else None, one.time.text if one.time else None)
        for one in report.quantities
    ]


@pytest.mark.parametrize(
    ("lang", "text", "held"),
    [
        ("fr", "À Tarsk, trois personnes sont mortes lundi.", [("trois personnes", "Tarsk", "lundi")]),
        ("fr", "Les 300 soldats envoyés à Tarsk sont rentrés.", [("300 soldats", "Tarsk", None)]),
        ("fr", "Trois morts et dix blessés à Tarsk.", [("Trois morts", "Tarsk", None), ("dix blessés", "Tarsk", None)]),
        ("en", "In Tarsk, three people died on Monday.", [("three people", "Tarsk", "Monday")]),
        (
            "en",
            "The country sold 12 million tons of wheat in 2024 and 15 million in 2025.",
            [("12 million tons", None, "2024"), ("15 million", None, "2025")],
        ),
    ],
)
def test_the_place_and_the_date_of_the_clause_are_noted(lang: str, text: str, held: Held) -> None:
    assert read(text, lang) == held


def test_of_two_places_each_quantity_has_the_one_beside_it() -> None:
    text = "Trois hommes sont morts à Tarsk et douze à Belmar."
    assert read(text, "fr") == [("Trois hommes", "Tarsk", None), ("douze", "Belmar", None)]


def test_the_place_and_the_date_of_the_cue_are_not_those_of_the_content() -> None:
    text = "Trois personnes sont mortes à Belmar, a annoncé mardi la police à Tarsk."
    assert read(text, "fr") == [("Trois personnes", "Belmar", None)]


def test_an_age_holds_nowhere_in_particular() -> None:
    assert read("À Tarsk, un homme de 34 ans est mort lundi.", "fr") == [("34 ans", None, None)]


def test_without_a_place_or_a_date_nothing_is_noted() -> None:
    assert read("Le billet coûte 12 euros.", "fr") == [("12 euros", None, None)]
