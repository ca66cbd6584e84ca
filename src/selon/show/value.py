"""A quantity's value in words, no more precise than the report's own."""

from __future__ import annotations

from selon.record.values import Quantity
from selon.show.safe import show_line
from selon.show.wording import Words


def describe_value(quantity: Quantity, words: Words) -> str:
    """Give bound, value and unit.

    Example:
        >>> from selon.record.span import Span
        >>> from selon.show.wording import load_words
        >>> troops = Quantity(Span(0, 15, "jusqu'à 12 000"), "at_most", high="12000", unit="soldats")
        >>> describe_value(troops, load_words("en"))
        'at most 12,000'
    """
    low, high = (format_number(value, words) if value else "" for value in (quantity.low, quantity.high))
    said = words.say("bound", quantity.bound, low=low or high, high=high or low)
    unit = quantity.unit if quantity.unit and quantity.dimension != "count" else ""
    return f"{said} {show_line(unit)}".strip()


def format_number(value: str, words: Words) -> str:
    """Write a decimal string with the language's separators; anything else stays as it is.

    Example:
        >>> from selon.show.wording import load_words
        >>> format_number("56200000000.5", load_words("en")), format_number("thousands", load_words("en"))
        ('56,200,000,000.5', 'thousands')
    """
    sign, digits = ("-", value[1:]) if value.startswith("-") else ("", value)
    whole, _, part = digits.partition(".")
    if not whole.isdecimal() or (part and not part.isdecimal()):
        return show_line(value)
    grouped = f"{int(whole):,}".replace(",", words.table["grammar"]["thousands"])
    return sign + grouped + (words.table["grammar"]["decimal"] + part if part else "")
