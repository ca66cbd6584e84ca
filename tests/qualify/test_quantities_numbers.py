"""Numbers, units and equality: without a parser, exact."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.qualify.lexemes import cut_lexemes, read_digits
from selon.qualify.numbers import load_number_words, read_numbers
from selon.qualify.units import BASES, CURRENCIES, CURRENCY_SIGNS, SYMBOLS, convert_to_base, write_number
from selon.record.equality import equal_quantities
from selon.record.span import Span
from selon.record.values import Bound, Quantity

FRENCH = {
    "zéro": 0, "sept": 7, "dix-sept": 17, "vingt et un": 21, "soixante-dix": 70, "soixante et onze": 71,
    "soixante-dix-neuf": 79, "quatre-vingts": 80, "quatre-vingt-un": 81, "quatre-vingt-dix": 90,
    "quatre-vingt-dix-neuf": 99, "nonante-trois": 93, "cent": 100, "cent un": 101, "deux cents": 200,
    "deux cent trente": 230, "mille": 1000, "mille deux cents": 1200, "trois mille cinq cents": 3500,
    "trois cent mille": 300000, "deux millions": 2000000, "deux millions et demi": 2500000, "un milliard": 10**9,
    "un demi-million": 500000, "12 mille": 12000, "1,5 million": 1500000, "une douzaine": 12, "une demi-douzaine": 6,
    "un million deux cent mille": 1200000,
}  # fmt: skip
ENGLISH = {
    "seven": 7, "seventeen": 17, "twenty-one": 21, "ninety-nine": 99, "one hundred": 100, "a hundred": 100,
    "two hundred and five": 205, "three thousand five hundred": 3500, "three hundred thousand": 300000,
    "two million": 2000000, "two and a half million": 2500000, "half a million": 500000, "1.5 billion": 1500000000,
    "a dozen": 12, "two dozen": 24, "one million two hundred thousand": 1200000,
}  # fmt: skip


def read_one(text: str, code: str) -> list[object]:
    words = load_number_words(code)
    return [lexeme.value for lexeme in read_numbers(cut_lexemes(text, 0, len(text), words.decimal), words)]


@pytest.mark.parametrize(("text", "value"), FRENCH.items())
def test_french_number_words(text: str, value: int) -> None:
    assert read_one(text, "fr") == [Decimal(value)]


@pytest.mark.parametrize(("text", "value"), ENGLISH.items())
def test_english_number_words(text: str, value: int) -> None:
    assert read_one(text, "en") == [Decimal(value)]


def test_two_numbers_beside_each_other_stay_two() -> None:
    assert read_one("deux trois", "fr") == [Decimal(2), Decimal(3)]


@pytest.mark.parametrize(
    ("figures", "decimal", "value"),
    [
        ("12 000", ",", "12000"), ("12,000", ",", "12000"), ("12,5", ",", "12.5"), ("1.500", ",", "1500"),
        ("1,234,567", ".", "1234567"), ("1.234.567", ",", "1234567"), ("1,234.5", ".", "1234.5"),
        ("1.234,5", ",", "1234.5"), ("0.125", ".", "0.125"), ("12.000", ".", "12000"),
    ],
)  # fmt: skip
def test_separators(figures: str, decimal: str, value: str) -> None:
    assert read_digits(figures, decimal) == Decimal(value)


def test_figures_of_an_address_are_no_number() -> None:
    assert read_digits("10.0.0.1", ".") is None
    assert not any(lexeme.is_number for lexeme in cut_lexemes("10.0.0.1", 0, 8, "."))


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_figures_read_as_written(value: int) -> None:
    grouped = f"{value:,}"
    assert read_digits(grouped, ".") == value
    assert read_digits(grouped.replace(",", " "), ",") == value


@given(st.fractions(min_value=-1000, max_value=1000))
def test_write_number_loses_nothing(value: Fraction) -> None:
    assert Fraction(write_number(value)) == value


def test_every_sign_leads_to_a_known_unit() -> None:
    assert set(SYMBOLS.values()) <= set(BASES)
    assert set(CURRENCY_SIGNS.values()) <= CURRENCIES


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_unit_of_a_language_is_known(code: str) -> None:
    from selon.languages.language import load_toml

    table = load_toml(code, "quantities.toml")
    assert {entry["symbol"] for entry in table["unit"]} <= {*BASES, "deg"}
    assert {entry["code"] for entry in table["money"]} <= {*CURRENCIES, ""}


def measure(value: str, unit: str, bound: Bound = "exact") -> Quantity:
    base = convert_to_base(value, unit)
    return Quantity(Span(0, 1, "x"), bound, value, value, unit, "measure", base=(base, base, BASES[unit][0]))


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (measure("300", "km"), measure("186", "[mi_i]"), True),
        (measure("300", "km"), measure("160", "[mi_i]"), False),
        (measure("1000", "m"), measure("1", "km"), True),
        (measure("135", "km/h"), measure("85", "[mi_i]/h"), True),
        (measure("6", "m"), measure("20", "[ft_i]"), True),
        (measure("300", "km"), measure("301", "km"), False),
        (measure("300", "km"), measure("300", "km", "about"), False),
        (measure("300", "km"), measure("300", "kg"), False),
    ],
)
def test_measures_agree_within_the_words(one: Quantity, other: Quantity, equal: bool) -> None:
    assert equal_quantities(one, other) is equal
    assert equal_quantities(other, one) is equal


def test_currencies_never_agree_with_each_other() -> None:
    euros = Quantity(Span(0, 1, "x"), "exact", "5", "5", "EUR", "money", base=("5", "5", "EUR"))
    dollars = Quantity(Span(0, 1, "x"), "exact", "5", "5", "USD", "money", base=("5", "5", "USD"))
    assert not equal_quantities(euros, dollars)


def test_counted_nouns_are_not_compared() -> None:
    soldiers = Quantity(Span(0, 1, "x"), "at_most", None, "12000", "soldats")
    troops = Quantity(Span(0, 1, "x"), "at_most", None, "12000", "troops")
    assert equal_quantities(soldiers, troops)
