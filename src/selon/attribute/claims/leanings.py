"""What a content leans to: words that come near to a negation or a hedge without being one in every use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from selon.attribute.claims.predicates import SUBJECTS
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.scene import Range, Scene
from selon.parse.tree import Token

_DENYING = ("ADJ", "VERB", "NOUN", "ADV")
_CLAUSES = ("adverbial-clause", "relative")
_DEPTH = 8

Leaning = Literal["denial", "distance", "grant", "hedge", "negation"]


def find_leanings(
    scene: Scene, ranges: Iterable[Range], cue: Iterable[Range] = (), predicate: int | None = None
) -> tuple[Leaning, ...]:
    """Find what a content leans to, so that two wordings of one thing are not taken for opposites.

    Args:
        scene: The scene.
        ranges: The content.
        cue: The words that tie it to its source.
        predicate: Position of its main verb; what tells of another thing than its clause denies nothing.

    Returns:
        `hedge` where a word, no noun, may keep away from what is said (*would*), `denial` where one may deny it (*fail
        to*), `negation` where a word of negation stands anywhere in it, `distance` where its verb of saying leaves open
        whether it is so (*claim*), `grant` where it comes near to granting it (*note*).
    """
    words = load_claim_words(scene.code)
    tokens = [scene.tree[i] for first, last in ranges for i in range(first, last)]
    said = _list_words(tokens)
    hedging = said - {word for token in tokens if token.pos == "NOUN" for word in (token.lower, token.lemma.lower())}
    said_by = {scene.tree[i].lemma.lower() for first, last in cue for i in range(first, last)}
    found: set[Leaning] = {"hedge"} if hedging & words.near_hedges else set()
    found |= {"negation"} if said & (words.lone_negators | words.negation_particles) else set()
    own = [token for token in tokens if not _stands_apart(scene, token, predicate)]
    denying = any(_match_denying(scene.code, token.lower) for token in own if token.pos in _DENYING)
    found |= {"denial"} if denying or _list_words(own) & words.near_negations else set()
    found |= {"distance"} if said_by & words.distancing else set()
    found |= {"grant"} if said_by & words.near_grants else set()
    found |= {"hedge"} if any(_is_conditional(scene, token) for token in tokens) else set()
    return tuple(sorted(found))


def _list_words(tokens: list[Token]) -> set[str]:
    """List words by their form and their base form, and each two that stand side by side."""
    said = {token.lower for token in tokens} | {token.lemma.lower() for token in tokens}
    return said | {f"{one.lower} {other.lower}" for one, other in pairwise(tokens) if other.i == one.i + 1}


def _stands_apart(scene: Scene, token: Token, predicate: int | None) -> bool:
    """Tell a word that denies nothing of its clause: in a set phrase (*peu après*), in a clause of its own, of a noun.

    What kind of thing the subject is, is no word for what it does (*unaccompanied minors were registered*).
    """
    harmless = load_claim_words(scene.code).harmless
    lower = token.lower
    if f"{scene.lower(token.i - 1)} {lower}" in harmless or f"{lower} {scene.lower(token.i + 1)}" in harmless:
        return True
    if token.pos == "ADP" and scene.pos(token.i - 1) == "ADP" and scene.pos(token.i + 1) == "NUM":
        return True  # *two out of three*
    above = scene.tree.head(token)
    if token.role == "adjective" and above is not None and above.pos == "NOUN" and above.role in SUBJECTS:
        return True
    for _ in range(_DEPTH):
        if token.i == predicate or above is None or predicate is None:
            return False
        if token.role in _CLAUSES and scene.is_finite(token.i):
            return True
        token, above = above, scene.tree.head(above)
    return False


def _is_conditional(scene: Scene, token: Token) -> bool:
    """Tell a verb in a form that may keep away from what is said (*serait*)."""
    lexicon = scene.lexicon
    return token.pos in ("VERB", "AUX") and lexicon.is_hedge(token.lower) and token.lower not in lexicon.not_hedges


@lru_cache(maxsize=16384)
def _match_denying(code: str, word: str) -> bool:
    """Tell a word that denies by its prefix, among forms that only such words have (*introuvable*, *unfinished*)."""
    return any(re.fullmatch(pattern, word) for pattern in load_claim_words(code).denying_forms)
