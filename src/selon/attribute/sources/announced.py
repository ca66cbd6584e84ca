"""Who a few words before a colon announce as the speaker (*Le maire : « … »*, *Réaction du maire : « … »*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.speakers import can_speak

_LONGEST = 25


def find_announced(scene: Scene, colon: int) -> Range | None:
    """Give the party that the words before a colon name, no verb among them.

    The party itself, or whose reaction, answer or view the words say that it is.

    Args:
        scene: The scene.
        colon: Position of the mark.

    Returns:
        The phrase, up to the mark; None where no party is named so.
    """
    first = scene.sentence(colon)[0]
    if not 0 < colon - first <= _LONGEST or any(scene.is_finite(i) for i in range(first, colon)):
        return None
    if _names_party(scene, first, colon):
        return first, colon
    ties = scene.grammar.phrase_preps | scene.grammar.announcing_preps
    for at in range(first + 1, colon - 1):
        if scene.lower(at) in ties and _names_party(scene, at + 1, colon):
            return at + 1, _end_before_addressee(scene, at + 1, colon)
        if scene.lower(at) == "," or (scene.pos(at) == "ADP" and scene.lower(at) not in ties):
            return None
    return None


def _end_before_addressee(scene: Scene, first: int, colon: int) -> int:
    """Give where a party ends before whom it speaks to (*le message du maire* aux habitants)."""
    return next((i for i in range(first + 1, colon) if scene.lower(i) in scene.grammar.addressed), colon)


def _names_party(scene: Scene, first: int, colon: int) -> bool:
    """Tell a phrase for somebody who can speak; its noun stands before any comma."""
    if not begins_phrase(scene, first) or not any(scene.pos(i) in ("NOUN", "PROPN") for i in range(first, colon)):
        return False
    comma = next((i for i in range(first, colon) if scene.lower(i) == ","), colon)
    return comma > first and can_speak(scene, (first, comma))
