"""Who acts in a noun: the agent between a noun of saying and what it says (*l'annonce par* le club *de la vente*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_REACH = 16


def find_noun_agent(scene: Scene, cue: Cue) -> Range | None:
    """Find the agent right behind a noun cue, which ends before what ties the content to the noun; None without one.

    Args:
        scene: The scene.
        cue: A noun.
    """
    mark = cue.behind + (scene.lower(cue.behind) == ",")
    if scene.lower(mark) not in scene.grammar.agent_marks:
        return None
    named = scene.quotations.starting(mark + 1, mark + 2)
    if named and scene.lower(named[0].last) in scene.grammar.phrase_preps | scene.grammar.complementizers:
        return mark + 1, named[0].last
    bare = scene.pos(mark + 1) == "NOUN" and scene.tree[mark + 1].text.islower()  # how it is done (*par courrier*)
    if bare or not begins_phrase(scene, mark + 1):
        return None
    ties: list[int] = []
    for at in range(mark + 2, min(mark + _REACH, scene.sentence_stop(cue.head))):
        if scene.is_finite(at) or scene.tree[at].text in (";", ":", "("):
            break
        if scene.lower(at) in scene.grammar.complementizers:
            ties.append(at)
            break
        if scene.lower(at) == ",":
            behind = scene.lower(at + 1) in scene.grammar.phrase_preps | scene.grammar.complementizers
            return (mark + 1, at) if mark > cue.behind and behind else None
        if scene.lower(at) in scene.grammar.phrase_preps and scene.pos(at - 1) not in ("ADP", "DET", "PUNCT"):
            ties.append(at)
    if not ties:
        return None
    return mark + 1, _choose_tie(scene, mark + 1, ties)


def _choose_tie(scene: Scene, start: int, ties: list[int]) -> int:
    """Choose where the agent ends: at the first tie, unless what that leads to is a name.

    (*par le maire* | *de la fermeture du quai*; *par le ministre de l'Intérieur* | *de la fermeture*.)
    """
    first, *later = ties
    named = any(scene.pos(i) in ("PROPN", "X") for i in range(start, first))
    if not later or named:
        return first
    piece = (first + 1, later[0])
    if any(scene.pos(i) == "ADP" for i in range(*piece)):
        return first
    capital = any(scene.tree[i].text[:1].isupper() for i in range(*piece))
    return later[0] if capital else first


def stands_behind_agent(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell whether what a noun says begins at a word, right behind the noun's agent.

    Args:
        scene: The scene.
        cue: The cue, its source chosen.
        at: Position of the word.
    """
    grammar = scene.grammar
    if cue.kind != "nouns" or cue.source is None or cue.source.kind != "agent":
        return False
    if scene.lower(at) not in grammar.phrase_preps | grammar.complementizers | grammar.infinitive_marks:
        return False
    return cue.source.spans[-1][1] == at - (scene.lower(at - 1) == ",")
