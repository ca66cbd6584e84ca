"""Second verbs of what is said: they share its subject, not that of the cue (*said it closed and will not reopen*)."""

from __future__ import annotations

from selon.attribute.clauses.limits import holds_clause
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.cuts import is_cue_verb
from selon.attribute.scene.scene import Scene

_TO_COME = "Tense=Fut"
"""The tense in which nobody reports what was said."""
_TENSES = ("Tense=", "Mood=")


def parts_second_verb(scene: Scene, cue: Cue, start: int, end: int) -> bool:
    """Tell an end before a joined verb that can only belong to what is said: the cue's own tense is another one.

    Args:
        scene: The scene.
        cue: The cue, a finite verb.
        start: First word of the content.
        end: Position behind its last word.
    """
    if cue.kind != "verbs" or cue.group is None or cue.group.mood != "finite":
        return False
    if scene.lower(end) not in scene.grammar.coordinators or not holds_clause(scene, start + 1, end):
        return False
    verb = _find_verb(scene, end + 1)
    if verb < 0 or (is_cue_verb(scene.tree, verb, scene.lexicon) and _TO_COME not in scene.tree[verb].morph):
        return False
    return _name_tense(scene, verb) != _name_tense(scene, cue.group.carrier)


def _find_verb(scene: Scene, at: int) -> int:
    """Give the position of a finite verb that a coordinator joins without a subject, or -1."""
    groups = scene.lexicon.groups
    light = groups.negations | groups.leading_negations | groups.object_clitics | groups.reflexives
    light = light | scene.grammar.place_clitics
    while scene.lower(at) in light or scene.pos(at) == "ADV":
        at += 1
    return at if scene.is_finite(at) else -1


def _name_tense(scene: Scene, verb: int) -> tuple[str, ...]:
    """Name the tense of a finite verb, of two words or one; what has no tense of its own stands by its form."""
    morph = tuple(part for part in scene.tree[verb].morph.split("|") if part.startswith(_TENSES))
    behind = verb + 1
    while scene.pos(behind) == "ADV" or scene.lower(behind) in scene.lexicon.groups.negations:
        behind += 1
    joined = scene.pos(verb) == "AUX" and scene.pos(behind) in ("VERB", "AUX")
    modal = scene.lower(verb) if joined and not morph else ""
    return (*morph, "joined" if joined else "", modal)
