"""What tells somebody who says something from a thing that does something."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_SPEAKING = frozenset(("person", "organisation", "state", "media", "people"))


def can_speak(scene: Scene, span: Range) -> bool:
    """Tell somebody who may hold a view from a thing, also a thing of somebody's (*the firm's books*).

    A pronoun and a number alone stand for somebody.

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    behind = next((i + 1 for i in range(first, last - 1) if scene.lower(i) in scene.grammar.genitive_marks), first)
    kind, _, known = scene.party((behind, last))[:3]
    counted = not any(scene.pos(i) in ("NOUN", "PROPN", "X") for i in range(first, last))
    return counted or (known and kind in _SPEAKING)


def describe_speaker(scene: Scene, cue: Cue, span: Range, frame: str) -> list[str]:
    """Name who speaks by class of cue, and a stance of one's own in a quotation.

    Args:
        scene: The scene.
        cue: The cue.
        span: The source's first range.
        frame: The frame of the content.
    """
    kind, _, known = scene.party(span)[:3]
    party = kind if known else "thing"
    features = [f"party:{party}|class:{name}|{frame}" for name in cue.classes]
    if scene.quotations.outer(cue.head) is not None and scene.lower(span[0]) in scene.grammar.first_persons:
        tense = _read_tense(scene, cue)
        features.extend((f"own|{tense}", f"own|{tense}|{frame}"))
        features.extend(f"own|{tense}|class:{name}" for name in cue.classes)
    return features


def _read_tense(scene: Scene, cue: Cue) -> str:
    """Name the tense of the word that carries a verb's group."""
    if cue.group is None:
        return cue.kind
    morph = scene.tree[cue.group.carrier].morph.split("|")
    return next((part for part in morph if part.startswith("Tense")), "untensed")
