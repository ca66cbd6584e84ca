"""The words of amounts: bounds, units, currencies, and the words that make a span of time an age or a sentence."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, Literal

import msgspec

from selon.languages.language import load_toml
from selon.qualify.phrases import Phrases
from selon.qualify.units import CURRENCIES, CURRENCY_SIGNS, SYMBOLS
from selon.record.values import Bound


class Unit(msgspec.Struct, frozen=True):
    """A unit word: its symbol, its dimension, and whether it needs a scaled number before it."""

    symbol: str
    dimension: str
    only_scaled: bool = False


class RangeWords(msgspec.Struct, frozen=True):
    """The words of a range: what opens it, what joins its numbers, and whether a change is told with them too."""

    opens: frozenset[str]
    joins: frozenset[str]
    changes: bool = False


class AmountWords(msgspec.Struct, frozen=True):
    """The words of amounts of a language, as phrases to look up."""

    code: str
    same: dict[str, str]
    before: Phrases[Bound | Literal["none"]]
    apart: Phrases[Bound | Literal["none"]]
    over_article: frozenset[str]
    spread: frozenset[str]
    spreading: frozenset[str]
    beneath: frozenset[str]
    rates: frozenset[str]
    after: Phrases[Bound | Literal["none"]]
    verbs: dict[str, Bound]
    limiting: dict[str, Bound]
    not_limited: frozenset[str]
    between: frozenset[str]
    denials: frozenset[str]
    ranges: tuple[RangeWords, ...]
    change: frozenset[str]
    moved: frozenset[str]
    indices: frozenset[str]
    adjectives: frozenset[str]
    minus: frozenset[str]
    units: Phrases[Unit]
    money_scales: dict[str, Decimal]
    time_units: dict[str, str]
    age_before: Phrases[str]
    age_after: Phrases[str]
    age_units: frozenset[str]
    age_at: frozenset[str]
    age_bare: bool
    lasting: frozenset[str]
    term_before: Phrases[str]
    term_after: Phrases[str]
    part_starts: frozenset[str]
    halves: Phrases[str]
    fractions: dict[str, Fraction]
    not_fraction: Phrases[str]
    multiples: dict[str, Decimal]
    alone: frozenset[str]
    titles: frozenset[str]
    both: frozenset[str]
    paired: frozenset[str]
    sides: frozenset[str]
    unless: frozenset[str]
    no_heads: Phrases[str]
    feet_and: frozenset[str]
    halved: frozenset[str]
    out_of: Phrases[str]
    out_of_bare: frozenset[str]
    whole: Phrases[str]
    of_which: frozenset[str]
    order: frozenset[str]
    victims: frozenset[str]
    singular: frozenset[str]
    leaving: frozenset[str]
    names: Phrases[bool]
    labels: frozenset[str]
    measured: frozenset[str]
    totals: frozenset[str]
    scales: frozenset[str]
    prenominal: frozenset[str]
    others: frozenset[str]
    partitive: frozenset[str]
    possessive: frozenset[str]
    contracted: frozenset[str]
    among: frozenset[str]
    genitive: frozenset[str]
    ones: frozenset[str]
    heads_last: bool
    joint: bool
    tally: frozenset[str]
    year_before: frozenset[str]


@cache
def load_amount_words(code: str) -> AmountWords:
    """Read the words of amounts of a language from its `quantities.toml`."""
    table = load_toml(code, "quantities.toml")
    signs: dict[str, Any] = table.get("signs", {})
    same: dict[str, str] = table.get("same", {})

    def words(name: str, key: str = "words") -> list[str]:
        return [word for entry in table.get(name, ()) for word in entry.get(key, ())]

    def phrases(*groups: list[str]) -> Phrases[str]:
        return Phrases([(word, word) for group in groups for word in group], same)

    def signs_of(name: str) -> frozenset[str]:
        return frozenset(signs.get(name, ()))

    bounds = table.get("bound", ())
    return AmountWords(
        code=code,
        same=same,
        before=Phrases([(word, entry["bound"]) for entry in bounds for word in entry.get("before", ())], same),
        apart=Phrases([(word, entry["bound"]) for entry in bounds for word in entry.get("apart", ())], same),
        over_article=signs_of("over_article"),
        spread=signs_of("spread"),
        spreading=signs_of("spreading"),
        beneath=signs_of("beneath"),
        rates=signs_of("rates"),
        after=Phrases([(word, entry["bound"]) for entry in bounds for word in entry.get("after", ())], same),
        verbs={lemma: entry["bound"] for entry in bounds for lemma in entry.get("verbs", ())},
        limiting={word: entry["bound"] for entry in bounds for word in entry.get("adjectives", ())},
        not_limited=frozenset(words("bound", "not_of")),
        between=signs_of("between"),
        denials=signs_of("denials"),
        ranges=tuple(
            RangeWords(frozenset(entry["open"]), frozenset(entry["join"]), entry.get("changes", False))
            for entry in table.get("range", ())
        ),
        change=frozenset([*words("change", "lemmas"), *words("change", "moved")]),
        moved=frozenset(words("change", "moved")),
        indices=frozenset(words("label", "indices")),
        adjectives=signs_of("adjectives"),
        minus=signs_of("minus"),
        units=Phrases(_list_units(table), same),
        money_scales={
            word: Decimal(value) for entry in table.get("money_scale", ()) for word, value in entry["forms"].items()
        },
        time_units={word: unit for entry in table.get("time_unit", ()) for word, unit in entry["forms"].items()},
        age_before=phrases(words("age", "before")),
        age_after=phrases(words("age", "after")),
        age_at=frozenset(words("age", "at")),
        age_units=frozenset(words("age", "units")),
        age_bare=any(entry.get("bare", False) for entry in table.get("age", ())),
        lasting=frozenset(words("lasting")),
        term_before=phrases(words("sentence", "before"), words("delay", "before")),
        term_after=phrases(words("sentence", "after"), words("delay", "after")),
        part_starts=frozenset(
            [
                *(word.split()[0] for word in words("half")),
                *signs.get("halves", ()),
                *(
                    word
                    for name in ("fraction", "multiple")
                    for entry in table.get(name, ())
                    for word in entry["forms"]
                ),
            ]
        ),
        halves=phrases(words("half")),
        fractions={
            word: Fraction(value) for entry in table.get("fraction", ()) for word, value in entry["forms"].items()
        },
        not_fraction=phrases(words("fraction", "not_before")),
        multiples={
            word: Decimal(value) for entry in table.get("multiple", ()) for word, value in entry["forms"].items()
        },
        alone=frozenset(words("multiple", "alone")),
        titles=frozenset(words("multiple", "titles")),
        both=frozenset(words("both")),
        paired=frozenset(words("group", "paired")),
        sides=frozenset(words("half", "sides")),
        unless=signs_of("unless"),
        no_heads=phrases(list(signs.get("no_heads", ()))),
        feet_and=signs_of("feet_and"),
        halved=signs_of("halves"),
        out_of=phrases(words("out_of")),
        out_of_bare=frozenset(words("out_of", "bare")),
        whole=phrases(words("out_of", "whole")),
        of_which=signs_of("of_which"),
        order=signs_of("order"),
        victims=signs_of("victims"),
        singular=signs_of("singular"),
        leaving=signs_of("leaving"),
        names=Phrases(
            [*((word, False) for word in words("name")), *((word, True) for word in words("name", "named"))], same
        ),
        labels=frozenset(words("label")),
        measured=frozenset(words("measured")),
        totals=frozenset(words("measured", "totals")),
        scales=frozenset(words("measured", "scales")),
        prenominal=signs_of("prenominal"),
        others=signs_of("others"),
        partitive=signs_of("partitive"),
        possessive=signs_of("possessive"),
        contracted=signs_of("contracted"),
        among=signs_of("among"),
        genitive=signs_of("genitive"),
        ones=signs_of("ones"),
        heads_last=bool(signs.get("heads_last", False)),
        joint=bool(signs.get("joint", False)),
        tally=signs_of("tally"),
        year_before=signs_of("year_before"),
    )


def _list_units(table: dict[str, Any]) -> list[tuple[str, Unit]]:
    units = [(word, Unit(entry["unit"], "percent")) for entry in table.get("percent", ()) for word in entry["words"]]
    for entry in table.get("money", ()):
        unit = Unit(entry["code"], "money", entry.get("only_scaled", False))
        units.extend((word, unit) for word in entry["words"])
    units.extend((word, Unit(entry["symbol"], "measure")) for entry in table.get("unit", ()) for word in entry["words"])
    return units


def _alternatives(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_CURRENCY = _alternatives([*CURRENCY_SIGNS, *CURRENCIES])
_SIGN_AFTER = re.compile(rf" ?({_CURRENCY})(?![^\W\d_])")
_SIGN_BEFORE = re.compile(rf"(?<![^\W\d_])({_CURRENCY}) ?$")
_SYMBOL_AFTER = re.compile(rf"[ -]?({_alternatives(list(SYMBOLS))})(?![\w/²³])")
_SCALED_SIGN = re.compile(rf" ?([^\W\d_]{{1,4}}) ?({_CURRENCY})(?![^\W\d_])")
_GLUED_SCALE = re.compile(r"([^\W\d_]{1,3})(?!\w)")


def find_currency_before(text: str, at: int) -> tuple[str, int] | None:
    """Give the code of the currency sign that ends at `at`, and where it begins.

    Example:
        >>> find_currency_before("at US$3bn", 6)
        ('USD', 3)
    """
    match = _SIGN_BEFORE.search(text, max(0, at - 6), at)
    return (CURRENCY_SIGNS.get(match[1], match[1]), match.start()) if match else None


def find_currency_after(text: str, at: int) -> tuple[str, int] | None:
    """Give the code of the currency sign that begins at `at`, a space allowed, and where it ends."""
    match = _SIGN_AFTER.match(text, at)
    return (CURRENCY_SIGNS.get(match[1], match[1]), match.end()) if match else None


def find_scaled_sign(text: str, at: int, words: AmountWords) -> tuple[Decimal, str, int] | None:
    """Give scale, code and end of a sign like *M€*."""
    match = _SCALED_SIGN.match(text, at)
    if match and match[1] in words.money_scales:
        return words.money_scales[match[1]], CURRENCY_SIGNS.get(match[2], match[2]), match.end()
    return None


def find_glued_scale(text: str, at: int, words: AmountWords) -> tuple[Decimal, int] | None:
    """Give the scale glued behind a number (*$12m*), and where it ends."""
    match = _GLUED_SCALE.match(text, at)
    return (words.money_scales[match[1]], match.end()) if match and match[1] in words.money_scales else None


def find_symbol(text: str, at: int) -> tuple[str, int] | None:
    """Give the UCUM symbol of a sign like *km* that begins at `at`, and where it ends.

    Example:
        >>> find_symbol("300 km² ", 3), find_symbol("3 kms", 1)
        (('km2', 7), None)
    """
    match = _SYMBOL_AFTER.match(text, at)
    return (SYMBOLS[match[1]], match.end()) if match else None
