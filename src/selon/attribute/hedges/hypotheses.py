"""Conditionals that suppose instead of hedging: what a condition, a time or a set expression makes of them."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.scene.expressions import Expressions
from selon.attribute.scene.scene import Range, Scene

_NEAR = 5
"""How far behind a conditional its participle may stand."""


def find_hedge(scene: Scene, words: list[int]) -> int:
    """Give the conditional itself among the words of a verb (*n'*aurait *pas été vu*); else the first word."""
    return next((i for i in words if scene.lexicon.is_hedge(scene.lower(i))), words[0])


def is_hypothesis(scene: Scene, i: int, within: Range | None = None) -> bool:
    """Tell whether a conditional depends on a hypothesis in its sentence, or is none of the outlet's hedges.

    A simple conditional supposes on less than a compound one: *À ce rythme, le lac disparaîtrait* against *À ce
    rythme, le lac aurait déjà disparu*, which may be told by somebody.

    Args:
        scene: The scene.
        i: The conditional.
        within: Where a conjunction of condition must stand, the sentence otherwise: one beside a content may belong to
            its source (*un témoin, qui n'a parlé que si son nom était tu, dit que…*).
    """
    first, last = scene.sentence(i)
    grammar = scene.grammar
    if scene.lower(first) in grammar.hypothesis_openers or _holds_condition(scene, first, last):
        return True
    if any(_asks_whether(scene, at) for at in range(*(within or (first, last)))):
        return True
    if _is_set_phrase(scene, i) or _waits(scene, i):
        return True
    return not has_participle(scene, i) and (
        _holds(scene, first, last, grammar.supposing_phrases) or _supposes_subject(scene, first, i)
    )


def has_participle(scene: Scene, i: int) -> bool:
    """Tell whether the conditional is a compound one (*aurait quitté, serait parti*), not a simple one."""
    groups = scene.lexicon.groups
    passive = scene.lower(i) in groups.passive
    for at in range(i + 1, min(i + 5, len(scene.tree))):
        if passive and scene.lower(at) in groups.passive:
            return True
        if passive and "VerbForm=Part" in scene.tree[at].morph:
            return scene.lower(at) in groups.moved or scene.lower(i - 1) in groups.reflexives
        if "VerbForm=Part" in scene.tree[at].morph:
            return scene.lower(at) not in scene.lexicon.not_hedges
        if scene.pos(at) not in ("ADV", "PRON"):
            return False
    return False


def regrets(scene: Scene, i: int) -> bool:
    """Tell a conditional that says what ought to have been (*aurait* dû *fermer*), not what is told of it."""
    behind = range(i + 1, min(i + _NEAR, len(scene.tree)))
    verb = next((at for at in behind if scene.pos(at) not in ("ADV", "PRON")), i)
    return scene.lower(verb) in scene.lexicon.regrets


def _asks_whether(scene: Scene, at: int) -> bool:
    asks = scene.lower(at) in scene.grammar.interrogatives and scene.pos(at) == "SCONJ"
    return asks and scene.pos(at + 1) in ("PRON", "DET", "NOUN", "PROPN")


def _holds(scene: Scene, first: int, last: int, phrases: Expressions) -> bool:
    return any(scene.find_starting(at, phrases) for at in range(first, last))


def _holds_condition(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a sentence sets a condition; that of an anonymous source is none (*à condition que son nom…*)."""
    found = [at for at in range(first, last) if scene.find_starting(at, scene.grammar.hypothesis_phrases)]
    return bool(found) and not list_reason_words(scene, first, last).issuperset(found)


def _is_set_phrase(scene: Scene, i: int) -> bool:
    """Tell a conditional that is part of a set expression (*ne serait-ce que, on dirait*)."""
    return any(
        scene.lower(i) in words and scene.reads(i - words.index(scene.lower(i)), words)
        for words in scene.grammar.set_conditionals
    )


def _waits(scene: Scene, i: int) -> bool:
    """Tell a conditional that only dates another act (*tant que les otages n'auraient pas été relâchés*)."""
    for at in range(i - 1, scene.sentence(i)[0] - 1, -1):
        if scene.is_finite(at):
            return False
        if scene.find_starting(at, scene.grammar.waiting_phrases):
            return True
    return False


def _supposes_subject(scene: Scene, first: int, i: int) -> bool:
    """Tell a subject that is itself only thought of: an act in the infinitive, *une éventuelle reprise*."""
    start = first
    for at in range(i - 1, first - 1, -1):
        if scene.is_finite(at) or scene.tree[at].text in (",", ":", ";", "–", "—"):
            start = at + 1
            break
    if scene.lower(start) in scene.grammar.coordinators:
        start += 1
    if scene.is_infinitive(start) or (scene.pos(start) in ("ADV", "PRON") and scene.is_infinitive(start + 1)):
        return True
    return start + 1 < i and bool(scene.find_starting(start, scene.grammar.supposed_subjects))
