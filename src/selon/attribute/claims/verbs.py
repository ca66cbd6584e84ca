"""The words that affirm, deny or hedge a content: its main verb with auxiliaries and negation."""

from __future__ import annotations

from selon.attribute.claims.predicates import CARRIED
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.scene import Range, Scene

_BESIDE, _LONGEST = 3, 8
"""How far from its verb a word of negation may stand, and how many words a verb with all that has at most."""


def find_verb(scene: Scene, predicate: int | None, ranges: list[Range], *, hedged: bool = False) -> Range | None:
    """Find the words by which a content affirms, denies or hedges (*n'*aurait *pas* vu*, *will not be known*).

    Args:
        scene: The scene.
        predicate: Position of the content's main verb.
        ranges: The content's words.
        hedged: Whether the report hedges the content; the first verb or adverb that does so is asked for then.

    Returns:
        The words from the first to the last of them; None for a content without a verb.
    """
    at = predicate
    if hedged and (predicate is None or not any(_hedges(scene, i) for i in _list_group(scene, predicate))):
        at = next((i for first, last in ranges for i in range(first, last) if _hedges(scene, i)), predicate)
    if at is None or scene.pos(at) not in ("VERB", "AUX", "ADV", "ADJ"):
        return None
    first, last = next((own for own in ranges if own[0] <= at < own[1]), (at, at + 1))
    words = [i for i in _list_group(scene, at) if first <= i < last]
    begin, end = min(words, default=at), max(words, default=at) + 1
    return (begin, end) if end - begin <= _LONGEST else (at, at + 1)


def _hedges(scene: Scene, i: int) -> bool:
    """Tell a verb in the conditional, or an adverb that keeps away, outside quotation marks."""
    word = scene.lower(i)
    if scene.quotations.inner(i) is not None:
        return False
    verb = scene.lexicon.is_hedge(word) and word not in scene.lexicon.not_hedges and scene.pos(i) in ("VERB", "AUX")
    return verb or word in scene.lexicon.hedge_adverbs


def _list_group(scene: Scene, at: int) -> list[int]:
    """List a verb with its auxiliaries, the verb that it helps, and the words of negation beside them."""
    tree = scene.tree
    if tree[at].role in CARRIED and tree.head(tree[at]) is not None:
        at = tree[at].head
    verbs = [at, *(child.i for child in tree.children(tree[at]) if child.role in CARRIED)]
    claim_words = load_claim_words(scene.code)
    negations = claim_words.negation_particles | claim_words.negators | claim_words.lone_negators
    near = {i for verb in verbs for i in range(verb - _BESIDE, verb + _BESIDE) if 0 <= i < len(tree)}
    return [*verbs, *(i for i in near if tree[i].lower in negations and tree[i].sentence == tree[at].sentence)]
