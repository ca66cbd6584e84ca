"""What is wished or feared: a clause in the subjunctive, which another statement ends (*…*, mais le juge hésite)."""

from __future__ import annotations

from selon.attribute.clauses.limits import holds_clause
from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_SUBJECT = 14
"""Words from a coordinator to the verb of the clause that it joins at most."""


def end_wished(scene: Scene, cue: Cue, frame: str, start: int, limit: int) -> int:
    """Give where a clause in the subjunctive ends: before one joined to it with a subject and no word that opens it.

    (*Demande que la cantine ferme,* mais la rectrice n'a pas répondu: what were wished as well would open with *que*.)

    Args:
        scene: The scene.
        cue: The cue.
        frame: The frame that opens the content.
        start: First word of the content.
        limit: Where it must end at the latest by its form.
    """
    if frame != "that" or cue.lemma not in scene.grammar.wishing or scene.quotations.inner(start) is not None:
        return limit
    joining = scene.grammar.coordinators | scene.grammar.adversatives
    for at in range(start + 2, limit - 1):
        if scene.quotations.inner(at) is not None or scene.lower(at) not in joining:
            continue
        against = scene.lower(at) in scene.grammar.adversatives and scene.lower(at - 1) == ","
        if (against or holds_clause(scene, start + 1, at)) and _states(scene, at + 1, limit):
            return at - (scene.lower(at - 1) == ",")
    return limit


def _states(scene: Scene, start: int, limit: int) -> bool:
    """Tell whether a subject and its verb, no subjunctive, follow with nothing that opens a clause between."""
    opens = begins_phrase(scene, start) or scene.lower(start) in scene.grammar.third_persons
    if not opens or scene.pos(start - 2) == "SCONJ":
        return False
    grammar = scene.grammar
    openers = grammar.relative_words | grammar.complementizers | grammar.subordinators | grammar.coordinators
    for at in range(start + 1, min(start + _SUBJECT, limit)):
        if scene.is_finite(at):
            return "Mood=Sub" not in scene.tree[at].morph
        if scene.tree[at].pos == "PUNCT" or scene.lower(at) in openers:
            return False
    return False
