"""Relays that cite: an outlet that speaks *citing* a source, a source that is *cited by* an outlet."""

from __future__ import annotations

from selon.attribute.clauses.limits import is_gerund
from selon.attribute.clauses.phrases import holds_clause
from selon.attribute.relays.leads import read_cited, read_phrase, says_itself
from selon.attribute.relays.outlet_names import is_media, names_outlet
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene

_ASIDES = 3
_FAR = 7
_TAIL = 12
"""How many words may stand between what somebody said and who quotes it."""


def split_citation(scene: Scene, cue: Cue) -> bool:
    """Take *cited by AP* off a source, or turn *AP, citing an official* into relay and source.

    Args:
        scene: The scene.
        cue: The cue, its source chosen.

    Returns:
        Whether a citation settled them.
    """
    assert cue.source is not None
    first, last = cue.source.spans[0]
    stop = scene.sentence_stop(cue.head)
    at = _find_tie(scene, (first, last), stop)
    if at < 0:
        return False
    source = (first, _end_before(scene, min(at, last) if at > last + 1 else at))
    if is_gerund(scene, at):
        cited = read_cited(scene, at + 1, stop)
        if cited is None or says_itself(scene, at, cited):
            return False
        if not is_media(scene, source):
            cue.source = Candidate(cue.source.kind, (source,), cue.source.features)
            return True
        cue.relay = [source]
        cue.source = Candidate("cited", (cited,), [])
        cue.extra.append(at)
        return True
    mark, phrase = _read_agent(scene, at, stop)
    if source[0] >= source[1]:
        return False
    if phrase is None or not names_outlet(scene, phrase):
        if scene.lower(at - 1) != "," or scene.lower(at) in scene.grammar.contacting:
            return False
        # A circumstance set off behind the name (*, asked about it*) is no part of the source.
        cue.source = Candidate(cue.source.kind, (source,), cue.source.features)
        return True
    cue.relay = [phrase]
    cue.source = Candidate(cue.source.kind, (source,), cue.source.features)
    cue.extra.extend((at, mark))
    if cue.kind == "prepositions" and scene.lower(phrase[1]) == ",":
        cue.behind = max(cue.behind, phrase[1])
    return True


def _find_tie(scene: Scene, source: Range, stop: int) -> int:
    """Give the word that ties a source to an outlet, inside it or behind its asides, or -1."""
    first, last = source
    near = range(first + 1, min(last + 2, stop))
    at = next((i for i in near if scene.lower(i) in scene.grammar.citing), -1)
    if at >= 0:
        return at
    ties = scene.grammar.citing | scene.grammar.contacting
    behind = (*near, *_pass_asides(scene, last, stop))
    return next((i for i in behind if scene.lower(i) in ties and _read_agent(scene, i, stop)[0] > 0), -1)


def _read_agent(scene: Scene, at: int, stop: int) -> tuple[int, Range | None]:
    """Give the mark of the agent close behind a participle and the agent: an outlet's, else the first one.

    What brought them together may stand between (*reached* by telephone *by X*).
    """
    marks = [i for i in range(at + 1, min(at + _FAR, stop)) if scene.lower(i) in scene.grammar.agent_marks]
    rows = [(i, read_phrase(scene, i + 1, stop)) for i in marks[:2] if i < at + 4 or i - 2 in marks]
    named = next((row for row in rows if row[1] is not None and names_outlet(scene, row[1])), None)
    return named or (rows[0] if rows else (-1, None))


def ties_relay(scene: Scene, cue: Cue) -> bool:
    """Tell a participle that only ties who stands before its comma to an outlet (*X*, quoted by *Y, said*).

    Args:
        scene: The scene.
        cue: A proposed cue.
    """
    set_off = scene.lower(cue.head - 1) == "," and scene.pos(cue.head - 2) in ("NOUN", "PROPN", "ADJ")
    if cue.kind != "verbs" or len(cue.words) > 1 or not set_off or scene.lower(cue.head) not in scene.grammar.citing:
        return False
    phrase = _read_agent(scene, cue.head, scene.sentence_stop(cue.head))[1]
    return phrase is not None and names_outlet(scene, phrase) and scene.lower(phrase[1]) == ","


def take_quoted(scene: Scene, cue: Cue) -> bool:
    """Find who is said to quote the words behind a cue and its source (*, said the mayor, as quoted by Ansa*).

    Args:
        scene: The scene.
        cue: The cue, its source chosen.

    Returns:
        Whether there is one.
    """
    ends = [cue.behind, *(last for _, last in (cue.source.spans if cue.source is not None else ()))]
    start, stop = max(ends), scene.sentence_stop(cue.head)
    for at in range(start, min(start + _TAIL, stop - 2)):
        tied = scene.lower(at) in scene.grammar.citing | scene.grammar.contacting
        if scene.is_finite(at) and not tied:
            return False
        leads = {",", *scene.grammar.as_words, *(scene.grammar.coordinators - scene.grammar.adversatives)}
        leads |= scene.grammar.subordinators if scene.grammar.bare_nouns else set()
        if not tied or scene.lower(at - 1) not in leads:
            continue
        if scene.lower(at + 1) not in scene.grammar.agent_marks:
            continue
        phrase = read_phrase(scene, at + 2, stop)
        if phrase is None or not names_outlet(scene, phrase):
            return False
        cue.relay = [phrase]
        cue.extra.extend((at, at + 1))
        return True
    return False


def _pass_asides(scene: Scene, at: int, stop: int) -> list[int]:
    """List where *quoted by* may stand in what commas set off behind a source (*X, who helps us, quoted by*).

    At the head of each such part, or behind the relative that opens it (*X, who was interviewed by*).
    """
    found: list[int] = []
    for _ in range(_ASIDES):
        if scene.lower(at) != ",":
            break
        relative = scene.lower(at + 1) in scene.grammar.relative_words
        found.extend(range(at + 1, min(at + (5 if relative else 3), stop)))
        close = next((i for i in range(at + 2, stop) if scene.lower(i) == ","), -1)
        if close < 0 or holds_clause(scene, at + 1, close):
            break
        at = close
    return found


def _end_before(scene: Scene, at: int) -> int:
    """Give where a phrase before a word ends: before the relative, the comma, the word of comparison that lead to it.

    (*X*, who was *interviewed by*; *X*, as *quoted by*.)
    """
    relative = at
    while scene.pos(relative - 1) in ("AUX", "ADV"):
        relative -= 1
    at = relative - 1 if scene.lower(relative - 1) in scene.grammar.relative_subjects else at
    while scene.lower(at - 1) in {",", *scene.grammar.as_words, *scene.grammar.coordinators}:
        at -= 1
    return at
