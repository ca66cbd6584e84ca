"""Denials: where what a source rejects must end, and what only looks rejected."""

from __future__ import annotations

from selon.attribute.clauses.limits import is_gerund
from selon.attribute.clauses.phrases import head_of
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import OPENING_MARKS
from selon.attribute.scene.scene import Scene

_PHRASES = frozenset(("object", "prep", "content-prep", "marked-inf"))
_PARTIES = frozenset(("person", "organisation", "state"))


def rejects(scene: Scene, cue: Cue, frame: str, start: int) -> bool:
    """Tell whether every sense of a cue that takes such a content rejects it (*dément*, *refuse de*, *opposé à*)."""
    mark = scene.lower(start - 1)
    senses = [
        sense
        for sense in cue.senses
        if frame in sense.frames and not sense.objects and (frame != "prep" or mark in sense.preps)
    ]
    return bool(senses) and all(sense.polarity == "deny" for sense in senses)


def end_rejected(scene: Scene, cue: Cue, frame: str, start: int, limit: int) -> int:
    """Give where a rejected act or thing ends: before the reason of the refusal, before what the report adds.

    A reason behind *refuse de signer* (*afin de*, *parce que*) is why the source refuses, no part of the act; a
    relative behind a comma is the report's own. Quotations are left whole.

    Args:
        scene: The scene.
        cue: The cue.
        frame: The frame that opens the content.
        start: First word of the content.
        limit: Where it must end at the latest by its form.
    """
    if frame not in _PHRASES or not rejects(scene, cue, frame, start):
        return limit
    for at in range(start + 1, limit):
        quotation = scene.quotations.inner(at)
        if quotation is not None and quotation.first >= start:
            continue
        if _gives_reason(scene, at) or _adds_relative(scene, at) or _says_more(scene, at):
            return at
    return limit


def _gives_reason(scene: Scene, at: int) -> bool:
    return bool(scene.find_starting(at, scene.grammar.refusal_reasons))


def _adds_relative(scene: Scene, at: int) -> bool:
    """Tell a relative that only adds: behind a comma, and no conjunction."""
    grammar = scene.grammar
    if scene.lower(at) != "," or scene.lower(at + 1) not in grammar.relative_words - grammar.complementizers:
        return False
    return scene.pos(at + 1) in ("PRON", "ADV", "SCONJ")


def _says_more(scene: Scene, at: int) -> bool:
    """Tell a participle with words of the source's own behind it (*affirmant : « … »*)."""
    return is_gerund(scene, at) and scene.lower(at + 1) in (":", *OPENING_MARKS)


def is_no_rejection(scene: Scene, cue: Cue) -> bool:
    """Tell a rejection that is only asked about, a court's ruling, or an adversary instead of something rejected.

    *On ignore si le maire dément l'accusation* states no denial; *s'opposer à la Ligue* names who is fought.
    """
    if cue.content is None or not cue.content.spans:
        return False
    if not rejects(scene, cue, cue.content.kind, cue.content.spans[0][0]):
        return False
    if _is_open(scene, cue) or _is_ruling(scene, cue):
        return True
    if cue.content.kind != "prep":
        return False
    span = cue.content.spans[0]
    kind, named = scene.party(span)[:2]
    return kind in _PARTIES and named == "named" and scene.pos(head_of(scene, span)) == "PROPN"


def _is_ruling(scene: Scene, cue: Cue) -> bool:
    """Tell what is filed with a court from what may be rejected in words (*a rejeté* la requête *de la défense*)."""
    assert cue.content is not None
    head = scene.lower(head_of(scene, cue.content.spans[0]))
    return cue.content.kind in ("object", "passive") and head in scene.grammar.filed_requests


def _is_open(scene: Scene, cue: Cue) -> bool:
    """Tell whether the cue stands in a question, direct or indirect (*il n'est pas établi si*)."""
    first, last = scene.sentence(cue.head)
    if any(scene.tree[i].text == "?" and scene.quotations.inner(i) is None for i in range(cue.head, last)):
        return scene.quotations.inner(cue.head) is None
    for at in range(cue.words[0] - 1, first, -1):
        if scene.is_finite(at):
            return False
        if scene.lower(at) in scene.grammar.interrogatives and scene.pos(at) == "SCONJ":
            return True
    return False
