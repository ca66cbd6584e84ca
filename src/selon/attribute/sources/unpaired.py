"""Subjects at the head of their sentence whose commas do not pair: one before the verb, or one behind the name."""

from __future__ import annotations

from selon.attribute.clauses.asides import adds_relative
from selon.attribute.clauses.phrases import begins_phrase, head_of, holds_clause, list_ends
from selon.attribute.clauses.seams import skip_moment, skip_seam
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS, OPENING_MARKS
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.before import skip_left
from selon.attribute.sources.speakers import can_speak

_CLOSERS = ("NOUN", "PROPN", "NUM", "PUNCT")


def find_unpaired(scene: Scene, cue: Cue) -> Range | None:
    """Give the subject before a verb where its commas do not pair, or None.

    A lone comma before the verb (*Un juge de Lyon, a confirmé ces faits*), a list of several, or an apposition that no
    comma closes (*Marion Tell, the head of the guild said that…*).

    Args:
        scene: The scene.
        cue: The cue, a verb.
    """
    if cue.group is None or cue.group.mood != "finite":
        return None
    comma = _find_stray_comma(scene, cue)
    if comma >= 0:
        return scene.sentence(cue.head)[0], comma
    return _find_list(scene, cue) or _find_unclosed(scene, cue)


def _find_stray_comma(scene: Scene, cue: Cue) -> int:
    """Give where a lone comma parts a subject from its verb, or -1.

    The sentence holds nothing said before the verb, which governs something that cannot speak itself.
    """
    first, verb = scene.sentence(cue.head)[0], cue.words[0]
    comma = skip_left(scene, verb, first) - 1
    if comma <= first or scene.lower(comma) != ",":
        return -1
    if scene.pos(first) == "ADP" or not begins_phrase(scene, first) or holds_clause(scene, first, comma):
        return -1
    if any(scene.tree[i].text in (",", *OPENING_MARKS, *CLOSING_MARKS) for i in range(first, comma)):
        return -1
    relative = any(scene.is_finite(i) for i in range(first, comma))
    if relative and not scene.grammar.zero_complementizer:
        return -1
    stop = scene.sentence_stop(cue.head)
    behind = skip_seam(scene, cue.behind, stop)
    told = cue.lemma in scene.grammar.telling
    governed = told or scene.lower(behind) in scene.grammar.complementizers or scene.is_infinitive(behind)
    governed = governed or (scene.grammar.zero_complementizer and _opens_clause(scene, behind, stop))
    if not (governed or begins_phrase(scene, behind)) or not _may_state(scene, (first, comma), governed):
        return -1
    ends = [] if governed else list_ends(scene, behind, stop, 4)
    return -1 if any(can_speak(scene, (behind, end)) for end, _ in ends) else comma


def _may_state(scene: Scene, span: Range, governed: bool) -> bool:
    """Tell somebody by what a phrase names, or a document whose verb governs something."""
    return can_speak(scene, span) or (governed and scene.party(span)[0] == "document")


def _opens_clause(scene: Scene, at: int, stop: int) -> bool:
    """Tell a clause without complementizer behind a verb from a phrase, with what is told of it."""
    end = next((i for i in range(at, stop) if scene.lower(i) == ","), stop)
    return begins_phrase(scene, at) and holds_clause(scene, at, end, opened=True)


def _find_unclosed(scene: Scene, cue: Cue) -> Range | None:
    """Find a name, what a comma adds to it, and a verb that no comma parts from that."""
    begin = _begin_behind_quotation(scene, cue)
    quoted = begin > scene.sentence(cue.head)[0]
    end = skip_left(scene, cue.words[0], begin)
    comma = next((i for i in range(begin + 1, end) if scene.lower(i) == ","), -1)
    if comma < 0 or end - comma < 2 or scene.pos(end - 1) not in _CLOSERS or scene.lower(end - 1) == ",":
        return None
    if not _is_name(scene, (begin, comma)) or not _adds(scene, comma + 1, end):
        return None
    if holds_clause(scene, begin, end) or adds_relative(scene, begin, end):
        return None
    return (begin, end) if quoted or _governs(scene, cue) else None


def _find_list(scene: Scene, cue: Cue) -> Range | None:
    """Find who several are, the first of whom opens the sentence (*The mayor, his wife and their son said…*)."""
    first, verb = scene.sentence(cue.head)[0], cue.words[0]
    end = skip_left(scene, verb, first)
    commas = [i for i in range(first, end) if scene.lower(i) == ","]
    if not scene.grammar.zero_complementizer or len(commas) != 1 or holds_clause(scene, first, end):
        return None
    comma = commas[0]
    owned = scene.lower(comma + 1) in scene.grammar.possessives and begins_phrase(scene, first)
    joined = any(scene.lower(i) in scene.grammar.coordinators for i in range(comma + 2, end - 1))
    if not owned or not joined or skip_moment(scene, first, comma) > first or not _governs(scene, cue):
        return None
    return (first, end) if can_speak(scene, (first, comma)) and can_speak(scene, (comma + 1, end)) else None


def _begin_behind_quotation(scene: Scene, cue: Cue) -> int:
    """Give where the sentence begins, or what follows a quotation that opens it."""
    first = scene.sentence(cue.head)[0]
    marks = [i for i in range(first, cue.words[0]) if scene.tree[i].text in CLOSING_MARKS]
    at = marks[-1] + 1 if marks else first
    return at + (bool(marks) and scene.lower(at) == ",")


def _is_name(scene: Scene, span: Range) -> bool:
    """Tell the name of a person, titles with it, that is all there is of a phrase."""
    first, last = span
    names = [
        i for i in range(first, last) if scene.pos(i) == "PROPN" and scene.lower(i) not in scene.grammar.time_nouns
    ]
    party = scene.party(span)
    return len(names) == last - first > 1 and party.kind == "person" and party.named == "named"


def _adds(scene: Scene, start: int, end: int) -> bool:
    """Tell what is added to a name: what somebody is, or where from (*, of Dorn*), age or not."""
    if scene.pos(start) == "NUM" and scene.lower(start + 1) == ",":
        start += 2
    if scene.lower(start) in scene.grammar.phrase_preps:
        return True
    if not begins_phrase(scene, start) and scene.pos(start) != "ADJ":
        return False
    return scene.pos(head_of(scene, (start, end))) == "NOUN" and can_speak(scene, (start, end))


def _governs(scene: Scene, cue: Cue) -> bool:
    """Tell a verb that says something behind it from an incise (*The mill, the mayor said, will close*)."""
    stop = scene.sentence_stop(cue.head)
    behind = skip_moment(scene, cue.behind, stop)
    return behind < stop and scene.tree[behind].text not in (",", "–", "—", ";", ")")
