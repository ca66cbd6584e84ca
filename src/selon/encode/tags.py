"""What small networks over a frozen encoder say of a report's words."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec


class Belief(msgspec.Struct, frozen=True):
    """What the encoder says of the words around a cue in one part: its source or its content.

    Attributes:
        within: Share of belief, word by word, that it belongs to the part.
        begins: Share of belief that the part, or one of its spans, begins with the word.
        ends: Share of belief that it ends with the word.
    """

    within: Sequence[float]
    begins: Sequence[float]
    ends: Sequence[float]


class Pair(msgspec.Struct, frozen=True):
    """What the encoder says of the words around one cue.

    Attributes:
        first: Position of the first word looked at.
        source: What is said of them as this cue's source.
        content: What is said of them as its content.
        accept: Share of belief that the cue attributes.
    """

    first: int
    source: Belief
    content: Belief
    accept: float


def make_pair(first: int, parts: Sequence[Sequence[float]], accept: float) -> Pair:
    """Make a pair of what a network says of each part, in the order of `selon.encode.network.PARTS`."""
    source, content, *edges = parts
    return Pair(first, Belief(source, edges[0], edges[1]), Belief(content, edges[2], edges[3]), accept)


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
