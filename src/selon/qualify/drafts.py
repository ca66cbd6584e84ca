"""An amount while it is being read, and the quantity it becomes."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal

import msgspec

from selon.parse.view import View
from selon.qualify.units import BASES, convert_to_base, write_number
from selon.record.values import Bound, Quantity

Dimension = Literal["money", "percent", "measure", "count"]


class Draft(msgspec.Struct):
    """An amount under way.

    Attributes:
        place: Place of the first lexeme of the span.
        start: First view character of the span.
        next: Place behind the last lexeme of the span.
        end: Behind the last view character.
        low: The number, or the lower one of a range.
        high: The upper one of a range.
        bound: What limits it; None until a bound word is found.
        rounded: Whether the number word itself rounds.
        vague: Whether the number is a class of magnitude.
        scaled: Whether a scale was read.
        scale: The scale word's value.
        exact: Both ends as fractions, where no decimal is exact.
        unit: Unit, as in the record.
        dimension: What sort of unit.
        counted: View characters of what is counted.
        group: Whether a group of counted things was found behind the number.
        first_of_change: Whether it is the value before a change (*passer de 12 à 15 millions*).
    """

    place: int
    start: int
    next: int
    end: int
    low: Decimal
    high: Decimal | None = None
    bound: Bound | None = None
    rounded: bool = False
    vague: bool = False
    scaled: bool = False
    scale: Decimal = Decimal(1)
    exact: Fraction | None = None
    unit: str | None = None
    dimension: Dimension = "count"
    counted: tuple[int, int] | None = None
    group: bool = False
    first_of_change: bool = False

    @property
    def settled(self) -> Bound:
        """Give the bound that the words come to."""
        if self.vague:
            return "vague"
        if self.high is not None:
            return "between"
        return self.bound or ("about" if self.rounded else "exact")


def make_quantity(draft: Draft, view: View) -> Quantity:
    """Turn a finished draft into the record's quantity."""
    bound = draft.settled
    low: str | None = write_number(draft.low)
    high = low if draft.high is None else write_number(draft.high)
    if bound == "at_most":
        low = None
    elif bound in ("at_least", "vague"):
        high = None
    return Quantity(
        span=view.span(draft.start, draft.end),
        bound=bound,
        low=low,
        high=high,
        unit=draft.unit,
        dimension=draft.dimension,
        counted=view.span(*draft.counted) if draft.counted else None,
        base=_find_base(draft, bound, low, high),
    )


def _find_base(
    draft: Draft, bound: Bound, low: str | None, high: str | None
) -> tuple[str | None, str | None, str] | None:
    if bound == "vague":
        return None
    if draft.exact is not None:
        exact = write_number(draft.exact)
        return (exact if low else None, exact if high else None, "1")
    if draft.unit is None:
        return None
    if draft.dimension == "measure" and draft.unit in BASES:
        return convert_to_base(low, draft.unit), convert_to_base(high, draft.unit), BASES[draft.unit][0]
    if draft.dimension in ("money", "percent"):
        return low, high, draft.unit
    return None
