"""Outlets through which a document came: *une note consultée par X*, *a memo that X has seen*."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.clauses.phrases import begins_phrase, holds_clause
from selon.attribute.relays.leads import read_phrase
from selon.attribute.relays.outlet_names import names_outlet
from selon.attribute.relays.spoken_to import read_spoken_to
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene

_REACH, _GIVEN = 9, 4
_NEAR = 4
"""How many words behind a source may stand before what tells how an outlet has it (*, first* revealed by)."""


def take_obtained(scene: Scene, cue: Cue) -> bool:
    """Find the outlet that saw, obtained or published what a source is or spoke in, and end the source before it.

    Args:
        scene: The scene.
        cue: A cue whose source is chosen.

    Returns:
        Whether such an outlet was found.
    """
    assert cue.source is not None
    first, last = cue.source.spans[0]
    stop = scene.sentence_stop(first)
    near = min(last + _NEAR, stop if first >= cue.words[0] else cue.words[0])
    for at in range(first + 1, near):
        found = _read_obtained(scene, at, stop)
        if found is not None:
            cue.relay = [found[0]]
            end = at - (scene.pos(at - 1) in ("ADP", "PART") and at - 1 > first + 1)
            end -= scene.lower(end - 1) == "," or (
                scene.lower(end - 1) in scene.grammar.coordinators and end - 1 > first
            )
            end = _leave_copy(scene, first, _drop_channel(scene, first, min(end, last)))
            cue.source = Candidate(cue.source.kind, ((first, end), *cue.source.spans[1:]), [])
            if cue.kind == "prepositions":
                cue.behind = max(cue.behind, found[1])
            return True
    return cue.kind == "verbs" and (_take_from_paper(scene, cue, last, stop) or _take_from_channel(scene, cue, stop))


def _drop_channel(scene: Scene, first: int, end: int) -> int:
    """Give where a source ends before what it spoke in, set off (*le maire*, dans un courriel *que X a vu*)."""
    grammar = scene.grammar
    for at in range(end - 2, first, -1):
        if scene.lower(at) == "," and scene.lower(at + 1) in grammar.settings and scene.pos(at + 1) == "ADP":
            return at if any(scene.lower(i) in grammar.addressing for i in range(at + 2, end)) else end
    return end


def _leave_copy(scene: Scene, first: int, end: int) -> int:
    """End a document before the copy of it that an outlet has (*a memo*, a copy *of which X has seen*)."""
    if scene.lower(end - 1) not in scene.grammar.obtaining:
        return end
    comma = next((i for i in range(end - 1, max(end - _GIVEN, first), -1) if scene.lower(i) == ","), -1)
    return comma if comma > first else end


def _take_from_paper(scene: Scene, cue: Cue, last: int, stop: int) -> bool:
    """Find the outlet behind what is said and who says it (*…, warns X in a report that the daily Y has seen*).

    Or at the head of the sentence (*In a letter that the daily Y has seen, X says…*), or set off behind the verb
    (*X says, in a letter that Y has seen, that…*).
    """
    first = scene.sentence(cue.head)[0]
    assert cue.source is not None
    start, end = min(cue.words[0], cue.source.spans[0][0]), max(cue.behind, last)
    set_off = scene.lower(end) == "," and scene.lower(end + 1) in scene.grammar.settings
    if not set_off and (start <= first or scene.lower(start - 1) != ","):
        return False
    opened = scene.lower(first) in scene.grammar.settings
    leading = range(first + 2, start) if opened and not holds_clause(scene, first, start) else range(0)
    behind = range(end + 2, stop)
    for at in (*leading, *behind):
        if at in behind and scene.tree[at].text == ",":
            break
        found = _read_obtained(scene, at, stop)
        if found is not None:
            cue.relay = [found[0]]
            return True
    return False


def _take_from_channel(scene: Scene, cue: Cue, stop: int) -> bool:
    """Find the outlet to which went what somebody spoke in, behind what is said (*confirmed it* in a note sent to X).

    Nothing finite stands between: in a clause of its own the note may be somebody else's.
    """
    grammar = scene.grammar
    for at in range(cue.behind, stop):
        if scene.is_finite(at) or scene.lower(at) in grammar.complementizers:
            return False
        near = range(at + 1, min(at + _NEAR, stop))
        if scene.lower(at) not in grammar.settings or not any(scene.lower(i) in grammar.addressing for i in near):
            continue
        for i in range(at + 2, min(at + _NEAR + _GIVEN, stop)):
            if (found := _read_obtained(scene, i, stop)) is not None:
                cue.relay = [found[0]]
                return True
    return False


def _read_obtained(scene: Scene, at: int, stop: int) -> tuple[Range, int] | None:
    """Give the outlet in a participle or a relative of obtaining that begins at a word, and where that ends."""
    grammar = scene.grammar
    if scene.lower(at) in grammar.giving:
        return _read_given(scene, at, stop)
    mark = at + 1 + (at + 1 < stop and scene.tree[at + 1].role == "particle")
    if scene.lower(at) in grammar.obtaining and scene.lower(mark) in grammar.agent_marks:
        phrase = read_phrase(scene, mark + 1, stop)
        return (phrase, phrase[1]) if phrase is not None and names_outlet(scene, phrase) else None
    if scene.lower(at) not in grammar.relative_words | grammar.complementizers:
        return None
    if (hearer := read_spoken_to(scene, at, stop)) is not None:
        return hearer, hearer[1]
    end = next((i for i in range(at + 1, stop) if scene.tree[i].text == ","), stop)
    if list_reason_words(scene, at, end):
        return None  # *who would rather not see his name in the paper*
    given = next((i for i in range(at + 1, end) if scene.lower(i) in grammar.giving), -1)
    if given >= 0 and (found := _read_given(scene, given, end)) is not None:
        return found[0], end
    passing = grammar.obtaining | grammar.citing | grammar.cites | grammar.contacting
    verb = next((i for i in range(at + 1, end) if scene.lower(i) in passing), -1)
    if verb < 0:
        return None
    for i in range(at + 1, min(at + _REACH, end)):
        phrase = read_phrase(scene, i, end) if begins_phrase(scene, i) else None
        if phrase is not None and names_outlet(scene, phrase):
            return None if _has_own_object(scene, at, phrase, verb, end) else (phrase, end)
    return None


def _has_own_object(scene: Scene, at: int, subject: Range, verb: int, end: int) -> bool:
    """Tell a clause (*told them that* the North sees a way out) from a relative, whose verb has no object behind it."""
    clause = scene.lower(at) in scene.grammar.complementizers and subject[1] <= verb
    return clause and verb + 1 < end and begins_phrase(scene, verb + 1) and scene.pos(verb + 1) != "VERB"


def _read_given(scene: Scene, at: int, stop: int) -> tuple[Range, int] | None:
    """Give the outlet to which a document was given, close behind the verb of giving, and where it ends."""
    for i in range(at + 1, min(at + _GIVEN, stop)):
        if scene.lower(i) not in scene.grammar.addressed | scene.grammar.hearing_preps:
            continue
        phrase = read_phrase(scene, i + 1, stop)
        return (phrase, phrase[1]) if phrase is not None and names_outlet(scene, phrase) else None
    return None
