"""Lists: several quotations or things in a row are one content (*ont crié « Dehors » et « Assez »*)."""

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


def cuts_list(scene: Scene, start: int, end: int, limit: int) -> bool:
    """Tell an end inside a list of things, each with its article (*promet un stade*, une piscine et deux écoles).

    What only explains the first begins otherwise (*la halle, un bâtiment de 1900*).

    Args:
        scene: The scene.
        start: First word of the content.
        end: Where it would end.
        limit: Where it must end at the latest.
    """
    if scene.grammar.bare_nouns or scene.lower(end) != "," or not _is_item(scene, start, end + 1):
        return False
    for at in range(end + 2, limit):
        if scene.is_finite(at) or scene.quotations.inner(at) is not None or scene.tree[at].text in ("(", ";", ":"):
            return False
        if scene.lower(at) == "," and not _is_item(scene, start, at + 1):
            return False
        if scene.lower(at) in scene.grammar.coordinators and _is_item(scene, start, at + 1):
            return True
    return False


def _is_item(scene: Scene, first: int, at: int) -> bool:
    """Tell whether a noun phrase begins at a word with an article like that of the first one, or a number."""
    one, other = scene.token(first), scene.token(at)
    if one is None or other is None or other.pos not in ("DET", "NUM", "ADP") or one.pos not in ("DET", "NUM", "ADP"):
        return False
    if other.pos == "ADP" and other.lower not in scene.grammar.contracted:
        return False
    return ("Definite=Def" in one.morph) == ("Definite=Def" in other.morph)
