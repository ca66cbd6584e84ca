"""Clauses that a party behind a preposition of saying interrupts or opens: where that party ends."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase, head_of, holds_clause
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_REACH = 32
_SPEAKERS = ("person", "people", "organisation", "state", "media")


def find_interrupted(scene: Scene, cue: Cue) -> int:
    """Give the comma behind a party that parts a verb from its object, or -1.

    (*The fire killed*, according to a police source, *two firemen*; near-miss: *It will close*, according to Ann Orr,
    *the mayor*.)

    Args:
        scene: The scene.
        cue: The cue.
    """
    if cue.kind != "prepositions" or scene.lower(cue.words[0] - 1) != ",":
        return -1
    first, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    verb = cue.words[0] - 2
    if not _awaits_object(scene, first, verb):
        return -1
    for comma in _list_commas(scene, cue.behind, stop):
        end = next(iter(_list_commas(scene, comma + 1, stop)), stop)
        counts = scene.lower(comma + 1) in scene.grammar.quantifiers  # *at least 300 homes*
        if not (counts or begins_phrase(scene, comma + 1)) or holds_clause(scene, comma + 1, stop):
            return -1
        if _is_object(scene, (cue.behind, comma), end):
            return comma
    return -1


def find_opened(scene: Scene, cue: Cue) -> int:
    """Give the comma between a party and the subject of the clause that it opens, or -1.

    That subject is known by what commas set off behind it, before its verb (*According to Orvane*, the dam, built in
    1974, *is safe*).

    Args:
        scene: The scene.
        cue: The cue.
    """
    first, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    if cue.kind != "prepositions" or cue.words[0] != first:
        return -1
    commas = _list_commas(scene, cue.behind, stop)
    for before, opening, closing in zip(commas, commas[1:], commas[2:], strict=False):
        verb = closing + 1
        while scene.pos(verb) == "ADV" and not scene.is_finite(verb):
            verb += 1
        if not scene.is_finite(verb):
            continue
        subject = begins_phrase(scene, before + 1) and not holds_clause(scene, before + 1, opening)
        described = _describes(scene, opening + 1) and not holds_clause(scene, opening + 1, closing)
        return before if subject and described else -1
    return -1


def _describes(scene: Scene, at: int) -> bool:
    """Tell a relative or a participle."""
    relative = scene.lower(at) in scene.grammar.relative_words
    return relative or (scene.pos(at) == "VERB" and "VerbForm=Part" in scene.tree[at].morph)


def _list_commas(scene: Scene, start: int, stop: int) -> list[int]:
    return [i for i in range(start, min(start + _REACH, stop)) if scene.lower(i) == ","]


def _awaits_object(scene: Scene, first: int, verb: int) -> bool:
    """Tell an active verb at the end of a stretch that is a clause without an object."""
    if verb <= first or scene.pos(verb) != "VERB" or not holds_clause(scene, first, verb + 1, opened=True):
        return False
    return scene.tree.child(scene.tree[verb], "passive-auxiliary", "passive-subject") is None


def _is_object(scene: Scene, source: Range, end: int) -> bool:
    """Tell an object behind a party's comma from what is added to that party: who or what it is."""
    start = source[1] + 1
    if not any(scene.pos(i) in ("NOUN", "PROPN") for i in range(start, end)):
        return False
    counts = scene.pos(start) == "NUM" or scene.lower(start) in scene.grammar.quantifiers
    if counts:
        return True
    added = scene.party((start, end))
    if added.known and added.kind in _SPEAKERS:
        return False
    name = scene.pos(head_of(scene, source)) == "PROPN" and scene.party(source).kind != "person"
    return not (name and "PronType=Art" in scene.tree[start].morph)
