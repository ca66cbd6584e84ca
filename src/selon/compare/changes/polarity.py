"""Polarity: what one affirms the other denies. A denial of a negated content affirms it."""

from __future__ import annotations

import re
from collections import Counter

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet, find_cue
from selon.compare.words import split_words
from selon.record.comparison import Change

_SMALL, _LEAST = 5, 4
_INNER = re.compile(r"[.!?;…]\W*\s\W*\w|\w[,.]?\s?[»”\"],?\s\w")
_SAME_WORDING, _DENIED = 0.7, 0.5
_NEAR_ACROSS = 0.75
"""Contents that are less alike may say one thing by two opposites (*rare*, *not common*)."""


def compare_polarity(frame: Frame) -> list[Change]:
    """Compare polarity × negated on the two sides."""
    a, b = frame.up[0], frame.down[0]
    words = find_cue(a), find_cue(b)
    signs = {facet.sign for facet in frame.up}, {facet.sign for facet in frame.down}
    if signs[0] & signs[1]:
        return [frame.keep("polarity", *words)] if not a.sign else []
    if not _is_flipped(frame):
        return []
    return [frame.tell("polarity-flipped", "polarity", words[0] or a.claim.content, words[1] or b.claim.content)]


def _is_flipped(frame: Frame) -> bool:
    """Tell whether two signs differ by more than wording: the rest is alike, and both stand alike to a source."""
    a, b = frame.up[0], frame.down[0]
    if a.claim.polarity != b.claim.polarity and bool(a.sources) != bool(b.sources):
        return False
    if a.claim.polarity == b.claim.polarity and not _has_small_words(*((a, b) if a.claim.negated else (b, a))):
        return False
    if min(len(facet.text.split()) for facet in (a, b)) < _LEAST:
        return False
    denied = a.claim.polarity != b.claim.polarity
    if not frame.stands_out(_DENIED if denied else _SAME_WORDING):
        return False
    return frame.wording is not None or frame.near >= _NEAR_ACROSS


def _has_small_words(negated: Facet, other: Facet) -> bool:
    """Tell whether a negated content has small words that the other has not, where both are of one language.

    Negations are small words; where there is none more than on the other side, one of the two was misread. A content of
    several sentences has no one sign.
    """
    if any(_INNER.search(facet.text) for facet in (negated, other)):
        return False
    ours, theirs = ([word for word in split_words(facet.text) if len(word) <= _SMALL] for facet in (negated, other))
    return negated.report.lang != other.report.lang or bool(Counter(ours) - Counter(theirs))
