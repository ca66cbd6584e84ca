"""Verbs in a row that share one subject (*La ministre dénonce un sabotage*, accuse *un élu* et promet *des suites*)."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene
from selon.parse.tree import Token


def is_listed(scene: Scene, cue: Cue) -> bool:
    """Tell a verb behind a comma whose row a coordinator and a last verb close: it has its subject before, no incise.

    Args:
        scene: The scene.
        cue: The cue.
    """
    group = cue.group
    if group is None or group.mood != "finite" or group.clitic >= 0 or scene.grammar.zero_complementizer:
        return False
    before = _pass_light(scene, group.first, -1)
    if scene.lower(before) != "," or scene.quotations.inner(group.first) is not None:
        return False
    return _closes_row(scene, cue.behind) and find_row_subject(scene, before) is not None


def _closes_row(scene: Scene, at: int) -> bool:
    """Tell whether verbs go on behind what a verb has: commas before further ones, a coordinator before the last."""
    grammar = scene.grammar
    for i in range(at, scene.sentence_stop(at - 1)):
        lower = scene.lower(i)
        if lower in grammar.complementizers | grammar.relative_words and scene.pos(i) in ("PRON", "SCONJ"):
            return False
        if scene.pos(i) == "PUNCT" and lower != ",":
            return False
        if lower == "," or lower in grammar.coordinators - grammar.alternatives:
            verb = _pass_light(scene, i + 1, 1)
            follows = scene.is_finite(verb) and not scene.lower(verb + 1).startswith("-")
            if lower != ",":
                if follows and scene.lower(i - 1) != ",":
                    return True
            elif not follows and scene.lower(i + 1) not in grammar.coordinators:
                return False
    return False


def _pass_light(scene: Scene, at: int, step: int) -> int:
    """Give the next word beyond adverbs, clitics and negation, on the left of a position or from it on."""
    groups = scene.lexicon.groups
    light = groups.negations | groups.object_clitics | groups.reflexives
    at += step if step < 0 else 0
    while scene.pos(at) == "ADV" or (scene.lower(at) in light and scene.pos(at) != "DET"):
        at += step
    return at


def find_row_subject(scene: Scene, comma: int) -> Token | None:
    """Find the subject of the first verb of the row that goes on behind a comma.

    Args:
        scene: The scene.
        comma: Position of the comma.
    """
    words = scene.grammar.relative_words
    for i in range(scene.sentence(comma)[0], comma):
        if scene.lower(i) in scene.grammar.complementizers and scene.pos(i) == "SCONJ":
            return None
        token = scene.tree[i]
        if token.role not in ("subject", "passive-subject") or token.lower in words or not i < token.head < comma:
            continue
        return token if any(scene.is_finite(k) for k in range(i + 1, comma)) else None
    return None
