"""Relays that cite: an outlet that speaks *citing* a source, a source that is *cited by* an outlet."""

from __future__ import annotations

from selon.attribute.clauses.limits import is_gerund
from selon.attribute.clauses.phrases import begins_phrase, list_ends
from selon.attribute.relays.leads import is_media, names_outlet, read_phrase, says_itself
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene

_TAIL = 8
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
    near = [*range(first + 1, min(last + 2, stop)), *_pass_relative(scene, last, stop)]
    at = next((i for i in near if scene.lower(i) in scene.grammar.citing), -1)
    if at < 0:
        return False
    source = (first, _end_before(scene, min(at, last) if at > last + 1 else at))
    if is_gerund(scene, at):
        cited = _read_cited(scene, at + 1, stop)
        if cited is None or says_itself(scene, at, cited):
            return False
        if not is_media(scene, source):
            cue.source = Candidate(cue.source.kind, (source,), cue.source.features)
            return True
        cue.relay = [source]
        cue.source = Candidate("cited", (cited,), [])
        cue.extra.append(at)
        return True
    mark = next((i for i in range(at + 1, min(at + 4, stop)) if scene.lower(i) in scene.grammar.agent_marks), -1)
    phrase = read_phrase(scene, mark + 1, stop) if mark > 0 else None
    if source[0] >= source[1]:
        return False
    if phrase is None or not names_outlet(scene, phrase):
        if scene.lower(at - 1) != ",":
            return False
        # A circumstance set off behind the name (*, asked about it*) is no part of the source.
        cue.source = Candidate(cue.source.kind, (source,), cue.source.features)
        return True
    cue.relay = [phrase]
    cue.source = Candidate(cue.source.kind, (source,), cue.source.features)
    cue.extra.extend((at, mark))
    return True


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
        if scene.is_finite(at) and scene.lower(at) not in scene.grammar.citing:
            return False
        led = scene.lower(at - 1) in {",", *scene.grammar.as_words}
        if not led or scene.lower(at) not in scene.grammar.citing:
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


def _pass_relative(scene: Scene, at: int, stop: int) -> range:
    """Give where *quoted by* may stand behind a clause set off behind the source (*X, which helps us, quoted by*)."""
    if scene.lower(at) != "," or scene.lower(at + 1) not in scene.grammar.relative_words:
        return range(0)
    close = next((i for i in range(at + 2, stop) if scene.lower(i) == ","), -1)
    return range(close + 1, min(close + 3, stop)) if close > 0 else range(0)


def _end_before(scene: Scene, at: int) -> int:
    """Give where a phrase before a word ends: before a comma and a word of comparison (*, as quoted by*)."""
    while scene.lower(at - 1) in {",", *scene.grammar.as_words}:
        at -= 1
    return at


def _read_cited(scene: Scene, at: int, stop: int) -> Range | None:
    """Give the phrase behind *citing*: it runs to the comma, the sentence end or a clause, over coordination."""
    quoted = next(iter(scene.quotations.starting(at, at + 1)), None)
    if quoted is not None and quoted.last < stop:
        return at, quoted.last  # a source in the outlet's own words (*quoting "a person close to the player"*)
    if not begins_phrase(scene, at) and scene.pos(at) not in ("DET", "NUM", "ADJ", "NOUN"):
        return None
    for end, kind in list_ends(scene, at, stop, 20):
        if kind.split("-")[0] in ("comma", "stop", "clause", "relative", "verb", "end"):
            return at, end
    return at, stop
