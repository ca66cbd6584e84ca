"""Subjects that begin with their sentence: no part of what describes them speaks (*Papers filed in* court *say*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase, holds_clause
from selon.attribute.clauses.seams import begin_moment, skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS, OPENING_MARKS
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.before import skip_left
from selon.attribute.sources.speakers import can_speak

Place = tuple[str, Range, str]


def keep_whole(scene: Scene, cue: Cue, places: list[Place]) -> list[Place]:
    """Drop what stands behind a preposition or a participle inside a subject that opens the sentence.

    Args:
        scene: The scene.
        cue: The cue, a finite verb.
        places: The phrases that may be its subject.

    Returns:
        The others, and the whole subject where it was not among them.
    """
    if not scene.grammar.zero_complementizer or cue.group is None or cue.group.mood != "finite":
        return places
    first = scene.sentence(cue.head)[0]
    end = skip_left(scene, cue.group.first, first)
    if own := [row for row in places if row[1][1] == end and _stands_in_relative(scene, row[1])]:
        return own
    if not _is_phrase(scene, first, end):
        return places
    inner = [row for row in places if row[0] == "subject" and row[1][0] > first and _stands_inside(scene, row[1][0])]
    relative = any(scene.lower(i) in scene.grammar.relative_subjects for i in range(first + 1, end))
    if not inner and not (relative and not any(row[0] == "subject" for row in places)):
        return places
    kept = [row for row in places if row not in inner]
    if any(row[0] == "subject" and row[1][0] == first for row in kept):
        return kept
    moment = begin_moment(scene, first, end)
    return [("subject", (first, moment if first < moment else end), "cue"), *kept]


def _stands_in_relative(scene: Scene, span: Range) -> bool:
    """Tell the subject between a relative pronoun behind a comma and its verb (*Bell, who* critics *say is ill*)."""
    mark = span[0] - 1
    pronoun = scene.lower(mark) in scene.grammar.relative_words and scene.pos(mark) == "PRON"
    return pronoun and scene.lower(mark - 1) == "," and can_speak(scene, span)


def _is_phrase(scene: Scene, first: int, end: int) -> bool:
    """Tell a stretch that is a phrase from its first word on, without a mark or a verb that needs a subject."""
    if end - first < 3 or not begins_phrase(scene, first) or skip_moment(scene, first, end) > first:
        return False
    marks = {",", ";", ":", "–", "—", "(", ")", *OPENING_MARKS, *CLOSING_MARKS}
    if any(scene.tree[i].text in marks for i in range(first, end)) or scene.pos(end - 1) == "CCONJ":
        return False
    reduced = {i for i in range(first + 1, end - 1) if _is_reduced(scene, i)}
    return not holds_clause(scene, first, end, opened=True, passed=reduced)


def _is_reduced(scene: Scene, at: int) -> bool:
    """Tell a participle behind its noun, whatever the parser says, by what follows it (*papers* filed *in court*)."""
    token = scene.tree[at]
    if token.pos != "VERB" or "Tense=Past" not in token.morph or scene.pos(at - 1) not in ("NOUN", "PROPN"):
        return False
    dated = scene.lower(at + 2) in scene.grammar.time_nouns | scene.grammar.led_months
    return scene.pos(at + 1) in ("ADP", "ADV") or (scene.pos(at + 1) == "NUM" and dated)


def _stands_inside(scene: Scene, at: int) -> bool:
    """Tell a word behind a preposition or a participle that governs it."""
    before = scene.tree[at - 1]
    if before.lower in scene.grammar.subordinators:
        return False
    return before.pos == "ADP" or (before.pos == "VERB" and "Tense=Past" in before.morph)
