"""Outlets in an aside between a verb and what it says (*told investigators*, AFP reports, *that*)."""

from __future__ import annotations

from selon.attribute.relays.outlet_names import bears_title, is_media, names_outlet
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_BEFORE, _ASIDE = 7, 10
"""Words between the verb and the comma, and between the two commas, at most."""


def take_parting(scene: Scene, cue: Cue) -> bool:
    """Find the outlet that an aside between a verb and its clause credits, and tie its word to the cue.

    *AFP reports*, *rapporte l'AFP*, *according to the Echo*, *in remarks carried by the Echo*, set off by two commas,
    the second right before the word that opens the clause.

    Args:
        scene: The scene.
        cue: A verb whose source is chosen; it gets the relay.
    """
    found = find_parting(scene, cue)
    if found is None:
        return False
    first, last = found
    tied = _find_tie(scene, first, last)
    assert tied is not None
    words, phrase = tied
    cue.relay = [phrase]
    cue.extra.extend(words)
    return True


def find_parting(scene: Scene, cue: Cue) -> Range | None:
    """Give the aside of an outlet behind a verb, without its commas, or None."""
    if cue.kind != "verbs" or "that" not in cue.frames:
        return None
    stop = scene.sentence_stop(cue.head)
    first = next((i for i in range(cue.behind, min(cue.behind + _BEFORE, stop)) if scene.lower(i) == ","), -1)
    last = next((i for i in range(first + 1, min(first + _ASIDE, stop)) if scene.lower(i) == ","), -1)
    if first < 0 or last < 0 or scene.lower(last + 1) not in scene.grammar.complementizers:
        return None
    return (first + 1, last) if _find_tie(scene, first + 1, last) is not None else None


def _find_tie(scene: Scene, first: int, last: int) -> tuple[list[int], Range] | None:
    """Give the words that tie an outlet in an aside, and the outlet."""
    for tokens, _ in scene.lexicon.prepositions.get(scene.lower(first), ()):
        behind = first + len(tokens)
        outlet = behind < last and (is_media(scene, (behind, last)) or bears_title(scene, (behind, last)))
        if outlet and scene.reads(first, tokens):
            return list(range(first, behind)), (behind, last)
    for at in range(first + 1, last - 2):
        if scene.pos(at) in ("VERB", "ADJ") and scene.lower(at + 1) in scene.grammar.agent_marks:
            named = names_outlet(scene, (at + 2, last))
            return ([at, at + 1], (at + 2, last)) if named else None
    for at, phrase in ((first, (first + 1, last)), (last - 1, (first, last - 1))):
        senses = [sense for sense, _ in scene.lexicon.forms.get(scene.lower(at), ()) if sense.kind == "verbs"]
        passes = any("that" in sense.frames for sense in senses) and scene.is_finite(at)
        if passes and phrase[0] < phrase[1] and is_media(scene, phrase):
            return [at], phrase
    return None
