"""Objects that show another sense of the word: *établit* un record, *exclut* un joueur, *qualifiés* de la finale."""

from __future__ import annotations

from selon.attribute.clauses.phrases import head_of
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Candidate, Range, Scene

_THINGS = frozenset(("object", "passive", "taken-up", "gap", "clitic", "content-prep"))
_CALLED = frozenset(("content-prep", "passive-as"))
_SOMEBODY = frozenset(("person", "people"))


def shows_other_sense(scene: Scene, cue: Cue, sense: Sense, content: Candidate) -> bool:
    """Tell whether what stands with the cue shows a sense of the word that says nothing.

    Args:
        scene: The scene.
        cue: The cue.
        sense: A sense that the content's frame fits.
        content: What would be said.
    """
    if content.kind in _CALLED and _leads_to_thing(scene, sense, content.spans[-1][0]):
        return True
    if content.kind == "predicate" and _is_only_found(scene, sense, content.spans[0]):
        return True
    if content.kind not in _THINGS:
        return False
    if sense.not_objects and any(_is_other(scene, sense, span) for span in _list_things(cue, content)):
        return True
    return sense.not_parties and content.kind != "content-prep" and _is_somebody(scene, content.spans[0])


def _list_things(cue: Cue, content: Candidate) -> list[Range]:
    """List the phrases that may show the sense: the object, and what stands before a preposition's part."""
    first = content.spans[0][0]
    if content.kind == "content-prep" and cue.behind < first:
        return [(cue.behind, first), content.spans[0]]
    return [content.spans[0]]


def _is_other(scene: Scene, sense: Sense, span: Range) -> bool:
    head = scene.tree[head_of(scene, span)]
    return bool({head.lower, head.lemma.lower(), head.lower.rstrip("s")} & sense.not_objects)


def _is_somebody(scene: Scene, span: Range) -> bool:
    # The noun alone: what it is of or like may be somebody (*la piste* terroriste).
    party = scene.party((span[0], head_of(scene, span) + 1))
    return party.known and party.kind in _SOMEBODY


def _is_only_found(scene: Scene, sense: Sense, span: Range) -> bool:
    """Tell a thing with nothing said of it (*trouvent* la mort), or one not known before (*trouve* une liste)."""
    if not sense.not_indefinite or scene.pos(span[0]) not in ("DET", "NUM"):
        return False
    if "Definite=Ind" in scene.tree[span[0]].morph or scene.pos(span[0]) == "NUM":
        return True
    said = any(scene.pos(i) in ("ADJ", "VERB", "PRON") or scene.quotations.outer(i) for i in range(*span))
    return not said


def _leads_to_thing(scene: Scene, sense: Sense, at: int) -> bool:
    """Tell a preposition before one certain thing (*qualifiés* de la *finale*) from one before what somebody is called.

    What somebody is called has no article, or an indefinite one (*qualifié* de *traître*, *d'un scandale*).
    """
    if not sense.preps or not sense.preps <= sense.as_words or scene.lower(at) not in sense.as_words:
        return False
    morph = scene.tree[at + 1].morph if scene.pos(at + 1) == "DET" else ""
    return "Definite=Def" in morph or "Poss=Yes" in morph
