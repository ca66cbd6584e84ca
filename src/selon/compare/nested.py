"""Claims left over inside or around a claim that is matched: what carries that one over carries them over."""

from __future__ import annotations

from collections.abc import Sequence

from selon.compare.facets import Facet, find_cue, find_source_words
from selon.compare.match import Group
from selon.compare.words import share_within
from selon.record.span import Spans, lie_inside

_ROOM = 0.7
"""Share of the outer claim's length that its counterpart has at least, where an inner claim may stand in that."""
_CARRIED, _NEAR_ACROSS = 0.6, 0.6
"""Share of the inner claim's words that stand in the counterpart, and nearness of the two contents in two languages."""
_OWN = 3
"""Letters and figures of an outer claim, beside the inner one with its cue and source, that are none of its own."""


def find_held(
    facets: Sequence[Facet], others: Sequence[Facet], groups: Sequence[Group], *, upstream: bool
) -> dict[int, Spans]:
    """Find the claims left over that stand inside or around a matched one, and what carries them over.

    Args:
        facets: One report's facets.
        others: The other report's facets.
        groups: The claims that match.
        upstream: Whether the first report is the upstream one.

    Returns:
        The contents that carry them over, by the claim's place.
    """
    links: dict[int, tuple[int, float]] = {}
    for group in groups:
        for pair in group.pairs:
            mine, theirs = (pair.up, pair.down) if upstream else (pair.down, pair.up)
            links.setdefault(mine, (theirs, pair.near))
    found = {}
    for at, facet in enumerate(facets):
        if at in links:
            continue
        for place, (other, near) in links.items():
            if _is_inside(facet, facets[place], others[other], near) or _is_around(facet, facets[place]):
                found[at] = others[other].claim.content
                break
    return found


def _is_inside(inner: Facet, outer: Facet, counterpart: Facet, near: float) -> bool:
    """Tell whether a claim inside another one stands in the other one's counterpart as well."""
    if outer.attribution is None or not lie_inside(inner.claim.content, outer.claim.content):
        return False
    if len(counterpart.text) < _ROOM * len(outer.text):
        return False
    if outer.report.lang != counterpart.report.lang:
        return near >= _NEAR_ACROSS
    return share_within(inner.text, counterpart.text) >= _CARRIED


def _is_around(outer: Facet, inner: Facet) -> bool:
    """Tell whether a claim says nothing but that the party of the claim inside it says so."""
    if inner.attribution is None or not lie_inside(inner.claim.content, outer.claim.content):
        return False
    told = (*inner.claim.content, *find_cue(inner), *find_source_words(inner))
    left = 0
    for span in outer.claim.content:
        own = [
            letter
            for at, letter in enumerate(span.text, span.start)
            if letter.isalnum() and not any(part.start <= at < part.end for part in told)
        ]
        left += len(own)
    return left <= _OWN
