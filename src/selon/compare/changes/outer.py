"""A party around a whole attribution, across languages: *the firm has promised repairs, two envoys say*."""

from __future__ import annotations

from selon.compare.changes.filled import measure_length
from selon.compare.changes.frame import Frame
from selon.compare.changes.translated import are_parties_apart, is_mentioned
from selon.compare.facets import Facet
from selon.compare.party_mentions import is_pronoun, show_source
from selon.record.span import lie_inside

_SHORTER = 0.88
"""Length of a sentence beside that of the other one from which down an outer party can be gone, by the measure of the
two reports."""


def find_outer_gone(frame: Frame, side: tuple[Facet, ...], other: tuple[Facet, ...]) -> Facet | None:
    """Find the claim whose party says what another one said, where the other language's sentence has the latter alone.

    Args:
        frame: The match, across two languages.
        side: The facets of the side that may have such a party.
        other: Those of the other side.
    """
    full, short = frame.passages if side is frame.up else frame.passages[::-1]
    if measure_length((full, side[0]), (short, other[0])) > _SHORTER or not other[0].sources:
        return None
    for outer in side:
        told = bool(outer.sources) and not any(is_pronoun(source) for source in outer.sources)
        if not told or not any(speaks_inside(inner, outer) for inner in side if inner is not outer):
            continue
        apart = all(_are_apart(frame, side, outer, facet) for facet in other if facet.sources)
        if apart and not any(is_mentioned(frame, show_source(source), short) for source in outer.sources):
            return outer
    return None


def _are_apart(frame: Frame, side: tuple[Facet, ...], outer: Facet, facet: Facet) -> bool:
    return are_parties_apart(frame, *((outer, facet) if side is frame.up else (facet, outer)))


def speaks_inside(inner: Facet, outer: Facet) -> bool:
    """Tell whether a claim's party is named in what another claim's party said: it is no counterpart of that one."""
    spans = tuple(source.span for source in inner.sources if source.span is not None)
    return bool(spans) and lie_inside(spans, outer.claim.content)
