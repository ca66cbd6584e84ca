"""What a content leans to: words that come near to a negation or a hedge without being one in every use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.scene import Range, Scene
from selon.parse.tree import Token

_DENYING = ("ADJ", "VERB", "NOUN", "ADV")

Leaning = Literal["denial", "distance", "hedge", "negation"]


def find_leanings(scene: Scene, ranges: Iterable[Range], cue: Iterable[Range] = ()) -> tuple[Leaning, ...]:
    """Find what a content leans to, so that two wordings of one thing are not taken for opposites.

    Args:
        scene: The scene.
        ranges: The content.
        cue: The words that tie it to its source.

    Returns:
        `hedge` where a word, no noun, may keep away from what is said (*would*), `denial` where one may deny it (*fail
        to*), `negation` where a word of negation stands anywhere in it, `distance` where its verb of saying leaves open
        whether it is so (*claim*).
    """
    words = load_claim_words(scene.code)
    tokens = [scene.tree[i] for first, last in ranges for i in range(first, last)]
    said = {token.lower for token in tokens} | {token.lemma.lower() for token in tokens}
    said |= {f"{one.lower} {other.lower}" for one, other in pairwise(tokens)}
    hedging = said - {word for token in tokens if token.pos == "NOUN" for word in (token.lower, token.lemma.lower())}
    said_by = {scene.tree[i].lemma.lower() for first, last in cue for i in range(first, last)}
    near: dict[Leaning, frozenset[str]] = {
        "denial": words.near_negations,
        "hedge": words.near_hedges,
        "negation": words.lone_negators | words.negation_particles,
    }
    denying = any(_match_denying(scene.code, token.lower) for token in tokens if token.pos in _DENYING)
    found = {one for one, telling in near.items() if (hedging if one == "hedge" else said) & telling}
    found |= {"denial"} if denying else set()
    found |= {"distance"} if said_by & words.distancing else set()
    found |= {"hedge"} if any(_is_conditional(scene, token) for token in tokens) else set()
    return tuple(sorted(found))


def _is_conditional(scene: Scene, token: Token) -> bool:
    """Tell a verb in a form that may keep away from what is said (*serait*)."""
    lexicon = scene.lexicon
    return token.pos in ("VERB", "AUX") and lexicon.is_hedge(token.lower) and token.lower not in lexicon.not_hedges


@lru_cache(maxsize=16384)
def _match_denying(code: str, word: str) -> bool:
    """Tell a word that denies by its prefix, among forms that only such words have (*introuvable*, *unfinished*)."""
    return any(re.fullmatch(pattern, word) for pattern in load_claim_words(code).denying_forms)
