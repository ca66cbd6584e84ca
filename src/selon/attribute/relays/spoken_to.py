"""Outlets that somebody spoke to, told in a relative (*who spoke to AFP*) or as who was told (*AFP was told by*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.relays.leads import read_phrase
from selon.attribute.relays.outlet_names import bears_title, is_media, names_outlet
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_LONGEST = 7
_GROUP = 3
_NEAR = 4


def read_spoken_to(scene: Scene, at: int, stop: int) -> Range | None:
    """Give the outlet that a relative says its noun spoke to (*three residents* who talked to AFP), or None.

    Args:
        scene: The scene.
        at: Where the relative begins.
        stop: Where the sentence ends.
    """
    grammar = scene.grammar
    if scene.lower(at) not in grammar.relative_subjects or not grammar.relatives_outside:
        return None
    verb = next((i for i in range(at + 1, min(at + 1 + _GROUP, stop)) if scene.lower(i) in grammar.speaking_to), -1)
    if verb < 0:
        return None
    for link in range(verb + 1, min(verb + _NEAR, stop)):
        if scene.lower(link) in grammar.relay_preps | grammar.hearing_preps:
            phrase = read_phrase(scene, link + 1, stop)
            return phrase if phrase is not None and names_outlet(scene, phrase) else None
        if scene.pos(link) not in ("ADV", "ADJ"):
            return None
    return None


def take_hearer(scene: Scene, cue: Cue) -> bool:
    """Find the outlet that was told something by the source: the subject of the passive (*AFP* was told by *an aide*).

    Args:
        scene: The scene.
        cue: The cue, its source chosen.
    """
    group = cue.group
    if group is None or not group.passive or cue.source is None or cue.source.kind != "agent":
        return False
    if not scene.grammar.bare_addressee or not any(sense.addressee for sense in cue.senses):
        return False
    end, first = group.first, scene.sentence(cue.head)[0]
    for start in range(max(first, end - _LONGEST), end):
        opens = start == first or scene.tree[start - 1].pos == "PUNCT"
        if opens and begins_phrase(scene, start) and _is_outlet(scene, (start, end)):
            cue.relay = [(start, end)]
            return True
    return False


def _is_outlet(scene: Scene, span: Range) -> bool:
    if any(scene.is_finite(i) or scene.pos(i) in ("PUNCT", "ADP") for i in range(*span)):
        return False
    known = is_media(scene, span) and scene.party(span).named != "unnamed"
    titled = bears_title(scene, span) or scene.lower(span[0] + 1) in scene.grammar.outlet_nouns
    return known or titled
