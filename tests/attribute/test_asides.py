"""Asides and gaps: what commas set off stays outside a source, and what a relative takes up is found."""

from __future__ import annotations

import pytest

from selon.attribute.choice.propose import propose_contents, propose_cues, propose_sources
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Scene
from selon.pipeline import make_scene

pytestmark = pytest.mark.model


def _find(words: str, cue: str) -> tuple[Scene, Cue]:
    scene, _ = make_scene(f"Nothing is in here.\n{words}", "en")
    return scene, next(one for one in propose_cues(scene) if scene.tree[one.head].text == cue and one.kind == "verbs")


def _say(scene: Scene, candidate: Candidate) -> str:
    return " / ".join(" ".join(scene.tree[i].text for i in range(*span)) for span in candidate.spans)


def _list_sources(words: str, cue: str) -> list[str]:
    scene, found = _find(words, cue)
    return [_say(scene, candidate) for candidate in propose_sources(scene, found, [])]


def _list_contents(words: str, cue: str, source: str) -> list[str]:
    scene, found = _find(words, cue)
    sources = propose_sources(scene, found, [])
    found.source = next(one for one in sources if _say(scene, one) == source)
    return [_say(scene, candidate) for candidate in propose_contents(scene, found)]


def test_a_relative_that_only_adds_something_is_in_no_source() -> None:
    sources = _list_sources("Bell, who runs the mill, said it would close.", "said")
    assert "Bell" in sources
    assert not any("who" in source for source in sources)


def test_a_relative_without_comma_stays_in_the_source() -> None:
    assert "The man who runs the mill" in _list_sources("The man who runs the mill said it would close.", "said")


def test_a_source_is_found_over_an_aside_with_a_clause() -> None:
    words = "The envoy, speaking on condition of anonymity because the talks are secret, said both sides were tired."
    assert "The envoy" in _list_sources(words, "said")


def test_the_subject_of_the_next_clause_is_no_inverted_source() -> None:
    assert "he" not in _list_sources("Lorne says he is pleased.", "says")
    assert "Lorne" in _list_sources("“No,” says Lorne.", "says")


@pytest.mark.parametrize(
    ("words", "cue", "source", "content"),
    [
        ("It is a claim the provinces contest.", "contest", "the provinces", "a claim"),
        ("They hailed a ruling they said would help.", "said", "they", "a ruling / would help"),
        ("He said the hall had been let since 2019.", "said", "He", "the hall had been let since 2019"),
        ("He asked people not to come.", "asked", "He", "not to come"),
        ("The firm said Monday the mill would close.", "said", "The firm", "the mill would close"),
    ],
)
def test_the_content_is_among_those_proposed(words: str, cue: str, source: str, content: str) -> None:
    assert content in _list_contents(words, cue, source)


def test_a_lone_subordinator_licenses_no_verb_before_it() -> None:
    contents = _list_contents("He said the toll was twice as high.", "said", "He")
    assert "the toll was twice as high" in contents
