"""What a content leans to: words that come near to a negation or a hedge without being one in every use."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

from selon.attribute.claim_words import load_claim_words
from selon.attribute.scene import Range, Scene

Leaning = Literal["denial", "hedge", "negation"]


def find_leanings(scene: Scene, ranges: Iterable[Range]) -> tuple[Leaning, ...]:
    """Find what a content leans to, so that two wordings of one thing are not taken for opposites.

    Args:
        scene: The scene.
        ranges: The content.

    Returns:
        `hedge` where a word may keep away from what is said (*would*), `denial` where one may deny it (*fail to*),
        `negation` where a word of negation stands anywhere in it.
    """
    words = load_claim_words(scene.code)
    tokens = [scene.tree[i] for first, last in ranges for i in range(first, last)]
    said = {token.lower for token in tokens} | {token.lemma.lower() for token in tokens}
    said |= {f"{one.lower} {other.lower}" for one, other in pairwise(tokens)}
    near: dict[Leaning, frozenset[str]] = {
        "denial": words.near_negations,
        "hedge": words.near_hedges,
        "negation": words.lone_negators | words.negation_particles,
    }
    return tuple(leaning for leaning, telling in near.items() if said & telling)
