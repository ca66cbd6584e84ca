"""How many people stand behind a claim."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.changes.translated import liken_mentions
from selon.compare.party_mentions import is_pronoun
from selon.compare.party_wordings import share_concepts
from selon.compare.words import list_telling
from selon.record.attribution import Source
from selon.record.comparison import Change
from selon.record.span import Spans

PEOPLE = ("person", "people")
_COUNTED = (*PEOPLE, "organisation")
_OF_ONE_SORT = 0.86
"""Likeness of two mentions of two languages from which they name a like party."""


def compare_counts(
    frame: Frame,
    ours: tuple[Source, ...],
    theirs: tuple[Source, ...],
    words: tuple[Spans, Spans],
    *,
    sure: bool = False,
) -> list[Change]:
    """Compare how many stand behind a claim; named parties are counted by their names.

    Across languages two parties that are not alike may be two readings of one, unless they were told apart before.
    """
    low, high = count_people(ours), count_people(theirs)
    low, high = low or _count_named(frame, ours, theirs, high), high or _count_named(frame, theirs, ours, low)
    low, high = low or _count_same(ours, theirs, high), high or _count_same(theirs, ours, low)
    if low is None or high is None or not _are_of_one_sort(ours, theirs):
        return []
    sure = sure or all(_are_of_one_role(s, t) for s in ours for t in theirs)
    near = liken_mentions(frame, frame.up[0], frame.down[0], cores=True) if frame.across and not sure else None
    if (near or 1.0) < _OF_ONE_SORT:
        return []
    if low == high or _are_rough(low, high):
        return [frame.keep("source-count", *words)] if low != (2, None) else []
    if low == (1, 1):
        return [frame.tell("source-made-plural", "source-count", *words)]
    if high == (1, 1):
        return [frame.tell("source-made-single", "source-count", *words)]
    if high[1] is None and low[1] is not None:
        return [frame.tell("source-count-lost", "source-count", *words)]
    if low[1] is None and high[1] is not None:
        return [frame.tell("source-count-added", "source-count", *words)]
    return [frame.tell("source-count-changed", "source-count", *words)] if None not in (low[1], high[1]) else []


def is_one_of(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether one side is somebody who is named and the other side several of the same calling.

    Args:
        frame: The match.
        ours: The upstream parties.
        theirs: The downstream parties.
    """
    low, high = count_people(ours), count_people(theirs)
    return bool(_count_named(frame, ours, theirs, high) or _count_named(frame, theirs, ours, low))


def _count_named(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], other: tuple[int, int | None] | None
) -> tuple[int, int] | None:
    """Count one who is named beside several of the same calling (*analyst X*, *analysts at the bank*); else None.

    One whose calling is all that is known is one too (*the lawyer for the family*, *the lawyers for the family*).
    """
    if other is None or other == (1, 1) or len(ours) != 1 or ours[0].kind != "person" or _is_several(ours[0]):
        return None
    if _names_members(ours[0]) or (ours[0].named == "unnamed" and (is_pronoun(ours[0]) or not ours[0].concepts)):
        return None
    calling = all(
        share_concepts(ours[0], t) is True or (not frame.across and _list_callings(ours[0]) & _list_callings(t))
        for t in theirs
    )
    return (1, 1) if calling and all(t.named == "unnamed" or _is_several(t) for t in theirs) else None


def _is_several(source: Source) -> bool:
    """Tell several people, who may be known by whose they are (*his two lawyers*)."""
    return source.kind == "people" or (source.count is not None and source.count.low > 1)


def _count_same(
    ours: tuple[Source, ...], theirs: tuple[Source, ...], other: tuple[int, int | None] | None
) -> tuple[int, int | None] | None:
    """Count several of no number whom the other side counts in the same words (*his lawyers*, *his two lawyers*)."""
    if other is None or other[1] is None or len(ours) != 1 or len(theirs) != 1 or ours[0].count is not None:
        return None
    words, others = (
        list_telling(one.span.text) if one.span is not None else frozenset() for one in (ours[0], theirs[0])
    )
    return (2, None) if words and words <= others and other[0] > 1 else None


def _names_members(source: Source) -> bool:
    """Tell several of whom one is named behind a comma (*backers, including the mayor, X*; not *the mayor, X*)."""
    before, comma, behind = (source.span.text if source.span is not None else "").partition(",")
    named = any(word[:1].isupper() for word in before.split()[1:])
    return bool(comma) and not named and behind.strip()[:1].islower()


def _list_callings(source: Source) -> frozenset[str]:
    """List the telling words of a mention that are no names."""
    text = source.span.text if source.span is not None else ""
    return list_telling(" ".join(word for word in text.split() if word.islower()))


def _are_of_one_sort(ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether both sides are people, or both are bodies: several may stand behind a body (*a club*)."""
    if all(share_concepts(s, t) is True for s in ours for t in theirs):
        return True
    return len({source.kind in PEOPLE for source in (*ours, *theirs)}) == 1


def _are_of_one_role(s: Source, t: Source) -> bool:
    """Tell whether the head nouns of two mentions name one role, or both name people in office."""
    shared = share_concepts(s, t)
    return shared is True or (shared is None and s.standing == t.standing == "office")


def _are_rough(low: tuple[int, int | None], high: tuple[int, int | None]) -> bool:
    """Tell whether a round number of people and another number can be the same (*une dizaine, eleven*)."""
    if low[1] is None or high[1] is None or max(low[1] - low[0], high[1] - high[0]) <= 1:
        return False
    return low[0] <= high[1] and high[0] <= low[1]


def compare_lost_counts(
    ours: tuple[Source, ...], theirs: tuple[Source, ...], frame: Frame, words: tuple[Spans, Spans]
) -> list[Change]:
    """Report a number of people that is not said where a body, or people of no number, stand for them."""
    if count_people(ours) and count_people(theirs):
        return []
    for code, side in (("source-count-lost", ours), ("source-count-added", theirs)):
        count, other = count_people(side), theirs if side is ours else ours
        named = any(source.kind in PEOPLE and source.named == "named" for source in other)
        if count is not None and count[0] > 1 and count[1] is not None and not named:
            return [frame.tell(code, "source-count", *words)]
    return []


def count_people(sources: tuple[Source, ...]) -> tuple[int, int | None] | None:
    """Add up unnamed parties; None where one is named, or nothing says how many it is (a pronoun, a body's noun)."""
    low, high = 0, 0
    some = False
    for source in sources:
        if source.kind not in _COUNTED or (source.named != "unnamed" and not _is_several(source)):
            return None
        if source.count is None and source.kind != "people":
            return None
        count = (source.count.low, source.count.high) if source.count is not None else (2, None)
        low += count[0]
        some = some or count[1] is None
        high += count[1] or 0
    return (low, None if some else high) if low > 1 or not some else (2, None)
