"""A party is not what it spoke on: *a lancé la présidente* sur Canal Neuf."""

from __future__ import annotations

from selon.attribute.scene.scene import Range, Scene

_PEOPLE = ("person", "people")
_ABOUT = "state"


def takes_in_medium(scene: Scene, span: Range) -> bool:
    """Tell somebody with a medium's name behind; who knows about a state is whole (*l'experte sur l'Iran*).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    if scene.grammar.bare_addressee or not scene.tree[last - 1].text[:1].isupper() or scene.pos(last - 1) == "NUM":
        return False
    at = last - 1
    while at > first and scene.tree[at].text[:1].isupper():
        at -= 1
    if at <= first or scene.lower(at) not in scene.grammar.medium_preps or at + 1 >= last:
        return False
    named = scene.party((at + 1, last))
    return scene.party((first, at)).kind in _PEOPLE and not (named.known and named.kind == _ABOUT)
