"""Claims without a counterpart: dropped from upstream, added downstream."""

from __future__ import annotations

from selon.compare.facets import Facet
from selon.record.codes import KEPT, find_code
from selon.record.comparison import Change, Match
from selon.record.span import Spans


def tell_dropped(facet: Facet) -> Match:
    """Make the match of a claim that the downstream report leaves out."""
    return _tell("claim-dropped", facet, upstream=True)


def tell_added(facet: Facet) -> Match:
    """Make the match of a claim that the upstream report does not have."""
    return _tell("claim-added", facet, upstream=False)


def keep_beside(facet: Facet, words: Spans, *, upstream: bool) -> Match:
    """Make the match of a claim that the other report's words carry over, without having been read as a claim there.

    Args:
        facet: The claim.
        words: The sentence that says the same, or the content that has it inside.
        upstream: Whether the claim is the upstream report's.
    """
    content, ids = facet.claim.content, (facet.claim.id,)
    sides = (content, words) if upstream else (words, content)
    change = Change(code=KEPT, aspect="content", upstream=sides[0], downstream=sides[1], reverse=KEPT)
    return Match(ids if upstream else (), () if upstream else ids, (change,), by=("passage",))


def _tell(code: str, facet: Facet, *, upstream: bool) -> Match:
    content = facet.claim.content
    change = Change(
        code=code,
        aspect="content",
        upstream=content if upstream else (),
        downstream=() if upstream else content,
        reverse=find_code(code).reverse,
    )
    ids = (facet.claim.id,)
    return Match(upstream=ids if upstream else (), downstream=() if upstream else ids, changes=(change,))
