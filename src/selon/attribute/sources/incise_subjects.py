"""Whole subjects of an incise behind what is said (*…, two people close to the board* say)."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.clauses.asides import is_set_off
from selon.attribute.clauses.incises import SOURCES, begin_incise_subject, is_known_source
from selon.attribute.clauses.phrases import begins_phrase, holds_clause
from selon.attribute.clauses.seams import begin_moment, skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.before import joins_phrases

_LONGEST = 32
"""Words of a relative between a subject and its verb at most."""


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
    if scene.lower(end - 1) == ",":
        return _find_described(scene, cue, end - 1)
    start = begin_incise_subject(scene, cue.head, end)
    if start < 0 or joins_phrases(scene, start, end):
        return None
    relative = any(scene.is_finite(i) for i in range(start, end))  # whose moment it may be (*who saw it* in May)
    moment = end if relative else begin_moment(scene, start, end)
    span = (start, moment if start < moment else end)
    return span if is_known_source(scene, span, SOURCES) else None


def _find_described(scene: Scene, cue: Cue, closing: int) -> Range | None:
    """Give the subject before a relative set off by commas (*…, two guards*, who fear for their jobs, *told*).

    So is why somebody is not named (*…, an official*, speaking on condition of anonymity, *told*).

    Args:
        scene: The scene.
        cue: A cue verb.
        closing: Position of the comma.
    """
    first = scene.sentence(cue.head)[0]
    reasons = list_reason_words(scene, first, closing)
    for opening in range(closing - 2, max(first, closing - _LONGEST), -1):
        told = scene.lower(opening + 1) in scene.grammar.relative_words or opening + 1 in reasons
        if not told or scene.lower(opening) != "," or not is_set_off(scene, opening, closing + 1):
            continue
        start = begin_incise_subject(scene, cue.head, opening)
        known = start >= 0 and is_known_source(scene, (start, opening), SOURCES)
        return (start, opening) if known else None
    return None


def find_parting_subject(scene: Scene, cue: Cue) -> Range | None:
    """Give a name and what it is between a subject and its verb (*The roster,* Ann Orr, a delegate, *said, will…*).

    Args:
        scene: The scene.
        cue: A cue of an incise that interrupts a clause.
    """
    first = scene.sentence(cue.head)[0]
    end = cue.words[0]
    if scene.lower(end - 1) != "," or cue.kind != "verbs":
        return None
    opening = next((i for i in range(first, end - 1) if scene.lower(i) == ","), end)
    span = (opening + 1, end - 1)
    if not first < opening < end - 2 or not begins_phrase(scene, opening + 1):
        return None
    if not any(scene.lower(i) == "," for i in range(*span)) or holds_clause(scene, first, end, opened=True):
        return None
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
