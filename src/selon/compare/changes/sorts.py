"""Which of those that are counted: one word beside the noun put for another, all the rest being the same."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet
from selon.compare.words import split_words
from selon.record.values import Quantity

_OTHER = 0.87
"""Likeness of two words under which they are no two words for one sort (*registered, rural*, not *hurt, wounded*)."""
_SMALL = 3


def are_sorts_exchanged(p: Quantity, q: Quantity, frame: Frame) -> bool:
    """Tell whether the same things of another sort are counted (*registered voters*, *rural voters*).

    Args:
        p: An upstream figure.
        q: A downstream figure that answers it.
        frame: The match.
    """
    if frame.across or frame.likeness is None:
        return False
    runs = frame.find_exchange()
    if any(len(run) != 1 or len(run[0]) <= _SMALL for run in runs):
        return False
    sides = ((runs[0][0], p, frame.up[0]), (runs[1][0], q, frame.down[0]))
    if not all(_tells_sort(*side) for side in sides):
        return False
    return frame.likeness.liken([runs[0][0]], [runs[1][0]])[0][0] < _OTHER


def _tells_sort(word: str, figure: Quantity, facet: Facet) -> bool:
    """Tell whether a word stands beside the noun that is counted, and is no verb, time or place."""
    claim, noun = facet.claim, _list_noun(figure, word)
    spans = [time.span for time in claim.times] + [place.span for place in (*claim.places, *claim.scenes)]
    spans += [one.span for one in claim.likelihood] + ([claim.verb] if claim.verb is not None else [])
    if word in split_words(figure.unit or "") or any(word in split_words(span.text) for span in spans):
        return False
    words = split_words(facet.said)
    at = words.index(word)
    return any(0 <= beside < len(words) and words[beside] in noun for beside in (at - 1, at + 1))


def _list_noun(figure: Quantity, word: str) -> list[str]:
    """List the noun that is counted; of a share, the words for whose it is but the one asked about."""
    unit = split_words(figure.unit or "")
    counted = split_words(figure.counted.text) if figure.counted is not None else []
    return unit if set(unit) & set(counted) else [other for other in counted if other != word]
