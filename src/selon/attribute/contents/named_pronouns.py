"""Pronouns for what is called something, which belong to what is said (*called* him a liar)."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Scene

_CALLED = frozenset(("predicate", "quotation", "object", "as"))


def take_in_pronouns(scene: Scene, cues: list[Cue]) -> None:
    """Begin what is said of a pronoun right behind its verb with that pronoun, as with a noun (*called* Bell a liar).

    Args:
        scene: The scene.
        cues: The accepted cues; their contents are changed in place.
    """
    for cue in cues:
        if cue.content is not None and _names_pronoun(scene, cue):
            first, last = cue.content.spans[0]
            spans = ((first - 1, last), *cue.content.spans[1:])
            cue.content = Candidate(cue.content.kind, spans, cue.content.features, cue.content.score)


def _names_pronoun(scene: Scene, cue: Cue) -> bool:
    assert cue.content is not None
    at = cue.behind
    if not scene.grammar.bare_addressee or cue.kind != "verbs" or cue.content.kind not in _CALLED:
        return False
    if cue.group is None or cue.group.passive:
        return False
    if cue.content.spans[0][0] != at + 1 or scene.pos(at) != "PRON" or "PronType=Prs" not in scene.tree[at].morph:
        return False
    source = cue.source.positions() if cue.source is not None else set()
    return at not in source and any("predicate" in sense.frames and not sense.addressee for sense in cue.senses)
