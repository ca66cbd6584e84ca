"""The words a claim turns on: its predicate, subject and object, and whether it is negated."""

from __future__ import annotations

from collections.abc import Iterable

from selon.attribute.claims.predicates import CARRIED, SUBJECTS
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.scene import Range, Scene
from selon.parse.tree import Token

_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"))
_PREDICATES = frozenset(("VERB", "AUX"))
_NAMES = frozenset(("NOUN", "PROPN"))
_SAYING = frozenset(("ADJ", "NOUN", "VERB", "PROPN"))
_ADVERBIAL, _NOBODY = "adverbial-clause", frozenset(("PRON", "DET", "NOUN", "PROPN"))
_LOOSE = "~"
"""Before what tells nothing across languages."""
_HELPING = ("AUX", "ADP")
_SMALL = ("ADV", "PART")
_NEAR, _CARRYING = 3, 7
_BEHIND = 2
"""How many words behind a negation that belongs to a bound its figure begins."""


def find_predicate(scene: Scene, ranges: list[Range]) -> int | None:
    """Find the main predicate of a content: a finite verb before an infinitive before a noun.

    Args:
        scene: The scene.
        ranges: The content's words.
    """
    tree = scene.tree
    best: tuple[int, int] | None = None
    for first, last in ranges:
        for i in range(first, last):
            token = tree[i]
            if token.role in CARRIED or (token.pos not in _CONTENT and token.pos != "AUX"):
                continue
            top = token.head == i or not any(a <= token.head < b for a, b in ranges)
            rank = _rank(scene, token, top)
            if rank and (best is None or rank > best[0]):
                best = rank, i
    if best is None:
        return None
    return best[1]


def _rank(scene: Scene, token: Token, top: bool) -> int:
    finite = scene.is_finite(token.i) or any(
        child.role in CARRIED and scene.is_finite(child.i) for child in scene.tree.children(token)
    )
    if token.role == "relative":
        return 0
    if finite:
        return 6 if top else 3
    if token.pos in _PREDICATES:
        return 5 if top and scene.is_infinitive(token.i) else 4 * top
    return 2 * top


def list_heads(scene: Scene, predicate: int | None, ranges: Iterable[Range]) -> tuple[str, ...]:
    """Give the base forms of a predicate, its subject and its object, in this order, content words only.

    Args:
        scene: The scene.
        predicate: Position of the predicate.
        ranges: The claim's words; nothing outside them is given.
    """
    if predicate is None:
        return ()
    upper = scene.tree[predicate]
    lower = _carried(scene, upper)
    words = [lower, find_subject(scene, upper), scene.tree.child(lower, "object") or _complement(scene, lower)]
    if lower.pos == "AUX":
        words.insert(0, _predicative(scene, lower))
    if lower.pos in _NAMES:
        words.insert(0, scene.tree.child(lower, "noun-clause"))
    inside = tuple(ranges)
    kept = [
        token
        for token in words
        if token is not None and token.pos in _CONTENT and any(first <= token.i < last for first, last in inside)
    ]
    return tuple(dict.fromkeys(_base(scene, token) for token in kept))


def _base(scene: Scene, token: Token) -> str:
    """Give a word's base form; of a name of several words the last one, by which it is taken up."""
    while token.pos == "PROPN" and scene.pos(token.i + 1) == "PROPN":
        token = scene.tree[token.i + 1]
    return token.lemma.lower() or token.lower


def _carried(scene: Scene, token: Token) -> Token:
    """Give the verb that a modal or an aspectual one carries (*vient d'*autoriser*)."""
    if token.lower in scene.lexicon.groups.carriers:
        return scene.tree.child(token, "open-clause") or token
    return token


def find_subject(scene: Scene, token: Token) -> Token | None:
    """Give a predicate's subject, shared ones among coordinated verbs included."""
    for _ in range(4):
        subject = scene.tree.child(token, *SUBJECTS)
        if subject is not None:
            return subject
        above = scene.tree.head(token)
        if token.role != "conjunct" or above is None:
            return None
        token = above
    return None


def _predicative(scene: Scene, token: Token) -> Token | None:
    """Give what a copula that is its clause's own head says of the subject (*was* up, *is* ready)."""
    return next((child for child in scene.tree.children(token) if child.i > token.i and child.pos in _SAYING), None)


def _complement(scene: Scene, token: Token) -> Token | None:
    return scene.tree.child(token, "nominal") if token.pos == "NOUN" else None


def is_negated(scene: Scene, predicate: int | None, ranges: Iterable[Range]) -> bool:
    """Tell whether a clause is negated at its predicate, its subject or its object.

    A particle alone (*ne… que*, *avant qu'il ne parte*) negates nothing. What is only called likely is negated with its
    clause (*it is likely that it does* not *hold*).
    """
    if predicate is None:
        first = next(iter(ranges), (0, 0))[0]
        return any(scene.lower(i) in load_claim_words(scene.code).lone_negators for i in range(first, first + 2))
    carried = _find_judged(scene, scene.tree[predicate])
    return _is_group_negated(scene, predicate) != (carried is not None and _is_group_negated(scene, carried.i))


def list_denied(scene: Scene, predicate: int | None, ranges: Iterable[Range]) -> tuple[str, ...]:
    """Give the base forms of the verbs that are negated in a content beside its main one, in reading order.

    A tilde stands before those whose negation another language may leave out or put elsewhere (*until it is ready, tant
    qu'il n'est pas prêt; nobody dares, personne n'ose*), and alone for a word of negation whose verb was not found.

    Args:
        scene: The scene.
        predicate: Position of the main predicate.
        ranges: The content's words.
    """
    inside = [i for first, last in ranges for i in range(first, last)]
    heads = dict.fromkeys(_find_carrier(scene, i) for i in inside if scene.is_finite(i))
    judged = _find_judged(scene, scene.tree[predicate]) if predicate is not None else None
    main = {predicate, judged.i if judged is not None else None}
    beside = [i for i in heads if i not in main and i in inside]
    found = {i: _mark(scene, scene.tree[i]) for i in beside if _is_group_negated(scene, i)}
    infinitives = [i for i in inside if scene.is_infinitive(i) and i not in main]
    found |= {i: scene.tree[i].lemma.lower() for i in infinitives if _is_infinitive_denied(scene, i)}
    verbs, left = [found[i] for i in sorted(found)], _count_negations(scene, inside) - len(found)
    if left > 0 and predicate is not None and is_negated(scene, predicate, ranges):
        left -= 1
    return (*verbs, *(_LOOSE,) * left)


def _count_negations(scene: Scene, inside: list[int]) -> int:
    negators, tree = load_claim_words(scene.code).lone_negators, scene.tree
    return sum(tree[i].lower in negators for i in inside)


def _is_infinitive_denied(scene: Scene, i: int) -> bool:
    """Tell an infinitive that is denied by itself (*decided* not to leave, *a refusé de* vendre)."""
    return _is_refused(scene, i) or _has_own_negation(scene, i)


def _is_refused(scene: Scene, i: int) -> bool:
    """Tell an infinitive under a verb by which it is not done."""
    above = scene.tree.head(scene.tree[i])
    if scene.tree[i].role != "open-clause" or above is None:
        return False
    return above.lemma.lower() in load_claim_words(scene.code).refusing and not _is_group_negated(scene, above.i)


def _has_own_negation(scene: Scene, i: int) -> bool:
    """Tell an infinitive with a negation right before it; one that a modal carries has none (*peut ne pas partir*)."""
    if not scene.is_infinitive(i) or _is_carried(scene, i):
        return False
    words, clitics = load_claim_words(scene.code), scene.lexicon.groups.object_clitics
    at = i - 1
    while scene.lower(at) in clitics or scene.lower(at) in scene.grammar.infinitive_marks:
        at -= 1
    if not words.negation_particles:
        return at < i - 1 and scene.lower(at) in words.lone_negators and scene.pos(at - 1) not in _HELPING
    return scene.lower(at) in words.negators and scene.lower(at - 1) in words.negation_particles


def _mark(scene: Scene, token: Token) -> str:
    """Give a negated verb's base form, marked where it is not denied by itself (*nobody* dares, *n'ose plus*)."""
    negators = load_claim_words(scene.code).lone_negators
    group = [token.i, *(child.i for child in scene.tree.children(token) if child.role in CARRIED)]
    near = [*_list_near(scene, group), *_list_over_adverbs(scene, max(group))]
    alone = any(scene.lower(i) in negators and scene.pos(i) not in _NOBODY for i in near)
    return ("" if alone and token.role != _ADVERBIAL else _LOOSE) + token.lemma.lower()


def _find_carrier(scene: Scene, i: int) -> int:
    """Give the verb that a finite auxiliary belongs to, else the verb itself."""
    token = scene.tree[i]
    return token.head if token.role in CARRIED else i


def _find_judged(scene: Scene, token: Token) -> Token | None:
    """Find the clause of which a predicate without a subject of its own says how likely it is (*il se peut que*)."""
    tree = scene.tree
    children = list(tree.children(token))
    empty = [child for child in children if child.i < token.i and child.lower in scene.grammar.expletives]
    if not empty or not (
        token.pos in ("ADJ", "AUX", "NOUN")
        or token.lemma.lower() in load_claim_words(scene.code).near_hedges
        or any(child.role == "expletive" for child in children)
    ):
        return None
    thing = tree.child(token, "object")
    clause = tree.child(token, "clause") or (tree.child(thing, "noun-clause") if thing is not None else None)
    return clause or _find_opened(scene, thing or token)


def _find_opened(scene: Scene, token: Token) -> Token | None:
    """Find the verb of the clause that a conjunction opens right behind a word, whatever the parser hangs it on."""
    stop = scene.sentence_stop(token.i)
    mark = token.i + 1
    if scene.lower(mark) not in scene.grammar.complementizers:
        return None
    return next((scene.tree[i] for i in range(mark + 1, stop) if scene.is_finite(i)), None)


def _is_group_negated(scene: Scene, predicate: int) -> bool:
    """Tell whether a verb is negated in its group, at its subject or at its object."""
    words = load_claim_words(scene.code)
    tree = scene.tree
    if tree[predicate].lemma.lower() in words.affirming:
        return False
    group = [predicate, *(child.i for child in tree.children(tree[predicate]) if child.role in CARRIED)]
    around = (*_list_near(scene, group), *_list_before_carried(scene, predicate))
    near = [i for i in around if not _limits(scene, i) and not _denies_other(scene, i, group)]
    lowers = {tree[i].lower for i in near}
    if lowers & words.negation_particles:
        behind = [scene.lower(i) for i in _list_over_adverbs(scene, max(group))]
        return not (lowers | {*behind}).isdisjoint(words.negators | words.lone_negators)
    close = {i for at in group for i in (at - 1, at + 1)} | {child for at in group for child in tree[at].children}
    close |= {*near, *_list_over_adverbs(scene, max(group))} if not words.negation_particles else set()
    close -= {i for i in close if _denies_other(scene, i, group)}
    return any(scene.lower(i) in words.lone_negators and not _limits(scene, i) for i in close)


def _denies_other(scene: Scene, i: int, group: list[int]) -> bool:
    """Tell a negation that belongs to the infinitive behind it (*decided* not *to leave*)."""
    if scene.lower(i) not in load_claim_words(scene.code).lone_negators:
        return False
    marked = scene.lower(i + 1) in scene.grammar.infinitive_marks and scene.is_infinitive(i + 2)
    return marked and i + 2 not in group and _has_own_negation(scene, i + 2)


def _list_over_adverbs(scene: Scene, at: int) -> list[int]:
    """List the adverbs right behind a verb, and the word of negation behind them, wherever the parser hangs them."""
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


def _list_near(scene: Scene, group: list[int]) -> list[int]:
    """List the words right around a verb group and the determiners of its subject and object."""
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
