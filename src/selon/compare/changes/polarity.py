"""Polarity: what one affirms the other denies. A denial of a negated content affirms it."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.facets import find_cue
from selon.record.comparison import Change

_SAME_WORDING = 0.6
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
    return frame.near >= _NEAR_ACROSS if frame.wording is None else frame.wording >= _SAME_WORDING
