"""Whether a verb is negated: in its group, at its subject or at its object, or before it as an infinitive."""

from __future__ import annotations

from selon.attribute.claims.predicates import CARRIED, SUBJECTS
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.scene import Scene

_PREDICATES = frozenset(("VERB", "AUX"))
_NAMES = frozenset(("NOUN", "PROPN"))
_HELPING = ("AUX", "ADP")
_SMALL = ("ADV", "PART")
_NEAR, _CARRYING = 3, 7
_BEHIND = 2
"""How many words behind a negation that belongs to a bound its figure begins."""


def is_group_negated(scene: Scene, predicate: int) -> bool:
    """Tell whether a verb is negated in its group, at its subject or at its object.

    Args:
        scene: The scene.
        predicate: Position of the verb.
    """
    words = load_claim_words(scene.code)
    tree = scene.tree
    if tree[predicate].lemma.lower() in words.affirming or not _stands_near_negation(scene, predicate):
        return False
    group = [predicate, *(child.i for child in tree.children(tree[predicate]) if child.role in CARRIED)]
    around = (*list_near(scene, group), *_list_before_carried(scene, predicate))
    near = [i for i in around if not _limits(scene, i) and not _denies_other(scene, i, group)]
    lowers = {tree[i].lower for i in near}
    if lowers & words.negation_particles:
        behind = [scene.lower(i) for i in list_over_adverbs(scene, max(group))]
        return not (lowers | {*behind}).isdisjoint(words.negators | words.lone_negators)
    close = {i for at in group for i in (at - 1, at + 1)} | {child for at in group for child in tree[at].children}
    close |= {*near, *list_over_adverbs(scene, max(group))} if not words.negation_particles else set()
    close -= {i for i in close if _denies_other(scene, i, group)}
    return any(scene.lower(i) in words.lone_negators and not _limits(scene, i) for i in close)


def _stands_near_negation(scene: Scene, predicate: int) -> bool:
    """Tell whether a word of negation stands in the sentence of a verb, or as near to it as its group can reach."""
    words = load_claim_words(scene.code)
    first, last = scene.sentence(predicate)
    around = scene.tree.tokens[max(0, first - _CARRYING) : last + _CARRYING]
    return any(token.lower in words.lone_negators or token.lower in words.negation_particles for token in around)


def has_own_negation(scene: Scene, i: int) -> bool:
    """Tell an infinitive with a negation right before it; one that a modal carries has none (*peut ne pas partir*).

    Args:
        scene: The scene.
        i: Position of the word.
    """
    if not scene.is_infinitive(i) or _is_carried(scene, i):
        return False
    words, clitics = load_claim_words(scene.code), scene.lexicon.groups.object_clitics
    at = i - 1
    while scene.lower(at) in clitics or scene.lower(at) in scene.grammar.infinitive_marks:
        at -= 1
    if not words.negation_particles:
        return at < i - 1 and scene.lower(at) in words.lone_negators and scene.pos(at - 1) not in _HELPING
    return scene.lower(at) in words.negators and scene.lower(at - 1) in words.negation_particles


def _denies_other(scene: Scene, i: int, group: list[int]) -> bool:
    """Tell a negation that belongs to the infinitive behind it (*decided* not *to leave*)."""
    if scene.lower(i) not in load_claim_words(scene.code).lone_negators:
        return False
    marked = scene.lower(i + 1) in scene.grammar.infinitive_marks and scene.is_infinitive(i + 2)
    return marked and i + 2 not in group and has_own_negation(scene, i + 2)


def list_over_adverbs(scene: Scene, at: int) -> list[int]:
    """List the adverbs right behind a verb, and the word of negation behind them, wherever the parser hangs them.

    Args:
        scene: The scene.
        at: Position of the verb.
    """
    found: list[int] = []
    for i in range(at + 1, min(at + 1 + _NEAR, scene.sentence_stop(at))):
        if scene.pos(i) not in _SMALL or _limits(scene, i):
            break
        found.append(i)
    return found


def _limits(scene: Scene, i: int) -> bool:
    """Tell a word of negation that limits: a figure (*no more than 20*), all but one thing (*plus que sur X*)."""
    words = load_claim_words(scene.code)
    if _leaves_one(scene, i):
        return True
    behind = range(i + _BEHIND, min(i + _BEHIND + 2, len(scene.tree)))
    return scene.lower(i + 1) in words.limits and any(scene.pos(at) == "NUM" for at in behind)


def _leaves_one(scene: Scene, i: int) -> bool:
    """Tell an adverb of negation before what alone is left (*n'existe* plus que *sur le papier*), no clause behind."""
    words, grammar = load_claim_words(scene.code), scene.grammar
    if not words.negation_particles or scene.pos(i) != "ADV" or scene.lower(i) not in words.negators:
        return False
    if scene.lower(i + 1) not in grammar.complementizers or scene.lower(i) in words.negation_particles:
        return False
    stop = scene.sentence_stop(i)
    end = next((at for at in range(i + 2, stop) if scene.pos(at) == "PUNCT"), stop)
    return not any(scene.is_finite(at) for at in range(i + 2, end))


def list_near(scene: Scene, group: list[int]) -> list[int]:
    """List the words right around a verb group and the determiners of its subject and object.

    Args:
        scene: The scene.
        group: Positions of the verb and its auxiliaries.
    """
    tree, particles = scene.tree, load_claim_words(scene.code).negation_particles
    near = {i for at in group for i in range(max(0, at - _NEAR), min(len(tree), at + 2)) if _holds(scene, i, group)}
    for at in group:
        for child in tree.children(tree[at]):
            near.add(child.i)
            if child.role in (*SUBJECTS, "object") or (particles and child.pos in _NAMES):
                near.update(grandchild.i for grandchild in tree.children(child, "determiner", "adjective", "negation"))
    return sorted(near)


def _list_before_carried(scene: Scene, predicate: int) -> range:
    """List the words between a verb and the infinitive that it carries (*ne va* probablement pas *fermer*)."""
    groups = scene.lexicon.groups
    if scene.lower(predicate) not in groups.carriers and scene.lower(predicate) not in groups.modals:
        return range(0)
    for i in range(predicate + 1, min(predicate + _CARRYING, len(scene.tree))):
        if scene.is_infinitive(i):
            return range(predicate + 1, i)
        if scene.pos(i) in _PREDICATES or scene.pos(i) == "PUNCT":
            break
    return range(0)


def _is_carried(scene: Scene, i: int) -> bool:
    return any(_list_before_carried(scene, at).stop == i for at in range(max(0, i - _CARRYING), i))


def _holds(scene: Scene, i: int, group: list[int]) -> bool:
    """Tell a small word beside a verb group from one that belongs to another verb."""
    between = range(min(i, *group) + 1, i) if i > group[0] else range(i + 1, group[0])
    apart = any(at not in group and (scene.is_finite(at) or _rules(scene, at, group)) for at in between)
    return not apart and scene.pos(i) not in ("NOUN", "PROPN")


def _rules(scene: Scene, at: int, group: list[int]) -> bool:
    """Tell a participle that another verb of the group hangs on (*has not* ruled *out closing*)."""
    return scene.pos(at) == "VERB" and any(scene.tree[i].head == at for i in group)
