"""Outlets by which words were passed on, and to which the relative of a source speaks. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "Un pont ferme à Dorne\nLe pont est fermé depuis lundi.\n"


def read(sentence: str) -> list[tuple[str, str]]:
    """Give source and relay of a sentence's attributions."""
    found = analyse_text(OPENING + sentence, "fr").attributions
    return [(" ".join(span.text for span in one.source), " ".join(span.text for span in one.relay)) for one in found]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Deux agents, qui ont parlé à l'AFP sous couvert d'anonymat, disent que la digue fuit.",
         ("Deux agents", "l'AFP")),
        ("Deux médecins, qui se sont exprimés sur Radio Mistral, jugent que la digue tiendra.",
         ("Deux médecins", "Radio Mistral")),
        ("Une bergère, qui témoignait mardi sur Télé Vosne, raconte avoir vu le loup.",
         ("Une bergère", "Télé Vosne")),
        ("Le directeur, qui a accordé un entretien au Monde, assure que l'usine tiendra.", ("Le directeur", "Monde")),
        ("La digue fuit, disent trois gardiens qui ont parlé à l'AFP.", ("trois gardiens", "l'AFP")),
        ("L'élu, qui répondait aux questions du Courrier des îles, dit que la digue fuit.",
         ("L'élu", "Courrier des îles")),
        ("Le témoin, que Radio Mistral a rencontré, assure que la digue fuit.", ("Le témoin", "Radio Mistral")),
        # Near-misses: who else hears them, what else is done to an outlet.
        ("Le coureur, qui a parlé à la police, dit n'avoir rien vu.", ("Le coureur", "")),
        ("La ministre, qui s'exprimait devant les députés, a promis une loi.", ("La ministre", "")),
        ("Le maire, qui a vendu son terrain à Radio Mistral, dit que la digue fuit.", ("Le maire", "")),
    ],
)  # fmt: skip
def test_a_relative_tells_to_which_outlet_its_source_spoke(sentence: str, row: tuple[str, str]) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Dans des propos rapportés par l'agence Belga, la ministre a promis que la digue tiendrait.",
         ("la ministre", "l'agence Belga")),
        ("Dans un entretien publié lundi par Le Rhodan, Ada Brun estime que la loi est mauvaise.",
         ("Ada Brun", "Le Rhodan")),
        ("Le général, dans un discours retransmis par Télé Vosne, a annoncé une trêve.", ("Le général", "Télé Vosne")),
        ("« Nous partirons », a dit le capitaine, dans des propos rapportés par Le Rhodan.",
         ("le capitaine", "Le Rhodan")),
        ("Le directeur, dans un courriel dont Le Rhodan a obtenu copie, reconnaît que la digue fuit.",
         ("Le directeur", "Le Rhodan")),
        # Near-misses: who wrote it or spoke it.
        ("Dans un rapport rédigé par la société Orvane, les experts disent que la digue tiendra.", ("les experts", "")),
        ("Dans un discours prononcé par son ministre, le roi promet une trêve.", ("le roi", "")),
    ],
)  # fmt: skip
def test_who_passed_words_on_is_a_relay(sentence: str, row: tuple[str, str]) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Dans des propos rapportés par Le Rhodan, la maire promet une digue."],
)
def test_words_that_were_passed_on_are_no_content(sentence: str) -> None:
    assert len(read(sentence)) == 1
