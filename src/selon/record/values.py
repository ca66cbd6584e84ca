"""Quantities, times and likelihoods: values beside the words that give them, never more precise than these."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from selon.record.span import Span

Number = Annotated[str, msgspec.Meta(pattern=r"^-?[0-9]+(\.[0-9]+)?$")]
"""A number as a decimal string; a record read back with anything else is refused."""

Base = Annotated[str, msgspec.Meta(pattern=r"^-?[0-9]+(\.[0-9]+|/[1-9][0-9]*)?$")]
"""The same, or a fraction where no decimal is exact."""

Bound = Literal["exact", "about", "at_least", "at_most", "between", "vague"]


class Fate(msgspec.Struct, frozen=True):
    """What befell those who are counted.

    Attributes:
        key: What it was, by a key that all languages share (`dead`).
        span: The word that tells it.
    """

    key: str
    span: Span


class Quantity(msgspec.Struct, frozen=True, omit_defaults=True):
    """A number that answers *how many* or *how much*.

    Attributes:
        span: Bound word, number and unit as they stand.
        bound: How the number is limited.
        low: Lowest value as a decimal string; for `vague` a class of magnitude, never a value.
        high: Highest value as a decimal string.
        unit: ISO 4217 code, `%`, UCUM symbol, or the counted noun as written; None where nothing is named.
        dimension: What sort of unit it is.
        counted: What is counted, with its modifiers.
        place: Where it holds, when the clause says so.
        time: When it holds, when the clause says so.
        counter: Who counted: the nearest source of the chain.
        base: The value in the base unit of its dimension, (low, high), for comparison.
        concepts: What the counted noun names, by keys that all languages share (`soldier`); with `<` before it, the
            sort that it is one of (*cocaine*: `cocaine`, `<drug`).
        fate: What befell those who are counted (*killed* seven people).
    """

    span: Span
    bound: Bound
    low: Number | None = None
    high: Number | None = None
    unit: str | None = None
    dimension: Literal["money", "percent", "measure", "count"] = "count"
    counted: Span | None = None
    place: Span | None = None
    time: Span | None = None
    counter: Span | None = None
    base: tuple[Base | None, Base | None, str] | None = None
    concepts: tuple[str, ...] = ()
    fate: Fate | None = None


class Time(msgspec.Struct, frozen=True, omit_defaults=True):
    """A date or a duration.

    Attributes:
        span: The expression as it stands.
        type: `date` or `duration`.
        value: EDTF (ISO 8601-2) or ISO 8601 duration; None where it cannot be resolved.
        anchor: How it was resolved (`absolute`, `published`, `mention`, `unresolved`).
        anchored_on: The date it was counted from.
        bound: How the words limit a duration (*at least three days*), whose value is the bare figure; `exact` where
            they do not, and for dates.
    """

    span: Span
    type: Literal["date", "duration"]
    value: str | None = None
    anchor: Literal["absolute", "published", "mention", "unresolved"] = "absolute"
    anchored_on: str | None = None
    bound: Bound = "exact"


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """A place that a content tells as the scene of what it says.

    Attributes:
        span: The words as they stand.
        actor: Id of the register's entry, where it has one.
        inside: Id of the state or territory that the place lies in, where the register knows it.
        kinds: What a place without a name is, by keys that all languages share (`bus-station`), and which of several
            (`compass:north`).
    """

    span: Span
    actor: str | None = None
    inside: str | None = None
    kinds: tuple[str, ...] = ()


Axis = Literal["moments", "seasons", "feasts", "rates", "factors"]


class Sign(msgspec.Struct, frozen=True, omit_defaults=True):
    """A word that says when, how often or how many times as much, without a date and without a figure of its own.

    Attributes:
        span: The words.
        axis: What it says: the part of a day (`moments`) or of a year (`seasons`), a feast, what a figure is for
            (`rates`), how many times as much (`factors`).
        keys: What it says there, any of these, by keys that all languages share: hours and months from and to, the
            feast, the unit of time, the factor (below nothing where something is divided).
    """

    span: Span
    axis: Axis
    keys: tuple[str, ...]


class Likelihood(msgspec.Struct, frozen=True, omit_defaults=True):
    """Words of probability that a source used, on the usual scale of estimative probability.

    Attributes:
        span: The words.
        degree: The class on the scale (after Kent 1964 and ICD 203).
        negated: Whether the words stand under a negation.
        whose: Mention of the source whose likelihood it is; None for the outlet's own.
    """

    span: Span
    degree: Literal[
        "almost-certain", "very-likely", "likely", "even", "unlikely", "very-unlikely", "almost-impossible", "possible"
    ]
    negated: bool = False
    whose: Span | None = None
