"""Granting: where a word that grants what it tells leaves it open after all (*may* confirm, *has yet to* prove)."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Scene


def leaves_open(scene: Scene, cue: Cue, sense: Sense) -> bool:
    """Tell whether a factive cue grants nothing where it stands.

    Seeming and chance leave any content open (*seems to show*, *pourrait révéler*). A denial, a question or a
    condition does so for what confirms and proves, not for what is taken as given (*did not know that*): after
    Karttunen (1971), *Implicative verbs* and *Some observations on factivity*.

    Args:
        scene: The scene.
        cue: The cue, with its source and content.
        sense: Its factive sense.
    """
    if any(scene.lower(i) in scene.grammar.leaving_open for i in cue.words):
        return True
    if sense.negated != "plain":
        return False
    return _is_denied(scene, cue) or _is_supposed(scene, cue) or _is_asked(scene, cue)


def _is_denied(scene: Scene, cue: Cue) -> bool:
    """Tell a negated cue, or one whose subject is nobody; a restriction is no denial (*ne confirme que deux décès*)."""
    subject = _find_start(scene, cue)
    if scene.lower(subject) in scene.grammar.nobodies:
        return True
    if cue.group is None or not cue.group.negated:
        return False
    told = cue.content.positions() if cue.content is not None else set()
    restricts = scene.lower(min(told, default=-1)) in scene.grammar.complementizers
    return not restricts or any(scene.is_finite(i) for i in told)


def _is_supposed(scene: Scene, cue: Cue) -> bool:
    """Tell a cue in a clause that a condition or a time to come opens (*if the tests confirm*)."""
    at = _find_start(scene, cue)
    return bool(scene.find_ending(at - 1, scene.grammar.open_conditions))


def _is_asked(scene: Scene, cue: Cue) -> bool:
    last = scene.sentence(cue.head)[1] - 1
    return scene.lower(last) == "?" and scene.quotations.outer(cue.head) is scene.quotations.outer(last)


def _find_start(scene: Scene, cue: Cue) -> int:
    """Give where the clause of a cue begins: its subject, or itself."""
    spans = cue.source.spans if cue.source is not None else ()
    return min(
        [cue.words[0], *(first for first, _ in spans if scene.tree[first].sentence == scene.tree[cue.head].sentence)]
    )
