"""Cues that leave it open or unsaid: *neither confirmed nor denied* states nothing, nor does *stopped short of*."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene


def leaves_open(scene: Scene, cue: Cue) -> bool:
    """Tell a verb that grants, joined by an alternative to one that rejects, or the reverse (*confirm or deny*).

    Args:
        scene: The scene.
        cue: The cue.
    """
    if cue.kind != "verbs" or cue.group is None or not scene.grammar.alternatives:
        return False
    side = _side(scene, cue.head)
    if not side:
        return False
    left = cue.group.first - 1
    while _is_light(scene, left):
        left -= 1
    if scene.lower(left) in scene.grammar.alternatives and _side(scene, left - 1) == -side:
        return True
    right = cue.behind
    while _is_light(scene, right):
        right += 1
    if scene.lower(right) not in scene.grammar.alternatives:
        return False
    right += 1
    while _is_light(scene, right):
        right += 1
    return _side(scene, right) == -side


def stays_unsaid(scene: Scene, cue: Cue) -> bool:
    """Tell a form of saying that somebody keeps to himself (*stopped short of* calling *it fraud*).

    Args:
        scene: The scene.
        cue: The cue.
    """
    if cue.kind != "verbs" or cue.group is None:
        return False
    at = cue.group.first
    while scene.pos(at - 1) == "ADV":
        at -= 1
    return bool(scene.find_ending(at - 1, scene.grammar.unsaid))


def _is_light(scene: Scene, at: int) -> bool:
    """Tell a word between two joined verbs that neither of them is: an adverb, an auxiliary, a clitic, a mark."""
    groups = scene.lexicon.groups
    if scene.lower(at) in scene.grammar.alternatives:
        return False
    light = groups.negations | groups.leading_negations | groups.object_clitics | scene.grammar.infinitive_marks
    return scene.pos(at) == "ADV" or scene.lower(at) in light or scene.lower(at) in groups.auxiliaries


def _side(scene: Scene, at: int) -> int:
    """Give 1 for a verb that grants what it says, -1 for one that rejects it, 0 for any other word."""
    senses = [sense for sense, _ in scene.lexicon.forms.get(scene.lower(at), ()) if sense.kind == "verbs"]
    if any(sense.polarity == "deny" and not sense.tails for sense in senses):
        return -1
    return int(any(sense.commitment == "factive" and not sense.tails for sense in senses))
