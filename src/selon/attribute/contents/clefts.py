"""Clefts: what is said stands behind a copula, its verb in a relative before that (*ce que* craint *X, c'est*…)."""

from __future__ import annotations

from selon.attribute.clauses.limits import leads_to_infinitive
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_OPENING = 7
"""Words from the verb back to the pronoun that opens the cleft at most, its subject and clitics between."""
_ASIDE = 16
_BOUNDS = frozenset((".", ";", ":", "!", "?", "(", "«", "“", '"'))


def find_cleft(scene: Scene, cue: Cue) -> tuple[int, str]:
    """Give where a cleft says what its verb leaves open, and in which frame; (-1, "") where there is none.

    Args:
        scene: The scene.
        cue: The cue, its source chosen.
    """
    if cue.kind != "verbs" or cue.group is None or cue.group.mood != "finite" or not _opens_cleft(scene, cue):
        return -1, ""
    behind = cue.behind
    if cue.source is not None and cue.source.spans:
        behind = max(behind, cue.source.spans[-1][1])
    copula = _find_copula(scene, behind, scene.sentence_stop(cue.head))
    if copula < 0:
        return -1, ""
    start = copula + 1
    while scene.pos(start) == "ADV":
        start += 1
    return start, _name_frame(scene, cue, start)


def _opens_cleft(scene: Scene, cue: Cue) -> bool:
    """Tell a verb in a relative on a bare pronoun (*ce que* les éleveurs *demandent*, *ce dont* rêve *X*)."""
    grammar = scene.grammar
    marks = grammar.relative_words - grammar.relative_subjects
    first = scene.sentence(cue.head)[0]
    for at in range(cue.words[0] - 1, max(first, cue.words[0] - _OPENING) - 1, -1):
        if scene.tree[at].text in _BOUNDS or scene.is_finite(at):
            return False
        if scene.lower(at) in marks:
            led = at > first and scene.lower(at - 1) in grammar.anaphors and scene.pos(at - 1) != "DET"
            return led and (at - 1 == first or scene.pos(at - 2) in ("PUNCT", "CCONJ", "SCONJ", "ADV"))
    return False


def _find_copula(scene: Scene, behind: int, stop: int) -> int:
    """Give where the copula of the cleft stands, behind a comma and the pronoun that takes it up (*, c'*est), or -1."""
    for at in range(behind, min(behind + _ASIDE, stop - 3)):
        if scene.tree[at].text in _BOUNDS or scene.is_finite(at):
            break
        taken_up = scene.lower(at) == "," and scene.lower(at + 1) in scene.grammar.expletives
        if taken_up and scene.lower(at + 2) in scene.lexicon.groups.passive:
            return at + 2
    return -1


def _name_frame(scene: Scene, cue: Cue, start: int) -> str:
    """Name the frame of what a cleft says: a clause, an infinitive with its mark, a noun phrase."""
    grammar = scene.grammar
    if scene.lower(start) in grammar.complementizers:
        return "that"
    if scene.lower(start) in grammar.infinitive_marks and leads_to_infinitive(scene, start + 1):
        return "marked-inf"
    frames = (frame for frame in ("object", "content-prep", "prep") if frame in cue.frames)
    return next(frames, "")
