"""Frames of a clause: what opens it before its subject, set off by a comma (*despite delays, the line will open*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.scene.scene import Scene

_LONGEST = 12
_CLAUSE = 10


def frames_clause(scene: Scene, at: int, stop: int) -> bool:
    """Tell whether a frame opens at a word: a comma ends it, and a clause follows.

    Args:
        scene: The scene.
        at: Where it may begin.
        stop: Where to stop looking.
    """
    if not _opens(scene, at):
        return False
    near = range(at + 1, min(at + _LONGEST, stop))
    comma = next((i for i in near if scene.lower(i) == "," or scene.is_finite(i)), -1)
    if comma < at + 2 or scene.lower(comma) != "," or not begins_phrase(scene, comma + 1):
        return False
    for i in range(comma + 1, min(comma + _CLAUSE, stop)):
        if scene.lower(i) == ",":
            return False
        if scene.is_finite(i):
            return True
    return False


def _opens(scene: Scene, at: int) -> bool:
    grammar = scene.grammar
    if scene.find_starting(at, grammar.framing_phrases):
        return True
    if scene.lower(at) not in grammar.framing:
        return False
    behind = scene.token(at + 1)
    if scene.lower(at) not in grammar.framing_led or behind is None:
        return behind is not None
    return behind.pos in ("NUM", "DET", "ADJ", "ADV") and "Definite=Ind" not in behind.morph
