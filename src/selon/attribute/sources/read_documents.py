"""Documents that something is read in: *lit-on dans* la note, *Sur* l'affiche, *on peut lire « … »*."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase, holds_clause, list_ends
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.groups import VerbGroup
from selon.attribute.scene.scene import Range, Scene

_FAR = 3


def is_read_by_anybody(scene: Scene, group: VerbGroup) -> bool:
    """Tell a verb whose subject is nobody in particular (on *peut lire*, *lit*-on).

    Args:
        scene: The scene.
        group: The verb's group.
    """
    if group.clitic >= 0:
        return scene.lower(group.clitic) in scene.grammar.anybody
    groups = scene.lexicon.groups
    at = group.first - 1
    while scene.pos(at) == "ADV" or scene.lower(at) in groups.object_clitics:
        at -= 1
    return scene.lower(at) in scene.grammar.anybody


def list_read_documents(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List the documents that a cue's words are read in: behind the verb, else at the head of the sentence.

    Args:
        scene: The scene.
        cue: The cue, whose subject is nobody in particular.
    """
    preps = frozenset().union(*(sense.read_in for sense in cue.senses))
    stop = scene.sentence_stop(cue.head)
    for at in range(cue.behind, min(cue.behind + _FAR, stop)):
        if scene.lower(at) in preps and begins_phrase(scene, at + 1):
            ends = list_ends(scene, at + 1, stop, 4)
            return [("complement", (at + 1, end), kind) for end, kind in ends if not holds_clause(scene, at + 1, end)]
        if scene.lower(at) not in scene.grammar.anybody and scene.pos(at) != "ADV":
            break
    first = scene.sentence(cue.head)[0]
    if scene.lower(first) not in preps or not begins_phrase(scene, first + 1):
        return []
    ends = list_ends(scene, first + 1, cue.words[0], 4)
    return [("complement", (first + 1, end), kind) for end, kind in ends if not holds_clause(scene, first + 1, end)]
