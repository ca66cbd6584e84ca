"""A party is neither what it spoke on nor who it spoke to: *a dit la présidente* sur Canal Neuf, aux salariés."""

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


def find_hearer(scene: Scene, span: Range) -> int:
    """Give where who is told (*a dit le directeur* aux salariés), or what it is told in, begins inside a phrase.

    It is the phrase's own start where neither does. Near-misses: what somebody is there for (*l'adjoint* aux sports),
    who is for somebody (*l'aide* aux victimes).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    if scene.grammar.bare_addressee:
        return first
    for at in range(first + 1, last - 1):
        if scene.lower(at) not in scene.grammar.addressed:
            if scene.lower(at) in scene.grammar.settings and _is_document(scene, at + 1, last):
                return at
            continue
        if scene.pos(at - 1) not in ("NOUN", "PROPN"):
            continue
        end = _end_phrase(scene, at + 1, last)
        told = scene.party((at + 1, end))
        several = any("Number=Plur" in scene.tree[i].morph for i in range(at, end))  # *adjoint au maire* is an office
        person = scene.pos(at - 1) == "PROPN" or scene.party((at - 1, at)).kind == "person"
        if person and several and told.known and told.kind in _PEOPLE:
            return at
    return first


def _is_document(scene: Scene, at: int, last: int) -> bool:
    """Tell what somebody spoke in (*dans* une note *à ses clients*)."""
    spoken = scene.grammar.addressing | scene.grammar.speaking_places
    return any(scene.lower(i) in spoken for i in range(at, min(at + 2, last))) or (
        scene.party((at, _end_phrase(scene, at, last))).kind == "document"
    )


def _end_phrase(scene: Scene, at: int, last: int) -> int:
    """Give where determiners, nouns and adjectives end."""
    while at < last and scene.pos(at) in ("DET", "ADJ", "NUM", "NOUN", "PROPN", "X"):
        at += 1
    return at
