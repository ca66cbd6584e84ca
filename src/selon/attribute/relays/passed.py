"""Outlets that passed words on (*dans des propos rapportés par* X), or to which the relative of a source speaks."""

from __future__ import annotations

from selon.attribute.relays.leads import read_phrase
from selon.attribute.relays.outlet_names import bears_title, is_media, is_told_by_name, names_outlet
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene

_BACK, _LEAD, _SPOKEN = 3, 5, 9


def take_passed(scene: Scene, cue: Cue) -> bool:
    """Find the outlet that passed on the words in which a source spoke, set off from the clause.

    At the head of the sentence, in an aside behind the source, or at the sentence's end (*…, a dit le maire*, dans des
    propos rapportés par le Rhodan).

    Args:
        scene: The scene.
        cue: A verb whose source is chosen; it gets the relay.
    """
    first, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    if scene.grammar.bare_nouns or cue.source is None:
        return False
    for mark in range(first + 3, stop - 1):
        if scene.lower(mark) not in scene.grammar.agent_marks:
            continue
        lead, tie = _find_lead(scene, first, mark)
        phrase = read_phrase(scene, mark + 1, stop) if lead >= 0 else None
        if phrase is None or not names_outlet(scene, phrase) or not _belongs(scene, cue, (lead, phrase[1])):
            continue
        cue.relay = [phrase]
        cue.extra.extend((tie, mark))
        spans = cue.source.spans
        if spans and spans[0][0] < lead < spans[0][1]:
            end = lead - (scene.lower(lead - 1) == ",")
            cue.source = Candidate(cue.source.kind, ((spans[0][0], end), *spans[1:]), cue.source.features)
        return True
    return False


def _find_lead(scene: Scene, first: int, mark: int) -> tuple[int, int]:
    """Give the preposition and the participle of words that somebody passed on, before *by*, or -1 twice."""
    grammar = scene.grammar
    ties = grammar.citing | grammar.obtaining | grammar.read_out
    tie = next((i for i in range(mark - 1, max(mark - 1 - _BACK, first), -1) if scene.lower(i) in ties), -1)
    nouns = grammar.speech_nouns | grammar.addressing
    noun = next((i for i in (tie - 1, tie - 2) if scene.lower(i) in nouns and scene.pos(i) == "NOUN"), -1)
    if tie < 0 or noun < 0:
        return -1, -1
    for i in range(noun - 1, max(noun - _LEAD, first) - 1, -1):
        if scene.lower(i) in grammar.settings and scene.pos(i) == "ADP":
            return (i, tie) if i == first or scene.lower(i - 1) == "," else (-1, -1)
    return -1, -1


def _belongs(scene: Scene, cue: Cue, span: Range) -> bool:
    """Tell whether such words belong to a cue: no other verb stands between, or they end its sentence."""
    spans = cue.source.spans if cue.source is not None else ()
    own = {i for left, right in spans for i in range(left, right)} | set(cue.words)
    between = range(span[1], cue.words[0]) if span[1] <= cue.words[0] else range(cue.behind, span[0])
    if not any(scene.is_finite(i) for i in between if i not in own):
        return True
    ends = span[1] >= scene.sentence_stop(cue.head) and span[0] > cue.head
    return ends and not any(
        scene.is_finite(i) for i in range(scene.sentence(cue.head)[0], cue.words[0]) if i not in own
    )


def take_spoken(scene: Scene, cue: Cue) -> bool:
    """Find the outlet to which the relative of a source says that it spoke (*deux agents*, qui ont parlé à l'AFP).

    Args:
        scene: The scene.
        cue: A cue whose source is chosen; it gets the relay.
    """
    assert cue.source is not None
    grammar = scene.grammar
    first, last = cue.source.spans[0]
    stop = scene.sentence_stop(first)
    begin = last + (scene.lower(last) == ",")
    mark = next((i for i in range(first + 1, min(begin + 1, stop)) if scene.lower(i) in grammar.relative_subjects), -1)
    if mark < 0:
        return False
    end = next((i for i in range(mark + 1, stop) if scene.lower(i) == ","), stop)
    speaking = grammar.speaking_to | grammar.interviews
    verb = next((i for i in range(mark + 1, end) if scene.lower(i) in speaking), -1)
    if verb < 0 or any(scene.is_finite(i) for i in range(verb + 1, min(verb + 3, end))):
        return False
    phrase = _find_hearer(scene, verb, end)
    if phrase is None:
        return False
    cue.relay = [phrase]
    return True


def _find_hearer(scene: Scene, verb: int, end: int) -> Range | None:
    """Give the first outlet behind a verb of speaking that a preposition leads to."""
    leads = scene.grammar.relay_preps | scene.grammar.phrase_preps
    for at in range(verb + 1, min(verb + _SPOKEN, end)):
        if scene.lower(at) not in leads:
            continue
        phrase = read_phrase(scene, at + 1, end)
        if phrase is None or scene.party(phrase).named == "unnamed":
            continue
        if is_media(scene, phrase) or bears_title(scene, phrase) or is_told_by_name(scene, at, phrase, confides=False):
            return phrase
    return None
