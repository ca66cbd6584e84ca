"""A second verb that shares the subject of what is said, verbs of two uses, a relative between subject and verb."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "content"),
    [
        ("fr", "Bercy reconnaît que la production s'est arrêtée lundi et ne reprendra pas.",
         "que la production s'est arrêtée lundi et ne reprendra pas"),
        ("fr", "Son frère avait dit que le bateau a coulé et ne sera pas remplacé.",
         "que le bateau a coulé et ne sera pas remplacé"),
        ("en", "The firm said work had stopped and will not resume.", "work had stopped and will not resume"),
        ("fr", "La ministre a déclaré que le gouvernement, qui a perdu sa majorité, va tomber.",
         "que le gouvernement, qui a perdu sa majorité, va tomber"),
        ("fr", "La ministre reconnaît qu'alors que les pourparlers continuaient, les tirs ont repris.",
         "qu'alors que les pourparlers continuaient, les tirs ont repris"),
        # The source's own second deed, in the tense of the first.
        ("fr", "Le maire a dit que le pont fermera et a promis une enquête.", "que le pont fermera"),
    ],
)  # fmt: skip
def test_a_second_verb_belongs_to_what_is_said(lang: str, text: str, content: str) -> None:
    first = analyse_text(text, lang).attributions[0]
    assert " ".join(s.text for s in first.content) == content


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Un diplomate occidental dit dans une lettre que l'accord est signé.", "Un diplomate occidental", "dit"),
        ("Le Programme alimentaire mondial écrit dans une note que chaque ménage touchera 200 euros.",
         "Le Programme alimentaire mondial", "écrit"),
        # A participle beside the verb of its sentence.
        ("Le livre écrit par le maire affirme que la ville va mal.", "Le livre écrit par le maire", "affirme"),
    ],
)  # fmt: skip
def test_a_form_of_two_uses_is_the_verb_where_there_is_no_other(text: str, source: str, cue: str) -> None:
    [one] = analyse_text(text, "fr").attributions
    assert (one.source[0].text, one.cue[0].text) == (source, cue)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("« Le barrage tient », a lancé la présidente de la commission sur Canal Neuf.",
         "la présidente de la commission"),
        # What somebody knows about belongs to the words for them.
        ("« Rien ne presse », a estimé la spécialiste de la sécurité sur l'Ukraine.",
         "la spécialiste de la sécurité sur l'Ukraine"),
    ],
)  # fmt: skip
def test_a_party_is_not_what_it_spoke_on(text: str, source: str) -> None:
    assert analyse_text(text, "fr").attributions[0].source[0].text == source


@pytest.mark.parametrize(
    ("lang", "text", "source", "cue"),
    [
        ("fr", "Le maire reste convaincu que le pont tiendra.", "Le maire", "reste convaincu"),
        ("fr", "La direction a ordonné à ses équipes de quitter le site.", "La direction", "a ordonné"),
        ("en", "The mayor remains confident that the bridge will hold.", "The mayor", "remains confident"),
        ("en", "Residents became angry that nobody came.", "Residents", "became angry"),
    ],
)  # fmt: skip
def test_where_somebody_stands_and_what_is_ordered(lang: str, text: str, source: str, cue: str) -> None:
    [one] = analyse_text(text, lang).attributions
    assert (one.source[0].text, " ".join(s.text for s in one.cue)) == (source, cue)


def test_what_stays_in_a_state_says_nothing() -> None:
    assert not analyse_text("The house remained empty.", "en").attributions
