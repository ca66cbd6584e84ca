"""Verbs and quotations beside their speaker: long asides, incises, words that no list has."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENINGS = {
    "fr": "Un pont ferme à Orvigny\nLe pont d'Orvigny est fermé depuis lundi.\n",
    "en": "A bridge shuts in Orvigny\nThe bridge has been shut since Monday.\n",
}


def read(lang: str, sentence: str) -> list[tuple[str, str]]:
    """Read source and content of each attribution of a sentence."""
    found = analyse_text(OPENINGS[lang] + sentence, lang).attributions
    return [(" ".join(s.text for s in one.source), " ".join(s.text for s in one.content)) for one in found]


@pytest.mark.parametrize(
    ("lang", "sentence", "source", "content"),
    [
        (
            "en",
            "A pharmacist, who fears for his licence and would rather not be named, told Reuters that stocks are low.",
            "A pharmacist",
            "that stocks are low",
        ),
        (
            "fr",
            "La ligne fermera en juin, ont indiqué à l'hebdomadaire Le Relais trois cheminots.",
            "trois cheminots",
            "La ligne fermera en juin",
        ),
        ("en", "“They cheated us,” bristled the goalkeeper.", "the goalkeeper", "“They cheated us,”"),
        ("fr", "« On nous a trompés », se hérisse le capitaine.", "le capitaine", "« On nous a trompés »"),
        ("en", "“We are leaving,” she declared as she opened the gate.", "she", "“We are leaving,”"),
        (
            "en",
            "The clerk admitted to investigators that the lamp was broken.",
            "The clerk",
            "that the lamp was broken",
        ),
        (
            "en",
            "Wages fell by 3 percent, the union federation calculates.",
            "the union federation",
            "Wages fell by 3 percent",
        ),
        (
            "en",
            "The weekly Tide reported on Friday, citing two people close to the board, that the firm would be sold.",
            "two people close to the board",
            "that the firm would be sold",
        ),
        (
            "en",
            "The firm paid the fine in May, two aides, who asked not to be named, said.",
            "two aides",
            "The firm paid the fine in May",
        ),
        ("en", "Nobody was warned, the mayor confirmed at a short hearing.", "the mayor", "Nobody was warned"),
    ],
)
def test_source_and_content_are_found(lang: str, sentence: str, source: str, content: str) -> None:
    assert (source, content) in read(lang, sentence)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "The committee, which meets twice a year, will hear the minister in June."),
        ("en", "As the rain fell, the mayor worries."),
        ("fr", "La commission, qui siège en mai, entendra la ministre."),
        ("fr", "« Le Pont Neuf », s'ouvre la visite."),
    ],
)
def test_nothing_is_said_where_nobody_speaks(lang: str, sentence: str) -> None:
    assert read(lang, sentence) == []


def test_a_verb_taken_for_a_noun_states_its_sentence() -> None:
    sentence = "Le rapport, remis en mai à la ministre, compte 14 chapitres."
    claims = analyse_text(OPENINGS["fr"] + sentence, "fr").claims
    assert sentence[:-1] in [claim.content[0].text for claim in claims]


@pytest.mark.parametrize(
    ("lang", "sentence", "said"),
    [
        ("en", "The mayor said: “We are leaving.” She added: “Tomorrow it ends.”", "“Tomorrow it ends.”"),
        ("fr", "La maire a dit : « Nous partons. » Elle ajoute : « Demain tout finit. »", "« Demain tout finit. »"),
    ],
)
def test_a_cue_before_its_colon_leaves_the_quotation_before_it(lang: str, sentence: str, said: str) -> None:
    contents = [content for _, content in read(lang, sentence)]
    assert contents.count(said) == 1
    assert len(contents) == 2
