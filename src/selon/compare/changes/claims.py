"""Claims without a counterpart: dropped from upstream, added downstream."""

from __future__ import annotations

from selon.compare.facets import Facet
from selon.record.codes import find_code
from selon.record.comparison import Change, Match


def tell_dropped(facet: Facet) -> Match:
    """Make the match of a claim that the downstream report leaves out."""
    return _tell("claim-dropped", facet, upstream=True)


def tell_added(facet: Facet) -> Match:
    """Make the match of a claim that the upstream report does not have."""
    return _tell("claim-added", facet, upstream=False)


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
