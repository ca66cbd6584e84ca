"""What stands beside a name and tells a body from a person: *X, which…*, *X's shares*, *a unit of X*."""

from __future__ import annotations

from selon.qualify.name_scene import NameScene

_BELONGING_REACH = 3


def stands_as_body(scene: NameScene, first: int, last: int) -> bool:
    """Tell a body by the words around its name; nothing is told where the language lists no such words.

    Args:
        scene: The names' scene.
        first: Position of the name's first token.
        last: Position behind its last token.
    """
    return _goes_on_as_body(scene, last) or _owns(scene, last) or _is_owned(scene, first)


def _lower(scene: NameScene, at: int) -> str:
    return scene.tree[at].lower if 0 <= at < len(scene.tree) else ""


def _goes_on_as_body(scene: NameScene, last: int) -> bool:
    """Tell *X shares*, and behind a comma *X, which…*, *X, based in…*."""
    words = scene.nouns.words
    if _lower(scene, last) in words("names", "papers"):
        return True
    behind = last + 1 if _lower(scene, last) == "," else last
    if _lower(scene, behind) in words("names", "thing_relatives"):
        return behind > last
    return behind > last and _lower(scene, behind) in words("names", "founded")


def _owns(scene: NameScene, last: int) -> bool:
    """Tell *X's shares*, *X's chief executive*, over an adjective."""
    words = scene.nouns.words
    if _lower(scene, last) not in words("links", "possessive"):
        return False
    for at in range(last + 1, last + _BELONGING_REACH):
        pair = f"{_lower(scene, at)} {_lower(scene, at + 1)}"
        if _lower(scene, at) in words("names", "belongings") or pair in words("names", "belongings"):
            return True
    return False


def _is_owned(scene: NameScene, first: int) -> bool:
    """Tell *a unit of X*, *shares in X*, *the chief executive of X*."""
    pair = f"{_lower(scene, first - 2)} {_lower(scene, first - 1)}"
    return pair in scene.nouns.words("names", "owned")
