"""Relatives set off behind the subject of a sentence (*La maire,* qui veut que le quai rouvre, *a écrit au préfet*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.scene.scene import Range, Scene

_SUBJECT = 24


def find_set_off(scene: Scene, at: int) -> Range | None:
    """Find the relative between commas that parts a sentence's subject from its verb, without the commas.

    Args:
        scene: The scene.
        at: A position of the sentence.
    """
    first, stop = scene.sentence(at)[0], scene.sentence_stop(at)
    if scene.grammar.zero_complementizer or not begins_phrase(scene, first):
        return None
    opening = next((i for i in range(first, min(first + _SUBJECT, stop)) if scene.lower(i) == ","), -1)
    if opening < 0 or any(scene.is_finite(i) for i in range(first, opening)) or not _opens_relative(scene, opening + 1):
        return None
    for comma in range(opening + 2, stop - 1):
        if scene.lower(comma) != "," or scene.quotations.inner(comma) is not None:
            continue
        if any(scene.is_finite(i) for i in range(opening, comma)) and _begins_predicate(scene, comma + 1, stop):
            return opening + 1, comma
    return None


def _opens_relative(scene: Scene, at: int) -> bool:
    """Tell a relative pronoun, alone or behind a preposition (*, pour qui*)."""
    words = scene.grammar.relative_words
    return scene.lower(at) in words or (scene.pos(at) in ("ADP", "SCONJ") and scene.lower(at + 1) in words)


def _begins_predicate(scene: Scene, at: int, stop: int) -> bool:
    """Tell a finite verb without subject, over adverbs, clitics and negation; no incise (*, affirme X, tiendra*)."""
    groups = scene.lexicon.groups
    light = groups.negations | groups.object_clitics | groups.reflexives
    while at < stop and (scene.pos(at) == "ADV" or (scene.lower(at) in light and scene.pos(at) != "DET")):
        at += 1
    if at >= stop or not scene.is_finite(at) or scene.lower(at + 1).startswith("-"):
        return False
    later = next((i for i in range(at + 1, stop) if scene.lower(i) == ","), -1)
    return later < 0 or not scene.is_finite(later + 1)
