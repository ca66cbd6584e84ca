"""Who is cited where no comma parts them from the clause behind (*According to officials* two workers were hurt)."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_LONGEST = 14
_RUN = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))
_PASSED = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP", "PART", "PRON", "CCONJ", "SYM"))


def find_parting(scene: Scene, cue: Cue) -> int:
    """Give where the clause behind a preposition of saying begins that opens its sentence, or -1.

    Only where the verb of that clause follows a run of nouns, which then holds its subject: the subject begins with a
    number, behind a name, behind a plural, or is the last noun.

    Args:
        scene: The scene.
        cue: The cue.
    """
    begin, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    if not scene.grammar.bare_nouns or cue.kind != "prepositions" or cue.words[0] != begin:
        return -1
    verb = next((i for i in range(cue.behind, min(cue.behind + _LONGEST, stop)) if scene.pos(i) not in _PASSED), -1)
    while verb > 0 and scene.pos(verb) == "ADV" and not scene.is_finite(verb):
        verb += 1
    if verb < cue.behind + 2 or not scene.is_finite(verb):
        return -1
    first = verb
    while first > cue.behind and scene.pos(first - 1) in _RUN:
        first -= 1
    return _split(scene, first, verb) if verb - first > 1 else -1


def _split(scene: Scene, first: int, verb: int) -> int:
    """Give where the subject begins in a run of nouns that a verb ends."""
    for i in range(first + 1, verb):
        if scene.pos(i) == "NUM" and scene.pos(i - 1) in ("NOUN", "PROPN"):
            return i
    named = first
    while named < verb and scene.pos(named) == "PROPN":
        named += 1
    if first < named < verb:
        return named
    for i in range(first, verb - 1):
        if scene.pos(i) == "NOUN" and "Number=Plur" in scene.tree[i].morph:
            return i + 1
    return verb - 1 if scene.pos(verb - 1) == "NOUN" and scene.pos(verb - 2) == "NOUN" else -1
