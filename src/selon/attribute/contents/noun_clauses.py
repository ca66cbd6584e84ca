"""Clauses of nouns: apart from their noun (*fears* are growing *that prices will rise*), or without a word between."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_NEAR = 7
_CLAUSE = 8
_BETWEEN = frozenset(("VERB", "AUX", "PRON", "PUNCT", "SCONJ", "CCONJ"))


def find_extraposed(scene: Scene, cue: Cue, stop: int) -> int:
    """Give where the clause of a noun begins behind the verb that the noun is the subject of, or -1.

    The verb tells that there is such a thing, and says nothing itself (*rumours suggest that*).

    Args:
        scene: The scene.
        cue: The cue.
        stop: Where the sentence ends.
    """
    noun = scene.tree[cue.head]
    if cue.kind != "nouns" or "that" not in cue.frames or noun.role != "subject":
        return -1
    verb = scene.tree[noun.head]
    if verb.pos != "VERB" or verb.i < cue.behind or _says(scene, verb.lower):
        return -1
    if any(scene.pos(i) not in ("AUX", "ADV", "PART") for i in range(cue.behind, verb.i)):
        return -1
    for at in range(verb.i + 1, min(verb.i + _NEAR, stop)):
        if scene.lower(at) in scene.grammar.complementizers and scene.pos(at) == "SCONJ":
            return at
        if scene.pos(at) in _BETWEEN:
            break
    return -1


def _says(scene: Scene, form: str) -> bool:
    senses = [sense for sense, _ in scene.lexicon.forms.get(form, ()) if sense.kind == "verbs"]
    return any("that" in sense.frames and not sense.impersonal for sense in senses)


def states_clause(scene: Scene, cue: Cue, start: int, stop: int) -> bool:
    """Tell the clause of a noun without a word between (*claims* he beat them) from a relative (*claims* he made).

    Nothing is left out of it: its verb is passive, has an object or a quality, or behind a noun without article may or
    will be so (*amid fears* the bank could fail).

    Args:
        scene: The scene.
        cue: The cue.
        start: Where the clause may begin.
        stop: Where the sentence ends.
    """
    if cue.kind != "nouns" or "that" not in cue.frames or start != cue.behind or not begins_phrase(scene, start):
        return False
    near = range(start + 1, min(start + _CLAUSE, stop))
    finite = next((i for i in near if scene.is_finite(i) or scene.pos(i) in ("PUNCT", "CCONJ", "SCONJ")), -1)
    if finite < 0 or not scene.is_finite(finite):
        return False
    token = scene.tree[finite]
    verb = scene.tree[token.head] if token.role in ("auxiliary", "passive-auxiliary") else token
    subject = scene.tree.child(verb, "subject", "passive-subject")
    if subject is None or not start <= subject.i < finite:
        return False
    filled = scene.tree.child(verb, "object", "adjective", "open-clause")
    if subject.role == "passive-subject" or (filled is not None and filled.i > verb.i):
        return True
    bare = scene.pos(cue.words[0] - 1) not in ("DET", "PRON", "ADJ")
    return bare and token.role == "auxiliary" and token.lower in scene.lexicon.groups.modals
