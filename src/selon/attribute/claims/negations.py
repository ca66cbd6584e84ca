"""What is denied in a claim: its main verb, and the verbs beside it."""

from __future__ import annotations

from collections.abc import Iterable

from selon.attribute.claims.negated_verbs import has_own_negation, is_group_negated, list_near, list_over_adverbs
from selon.attribute.claims.predicates import CARRIED
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.scene import Range, Scene
from selon.parse.tree import Token

_ADVERBIAL, _NOBODY = "adverbial-clause", frozenset(("PRON", "DET", "NOUN", "PROPN"))
_LOOSE = "~"
"""Before what tells nothing across languages."""


def is_negated(scene: Scene, predicate: int | None, ranges: Iterable[Range]) -> bool:
    """Tell whether a clause is negated at its predicate, its subject or its object.

    A particle alone (*ne… que*, *avant qu'il ne parte*) negates nothing. What is only called likely is negated with its
    clause (*it is likely that it does* not *hold*).
    """
    if predicate is None:
        first = next(iter(ranges), (0, 0))[0]
        return any(scene.lower(i) in load_claim_words(scene.code).lone_negators for i in range(first, first + 2))
    carried = _find_judged(scene, scene.tree[predicate])
    return is_group_negated(scene, predicate) != (carried is not None and is_group_negated(scene, carried.i))


def list_denied(scene: Scene, predicate: int | None, ranges: Iterable[Range]) -> tuple[str, ...]:
    """Give the base forms of the verbs that are negated in a content beside its main one, in reading order.

    A tilde stands before those whose negation another language may leave out or put elsewhere (*until it is ready, tant
    qu'il n'est pas prêt; nobody dares, personne n'ose*), and alone for a word of negation whose verb was not found.

    Args:
        scene: The scene.
        predicate: Position of the main predicate.
        ranges: The content's words.
    """
    inside = [i for first, last in ranges for i in range(first, last)]
    heads = dict.fromkeys(_find_carrier(scene, i) for i in inside if scene.is_finite(i))
    judged = _find_judged(scene, scene.tree[predicate]) if predicate is not None else None
    main = {predicate, judged.i if judged is not None else None}
    beside = [i for i in heads if i not in main and i in inside]
    found = {i: _mark(scene, scene.tree[i]) for i in beside if is_group_negated(scene, i)}
    infinitives = [i for i in inside if scene.is_infinitive(i) and i not in main]
    found |= {i: scene.tree[i].lemma.lower() for i in infinitives if _is_infinitive_denied(scene, i)}
    verbs, left = [found[i] for i in sorted(found)], _count_negations(scene, inside) - len(found)
    if left > 0 and predicate is not None and is_negated(scene, predicate, ranges):
        left -= 1
    return (*verbs, *(_LOOSE,) * left)


def _count_negations(scene: Scene, inside: list[int]) -> int:
    negators, tree = load_claim_words(scene.code).lone_negators, scene.tree
    return sum(tree[i].lower in negators for i in inside)


def _is_infinitive_denied(scene: Scene, i: int) -> bool:
    """Tell an infinitive that is denied by itself (*decided* not to leave, *a refusé de* vendre)."""
    return _is_refused(scene, i) or has_own_negation(scene, i)


def _is_refused(scene: Scene, i: int) -> bool:
    """Tell an infinitive under a verb by which it is not done."""
    above = scene.tree.head(scene.tree[i])
    if scene.tree[i].role != "open-clause" or above is None:
        return False
    return above.lemma.lower() in load_claim_words(scene.code).refusing and not is_group_negated(scene, above.i)


def _mark(scene: Scene, token: Token) -> str:
    """Give a negated verb's base form, marked where it is not denied by itself (*nobody* dares, *n'ose plus*)."""
    negators = load_claim_words(scene.code).lone_negators
    group = [token.i, *(child.i for child in scene.tree.children(token) if child.role in CARRIED)]
    near = [*list_near(scene, group), *list_over_adverbs(scene, max(group))]
    alone = any(scene.lower(i) in negators and scene.pos(i) not in _NOBODY for i in near)
    return ("" if alone and token.role != _ADVERBIAL else _LOOSE) + token.lemma.lower()


def _find_carrier(scene: Scene, i: int) -> int:
    """Give the verb that a finite auxiliary belongs to, else the verb itself."""
    token = scene.tree[i]
    return token.head if token.role in CARRIED else i


def _find_judged(scene: Scene, token: Token) -> Token | None:
    """Find the clause of which a predicate without a subject of its own says how likely it is (*il se peut que*)."""
    tree = scene.tree
    children = list(tree.children(token))
    empty = [child for child in children if child.i < token.i and child.lower in scene.grammar.expletives]
    if not empty or not (
        token.pos in ("ADJ", "AUX", "NOUN")
        or token.lemma.lower() in load_claim_words(scene.code).near_hedges
        or any(child.role == "expletive" for child in children)
    ):
        return None
    thing = tree.child(token, "object")
    clause = tree.child(token, "clause") or (tree.child(thing, "noun-clause") if thing is not None else None)
    return clause or _find_opened(scene, thing or token)


def _find_opened(scene: Scene, token: Token) -> Token | None:
    """Find the verb of the clause that a conjunction opens right behind a word, whatever the parser hangs it on."""
    stop = scene.sentence_stop(token.i)
    mark = token.i + 1
    if scene.lower(mark) not in scene.grammar.complementizers:
        return None
    return next((scene.tree[i] for i in range(mark + 1, stop) if scene.is_finite(i)), None)
