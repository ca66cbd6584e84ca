"""What anybody can read in a document is said by the document."""

from __future__ import annotations

import pytest

from selon.attribute.choice.propose import propose_cues, propose_sources
from selon.pipeline import make_scene

pytestmark = pytest.mark.model


def _list_sources(words: str, verb: str) -> list[str] | None:
    scene, _ = make_scene(f"Rien.\n{words}", "fr")
    cue = next((one for one in propose_cues(scene) if scene.tree[one.head].text == verb and one.kind == "verbs"), None)
    if cue is None or "read-in" not in cue.classes:
        return None
    found = propose_sources(scene, cue, [])
    return [" ".join(scene.tree[i].text for i in range(*one.spans[0])) for one in found if one.spans]


@pytest.mark.parametrize(
    ("words", "verb", "source"),
    [
        ("« Les travaux sont suspendus », lit-on dans le rapport.", "lit", "le rapport"),
        ("« Les travaux sont suspendus », peut-on lire dans le communiqué.", "lire", "le communiqué"),
        ("On peut lire dans la note que le pont est fermé.", "lire", "la note"),
        ("Sur la pancarte, on peut lire « Rendez-nous la place ».", "lire", "la pancarte"),
    ],
)
def test_document_is_the_source(words: str, verb: str, source: str) -> None:
    found = _list_sources(words, verb)
    assert found is not None
    assert source in found
    assert "on" not in found


def test_somebody_who_reads_says_nothing() -> None:
    assert _list_sources("Le greffier peut lire dans la note que le pont est fermé.", "lire") is None
