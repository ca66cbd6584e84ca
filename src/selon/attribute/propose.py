"""Rules propose: every cue with its possible sources and contents, as the choice wants them."""

from __future__ import annotations

from collections.abc import Callable

from selon.attribute.conditionals import describe_hedge, find_hedges, list_hedged
from selon.attribute.contents import list_contents
from selon.attribute.cues import Cue, find_cues
from selon.attribute.free import describe_free, find_free_quotations, list_quoted, list_speakers
from selon.attribute.scene import Candidate, Scene
from selon.attribute.sources import list_sources
from selon.attribute.traits import tree_line

Pick = Callable[[str, list[Candidate]], Candidate]
"""Chooses one of several candidates of a task (`source`, `content`)."""


def propose_cues(scene: Scene) -> list[Cue]:
    """List everything that could be an attribution, in reading order: words, quotations, hedges."""
    cues = [*find_cues(scene), *find_free_quotations(scene), *find_hedges(scene)]
    return sorted(cues, key=lambda cue: (cue.head, cue.kind))


def propose_sources(scene: Scene, cue: Cue, earlier: list[Cue]) -> list[Candidate]:
    """List the possible sources of a cue, *none* first."""
    if cue.kind == "conditional":
        return [Candidate("none", (), [])]
    if cue.kind == "free":
        return list_speakers(scene, cue, earlier)
    return list_sources(scene, cue, earlier)


def propose_contents(scene: Scene, cue: Cue) -> list[Candidate]:
    """List the possible contents of a cue whose source is chosen, *none* first."""
    none = Candidate("none", (), describe_nothing(scene, cue))
    if cue.kind == "conditional":
        return [none, *list_hedged(scene, cue)]
    if cue.kind == "free":
        return [none, *list_quoted(scene, cue)]
    return [none, *list_contents(scene, cue)]


def describe_nothing(scene: Scene, cue: Cue) -> list[str]:
    """Name what speaks for a cue that attributes nothing."""
    if cue.kind == "conditional":
        return describe_hedge(scene, cue)
    if cue.kind == "free":
        return describe_free(scene, cue)
    source = cue.source.kind if cue.source else "none"
    features = [f"none|{cue.kind}", f"none|lemma:{cue.lemma}", f"none|source:{source}", f"none|title:{tree_line(scene, cue.head) == 0}"]
    features.extend(f"none|class:{name}" for name in cue.classes)
    token = scene.tree[cue.head]
    features.append(f"none|pos:{token.pos}")
    features.append(f"none|before:{scene.pos(cue.words[0] - 1)}")
    if cue.group is not None:
        shape = cue.group.mood + ("-passive" if cue.group.passive else "")
        features.extend((f"none|shape:{shape}", f"none|shape:{shape}|source:{source}"))
        if cue.group.negated:
            features.append("none|negated")
    if scene.quotations.outer(cue.head) is not None:
        features.append("none|quoted")
    return features
