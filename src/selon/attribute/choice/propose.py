"""Rules propose: every cue with its possible sources and contents, as the choice wants them."""

from __future__ import annotations

from collections.abc import Callable

from selon.attribute.choice.allow import allows_content, is_mute
from selon.attribute.choice.free import find_free_quotations, list_quoted, list_speakers
from selon.attribute.choice.sources import list_sources
from selon.attribute.choice.tags import tag_contents, tag_sources
from selon.attribute.contents.contents import list_contents
from selon.attribute.cues.words import find_cues
from selon.attribute.hedges.conditionals import find_hedges, list_hedged
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Scene

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
    if cue.kind != "free":
        return tag_sources(scene, cue, list_sources(scene, cue, earlier))
    found = [source for source in list_speakers(scene, cue, earlier) if not is_mute(scene, source)]
    return tag_sources(scene, cue, found)


def propose_contents(scene: Scene, cue: Cue) -> list[Candidate]:
    """List the possible contents of a cue whose source is chosen."""
    return tag_contents(scene, cue, _list_contents(scene, cue))


def _list_contents(scene: Scene, cue: Cue) -> list[Candidate]:
    if cue.kind == "conditional":
        return list_hedged(scene, cue)
    if cue.kind == "free":
        return list_quoted(scene, cue)
    if is_mute(scene, cue.source):
        return []
    return [content for content in list_contents(scene, cue) if allows_content(scene, cue, content)]
