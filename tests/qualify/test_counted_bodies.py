"""Counted bodies and persons of a place, and who speaks behind long asides. Invented reports."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "low", "high"),
    [
        ("fr", "Deux banques de Sarvel affirment que le prêt est remboursé.", 2, 2),
        ("fr", "Trois syndicats de Vaumont appellent à la grève.", 3, 3),
        ("fr", "Six exploitants de Sarvel disent avoir perdu leurs bêtes.", 6, 6),
        ("fr", "Un producteur de Sarvel dit avoir tout perdu.", 1, 1),
        ("fr", "Onze producteurs de Sarvel disent avoir tout perdu.", 11, 11),
        ("en", "Two banks in Sarvel say the loan has been repaid.", 2, 2),
        ("en", "Three firms at Vaumont say they have lost the contract.", 3, 3),
        ("en", "The roof leaked, three workers at the Sarvel depot, who prefer to keep their names to themselves for "
         "fear of being punished, told the daily La Lanterne.", 3, 3),
        ("en", "There is every chance that the deal will fail, warned four envoys, who may not be named because of the "
         "talks.", 4, 4),
        ("en", "Repairs will take two years, three managers at the firm have calculated.", 3, 3),
    ],
)  # fmt: skip
def test_how_many_speak_is_counted_wherever_they_are(lang: str, text: str, low: int, high: int) -> None:
    sources = [source for one in read_report(text, lang=lang).attributions for source in one.sources]
    assert [(s.named, s.count and (s.count.low, s.count.high)) for s in sources[:1]] == [("unnamed", (low, high))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le producteur d'acier Métavel affirme que l'usine fermera."),
        ("fr", "Deux syndicats, Force Vaumont et Union Vaumont, appellent à la grève."),
        ("fr", "Le club de Sarvel affirme que le match sera rejoué."),
        ("en", "Two unions, Vaumont Force and Vaumont Union, say the strike goes on."),
    ],
)
def test_a_body_with_its_own_name_is_named(lang: str, text: str) -> None:
    sources = [source for one in read_report(text, lang=lang).attributions for source in one.sources]
    assert {(source.kind, source.named) for source in sources} == {("organisation", "named")}
