"""Names that several states share for their money: two of them are two currencies (*crowns*, *pounds*)."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.words import list_stems
from selon.record.values import Quantity

CURRENCY = "currency"
"""What a noun names that several states share for their money."""
_SORT = "<"
_NEAR = 0.7
"""Nearness of two contents of two languages from which a currency was put for another one."""


def are_two_currencies(p: Quantity, q: Quantity, frame: Frame) -> bool:
    """Tell whether two figures count money of two names.

    Args:
        p: An upstream figure.
        q: A downstream figure that answers it.
        frame: The match.
    """
    if p.dimension != "count" or q.dimension != "count" or not all(map(_is_money, (p, q))):
        return False
    if frame.across:
        ours, theirs = _list_own(p), _list_own(q)
        return bool(ours and theirs) and ours.isdisjoint(theirs) and frame.near >= _NEAR and frame.is_alike_across()
    return frame.copied and list_stems(p.unit or "").isdisjoint(list_stems(q.unit or ""))


def _is_money(quantity: Quantity) -> bool:
    return CURRENCY in {key.lstrip(_SORT) for key in quantity.concepts}


def _list_own(quantity: Quantity) -> set[str]:
    """List what else a noun names: the one currency, and whatever has its name too."""
    return {key for key in quantity.concepts if not key.startswith(_SORT)} - {CURRENCY}
