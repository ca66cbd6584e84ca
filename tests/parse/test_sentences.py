"""Where sentences begin, in news text as it comes."""

from __future__ import annotations

import pytest

from selon.languages.language import load_language
from selon.parse.sentences import find_sentence_starts


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The firm is based in St. Anne. It has two mills.", "It"),
        ("The flood reached Mill St. Nobody was hurt.", "Nobody"),
        ("The dam at Ft. Ostrow held. The road did not.", "The road"),
        ("Del. Anna Marsh left. The vote was lost.", "The vote"),
    ],
)
def test_an_abbreviation_that_opens_a_name_ends_no_sentence(text: str, second: str) -> None:
    assert find_sentence_starts(text, load_language("en")) == [0, text.index(second)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("« Nous tiendrons », a déclaré M. Van Horde.", 1),
        ("Le porte-parole d'A. Barrel a parlé.", 1),
        ("Elle manque de vitamine C. Le médecin le dit.", 2),
        ("Le groupe a gagné. M. Arnal est ravi.", 2),
    ],
)
def test_a_title_or_an_initial_ends_no_sentence(text: str, sentences: int) -> None:
    assert len(find_sentence_starts(text, load_language("fr"))) == sentences
