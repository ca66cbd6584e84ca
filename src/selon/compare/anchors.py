"""What two claims of two languages have in common whatever their words: a figure, a scene, a place, a date."""

from __future__ import annotations

from selon.compare.facets import Facet
from selon.record.values import Quantity

_AXIS = ":"


def share_anchor(a: Facet, b: Facet) -> bool:
    """Tell whether two claims have a figure, a scene, a place or a date in common.

    Args:
        a: A claim.
        b: A claim of a report in another language.
    """
    return any(not ours.isdisjoint(theirs) for ours, theirs in zip(_list_anchors(a), _list_anchors(b), strict=True))


def _list_anchors(facet: Facet) -> tuple[set[tuple[str, str]], ...]:
    claim = facet.claim
    figures = {("figure", f"{one.dimension} {number}") for one in claim.quantities if (number := _show(one))}
    scenes = {("scene", kind) for scene in claim.scenes for kind in scene.kinds if _AXIS not in kind}
    places = {("place", place.actor) for place in claim.places if place.actor}
    times = {("time", time.value) for time in claim.times if time.value}
    return figures, scenes, places, times


def _show(quantity: Quantity) -> str | None:
    return quantity.low or quantity.high if quantity.bound != "vague" else None
