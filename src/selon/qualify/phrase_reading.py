"""What a source phrase was read as: its kind, whether it is named, and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from selon.qualify.names import Name
from selon.record.attribution import Kind, Named

UNKNOWN = frozenset(("unknown", "unknown:plural"))
"""Reasons of a reading that only guesses: no noun of a party, no name."""
PARTIES = ("person", "organisation", "state", "media")
"""Kinds of a party that is not a crowd."""


class PhraseReading(NamedTuple):
    """What a noun phrase says of its party.

    Attributes:
        kind: What sort of party it is.
        named: Whether the reader can find out who it is.
        head: Position of the head token.
        reason: Why, as a stable code (`noun:office`, `name:register:alias`, `pronoun:first`…).
        plural: Whether the phrase stands for several.
        indefinite: Whether an indefinite article or quantifier opens it.
        name: The proper name that names the party, where there is one.
    """

    kind: Kind
    named: Named
    head: int
    reason: str
    plural: bool = False
    indefinite: bool = False
    name: Name | None = None


Inner = Callable[[int, int], PhraseReading]
"""Reads a phrase inside the one that is being read; handed in, since it is read in the same way."""
