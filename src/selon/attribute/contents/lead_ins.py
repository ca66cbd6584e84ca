"""Lead-ins: where a phrase begins that alone is given on somebody's authority (*3,000 people* according to the police).

A figure, an apposition or a quality that stands right before *selon X* is often all that X stands for: the rest of
the sentence is the report's own.
"""

from __future__ import annotations

from selon.attribute.clauses.limits import holds_clause
from selon.attribute.scene.scene import Scene

_COUNTED = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "SYM", "X"))
_SET_OFF = frozenset((",", "(", "–", "—"))
_FAR = 24


def list_phrase_starts(scene: Scene, first: int, end: int) -> list[tuple[int, str]]:
    """List where a phrase that ends right before a preposition of view may begin, nearest first, with what it is.

    Args:
        scene: The scene.
        first: The earliest word it could take.
        end: Position behind its last word.
    """
    lowest = max(first, end - _FAR)
    found = {
        "figure": _find_figure(scene, lowest, end),
        "set-off": _find_set_off(scene, lowest, end),
        "relative": _find_relative(scene, lowest, end),
    }
    return [(at, kind) for kind, at in found.items() if first <= at < end]


def _find_figure(scene: Scene, lowest: int, end: int) -> int:
    """Find the first number of the noun phrase that ends here, with what bounds it (*près de* 3 000 personnes)."""
    quantifiers, ties = scene.grammar.quantifiers, scene.grammar.phrase_preps
    number = -1
    at = end - 1
    while at >= lowest and (scene.pos(at) in _COUNTED or scene.lower(at) in ties or _is_counting(scene, at)):
        if scene.pos(at) == "NUM" or scene.lower(at)[:1].isdigit():
            number = at
        at -= 1
    if number < 0 or (number == end - 1 and scene.lower(number - 1) not in _SET_OFF and not _bounds(scene, number)):
        return -1
    while number > lowest and (
        scene.lower(number - 1) in quantifiers
        or (scene.lower(number - 1) in ties and scene.lower(number - 2) in quantifiers)
    ):
        number -= 1
    return number


def _is_counting(scene: Scene, at: int) -> bool:
    """Tell the mark of a share (*12* %) or an article inside the phrase (*12 % de* ses *habitants*)."""
    return scene.lower(at) == "%" or (scene.pos(at) == "DET" and scene.lower(at - 1) in scene.grammar.phrase_preps)


def _bounds(scene: Scene, number: int) -> bool:
    return scene.lower(number - 1) in scene.grammar.quantifiers


def _find_set_off(scene: Scene, lowest: int, end: int) -> int:
    """Find what a comma, a bracket or a coordinator sets off and no verb makes a clause of (*, une erreur selon X*)."""
    for at in range(end - 1, lowest - 1, -1):
        set_off = scene.tree[at].text in _SET_OFF or scene.lower(at) in scene.grammar.adversatives
        if set_off and at + 1 < end:
            listed = scene.lower(at + 1) in scene.grammar.phrase_preps | scene.grammar.coordinators
            return -1 if listed or holds_clause(scene, at + 1, end) else at + 1
    return -1


def _find_relative(scene: Scene, lowest: int, end: int) -> int:
    """Find the clause of a relative that only places or times it (*où* les salaires sont plus bas)."""
    grammar = scene.grammar
    for at in range(end - 1, lowest - 1, -1):
        if scene.lower(at) in grammar.relative_words and scene.pos(at) in ("PRON", "ADV", "SCONJ"):
            opens = scene.lower(at) not in grammar.relative_subjects | grammar.complementizers
            return at + 1 if opens and any(scene.is_finite(i) for i in range(at + 1, end)) else -1
        if scene.tree[at].text in (";", ":"):
            return -1
    return -1
