"""What stands between a cue and its content: moments, connectives and addressees are told from the content."""

from __future__ import annotations

import pytest

from selon.attribute.clauses.seams import opens_late_object, skip_connective, skip_moment, skip_seam
from selon.attribute.scene.scene import Scene
from selon.pipeline import make_scene

pytestmark = pytest.mark.model


def _scene(words: str) -> tuple[Scene, list[str]]:
    scene, _ = make_scene(words, "fr")
    return scene, [token.text for token in scene.tree.tokens]


@pytest.mark.parametrize(
    ("moment", "content"),
    [
        ("ce mercredi", "la fermeture du site"),
        ("jeudi soir", "la fermeture du site"),
        ("le 25 mars 2019", "la fermeture du site"),
        ("fin janvier", "la fermeture du site"),
        ("la semaine dernière", "la fermeture du site"),
        ("ce week-end", "la fermeture du site"),
        ("", "la semaine de quatre jours"),
        ("", "trente licenciements"),
        ("", "le mercredi férié"),
    ],
)
def test_a_moment_is_skipped_and_a_phrase_about_time_is_not(moment: str, content: str) -> None:
    scene, words = _scene(f"La direction annonce {moment} {content}.".replace("  ", " "))
    at = words.index("annonce") + 1
    behind = skip_moment(scene, at, len(words))
    assert words[behind] == content.split()[0]
    assert (behind > at) == bool(moment)


def test_a_connective_is_skipped_with_its_comma() -> None:
    scene, words = _scene("Par ailleurs, le pont est fermé.")
    assert words[skip_connective(scene, 0, len(words))] == "le"
    scene, words = _scene("Le pont est fermé.")
    assert skip_connective(scene, 0, len(words)) == 0


def test_a_conjunction_of_two_words_is_no_connective() -> None:
    scene, words = _scene("Il affirme alors que tout va bien.")
    at = words.index("alors")
    assert skip_seam(scene, at, len(words)) == at


def test_an_object_may_follow_who_is_told_and_a_genitive_is_none() -> None:
    scene, words = _scene("Le maire a annoncé aux salariés la fermeture de la salle.")
    behind = words.index("annoncé") + 1
    assert opens_late_object(scene, words.index("la"), behind)
    assert not opens_late_object(scene, len(words) - 3, behind)
