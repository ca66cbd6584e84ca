"""What no phrase for a party can be: one that a bracket cuts, an age, one that takes in the next subject."""

from __future__ import annotations

from selon.attribute.cues import Cue
from selon.attribute.scene import Range, Scene


def is_balanced(scene: Scene, span: Range) -> bool:
    """Tell a phrase whose brackets all open and close inside it.

    Args:
        scene: The scene.
        span: The phrase.
    """
    depth = 0
    for i in range(*span):
        depth += (scene.tree[i].text == "(") - (scene.tree[i].text == ")")
        if depth < 0:
            return False
    return depth == 0


def is_age(scene: Scene, place: str, span: Range) -> bool:
    """Tell an age or a duration (*un homme de* 26 ans *qui dit…*) from the party that it belongs to.

    Args:
        scene: The scene.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first = span[0]
    if place != "antecedent" or scene.pos(first) != "NUM":
        return False
    moments = scene.grammar.moment_nouns
    return scene.lower(first + 1) in moments or scene.lower(first + 1).rstrip("s") in moments


def takes_in_subject(scene: Scene, cue: Cue, place: str, span: Range) -> bool:
    """Tell who is cited together with the subject of the clause (*Selon l'AFP*, le parti, *a appelé au calme*).

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    if place != "complement" or cue.kind != "prepositions" or cue.words[0] != scene.sentence(cue.head)[0]:
        return False
    verb = last + 1 if scene.lower(last) == "," else last
    inner = any(scene.lower(i) == "," for i in range(first, last))
    return inner and scene.is_finite(verb)
