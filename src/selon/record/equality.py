"""When two quantities say the same amount, whatever units their reports count in."""

from __future__ import annotations

from fractions import Fraction

from selon.record.values import Quantity

_LEEWAY = Fraction(1, 20)


def equal_quantities(a: Quantity, b: Quantity) -> bool:
    """Tell whether two quantities say the same: bound, low, high and, but for counts, the unit.

    The same unit asks for the same numbers. Different units of one dimension ask that one number be the other one
    converted and rounded as its writer rounded (300 km is 186 miles). What is counted is not compared.

    Args:
        a: A quantity.
        b: Another one, perhaps of another report and language.

    Returns:
        Whether the two agree.

    Example:
        >>> from selon.record.span import Span
        >>> km = Quantity(Span(0, 6, "300 km"), "exact", "300", "300", "km", "measure", base=("300000", "300000", "m"))
        >>> mi = Quantity(Span(0, 9, "186 miles"), "exact", "186", "186", "[mi_i]", "measure",
        ...               base=("299337.984", "299337.984", "m"))
        >>> equal_quantities(km, mi)
        True
    """
    if a.bound != b.bound or a.dimension != b.dimension:
        return False
    if a.dimension == "count" or a.unit == b.unit:
        return _same(a.low, b.low) and _same(a.high, b.high)
    if a.base is None or b.base is None or a.base[2] != b.base[2]:
        return False
    return _near(a.low, a.base[0], b.low, b.base[0]) and _near(a.high, a.base[1], b.high, b.base[1])


def _same(a: str | None, b: str | None) -> bool:
    return a == b or (a is not None and b is not None and Fraction(a) == Fraction(b))


def _near(a: str | None, base_a: str | None, b: str | None, base_b: str | None) -> bool:
    """Tell whether one value is the other one, converted and rounded."""
    if a is None or b is None or base_a is None or base_b is None:
        return a is None and b is None
    one, other = Fraction(base_a), Fraction(base_b)
    return abs(one - other) <= max(_find_slack(a, one), _find_slack(b, other))


def _find_slack(words: str, base: Fraction) -> Fraction:
    """Give half of the last place that the words give, in the base unit; round ones give at most a twentieth."""
    value = Fraction(words)
    if not value:
        return Fraction(0)
    factor = abs(base / value)
    whole, _, decimals = words.partition(".")
    if decimals:
        return factor * Fraction(1, 2 * 10 ** len(decimals))
    zeros = len(whole) - len(whole.rstrip("0"))
    place: int = 5 if whole.endswith("5") else 10**zeros
    half = factor * Fraction(place, 2)
    return half if place == 1 else min(half, abs(base) * _LEEWAY)
