"""Negations that only limit a figure: *ne dépasse pas 300* affirms at most 300."""

from __future__ import annotations

import msgspec

from selon.qualify.amounts import load_amount_words
from selon.record.claim import Claim
from selon.record.values import Quantity

_LIMITED = ("at_least", "at_most")
_ROOT, _ENDING = 4, 2
"""Letters of a verb that is told by how it begins, and those at its end that its forms change."""


def affirm_limited(claims: tuple[Claim, ...], code: str) -> tuple[Claim, ...]:
    """Take a claim, and a verb beside its own, as affirmed where a negation belongs to the bound of a quantity.

    Args:
        claims: The claims, their quantities attached.
        code: The language.
    """
    denials = load_amount_words(code).denials
    return tuple(_affirm(claim, denials) for claim in claims)


def _affirm(claim: Claim, denials: frozenset[str]) -> Claim:
    limits = [quantity for quantity in claim.quantities if _holds_denial(quantity, denials)]
    negated = claim.negated and not any(_reaches_verb(claim, quantity) for quantity in limits)
    denied = tuple(verb for verb in claim.denied if not any(_holds_verb(quantity, verb) for quantity in limits))
    if (negated, denied) == (claim.negated, claim.denied):
        return claim
    return msgspec.structs.replace(claim, negated=negated, denied=denied)


def _holds_denial(quantity: Quantity, denials: frozenset[str]) -> bool:
    return quantity.bound in _LIMITED and not denials.isdisjoint(_split(quantity))


def _split(quantity: Quantity) -> list[str]:
    return quantity.span.text.lower().replace("’", "'").replace("'", "' ").split()


def _reaches_verb(claim: Claim, quantity: Quantity) -> bool:
    """Tell whether a quantity with its bound reaches into the claim's verb."""
    if claim.verb is None or quantity.span.start >= claim.verb.end:
        return False
    return quantity.span.end > claim.verb.start


def _holds_verb(quantity: Quantity, verb: str) -> bool:
    """Tell whether a form of a denied verb stands in a bound (*qui* ne dépasse pas *300*)."""
    return len(verb) > _ROOT and any(word.startswith(verb[:-_ENDING]) for word in _split(quantity))
