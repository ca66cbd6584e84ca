"""Claims left over whose counterpart is a sentence of the other report in which no claim was read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from selon.compare.facets import Facet
from selon.compare.likeness import Likeness
from selon.compare.passages import ALIKE, ALIKE_ACROSS, cut_sentences, list_passages
from selon.record.span import Span

_LEAST = 3
"""Words of a sentence that can be a counterpart."""


def find_unread(
    facets: Sequence[Facet], others: Sequence[Facet], left: Sequence[int], likeness: Likeness | None
) -> dict[int, Span]:
    """Find the sentences without a claim that say what some claims say.

    That a claim is in one report alone is told where the other one's sentences were all read: what stands there
    without having been read as a claim was neither dropped nor added.

    Args:
        facets: One report's facets.
        others: The other report's facets.
        left: Places of the claims that match none.
        likeness: What likens sentences; nothing is found without it.

    Returns:
        The sentence of the other report by the claim's place.
    """
    if likeness is None or not left or not others:
        return {}
    bare = _list_bare(others)
    if not bare:
        return {}
    homes = {at: passage for passage in list_passages(facets) for at in passage.facets}
    alike = ALIKE if facets[0].report.lang == others[0].report.lang else ALIKE_ACROSS
    table = likeness.liken([homes[at].text for at in left], [" ".join(span.text.split()) for span in bare])
    nearest = {at: max(range(len(bare)), key=row.__getitem__) for at, row in zip(left, table, strict=True)}
    return {at: bare[nearest[at]] for at, row in zip(left, table, strict=True) if row[nearest[at]] >= alike}


def _list_bare(facets: Sequence[Facet]) -> list[Span]:
    """List the sentences of a report that none of its claims stands in."""
    text = facets[0].report.text
    starts = (*cut_sentences(text), len(text))
    taken = [(passage.start, passage.end) for passage in list_passages(facets)]
    found = []
    for start, end in pairwise(starts):
        words = text[start:end].strip()
        if len(words.split()) >= _LEAST and not any(start < last and first < end for first, last in taken):
            first = start + text[start:end].index(words[0])
            found.append(Span(first, first + len(words), words))
    return found
