"""What is measured, and what cases and doses are of."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "counted", "concepts"),
    [
        ("fr", "Près de 400 tonnes de blé ont brûlé.", "blé", ("wheat",)),
        ("fr", "La ville a recensé 90 cas de rougeole.", "rougeole", ("measles",)),
        ("en", "Nearly 400 tonnes of crude oil leaked.", "crude oil", ("oil-crude",)),
        ("en", "The city has recorded 90 cases of measles.", "measles", ("measles",)),
        # Near-misses: an article or a name behind the tie is no substance; people are counted as they stand.
        ("fr", "Le camp est à 400 mètres de la gare.", None, ()),
        ("fr", "Le camp est à 3 km de Tarsk.", None, ()),
        ("en", "The camp is 3 km off.", None, ()),
        ("fr", "La ville a recensé 90 infirmiers de nuit.", "infirmiers", ("nurse",)),
    ],
)
def test_substance_is_the_noun_tied_to_the_unit(
    lang: str, text: str, counted: str | None, concepts: tuple[str]
) -> None:
    report = read_report(text, lang=lang)
    [quantity] = report.quantities
    assert (quantity.counted and quantity.counted.text) == counted
    assert set(concepts) <= set(quantity.concepts)
    assert bool(quantity.concepts) is bool(concepts)
