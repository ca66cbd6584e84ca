"""Whole subjects of an incise behind what is said (*…, two people close to the board* say)."""

from __future__ import annotations

from selon.attribute.clauses.incises import SOURCES, begin_incise_subject, is_known_source
from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.clauses.seams import begin_moment, skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.before import joins_phrases


def find_incise_subject(scene: Scene, cue: Cue) -> Range | None:
    """Give the whole subject of a verb that governs nothing behind what is said, or None.

    Nothing inside the phrase speaks: it describes the party (*…, three sources close to* the inquiry *say*).

    Args:
        scene: The scene.
        cue: A cue verb.
    """
    group = cue.group
    if group is None or group.mood != "finite" or group.passive or not scene.grammar.zero_complementizer:
        return None
    if not {"that", "quotation"} & cue.frames or not _governs_nothing(scene, cue):
        return None
    end = group.first
    while scene.pos(end - 1) == "ADV":
        end -= 1
    start = begin_incise_subject(scene, cue.head, end)
    if start < 0 or joins_phrases(scene, start, end):
        return None
    relative = any(scene.is_finite(i) for i in range(start, end))  # whose moment it may be (*who saw it* in May)
    moment = end if relative else begin_moment(scene, start, end)
    span = (start, moment if start < moment else end)
    return span if is_known_source(scene, span, SOURCES) else None


def _governs_nothing(scene: Scene, cue: Cue) -> bool:
    """Tell a verb behind which only stands when or where it was said, or who was told."""
    stop = scene.sentence_stop(cue.head)
    at = skip_moment(scene, cue.behind, stop)
    if at >= stop or scene.lower(at) == ",":
        return True
    if cue.lemma in scene.grammar.telling:
        return begins_phrase(scene, at)
    end = next((i for i in range(at, stop) if scene.lower(i) == ","), stop)
    return scene.pos(at) in ("ADP", "ADV") and not any(scene.is_finite(i) for i in range(at, end))
