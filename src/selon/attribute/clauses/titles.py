"""Headline grammar: what a title leaves out."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_NAMING = ("NOUN", "PROPN", "ADJ", "DET", "NUM", "PART", "PRON", "CCONJ")


def stands_in_title(scene: Scene, i: int) -> bool:
    """Tell a word of the first line, where the language has a headline grammar of its own.

    Args:
        scene: The scene.
        i: Position of the word.
    """
    return scene.grammar.bare_nouns and scene.tree.text.find("\n", 0, scene.tree[i].start) < 0


def inverts_title(scene: Scene, cue: Cue) -> bool:
    """Tell a title that ends with a verb of saying and who says it (*Two men held over fire,* say *police*).

    Args:
        scene: The scene.
        cue: A verb.
    """
    if not stands_in_title(scene, cue.head) or cue.words != [cue.head] or "object" in cue.frames:
        return False
    stop = scene.sentence_stop(cue.head)
    named = cue.behind < stop and all(scene.pos(i) in _NAMING for i in range(cue.behind, stop))
    return named and scene.lower(cue.head - 1) == "," and cue.head - 1 > scene.sentence(cue.head)[0] + 1


def hedges_title(scene: Scene, i: int) -> bool:
    """Tell a hedging passive that a title leaves without its auxiliary (*Minister* believed *to have fled*).

    Args:
        scene: The scene.
        i: Position of the participle.
    """
    if scene.lower(i) not in scene.lexicon.hedge_passives or not stands_in_title(scene, i):
        return False
    if scene.lower(i + 1) not in scene.grammar.infinitive_marks or not scene.is_infinitive(i + 2):
        return False
    before = any(scene.is_finite(k) for k in range(scene.sentence(i)[0], i))
    return not before and scene.pos(i - 1) in ("NOUN", "PROPN", "NUM", "ADJ")
