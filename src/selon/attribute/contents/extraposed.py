"""Contents that stand apart from their noun, behind its verb (*fears* are growing *that prices will rise*)."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_NEAR = 7
_BETWEEN = frozenset(("VERB", "AUX", "PRON", "PUNCT", "SCONJ", "CCONJ"))


def find_extraposed(scene: Scene, cue: Cue, stop: int) -> int:
    """Give where the clause of a noun begins behind the verb that the noun is the subject of, or -1.

    The verb tells that there is such a thing, and says nothing itself (*rumours suggest that*).

    Args:
        scene: The scene.
        cue: The cue.
        stop: Where the sentence ends.
    """
    noun = scene.tree[cue.head]
    if cue.kind != "nouns" or "that" not in cue.frames or noun.role != "subject":
        return -1
    verb = scene.tree[noun.head]
    if verb.pos != "VERB" or verb.i < cue.behind or _says(scene, verb.lower):
        return -1
    if any(scene.pos(i) not in ("AUX", "ADV", "PART") for i in range(cue.behind, verb.i)):
        return -1
    for at in range(verb.i + 1, min(verb.i + _NEAR, stop)):
        if scene.lower(at) in scene.grammar.complementizers and scene.pos(at) == "SCONJ":
            return at
        if scene.pos(at) in _BETWEEN:
            break
    return -1


def _says(scene: Scene, form: str) -> bool:
    senses = [sense for sense, _ in scene.lexicon.forms.get(form, ()) if sense.kind == "verbs"]
    return any("that" in sense.frames and not sense.impersonal for sense in senses)
