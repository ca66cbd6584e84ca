"""Which way a clause looks: back, ahead, or neither, by the universal features of its verb."""

from __future__ import annotations

from selon.parse.tree import Token, Tree

BACK, AHEAD, NEITHER = -1, 1, 0
_VERBS = ("VERB", "AUX")


def find_direction(tree: Tree, token: Token, forward: frozenset[str], modal: frozenset[str]) -> int:
    """Tell whether the clause around a token looks back or ahead.

    Args:
        tree: The tree.
        token: A token of the expression.
        forward: Lemmas of verbs that look ahead whatever their tense (*prévoir de*).
        modal: Lemmas of verbs that look ahead but in the perfect (*doit venir*, *a dû venir*).

    Returns:
        `BACK`, `AHEAD` or `NEITHER`.
    """
    chain = [token, *tree.ancestors(token)]
    for at, verb in enumerate(chain):
        if verb.pos not in _VERBS and verb.lemma in forward:
            return AHEAD
        if verb.pos not in _VERBS and not _has_auxiliary(tree, verb):
            continue
        direction = _read_verb(tree, verb, forward | modal)
        if direction != NEITHER:
            return direction
        if (
            _is_infinite(tree, verb)
            or "VerbForm=Inf" in verb.morph
            or "VerbForm=Part" in verb.morph
            or "VerbForm" not in verb.morph
        ):
            governor = chain[at + 1] if at + 1 < len(chain) else None
            if governor is not None and governor.lemma in forward:
                return AHEAD
            if governor is not None and governor.lemma in modal:
                return BACK if "VerbForm=Part" in governor.morph else AHEAD
            continue
        return direction
    return NEITHER


def _is_infinite(tree: Tree, verb: Token) -> bool:
    return any("VerbForm=Inf" in child.morph and child.pos == "AUX" for child in tree.children(verb))


def _has_auxiliary(tree: Tree, token: Token) -> bool:
    return any(child.role in ("auxiliary", "passive-auxiliary", "copula") for child in tree.children(token))


def _read_verb(tree: Tree, verb: Token, forward: frozenset[str]) -> int:
    helpers = [
        child
        for child in tree.children(verb)
        if child.role in ("auxiliary", "passive-auxiliary", "copula") or (child.pos == "AUX" and child.i < verb.i)
    ]
    if any(helper.lemma in forward or helper.lower in forward for helper in helpers):
        return AHEAD
    if any(child.pos == "ADJ" and child.lemma in forward for child in tree.children(verb)):
        return AHEAD
    perfect = "VerbForm=Part" in verb.morph or "Tense=Past" in verb.morph
    for helper in helpers:
        if "Tense=Fut" in helper.morph and not (perfect and helper.role == "auxiliary" and len(helpers) > 1):
            return AHEAD
        if "Mood=Cnd" in helper.morph:
            return BACK if perfect and helper.role == "auxiliary" else AHEAD
    finite = [helper for helper in helpers if "VerbForm=Inf" not in helper.morph]
    if helpers and not finite:
        return BACK if _is_perfect(helpers) and perfect else NEITHER
    if helpers and perfect:
        present = all("Tense=Pres" in helper.morph for helper in helpers)
        passive = any(helper.role == "passive-auxiliary" for helper in helpers)
        return NEITHER if present and passive and not _is_perfect(helpers) else BACK
    if "Tense=Fut" in verb.morph or "Mood=Cnd" in verb.morph:
        return AHEAD
    if "Tense=Past" in verb.morph or "Tense=Imp" in verb.morph:
        return BACK
    if any("Tense=Past" in helper.morph or "Tense=Imp" in helper.morph for helper in helpers):
        return BACK
    if verb.lemma in forward and "VerbForm=Fin" in verb.morph:
        return AHEAD
    return NEITHER


def _is_perfect(helpers: list[Token]) -> bool:
    return any(helper.role == "auxiliary" for helper in helpers)
