"""Sources around a noun cue: a possessive, a complement, an origin, or who does what its verb says."""

from __future__ import annotations

from selon.attribute.cues import Cue
from selon.attribute.phrases import begins_phrase, list_ends, list_starts
from selon.attribute.scene import Range, Scene
from selon.attribute.source_behind import list_agents
from selon.attribute.source_shared import list_governors


def list_around_noun(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List who may own a noun cue: a possessive, a complement, an origin, the subject of the verb that supports it."""
    found: list[tuple[str, Range, str]] = []
    if scene.lower(cue.words[0]) in scene.grammar.possessives:
        found.append(("possessive", (cue.words[0], cue.words[0] + 1), ""))
    found.extend(_possessor(scene, cue))
    found.extend(_origin(scene, cue))
    if scene.lower(cue.behind) in scene.grammar.phrase_preps and begins_phrase(scene, cue.behind + 1):
        stop = scene.sentence_stop(cue.head)
        found.extend(
            ("complement", (cue.behind + 1, end), kind) for end, kind in list_ends(scene, cue.behind + 1, stop, 5)
        )
    elif scene.lower(cue.behind) in scene.grammar.phrase_preps:
        found.extend(
            ("complement", (cue.behind, end), kind)
            for end, kind in list_ends(scene, cue.behind, scene.sentence_stop(cue.head), 5)
        )
    found.extend(list_agents(scene, cue))
    found.extend(list_governors(scene, cue))
    return found


def _possessor(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The possessor before a noun cue and its adjectives (*their* previous estimate, *the mayor*'s claim)."""
    if not scene.grammar.genitive_marks:
        return []
    first = scene.sentence(cue.head)[0]
    at = cue.words[0]
    while at > first and cue.words[0] - at < 3 and scene.pos(at - 1) in ("ADJ", "ADV", "NOUN", "VERB", "NUM"):
        at -= 1
    if scene.lower(at - 1) in scene.grammar.possessives and at > first:
        return [("possessive", (at - 1, at), "")]
    if scene.lower(at - 1) in scene.grammar.genitive_marks and at - 1 > first and scene.pos(at - 1) == "PART":
        return [("possessor", (start, at - 1), "genitive") for start in list_starts(scene, at - 1, first, 5)]
    return []


def _origin(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The origin of a noun cue (warnings *from the agency*), close behind it."""
    stop = scene.sentence_stop(cue.head)
    for at in range(cue.behind, min(cue.behind + 8, stop)):
        if scene.lower(at) in scene.grammar.origin_marks and begins_phrase(scene, at + 1):
            return [("origin", (at + 1, end), kind) for end, kind in list_ends(scene, at + 1, stop, 5)]
        if scene.tree[at].pos in ("PUNCT", "VERB", "AUX", "SCONJ"):
            break
    return []
