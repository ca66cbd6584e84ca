"""Reasons why a source is not named (*asking not to be named*): what they ask for is no content of the report."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Scene
from selon.languages.anonymity import find_reasons

_ASIDE = 30
_LEADING = ("ADP", "DET", "NOUN", "ADJ")
_ENDS = ',.;:!?»”"\n'


def drop_reasons(scene: Scene, cues: list[Cue]) -> tuple[list[Cue], list[Cue]]:
    """Part the cues that may attribute from those inside the words that say why somebody is not named.

    Args:
        scene: The scene.
        cues: The proposed cues.

    Returns:
        The cues to choose from, and the others.
    """
    found = find_reasons(scene.tree.text, scene.code)
    kept: list[Cue] = []
    dropped: list[Cue] = []
    for cue in cues:
        at = scene.tree[cue.head].start
        inside = any(one.start <= at < one.core for one in found)
        (dropped if inside else kept).append(cue)
    return kept, dropped


def list_reason_words(scene: Scene, first: int, stop: int) -> set[int]:
    """List the words that say why somebody is not named: a content goes on behind them (*said, on condition…, that*).

    Args:
        scene: The scene.
        first: Position of the first word to look at.
        stop: Position behind the last one.
    """
    found = find_reasons(scene.tree.text, scene.code)
    if not found:
        return set()
    starts = [(i, scene.tree[i].start) for i in range(first, min(stop, len(scene.tree)))]
    return {i for one in found for i, start in starts if one.start <= start < one.core}


def list_reason_asides(scene: Scene, first: int, stop: int) -> set[int]:
    """List such words that a comma opens, with all they run on into up to the comma before a clause's mark.

    (*said*, asking not to be named because the talks go on, *that…*)

    Args:
        scene: The scene.
        first: Position of the first word to look at.
        stop: Position behind the last one.
    """
    words = list_reason_words(scene, first, stop)
    begins = [i for i in words if i - 1 not in words and scene.lower(i - 1) == ","]
    for begin in begins:
        commas = (i for i in range(begin, min(begin + _ASIDE, stop)) if scene.lower(i) == ",")
        marks = scene.grammar.complementizers
        closing = next((i for i in commas if scene.lower(i + 1) in marks), begin)
        words |= set(range(begin, closing))
    return words


def stands_behind_reason(scene: Scene, cue: Cue, content: Candidate) -> bool:
    """Tell whether a content belongs to such words that follow its cue (*said, asking not to be named as…*).

    The medium that was told may stand between (*ont dit sous couvert d'anonymat* à l'AFP *que…*).
    """
    if not content.spans:
        return False
    begin, head = scene.tree[content.spans[0][0]].start, scene.tree[cue.head].start
    for first, _, last in find_reasons(scene.tree.text, scene.code):
        between = scene.tree.text[last:begin]
        tied = bool(between.strip()) and not any(mark in between for mark in _ENDS)
        tied = tied and not _names_relay(scene, cue, last, begin)
        if head < first and (first <= begin < last or (last <= begin and tied)):
            return True
    return False


def _names_relay(scene: Scene, cue: Cue, start: int, end: int) -> bool:
    """Tell whether the words between two offsets are the cue's relay and what leads to it (*au quotidien* Le Soir)."""
    relay = {i for first, last in cue.relay for i in range(first, last)}
    words = [token.i for token in scene.tree.tokens if start <= token.start < end]
    return not relay.isdisjoint(words) and all(i in relay or scene.pos(i) in _LEADING for i in words)
