"""Who is asked: a party behind what is asked of it, which is no part of that."""

from __future__ import annotations

from selon.attribute.clauses.phrases import list_ends
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene
from selon.attribute.sources.speakers import can_speak

_NAMING = ("NOUN", "PROPN", "NUM", "PRON", "ADJ")


def end_asked(scene: Scene, cue: Cue, frame: str, start: int, limit: int) -> int:
    """Give where what is asked ends: before the party that is asked (*demand an apology* from *the bank*).

    What something is asked against stays (*demand protection* from *floods*): only who may speak is asked.

    Args:
        scene: The scene.
        cue: The cue.
        frame: The frame that opens the content.
        start: First word of the content.
        limit: Where it must end at the latest by its form.
    """
    asked = frozenset().union(*(sense.asked_of for sense in cue.senses if frame in sense.frames))
    if frame != "object" or not asked:
        return limit
    for at in range(start + 1, limit):
        if scene.is_finite(at) or scene.quotations.inner(at) is not scene.quotations.inner(start):
            return limit
        if scene.lower(at) in asked and scene.pos(at - 1) in _NAMING:
            ends = [end for end, _ in list_ends(scene, at + 1, limit, 2)]
            return at if any(can_speak(scene, (at + 1, end)) for end in ends) else limit
    return limit
