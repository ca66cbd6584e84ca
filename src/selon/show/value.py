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
    low, high = (format_number(value, words) if value else "" for value in _list_values(quantity))
    said = words.say("bound", quantity.bound, low=low or high, high=high or low)
    return f"{said} {show_line(name_unit(quantity, words))}".strip()


def _list_values(quantity: Quantity) -> tuple[str | None, str | None]:
    """Give low and high; a part that no decimal writes, such as a third, as a fraction."""
    if quantity.dimension == "count" and quantity.base is not None:
        return quantity.base[0], quantity.base[1]
    return quantity.low, quantity.high


def name_unit(quantity: Quantity, words: Words) -> str:
    """Name a unit as the language of the view does; a currency keeps its code, a count has no unit beside it.

    Example:
        >>> from selon.record.span import Span
        >>> from selon.show.wording import load_words
        >>> age = Quantity(Span(0, 6, "34 ans"), "exact", "34", "34", "a", "measure")
        >>> name_unit(age, load_words("en")), name_unit(age, load_words("fr"))
        ('years', 'ans')
    """
    if not quantity.unit or quantity.dimension == "count":
        return ""
    names: dict[str, str] = words.table["unit"]
    one, _, many = names.get(quantity.unit, quantity.unit).partition("|")
    return one if quantity.low == quantity.high == "1" or not many else many


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
