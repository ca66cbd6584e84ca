"""What small networks over a frozen encoder say of a report's words."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec


class Pair(msgspec.Struct, frozen=True):
    """What the encoder says of the words around one cue.

    Attributes:
        first: Position of the first word looked at.
        source: Share of belief, word by word, that it belongs to this cue's source.
        content: The same for its content.
        accept: Share of belief that the cue attributes.
    """

    first: int
    source: Sequence[float]
    content: Sequence[float]
    accept: float


class Tags(msgspec.Struct, frozen=True):
    """What the encoder says of a report's words, whatever the cue.

    Attributes:
        source: Share of belief, word by word, that it belongs to a source.
        cue: The same for a cue.
        content: The same for a content.
        begins: Share of belief that a content begins with the word.
        ends: Share of belief that a content ends with the word.
        pairs: By position of a cue's head, what is said of the words around it.
    """

    source: Sequence[float]
    cue: Sequence[float]
    content: Sequence[float]
    begins: Sequence[float]
    ends: Sequence[float]
    pairs: dict[int, Pair]
