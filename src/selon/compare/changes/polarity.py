"""Polarity: what one affirms the other denies. A denial of a negated content affirms it."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.facets import find_cue
from selon.record.comparison import Change

_NEAR = 0.45
"""Contents that are less alike may say two things; an opposite of either proves nothing."""


def compare_polarity(frame: Frame) -> list[Change]:
    """Compare polarity × negated on the two sides."""
    a, b = frame.up[0], frame.down[0]
    words = find_cue(a), find_cue(b)
    signs = {facet.sign for facet in frame.up}, {facet.sign for facet in frame.down}
    if signs[0] & signs[1]:
        return [frame.keep("polarity", *words)] if not a.sign else []
    if frame.near < _NEAR:
        return []
    return [frame.tell("polarity-flipped", "polarity", words[0] or a.claim.content, words[1] or b.claim.content)]
