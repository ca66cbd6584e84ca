"""The words a claim turns on: its predicate, subject and object."""

from __future__ import annotations

from collections.abc import Iterable

from selon.attribute.claims.predicates import CARRIED, SUBJECTS
from selon.attribute.scene.scene import Range, Scene
from selon.parse.tree import Token

_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"))
_PREDICATES = frozenset(("VERB", "AUX"))
_NAMES = frozenset(("NOUN", "PROPN"))
_SAYING = frozenset(("ADJ", "NOUN", "VERB", "PROPN"))


def find_predicate(scene: Scene, ranges: list[Range]) -> int | None:
    """Find the main predicate of a content: a finite verb before an infinitive before a noun.

    Args:
        scene: The scene.
        ranges: The content's words.
    """
    tree = scene.tree
    best: tuple[int, int] | None = None
    for first, last in ranges:
        for i in range(first, last):
            token = tree[i]
            if token.role in CARRIED or (token.pos not in _CONTENT and token.pos != "AUX"):
                continue
            top = token.head == i or not any(a <= token.head < b for a, b in ranges)
            rank = _rank(scene, token, top)
            if rank and (best is None or rank > best[0]):
                best = rank, i
    if best is None:
        return None
    return best[1]


def _rank(scene: Scene, token: Token, top: bool) -> int:
    finite = scene.is_finite(token.i) or any(
        child.role in CARRIED and scene.is_finite(child.i) for child in scene.tree.children(token)
    )
    if token.role == "relative":
        return 0
    if finite:
        return 6 if top else 3
    if token.pos in _PREDICATES:
        return 5 if top and scene.is_infinitive(token.i) else 4 * top
    return 2 * top


def list_heads(scene: Scene, predicate: int | None, ranges: Iterable[Range]) -> tuple[str, ...]:
    """Give the base forms of a predicate, its subject and its object, in this order, content words only.

    Args:
        scene: The scene.
        predicate: Position of the predicate.
        ranges: The claim's words; nothing outside them is given.
    """
    if predicate is None:
        return ()
    upper = scene.tree[predicate]
    lower = _carried(scene, upper)
    words = [lower, find_subject(scene, upper), scene.tree.child(lower, "object") or _complement(scene, lower)]
    if lower.pos == "AUX":
        words.insert(0, _predicative(scene, lower))
    if lower.pos in _NAMES:
        words.insert(0, scene.tree.child(lower, "noun-clause"))
    inside = tuple(ranges)
    kept = [
        token
        for token in words
        if token is not None and token.pos in _CONTENT and any(first <= token.i < last for first, last in inside)
    ]
    return tuple(dict.fromkeys(_base(scene, token) for token in kept))


def _base(scene: Scene, token: Token) -> str:
    """Give a word's base form; of a name of several words the last one, by which it is taken up."""
    while token.pos == "PROPN" and scene.pos(token.i + 1) == "PROPN":
        token = scene.tree[token.i + 1]
    return token.lemma.lower() or token.lower


def _carried(scene: Scene, token: Token) -> Token:
    """Give the verb that a modal or an aspectual one carries (*vient d'*autoriser*)."""
    if token.lower in scene.lexicon.groups.carriers:
        return scene.tree.child(token, "open-clause") or token
    return token


def find_subject(scene: Scene, token: Token) -> Token | None:
    """Give a predicate's subject, shared ones among coordinated verbs included."""
    for _ in range(4):
        subject = scene.tree.child(token, *SUBJECTS)
        if subject is not None:
            return subject
        above = scene.tree.head(token)
        if token.role != "conjunct" or above is None:
            return None
        token = above
    return None


def _predicative(scene: Scene, token: Token) -> Token | None:
    """Give what a copula that is its clause's own head says of the subject (*was* up, *is* ready)."""
    return next((child for child in scene.tree.children(token) if child.i > token.i and child.pos in _SAYING), None)


def _complement(scene: Scene, token: Token) -> Token | None:
    return scene.tree.child(token, "nominal") if token.pos == "NOUN" else None
