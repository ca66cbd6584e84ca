"""Two mentions of which the words behind the nouns say the same: the nouns alone tell them apart."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.words import list_telling
from selon.record.attribution import PORTFOLIO, Source

_SAME = 0.88
"""Likeness of the words behind two nouns from which they say the same (*aware of the talks*, *au fait des…*)."""
_TELLING = 2
"""Words of each that must tell something: *at the ministry* says where, and may make officials of people."""


def liken_heads(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> float:
    """Liken the nouns of two mentions that go on alike (*four people*, *quatre hauts fonctionnaires* au courant de…).

    Args:
        frame: The match.
        ours: The upstream parties.
        theirs: The downstream parties.

    Returns:
        The likeness; 1 where there is more than one party, or one of them does not go on, or the two go on otherwise,
        or with the office that people are in (*two people at the finance ministry*).
    """
    if frame.likeness is None or len(ours) != 1 or len(theirs) != 1:
        return 1.0
    if any(key.startswith(PORTFOLIO) for source in (*ours, *theirs) for key in source.concepts):
        return 1.0
    (head, group), (other_head, other_group) = _part(ours[0]), _part(theirs[0])
    if not (head and other_head) or min(len(list_telling(one)) for one in (group, other_group)) < _TELLING:
        return 1.0
    if frame.likeness.liken([group], [other_group])[0][0] < _SAME:
        return 1.0
    return frame.likeness.liken([head], [other_head])[0][0]


def _part(source: Source) -> tuple[str, str]:
    """Give the words of a mention up to its noun, and those behind it."""
    text = source.span.text if source.span is not None else ""
    head, group, _ = text.partition(source.group or text)
    return " ".join(head.split()), " ".join(group.split())
