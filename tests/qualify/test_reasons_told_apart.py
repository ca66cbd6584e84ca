"""Reasons why somebody is not named in a sentence of their own, and those of somebody else. Invented reports."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model

SAID = {"fr": "Un gardien affirme que la porte était ouverte. ", "en": "A guard says that the door was open. "}


def list_reasons(lang: str, text: str) -> list[str]:
    found = read_report(text, lang=lang).attributions
    return [source.anonymity.text for one in found for source in one.sources if source.anonymity is not None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Son nom n'est pas publié à sa demande."),
        ("fr", "Pour sa sécurité, son identité n'est pas révélée."),
        ("fr", "Nous taisons son nom à sa demande."),
        ("fr", "L'homme n'a pas souhaité donner son nom."),
        ("en", "His name is not being published at his request."),
        ("en", "For his own safety, his identity is not being revealed."),
        ("en", "The man, who was on duty, asked not to be named."),
        ("en", "He is not allowed to talk to the press."),
    ],
)
def test_a_sentence_of_its_own_may_give_the_reason(lang: str, text: str) -> None:
    assert len(list_reasons(lang, SAID[lang] + text)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un gardien, qui préfère ne pas voir son nom dans le journal, affirme que la porte était ouverte."),
        ("fr", "Un gardien, qui se fait appeler Marc pour ne pas être inquiété, dit que la porte était ouverte."),
        ("fr", "Un gardien qui ne veut donner que son prénom dit que la porte était ouverte."),
        ("fr", "La porte était ouverte, reconnaît un gardien qui ne dit pas son nom."),
        ("en", "A guard, who would rather not see his name in the paper, says the door was open."),
        ("en", "A guard, who asked to be called Mark so as not to get into trouble, says the door was open."),
    ],
)
def test_a_name_kept_out_of_print_is_a_reason(lang: str, text: str) -> None:
    assert len(list_reasons(lang, text)) == 1
    assert not any(one.relay for one in read_report(text, lang=lang).attributions)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un gardien dit que l'homme, qui parlait sous un faux nom, s'est enfui."),
        ("fr", "Un gardien affirme qu'un homme a été tué. Son nom n'a pas été révélé."),
        ("en", "A guard said the man, who was travelling under a false name, ran away."),
        ("en", "A guard said that a man had been killed. His name was not released."),
        ("en", "A guard says the singer, who asked to be called Duke, left early."),
    ],
)
def test_what_is_told_of_somebody_else_is_no_reason(lang: str, text: str) -> None:
    assert list_reasons(lang, text) == []
