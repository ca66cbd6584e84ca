"""Joined passives, subjects in a row behind who is cited, relatives on an object. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


def read(sentence: str, language: str = "fr") -> list[tuple[str, str]]:
    """Give source and content of a sentence's attributions."""
    found = analyse_text(sentence, language).attributions
    return [(" ".join(s.text for s in one.source), " ".join(s.text for s in one.content)) for one in found]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Il a été arrêté lundi et accusé d'avoir volé deux tableaux.", ""),
        ("Le banquier a été interpellé et soupçonné d'avoir détruit des courriels.", ""),
        ("Le maire a été entendu, puis accusé d'avoir menti aux enquêteurs.", ""),
        ("Il a été critiqué et jugé responsable de la panne.", ""),
        ("Le chef de gare a été licencié et accusé de négligence par la compagnie.", "la compagnie"),
        # Near-misses: a verb with an object of its own, an active auxiliary before it.
        ("Il a été élu en mai et promis une baisse des taxes.", "Il"),
        ("Il a rappelé les faits et accusé le préfet de mentir.", "Il"),
        ("Le maire a été réélu et promet une piscine.", "Le maire"),
    ],
)
def test_a_passive_that_is_joined_has_no_speaker_before_it(sentence: str, source: str) -> None:
    assert [one for one, _ in read(sentence)] == [source]


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        (
            "Selon la police, deux camions, une voiture et un bus ont brûlé.",
            "la police",
            "deux camions, une voiture et un bus ont brûlé",
        ),
        (
            "D'après l'agence, le pont, la digue et le quai sont fissurés.",
            "l'agence",
            "le pont, la digue et le quai sont fissurés",
        ),
        (
            "Selon la police, Odon Larque, sa femme et leur fils sont morts.",
            "la police",
            "Odon Larque, sa femme et leur fils sont morts",
        ),
        # Near-misses: a name beside an office, an office beside a name.
        (
            "Selon le préfet, Odon Larque, deux ponts et une route sont coupés.",
            "le préfet, Odon Larque",
            "deux ponts et une route sont coupés",
        ),
        (
            "Selon Marn, le directeur du port, les grues et les quais sont intacts.",
            "Marn, le directeur du port",
            "les grues et les quais sont intacts",
        ),
    ],
)
def test_subjects_in_a_row_are_no_part_of_who_is_cited(sentence: str, source: str, content: str) -> None:
    assert read(sentence) == [(source, content)]


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        (
            "According to the police, two trucks, a car and a bus burned.",
            "the police",
            "two trucks, a car and a bus burned",
        ),
        (
            "According to Marn, the port's director, cranes and quays are safe.",
            "Marn, the port's director",
            "cranes and quays are safe",
        ),
    ],
)
def test_english_subjects_in_a_row_are_no_part_of_who_is_cited(sentence: str, source: str, content: str) -> None:
    assert read(sentence, "en") == [(source, content)]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        (
            "Le maire a annoncé jeudi la fermeture de la piscine que fréquentent les écoles.",
            "la fermeture de la piscine que fréquentent les écoles",
        ),
        (
            "Le groupe a confirmé lundi le départ du directeur qu'il avait nommé en mars.",
            "le départ du directeur qu'il avait nommé en mars",
        ),
        # Near-misses: a clause behind a day, behind who is told.
        ("Il a annoncé la semaine dernière que la piste serait fermée.", "que la piste serait fermée"),
        ("Il a prévenu lundi les éleveurs que le loup revenait.", "que le loup revenait"),
        ("Elle a promis à la foule que la digue tiendrait.", "que la digue tiendrait"),
    ],
)
def test_a_relative_belongs_to_the_object_before_it(sentence: str, content: str) -> None:
    assert [one for _, one in read(sentence)] == [content]
