"""A noun of saying with its copula is one cue; its owner is the source; other nouns and qualities are none."""

from __future__ import annotations

import pytest

from selon.attribute.choice.propose import propose_cues, propose_sources
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene
from selon.pipeline import make_scene

pytestmark = pytest.mark.model


def _find(words: str, noun: str, lang: str) -> tuple[Scene, Cue | None]:
    scene, _ = make_scene(f"Rien.\n{words}" if lang == "fr" else f"Nothing.\n{words}", lang)
    return scene, next((one for one in propose_cues(scene) if scene.tree[one.head].text == noun), None)


@pytest.mark.parametrize(
    ("words", "noun", "lang", "cue", "source"),
    [
        ("La crainte des habitants est que la digue cède.", "crainte", "fr", "La crainte est", "habitants"),
        (
            "Le motif invoqué par le régime est de n'avoir rien su.",
            "motif",
            "fr",
            "Le motif invoqué par est",
            "le régime",
        ),
        ("The union's position is that nobody was told.", "position", "en", "position is", "The union"),
    ],
)
def test_noun_and_copula_are_one_cue(words: str, noun: str, lang: str, cue: str, source: str) -> None:
    scene, found = _find(words, noun, lang)
    assert found is not None
    assert " ".join(scene.tree[i].text for i in found.words) == cue
    sources = propose_sources(scene, found, [])
    assert source in [" ".join(scene.tree[i].text for i in range(*one.spans[0])) for one in sources if one.spans]
    assert all(one.spans for one in sources)  # who has the fear is said, so that *nobody* is no choice


@pytest.mark.parametrize(
    ("words", "noun", "lang"),
    [
        ("L'argument était connu de tous.", "argument", "fr"),
        ("Le but de la manœuvre est de gagner du temps.", "but", "fr"),
        ("Le problème est que la digue est basse.", "problème", "fr"),
        ("The aim of the game is to score.", "aim", "en"),
        ("The answer was short.", "answer", "en"),
    ],
)
def test_other_nouns_before_a_copula_are_no_cue(words: str, noun: str, lang: str) -> None:
    _, found = _find(words, noun, lang)
    assert found is None


def test_possessor_of_a_noun_holds_no_clause() -> None:
    words = "The trucks are to be used in response to Verlin's decision to close the mine, one of the officials said."
    scene, found = _find(words, "decision", "en")
    assert found is not None
    spans = [one.spans[0] for one in propose_sources(scene, found, []) if one.kind == "possessor"]
    assert spans
    assert not any(scene.is_finite(i) for span in spans for i in range(*span))
