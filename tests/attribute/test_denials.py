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
        ("Les riverains sont opposés à la vente du kiosque.", "deny"),
        ("Les riverains sont favorables à la vente du kiosque.", "affirm"),
        ("Les riverains ne sont pas opposés à la vente du kiosque.", "affirm"),
        ("Le club ne reconnaît pas les faits.", "deny"),
        ("Le porte-parole a rejeté toute responsabilité dans l'accident.", "deny"),
        # The negation is inside the content, or the blame is thrown on another: the source affirms.
        ("Le maire assure n'avoir jamais favorisé son cousin.", "affirm"),
        ("L'armée rejette la faute sur les rebelles.", "affirm"),
        ("Le maire ne nie pas avoir reçu le promoteur.", "affirm"),
        # Doubt rejects, no doubt affirms; a warning is none.
        ("Les riverains mettent en doute le bilan du préfet.", "deny"),
        ("Le préfet doute que la route rouvre avant Noël.", "deny"),
        ("Le maire ne doute pas que la route rouvrira.", "affirm"),
        ("Le syndicat met en garde contre une fermeture du dépôt.", "affirm"),
    ],
)
def test_polarity_is_the_source_s_stand_on_the_content(sentence: str, polarity: str) -> None:
    found = [one for one in analyse_text(OPENING + sentence, "fr").attributions if one.source]
    assert [one.polarity for one in found] == [polarity]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        # Why somebody refuses, and what the report adds about the thing refused, are no part of it.
        ("Le maire refuse de signer le contrat parce que le prix a doublé.", "de signer le contrat"),
        ("Les élus se sont refusés à donner le montant afin de ne pas gêner le juge.", "à donner le montant"),
        (
            "Le maire a refusé de donner les noms des ouvriers, qui avaient quitté le port.",
            "de donner les noms des ouvriers",
        ),
        (
            "Orvigny nie les accusations : la digue n'étant pas achevée, la ville n'en a pas la garde.",
            "les accusations",
        ),
        # A purpose inside what is denied stays.
        ("Le maire nie avoir signé afin de gagner du temps.", "avoir signé afin de gagner du temps"),
    ],
)
def test_what_is_rejected_ends_before_its_reason(sentence: str, content: str) -> None:
    found = analyse_text(OPENING + sentence, "fr").attributions
    assert [" ".join(span.text for span in one.content) for one in found] == [content]


@pytest.mark.parametrize(
    "sentence", ["On ignore si le maire a démenti l'accusation.", "Le maire s'oppose à Odile Verdin depuis dix ans."]
)
def test_denial_asked_about_and_adversary_are_no_denials(sentence: str) -> None:
    assert not analyse_text(OPENING + sentence, "fr").attributions


@pytest.mark.parametrize("sentence", ["Le démenti du ministre n'a convaincu personne.", "Le groupe n'a pas démenti."])
def test_denial_without_a_content_in_reach_is_none(sentence: str) -> None:
    assert not analyse_text(OPENING + sentence, "fr").attributions


@pytest.mark.parametrize(
    ("sentence", "polarity"),
    [
        ("The airline rejected the claim.", "deny"),
        ("The allegation was rejected by the council.", "deny"),
        ("The company did not dispute the figures.", "affirm"),
        ("The farmers are opposed to a sale of the mill.", "deny"),
        ("The farmers are open to a sale of the mill.", "affirm"),
        ("The group issued a denial of the report.", "deny"),
        ("The director dismissed concerns about the dam.", "deny"),
    ],
)
def test_english_rejection_of_words_is_a_denial(sentence: str, polarity: str) -> None:
    found = [one for one in analyse_text(f"A bridge shuts in Orvigny\n{sentence}", "en").attributions if one.source]
    assert [one.polarity for one in found[:1]] == [polarity]


def test_noun_of_a_denial_denies() -> None:
    sentence = "Malgré les démentis du gouvernement sur une hausse des taxes, les marchés s'inquiètent."
    found = [one for one in analyse_text(OPENING + sentence, "fr").attributions if one.source]
    assert [one.polarity for one in found] == ["deny"]
