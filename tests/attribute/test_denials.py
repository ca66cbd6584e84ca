"""Denials: words that reject a content, negated acceptance, and what only looks like either. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "Un pont ferme à Orvigny\nLe pont d'Orvigny est fermé depuis lundi.\n"


@pytest.mark.parametrize(
    ("sentence", "polarity"),
    [
        ("Le groupe dément avoir pollué la rivière.", "deny"),
        ("Le maire se défend d'avoir favorisé son cousin.", "deny"),
        ("Le gouvernement n'accepte pas le plan en l'état.", "deny"),
        ("Le Kremlin a balayé les accusations d'ingérence.", "deny"),
        # The negation is inside the content, or the blame is thrown on another: the source affirms.
        ("Le maire assure n'avoir jamais favorisé son cousin.", "affirm"),
        ("L'armée rejette la faute sur les rebelles.", "affirm"),
        ("Le maire ne nie pas avoir reçu le promoteur.", "affirm"),
    ],
)
def test_polarity_is_the_source_s_stand_on_the_content(sentence: str, polarity: str) -> None:
    found = [one for one in analyse_text(OPENING + sentence, "fr").attributions if one.source]
    assert [one.polarity for one in found] == [polarity]


@pytest.mark.parametrize("sentence", ["Le démenti du ministre n'a convaincu personne.", "Le groupe n'a pas démenti."])
def test_denial_without_a_content_in_reach_is_none(sentence: str) -> None:
    assert not analyse_text(OPENING + sentence, "fr").attributions
