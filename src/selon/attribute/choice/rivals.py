"""Rivals: cues that claim the same words as their content."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_SAME = 0.8


def resolve_rivals(scene: Scene, cues: list[Cue]) -> tuple[list[Cue], list[Cue]]:
    """Keep one of two cues that claim the same words: the one that tells the other, else the surer one.

    Args:
        scene: The scene.
        cues: The accepted cues.

    Returns:
        The cues that are kept and the others, in reading order.
    """
    kept: list[Cue] = []
    dropped: list[Cue] = []
    for cue in sorted(cues, key=lambda cue: -(cue.content.score if cue.content else 0.0)):
        rivals = [other for other in kept if _claim_the_same(cue, other)]
        told = [other for other in rivals if _tells(cue, other)]
        for other in told:
            if _speaks_again(scene, other):
                kept.remove(other)
                dropped.append(other)
        free = all(other in told or (_tells(other, cue) and not _speaks_again(scene, cue)) for other in rivals)
        (kept if free else dropped).append(cue)
    again = [cue for cue in kept if any(_repeats(cue, other) for other in kept if other is not cue)]
    kept = [cue for cue in kept if cue not in again]
    return sorted(kept, key=lambda cue: cue.head), sorted([*dropped, *again], key=lambda cue: cue.head)


def _claim_the_same(cue: Cue, other: Cue) -> bool:
    own = cue.content.positions() if cue.content else set()
    others = other.content.positions() if other.content else set()
    return len(own & others) > _SAME * len(own | others) and not _have_own_agents(cue, other)


def _have_own_agents(cue: Cue, other: Cue) -> bool:
    """Tell two participles of one noun, each with who says it (*saluée par* X *et critiquée par* Y)."""
    one, two = cue.source, other.source
    if one is None or two is None or one.kind != "agent" or two.kind != "agent":
        return False
    return not one.positions() & two.positions()


def _speaks_again(scene: Scene, cue: Cue) -> bool:
    """Tell a source that is a pronoun: with nothing else told, the one who tells it (*Orr said* she *believed…*)."""
    spans = cue.source.spans if cue.source is not None else ()
    return all(last - first == 1 and scene.pos(first) == "PRON" for first, last in spans)


def _tells(cue: Cue, other: Cue) -> bool:
    """Tell a cue whose content holds another with its source (*Orr said* she believed *it was safe*): both are told."""
    if cue.content is None or other.content is None or other.source is None:
        return False
    if not other.source.spans and other.kind != "nouns":
        return False  # *Reports that it was unsafe were denied by the firm* tells reports that nobody has
    if "free" in (cue.kind, other.kind) or other.kind == "prepositions" or other.content.kind.startswith("incise"):
        return False
    told = cue.content.positions()
    return other.head in told and other.source.positions() | other.content.positions() <= told


def _repeats(cue: Cue, other: Cue) -> bool:
    """Tell the infinitive of one's own that another cue already says (*refused to* accept *that it was so*)."""
    if (
        cue.group is None
        or cue.group.mood != "infinitive"
        or other.content is None
        or other.content.kind != "marked-inf"
    ):
        return False
    source = cue.source.spans if cue.source is not None else ()
    own = other.source.spans if other.source is not None else ()
    return other.content.spans[0][0] + 1 == cue.words[0] and (not source or source == own)
