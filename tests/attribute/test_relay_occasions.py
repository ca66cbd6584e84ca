"""Outlets behind an occasion, a means, a second word of spreading; names that the parser takes apart. Invented."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


def read_relays(lang: str, text: str) -> list[str]:
    """Give the relays of all that is said in a text."""
    return [span.text for one in read_report(text, lang=lang).attributions for span in one.relay]


@pytest.mark.parametrize(
    ("lang", "text", "relays"),
    [
        ("fr", "La préfète a répété, lors d'une interview à Radio Vallée, que la digue avait tenu.", ["Radio Vallée"]),
        ("fr", "La préfète a répété, lors d'un entretien avec le ministre, que la digue avait tenu.", []),
        ("fr", "La préfète a répété, lors d'une conférence de presse, que la digue avait tenu.", []),
        ("en", "The mayor repeated, speaking on Vale FM, that the dyke had held.", ["Vale FM"]),
        ("en", "The mayor repeated, speaking to lawmakers, that the dyke had held.", []),
        ("en", "The mayor repeated, during an interview with the weekly Vale Banks, that the dyke had held.",
         ["the weekly Vale Banks"]),
        ("en", "The mayor repeated, during an interview with detectives, that the dyke had held.", []),
    ],
)  # fmt: skip
def test_the_occasion_of_the_words_is_set_off(lang: str, text: str, relays: list[str]) -> None:
    assert read_relays(lang, text) == relays


@pytest.mark.parametrize(
    ("lang", "text", "relays"),
    [
        ("fr", "Joint par téléphone par Vallée Info, le maire affirme que la digue a tenu.", ["Vallée Info"]),
        ("fr", "Jointe par téléphone par sa mère, la maire affirme que la digue a tenu.", []),
        ("en", "Reached by phone by Vale News, the mayor said the dyke had held.", ["Vale News"]),
        ("en", "Reached by phone by investigators, the mayor said the dyke had held.", []),
    ],
)
def test_what_somebody_was_reached_by_stands_before_the_outlet(lang: str, text: str, relays: list[str]) -> None:
    assert read_relays(lang, text) == relays


@pytest.mark.parametrize(
    ("lang", "text", "relays"),
    [
        ("fr", "La digue a tenu, a annoncé le maire sur Telegram et repris par l'agence dpa.", ["l'agence dpa"]),
        ("fr", "La digue a tenu, a annoncé le maire sur Telegram et repris par son adjoint.", []),
        ("en", "The dyke held, the mayor announced on social media and relayed by the dpa news agency.",
         ["the dpa news agency"]),
        ("en", "The dyke held, the mayor announced on social media and relayed by his deputy.", []),
        ("en", "The dyke held, the mayor announced in a message posted on social media and relayed by the Ansa agency.",
         ["the Ansa agency"]),
        ("en", "The dyke held, the mayor announced in a message posted on social media and relayed by his deputy.", []),
    ],
)  # fmt: skip
def test_words_are_spoken_somewhere_and_relayed(lang: str, text: str, relays: list[str]) -> None:
    assert read_relays(lang, text) == relays


@pytest.mark.parametrize(
    ("lang", "text", "relays"),
    [
        ("fr", "La préfète a annoncé sur Radio Lorande que la digue avait tenu.", ["Radio Lorande"]),
        ("fr", "La préfète a annoncé sur Radio Lorande lundi que la digue avait tenu.", ["Radio Lorande"]),
        ("en", "The dyke held, according to the ruling seen by L'Écho d'Arle.", ["L'Écho d'Arle"]),
        ("en", "The dyke held, according to the ruling seen by L'Oréal.", []),
    ],
)
def test_a_name_that_the_parser_takes_apart_is_whole(lang: str, text: str, relays: list[str]) -> None:
    assert read_relays(lang, text) == relays


@pytest.mark.parametrize(
    ("lang", "text", "relays"),
    [
        ("fr", "La commission a confirmé le report du vote dans un communiqué transmis à l'AFP.", ["l'AFP"]),
        ("fr", "La commission a confirmé le report du vote dans un communiqué transmis aux élus.", []),
        ("en", "The commission confirmed the delay of the vote in a statement sent to AFP.", ["AFP"]),
        ("en", "The dam is unsafe, according to a study by Lorn University, reported by Reuters.", ["Reuters"]),
    ],
)
def test_what_was_told_in_went_to_an_outlet(lang: str, text: str, relays: list[str]) -> None:
    assert read_relays(lang, text) == relays
