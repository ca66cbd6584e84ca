"""What a content leans to: words that come near to a negation or a hedge without being one in every use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from selon.attribute.claim_words import load_claim_words
from selon.attribute.scene import Range, Scene

_DENYING = ("ADJ", "VERB", "NOUN", "ADV")

Leaning = Literal["denial", "hedge", "negation"]


def find_leanings(scene: Scene, ranges: Iterable[Range]) -> tuple[Leaning, ...]:
    """Find what a content leans to, so that two wordings of one thing are not taken for opposites.

    Args:
        scene: The scene.
        ranges: The content.

    Returns:
        `hedge` where a word, no noun, may keep away from what is said (*would*), `denial` where one may deny it (*fail
        to*), `negation` where a word of negation stands anywhere in it.
    """
    words = load_claim_words(scene.code)
    tokens = [scene.tree[i] for first, last in ranges for i in range(first, last)]
    said = {token.lower for token in tokens} | {token.lemma.lower() for token in tokens}
    said |= {f"{one.lower} {other.lower}" for one, other in pairwise(tokens)}
    hedging = said - {word for token in tokens if token.pos == "NOUN" for word in (token.lower, token.lemma.lower())}
    near: dict[Leaning, frozenset[str]] = {
        "denial": words.near_negations,
        "hedge": words.near_hedges,
        "negation": words.lone_negators | words.negation_particles,
    }
    denying = any(_match_denying(scene.code, token.lower) for token in tokens if token.pos in _DENYING)
    found = {one for one, telling in near.items() if (hedging if one == "hedge" else said) & telling}
    return tuple(one for one in near if one in found or (one == "denial" and denying))


@lru_cache(maxsize=16384)
def _match_denying(code: str, word: str) -> bool:
    """Tell a word that denies by its prefix, among forms that only such words have (*introuvable*, *unfinished*)."""
    return any(re.fullmatch(pattern, word) for pattern in load_claim_words(code).denying_forms)
