"""Negations that only limit a figure: *ne dépasse pas 300* affirms at most 300."""

from __future__ import annotations

import msgspec

from selon.qualify.amounts import load_amount_words
from selon.record.claim import Claim
from selon.record.values import Quantity

_LIMITED = ("at_least", "at_most")


def affirm_limited(claims: tuple[Claim, ...], code: str) -> tuple[Claim, ...]:
    """Take a claim as affirmed where its verb's negation belongs to the bound of one of its quantities.

    Args:
        claims: The claims, their quantities attached.
        code: The language.
    """
    denials = load_amount_words(code).denials
    return tuple(
        msgspec.structs.replace(claim, negated=False)
        if claim.negated and any(_is_limit(claim, quantity, denials) for quantity in claim.quantities)
        else claim
        for claim in claims
    )


def _is_limit(claim: Claim, quantity: Quantity, denials: frozenset[str]) -> bool:
    """Tell whether a quantity's bound holds a negation and reaches into the claim's verb."""
    if quantity.bound not in _LIMITED or claim.verb is None or quantity.span.start >= claim.verb.end:
        return False
    words = quantity.span.text.lower().replace("’", "'").replace("'", "' ").split()
    return quantity.span.end > claim.verb.start and not denials.isdisjoint(words)
