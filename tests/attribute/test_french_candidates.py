"""French candidates: what stands between cue, source and content hides neither; pronouns may be all that is said."""

from __future__ import annotations

import pytest

from selon.attribute.allow import is_own_appeal
from selon.attribute.cues import Cue
from selon.attribute.edges import describe_edges
from selon.attribute.propose import propose_contents, propose_cues, propose_sources
from selon.attribute.relays import find_relay
from selon.attribute.scene import Candidate, Scene
from selon.pipeline import make_scene

pytestmark = pytest.mark.model


def _find(words: str, cue: str) -> tuple[Scene, Cue]:
    scene, _ = make_scene(f"Rien ne se passe ici.\n{words}", "fr")
    return scene, next(one for one in propose_cues(scene) if scene.tree[one.head].text == cue)


def _say(scene: Scene, candidate: Candidate) -> str:
    return " / ".join(" ".join(scene.tree[i].text for i in range(*span)) for span in candidate.spans)


def _list_sources(words: str, cue: str) -> list[str]:
    scene, found = _find(words, cue)
    return [_say(scene, one) for one in propose_sources(scene, found, [])]


def _list_contents(words: str, cue: str, source: str) -> list[str]:
    scene, found = _find(words, cue)
    found.source = next(one for one in propose_sources(scene, found, []) if _say(scene, one) == source)
    find_relay(scene, found)
    return [_say(scene, one) for one in propose_contents(scene, found)]


@pytest.mark.parametrize(
    ("words", "cue", "content"),
    [
        ("Le maire a affirmé dans un communiqué vouloir rouvrir la halle.", "affirmé", "vouloir rouvrir la halle"),
        ("Le maire a exigé de la régie un rapport complet.", "exigé", "un rapport complet"),
        ("Le maire a démenti lundi devant le conseil la fermeture.", "démenti", "la fermeture"),
        ("Le maire réclame pour sa part des excuses.", "réclame", "des excuses"),
        ("Le maire le nie.", "nie", "le"),
        ("Le maire y est favorable.", "favorable", "y"),
        ("Le maire proteste contre la vente du journal.", "proteste", "la vente du journal"),
    ],
)
def test_a_content_is_proposed(words: str, cue: str, content: str) -> None:
    assert content in _list_contents(words, cue, "Le maire")


def test_what_a_first_comma_sets_off_is_no_object() -> None:
    assert "un désaveu" not in " ".join(
        _list_contents("La loi que le maire défend, un désaveu, passe.", "défend", "le maire")
    )


@pytest.mark.parametrize(
    "manner",
    [" en souriant", " en regagnant sa voiture", ", jointe par téléphone,"],
    ids=["gerund", "object", "participle"],
)
def test_a_source_behind_how_it_was_said_is_proposed(manner: str) -> None:
    assert "la directrice" in _list_sources(f"« Ça va », signale{manner} la directrice.", "signale")


def test_a_bare_noun_is_no_agent() -> None:
    assert "pays" not in _list_sources("Les comptes présentés par pays sont longs.", "présentés")
    assert "la ville" in _list_sources("Les comptes présentés par la ville sont longs.", "présentés")


def test_a_compound_with_hyphens_is_one_source() -> None:
    assert not any(source.startswith(("-", "major")) for source in _list_sources("L'état-major réfute cela.", "réfute"))


def test_the_outlets_own_appeal_is_told_from_a_statement() -> None:
    scene, cue = _find("Rappelons que la salle est fermée.", "Rappelons")
    assert is_own_appeal(scene, cue)
    scene, cue = _find("Nous rappelons que la salle est fermée.", "rappelons")
    assert not is_own_appeal(scene, cue)


def test_edges_tell_a_list_that_is_cut_from_a_whole_one() -> None:
    scene, cue = _find("Le plan est critiqué par la maire, le préfet et les riverains.", "critiqué")
    traits = {
        _say(scene, one): describe_edges(scene, cue, one.kind, one.spans[0]) for one in propose_sources(scene, cue, [])
    }
    assert "list-cut" in traits["la maire"]
    assert "list-whole" in traits["la maire , le préfet et les riverains"]


def test_edges_count_the_commas_that_a_source_leaves_over() -> None:
    scene, cue = _find("Selon Paul Arnal, le président du club, le stade est petit.", "Selon")
    traits = {
        _say(scene, one): describe_edges(scene, cue, one.kind, one.spans[0])
        for one in propose_sources(scene, cue, [])
        if one.spans
    }
    assert traits["Paul Arnal"] == ["lead:True:2:verb"]
    assert traits["Paul Arnal , le président du club"] == ["lead:True:1:verb"]
