"""What is brought about and not said: *made sure that the gates were closed*."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_NEAR = 3


def secures(scene: Scene, cue: Cue) -> bool:
    """Tell a verb with a quality that makes of it a deed (*made sure*), or that quality, from a word of saying.

    Args:
        scene: The scene.
        cue: The cue.
    """
    if cue.kind == "verbs":
        return scene.tree[cue.head].lemma.lower() in scene.grammar.securing and _follows(scene, cue.head + 1)
    if cue.kind != "adjectives" or scene.lower(cue.head) not in scene.grammar.secured:
        return False
    at = cue.words[0] - 1
    while scene.pos(at) == "ADV":
        at -= 1
    return at >= 0 and scene.tree[at].lemma.lower() in scene.grammar.securing


def _follows(scene: Scene, at: int) -> bool:
    """Tell whether the quality stands right behind the verb, over adverbs."""
    for i in range(at, at + _NEAR):
        if scene.lower(i) in scene.grammar.secured:
            return True
        if scene.pos(i) != "ADV":
            return False
    return False
