"""Sources behind a phrase that opens their sentence: *Convaincu que le vent tournera,* le skipper *est parti*."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase, holds_clause, list_ends
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_COMMAS = 4


def list_sources_ahead(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List the subjects of the sentence that an adjective or a gerund opens, each behind a comma and before its verb.

    Args:
        scene: The scene.
        cue: The cue, the first word of its sentence but for adverbs and the mark of a gerund.
    """
    if not opens_sentence(scene, cue.words[0]):
        return []
    stop = scene.sentence_stop(cue.head)
    commas = [at for at in range(cue.behind, stop) if scene.lower(at) == ","][:_COMMAS]
    found: list[tuple[str, Range, str]] = []
    for at in commas:
        if begins_phrase(scene, at + 1):
            rows = list_ends(scene, at + 1, stop, 4)
            ends = [(end, kind) for end, kind in rows if not holds_clause(scene, at + 1, end)]
            if any(_leads_to_verb(scene, end, stop) for end, _ in ends):
                found.extend(("governor", (at + 1, end), kind) for end, kind in ends)
                break
    return found


def opens_sentence(scene: Scene, i: int) -> bool:
    """Tell whether only adverbs, marks of a gerund and opening marks stand before a word in its sentence."""
    marks = scene.grammar.gerund_marks
    return all(scene.pos(at) in ("ADV", "PUNCT") or scene.lower(at) in marks for at in range(scene.sentence(i)[0], i))


def _leads_to_verb(scene: Scene, at: int, stop: int) -> bool:
    """Tell whether a finite verb follows, over clitics, negation and adverbs."""
    groups = scene.lexicon.groups
    light = groups.object_clitics | groups.reflexives | groups.negations
    while at < stop and (scene.pos(at) == "ADV" or scene.lower(at) in light) and not scene.is_finite(at):
        at += 1
    return at < stop and scene.is_finite(at)
