"""Lists of quotations: several in a row are one content (*ont crié « Dehors », « Assez » et « Justice »*)."""

from __future__ import annotations

from selon.attribute.scene.quotations import Quotation
from selon.attribute.scene.scene import Scene


def end_listed(scene: Scene, quotation: Quotation) -> int:
    """Give where a list of quotations ends that begins with one: nothing but commas and coordinators stands between.

    Args:
        scene: The scene.
        quotation: The first of them.
    """
    end = quotation.last
    stop = scene.sentence_stop(quotation.last - 1)
    while quotation.closed:
        at = end
        while at < stop and at < end + 2 and (scene.lower(at) == "," or scene.lower(at) in scene.grammar.coordinators):
            at += 1
        following = scene.quotations.starting(at, at + 1)
        if at == end or not following or not following[0].closed:
            break
        quotation, end = following[0], following[0].last
    return end


def joins_quotations(scene: Scene, at: int) -> bool:
    """Tell a coordinator between two quotations, which is nobody else's word.

    Args:
        scene: The scene.
        at: Position of the word.
    """
    if scene.lower(at) not in scene.grammar.coordinators:
        return False
    before = scene.quotations.outer(at - 1 - (scene.lower(at - 1) == ","))
    return before is not None and before.closed and bool(scene.quotations.starting(at + 1, at + 2))
