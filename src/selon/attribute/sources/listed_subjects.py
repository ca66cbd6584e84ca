"""Several subjects behind who is cited (*selon la police,* deux camions, une voiture et un bus *ont brûlé*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase, head_of
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.speakers import can_speak

_LIST = 24
_NOT_LISTED = ("VERB", "AUX", "SCONJ", "PRON")


def cuts_subject_list(scene: Scene, first: int, end: int) -> bool:
    """Tell one who is cited with the first of several who are told of, the others behind the next comma.

    A name beside an office is one party (*selon le préfet, Odon Larque,* | *deux ponts et une route sont coupés*).

    Args:
        scene: The scene.
        first: First word of who is cited.
        end: Position behind the last word.
    """
    comma = next((i for i in range(first + 1, end) if scene.lower(i) == ","), end)
    if comma + 1 >= end or scene.lower(end) != "," or not _goes_on_to_verb(scene, end):
        return False
    return begins_phrase(scene, comma + 1) and not _renames(scene, (first, comma), (comma + 1, end))


def _goes_on_to_verb(scene: Scene, comma: int) -> bool:
    """Tell a comma behind which more of a list, its last member joined, leads to the verb."""
    joined = False
    for i in range(comma + 1, min(comma + _LIST, scene.sentence_stop(comma))):
        if scene.is_finite(i):
            return joined
        if joined and scene.lower(i) == ",":
            return False
        joined = joined or (scene.lower(i) in scene.grammar.coordinators and begins_phrase(scene, i + 1))
        if scene.pos(i) in _NOT_LISTED and not joined:
            return False
    return False


def _renames(scene: Scene, one: Range, other: Range) -> bool:
    """Tell two phrases for one party: a name stands in one of them, and they agree in kind and number."""
    if not any(scene.pos(i) == "PROPN" for i in (*range(*one), *range(*other))) or scene.pos(other[0]) == "NUM":
        return False
    if not (can_speak(scene, one) and can_speak(scene, other)):
        return False
    more = "Number=Plur" in scene.tree[head_of(scene, other)].morph
    several = "Number=Plur" in scene.tree[head_of(scene, one)].morph
    return scene.party(one).kind == scene.party(other).kind and (several or not more)
